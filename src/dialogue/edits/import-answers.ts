import { createHash } from 'node:crypto';
import type { FormValues } from '../../chat/form.ts';
import type { Reply } from '../../chat/reply.ts';
import { adminsOf, isAdmin } from '../../directory/managers.ts';
import { importFile } from '../../edits/import.ts';
import type { ImportPlan } from '../../exchange/imports/imported.ts';
import { afterChange, type Desk, notAllowed, say } from './desk.ts';
import { importFaultText } from './import-faults.ts';
import {
  type ImportAction,
  importedMessage,
  importForm,
  MOST_CHARACTERS,
  previewNotice,
} from './import-messages.ts';
import { tidy } from './inputs.ts';

/** Opens the form into which the rows of a spreadsheet are pasted. For admins. */
export async function openImport(desk: Desk): Promise<readonly Reply[]> {
  const { directory } = desk.snapshot;
  if (!isAdmin(desk.actor.id, directory)) return notAllowed(desk, adminsOf(directory));
  return [{ type: 'open-form', form: importForm(desk, { type: 'import-form' }, {}) }];
}

/** Shows what the rows that were pasted would change; brings them in once that was shown, and is what they would change still. */
export async function submitImport(
  desk: Desk,
  { shown }: ImportAction,
  values: FormValues,
): Promise<readonly Reply[]> {
  const { words, actor, ports } = desk;
  const rows = tidy(values['rows']);
  const kind = (['people', 'topics'] as const).find((known) => known === values['kind']);
  const filled = { rows, ...(kind !== undefined && { kind }) };
  const atRows = (text: string): readonly Reply[] => {
    const form = importForm(desk, { type: 'import-form' }, filled);
    return [{ type: 'field-errors', errors: [{ field: 'rows', text }], form }];
  };
  if (rows === '') return atRows(words.text('fault.no-rows'));
  if (rows.length > MOST_CHARACTERS) return atRows(words.text('fault.too-long', { most: MOST_CHARACTERS }));
  const wanted = { file: rows, ...(kind !== undefined && { kind }), actorId: actor.id };
  const outcome = await importFile(wanted, ports, (plan) => shown === digestOf(filled, plan));
  if (!outcome.ok) {
    const { refusal } = outcome;
    if (refusal.code === 'not-allowed') return notAllowed(desk, refusal.managers);
    return atRows(refusal.faults.map((fault) => importFaultText(fault, desk)).join('\n'));
  }
  const { plan, isMade } = outcome.value;
  if (isMade) return say(desk, importedMessage(await afterChange(desk), outcome.value));
  const digest = digestOf(filled, plan);
  const isOther = shown !== undefined && rowsOf(shown) === rowsOf(digest);
  // Nothing to bring in is nothing to agree to.
  const action = { type: 'import-form', ...(plan.changes.length > 0 && { shown: digest }) } as const;
  const notice = previewNotice(await afterChange(desk), plan, isOther);
  return [{ type: 'open-form', form: importForm(desk, action, filled, notice) }];
}

/** What was shown: for which rows, and what they would change. */
function digestOf(filled: FormValues, { changes, faults }: ImportPlan): string {
  return `${hashOf(filled)}.${hashOf({ changes, faults })}`;
}

function rowsOf(digest: string): string {
  return digest.split('.', 1)[0] ?? '';
}

/** As much of a hash as an action carries twice. */
const HASH_CHARACTERS = 30;

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, HASH_CHARACTERS);
}
