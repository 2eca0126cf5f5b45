import { z } from 'zod';
import { rotationId } from '../../src/kernel/ids.ts';
import { nearest } from '../../src/kernel/nearest.ts';
import { ok, type Result, refused } from '../../src/kernel/result.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { Rotation, Shift } from '../../src/rotations/model.ts';
import { sourceAt } from '../../src/rotations/schedule/history.ts';
import { rowsOf } from '../../src/rotations/schedule/rows.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';
import type { Invocation } from './arguments.ts';
import { answerLines } from './batch.ts';
import type { CliEnvironment } from './environment.ts';
import { textOf } from './files.ts';
import { readInterval } from './interval.ts';
import { DONE, REFUSED, refuse, usedWrongly, withDatabase } from './outcome.ts';
import { everybody, leavingOut, shiftJson, stretch } from './shifts-shown.ts';

const Text = z.string('a text is needed');
const ShiftsLine = z.object(
  { rotation: Text, from: Text, to: Text },
  'an object is needed, such as {"rotation": "payroll", "from": "2026-08-03", "to": "2026-08-10"}',
);
type ShiftsLine = z.infer<typeof ShiftsLine>;

/** `shifts ROTATION --from TIME --to TIME [--json]`, `shifts --batch FILE`. */
export async function shiftsCommand(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const { words, options } = invocation;
  const { batch, from, to } = options;
  if (batch !== undefined) {
    const isAlone = words.length === 0 && from === undefined && to === undefined;
    if (!isAlone)
      return usedWrongly(
        environment,
        ['`--batch` stands alone: the rotations and times are in its file.'],
        'shifts',
      );
    return shiftsBatch(batch, invocation, environment);
  }
  const [rotation, ...more] = words;
  const faults = [
    ...(rotation === undefined || more.length > 0 ? ['`shifts` needs the id of one rotation.'] : []),
    ...(from === undefined ? ['`--from TIME` is missing.'] : []),
    ...(to === undefined ? ['`--to TIME` is missing.'] : []),
  ];
  if (rotation === undefined || from === undefined || to === undefined || faults.length > 0) {
    return usedWrongly(environment, faults, 'shifts');
  }
  return withDatabase(invocation, environment, async ({ snapshots }) => {
    const snapshot = await snapshots.current();
    const schedule = scheduleOf(snapshot, { rotation, from, to });
    if (!schedule.ok) {
      const { why, isUsage } = schedule.refusal;
      return isUsage ? usedWrongly(environment, [why], 'shifts') : refuse(environment, why);
    }
    const { shifts } = schedule.value;
    const json = () => `${JSON.stringify(shifts.map(shiftJson), null, 2)}\n`;
    environment.stdout.write(options.json === undefined ? table(snapshot, schedule.value) : json());
    return DONE;
  });
}

async function shiftsBatch(
  path: string,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  const text = await textOf(environment, path);
  if (!text.ok) return refuse(environment, text.refusal);
  return withDatabase(invocation, environment, async ({ snapshots }) => {
    const snapshot = await snapshots.current();
    const { output, isComplete } = answerLines(text.value, ShiftsLine, (line) => {
      const schedule = scheduleOf(snapshot, line);
      const { rotation } = line;
      if (!schedule.ok) return refused({ error: schedule.refusal.why, of: { rotation } });
      return ok({ rotation, shifts: schedule.value.shifts.map(shiftJson) });
    });
    environment.stdout.write(output);
    return isComplete ? DONE : REFUSED;
  });
}

interface Schedule {
  readonly rotation: Rotation;
  readonly timeZone: string;
  readonly shifts: readonly Shift[];
}

/** Why there is no schedule; `isUsage` where the command line is wrong rather than the directory without it. */
interface NoSchedule {
  readonly why: string;
  readonly isUsage: boolean;
}

function scheduleOf(
  snapshot: Snapshot,
  { rotation: id, from, to }: ShiftsLine,
): Result<Schedule, NoSchedule> {
  const { directory, rotations } = snapshot;
  const rotation = rotations.get(rotationId(id));
  if (!rotation) {
    const near = nearest(id, rotations.keys());
    const why = `There is no rotation \`${id}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`;
    return refused({ why, isUsage: false });
  }
  const timeZone = rotation.timeZone ?? directory.organization.timeZone;
  const interval = readInterval(from, to, timeZone);
  if (!interval.ok) return refused({ why: interval.refusal, isUsage: true });
  return ok({ rotation, timeZone, shifts: finalSchedule(snapshot, rotation.id, interval.value) });
}

/** The schedule for reading, in the zone of the rotation. */
function table(snapshot: Snapshot, { rotation, timeZone, shifts }: Schedule): string {
  const rows = rowsOf(snapshot, rotation.id, shifts).map((row) => {
    const who = everybody(row, (id) => sourceAt(snapshot, row.start).directory.people.get(id));
    return `${stretch(row, timeZone)}  ${who}${leavingOut(row.leavesOut)}`;
  });
  const lines = rows.length > 0 ? rows : ['Nobody: it does not serve then, by its hours and holidays.'];
  return [`${rotation.name}, ${timeZone}`, '', ...lines].map((line) => `${line}\n`).join('');
}
