import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type { Interval } from '../../src/kernel/interval.ts';
import { common, inRow, lengthOf, type Stretches, without } from '../../src/kernel/stretch.ts';
import type { Override, Rotation } from '../../src/rotations/model.ts';
import { type Preview, previewOf, type RotationPreview } from '../../src/rotations/preview/preview.ts';
import { peopleOn, stretchesByPerson } from '../../src/rotations/schedule/on-duty.ts';
import { finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { drawnAny, ROTA } from './arbitraries.ts';
import { every, instant, layers, source, turns, written } from './build.ts';

const BERLIN = 'Europe/Berlin';
const HOUR = 3_600_000;
const OFFICE = [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 540, endMinute: 1020 }];

/** Four weeks from Monday 2026-02-02, 09:00. */
const FEBRUARY = between('2026-02-02T09:00', '2026-03-02T09:00');

function between(start: string, end: string): Interval {
  return { start: instant(start, BERLIN), end: instant(end, BERLIN) };
}

const day = ({ start, end }: Interval) =>
  [start, end]
    .map((at) => written(at, BERLIN).slice(5, 16).replace('T', ' ').replace(' 09:00', ''))
    .join(' to ');

function onlyOf(preview: Preview): RotationPreview {
  const [only, ...more] = preview.rotations;
  if (!only || more.length > 0) throw new Error(`${preview.rotations.length} rotations`);
  return only;
}

const edited = (before: readonly Rotation[], after: readonly Rotation[], interval = FEBRUARY) =>
  previewOf(source(before), source(after), interval);

/** `alice - 02-02 to 02-09 + …`. */
const moves = ({ moves }: RotationPreview) =>
  moves.map(({ personId, lost, gained }) =>
    [
      personId,
      ...lost.map((one) => `- ${day(one)}${one.place === 'alongside' ? ' alongside' : ''}`),
      ...gained.map((one) => `+ ${day(one)}${one.place === 'alongside' ? ' alongside' : ''}`),
    ].join(' '),
  );

const gaps = ({ gaps }: RotationPreview) => gaps.map((gap) => `${day(gap)}${gap.isNew ? ' new' : ''}`);

const booked = ({ doubleBookings }: Preview) =>
  doubleBookings.map(
    (one) => `${one.personId} ${one.rotationIds.join('+')} ${day(one)}${one.isNew ? ' new' : ''}`,
  );

