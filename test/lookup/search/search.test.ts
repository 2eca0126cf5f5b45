import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/chat/languages/language.ts';
import { type Directory, EMPTY_DIRECTORY } from '../../../src/directory/model.ts';
import { exactTopics, isKnownWord, prepareSearch, searchTopics } from '../../../src/lookup/search/search.ts';
import { directoryOf, topicNamed } from './directory.ts';
import { edits, WORDS } from './edits.ts';

const COMPANY = directoryOf(
  [
    topicNamed('payroll', 'Payroll', {
      aliases: ['Salary'],
      translations: {
        ru: { name: 'Зарплата', aliases: ['Расчётка'] },
        vi: { name: 'Bảng lương', aliases: [] },
        'pt-BR': { name: 'Folha de pagamento', aliases: [] },
        ro: { name: 'Salarizare', aliases: ['Bursa'] },
      },
    }),
    topicNamed('badges', 'Access badges', { aliases: ['Turnstile'] }),
    topicNamed('printers', 'Printers', { description: 'Toner and jams.' }),
    topicNamed('rooms', 'Meeting rooms'),
    topicNamed('minutes', 'Meeting minutes'),
    topicNamed('exchange', 'Stock exchange', {
      translations: { 'pt-BR': { name: 'Bursa', aliases: [] }, ru: { name: 'Биржа', aliases: [] } },
    }),
    topicNamed('vpn', 'VPN', { aliases: ['Payroll access'] }),
  ],
  { synonyms: [['gizmo', 'printers']] },
);

const idsOf = (text: string, reader?: Language) =>
  searchTopics(COMPANY, text, reader).matches.map(({ topicId }) => topicId);

const verdictOn = (text: string) => searchTopics(COMPANY, text).verdict;

describe('a search is certain', () => {
  test.each([
    ['payroll', 'payroll'],
    ['Who do I ask about payroll?', 'payroll'],
    ['кто занимается зарплатой', 'payroll'],
    ['bang luong', 'payroll'],
    ['access badge', 'badges'],
    ['badges for access', 'badges'],
    ['pritners', 'printers'],
    ['gizmo', 'printers'],
    ['зфнкщдд', 'payroll', 'layout'],
    ['zarplata', 'payroll', 'sound'],
  ])('of %s', (text, topicId, as = 'typed') => {
    const { verdict, matches, reading } = searchTopics(COMPANY, text);
    expect([verdict, matches[0]?.topicId, reading.as]).toEqual(['certain', topicId, as]);
  });
});

describe('a search is unsure', () => {
  test('where two are rivals', () => {
    expect(verdictOn('meeting')).toBe('unsure');
    expect(idsOf('meeting').toSorted()).toEqual(['minutes', 'rooms']);
  });

  test('where two bear the name alike', () => {
    const two = directoryOf([topicNamed('b', 'Desk'), topicNamed('a', 'Desk')]);
    expect(searchTopics(two, 'desk')).toMatchObject({
      verdict: 'unsure',
      matches: [
        { topicId: 'a', confidence: 1 },
        { topicId: 'b', confidence: 1 },
      ],
      near: [],
    });
  });

  test('not where a rival is named by one word more of the question', () => {
    expect(verdictOn('meeting rooms')).toBe('certain');
    expect(verdictOn('where do I find the minutes of the meeting')).toBe('certain');
  });
});

describe('a search finds nothing', () => {
  test.each(['', ' ', '???', '🙂👍🏽', '\u0000\u0007', 'who do I ask about', 'xqzvbn', 'dinosaurs'])(
    'in %j',
    (text) => {
      expect(searchTopics(COMPANY, text)).toMatchObject({ verdict: 'nothing', matches: [] });
    },
  );

  test('in a directory without topics', () => {
    expect(searchTopics(EMPTY_DIRECTORY, 'payroll')).toMatchObject({
      verdict: 'nothing',
      matches: [],
      near: [],
    });
  });
});

describe('what was found', () => {
  test('is ordered by its score, with numbers from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS, 'meeting', 'access'), { maxLength: 5 }), (words) => {
        const { matches, near, verdict } = searchTopics(COMPANY, words.join(' '));
        const scores = matches.flatMap(({ score }) => (score === undefined ? [] : [score.value]));
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        for (const { score, confidence } of [...matches, ...near]) {
          const numbers = [confidence, score?.value ?? 1, score?.covered ?? 1, score?.named ?? 1];
          for (const number of numbers) expect(number >= 0 && number <= 1).toBe(true);
        }
        expect(verdict === 'nothing').toBe(matches.length === 0);
        expect(new Set([...matches, ...near].map(({ topicId }) => topicId)).size).toBe(
          matches.length + near.length,
        );
      }),
      { numRuns: 100 },
    );
  });

  test('of a name is no more than those who bear it', () => {
    expect(searchTopics(COMPANY, 'VPN').near).toEqual([]);
    expect(searchTopics(COMPANY, 'VPN').query).toBeUndefined();
  });
});

