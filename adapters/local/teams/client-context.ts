import type { LocalChange } from '../stand-in.ts';
import type { Scene } from './activities.ts';
import type { Tenant } from './tenant.ts';

/** The answer to a delivery. */
export interface Delivered {
  readonly status: number;
  readonly body: unknown;
}

/** What Teams' client needs around it. */
export interface ClientContext {
  readonly tenant: Tenant;
  readonly bot: { readonly id: string; readonly name: string };
  sceneOf(from: string, conversationId: string, threadId?: string): Scene;
  /** Sends what nobody waits for. */
  deliverSoon(activity: unknown): void;
  /** Sends what the client waits for; undefined where nobody answered. */
  invoke(activity: unknown): Promise<Delivered | undefined>;
  changed(change: LocalChange): void;
  /** Said of an answer that Teams would not take. */
  fault(text: string): void;
}
