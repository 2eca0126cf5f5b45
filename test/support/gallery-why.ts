import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../src/chat/message.ts';
import { personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import { explainAnswer } from '../../src/lookup/why/why.ts';
import { whichWhyMessage, whyMessage, whyRotationMessage } from '../../src/lookup/why/why-message.ts';
import { OVERRIDE_ORIGINS, type Override, type Rotation } from '../../src/rotations/model.ts';
import { explain } from '../../src/rotations/why/why.ts';
import { company, person, rotation, topic } from './company.ts';
import { snapshotOf } from './memory.ts';

/** A Wednesday, in working hours in Berlin. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const WORK_WEEK = [{ weekdays: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1080 }] as const;

/** Every step there is, over a company with one of each. */
const EVERY_STEP = snapshotOf({
  ...company({
    people: [
      person('alice', { timeOff: [{ from: '2026-08-03', until: '2026-08-17' }] }),
      person('bob', { timeOff: [{ from: '2026-08-03', until: '2026-08-09' }] }),
      ...['chen', 'dana', 'ed', 'fay'].map((id) => person(id)),
    ],
    topics: [
      topic('payroll', {
        contact: { type: 'person', personId: personId('alice') },
        fallback: ['closed', 'all'].map((id) => ({ type: 'rotation', rotationId: rotationId(id) }) as const),
      }),
    ],
    rotations: [
      rotation('closed', ['chen'], { hours: WORK_WEEK, holidays: ['2026-08-05'] }),
      rotation('future', ['chen'], { startsOn: '2027-01-04T09:00' }),
      rotation('holiday', ['chen'], { holidays: ['HR'] }),
      rotation('night', ['chen'], { hours: [{ ...WORK_WEEK[0], startMinute: 1200, endMinute: 1320 }] }),
      rotation('left', ['dana'], {
        participants: [{ personId: personId('dana'), until: '2026-02-01' }],
      }),
      rotation('line', ['alice', 'bob', 'chen', 'dana'], {
        startsOn: '2026-08-05T09:00',
        participants: [
          ...['alice', 'bob', 'chen', 'dana'].map((id) => ({ personId: personId(id) })),
          { personId: personId('ed'), from: '2026-09-01' },
        ],
        onDuty: 2,
        turns: 'working',
        hours: WORK_WEEK,
        overrides: OVERRIDE_ORIGINS.map(
          (how, index): Override => ({
            personId: index === 1 ? null : personId('fay'),
            from: '2026-08-05T00:00',
            until: '2026-08-06T00:00',
            reason: 'release week',
            made: { how, by: ['chen', 'dana'].map(personId), at: '2026-08-03T12:00:00Z' },
            ...(index < 3 && { insteadOf: personId('dana') }),
          }),
        ),
      }),
      rotation('fair', ['alice', 'dana', 'ed'], { startsOn: '2026-08-05T09:00', balance: true }),
      layered('all', ['future', 'holiday', 'night', 'left', 'line', 'fair']),
      { ...layered('together', ['fair', 'line']), combine: 'union' },
    ],
  }),
});

/** More of everything than one reads, of names as long as they can be. */
const LONG_NAME = '<!here> *Größe* & _„Übergabe“_ `x` [a](b) <at>b</at> 👩🏽‍💻 קופה '.repeat(4).slice(0, 150);
const everyone = Array.from({ length: 40 }, (_, n) => personId(`person-${n}`));
const TOO_MUCH = snapshotOf(
  company({
    people: everyone.map((id, n) =>
      person(id, {
        name: `${n} ${LONG_NAME}`.slice(0, 150),
        slackUserId: `U${String(n).padStart(8, '0')}`,
        timeOff: n < 30 ? [{ from: '2026-08-01', until: '2026-08-31' }] : [],
      }),
    ),
    topics: [
      topic('payroll', {
        name: LONG_NAME,
        contact: { type: 'people', personIds: everyone.slice(0, 20) },
        fallback: ['closed', 'all'].map((id) => ({ type: 'rotation', rotationId: rotationId(id) }) as const),
      }),
    ],
    rotations: [
      layered('few', ['closed'], LONG_NAME),
      // As many long sentences as there are in a line.
      rotation('closed', [], {
        name: LONG_NAME,
        overrides: everyone.slice(0, 3).map(
          (by): Override => ({
            personId: null,
            from: '2026-08-05T00:00',
            until: '2026-08-06T00:00',
            reason: LONG_NAME.repeat(2),
            made: { how: 'override', by: [by, ...everyone.slice(30)], at: '2025-08-03T12:00:00Z' },
          }),
        ),
      }),
      layered('all', ['one', 'two', 'three'], LONG_NAME),
      ...['one', 'two', 'three'].map((id) =>
        rotation(id, everyone, {
          name: LONG_NAME,
          startsOn: '2026-08-03T09:00',
          onDuty: 40,
          balance: true,
          participants: everyone.map((each, n) => ({
            personId: each,
            ...(n > 34 && { until: '2026-08-04' }),
          })),
          overrides:
            id === 'three'
              ? Array.from(
                  { length: 12 },
                  (_, n): Override => ({
                    personId: everyone[n] ?? null,
                    from: '2026-08-05T00:00',
                    until: '2026-08-06T00:00',
                    reason: LONG_NAME.repeat(2),
                    made: { how: 'swap', by: everyone.slice(n, n + 3), at: '2025-08-03T12:00:00Z' },
                  }),
                )
              : [{ personId: null, from: '2026-08-05T00:00', until: '2026-08-06T00:00' }],
        }),
      ),
    ],
  }),
);

function layered(id: string, ids: readonly string[], name = id): Extract<Rotation, { type: 'layers' }> {
  return {
    type: 'layers',
    id: rotationId(id),
    name,
    ownerIds: [],
    overrides: [],
    layers: ids.map((each) => ({ rotationId: rotationId(each) })),
  };
}

/** Explanations with every step there is, and with more of them than one reads. */
export function whyMessages(reader: Reader): readonly { readonly name: string; readonly message: Message }[] {
  const payroll = topicId('payroll');
  const rotations = [...TOO_MUCH.rotations.values()];
  const messages = {
    'why, every step': whyMessage(reader, EVERY_STEP, explainAnswer(EVERY_STEP, payroll, NOW), 'now'),
    'why, layers at once': whyRotationMessage(
      reader,
      EVERY_STEP,
      explain(EVERY_STEP, rotationId('together'), NOW),
      'then',
    ),
    'why, too much': whyMessage(reader, TOO_MUCH, explainAnswer(TOO_MUCH, payroll, NOW), 'then'),
    'why, long lines': whyRotationMessage(reader, TOO_MUCH, explain(TOO_MUCH, rotationId('few'), NOW), 'now'),
    'why, which rotation': whichWhyMessage(reader, rotations, NOW),
  };
  return Object.entries(messages).map(([name, message]) => ({
    name: `${name}, ${reader.language}`,
    message,
  }));
}
