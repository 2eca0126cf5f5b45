import type { RotationId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { spansWithin, type Timeline } from '../../kernel/timeline.ts';
import type { Shift } from '../model.ts';
import type { ScheduleSource } from './history.ts';
import { intervalOf } from './on-duty.ts';
import { isSameDuty } from './overlay.ts';
import { type Service, serviceTimeline } from './service.ts';

/** What one reads as one: a stretch, or several with nothing between them but time in which a rotation does not serve. */
export type Row<Item extends Interval> = Item & { readonly leavesOut?: LeftOut };

/** What lies between the stretches of a row: time outside the hours, holidays within them; one at least. */
export interface LeftOut {
  readonly hours: boolean;
  readonly holidays: boolean;
}

/**
 * A schedule as rows to read. Nobody on duty outside the hours and on holidays is no row, and the shifts on either side of it are one
 * where the same people are on duty, from the same source. Whoever is on duty then by an override has a row of their own, and so
 * has nobody where the rotation ought to be served.
 */
export function rowsOf(
  source: ScheduleSource,
  id: RotationId,
  schedule: readonly Shift[],
): readonly Row<Shift>[] {
  const service = serviceTimeline(source, id);
  const shifts = schedule.flatMap((shift) => (shift.source === 'none' ? missing(shift, service) : [shift]));
  return joined(shifts, service, isSameShift);
}

/** Stretches in order as rows: neighbours that read the same are one where no time that is served lies between them. */
export function joined<Item extends Interval>(
  stretches: readonly Item[],
  service: Timeline<Service>,
  isSame: (one: Item, other: Item) => boolean,
): readonly Row<Item>[] {
  const rows: Row<Item>[] = [];
  for (const stretch of stretches) {
    const last = rows.at(-1);
    const between = last && isSame(last, stretch) ? servicesIn(service, last.end, stretch.start) : undefined;
    if (!last || !between || between.has('serves')) {
      rows.push(stretch);
      continue;
    }
    const hours = between.has('closed') || last.leavesOut?.hours === true;
    const holidays = between.has('holiday') || last.leavesOut?.holidays === true;
    const leavesOut = hours || holidays ? { leavesOut: { hours, holidays } } : {};
    rows[rows.length - 1] = { ...last, end: stretch.end, ...leavesOut };
  }
  return rows;
}

/** Whether the same people are on duty in both, in the same order and from the same source. */
export function isSameShift(one: Shift, other: Shift): boolean {
  return (
    one.personId === other.personId &&
    one.source === other.source &&
    isSameDuty(one.alongside ?? [], other.alongside ?? [])
  );
}

/** What of a stretch with nobody on duty ought to be served. */
function missing(shift: Shift, service: Timeline<Service>): readonly Shift[] {
  const spans = spansIn(service, shift.start, shift.end);
  const [span, ...more] = spans;
  // Bounds between two milliseconds stay as they are.
  if (span?.value === 'serves' && more.length === 0) return [shift];
  return spans.flatMap((each) => (each.value === 'serves' ? [{ ...shift, ...intervalOf(each) }] : []));
}

function servicesIn(
  service: Timeline<Service>,
  start: Interval['start'],
  end: Interval['end'],
): ReadonlySet<Service> {
  return new Set(spansIn(service, start, end).map(({ value }) => value));
}

function spansIn(service: Timeline<Service>, start: Interval['start'], end: Interval['end']) {
  return spansWithin(service, start.epochMilliseconds, end.epochMilliseconds, Object.is);
}
