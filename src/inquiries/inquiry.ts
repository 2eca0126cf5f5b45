import type { Temporal } from 'temporal-polyfill';
import type { Account, LinkedFile } from '../chat/intent.ts';
import type { Place } from '../chat/messenger.ts';
import type { Channel, EscalationStep, EscalationTarget } from '../directory/model.ts';
import type { DepartmentId, InquiryId, PersonId, TopicId } from '../kernel/ids.ts';

/** A question put to a topic, as it stands. How it came to stand so is in its events, of which none is ever lost. */
export interface Inquiry {
  readonly id: InquiryId;
  readonly topicId: TopicId;
  /** Plain words, as typed; mentions by name. */
  readonly question: string;
  readonly files: readonly LinkedFile[];
  readonly asker: Actor;
  readonly origin: Origin;
  readonly openedAt: Temporal.Instant;
  readonly state: InquiryState;
  /** To whom it is put: whoever was told last on the regular way, or took it. Nobody: there is nobody, or nobody yet. */
  readonly holder?: Holder;
  /** Everybody who was told, in the order in which they were first. */
  readonly told: readonly Holder[];
  /**
   * Whose turn it was when it was last put to somebody on the regular way: when it becomes somebody else's, it goes there. Absent: it
   * stays with its holder, since it was passed, or nobody's turn has come yet.
   */
  readonly turn?: Holder;
  readonly ladder: Ladder;
  /** Out of hours, and left for then: nobody is told before. */
  readonly heldUntil?: Temporal.Instant;
  /** When somebody should have answered by the topic's promise, counted in its hours. */
  readonly promisedBy?: Temporal.Instant;
  readonly acknowledged?: { readonly by: Actor; readonly at: Temporal.Instant };
  readonly resolved?: {
    readonly how: ResolvedHow;
    readonly at: Temporal.Instant;
    /** Absent where it lapsed. */
    readonly by?: Actor;
    readonly summary?: string;
  };
  readonly rating?: { readonly stars: Stars; readonly comment?: string; readonly at: Temporal.Instant };
  /** When something last happened other than that it went from one shift to the next: where nothing does for long, it lapses. */
  readonly quietSince: Temporal.Instant;
  /** When time alone changes something: a step is due, the shift ends, hours begin, it lapses. Absent once it is resolved. */
  readonly dueAt?: Temporal.Instant;
  /** The revision of the directory that `dueAt` was computed from: with another one it is computed anew. */
  readonly revision: number;
  /** How many events there are; counts the changes, so that of two who change it at once one wins. */
  readonly version: number;
}

export type InquiryState = 'open' | 'acknowledged' | 'resolved';

/** `withdrawn`: the asker does not need it any more. `lapsed`: nothing happened for a long time. */
export type ResolvedHow = 'answered' | 'withdrawn' | 'lapsed';

export type Stars = 1 | 2 | 3 | 4 | 5;

/** Somebody who does something: an account, and whom of the directory it belongs to. */
export interface Actor {
  readonly account: Account;
  readonly personId?: PersonId;
  readonly name: string;
}

/** Where it was asked. */
export interface Origin {
  /**
   * Where the asker hears of it and goes on writing: the thread in the channel, or the direct conversation. Absent where it has to
   * be opened first: then in a direct message to their account.
   */
  readonly place?: Place;
  /** The message that the question stands in. */
  readonly messageId?: string;
  /** Opens the message that the question stands in, or was taken from, for others too: never one of a direct conversation with us. */
  readonly link?: string;
  /** Whether others read along there. */
  readonly isPublic: boolean;
}

/** Whom a question is put to: one of them answers. */
export type Holder =
  | { readonly type: 'people'; readonly personIds: readonly PersonId[] }
  | { readonly type: 'department'; readonly departmentId: DepartmentId; readonly channel?: Channel };

/** How far the escalation has come. The steps are the topic's when it was asked, so that no edit runs one twice. */
export interface Ladder {
  readonly steps: readonly EscalationStep[];
  /** How many of them are behind us. */
  readonly taken: number;
  /** From when the delays count: when somebody was first told. Absent before. */
  readonly since?: Temporal.Instant;
  /** When the last step was taken, or, with none left, anybody was last told: they get their time before anything else happens. */
  readonly toldAt?: Temporal.Instant;
  /** Urgent: delays count by the clock, not by the topic's hours. */
  readonly isUrgent: boolean;
  /** Whether the asker has been told that nobody is left. */
  readonly isExhausted: boolean;
}

/** Why somebody is told. */
export type ToldBecause =
  /** It is their turn. */
  | 'asked'
  /** It was passed to them. */
  | 'passed'
  /** It was open when their shift began. */
  | 'handoff'
  /** The one before them can't be reached. */
  | 'unreachable'
  /** The asker opened it again. */
  | 'reopened'
  | EscalationTarget;

/** Something that happened to an inquiry. `number` counts them from 1, and is the inquiry's version after it. */
export type InquiryEvent = {
  readonly inquiryId: InquiryId;
  readonly number: number;
  readonly at: Temporal.Instant;
  /** Who did it; absent where time did. */
  readonly by?: Actor;
} & Happening;

export type Happening =
  /**
   * `source`: the message that the question stands in, where it was asked by one. `isAnnounced`: all who read along there were told to
   * whom it went.
   */
  | { readonly type: 'opened'; readonly source?: Source; readonly isAnnounced?: boolean }
  /** Out of hours, or nobody is there before `until`: it waits. */
  | { readonly type: 'held'; readonly until: Temporal.Instant }
  | { readonly type: 'hastened' }
  | { readonly type: 'told'; readonly holder: Holder; readonly because: ToldBecause }
  /** Nobody was on it. */
  | { readonly type: 'step-skipped'; readonly step: EscalationTarget }
  | { readonly type: 'exhausted' }
  | { readonly type: 'unreachable'; readonly holder: Holder; readonly reason: string }
  | { readonly type: 'acknowledged' }
  | { readonly type: 'passed'; readonly to: Holder }
  /** A message of one side to the other. `source`: the message it is, where it was written as one. */
  | {
      readonly type: 'wrote';
      readonly side: Side;
      readonly text: string;
      readonly files: readonly LinkedFile[];
      readonly source?: Source;
    }
  /** The text of event `of` is another one now; of `opened` that is the question. */
  | { readonly type: 'edited'; readonly of: number; readonly text: string }
  | { readonly type: 'resolved'; readonly how: ResolvedHow; readonly summary?: string }
  | { readonly type: 'rated'; readonly stars: Stars }
  | { readonly type: 'commented'; readonly comment: string }
  | { readonly type: 'reopened' };

export type Side = 'asker' | 'contact';

/** A message on a platform that something was made of. */
export interface Source {
  readonly place: Place;
  readonly messageId: string;
}
