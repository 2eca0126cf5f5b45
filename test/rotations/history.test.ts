import { describe, expect, test } from 'vitest';
import { EMPTY_DIRECTORY, type Person } from '../../src/directory/model.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import {
  NO_HISTORY,
  rotationAt,
  type ScheduleSource,
  sourceAt,
} from '../../src/rotations/schedule/history.ts';
import { instant, turns } from './build.ts';

const ALICE = personId('alice');
const ROTA = rotationId('rota');
const FIRST = Date.parse('2026-02-01T00:00Z');
const SECOND = Date.parse('2026-03-01T00:00Z');

const alice: Person = {
  id: ALICE,
  name: 'Alice',
  timeZone: 'Asia/Tokyo',
  email: 'a@example.org',
  timeOff: [],
};
const before = turns({ people: ['alice'] });
const now = turns({ people: ['alice', 'bob'] });
const gone = turns({ id: 'gone' });

function edited(): ScheduleSource {
  return {
    directory: { ...EMPTY_DIRECTORY, people: new Map([[ALICE, alice]]) },
    rotations: new Map([[ROTA, now]]),
    history: {
      rotations: new Map([
        [ROTA, [{ until: FIRST }, { until: SECOND, value: before }]],
        [gone.id, [{ until: FIRST, value: gone }]],
      ]),
      people: new Map([
        [ALICE, [{ until: SECOND, value: { timeOff: [{ from: '2026-01-01', until: '2026-01-02' }] } }]],
        [personId('zoe'), [{ until: FIRST, value: { timeZone: 'Europe/Rome', timeOff: [] } }]],
      ]),
      timeZone: [{ until: FIRST, value: 'Europe/Paris' }],
    },
  };
}

describe('a source as it was', () => {
  const source = edited();
  const [early, between, late] = ['2026-01-15T00:00Z', '2026-02-01T00:00Z', '2026-03-01T00:00Z'].map((text) =>
    sourceAt(source, instant(text)),
  );

  test('rotations: none before there was one, the version that held, the one stored now', () => {
    expect([early, between, late].map((each) => each?.rotations.get(ROTA))).toEqual([undefined, before, now]);
    expect(early?.rotations.has(ROTA)).toBe(false);
    expect([...(early?.rotations ?? [])]).toEqual([[gone.id, gone]]);
    expect(between?.rotations.size).toBe(1);
    expect([...(late?.rotations.values() ?? [])]).toEqual([now]);
  });

  test('people: their time off and zone of then, the rest as now; who was removed goes by their id', () => {
    const then = { id: ALICE, name: 'Alice', email: 'a@example.org' };
    expect(early?.directory.people.get(ALICE)).toEqual({
      ...then,
      timeOff: [{ from: '2026-01-01', until: '2026-01-02' }],
    });
    expect(late?.directory.people.get(ALICE)).toBe(alice);
    expect([...(early?.directory.people.keys() ?? [])]).toEqual(['alice', 'zoe']);
    expect(early?.directory.people.get(personId('zoe'))).toEqual({
      id: 'zoe',
      name: 'zoe',
      timeZone: 'Europe/Rome',
      timeOff: [],
    });
    expect([...(between?.directory.people.keys() ?? [])]).toEqual(['alice']);
  });

  test('the zone of the organisation', () => {
    expect([early, between].map((each) => each?.directory.organization.timeZone)).toEqual([
      'Europe/Paris',
      'UTC',
    ]);
  });

  test('one object for all instants between two edits, with the same values in it where nothing changed', () => {
    expect(sourceAt(source, instant('2026-01-31T23:59:59.999Z'))).toBe(early);
    expect(sourceAt(source, instant('2026-02-28T23:59:59.999Z'))).toBe(between);
    expect(between).not.toBe(early);
    expect(between?.directory.people.get(ALICE)).toBe(early?.directory.people.get(ALICE));
    expect(early?.history).toBeUndefined();
  });

  test('without history it is itself', () => {
    const { history: _, ...plain } = source;
    expect(sourceAt(plain, instant('2026-01-15T00:00Z'))).toBe(plain);
    const empty = { ...plain, history: NO_HISTORY };
    expect(sourceAt(empty, instant('2026-01-15T00:00Z'))).toEqual(plain);
  });
});

test('a rotation as it was, whether or not it is there still', () => {
  const source = edited();
  const at = (id: string, text: string) => rotationAt(source, rotationId(id), instant(text));
  expect(at('rota', '2026-01-31T23:59:59Z')).toBeUndefined();
  expect(at('rota', '2026-02-01T00:00Z')).toBe(before);
  expect(at('rota', '2026-03-01T00:00Z')).toBe(now);
  expect(at('gone', '2026-01-01T00:00Z')).toBe(gone);
  expect(at('gone', '2026-02-01T00:00Z')).toBeUndefined();
  expect(at('none', '2026-02-01T00:00Z')).toBeUndefined();
});
