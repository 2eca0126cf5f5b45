import { type DirectoryFault, directoryFaults } from '../directory/faults.ts';
import type { Person } from '../directory/model.ts';
import { personId, rotationId, topicId, updateId } from '../kernel/ids.ts';
import { type RotationFault, rotationFaults } from '../rotations/faults.ts';
import { contentFromFile } from './content-from-file.ts';
import type { FilePath, PlacedFault } from './file-fault.ts';
import type { DirectoryContent, ThingName } from './ports.ts';
import { rotationReferences } from './rotation-faults.ts';
import { DirectoryFile } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';
import { shown } from './shown.ts';
import { fieldsIn, SECTIONS } from './thing-fields.ts';
import { partAbout, peopleInItsZone } from './thing-part.ts';

/** What a directory file could not say of a thing, and by which field of the thing. */
export interface ThingFault {
  readonly field: string;
  readonly fault:
    | DirectoryFault
    | RotationFault
    /** Of form: what a directory file could not say either. `message` is English, `instead` what would do. */
    | { readonly code: 'form'; readonly message: string; readonly instead?: string };
}

/**
 * What a directory file could not say of the thing once the content is `after`, but for what was so before: each by the field of the
 * thing. It takes no longer where the directory is large: only what the thing has to do with is looked at.
 */
export function contentFaultsOf(
  before: DirectoryContent,
  after: DirectoryContent,
  thing: ThingName,
): readonly ThingFault[] {
  const found = allFaultsOf(after, thing, before);
  if (found.length === 0) return [];
  const known = new Set(allFaultsOf(before, thing, before).map(keyOf));
  return found.filter((fault) => !known.has(keyOf(fault)));
}

/**
 * The content that a file with nothing but the thing describes: the thing as it is once it has been written out and read back; undefined
 * where a file can't say it.
 */
export function contentAsRead(content: DirectoryContent, thing: ThingName): DirectoryContent | undefined {
  const parsed = DirectoryFile.safeParse(fileOf(content, thing));
  return parsed.success ? contentFromFile(parsed.data) : undefined;
}

function allFaultsOf(
  content: DirectoryContent,
  thing: ThingName,
  before: DirectoryContent,
): readonly ThingFault[] {
  const ofForm = formFaults(content, thing);
  const isZoneFaulty = ofForm.some(({ field }) => field === 'timeZone');
  const readable = isZoneFaulty ? withZoneOf(before, content, thing) : content;
  const ofRules = [
    ...directoryRules(readable, thing),
    ...rotationRules(readable, thing),
    ...dangling(readable, thing),
  ];
  // Of two ways to say what is wrong with a field, the one that has words in every language.
  const told = new Set(ofRules.map(({ field }) => field));
  return [...ofRules, ...ofForm.filter(({ field }) => !told.has(field))];
}

/** A fault without its place in a list, which moves when others come or go. */
function keyOf({ field, fault }: ThingFault): string {
  return JSON.stringify([field, { ...fault, path: [] }]);
}

/** With the zone that was there before, where the new one is none: the other rules have to read times in some zone. */
function withZoneOf(
  { directory: before }: DirectoryContent,
  content: DirectoryContent,
  { noun, id }: ThingName,
): DirectoryContent {
  const { directory } = content;
  const person = noun === 'person' ? directory.people.get(personId(id)) : undefined;
  if (person) {
    const { timeZone: _, ...rest } = person;
    const people = new Map(directory.people).set(person.id, rest satisfies Person);
    return { ...content, directory: { ...directory, people } };
  }
  if (noun !== 'organization') return content;
  const { timeZone } = before.organization;
  return { ...content, directory: { ...directory, organization: { ...directory.organization, timeZone } } };
}

function formFaults(content: DirectoryContent, thing: ThingName): readonly ThingFault[] {
  const file = fileOf(content, thing);
  const parsed = DirectoryFile.safeParse(file);
  if (parsed.success) return [];
  return schemaFaults(DirectoryFile, file, parsed.error.issues).map(
    ({ at, message, instead }: PlacedFault) => ({
      field: fieldAt(at),
      fault: { code: 'form', message, instead },
    }),
  );
}

/** Of a path through a file of one thing, the field of the model. */
function fieldAt(at: FilePath): string {
  const field = at.find((step, index) => index > 0 && typeof step === 'string');
  const name = String(field ?? at[0]);
  return MODEL_FIELDS[name] ?? name;
}

