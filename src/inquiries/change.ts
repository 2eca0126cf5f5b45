import type { InquiryId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { settled } from './advance.ts';
import { type Changed, type Situation, unchanged } from './course.ts';
import type { Source } from './inquiry.ts';
import type { InquiryPorts, InquiryRepositories } from './ports.ts';
import { deliveriesFor } from './tellings.ts';

/** How often somebody else may be faster before we take it that something is wrong: each time one of them has got ahead. */
const MOST_TRIES = 20;

/** Somebody was faster: what was decided does not hold, and nothing is stored. */
const LOST = 'lost';

/**
 * Decides on an inquiry as it is and stores what becomes of it, with what there is to tell, in one transaction. Of two who do so at once
 * one comes second, and decides on what the first made of it. `source`: a message that is made something of once only; where that
 * was done, nothing happens any more.
 */
export async function change<Refusal>(
  id: InquiryId,
  decide: (situation: Situation) => Result<Changed, Refusal>,
  ports: InquiryPorts,
  source?: Source,
): Promise<Result<Changed, Refusal | { readonly code: 'inquiry-unknown' }>> {
  return untilWon(ports, async (snapshot, repositories) => {
    const situation = await situationOf(id, snapshot, repositories, ports);
    if (situation === undefined) return refused({ code: 'inquiry-unknown' });
    if (source !== undefined && (await repositories.inquiries.eventFrom(source))) {
      return ok(unchanged(situation));
    }
    const decided = decide(situation);
    return decided.ok ? store(situation, decided.value, repositories, ports) : decided;
  });
}

/** Tries until nobody was faster. The directory is read before the transaction: the embedded database has one connection. */
export async function untilWon<Value>(
  { work, snapshots }: Pick<InquiryPorts, 'work' | 'snapshots'>,
  attempt: (snapshot: Snapshot, repositories: InquiryRepositories) => Promise<Value | typeof LOST>,
): Promise<Value> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const snapshot = await snapshots.current();
    const result = await work.run((repositories) => attempt(snapshot, repositories));
    if (result !== LOST) return result;
  }
  throw new Error(`An inquiry was changed by somebody else ${MOST_TRIES} times in a row`);
}

/** Stores a change of the situation's inquiry, or that time has nothing new for it before another moment. */
export async function store(
  situation: Situation,
  decided: Changed,
  { inquiries, deliveries }: InquiryRepositories,
  { newId }: Pick<InquiryPorts, 'newId'>,
): Promise<{ readonly ok: true; readonly value: Changed } | typeof LOST> {
  const changed = settled(decided, situation);
  const { inquiry, events } = changed;
  if (events.length === 0 && !isDueOtherwise(situation, changed)) return ok(decided);
  if (!(await inquiries.save(inquiry, events))) return LOST;
  await deliveries.add(deliveriesFor(situation, changed, newId));
  return ok(changed);
}

function isDueOtherwise({ inquiry: before }: Situation, { inquiry }: Changed): boolean {
  const isSameInstant = before.dueAt === inquiry.dueAt || inquiry.dueAt?.equals(before.dueAt ?? '') === true;
  return before.revision !== inquiry.revision || !isSameInstant;
}

async function situationOf(
  id: InquiryId,
  snapshot: Snapshot,
  { inquiries }: InquiryRepositories,
  { clock }: Pick<InquiryPorts, 'clock'>,
): Promise<Situation | undefined> {
  const inquiry = await inquiries.byId(id);
  if (inquiry === undefined) return undefined;
  const events = await inquiries.events(id);
  const deliveries = await inquiries.deliveriesOf(id);
  return { inquiry, events, deliveries, snapshot, now: wholeMillisecond(clock.now()) };
}
