import { type ImportRefusal, type ImportWanted, importFile, tryImport } from '../../src/edits/import.ts';
import { describeChange } from '../../src/exchange/describe-change.ts';
import type { ImportFault, ImportPlan } from '../../src/exchange/imports/imported.ts';
import { isAddition } from '../../src/exchange/imports/plan-import.ts';
import type { Invocation } from './arguments.ts';
import type { CliEnvironment } from './environment.ts';
import { bytesOf, fileLabel } from './files.ts';
import { DONE, editPorts, REFUSED, refuse, usedWrongly, withDatabase } from './outcome.ts';

/** `directory import FILE [--people|--topics] [--skip-bad] [--yes]`: what the sheet would change, then, with `--yes`, changes it. */
export async function importCommand(
  path: string,
  invocation: Invocation,
  environment: CliEnvironment,
): Promise<number> {
  const { people, topics, yes, 'skip-bad': skipBad } = invocation.options;
  if (people !== undefined && topics !== undefined) {
    return usedWrongly(environment, ['`--people` and `--topics` exclude each other.'], 'directory');
  }
  const file = await bytesOf(environment, path);
  if (!file.ok) return refuse(environment, file.refusal);
  const { userName } = environment;
  const wanted: ImportWanted = {
    file: file.value,
    ...(people !== undefined && { kind: 'people' }),
    ...(topics !== undefined && { kind: 'topics' }),
    ...(userName !== undefined && { name: userName }),
  };
  return withDatabase(invocation, environment, async (database) => {
    const ports = editPorts(database, environment);
    const mayMiss = skipBad !== undefined;
    const isWhole = ({ faults }: ImportPlan) => mayMiss || faults.length === 0;
    if (yes === undefined) {
      const tried = await tryImport(wanted, ports);
      if (!tried.ok) return refuseImport(tried.refusal, path, environment);
      return tell({ plan: tried.value, isMade: false }, { path, mayMiss }, environment);
    }
    const made = await importFile(wanted, ports, isWhole);
    if (!made.ok) return refuseImport(made.refusal, path, environment);
    return tell(made.value, { path, mayMiss }, environment);
  });
}

function refuseImport(refusal: ImportRefusal, path: string, environment: CliEnvironment): number {
  switch (refusal.code) {
    case 'unreadable': {
      const lines = refusal.faults.map((fault) => faultLine(fault, path));
      return refuse(environment, [...lines, 'Nothing was changed.'].join('\n'));
    }
    case 'not-allowed':
      throw new Error('The operator may bring in anything');
    default:
      return refusal satisfies never;
  }
}

interface Told {
  readonly path: string;
  readonly mayMiss: boolean;
}

/** Says what changes to stdout, and what stays out, and what to do next, to stderr. */
function tell(
  { plan, isMade }: { readonly plan: ImportPlan; readonly isMade: boolean },
  { path, mayMiss }: Told,
  environment: CliEnvironment,
): number {
  environment.stdout.write(describeImport(plan));
  const { faults } = plan;
  const lines = new Set(faults.map(({ line }) => line)).size;
  const out = lines === 1 ? 'One row stays out' : `${lines} rows stay out`;
  const isHeldBack = faults.length > 0 && !mayMiss;
  const next = isHeldBack
    ? [`${out}, and so nothing ${isMade ? 'was' : 'is'} changed; with --skip-bad the others come in.`]
    : [
        ...(faults.length > 0 ? [`${out}.`] : []),
        ...(isMade || plan.changes.length === 0 ? [] : ['Nothing was changed yet: --yes does it.']),
      ];
  const said = [...faults.map((fault) => faultLine(fault, path)), ...next];
  environment.stderr.write(said.map((line) => `${line}\n`).join(''));
  return isHeldBack ? REFUSED : DONE;
}

/** The changes, one line for each field, `+ person chen "Chen Wei"` and `~ person bob: phone none → "…"`; then how many there are. */
function describeImport({ changes, unchanged, ignored }: ImportPlan): string {
  const added = changes.filter(isAddition).length;
  const same =
    unchanged === 1 ? '1 row says what is so already.' : `${unchanged} rows say what is so already.`;
  const sums = [
    changes.length === 0 ? 'No changes.' : `${added} to add, ${changes.length - added} to edit.`,
    ...(unchanged > 0 ? [same] : []),
    ...(ignored.length > 0 ? [`Not read: ${ignored.join(', ')}.`] : []),
  ];
  const lines = changes.flatMap(describeChange);
  return [...lines, ...(lines.length > 0 ? [''] : []), ...sums].map((line) => `${line}\n`).join('');
}

function faultLine({ line, field, message, instead }: ImportFault, path: string): string {
  return [
    `${fileLabel(path)}:${line}`,
    ...(field === undefined ? [] : [field]),
    `${message}; ${instead}`,
  ].join(': ');
}
