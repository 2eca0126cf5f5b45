import { type Element, plain } from '../../chat/message.ts';
import type { PersonColumn, TopicColumn } from '../../exchange/imports/csv/columns.ts';
import type { ImportFault } from '../../exchange/imports/imported.ts';
import { faultText } from './fault-words.ts';
import type { FieldName, View } from './inputs.ts';

/** What the columns are called, by the names of the fields that they are for. */
const FIELDS: Readonly<Record<Exclude<PersonColumn | TopicColumn, 'id'>, FieldName>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  timezone: 'timeZone',
  language: 'language',
  hours: 'hours',
  manager: 'managerId',
  slack: 'slackUserId',
  teams: 'teamsUserId',
  ping_on: 'pingOn',
  description: 'description',
  aliases: 'aliases',
  answer: 'answer',
  parent: 'parentId',
  contact: 'contact',
  fallback: 'fallback',
  owners: 'ownerIds',
  links: 'links',
  respond_within: 'respondWithinMinutes',
  verify_every: 'verifyEveryDays',
  urgent: 'urgent',
};

/** Of fields of which there is but one way to write them, what is wrong with what stands there. */
const FORMS = {
  email: 'fault.bad-email',
  timezone: 'fault.bad-zone',
  hours: 'fault.bad-hours',
  slack: 'fault.bad-slack',
  teams: 'fault.bad-teams',
  links: 'fault.bad-link',
  respond_within: 'fault.bad-duration',
  verify_every: 'fault.bad-days',
} as const;

/** As many rows nobody puts right at once. */
const MOST = 8;

/** The rows that stay out, each by its line, with what is wrong. */
export function faultElements(view: View, faults: readonly ImportFault[]): readonly Element[] {
  if (faults.length === 0) return [];
  const { words } = view;
  const count = new Set(faults.map(({ line }) => line)).size;
  const shown = faults.slice(0, MOST).map((fault) => importFaultText(fault, view));
  const rest = faults.length - shown.length;
  const items = [...shown, ...(rest > 0 ? [words.text('list.more', { count: rest })] : [])];
  return [
    { type: 'text', spans: words.spans('import.stay-out', { count }), tone: 'warning' },
    { type: 'list', items: items.map((text) => [plain(text)]) },
  ];
}

/** “Line 3, Email: this is no email address”, in the reader's words where there are any for it. */
export function importFaultText(fault: ImportFault, view: View): string {
  const { words } = view;
  const { line, field } = fault;
  const said = { line, fault: ruleText(fault, view) };
  return field === undefined
    ? words.text('import.fault', said)
    : words.text('import.fault-at', { ...said, field: columnName(field, view) });
}

function columnName(field: string, { words }: View): string {
  return isKeyOf(field, FIELDS) ? words.text(`field.${FIELDS[field]}`) : field;
}

function ruleText({ rule, field = '', message, instead }: ImportFault, view: View): string {
  const { words } = view;
  const asRead = `${message}; ${instead}`;
  if (rule === undefined) return asRead;
  switch (rule.code) {
    case 'form':
      return isKeyOf(field, FORMS) ? words.text(FORMS[field]) : asRead;
    case 'unknown-name':
    case 'several-names':
      return words.text(`import.${rule.code}`, { name: rule.name });
    case 'twin':
      return words.text('import.twin', { line: rule.first });
    case 'no-name':
      return words.text('fault.missing-name');
    case 'empty':
      return words.text('fault.no-rows');
    case 'no-columns':
    case 'quotes':
      return words.text(`fault.${rule.code}`);
    case 'too-many':
      return asRead;
    default:
      return faultText({ field, fault: rule }, view);
  }
}

function isKeyOf<Known extends object>(key: PropertyKey, known: Known): key is keyof Known {
  return Object.hasOwn(known, key);
}
