import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { personId } from '../../src/kernel/ids.ts';
import type { Override, Rotation, TurnRotation } from '../../src/rotations/model.ts';
import type { Past } from '../../src/rotations/schedule/history.ts';
import { pastOfOverridden, pastOfPerson, pastOfRotation } from '../../src/rotations/schedule/versions.ts';
import { turns } from './build.ts';

const plain = turns();
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const NOON = at('2026-04-02T12:00:00Z');

function edited(change: Partial<TurnRotation>): readonly Past<Rotation>[] {
  return pastOfRotation({ past: [], before: plain, after: { ...plain, ...change }, at: NOON });
}

function override(from: string, until: string): Override {
  return { personId: personId('dana'), from, until };
}

describe('a version is closed', () => {
  it.each<[string, Partial<TurnRotation>]>([
    ['the cadence', { cadence: { type: 'every', count: 5, unit: 'hours' } }],
    ['the first handoff', { startsOn: '2026-01-06T09:01' }],
    ['the zone', { timeZone: 'America/Chicago' }],
    ['the participants', { participants: [...plain.participants].reverse() }],
    ['the way of counting turns', { turns: 'working' }],
    ['how many are on duty', { onDuty: 2 }],
    ['the balance', { balance: true }],
    ['the hours', { hours: [{ weekdays: [1], startMinute: 0, endMinute: 60 }] }],
    ['the holidays', { holidays: ['12-24'] }],
    ['the backup', { backup: { type: 'next' } }],
    ['an override that has begun', { overrides: [override('2026-04-02T11:59:59.999Z', '2026-05-01')] }],
  ])('when %s changes', (_, change) => {
    expect(edited(change)).toEqual([{ until: NOON, value: plain }]);
  });

  it.each<[string, Partial<TurnRotation>]>([
    ['the name', { name: 'Renamed' }],
    ['the description', { description: 'Who pays' }],
    ['the owners', { ownerIds: [personId('dana')] }],
    ['the Slack group', { slackGroup: 'S0PAYROLL' }],
    ['an override that begins now', { overrides: [override('2026-04-02T12:00:00Z', '2026-05-01')] }],
    ['an override to come', { overrides: [override('2026-04-09', '2026-04-10')] }],
  ])('not when %s changes', (_, change) => {
    expect(edited(change)).toEqual([]);
  });

  it('not for another reason or origin of an override', () => {
    const before = { ...plain, overrides: [override('2026-04-01', '2026-05-01')] };
    const made = { how: 'take', by: [personId('dana')], at: '2026-04-01T00:00:00Z' } as const;
    const overrides = [{ ...override('2026-04-01', '2026-05-01'), reason: 'release week', made }];
    expect(pastOfRotation({ past: [], before, after: { ...before, overrides }, at: NOON })).toEqual([]);
  });
});

describe('what a closed version keeps', () => {
  // Local times are read in whatever zone is nearest above, so a day either side may matter: Apia is 13 hours ahead of UTC.
  it.each([
    ['ends as it begins', '2026-03-01T00:00:00Z', '2026-04-01T12:00:00Z', false],
    ['ends just after', '2026-03-01T00:00:00Z', '2026-04-01T12:00:00.001Z', true],
    ['begins as it ends', '2026-04-02T12:00:00Z', '2026-05-01T00:00:00Z', false],
    ['begins just before', '2026-04-02T14:59:59+03:00', '2026-05-01T00:00:00Z', true],
    ['begins before by the clocks of Apia', '2026-04-03T00:59', '2026-05-01', true],
    ['begins after by the clocks of anywhere', '2026-04-03T12:00', '2026-05-01', false],
    ['ended before by the clocks of anywhere', '2026-03-01', '2026-03-31T12:00', false],
    ['ends after by the clocks of Honolulu', '2026-03-01', '2026-04-01T02:01', true],
  ])('an override that %s', (_, from, until, isKept) => {
    const before = { ...plain, overrides: [override(from, until)] };
    const past: readonly Past<Rotation>[] = [{ until: at('2026-04-01T12:00:00Z'), value: plain }];
    const edit = { past, before, after: { ...plain, onDuty: 2 }, at: NOON };
    expect(pastOfRotation(edit).at(-1)?.value).toEqual(isKept ? before : plain);
  });

  it.each([
    ['ended long before', '2025-03-01', '2025-03-02', true],
    ['begins as it ends', '2026-04-02T12:00:00Z', '2026-05-01T00:00:00Z', false],
    ['begins just before', '2026-04-02T14:59:59+03:00', '2026-05-01T00:00:00Z', true],
    ['begins before by the clocks of Apia', '2026-04-03T00:59', '2026-05-01', true],
    ['begins after by the clocks of anywhere', '2026-04-03T12:00', '2026-05-01', false],
  ])('time off that %s', (_, from, until, isKept) => {
    const offs = pastOfPerson({
      past: [{ until: at('2026-04-01T12:00:00Z'), value: { timeOff: [] } }],
      before: { timeOff: [{ from, until, reason: 'sailing' }] },
      after: { timeZone: 'UTC', timeOff: [] },
      at: NOON,
    });
    expect(offs.at(-1)?.value).toEqual({ timeOff: isKept ? [{ from, until }] : [] });
  });
});

