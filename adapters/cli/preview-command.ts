import { Temporal } from 'temporal-polyfill';
import { previewDirectory } from '../../src/exchange/preview-directory.ts';
import { wholeMillisecond } from '../../src/kernel/instant.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import { parseLocalMoment } from '../../src/kernel/local-moment.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import { previewOf } from '../../src/rotations/preview/preview.ts';
import type { Invocation } from './arguments.ts';
import { planTimes } from './directory-command.ts';
import type { CliEnvironment } from './environment.ts';
import { fileLabel, textOf } from './files.ts';
import { noTime, readInterval } from './interval.ts';
import { DONE, refuse, refuseFile, usedWrongly, withDatabase } from './outcome.ts';
import { previewJson } from './preview-json.ts';
import { previewText } from './preview-text.ts';

/** `preview FILE [--at TIME] [--from TIME] [--to TIME] [--json]`. */
export async function previewCommand(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const { words, options } = invocation;
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) {
    return usedWrongly(environment, ['`preview` needs one file.'], 'preview');
  }
  const text = await textOf(environment, path);
  if (!text.ok) return refuse(environment, text.refusal);
  return withDatabase(invocation, environment, async (database) => {
    const { snapshots } = database;
    const times = await planTimes(invocation, environment, database);
    if (!times.ok) {
      const { why, isUsage } = times.refusal;
      return isUsage ? usedWrongly(environment, [why], 'preview') : refuse(environment, why);
    }
    const { now, effectiveAt } = times.value;
    const snapshot = await snapshots.current();
    const interval = intervalOf(options, effectiveAt ?? now, snapshot.directory.organization.timeZone);
    if (!interval.ok) return usedWrongly(environment, [interval.refusal], 'preview');

    const file = { text: text.value, fileName: fileLabel(path) };
    const edited = previewDirectory(file, snapshot, {
      ...times.value,
      now: earlier(now, interval.value.start),
    });
    if (!edited.ok) return refuseFile(environment, edited.refusal);
    const { before, after } = edited.value;
    const preview = previewOf(before, after, interval.value);
    environment.stdout.write(
      options.json === undefined
        ? previewText(preview, { before, after, ...(effectiveAt && { effectiveAt }) })
        : `${JSON.stringify(previewJson(preview), null, 2)}\n`,
    );
    return DONE;
  });
}

/** How long, where nothing else is said: to the same local time, also where the clocks change meanwhile. */
const USUAL_LENGTH = { weeks: 4 };

function intervalOf(
  { from, to }: Invocation['options'],
  otherwise: Temporal.Instant,
  timeZone: string,
): Result<Interval, string> {
  const start = from ?? wholeMillisecond(otherwise).toString();
  if (to !== undefined) return readInterval(start, to, timeZone);
  const at = parseLocalMoment(start, timeZone);
  if (!at.ok) return refused(noTime([start]));
  const end = at.value.toZonedDateTimeISO(timeZone).add(USUAL_LENGTH);
  return ok({ start: at.value, end: end.toInstant() });
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) <= 0 ? one : other;
}
