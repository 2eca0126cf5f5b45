import { Temporal } from 'temporal-polyfill';
import type { Element } from '../chat/message.ts';
import { instantText } from '../chat/plain-text.ts';
import type { Topic } from '../directory/model.ts';
import { dayOfInstant, isStale } from '../directory/verification.ts';
import { type Reader, wordsFor } from './reader.ts';

/** A day (UTC, ISO 8601) as the reader's language writes it. */
export function dayText({ language }: Pick<Reader, 'language'>, day: string): string {
  return instantText(Temporal.Instant.from(`${day}T12:00Z`), 'date', language, 'UTC');
}

/** That nobody has confirmed in time what the topic says; nothing where somebody has. */
export function staleElements(reader: Reader, topic: Topic, at: Temporal.Instant): readonly Element[] {
  const { verifiedOn } = topic;
  if (verifiedOn === undefined || !isStale(topic, dayOfInstant(at))) return [];
  const spans = wordsFor(reader).spans('verify.mark', { day: dayText(reader, verifiedOn) });
  return [{ type: 'text', spans, tone: 'subtle' }];
}