describe('whose shifts move', () => {
  test('nobody’s, where the same people are on', () => {
    expect(
      edited([turns()], [turns({ name: 'other', overrides: ['bob 2026-02-02T09:00..2026-02-09T09:00'] })])
        .rotations,
    ).toEqual([]);
  });

  test('a swap of two weeks', () => {
    const preview = edited(
      [turns()],
      [
        turns({
          overrides: ['chen 2026-02-02T09:00..2026-02-09T09:00', 'bob 2026-02-09T09:00..2026-02-16T09:00'],
        }),
      ],
    );
    expect(moves(onlyOf(preview))).toEqual([
      'bob - 02-02 to 02-09 + 02-09 to 02-16',
      'chen - 02-09 to 02-16 + 02-02 to 02-09',
    ]);
    expect(onlyOf(preview)).toMatchObject({ rotationId: 'rota', change: 'edited' });
    expect(onlyOf(preview).shifts).toEqual(
      finalSchedule(
        source([
          turns({
            overrides: ['chen 2026-02-02T09:00..2026-02-09T09:00', 'bob 2026-02-09T09:00..2026-02-16T09:00'],
          }),
        ]),
        rotationId('rota'),
        FEBRUARY,
      ),
    );
  });

  test('of several on duty, whoever comes to be alongside instead of first loses the one and gains the other', () => {
    const preview = edited(
      [turns({ onDuty: 2 })],
      [turns({ onDuty: 2, overrides: ['chen 2026-02-02T09:00..2026-02-03T09:00'] })],
    );
    expect(moves(onlyOf(preview))).toEqual([
      'bob - 02-02 to 02-03',
      'chen - 02-02 to 02-03 alongside + 02-02 to 02-03',
    ]);
  });

  test('through layers and time off, which are no edit of the rotation itself', () => {
    const rotations = [turns({ id: 'low' }), layers('high', ['low'])];
    const preview = previewOf(
      source(rotations),
      source(rotations, { bob: ['2026-02-02..2026-02-05'] }, BERLIN),
      FEBRUARY,
    );
    expect(preview.rotations.map(({ rotationId, change }) => `${rotationId} ${change}`)).toEqual([
      'low follows',
      'high follows',
    ]);
    expect(preview.rotations.map(moves)).toEqual([
      ['bob - 02-02 to 02-05 00:00', 'chen + 02-02 to 02-05 00:00'],
      ['bob - 02-02 to 02-05 00:00', 'chen + 02-02 to 02-05 00:00'],
    ]);
  });

  test('all of a rotation that comes or goes', () => {
    const alone = turns({ people: ['alice'] });
    expect(moves(onlyOf(edited([], [alone])))).toEqual(['alice + 02-02 to 03-02']);
    const removed = onlyOf(edited([alone], []));
    expect(moves(removed)).toEqual(['alice - 02-02 to 03-02']);
    expect(removed).toMatchObject({ change: 'removed', shifts: [], gaps: [], before: { id: 'rota' } });
    expect(removed).not.toHaveProperty('after');
  });

  test('only from when an edit takes effect, a removal as well', () => {
    const until = instant('2026-02-16T09:00', BERLIN).epochMilliseconds;
    const before = source([turns({ people: ['alice'] })]);
    const history = {
      rotations: new Map([[rotationId('rota'), [{ until, value: turns({ people: ['alice'] }) }]]]),
      people: new Map(),
      timeZone: [],
    };
    expect(
      moves(onlyOf(previewOf(before, { ...source([turns({ people: ['bob'] })]), history }, FEBRUARY))),
    ).toEqual(['alice - 02-16 to 03-02', 'bob + 02-16 to 03-02']);
    const removed = onlyOf(previewOf(before, { ...source([]), history }, FEBRUARY));
    expect(moves(removed)).toEqual(['alice - 02-16 to 03-02']);
    expect(removed.shifts.map(day)).toEqual(['02-02 to 02-16']);
  });
});

describe('load', () => {
  test('in the rotation, of everybody on duty in it, and in all together of those whose shifts move', () => {
    const other = turns({ id: 'other', people: ['chen'] });
    const preview = edited(
      [turns(), other],
      [turns({ overrides: ['chen 2026-02-02T09:00..2026-02-09T09:00'] }), other],
    );
    const hours = (list: Preview['people']) =>
      list.map(({ personId, before, after }) => `${personId} ${before.onDuty / HOUR} ${after.onDuty / HOUR}`);
    expect(hours(onlyOf(preview).load)).toEqual(['bob 336 168', 'chen 168 336', 'alice 168 168']);
    // Chen is on in the other one all the time: no hour counts twice.
    expect(hours(preview.people)).toEqual(['bob 336 168', 'chen 672 672']);
  });

  test('is compared with the fair share of those who were there', () => {
    const preview = previewOf(
      source([turns()]),
      source([turns()], { bob: ['2026-02-02T08:00Z..2026-02-09T08:00Z'] }),
      FEBRUARY,
    );
    const { before, after } = onlyOf(preview).fairness;
    const said = (one: typeof before) =>
      one?.people.map(
        ({ personId, onDuty, fairShare }) =>
          `${personId} ${onDuty / HOUR} of ${Math.round(fairShare / HOUR)}`,
      );
    expect(said(before)).toEqual(['bob 336 of 224', 'alice 168 of 224', 'chen 168 of 224']);
    expect(said(after)).toEqual(['chen 336 of 252', 'alice 168 of 252', 'bob 168 of 168']);
    expect(after).toMatchObject({ least: 168 * HOUR, most: 336 * HOUR, difference: 168 * HOUR });
  });

  test('has no fair share among layers', () => {
    const low = turns({ id: 'low', people: ['alice'] });
    const [, high] = edited([], [low, layers('high', ['low'])]).rotations;
    expect(high).toMatchObject({ rotationId: 'high', fairness: {} });
  });
});

