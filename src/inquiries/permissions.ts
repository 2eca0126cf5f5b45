import type { Snapshot } from '../lookup/ports.ts';
import type { Actor, Inquiry } from './inquiry.ts';

/** Whether the account is the one that asked. */
export function isAsker(_inquiry: Inquiry, _actor: Actor): boolean {
  throw new Error('to be written');
}

/** Whether the actor answers for it: was told of it, took it, belongs to a department that was told, or looks after the topic. */
export function mayAnswer(_inquiry: Inquiry, _actor: Actor, _snapshot: Snapshot): boolean {
  throw new Error('to be written');
}
