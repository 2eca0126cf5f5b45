import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addressed, addressedAfterAsk } from '../../src/dialogue/addressed.ts';
import { lookupOf } from '../../src/dialogue/grammar.ts';
import { company, person, topic } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const SNAPSHOT = snapshotOf(
  company({
    people: [person('dana')],
    topics: [
      topic('payroll', {
        name: 'Payroll and payslips',
        aliases: ['payroll', 'salary'],
        translations: {
          ru: { name: 'Зарплата', aliases: [] },
          ro: { name: 'Salarii', aliases: [] },
          vi: { name: 'Tiền lương', aliases: [] },
          'pt-BR': { name: 'Folha de pagamento', aliases: [] },
        },
      }),
      topic('payroll-taxes', { name: 'Payroll taxes' }),
      topic('laptops', { name: 'Laptops' }),
      topic('travel', { name: 'Travel' }),
      topic('travel-costs', { name: 'Travel costs' }),
      topic('expenses', { name: 'Expenses', aliases: ['costs'] }),
      topic('invoices', { name: 'Invoices', aliases: ['costs'] }),
      topic('hr-benefits', { name: 'HR: Benefits' }),
      topic('on-call', { name: 'On-call' }),
    ],
  }),
);
const ASKING = {
  snapshot: SNAPSHOT,
  now: NOW,
  asker: { language: 'en', timeZone: 'Europe/Berlin' },
} as const;

function read(text: string): string {
  const found = addressed(
    ASKING,
    text,
    lookupOf(text.replace(/\s+/g, ' '), { now: NOW, timeZone: 'Europe/Berlin' }),
  );
  return shown(found);
}

function shown(found: ReturnType<typeof addressed>): string {
  if (found === undefined) return 'lookup';
  const to = found.type === 'topic' ? found.topicId : found.topicIds.join(' or ');
  return `${to} < ${found.question}`;
}

describe('a text without a verb is put to a topic', () => {
  it.each([
    ['payroll: my payslip is wrong', 'payroll < my payslip is wrong'],
    ['Payroll:my payslip is wrong', 'payroll < my payslip is wrong'],
    ['payroll my payslip is wrong', 'payroll < my payslip is wrong'],
    ['PAY-ROLL my payslip is wrong', 'payroll < my payslip is wrong'],
    ['salary when does it come this month?', 'payroll < when does it come this month?'],
    ['payroll and payslips where is the one for March?', 'payroll < where is the one for March?'],
    ['payroll\nMy payslip is wrong.\nSince March.', 'payroll < My payslip is wrong.\nSince March.'],
    ['payroll: line one\n\nline two: more', 'payroll < line one\n\nline two: more'],
    ['payroll taxes why did they go up?', 'payroll-taxes < why did they go up?'],
    ['travel costs: who signs?', 'travel-costs < who signs?'],
    ['HR: Benefits: is there a gym?', 'hr-benefits < is there a gym?'],
    ['on-call phone rings all night', 'on-call < phone rings all night'],
    ['paryoll: my payslip is wrong', 'payroll < my payslip is wrong'],
    ['question about laptops: mine is broken', 'laptops < mine is broken'],
    ['payroll: and the one before, too', 'payroll < and the one before, too'],
    ['payroll: where do I go?', 'payroll < where do I go?'],
    ['laptops screen broken since friday', 'laptops < screen broken since friday'],
    ['payroll: at 18:00 the portal closed', 'payroll < at 18:00 the portal closed'],
    ['payroll my money? https://pay.example/x', 'payroll < my money? https://pay.example/x'],
    ['зарплата: где мой расчётный листок?', 'payroll < где мой расчётный листок?'],
    ['зарплата где мой расчётный листок?', 'payroll < где мой расчётный листок?'],
    ['salarii când vine fluturașul pe martie?', 'payroll < când vine fluturașul pe martie?'],
    ['tiền lương tháng này bị thiếu', 'payroll < tháng này bị thiếu'],
    ['folha de pagamento meu holerite está errado', 'payroll < meu holerite está errado'],
    ['costs: who pays the taxi?', 'expenses or invoices < who pays the taxi?'],
    ['costs my taxi receipt is lost', 'expenses or invoices < my taxi receipt is lost'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a text without a verb stays a lookup', () => {
  it.each([
    'payroll',
    'payroll and payslips',
    'payroll payslips',
    'payroll contact',
    'payroll contact person please',
    'payroll who',
    'payroll: who?',
    'payroll and payslips who',
    'payroll monday',
    'payroll: monday',
    'payroll at friday 18:00',
    'payroll friday 18:00',
    'payroll tomorrow 9:00',
    'payroll now',
    'payroll at half past never',
    'payroll at the office',
    'payroll abroad',
    'travel costs of interns',
    'travel costs',
    'HR: Benefits',
    'my payroll is wrong',
    'who do I ask about payroll my payslip',
    'yoga: where is the mat?',
    'payroll :wave:',
    ':wave: payroll',
    'payroll 18:00',
    'payroll who is responsible this month?',
    'payroll quem atende hoje na filial?',
    'зарплата завтра',
    'зарплата кто отвечает',
    'tiền lương ai phụ trách',
  ])('%j', (text) => {
    expect(read(text)).toBe('lookup');
  });
});

describe('after the verb', () => {
  it.each([
    ['payroll', 'payroll < '],
    ['payroll:', 'payroll < '],
    ['payroll monday', 'payroll < monday'],
    ['payroll contact', 'payroll < contact'],
    ['payroll: who?', 'payroll < who?'],
    ['travel costs of interns', 'travel-costs < of interns'],
    ['paryoll: wrong', 'payroll < wrong'],
    ['costs', 'expenses or invoices < '],
    ['my payslip is wrong', 'lookup'],
    ['yoga', 'lookup'],
    ['', 'lookup'],
  ])('any text is a question: %j', (text, expected) => {
    expect(shown(addressedAfterAsk(ASKING, text))).toBe(expected);
  });
});
