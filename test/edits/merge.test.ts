import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../src/edits/merge.ts';

type Thing = Readonly<Record<string, unknown>>;

const BASE = { name: 'Pay', aliases: ['wages'], parentId: 'hr' };
const { parentId: _, ...WITHOUT_PARENT } = BASE;

/** What it was, what others made of it, what this one made of it; what becomes of it. */
const TABLE: readonly (readonly [
  title: string,
  base: Thing | undefined,
  current: Thing,
  made: Thing,
  expected: {
    readonly thing?: Thing;
    readonly merged?: readonly string[];
    readonly conflicts?: readonly string[];
  },
])[] = [
  ['nobody changed anything', BASE, BASE, BASE, { thing: BASE }],
  ['only this one', BASE, BASE, { ...BASE, name: 'A' }, { thing: { ...BASE, name: 'A' } }],
  ['only others', BASE, { ...BASE, name: 'B' }, BASE, { thing: { ...BASE, name: 'B' }, merged: ['name'] }],
  [
    'each another field',
    BASE,
    { ...BASE, name: 'B' },
    { ...BASE, aliases: [] },
    { thing: { ...BASE, name: 'B', aliases: [] }, merged: ['name'] },
  ],
  ['both the same', BASE, { ...BASE, name: 'A' }, { ...BASE, name: 'A' }, { thing: { ...BASE, name: 'A' } }],
  ['both otherwise', BASE, { ...BASE, name: 'B' }, { ...BASE, name: 'A' }, { conflicts: ['name'] }],
  [
    'within a list',
    BASE,
    { ...BASE, aliases: ['wages', 'b'] },
    { ...BASE, aliases: ['wages', 'a'] },
    { conflicts: ['aliases'] },
  ],
  ['taken away', BASE, BASE, WITHOUT_PARENT, { thing: WITHOUT_PARENT }],
  ['taken away by others', BASE, WITHOUT_PARENT, BASE, { thing: WITHOUT_PARENT, merged: ['parentId'] }],
  ['taken away by both', BASE, WITHOUT_PARENT, WITHOUT_PARENT, { thing: WITHOUT_PARENT }],
  ['taken away by one', BASE, { ...BASE, parentId: 'b' }, WITHOUT_PARENT, { conflicts: ['parentId'] }],
  ['added', BASE, BASE, { ...BASE, answer: 'A' }, { thing: { ...BASE, answer: 'A' } }],
  ['added by both', BASE, { ...BASE, answer: 'B' }, { ...BASE, answer: 'A' }, { conflicts: ['answer'] }],
  ['removed and added again', undefined, { name: 'B' }, { name: 'A' }, { conflicts: ['name'] }],
  [
    'of another type by this one, otherwise by others',
    { type: 'turns', hours: 1 },
    { type: 'turns', hours: 2 },
    { type: 'layers', hours: 1 },
    { conflicts: ['type'] },
  ],
  [
    'of another type by others',
    { type: 'turns', hours: 1 },
    { type: 'layers' },
    { type: 'turns', hours: 2 },
    { conflicts: ['type', 'hours'] },
  ],
  [
    'of another type by this one only',
    { type: 'turns', hours: 1 },
    { type: 'turns', hours: 1 },
    { type: 'layers', layers: [] },
    { thing: { type: 'layers', layers: [] } },
  ],
];

describe('a thing that two changed', () => {
  it.each(TABLE)('%s', (_title, base, current, made, expected) => {
    const { thing, merged, conflicts } = merge(base, current, made);

    expect(conflicts).toEqual(expected.conflicts ?? []);
    if (expected.thing) expect({ thing, merged }).toEqual({ merged: [], ...expected });
  });

  it('loses nothing of either: each field is as one of the two made it, and as it was only where neither did', () => {
    const thing = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(2), { noNullPrototype: true });
    fc.assert(
      fc.property(thing, thing, thing, (base, current, made) => {
        const merging = merge(base, current, made);
        for (const field of ['a', 'b', 'c']) {
          const [was, is, wanted] = [base[field], current[field], made[field]];
          const isConflict = was !== is && was !== wanted && is !== wanted;
          expect(merging.conflicts.includes(field)).toBe(isConflict);
          if (!isConflict) expect(merging.thing[field]).toBe(was === wanted ? is : wanted);
        }
      }),
    );
  });
});
