import { wrapped } from './text-layout.ts';

/** An option that takes a value, with what stands for it in the help; null takes none. */
export const OPTIONS = {
  data: 'DIR',
  database: 'URL',
  at: 'TIME',
  from: 'TIME',
  to: 'TIME',
  batch: 'FILE',
  days: 'N',
  limit: 'N',
  take: 'SIDE[=NOUN:ID]',
  csv: 'KIND',
  person: 'ID',
  explain: null,
  json: null,
  people: null,
  topics: null,
  yes: null,
  'skip-bad': null,
  'skip-unmatched': null,
  'from-everything': null,
  help: null,
  version: null,
} as const satisfies Readonly<Record<string, string | null>>;

export type OptionName = keyof typeof OPTIONS;

/** These may be given several times. */
export const REPEATABLE: readonly OptionName[] = ['take'];

/** These are understood with every command. */
export const COMMON_OPTIONS: readonly OptionName[] = ['data', 'database', 'help', 'version'];

export interface CommandForm {
  /** The words after the program's name. */
  readonly usage: readonly string[];
  readonly summary: string;
  /** Paragraphs, or words of the command with what they do. */
  readonly details: readonly (string | readonly Term[])[];
  readonly options: readonly OptionName[];
}

type Term = readonly [word: string, does: string];

const ZONE_OF_ORGANIZATION = 'TIME without an offset is read in the zone of the organization.';
const ZONE_OF_ROTATION = 'TIME without an offset is read in the zone of the rotation.';

