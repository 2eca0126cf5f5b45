import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { personId, rotationId } from '../src/kernel/ids.ts';
import type { HandoffNote } from '../src/shifts/ports.ts';

const At = z.instanceof(Temporal.Instant);

export const StoredHandoffNote: z.ZodType<HandoffNote> = z.object({
  rotationId: z.string().transform(rotationId),
  personId: z.string().transform(personId),
  shift: z.object({ start: At, end: At }),
  text: z.string(),
  writtenAt: At,
});
