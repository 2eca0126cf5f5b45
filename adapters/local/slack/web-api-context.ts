import type { Grants } from './grants.ts';
import type { Modals } from './modals.ts';
import type { Post, Workspace } from './workspace.ts';

/** What the methods work on. */
export interface WebApiContext {
  readonly workspaceId: string;
  readonly name: string;
  readonly workspace: Workspace;
  readonly modals: Modals;
  readonly grants: Grants;
  socketUrl(): string;
  /** How many members one page holds at most, whatever the app asks for. */
  membersPerPage(): number;
  /** Called after the bot has said or edited something that others see, since Slack reports that to its app too. */
  onBotPost(post: Post): void;
  onBotEdit(before: Post, after: Post): void;
}
