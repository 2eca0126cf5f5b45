import { setTimeout as pause } from 'node:timers/promises';
import type { LocalAct, LocalFile, LocalForm, LocalMessage, StandIn } from '../../adapters/local/stand-in.ts';
import { asRead, formTexts, labelsOn, payloadOf, textsOn } from './chat-markup.ts';
import { fillView } from './fill-slack.ts';
import { fillCard } from './fill-teams.ts';
import type { Filled, FormHands } from './form-filling.ts';

/**
 * One person in front of one chat client: what a story does on either platform, in the words of a story. It knows no vendor's
 * markup beyond finding texts and pressable things in it.
 */
export interface ChatDriver {
  readonly name: string;
  /** Says it where it is said, and waits for what the bot answers there. */
  say(text: string, where: Where, how?: How): Promise<SeenMessage>;
  /** Says it to people: nothing is waited for. */
  sayQuietly(text: string, where: Where, how?: How): Promise<void>;
  /** Presses the button or chooses the entry with this label, and waits for what the bot answers. */
  click(message: SeenMessage, label: string): Promise<SeenMessage>;
  /** Presses a button that opens a form, and waits for the form; the words on it. */
  openForm(message: SeenMessage, label: string): Promise<string>;
  /** Waits for a form that something else has opened; the words on it. */
  seeForm(): Promise<string>;
  /** Fills the open form in, leaving the rest as it is, submits it, and waits for what the bot answers there. */
  submit(message: SeenMessage | Where, values: Filled): Promise<SeenMessage>;
  /** The same, where what it brings is looked for elsewhere. */
  fill(values: Filled): Promise<void>;
  /** Puts an emoji on a message. */
  react(message: SeenMessage, reaction: 'eyes' | 'check'): Promise<void>;
  /** Changes one's own last message that has these words in it. */
  edit(words: string, into: string): Promise<void>;
  /** Chooses “Send to the point of contact” on the last message of anybody's with these words, and waits for the form. */
  forward(words: string): Promise<string>;
  /** Waits until a message of the bot's there, the last one that fits, says this. */
  expectMessage(where: Where, fits: Fits): Promise<SeenMessage>;
  /** What there is of the bot's that fits, oldest first, just now. */
  messages(where: Where, fits?: Fits): readonly SeenMessage[];
  /** One's own last message with these words. */
  own(words: string): SeenMessage;
}

/** The channel (by name), or the direct message with the bot. */
export type Where = { readonly channel: string } | 'direct';

/** In the thread of a message, or in answer to it where there are no threads; and what hangs on it. */
export interface How {
  readonly thread?: SeenMessage;
  readonly files?: readonly LocalFile[];
}

/** Words that are on it, or what else has to be so. */
export type Fits = string | RegExp | ((message: SeenMessage) => boolean);

/** A message as a person sees it. */
export interface SeenMessage {
  readonly conversationId: string;
  readonly id: string;
  /** The message that began the thread it stands in. */
  readonly threadId?: string;
  /** All words on it, in order, one line each. */
  readonly text: string;
  readonly labels: readonly string[];
  readonly onlyYou: boolean;
  readonly inThread: boolean;
  readonly edited: boolean;
}

/** Longer than anything takes on a busy machine: whatever is still not there is missing. */
const MISSING_AFTER_MS = 12_000;