describe('an edit of what waits', () => {
  const past: readonly Past<Rotation>[] = [
    { until: at('2026-05-01T00:00:00Z'), value: turns({ onDuty: 2 }) },
  ];
  const sooner = [{ until: NOON, value: turns({ onDuty: 2 }) }];
  const edit = { past, before: plain, at: NOON };

  it.each<[string, Rotation]>([
    ['the same', turns()],
    ['the same by another name', { ...plain, name: 'Renamed' }],
  ])('to %s lets it wait, unless a time was asked for', (_, after) => {
    expect(pastOfRotation({ ...edit, after })).toEqual(past);
    expect(pastOfRotation({ ...edit, after, isTimed: true })).toEqual(sooner);
  });

  it('to something else does not let it wait', () => {
    expect(pastOfRotation({ ...edit, after: turns({ onDuty: 3 }) })).toEqual(sooner);
  });
});

/** The versions against a list that says for each millisecond of a short world what held then. */
describe('the versions of a rotation', () => {
  const LENGTH = 40;
  const instant = (time: number) => Temporal.Instant.fromEpochMilliseconds(time).toString();
  const overrides = fc.array(
    fc
      .record({
        start: fc.nat(LENGTH),
        length: fc.integer({ min: 1, max: 12 }),
        who: fc.constantFrom('a', 'b'),
      })
      .map(({ start, length, who }): Override => {
        return { personId: personId(who), from: instant(start), until: instant(start + length) };
      }),
    { maxLength: 3 },
  );
  const rotations = fc
    .record({ onDuty: fc.integer({ min: 2, max: 4 }), name: fc.constantFrom('One', 'Other'), overrides })
    .map((fields): Rotation => ({ ...plain, ...fields }));
  const step = fc.record({
    /** How far the clock goes before; sometimes back. */
    passes: fc.integer({ min: -1, max: 6 }),
    /** When it is to take effect; undefined where no time is asked for. */
    ahead: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat(8) },
    ),
    to: fc.oneof(
      { weight: 5, arbitrary: rotations },
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant('same' as const) },
      { weight: 3, arbitrary: fc.record({ added: overrides, dropped: fc.nat(3) }) },
    ),
  });

  /** All that can be told of a rotation at one instant. */
  function toldAt(rotation: Rotation | undefined, time: number): unknown {
    if (!rotation) return null;
    const held = rotation.overrides.filter(({ from, until }) => at(from) <= time && time < at(until));
    return { ...rotation, name: '', overrides: held.map(({ personId }) => personId) };
  }

  function heldAt(past: readonly Past<Rotation>[], current: Rotation | undefined, time: number) {
    const version = past.find(({ until }) => time < until);
    return version ? version.value : current;
  }

  /** What the overrides of a version become that is not the current one, where those of the current one become `next`. */
  function amended(version: Rotation, before: readonly Override[], next: readonly Override[]): Rotation {
    const texts = (list: readonly Override[]) => new Set(list.map((one) => JSON.stringify(one)));
    const [were, are] = [texts(before), texts(next)];
    const stays = (one: Override) => are.has(JSON.stringify(one)) || !were.has(JSON.stringify(one));
    const isNew = (one: Override) => !were.has(JSON.stringify(one));
    return { ...version, overrides: [...version.overrides.filter(stays), ...next.filter(isNew)] };
  }

  interface World {
    now: number;
    past: readonly Past<Rotation>[];
    current: Rotation | undefined;
    /** What holds at each millisecond. */
    readonly truth: (Rotation | undefined)[];
  }

  function edit(world: World, after: Rotation | undefined, ahead: number | undefined): void {
    const { past, current, now } = world;
    const when = now + (ahead ?? 0);
    world.past = pastOfRotation({
      past,
      ...(current && { before: current }),
      ...(after && { after }),
      at: when,
      isTimed: ahead !== undefined,
    });
    const isMere = current && after && isDeepStrictEqual(nameless(current), nameless(after));
    const isFirst = current === undefined && past.length === 0;
    if (ahead !== undefined) world.truth.fill(after, when);
    else if (!isMere) world.truth.fill(after, isFirst ? 0 : when);
    world.current = after;
  }

  function saveOverrides(world: World, next: readonly Override[]): void {
    const { past, current, now, truth } = world;
    if (!current) return;
    world.past = pastOfOverridden(past, current, next, now);
    const last = { ...current, overrides: next };
    const lastFrom = past.at(-1)?.until ?? 0;
    for (let time = now; time < LENGTH; time += 1) {
      const held = truth[time];
      truth[time] = time >= lastFrom ? last : held && amended(held, current.overrides, next);
    }
    world.current = last;
  }

  it('answer for every instant as what held then, by all that was edited before and after it', () => {
    fc.assert(
      fc.property(
        fc.option(rotations, { nil: undefined }),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        (first, steps) => {
          const truth = Array.from({ length: LENGTH }, (): Rotation | undefined => first);
          const world: World = { now: 2, past: [], current: first, truth };
          for (const { passes, ahead, to } of steps) {
            world.now = Math.max(0, world.now + passes);
            if (to === 'same') edit(world, world.current, ahead);
            else if (to && 'added' in to) {
              saveOverrides(world, [...(world.current?.overrides.slice(to.dropped) ?? []), ...to.added]);
            } else edit(world, to, ahead);

            for (const [index, { until }] of world.past.entries()) {
              expect(until).toBeGreaterThan(world.past[index - 1]?.until ?? -Infinity);
            }
            for (let time = 0; time < LENGTH; time += 1) {
              expect(toldAt(heldAt(world.past, world.current, time), time)).toEqual(
                toldAt(truth[time], time),
              );
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function nameless(rotation: Rotation | undefined): unknown {
  return rotation && { ...rotation, name: '' };
}
