import { Temporal } from 'temporal-polyfill';
import type { Action } from '../chat/actions.ts';
import type { FormValues } from '../chat/form.ts';
import type { Message, Span } from '../chat/message.ts';
import type { Audience, Reply } from '../chat/reply.ts';
import { isManager, managersOf } from '../directory/managers.ts';
import type { AddedAlias } from '../directory/topic-edits.ts';
import { DAY } from '../kernel/civil.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Logger } from '../kernel/logger.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import {
  closeByAlias,
  closeByTopic,
  clusterWith,
  dismiss,
  type GapRefusal,
  openClusters,
  reopen,
} from '../lookup/gaps/close-gaps.ts';
import { KEPT_DAYS } from '../lookup/gaps/gap.ts';
import {
  aliasNote,
  dismissedNote,
  forManagersSpans,
  refusalNote,
  topicNote,
  undoneNote,
} from '../lookup/gaps/gap-notes.ts';
import { type GapNote, type GapsPlace, gapsMessage } from '../lookup/gaps/gaps-message.ts';
import type { GapPorts } from '../lookup/gaps/ports.ts';
import { createGapRecorder } from '../lookup/gaps/record-gaps.ts';
import type { SnapshotSource } from '../lookup/ports.ts';
import { messageFor, type Reader, wordsFor } from '../lookup/reader.ts';
import { audienceOf, type Context, privately, readerOf, typed } from './context.ts';
import { aliasWanted, refusedField, topicWanted } from './gap-fields.ts';
import { aliasForm, type GapFormAction, topicForm } from './gap-forms.ts';
import { gapLeft, type Missed } from './missed.ts';

export interface GapAnswerPorts extends GapPorts {
  readonly snapshots: SnapshotSource;
  readonly logger: Logger;
}

/** A button below what people look for and do not find. */
export type GapAction = Extract<Action, { readonly type: 'gaps' | `gap-${string}` }>;

/** The conversation about what people look for and do not find. It is for managers, and for the eyes of the one who asks. */
export interface GapAnswers {
  /** Keeps what was not found, behind the answer and without ever holding it up. */
  record(context: Context, missed: Missed | undefined): void;
  /** The list of what is open, of thirty days or as many as were asked for. */
  list(context: Context, length: Temporal.Duration | undefined): Promise<readonly Reply[]>;
  press(context: Context, action: GapAction): Promise<readonly Reply[]>;
  submit(context: Context, action: GapFormAction, values: FormValues): Promise<readonly Reply[]>;
}

const USUAL_DAYS = 30;

/** The answers about gaps, over these ports. */
export function createGapAnswers(ports: GapAnswerPorts): GapAnswers {
  const record = createGapRecorder(ports, ports.logger);

  /** Does it as the asker, or tells them why not. */
  async function asManager(
    context: Context,
    answer: (desk: Desk) => Promise<readonly Reply[]>,
  ): Promise<readonly Reply[]> {
    const desk = deskOf(ports, context);
    return desk.ok ? answer(desk.value) : [desk.refusal];
  }

  return {
    record(context, missed) {
      const gap = missed && gapLeft(context, missed);
      if (gap !== undefined) record(gap);
    },
    list: (context, length) =>
      asManager(context, async (desk) => {
        const place = { days: daysOf(length, context.now), page: 0 };
        return [{ type: 'say', audience: desk.audience, message: await listed(desk, place) }];
      }),
    press: (context, action) => asManager(context, (desk) => answerPress(desk, action)),
    submit: (context, action, values) => asManager(context, (desk) => answerSubmission(desk, action, values)),
  };
}

/** A manager in front of the list, alone with it. */
interface Desk {
  readonly ports: GapAnswerPorts;
  readonly context: Context;
  readonly actorId: PersonId;
  readonly reader: Reader;
  readonly audience: Audience;
}

/** Refuses with who may see the list, or with where to ask for it, where others would read along. */
function deskOf(ports: GapAnswerPorts, context: Context): Result<Desk, Reply> {
  const { intent, person, snapshot } = context;
  const { directory, rotations } = snapshot;
  const isCommand = intent.type === 'words' && intent.via === 'command';
  const audience = isCommand || intent.type !== 'words' ? audienceOf(intent) : privately(intent);
  const reader = readerOf(context, audience);
  const words = wordsFor(reader);
  if (person === undefined || !isManager(person.id, directory, rotations)) {
    const managers = managersOf(directory, rotations);
    return refused(sayTo(audience, reader, forManagersSpans(reader, snapshot, managers)));
  }
  if (audience === 'everyone-here' && intent.conversation.kind !== 'direct') {
    const example = typed(intent, words.text('example.gaps'));
    return refused(sayTo(audience, reader, words.spans('gaps.privately', { example })));
  }
  const source = { way: 'chat', platform: context.intent.account.platform } as const;
  return ok({ ports: { ...ports, source }, context, actorId: person.id, reader, audience });
}

function sayTo(audience: Audience, reader: Reader, spans: readonly Span[]): Reply {
  return { type: 'say', audience, message: messageFor(reader, spans, [{ type: 'text', spans }]) };
}

