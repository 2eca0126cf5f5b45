import type { FieldConflict, FileConflict } from './conflicts.ts';
import { describeAuthor } from './describe-author.ts';
import { changeText, subjectOf, valueText } from './describe-change.ts';
import { localTime } from './local-time.ts';
import { thingKey } from './things.ts';

/**
 * Conflicts as people read them, after a plan: each with who made what of the thing, when, and what the file says; at the end how to
 * go on, where it is not said of each what is to hold.
 */
export function describeConflicts(conflicts: readonly FileConflict[]): readonly string[] {
  const lines = conflicts.flatMap(describe);
  const open = conflicts.filter(({ taken }) => taken === undefined);
  return open.length === 0 ? lines : [...lines, '', ...waysOut(open)];
}

function describe({ thing, act, isInFile, fields, last, taken }: FileConflict): readonly string[] {
  const subject = subjectOf(thing);
  if (taken === 'theirs') return [`= ${subject}: stays as it is in the directory, not as the file says`];
  const by = `${describeAuthor(last.author, last.personName)}, ${localTime(last.at)}`;
  const file = isInFile ? '' : '; the file does not have it';
  const sign = taken === undefined ? '!' : '~';
  const end = taken === 'ours' ? '; the file is taken' : '';
  const ofRemoved = act === 'removed' ? '; the file has it' : file;
  return [`${sign} ${subject}: ${act} by ${by}${ofRemoved}${end}`, ...fields.map(ofField)];
}

function ofField({ field, before, now, file }: FieldConflict): string {
  return `    ${field} ${changeText(before, now)}; the file says ${valueText(file)}`;
}

function waysOut(open: readonly FileConflict[]): readonly string[] {
  const [first] = open.map(({ thing }) => thingKey(thing));
  const count = open.length === 1 ? 'One thing was' : `${open.length} things were`;
  return [
    `${count} changed since a file was last applied, and the file would undo that (!). Either of these says what is to hold,`,
    'for all of them or one by one:',
    `  --take theirs   what the directory has   --take theirs=${first}`,
    `  --take ours     what the file says       --take ours=${first}`,
  ];
}
