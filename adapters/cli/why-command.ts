import type { Temporal } from 'temporal-polyfill';
import type { Action } from '../../src/chat/actions.ts';
import type { Message } from '../../src/chat/message.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import { parseLocalMoment } from '../../src/kernel/local-moment.ts';
import { ok } from '../../src/kernel/result.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import { choicesMessage, nothingMessage } from '../../src/lookup/search-messages.ts';
import { type FoundWhy, findWhy } from '../../src/lookup/why/why-find.ts';
import { whichWhyMessage, whyMessage, whyRotationMessage } from '../../src/lookup/why/why-message.ts';
import type { Invocation } from './arguments.ts';
import type { CliEnvironment } from './environment.ts';
import { forTerminal } from './for-terminal.ts';
import { noTime } from './interval.ts';
import { DONE, REFUSED, usedWrongly, withDatabase } from './outcome.ts';
import { whyJson } from './why-json.ts';

/** `why WORDS… [--at TIME] [--json]`. */
export async function whyCommand(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const { words, options } = invocation;
  if (words.length === 0) return usedWrongly(environment, ['`why` needs words to look up.'], 'why');
  return withDatabase(invocation, environment, async ({ snapshots }) => {
    const snapshot = await snapshots.current();
    const { timeZone, language } = snapshot.directory.organization;
    const { at, json } = options;
    const moment = at === undefined ? ok(environment.clock.now()) : parseLocalMoment(at, timeZone);
    if (!moment.ok) {
      return usedWrongly(environment, [noTime([moment.refusal.text])], 'why');
    }
    const text = words.join(' ');
    const found = findWhy(snapshot, { text, at: moment.value, language });
    const isExplained = found.type === 'topic' || found.type === 'rotation';
    if (json !== undefined) environment.stdout.write(`${JSON.stringify(whyJson(found), null, 2)}\n`);
    else {
      const asked = { words: text, ...(at !== undefined && { at: moment.value }) };
      const message = messageOf(snapshot, found, asked);
      (isExplained ? environment.stdout : environment.stderr).write(
        `${plainText(forTerminal(message, asTyped))}\n`,
      );
    }
    return isExplained ? DONE : REFUSED;
  });
}

function asTyped(action: Action): string | undefined {
  if (action.type === 'why') return `why ${action.topicId}`;
  return action.type === 'why-rotation' ? `why ${action.rotationId}` : undefined;
}

/** The words of the chat, for a reader at a terminal in the language and zone of the organization. */
function messageOf(
  snapshot: Snapshot,
  found: FoundWhy,
  asked: { readonly words: string; readonly at?: Temporal.Instant },
): Message {
  const reader = snapshot.directory.organization;
  const when = asked.at === undefined ? 'now' : 'then';
  switch (found.type) {
    case 'topic':
      return whyMessage(reader, snapshot, found.why, when);
    case 'rotation':
      return whyRotationMessage(reader, snapshot, found.explanation, when);
    case 'rotations':
      return whichWhyMessage(reader, found.rotations, asked.at);
    case 'choices':
      return choicesMessage(reader, snapshot, { ...asked, shows: 'why' }, found.topics);
    case 'nothing':
      return nothingMessage(reader, snapshot, { ...asked, shows: 'why' }, found);
    default:
      return found satisfies never;
  }
}
