import { z } from 'zod';
import { coverRequestId, ID_PATTERN, personId, rotationId, swapRequestId } from '../kernel/ids.ts';

const idText = z.string().regex(ID_PATTERN);
const rotation = { rotationId: idText.transform(rotationId) };
const instantText = z.iso.datetime({ offset: true });
const swap = { requestId: idText.transform(swapRequestId) };
const cover = { requestId: idText.transform(coverRequestId) };
/** What a form is begun with. */
const stretch = { start: instantText.optional(), end: instantText.optional() };

/** Buttons and forms by which shifts change hands. */
export const SHIFT_ACTIONS = [
  /** Offers one of one's shifts (`start`, `end`) for one of somebody else's (form). Without a rotation: asks which. */
  z.object({
    type: z.literal('swap-form'),
    rotationId: rotation.rotationId.optional(),
    ...stretch,
    withId: idText.transform(personId).optional(),
  }),
  /** The other's yes or no; the requester's change of mind; either's, afterwards. */
  z.object({ type: z.literal('swap-take'), ...swap }),
  z.object({ type: z.literal('swap-decline'), ...swap }),
  z.object({ type: z.literal('swap-withdraw'), ...swap }),
  z.object({ type: z.literal('swap-undo'), ...swap }),
  /** Asks the rotation for cover of a shift or of part of it (form). */
  z.object({ type: z.literal('cover-form'), rotationId: rotation.rotationId.optional(), ...stretch }),
  /** Takes all that is left of it, or a part (form); takes the request back; gives back what was taken, in that person's name. */
  z.object({ type: z.literal('cover-take'), ...cover }),
  z.object({ type: z.literal('cover-part-form'), ...cover }),
  z.object({ type: z.literal('cover-withdraw'), ...cover }),
  z.object({ type: z.literal('cover-undo'), ...cover, personId: idText.transform(personId) }),
  /** Takes over now (form: for how long), or at once for so many minutes. */
  z.object({ type: z.literal('take-form'), ...rotation }),
  z.object({ type: z.literal('take'), ...rotation, minutes: z.int().min(1).max(43_200) }),
  /** Puts somebody in for a while (form). */
  z.object({ type: z.literal('override-form'), ...rotation, ...stretch }),
  /** Takes back overrides of that reference: somebody was put in, took over, or was handed over to. */
  z.object({ type: z.literal('override-undo'), ...rotation, ref: z.string().min(1).max(500) }),
  /** Hands over now to the next in line; `shown`: who that was when it was asked, so that nobody else gets it unseen. */
  z.object({ type: z.literal('next'), ...rotation, shown: idText.transform(personId).optional() }),
  /** Time off (form), for oneself or, by those who may, for somebody; takes it back. */
  z.object({ type: z.literal('away-form'), personId: idText.transform(personId).optional(), ...stretch }),
  z.object({
    type: z.literal('away-undo'),
    personId: idText.transform(personId),
    from: z.string().max(40),
    until: z.string().max(40),
  }),
  /** The note for whoever comes on after one's shift (form). */
  z.object({ type: z.literal('note-form'), rotationId: rotation.rotationId.optional() }),
  /** The open requests of a rotation, or those that concern the reader. */
  z.object({ type: z.literal('requests'), rotationId: rotation.rotationId.optional() }),
] as const;