/** The list as it is after whatever was done, with what came of that above it. */
async function listed({ ports, reader, actorId }: Desk, place: GapsPlace, note?: GapNote): Promise<Message> {
  const clusters = await openClusters(ports, place.days);
  const snapshot = await ports.snapshots.current();
  return gapsMessage(reader, snapshot, actorId, clusters, place, note);
}

async function updated(desk: Desk, place: GapsPlace, note?: GapNote): Promise<readonly Reply[]> {
  return [{ type: 'update', message: await listed(desk, place, note) }];
}

async function answerPress(desk: Desk, action: GapAction): Promise<readonly Reply[]> {
  if (action.type === 'gap-alias-form' || action.type === 'gap-topic-form') return openForm(desk, action);
  const outcome = await done(desk, action);
  const { reader, context } = desk;
  return updated(
    desk,
    action,
    outcome.ok ? outcome.value : refusalNote(reader, context.snapshot, outcome.refusal),
  );
}

async function openForm(desk: Desk, action: GapFormAction): Promise<readonly Reply[]> {
  const { ports, context, reader, actorId } = desk;
  const cluster = await clusterWith(ports, action);
  if (cluster === undefined) {
    return updated(desk, action, refusalNote(reader, context.snapshot, { code: 'gap-gone' }));
  }
  const form =
    action.type === 'gap-alias-form'
      ? aliasForm(reader, context.snapshot, actorId, cluster, action)
      : topicForm(reader, context.snapshot, actorId, cluster, action);
  return [{ type: 'open-form', form }];
}

/** Does what the button says; what is to be said of it, or undefined for one that only turns the page. */
async function done(
  { ports, actorId, reader }: Desk,
  action: Exclude<GapAction, GapFormAction>,
): Promise<Result<GapNote | undefined, GapRefusal>> {
  switch (action.type) {
    case 'gaps':
      return ok(undefined);
    case 'gap-alias': {
      const closed = await closeByAlias({ ...action, actorId }, ports);
      return closed.ok ? ok(aliasNote(reader, closed.value, undoOf(action, closed.value))) : closed;
    }
    case 'gap-dismiss': {
      const closed = await dismiss({ ...action, actorId }, ports);
      return closed.ok
        ? ok(dismissedNote(reader, closed.value.name, undoOf(action, { closedAt: closed.value.closedAt })))
        : closed;
    }
    case 'gap-undo': {
      const { closedAt, alias } = action;
      const wanted = { actorId, closedAt: Temporal.Instant.from(closedAt), ...(alias && { alias }) };
      const opened = await reopen(wanted, ports);
      return opened.ok ? ok(undoneNote(reader)) : opened;
    }
    default:
      return action satisfies never;
  }
}

async function answerSubmission(
  desk: Desk,
  action: GapFormAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  const { ports, context, actorId, reader } = desk;
  if (action.type === 'gap-alias-form') {
    const wanted = aliasWanted(context.snapshot, context.now, reader, values);
    if (!wanted.ok) return [wanted.refusal];
    const closed = await closeByAlias({ ...action, ...wanted.value, actorId }, ports);
    if (!closed.ok) return refusedSubmission(desk, action, closed.refusal);
    return updated(desk, action, aliasNote(reader, closed.value, undoOf(action, closed.value)));
  }
  const wanted = topicWanted(context.snapshot, reader, values);
  if (!wanted.ok) return [wanted.refusal];
  const closed = await closeByTopic({ ...action, ...wanted.value, actorId }, ports);
  if (!closed.ok) return refusedSubmission(desk, action, closed.refusal);
  return updated(desk, action, topicNote(reader, closed.value.topic));
}

/** The form stays open with what is wrong, unless there is nothing left that it could be about. */
async function refusedSubmission(
  desk: Desk,
  action: GapFormAction,
  refusal: GapRefusal,
): Promise<readonly Reply[]> {
  const { snapshot } = desk.context;
  if (refusal.code === 'gap-gone') return updated(desk, action, refusalNote(desk.reader, snapshot, refusal));
  return [refusedField(snapshot, desk.reader, action, refusal)];
}

/** What takes it back: the name too, where it was given only now. */
function undoOf(
  { days, page }: GapsPlace,
  closed: { readonly closedAt: Temporal.Instant } & Partial<AddedAlias>,
): Extract<Action, { readonly type: 'gap-undo' }> {
  const { closedAt, topic, name, isNew } = closed;
  const alias = isNew && topic && name !== undefined ? { topicId: topic.id, name } : undefined;
  return { type: 'gap-undo', closedAt: closedAt.toString(), days, page, ...(alias && { alias }) };
}

/** A length in whole days, as far back as gaps are kept. */
function daysOf(length: Temporal.Duration | undefined, now: Temporal.Instant): number {
  if (length === undefined) return USUAL_DAYS;
  const from = now.toZonedDateTimeISO('UTC');
  const days = Math.ceil((from.add(length).epochMilliseconds - now.epochMilliseconds) / DAY);
  return Math.min(Math.max(days, 1), KEPT_DAYS);
}
