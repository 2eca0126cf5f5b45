import type { Temporal } from 'temporal-polyfill';
import type { TextKey } from '../../chat/languages/texts.ts';
import type { Span } from '../../chat/message.ts';
import { bold, plain } from '../../chat/message.ts';
import { shorten } from '../../chat/shorten.ts';
import type { PersonId } from '../../kernel/ids.ts';
import { holidayName } from '../../rotations/turns/holidays.ts';
import type {
  AwayStep,
  Explanation,
  OverrideStep,
  PassedOverStep,
  StandIn,
  Step,
  TurnStep,
  VersionStep,
} from '../../rotations/why/explanation.ts';
import type { Snapshot } from '../ports.ts';
import { endSpan, personSpan, type Reader, someSpans, wordsFor } from '../reader.ts';

/** What is said in one line. */
export type Line = readonly Span[];

/** For whom the lines are written, where the names of people are, and of which moment they tell. */
export interface Telling {
  readonly reader: Reader;
  readonly snapshot: Snapshot;
  readonly at: Temporal.Instant;
}

/** As many as one reads; the rest is counted. */
const MOST_PASSED_OVER = 4;
export const MOST_AWAY = 5;
const MOST_OVERRIDES = 5;
const MOST_COMPARED = 5;
const LONGEST_REASON = 200;

/** The steps of an explanation, a line each, or for each of its layers. */
export function linesOf(telling: Telling, { name, steps }: Explanation): readonly Line[] {
  const passedOver = steps.filter((step) => step.type === 'passed-over');
  const overrides = steps.filter((step) => step.type === 'override');
  const others = steps.filter((step) => step.type !== 'passed-over' && step.type !== 'override');
  return [
    ...others.filter((step) => step.type !== 'away').flatMap((step) => stepLines(telling, name, step)),
    ...passedOverLines(telling, passedOver),
    ...awayLines(
      telling,
      others.filter((step) => step.type === 'away'),
    ),
    ...overrideLines(telling, overrides),
  ];
}

/** The people as “A, B and C”; of many the first few, the rest counted. */
export function peopleSpans(telling: Telling, ids: readonly PersonId[]): Line {
  return someSpans(
    telling.reader,
    ids.map((id) => [personNamed(telling, id)]),
  );
}

/** Further away than this, a day and month may be taken for those of another year. */
const HALF_A_YEAR_MS = 180 * 24 * 3_600_000;

/** A moment by its day and time; one that is far from what is told about, by its date with the year. */
export function momentSpan(telling: Telling, at: Temporal.Instant): Span {
  return { type: 'instant', at, style: isFar(telling, at) ? 'date' : 'date-time' };
}

function isFar(telling: Telling, at: Temporal.Instant): boolean {
  return Math.abs(at.epochMilliseconds - telling.at.epochMilliseconds) > HALF_A_YEAR_MS;
}

/** The end of a stretch of time; on the day on which it starts, by the time alone. */
function untilSpan(telling: Telling, start: Temporal.Instant, end: Temporal.Instant): Span {
  return isFar(telling, end) ? momentSpan(telling, end) : endSpan(telling.reader, start, end);
}

/** Somebody who has been removed since is called by their id. */
function personNamed({ reader, snapshot }: Telling, id: PersonId): Span {
  const person = snapshot.directory.people.get(id);
  return person === undefined ? bold(id) : personSpan(reader, person);
}

function stepLines(
  telling: Telling,
  name: string,
  step: Exclude<Step, PassedOverStep | OverrideStep | AwayStep>,
): readonly Line[] {
  const words = wordsFor(telling.reader);
  switch (step.type) {
    case 'not-there':
      return [words.spans('why.not-there')];
    case 'version':
      return [versionLine(telling, step)];
    case 'layers':
      return [
        words.spans(step.combine === 'union' ? 'why.layers-union' : 'why.layers-first', { rotation: name }),
        ...step.layers.flatMap((layer) => layerLines(telling, layer)),
      ];
    case 'before-start':
      return [words.spans('why.before-start', { start: momentSpan(telling, step.startsAt) })];
    case 'outside-hours':
      return [
        step.until === undefined
          ? words.spans('why.outside-hours-for-good')
          : words.spans('why.outside-hours', { until: momentSpan(telling, step.until) }),
      ];
    case 'holiday': {
      const until = momentSpan(telling, step.until);
      const holiday = holidayName(step, words.language);
      return [
        holiday === undefined
          ? words.spans('why.holiday-own', { date: step.date, until })
          : words.spans('why.holiday', { name: holiday, region: step.rule.toUpperCase(), until }),
      ];
    }
    case 'turn':
      return turnLines(telling, step);
    default:
      return step satisfies never;
  }
}

