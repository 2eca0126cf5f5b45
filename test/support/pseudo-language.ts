import { TEXTS } from '../../src/chat/languages/words.ts';

const PLAIN = 'AaCcDdEeGgHhIiJjLlNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ẤấÇçĐđỆệĞğĤĥİįĴĵŁłÑñỖỗŘřȘșȚțỮữŴŵÝýŽž';
/** How much longer than English: a Russian or Portuguese sentence is rarely more than half as long again. */
const EXTRA = 0.6;

/**
 * Has English speak a language that nobody does, in this process: the same texts with every word accented and 1.6 times as long.
 * What builds messages has to be imported after it, since texts are read when they are first said. Gives the keys said since.
 */
export function speakPseudoLanguage(): { said(): ReadonlySet<string> } {
  const said = new Set<string>();
  for (const [key, text] of Object.entries(TEXTS.en)) {
    const pseudo = stretched(text);
    Object.defineProperty(TEXTS.en, key, {
      get: () => {
        said.add(key);
        return pseudo;
      },
    });
  }
  return { said: () => said };
}

/** An ICU text with its words stretched; arguments, and how plurals are chosen, stay what they are. */
export function stretched(text: string): string {
  let made = '';
  let rest = text;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const close = closing(rest, open);
    made += words(rest.slice(0, open)) + argument(rest.slice(open + 1, close));
    rest = rest.slice(close + 1);
  }
  return made + words(rest);
}

function argument(inner: string): string {
  const head = /^\w+, plural,/.exec(inner)?.[0];
  if (head === undefined) return `{${inner}}`;
  let made = head;
  let rest = inner.slice(head.length);
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const close = closing(rest, open);
    made += `${rest.slice(0, open)}{${stretched(rest.slice(open + 1, close))}}`;
    rest = rest.slice(close + 1);
  }
  return `{${made}${rest}}`;
}

/** Where the brace that opens at `open` closes. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A brace stays open in ${text}`);
}

function words(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const letters = [...word].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
    return [...letters, ...letters.slice(0, Math.ceil(letters.length * EXTRA))].join('');
  });
}