describe('coverage gaps', () => {
  const week = between('2026-02-02T09:00', '2026-02-09T09:00');
  const away = { alice: ['2026-02-04..2026-02-06'] };
  const alone = (changes: Parameters<typeof turns>[0] = {}) => turns({ people: ['alice'], ...changes });

  test.each([
    [
      'time off that nobody stands in for',
      alone({ hours: OFFICE }),
      alone({ hours: OFFICE }),
      away,
      ['02-04 to 02-04 17:00 new', '02-05 to 02-05 17:00 new'],
    ],
    ['not outside hours', alone(), alone({ hours: OFFICE }), {}, []],
    ['not on holidays', alone(), alone({ holidays: ['2026-02-04'] }), {}, []],
    [
      'not by an override that asks for nobody',
      alone(),
      alone({ overrides: ['nobody 2026-02-04..2026-02-06'] }),
      {},
      [],
    ],
    [
      'where the start is put off',
      alone(),
      alone({ startsOn: '2026-02-05T09:00' }),
      {},
      ['02-02 to 02-05 new'],
    ],
    [
      'from when all have left',
      alone(),
      turns({ people: ['alice ..2026-02-08'] }),
      {},
      ['02-08 00:00 to 02-09 new'],
    ],
  ])('%s', (_, before, after, timeOff, expected) => {
    expect(gaps(onlyOf(previewOf(source([before]), source([after], timeOff), week)))).toEqual(expected);
  });

  test('of a new rotation: not before its start', () => {
    const rotation = turns({ people: ['alice 2026-02-06..'], startsOn: '2026-02-05T09:00' });
    expect(gaps(onlyOf(edited([], [rotation], week)))).toEqual(['02-05 to 02-06 00:00 new']);
  });

  test('those that were there are told apart, in part as well', () => {
    const before = source([alone()], { alice: ['2026-02-04T08:00Z..2026-02-05T08:00Z'] });
    const after = source([alone()], { alice: ['2026-02-03T08:00Z..2026-02-05T08:00Z'] });
    expect(gaps(onlyOf(previewOf(before, after, week)))).toEqual(['02-03 to 02-04 new', '02-04 to 02-05']);
  });

  test('hours that nobody can serve are a gap even where nobody’s shift moves', () => {
    const before = turns({ people: [], hours: OFFICE });
    const longer = [{ weekdays: [1, 2, 3, 4, 5] as const, startMinute: 540, endMinute: 1080 }];
    const preview = edited(
      [before],
      [{ ...before, hours: longer }],
      between('2026-02-02T09:00', '2026-02-03T09:00'),
    );
    expect(moves(onlyOf(preview))).toEqual([]);
    expect(gaps(onlyOf(preview))).toEqual(['02-02 to 02-02 17:00', '02-02 17:00 to 02-02 18:00 new']);
  });

  test('in layers: where one of them ought to be served, and where there was somebody before', () => {
    const europe = (endMinute: number) =>
      turns({
        id: 'europe',
        people: ['alice'],
        hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute }],
      });
    const high = layers('high', ['europe']);
    const monday = between('2026-02-02T09:00', '2026-02-03T09:00');
    const shorter = edited([europe(1020), high], [europe(960), high], monday);
    // The layer says itself that nobody has to be there any more; the handle above it has lost somebody.
    expect(shorter.rotations.map((one) => [one.rotationId, ...gaps(one)])).toEqual([
      ['europe'],
      ['high', '02-02 16:00 to 02-02 17:00 new'],
    ]);
    const ill = previewOf(
      source([europe(1020), high]),
      source([europe(1020), high], { alice: ['2026-02-02..2026-02-03'] }),
      monday,
    );
    expect(ill.rotations.map((one) => [one.rotationId, ...gaps(one)])).toEqual([
      ['europe', '02-02 to 02-02 17:00 new'],
      ['high', '02-02 to 02-02 17:00 new'],
    ]);
  });

  test('a circle of layers, should one get in, asks for nobody', () => {
    const circle = [layers('one', ['other']), layers('other', ['one'])];
    expect(edited([], circle).rotations.map(gaps)).toEqual([[], []]);
  });
});

