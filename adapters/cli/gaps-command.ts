import { wordsIn } from '../../src/chat/languages/words.ts';
import { openClusters } from '../../src/lookup/gaps/close-gaps.ts';
import type { GapCluster } from '../../src/lookup/gaps/clusters.ts';
import { KEPT_DAYS } from '../../src/lookup/gaps/gap.ts';
import { nearestToName } from '../../src/lookup/gaps/near-topics.ts';
import type { Snapshot } from '../../src/lookup/ports.ts';
import type { Invocation } from './arguments.ts';
import type { CliEnvironment } from './environment.ts';
import { DONE, usedWrongly, withDatabase } from './outcome.ts';
import { indented } from './text-layout.ts';

const USUAL_DAYS = '30';
/** How many of the texts of a cluster are shown for reading. */
const MOST_TEXTS = 3;

/** `gaps [--days N] [--json]`. */
export async function gapsCommand(invocation: Invocation, environment: CliEnvironment): Promise<number> {
  const { words, options } = invocation;
  if (words.length > 0) return usedWrongly(environment, ['`gaps` takes no more words.'], 'gaps');
  const days = daysOf(options.days ?? USUAL_DAYS);
  if (days === undefined) {
    const fault = `\`${options.days}\` is no number of days: from 1 to ${KEPT_DAYS}, for as long as they are kept.`;
    return usedWrongly(environment, [fault], 'gaps');
  }
  return withDatabase(invocation, environment, async ({ unitOfWork, snapshots }) => {
    const clusters = await openClusters({ work: unitOfWork, clock: environment.clock }, days);
    const snapshot = await snapshots.current();
    const json = () =>
      JSON.stringify(
        clusters.map((cluster) => asJson(snapshot, cluster)),
        null,
        2,
      );
    environment.stdout.write(`${options.json === undefined ? asText(snapshot, clusters, days) : json()}\n`);
    return DONE;
  });
}

function daysOf(text: string): number | undefined {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= KEPT_DAYS ? days : undefined;
}

/** For reading, in the language and the zone of the organization. */
function asText(snapshot: Snapshot, clusters: readonly GapCluster[], days: number): string {
  const { timeZone, language } = snapshot.directory.organization;
  const words = wordsIn(language);
  if (clusters.length === 0) return words.text('gaps.none', { count: days });
  const blocks = clusters.map((cluster) => {
    const at = cluster.lastAt.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    const nearest = nearestToName(snapshot, cluster);
    const texts = cluster.texts
      .slice(0, MOST_TEXTS)
      .map((text) => words.text('gaps.quoted', { words: text }));
    const more = cluster.texts.length - texts.length;
    const lines = [
      ...texts,
      ...(more > 0 ? [words.text('list.more', { count: more })] : []),
      ...(nearest ? [`~ ${nearest.name} (${nearest.id})`] : []),
    ];
    const asked = words.text('gaps.asked', { count: cluster.people, at });
    return `${cluster.name}: ${asked}\n${indented(lines.join('\n'), 2)}`;
  });
  return [words.text('gaps.days', { count: days }), ...blocks].join('\n\n');
}

/** As programs read it: topics by id, the instant in UTC, null for what there is not. */
function asJson(snapshot: Snapshot, cluster: GapCluster): object {
  const { name, people, texts, lastAt, refused } = cluster;
  const nearest = nearestToName(snapshot, cluster)?.id ?? null;
  return { name, people, texts, last: lastAt.toString(), refused, nearest };
}
