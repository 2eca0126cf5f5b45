import { Temporal } from 'temporal-polyfill';
import { suggestions } from '../../src/dialogue/suggestions.ts';
import type { Person } from '../../src/directory/model.ts';
import { company, person } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

export interface SuggestionFigures {
  /** In milliseconds: with the index to be made, and once more when one person has been edited. */
  readonly first: number;
  readonly edited: number;
  /** Lower case of every name, each round. */
  readonly baseline: readonly number[];
  readonly typed: readonly { readonly text: string; readonly times: readonly number[] }[];
}

const PEOPLE = 100_000;
const ROUNDS = 15;
const TYPED = ['', 'a', 'mar', 'maria kov', 'ковал', 'arti', 'm.koval@ex', 'mraia kowal', 'qqqq'];

/** Suggests people of a directory of 100,000, whose names repeat as names do. */
export function benchSuggestions(): SuggestionFigures {
  const people = Array.from({ length: PEOPLE }, (_, n) => named(n));
  const [first, edited] = [people, people.with(7, { ...named(7), phone: '1' })].map((all) =>
    timed(() => suggest(all)('mar')),
  );
  const ask = suggest(people);
  return {
    first: first ?? 0,
    edited: edited ?? 0,
    baseline: rounds(() => people.map(({ name }) => name.toLowerCase()).length),
    typed: TYPED.map((text) => ({ text, times: rounds(() => ask(text).length) })),
  };
}

function suggest(people: readonly Person[]) {
  const snapshot = snapshotOf(company({ people }));
  const now = Temporal.Instant.from('2026-07-01T09:00Z');
  const reader = { language: 'en', timeZone: 'Europe/Berlin' } as const;
  const account = { platform: 'slack', workspaceId: 'T1', userId: 'U1' } as const;
  return (text: string) =>
    suggestions({ account, requestId: 'r', source: 'people', text, snapshot, reader, now });
}

const FIRST = [
  'Maria',
  'Martin',
  'Ana',
  'Ivan',
  'Олена',
  'Пётр',
  'Hoa',
  'João',
  'Alice',
  'Bob',
  'Artur',
  'Chen',
];
const BEGIN = [
  'Kov',
  'Mar',
  'San',
  'Iva',
  'Pop',
  'Ngu',
  'Sil',
  'Ort',
  'Ham',
  'Ber',
  'Joh',
  'Tan',
  'Ков',
  'Мар',
];
const MIDDLE = ['al', 'ti', 'ne', 'ro', 'es', 'ov', 'yu', 'an', 'il', 'or', 'e', 'i', 'o', 'stan', 'wick'];
const END = [
  'enko',
  'ez',
  'son',
  'ova',
  'escu',
  'mann',
  'ski',
  'ti',
  'ov',
  'a',
  'berg',
  'stein',
  'ian',
  'ura',
];

/** Of 12 given and some 2,900 family names, and a number where the family has many. */
function named(n: number): Person {
  const pick = (list: readonly string[], by: number) => list[Math.floor(n / by) % list.length] ?? '';
  const family = `${pick(BEGIN, 12)}${pick(MIDDLE, 168)}${pick(END, 2_520)}`;
  const given = pick(FIRST, 1);
  return person(`p${n}`, { name: `${given} ${family}`, email: `${given}.${family}.${n}@example.com` });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function rounds(work: () => unknown): readonly number[] {
  return Array.from({ length: ROUNDS }, () => timed(work));
}
