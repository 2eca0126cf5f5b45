import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import type { Language } from '../../../chat/languages/language.ts';
import { nameKey } from '../../../directory/name-key.ts';
import type { Word } from './word.ts';

/** Forms that no rule leads back to their noun, each beside a form that the rules can take. */
const IRREGULAR: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: irregular({
    people: 'person',
    children: 'child',
    women: 'woman',
    men: 'man',
    buses: 'bus',
    lost: 'lose',
    stolen: 'steal',
    stole: 'steal',
    bought: 'buy',
    paid: 'pay',
    left: 'leave',
    broke: 'break',
    broken: 'break',
  }),
  ru: irregular({
    денег: 'деньги',
    писем: 'письма',
    людей: 'люди',
    людям: 'люди',
    детей: 'дети',
    детям: 'дети',
    дня: 'день',
    дни: 'день',
    дней: 'день',
    окон: 'окна',
    кресел: 'кресла',
  }),
  ro: irregular({
    oameni: 'om',
    oamenii: 'om',
    oamenilor: 'om',
    mese: 'masa',
    mesele: 'masa',
    comenzi: 'comanda',
    comenzii: 'comanda',
    comenzile: 'comanda',
    comenzilor: 'comanda',
  }),
  vi: new Map(),
  'pt-BR': irregular({ férias: 'feria', ferias: 'feria', lei: 'leis' }),
};

/** As a map, since `constructor` is a word too. */
function irregular(forms: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(forms));
}

/** Enough for the words of a large directory; a bound, since people type what they like. */
const MOST_KEPT = 5_000;
const kept = new Map<Language, Map<string, readonly string[]>>();

/**
 * The stems of a word in a language, folded: of the word as it stands and of the word without its diacritics, since stemmers go
 * by diacritics that people leave out; each once. Two forms of a word have a stem in common, not all. The folded word itself where the
 * language has no endings. The algorithms are Snowball's (Porter's for English), https://snowballstem.org, mended where they
 * part the forms of a noun.
 */
export function stemsOf(word: Word, language: Language): readonly string[] {
  const known = kept.get(language) ?? new Map<string, readonly string[]>();
  kept.set(language, known);
  const already = known.get(word.text);
  if (already) return already;
  if (known.size >= MOST_KEPT) known.clear();
  const stems = [...new Set(STEMS[language](word))];
  known.set(word.text, stems);
  return stems;
}

const STEMS: Readonly<Record<Language, (word: Word) => readonly string[]>> = {
  // Porter takes the s of bonus for a plural.
  en: (word) => spellings(word, 'en').map((text) => nameKey(text.endsWith('us') ? text : english(text))),
  // Nobody leaves out the mark of й, and without it the stemmer would not know the endings: one spelling is enough.
  ru: ({ text }) => [russianStem(IRREGULAR.ru.get(text) ?? text)],
  ro: (word) => [
    ...spellings(word, 'ro').map(romanianStem),
    romanianNoun(IRREGULAR.ro.get(word.folded) ?? word.folded),
  ],
  vi: ({ folded }) => [folded],
  'pt-BR': (word) => spellings(word, 'pt-BR').map((text) => nameKey(portuguese(singular(text)))),
};

function spellings({ text, folded }: Word, language: Language): readonly string[] {
  const forms = IRREGULAR[language];
  return [forms.get(text) ?? text, forms.get(folded) ?? folded];
}

/** Without the vowel that comes and goes before the last consonant: командировок, командировка; владелец, владельца. */
function russianStem(text: string): string {
  const stem = russian(text.replace(/ё/g, 'е'));
  return nameKey(stem.replace(/(?<=.{2}[^аеиоуыэюя])[ое](?=[кц]$)/u, '').replace(/ь(?=[кц]$)/u, ''));
}

/** Without what the stemmer leaves of an ending: concediu and concedii, both conced. */
function romanianStem(text: string): string {
  return nameKey(romanian(text)).replace(/(?<=.{3})(?:iul|ul|iu|ii|[aeiu])$/u, '');
}

/**
 * A noun without article, number and case, for the nouns of which the stemmer makes several: deplasare and deplasări, decont and
 * deconturi. In its place this would part verbs from their nouns (a deconta).
 */
function romanianNoun(folded: string): string {
  return folded.replace(
    /(?<=.{3})(?:urilor|urile|ului|uri|iilor|ilor|elor|iile|iul|iei|ile|ele|iu|ul|ea|ia|ie|ii|ei|le|[aeiu])$/u,
    '',
  );
}

/** Plurals that change the end of the word: cartões, papéis, viagens. Short words are left alone (mais, seis). */
function singular(text: string): string {
  if (text.length < 5) return text;
  return text
    .replace(/(?:ões|ães|ãos)$/u, 'ão')
    .replace(/(?:oes|aes|aos)$/u, 'ao')
    .replace(/ais$/u, 'al')
    .replace(/[ée]is$/u, 'el')
    .replace(/[óo]is$/u, 'ol')
    .replace(/ns$/u, 'm');
}
