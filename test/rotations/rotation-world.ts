import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/database.ts';
import { EMPTY_DIRECTORY, type Person } from '../../src/directory/model.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import type { Result } from '../../src/kernel/result.ts';
import type { Override, Rotation } from '../../src/rotations/model.ts';
import type { RotationPorts } from '../../src/rotations/ports.ts';
import type { Move } from '../../src/rotations/preview/moves.ts';
import type { ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { createMemoryDatabase } from '../support/memory.ts';
import { drawn, instant } from './build.ts';

/** The people of these tests: `omar` owns every rotation, `ada` is an admin, `zoe` has nothing to do with any. */
const PEOPLE = ['ada', 'alice', 'bob', 'chen', 'dana', 'omar', 'zoe'];

/** Rotations in a stored directory, with a clock that is moved by hand. */
export interface RotationWorld {
  readonly ports: RotationPorts;
  readonly work: Database['unitOfWork'];
  /** What schedules are computed from now. */
  source(): Promise<ScheduleSource>;
  /** The final schedule of `rota` as a table, in Berlin. */
  drawn(from: string, until: string): Promise<readonly string[]>;
  overrides(): Promise<readonly Override[]>;
  /** Sets the clock, in Berlin. */
  at(moment: string): void;
  /** Gives somebody this time off (`2026-08-03..2026-08-17`, in UTC), and no other. */
  away(who: string, ...timeOff: readonly string[]): Promise<void>;
  /** Makes the rotation of that id this one, from that moment in Berlin (absent: now), overrides made meanwhile kept. */
  edit(rotation: Rotation, from?: string): Promise<void>;
  remove(noun: 'person' | 'rotation', id: string): Promise<void>;
}

/** A world of these rotations, at noon of 2026-01-05 in Berlin. */
export async function createWorld(
  rotations: readonly Rotation[],
  database?: Database,
): Promise<RotationWorld> {
  let now = instant('2026-01-05T12:00', 'Europe/Berlin');
  let ids = 0;
  const clock = { now: () => now };
  const opened = database ?? createMemoryDatabase();
  await opened.unitOfWork.run(async ({ directory }) => {
    await directory.lock();
    const organization = { ...EMPTY_DIRECTORY.organization, adminIds: [personId('ada')] };
    await directory.write(
      [
        { noun: 'organization', before: EMPTY_DIRECTORY.organization, after: organization },
        ...PEOPLE.map((name) => ({ noun: 'person' as const, id: personId(name), after: person(name) })),
        ...rotations.map((rotation) => ({
          noun: 'rotation' as const,
          id: rotation.id,
          after: { ...rotation, ownerIds: [personId('omar')] },
        })),
      ],
      { now },
      { way: 'program' },
    );
  });

  const source = () => opened.unitOfWork.run(({ rotations }) => rotations.lock());
  return {
    ports: {
      work: opened.unitOfWork,
      clock,
      newId: () => {
        ids += 1;
        return `id-${ids}`;
      },
    },
    work: opened.unitOfWork,
    source,
    drawn: async (from, until) => drawn(await source(), 'rota', from, until, 'Europe/Berlin'),
    overrides: async () => (await source()).rotations.get(rotationId('rota'))?.overrides ?? [],
    at: (moment) => {
      now = instant(moment, 'Europe/Berlin');
    },
    away: (who, ...timeOff) =>
      opened.unitOfWork.run(async ({ directory }) => {
        const id = personId(who);
        const before = (await directory.lock()).directory.people.get(id);
        await directory.write(
          [{ noun: 'person', id, ...(before && { before }), after: person(who, timeOff) }],
          { now },
          { way: 'program' },
        );
      }),
    edit: (rotation, from) =>
      opened.unitOfWork.run(async ({ directory }) => {
        const { id } = rotation;
        const before = (await directory.lock()).rotations.get(id);
        const { ownerIds = [], overrides = [] } = before ?? {};
        const after = { ...rotation, ownerIds, overrides };
        await directory.write(
          [{ noun: 'rotation', id, ...(before && { before }), after }],
          {
            now,
            ...(from !== undefined && { effectiveAt: instant(from, 'Europe/Berlin') }),
          },
          { way: 'program' },
        );
      }),
    remove: (noun, name) =>
      opened.unitOfWork.run(async ({ directory }) => {
        await directory.lock();
        await directory.write(
          [noun === 'person' ? { noun, id: personId(name) } : { noun, id: rotationId(name) }],
          { now },
          { way: 'program' },
        );
      }),
  };
}

function person(name: string, timeOff: readonly string[] = []): Person {
  return {
    id: personId(name),
    name,
    timeOff: timeOff.map((dates) => {
      const [from = '', until = ''] = dates.split('..');
      return { from, until };
    }),
  };
}

/** `2026-01-12T09:00..2026-01-19T09:00`, in Berlin. */
export function interval(text: string): Interval {
  const [start = '', end = ''] = text.split('..');
  return { start: instant(start, 'Europe/Berlin'), end: instant(end, 'Europe/Berlin') };
}

/** Whose shifts moved, by person, the stretches as `interval` reads them. */
export function shown(moved: readonly Move[]): Readonly<Record<string, unknown>> {
  const text = ({ start, end }: Interval) => [start, end].map(inBerlin).join('..');
  return Object.fromEntries(
    moved.map(({ personId: who, lost, gained }) => [who, { lost: lost.map(text), gained: gained.map(text) }]),
  );
}

function inBerlin(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The value of what is not refused; fails where it is. */
export function granted<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
}

/** The code of a refusal; `granted` where there is none. */
export function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? 'granted' : result.refusal.code;
}
