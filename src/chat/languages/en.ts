import { editsEn } from './edits/en.ts';
import { gapsEn } from './gaps/en.ts';
import { importsEn } from './imports/en.ts';
import { inquiriesEn } from './inquiries/en.ts';
import { rolesEn } from './roles/en.ts';
import { rotationFormsEn } from './rotation-forms/en.ts';
import { shiftNoticesEn } from './shift-notices/en.ts';
import { shiftsEn } from './shifts/en.ts';
import { whyEn } from './why/en.ts';

/**
 * Every word a person reads, in ICU MessageFormat. The other languages have the same keys with the same arguments; `example.*`
 * are things to type and are understood by the grammar as they stand.
 */
export const en = {
  ...gapsEn,
  ...importsEn,
  ...inquiriesEn,
  ...editsEn,
  ...shiftsEn,
  ...shiftNoticesEn,
  ...rolesEn,
  ...rotationFormsEn,
  ...whyEn,
  'answer.until': '{who}, until {until}',
  'answer.with': '{who} with {others}',
  'answer.more': '{count, plural, one {# more} other {# more}}',
  'answer.for-moment': 'For {at}:',
  'answer.nobody': 'Nobody answers for this right now.',
  'answer.nobody-then': 'Nobody answers for this at that moment.',
  'answer.in-hours': 'In working hours until {until}.',
  'answer.out-of-hours': 'Outside working hours until {until}.',
  'answer.out-of-hours-for-good': 'Outside working hours.',
  'answer.stands-in': 'Standing in for somebody who is away.',
  'answer.by-backup': 'The backup answers.',
  'answer.by-fallback': 'The fallback contact answers.',
  'answer.by-parent': 'Answers for {topic}, which this belongs to.',
  'answer.by-help-desk': 'Nobody else is there for this, so the help desk answers.',
  'answer.person-away': 'Away: {who}.',
  'answer.person-away-until': 'Away until {back}: {who}.',
  'answer.nobody-on-shift': 'Nobody is on shift in “{rotation}”.',
  'answer.nobody-on-shift-until': 'Nobody is on shift in “{rotation}” until {back}.',
  'answer.next-from': '{who}, from {start}',
  'answer.summary': '{topic}: {who}.',
  'answer.summary-until': '{topic}: {who}, until {until}.',
  'answer.summary-then': '{topic}, {at}: {who}.',
  'answer.summary-nobody': '{topic}: nobody answers for this right now.',
  'answer.summary-nobody-then': '{topic}, {at}: nobody answers for this.',

  'label.email': 'Email',
  'label.phone': 'Phone',
  'label.channel': 'Channel',
  'label.backup': 'Backup',
  'label.next': 'Next',
  'label.response': 'Replies within',
  'label.hours': 'Hours',
  'label.also-called': 'Also called',
  'label.part-of': 'Part of',
  'label.contact': 'Contact',
  'label.fallback': 'Then',
  'label.owners': 'Looked after by',
  'label.contains': 'Contains',
  'label.shift': 'Your shift',
  'channel.slack': 'Open in Slack',
  'channel.teams': 'Open in Teams',
  'contact.rotation': '{rotation} (rotation)',
  'contact.of-parent': 'as for {topic}',

  'button.schedule': 'Schedule',
  'button.about': 'About',
  'button.another-time': 'Another time…',
  'button.search': 'Search…',
  'button.browse': 'Browse topics',
  'button.mine': 'What I answer for',
  'button.help': 'Help',
  'button.who': 'Who answers?',
  'button.up': 'Up',
  'button.previous-page': 'Previous',
  'button.next-page': 'More',
  'button.later': 'Later',

  'choices.intro': 'Several topics fit “{words}”. Which one do you mean?',
  'choices.one': 'I am not sure about “{words}”. Is this what you mean?',
  'nothing.registered': 'Nobody is registered for “{words}”.',
  'nothing.one-near': 'Did you mean this?',
  'nothing.some-near': 'Did you mean one of these?',
  'nothing.help-desk': 'You can always ask: {who}.',
  'nothing.no-words': 'Tell me what it is about, for example {example}.',
  'mistake.command': 'Did you mean {command}?',
  'mistake.moment': 'I could not read “{moment}” as a time. Write it like this: {example}.',

  'about.summary': 'About {topic}.',
  'list.all': 'Topics',
  'list.below': 'Topics in {topic}',
  'list.matching': 'Topics that fit “{words}”',
  'list.count': '{count, plural, one {# topic} other {# topics}}',
  'list.range': '{from}–{to} of {count}',
  'list.none': 'There are no topics here yet.',
  'list.none-matching': 'No topic fits “{words}”.',
  'list.more': '{count, plural, one {… and # more} other {… and # more}}',
  'list.choose': 'Open a topic',

  'mine.now': 'You are on point for',
  'mine.now-other': '{who} is on point for',
  'mine.nothing': 'You are not on point for anything right now.',
  'mine.nothing-other': '{who} is not on point for anything right now.',
  'mine.departments': 'Department: {departments}',
  'mine.shifts': 'Next shifts',
  'mine.shift': '{rotation}: {start} to {end}',
  'mine.shift-now': '{rotation}: now, until {end}',
  'mine.with': '(with {others})',
  'mine.first': '(first: {who})',
  'mine.no-shifts': 'No shifts in the next four weeks.',
  'mine.not-in-directory': 'You are not in the directory yet, so nothing is assigned to you.',
  'mine.not-in-directory-other': '{who} is not in the directory.',
  'mine.not-in-directory-unknown':
    'I do not know this person: they may not be in the directory, or never have written to me.',
  'mine.summary':
    'You are on point for {count, plural, =0 {no topics} one {# topic} other {# topics}} right now.',
  'mine.summary-other':
    '{who}: on point for {count, plural, =0 {no topics} one {# topic} other {# topics}} right now.',

  'schedule.heading': 'Schedule: {rotation}',
  'schedule.summary': 'Schedule of {rotation}: {who} now.',
  'schedule.now': 'Now, until {end}: {who}',
  'schedule.now-on': 'Now: {who}',
  'schedule.shift': '{start} to {end}: {who}',
  'schedule.shift-on': 'From {start}: {who}',
  'schedule.nobody': 'nobody',
  'schedule.stands-in': '{who} (standing in)',
  'schedule.override': '{who} (override)',
  'schedule.gaps': '{count, plural, one {# stretch with nobody on.} other {# stretches with nobody on.}}',
  'schedule.turns-calendar': 'Turns go by the calendar: one passes even if nobody works it.',
  'schedule.turns-working':
    'Turns go by work: only shifts that are worked count, so none is lost to days off.',
  'schedule.left-out-hours': 'Time outside its hours is left out.',
  'schedule.left-out-holidays': 'Holidays are left out.',
  'schedule.edit-at': 'An edit takes effect on {at}.',
  'schedule.no-rotation': '“{topic}” has no schedule: nobody takes turns.',
  'schedule.unknown': 'There is no topic or rotation “{words}”.',
  'schedule.which': 'Which schedule do you want to see?',
  'schedule.no-words': 'Tell me which topic or rotation, for example {example}.',

  'help.heading': 'What you can ask me',
  'help.summary': 'What you can ask me, with examples.',
  'help.find': 'who to ask right now',
  'help.who': 'who to ask at another time',
  'help.about': 'everything about a topic',
  'help.list': 'browse or search the topics',
  'help.mine': 'what you answer for, and your shifts',
  'help.schedule': 'who serves when',
  'help.help': 'this help',
  'help.rotations': 'how turns are counted',
  'help.tip': 'Typing mistakes are fine. You can also mention a colleague to see what they answer for.',
  'help.who-more':
    'The verb can be left out. A moment may follow: “tomorrow 9:00”, “next monday”, “in 2h”, “2026-12-24 10:00”.',
  'help.about-more':
    'Its description, other names, contact, hours, who looks after it, the stored answer and links.',
  'help.list-more': 'Without words, all topics from the top; with words, those that fit.',
  'help.mine-more':
    'Topics that lead to you now, and your shifts of the next four weeks. Mention a colleague instead to see theirs.',
  'help.schedule-more':
    'Name a topic or a rotation; a length may follow: “10d”, “4w”, “3 months”. Four weeks where there is none, a year at most.',
  'help.help-more':
    'A verb may follow, to learn more about it. There is help about how turns are counted, too.',
  'example.find': 'payroll',
  'example.who': 'who payroll at friday 18:00',
  'example.about': 'about payroll',
  'example.list': 'list travel',
  'example.mine': 'mine',
  'example.schedule': 'schedule payroll 4w',
  'example.help': 'help',
  'example.rotations': 'help rotations',

  'rules.heading': 'How turns are counted',
  'rules.summary': 'How turns are counted: who is on duty, and when.',
  'rules.order-name': 'Turns',
  'rules.order':
    'People take turns in the order of their list. The moment of a handoff belongs to whoever comes on.',
  'rules.counting-name': 'Counting',
  'rules.counting':
    'By the calendar, a turn passes whether or not it was worked. By work, a turn is only spent when it is worked, so nobody loses theirs to weekends or holidays. Each schedule says which.',
  'rules.joining-name': 'Joining and leaving',
  'rules.joining':
    'Whoever joins takes their place in the list from the next handoff on; those after that place come one turn later, nobody else. When somebody leaves, those after them come one turn earlier.',
  'rules.clocks-name': 'Clock changes',
  'rules.clocks':
    'A handoff keeps its local time. Where the clocks skip 02:30, it is at 03:30 that day only, and at 02:30 again the next. Of a time that comes twice, the first counts. The 31st is the last day of a shorter month.',
  'rules.hours-name': 'Hours and holidays',
  'rules.hours':
    'Outside the hours of a rotation and on its holidays nobody is on duty, and the next contact of the topic answers.',
  'rules.away-name': 'Time off',
  'rules.away':
    'The next in line who is there stands in; in a balanced rotation, whoever has served least this year.',
  'rules.several-name': 'Several at once',
  'rules.several':
    'Whose turn it is comes first, the next in line beside them. The turn passes by one, so the second is first the next time.',
  'rules.overrides-name': 'Overrides',
  'rules.overrides':
    'For a while somebody else is on duty, or nobody. An override goes before turns, hours and time off; of two, the last one made counts.',
  'rules.layers-name': 'Layers',
  'rules.layers':
    'A rotation can be made of others: the first that has somebody is on duty, or all of them at once.',
  'rules.edits-name': 'Edits',
  'rules.edits': 'An edit counts from its moment on. Who was on duty before stays as it was.',

  'home.heading': 'Who do you need?',
  'home.intro': 'Tell me what it is about, for example {example}, and I will tell you who to ask right now.',
  'home.on-point': 'You are on point for {topics}.',
  'greeting.heading': 'Hello, I am Pointperson',
  'greeting.text':
    'I know who to ask about what, right now. Tell me what it is about, for example {example}.',

  'refusal.stranger': 'Sorry, I can only answer people of the company that runs me.',
  'refusal.guest': 'Sorry, I cannot answer guest accounts. Please ask the colleague who invited you.',
  'refusal.unchecked': 'I could not check who you are just now. Please try again in a minute.',
  'install-first':
    'Please install the Pointperson app in Teams for yourself first, so that I can tell you the answer. Then choose this again.',
  'stale.button': 'This button comes from an older message and no longer works. Please ask me again.',
  'stale.topic': 'This topic is no longer in the directory.',
  'stale.rotation': 'This rotation is no longer in the directory.',
  apology:
    'Sorry, something went wrong on my side. Please try again. If it keeps happening, give your administrator this reference: {reference}',

  'form.search-title': 'Search',
  'form.search-words': 'What is it about?',
  'form.search-placeholder': 'payroll',
  'form.search-submit': 'Search',
  'form.at-title': 'Another time',
  'form.at-moment': 'When?',
  'form.at-submit': 'Show',
  'form.cancel': 'Cancel',
  'form.yes': 'Yes',
  'form.no-words': 'Please type a word or two.',
  'form.no-moment': 'Please choose a date and a time.',
  'form.far-moment': 'Please choose a moment within ten years from now.',
} as const;