/** Every command, in the order of the help. */
export const COMMANDS = {
  start: {
    usage: ['start'],
    summary: 'Run Pointperson until it is stopped',
    details: [
      'With nothing configured: the embedded database in ./data and the local workspace in the browser.',
    ],
    options: [],
  },
  directory: {
    usage: [
      'directory plan FILE [--at TIME] [--take SIDE[=NOUN:ID]]…',
      'directory apply FILE [--at TIME] [--take SIDE[=NOUN:ID]]…',
      'directory export',
      'directory export --csv people|topics [FILE]',
      'directory export --person ID [--json]',
      'directory import FILE [--people|--topics] [--skip-bad] [--yes]',
      'directory erase PERSON [--from-everything] [--yes]',
      'directory history [NOUN:ID] [--limit N] [--json]',
      'directory schema',
    ],
    summary: 'The directory as one YAML file',
    details: [
      [
        [
          'plan',
          'shows what applying the file would change; what the file leaves out is removed, but for overrides and time off made in chat or by a calendar, which stay until they end',
        ],
        ['apply', 'makes the directory what the file says, all of it or nothing'],
        [
          'export',
          'prints the directory as such a file; with --csv its people or topics as a spreadsheet, with --person all that is stored about somebody',
        ],
        [
          'import',
          'takes over people or topics from a spreadsheet (CSV), or a Backstage catalog: what a row says of a thing, and nothing else, is changed',
        ],
        [
          'erase',
          'wipes all that is stored about somebody: names, contact data, accounts, and what they wrote; what happened stays, without them',
        ],
        ['history', 'lists what was changed, newest first: who, from where, what it was and became'],
        ['schema', 'prints the JSON Schema of the file, for editors'],
      ],
      'With --at, changes of rotations take effect then, and so do those that were to take effect later; TIME may be `now`. Without it they take effect at once, but what waits goes on waiting where the file decides nothing else about the rotation. The past keeps its answer.',
      'What was changed in chat, or otherwise than by a file, since a file was last applied, and what the file would undo, `plan` shows with who did it, and `apply` refuses all of it, unless --take says what is to hold: `theirs` is what the directory has, `ours` what the file says; for all of it, or for one thing: --take theirs=topic:payroll --take ours=rotation:desk. What stays as the directory has it goes on being in conflict until the file says the same.',
      '`import` and `erase` show what they would do, and do it with --yes. A row that can’t be read keeps all of the sheet out, unless --skip-bad leaves the row out. --people or --topics says what the rows are, where their columns fit both. docs/import.md has the columns.',
      '`erase` refuses while anything still refers to the person, and lists it; --from-everything takes them out of that first. PERSON and ID are as the directory file has them; also of somebody who was removed. With --person and --json: [{table, rows}], columns by name. Both are entered in the history. docs/privacy.md says what is kept about people, and for how long.',
      'NOUN is person, department, rotation, topic or update; organization and synonyms are there once and stand alone. history tells the last 20 changes unless --limit says otherwise. With --json: [{revision, at, by: {person, way, platform, name}, thing, before, after}], instants in UTC, people by id, things whole; null for what there is not. way: chat, file, csv, backstage, calendar, cli, api, environment, program.',
      ZONE_OF_ORGANIZATION,
    ],
    options: [
      ...['at', 'take', 'csv', 'person', 'people', 'topics', 'skip-bad'],
      ...['from-everything', 'yes', 'limit', 'json'],
    ] as const,
  },
  preview: {
    usage: ['preview FILE [--at TIME] [--from TIME] [--to TIME] [--json]'],
    summary: 'Whose shifts an edited directory file would change',
    details: [
      'Shows, for each rotation in which somebody’s shift would move: the next shifts, what everybody loses (-) and gains (+), load, coverage gaps and double bookings. Changes nothing.',
      'It looks at four weeks from now, or from --at, unless --from and --to say otherwise; at a time that has passed, as if the file had been applied then. With --at, changes of rotations take effect then, as with `directory apply`.',
      ZONE_OF_ORGANIZATION,
      'A coverage gap is a stretch with nobody on within the hours of a rotation, its holidays apart, or where there was somebody before. An override that names nobody is none. Of load, nights are from 22:00 to 06:00, weekends Saturday and Sunday, in each person’s zone. Stretches with nothing but time outside the hours or holidays between them are one line.',
      'With --json: {from, to, rotations: [{rotation, change, shifts: [{start, end, person, source, alongside?}], moves: [{person, lost, gained: [{start, end, place}]}], load: [{person, before, after: {onDuty, nights, weekends, holidays, shifts}}], fairness: {before, after: {least, most, difference, people: [{person, onDuty, fairShare}]}}, gaps: [{start, end, new}], datedInstead: {participants, moved, movedIfDated}}], people: [{person, before, after}], doubleBookings: [{start, end, person, rotations, new}]}. People and rotations by id, instants in UTC, lengths in milliseconds; `people` is the load in all rotations together. change: added, edited, follows (its layers, somebody’s time off or zone), removed; place: first, alongside. null for what there is not.',
    ],
    options: ['at', 'from', 'to', 'json'],
  },
  who: {
    usage: ['who WORDS… [--at TIME] [--json]', 'who WORDS… --explain [--json]', 'who --batch FILE'],
    summary: 'Who to ask about it, now or at another time',
    details: [
      ZONE_OF_ORGANIZATION,
      'FILE has JSON lines {"q": …, "lang"?: …}; the answer to each is {"q": …, "results": [topic ids, best first], "certain": true or false}: the topics that fit, or fit but for typos and further words; none where nobody is registered for it. certain: the first is what was meant; otherwise one of them may be. A line that can’t be answered has {…, "line", "error"} in its place, and the exit code is 1.',
      'With --json: {topic, at, people, department, source, until, hours: {open, changesAt}, backup, next: {person, from}, answer, links}; or {"topic": null, "choices": […], "nearest": […]} where that is not one topic. People and topics by id, instants in UTC. people: the point of contact first, then whoever else is on duty; where nobody is, until and next say who is back first. source: rotation, override, stand-in or backup, of a rotation; contact; or fallback, parent, help-desk.',
      'With --explain: how the search comes to its topics (docs/search.md): how the words were read, what each of them counts, the verdict with its thresholds, and of the first five topics what was found where, by which rule. It ends with 0 whatever was found.',
      'With --explain --json: {q, reading: {as, text, languages}, words: [{word, counts, known, meanings: [{means, concept, rule, quality}], together}], verdict, because, thresholds: {sure, likely}, topics: [{topic, offered, confidence, exact: {field, name}, score: {value, covered, named, verbatim, evidence: [{word, found, field, rule, quality}]}}]}. as: typed, sound, layout; known: topics, question, common, unregistered, elsewhere, unknown; verdict: certain, unsure, nothing. Numbers are 0 to 1, and a little more for what a word counts that speaks against every topic. null for what there is not.',
    ],
    options: ['at', 'explain', 'json', 'batch'],
  },
  why: {
    usage: ['why WORDS… [--at TIME] [--json]'],
    summary: 'How that answer comes about, step by step',
    details: [
      'WORDS are those of a topic, or the id or name of a rotation.',
      ZONE_OF_ORGANIZATION,
      'With --json, of a topic: {topic, at, people, department, asked: [{contact, route, parent, outcome, away: [{person, until}], rotation}]}, who was asked, in order; of a rotation, also there: {rotation, name, at, onDuty: [{person, source}], steps: [{type, …}]}; or {"topic": null, …} where that is not one topic or rotation. People, topics and rotations by id, instants in UTC. route: contact, fallback, parent, help-desk; outcome: answers, backup, nobody; type: version, layers, before-start, outside-hours, holiday, turn, passed-over, away, override, not-there.',
    ],
    options: ['at', 'json'],
  },
  shifts: {
    usage: ['shifts ROTATION --from TIME --to TIME [--json]', 'shifts --batch FILE'],
    summary: 'Who serves when: the final schedule of a rotation',
    details: [
      ZONE_OF_ROTATION,
      'Shifts of the same people with nothing but time outside the hours or holidays between them are one row; nobody where somebody ought to be there is a row.',
      'With --json every shift by itself: [{start, end, person, source, alongside?: [{person, source}]}], instants in UTC, people by id, person null where nobody is on; alongside, where several are on duty: all but the first, who is the point of contact.',
      'FILE has JSON lines {"rotation": …, "from": …, "to": …}; the answer to each is {"rotation": …, "shifts": […]}. A line that can’t be answered has {…, "line", "error"} in its place, and the exit code is 1.',
    ],
    options: ['from', 'to', 'json', 'batch'],
  },
  calendar: {
    usage: [
      'calendar plan ROTATION FILE [--from TIME] [--to TIME] [--skip-unmatched]',
      'calendar apply ROTATION FILE [--from TIME] [--to TIME] [--skip-unmatched]',
    ],
    summary: 'The shifts of an iCalendar file as overrides of a rotation',
    details: [
      [
        ['plan', 'shows what apply would change'],
        [
          'apply',
          'makes the events overrides, in place of those that an earlier calendar made for the window: from now for a year, or as --from and --to say; what is over keeps its answer',
        ],
      ],
      'The person of an event is found by the address of an attendee, else an address or a whole name in its title, else an address anywhere in it. An event whose person can’t be told keeps the whole calendar out, unless --skip-unmatched leaves the event out. Where two events overlap, whoever starts later serves.',
      ZONE_OF_ROTATION,
    ],
    options: ['from', 'to', 'skip-unmatched'],
  },
  gaps: {
    usage: ['gaps [--days N] [--json]'],
    summary: 'What people look for in chat and do not find',
    details: [
      'Clusters of the last 30 days, or as many as --days says, 90 at most; those of most people first. In chat, `gaps` makes of one with one press another name of a topic, or a topic.',
      'With --json: [{name, people, texts, last, refused, nearest}]. name: what the texts have in common; last: the latest of them, an instant in UTC; refused: ids of the topics that were shown and not meant; nearest: the id of the topic that comes nearest, or null.',
    ],
    options: ['days', 'json'],
  },
  help: {
    usage: ['help [COMMAND]'],
    summary: 'This help, or that of one command',
    details: [],
    options: [],
  },
} as const satisfies Readonly<Record<string, CommandForm>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES: readonly CommandName[] = [
  'start',
  'directory',
  'preview',
  'who',
  'why',
  'shifts',
  'calendar',
  'gaps',
  'help',
];