describe('a search never throws', () => {
  const ZALGO = `p${'\u0301\u0323'.repeat(40)}ayroll`;
  test.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'payroll badge '.repeat(5_000)],
    ['a letter cut in two', `${'x '.repeat(149)}${'𐌰'.repeat(9)}`.slice(0, 300)],
    ['half a letter', '\ud800 payroll'],
    ['control characters', 'pay\u0000roll\u202e\u200b\ufeff'],
    ['right to left', 'مرحبا من يدفع الرواتب שכר'],
    ['other scripts', '給料は誰に聞けば 급여 वेतन'],
    ['piled marks', ZALGO],
    ['names of what objects have', 'constructor __proto__ toString hasOwnProperty'],
    ['patterns', '(.*)+[^$]\\p{L} %s $1'],
  ])('at %s', (_, text) => {
    for (const reader of [undefined, ...LANGUAGES])
      expect(() => searchTopics(COMPANY, text, reader)).not.toThrow();
    expect(() => isKnownWord(COMPANY, text)).not.toThrow();
  });

  test('at whatever is typed', () => {
    const unit = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(...WORDS, '\u0301', '\ud83d', 'ё', '++', "'", '\u200d'),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 8 }),
        fc.constantFrom(undefined, ...LANGUAGES),
        (parts, reader) => {
          const { verdict, matches } = searchTopics(COMPANY, parts.join(' '), reader);
          expect(verdict === 'nothing').toBe(matches.length === 0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('and marks piled on a letter do not hide a name', () => {
    expect(idsOf(ZALGO)).toEqual(['payroll']);
  });
});

describe('topics that are called exactly so', () => {
  test('are found by id, name and alias, without case, marks and punctuation, and within a question', () => {
    expect(exactTopics(COMPANY, 'PAY-ROLL')).toEqual(['payroll']);
    expect(exactTopics(COMPANY, 'расчетка')).toEqual(['payroll']);
    expect(exactTopics(COMPANY, 'who do I ask about salary')).toEqual(['payroll']);
    expect(exactTopics(COMPANY, 'pay')).toEqual([]);
    expect(exactTopics(COMPANY, '')).toEqual([]);
  });

  test('are those called so before those also called so, in the reader’s language before others', () => {
    expect(exactTopics(COMPANY, 'payroll access')).toEqual(['vpn']);
    expect(exactTopics(COMPANY, 'bursa')).toEqual(['exchange']);
    const twice = directoryOf([
      topicNamed('one', 'First', { translations: { ro: { name: 'Bursa', aliases: [] } } }),
      topicNamed('two', 'Second', { translations: { 'pt-BR': { name: 'Bursa', aliases: [] } } }),
    ]);
    expect(exactTopics(twice, 'bursa', 'ro')).toEqual(['one']);
    expect(exactTopics(twice, 'bursa', 'pt-BR')).toEqual(['two']);
    expect(exactTopics(twice, 'bursa', 'vi')).toEqual(['one', 'two']);
    expect(exactTopics(twice, 'bursa')).toEqual(['one', 'two']);
  });
});

describe('a word is known', () => {
  test.each([
    ['as a topic’s', 'turnstile', true],
    ['as a form of a topic’s', 'turnstiles', true],
    ['as one of the thesaurus', 'invoices', true],
    ['as one of questions', 'who', true],
    ['as more than one word, which is none to mend', 'xqzvbn xqzvbn', true],
    ['as no word at all', '…', true],
    ['not as a slip', 'turnstiel', false],
    ['not as nonsense', 'xqzvbn', false],
  ])('%s: %s', (_, word, isKnown) => {
    expect(isKnownWord(COMPANY, word)).toBe(isKnown);
  });
});

describe('several directories in one process', () => {
  /** The same directory of which nothing is the same object, so that nothing that was made of it can be used. */
  const copied = (directory: Directory): Directory => ({
    ...structuredClone({ ...directory, topics: undefined }),
    topics: new Map([...directory.topics].map(([id, topic]) => [id, structuredClone(topic)])),
  });

  test('are each searched as if alone, after any edits, in whatever order', () => {
    const question = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(edits, fc.array(question, { minLength: 2, maxLength: 4 }), (steps, questions) => {
        const states: Directory[] = [EMPTY_DIRECTORY];
        for (const step of steps) states.push(step(states.at(-1) ?? EMPTY_DIRECTORY));
        for (const [index, words] of questions.entries()) {
          const directory = states[(index * 7) % states.length] ?? EMPTY_DIRECTORY;
          const text = words.join(' ');
          prepareSearch(states.at(-1) ?? EMPTY_DIRECTORY);
          const found = searchTopics(directory, text);
          expect(found).toEqual(searchTopics(copied(directory), text));
        }
      }),
      { numRuns: 30 },
    );
  });
});
