import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWith } from '../../../src/exchange/content-with.ts';
import {
  columnsFor,
  PEOPLE_COLUMNS,
  type PersonColumn,
  TOPIC_COLUMNS,
  type TopicColumn,
} from '../../../src/exchange/imports/csv/columns.ts';
import { readSheet, type SheetKind } from '../../../src/exchange/imports/csv/sheet.ts';
import { writeSheet } from '../../../src/exchange/imports/csv/write-sheet.ts';
import type { ImportPlan } from '../../../src/exchange/imports/imported.ts';
import { planImport } from '../../../src/exchange/imports/plan-import.ts';
import type { DirectoryContent } from '../../../src/exchange/ports.ts';
import { company, department, person, rotation, topic } from '../../support/company.ts';
import { anyContent } from '../content.ts';

const COMPANY = company({
  people: [
    person('alice', { name: 'Alice Ng', email: 'alice@northwind.example', phone: '+49 30 1' }),
    person('bob', { name: 'Bob Ortiz', email: 'bob@northwind.example' }),
  ],
  departments: [department('it', { name: 'IT' })],
  rotations: [rotation('payroll', ['alice', 'bob'])],
  topics: [topic('hr', { name: 'People', contact: { type: 'department', departmentId: 'it' as never } })],
});

function plan(file: string | Uint8Array, content: DirectoryContent = COMPANY, kind?: SheetKind): ImportPlan {
  const sheet = readSheet(content, file, kind);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.refusal));
  return planImport(content, sheet.value);
}

function peopleAfter(file: string | Uint8Array, content: DirectoryContent = COMPANY) {
  const { changes } = plan(file, content);
  return Object.fromEntries(contentWith(content, changes, 'after').directory.people);
}

describe('a sheet of people', () => {
  it('adds who is new and changes only the cells that say something', () => {
    const { changes, unchanged, faults } = plan(
      'Name,E-mail,Phone\nAlice Ng,alice@northwind.example,\nBob Ortiz,bob@northwind.example,+1 555\nChen Wei,chen@northwind.example,+65 1\n',
    );
    expect(faults).toEqual([]);
    expect(unchanged).toBe(1);
    expect(
      changes.map((change) => [change.noun, 'id' in change && change.id, change.before === undefined]),
    ).toEqual([
      ['person', 'bob', false],
      ['person', 'chen-wei', true],
    ]);
    expect(changes[0]?.after).toMatchObject({ name: 'Bob Ortiz', phone: '+1 555' });
  });

  it.each([
    ['semicolons', 'name;email\nChen Wei;chen@northwind.example'],
    ['tabs, as pasted', 'name\temail\r\nChen Wei\tchen@northwind.example\r\n'],
    ['a byte order mark and quotes', '\uFEFF"Name","Email"\n"Chen Wei","chen@northwind.example"\n\n'],
    ['Russian names of columns', 'ФИО,Почта\nChen Wei,chen@northwind.example'],
    ['Romanian names of columns', 'Nume complet,E-mail\nChen Wei,chen@northwind.example'],
    ['Vietnamese names of columns', 'Họ và tên,Email\nChen Wei,chen@northwind.example'],
    ['Portuguese names of columns', 'Nome completo,Endereço de email\nChen Wei,chen@northwind.example'],
    [
      'columns in another order, and some of no interest',
      'Email,Badge,Name\nchen@northwind.example,77,Chen Wei',
    ],
  ])('is read with %s', (_what, text) => {
    expect(peopleAfter(text)['chen-wei']).toMatchObject({
      name: 'Chen Wei',
      email: 'chen@northwind.example',
    });
  });

  it('is read as UTF-16, and refused in another encoding with what to do', () => {
    const text = '\uFEFFname,email\nChen Wei,chen@northwind.example';
    expect(peopleAfter(Buffer.from(text, 'utf16le'))['chen-wei']).toBeDefined();
    const latin1 = readSheet(COMPANY, Buffer.from('name,email\nJosé,jose@northwind.example', 'latin1'));
    expect(latin1).toMatchObject({
      ok: false,
      refusal: [{ line: 1, instead: expect.stringContaining('CSV UTF-8') }],
    });
  });

  it('says by its line what is wrong with a row, and leaves the others importable', () => {
    const { faults, changes } = plan(
      'name,email,timezone,manager\nChen Wei,not an address,Europe/Berlim,dana\n"Two\nlines",,,\nEva,eva@northwind.example,,alice@northwind.example\n,,,bob\n',
    );
    expect(faults.map(({ line, field }) => [line, field])).toEqual([
      [2, 'manager'],
      [3, 'name'],
      [6, 'name'],
    ]);
    expect(changes.map(({ after }) => after)).toMatchObject([{ name: 'Eva', managerId: 'alice' }]);
  });

  it('lets somebody’s manager be in the same sheet, and leaves out who would report to a row that stays out', () => {
    const sheet = 'name,email,manager\nEva,eva@northwind.example,Faruk\nFaruk,faruk@northwind.example,\n';
    expect(peopleAfter(sheet)['eva']).toMatchObject({ managerId: 'faruk' });
    const { changes, faults } = plan(sheet.replace('faruk@northwind.example', 'nonsense'));
    expect(changes).toEqual([]);
    expect(faults.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('does not give two people one address', () => {
    const { faults, changes } = plan('id,name,email\neva,Eva,alice@northwind.example\n');
    // The address is how a person is found; the id says that somebody else is meant.
    expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining('“') }]);
    expect(changes).toEqual([]);
  });

  it('empties a field for a dash, and has one row for each', () => {
    const { changes, faults } = plan('email,phone\nalice@northwind.example,-\nalice@northwind.example,+49\n');
    expect(changes[0]?.after).not.toHaveProperty('phone');
    expect(faults).toMatchObject([{ line: 3 }]);
  });

  it('takes languages and hours as people write them', () => {
    expect(
      peopleAfter(
        'email,language,hours\nalice@northwind.example,Russian,"mon-thu 09:00-17:00; fri 09:00-15:00"',
      )['alice'],
    ).toMatchObject({ language: 'ru', hours: [{ endMinute: 1020 }, { weekdays: [5] }] });
  });

  it('is refused where it says nothing of its columns, or has quotes that do not match', () => {
    expect(readSheet(COMPANY, 'foo,bar\n1,2')).toMatchObject({ ok: false, refusal: [{ line: 1 }] });
    expect(readSheet(COMPANY, '')).toMatchObject({ ok: false });
    expect(readSheet(COMPANY, 'name,email\n"Chen,x\n')).toMatchObject({ ok: false });
  });
});

