import type { PersonId, RotationId } from '../../kernel/ids.ts';
import type { Rotation, Rotations } from '../model.ts';
import type { ScheduleSource } from '../schedule/history.ts';

/**
 * Both sources without the rotations that an edit of this one concerns in no way: nobody of it is in them, nor in a layer of theirs, and
 * they are no backup of one that stays. A preview of the rest says the same about the edited one, at a small part of the cost.
 */
export function concernedBy(
  id: RotationId,
  before: ScheduleSource,
  after: ScheduleSource,
): { readonly before: ScheduleSource; readonly after: ScheduleSource } {
  const versions = versionsIn([before, after]);
  const people = new Set(
    withLayers(id, versions).flatMap((each) => (versions.get(each) ?? []).flatMap(peopleIn)),
  );
  const kept = new Set<RotationId>([id]);
  for (const [each, ofIt] of versions) {
    if (ofIt.some((version) => peopleIn(version).some((person) => people.has(person)))) kept.add(each);
  }
  for (let size = 0; size < kept.size; ) {
    size = kept.size;
    for (const [each, ofIt] of versions) {
      const named = ofIt.flatMap(namedIn);
      if (named.some((other) => kept.has(other)) && ofIt.some(({ type }) => type === 'layers'))
        kept.add(each);
      if (kept.has(each)) for (const other of named) kept.add(other);
    }
  }
  return { before: onlyThose(before, kept), after: onlyThose(after, kept) };
}

type Versions = ReadonlyMap<RotationId, readonly Rotation[]>;

/** Every rotation as it is, was and will be. */
function versionsIn(sources: readonly ScheduleSource[]): Versions {
  const versions = new Map<RotationId, Rotation[]>();
  const enter = (id: RotationId, version: Rotation | undefined) => {
    if (version !== undefined) versions.set(id, [...(versions.get(id) ?? []), version]);
  };
  for (const { rotations, history } of sources) {
    for (const [id, rotation] of rotations) enter(id, rotation);
    for (const [id, past] of history?.rotations ?? []) for (const { value } of past) enter(id, value);
  }
  return versions;
}

function withLayers(id: RotationId, versions: Versions): readonly RotationId[] {
  const found = new Set([id]);
  for (const each of found) {
    for (const version of versions.get(each) ?? []) {
      if (version.type === 'layers') for (const { rotationId } of version.layers) found.add(rotationId);
    }
  }
  return [...found];
}

function peopleIn(rotation: Rotation): readonly PersonId[] {
  return [
    ...(rotation.type === 'turns' ? rotation.participants.map(({ personId }) => personId) : []),
    ...rotation.overrides.flatMap(({ personId }) => personId ?? []),
  ];
}

/** The layers of it, and the rotation that stands behind it. */
function namedIn({ backup, ...rotation }: Rotation): readonly RotationId[] {
  return [
    ...(rotation.type === 'layers' ? rotation.layers.map((layer) => layer.rotationId) : []),
    ...(backup?.type === 'rotation' ? [backup.rotationId] : []),
  ];
}

function onlyThose(source: ScheduleSource, kept: ReadonlySet<RotationId>): ScheduleSource {
  const rotations: Rotations = new Map([...source.rotations].filter(([id]) => kept.has(id)));
  return { ...source, rotations };
}