describe('double bookings', () => {
  const week = between('2026-02-02T09:00', '2026-02-09T09:00');
  const alice = (id: string, more: Parameters<typeof turns>[0] = {}) =>
    turns({ id, people: ['alice'], ...more });

  test('somebody on duty in two rotations at once, with those that the edit makes marked', () => {
    const [one, other] = [alice('one'), alice('other', { hours: OFFICE, people: ['bob'] })];
    const preview = edited(
      [one, { ...other, overrides: [taken('2026-02-02T09:00', '2026-02-03T09:00')] }],
      [one, { ...other, overrides: [taken('2026-02-02T09:00', '2026-02-04T09:00')] }],
      week,
    );
    expect(booked(preview)).toEqual(['alice one+other 02-02 to 02-03', 'alice one+other 02-03 to 02-04 new']);
  });

  const taken = (from: string, until: string): Override => ({ personId: personId('alice'), from, until });

  test('only of what the edit is about', () => {
    const rotations = [alice('one'), alice('two')];
    expect(booked(edited(rotations, [...rotations, turns({ id: 'new', people: ['bob'] })], week))).toEqual(
      [],
    );
    expect(booked(edited(rotations, [...rotations, alice('new')], week))).toEqual([
      'alice one+two+new 02-02 to 02-09 new',
    ]);
  });

  test.each([
    [
      'a rotation and a layer of its own',
      [alice('low'), layers('middle', ['low']), layers('high', ['middle'])],
    ],
    ['two handles of the same layer', [alice('low'), layers('one', ['low']), layers('other', ['low'])]],
    [
      'a rotation and the one that backs it',
      [alice('low', { backup: { type: 'rotation', rotationId: rotationId('behind') } }), alice('behind')],
    ],
    [
      'a rotation and a layer of the one that backs it',
      [
        alice('low', { backup: { type: 'rotation', rotationId: rotationId('high') } }),
        alice('behind'),
        layers('high', ['behind']),
      ],
    ],
    [
      'layers and the one that backs a layer',
      [
        {
          ...alice('low'),
          participants: [],
          backup: { type: 'rotation', rotationId: rotationId('behind') },
        } as const,
        alice('behind'),
        layers('high', ['low'], { overrides: ['alice 2026-02-02..2026-02-09'] }),
      ],
    ],
  ])('not %s', (_, rotations) => {
    expect(booked(edited([], rotations, week))).toEqual([]);
  });

  test('of layers, the layer is named, not what lies on it', () => {
    const rotations = [alice('low'), layers('high', ['low']), alice('other')];
    expect(booked(edited([], rotations, week))).toEqual(['alice low+other 02-02 to 02-09 new']);
  });
});

