import { describe, expect, test } from 'vitest';
import { ExactNames } from '../../../../src/lookup/search/index/exact-names.ts';
import { directoryOf, topicNamed } from '../directory.ts';

const payroll = topicNamed('pay-roll', 'Pay office', {
  aliases: ['Salaries & wages', 'C++'],
  translations: {
    ru: { name: 'Расчётный отдел', aliases: ['Зарплата'] },
    'pt-BR': { name: 'Salários', aliases: [] },
  },
});
const badges = topicNamed('badges', 'Badges', { aliases: ['Зарплата'] });

const bearers = (names: ExactNames, name: string) =>
  names.bearers(name).map(({ topic, field, language }) => [topic.id, field, language]);

function namesOf(...topics: Parameters<typeof directoryOf>[0]): ExactNames {
  const names = new ExactNames();
  names.follow(directoryOf(topics));
  return names;
}

describe('exact names', () => {
  test.each([
    ['PAYROLL', ['pay-roll', 'id', undefined]],
    ['pay  office!', ['pay-roll', 'name', undefined]],
    ['salaries wages', ['pay-roll', 'alias', undefined]],
    ['salarios', ['pay-roll', 'name', 'pt-BR']],
    ['РАСЧЕТНЫЙ-ОТДЕЛ', ['pay-roll', 'name', 'ru']],
    ['p.a.y.o.f.f.i.c.e', ['pay-roll', 'name', undefined]],
  ])('%s is borne', (name, bearer) => {
    expect(bearers(namesOf(payroll, badges), name)).toEqual([bearer]);
  });

  test.each(['', ' ', '!?', 'pay', 'pay office now', 'constructor', '\u0000'])('%j is not', (name) => {
    expect(bearers(namesOf(payroll, badges), name)).toEqual([]);
  });

  test('are borne by several', () => {
    expect(bearers(namesOf(payroll, badges), 'зарплата')).toEqual([
      ['pay-roll', 'alias', 'ru'],
      ['badges', 'alias', undefined],
    ]);
  });

  test('go with their topic, and only with it', () => {
    const names = namesOf(payroll, badges);
    names.follow(directoryOf([{ ...payroll, aliases: [] }, badges]));
    expect(bearers(names, 'salaries wages')).toEqual([]);
    names.follow(directoryOf([badges]));
    expect(bearers(names, 'pay office')).toEqual([]);
    expect(bearers(names, 'зарплата')).toEqual([['badges', 'alias', undefined]]);
    names.follow(directoryOf([]));
    expect(bearers(names, 'badges')).toEqual([]);
  });
});
