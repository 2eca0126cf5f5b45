import { describe, expect, it, test } from 'vitest';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import { zoneOf } from '../../src/kernel/zone.ts';
import type { Override, Rotation } from '../../src/rotations/model.ts';
import type { ScheduleSource } from '../../src/rotations/schedule/schedule.ts';
import { holidayName, holidayReason } from '../../src/rotations/turns/holidays.ts';
import type { Explanation, Step } from '../../src/rotations/why/explanation.ts';
import { explain } from '../../src/rotations/why/why.ts';
import { every, instant, layers, override, source, turns, written } from './build.ts';

const BERLIN = 'Europe/Berlin';

/** The explanation as lines, times local to Berlin. */
function told(from: ScheduleSource, at: string, id = 'rota'): readonly string[] {
  return linesOf(explain(from, rotationId(id), instant(at, BERLIN)));
}

function linesOf({ steps, onDuty }: Explanation): readonly string[] {
  const result = onDuty.map(({ personId, source: by }) => `${personId} ${by}`).join(', ');
  return [...steps.flatMap(stepLines), `= ${result || 'nobody'}`];
}

const when = (at: Parameters<typeof written>[0] | undefined) =>
  at === undefined ? '' : written(at, BERLIN).replace(/\+\d\d:\d\d$/, '');

function stepLines(step: Step): readonly string[] {
  switch (step.type) {
    case 'not-there':
      return ['not there'];
    case 'version':
      return [`version ${when(step.since)}..${when(step.until)}`];
    case 'layers':
      return [
        `layers, ${step.combine}`,
        ...step.layers.flatMap((layer) => linesOf(layer).map((line) => `${layer.name}: ${line}`)),
      ];
    case 'before-start':
      return [`before ${when(step.startsAt)}`];
    case 'outside-hours':
      return [`outside hours until ${when(step.until)}`];
    case 'holiday':
      return [`holiday ${step.rule} ${step.date} until ${when(step.until)}`];
    case 'turn': {
      const slot = step.slot ? `${when(step.slot.start)}..${when(step.slot.end)}` : 'always';
      return [`turn ${slot} ${step.holders.join('+')} of ${step.places}, ${step.counting}`];
    }
    case 'passed-over':
      return [`${step.personId} ${step.because} ${when(step.at)}`];
    case 'away': {
      const { standIn } = step;
      const by =
        standIn?.by === 'least-loaded'
          ? `${standIn.personId}, least since ${when(standIn.since)}: ${standIn.compared.map((each) => `${each.personId} ${each.hours}`).join(', ')}`
          : (standIn?.personId ?? 'nobody');
      return [`${step.personId} away until ${when(step.until)}${step.hasTurn ? `, ${by}` : ' too'}`];
    }
    case 'override': {
      const made = step.made ? ` by ${step.made.how} of ${step.made.by.join('+')} ${when(step.made.at)}` : '';
      return [
        `${step.effect}: ${step.personId ?? 'nobody'} for ${step.insteadOf ?? '-'} ${when(step.from)}..${when(step.until)}${step.reason ? ` (${step.reason})` : ''}${made}${step.isBeaten ? ', beaten' : ''}`,
      ];
    }
    default:
      return step satisfies never;
  }
}

