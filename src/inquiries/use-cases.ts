import type { LinkedFile } from '../chat/intent.ts';
import type { InquiryId, PersonId, TopicId } from '../kernel/ids.ts';
import type { Result } from '../kernel/result.ts';
import type { Actor, Inquiry, InquiryEvent, Origin, Source, Stars } from './inquiry.ts';
import type { InquiryPorts } from './ports.ts';
import type { AskRefusal, InquiryRefusal } from './refusals.ts';

/** A question that somebody puts. */
export interface Asked {
  readonly topicId: TopicId;
  readonly question: string;
  readonly files?: readonly LinkedFile[];
  readonly asker: Actor;
  readonly origin: Origin;
}

/** An inquiry as it is after a change, and what happened in it. */
export interface Changed {
  readonly inquiry: Inquiry;
  readonly events: readonly InquiryEvent[];
}

export interface Acting {
  readonly inquiryId: InquiryId;
  readonly actor: Actor;
}

type Acted = Promise<Result<Changed, InquiryRefusal>>;

/**
 * Opens an inquiry and tells whose turn it is; out of hours it is held until they begin. Where nobody is there at all it stands open
 * until somebody is. The same message asked twice (`origin.messageId`) is asked once: the inquiry that there is comes back.
 */
export async function ask(_asked: Asked, _ports: InquiryPorts): Promise<Result<Changed, AskRefusal>> {
  throw new Error('to be written');
}

/** Takes it: whoever it was put to, or who looks after the topic. Of several at once one wins. */
export async function acknowledge(_acting: Acting, _ports: InquiryPorts): Acted {
  throw new Error('to be written');
}

/** Puts it to somebody else. `to`: the next in line of the rotation, the backup, or a person. */
export async function pass(
  _acting: Acting & { readonly to: 'next' | 'backup' | { readonly personId: PersonId } },
  _ports: InquiryPorts,
): Acted {
  throw new Error('to be written');
}

/** It is answered; by the contact, who may say how, or by the asker, who may find so too. */
export async function resolve(_acting: Acting & { readonly summary?: string }, _ports: InquiryPorts): Acted {
  throw new Error('to be written');
}

/** The asker does not need it any more. */
export async function withdraw(_acting: Acting, _ports: InquiryPorts): Acted {
  throw new Error('to be written');
}

/**
 * Carries what one side writes to the other, where they are not in the same thread; on record in any case. A contact who writes
 * before anybody has acknowledged takes it by that. The same `source` is carried once.
 */
export async function write(
  _acting: Acting & {
    readonly text: string;
    readonly files?: readonly LinkedFile[];
    readonly source?: Source;
  },
  _ports: InquiryPorts,
): Acted {
  throw new Error('to be written');
}

/** What was written is another text now; its copy follows. `undefined`: nothing was made of that message, or not by this actor. */
export async function edit(
  _edited: { readonly source: Source; readonly actor: Actor; readonly text: string },
  _ports: InquiryPorts,
): Promise<Changed | undefined> {
  throw new Error('to be written');
}

/** Out of hours, but it can't wait: tells somebody now, where the topic allows it. */
export async function hasten(_acting: Acting, _ports: InquiryPorts): Acted {
  throw new Error('to be written');
}

/** The asker's one to five stars; another press of another number is another opinion. */
export async function rate(_acting: Acting & { readonly stars: Stars }, _ports: InquiryPorts): Acted {
  throw new Error('to be written');
}

/** What the asker has to say beside the stars. */
export async function comment(_acting: Acting & { readonly comment: string }, _ports: InquiryPorts): Acted {
  throw new Error('to be written');
}

/** Opens it again, for the asker, within a week of its end: put to whoever answered, if they are there, else to whose turn it is. */
export async function reopen(_acting: Acting, _ports: InquiryPorts): Acted {
  throw new Error('to be written');
}

/**
 * Whom that event told can't be reached on any platform: the next way on is tried at once, and the asker is told. `personId`: of
 * several who were told at once, this one; absent for a department. Reporting the same twice is reporting it once.
 */
export async function reportUnreachable(
  _unreachable: {
    readonly inquiryId: InquiryId;
    readonly event: number;
    readonly personId?: PersonId;
    readonly reason: string;
  },
  _ports: InquiryPorts,
): Promise<void> {
  throw new Error('to be written');
}

/** Does what time has made due, for every inquiry, each in a transaction of its own. Gives how many changed. */
export async function advanceDue(_ports: InquiryPorts): Promise<number> {
  throw new Error('to be written');
}
