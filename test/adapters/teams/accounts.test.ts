import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memberOfTenant } from '../../../adapters/teams/profile.ts';
import type { Speaker } from '../../../src/deliveries/ports.ts';
import { ALICE, BOB, CHANNEL, GALE, openWorkspace, SOL, TENANT, type Workspace } from './workspace.ts';

let workspace: Workspace;
let messenger: Speaker;
let now = Temporal.Now.instant();
beforeEach(async () => {
  now = Temporal.Now.instant();
  workspace = await openWorkspace(() => ({ clock: { now: () => now } }));
  workspace.script(() => []);
  messenger = workspace.adapter.messenger;
});
afterEach(async () => {
  await workspace.close();
  expect(workspace.standIn.faults).toEqual([]);
});

async function heard(conversationId = CHANNEL): Promise<void> {
  await workspace.standIn.act(ALICE.id, { type: 'say', conversationId, text: '@Pointperson hello' });
  await workspace.standIn.idle();
}

function rosters(): readonly string[] {
  return workspace.standIn.calls
    .filter(({ route }) => route.endsWith('/pagedmembers'))
    .map(({ path }) => decodeURIComponent(path));
}

describe('an account', () => {
  it('is found by the address of a member of a team, once for all channels of it', async () => {
    await heard();
    expect(await messenger.findAccount('Bob@Company.example')).toEqual({
      account: { platform: 'teams', workspaceId: TENANT, userId: BOB.id },
      profile: { name: BOB.name, email: BOB.email, standing: 'member' },
    });
    const second = { ...workspace.saved[0], conversationId: '19:second@thread.tacv2' };
    const { platform = 'teams', workspaceId = TENANT, address = '', seenAt = now } = second;
    await workspace.addresses.save({ ...second, platform, workspaceId, address, seenAt });
    now = now.add({ minutes: 11 });
    await messenger.findAccount('bob@company.example');
    const { teamId } = JSON.parse(address);
    expect(rosters()).toEqual(Array(2).fill(`/v3/conversations/${teamId}/pagedmembers`));
  });

  it('is found in a chat of several people', async () => {
    const group = workspace.standIn.addGroup('Lunch', [ALICE.id, BOB.id]);
    await heard(group);
    expect(await messenger.findAccount('bob@company.example')).toMatchObject({ account: { userId: BOB.id } });
    expect(rosters()).toEqual([`/v3/conversations/${group}/pagedmembers`]);
  });

  it('is found on the last of several pages', async () => {
    await heard();
    workspace.standIn.pageMembersBy(1);
    expect(await messenger.findAccount('bob@company.example')).toBeDefined();
    expect(rosters()).toHaveLength(3);
  });

  it.each([
    ['nobody', 'nobody@company.example'],
    ['a guest', GALE.email ?? ''],
    ['somebody of another company', SOL.email ?? ''],
  ])('is none where the address is that of %s', async (_whose, email) => {
    await heard();
    expect(await messenger.findAccount(email)).toBeUndefined();
  });

  it('is none while nothing has come from a team or a chat of several people', async () => {
    expect(await messenger.findAccount('bob@company.example')).toBeUndefined();
    await heard(workspace.direct(ALICE));
    now = now.add({ minutes: 11 });
    expect(await messenger.findAccount('bob@company.example')).toBeUndefined();
    expect(workspace.standIn.calls).toEqual([]);
  });

  it('is looked for by many at once, and again within ten minutes, in one reading of the rosters', async () => {
    await heard();
    const emails = ['bob@company.example', 'alice@company.example', 'nobody@company.example'];
    const found = await Promise.all(emails.map((email) => messenger.findAccount(email)));
    expect(found.map((one) => one?.account.userId)).toEqual([BOB.id, ALICE.id, undefined]);
    now = now.add({ minutes: 9 });
    await messenger.findAccount('bob@company.example');
    expect(rosters()).toHaveLength(1);
    now = now.add({ minutes: 1 });
    await messenger.findAccount('bob@company.example');
    expect(rosters()).toHaveLength(2);
  });

  it.each([
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
  ])('is looked for elsewhere where the bot is in a team no more (%s)', async (status, code) => {
    await heard();
    const group = workspace.standIn.addGroup('Lunch', [BOB.id, ALICE.id]);
    await heard(group);
    workspace.standIn.failNext({ status, code, conversationId: group });
    expect(await messenger.findAccount('bob@company.example')).toBeDefined();
    expect(rosters()).toHaveLength(2);
  });

  it('is not known where Teams does not answer, and asked for again by the next', async () => {
    await heard();
    workspace.standIn.failNext({ status: 429, retryAfterSeconds: 7 });
    await expect(messenger.findAccount('bob@company.example')).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfterMs: 7_000,
    });
    expect(await messenger.findAccount('bob@company.example')).toBeDefined();
    expect(rosters()).toHaveLength(2);
  });

  it('is looked for in a bounded number of teams and pages', async () => {
    await heard();
    const [known] = workspace.saved;
    if (!known) throw new Error('nothing was noted');
    for (let number = 0; number < 80; number += 1) {
      const group = workspace.standIn.addGroup(`Chat ${number}`, [ALICE.id]);
      const { serviceUrl } = JSON.parse(known.address);
      const address = JSON.stringify({ serviceUrl });
      await workspace.addresses.save({ ...known, conversationId: group, address });
    }
    await messenger.findAccount('bob@company.example');
    expect(rosters()).toHaveLength(50);
  });

  it('is looked for on a bounded number of pages', async () => {
    await heard();
    const crowd = Array.from({ length: 80 }, (_, number) => ({
      ...ALICE,
      id: `29:${number}`,
      email: `${number}@company.example`,
    }));
    workspace.standIn.replaceRoster({ accounts: crowd, channels: [{ id: CHANNEL, name: 'general' }] });
    workspace.standIn.pageMembersBy(1);
    expect(await messenger.findAccount('59@company.example')).toMatchObject({ account: { userId: '29:59' } });
    expect(await messenger.findAccount('60@company.example')).toBeUndefined();
    expect(rosters()).toHaveLength(60);
  });
});

describe('a member in a roster', () => {
  const member = { id: '29:x', name: 'X', email: 'x@company.example', tenantId: TENANT, userRole: 'user' };

  it('is known by the address they sign in with too', () => {
    const given = { ...member, userPrincipalName: 'x.y@company.example' };
    expect(memberOfTenant(given, TENANT)).toMatchObject({
      email: 'x@company.example',
      principal: 'x.y@company.example',
    });
  });

  it.each([
    ['of another tenant', { tenantId: 'other' }],
    ['of no tenant that is named', { tenantId: undefined }],
    ['invited as a guest', { userRole: 'guest' }],
    ['invited as a guest, by their name', { userPrincipalName: 'x_agency.example#EXT#@company.example' }],
    ['not signed in', { userRole: 'anonymous' }],
    ['without an id', { id: undefined }],
  ])('%s is nobody to be told anything', (_who, fields) => {
    expect(memberOfTenant({ ...member, ...fields }, TENANT)).toBeUndefined();
  });
});
