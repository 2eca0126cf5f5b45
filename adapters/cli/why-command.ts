import type { Action } from '../../src/chat/actions.ts';
import { plainText } from '../../src/chat/plain-text.ts';
import { parseLocalMoment } from '../../src/kernel/local-moment.ts';
import { ok } from '../../src/kernel/result.ts';
import { foundWhyMessage } from '../../src/lookup/why/found-why-message.ts';
import { findWhy } from '../../src/lookup/why/why-find.ts';
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
      // The words of the chat, for a reader in the language and zone of the organization.
      const message = foundWhyMessage(snapshot.directory.organization, snapshot, asked, found);
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
