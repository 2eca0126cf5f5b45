import type { CommandHint, ConversationView } from '../protocol.ts';
import type { LocalAct, LocalMessage } from '../stand-in.ts';
import type { Waiting } from './use-waiting.ts';

/** What one does in a client; resolves to whether the platform took it. */
export type Do = (act: LocalAct) => Promise<boolean>;

/** What the panes of a conversation have in common. */
export interface PaneProps {
  readonly conversation: ConversationView;
  readonly messages: readonly LocalMessage[];
  readonly say: (text: string, threadId?: string) => Promise<boolean>;
  readonly perform: Do;
  readonly busy: boolean;
  readonly waiting: Waiting | undefined;
  readonly commands: readonly CommandHint[];
}