describe('a sheet of topics', () => {
  it('finds people, departments and rotations by what they are called', () => {
    const { changes, faults, ignored } = plan(
      'topic,contact,owners,aliases,parent,respond within,name (ru),links,seats\nPayroll,payroll,"Alice Ng; bob","salary; wages",People,4h,Зарплата,Portal https://pay.northwind.example,3\nLaptops,department: IT,,,,,,,\nTwo,"Alice Ng, Bob Ortiz",,,,,,,\n',
    );
    expect(faults).toEqual([]);
    expect(ignored).toEqual(['seats']);
    expect(changes.map(({ after }) => after)).toMatchObject([
      {
        contact: { type: 'rotation', rotationId: 'payroll' },
        ownerIds: ['alice', 'bob'],
        aliases: ['salary', 'wages'],
        parentId: 'hr',
        respondWithinMinutes: 240,
        translations: { ru: { name: 'Зарплата' } },
        links: [{ title: 'Portal', url: 'https://pay.northwind.example' }],
      },
      { contact: { type: 'department', departmentId: 'it' } },
      { contact: { type: 'people', personIds: ['alice', 'bob'] } },
    ]);
  });

  it('says whom it does not find, and whom it can’t tell apart', () => {
    const twins = company({ people: [person('a', { name: 'Sam' }), person('b', { name: 'Sam' })] });
    const { faults } = plan('topic,contact\nOne,Nobody\nTwo,Sam\n', twins);
    expect(faults.map(({ line, message }) => [line, message])).toEqual([
      [2, 'nobody and nothing is called “Nobody”'],
      [3, expect.stringContaining('Sam')],
    ]);
  });

  it('does not call two topics the same', () => {
    const { faults } = plan('id,topic\nother,People\n');
    expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining('is a name of the topic') }]);
  });
});

describe('what is written', () => {
  it('is no change where a language of a topic says nothing', () => {
    const texts = { en: { aliases: [] }, 'pt-BR': { aliases: [], answer: 'Sim\n' } };
    const content = company({ topics: [topic('hr', { name: 'People', translations: texts })] });
    expect(plan(writeSheet(content, 'topics'), content, 'topics').changes).toEqual([]);
  });

  it.each(['people', 'topics'] as const)('is read as no change at all: %s', (kind) => {
    fc.assert(
      fc.property(anyContent(), (content) => {
        const { changes, faults } = plan(writeSheet(content, kind), content, kind);
        expect(faults).toEqual([]);
        expect(changes).toEqual([]);
      }),
    );
  });

  it('is nothing that a spreadsheet would run', () => {
    const content = company({ people: [person('a', { name: '=HYPERLINK("http://x")', phone: '+49 30' })] });
    const written = writeSheet(content, 'people');
    expect(written).toContain(`'=HYPERLINK`);
    expect(written).toContain(`'+49 30`);
    expect(written).not.toMatch(/(^|,|")[=+@-]/m);
  });
});

describe('the guide to importing', async () => {
  const guide = await readFile(fileURLToPath(new URL('../../../docs/import.md', import.meta.url)), 'utf8');
  const tables = { people: PEOPLE_COLUMNS, topics: TOPIC_COLUMNS } as const;

  it.each(['people', 'topics'] as const)('has every column of %s, and names that are understood', (kind) => {
    const [, table = ''] = guide.split(`| ${kind} | what it is |`);
    const rows = (table.split('\n\n')[0] ?? '').split('\n').slice(2);
    const cells = rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\||\|$/g, '').trim()));
    const described = cells.flatMap(([names = '']) => names.match(/(?<=`)[a-z_]+(?=`)/g) ?? []);
    expect(described.toSorted()).toEqual([...tables[kind]].toSorted());
    for (const [names = '', , called = ''] of cells) {
      for (const name of called.split(/[,;]/).map((one) => one.trim())) {
        if (name === '') continue;
        const [column] = columnsFor<PersonColumn | TopicColumn>([name], tables[kind]);
        expect(names, name).toContain(`\`${column?.field}\``);
      }
    }
  });
});
