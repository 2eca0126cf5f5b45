import { expect, it } from 'vitest';
import { createAccounts } from '../../../adapters/slack/accounts.ts';
import type { SlackApi } from '../../../adapters/slack/api.ts';
import { createProfiles } from '../../../adapters/slack/profiles.ts';
import { ALICE, BOT, WORKSPACE } from './wire.ts';

const CASES = [
  ['a colleague', {}, 'member'],
  ['another bot', { is_bot: true }, 'stranger'],
  ['somebody of another workspace', { team_id: 'T0OTHER' }, 'stranger'],
  [
    'a colleague of another workspace of the company',
    { team_id: 'T0OTHER', enterprise_user: { teams: [WORKSPACE] } },
    'member',
  ],
  ['a guest', { is_restricted: true }, 'guest'],
  ['somebody who has left', { deleted: true, is_restricted: true }, 'deactivated'],
] as const;

it.each(CASES)('%s is taken for what they are', async (_who, fields, standing) => {
  const user = { team_id: WORKSPACE, profile: { display_name: 'Somebody' }, ...fields };
  const api: SlackApi = {
    call: async () => ({ user }),
    callOnce: () => Promise.reject(new Error('not asked for')),
    respond: () => Promise.reject(new Error('not asked for')),
  };
  const account = { platform: 'slack', workspaceId: WORKSPACE, userId: ALICE } as const;
  expect(await createProfiles(api).profileOf(account)).toEqual({ name: 'Somebody', standing });
});

it.each(CASES)('%s is found by their address if they are a member', async (_who, fields, standing) => {
  const user = { id: ALICE, team_id: WORKSPACE, profile: { display_name: 'Somebody' }, ...fields };
  const accounts = createAccounts(
    { callOnce: async (_method, _args, schema) => schema.parse({ user }) },
    () => ({ workspaceId: WORKSPACE, botUserId: BOT, botId: undefined, url: undefined }),
  );
  expect(await accounts.findAccount('somebody@example.com')).toEqual(
    standing === 'member'
      ? {
          account: { platform: 'slack', workspaceId: WORKSPACE, userId: ALICE },
          profile: { name: 'Somebody', standing },
        }
      : undefined,
  );
});
