import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Person, TimeOff } from '../../src/directory/model.ts';
import { personId } from '../../src/kernel/ids.ts';
import { NO_HISTORY } from '../../src/rotations/schedule/history.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { drawnAny, drawnHistory, ROTA, stretches, turnRotations } from './arbitraries.ts';
import { instant } from './build.ts';
import { around, toldOf } from './told.ts';

// A busy machine takes several times as long as an idle one.
vi.setConfig({ testTimeout: 180_000 });

/** An edit from an instant on: what was before it, of a rotation, a person or the organisation, is kept until then. */

const drawnEdit = drawnAny.chain(({ source, rotation }) =>
  fc.record({
    source: fc.constant(source),
    rotation: fc.constant(rotation),
    quarters: fc.integer({ min: -200, max: 3000 }),
    edited: turnRotations(rotation),
    timeOff: fc.array(stretches(rotation.startsOn), { maxLength: 2 }),
  }),
);

interface Edit {
  readonly source: ScheduleSource;
  readonly at: number;
  readonly edited: ReturnType<typeof turnRotations> extends fc.Arbitrary<infer Rotation> ? Rotation : never;
  readonly timeOff: readonly TimeOff[];
}

const EDITS: readonly [string, (edit: Edit) => ScheduleSource][] = [
  [
    'a rotation is edited',
    ({ source, at, edited }) => {
      const before = source.rotations.get(ROTA);
      if (!before) return source;
      return {
        ...source,
        rotations: new Map(source.rotations).set(ROTA, { ...edited, id: ROTA }),
        history: { ...NO_HISTORY, rotations: new Map([[ROTA, [{ until: at, value: before }]]]) },
      };
    },
  ],
  [
    'somebody gets time off',
    ({ source, at, timeOff }) => {
      const id = personId('alice');
      const alice = source.directory.people.get(id);
      if (!alice) return source;
      const { timeZone } = alice;
      const value = { timeOff: alice.timeOff, ...(timeZone && { timeZone }) };
      return {
        ...withPerson(source, { ...alice, timeOff }),
        history: { ...NO_HISTORY, people: new Map([[id, [{ until: at, value }]]]) },
      };
    },
  ],
  [
    'somebody moves to another zone',
    ({ source, at }) => {
      const id = personId('bob');
      const bob = source.directory.people.get(id);
      if (!bob) return source;
      const { timeZone } = bob;
      const value = { timeOff: bob.timeOff, ...(timeZone && { timeZone }) };
      return {
        ...withPerson(source, { ...bob, timeZone: 'Pacific/Auckland' }),
        history: { ...NO_HISTORY, people: new Map([[id, [{ until: at, value }]]]) },
      };
    },
  ],
  [
    'the organisation moves to another zone',
    ({ source, at }) => {
      const { organization } = source.directory;
      const moved = { ...organization, timeZone: 'Pacific/Honolulu' };
      return {
        ...source,
        directory: { ...source.directory, organization: moved },
        history: { ...NO_HISTORY, timeZone: [{ until: at, value: organization.timeZone }] },
      };
    },
  ],
];

function withPerson(source: ScheduleSource, person: Person): ScheduleSource {
  const people = new Map(source.directory.people).set(person.id, person);
  return { ...source, directory: { ...source.directory, people } };
}

test.each(EDITS)(
  'when %s, no answer before changes, and each after is as if it had always been so',
  (_, edit) => {
    fc.assert(
      fc.property(drawnEdit, ({ source, rotation, quarters, edited, timeOff }) => {
        const { start, end } = around(rotation, 45);
        const at = instant(rotation.startsOn, rotation.timeZone).add({ minutes: quarters * 15 });
        const after = edit({ source, at: at.epochMilliseconds, edited, timeOff });
        const { history: _history, ...always } = after;
        if (start.epochMilliseconds < at.epochMilliseconds) {
          expect(toldOf(after, { start, end: at })).toEqual(toldOf(source, { start, end: at }));
        }
        if (at.epochMilliseconds < end.epochMilliseconds) {
          expect(toldOf(after, { start: at, end })).toEqual(toldOf(always, { start: at, end }));
        }
      }),
      { numRuns: 40 },
    );
  },
);

test('versions that say what is said now change nothing', () => {
  fc.assert(
    fc.property(drawnAny, fc.integer({ min: -200, max: 3000 }), ({ source, rotation }, quarters) => {
      const until = instant(rotation.startsOn).add({ minutes: quarters * 15 }).epochMilliseconds;
      const { organization, people } = source.directory;
      const history = {
        rotations: new Map([...source.rotations].map(([id, value]) => [id, [{ until, value }]])),
        people: new Map(
          [...people].map(([id, { timeOff, timeZone }]) => [
            id,
            [{ until, value: { timeOff, ...(timeZone && { timeZone }) } }],
          ]),
        ),
        timeZone: [{ until, value: organization.timeZone }],
      };
      const interval = around(rotation, 45);
      expect(toldOf({ ...source, history }, interval)).toEqual(toldOf(source, interval));
    }),
    { numRuns: 40 },
  );
});

test('one more edit on top of a past changes none of it', () => {
  fc.assert(
    fc.property(drawnHistory, ({ source, rotation }) => {
      const { history = NO_HISTORY } = source;
      const { start, end } = around(rotation, 45);
      const at = start.add({ hours: 30 * 24 });
      const before = source.rotations.get(ROTA);
      if (!before) return;
      const past = [...(history.rotations.get(ROTA) ?? []), { until: at.epochMilliseconds, value: before }];
      const edited = {
        ...source,
        rotations: new Map(source.rotations).set(ROTA, { ...before, overrides: [] }),
        history: { ...history, rotations: new Map(history.rotations).set(ROTA, past) },
      };
      expect(toldOf(edited, { start, end: at })).toEqual(toldOf(source, { start, end: at }));
      expect(finalSchedule(edited, ROTA, { start: at, end }).length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});