describe('dates instead', () => {
  const instead = (before: readonly string[], after: readonly string[], interval = FEBRUARY) => {
    const preview = edited([turns({ people: before })], [turns({ people: after })], interval);
    const dated = preview.rotations[0]?.datedInstead;
    return (
      dated && {
        participants: dated.participants.map(
          ({ personId, from = '', until = '' }) => `${personId} ${from}..${until}`,
        ),
        hours: `${dated.moved / HOUR} → ${dated.movedIfDated / HOUR}`,
      }
    );
  };
  const trio = ['alice', 'bob', 'chen'];

  test('somebody put on the list without a date has the turns of all fall anew', () => {
    // Bob, chen, alice and bob become alice, bob, chen and dave; with the date it is bob, chen, dave and alice.
    expect(instead(trio, [...trio, 'dave'])).toEqual({
      participants: ['dave 2026-02-03..'],
      hours: '672 → 336',
    });
    expect(instead(trio, [...trio, 'dave 2026-02-03..'])).toBeUndefined();
  });

  test('none where nobody who stays would lose less: a mere replacement', () => {
    expect(instead(['alice'], ['bob'])).toBeUndefined();
    expect(instead(['alice', 'bob'], ['alice'])).toBeUndefined();
  });

  test('the date is none before the edit takes effect', () => {
    const [before, after] = [turns({ people: trio }), turns({ people: [...trio, 'dave'] })];
    const until = instant('2026-02-10T09:00', BERLIN).epochMilliseconds;
    const history = {
      rotations: new Map([[before.id, [{ until, value: before }]]]),
      people: new Map(),
      timeZone: [],
    };
    const { datedInstead } = onlyOf(previewOf(source([before]), { ...source([after]), history }, FEBRUARY));
    expect(datedInstead?.participants).toEqual([{ personId: 'dave', from: '2026-02-11' }]);
  });

  test('a date that has passed is none', () => {
    expect(instead(trio, [...trio, 'dave 2026-01-05..'])?.participants).toEqual(['dave 2026-02-03..']);
  });

  test('somebody taken off it is to stay, with the day they leave or the one they left', () => {
    const four = [...trio, 'dave'];
    const november = between('2026-11-02T09:00', '2026-11-30T09:00');
    expect(instead(four, trio, november)).toMatchObject({ participants: ['dave ..2026-11-03'] });
    expect(instead([...trio, 'dave ..2026-03-02'], trio, november)).toEqual({
      participants: ['dave ..2026-03-02'],
      hours: '672 → 0',
    });
  });

  test('nothing is said where the list is put in another order, or somebody is on it twice', () => {
    expect(instead(trio, ['chen', 'bob', 'alice'])).toBeUndefined();
    expect(instead(trio, ['chen', 'bob', 'alice', 'dave'])).toBeUndefined();
    expect(instead(trio, [...trio, 'alice'])).toBeUndefined();
  });
});

