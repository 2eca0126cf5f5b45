import { type InquiryId, inquiryId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import { ok, type Result } from '../kernel/result.ts';
import { advanced } from './advance.ts';
import { commented, hastened, rated, reopened, withdrawn } from './asker-acts.ts';
import { type Asked, opened, sourceOf } from './asking.ts';
import { change, store, untilWon } from './change.ts';
import { acknowledged, type Decided, type PassedTo, passed, resolved } from './contact-acts.ts';
import type { Changed, Situation } from './course.ts';
import type { Actor, Source, Stars } from './inquiry.ts';
import type { Doer } from './permissions.ts';
import type { InquiryPorts, InquiryRepository } from './ports.ts';
import type { AskRefusal, InquiryRefusal } from './refusals.ts';
import { edited, isEditable, type Written, written } from './relay.ts';
import { stirred } from './stirred.ts';
import { type Unreached, unreached } from './unreachable.ts';

export type { Asked } from './asking.ts';
export type { Changed } from './course.ts';

/** Who acts on which inquiry. */
export interface Acting extends Doer {
  readonly inquiryId: InquiryId;
}

type Acted = Promise<Result<Changed, InquiryRefusal>>;

/**
 * Opens an inquiry and tells whose turn it is; out of hours it is held until they begin. Where nobody is there at all it stands open
 * until somebody is. The same message asked twice (`origin.messageId`) is asked once: the inquiry that there is comes back, with all
 * that has happened to it.
 */
export async function ask(asked: Asked, ports: InquiryPorts): Promise<Result<Changed, AskRefusal>> {
  const id = inquiryId(ports.newId());
  const source = sourceOf(asked.origin);
  return untilWon(ports, async (snapshot, repositories) => {
    const known = source && (await openedBy(source, repositories.inquiries));
    if (known !== undefined) return ok(known);
    const decided = opened(asked, id, snapshot, wholeMillisecond(ports.clock.now()));
    if (!decided.ok) return decided;
    return store(decided.value.situation, decided.value.changed, repositories, ports);
  });
}

async function openedBy(source: Source, inquiries: InquiryRepository): Promise<Changed | undefined> {
  const event = await inquiries.eventFrom(source);
  const inquiry = event && (await inquiries.byId(event.inquiryId));
  return inquiry && { inquiry, events: await inquiries.events(inquiry.id) };
}

/** Takes it: whoever it was put to, or who looks after the topic. Of several at once one wins. */
export async function acknowledge(acting: Acting, ports: InquiryPorts): Acted {
  return act(acting, acknowledged, ports);
}

/** Puts it to somebody else. `to`: the next in line of the rotation, the backup, or a person. */
export async function pass(acting: Acting & { readonly to: PassedTo }, ports: InquiryPorts): Acted {
  return act(acting, (situation, doer) => passed(situation, doer, acting.to), ports);
}

/** It is answered; by the contact, who may say how, or by the asker, who may find so too. */
export async function resolve(acting: Acting & { readonly summary?: string }, ports: InquiryPorts): Acted {
  return act(acting, (situation, doer) => resolved(situation, doer, acting.summary), ports);
}

/** The asker does not need it any more. */
export async function withdraw(acting: Acting, ports: InquiryPorts): Acted {
  return act(acting, withdrawn, ports);
}

/**
 * Carries what one side writes to the other, where they are not in the same thread; on record in any case. A contact who writes
 * before anybody has acknowledged takes it by that. The same `source` is carried once.
 */
export async function write(acting: Acting & Written, ports: InquiryPorts): Acted {
  return act(acting, (situation, doer) => written(situation, doer, acting), ports, acting.source);
}

/** What was written is another text now; its copy follows. `undefined`: nothing was made of that message, or not by this actor. */
export async function edit(
  { source, actor, text }: { readonly source: Source; readonly actor: Actor; readonly text: string },
  ports: InquiryPorts,
): Promise<Changed | undefined> {
  const event = await ports.work.run(({ inquiries }) => inquiries.eventFrom(source));
  if (event === undefined || !isEditable(event, actor)) return undefined;
  const decide = (situation: Situation) => ok(edited(situation, actor, event.number, text));
  const changed = await change(event.inquiryId, decide, ports);
  return changed.ok ? changed.value : undefined;
}

/** Out of hours, but it can't wait: tells somebody now, where the topic allows it. */
export async function hasten(acting: Acting, ports: InquiryPorts): Acted {
  return act(acting, hastened, ports);
}

/** The asker's one to five stars; another press of another number is another opinion. */
export async function rate(acting: Acting & { readonly stars: Stars }, ports: InquiryPorts): Acted {
  return act(acting, (situation, doer) => rated(situation, doer, acting.stars), ports);
}

/** What the asker has to say beside the stars. */
export async function comment(acting: Acting & { readonly comment: string }, ports: InquiryPorts): Acted {
  return act(acting, (situation, doer) => commented(situation, doer, acting.comment), ports);
}

/** Opens it again, for the asker, within a week of its end: put to whoever answered, if they are there, else to whose turn it is. */
export async function reopen(acting: Acting, ports: InquiryPorts): Acted {
  return act(acting, reopened, ports);
}

/**
 * Whom that event told can't be reached on any platform: the next way on is tried at once, and the asker is told. `personId`: of
 * several who were told at once, this one; absent for a department. Reporting the same twice is reporting it once.
 */
export async function reportUnreachable(
  unreachable: Unreached & { readonly inquiryId: InquiryId },
  ports: InquiryPorts,
): Promise<void> {
  await change(unreachable.inquiryId, (situation) => ok(unreached(situation, unreachable)), ports);
}

/** How many inquiries are looked for at once. */
const BATCH = 100;

/**
 * Does what time has made due, for every inquiry to which something happens in a transaction of its own. Gives how many changed. One that fails keeps none
 * of the others from their turn; all that failed are thrown together in the end.
 */
export async function advanceDue(ports: InquiryPorts): Promise<number> {
  const looked = new Set<InquiryId>();
  const failures: unknown[] = [];
  let changes = 0;
  for (let most = BATCH; ; ) {
    const due = await dueNow(most, ports);
    const fresh = due.filter((id) => !looked.has(id)).slice(0, BATCH);
    if (fresh.length === 0) {
      if (due.length < most) break;
      most *= 2; // all of these have had their turn and are due still: there may be others behind them
      continue;
    }
    for (const id of fresh) looked.add(id);
    for (const id of await stirred(fresh, ports)) {
      try {
        const changed = await change(id, (situation) => ok(advanced(situation)), ports);
        if (changed.ok && changed.value.events.length > 0) changes += 1;
      } catch (error) {
        // Thrown below, when the others have had their turn.
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some inquiries could not be advanced');
  return changes;
}

async function dueNow(most: number, { work, snapshots, clock }: InquiryPorts): Promise<readonly InquiryId[]> {
  const { revision } = await snapshots.current();
  return work.run(({ inquiries }) => inquiries.due(wholeMillisecond(clock.now()), revision, most));
}

function act(
  { inquiryId, ...doer }: Acting,
  decide: (situation: Situation, doer: Doer) => Decided,
  ports: InquiryPorts,
  source?: Source,
): Acted {
  return change(inquiryId, (situation) => decide(situation, doer), ports, source);
}