/** What a field of a thing is called in the model, where its name in the file is another. */
const MODEL_FIELDS: Readonly<Record<string, string>> = {
  admins: 'adminIds',
  ask_before: 'askBeforeMinutes',
  deactivated: 'deactivatedOn',
  every: 'cadence',
  help_desk: 'helpDesk',
  manager: 'managerId',
  members: 'memberIds',
  on: 'cadence',
  on_duty: 'onDuty',
  owners: 'ownerIds',
  parent: 'parentId',
  ping_on: 'pingOn',
  respond_within: 'respondWithinMinutes',
  rotation: 'rotationIds',
  rotations: 'rotationIds',
  slack: 'slackUserId',
  slack_group: 'slackGroup',
  starts: 'startsOn',
  teams: 'teamsUserId',
  time_off: 'timeOff',
  timezone: 'timeZone',
  topics: 'topicIds',
  verified: 'verifiedOn',
  verify_every: 'verifyEveryDays',
};

/** A file with nothing but the thing; of an organization that is not meant only what a file can't do without. */
function fileOf(content: DirectoryContent, thing: ThingName): unknown {
  const { noun } = thing;
  const head = { version: 1, organization: { name: '…', timezone: 'UTC' } };
  const fields = fieldsIn(content, thing);
  if (noun === 'organization') return { ...head, organization: fields };
  if (noun === 'synonyms') return { ...head, synonyms: content.directory.synonyms };
  return { ...head, [SECTIONS[noun]]: fields === undefined ? [] : [fields] };
}

/** What the rules of the directory find about the thing. */
function directoryRules(content: DirectoryContent, thing: ThingName): readonly ThingFault[] {
  const { directory, rotations } = content;
  const part = partAbout(thing, directory);
  const own = directoryFaults(part, rotations, directory)
    .filter((fault) => isAbout(fault, thing))
    .map((fault) => ({ field: String(fault.path[0]), fault }));
  return thing.noun === 'organization' ? [...own, ...zoneRules(content)] : own;
}

function isAbout(fault: DirectoryFault, { noun, id }: ThingName): boolean {
  // A circle is told at any one of its topics.
  if (fault.code === 'parent-cycle') return noun === 'topic' && fault.cycle.includes(topicId(id));
  return fault.in.noun === noun && (fault.in.noun === 'organization' || fault.in.id === id);
}

/** What is read in the organization's zone: time off of people without one, overrides of rotations without one. */
function zoneRules(content: DirectoryContent): readonly ThingFault[] {
  const { directory, rotations } = content;
  const people = peopleInItsZone(directory);
  const faults = [
    ...directoryFaults(people, rotations, directory).filter(({ code }) => code === 'time-off-of-no-length'),
    ...[...rotations.values()].flatMap((rotation) =>
      rotation.timeZone === undefined ? rotationFaults(rotation, content) : [],
    ),
  ];
  return faults.map((fault) => ({ field: 'timeZone', fault }));
}

function rotationRules(content: DirectoryContent, { noun, id }: ThingName): readonly ThingFault[] {
  const rotation = noun === 'rotation' ? content.rotations.get(rotationId(id)) : undefined;
  if (rotation === undefined) return [];
  return rotationFaults(rotation, content).map((fault) => ({ field: String(fault.path[0]), fault }));
}

/** What a rotation or a status update refers to and is not there; the rules of the directory see to all else. */
function dangling(content: DirectoryContent, thing: ThingName): readonly ThingFault[] {
  const { directory, rotations } = content;
  const known = { person: directory.people, rotation: rotations, topic: directory.topics };
  return namedBy(content, thing)
    .filter(({ to, id }) => !isIn(known[to], id))
    .map(({ to, id, field }) => ({
      field,
      fault: { code: 'form', message: `there is no ${to} “${shown(id)}”` },
    }));
}

function isIn(things: ReadonlyMap<string, unknown>, id: string): boolean {
  return things.has(id);
}

interface Named {
  readonly to: 'person' | 'rotation' | 'topic';
  readonly id: string;
  readonly field: string;
}

function namedBy({ rotations, updates }: DirectoryContent, { noun, id }: ThingName): readonly Named[] {
  const rotation = noun === 'rotation' ? rotations.get(rotationId(id)) : undefined;
  const update = noun === 'update' ? updates.get(updateId(id)) : undefined;
  return [
    ...(rotation ? [...rotationReferences(rotation)] : []).map(({ to, id: named, path }) => ({
      to,
      id: named,
      field: String(path[0]),
    })),
    ...(update?.rotationIds ?? []).map(
      (named): Named => ({ to: 'rotation', id: named, field: 'rotationIds' }),
    ),
    ...(update?.topicIds ?? []).map((named): Named => ({ to: 'topic', id: named, field: 'topicIds' })),
  ];
}