describe('by turns', () => {
  const SECOND_WEEK = '2026-01-14T12:00';

  it.each<[string, ScheduleSource, string, readonly string[]]>([
    [
      'whose turn it is, and from when to when',
      source([turns()]),
      SECOND_WEEK,
      ['turn 2026-01-12T09:00..2026-01-19T09:00 bob of 1, calendar', '= bob rotation'],
    ],
    [
      'at the handoff it is the incoming one’s',
      source([turns({ turns: 'working' })]),
      '2026-01-19T09:00',
      ['turn 2026-01-19T09:00..2026-01-26T09:00 chen of 1, working', '= chen rotation'],
    ],
    ['before the start', source([turns()]), '2026-01-05T08:59', ['before 2026-01-05T09:00', '= nobody']],
    [
      'the only one has no handoffs',
      source([turns({ people: ['alice'] })]),
      SECOND_WEEK,
      ['turn always alice of 1, calendar', '= alice rotation'],
    ],
    [
      'outside the hours, over a whole weekend',
      source([turns({ hours: [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] })]),
      '2026-01-17T12:00',
      ['outside hours until 2026-01-19T09:00', '= nobody'],
    ],
    [
      'a holiday that runs on into the next one',
      source([turns({ holidays: ['12-24', 'DE'] })]),
      '2026-12-25T12:00',
      ['holiday DE 2026-12-25 until 2026-12-27T00:00', '= nobody'],
    ],
    [
      'a date of one’s own',
      source([turns({ holidays: ['DE', '2026-12-28'] })]),
      '2026-12-28T12:00',
      ['holiday 2026-12-28 2026-12-28 until 2026-12-29T00:00', '= nobody'],
    ],
    [
      'somebody who has left is passed over at the handoff',
      source([turns({ people: ['alice', 'bob ..2026-01-10', 'chen'] })]),
      SECOND_WEEK,
      [
        'turn 2026-01-12T09:00..2026-01-19T09:00 chen of 1, calendar',
        'bob left 2026-01-10T00:00',
        '= chen rotation',
      ],
    ],
    [
      'somebody who has yet to join, too',
      source([turns({ people: ['alice', 'bob 2026-01-13..', 'chen'] })]),
      SECOND_WEEK,
      [
        'turn 2026-01-12T09:00..2026-01-19T09:00 chen of 1, calendar',
        'bob not-joined 2026-01-13T00:00',
        '= chen rotation',
      ],
    ],
    [
      'somebody who leaves during their turn',
      source([turns({ people: ['alice', 'bob ..2026-01-14', 'chen'] })]),
      SECOND_WEEK,
      [
        'turn 2026-01-12T09:00..2026-01-19T09:00 chen of 1, calendar',
        'bob left 2026-01-14T00:00',
        '= chen rotation',
      ],
    ],
    [
      'nobody is left',
      source([turns({ people: ['alice ..2026-01-10', 'bob ..2026-01-10'] })]),
      SECOND_WEEK,
      [
        'turn 2026-01-12T09:00..2026-01-19T09:00  of 1, calendar',
        'bob left 2026-01-10T00:00',
        'alice left 2026-01-10T00:00',
        '= nobody',
      ],
    ],
    [
      'the next in line stands in, past one who is away as well',
      source([turns()], { bob: ['2026-01-14..2026-01-16'], chen: ['2026-01-10..2026-01-15'] }, BERLIN),
      SECOND_WEEK,
      [
        'turn 2026-01-12T09:00..2026-01-19T09:00 bob of 1, calendar',
        'bob away until 2026-01-16T00:00, alice',
        'chen away until 2026-01-15T00:00 too',
        '= alice stand-in',
      ],
    ],
    [
      'nobody is there to stand in',
      source([turns({ people: ['alice'] })], { alice: ['2026-01-14..2026-01-16'] }, BERLIN),
      SECOND_WEEK,
      ['turn always alice of 1, calendar', 'alice away until 2026-01-16T00:00, nobody', '= nobody'],
    ],
    [
      'two at once, of whom one is away',
      source([turns({ onDuty: 2 })], { bob: ['2026-01-14..2026-01-16'] }, BERLIN),
      SECOND_WEEK,
      [
        'turn 2026-01-12T09:00..2026-01-19T09:00 bob+chen of 2, calendar',
        'bob away until 2026-01-16T00:00, alice',
        '= chen rotation, alice stand-in',
      ],
    ],
    [
      'the least loaded stands in, by the hours since the start',
      source(
        [turns({ people: ['alice', 'bob', 'chen', 'dana'], cadence: every(1, 'days'), balance: true })],
        { dana: ['2026-01-08T12:00..2026-01-12'] },
        BERLIN,
      ),
      // Alice has had a day and Bob one; Chen stood in for nobody, so that all three have a day, and the line decides.
      '2026-01-08T13:00',
      [
        'turn 2026-01-08T09:00..2026-01-09T09:00 dana of 1, calendar',
        'dana away until 2026-01-12T00:00, alice, least since 2026-01-05T09:00: alice 24, bob 24, chen 24',
        '= alice stand-in',
      ],
    ],
    [
      'the line does not decide where one has had less',
      source(
        [turns({ people: ['alice', 'bob', 'chen', 'dana'], cadence: every(1, 'days'), balance: true })],
        { bob: ['2026-01-06T09:00..2026-01-12'] },
        BERLIN,
      ),
      // Chen stood in for Bob on the 6th and had the 7th; Dana had the 8th; Alice the 5th and the 9th.
      '2026-01-10T10:00',
      [
        'turn 2026-01-10T09:00..2026-01-11T09:00 bob of 1, calendar',
        'bob away until 2026-01-12T00:00, dana, least since 2026-01-05T09:00: dana 24, chen 48, alice 48',
        '= dana stand-in',
      ],
    ],
  ])('%s', (_, from, at, expected) => {
    expect(told(from, at)).toEqual(expected);
  });
});

