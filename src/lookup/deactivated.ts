import type { Element } from '../chat/message.ts';
import { isActive } from '../directory/active.ts';
import type { Person } from '../directory/model.ts';
import { personSpan, type Reader, someSpans, wordsFor } from './reader.ts';

/** A warning that these people's accounts are deactivated, each named once; nothing where all are active. */
export function deactivatedElements(
  reader: Reader,
  people: readonly (Person | undefined)[],
): readonly Extract<Element, { readonly type: 'text' }>[] {
  const gone = [...new Set(people)].filter((person) => person !== undefined && !isActive(person));
  if (gone.length === 0) return [];
  const who = someSpans(
    reader,
    gone.flatMap((person) => (person === undefined ? [] : [[personSpan(reader, person)]])),
  );
  const spans = wordsFor(reader).spans('account.deactivated', { who, count: gone.length });
  return [{ type: 'text', spans, tone: 'warning' }];
}