/** As many sentences as one reads in a line. */
const MOST_IN_A_LINE = 4;

/** A layer in a line that begins with its name. One that is made of layers itself, or of too much, has a line for each step. */
function layerLines(telling: Telling, layer: Explanation): readonly Line[] {
  const lines = linesOf(telling, layer);
  const name = [bold(layer.name), plain(': ')];
  if (isLayered(layer) || lines.length > MOST_IN_A_LINE) return lines.map((line) => [...name, ...line]);
  return [[...name, ...inOneLine(lines)]];
}

function isLayered({ steps }: Explanation): boolean {
  return steps.some((step) => step.type === 'layers');
}

/** Why nobody is on duty, in a few sentences; undefined where it takes more than that. */
export function briefly(telling: Telling, explanation: Explanation): readonly Line[] | undefined {
  if (isLayered(explanation)) return undefined;
  const lines = linesOf(telling, explanation);
  return lines.length > MOST_IN_A_LINE ? undefined : lines;
}

/** Sentences one after the other. */
export function inOneLine(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]?.at(-1);
    if (before === undefined) return line;
    const isEnded = before.type === 'plain' && /[.!?…]$/u.test(before.text);
    return [plain(isEnded ? ' ' : '. '), ...line];
  });
}

function versionLine(telling: Telling, { since, until }: VersionStep): Line {
  const words = wordsFor(telling.reader);
  if (since === undefined) {
    return until === undefined ? [] : words.spans('why.version-until', { until: momentSpan(telling, until) });
  }
  return until === undefined
    ? words.spans('why.version-since', { since: momentSpan(telling, since) })
    : words.spans('why.version-between', {
        since: momentSpan(telling, since),
        until: momentSpan(telling, until),
      });
}

function turnLines(telling: Telling, { slot, holders, places }: TurnStep): readonly Line[] {
  const words = wordsFor(telling.reader);
  const bounds = slot && {
    start: momentSpan(telling, slot.start),
    end: untilSpan(telling, slot.start, slot.end),
  };
  const [first, ...others] = holders;
  if (first === undefined) return bounds === undefined ? [] : [words.spans('why.turn-nobody', bounds)];
  const who = personNamed(telling, first);
  const turn =
    bounds === undefined
      ? words.spans('why.turn-alone', { who })
      : words.spans('why.turn', { who, ...bounds });
  if (places < 2) return [turn];
  const several =
    others.length === 0
      ? words.spans('why.several-alone', { count: places, who })
      : words.spans('why.several', { count: places, who, others: peopleSpans(telling, others) });
  return [turn, several];
}

function passedOverLines(telling: Telling, steps: readonly PassedOverStep[]): readonly Line[] {
  const words = wordsFor(telling.reader);
  const lines = steps.slice(0, MOST_PASSED_OVER).map(({ personId, because, at }) => {
    const who = personNamed(telling, personId);
    return because === 'left'
      ? words.spans('why.left', { who, until: momentSpan(telling, at) })
      : words.spans('why.not-joined', { who, from: momentSpan(telling, at) });
  });
  const rest = steps.length - lines.length;
  return rest > 0 ? [...lines, words.spans('why.more-passed-over', { count: rest })] : lines;
}

function awayLines(telling: Telling, steps: readonly AwayStep[]): readonly Line[] {
  const lines = steps.slice(0, MOST_AWAY).map((step) => awayLine(telling, step));
  return andMore(telling, lines, steps.length);
}

