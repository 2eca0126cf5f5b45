import { Temporal } from 'temporal-polyfill';
import {
  applyCalendar,
  type CalendarImport,
  type CalendarPlan,
  type CalendarRefusal,
  planCalendar,
} from '../../src/exchange/calendar/calendar-import.ts';
import { describeFault } from '../../src/exchange/file-fault.ts';
import { rotationId } from '../../src/kernel/ids.ts';
import { instantOfMoment, parseLocalMoment } from '../../src/kernel/local-moment.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import type { Override } from '../../src/rotations/model.ts';
import { didYouMean, type Invocation } from './arguments.ts';
import type { CliEnvironment } from './environment.ts';
import { fileLabel, textOf } from './files.ts';
import { noTime } from './interval.ts';
import { DONE, REFUSED, refuse, usedWrongly, withDatabase } from './outcome.ts';
import { personShown, stretch } from './shifts-shown.ts';

const FORMS = ['plan', 'apply'] as const;

/** `calendar plan|apply ROTATION FILE [--from TIME] [--to TIME] [--skip-unmatched]`. */
export async function calendarCommand(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const [word = '', rotation, path, ...more] = invocation.words;
  const form = FORMS.find((known) => known === word);
  if (!form) {
    const what = word === '' ? 'What to do with the calendar is missing' : `There is no \`calendar ${word}\``;
    return usedWrongly(environment, [`${what}: ${didYouMean(word, FORMS)}`], 'calendar');
  }
  if (rotation === undefined || path === undefined || more.length > 0) {
    return usedWrongly(
      environment,
      [`\`calendar ${form}\` needs the id of a rotation and one file.`],
      'calendar',
    );
  }
  const text = await textOf(environment, path);
  if (!text.ok) return refuse(environment, text.refusal);
  return withDatabase(invocation, environment, async ({ unitOfWork, snapshots }) => {
    const now = environment.clock.now();
    const { directory, rotations } = await snapshots.current();
    const timeZone = rotations.get(rotationId(rotation))?.timeZone ?? directory.organization.timeZone;
    const window = windowOf(invocation.options, now, timeZone);
    if (!window.ok) return usedWrongly(environment, [window.refusal], 'calendar');
    const run = form === 'plan' ? planCalendar : applyCalendar;
    const { clock, userName } = environment;
    const ports = { work: unitOfWork, clock, ...(userName !== undefined && { userName }) };
    const outcome = await run({ text: text.value, fileName: fileLabel(path) }, ports, {
      rotationId: rotationId(rotation),
      window: window.value,
      skipsUnmatched: invocation.options['skip-unmatched'] !== undefined,
    });
    if (!outcome.ok) return refuseCalendar(environment, rotation, outcome.refusal);
    const remarks = outcome.value.remarks.map((remark) => `${describeFault(remark)}\n`);
    environment.stderr.write(remarks.join(''));
    environment.stdout.write(planText(outcome.value));
    return DONE;
  });
}

/** What `--from` and `--to` name: from now on, and for a year, where they are not given. */
function windowOf(
  { from, to }: Invocation['options'],
  now: Temporal.Instant,
  timeZone: string,
): Result<CalendarImport['window'], string> {
  const read = (text: string) => parseLocalMoment(text, timeZone);
  const [start, end] = [from === undefined ? undefined : read(from), to === undefined ? undefined : read(to)];
  const unreadable = [start, end].flatMap((moment) => (moment?.ok === false ? [moment.refusal.text] : []));
  if (start?.ok === false || end?.ok === false) return refused(noTime(unreadable));
  const first = start && Temporal.Instant.compare(start.value, now) > 0 ? start.value : now;
  const last = end?.value ?? first.toZonedDateTimeISO(timeZone).add({ years: 1 }).toInstant();
  if (Temporal.Instant.compare(last, first) <= 0) {
    return refused(
      from === undefined || first === now
        ? `\`${to}\` has passed: what is over keeps its answer.`
        : `The end \`${to}\` is not after the start \`${from}\`.`,
    );
  }
  return ok({ ...(start && { start: start.value }), end: last });
}

function refuseCalendar(environment: CliEnvironment, rotation: string, refusal: CalendarRefusal): number {
  if (refusal.code === 'unknown-rotation') {
    const near = refusal.nearest === undefined ? '' : `; did you mean \`${refusal.nearest}\`?`;
    return refuse(environment, `There is no rotation \`${rotation}\`${near}`);
  }
  const { faults, isOfPeople } = refusal;
  const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
  const way = isOfPeople ? ' `--skip-unmatched` takes over all other events.' : '';
  const lines = [...faults.map(describeFault), `${count}; nothing was changed.${way}`];
  environment.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return REFUSED;
}

/** The changes in the order of their times, and how many there are. */
function planText({ rotation, directory, added, removed, unchanged }: CalendarPlan): string {
  const timeZone = rotation.timeZone ?? directory.organization.timeZone;
  const signed = (sign: string, overrides: readonly Override[]) =>
    overrides.map((override) => ({ sign, override, interval: intervalOf(override, timeZone) }));
  const lines = [...signed('-', removed), ...signed('+', added)]
    .sort((one, other) => Temporal.Instant.compare(one.interval.start, other.interval.start))
    .map(({ sign, override, interval }) => {
      const { personId } = override;
      const who = personId === null ? 'nobody' : personShown(personId, directory.people.get(personId));
      return `${sign} ${stretch(interval, timeZone)}  ${who}`;
    });
  const stay = `${unchanged} ${unchanged === 1 ? 'stays as it is' : 'stay as they are'}`;
  const sum =
    lines.length === 0
      ? `No changes; ${stay}.`
      : `${added.length} to add, ${removed.length} to remove; ${stay}.`;
  const table = lines.length === 0 ? [] : [`${rotation.name}, ${timeZone}`, '', ...lines, ''];
  return [...table, sum].map((line) => `${line}\n`).join('');
}

function intervalOf({ from, until }: Override, timeZone: string) {
  const instant = (text: string) => Temporal.Instant.fromEpochMilliseconds(instantOfMoment(text, timeZone));
  return { start: instant(from), end: instant(until) };
}
