import { readPayload } from './payload.ts';
import type { Interaction, Scene } from './place.ts';

/** A pressed button, whatever brought it. */
export function readPress(data: unknown, { from }: Scene): Pick<Interaction, 'intent' | 'payload'> {
  const payload = readPayload(data);
  const onlyYou = from.conversation.kind === 'direct';
  return { intent: { ...from, type: 'press', action: payload.action, onlyYou }, payload };
}
