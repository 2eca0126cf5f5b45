import { Temporal } from 'temporal-polyfill';
import type { Interval } from '../../src/kernel/interval.ts';
import { parseLocalMoment } from '../../src/kernel/local-moment.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';

/** Beyond this the answer is no schedule any more but a load. */
const LONGEST_YEARS = 100;

/** That the texts are no times, and how one is written: in these forms, or in further ones. */
export function noTime(texts: readonly string[], further: readonly string[] = []): string {
  const quoted = texts.map((text) => `\`${text}\``).join(' and ');
  const what = texts.length === 1 ? 'is no time' : 'are no times';
  const forms = [...further, '2026-08-03', '2026-08-03T09:00'].join(', ');
  return `${quoted} ${what}: write ${forms} or 2026-08-03T09:00Z.`;
}

/** The interval that `--from` and `--to` name, local times read in the zone; or one sentence on why there is none. */
export function readInterval(from: string, to: string, timeZone: string): Result<Interval, string> {
  const [start, end] = [parseLocalMoment(from, timeZone), parseLocalMoment(to, timeZone)];
  const unreadable = [start, end].flatMap((moment) => (moment.ok ? [] : [moment.refusal.text]));
  if (!start.ok || !end.ok) return refused(noTime(unreadable));
  if (Temporal.Instant.compare(start.value, end.value) >= 0)
    return refused(`The end \`${to}\` is not after the start \`${from}\`.`);
  const years = end.value.since(start.value).total('hours') / (365.25 * 24);
  if (years > LONGEST_YEARS) return refused(`From \`${from}\` to \`${to}\` is over ${LONGEST_YEARS} years.`);
  return ok({ start: start.value, end: end.value });
}
