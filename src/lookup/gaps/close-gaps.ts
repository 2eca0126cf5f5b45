import { Temporal } from 'temporal-polyfill';
import { isManager, managersOf } from '../../directory/managers.ts';
import type { Contact, Topic } from '../../directory/model.ts';
import {
  type AddedAlias,
  type AliasRefusal,
  addAlias,
  addTopic,
  removeAlias,
  type TopicRefusal,
} from '../../directory/topic-edits.ts';
import type { PersonId, TopicId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { tellingKeys } from '../search/telling-keys.ts';
import { clustersOf, type GapCluster } from './clusters.ts';
import type { GapPorts, GapRepositories } from './ports.ts';

/** Which cluster somebody decides about. */
export interface ClusterNamed {
  readonly actorId: PersonId;
  /** The `key` of the cluster, or any of its keys: it may have grown since. */
  readonly gap: string;
  /** How far back the list went that it stood on. */
  readonly days: number;
}

/** When the gaps were closed, by which they can be opened again. */
interface Closed {
  readonly closedAt: Temporal.Instant;
}

/** Somebody was faster, or it has grown too old. */
interface GapGone {
  readonly code: 'gap-gone';
}

interface NotAllowed {
  readonly code: 'not-allowed';
  readonly editors: readonly PersonId[];
}

export type GapRefusal = GapGone | AliasRefusal | TopicRefusal;

/** What people have looked for and not found in the days before now, clustered, those of most people first. */
export async function openClusters({ work, clock }: GapPorts, days: number): Promise<readonly GapCluster[]> {
  const since = clock.now().subtract({ hours: 24 * days });
  const gaps = await work.run((repositories) => repositories.gaps.openSince(since));
  return clustersOf(gaps, tellingKeys);
}

/** The cluster that the gap of that key is in now, or undefined where it is closed or too old. */
export async function clusterWith(
  ports: GapPorts,
  { gap, days }: Pick<ClusterNamed, 'gap' | 'days'>,
): Promise<GapCluster | undefined> {
  const clusters = await openClusters(ports, days);
  return clusters.find(({ key }) => key === gap) ?? clusters.find(({ keys }) => keys.includes(gap));
}

/** Gives the topic the name, by the rules of `addAlias`, and closes the cluster, in one transaction. */
export async function closeByAlias(
  wanted: ClusterNamed & { readonly topicId: TopicId; readonly name: string },
  ports: GapPorts,
): Promise<Result<AddedAlias & Closed, GapGone | AliasRefusal>> {
  return closeBy(wanted, ports, ({ topics }, { language }) =>
    addAlias({ ...wanted, language }, { ...ports, topics }),
  );
}

/** Adds the topic, by the rules of `addTopic`, and closes the cluster, in one transaction. */
export async function closeByTopic(
  wanted: ClusterNamed & { readonly name: string; readonly contact: Contact },
  ports: GapPorts,
): Promise<Result<{ readonly topic: Topic } & Closed, GapGone | TopicRefusal>> {
  return closeBy(wanted, ports, async ({ topics, rotations: all }) => {
    const { rotations } = await all.lock();
    const added = await addTopic(wanted, { ...ports, topics, rotations });
    return added.ok ? ok({ topic: added.value }) : added;
  });
}

/** Closes the cluster, which any manager may. */
export async function dismiss(
  wanted: ClusterNamed,
  ports: GapPorts,
): Promise<Result<{ readonly name: string } & Closed, GapGone | NotAllowed>> {
  return closeBy(wanted, ports, async ({ rotations: all }, { name }) => {
    const { directory, rotations } = await all.lock();
    return isManager(wanted.actorId, directory, rotations)
      ? ok({ name })
      : refused({ code: 'not-allowed', editors: managersOf(directory, rotations) });
  });
}

/** Opens again what was closed at that instant, and takes the name away that was given by it; in one transaction. */
export async function reopen(
  wanted: {
    readonly actorId: PersonId;
    readonly closedAt: Temporal.Instant;
    readonly alias?: { readonly topicId: TopicId; readonly name: string };
  },
  ports: GapPorts,
): Promise<Result<undefined, NotAllowed | { readonly code: 'topic-unknown' }>> {
  const { actorId, closedAt, alias } = wanted;
  return ports.work.run(async ({ gaps, topics, rotations: all }) => {
    const { directory, rotations } = await all.lock();
    if (!isManager(actorId, directory, rotations)) {
      return refused({ code: 'not-allowed', editors: managersOf(directory, rotations) });
    }
    if (alias !== undefined) {
      const removed = await removeAlias({ actorId, ...alias }, { ...ports, topics });
      if (!removed.ok) return removed;
    }
    await gaps.reopen(closedAt);
    return ok(undefined);
  });
}

/** Decides, and where the rules allow it closes the cluster with it. The cluster is found before, since that may take a while. */
async function closeBy<Value, Refusal>(
  wanted: ClusterNamed,
  ports: GapPorts,
  decide: (repositories: GapRepositories, cluster: GapCluster) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value & Closed, GapGone | Refusal>> {
  const cluster = await clusterWith(ports, wanted);
  if (cluster === undefined) return refused({ code: 'gap-gone' });
  return ports.work.run(async (repositories) => {
    const decided = await decide(repositories, cluster);
    if (!decided.ok) return decided;
    const closedAt = Temporal.Instant.fromEpochMilliseconds(ports.clock.now().epochMilliseconds);
    await repositories.gaps.close(cluster.keys, closedAt);
    return ok({ ...decided.value, closedAt });
  });
}
