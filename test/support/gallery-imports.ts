import { Temporal } from 'temporal-polyfill';
import type { Form } from '../../src/chat/form.ts';
import type { Message } from '../../src/chat/message.ts';
import { historyMessage } from '../../src/dialogue/edits/history-answers.ts';
import {
  type ImportAction,
  importedMessage,
  importForm,
  previewNotice,
} from '../../src/dialogue/edits/import-messages.ts';
import { viewOf } from '../../src/dialogue/edits/inputs.ts';
import { readSheet } from '../../src/exchange/imports/csv/sheet.ts';
import { planImport } from '../../src/exchange/imports/plan-import.ts';
import type { DirectoryChange, Edit } from '../../src/exchange/ports.ts';
import { inquiryMessage } from '../../src/inquiries/messages/inquiry-message.ts';
import { personId } from '../../src/kernel/ids.ts';
import type { Reader } from '../../src/lookup/reader.ts';
import { company, person, topic } from './company.ts';
import { INQUIRY_COMPANY, NOW } from './inquiry-company.ts';
import { actorOf, peopleHolder, storyOf } from './inquiry-story.ts';
import { snapshotOf } from './memory.ts';

const COMPANY = company({
  people: [
    person('a', { name: 'Alice Ng', email: 'alice@example.com', phone: '+49 30 1' }),
    person('b', { name: 'Bob Ortiz' }),
    person('c', { name: 'Bob Ortiz' }),
  ],
  topics: [topic('t', { name: 'Payroll', aliases: ['salary'] })],
});

/** Every way in which a row can be wrong. */
const PEOPLE = `id,name,email,phone,timezone,manager,badge,floor
a,Alice Ng,,+49 30 2,,,7,2
,Chen Wei,chen@example.com,+65 1,Asia/Singapore,a,,
,Dana,dana,,,,,
,Erin,,,Europe/Nowhere,,,
,Finn,,,,Nobody,,
,Gus,,,,Bob Ortiz,,
a,Alice Ng,,,,,,
,Hal,alice@example.com,,,,,
,,,,,,,
X X,Ida,,,,,,
,,,+1,,,,
`;
const TOPICS = `name,aliases,description\n${Array.from({ length: 40 }, (_, n) => `Topic ${n} ${'x'.repeat(120)},,${'y'.repeat(200)}`).join('\n')}\nPayslips,salary,\n`;
const ROWS = { rows: PEOPLE, kind: 'people' };

function planned(text: string) {
  const read = readSheet(COMPANY, text);
  if (!read.ok) throw new Error('No sheet');
  return planImport(COMPANY, read.value);
}

/** What is said of rows that come in, and of what was erased. */
export function importMessages(
  reader: Reader,
): readonly { readonly name: string; readonly message: Message }[] {
  const view = viewOf(reader, snapshotOf(COMPANY));
  const nobody = { isMade: true, told: [] };
  const told = [...COMPANY.directory.people.keys()];
  const messages = {
    imported: importedMessage(view, { ...nobody, plan: planned(PEOPLE), told }),
    'imported, largest': importedMessage(view, { ...nobody, plan: planned(TOPICS) }),
    'history of somebody erased': historyMessage(view, SUBJECT, EDITS, { mayEdit: false, isUndoable: false }),
    'question of somebody erased': erasedQuestion(reader),
  };
  return Object.entries(messages).map(([name, message]) => ({
    name: `${name}, ${reader.language}`,
    message,
  }));
}

/** The form into which rows are pasted, in every state. */
export function importForms(reader: Reader): readonly { readonly name: string; readonly form: Form }[] {
  const view = viewOf(reader, snapshotOf(COMPANY));
  const action: ImportAction = { type: 'import-form' };
  const shown: ImportAction = { ...action, shown: 'x'.repeat(61) };
  const nothing = { changes: [], unchanged: 3, faults: [], ignored: [] };
  const large = { rows: TOPICS.slice(0, 3_000) };
  const forms = {
    import: importForm(view, action, {}),
    'import, preview': importForm(view, shown, ROWS, previewNotice(view, planned(PEOPLE), true)),
    'import, nothing': importForm(view, action, ROWS, previewNotice(view, nothing, false)),
    'import, largest': importForm(view, shown, large, previewNotice(view, planned(TOPICS), false)),
  };
  return Object.entries(forms).map(([name, form]) => ({ name: `${name}, ${reader.language}`, form }));
}

const SUBJECT = { noun: 'person', id: 'erased-1a2b3c4d', name: 'erased-1a2b3c4d', isThere: false } as const;
const WIPED = person('erased-1a2b3c4d', { name: '' });
const ALICE = person('a', { name: 'Alice Ng' });
const EDITS: readonly Edit[] = [WIPED, ALICE].map((thing, index) => ({
  revision: 2 - index,
  at: Temporal.Instant.from('2026-08-05T09:00:00Z'),
  author: { way: 'cli', name: 'operator' },
  change: { noun: 'person', id: personId(thing.id), before: thing, after: thing } satisfies DirectoryChange,
}));

function erasedQuestion(reader: Reader): Message {
  const erased = { ...actorOf('erased-1a2b3c4d', ''), account: { ...actorOf('a').account, userId: '' } };
  const { inquiry, events } = storyOf({ asker: erased, question: '' }, [
    [{ type: 'told', holder: peopleHolder('alice'), because: 'asked' }],
    [{ type: 'wrote', side: 'asker', text: '', files: [] }, erased],
    [{ type: 'resolved', how: 'lapsed' }],
  ]);
  return inquiryMessage(reader, INQUIRY_COMPANY, inquiry, events, 'contact', NOW);
}
