import type { Temporal } from 'temporal-polyfill';
import type { Author } from '../directory/author.ts';
import { contentWith } from '../exchange/content-with.ts';
import { historyAfter } from '../exchange/history-after.ts';
import type { DirectoryChange, DirectoryContent } from '../exchange/ports.ts';
import type { PersonId, RotationId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import { NO_HISTORY, type ScheduleSource } from '../rotations/schedule/history.ts';
import { tellMoved, toldBy } from '../shifts/telling.ts';
import { DAYS_TOLD, movedBy, type Sources } from './moved.ts';
import type { EditPorts, EditRepositories } from './ports.ts';

/** What an edit is decided on, with every other writer held off. */
export interface Situation {
  readonly content: DirectoryContent;
  readonly source: ScheduleSource;
  readonly now: Temporal.Instant;
}

/** What is stored. The clock is read after every other writer is held off: what they have done by then is the past. */
export async function situationOf(
  { directory, rotations }: EditRepositories,
  { clock }: EditPorts,
): Promise<Situation> {
  const source = await rotations.lock();
  const content = await directory.lock();
  return { content, source, now: wholeMillisecond(clock.now()) };
}

/** What schedules are computed from before the changes, and after them. */
export function sourcesOf({ content, source, now }: Situation, changes: readonly DirectoryChange[]): Sources {
  const { directory, rotations } = contentWith(content, changes);
  const history = historyAfter(source.history ?? NO_HISTORY, content, changes, { now });
  return { before: source, after: { directory, rotations, history } };
}

/** What became of changes. */
export interface Changed {
  readonly revision: number;
  /** Who was told that shifts of theirs move. */
  readonly told: readonly PersonId[];
}

/** Makes the changes, and tells everybody whose shifts move by them but who made them. */
export async function makeChanges(
  changes: readonly DirectoryChange[],
  author: Author,
  situation: Situation,
  repositories: EditRepositories,
  ports: EditPorts,
): Promise<Changed> {
  const { now } = situation;
  const revision = await repositories.directory.write(changes, { now }, author);
  const sources = sourcesOf(situation, changes);
  const told = await tellWhoMoved(
    { changes, sources, now, until: now, revision, author },
    repositories,
    ports,
  );
  return { revision, told };
}

/** Changes that have been made. */
export interface Made {
  readonly changes: readonly DirectoryChange[];
  readonly sources: Sources;
  readonly now: Temporal.Instant;
  /** When the last of them takes effect; from then on is told what moves. */
  readonly until: Temporal.Instant;
  readonly revision: number;
  readonly author: Author;
  /** Whether whoever serves in this rotation is told; absent: in any. */
  readonly isMeant?: (id: RotationId) => boolean;
}

/** Tells everybody whose shifts move but who did it, each rotation once; who they are. */
export async function tellWhoMoved(
  { changes, sources, now, until, revision, author, isMeant }: Made,
  { deliveries }: EditRepositories,
  { newId }: EditPorts,
): Promise<readonly PersonId[]> {
  const interval = { start: now, end: until.add({ hours: 24 * DAYS_TOLD }) };
  const by = author.personId === undefined ? [] : [author.personId];
  const tellings = movedBy(changes, sources, interval, isMeant).flatMap(({ rotationId, moved: moves }) =>
    tellMoved({ rotationId, moves, by, cause: `edit:${revision}:${rotationId}` }, newId, now),
  );
  await deliveries.add(tellings);
  return toldBy(tellings);
}
