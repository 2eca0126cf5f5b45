import type { Language } from '../../src/chat/languages/language.ts';
import { wordsIn } from '../../src/chat/languages/words.ts';
import { LONGEST_VERB, type Verb, verbNamed } from '../../src/dialogue/verbs.ts';
import type { CommandHint } from './protocol.ts';

const VERBS = [
  'who',
  'why',
  'about',
  'list',
  'mine',
  'schedule',
  'gaps',
  'help',
] as const satisfies readonly Verb[];

/** The verbs the bot understands, as they are typed in that language, with what they do; in the order of the bot's own help. */
export function commandHints(language: Language): readonly CommandHint[] {
  const words = wordsIn(language);
  return VERBS.map((verb) => {
    const example = words.text(`example.${verb}`);
    return { verb: verbOf(example, verb), example, does: words.text(`help.${verb}`) };
  });
}

/** The words at the beginning of an example that name its verb; verbs have up to two in some languages. */
function verbOf(example: string, verb: Verb): string {
  const typed = example.split(' ');
  for (let length = Math.min(LONGEST_VERB, typed.length); length > 0; length -= 1) {
    const name = typed.slice(0, length);
    if (verbNamed(name) === verb) return name.join(' ');
  }
  return verb;
}
