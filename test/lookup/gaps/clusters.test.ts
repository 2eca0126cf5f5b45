import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { topicId } from '../../../src/kernel/ids.ts';
import { clustersOf, type GapCluster } from '../../../src/lookup/gaps/clusters.ts';
import { type Gap, gapOf } from '../../../src/lookup/gaps/gap.ts';
import { tellingKeys } from '../../../src/lookup/search/telling-keys.ts';

const MONDAY = Temporal.Instant.from('2026-08-03T09:00:00Z');

/** A gap as the model has it; by its asker, so many hours after Monday morning. */
function gap(text: string, asker = 'a', hours = 0, more: Partial<Gap> = {}): Gap {
  const made = gapOf({
    text,
    language: 'en',
    reason: 'nothing',
    refused: [],
    asker,
    at: MONDAY.add({ hours }),
    ...more,
  });
  if (made === undefined) throw new Error(`no gap: ${text}`);
  return made;
}

const clustered = (gaps: readonly Gap[]): readonly GapCluster[] => clustersOf(gaps, tellingKeys);

/** Each cluster as a line: its name, how many people, its texts. */
const shown = (clusters: readonly GapCluster[]): readonly string[] =>
  clusters.map(({ name, people, texts }) => `${name} ${people}: ${texts.join(' | ')}`);

describe('clusters of gaps', () => {
  it('hold what says the same, in whatever question, case and spelling', () => {
    const gaps = [
      gap('Who do I ask about parking?', 'a'),
      gap('Parking!', 'b', 1),
      gap('parkng', 'c', 2),
      gap('parking permit', 'd', 3),
      gap('yoga', 'a', 4),
    ];
    expect(shown(clustered(gaps))).toEqual([
      'Parking 4: Parking! | parking permit | parkng | Who do I ask about parking?',
      'yoga 1: yoga',
    ]);
  });

  it('count people, not texts nor presses', () => {
    const gaps = [gap('yoga', 'a'), gap('yoga', 'a', 24), gap('yoga class', 'a', 25), gap('chess', 'b')];
    expect(clustered(gaps).map(({ name, people }) => [name, people])).toEqual([
      ['yoga', 1],
      ['chess', 1],
    ]);
  });

  it('put first what most people asked, then what was asked last', () => {
    const gaps = [gap('chess', 'a', 5), gap('yoga', 'a', 9), gap('sauna', 'a'), gap('sauna', 'b')];
    expect(clustered(gaps).map(({ name }) => name)).toEqual(['sauna', 'yoga', 'chess']);
  });

  it('are no chains of texts that each share a word with the next', () => {
    const chain = ['lunch menu', 'menu card', 'card reader', 'reader club', 'club house'];
    expect(clustered(chain.map((text) => gap(text)))).toHaveLength(chain.length);
  });

  it('keep apart what has only a word in common that says less than the other', () => {
    const gaps = [gap('yellow laptop'), gap('yellow phone'), gap('yellow chair', 'b')];
    expect(clustered(gaps)).toHaveLength(3);
  });

  it.each([
    ['laptops', 'laptop', 1],
    ['cofee machine', 'coffee machine', 1],
    ['mahcine', 'machine', 1],
    ['volunteerign', 'volunteering', 1],
    ['care', 'core', 2],
    ['mouse', 'house', 2],
    ['room101', 'room102', 2],
    ['парковка', 'порковка', 1],
    ['bãi đậu xe', 'bai dau xe', 1],
  ])('of “%s” and “%s” are %i', (one, other, count) => {
    expect(clustered([gap(one), gap(one, 'b'), gap(other, 'c')])).toHaveLength(count);
  });

  it('remember the topics that were refused, the last time, and every key to close', () => {
    const refused = (id: string) => ({ reason: 'not-it' as const, refused: [topicId(id)] });
    const gaps = [gap('yoga', 'a', 7, refused('sports')), gap('yoga classes', 'b', 2, refused('gym'))];
    const [cluster, ...others] = clustered(gaps);
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({
      key: 'yoga',
      refused: ['sports', 'gym'],
      keys: ['yoga', 'yoga classes'],
    });
    expect(String(cluster?.lastAt)).toBe(String(MONDAY.add({ hours: 7 })));
  });

  it('are one for each text that says nothing', () => {
    expect(clustered([gap('who is it'), gap('what about'), gap('who is it', 'b')])).toMatchObject([
      { name: 'who is it', people: 2 },
      { name: 'what about', people: 1 },
    ]);
  });

  it('have names that an alias may have', () => {
    const [cluster] = clustered([gap('x'.repeat(400))]);
    expect(cluster?.name.length).toBeLessThanOrEqual(100);
    expect(cluster?.texts[0]?.length).toBe(200);
  });
});

describe('any gaps', () => {
  const word = fc.constantFrom(
    'parking',
    'parkng',
    'permit',
    'yoga',
    'class',
    'new',
    'laptop',
    'laptops',
    'who',
  );
  const gaps = fc.array(
    fc.record({ words: fc.array(word, { minLength: 1, maxLength: 4 }), asker: fc.nat(5), hours: fc.nat(99) }),
    { maxLength: 40 },
  );
  const made = gaps.map((all) =>
    all.map(({ words, asker, hours }) => gap(words.join(' '), `${asker}`, hours)),
  );

  it('are each in one cluster, in whatever order they come', () => {
    fc.assert(
      fc.property(made, fc.nat(), (all, turn) => {
        const clusters = clustered(all);
        expect(clusters.flatMap(({ keys }) => keys).sort()).toEqual(
          [...new Set(all.map(({ key }) => key))].sort(),
        );
        const turned = [
          ...all.slice(turn % (all.length + 1)),
          ...all.slice(0, turn % (all.length + 1)),
        ].reverse();
        expect(clustered(turned)).toEqual(clusters);
      }),
    );
  });

  it('share more than half of what the first of their cluster says', () => {
    fc.assert(
      fc.property(made, (all) => {
        const known = new Map(all.map((one) => [one.key, one]));
        const termsOf = (key: string) => new Set(tellingKeys(known.get(key)?.text ?? '', 'en').map(plain));
        for (const { key, keys } of clustered(all)) {
          const first = termsOf(key);
          for (const other of keys) {
            const shared = [...termsOf(other)].filter((term) => first.has(term)).length;
            if (first.size > 0) expect(shared * 2, `${key} and ${other}`).toBeGreaterThan(first.size);
          }
        }
      }),
    );
  });

  /** The words above are slips of one another in these two cases. */
  function plain(term: string): string {
    return term.replace('parkng', 'parking').replace('laptops', 'laptop');
  }
});

it('ten thousand gaps that all share a word are clustered', () => {
  const letters = 'bcdfghklmnprstvz';
  const nonsense = (n: number) =>
    [n % 16, (n >> 4) % 16, (n >> 8) % 16, (n >> 12) % 16]
      .map((at) => `${letters[at]}${'aeiou'[at % 5]}`)
      .join('');
  const gaps = Array.from({ length: 10_000 }, (_, n) => gap(`yellow ${nonsense(n)}`, `${n % 300}`));
  const clusters = clustered(gaps);
  expect(clusters.length).toBeGreaterThan(1_000);
});