/** A driver for the person whose name the account bears. `act`: what happens around each thing a person does. */
export function driveChat(standIn: StandIn, name: string, around: Around = {}): ChatDriver {
  const account = standIn.accounts().find((candidate) => candidate.name === name);
  if (!account) throw new Error(`nobody called ${name} has an account on ${standIn.platform}`);
  const viewer = account.id;

  function conversationOf(where: Where): string {
    const open = standIn.conversations(viewer);
    const found = open.find((one) =>
      where === 'direct' ? one.kind === 'direct' : one.name === where.channel,
    );
    if (!found) throw new Error(`${name} sees no ${JSON.stringify(where)} on ${standIn.platform}`);
    return found.id;
  }

  function botMessages(conversationId: string): readonly LocalMessage[] {
    return standIn.messages(conversationId, viewer).filter((message) => message.author.bot);
  }

  function nameOf(accountId: string): string | undefined {
    return standIn.accounts().find(({ id }) => id === accountId)?.name;
  }

  function seen(message: LocalMessage): SeenMessage {
    const { content, threadId } = message;
    return {
      conversationId: message.conversationId,
      id: message.id,
      ...(threadId !== undefined && { threadId }),
      text: [asRead(content.text, nameOf), ...textsOn(content, nameOf)].join('\n'),
      labels: labelsOn(content),
      onlyYou: message.onlyYou,
      inThread: threadId !== undefined,
      edited: message.edited,
    };
  }

  function everything(): readonly LocalMessage[] {
    return standIn.conversations(viewer).flatMap(({ id }) => standIn.messages(id, viewer));
  }

  function lastWith(words: string, isWanted: (message: LocalMessage) => boolean): LocalMessage {
    const found = everything().findLast((one) => isWanted(one) && one.content.text.includes(words));
    if (!found) throw new Error(`${name} sees no message “${words}” on ${standIn.platform}`);
    return found;
  }

  async function act(wanted: LocalAct): Promise<void> {
    await around.beforeAct?.();
    const outcome = await standIn.act(viewer, wanted);
    if (outcome.type === 'failed') throw new Error(outcome.text);
  }

  async function actAndWait(wanted: LocalAct, conversationId: string): Promise<SeenMessage> {
    const before = new Map(botMessages(conversationId).map((message) => [message.id, fingerprint(message)]));
    const isNews = (message: LocalMessage) => before.get(message.id) !== fingerprint(message);
    await act(wanted);
    return waitFor(`an answer to ${JSON.stringify(wanted)}`, conversationId, () => {
      const found = botMessages(conversationId).findLast(isNews);
      return found && seen(found);
    });
  }

  /** What `look` finds, now or after a change of the stand-in. */
  async function waitFor<Found>(
    what: string,
    conversationId: string | undefined,
    look: () => Found | undefined,
  ): Promise<Found> {
    const over = new AbortController();
    const missing = pause(MISSING_AFTER_MS, undefined, { signal: over.signal }).then(() => {
      const there = conversationId === undefined ? [] : botMessages(conversationId).map(seen);
      throw new Error(`${name} waits for ${what} on ${standIn.platform} in vain; there is\n${dump(there)}`);
    });
    try {
      around.whileWaiting?.();
      return await Promise.race([nextOf(standIn, look), missing]);
    } finally {
      over.abort();
      missing.catch(() => undefined);
    }
  }

  function says(text: string, where: Where, how: How): Extract<LocalAct, { type: 'say' }> {
    const conversationId = conversationOf(where);
    const { thread, files } = how;
    // Where there are no threads, it is the very message that is answered.
    const isQuote = standIn.platform === 'teams' && where === 'direct';
    const threadId = thread && (isQuote ? thread.id : (thread.threadId ?? thread.id));
    return { type: 'say', conversationId, text, ...(threadId && { threadId }), ...(files && { files }) };
  }

  const seeForm = async () => formTexts(await waitFor('a form', undefined, () => standIn.openForm(viewer)));

  function pressOf(message: SeenMessage, label: string): LocalAct {
    const shown = botMessages(message.conversationId).find((candidate) => candidate.id === message.id);
    const payload = shown && payloadOf(shown.content, label);
    if (payload === undefined)
      throw new Error(`there is no "${label}" among ${JSON.stringify(message.labels)}`);
    return { type: 'press', messageId: message.id, payload };
  }

  function openForm(): LocalForm {
    const form = standIn.openForm(viewer);
    if (form === undefined) throw new Error('there is no form');
    return form;
  }

  const hands: FormHands = {
    suggest: (input, typed) => standIn.suggest(viewer, input, typed),
    change: async (input, values) => {
      await act({ type: 'change-form', input, values });
      // What was chosen is answered before they go on.
      await around.beforeAct?.();
      return openForm();
    },
  };

  async function submissionWith(values: Filled): Promise<LocalAct> {
    const form = openForm();
    const isView = form.platform === 'slack';
    return {
      type: 'submit-form',
      values: isView ? await fillView(form, values, hands) : await fillCard(form, values, hands),
    };
  }

  return {
    name,
    say: (text, where, how = {}) => actAndWait(says(text, where, how), conversationOf(where)),
    sayQuietly: (text, where, how = {}) => act(says(text, where, how)),
    click: (message, label) => actAndWait(pressOf(message, label), message.conversationId),
    openForm: async (message, label) => {
      await act(pressOf(message, label));
      return seeForm();
    },
    seeForm,
    submit: async (message, values) => {
      const isPlace = message === 'direct' || 'channel' in message;
      const submission = await submissionWith(values);
      return actAndWait(submission, isPlace ? conversationOf(message) : message.conversationId);
    },
    fill: async (values) => act(await submissionWith(values)),
    react: ({ id }, reaction) => act({ type: 'react', messageId: id, reaction }),
    edit: (words, into) =>
      act({ type: 'edit', messageId: lastWith(words, ({ author }) => author.id === viewer).id, text: into }),
    forward: async (words) => {
      await act({ type: 'forward', messageId: lastWith(words, ({ author }) => !author.bot).id });
      return seeForm();
    },
    expectMessage: (where, fits) => {
      const conversationId = conversationOf(where);
      return waitFor(String(fits), conversationId, () =>
        botMessages(conversationId)
          .map(seen)
          .findLast((message) => isFit(message, fits)),
      );
    },
    messages: (where, fits = () => true) =>
      botMessages(conversationOf(where))
        .map(seen)
        .filter((message) => isFit(message, fits)),
    own: (words) => seen(lastWith(words, ({ author }) => author.id === viewer)),
  };
}

/** What a world does around what its people do. */
export interface Around {
  /** Before each thing somebody does. */
  beforeAct?(): Promise<void>;
  /** When somebody begins to wait. */
  whileWaiting?(): void;
}

/** Resolves with what `look` finds, now or after a change of the stand-in. */
function nextOf<Found>(standIn: StandIn, look: () => Found | undefined): Promise<Found> {
  return new Promise((resolve, reject) => {
    const stop = standIn.onChange(check);
    function check(): void {
      try {
        const found = look();
        if (found === undefined) return;
        resolve(found);
      } catch (error) {
        reject(error);
      }
      stop();
    }
    check();
  });
}

function isFit(message: SeenMessage, fits: Fits): boolean {
  if (typeof fits === 'function') return fits(message);
  return typeof fits === 'string' ? message.text.includes(fits) : fits.test(message.text);
}

function fingerprint(message: LocalMessage): string {
  return JSON.stringify(message.content);
}

function dump(messages: readonly SeenMessage[]): string {
  return messages.map(({ text, labels }) => `- ${text}\n  [${labels.join(' | ')}]`).join('\n');
}
