import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import { namesOf } from '../../../src/lookup/search/index/names.ts';
import { exactTopics, searchTopics } from '../../../src/lookup/search/search.ts';
import { companies } from '../../bench/search/questions.ts';

describe.each(companies())('whatever a topic of the $name is called', ({ directory }) => {
  const names = [...directory.topics.values()].flatMap((topic) =>
    namesOf(topic).map((name) => ({ ...name, topicId: topic.id })),
  );

  test('finds it, in whatever language the reader is: a wrong guess of the language loses no name', () => {
    const lost = names.flatMap((name) =>
      [undefined, ...LANGUAGES]
        .filter((reader) => {
          const found = exactTopics(directory, name.text, reader);
          if (found.includes(name.topicId)) return false;
          // Only to one that bears the name better may it give way: as no mere alias, or in the reader's language.
          const isBetter = names.some(
            ({ topicId, text, field, language }) =>
              found.includes(topicId) &&
              text.toLowerCase() === name.text.toLowerCase() &&
              ((field !== 'alias' && name.field === 'alias') || language === reader),
          );
          return !isBetter;
        })
        .map((reader) => `${name.text} for ${reader}`),
    );
    expect(names.length).toBeGreaterThan(1_000);
    expect(lost).toEqual([]);
  });

  test('is answered with it alone, or with all that are called so', () => {
    for (const { text } of names.filter((_, index) => index % 10 === 0)) {
      const { matches, near, verdict } = searchTopics(directory, text);
      expect(matches.map(({ topicId }) => topicId)).toEqual(exactTopics(directory, text));
      expect([near, verdict]).toEqual([[], matches.length === 1 ? 'certain' : 'unsure']);
    }
  });
});
