import { Temporal } from 'temporal-polyfill';
import type { Form } from '../../../src/chat/form.ts';
import type { Language } from '../../../src/chat/languages/language.ts';
import type { Message } from '../../../src/chat/message.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import type { DirectoryContent } from '../../../src/exchange/ports.ts';
import { departmentId, personId, rotationId, topicId, updateId } from '../../../src/kernel/ids.ts';
import { company, department, person, rotation, topic } from '../../support/company.ts';
import { createMemoryDatabase } from '../../support/memory.ts';
import { type TalkOptions, talk } from '../../support/talk.ts';

/** A Wednesday. */
export const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');

/** Ada decides for all of it, Olga owns payroll, Max manages HR, Bob owns nothing. */
export const COMPANY: DirectoryContent = {
  ...company({
    organization: { adminIds: [personId('ada')] },
    people: [
      person('ada', { name: 'Ada Admin', slackUserId: 'UADA', email: 'ada@example.com' }),
      person('olga', { name: 'Olga Owner', slackUserId: 'UOLGA' }),
      person('max', { name: 'Max Manager', slackUserId: 'UMAX' }),
      person('bob', { name: 'Bob Builder', slackUserId: 'UBOB', teamsUserId: '29:bob' }),
    ],
    departments: [department('hr', { name: 'HR', managerId: personId('max'), memberIds: [personId('bob')] })],
    topics: [
      topic('payroll', {
        name: 'Payroll',
        aliases: ['wages'],
        translations: { ru: { name: 'Зарплата', aliases: [] } },
        contact: { type: 'rotation', rotationId: rotationId('payroll-desk') },
        ownerIds: [personId('olga')],
        description: 'Payslips\nand bonuses.\n',
      }),
      topic('pensions', { name: 'Pensions', parentId: topicId('payroll'), ownerIds: [personId('olga')] }),
      topic('travel', { name: 'Travel', contact: { type: 'department', departmentId: departmentId('hr') } }),
    ],
    rotations: [
      rotation('payroll-desk', ['olga', 'bob'], { name: 'Payroll desk', ownerIds: [personId('olga')] }),
    ],
  }),
  updates: new Map([
    [
      updateId('weekly'),
      {
        id: updateId('weekly'),
        name: 'Weekly roster',
        kind: 'roster',
        cron: '0 9 * * mon',
        rotationIds: [rotationId('payroll-desk')],
        topicIds: [],
        channels: [],
      },
    ],
  ]),
};

/** Everybody of the company, each at their own Slack, over one database. */
export function office(content: DirectoryContent = COMPANY, options: Partial<TalkOptions> = {}) {
  const database = createMemoryDatabase(content);
  let now = NOW;
  return {
    database,
    moveOn: () => {
      now = now.add({ minutes: 5 });
    },
    at: (name: string, own: Partial<TalkOptions> = {}) =>
      talk(content, {
        now: () => now,
        database,
        userId: `U${name.toUpperCase()}`,
        capabilities: { slashCommand: false },
        ...options,
        ...own,
      }),
    content: () => database.unitOfWork.run(({ directory }) => directory.lock()),
  };
}

/** The same company, in which everybody reads this language. */
export function speaking(language: Language): DirectoryContent {
  const { directory } = COMPANY;
  const organization = { ...directory.organization, language };
  return { ...COMPANY, directory: { ...directory, organization } };
}

/** The form that the replies open. */
export function formIn(replies: readonly Reply[]): Form {
  const found = replies.find((reply) => reply.type === 'open-form');
  if (found === undefined) throw new Error(`No form in ${JSON.stringify(replies)}`);
  return found.form;
}

/** The message of the one reply. */
export function messageIn(replies: readonly Reply[]): Message {
  const [reply] = replies;
  if (reply?.type !== 'say' && reply?.type !== 'update')
    throw new Error(`No message in ${JSON.stringify(replies)}`);
  return reply.message;
}

/** What a form would be submitted with as it is opened. */
export function filled(form: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(
    form.fields.map((field): [string, string] => {
      switch (field.type) {
        case 'search':
          return [field.name, field.initial.map(({ value }) => value).join(',')];
        case 'check':
          return [field.name, field.initial ? 'true' : ''];
        case 'date-time':
          return [field.name, field.initial?.toString() ?? ''];
        default:
          return [field.name, field.initial ?? ''];
      }
    }),
  );
}

/** The action behind the button with this label. */
export function actionOf(message: Message, label: string) {
  for (const element of message.elements) {
    if (element.type !== 'buttons') continue;
    for (const button of element.buttons) {
      if (button.type === 'action' && button.label === label) return button.action;
    }
  }
  throw new Error(`No button ${label} in ${JSON.stringify(message.elements)}`);
}

/** The labels of all buttons of a message. */
export function labelsOf(message: Message): readonly string[] {
  return message.elements.flatMap((element) =>
    element.type === 'buttons' ? element.buttons.map(({ label }) => label) : [],
  );
}
