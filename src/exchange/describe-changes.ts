import { describeChange, signOf } from './describe-change.ts';
import { describeConflicts } from './describe-conflicts.ts';
import type { DirectoryPlan, FilePlan } from './directory-as-code.ts';
import type { Kept } from './kept.ts';
import { localTime } from './local-time.ts';
import type { DirectoryChange } from './ports.ts';

/**
 * The plan as people read it. The changes, one line each: `+ topic payroll "Payroll"`, `~ person alice: phone "…" → "…"` for each
 * field as it is written in the file, `- …`; then what goes on waiting and what is kept though the file leaves it out, `= …`; at the
 * end how many changes there are, `No changes.` where there are none, and from when on they count. Then what of it would undo what was
 * made in the directory, `! …`, and what can be done about it.
 */
export function describePlan(plan: DirectoryPlan & Partial<Pick<FilePlan, 'conflicts'>>): string {
  const { changes, kept, broughtForward, waiting, effectiveAt, conflicts = [] } = plan;
  const count = (sign: string) => changes.filter((change) => signOf(change) === sign).length;
  const total = `${count('+')} to add, ${count('~')} to edit, ${count('-')} to remove.`;
  const time = effectiveAt === undefined ? 'now' : `at ${localTime(effectiveAt)}`;
  const sooner = broughtForward.map(
    ({ rotationId, from }) => `~ rotation ${rotationId}: takes effect ${time}, not at ${localTime(from)}`,
  );
  const later = waiting.map(
    ({ rotationId, from }) => `= rotation ${rotationId}: takes effect at ${localTime(from)}, as planned`,
  );
  const lines = [...changes.flatMap(describeChange), ...sooner, ...later, ...describeKept(kept)];
  const sums = changes.length > 0 ? [total, ...effectOf(changes, effectiveAt)] : ['No changes.'];
  const disputed = describeConflicts(conflicts);
  const last = disputed.length > 0 ? ['', ...disputed] : [];
  return [...lines, ...(lines.length > 0 ? [''] : []), ...sums, ...last].map((line) => `${line}\n`).join('');
}

/** What is kept of each person and rotation; of topics, all of which may be verified, how many. */
function describeKept(kept: DirectoryPlan['kept']): readonly string[] {
  const verified = kept.filter(({ noun }) => noun === 'topic').length;
  const ofTopics = `= ${counted(verified, 'topic')}: when somebody last verified ${verified === 1 ? 'it' : 'them'} stays`;
  return [...kept.flatMap(describeKeptOf), ...(verified > 0 ? [ofTopics] : [])];
}

function describeKeptOf(kept: Kept): readonly string[] {
  switch (kept.noun) {
    case 'person': {
      const { id, timeOff, deactivatedOn } = kept;
      return [
        ...(timeOff > 0
          ? [
              `= person ${id}: keeps ${timeOff === 1 ? '1 stretch' : `${timeOff} stretches`} of time off said in chat`,
            ]
          : []),
        ...(deactivatedOn === undefined ? [] : [`= person ${id}: stays deactivated, since ${deactivatedOn}`]),
      ];
    }
    case 'rotation': {
      const { id, madeInChat, fromCalendar } = kept;
      const parts = [
        ...(madeInChat > 0 ? [`${counted(madeInChat, 'override')} made in chat`] : []),
        ...(fromCalendar > 0 ? [`${counted(fromCalendar, 'override')} from its calendar`] : []),
      ];
      return [`= rotation ${id}: keeps ${parts.join(' and ')}`];
    }
    case 'topic':
      return [];
    default:
      return kept satisfies never;
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** From when on the changes count. New rotations that take effect at once have no past of which there is anything to say. */
function effectOf(
  changes: readonly DirectoryChange[],
  effectiveAt: DirectoryPlan['effectiveAt'],
): readonly string[] {
  const rotations = changes.filter(({ noun }) => noun === 'rotation');
  if (effectiveAt === undefined) {
    const isOfPast = rotations.some(({ before }) => before !== undefined);
    return isOfPast ? ['What changes of rotations takes effect now; the past keeps its answer.'] : [];
  }
  if (rotations.length === 0) return ['No rotation changes, and nothing else waits: it takes effect now.'];
  return [
    `What changes of rotations takes effect at ${localTime(effectiveAt)}; until then they answer as they do now,`,
    `and the past keeps its answer.${rotations.length < changes.length ? ' All else takes effect now.' : ''}`,
  ];
}
