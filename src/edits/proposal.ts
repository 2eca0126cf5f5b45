import { isDeepStrictEqual } from 'node:util';
import { newId } from '../directory/new-id.ts';
import { contentWith } from '../exchange/content-with.ts';
import type { DirectoryChange, DirectoryContent, Edit } from '../exchange/ports.ts';
import { changeTo, type Noun, type Things, thingBefore, thingIn } from '../exchange/things.ts';
import { type PersonId, rotationId, type TopicId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { type Merge, merge } from './merge.ts';
import type { Conflict, NotAllowed, SaveRefusal } from './outcomes.ts';
import { isOwnSetting, whoMay } from './permission.ts';
import { asFileSays, lastAdminFaults } from './rules.ts';

/** Which thing somebody edits, and how. */
export interface SaveWanted<N extends Noun> {
  readonly actorId: PersonId;
  readonly noun: N;
  /** Absent: a new one, whose id is made of its name. */
  readonly id?: string;
  /** The revision of the directory from which the form was filled: what others changed since then is not overwritten unseen. */
  readonly base: number;
  /** The thing as it is to be, made of what it was at `base` (undefined: it is new). Fields left as they were are not touched. */
  readonly make: (base: Things[N] | undefined, id: string) => Things[N];
  /** A new rotation is to answer for this topic from now on. */
  readonly topicId?: TopicId;
}

/** What is to be stored for it. */
export interface Proposal<N extends Noun> {
  /** None where nothing differs. */
  readonly changes: readonly DirectoryChange[];
  readonly thing: Things[N];
  /** Absent: it is new. */
  readonly before?: Things[N];
  readonly merged: readonly string[];
}

/** The id of the thing that is meant; undefined: a new one. */
export function idMeant({ noun, id }: Pick<SaveWanted<Noun>, 'noun' | 'id'>): string | undefined {
  return noun === 'organization' ? noun : id;
}

/** Decides on what somebody wants to save. `since`: the edits of the thing after `base`, latest first. */
export function proposed<N extends Noun>(
  wanted: SaveWanted<N>,
  since: readonly Edit[],
  content: DirectoryContent,
): Result<Proposal<N>, SaveRefusal<N>> {
  const id = idMeant(wanted);
  if (id === undefined) return newThing(wanted, content);
  const { noun, actorId } = wanted;
  const current = thingIn(content, noun, id);
  if (current === undefined) return refused({ code: 'thing-gone' });
  const first = since.at(-1);
  const base = first === undefined ? current : thingBefore(first.change, noun);
  const made = wanted.make(base, id);
  const merging = merge(base, current, made);
  const editors = whoMay('edit', noun, id, content);
  if (!editors.includes(actorId) && !isOwnSetting(actorId, noun, id, merging.touched)) {
    return refused({ code: 'not-allowed', managers: editors });
  }
  const conflict = conflictOf(merging, { current, made }, since);
  if (conflict) return refused(conflict);
  return finished(wanted, id, { thing: merging.thing, before: current, merged: merging.merged }, content);
}

function newThing<N extends Noun>(
  wanted: SaveWanted<N>,
  content: DirectoryContent,
): Result<Proposal<N>, SaveRefusal<N>> {
  const { noun, actorId, make } = wanted;
  const managers = whoMay('add', noun, undefined, content);
  if (!managers.includes(actorId)) return refused({ code: 'not-allowed', managers });
  const { name } = make(undefined, noun);
  const id = newId(name ?? noun, noun, (one) => thingIn(content, noun, one) !== undefined);
  return finished(wanted, id, { thing: owned(make(undefined, id), actorId), merged: [] }, content);
}

/** What has no owner yet is theirs who made it, where such things have owners. */
function owned<Thing extends object>(thing: Thing, actorId: PersonId): Thing {
  const isNobodys = 'ownerIds' in thing && Array.isArray(thing.ownerIds) && thing.ownerIds.length === 0;
  return isNobodys ? { ...thing, ownerIds: [actorId] } : thing;
}

function conflictOf<N extends Noun>(
  { conflicts }: Merge<Things[N]>,
  { current, made }: { readonly current: Things[N]; readonly made: Things[N] },
  since: readonly Edit[],
): Conflict<N> | undefined {
  const [last] = since;
  if (conflicts.length === 0 || last === undefined) return undefined;
  const { author: by, at, revision } = last;
  // Either may have taken the field away.
  const isField = (field: string): field is keyof Things[N] & string => field in current || field in made;
  const fields = conflicts.filter(isField);
  return { code: 'changed-meanwhile', fields, current, revision, by, at };
}

function finished<N extends Noun>(
  wanted: SaveWanted<N>,
  id: string,
  draft: Omit<Proposal<N>, 'changes'>,
  content: DirectoryContent,
): Result<Proposal<N>, SaveRefusal<N>> {
  const { noun } = wanted;
  const pointed = topicAnswered(wanted, id, content);
  if (!pointed.ok) return pointed;
  const isSame = isDeepStrictEqual(draft.before, draft.thing);
  const changes = [...(isSame ? [] : [changeTo(content, noun, id, draft.thing)]), ...pointed.value];
  const said = asFileSays(changes, content);
  const unled = lastAdminFaults(changes, content);
  const faults = [...(said.ok ? [] : said.refusal.faults), ...unled];
  if (!said.ok || faults.length > 0) return refused({ code: 'faults', faults });
  const thing = thingIn(contentWith(content, said.value), noun, id) ?? draft.thing;
  return ok({ ...draft, thing, changes: said.value });
}

/** The topic for which the rotation is to answer, doing so. */
function topicAnswered(
  { noun, actorId, topicId }: Pick<SaveWanted<Noun>, 'noun' | 'actorId' | 'topicId'>,
  id: string,
  content: DirectoryContent,
): Result<readonly DirectoryChange[], NotAllowed | { readonly code: 'thing-gone' }> {
  if (topicId === undefined || noun !== 'rotation') return ok([]);
  const topic = content.directory.topics.get(topicId);
  if (topic === undefined) return refused({ code: 'thing-gone' });
  const managers = whoMay('edit', 'topic', topicId, content);
  if (!managers.includes(actorId)) return refused({ code: 'not-allowed', managers });
  const after = { ...topic, contact: { type: 'rotation', rotationId: rotationId(id) } } as const;
  return ok([changeTo(content, 'topic', topicId, after)]);
}
