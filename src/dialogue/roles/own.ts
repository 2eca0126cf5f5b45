import { type Element, plain } from '../../chat/message.ts';
import { dayOfInstant } from '../../directory/verification.ts';
import { personSpan, type Reader, wordsFor } from '../../lookup/reader.ts';
import { dueFor } from '../../roles/ask-to-verify.ts';
import { placeElements } from '../../roles/messages/left-message.ts';
import { leftBehindFor } from '../../roles/places.ts';
import type { Context } from '../context.ts';

/** Of more people than this each is named, and what they leave behind is told once these are seen to. */
const MOST_PEOPLE = 3;

/** What waits for whoever looks after something; nothing for everybody else. */
export function ownElements({ person, snapshot, now }: Context, reader: Reader): readonly Element[] {
  if (person === undefined) return [];
  const words = wordsFor(reader);
  const due = dueFor(person.id, snapshot.directory, dayOfInstant(now)).length;
  const list = { type: 'action', label: words.text('verify.button-list') } as const;
  const left = leftBehindFor(person.id, snapshot, now);
  const rest = left.length - MOST_PEOPLE;
  return [
    ...(due === 0
      ? []
      : ([
          { type: 'text', spans: words.spans('verify.list', { count: due }), tone: 'warning' },
          { type: 'buttons', buttons: [{ ...list, action: { type: 'verify-list' } }] },
        ] satisfies Element[])),
    ...left.slice(0, MOST_PEOPLE).flatMap((each): readonly Element[] => [
      {
        type: 'text',
        spans: words.spans('account.left', { who: personSpan(reader, each.person) }),
        tone: 'warning',
      },
      ...placeElements(reader, snapshot, each.places),
    ]),
    ...(rest > 0
      ? [{ type: 'text', spans: [plain(words.text('list.more', { count: rest }))] } satisfies Element]
      : []),
  ];
}