describe('overrides', () => {
  const at = '2026-01-14T12:00';
  const turn = 'turn 2026-01-12T09:00..2026-01-19T09:00 bob of 1, calendar';
  const withOverrides = (...overrides: readonly Override[]) => source([{ ...turns(), overrides }]);

  it('say who, instead of whom, why, how and by whom', () => {
    const cover: Override = {
      ...override('alice 2026-01-14T09:00..2026-01-15T09:00'),
      reason: 'dentist',
      made: { how: 'cover', by: [personId('bob')], at: '2026-01-13T08:00:00Z' },
    };
    expect(told(withOverrides(cover), at)).toEqual([
      turn,
      'replaces: alice for bob 2026-01-14T09:00..2026-01-15T09:00 (dentist) by cover of bob 2026-01-13T09:00',
      '= alice override',
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a later one beats an earlier one',
      ['alice 2026-01-14..2026-01-16', 'chen 2026-01-13..2026-01-15'],
      [
        'replaces: alice for bob 2026-01-14T00:00..2026-01-16T00:00, beaten',
        'replaces: chen for bob 2026-01-13T00:00..2026-01-15T00:00',
        '= chen override',
      ],
    ],
    [
      'nobody on purpose',
      ['nobody 2026-01-14..2026-01-16'],
      ['nobody: nobody for - 2026-01-14T00:00..2026-01-16T00:00', '= nobody'],
    ],
    [
      'somebody after nobody takes no one’s place',
      ['nobody 2026-01-14..2026-01-16', 'bob 2026-01-14..2026-01-16'],
      [
        'nobody: nobody for - 2026-01-14T00:00..2026-01-16T00:00, beaten',
        'put-on: bob for - 2026-01-14T00:00..2026-01-16T00:00',
        '= bob override',
      ],
    ],
    [
      'none that has ended, or is yet to begin',
      ['alice 2026-01-13..2026-01-14T12:00', 'chen 2026-01-14T12:01..2026-01-15'],
      ['= bob rotation'],
    ],
  ])('%s', (_, overrides, expected) => {
    expect(told(withOverrides(...overrides.map(override)), at)).toEqual([turn, ...expected]);
  });

  it('instead of somebody take their place, or none where they are not on duty', () => {
    const instead = (text: string, of: string): Override => ({
      ...override(text),
      insteadOf: personId(of),
    });
    const rotation: Rotation = {
      ...turns({ people: ['alice', 'bob', 'chen', 'dana'], onDuty: 2 }),
      overrides: [
        instead('dana 2026-01-14..2026-01-15', 'chen'),
        instead('alice 2026-01-14..2026-01-15', 'chen'),
        instead('dana 2026-01-14..2026-01-15', 'ed'),
        instead('nobody 2026-01-14..2026-01-15', 'bob'),
      ],
    };
    expect(told(source([rotation]), at)).toEqual([
      'turn 2026-01-12T09:00..2026-01-19T09:00 bob+chen of 2, calendar',
      'replaces: dana for chen 2026-01-14T00:00..2026-01-15T00:00, beaten',
      'replaces: alice for chen 2026-01-14T00:00..2026-01-15T00:00',
      'idle: dana for ed 2026-01-14T00:00..2026-01-15T00:00',
      'takes-off: nobody for bob 2026-01-14T00:00..2026-01-15T00:00',
      '= alice override',
    ]);
  });
});

describe('layers', () => {
  const closed = turns({
    id: 'office',
    hours: [{ weekdays: [1], startMinute: 540, endMinute: 1080 }],
  });

  it('are asked up to the first that has somebody', () => {
    const from = source([
      layers('all', ['office', 'rota', 'third'], { overrides: ['dana 2026-01-14..2026-01-15'] }),
      closed,
      turns(),
      turns({ id: 'third' }),
    ]);
    expect(told(from, '2026-01-14T12:00', 'all')).toEqual([
      'layers, first',
      'office: outside hours until 2026-01-19T09:00',
      'office: = nobody',
      'rota: turn 2026-01-12T09:00..2026-01-19T09:00 bob of 1, calendar',
      'rota: = bob rotation',
      'replaces: dana for bob 2026-01-14T01:00..2026-01-15T01:00',
      '= dana override',
    ]);
  });

  it('serve all at once in a union, each person once', () => {
    const union = { ...layers('all', ['rota', 'other', 'third']), combine: 'union' as const };
    const from = source([union, turns(), turns({ id: 'other', people: ['chen'] }), turns({ id: 'third' })]);
    expect(told(from, '2026-01-14T12:00', 'all').at(-1)).toBe('= bob rotation, chen rotation');
  });

  it('that lead back to themselves have nobody there', () => {
    const from = source([layers('one', ['two', 'rota']), layers('two', ['one']), turns()]);
    expect(told(from, '2026-01-14T12:00', 'one')).toEqual([
      'layers, first',
      'two: layers, first',
      'two: one: layers, first',
      'two: one: = nobody',
      'two: = nobody',
      'rota: turn 2026-01-12T09:00..2026-01-19T09:00 bob of 1, calendar',
      'rota: = bob rotation',
      '= bob rotation',
    ]);
  });
});

describe('versions', () => {
  const until = (text: string) => instant(text, BERLIN).epochMilliseconds;
  const id = rotationId('rota');
  const edited: ScheduleSource = {
    ...source([turns({ people: ['alice', 'bob'] })]),
    history: {
      rotations: new Map([
        [
          id,
          [
            { until: until('2026-01-12T10:00') },
            { until: until('2026-02-02T10:00'), value: turns() },
            {
              until: until('2026-02-03T10:00'),
              value: turns({ overrides: ['dana 2026-02-03..2026-02-05'] }),
            },
          ],
        ],
      ]),
      people: new Map(),
      timeZone: [],
    },
  };

  test.each([
    ['2026-01-12T09:59', ['not there', '= nobody']],
    ['2026-01-12T10:00', ['version 2026-01-12T10:00..2026-02-03T10:00']],
    // Overrides have come and gone meanwhile, which are no other rules.
    ['2026-02-02T10:00', ['version 2026-01-12T10:00..2026-02-03T10:00']],
    ['2026-02-03T10:00', ['version 2026-02-03T10:00..']],
  ])('at %s', (at, expected) => {
    expect(told(edited, at).slice(0, expected.length)).toEqual(expected);
  });

  it('are not spoken of where only overrides were edited, or nothing', () => {
    const from = source([turns()]);
    const past = [
      { until: until('2026-01-10'), value: turns({ overrides: ['dana 2026-01-09..2026-01-11'] }) },
    ];
    const history = { rotations: new Map([[id, past]]), people: new Map(), timeZone: [] };
    expect(told({ ...from, history }, '2026-01-09T12:00').map((line) => line.split(' ')[0])).toEqual([
      'turn',
      'replaces:',
      '=',
    ]);
  });

  it('a rotation that never was is a fault', () => {
    expect(() => told(edited, '2026-01-12T10:00', 'gone')).toThrow('No rotation has the id "gone"');
  });
});

describe('the name of a holiday', () => {
  it.each([
    ['en', 'Christmas Day'],
    ['ro', 'Crăciunul'],
    ['vi', 'Lễ Giáng Sinh'],
    ['pt-BR', 'Natal'],
    ['ru', 'Рождество Христово'],
  ])('is in %s %s, whoever was told before', (language, name) => {
    expect(holidayName({ rule: 'de', date: '2026-12-25' }, language)).toBe(name);
  });

  it('is that of the country where neither the language nor English has one', () => {
    expect(holidayName({ rule: 'VN', date: '2026-02-16' }, 'pt-BR')).toMatch(/Tết|Vietnamese/);
  });

  it('is none for a date of one’s own', () => {
    expect(holidayName({ rule: '12-24', date: '2026-12-24' }, 'en')).toBeUndefined();
  });

  it('belongs to the day on which it begins', () => {
    const zone = zoneOf(BERLIN);
    const at = (text: string) => instant(text, BERLIN).epochMilliseconds;
    expect(holidayReason(['DE'], zone, at('2026-05-01T23:59'))).toEqual({ rule: 'DE', date: '2026-05-01' });
    expect(holidayReason(['DE'], zone, at('2026-05-02T00:00'))).toBeUndefined();
  });
});
