import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import { expect, test, vi } from 'vitest';
import type { Person, TimeOff } from '../../src/directory/model.ts';
import { type PersonId, personId } from '../../src/kernel/ids.ts';
import { NO_HISTORY } from '../../src/rotations/schedule/history.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { pastOfPerson, pastOfTimeZone } from '../../src/rotations/schedule/versions.ts';
import { drawnAny, drawnHistory, ROTA, stretches, turnRotations } from './arbitraries.ts';
import { every, instant, source as sourceOf, turns } from './build.ts';
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

test('no edit of time off, nor of the zones it is read in, changes an earlier answer, though balance looks back', () => {
  const who = fc.constantFrom(...['alice', 'bob', 'chen'].map(personId));
  const edits = fc.array(
    fc.record({
      hours: fc.integer({ min: 1, max: 300 }),
      who,
      /** Of what there is, how much is taken off the list from its beginning. */
      dropped: fc.nat(2),
      days: fc.array(
        fc.record({ from: fc.integer({ min: -20, max: 10 }), length: fc.integer({ min: 1, max: 4 }) }),
        {
          maxLength: 2,
        },
      ),
      zone: fc.constantFrom(undefined, undefined, undefined, 'Pacific/Apia', 'America/Chicago'),
    }),
    { minLength: 2, maxLength: 6 },
  );
  fc.assert(
    fc.property(
      edits,
      fc.constantFrom(every(1, 'days'), every(12, 'hours'), every(1, 'weeks')),
      fc.constantFrom('2026-03-02T09:00', '2026-12-07T09:00'),
      (steps, cadence, startsOn) => {
        const rotation = turns({
          id: ROTA,
          cadence,
          startsOn,
          balance: true,
          people: ['alice', 'bob', 'chen', 'dana'],
        });
        let source: ScheduleSource = sourceOf([rotation], { alice: [], bob: [], chen: [], dana: [] });
        let at = instant(startsOn, rotation.timeZone);
        for (const { hours, who: id, dropped, days, zone } of steps) {
          at = at.add({ hours });
          const before = { start: instant(startsOn, rotation.timeZone), end: at };
          const told = toldOf(source, before);
          source =
            zone === undefined ? withTimeOff(source, id, dropped, days, at) : withZone(source, zone, at);
          expect(toldOf(source, before)).toEqual(told);
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** Some of their time off taken away and some added, days before or after the edit. */
function withTimeOff(
  source: ScheduleSource,
  id: PersonId,
  dropped: number,
  days: readonly { readonly from: number; readonly length: number }[],
  at: Temporal.Instant,
): ScheduleSource {
  const { history = NO_HISTORY } = source;
  const before = source.directory.people.get(id);
  if (!before) return source;
  const today = at.toZonedDateTimeISO('UTC').toPlainDate();
  const added = days.map(({ from, length }) => ({
    from: today.add({ days: from }).toString(),
    until: today.add({ days: from + length }).toString(),
  }));
  const after = { ...before, timeOff: [...before.timeOff.slice(dropped), ...added] };
  const past = pastOfPerson({ past: history.people.get(id) ?? [], before, after, at: at.epochMilliseconds });
  const people = new Map(history.people).set(id, past);
  return { ...withPerson(source, after), history: { ...history, people } };
}

function withZone(source: ScheduleSource, after: string, at: Temporal.Instant): ScheduleSource {
  const { directory, history = NO_HISTORY } = source;
  const before = directory.organization.timeZone;
  const edit = { past: history.timeZone, before, after, at: at.epochMilliseconds };
  return {
    ...source,
    directory: { ...directory, organization: { ...directory.organization, timeZone: after } },
    history: { ...history, timeZone: pastOfTimeZone(edit) },
  };
}
