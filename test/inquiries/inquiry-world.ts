import { Temporal } from 'temporal-polyfill';
import type { Account } from '../../src/chat/intent.ts';
import type { Place } from '../../src/chat/messenger.ts';
import type { Delivery, Recipient } from '../../src/deliveries/delivery.ts';
import type { DirectoryChange, DirectoryContent } from '../../src/exchange/ports.ts';
import type { Actor, Holder, Inquiry, InquiryEvent, Origin } from '../../src/inquiries/inquiry.ts';
import type { InquiryPorts } from '../../src/inquiries/ports.ts';
import { advanceDue, ask, reportUnreachable } from '../../src/inquiries/use-cases.ts';
import { deliveryId, type InquiryId, personId, topicId } from '../../src/kernel/ids.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import { createMemoryDatabase } from '../support/memory.ts';

const ZONE = 'Europe/Berlin';

/** A company with its inquiries, a clock that is moved by hand, and somebody who brings messages out. */
export interface InquiryWorld {
  readonly ports: InquiryPorts;
  /** Sets the clock, in Berlin (`2026-08-05T11:00`), and does what has become due at that moment alone. */
  at(moment: string): Promise<number>;
  /** Moves the clock on, minute after minute, as the tick does. */
  pass(minutes: number): Promise<void>;
  /** Sets the clock, in Berlin, and does nothing. */
  clock(moment: string): void;
  now(): Temporal.Instant;
  snapshot(): Promise<Snapshot>;
  /** Puts a question, in a direct message unless said otherwise. */
  ask(who: string, topic: string, given?: AskedHow): Promise<InquiryId>;
  inquiry(id: InquiryId): Promise<Inquiry>;
  events(id: InquiryId): Promise<readonly InquiryEvent[]>;
  /** What happened, a line each: `11:00 told alice (asked)`. */
  record(id: InquiryId): Promise<readonly string[]>;
  deliveries(id: InquiryId): Promise<readonly Delivery[]>;
  /** Sends what waits, and gives it, a line each: `ping person:alice`. */
  sent(id: InquiryId): Promise<readonly string[]>;
  edit(change: DirectoryChange): Promise<void>;
  /** The keys of all that was to be told, as often as it was. */
  readonly keys: readonly string[];
  /** Nobody reaches them any more, on any platform. */
  lose(...names: readonly string[]): void;
}

export interface AskedHow {
  readonly origin?: Partial<Origin>;
  readonly question?: string;
  readonly on?: Account['platform'];
}

/** Somebody of the directory, on their account on that platform. */
export function actor(name: string, platform: Account['platform'] = 'slack'): Actor {
  return { account: accountOf(name, platform), personId: personId(name), name };
}

/** Somebody who is not in the directory. */
export function passerBy(name: string): Actor {
  return { account: accountOf(name, 'slack'), name };
}

function accountOf(name: string, platform: Account['platform']): Account {
  return { platform, workspaceId: WORKSPACES[platform], userId: `${platform}-${name}` };
}

const WORKSPACES = { slack: 'T1', teams: 'tenant' } as const;

/** A thread in #general, where others read along. */
export const IN_CHANNEL = {
  place: { platform: 'slack', workspaceId: 'T1', kind: 'channel', id: 'C-general', thread: 'q1' },
  messageId: 'q1',
  link: 'https://slack.example/q1',
  isPublic: true,
} as const satisfies Origin;

/** The direct conversation of somebody, where it is known. */
export function direct(name: string, messageId: string): Origin & { readonly place: Place } {
  const place: Place = {
    platform: 'slack',
    workspaceId: 'T1',
    kind: 'direct',
    id: `D-${name}`,
    thread: messageId,
  };
  return { place, messageId, isPublic: false };
}

