import type { ShiftTexts } from './texts.ts';

export const shiftsRu: ShiftTexts = {
  'help.swap': 'swap one of your shifts with somebody',
  'help.cover': 'ask the rotation to cover a shift of yours, or part of it',
  'help.away': 'say that you are away; somebody stands in for you',
  'help.take': 'take over from now on, for a while',
  'help.override': 'put somebody in for a while (for managers)',
  'help.next': 'hand over now to the next in line',
  'help.note': 'the note for whoever comes on after your shift',
  'help.swap-more':
    'Name the rotation and the other person. They are asked, and nothing moves before they say yes.',
  'help.cover-more': 'The first to take it has it.',
  'help.away-more': 'From and to; the last day is the day before you are back.',
  'help.take-more': 'Name the rotation and for how long.',
  'help.override-more': 'Name the rotation, the person, from and to.',
  'help.next-more': 'For whoever is on duty, and for managers.',
  'help.note-more': 'What is typed replaces the note you had.',
  'example.swap': 'swap payroll with @Bob',
  'example.cover': 'cover payroll tomorrow 9:00 to 13:00',
  'example.away': 'away from monday to friday',
  'example.take': 'take payroll 2h',
  'example.override': 'override payroll @Bob from tomorrow 9:00 to friday 18:00',
  'example.next': 'next payroll',
  'example.note': 'note the bank file is late today',
};
