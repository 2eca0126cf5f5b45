import type { Temporal } from 'temporal-polyfill';
import { noticeInstead, noticeTo } from '../deliveries/telling.ts';
import { isActive } from '../directory/active.ts';
import type { Topic } from '../directory/model.ts';
import { dayOfInstant } from '../directory/verification.ts';
import type { NotAllowed, Saved, SaveRefusal } from '../edits/outcomes.ts';
import type { EditPorts, EditRepositories } from '../edits/ports.ts';
import { saveThing } from '../edits/save.ts';
import type { PersonId, TopicId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { within } from '../kernel/unit-of-work.ts';
import { aboutTopic } from './notices.ts';

/** Who says something of which topic. */
interface TopicAct {
  readonly actorId: PersonId;
  readonly topicId: TopicId;
}

export type VerifyRefusal = NotAllowed | { readonly code: 'topic-gone' };

/** All that the topic says is right as of today; whoever was asked sees that somebody has answered. */
export async function verifyTopic(
  act: TopicAct,
  ports: EditPorts,
): Promise<Result<Saved<'topic'>, VerifyRefusal>> {
  const today = dayOfInstant(ports.clock.now());
  return changeTopic(
    act,
    (topic) => ({ ...topic, verifiedOn: today }),
    ports,
    (repositories) => answerQuestions(act.topicId, act.actorId, repositories, ports),
  );
}

export type HandOverRefusal = VerifyRefusal | { readonly code: 'person-gone' | 'already-theirs' };

/**
 * Somebody else looks after the topic from now on, in place of whoever hands it over, or beside the owners where an admin does; they
 * are told.
 */
export async function handTopicOver(
  act: TopicAct & { readonly to: PersonId },
  ports: EditPorts,
): Promise<Result<Saved<'topic'>, HandOverRefusal>> {
  const { actorId, topicId, to } = act;
  const { directory } = await ports.snapshots.current();
  const person = directory.people.get(to);
  if (person === undefined || !isActive(person)) return refused({ code: 'person-gone' });
  if (directory.topics.get(topicId)?.ownerIds.includes(to)) return refused({ code: 'already-theirs' });
  const change = (topic: Topic): Topic => ({ ...topic, ownerIds: handed(topic, actorId, to) });
  return changeTopic(act, change, ports, async ({ deliveries }, { revision }) => {
    const notice = { kind: 'topic/handed', about: aboutTopic(topicId), topicId, by: actorId, revision };
    const cause = `handed:${topicId}:${revision}`;
    await deliveries.add([noticeTo(to, { matter: 'roles', cause }, notice, ports.newId, ports.clock.now())]);
  });
}

function handed({ ownerIds }: Topic, from: PersonId, to: PersonId): readonly PersonId[] {
  const owners = ownerIds.includes(from) ? ownerIds.map((id) => (id === from ? to : id)) : [...ownerIds, to];
  return [...new Set(owners)];
}

async function changeTopic(
  { actorId, topicId }: TopicAct,
  change: (topic: Topic) => Topic,
  ports: EditPorts,
  follow: (repositories: EditRepositories, saved: Saved<'topic'>) => Promise<void>,
): Promise<Result<Saved<'topic'>, VerifyRefusal>> {
  const { revision: base } = await ports.snapshots.current();
  return ports.work.run(async (repositories) => {
    const joined = { ...ports, work: within(repositories) };
    const make = (topic: Topic | undefined): Topic => {
      if (topic === undefined) throw new Error(`No topic ${topicId} to change`);
      return change(topic);
    };
    const saved = await saveThing({ actorId, noun: 'topic', id: topicId, base, make }, joined);
    if (!saved.ok) return refusalOf(saved.refusal, topicId);
    await follow(repositories, saved.value);
    return ok(saved.value);
  });
}

function refusalOf(
  refusal: SaveRefusal<'topic'>,
  id: TopicId,
): { readonly ok: false; readonly refusal: VerifyRefusal } {
  switch (refusal.code) {
    case 'not-allowed':
      return refused(refusal);
    case 'thing-gone':
      return refused({ code: 'topic-gone' });
    case 'changed-meanwhile':
      throw new Error(`Topic ${id} was changed in the same moment`);
    case 'faults':
      throw new Error(`No directory file could say what topic ${id} becomes`);
    default:
      return refusal satisfies never;
  }
}

/**
 * In place of all that was asked about the topic: it has been looked at. Also for who has done so in a form; doing it twice is doing it
 * once.
 */
export async function answerQuestions(
  topicId: TopicId,
  by: PersonId | undefined,
  { deliveries }: Pick<EditRepositories, 'deliveries'>,
  { clock, newId }: { readonly clock: { now(): Temporal.Instant }; readonly newId: () => string },
): Promise<void> {
  const asked = await deliveries.about(aboutTopic(topicId));
  const notice = { kind: 'topic/verified', topicId, ...(by !== undefined && { by }) };
  await deliveries.add(asked.map((each) => noticeInstead(each, undefined, notice, newId, clock.now())));
}
