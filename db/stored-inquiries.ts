import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { LinkedFile } from '../src/chat/intent.ts';
import { ESCALATION_TARGETS } from '../src/directory/model.ts';
import type { Actor, Happening, Holder, Inquiry, InquiryEvent, Ladder } from '../src/inquiries/inquiry.ts';
import { departmentId, inquiryId, personId, topicId } from '../src/kernel/ids.ts';
import { StoredAccount, StoredChannel, StoredPlace } from './stored-deliveries.ts';

/** What the database holds of inquiries, as it is read back; see `stored.ts`. */

const optionalText = z.string().exactOptional();
const person = z.string().transform(personId);
const At = z.instanceof(Temporal.Instant);
/** An instant within a JSON column. */
const WrittenAt = z.iso.datetime().transform((text) => Temporal.Instant.from(text));

const Files: z.ZodType<readonly LinkedFile[]> = z.array(z.object({ name: z.string(), url: z.string() }));

const StoredActor: z.ZodType<Actor> = z.object({
  account: StoredAccount,
  personId: person.exactOptional(),
  name: z.string(),
});

const StoredHolder: z.ZodType<Holder> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('people'), personIds: z.array(person) }),
  z.object({
    type: z.literal('department'),
    departmentId: z.string().transform(departmentId),
    channel: StoredChannel.exactOptional(),
  }),
]);

const StoredLadder: z.ZodType<Ladder> = z.object({
  steps: z.array(z.object({ afterMinutes: z.number(), to: z.enum(ESCALATION_TARGETS) })),
  taken: z.number(),
  since: WrittenAt.exactOptional(),
  toldAt: WrittenAt.exactOptional(),
  isUrgent: z.boolean(),
  isExhausted: z.boolean(),
});

const Stars = z.literal([1, 2, 3, 4, 5]);
const ResolvedHow = z.enum(['answered', 'withdrawn', 'lapsed']);
const ToldBecause = z.enum(['asked', 'passed', 'handoff', 'unreachable', 'reopened', ...ESCALATION_TARGETS]);
const Source = z.object({ place: StoredPlace, messageId: z.string() }).exactOptional();

export const StoredInquiry: z.ZodType<Inquiry> = z.object({
  id: z.string().transform(inquiryId),
  topicId: z.string().transform(topicId),
  question: z.string(),
  files: Files,
  asker: StoredActor,
  origin: z.object({
    place: StoredPlace.exactOptional(),
    messageId: optionalText,
    link: optionalText,
    isPublic: z.boolean(),
  }),
  openedAt: At,
  state: z.enum(['open', 'acknowledged', 'resolved']),
  holder: StoredHolder.exactOptional(),
  told: z.array(StoredHolder),
  turn: StoredHolder.exactOptional(),
  ladder: StoredLadder,
  heldUntil: At.exactOptional(),
  promisedBy: At.exactOptional(),
  acknowledged: z.object({ by: StoredActor, at: WrittenAt }).exactOptional(),
  resolved: z
    .object({ how: ResolvedHow, at: WrittenAt, by: StoredActor.exactOptional(), summary: optionalText })
    .exactOptional(),
  rating: z.object({ stars: Stars, comment: optionalText, at: WrittenAt }).exactOptional(),
  quietSince: At,
  dueAt: At.exactOptional(),
  revision: z.number(),
  version: z.number(),
});

export const StoredHappening: z.ZodType<Happening> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), source: Source, isAnnounced: z.boolean().exactOptional() }),
  z.object({ type: z.literal('held'), until: WrittenAt }),
  z.object({ type: z.literal('hastened') }),
  z.object({ type: z.literal('told'), holder: StoredHolder, because: ToldBecause }),
  z.object({ type: z.literal('step-skipped'), step: z.enum(ESCALATION_TARGETS) }),
  z.object({ type: z.literal('exhausted') }),
  z.object({ type: z.literal('unreachable'), holder: StoredHolder, reason: z.string() }),
  z.object({ type: z.literal('acknowledged') }),
  z.object({ type: z.literal('passed'), to: StoredHolder }),
  z.object({
    type: z.literal('wrote'),
    side: z.enum(['asker', 'contact']),
    text: z.string(),
    files: Files,
    source: Source,
  }),
  z.object({ type: z.literal('edited'), of: z.number(), text: z.string() }),
  z.object({ type: z.literal('resolved'), how: ResolvedHow, summary: optionalText }),
  z.object({ type: z.literal('rated'), stars: Stars }),
  z.object({ type: z.literal('commented'), comment: z.string() }),
  z.object({ type: z.literal('reopened') }),
]);

/** What an event has beside what happened. */
export const StoredEventHead: z.ZodType<Pick<InquiryEvent, 'inquiryId' | 'number' | 'at' | 'by'>> = z.object({
  inquiryId: z.string().transform(inquiryId),
  number: z.number(),
  at: At,
  by: StoredActor.exactOptional(),
});
