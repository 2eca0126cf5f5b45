import { ChatFault, type ChatFaultCode } from '../../src/chat/fault.ts';
import type { Account, Platform } from '../../src/chat/intent.ts';
import type { Message } from '../../src/chat/message.ts';
import type { MessageReference, Place } from '../../src/chat/messenger.ts';
import type { Speaker } from '../../src/deliveries/ports.ts';
import type { Profile } from '../../src/directory/identity.ts';
import type { FoundAccount } from '../../src/directory/ports.ts';

/** A fault as an adapter throws it. */
export class FakeFault extends ChatFault {
  override readonly name = 'FakeFault';
  readonly code: ChatFaultCode;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(code: ChatFaultCode, retryAfterMs?: number) {
    super(code);
    this.code = code;
    this.retryable = code === 'rate-limited' || code === 'unavailable';
    this.retryAfterMs = retryAfterMs;
  }
}

export type Call = 'findAccount' | 'openDirect' | 'sees' | 'send' | 'update';

/** What was said: where, and its summary. */
export interface Said {
  readonly messageId: string;
  readonly place: Place;
  readonly summary: string;
  readonly language: string;
}

/** A platform that takes everything, but for what the test has it refuse. */
export interface FakeMessenger extends Speaker {
  readonly said: readonly Said[];
  readonly edits: readonly Said[];
  readonly calls: readonly Call[];
  /** Throws these, one a call, instead of the next ones of that kind. */
  failNext(call: Call, ...errors: readonly Error[]): void;
  /** Throws this whenever it is asked for, until it is undefined. */
  failAlways(call: Call, error: Error | undefined): void;
  /** The account sees what is said in the place. */
  join(place: Pick<Place, 'id'>, account: Pick<Account, 'userId'>): void;
  /** There is an account with this address, of a member unless said otherwise. */
  register(userId: string, profile: Partial<Profile> & { readonly email: string }): void;
  disconnect(): void;
}

/** One of its own for each platform; its direct conversations are `D-<user id>`. */
export function createFakeMessenger(platform: Platform, workspaceId = `${platform}-home`): FakeMessenger {
  const said: Said[] = [];
  const edits: Said[] = [];
  const calls: Call[] = [];
  const members = new Set<string>();
  const accounts = new Map<string, FoundAccount>();
  const next = new Map<Call, Error[]>();
  const always = new Map<Call, Error>();
  let workspace: string | undefined = workspaceId;

  function called(call: Call): void {
    calls.push(call);
    const error = next.get(call)?.shift() ?? always.get(call);
    if (error) throw error;
  }

  return {
    said,
    edits,
    calls,
    platform,
    workspaceId: () => workspace,
    async findAccount(email) {
      called('findAccount');
      return accounts.get(email.toLowerCase());
    },
    async openDirect(account) {
      called('openDirect');
      return { platform, workspaceId, kind: 'direct', id: `D-${account.userId}` };
    },
    async sees(place, account) {
      called('sees');
      return members.has(`${place.id} ${account.userId}`);
    },
    async send(place, message) {
      called('send');
      const reference: MessageReference = { place, messageId: `${platform}-${said.length + 1}` };
      said.push(asSaid(reference, message));
      return reference;
    },
    async update(reference, message) {
      called('update');
      edits.push(asSaid(reference, message));
    },
    linkTo: () => undefined,
    failNext(call, ...errors) {
      next.set(call, [...(next.get(call) ?? []), ...errors]);
    },
    failAlways(call, error) {
      if (error) always.set(call, error);
      else always.delete(call);
    },
    join(place, account) {
      members.add(`${place.id} ${account.userId}`);
    },
    register(userId, profile) {
      const account = { platform, workspaceId, userId };
      accounts.set(profile.email, { account, profile: { name: userId, standing: 'member', ...profile } });
    },
    disconnect() {
      workspace = undefined;
    },
  };
}

function asSaid({ place, messageId }: MessageReference, { summary, language }: Message): Said {
  return { place, messageId, summary, language };
}