describe('properties', () => {
  const edits = fc.tuple(drawnAny, drawnAny, fc.integer({ min: 1, max: 25 })).map(([one, other, days]) => {
    const start = instant(one.rotation.startsOn, one.rotation.timeZone).add({ hours: 30 });
    return {
      before: one.source,
      after: other.source,
      interval: { start, end: start.add({ hours: days * 24 }) },
    };
  });

  const stretches = (from: ScheduleSource, interval: Interval, place?: 'first' | 'alongside') =>
    stretchesByPerson(from.rotations.has(ROTA) ? finalSchedule(from, ROTA, interval) : [], place);
  const rowOf = (intervals: readonly Interval[]): Stretches =>
    inRow(
      intervals.map(({ start, end }) => ({ start: start.epochMilliseconds, end: end.epochMilliseconds })),
    );

  test('what somebody had, without what they lose and with what they gain, is what they have', () => {
    fc.assert(
      fc.property(edits, ({ before, after, interval }) => {
        const preview = previewOf(before, after, interval).rotations.find((one) => one.rotationId === ROTA);
        for (const place of ['first', 'alongside'] as const) {
          const [had, has] = [stretches(before, interval, place), stretches(after, interval, place)];
          for (const person of new Set([...had.keys(), ...has.keys()])) {
            const move = preview?.moves.find((one) => one.personId === person);
            const lost = rowOf(move?.lost.filter((one) => one.place === place) ?? []);
            const gained = rowOf(move?.gained.filter((one) => one.place === place) ?? []);
            expect(common(lost, gained)).toEqual([]);
            expect(inRow([...without(had.get(person) ?? [], lost), ...gained])).toEqual(
              has.get(person) ?? [],
            );
          }
        }
        for (const { personId, before: old, after: now } of preview?.load ?? []) {
          expect(old.onDuty).toBe(lengthOf(stretches(before, interval).get(personId) ?? []));
          expect(now.onDuty).toBe(lengthOf(stretches(after, interval).get(personId) ?? []));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an edit to the same changes nothing', () => {
    fc.assert(
      fc.property(edits, ({ before, interval }) => {
        expect(previewOf(before, { ...before }, interval)).toEqual({
          interval,
          rotations: [],
          people: [],
          doubleBookings: [],
        });
      }),
      { numRuns: 20 },
    );
  });

  test('nobody is on in a gap, a new one was none, and shares add up to what was served', () => {
    fc.assert(
      fc.property(edits, ({ before, after, interval }) => {
        for (const preview of previewOf(before, after, interval).rotations) {
          const made = rowOf(preview.gaps.filter(({ isNew }) => isNew));
          expect(common(made, rowOf(preview.gaps.filter(({ isNew }) => !isNew)))).toEqual([]);
          const empty = rowOf(preview.shifts.filter(({ source }) => source === 'none'));
          expect(without(rowOf(preview.gaps), empty)).toEqual([]);

          const people = preview.fairness.after?.people ?? [];
          const sum = (of: 'onDuty' | 'fairShare') => people.reduce((total, one) => total + one[of], 0);
          expect(Math.abs(sum('fairShare') - sum('onDuty'))).toBeLessThan(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('double bookings are those that a look at each edge finds', () => {
    const twins = fc.tuple(drawnAny, drawnAny).map(([one, other]): ScheduleSource => {
      const ids = [...other.source.rotations.keys()];
      const renamed = ids.map((id) => {
        const rotation = other.source.rotations.get(id);
        return rotation?.type === 'turns'
          ? [{ ...rotation, startsOn: one.rotation.startsOn, id: rotationId(`${id}-2`) }]
          : [];
      });
      const { backup: _, ...plain } = one.rotation;
      const rotations: Rotation[] = [{ ...plain, id: ROTA }, ...renamed.flat()];
      return {
        directory: one.source.directory,
        rotations: new Map(rotations.map((each) => [each.id, each])),
      };
    });
    fc.assert(
      fc.property(twins, (after) => {
        const [first] = after.rotations.values();
        if (first?.type !== 'turns') throw new Error('no turns');
        const start = instant(first.startsOn, first.timeZone);
        const interval = { start, end: start.add({ hours: 240 }) };
        const preview = previewOf({ ...after, rotations: new Map() }, after, interval);
        const schedules = [...after.rotations.keys()].map((id) => finalSchedule(after, id, interval));
        const edges = schedules.flat().map((shift) => shift.start.epochMilliseconds);
        for (const at of edges) {
          const on = schedules.flatMap((schedule) => {
            const shift = schedule.find(
              (one) => one.start.epochMilliseconds <= at && at < one.end.epochMilliseconds,
            );
            return shift ? peopleOn(shift) : [];
          });
          const twice = [...new Set(on.filter((id, index) => on.indexOf(id) !== index))].sort();
          const found = preview.doubleBookings.filter(
            (one) => one.start.epochMilliseconds <= at && at < one.end.epochMilliseconds,
          );
          expect(found.map((one) => one.personId).sort()).toEqual(twice);
          expect(found.every(({ isNew }) => isNew)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a rotation every so many hours is no different', () => {
  const before = turns({ cadence: every(8, 'hours') });
  const preview = edited(
    [before],
    [{ ...before, overrides: [{ personId: personId('dana'), from: '2026-02-03', until: '2026-02-04' }] }],
  );
  expect(moves(onlyOf(preview)).at(-1)).toBe('dana + 02-03 00:00 to 02-04 00:00');
});
