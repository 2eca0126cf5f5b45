import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { SearchSource } from '../../src/chat/form.ts';
import type { Conversation } from '../../src/chat/intent.ts';
import type { Language } from '../../src/chat/languages/language.ts';
import { type Suggesting, suggestions } from '../../src/dialogue/suggestions.ts';
import type { Person } from '../../src/directory/model.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

const ALICE = person('alice', { name: 'Alice Ng', email: 'ng.a@example.com' });
const CONTENT = company({
  people: [
    ALICE,
    person('bob', { name: 'Bob Ortiz', email: 'bob@example.com', timeZone: 'America/Chicago' }),
    person('nguyen', { name: 'Nguyễn Thị Hoa' }),
    person('ivanov', { name: 'Пётр Иванов' }),
    person('kim-1', { name: 'Alex Kim', email: 'kim@example.com' }),
    person('kim-2', { name: 'Alex Kim', email: 'a.kim@example.com' }),
    person('gone', { name: 'Alicia Gone', deactivatedOn: '2026-01-01' }),
    person('salvador', { name: 'Rosa Salvador' }),
  ],
  departments: [
    department('it', {
      name: 'IT help desk',
      memberIds: [personId('alice')],
      channels: [{ platform: 'slack', id: 'C0HELP' }],
      translations: { ru: { name: 'Техподдержка', aliases: [] } },
    }),
    department('legal', { name: 'Legal' }),
  ],
  topics: [
    topic('payroll', {
      name: 'Payroll',
      aliases: ['wages'],
      translations: { ro: { name: 'Salarii', aliases: ['lefuri'] } },
    }),
    topic('europe', { name: 'Europe' }),
    topic('europe-travel', { name: 'Travel', parentId: topicId('europe') }),
    topic('travel', { name: 'Travel' }),
  ],
  rotations: [
    rotation('payroll', ['bob', 'kim-1'], { name: 'Payroll' }),
    rotation('nights', ['alice', 'bob']),
  ],
});

interface Asked {
  readonly person?: Person;
  readonly language?: Language;
  readonly conversation?: Conversation;
}

function suggested(source: SearchSource, text: string, { language = 'en', ...asked }: Asked = {}) {
  const suggesting: Suggesting = {
    account: { platform: 'slack', workspaceId: 'T1', userId: 'U1' },
    requestId: 'r',
    source,
    text,
    snapshot: snapshotOf(CONTENT),
    reader: { language, timeZone: 'Europe/Berlin' },
    now: Temporal.Instant.from('2026-07-01T09:00Z'),
    ...asked,
  };
  return suggestions(suggesting);
}

function labels(source: SearchSource, text: string, asked: Asked = {}): readonly string[] {
  return suggested(source, text, asked).map(({ label }) => label);
}

describe('people, as one types', () => {
  it.each([
    ['the beginning of a name', 'ali', ['Alice Ng']],
    ['the family name', 'orti', ['Bob Ortiz']],
    ['both, the other way round', 'ng al', ['Alice Ng']],
    ['the address', 'bob@ex', ['Bob Ortiz']],
    ['the part of it before the sign', 'ng.a', ['Alice Ng']],
    ['initials', 'bo', ['Bob Ortiz']],
    ['only initials', 'rs', ['Rosa Salvador']],
    ['no diacritics', 'nguyen th', ['Nguyễn Thị Hoa']],
    ['Latin letters of a Cyrillic name', 'ivanov', ['Пётр Иванов']],
    ['Cyrillic letters of a Latin name', 'ортиз', ['Bob Ortiz']],
    ['something inside of a word', 'lvad', ['Rosa Salvador']],
    ['a slip', 'slavador', ['Rosa Salvador']],
    ['a slip in the beginning of a name', 'salvd', ['Rosa Salvador']],
    ['two slips', 'slvador rsoa', []],
    ['nobody', 'zzzz', []],
  ])('%s', (_, text, expected) => {
    expect(labels('people', text)).toEqual(expected);
  });

  it('namesakes are told apart by their addresses', () => {
    expect(labels('people', 'alex')).toEqual(['Alex Kim (kim@example.com)', 'Alex Kim (a.kim@example.com)']);
  });

  it('nobody who is deactivated is suggested, typed or not', () => {
    expect(labels('people', 'alicia')).toEqual([]);
    expect(labels('people', '')).not.toContain('Alicia Gone');
  });

  it('whoever asks is first, then those around them, then all the others', () => {
    const all = labels('people', '', { person: ALICE });
    expect(all.slice(0, 2)).toEqual(['Alice Ng', 'Bob Ortiz']);
    expect(all).toHaveLength(7);
    const nguyen = CONTENT.directory.people.get(personId('nguyen'));
    expect(labels('people', 'ng', nguyen && { person: nguyen })).toEqual(['Nguyễn Thị Hoa', 'Alice Ng']);
  });
});

