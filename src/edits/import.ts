import type { Author } from '../directory/author.ts';
import { adminsOf, isAdmin } from '../directory/managers.ts';
import { readCatalog } from '../exchange/imports/backstage/catalog.ts';
import { isCatalog } from '../exchange/imports/backstage/entities.ts';
import { readSheet, type SheetKind } from '../exchange/imports/csv/sheet.ts';
import type { Imported, ImportFault, ImportPlan } from '../exchange/imports/imported.ts';
import { planImport } from '../exchange/imports/plan-import.ts';
import type { DirectoryContent } from '../exchange/ports.ts';
import type { PersonId } from '../kernel/ids.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { makeChanges, situationOf } from './changing.ts';
import type { NotAllowed } from './outcomes.ts';
import type { EditPorts } from './ports.ts';

/** What is to be brought in: a sheet of people or topics as CSV, or a Backstage catalog; its content says which. */
export interface ImportWanted {
  readonly file: Uint8Array | string;
  /** Of what the sheet is, where its columns fit both. */
  readonly kind?: SheetKind;
  /** Who brings it in; absent: the operator. */
  readonly actorId?: PersonId;
  /** What the operator is called. */
  readonly name?: string;
}

export type ImportRefusal =
  | NotAllowed
  | { readonly code: 'unreadable'; readonly faults: readonly ImportFault[] };

/** What bringing it in makes of the directory. */
export interface ImportOutcome {
  readonly plan: ImportPlan;
  /** Whether it was brought in: not where whoever asked did not mean this plan. */
  readonly isMade: boolean;
  /** Who was told that shifts of theirs move. */
  readonly told: readonly PersonId[];
}

/** What bringing it in would do, by the rules of `planImport`; changes nothing. For admins, and for the operator. */
export async function tryImport(
  wanted: ImportWanted,
  ports: EditPorts,
): Promise<Result<ImportPlan, ImportRefusal>> {
  const tried = await importFile(wanted, ports, () => false);
  return tried.ok ? ok(tried.value.plan) : tried;
}

/**
 * Brings in what has no faults, in one transaction, and tells those whose shifts move by it. What it would do is decided in that
 * transaction, and nothing is changed unless `isMeant` of just that.
 */
export async function importFile(
  wanted: ImportWanted,
  ports: EditPorts,
  isMeant: (plan: ImportPlan) => boolean,
): Promise<Result<ImportOutcome, ImportRefusal>> {
  return ports.work.run(async (repositories) => {
    const situation = await situationOf(repositories, ports);
    const planned = planOf(wanted, situation.content);
    if (!planned.ok) return planned;
    const plan = planned.value;
    if (!isMeant(plan)) return ok({ plan, isMade: false, told: [] });
    if (plan.changes.length === 0) return ok({ plan, isMade: true, told: [] });
    const author = authorOf(wanted, ports);
    const { told } = await makeChanges(plan.changes, author, situation, repositories, ports);
    return ok({ plan, isMade: true, told });
  });
}

function planOf(wanted: ImportWanted, content: DirectoryContent): Result<ImportPlan, ImportRefusal> {
  const { actorId } = wanted;
  if (actorId !== undefined && !isAdmin(actorId, content.directory)) {
    return refused({ code: 'not-allowed', managers: adminsOf(content.directory) });
  }
  const read = readImport(wanted, content);
  return read.ok
    ? ok(planImport(content, read.value))
    : refused({ code: 'unreadable', faults: read.refusal });
}

function readImport(
  { file, kind }: ImportWanted,
  content: DirectoryContent,
): Result<Imported, readonly ImportFault[]> {
  const text = catalogText(file);
  return text === undefined ? readSheet(content, file, kind) : readCatalog(content, text);
}

/** The text, if it is that of a catalog. */
function catalogText(file: Uint8Array | string): string | undefined {
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  return isCatalog(text) ? text : undefined;
}

function authorOf({ file, actorId, name }: ImportWanted, { source }: EditPorts): Author {
  return {
    ...source,
    way: catalogText(file) === undefined ? 'csv' : 'backstage',
    ...(actorId !== undefined && { personId: actorId }),
    ...(name !== undefined && { name }),
  };
}
