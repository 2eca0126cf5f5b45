import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/chat/message.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import { rotationId } from '../../src/kernel/ids.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import { scheduleMessage } from '../../src/lookup/schedule-message.ts';
import type { LayeredRotation, Rotation, TurnRotation } from '../../src/rotations/model.ts';
import { company, person, rotation } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

/** A Wednesday. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const READER = { language: 'en', timeZone: 'Europe/Berlin' } as const;
const PEOPLE = [person('alice', { name: 'Alice Ng' }), person('bob', { name: 'Bob Ortiz' })];

const inLayers = (id: string, ids: readonly string[]) =>
  ({
    ...rotation(id, []),
    type: 'layers',
    layers: ids.map((each) => ({ rotationId: rotationId(each) })),
  }) satisfies LayeredRotation;

const withRotations = (rotations: readonly Rotation[]): Snapshot =>
  snapshotOf(company({ people: PEOPLE, rotations }));

describe('rows of a schedule', () => {
  const hours = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] as const;
  const start = Temporal.Instant.from('2026-08-03T00:00:00+02:00');
  const week = { start, end: start.add({ hours: 24 * 7 }) };
  const told = (rotations: readonly Rotation[], now = NOW) => {
    const [shown] = rotations;
    if (shown === undefined) throw new Error('No rotation');
    return scheduleMessage(READER, withRotations(rotations), shown, week, now);
  };
  const lines = (message: Message) => plainText(message).split('\n').slice(1, -1);

  it('leave out nights and holidays, which are no gaps, and say so', () => {
    expect(lines(told([rotation('r', ['bob'], { hours, holidays: ['2026-08-06'] })]))).toEqual([
      '• Now, until Fri 7 Aug, 18:00: Bob Ortiz',
      'Hours: Mon–Fri 09:00–18:00 (Europe/Berlin)',
      'Holidays are left out.',
    ]);
    const day = rotation('day', ['bob'], { hours });
    expect(lines(told([inLayers('handle', ['day']), day]))).toEqual([
      '• Now, until Fri 7 Aug, 18:00: Bob Ortiz',
      'Time outside its hours is left out.',
    ]);
  });

  it('say so where there are others on either side of it, too', () => {
    const every = { type: 'every', count: 1, unit: 'days' } as const;
    const days = rotation('days', ['alice', 'bob'], { hours, cadence: every });
    expect(lines(told([inLayers('handle', ['days']), days])).slice(-2)).toEqual([
      '• Fri 7 Aug, 09:00 to 18:00: Alice Ng',
      'Time outside its hours is left out.',
    ]);
    const wholeDays = rotation('days', ['alice', 'bob'], { cadence: every, holidays: ['2026-08-05'] });
    expect(lines(told([wholeDays]))).toContain('Holidays are left out.');
    expect(lines(told([{ ...wholeDays, holidays: ['2026-08-15'] }]))).not.toContain('Holidays are left out.');
  });

  it('end by the clock on the day on which they start, else by the day', () => {
    const every = { type: 'every', count: 1, unit: 'days' } as const;
    const nights = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 1080, endMinute: 540 }] as const;
    const rowsOf = (kept: TurnRotation['hours']) =>
      lines(told([rotation('r', ['alice', 'bob'], { cadence: every, hours: kept ?? [] })]));
    expect(rowsOf(hours)).toContain('• Thu 6 Aug, 09:00 to 18:00: Bob Ortiz');
    expect(rowsOf(nights)).toContain('• Wed 5 Aug, 18:00 to Thu 6 Aug, 09:00: Alice Ng');
  });

  it('are none where nobody serves', () => {
    const weekend = [{ weekdays: [6, 7], startMinute: 540, endMinute: 1080 }] as const;
    const shown = rotation('r', ['bob'], { hours: weekend });
    const interval = { start: NOW, end: NOW.add({ hours: 24 }) };
    expect(lines(scheduleMessage(READER, withRotations([shown]), shown, interval, NOW))[0]).toBe(
      'Nobody is on duty.',
    );
  });

  it('say that somebody is on now only where they are, whatever part is shown', () => {
    const rotations = [rotation('r', ['bob'], { hours })];
    const night = told(rotations, Temporal.Instant.from('2026-08-05T23:00:00+02:00'));
    expect(lines(night)[0]).toBe('• Mon 3 Aug, 09:00 to Fri 7 Aug, 18:00: Bob Ortiz');
    expect(night.summary).toBe('Schedule of r: nobody now.');
    const later = told(rotations, week.end.add({ hours: 12 }));
    expect(lines(later)[0]).toBe('• Mon 3 Aug, 09:00 to Fri 7 Aug, 18:00: Bob Ortiz');
  });
});

it('of many on duty a row names the first few and counts the rest', () => {
  const ids = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
  const shown = rotation('r', ids, { onDuty: 7 });
  const snapshot = snapshotOf(company({ people: ids.map((id) => person(id)), rotations: [shown] }));
  const interval = { start: NOW, end: NOW.add({ hours: 24 }) };
  expect(plainText(scheduleMessage(READER, snapshot, shown, interval, NOW))).toContain(
    '• Now: p2 with p3, p4, p5, p6, and 2 more\n',
  );
});

describe('how turns are counted', () => {
  const scheduleOf = (shown: Rotation): string => {
    const interval = { start: NOW, end: NOW.add({ hours: 24 }) };
    return plainText(scheduleMessage(READER, withRotations([shown]), shown, interval, NOW));
  };

  it.each([
    ['calendar', 'Turns go by the calendar: one passes even if nobody works it.'],
    ['working', 'Turns go by work: only shifts that are worked count, so none is lost to days off.'],
  ] as const)('%s: is said in the schedule', (turns, sentence) => {
    expect(scheduleOf(rotation('r', ['alice', 'bob'], { turns }))).toContain(sentence);
  });

  it('is not said where nobody takes turns', () => {
    expect(scheduleOf(rotation('r', ['alice']))).not.toContain('Turns go');
  });
});