describe('things, as one types', () => {
  it('topics are found by every name in every language, and namesakes show what they belong to', () => {
    expect(labels('topics', 'wag')).toEqual(['Payroll']);
    expect(labels('topics', 'lefuri')).toEqual(['Payroll']);
    expect(labels('topics', 'pay', { language: 'ro' })).toEqual(['Salarii']);
    expect(labels('topics', 'travel').toSorted()).toEqual(['Travel', 'Travel (Europe)']);
  });

  it('departments by their names in every language, in the reader’s words', () => {
    expect(labels('departments', 'desk', { language: 'ru' })).toEqual(['Техподдержка']);
    expect(labels('departments', '', { person: ALICE })[0]).toBe('IT help desk');
  });

  it('rotations: one’s own before all others', () => {
    expect(suggested('rotations', '', { person: ALICE })[0]).toEqual({ label: 'nights', value: 'nights' });
    expect(labels('rotations', 'pay')).toEqual(['Payroll']);
  });

  it('contacts are of all kinds, and each says of which', () => {
    expect(suggested('contacts', 'pay')).toEqual([
      { label: 'Payroll (rotation)', value: 'rotation:payroll' },
    ]);
    expect(suggested('contacts', 'bob')).toEqual([{ label: 'Bob Ortiz (person)', value: 'person:bob' }]);
    expect(labels('contacts', 'help')).toEqual(['IT help desk (department)']);
    const kinds = new Set(suggested('contacts', '').map(({ value }) => value.split(':')[0]));
    expect([...kinds]).toEqual(['rotation', 'department', 'person']);
  });

  it('channels: the one that the form was opened in, those of departments, and any by its id', () => {
    const conversation = { kind: 'channel', id: 'C1' } as const;
    expect(suggested('channels', '', { conversation })).toEqual([
      { label: 'This channel', value: 'slack:C1' },
      { label: 'IT help desk (Slack)', value: 'slack:C0HELP' },
    ]);
    expect(labels('channels', 'desk', { conversation })).toEqual(['IT help desk (Slack)']);
    expect(suggested('channels', 'teams:19:abc@thread.tacv2')).toEqual([
      { label: 'teams:19:abc@thread.tacv2', value: 'teams:19:abc@thread.tacv2' },
    ]);
    expect(labels('channels', '', { conversation: { kind: 'direct', id: 'D1' } })).not.toContain(
      'This channel',
    );
  });

  it('a channel of a department is called after it, whether it was found or typed by its id', () => {
    const called = { label: 'IT help desk (Slack)', value: 'slack:C0HELP' };
    expect(suggested('channels', 'slack:C0HELP')).toEqual([called]);
    expect(suggested('channels', 'help')).toEqual([called]);
  });

  it('time zones by name, by city, and by what the reader calls the place, with what is ahead of UTC now', () => {
    expect(suggested('time-zones', 'new york')[0]).toEqual({
      label: 'America/New_York (UTC-04:00)',
      value: 'America/New_York',
    });
    expect(suggested('time-zones', 'Москва', { language: 'ru' })[0]?.value).toBe('Europe/Moscow');
    expect(suggested('time-zones', 'calcutta')[0]?.value).toBe('Asia/Kolkata');
    const all = suggested('time-zones', '').map(({ value }) => value);
    expect(all[0]).toBe('Europe/Berlin');
    expect(all).toHaveLength(100);
  });
});

describe('every search field', () => {
  const SOURCES = [
    'people',
    'departments',
    'topics',
    'rotations',
    'contacts',
    'channels',
    'time-zones',
  ] as const;
  const TYPED = ['', ' ', 'a', 'e', '@', '…', '日本', 'a'.repeat(5_000), 'x y z', '\u0000', "O'", 'UTC+2'];

  it.each(SOURCES)(
    'gives at most a hundred labels that are all different, whatever is typed: %s',
    (source) => {
      for (const text of TYPED) {
        const options = suggested(source, text, { person: ALICE });
        expect(options.length).toBeLessThanOrEqual(100);
        expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
        expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
      }
    },
  );
});
