/**
 * Whether `typed` is `word`, or the beginning of it, but for one slip: a letter too many or too few, a wrong one, or two neighbours
 * swapped. The first letter is taken to be right, unless it was swapped: whoever types a name knows how it begins.
 */
export function isOneSlipFrom(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  if (same === typed.length) return true;
  const isSwapped = typed[same] === word[same + 1] && typed[same + 1] === word[same];
  if (isSwapped && word.startsWith(typed.slice(same + 2), same + 2)) return true;
  if (same === 0) return false;
  const rest = typed.slice(same + 1);
  return (
    word.startsWith(rest, same) ||
    word.startsWith(rest, same + 1) ||
    word.startsWith(typed.slice(same), same + 1)
  );
}
