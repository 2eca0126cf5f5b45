import { describe, expect, test } from 'vitest';
import { rotationId } from '../../src/kernel/ids.ts';
import { dutyAt, onDutyAt, type ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { drawn, every, instant, layers, source, turns } from './build.ts';

const BERLIN = 'Europe/Berlin';
const FOUR = ['alice', 'bob', 'chen', 'dana'];

/** Two of four on duty at once, handing off on Mondays at 09:00. */
function pairs(changes: Parameters<typeof turns>[0] = {}) {
  return turns({ people: FOUR, onDuty: 2, ...changes });
}

function rows(from: ScheduleSource, start: string, end: string, id = 'rota'): readonly string[] {
  return drawn(from, id, start, end, BERLIN).map((row) => row.replace(/^\d+-/, '').replace('+01:00', ''));
}

describe('several on duty at once', () => {
  test('the turn passes by one: the second of a shift leads the next', () => {
    expect(rows(source([pairs()]), '2026-01-01T00:00', '2026-02-03T00:00')).toEqual([
      '01-01T00:00 nobody',
      '01-05T09:00 alice, bob',
      '01-12T09:00 bob, chen',
      '01-19T09:00 chen, dana',
      '01-26T09:00 dana, alice',
      '02-02T09:00 alice, bob',
    ]);
  });

  test('asked for more than there are: everybody, in the order of the line', () => {
    expect(
      rows(source([turns({ onDuty: 7, people: ['alice', 'bob'] })]), '2026-01-05T09:00', '2026-01-20T00:00'),
    ).toEqual(['01-05T09:00 alice, bob', '01-12T09:00 bob, alice', '01-19T09:00 alice, bob']);
  });

  test('who is in the list twice has one place at a time', () => {
    const rotation = turns({ onDuty: 2, people: ['alice', 'bob', 'alice', 'chen'] });
    expect(rows(source([rotation]), '2026-01-05T09:00', '2026-02-01T00:00')).toEqual([
      '01-05T09:00 alice, bob',
      '01-12T09:00 bob, alice',
      '01-19T09:00 alice, chen',
      '01-26T09:00 chen, alice',
    ]);
  });

  test('for whoever is away the next ones in the line stand in, behind those whose turn it is', () => {
    const from = source([pairs()], { alice: ['2026-01-07T00:00+01:00..2026-01-09T00:00+01:00'] });
    expect(rows(from, '2026-01-05T09:00', '2026-01-13T00:00')).toEqual([
      '01-05T09:00 alice, bob',
      '01-07T00:00 bob, chen (stand-in)',
      '01-09T00:00 alice, bob',
      '01-12T09:00 bob, chen',
    ]);
  });

  test('where too many are away, fewer serve', () => {
    const week = ['2026-01-05..2026-01-12'];
    const from = source([pairs()], { alice: week, bob: week, chen: week });
    expect(rows(from, '2026-01-06T09:00', '2026-01-07T00:00')).toEqual(['01-06T09:00 dana (stand-in)']);
  });

  test('who joins during a shift comes behind, who leaves makes room for the next in line', () => {
    const rotation = pairs({ people: ['alice ..2026-01-07', 'bob', 'chen 2026-01-06..', 'dana'] });
    expect(rows(source([rotation]), '2026-01-05T09:00', '2026-01-20T00:00')).toEqual([
      '01-05T09:00 alice, bob',
      '01-07T00:00 bob, chen',
      '01-19T09:00 chen, dana',
    ]);
  });

  test('at an instant: all of them in order; the backup is none of them; the next one is about the first place', () => {
    const from = source([pairs({ backup: { type: 'next' } })]);
    const at = instant('2026-01-13T00:00', BERLIN);
    expect(onDutyAt(from, rotationId('rota'), at)).toEqual([
      { personId: 'bob', source: 'rotation' },
      { personId: 'chen', source: 'rotation' },
    ]);
    const { shift, backup, next } = dutyAt(from, rotationId('rota'), at);
    expect([shift.personId, shift.alongside, backup, next?.personId]).toEqual([
      'bob',
      [{ personId: 'chen', source: 'rotation' }],
      'dana',
      'chen',
    ]);
  });

  test('alone nobody is alongside, and nobody on duty is an empty list', () => {
    const from = source([turns()]);
    const { shift } = dutyAt(from, rotationId('rota'), instant('2026-01-13T00:00', BERLIN));
    expect('alongside' in shift).toBe(false);
    expect(onDutyAt(from, rotationId('rota'), instant('2026-01-01T00:00', BERLIN))).toEqual([]);
    expect(() => onDutyAt(from, rotationId('none'), instant('2026-01-01T00:00'))).toThrow('none');
  });
});

describe('overrides where several are on duty', () => {
  const during = '2026-01-06T00:00..2026-01-07T00:00';
  const under = (...overrides: readonly string[]) =>
    rows(
      source([pairs({ overrides: overrides.map((text) => `${text} ${during}`) })]),
      '2026-01-05T09:00',
      '2026-01-08T00:00',
    )[1]?.slice('01-06T00:00 '.length);

  test.each([
    [['zoe'], 'zoe (override), bob'],
    [['bob'], 'bob (override)'],
    [['alice'], 'alice (override), bob'],
    [['nobody'], 'nobody (override)'],
    [['zoe/bob'], 'alice, zoe (override)'],
    [['zoe/alice'], 'zoe (override), bob'],
    [['bob/alice'], 'bob'],
    [['alice/bob'], 'alice'],
    [['alice/alice'], 'alice (override), bob'],
    [['nobody/alice'], 'bob'],
    [['nobody/alice', 'nobody/bob'], 'nobody (override)'],
    [['nobody/alice', 'nobody/bob', 'zoe'], 'zoe (override)'],
    [['zoe/bob', 'yan/zoe'], 'alice, yan (override)'],
    [['zoe', 'yan'], 'yan (override), bob'],
    [['nobody', 'zoe'], 'zoe (override), bob'],
    [['bob', 'zoe'], 'zoe (override), bob'],
    [['zoe/bob', 'yan/bob'], 'alice, yan (override)'],
    [['zoe', 'nobody'], 'nobody (override)'],
  ])('%j: %s', (overrides, expected) => {
    expect(under(...overrides)).toBe(expected);
  });

  test('instead of somebody who is not on duty: no effect, also on somebody who will be', () => {
    const from = source([pairs({ overrides: ['zoe/chen 2026-01-06..2026-01-20'] })]);
    expect(rows(from, '2026-01-05T09:00', '2026-01-21T00:00')).toEqual([
      '01-05T09:00 alice, bob',
      '01-12T09:00 bob, zoe (override)',
      '01-19T09:00 zoe (override), dana',
      '01-20T00:00 chen, dana',
    ]);
    const alone = source([turns({ overrides: ['zoe/chen 2026-01-06..2026-01-20'] })]);
    expect(rows(alone, '2026-01-05T09:00', '2026-01-21T00:00')).toEqual([
      '01-05T09:00 alice',
      '01-12T09:00 bob',
      '01-19T09:00 zoe (override)',
      '01-20T00:00 chen',
    ]);
  });

  test('one that is over before it begins counts for nothing', () => {
    const from = source([pairs({ overrides: ['zoe 2026-01-07..2026-01-06', 'zoe 2026-01-06..2026-01-06'] })]);
    expect(rows(from, '2026-01-05T09:00', '2026-01-08T00:00')).toEqual(['01-05T09:00 alice, bob']);
  });
});

describe('union of layers', () => {
  const first = turns({ id: 'first', people: ['alice', 'bob'] });
  const second = turns({ id: 'second', people: ['bob', 'chen'], cadence: every(1, 'days') });
  const office = turns({
    id: 'office',
    people: ['dana'],
    hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }],
  });

  test('all serve, those of the first layer first, each once', () => {
    const both = layers('both', ['first', 'second'], { combine: 'union' });
    expect(rows(source([first, second, both]), '2026-01-11T09:00', '2026-01-14T00:00', 'both')).toEqual([
      '01-11T09:00 alice, bob',
      '01-12T09:00 bob, chen',
      '01-13T09:00 bob',
    ]);
  });

  test('a layer with nobody adds nobody; where none has somebody, it is a gap', () => {
    const quiet = turns({
      id: 'quiet',
      people: ['ed'],
      startsOn: '2026-01-06T00:00',
      overrides: ['nobody 2026-01-07..2026-02-01'],
    });
    const all = layers('all', ['office', 'quiet'], { combine: 'union' });
    expect(rows(source([office, quiet, all]), '2026-01-05T12:00', '2026-01-07T20:00', 'all')).toEqual([
      '01-05T12:00 dana',
      '01-05T18:00 nobody',
      '01-06T00:00 ed',
      '01-06T09:00 dana, ed',
      '01-06T18:00 ed',
      '01-07T00:00 nobody',
      '01-07T09:00 dana',
      '01-07T18:00 nobody',
    ]);
  });

  test('overrides of the layered rotation come on top; the backup is nobody who is on duty', () => {
    const both = layers('both', ['first', 'second'], {
      combine: 'union',
      overrides: [
        'zoe/alice 2026-01-05T12:00+01:00..2026-01-05T13:00+01:00',
        'bob 2026-01-05T13:00+01:00..2026-01-05T14:00+01:00',
      ],
      backup: { type: 'next' },
    });
    const from = source([first, second, both]);
    expect(rows(from, '2026-01-05T09:00', '2026-01-05T18:00', 'both')).toEqual([
      '01-05T09:00 alice, bob',
      '01-05T12:00 zoe (override), bob',
      '01-05T13:00 bob (override)',
      '01-05T14:00 alice, bob',
    ]);
    const backupAt = (time: string) =>
      dutyAt(from, rotationId('both'), instant(`2026-01-05T${time}`, BERLIN)).backup;
    expect([backupAt('11:00'), backupAt('12:00'), backupAt('13:00')]).toEqual([undefined, 'alice', 'alice']);
  });

  test('another rotation as backup: the first of those on duty there who is not on duty here', () => {
    const pair = turns({ id: 'pair', people: ['alice', 'ed'], onDuty: 2 });
    const rotation = turns({ backup: { type: 'rotation', rotationId: pair.id } });
    const from = source([rotation, pair]);
    expect(dutyAt(from, rotationId('rota'), instant('2026-01-06T00:00', BERLIN)).backup).toBe('ed');
    expect(dutyAt(from, rotationId('rota'), instant('2026-01-13T00:00', BERLIN)).backup).toBe('ed');
    expect(dutyAt(from, rotationId('rota'), instant('2026-01-20T00:00', BERLIN)).backup).toBe('alice');
  });
});
