import type { Message, Span } from '../../chat/message.ts';
import type { Telling } from '../../deliveries/subject.ts';
import { contactFields } from '../../lookup/contact-fields.ts';
import { messageFor, wordsFor } from '../../lookup/reader.ts';
import type { ShiftNotice } from '../notices.ts';
import {
  button,
  reasonElements,
  rotationSpan,
  stretchElements,
  text,
  who,
  whoAll,
  withSchedule,
} from './parts.ts';

type Kind<K extends ShiftNotice['kind']> = Extract<ShiftNotice, { readonly kind: K }>;

/** To somebody whose shifts have moved: what is no longer theirs and what is now, through whom, and why. */
export function movedMessage(telling: Telling, notice: Kind<'shift/moved'>, reason?: string): Message {
  const { reader } = telling;
  const { rotationId, lost, lostMore, gained, gainedMore } = notice;
  const words = wordsFor(reader);
  const lead = words.spans('told.moved', { rotation: rotationSpan(telling, rotationId) });
  return messageFor(reader, lead, [
    text(lead),
    ...stretchElements(reader, words.spans('told.not-yours'), lost, lostMore),
    ...stretchElements(reader, words.spans('told.yours-now'), gained, gainedMore),
    text(howSpans(telling, notice), 'subtle'),
    ...reasonElements(reason),
    withSchedule(reader, rotationId, gained[0] ?? lost[0]),
  ]);
}

function howSpans(telling: Telling, { how, by, awayId }: Kind<'shift/moved'>): readonly Span[] {
  const words = wordsFor(telling.reader);
  if (how === 'time-off' || how === 'time-off-undone') {
    return awayId === undefined
      ? words.spans('told.how-edit-nobody')
      : words.spans(`told.how-${how}`, { who: who(telling, awayId) });
  }
  if (by.length === 0) return words.spans('told.how-edit-nobody');
  return words.spans(`told.how-${how}`, { by: whoAll(telling, by) });
}

/** To the owners of a rotation: nobody is on duty then, and what they can do. */
export function gapMessage(telling: Telling, notice: Kind<'shift/gap'>): Message {
  const { reader } = telling;
  const { rotationId, awayId, stretches, more } = notice;
  const lead = wordsFor(reader).spans('told.gap', {
    rotation: rotationSpan(telling, rotationId),
    who: who(telling, awayId),
  });
  const [first] = stretches;
  const bounds = first && { start: first.start.toString(), end: first.end.toString() };
  return messageFor(reader, lead, [
    ...stretchElements(reader, lead, stretches, more),
    withSchedule(reader, rotationId, first, [
      button(reader, 'told.button-put-in', { type: 'override-form', rotationId, ...bounds }, 'primary'),
    ]),
  ]);
}

/** To the owners of a rotation: somebody could not be told, and how else they are reached. */
export function undeliveredMessage(telling: Telling, notice: Kind<'shift/undelivered'>): Message {
  const { reader, snapshot } = telling;
  const { rotationId, personId } = notice;
  const lead = wordsFor(reader).spans('told.undelivered', {
    rotation: rotationSpan(telling, rotationId),
    who: who(telling, personId),
  });
  const person = snapshot.directory.people.get(personId);
  const fields = person ? contactFields(reader, { type: 'person', person }) : [];
  return messageFor(reader, lead, [
    text(lead, 'warning'),
    ...(fields.length === 0 ? [] : [{ type: 'fields', fields } as const]),
    withSchedule(reader, rotationId, undefined),
  ]);
}
