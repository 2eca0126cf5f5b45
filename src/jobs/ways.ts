import type { Account, Platform } from '../chat/intent.ts';
import type { MessageReference, Place } from '../chat/messenger.ts';
import type { Recipient } from '../deliveries/delivery.ts';
import type { Listener } from '../deliveries/subject.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { accountIn } from '../lookup/reader-of.ts';
import type { Sought } from './account-search.ts';

/** One way to a recipient. */
export type Way =
  /** In a place that others see too, provided that the account does. */
  | { readonly type: 'shared'; readonly place: Place; readonly account: Account }
  /** In the direct conversation with the account. */
  | { readonly type: 'direct'; readonly account: Account }
  /** In that place; `isOurs`: in whichever thread all about the same thing stands. */
  | { readonly type: 'place'; readonly place: Place; readonly isOurs: boolean }
  /** In place of that message. */
  | { readonly type: 'edit'; readonly reference: MessageReference };

/** A way that is still to be found: by the account that the platform has for the person's address. */
export interface Search extends Sought {
  readonly type: 'search';
  /** Where it is said if the account sees it there; else it is said directly. */
  readonly at?: Place;
}

/** The ways to an account that a search has found, best first. */
export function foundWays({ at }: Search, account: Account): readonly Way[] {
  const shared: readonly Way[] = at ? [{ type: 'shared', place: at, account }] : [];
  return [...shared, { type: 'direct', account }];
}

/** What is known of people and platforms when a way is looked for. */
export interface Known extends Pick<Snapshot, 'directory' | 'identities'> {
  /** The workspace in which the bot speaks on that platform; undefined where it does not. */
  workspaceOf(platform: Platform): string | undefined;
}

/**
 * The ways to a recipient, best first: the first that works is taken. None: there is no way. Where nothing is said about the platform,
 * the person's own wish goes. An account that is known goes before any
 * that is still to be searched for: it was seen, or the directory names it, so its owner looks at it.
 */
export function waysTo(
  recipient: Exclude<Recipient, { readonly type: 'sent' }>,
  listener: Listener | undefined,
  known: Known,
): readonly (Way | Search)[] {
  switch (recipient.type) {
    case 'person': {
      const { personId, at, prefer } = recipient;
      const account = at && accountOn(at, personId, known);
      const shared: readonly Way[] = at && account ? [{ type: 'shared', place: at, account }] : [];
      return [...shared, ...directWays(personId, prefer ?? at?.platform, known, at)];
    }
    case 'account':
      return [{ type: 'direct', account: recipient.account }];
    case 'place':
      return [
        { type: 'place', place: recipient.place, isOurs: false },
        ...waysToListener(listener, recipient.place.platform, known),
      ];
    case 'channel': {
      const { platform, id } = recipient.channel;
      const workspaceId = known.workspaceOf(platform);
      if (workspaceId === undefined) return [];
      return [{ type: 'place', place: { platform, workspaceId, kind: 'channel', id }, isOurs: true }];
    }
    default:
      return recipient satisfies never;
  }
}

/** Where the place is gone, whoever was spoken to there is told directly. */
function waysToListener(
  listener: Listener | undefined,
  prefer: Platform,
  known: Known,
): readonly (Way | Search)[] {
  switch (listener?.type) {
    case undefined:
      return [];
    case 'account':
      return [{ type: 'direct', account: listener.account }];
    case 'person':
      return directWays(listener.personId, prefer, known);
    default:
      return listener satisfies never;
  }
}

function directWays(
  personId: PersonId,
  prefer: Platform | undefined,
  known: Known,
  at?: Place,
): readonly (Way | Search)[] {
  const first = prefer ?? known.directory.people.get(personId)?.pingOn;
  const platforms: readonly Platform[] = first === 'teams' ? ['teams', 'slack'] : ['slack', 'teams'];
  const direct = platforms.flatMap((platform): Way[] => {
    const workspaceId = known.workspaceOf(platform);
    const account = workspaceId && accountOn({ platform, workspaceId }, personId, known);
    return account ? [{ type: 'direct', account }] : [];
  });
  return [...direct, ...searches(personId, platforms, known, at)];
}

/** On each of the platforms where they have no account that is known. */
function searches(
  personId: PersonId,
  platforms: readonly Platform[],
  known: Known,
  at: Place | undefined,
): readonly Search[] {
  const email = known.directory.people.get(personId)?.email;
  if (email === undefined) return [];
  return platforms.flatMap((platform): Search[] => {
    const workspaceId = known.workspaceOf(platform);
    if (workspaceId === undefined || accountOn({ platform, workspaceId }, personId, known)) return [];
    const isThere = at?.platform === platform && at.workspaceId === workspaceId;
    return [{ type: 'search', platform, workspaceId, personId, email, ...(isThere && { at }) }];
  });
}

function accountOn(
  { platform, workspaceId }: Pick<Account, 'platform' | 'workspaceId'>,
  personId: PersonId,
  known: Known,
): Account | undefined {
  const userId = accountIn({ platform, workspaceId }, known, personId);
  return userId === undefined ? undefined : { platform, workspaceId, userId };
}