/** The lines that are shown, of so many that there are. */
export function andMore(telling: Telling, lines: readonly Line[], all: number): readonly Line[] {
  const rest = all - lines.length;
  return rest > 0 ? [...lines, wordsFor(telling.reader).spans('list.more', { count: rest })] : lines;
}

function awayLine(telling: Telling, { personId, until: at, hasTurn, standIn }: AwayStep): Line {
  const words = wordsFor(telling.reader);
  const who = personNamed(telling, personId);
  const until = momentSpan(telling, at);
  if (!hasTurn) return words.spans('why.away-too', { who, until });
  if (standIn === undefined) return words.spans('why.away-nobody', { who, until });
  const other = personNamed(telling, standIn.personId);
  if (standIn.by === 'next-in-line') return words.spans('why.away-next', { who, until, other });
  const since = momentSpan(telling, standIn.since);
  const compared = standIn.compared
    .slice(0, MOST_COMPARED)
    .map((each) =>
      words.spans('why.load', { who: personNamed(telling, each.personId), count: inTenths(each.hours) }),
    );
  return inOneLine([
    words.spans('why.away-least', { who, until, other, since }),
    words.spans('why.loads', { loads: words.together(compared) }),
    ...(isTie(standIn) ? [words.spans('why.loads-equal')] : []),
  ]);
}

/** Whether somebody else has had as little duty, to the hour's tenth that is told. */
function isTie({ personId, compared }: Extract<StandIn, { readonly by: 'least-loaded' }>): boolean {
  const own = compared.find((each) => each.personId === personId);
  return compared.some((each) => each !== own && own && inTenths(each.hours) === inTenths(own.hours));
}

function inTenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}

/** The last ones, which decide. */
function overrideLines(telling: Telling, steps: readonly OverrideStep[]): readonly Line[] {
  const shown = steps.slice(-MOST_OVERRIDES);
  const lines = shown.map((step) => overrideLine(telling, step));
  const rest = steps.length - shown.length;
  if (rest === 0) return lines;
  return [wordsFor(telling.reader).spans('why.overrides-more', { count: rest }), ...lines];
}

function overrideLine(telling: Telling, step: OverrideStep): Line {
  const words = wordsFor(telling.reader);
  const sentences = [
    effectSpans(telling, step),
    ...(step.isBeaten ? [words.spans('why.override-beaten')] : []),
    originSpans(telling, step),
    ...(step.reason === undefined
      ? []
      : [words.spans('why.reason', { reason: shorten(step.reason, LONGEST_REASON) })]),
  ];
  return inOneLine(sentences);
}

function effectSpans(telling: Telling, { effect, personId, insteadOf, from, until }: OverrideStep): Line {
  const words = wordsFor(telling.reader);
  const bounds = { from: momentSpan(telling, from), until: untilSpan(telling, from, until) };
  const person = (id: PersonId | null | undefined): Value =>
    id === null || id === undefined ? words.text('schedule.nobody') : personNamed(telling, id);
  const who = person(personId);
  const instead = person(insteadOf);
  switch (effect) {
    case 'replaces':
      return words.spans('why.override', { ...bounds, who, instead });
    case 'put-on':
      return words.spans('why.override-put', { ...bounds, who });
    case 'takes-off':
      return words.spans('why.override-off', { ...bounds, instead });
    case 'nobody':
      return words.spans('why.override-nobody', bounds);
    case 'idle':
      return words.spans('why.override-idle', { ...bounds, instead });
    default:
      return effect satisfies never;
  }
}

type Value = Span | string;

function originSpans(telling: Telling, { made }: OverrideStep): Line {
  const words = wordsFor(telling.reader);
  if (made === undefined) return words.spans('why.made-file');
  const at = momentSpan(telling, made.at);
  if (made.how === 'calendar') return words.spans('why.made-calendar', { at });
  if (made.by.length === 0) return words.spans('why.made-unsigned', { at });
  return words.spans(`why.made-${made.how}` satisfies TextKey, { at, by: peopleSpans(telling, made.by) });
}
