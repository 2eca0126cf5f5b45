import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/chat/languages/language.ts';
import { departmentId, personId } from '../../src/kernel/ids.ts';
import { findAnswer } from '../../src/lookup/find.ts';
import { searchTopics } from '../../src/lookup/search/search.ts';
import { company, department, person, topic } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

const AT = Temporal.Instant.from('2026-08-05T09:00:00Z');
const contact = { type: 'person', personId: personId('dana') } as const;

const SNAPSHOT = snapshotOf(
  company({
    organization: { helpDesk: { type: 'department', departmentId: departmentId('desk') } },
    people: [person('dana')],
    departments: [department('desk')],
    topics: [
      topic('payroll', {
        name: 'Payroll and payslips',
        aliases: ['salary', 'wages', 'pay'],
        contact,
        translations: {
          ru: { name: 'Зарплата', aliases: ['расчётный лист', 'оклад'] },
          ro: { name: 'Salarizare', aliases: ['fluturaș de salariu'] },
          vi: { name: 'Lương thưởng', aliases: ['đóng bảo hiểm'] },
          'pt-BR': { name: 'Folha de pagamento', aliases: ['holerite', 'salário'] },
        },
      }),
      topic('building-access', { name: 'Building access', aliases: ['badge'], contact }),
      topic('vpn', { name: 'VPN access', aliases: ['remote access', 'wi-fi'], contact }),
      topic('who', { name: 'World Health Organization', contact }),
      topic('sales', { name: 'Sales', contact }),
      topic('it-help', { name: 'IT help', contact }),
      topic('benefits', { name: 'Benefits', aliases: ['insurance'], contact }),
      topic('car-insurance', { name: 'Car insurance', contact }),
      topic('onboarding-emea', { name: 'Onboarding', aliases: ['new joiners'], contact }),
      topic('onboarding-apac', { name: 'Onboarding', contact }),
      topic('accounts', {
        name: 'Accounts',
        contact,
        translations: { 'pt-BR': { name: 'Contas', aliases: [] } },
      }),
      topic('conturi', { name: 'Contas', contact }),
    ],
  }),
);

function found(text: string, language: Language = 'en'): string {
  const outcome = findAnswer(SNAPSHOT, { text, at: AT, language });
  switch (outcome.type) {
    case 'answer':
      return outcome.answer.topic.id;
    case 'choices':
      return `choices: ${outcome.topics.map((each) => each.id).join(', ')}`;
    case 'nothing':
      return `nothing: ${outcome.nearest.map((each) => each.id).join(', ')}`.trim();
    default:
      return outcome satisfies never;
  }
}

