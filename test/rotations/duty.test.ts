import { describe, expect, test } from 'vitest';
import type { HoursWindow } from '../../src/directory/model.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import { dutyAt, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { every, instant, layers, source, turns, written } from './build.ts';

const BERLIN = 'Europe/Berlin';
const OFFICE: readonly HoursWindow[] = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }];

/** `alice (rotation) 2026-01-05T09:00+01:00 to …; backup bob; next bob 2026-01-12T09:00+01:00`. */
function duty(from: ScheduleSource, at: string, id = 'rota'): string {
  const { shift, backup, next } = dutyAt(from, rotationId(id), instant(at, BERLIN));
  return [
    `${shift.personId ?? 'nobody'} (${shift.source}) ${written(shift.start, BERLIN)} to ${written(shift.end, BERLIN)}`,
    ...(backup ? [`backup ${backup}`] : []),
    ...(next ? [`next ${next.personId} ${written(next.startsAt, BERLIN)}`] : []),
  ].join('; ');
}

describe('the shift and the next one', () => {
  test('the handoff instant belongs to the incoming person', () => {
    const from = source([turns()]);
    expect(duty(from, '2026-01-12T08:59:59')).toBe(
      'alice (rotation) 2026-01-05T09:00+01:00 to 2026-01-12T09:00+01:00; next bob 2026-01-12T09:00+01:00',
    );
    expect(duty(from, '2026-01-12T09:00:00')).toBe(
      'bob (rotation) 2026-01-12T09:00+01:00 to 2026-01-19T09:00+01:00; next chen 2026-01-19T09:00+01:00',
    );
  });

  test('while nobody is on, the next is whoever comes on, the same person or not', () => {
    const from = source([turns({ hours: OFFICE })]);
    expect(duty(from, '2026-01-05T20:00')).toBe(
      'nobody (none) 2026-01-05T18:00+01:00 to 2026-01-06T09:00+01:00; next alice 2026-01-06T09:00+01:00',
    );
    expect(duty(from, '2026-01-06T10:00')).toBe(
      'alice (rotation) 2026-01-06T09:00+01:00 to 2026-01-06T18:00+01:00; next bob 2026-01-12T09:00+01:00',
    );
  });

  test('shifts of the same person are one, as in the final schedule', () => {
    const rotation = turns({
      cadence: every(1, 'days'),
      overrides: ['bob 2026-01-05T09:00..2026-01-06T09:00'],
    });
    expect(duty(source([rotation]), '2026-01-05T12:00')).toBe(
      'bob (override) 2026-01-05T09:00+01:00 to 2026-01-06T09:00+01:00; next chen 2026-01-07T09:00+01:00',
    );
  });

  test('bounds are looked for a year and a day either way', () => {
    const from = source([turns({ people: ['alice'], startsOn: '2020-01-01T00:00' })]);
    expect(duty(from, '2026-06-01T00:00')).toBe(
      'alice (rotation) 2025-05-31T00:00+02:00 to 2027-06-02T00:00+02:00',
    );
  });
});

describe('the backup', () => {
  const next = { backup: { type: 'next' } } as const;

  test('may come out of the very layers that it stands behind, from below an override of theirs', () => {
    const backup = { type: 'rotation', rotationId: rotationId('below') } as const;
    const from = source([
      turns({ id: 'desk', backup }),
      layers('below', ['desk']),
      layers('rota', ['below'], { overrides: ['dana 2026-01-05T08:00Z..2026-01-12T08:00Z'] }),
    ]);
    expect(duty(from, '2026-01-06T10:00')).toBe(
      'dana (override) 2026-01-05T09:00+01:00 to 2026-01-12T09:00+01:00; backup alice; next bob 2026-01-12T09:00+01:00',
    );
    // Of those below, everybody is on already.
    expect(duty(from, '2026-01-06T10:00', 'below')).toBe(
      'alice (rotation) 2026-01-05T09:00+01:00 to 2026-01-12T09:00+01:00; next bob 2026-01-12T09:00+01:00',
    );
  });

  test('next in line: not the one on duty, and not somebody with time off', () => {
    const rotation = turns(next);
    expect(duty(source([rotation]), '2026-01-06T00:00')).toContain('alice (rotation)');
    expect(duty(source([rotation]), '2026-01-06T00:00')).toContain('backup bob');
    expect(duty(source([rotation], { bob: ['2026-01-01..2026-02-01'] }), '2026-01-06T00:00')).toContain(
      'backup chen',
    );
  });

  test('behind a stand-in is the one after them, behind an override the line as it is', () => {
    const away = source([turns(next)], { alice: ['2026-01-01..2026-02-01'] });
    expect(duty(away, '2026-01-06T00:00')).toMatch(/^bob \(stand-in\).*backup chen/);
    const overridden = source([turns({ ...next, overrides: ['bob 2026-01-06..2026-01-07'] })]);
    expect(duty(overridden, '2026-01-06T00:00')).toMatch(/^bob \(override\).*backup chen/);
  });

  test('nobody stands behind somebody who is alone, or behind nobody', () => {
    expect(duty(source([turns({ ...next, people: ['alice'] })]), '2026-01-06T00:00')).not.toContain('backup');
    expect(duty(source([turns({ ...next, hours: OFFICE })]), '2026-01-06T00:00')).not.toContain('backup');
  });

  test('a person, unless they are on duty or away', () => {
    const rotation = turns({ backup: { type: 'person', personId: personId('dana') } });
    expect(duty(source([rotation]), '2026-01-06T12:00')).toContain('backup dana');
    expect(duty(source([rotation], { dana: ['2026-01-06..2026-01-07'] }), '2026-01-06T12:00')).not.toContain(
      'backup',
    );
    const alice = turns({ backup: { type: 'person', personId: personId('alice') } });
    expect(duty(source([alice]), '2026-01-06T12:00')).not.toContain('backup');
  });

  test('another rotation: whoever is on duty there', () => {
    const rotation = turns({ backup: { type: 'rotation', rotationId: rotationId('second') } });
    const second = turns({ id: 'second', people: ['ed', 'alice'] });
    expect(duty(source([rotation, second]), '2026-01-06T00:00')).toContain('backup ed');
    expect(duty(source([rotation, second]), '2026-01-27T00:00')).toMatch(/^alice.*; next/);
    expect(duty(source([rotation]), '2026-01-06T00:00')).not.toContain('backup');
  });

  test('of layers: their own, or else that of the layer that serves', () => {
    const first = turns({ id: 'first', hours: OFFICE, ...next });
    const second = turns({ id: 'second', people: ['dana', 'ed'], ...next });
    const from = source([
      first,
      second,
      layers('own', ['first', 'second'], next),
      layers('none', ['first', 'second']),
    ]);
    for (const id of ['own', 'none']) {
      expect(duty(from, '2026-01-06T10:00', id)).toMatch(/^alice.*backup bob/);
      expect(duty(from, '2026-01-06T20:00', id)).toMatch(/^dana.*backup ed/);
    }
  });

  test('layers that go round in a circle have a backup like any other', () => {
    const circle = [layers('one', ['two']), layers('two', ['one', 'rota']), turns(next)];
    expect(duty(source(circle), '2026-01-06T00:00', 'one')).toMatch(/^alice.*backup bob/);
  });
});
