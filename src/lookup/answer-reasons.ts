import type { Temporal } from 'temporal-polyfill';
import { plain, type Span } from '../chat/message.ts';
import type { Answer, AnsweringContact } from './answer.ts';
import { nameIn } from './names.ts';
import type { PassedOver } from './reach.ts';
import { personSpan, type Reader, someSpans, whoSpans, wordsFor } from './reader.ts';

/** Why it is this contact and not the first in the chain, in sentences. */
export function reasonSpans(reader: Reader, answer: Answer): readonly Span[] {
  const sentences = [
    ...answer.passedOver.flatMap((each) => passedOverSentences(reader, each, answer.contact?.until)),
    ...(answer.contact === undefined ? [] : routeSentences(reader, answer.contact)),
  ];
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [plain(' '), ...sentence]));
}

/** Whoever would answer but for their account comes before those who are away, or a rotation with nobody on. */
function passedOverSentences(
  reader: Reader,
  passedOver: PassedOver,
  until: Temporal.Instant | undefined,
): readonly (readonly Span[])[] {
  const { deactivated = [] } = passedOver;
  if (deactivated.length === 0) return [passedOverSpans(reader, passedOver, until)];
  const who = someSpans(
    reader,
    deactivated.map((person) => [personSpan(reader, person)]),
  );
  const left = wordsFor(reader).spans('account.passed-over', { who, count: deactivated.length });
  if (passedOver.type !== 'people') return [left];
  const people = passedOver.people.filter((person) => !deactivated.includes(person));
  return people.length === 0 ? [left] : [left, passedOverSpans(reader, { ...passedOver, people }, until)];
}

/** `until` is said of whoever answers instead; that the rotation goes on at the same moment needs no second telling. */
function passedOverSpans(
  reader: Reader,
  passedOver: PassedOver,
  until: Temporal.Instant | undefined,
): readonly Span[] {
  const words = wordsFor(reader);
  const { backAt } = passedOver;
  if (passedOver.type === 'rotation') {
    const rotation = passedOver.rotation.name;
    return backAt === undefined || until?.equals(backAt)
      ? words.spans('answer.nobody-on-shift', { rotation })
      : words.spans('answer.nobody-on-shift-until', { rotation, back: dateTime(backAt) });
  }
  const who = whoSpans(reader, passedOver);
  return backAt === undefined
    ? words.spans('answer.person-away', { who })
    : words.spans('answer.person-away-until', { who, back: dateTime(backAt) });
}

function routeSentences(reader: Reader, contact: AnsweringContact): readonly (readonly Span[])[] {
  const words = wordsFor(reader);
  const sentences: (readonly Span[])[] = [];
  if (contact.duty?.source === 'stand-in') sentences.push(words.spans('answer.stands-in'));
  if (contact.duty?.source === 'backup') sentences.push(words.spans('answer.by-backup'));
  switch (contact.route.type) {
    case 'contact':
      break;
    case 'fallback':
      sentences.push(words.spans('answer.by-fallback'));
      break;
    case 'parent': {
      const topic = nameIn(contact.route.topic, reader.language);
      sentences.push(words.spans('answer.by-parent', { topic }));
      break;
    }
    case 'help-desk':
      sentences.push(words.spans('answer.by-help-desk'));
      break;
    default:
      contact.route satisfies never;
  }
  return sentences;
}

function dateTime(at: Temporal.Instant): Span {
  return { type: 'instant', at, style: 'date-time' };
}
