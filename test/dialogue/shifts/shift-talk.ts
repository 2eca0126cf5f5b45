import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/database.ts';
import type { Action } from '../../../src/chat/actions.ts';
import type { Form } from '../../../src/chat/form.ts';
import type { Button, Message } from '../../../src/chat/message.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import type { Profile } from '../../../src/directory/identity.ts';
import type { DirectoryContent } from '../../../src/exchange/ports.ts';
import { personId, rotationId } from '../../../src/kernel/ids.ts';
import { onDutyAt } from '../../../src/rotations/schedule/schedule.ts';
import { company, person, rotation, topic } from '../../support/company.ts';
import { createMemoryDatabase } from '../../support/memory.ts';
import { type TalkOptions, talk } from '../../support/talk.ts';

/** A Wednesday, 11:00 in Berlin; in the middle of a week of Bob's, before one of Alice's and one of Carol's. */
export const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');

/** Bob, Alice and Carol take turns in payroll, which Gale looks after; Carol alone in laptops; Dana serves nowhere. */
export const NORTHWIND: DirectoryContent = company({
  organization: { adminIds: [personId('ada')] },
  people: [
    person('ada', { name: 'Ada Voss', slackUserId: 'UADA' }),
    person('alice', { name: 'Alice Ng', slackUserId: 'UALICE' }),
    person('bob', { name: 'Bob Ortiz', slackUserId: 'UBOB', managerId: personId('gale') }),
    person('carol', { name: 'Carol Diaz', slackUserId: 'UCAROL' }),
    person('dana', { name: 'Dana Popescu', slackUserId: 'UDANA' }),
    person('gale', { name: 'Gale Hu', slackUserId: 'UGALE' }),
  ],
  topics: [
    topic('payroll', {
      name: 'Pay and payslips',
      aliases: ['payslips'],
      contact: { type: 'rotation', rotationId: rotationId('payroll') },
    }),
    topic('letters', { name: 'Cover letter', contact: { type: 'person', personId: personId('dana') } }),
    topic('notes', { name: 'Note-taking app', contact: { type: 'person', personId: personId('dana') } }),
  ],
  rotations: [
    rotation('payroll', ['bob', 'alice', 'carol'], {
      name: 'Payroll',
      ownerIds: [personId('gale')],
      startsOn: '2026-08-03T09:00',
    }),
    rotation('laptops', ['carol'], { name: 'Laptops', startsOn: '2026-08-03T09:00' }),
  ],
});

/** People who talk over one database in memory, by a clock that is moved by hand. */
export function openShiftTalk(content: DirectoryContent = NORTHWIND) {
  let now = NOW;
  const database: Database = createMemoryDatabase(content);
  return {
    database,
    moveTo: (at: string) => {
      now = Temporal.Instant.from(at);
    },
    person: (id: string, options: Partial<TalkOptions> = {}) =>
      talk(content, {
        now: () => now,
        database,
        userId: `U${id.toUpperCase()}`,
        conversation: { kind: 'direct', id: `D${id}` },
        profile: (): Profile => ({ name: id, standing: 'member', locale: 'en', timeZone: 'Europe/Berlin' }),
        ...options,
      }),
    /** Who is on duty in the rotation then. */
    onDuty: async (rotation: string, at: string) =>
      onDutyAt(await database.snapshots.current(), rotationId(rotation), Temporal.Instant.from(at)).map(
        ({ personId: id }) => String(id),
      ),
    timeOff: async (id: string) =>
      (await database.snapshots.current()).directory.people.get(personId(id))?.timeOff ?? [],
  };
}

/** The only message of the replies. */
export function messageOf(replies: readonly Reply[]): Message {
  const [reply] = replies;
  if (reply?.type !== 'say' && reply?.type !== 'update') throw new Error(JSON.stringify(replies));
  return reply.message;
}

/** The only form of the replies. */
export function formOf(replies: readonly Reply[]): Form {
  const [reply] = replies;
  if (reply?.type !== 'open-form') throw new Error(JSON.stringify(replies));
  return reply.form;
}

/** What the button with this label does. */
export function actionOf(replies: readonly Reply[], label: string): Action {
  const buttons = buttonsOf(messageOf(replies));
  const found = buttons.find((button) => button.label === label);
  if (found?.type !== 'action') throw new Error(`no “${label}” among ${buttons.map((one) => one.label)}`);
  return found.action;
}

/** Every button of the message. */
export function buttonsOf({ elements }: Message): readonly Button[] {
  return elements.flatMap((element) => (element.type === 'buttons' ? element.buttons : []));
}

/** Each field of the form with what it begins with. */
export function initials({ fields }: Form): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.type === 'search'
        ? field.initial.map(({ value }) => value).join(',')
        : field.initial === undefined
          ? undefined
          : String(field.initial),
    ]),
  );
}

/** The value of the option with these words on its label. */
export function optionOf({ fields }: Form, name: string, words: string): string {
  const field = fields.find((one) => one.name === name);
  const options = field?.type === 'select' ? field.options : [];
  const found = options.find(({ label }) => label.includes(words));
  if (!found) throw new Error(`no “${words}” among ${options.map(({ label }) => label).join(' | ')}`);
  return found.value;
}
