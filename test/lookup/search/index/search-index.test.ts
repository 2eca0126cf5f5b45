import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/chat/languages/language.ts';
import { type Directory, EMPTY_DIRECTORY } from '../../../../src/directory/model.ts';
import { departmentId, topicId } from '../../../../src/kernel/ids.ts';
import type { Document } from '../../../../src/lookup/search/index/document.ts';
import { SearchIndex } from '../../../../src/lookup/search/index/search-index.ts';
import { queryOf } from '../../../../src/lookup/search/query.ts';
import { rank } from '../../../../src/lookup/search/rank.ts';
import { termOf } from '../../../../src/lookup/search/term.ts';
import { wordsOf } from '../../../../src/lookup/search/words/word.ts';
import { departmentNamed, directoryOf, topicNamed } from '../directory.ts';
import { contentEdits, WORDS } from '../edits.ts';

const indexOf = (directory: Directory): SearchIndex => {
  const index = new SearchIndex(directory.organization.language, directory.synonyms);
  index.follow(directory);
  return index;
};

const ids = (documents: readonly Document[]) => documents.map(({ topic }) => topic.id).toSorted();

const TERMS = WORDS.flatMap((word) => wordsOf(word)).map((word) => termOf(word, [...LANGUAGES]));

/** All that the index says of the words and of what they mean. */
function contents(index: SearchIndex) {
  return {
    size: index.size,
    words: TERMS.map(({ folded, keys }) => ({
      folded,
      named: ids(index.named(folded)),
      described: ids(index.describedBy(folded)),
      surrounded: ids(index.surroundedBy(folded)),
      count: index.countOf(folded),
      isKnown: index.vocabulary.has(folded),
      sounding: index.vocabulary.soundingLike(folded),
      beginning: index.vocabulary.beginningWith(folded.slice(0, 3), 40, new Set(LANGUAGES)),
      like: index.vocabulary
        .spelledLike(folded, 2)
        .map(({ folded, keys, edits }) => ({ folded, edits, keys: keys.toSorted() })),
      stems: keys.map((key) => index.vocabulary.withStem(key)),
    })),
  };
}

function answers(index: SearchIndex, question: string) {
  const query = queryOf(wordsOf(question), ['en', 'ru'], index);
  return rank(query, index).map(({ document, score }) => ({ id: document.topic.id, score }));
}

describe('an index that follows a directory', () => {
  test('holds and answers after any edits what a new one does', () => {
    const question = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(contentEdits, question, (edits, words) => {
        let directory = EMPTY_DIRECTORY;
        const followed = indexOf(directory);
        for (const edit of edits) {
          directory = edit(directory);
          followed.follow(directory);
        }
        const anew = indexOf(directory);
        expect(contents(followed)).toEqual(contents(anew));
        expect(answers(followed, words.join(' '))).toEqual(answers(anew, words.join(' ')));
      }),
      { numRuns: 40 },
    );
  });

  test('keeps nothing of topics that are gone', () => {
    fc.assert(
      fc.property(contentEdits, (edits) => {
        const full = edits.reduce((directory, edit) => edit(directory), EMPTY_DIRECTORY);
        const index = indexOf(full);
        index.follow(directoryOf([], { departments: full.departments }));
        expect(contents(index)).toEqual(contents(indexOf(EMPTY_DIRECTORY)));
      }),
      { numRuns: 25 },
    );
  });

  test('forgets a language of a word with the last topic that says it in that language', () => {
    const english = topicNamed('one', 'Mese', { translations: {} });
    const romanian = topicNamed('two', 'Tables', { translations: { ro: { name: 'Mese', aliases: [] } } });
    const index = indexOf(directoryOf([english, romanian]));
    expect(index.vocabulary.withStem('ro:masa').concat(index.vocabulary.withStem('ro:mas'))).toContain(
      'mese',
    );
    index.follow(directoryOf([english]));
    expect(index.vocabulary.has('mese')).toBe(true);
    expect(index.vocabulary.withStem('ro:masa').concat(index.vocabulary.withStem('ro:mas'))).toEqual([]);
  });

  test('shows a topic under its parent and its department, its own or else its parent’s', () => {
    const finance = departmentNamed('finance', 'Treasury');
    const contact = { type: 'department', departmentId: departmentId('finance') } as const;
    const parent = topicNamed('money', 'Ledgers', { contact });
    const child = topicNamed('tax', 'Levies', { parentId: topicId('money') });
    const index = indexOf(directoryOf([parent, child], { departments: new Map([[finance.id, finance]]) }));
    expect(ids(index.surroundedBy('treasury'))).toEqual(['money', 'tax']);
    expect(ids(index.surroundedBy('ledgers'))).toEqual(['tax']);
    expect(ids(index.named('ledgers'))).toEqual(['money']);
  });

  test('may follow only where every topic would be read as it was', () => {
    const index = indexOf(EMPTY_DIRECTORY);
    const { organization } = EMPTY_DIRECTORY;
    expect(index.canFollow(directoryOf([topicNamed('one', 'One')]))).toBe(true);
    expect(index.canFollow({ ...EMPTY_DIRECTORY, synonyms: [['pto', 'leave']] })).toBe(false);
    expect(index.canFollow({ ...EMPTY_DIRECTORY, organization: { ...organization, language: 'ru' } })).toBe(
      false,
    );
  });

  test('finds where two words stand in one topic', () => {
    const index = indexOf(
      directoryOf([
        topicNamed('one', 'Pay slip'),
        topicNamed('two', 'Pay', { aliases: ['Slip road'] }),
        topicNamed('three', 'Pay'),
      ]),
    );
    expect(ids(index.namedBoth('pay', 'slip'))).toEqual(['one', 'two']);
    expect(index.namedBoth('pay', 'road')).toHaveLength(1);
    expect(index.namedBoth('pay', 'nowhere')).toEqual([]);
  });
});
