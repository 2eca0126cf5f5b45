import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/chat/languages/language.ts';
import { ELSEWHERE, OFFICE } from '../../../../src/lookup/search/thesaurus/concepts.ts';

const FOLDER = new URL('../../../../src/lookup/search/thesaurus/concepts/', import.meta.url);

const filesIn = (folder: URL) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted();

/** What the files of a folder hold, file by file. */
async function conceptsIn(folder: URL) {
  const modules = await Promise.all(
    filesIn(folder).map((file): Promise<Record<string, object>> => import(new URL(file, folder).href)),
  );
  return modules.map((module) => Object.assign({}, ...Object.values(module)) as object);
}

const ALL = { ...OFFICE, ...ELSEWHERE };
const IDS = Object.keys(ALL);

/** Each concept in each language: its lists, labels and signs, and all that is in them. */
const ENTRIES = Object.entries(ALL).flatMap(([id, concept]) =>
  LANGUAGES.map((language) => {
    const lists = concept[language].split('|').map((list) => list.split(',').map((text) => text.trim()));
    return { id, language, lists, texts: lists.flat() };
  }),
);

type Entry = (typeof ENTRIES)[number];

/** What is wrong, with where. */
function faults(find: (entry: Entry) => readonly string[]): readonly string[] {
  return ENTRIES.flatMap((entry) => find(entry).map((fault) => `${entry.id}, ${entry.language}: ${fault}`));
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

describe('the concepts', () => {
  test.each([
    ['OFFICE', OFFICE, FOLDER],
    ['ELSEWHERE', ELSEWHERE, new URL('elsewhere/', FOLDER)],
  ] as const)('of %s are those of all the files of its folder, each once', async (_, concepts, folder) => {
    const ids = (await conceptsIn(folder)).flatMap(Object.keys);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.toSorted()).toEqual(Object.keys(concepts).toSorted());
  });

  test('have ids that are words with hyphens, no two the same', () => {
    expect(IDS.length).toBe(Object.keys(OFFICE).length + Object.keys(ELSEWHERE).length);
    expect(IDS.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('have labels and signs in five languages, at least three and four', () => {
    expect(
      faults(({ lists: [labels = [], signs = [], ...others] }) => [
        ...(labels.length < 3 ? [`${labels.length} labels`] : []),
        ...(signs.length < 4 ? [`${signs.length} signs`] : []),
        ...(others.length > 0 ? ['more than one bar'] : []),
      ]),
    ).toEqual([]);
  });

  test('have no empty label or sign, and no white space but single spaces', () => {
    expect(faults(({ texts }) => texts.filter((text) => text === '' || /\s\s|[^\S ]/.test(text)))).toEqual(
      [],
    );
  });

  test('are composed of letters as they are typed, with Romanian commas, not cedillas', () => {
    expect(
      faults(({ texts }) => texts.filter((text) => text !== text.normalize('NFC') || /[şţ]/i.test(text))),
    ).toEqual([]);
  });

  test('are in the letters of their language: Russian mostly in Cyrillic, the others not at all', () => {
    expect(
      faults(({ language, texts }) => (language === 'ru' ? [] : texts.filter((text) => CYRILLIC.test(text)))),
    ).toEqual([]);
    const russian = ENTRIES.filter(({ language }) => language === 'ru');
    const isForeign = ({ texts }: Entry) =>
      texts.filter((text) => CYRILLIC.test(text)).length < texts.length * 0.5;
    expect(russian.filter(isForeign).map(({ id }) => id)).toEqual([]);
  });

  test('have no word with letters of two scripts', () => {
    const mixed = /\p{Script=Cyrillic}\p{M}*\p{Script=Latin}|\p{Script=Latin}\p{M}*\p{Script=Cyrillic}/u;
    expect(faults(({ texts }) => texts.filter((text) => mixed.test(text)))).toEqual([]);
    // Alone, these Latin letters are Russian words typed with the wrong keys.
    const alone = /(?<!\S)[aceokyx](?!\S)/;
    expect(
      faults(({ language, texts }) => (language === 'ru' ? texts.filter((text) => alone.test(text)) : [])),
    ).toEqual([]);
  });

  test('say nothing twice in one language', () => {
    expect(
      faults(({ texts }) => {
        const lower = texts.map((text) => text.toLowerCase());
        return lower.filter((text, index) => lower.indexOf(text) < index);
      }),
    ).toEqual([]);
  });

  test('have broader ones that exist, without a circle', () => {
    const broaderOf = (id: string) => ALL[id]?.broader;
    const unknown = IDS.filter((id) => {
      const broader = broaderOf(id);
      return broader !== undefined && !Object.hasOwn(OFFICE, broader);
    });
    expect(unknown).toEqual([]);
    const circling = IDS.filter((id) => {
      const above = new Set([id]);
      for (let at = broaderOf(id); at !== undefined; at = broaderOf(at)) {
        if (above.has(at)) return true;
        above.add(at);
      }
      return false;
    });
    expect(circling).toEqual([]);
  });
});
