import { z } from 'zod';
import { TEXT_LIMITS } from '../directory/limits.ts';
import { rotationId } from '../kernel/ids.ts';
import { MOST_ON_DUTY, MOST_OVERRIDES } from '../rotations/faults.ts';
import { OVERRIDE_ORIGINS } from '../rotations/model.ts';
import {
  block,
  exactlyOne,
  HolidayRules,
  Hours,
  id,
  line,
  list,
  MadeAt,
  Moment,
  Name,
  PersonRef,
  RotationRef,
  TimeZone,
  textForm,
} from './schema-fields.ts';
import { readSlackGroup } from './text-forms.ts';
import { readEvery, readOn } from './weekly-forms.ts';

const Participant = z.union([
  PersonRef,
  z.strictObject({ person: PersonRef, from: Moment.exactOptional(), until: Moment.exactOptional() }),
]);
const Backup = z
  .union([
    z.literal('next').meta({ description: 'The next in line.' }),
    exactlyOne({ person: PersonRef.exactOptional(), rotation: RotationRef.exactOptional() }, 'the backup'),
  ])
  .meta({ description: 'Who stands behind the one on duty.', examples: ['next', { person: 'dana' }] });
const OverrideOrigin = z
  .strictObject({
    how: z.enum(OVERRIDE_ORIGINS),
    ref: line(TEXT_LIMITS.reference, 'The request or the event it comes from.').exactOptional(),
    by: list(PersonRef, 'Who had a say, by id.', 10).exactOptional(),
    at: MadeAt,
  })
  .meta({ description: 'How it came about, where it was made in chat. Written by exports only.' });
const Override = z.strictObject({
  person: PersonRef.nullable().meta({ description: 'Who serves instead; null is explicitly nobody.' }),
  from: Moment,
  until: Moment,
  instead_of: PersonRef.meta({
    description: 'Whose place it is, where several are on duty. Absent: the first place.',
  }).exactOptional(),
  reason: line(TEXT_LIMITS.reason, 'Why.').exactOptional(),
  made: OverrideOrigin.exactOptional(),
});

const rotationHead = {
  id: id('The rotation’s id.', 'payroll').transform(rotationId),
  name: Name,
  description: block(TEXT_LIMITS.description, 'What it is for.').exactOptional(),
  timezone: TimeZone.exactOptional(),
};
const rotationTail = {
  backup: Backup.exactOptional(),
  owners: list(PersonRef, 'Who may change it, by id.', 500).exactOptional(),
  slack_group: textForm(readSlackGroup, {
    description: 'The Slack user group that follows it.',
    examples: ['S0123456789'],
  }).exactOptional(),
  overrides: list(
    Override,
    'For a window, this person instead. Of those that overlap the last wins.',
    MOST_OVERRIDES,
  ).exactOptional(),
};
/** People who take turns, as the file has them. */
export const TurnRotation = z
  .strictObject({
    ...rotationHead,
    starts: Moment.meta({ description: 'The first handoff, local to the rotation.' }),
    every: textForm(readEvery, {
      description: 'How long a shift is: a number of hours, days, weeks or months.',
      examples: ['1 week', '12 hours'],
    }).exactOptional(),
    on: textForm(readOn, {
      description: 'Instead of `every`: the weekdays of each handoff, or the nth of one in each month.',
      examples: ['mon, thu', 'first mon of month'],
    }).exactOptional(),
    participants: list(Participant, 'Who takes turns, in order.', 500),
    turns: z
      .enum(['calendar', 'working'])
      .meta({
        description:
          'calendar (the default): the turn passes whether or not it was worked. working: a turn is only spent on a slot that is worked.',
      })
      .exactOptional(),
    on_duty: z
      .int()
      .min(1)
      .max(MOST_ON_DUTY)
      .meta({
        examples: [2],
        description:
          'How many are on duty at once: whose turn it is, and beside them the next ones in line. Absent: one.',
      })
      .exactOptional(),
    balance: z
      .boolean()
      .meta({
        description:
          'true: the least loaded one who is available stands in for somebody with time off. Absent: the next in line.',
      })
      .exactOptional(),
    hours: Hours.exactOptional(),
    holidays: HolidayRules.exactOptional(),
    ...rotationTail,
  })
  .meta({
    title: 'Rotation by turns',
    oneOf: [{ required: ['every'] }, { required: ['on'] }],
  });
/** Layers of rotations, as the file has them. */
export const LayeredRotation = z
  .strictObject({
    ...rotationHead,
    layers: z
      .array(z.strictObject({ rotation: RotationRef }))
      .min(1)
      .max(50)
      .meta({ description: 'Rotations over one another: the first that has somebody serves.' }),
    combine: z
      .enum(['first', 'union'])
      .meta({
        description:
          'first (the default): the first layer that has somebody serves. union: everybody of every layer serves at once.',
      })
      .exactOptional(),
    ...rotationTail,
  })
  .meta({ title: 'Rotation of layers' });
