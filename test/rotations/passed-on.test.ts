import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/kernel/ids.ts';
import { inRow, type Stretches } from '../../src/kernel/stretch.ts';
import { type Move, movesBetween } from '../../src/rotations/preview/moves.ts';
import { type PassedOn, passedOn } from '../../src/rotations/preview/passed-on.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';
import { drawnTurns, ROTA } from './arbitraries.ts';
import { every, instant, source, turns, written } from './build.ts';

const BERLIN = 'Europe/Berlin';
const FEBRUARY = {
  start: instant('2026-02-02T09:00', BERLIN),
  end: instant('2026-03-02T09:00', BERLIN),
};

const said = ({ start, end, from, to, place }: PassedOn) =>
  `${written(start, BERLIN).slice(5, 10)}..${written(end, BERLIN).slice(5, 10)} ${from} > ${to}${place === 'first' ? '' : ' alongside'}`;

function passedBetween(
  before: Parameters<typeof turns>[0],
  after: Parameters<typeof turns>[0],
): readonly string[] {
  const [old, now] = [before, after].map((given) => {
    const own = turns(given);
    return finalSchedule(source([own]), own.id, FEBRUARY);
  });
  return passedOn(movesBetween(old ?? [], now ?? [])).map(said);
}

describe('time that passes on', () => {
  const weekly = { timeZone: BERLIN, startsOn: '2026-02-02T09:00', cadence: every(1, 'weeks') } as const;

  it('goes from whoever loses it to whoever gains it', () => {
    expect(
      passedBetween({ ...weekly, people: ['alice', 'bob'] }, { ...weekly, people: ['bob', 'chen'] }),
    ).toEqual([
      '02-02..02-09 alice > bob',
      '02-09..02-16 bob > chen',
      '02-16..02-23 alice > bob',
      '02-23..03-02 bob > chen',
    ]);
  });

  it('goes to nobody, and comes from nobody', () => {
    const leaving = { ...weekly, people: ['alice ..2026-02-16'] };
    expect(passedBetween({ ...weekly, people: ['alice'] }, leaving)).toEqual(['02-16..03-02 alice > null']);
    expect(passedBetween(leaving, { ...weekly, people: ['alice'] })).toEqual(['02-16..03-02 null > alice']);
  });

  it('is all that anybody loses and gains, once, whatever the schedules', () => {
    fc.assert(
      fc.property(drawnTurns, drawnTurns, ({ source: one, rotation }, { source: other }) => {
        const start = instant(rotation.startsOn, rotation.timeZone);
        const interval = { start, end: start.add({ hours: 24 * 21 }) };
        const moves = movesBetween(finalSchedule(one, ROTA, interval), finalSchedule(other, ROTA, interval));
        const passed = passedOn(moves);
        for (const { personId, lost, gained } of moves) {
          for (const place of ['first', 'alongside'] as const) {
            expect(stretches(passed, (each) => each.from === personId && each.place === place)).toEqual(
              stretches(lost, (each) => each.place === place),
            );
            expect(stretches(passed, (each) => each.to === personId && each.place === place)).toEqual(
              stretches(gained, (each) => each.place === place),
            );
          }
        }
        const known = new Set<PersonId | null>([null, ...moves.map((move: Move) => move.personId)]);
        for (const { from, to } of passed) {
          expect(from).not.toBe(to);
          expect(known.has(from) && known.has(to)).toBe(true);
        }
      }),
    );
  });
});

function stretches<Item extends Pick<PassedOn, 'start' | 'end'>>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
): Stretches {
  return inRow(
    items
      .filter(isMeant)
      .map(({ start, end }) => ({ start: start.epochMilliseconds, end: end.epochMilliseconds })),
  );
}
