import type { Speaker } from '../../src/deliveries/ports.ts';
import { inquiryNotices } from '../../src/inquiries/notice-room.ts';
import type { InquiryPorts, InquiryRepositories } from '../../src/inquiries/ports.ts';
import { type Courier, type CourierPorts, createCourier } from '../../src/jobs/courier.ts';
import type { UnitOfWork } from '../../src/kernel/unit-of-work.ts';

/** A call that a courier made, before or after it: where a process may die. */
export type KillPoint = `${string} ${'before' | 'after'}`;

/** What a courier of inquiries stands on. */
type Ports = Omit<CourierPorts<InquiryRepositories>, 'rooms'> & { readonly inquiries: InquiryPorts };

/** A courier of which `at` hears each call that it makes, and may never answer. */
export function watchedCourier(ports: Ports, at: (point: KillPoint) => Promise<void>): Courier {
  async function call<Value>(name: string, does: () => Promise<Value>): Promise<Value> {
    await at(`${name} before`);
    const value = await does();
    await at(`${name} after`);
    return value;
  }
  let transactions = 0;
  const work: UnitOfWork<InquiryRepositories> = {
    run: (run) => call(`transaction ${++transactions}`, () => ports.work.run(run)),
  };
  const snapshots = { current: () => call('snapshot', () => ports.snapshots.current()) };
  return createCourier({
    ...ports,
    work,
    snapshots,
    messengers: (platform) => {
      const speaker = ports.messengers(platform);
      return speaker && watched(speaker, call);
    },
    identities: { save: (identity) => call('identity', () => ports.identities.save(identity)) },
    rooms: [inquiryNotices({ ...ports.inquiries, work, snapshots })],
  });
}

type Call = <Value>(name: string, does: () => Promise<Value>) => Promise<Value>;

function watched(speaker: Speaker, call: Call): Speaker {
  return {
    ...speaker,
    findAccount: (email) => call('find', () => speaker.findAccount(email)),
    openDirect: (account) => call('open', () => speaker.openDirect(account)),
    sees: (place, account) => call('sees', () => speaker.sees(place, account)),
    send: (place, message) => call('send', () => speaker.send(place, message)),
    update: (reference, message) => call('update', () => speaker.update(reference, message)),
  };
}
