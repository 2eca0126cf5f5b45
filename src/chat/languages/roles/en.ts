/** What is said about who looks after what. */
export const rolesEn = {
  'help.setup': 'make this installation yours, with the code that its start printed',
  'help.verify': 'say that all a topic says is still right',
  'help.setup-more': 'For the first admin. Afterwards it says who the admins are, and they name others.',
  'help.verify-more': 'Without a topic: those of yours that want to be looked at.',
  'example.setup': 'setup F3GH-K7MN',
  'example.verify': 'verify payroll',
  'refusal.deactivated':
    'Sorry, this account is deactivated, so I can’t answer it. If that is a mistake, please ask an admin.',
  'setup.form-title': 'First admin',
  'setup.form-intro':
    'When I was started, a code was printed where I run. Whoever types it here first becomes the admin.',
  'setup.field-code': 'Code',
  'setup.submit': 'Become admin',
  'setup.missing': 'Please type the code, for example F3GH-K7MN.',
  'setup.wrong': 'This code does not work. Codes are valid for a day; each start prints a new one.',
  'setup.too-many': 'That was tried too often by now. Please try again in an hour.',
  'setup.said-openly':
    'Others can read along here, so a code that is said here does not work any more. Start me again for a new one, and type it where only I read it: in a direct message.',
  'setup.not-a-member': 'Sorry, only members of this workspace can become admins.',
  'setup.has-admins':
    'This is set up already. These people decide for all of it, and can name other admins: {who}.',
  'setup.done': 'Thank you, you are the admin now. The code does not work any more.',
  'setup.steps': 'What to do first, in any order. Whatever you do can be taken back.',
  'verify.mark': 'Last confirmed on {day}, may be out of date.',
  'verify.ask': 'Is all of this still right? {topic} was last confirmed on {day}.',
  'verify.ask-admins':
    '{topic} was last confirmed on {day}. I have asked {who} three times. Is it still right, or is somebody else to look after it?',
  'verify.ask-admins-nobody':
    '{topic} was last confirmed on {day}, and nobody looks after it. Is it still right, and who could?',
  'verify.button-right': 'Still right',
  'verify.button-change': 'Change…',
  'verify.button-hand': 'Hand to…',
  'verify.button-back': 'Hand back',
  'verify.button-list': 'What else is due',
  'verify.done': '{topic} was confirmed on {day}.',
  'verify.done-by': '{who} confirmed {topic} on {day}.',
  'verify.next': 'I ask again on {day}.',
  'verify.list':
    '{count, plural, one {# topic of yours is to be confirmed} other {# topics of yours are to be confirmed}}',
  'verify.list-none': 'No topic of yours has to be confirmed now.',
  'verify.list-line': '{topic}: last confirmed on {day}',
  'verify.hand-title': 'Hand over',
  'verify.hand-field': 'Who looks after it',
  'verify.hand-hint': 'They are told, and can hand it back.',
  'verify.hand-theirs': 'They look after it already.',
  'verify.handed': '{who} handed {topic} over to you: from now on you look after it.',
  'verify.hand-done': '{who} looks after {topic} from now on, and I told them.',
  'account.deactivated':
    '{count, plural, one {The account of {who} is deactivated.} other {The accounts of {who} are deactivated.}}',
  'account.passed-over':
    '{who} would answer, but {count, plural, one {the account is} other {the accounts are}} deactivated.',
  'account.left': 'The account of {who} is deactivated. Somebody else is needed here:',
  'account.on-duty': '{thing} (on duty: {start})',
  'account.button-change': 'Change {thing}…',
  'why.deactivated':
    '{who} can’t answer: {count, plural, one {the account is} other {the accounts are}} deactivated.',
} as const;