const COMMON_HELP = `Everywhere:
  --data DIR       the folder of the embedded database (default: DATA_DIR, or ./data)
  --database URL   a PostgreSQL database instead (default: DATABASE_URL)
  --help           help, also for one command
  --version        the version

FILE is read from standard input where it is \`-\`. TIME is a date (2026-08-03), a local time
(2026-08-03T09:00) or an instant (2026-08-03T09:00+02:00, …Z). Results go to standard output,
all else to standard error. Exit codes: 0 done, 1 refused or not found, 2 used wrongly.
`;

/** The help of the whole program. */
export function programHelp(): string {
  const commands = COMMAND_NAMES.map((name) => `  ${name.padEnd(11)}${COMMANDS[name].summary}`);
  return `Pointperson: who do I ask about it, right now?\n\n  pointperson COMMAND …\n\n${commands.join('\n')}\n\n${COMMON_HELP}`;
}

/** The help of one command. */
export function commandHelp(name: CommandName): string {
  const { usage, summary, details }: CommandForm = COMMANDS[name];
  const forms = usage.map((form) => `  pointperson ${form}`);
  const paragraphs = [`${summary}.`, forms.join('\n'), ...details.map(paragraph)];
  return `${paragraphs.join('\n\n')}\n\n${COMMON_HELP}`;
}

const WIDTH = 100;

function paragraph(detail: CommandForm['details'][number]): string {
  if (typeof detail === 'string') return wrapped('', detail, WIDTH);
  return detail.map(([word, does]) => wrapped(`  ${word.padEnd(8)}`, does, WIDTH)).join('\n');
}
