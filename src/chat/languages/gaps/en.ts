/** What people look for and do not find: said to those who looked, and to the managers who can do something about it. */
export const gapsEn = {
  'button.not-it': 'Not it',
  'button.none-of-these': 'None of these',
  'not-it.thanks': 'Thank you, I have noted that you did not find what you meant by “{words}”.',

  'gaps.heading': 'Looked for, not found',
  'gaps.days': 'In the last {count, plural, one {24 hours} other {# days}}',
  'gaps.none':
    'In the last {count, plural, one {24 hours} other {# days}} nobody looked for anything in vain.',
  'gaps.asked': '{count, plural, one {# person} other {# people}}, last on {at}',
  'gaps.quoted': '“{words}”',
  'gaps.refused': 'Shown, but not meant: {topics}.',
  'gaps.alias': 'Another name of {topic}',
  'gaps.alias-other': 'Another name of…',
  'gaps.topic': 'New topic…',
  'gaps.dismiss': 'Dismiss',
  'gaps.undo': 'Undo',

  'gaps.alias-made': '“{name}” is another name of {topic} from now on.',
  'gaps.alias-known': '{topic} is called “{name}” already.',
  'gaps.topic-made': '{topic} is a topic from now on, and you look after it.',
  'gaps.dismissed': '“{name}” is off the list. If somebody asks for it again, it comes back.',
  'gaps.undone': 'Undone: it is on the list again.',

  'gaps.gone': 'This is not on the list any more.',
  'gaps.for-managers': 'Sorry, only managers see what people look for and do not find: {who}.',
  'gaps.for-managers-nobody':
    'Sorry, only managers see what people look for and do not find, and the directory names none yet.',
  'gaps.privately': 'Others would read along here. Ask me in a direct message: {example}.',
  'gaps.not-allowed': 'Sorry, this is not yours to decide, but you can ask {who}.',
  'gaps.not-allowed-nobody': 'Sorry, nobody may decide this: the directory names neither owners nor admins.',
  'gaps.name-empty': 'Please type a name.',
  'gaps.name-too-long': 'Please use {most} characters at most.',
  'gaps.name-taken': '“{name}” is a name of {topic} already.',
  'gaps.too-many-names': 'A topic has {most} other names at most.',
  'gaps.contact-unknown': 'This contact is no longer in the directory.',

  'form.alias-title': 'Another name',
  'form.alias-name': 'Name',
  'form.alias-topic': 'Of which topic?',
  'form.alias-submit': 'Save',
  'form.topic-title': 'New topic',
  'form.topic-name': 'Name',
  'form.topic-contact': 'Who answers for it?',
  'form.topic-submit': 'Add',
  'form.topic-typed': 'Another topic',
  'form.topic-typed-hint': 'If it is not in the list: what it is called.',
  'form.contact-typed': 'Somebody else',
  'form.contact-typed-hint': 'If they are not in the list: the whole name or the email address.',
  'form.no-topic': 'Please choose a topic.',
  'form.unknown-topic': 'I know no topic that is called just so. Please type its whole name.',
  'form.no-contact': 'Please choose who answers for it.',
  'form.unknown-contact':
    'I know nobody who is called just so. Please type the whole name or the email address.',

  'help.gaps': 'what people look for and do not find (for managers)',
  'help.gaps-more':
    'For admins, owners of topics and managers of departments. One press makes of it another name of a topic, or a topic of its own. A length may follow: “7d”, “90d”. Thirty days where there is none, ninety at most.',
  'example.gaps': 'gaps',
} as const;
