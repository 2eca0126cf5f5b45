import { describe, expect, test } from 'vitest';
import type { TimeOff } from '../../src/directory/model.ts';
import { personId, type RotationId, rotationId } from '../../src/kernel/ids.ts';
import type { Rotation } from '../../src/rotations/model.ts';
import { NO_HISTORY, type Past, type ScheduleHistory } from '../../src/rotations/schedule/history.ts';
import { dutyAt, finalSchedule, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { drawn, instant, layers, source, turns } from './build.ts';

const BERLIN = 'Europe/Berlin';

/** `until` is local time in Berlin. */
function past<Value>(until: string, value?: Value): Past<Value> {
  return { until: instant(until, BERLIN).epochMilliseconds, ...(value !== undefined && { value }) };
}

function withHistory(from: ScheduleSource, changes: Partial<ScheduleHistory>): ScheduleSource {
  return { ...from, history: { ...NO_HISTORY, ...changes } };
}

function rotationsOf(
  id: string,
  ...pasts: readonly Past<Rotation>[]
): ReadonlyMap<RotationId, readonly Past<Rotation>[]> {
  return new Map([[rotationId(id), pasts]]);
}

function rows(from: ScheduleSource, id = 'rota', start = '2026-01-01T00:00', end = '2026-02-09T00:00') {
  return drawn(from, id, start, end, BERLIN).map((row) => row.replace(/^\d+-/, '').replace('+01:00', ''));
}

describe('versions', () => {
  const before = turns();
  const now = turns({ people: ['dana', 'ed'] });

  test('an edit changes nothing before it; the first version reaches back to the anchor', () => {
    const from = withHistory(source([now]), {
      rotations: rotationsOf('rota', past('2026-01-14T12:00', before)),
    });
    expect(rows(from)).toEqual([
      '01-01T00:00 nobody',
      '01-05T09:00 alice',
      '01-12T09:00 bob',
      '01-14T12:00 ed',
      '01-19T09:00 dana',
      '01-26T09:00 ed',
      '02-02T09:00 dana',
    ]);
  });

  test('shifts that an edit leaves as they are are one', () => {
    const described = { ...before, description: 'the same' };
    const from = withHistory(source([described]), {
      rotations: rotationsOf('rota', past('2026-01-14T12:00', before), past('2026-01-15T12:00', described)),
    });
    expect(rows(from)).toEqual(rows(source([before])));
    const { shift, next } = dutyAt(from, rotationId('rota'), instant('2026-01-15T00:00', BERLIN));
    expect([shift.start, shift.end, next?.startsAt].map(String)).toEqual([
      '2026-01-12T08:00:00Z',
      '2026-01-19T08:00:00Z',
      '2026-01-19T08:00:00Z',
    ]);
  });

  test('an edit that takes effect later shows in what comes', () => {
    const from = withHistory(source([now]), {
      rotations: rotationsOf('rota', past('2026-01-12T09:00', before)),
    });
    const { shift, next } = dutyAt(from, rotationId('rota'), instant('2026-01-06T00:00', BERLIN));
    expect([shift.personId, next?.personId, String(next?.startsAt)]).toEqual([
      'alice',
      'ed',
      '2026-01-12T08:00:00Z',
    ]);
  });

  test('a rotation that was not there has nobody; one that has been removed keeps its past', () => {
    const added = withHistory(source([now]), { rotations: rotationsOf('rota', past('2026-01-14T12:00')) });
    expect(rows(added).slice(0, 2)).toEqual(['01-01T00:00 nobody', '01-14T12:00 ed']);
    const removed = withHistory(source([]), {
      rotations: rotationsOf('rota', past('2026-01-14T12:00', before)),
    });
    expect(rows(removed).slice(1)).toEqual(['01-05T09:00 alice', '01-12T09:00 bob', '01-14T12:00 nobody']);
    const never = withHistory(source([]), { rotations: rotationsOf('rota', past('2026-01-14T12:00')) });
    const interval = { start: instant('2026-01-01T00:00'), end: instant('2026-01-02T00:00') };
    expect(() => finalSchedule(never, rotationId('rota'), interval)).toThrow('rota');
  });

  test('the time off of then, in the zone of then', () => {
    const off = (...timeOff: readonly TimeOff[]) => ({ timeOff });
    const week = { from: '2026-01-06', until: '2026-01-10' };
    const from = withHistory(source([before], { alice: [] }), {
      people: new Map([
        [
          personId('alice'),
          [
            past('2026-01-07T12:00', { timeZone: 'Asia/Tokyo', ...off(week) }),
            past('2026-01-08T00:00', off(week)),
          ],
        ],
      ]),
    });
    expect(rows(from).slice(1, 5)).toEqual([
      '01-05T09:00 alice',
      '01-05T16:00 bob (stand-in)',
      '01-08T00:00 alice',
      '01-12T09:00 bob',
    ]);
  });

  test('the zone of the organisation of then', () => {
    const from = withHistory(source([before], { alice: ['2026-01-06..2026-01-08'] }), {
      timeZone: [past('2026-01-07T00:00', 'Asia/Tokyo')],
    });
    expect(rows(from).slice(1, 4)).toEqual([
      '01-05T09:00 alice',
      '01-05T16:00 bob (stand-in)',
      '01-08T01:00 alice',
    ]);
  });

  test('layers and the backup: those of then, whatever the layered rotation itself was', () => {
    const all = layers('all', ['rota', 'none'], {
      backup: { type: 'rotation', rotationId: rotationId('second') },
    });
    const second = turns({ id: 'second', people: ['zoe'] });
    const from = withHistory(source([now, second, all]), {
      rotations: new Map([
        ...rotationsOf('rota', past('2026-01-14T12:00', before)),
        ...rotationsOf('second', past('2026-01-14T12:00', turns({ id: 'second', people: ['yan'] }))),
      ]),
    });
    expect(rows(from, 'all').slice(2, 4)).toEqual(['01-12T09:00 bob', '01-14T12:00 ed']);
    const backupAt = (text: string) => dutyAt(from, rotationId('all'), instant(text, BERLIN)).backup;
    expect([backupAt('2026-01-14T11:59'), backupAt('2026-01-14T12:00')]).toEqual(['yan', 'zoe']);
  });

  test('history of anything else changes nothing', () => {
    const plain = source([before], { alice: ['2026-01-06..2026-01-08'] });
    const from = withHistory(plain, {
      rotations: rotationsOf('other', past('2026-01-06T12:00', turns({ id: 'other' }))),
      people: new Map([[personId('zoe'), [past('2026-01-07T12:00', { timeOff: [] })]]]),
    });
    expect(rows(from)).toEqual(rows(plain));
  });
});
