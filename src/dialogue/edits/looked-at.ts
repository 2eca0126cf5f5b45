import { dayOfInstant } from '../../directory/verification.ts';
import type { Noun, Things } from '../../exchange/things.ts';
import { topicId } from '../../kernel/ids.ts';
import { answerQuestions } from '../../roles/verify.ts';
import type { Desk } from './desk.ts';

/** The thing as it is saved: whoever saves a topic that is to be verified has looked at it, and that counts. */
export function lookedAt<Thing extends Things[Noun]>(thing: Thing, { context }: Desk): Thing {
  const isWatched = 'verifyEveryDays' in thing && thing.verifyEveryDays !== undefined;
  return isWatched ? { ...thing, verifiedOn: dayOfInstant(context.now) } : thing;
}

/** Whoever was asked whether the topic is right sees that somebody has looked at it. */
export async function answerWhoWasAsked(thing: Things[Noun], { ports, actor }: Desk): Promise<void> {
  if (!('verifyEveryDays' in thing) || thing.verifyEveryDays === undefined) return;
  const id = topicId(thing.id);
  await ports.work.run((repositories) => answerQuestions(id, actor.id, repositories, ports));
}