/** A world at 11:00 of Wednesday, 2026-08-05, in Berlin. */
export function createInquiryWorld(content: DirectoryContent): InquiryWorld {
  const database = createMemoryDatabase(content);
  const work = database.unitOfWork;
  let now = instantOf('2026-08-05T11:00');
  let ids = 0;
  const keys: string[] = [];
  const ports: InquiryPorts = {
    work: {
      run: (job) =>
        work.run((repositories) => {
          const { deliveries } = repositories;
          const add: typeof deliveries.add = async (added) => {
            keys.push(...added.map(({ key }) => key));
            await deliveries.add(added);
          };
          return job({ ...repositories, deliveries: { ...deliveries, add } });
        }),
    },
    snapshots: database.snapshots,
    clock: { now: () => now },
    newId: () => {
      ids += 1;
      return `i${ids}`;
    },
  };

  async function inquiry(id: InquiryId): Promise<Inquiry> {
    const found = await work.run(({ inquiries }) => inquiries.byId(id));
    if (found === undefined) throw new Error(`no inquiry ${id}`);
    return found;
  }
  const events = (id: InquiryId) => work.run(({ inquiries }) => inquiries.events(id));
  const lost = new Set<string>();

  return {
    ports,
    async at(moment) {
      now = instantOf(moment);
      return advanceDue(ports);
    },
    async pass(minutes) {
      for (let minute = 0; minute < minutes; minute += 1) {
        now = now.add({ minutes: 1 });
        await advanceDue(ports);
      }
    },
    clock(moment) {
      now = instantOf(moment);
    },
    now: () => now,
    snapshot: () => database.snapshots.current(),
    async ask(who, topic, given = {}) {
      const asked = await ask(
        {
          topicId: topicId(topic),
          question: given.question ?? 'My payslip is wrong',
          asker: actor(who, given.on),
          origin: { isPublic: false, ...given.origin },
        },
        ports,
      );
      if (!asked.ok) throw new Error(asked.refusal.code);
      return asked.value.inquiry.id;
    },
    inquiry,
    events,
    async record(id) {
      return (await events(id)).map(lineOf);
    },
    deliveries: (id) => work.run(({ inquiries }) => inquiries.deliveriesOf(id)),
    async sent(id) {
      const lines: string[] = [];
      for (let number = 1; number <= ids; number += 1) {
        const line = await send(`i${number}`, id);
        if (line !== undefined) lines.push(line);
      }
      return lines;
    },
    async edit(change) {
      await work.run(async ({ directory }) => {
        await directory.lock();
        await directory.write([change], { now }, { way: 'program' });
      });
    },
    keys,
    lose(...names) {
      for (const name of names) lost.add(name);
    },
  };

  async function send(key: string, id: InquiryId): Promise<string | undefined> {
    const delivery = await work.run(({ deliveries }) => deliveries.byId(deliveryId(key)));
    if (delivery?.state !== 'waiting' || delivery.notice['inquiryId'] !== id) return undefined;
    const { recipient, notice } = delivery;
    const isLost = lost.has(nameOf(recipient));
    if (isLost && notice.kind === 'inquiry/ping') {
      const who = recipient.type === 'person' ? { personId: recipient.personId } : {};
      const told = { inquiryId: id, event: Number(notice['event']), reason: 'person-unreachable' };
      await reportUnreachable({ ...told, ...who }, ports);
    }
    return work.run(async ({ deliveries, inquiries }) => {
      const claim = await deliveries.claim(delivery.id, now, now.add({ seconds: 60 }));
      if (claim.type !== 'claimed') throw new Error(`not to be sent yet: ${delivery.key}`);
      const original = recipient.type === 'sent' ? await deliveries.byId(recipient.deliveryId) : undefined;
      const place = original?.reference?.place ?? placeOf(recipient, await inquiries.byId(id));
      const reference = { place, messageId: original?.reference?.messageId ?? `m-${key}` };
      const outcome = isLost
        ? ({ type: 'undeliverable', reason: 'person-unreachable' } as const)
        : ({ type: 'sent', reference } as const);
      await deliveries.settle(delivery.id, outcome, now);
      const what = `${kindOf(delivery)} ${original ? `${kindOf(original)} ` : ''}`;
      const whom = nameOf((original ?? delivery).recipient);
      return `${what}${whom}${place.id === 'C-general' && whom !== 'asker' ? ' in the thread' : ''}${isLost ? ': lost' : ''}`;
    });
  }
}

function kindOf({ notice }: Delivery): string {
  return notice.kind.replace('inquiry/', '');
}

function nameOf(recipient: Recipient): string {
  switch (recipient.type) {
    case 'person':
      return recipient.personId;
    case 'account':
    case 'place':
      return 'asker';
    case 'channel':
      return `${recipient.channel.platform}:${recipient.channel.id}`;
    case 'sent':
      return 'another';
    default:
      return recipient satisfies never;
  }
}

/** Where it ends up: in the asker's thread where it may be said there, else in a conversation of the recipient's own. */
function placeOf(recipient: Recipient, inquiry: Inquiry | undefined): Place {
  switch (recipient.type) {
    case 'person':
      // Whoever is called `remote` has no account there.
      if (recipient.at && !recipient.personId.startsWith('remote')) return recipient.at;
      return { platform: 'slack', workspaceId: 'T1', kind: 'direct', id: `D-${recipient.personId}` };
    case 'account':
      return { ...placeless, id: `D-${recipient.account.userId}` };
    case 'place':
      return recipient.place;
    case 'channel':
      return { ...placeless, kind: 'channel', id: recipient.channel.id };
    case 'sent':
      return inquiry?.origin.place ?? { ...placeless, id: 'nowhere' };
    default:
      return recipient satisfies never;
  }
}

const placeless = { platform: 'slack', workspaceId: 'T1', kind: 'direct' } as const;

function instantOf(moment: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime(ZONE).toInstant();
}

function lineOf(event: InquiryEvent): string {
  const at = event.at.toZonedDateTimeISO(ZONE);
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  const by = event.by === undefined ? '' : ` by ${event.by.name}`;
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at.dayOfWeek - 1];
  return `${weekday} ${time} ${happeningOf(event)}${by}`;
}

function happeningOf(event: InquiryEvent): string {
  switch (event.type) {
    case 'told':
      return `told ${holderName(event.holder)} (${event.because})`;
    case 'unreachable':
      return `unreachable ${holderName(event.holder)}`;
    case 'passed':
      return `passed to ${holderName(event.to)}`;
    case 'step-skipped':
      return `skipped ${event.step}`;
    case 'held': {
      const until = event.until
        .toZonedDateTimeISO(ZONE)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
      return `held until ${until}`;
    }
    case 'wrote':
    case 'edited':
      return `${event.type} “${event.text}”`;
    case 'resolved':
      return event.how;
    case 'rated':
      return `rated ${event.stars}`;
    case 'opened':
    case 'hastened':
    case 'exhausted':
    case 'acknowledged':
    case 'commented':
    case 'reopened':
      return event.type;
    default:
      return event satisfies never;
  }
}

/** `alice+bob`, `desk` by its members, `desk#C-desk` by its channel. */
export function holderName(holder: Holder): string {
  if (holder.type === 'people') return holder.personIds.join('+');
  return holder.channel === undefined ? holder.departmentId : `${holder.departmentId}#${holder.channel.id}`;
}
