import { z } from 'zod';
import type { AccountSource } from '../../src/directory/ports.ts';
import type { SlackApi } from './api.ts';
import { SlackFault } from './errors.ts';
import type { Self } from './intent.ts';
import { readProfile, UserInfo } from './profiles.ts';

const Found = z.object({ user: z.object({ id: z.string() }) });

/** What says that an address is nobody's of the workspace: no account has it, whoever had it has left, or Slack takes it for none. */
const NOBODYS: readonly SlackFault['code'][] = ['person-unreachable', 'payload-rejected'];

/**
 * Accounts from `users.lookupByEmail`, which leaves out the locale: that is in `users.info`, of which who somebody is is read, and whether
 * they have left.
 */
export function createAccounts(
  api: Pick<SlackApi, 'callOnce'>,
  selfOf: () => Self | undefined,
): AccountSource {
  const infoOf = (userId: string) =>
    api.callOnce('users.info', { user: userId, include_locale: true }, UserInfo);

  return {
    profileOf: async ({ userId, workspaceId }) => readProfile(await infoOf(userId), workspaceId),
    findAccount: async (email) => {
      const workspaceId = selfOf()?.workspaceId;
      if (workspaceId === undefined) throw new SlackFault('unavailable', 'not started yet, or stopped');
      try {
        const { user } = await api.callOnce('users.lookupByEmail', { email }, Found);
        const profile = readProfile(await infoOf(user.id), workspaceId);
        const account = { platform: 'slack', workspaceId, userId: user.id } as const;
        return profile.standing === 'member' ? { account, profile } : undefined;
      } catch (fault) {
        if (fault instanceof SlackFault && NOBODYS.includes(fault.code)) return undefined;
        throw fault;
      }
    },
  };
}
