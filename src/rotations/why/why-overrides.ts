import { Temporal } from 'temporal-polyfill';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import type { Override } from '../model.ts';
import { isSameServing, layOver, type Serving, thoseThatCount } from '../schedule/overlay.ts';
import type { OverrideStep } from './explanation.ts';

/** An override that holds, its bounds in epoch milliseconds. */
interface Holding {
  readonly override: Override;
  readonly start: number;
  readonly end: number;
}

/** Lays the overrides that hold at `at` over who serves without them, one after the other; those that are overruled are told too. */
export function explainOverrides(
  overrides: readonly Override[],
  timeZone: string,
  at: number,
  below: Serving,
): { readonly steps: readonly OverrideStep[]; readonly serving: Serving } {
  const holding = overrides.flatMap((override): Holding[] => {
    const start = instantOfMoment(override.from, timeZone);
    const end = instantOfMoment(override.until, timeZone);
    return start <= at && at < end ? [{ override, start, end }] : [];
  });
  const counting = thoseThatCount(holding.map(({ override }) => override));
  const steps: OverrideStep[] = [];
  let serving = below;
  for (const each of holding) {
    const place = counting.indexOf(each.override);
    if (place < 0) {
      steps.push(stepOf(each, serving, true));
      continue;
    }
    steps.push(stepOf(each, serving, isBeaten(each.override, counting.slice(place + 1), serving)));
    serving = layOver(serving, each.override);
  }
  return { steps, serving };
}

/** Whether it would come to the same without the override because of later ones, and not since it changes nothing anyway. */
function isBeaten(override: Override, later: readonly Override[], below: Serving): boolean {
  let without = below;
  let withIt = layOver(below, override);
  if (isSameServing(without, withIt)) return false;
  return later.some((each) => {
    without = layOver(without, each);
    withIt = layOver(withIt, each);
    return isSameServing(without, withIt);
  });
}

function stepOf({ override, start, end }: Holding, before: Serving, beaten: boolean): OverrideStep {
  const { personId, reason, made } = override;
  return {
    type: 'override',
    ...effectOf(override, before),
    personId,
    from: Temporal.Instant.fromEpochMilliseconds(start),
    until: Temporal.Instant.fromEpochMilliseconds(end),
    isBeaten: beaten,
    ...(reason !== undefined && { reason }),
    ...(made && { made: { how: made.how, by: made.by, at: Temporal.Instant.from(made.at) } }),
  };
}

function effectOf(
  { personId, insteadOf }: Override,
  { onDuty }: Serving,
): Pick<OverrideStep, 'effect' | 'insteadOf'> {
  if (insteadOf !== undefined) {
    if (!onDuty.some((each) => each.personId === insteadOf)) return { effect: 'idle', insteadOf };
    return { effect: personId === null ? 'takes-off' : 'replaces', insteadOf };
  }
  if (personId === null) return { effect: 'nobody' };
  const [first] = onDuty;
  if (first === undefined || first.personId === personId) return { effect: 'put-on' };
  return { effect: 'replaces', insteadOf: first.personId };
}