describe('findAnswer', () => {
  it.each([
    ['payroll', 'payroll'],
    ['PAYROLL', 'payroll'],
    ['  Payroll   and\tpayslips ', 'payroll'],
    ['“Payroll & payslips”', 'payroll'],
    ['ｐａｙｒｏｌｌ', 'payroll'],
    ['building access', 'building-access'],
    ['building-access', 'building-access'],
    ['wifi', 'vpn'],
    ['IT', 'it-help'],
    ['it?', 'it-help'],
    ['Wi‑Fi', 'vpn'],
    ['зарплата', 'payroll'],
    ['расчетный лист', 'payroll'],
    ['РАСЧЁТНЫЙ ЛИСТ', 'payroll'],
    ['fluturas de salariu', 'payroll'],
    ['fluturaş de salariu', 'payroll'],
    ['fluturaș de salariu', 'payroll'],
    ['luong thuong', 'payroll'],
    ['dong bao hiem', 'payroll'],
    ['Đóng bảo hiểm', 'payroll'],
    ['salario', 'payroll'],
    ['WHO', 'who'],
  ])('finds %j whatever its spelling', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it.each([
    ['who do I ask about my payslips?', 'en', 'payroll'],
    ['who is responsible for building access', 'en', 'building-access'],
    ['I need a new badge please', 'en', 'building-access'],
    ['кто отвечает за оклад?', 'ru', 'payroll'],
    ['cu cine vorbesc despre salarizare?', 'ro', 'payroll'],
    ['ai phụ trách lương thưởng vậy', 'vi', 'payroll'],
    ['com quem falo sobre o holerite?', 'pt-BR', 'payroll'],
  ] as const)('hears the question in %j', (text, language, expected) => {
    expect(found(text, language)).toBe(expected);
  });

  it.each([
    ['payslips payroll', 'payroll'],
    ['remote vpn', 'vpn'],
    ['organization', 'choices: who'],
    ['access', 'choices: building-access, vpn'],
    ['onboarding', 'choices: onboarding-emea, onboarding-apac'],
    ['joiners', 'onboarding-emea'],
    ['payslip', 'payroll'],
    ['organ', 'nothing: who'],
    ['acc', 'choices: accounts'],
  ])('%j finds by words and their beginnings: %s', (text, expected) => {
    const outcome = found(text);
    const sorted = (each: string) => each.split(/[:,] ?/).sort();
    expect(sorted(outcome)).toEqual(sorted(expected));
  });

  it('prefers a name to an alias', () => {
    expect(found('insurance')).toBe('benefits');
    expect(found('car insurance')).toBe('car-insurance');
  });

  it("prefers the reader's language among topics of one name", () => {
    expect(found('contas', 'pt-BR')).toBe('accounts');
    expect(found('contas', 'ru')).toMatch(/^choices: /);
  });

  it.each([
    ['payrol', 'payroll'],
    ['paryoll', 'payroll'],
    ['bennefits', 'benefits'],
    ['salse', 'choices: sales'],
    ['buildng acess', 'building-access'],
    ['ayroll', 'choices: payroll'],
    ['bennefitts', 'choices: benefits'],
    ['tales', 'nothing: sales'],
  ])(
    'answers a slip of the pen, offers what may be one, and tells what merely comes near: %j',
    (text, expected) => {
      expect(found(text)).toBe(expected);
    },
  );

  it.each([
    '',
    ' ',
    '???',
    '…',
    'who',
    'the',
    'I need to',
    '👍',
    '\u0000',
    'hello',
    'thanks!',
    'contact',
    'is it',
    'xyzzy',
  ])('never answers %j with a person', (text) => {
    if (text === 'who') expect(found(text)).toBe('who');
    else expect(found(text)).toMatch(/^nothing:/);
  });

  it.each([
    ['payroll', 'en', 'payroll'],
    ['paryoll', 'en', 'payroll'],
    ['salse', 'en', 'sales'],
    ['bennefitts', 'en', 'benefits'],
    ['ayroll', 'en', 'payroll'],
    ['buildng acess', 'en', 'building-access'],
    ['access', 'en', 'building-access, vpn'],
    ['my badge is broken', 'en', 'building-access'],
    ['remote vpn', 'en', 'vpn'],
    ['car insurance for the van', 'en', 'car-insurance'],
    ['зарплату не начислили', 'ru', 'payroll'],
    ['holerites atrasados', 'pt-BR', 'payroll'],
    ['plumber', 'en', ''],
    ['building site', 'en', ''],
    ['new carpet', 'en', ''],
    ['tales', 'en', ''],
    ['acc', 'en', 'accounts'],
    ['yoga', 'en', ''],
    ['who', 'en', 'who'],
    ['', 'en', ''],
    ['👍', 'en', ''],
  ] as const)('%j in %s is registered as: %s', (text, language, expected) => {
    const { matches } = searchTopics(SNAPSHOT.directory, text, language);
    expect(matches.map(({ topicId: id }) => id).join(', ')).toBe(expected);
  });

  it('offers the help desk where nothing is found', () => {
    expect(findAnswer(SNAPSHOT, { text: 'plumber', at: AT })).toMatchObject({
      type: 'nothing',
      nearest: [],
      helpDesk: { type: 'department', department: { id: 'desk' } },
    });
  });

  it('offers at most five', () => {
    const many = snapshotOf(
      company({ topics: Array.from({ length: 9 }, (_, n) => topic(`t${n}`, { name: `Desk ${n}` })) }),
    );
    const outcome = findAnswer(many, { text: 'desk', at: AT });
    expect(outcome.type === 'choices' && outcome.topics).toHaveLength(5);
  });

  it('finds every topic by each of its names, and never throws', () => {
    const topics = [...SNAPSHOT.directory.topics.values()];
    for (const each of topics) {
      for (const name of [each.id, ...each.aliases]) {
        expect(searchTopics(SNAPSHOT.directory, name).matches[0]?.topicId).toBe(each.id);
      }
    }
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem()),
        fc.constantFrom(undefined, ...LANGUAGES),
        (text, language) => {
          const outcome = findAnswer(SNAPSHOT, { text, at: AT, ...(language && { language }) });
          expect(['answer', 'choices', 'nothing']).toContain(outcome.type);
        },
      ),
    );
  });
});
