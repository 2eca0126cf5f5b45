import type { Temporal } from 'temporal-polyfill';
import type { Form, FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import type { CoverRequestId, PersonId } from '../../kernel/ids.ts';
import type { Interval } from '../../kernel/interval.ts';
import { wordsFor } from '../../lookup/reader.ts';
import type { Rotation } from '../../rotations/model.ts';
import type { ChangedRequest } from '../../rotations/requests/change-request.ts';
import { type CoverRequest, coverStateAt, stretchesOffered } from '../../rotations/requests/cover.ts';
import { isManagerOf } from '../../rotations/requests/permissions.ts';
import { takeCover, undoCover, withdrawCover } from '../../shifts/use-cases.ts';
import type { ShiftAction } from './action.ts';
import { type Desk, openForm, refreshed, sayTo, updateTo } from './desk.ts';
import { FIELDS, forField, forWhom, frameOf, missing, momentField, momentIn } from './fields.ts';
import { coverTakenMessage, coverWithdrawnMessage, undoneMessage } from './messages/done.ts';
import { rotationSpan, stretchesSpans, whoSpan } from './messages/parts.ts';
import { fieldRefused, sayRefused } from './refusing.ts';

type PartFormAction = Extract<ShiftAction, { readonly type: 'cover-part-form' }>;

type Took = ChangedRequest<CoverRequest> & { readonly told: readonly PersonId[] };

/** The presser takes all that is left of it; whoever comes too late hears who was faster. */
export async function pressCoverTake(desk: Desk, requestId: CoverRequestId): Promise<readonly Reply[]> {
  const { actor, ports } = desk;
  const done = await takeCover({ requestId, takerId: actor.id, actorId: actor.id }, ports);
  if (done.ok) return sayTaken(await refreshed(desk), done.value, actor.id);
  return sayRefused(desk, done.refusal, await aboutOf(desk, requestId));
}

/** Nothing of it is offered any more. */
export async function pressCoverWithdraw(desk: Desk, requestId: CoverRequestId): Promise<readonly Reply[]> {
  const { actor, ports, context } = desk;
  const done = await withdrawCover({ requestId, actorId: actor.id }, ports);
  if (!done.ok) return sayRefused(desk, done.refusal, await aboutOf(desk, requestId));
  const { request, told } = done.value;
  const { snapshot } = context;
  const rotation = snapshot.rotations.get(request.rotationId);
  if (rotation === undefined) return [];
  return updateTo(context, (reader) =>
    coverWithdrawnMessage({ reader, snapshot, rotation, actorId: actor.id, told }, request),
  );
}

/** What was taken goes back, in the name of that person. */
export async function pressCoverUndo(
  desk: Desk,
  requestId: CoverRequestId,
  personId: PersonId,
): Promise<readonly Reply[]> {
  const { actor, ports } = desk;
  const done = await undoCover({ requestId, personId, actorId: actor.id }, ports);
  if (!done.ok) return sayRefused(desk, done.refusal, await aboutOf(desk, requestId));
  const { context } = await refreshed(desk);
  const { request, moved, told } = done.value;
  const rotation = context.snapshot.rotations.get(request.rotationId);
  if (rotation === undefined) return [];
  const writing = { snapshot: context.snapshot, rotation, actorId: actor.id, told };
  return updateTo(context, (reader) => undoneMessage({ reader, ...writing }, { moved }));
}

/** Opens the form that asks for which part, provided that something is left. */
export async function pressCoverPart(desk: Desk, action: PartFormAction): Promise<readonly Reply[]> {
  const found = await offered(desk, action.requestId);
  if (found === undefined) return sayRefused(desk, { code: 'request-unknown' }, {});
  const { request, rotation, left } = found;
  const { now } = desk.context;
  const state = coverStateAt(request, now);
  const about = { rotation, personId: request.requesterId };
  if (state === 'past-due') return sayRefused(desk, { code: 'cover-past-due', request }, about);
  if (state !== 'open') return sayRefused(desk, { code: 'cover-not-open', request }, about);
  if (left.length === 0) return sayRefused(desk, { code: 'nothing-left', taken: request.taken }, about);
  return openForm(partForm(desk, found, {}));
}

/** Takes that part, or says at its field what is wrong. */
export async function submitCoverPart(
  desk: Desk,
  action: PartFormAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  const { context, actor, ports } = desk;
  const { requestId } = action;
  const found = await offered(desk, requestId);
  if (found === undefined) return sayRefused(desk, { code: 'request-unknown' }, {});
  const [start, end] = [momentIn(values[FIELDS.from]), momentIn(values[FIELDS.until])];
  const form = partForm(desk, found, { start, end });
  if (start === undefined) return missing(context.asker, [[FIELDS.from, 'form.no-moment']], form);
  if (end === undefined) return missing(context.asker, [[FIELDS.until, 'form.no-moment']], form);
  const taker = forWhom(desk, values);
  if (taker === undefined) return missing(context.asker, [[FIELDS.for, 'shift-refuse.person-unknown']], form);
  const take = { requestId, takerId: taker.id, actorId: actor.id, part: { start, end } };
  const done = await takeCover(take, ports);
  if (done.ok) return sayTaken(await refreshed(desk), done.value, taker.id);
  const about = { rotation: found.rotation, personId: taker.id };
  return fieldRefused(desk, done.refusal, about, form, {
    'not-allowed': FIELDS.for,
    'cannot-serve': FIELDS.for,
    'person-deactivated': FIELDS.for,
    'part-outside-window': FIELDS.from,
    'nothing-left': FIELDS.from,
    'already-on-duty': FIELDS.from,
    'taker-has-time-off': FIELDS.from,
  });
}

/** A cover request, and what is left of it. */
export interface Offered {
  readonly request: CoverRequest;
  readonly rotation: Rotation;
  readonly left: readonly Interval[];
}

async function offered(desk: Desk, requestId: CoverRequestId): Promise<Offered | undefined> {
  const { snapshot, now } = desk.context;
  const request = await desk.ports.work.run(({ coverRequests }) => coverRequests.byId(requestId));
  const rotation = request && snapshot.rotations.get(request.rotationId);
  if (request === undefined || rotation === undefined) return undefined;
  return { request, rotation, left: stretchesOffered(request, { source: snapshot, now }) };
}

/** Asks which part of what is left one takes. */
export function partForm(
  desk: Desk,
  { request, rotation, left }: Offered,
  filled: { readonly start?: Temporal.Instant | undefined; readonly end?: Temporal.Instant | undefined },
): Form {
  const { context, actor } = desk;
  const { asker, snapshot } = context;
  const words = wordsFor(asker);
  const [first] = left;
  return {
    ...frameOf(asker, 'cover-part', { type: 'cover-part-form', requestId: request.id }),
    intro: words.spans('form.cover-part-intro', {
      rotation: rotationSpan(rotation),
      who: whoSpan({ reader: asker, snapshot }, request.requesterId),
      stretches: stretchesSpans(asker, left.length === 0 ? [request.window] : left),
    }),
    fields: [
      momentField(FIELDS.from, words.text('form.shift-from'), filled.start ?? first?.start),
      momentField(FIELDS.until, words.text('form.shift-until'), filled.end ?? first?.end),
      ...forField(desk, actor, isManagerOf(actor.id, rotation, snapshot.directory), false),
    ],
  };
}

function sayTaken({ context, actor }: Desk, changed: Took, takerId: PersonId): readonly Reply[] {
  const { snapshot, now } = context;
  const { request, told } = changed;
  const rotation = snapshot.rotations.get(request.rotationId);
  if (rotation === undefined) return [];
  const left = request.state === 'open' ? stretchesOffered(request, { source: snapshot, now }) : [];
  const writing = { snapshot, rotation, actorId: actor.id, told };
  return sayTo(context, (reader) => coverTakenMessage({ reader, ...writing }, changed, takerId, left));
}

async function aboutOf({ ports, context }: Desk, requestId: CoverRequestId) {
  const request = await ports.work.run(({ coverRequests }) => coverRequests.byId(requestId));
  const rotation = request && context.snapshot.rotations.get(request.rotationId);
  return rotation === undefined ? {} : { rotation };
}
