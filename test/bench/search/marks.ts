import { oneOf, type Random } from './random.ts';

/** A name as places and products have it, in both alphabets. */
export interface Mark {
  readonly latin: string;
  readonly cyrillic: string;
}

const SYLLABLES: readonly Mark[] = (
  'ta:та ve:ве lo:ло ri:ри ma:ма no:но shi:ши ka:ка dor:дор bel:бел gra:гра su:су pen:пен zu:зу fi:фи ter:тер ' +
  'lan:лан mo:мо ras:рас vi:ви kel:кел bo:бо din:дин ur:ур'
)
  .split(' ')
  .map((pair) => {
    const [latin = '', cyrillic = ''] = pair.split(':');
    return { latin, cyrillic };
  });

/** One in so many is new; the others were there before, the often used ones the more often, as names are in life. */
const OLD_FOR_A_NEW_ONE = 3;

/** Gives a name at each call. */
export function createMarks(random: Random): () => Mark {
  const given: Mark[] = [];
  return () => {
    const isNew = given.length === 0 || random() < 1 / (OLD_FOR_A_NEW_ONE + 1);
    const mark = isNew ? newMark(random) : oneOf(given, random);
    given.push(mark);
    return mark;
  };
}

function newMark(random: Random): Mark {
  const syllables = Array.from({ length: 2 + Math.floor(random() * 3) }, () => oneOf(SYLLABLES, random));
  const joined = (alphabet: keyof Mark) => capitalized(syllables.map((each) => each[alphabet]).join(''));
  return { latin: joined('latin'), cyrillic: joined('cyrillic') };
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
