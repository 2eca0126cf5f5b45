import { describe, expect, it } from 'vitest';
import { cardFaults } from '../../../adapters/local/teams/card-check.ts';

const SEARCH = {
  type: 'Input.ChoiceSet',
  id: 'turns',
  label: 'Who takes turns?',
  style: 'filtered',
  isMultiSelect: true,
  choices: [
    { title: 'Alice Ng', value: 'alice' },
    { title: 'Bob Ortiz', value: 'bob' },
  ],
  'choices.data': { type: 'Data.Query', dataset: 'people' },
  value: 'bob,alice',
};

function faultsOf(...body: readonly unknown[]): string {
  return cardFaults({ type: 'AdaptiveCard', version: '1.5', body }).join('\n');
}

describe('a list whose choices are searched', () => {
  it('is good as Teams documents it, and may begin empty', () => {
    expect(faultsOf(SEARCH)).toBe('');
    expect(faultsOf({ ...SEARCH, choices: [], value: '' })).toBe('');
    const query = { ...SEARCH['choices.data'], count: 10, skip: 0, associatedInputs: 'none' };
    expect(faultsOf({ ...SEARCH, 'choices.data': query })).toBe('');
  });

  it.each([
    ['another kind of query', { 'choices.data': { type: 'Data.Search', dataset: 'people' } }, 'Data.Query'],
    ['a query of nothing', { 'choices.data': { type: 'Data.Query', dataset: '' } }, 'dataset'],
    ['what no query has', { 'choices.data': { ...SEARCH['choices.data'], dataSet: 'x' } }, 'dataSet'],
    ['another style', { style: 'compact' }, 'only a filtered list'],
    ['one that must be filled in', { isRequired: true }, "can't be sent off"],
    ['a value that is no choice', { value: 'bob,chen' }, '"chen" is chosen, and no choice'],
    ['a value that reads as two', { choices: [{ title: 'Both', value: 'a,b' }], value: '' }, 'as several'],
    ['no choices at all', { choices: undefined, value: '' }, 'choices'],
    ['a property that no list has', { choicesData: {} }, 'choicesData'],
  ])('is refused with %s', (_what, change, why) => {
    const given: unknown = JSON.parse(JSON.stringify({ ...SEARCH, ...change }));
    expect(faultsOf(given)).toContain(why);
  });

  it('is checked wherever it stands on the card', () => {
    const wrong = { ...SEARCH, style: 'compact' };
    expect(faultsOf({ type: 'Container', items: [wrong] })).toContain('only a filtered list');
  });
});

describe('a list to choose from', () => {
  const list = { type: 'Input.ChoiceSet', id: 'length', choices: [{ title: 'A day', value: 'day' }] };

  it('is refused where it begins with what is no choice, or without any', () => {
    expect(faultsOf({ ...list, value: 'day' })).toBe('');
    expect(faultsOf({ ...list, value: 'week' })).toContain('"week" is chosen, and no choice');
    expect(faultsOf({ ...list, choices: [] })).toContain('at least one choice');
  });
});
