import { Temporal } from 'temporal-polyfill';
import { wholeMillisecond } from '../../kernel/instant.ts';
import type { Interval } from '../../kernel/interval.ts';
import { instantOfMoment } from '../../kernel/local-moment.ts';
import type { Rotation, Shift } from '../../rotations/model.ts';
import { concernedBy } from '../../rotations/preview/concerned.ts';
import { coverageGaps } from '../../rotations/preview/coverage.ts';
import { loadOf } from '../../rotations/preview/load.ts';
import { type Preview, previewOf, type RotationPreview } from '../../rotations/preview/preview.ts';
import { intervalOf } from '../../rotations/schedule/on-duty.ts';
import { rowsOf } from '../../rotations/schedule/rows.ts';
import { finalSchedule, type ScheduleSource } from '../../rotations/schedule/schedule.ts';

/** What schedules are computed from before an edit of a rotation and after it. */
export interface RotationEdit {
  readonly rotation: Rotation;
  readonly before: ScheduleSource;
  readonly after: ScheduleSource;
}

/** What an edit of a rotation comes to. */
export interface Outlook {
  readonly preview: Preview;
  /** Of the rotation itself, also where nobody’s shifts change. */
  readonly own: Pick<RotationPreview, 'change' | 'moves' | 'load' | 'gaps' | 'datedInstead'>;
  /** The next shifts, as many as are shown, over `shown`. */
  readonly rows: readonly Shift[];
  readonly shown: Interval;
}

/** As many shifts as are shown. */
const MOST_SHIFTS = 8;
/** Where shifts are longer, more weeks are looked at until there are enough of them. */
const WEEKS = [4, 9, 18, 36, 53];
/** The load is weighed over four weeks at least, as elsewhere, and over no more than half a year. */
const LEAST_WEEKS = 4;
const MOST_WEEKS = 26;

/** What the edit comes to, from now on; of a rotation that begins later, from then on. */
export function outlookOf(edit: RotationEdit, now: Temporal.Instant): Outlook {
  const { rotation, before, after } = edit;
  const start = startOf(edit, now);
  const { rows, shown } = nextShifts(edit, start);
  const end = rows.length === MOST_SHIFTS ? (rows.at(-1)?.end ?? shown.end) : shown.end;
  const interval = {
    start,
    end: between(inWeeks(edit, start, LEAST_WEEKS), end, inWeeks(edit, start, MOST_WEEKS)),
  };
  const concerned = concernedBy(rotation.id, before, after);
  const preview = previewOf(concerned.before, concerned.after, interval);
  const own = preview.rotations.find(({ rotationId }) => rotationId === rotation.id);
  return { preview, own: own ?? asItStays(edit, interval), rows, shown };
}

/** A rotation in which nothing changes has its load and its gaps all the same. */
function asItStays({ rotation: { id }, after }: RotationEdit, interval: Interval): Outlook['own'] {
  const load = loadOf(after, [id], interval).map(({ personId, total }) => ({
    personId,
    before: total,
    after: total,
  }));
  const gaps = coverageGaps(after, id, finalSchedule(after, id, interval));
  return {
    change: 'edited',
    moves: [],
    load,
    gaps: gaps.map((gap) => ({ ...intervalOf(gap), isNew: false })),
  };
}

/** The next shifts of the rotation from that instant on. */
export function nextShifts(
  edit: Pick<RotationEdit, 'rotation' | 'after'>,
  start: Temporal.Instant,
): Pick<Outlook, 'rows' | 'shown'> {
  let shown: Interval = { start, end: start };
  let rows: readonly Shift[] = [];
  for (const weeks of WEEKS) {
    shown = { start, end: inWeeks(edit, start, weeks) };
    rows = rowsOf(edit.after, edit.rotation.id, finalSchedule(edit.after, edit.rotation.id, shown));
    // The last of them may go on after what was looked at.
    if (rows.length > MOST_SHIFTS) break;
  }
  return { rows: rows.slice(0, MOST_SHIFTS), shown };
}

function startOf({ rotation, before }: RotationEdit, now: Temporal.Instant): Temporal.Instant {
  const start = wholeMillisecond(now);
  if (rotation.type === 'layers' || before.rotations.has(rotation.id)) return start;
  const anchor = Temporal.Instant.fromEpochMilliseconds(
    instantOfMoment(rotation.startsOn, rotation.timeZone),
  );
  return Temporal.Instant.compare(anchor, start) > 0 ? anchor : start;
}

/** To the same local time, also where the clocks change meanwhile. */
function inWeeks(
  { after }: Pick<RotationEdit, 'after'>,
  start: Temporal.Instant,
  weeks: number,
): Temporal.Instant {
  return start.toZonedDateTimeISO(after.directory.organization.timeZone).add({ weeks }).toInstant();
}

function between(
  least: Temporal.Instant,
  wanted: Temporal.Instant,
  most: Temporal.Instant,
): Temporal.Instant {
  if (Temporal.Instant.compare(wanted, least) < 0) return least;
  return Temporal.Instant.compare(wanted, most) > 0 ? most : wanted;
}
