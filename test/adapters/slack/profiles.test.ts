import { expect, it } from 'vitest';
import type { SlackApi } from '../../../adapters/slack/api.ts';
import { createProfiles } from '../../../adapters/slack/profiles.ts';
import { ALICE, WORKSPACE } from './wire.ts';

it.each([
  ['a colleague', {}, 'member'],
  ['another bot', { is_bot: true }, 'stranger'],
  ['somebody of another workspace', { team_id: 'T0OTHER' }, 'stranger'],
  [
    'a colleague of another workspace of the company',
    { team_id: 'T0OTHER', enterprise_user: { teams: [WORKSPACE] } },
    'member',
  ],
  ['a guest', { is_restricted: true }, 'guest'],
])('%s is taken for what they are', async (_who, fields, standing) => {
  const user = { team_id: WORKSPACE, profile: { display_name: 'Somebody' }, ...fields };
  const api: SlackApi = {
    call: async () => ({ user }),
    callOnce: () => Promise.reject(new Error('not asked for')),
    respond: () => Promise.reject(new Error('not asked for')),
  };
  const account = { platform: 'slack', workspaceId: WORKSPACE, userId: ALICE } as const;
  expect(await createProfiles(api).profileOf(account)).toEqual({ name: 'Somebody', standing });
});
