import { z } from 'zod';
import { coverRequestId, ID_PATTERN, personId, rotationId, swapRequestId } from '../kernel/ids.ts';
import { unpacked } from './packed.ts';

const id = z.string().regex(ID_PATTERN);
const rotation = { rotationId: id.transform(rotationId) };
const swap = { requestId: id.transform(swapRequestId) };
const cover = { requestId: id.transform(coverRequestId) };
const people = z
  .string()
  .transform((text) => text.split(',').filter((each) => each !== ''))
  .pipe(z.array(id.transform(personId)));
const stretches = z.string().transform((text, context) => {
  try {
    return unpacked(text);
  } catch {
    // Whatever Temporal has to say of it: a notice of another form is not read.
    context.addIssue('no stretches');
    return z.NEVER;
  }
});
const more = z.int().min(0);

/** What shifts move by. */
export const MOVED_HOW = [
  'swap',
  'swap-undone',
  'cover',
  'cover-undone',
  'take',
  'override',
  'next',
  'override-undone',
  'time-off',
  'time-off-undone',
  'edit',
] as const;
export type MovedHow = (typeof MOVED_HOW)[number];

/** What is told about shifts unasked. What a request says is read when it is sent; so is why an override was made. */
export const ShiftNotice = z.discriminatedUnion('kind', [
  /** To somebody whose shifts have moved. `by`: who did it. `ref`: of the override. `awayId`: whose time off it is. */
  z.object({
    kind: z.literal('shift/moved'),
    ...rotation,
    how: z.enum(MOVED_HOW),
    by: people,
    lost: stretches,
    lostMore: more,
    gained: stretches,
    gainedMore: more,
    ref: z.string().exactOptional(),
    awayId: id.transform(personId).exactOptional(),
  }),
  /** To the owners of a rotation: nobody is on duty then any more, since that person is away. */
  z.object({
    kind: z.literal('shift/gap'),
    ...rotation,
    awayId: id.transform(personId),
    stretches,
    more,
  }),
  /** To the owners of a rotation: that person could not be told of something. */
  z.object({ kind: z.literal('shift/undelivered'), ...rotation, personId: id.transform(personId) }),
  /** To the taker, with yes and no; to the requester, what they asked; to either, what became of it. */
  z.object({ kind: z.literal('swap/asked'), about: z.string(), ...swap }),
  z.object({ kind: z.literal('swap/offered'), about: z.string(), ...swap }),
  z.object({ kind: z.literal('swap/answered'), about: z.string(), ...swap }),
  /** In place of such a message: how it stands now. */
  z.object({
    kind: z.literal('swap/again'),
    ...swap,
    was: z.enum(['asked', 'offered', 'answered']),
  }),
  /** To whoever could take it; to the requester, what they offered; to requester and taker, that this much was taken. */
  z.object({ kind: z.literal('cover/asked'), about: z.string(), ...cover }),
  z.object({ kind: z.literal('cover/offered'), about: z.string(), ...cover }),
  z.object({
    kind: z.literal('cover/answered'),
    about: z.string(),
    ...cover,
    takerId: id.transform(personId),
    by: people,
    stretches,
    more,
  }),
  /** In place of such a message: how it stands now. */
  z.object({
    kind: z.literal('cover/again'),
    ...cover,
    was: z.enum(['asked', 'offered']),
  }),
]);
export type ShiftNotice = z.infer<typeof ShiftNotice>;
