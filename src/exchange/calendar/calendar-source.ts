import ICAL from 'ical.js';
import { z } from 'zod';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { FileFault } from '../file-fault.ts';
import { shown } from '../shown.ts';

/** A component of a calendar (RFC 5545, section 3.6), with the parts of it that an import reads. */
export interface CalendarComponent {
  /** `VEVENT`, in capitals. */
  readonly name: string;
  /** Where it begins in the text, counted from 1. */
  readonly line: number;
  readonly properties: readonly CalendarProperty[];
  readonly components: readonly CalendarComponent[];
}

/** A property: `DTSTART;TZID=Europe/Berlin:20260803T090000`. */
export interface CalendarProperty {
  /** `dtstart`, in small letters. */
  readonly name: string;
  readonly line: number;
  /** By their names in small letters; of one that has several values all of them, with commas. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The type of the values: `date`, `date-time`, `period`, `text`, … */
  readonly type: string;
  /** Texts without their escapes; a period is a pair of texts. */
  readonly values: readonly (string | readonly string[])[];
  /** What stands after the colon, as it is. */
  readonly text: string;
}

/** Longer texts are refused unread: at a shift a day it is the calendar of a century. */
const MOST_CHARACTERS = 8_000_000;

/** These are read with all they hold; of others nothing is asked. */
const READ = new Set(['VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT']);

/**
 * Reads the calendars of a text in the iCalendar format (RFC 5545), of which there may be several. Refuses with every line that
 * can't be read at once, what is no calendar, and what is too large or cut off.
 */
export function readCalendars(
  text: string,
  fileName?: string,
): Result<readonly CalendarComponent[], readonly FileFault[]> {
  const place = { ...(fileName !== undefined && { file: fileName }), column: 1, path: '' };
  if (text.length > MOST_CHARACTERS) {
    const message = `the file has ${text.length} characters`;
    return refused([
      { code: 'too-large', ...place, line: 1, message, instead: `${MOST_CHARACTERS} at most` },
    ]);
  }
  const lines = unfolded(text);
  const first = lines[0];
  if (!first || !/^BEGIN:VCALENDAR\s*$/i.test(first.text)) {
    const message = first ? 'this is no calendar' : 'the file is empty';
    const instead = 'a file in the iCalendar format (.ics), which begins with `BEGIN:VCALENDAR`';
    return refused([{ code: 'no-calendar', ...place, line: first?.number ?? 1, message, instead }]);
  }
  const { calendars, faults } = componentsOf(lines);
  return faults.length === 0 ? ok(calendars) : refused(faults.map((fault) => ({ ...place, ...fault })));
}

interface Line {
  readonly text: string;
  readonly number: number;
}

/** The lines with those that go on in the next one made whole (section 3.1), without blank ones. */
function unfolded(text: string): readonly Line[] {
  const lines: { text: string; number: number }[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last) last.text += line.slice(1);
    else if (line.trim() !== '') lines.push({ text: line, number: index + 1 });
  }
  return lines;
}

type LineFault = Pick<FileFault, 'code' | 'line' | 'message' | 'instead'>;
type Open = CalendarComponent & {
  readonly properties: CalendarProperty[];
  readonly components: CalendarComponent[];
};

function componentsOf(lines: readonly Line[]): {
  readonly calendars: readonly CalendarComponent[];
  readonly faults: readonly LineFault[];
} {
  const root: Open = { name: '', line: 1, properties: [], components: [] };
  const open = [root];
  const faults: LineFault[] = [];
  for (const line of lines) {
    const [, edge = '', named = ''] = /^(BEGIN|END):\s*(\S*)\s*$/i.exec(line.text) ?? [];
    const name = named.toUpperCase();
    const top = open.at(-1) ?? root;
    if (edge.toUpperCase() === 'BEGIN') {
      open.push({ name, line: line.number, properties: [], components: [] });
    } else if (edge !== '') {
      if (top === root || top.name !== name)
        return { calendars: [], faults: [...faults, strayEnd(line, top)] };
      open.pop();
      open.at(-1)?.components.push(top);
    } else if (top === root) {
      return { calendars: [], faults: [...faults, outside(line)] };
    } else if (READ.has(top.name)) {
      const property = propertyOf(line);
      if (property.ok) top.properties.push(property.value);
      else faults.push(property.refusal);
    }
  }
  const cut = open.at(-1);
  return { calendars: root.components, faults: cut && cut !== root ? [...faults, cutOff(cut)] : faults };
}

function strayEnd({ text, number }: Line, { name, line }: CalendarComponent): LineFault {
  const message =
    name === ''
      ? `\`${shown(text)}\` ends nothing`
      : `\`${shown(text)}\` does not end the ${name} of line ${line}`;
  const instead = name === '' ? 'a whole calendar: download or export it again' : `\`END:${name}\``;
  return { code: 'broken-calendar', line: number, message, instead };
}

function outside({ text, number }: Line): LineFault {
  const message = `“${shown(text)}” stands outside of the calendar`;
  return { code: 'broken-calendar', line: number, message, instead: 'nothing after `END:VCALENDAR`' };
}

function cutOff({ name, line }: CalendarComponent): LineFault {
  const message = `the ${name} that begins here never ends: the file is cut off`;
  return { code: 'broken-calendar', line, message, instead: 'the whole of it: download or export it again' };
}

/** What the library gives of a property: name, parameters, type, then values (jCal, RFC 7265). */
const Jcal = z
  .tuple([
    z.string(),
    z.record(z.string(), z.union([z.string(), z.array(z.string()).transform((list) => list.join(','))])),
    z.string(),
  ])
  .rest(z.unknown());

function propertyOf({ text, number }: Line): Result<CalendarProperty, LineFault> {
  const [, name = ''] = /^([A-Za-z0-9-]+)[;:]/.exec(text) ?? [];
  const jcal = name === '' ? undefined : parsed(text, name);
  if (!jcal) {
    const message = `“${shown(text)}” is no line of a calendar`;
    const instead = '`NAME:value`, or a space before it where it goes on from the line above';
    return refused({ code: 'broken-line', line: number, message, instead });
  }
  const [, parameters, type, ...values] = jcal;
  return ok({
    name: name.toLowerCase(),
    line: number,
    parameters,
    type,
    values: values.map((value) => (Array.isArray(value) ? value.map(String) : String(value))),
    text: valueText(text),
  });
}

/** A rule of recurrence is read elsewhere: the library breaks off at a bad one, and this is no place to say why. */
function parsed(text: string, name: string): z.infer<typeof Jcal> | undefined {
  const readable = /^(?:RRULE|EXRULE)$/i.test(name) ? `X-RULE:${valueText(text)}` : text;
  try {
    return Jcal.safeParse(ICAL.parse.property(readable)).data;
  } catch {
    // The library tells a line that it can't read by an exception of one kind or another; that it is none is all that is asked.
    return undefined;
  }
}

/** What stands after the first colon that is not in quotes. */
function valueText(text: string): string {
  const match = /^(?:[^":]|"[^"]*")*:/.exec(text);
  return match ? text.slice(match[0].length) : '';
}

/** The first property of that name (small letters), or undefined. */
export function propertyNamed(component: CalendarComponent, name: string): CalendarProperty | undefined {
  return component.properties.find((property) => property.name === name);
}

/** The text of the first property of that name, without blanks around it; undefined where there is none or it is blank. */
export function textNamed(component: CalendarComponent, name: string): string | undefined {
  const value = propertyNamed(component, name)?.values[0];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}
