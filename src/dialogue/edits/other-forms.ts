import { TEXT_LIMITS } from '../../directory/limits.ts';
import type { Department, Organization } from '../../directory/model.ts';
import type { ReadForm } from '../../exchange/forms.ts';
import { readHolidays, readLine } from '../../exchange/text-forms.ts';
import { departmentId, rotationId, topicId, updateId } from '../../kernel/ids.ts';
import { refused } from '../../kernel/result.ts';
import type { StatusUpdate } from '../../updates/model.ts';
import {
  channelsWay,
  contactWay,
  peopleWay,
  personWay,
  searchManyWay,
  selectWay,
  yesWay,
  zoneWay,
} from './choice-ways.ts';
import { type Input, input, type Way } from './inputs.ts';
import { languageWay } from './person-form.ts';
import { blockWay, emailWay, hoursWay, lineWay, minutesWay, nameWay } from './text-ways.ts';

/** A department that says nothing yet. */
export function newDepartment(id: string): Department {
  return { id: departmentId(id), name: '', channels: [], memberIds: [], translations: {} };
}

/** What is said about a department. */
export const DEPARTMENT_INPUTS: readonly Input<Department>[] = [
  input<Department, 'name'>('name', nameWay()),
  input<Department, 'email'>('email', emailWay),
  input<Department, 'phone'>('phone', lineWay(TEXT_LIMITS.phone)),
  input<Department, 'memberIds'>('memberIds', peopleWay),
  input<Department, 'managerId'>('managerId', personWay),
  input<Department, 'channels'>('channels', channelsWay, 'hint.channels'),
  input<Department, 'hours'>('hours', hoursWay, 'hint.hours'),
  input<Department, 'timeZone'>('timeZone', zoneWay),
  input<Department, 'description'>('description', blockWay(TEXT_LIMITS.description)),
];

/** What holds for the whole company. */
export const ORGANIZATION_INPUTS: readonly Input<Organization>[] = [
  input<Organization, 'name'>('name', nameWay()),
  input<Organization, 'timeZone'>('timeZone', needed(zoneWay)),
  input<Organization, 'language'>('language', needed(languageWay)),
  input<Organization, 'holidays'>(
    'holidays',
    lineWay(20, readHolidays, 'fault.bad-holidays'),
    'hint.holidays',
  ),
  input<Organization, 'helpDesk'>('helpDesk', contactWay, 'hint.help-desk'),
  input<Organization, 'adminIds'>('adminIds', peopleWay),
  input<Organization, 'guests'>('guests', yesWay, 'hint.guests'),
];

/** A status update that says nothing yet. */
export function newUpdate(id: string): StatusUpdate {
  return { id: updateId(id), kind: 'roster', cron: '', rotationIds: [], topicIds: [], channels: [] };
}

/** Five or six fields; what they mean is for whoever runs it to say. */
const readCron: ReadForm<string> = (text) => {
  const line = readLine(TEXT_LIMITS.cron)(text);
  if (!line.ok || /^\S+(?:\s+\S+){4,5}$/.test(text)) return line;
  return refused({ code: 'bad-cron', message: 'this is no cron expression', instead: '`0 9 * * mon`' });
};

const KINDS = ['roster', 'digest', 'report', 'message'] as const;

/** What is said about a status update. */
export const UPDATE_INPUTS: readonly Input<StatusUpdate>[] = [
  input<StatusUpdate, 'name'>('name', nameWay()),
  input<StatusUpdate, 'kind'>(
    'kind',
    selectWay<StatusUpdate['kind']>(KINDS, (kind, { words }) => words.text(`kind.${kind}`), false),
  ),
  input<StatusUpdate, 'cron'>(
    'cron',
    needed(lineWay(TEXT_LIMITS.cron, readCron, 'fault.bad-cron')),
    'hint.cron',
  ),
  input<StatusUpdate, 'timeZone'>('timeZone', zoneWay),
  input<StatusUpdate, 'rotationIds'>('rotationIds', searchManyWay('rotations', rotationId)),
  input<StatusUpdate, 'topicIds'>('topicIds', searchManyWay('topics', topicId)),
  input<StatusUpdate, 'channels'>('channels', channelsWay, 'hint.channels'),
  input<StatusUpdate, 'text'>('text', blockWay(TEXT_LIMITS.update), 'hint.update-text'),
  input<StatusUpdate, 'askBeforeMinutes'>('askBeforeMinutes', minutesWay, 'hint.ask-before'),
];

/** The same, which may not be left empty. */
function needed<Value>(way: Way<Value | undefined>): Way<Value | undefined> {
  return {
    ...way,
    draw: (field, text, view) => {
      const { optional: _, ...drawn } = { optional: true, ...way.draw(field, text, view) };
      return drawn;
    },
    read: (text, view) =>
      text === '' ? refused(view.words.text('fault.missing-choice')) : way.read(text, view),
  };
}
