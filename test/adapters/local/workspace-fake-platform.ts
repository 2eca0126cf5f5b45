import { rosterOf } from '../../../adapters/local/company.ts';
import type { ConnectPlatform } from '../../../adapters/local/platforms.ts';
import type {
  LocalAct,
  LocalChange,
  LocalForm,
  LocalMessage,
  LocalOutcome,
  LocalRoster,
  StandIn,
} from '../../../adapters/local/stand-in.ts';
import type { Platform } from '../../../src/chat/intent.ts';
import type { Speaker } from '../../../src/deliveries/ports.ts';

/** A platform without a bot behind it: it keeps what is said, and the test says what the bot would have. */
export interface FakePlatform extends StandIn {
  readonly connect: ConnectPlatform;
  /** Whom the bot was told to meet. */
  readonly met: string[];
  readonly acts: readonly { readonly viewerId: string; readonly act: LocalAct }[];
  /** How the next acts end. */
  outcome: LocalOutcome;
  say(
    message: Omit<LocalMessage, 'id' | 'sentAt' | 'edited' | 'author' | 'reactions'> & Partial<LocalMessage>,
  ): LocalMessage;
  show(viewerId: string, form: LocalForm | undefined): void;
}

/** One fake platform. Each account sees all channels and its own direct conversation with the bot, `direct-<account>`. */
export function createFakePlatform(platform: Platform): FakePlatform {
  let roster: LocalRoster = { accounts: [], channels: [] };
  let messages: LocalMessage[] = [];
  const forms = new Map<string, LocalForm>();
  const listeners = new Set<(change: LocalChange) => void>();
  const acts: { readonly viewerId: string; readonly act: LocalAct }[] = [];
  const bot = { id: `${platform}-bot`, name: 'Pointperson' };

  function changed(change: LocalChange): void {
    for (const listener of listeners) listener(change);
  }

  function enact(viewerId: string, act: LocalAct): void {
    if (act.type === 'say') {
      const { conversationId, threadId, text } = act;
      const author = { id: viewerId, name: 'Somebody', bot: false };
      const content = contentOf(platform, text);
      fake.say({ conversationId, author, content, onlyYou: false, ...(threadId ? { threadId } : {}) });
    } else if (act.type === 'edit') {
      replace(act.messageId, { content: contentOf(platform, act.text), edited: true });
    } else if (act.type === 'react') {
      const { reaction, messageId } = act;
      replace(messageId, { reactions: [{ reaction, accountIds: [viewerId] }] });
    }
  }

  function replace(id: string, change: Partial<LocalMessage>): void {
    messages = messages.map((one) => (one.id === id ? { ...one, ...change } : one));
    changed({});
  }

  const fake: FakePlatform = {
    platform,
    workspaceId: 'W1',
    bot,
    acts,
    met: [],
    outcome: { type: 'done' },
    accounts: () => roster.accounts,
    replaceRoster: (next) => {
      roster = next;
      changed({});
    },
    conversations: (accountId) => [
      ...roster.channels.map((channel) => ({ ...channel, kind: 'channel' as const })),
      { id: `direct-${accountId}`, kind: 'direct', name: bot.name },
    ],
    messages: (conversationId) => messages.filter((message) => message.conversationId === conversationId),
    openForm: (viewerId) => forms.get(viewerId),
    suggest: async (viewerId, input, typed) => [{ label: `${viewerId} ${input} ${typed}`, value: typed }],
    act: async (viewerId, act) => {
      acts.push({ viewerId, act });
      if (fake.outcome.type === 'done') enact(viewerId, act);
      return fake.outcome;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: () => messages,
    restore: (saved) => {
      messages = saved as LocalMessage[];
    },
    say: (given) => {
      const message: LocalMessage = {
        id: `m${messages.length + 1}`,
        sentAt: 1_000 * (messages.length + 1),
        edited: false,
        reactions: [],
        author: { ...bot, bot: true },
        ...given,
      };
      messages.push(message);
      changed({ conversationId: message.conversationId });
      return message;
    },
    show: (viewerId, form) => {
      if (form) forms.set(viewerId, form);
      else forms.delete(viewerId);
      changed({ viewerId });
    },
    connect: async ({ company }) => {
      roster = rosterOf(company, platform);
      return {
        standIn: fake,
        messenger: silentMessenger(platform),
        mount: {
          path: `/local/${platform}/deliveries`,
          handle: (_request, response) => void response.end('delivered'),
        },
        installed: async () => undefined,
        idle: async () => undefined,
        meet: async (accountId) => void fake.met.push(accountId),
        stop: async () => undefined,
      };
    },
  };
  return fake;
}

function contentOf(platform: Platform, text: string): LocalMessage['content'] {
  return platform === 'slack' ? { platform, text, blocks: [] } : { platform, text, cards: [] };
}

/** It is nowhere, and reaches nobody. */
function silentMessenger(platform: Platform): Speaker {
  const nobody = () => Promise.reject(new Error(`nothing is said unasked on the fake ${platform}`));
  return {
    platform,
    workspaceId: () => undefined,
    findAccount: nobody,
    openDirect: nobody,
    sees: nobody,
    send: nobody,
    update: nobody,
    linkTo: () => undefined,
  };
}
