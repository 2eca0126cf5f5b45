import { Temporal } from 'temporal-polyfill';
import type { Action } from '../../chat/actions.ts';
import type { Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { mayEdit } from '../../directory/managers.ts';
import { holderOf } from '../../inquiries/holders.ts';
import type { Inquiry } from '../../inquiries/inquiry.ts';
import { inquiriesMessage } from '../../inquiries/messages/inquiries-message.ts';
import { inquiryMessage, type Viewer } from '../../inquiries/messages/inquiry-message.ts';
import { departmentsOf, isAsker, isSameActor, mayAnswer } from '../../inquiries/permissions.ts';
import type { InquiryPorts } from '../../inquiries/ports.ts';
import type { TopicId } from '../../kernel/ids.ts';
import { answerFor } from '../../lookup/answer.ts';
import type { Reader } from '../../lookup/reader.ts';
import { searchTopics } from '../../lookup/search/search.ts';
import { type Context, shownTo } from '../context.ts';
import { actorOf, doerOf, isParty, sayPrivate, sayRefusal } from './desk.ts';
import { whichTopicMessage } from './which-topic.ts';

/** Of more open questions than this nobody reads the oldest. */
const MOST = 200;

/** The open inquiries that concern the asker, latest first: those they asked, and those they were told of and nobody else took. */
export async function ownInquiries(ports: InquiryPorts, context: Context): Promise<readonly Inquiry[]> {
  const toldTo = toldOf(context);
  const all = await ports.work.run(async ({ inquiries }) => [
    ...(toldTo === undefined ? [] : await inquiries.unresolved({ toldTo }, MOST)),
    ...(await inquiries.unresolved({ askedBy: actorOf(context) }, MOST)),
  ]);
  const own = all.filter((inquiry) => isAsker(inquiry, actorOf(context)) || isTheirs(context, inquiry));
  return [...new Map(own.map((inquiry) => [inquiry.id, inquiry])).values()].sort((one, other) =>
    Temporal.Instant.compare(other.openedAt, one.openedAt),
  );
}

/** The latest one that the asker was told of too and somebody else has taken: whoever comes late hears who was faster. */
export async function takenByOthers(ports: InquiryPorts, context: Context): Promise<Inquiry | undefined> {
  const toldTo = toldOf(context);
  if (toldTo === undefined) return undefined;
  const told = await ports.work.run(({ inquiries }) => inquiries.unresolved({ toldTo }, MOST));
  return told.find(({ acknowledged }) => acknowledged && !isSameActor(acknowledged.by, actorOf(context)));
}

function toldOf({ person, snapshot }: Context) {
  return person && { personId: person.id, departmentIds: departmentsOf(person.id, snapshot) };
}

/** Whether it is the asker who is to answer, as far as anybody is: somebody else may have taken it. */
export function isTheirs(context: Context, inquiry: Inquiry): boolean {
  const actor = actorOf(context);
  if (isAsker(inquiry, actor)) return false;
  return inquiry.acknowledged === undefined
    ? mayAnswer(inquiry, doerOf(context), context.snapshot)
    : isSameActor(inquiry.acknowledged.by, actor);
}

/** `inquiries`, of a topic or all: undefined where what follows the verb is no topic. */
export async function answerInquiries(
  ports: InquiryPorts,
  context: Context,
  words: string,
): Promise<readonly Reply[] | undefined> {
  const list = (topicId?: TopicId) =>
    sayPrivate(context, 'example.inquiries', (reader) =>
      listMessage(ports, context, reader, { page: 0, ...(topicId !== undefined && { topicId }) }),
    );
  if (words === '') return list();
  const { verdict, matches } = searchTopics(context.snapshot.directory, words, context.asker.language);
  const [first] = matches;
  if (first === undefined) return undefined;
  if (verdict === 'certain') return list(first.topicId);
  return sayPrivate(context, 'example.inquiries', (reader) =>
    whichTopicMessage(
      reader,
      context.snapshot,
      matches.map(({ topicId }) => topicId),
      (topicId) => ({ type: 'inquiries', topicId, page: 0 }),
    ),
  );
}

/** The button: the list takes the place of the asker's own message; in one that others see it is said beside it. */
export async function pressInquiries(
  ports: InquiryPorts,
  context: Context,
  action: Extract<Action, { readonly type: 'inquiries' }>,
): Promise<readonly Reply[]> {
  const { intent } = context;
  const isOwn = intent.conversation.kind === 'direct' || (intent.type === 'press' && intent.onlyYou);
  if (!isOwn) {
    return sayPrivate(context, 'example.inquiries', (reader) => listMessage(ports, context, reader, action));
  }
  const message = await listMessage(ports, context, shownTo(context), action);
  return [{ type: 'update', message }];
}

/** One inquiry and its record, for whoever it concerns. */
export async function pressInquiry(
  ports: InquiryPorts,
  context: Context,
  { inquiryId }: Extract<Action, { readonly type: 'inquiry' }>,
): Promise<readonly Reply[]> {
  const found = await ports.work.run(async ({ inquiries }) => {
    const inquiry = await inquiries.byId(inquiryId);
    return inquiry && { inquiry, events: await inquiries.events(inquiryId) };
  });
  if (found === undefined) return sayRefusal(context, { code: 'inquiry-unknown' });
  const { inquiry, events } = found;
  const viewer = viewerOf(context, inquiry);
  if (viewer === undefined) return sayRefusal(context, { code: 'not-yours', inquiry });
  return sayPrivate(context, 'example.inquiries', (reader) =>
    inquiryMessage(reader, context.snapshot, inquiry, events, viewer, context.now),
  );
}

/** As whom the asker sees it; undefined where it is none of theirs. */
function viewerOf(context: Context, inquiry: Inquiry): Viewer | undefined {
  if (isAsker(inquiry, actorOf(context))) return 'asker';
  if (mayAnswer(inquiry, doerOf(context), context.snapshot)) return 'contact';
  return maySeeAll(context, inquiry.topicId) ? 'other' : undefined;
}

/** The list as a message: whoever answers for a topic or looks after it sees all of it, others what concerns them. */
async function listMessage(
  ports: InquiryPorts,
  context: Context,
  reader: Reader,
  { topicId, page }: Pick<Extract<Action, { readonly type: 'inquiries' }>, 'topicId' | 'page'>,
): Promise<Message> {
  const { snapshot, person, now } = context;
  const inquiries =
    topicId === undefined ? await ownInquiries(ports, context) : await inquiriesOf(ports, context, topicId);
  const shown = {
    inquiries,
    page,
    ...(topicId !== undefined && { topicId }),
    ...(person !== undefined && { personId: person.id }),
  };
  return inquiriesMessage(reader, snapshot, shown, now);
}

async function inquiriesOf(
  ports: InquiryPorts,
  context: Context,
  topicId: TopicId,
): Promise<readonly Inquiry[]> {
  const all = await ports.work.run(({ inquiries }) => inquiries.unresolved({ topicId }, MOST));
  return maySeeAll(context, topicId) ? all : all.filter((inquiry) => isParty(context, inquiry));
}

function maySeeAll({ snapshot, person, intent, now }: Context, topicId: TopicId): boolean {
  const topic = snapshot.directory.topics.get(topicId);
  if (topic === undefined || person === undefined) return false;
  if (mayEdit(person.id, topic, snapshot.directory)) return true;
  const { contact } = answerFor(snapshot, topicId, now);
  const holder = contact && holderOf(contact, intent.account.platform, undefined);
  if (holder?.type !== 'department') return holder?.personIds.includes(person.id) ?? false;
  return snapshot.directory.departments.get(holder.departmentId)?.memberIds.includes(person.id) ?? false;
}
