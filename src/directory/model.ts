import type { Platform } from '../chat/intent.ts';
import type { Language } from '../chat/languages/language.ts';
import type { DepartmentId, PersonId, RotationId, TopicId } from '../kernel/ids.ts';

/** The company that runs this Pointperson. One an installation. */
export interface Organization {
  readonly name: string;
  /** IANA zone, the default for whatever has none of its own. */
  readonly timeZone: string;
  readonly language: Language;
  /** Country, or country-region (ISO 3166), where the company is. Rotations name their own: around the clock has no holidays. */
  readonly holidays?: string;
  /** Who answers when nothing else does. */
  readonly helpDesk?: Contact;
  readonly adminIds: readonly PersonId[];
  /** Whether guests of the company's own workspace are answered; people of other organisations never are. */
  readonly guests?: boolean;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly timeZone?: string;
  readonly language?: Language;
  readonly hours?: Hours;
  readonly managerId?: PersonId;
  /** Accounts named in the directory; most are matched by email when first seen instead. */
  readonly slackUserId?: string;
  readonly teamsUserId?: string;
  /** Of several platforms, the one on which they want to be told things; absent: where they were seen last. */
  readonly pingOn?: Platform;
  /** The day (UTC, ISO 8601) since which no account of theirs is active any more. Whoever is deactivated has no role. */
  readonly deactivatedOn?: string;
  readonly timeOff: readonly TimeOff[];
}

/** Local wall-clock stretch, half-open; a date alone means midnight. Resolved in the person's zone. */
export interface TimeOff {
  readonly from: LocalMoment;
  readonly until: LocalMoment;
  readonly reason?: string;
  /** Who said so in chat, and when. Absent: it was written into the directory file. A file that leaves it out does not take it away. */
  readonly made?: TimeOffOrigin;
}

export interface TimeOffOrigin {
  readonly by: PersonId;
  /** An instant, ISO 8601 in UTC. */
  readonly at: string;
}

/**
 * A moment as people write it: a local date or date-time (ISO 8601 without zone, `2026-08-03` or `2026-08-03T09:00`), to be
 * read in the zone nearest above it; or an instant with its offset (`2026-08-03T09:00+02:00`, `…Z`). Kept as written, so
 * that an export gives back what was put in.
 */
export type LocalMoment = string;

/**
 * When somebody or something is at work: weekly windows in local time. A window that ends before its start runs over midnight and
 * belongs to the day it starts on; none ends when it starts. Never empty; absent hours mean always.
 */
export type Hours = readonly HoursWindow[];

export interface HoursWindow {
  /** ISO weekdays, 1 is Monday, ascending, at least one. */
  readonly weekdays: readonly Weekday[];
  /** Minutes after local midnight, 0 to 1439. */
  readonly startMinute: number;
  /** Minutes after local midnight, 1 to 1440 (24:00). */
  readonly endMinute: number;
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A contact that is no single person; may have no chat account at all. */
export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  readonly description?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly channels: readonly Channel[];
  readonly memberIds: readonly PersonId[];
  readonly managerId?: PersonId;
  readonly timeZone?: string;
  readonly hours?: Hours;
  readonly translations: Translations;
}

/** A channel on a platform, written `slack:C0HELP` or `teams:19:…@thread.tacv2` in the directory file. */
export interface Channel {
  readonly platform: 'slack' | 'teams';
  readonly id: string;
}

export type Contact =
  | { readonly type: 'person'; readonly personId: PersonId }
  /** At least one, in the order they are to be named. */
  | { readonly type: 'people'; readonly personIds: readonly PersonId[] }
  | { readonly type: 'rotation'; readonly rotationId: RotationId }
  | { readonly type: 'department'; readonly departmentId: DepartmentId };

/** What people ask about: a service, area or process. */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  readonly description?: string;
  readonly aliases: readonly string[];
  readonly translations: Translations;
  readonly parentId?: TopicId;
  /** Absent: the parent's answers. */
  readonly contact?: Contact;
  /** Tried in order when the contact has nobody; after them the parent's contact, then the help desk. */
  readonly fallback: readonly Contact[];
  readonly ownerIds: readonly PersonId[];
  /** The stored answer: what to say before anybody is pinged. */
  readonly answer?: string;
  readonly links: readonly TopicLink[];
  /** Response promise, in minutes. */
  readonly respondWithinMinutes?: number;
  readonly timeZone?: string;
  readonly hours?: Hours;
  readonly verifyEveryDays?: number;
  /** The day (UTC, ISO 8601) on which somebody last said that all of this is right. A file that leaves it out does not take it away. */
  readonly verifiedOn?: string;
  readonly escalation: readonly EscalationStep[];
  /** Whether an asker may have somebody called outside of the hours. */
  readonly urgent?: boolean;
}

export interface TopicLink {
  readonly title: string;
  readonly url: string;
}

/** Who is told next, and how long after the question without an acknowledgement. */
export interface EscalationStep {
  readonly afterMinutes: number;
  readonly to: EscalationTarget;
}

export type EscalationTarget = (typeof ESCALATION_TARGETS)[number];
export const ESCALATION_TARGETS = ['again', 'backup', 'next', 'department', 'manager', 'help_desk'] as const;

export type Translations = Readonly<Partial<Record<Language, Translation>>>;

export interface Translation {
  readonly name?: string;
  readonly description?: string;
  readonly aliases: readonly string[];
  readonly answer?: string;
}

/** The whole directory as one immutable value: what every lookup reads. */
export interface Directory {
  readonly organization: Organization;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly departments: ReadonlyMap<DepartmentId, Department>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** Words that mean the same, for search. */
  readonly synonyms: readonly (readonly string[])[];
}

/** The directory of an installation in which nothing has been set up yet. */
export const EMPTY_DIRECTORY: Directory = {
  organization: {
    name: 'Unnamed organization',
    timeZone: 'UTC',
    language: 'en',
    adminIds: [],
  },
  people: new Map(),
  departments: new Map(),
  topics: new Map(),
  synonyms: [],
};
