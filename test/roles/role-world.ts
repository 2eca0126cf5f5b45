import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/database.ts';
import type { Account } from '../../src/chat/intent.ts';
import type { Delivery } from '../../src/deliveries/delivery.ts';
import type { Speaker } from '../../src/deliveries/ports.ts';
import type { Profile, Standing } from '../../src/directory/identity.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { deliveryId, personId } from '../../src/kernel/ids.ts';
import { createAccountLook } from '../../src/roles/accounts.ts';
import type { RolePorts } from '../../src/roles/ports.ts';
import { createFakeMessenger } from '../support/fake-messenger.ts';
import { silentLogger } from '../support/logger.ts';

export const WORKSPACE = 'T1';

/** A company in a database, a Slack that says what accounts are, and a clock that is moved by hand. */
export async function roleWorld(database: Database, company: DirectoryContent, start: string) {
  let now = Temporal.Instant.from(start);
  const clock = { now: () => now };
  const made: string[] = [];
  const standings = new Map<string, Standing | Error>();
  const looked: string[] = [];
  const ports: RolePorts = {
    work: database.unitOfWork,
    snapshots: database.snapshots,
    turnstile: database.turnstile,
    identities: database.identities,
    clock,
    newId: () => {
      const id = randomUUID();
      made.push(id);
      return id;
    },
  };
  const slack: Speaker = {
    ...createFakeMessenger('slack'),
    workspaceId: () => WORKSPACE,
    profileOf: async ({ userId }: Account): Promise<Profile> => {
      looked.push(userId);
      const standing = standings.get(userId) ?? 'member';
      if (standing instanceof Error) throw standing;
      return { name: userId, standing };
    },
  };
  const speakers = (platform: string) => (platform === 'slack' ? slack : undefined);
  await database.unitOfWork.run(async ({ directory }) => {
    const changes = planChanges(await directory.lock(), company);
    await directory.write(changes, { now }, { way: 'file' });
  });
  let told = 0;

  return {
    database,
    ports,
    standings,
    lookAtAccounts: createAccountLook({ ...ports, speakers, logger: silentLogger }),
    moveTo: (at: string) => {
      now = Temporal.Instant.from(at);
    },
    now: () => now,
    /** Whose accounts Slack was asked about since it was asked last. */
    looked: () => looked.splice(0),
    /** Somebody was seen writing from this account. */
    seen: (id: string, account: Partial<Account> = {}, standing: Standing = 'member') =>
      database.identities.save({
        account: { platform: 'slack', workspaceId: WORKSPACE, userId: `U${id.toUpperCase()}`, ...account },
        profile: { name: id, standing },
        personId: personId(id),
        seenAt: now,
      }),
    content: () => database.unitOfWork.run(({ directory }) => directory.lock()),
    history: (noun: 'person' | 'topic' | 'organization', id: string) =>
      database.unitOfWork.run(({ edits }) => edits.of({ noun, id }, 10)),
    /** What was stored to be told since it was asked last. */
    async told(): Promise<readonly Delivery[]> {
      const fresh = made.slice(told);
      told = made.length;
      return database.unitOfWork.run(async ({ deliveries }) => {
        const found: Delivery[] = [];
        for (const id of fresh) {
          const delivery = await deliveries.byId(deliveryId(id));
          if (delivery) found.push(delivery);
        }
        return found;
      });
    },
  };
}

export type RoleWorld = Awaited<ReturnType<typeof roleWorld>>;

/** “olga: topic/verify payroll”; what replaces an earlier message as `again`. */
export function lines(deliveries: readonly Delivery[]): readonly string[] {
  return deliveries
    .map(({ recipient, notice }) => {
      const who = recipient.type === 'person' ? recipient.personId : 'again';
      return `${who}: ${notice.kind} ${String(notice['topicId'] ?? notice['personId'])}`;
    })
    .toSorted();
}
