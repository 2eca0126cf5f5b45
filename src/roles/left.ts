import type { Platform } from '../chat/intent.ts';
import { noticeTo } from '../deliveries/telling.ts';
import type { Author } from '../directory/author.ts';
import type { Person } from '../directory/model.ts';
import { namedAccount } from '../directory/recognize.ts';
import { dayOfInstant } from '../directory/verification.ts';
import { amendThing, historyOf } from '../edits/save.ts';
import type { Edit } from '../exchange/ports.ts';
import type { PersonId } from '../kernel/ids.ts';
import { within } from '../kernel/unit-of-work.ts';
import type { Snapshot } from '../lookup/ports.ts';
import { caretakersOf, placesOf } from './places.ts';
import type { RolePorts, RoleRepositories } from './ports.ts';

const PROGRAM: Author = { way: 'program' };
const PLATFORMS: readonly Platform[] = ['slack', 'teams'];

/** What follows for a person from their accounts: they have left, or are back. */
export type Turn = 'left' | 'back';

/**
 * What their accounts say that the directory does not: all that are known of are deactivated, or one is active again. An account that the
 * directory names and nobody has seen may be active.
 */
export function turnOf(person: Person, { identities }: Snapshot): Turn | undefined {
  const seen = identities.allOf(person.id);
  const active = seen.filter(({ profile }) => profile.standing !== 'deactivated');
  if (person.deactivatedOn !== undefined) return active.length > 0 ? 'back' : undefined;
  const isUnseen = (platform: Platform): boolean => {
    const named = namedAccount(person, platform);
    return (
      named !== undefined &&
      !seen.some(({ account }) => account.platform === platform && account.userId === named)
    );
  };
  return seen.length > 0 && active.length === 0 && !PLATFORMS.some(isUnseen) ? 'left' : undefined;
}

/** Stores it, and tells whom it concerns; whether there was anything to store. */
export async function take(turn: Turn, personId: PersonId, ports: RolePorts): Promise<boolean> {
  return turn === 'left' ? hasLeft(personId, ports) : isBack(personId, ports);
}

function hasLeft(id: PersonId, ports: RolePorts): Promise<boolean> {
  return ports.work.run(async (repositories) => {
    const today = dayOfInstant(ports.clock.now());
    const change = (person: Person) =>
      person.deactivatedOn === undefined ? { ...person, deactivatedOn: today } : undefined;
    const joined = { ...ports, work: within(repositories) };
    const after = await amendThing({ author: PROGRAM, noun: 'person', id, change }, joined);
    if (after === undefined) return false;
    await tellCaretakers(id, `deactivated:${id}:${today}`, repositories, ports);
    return true;
  });
}

/** Each of those who see to the places that the person leaves, once for all places. */
async function tellCaretakers(
  id: PersonId,
  cause: string,
  { directory, rotations, deliveries }: RoleRepositories,
  { clock, newId }: RolePorts,
): Promise<void> {
  const source = await rotations.lock();
  const content = await directory.lock();
  const now = clock.now();
  const caretakers = new Set(placesOf(source, id, now).flatMap((place) => caretakersOf(place, content)));
  const notice = { kind: 'account/deactivated', personId: id };
  await deliveries.add(
    [...caretakers].map((each) => noticeTo(each, { matter: 'roles', cause }, notice, newId, now)),
  );
}

/** Only what the program has found out it takes back: that a directory file says so has reasons of its own. */
async function isBack(id: PersonId, ports: RolePorts): Promise<boolean> {
  const edits = await historyOf({ noun: 'person', id, most: MOST_EDITS }, ports);
  if (edits.find(isDeactivation)?.author.way !== PROGRAM.way) return false;
  const change = ({ deactivatedOn: _, ...person }: Person): Person => person;
  const after = await amendThing({ author: PROGRAM, noun: 'person', id, change }, ports);
  return after !== undefined;
}

/** How many edits of a person are looked through. */
const MOST_EDITS = 100;

function isDeactivation({ change }: Edit): boolean {
  if (change.noun !== 'person') return false;
  return change.before?.deactivatedOn === undefined && change.after?.deactivatedOn !== undefined;
}
