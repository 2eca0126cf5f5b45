import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Secret } from '../../../src/kernel/secret.ts';
import { ALICE, APP, openWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(async () => {
  await workspace.close();
});

let messages = 0;
function activity(change: Readonly<Record<string, unknown>> = {}) {
  messages += 1;
  const chat = workspace.direct(ALICE);
  return {
    ...workspace.standIn.activity(ALICE.id, chat, { type: 'message', id: `m${messages}`, text: 'payroll' }),
    ...change,
  };
}

const now = () => Math.floor(Date.now() / 1_000);

async function forged(alg: string, kid: string): Promise<string> {
  const { privateKey } = await generateKeyPair(alg);
  return new SignJWT({ iss: issuer(), aud: APP, exp: now() + 600, serviceurl: serviceUrl() })
    .setProtectedHeader({ alg, kid })
    .sign(privateKey);
}

const serviceUrl = () => String(activity()['serviceUrl' as never]);
const issuer = () => serviceUrl().replace(/\/$/, '');

function unsigned(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', kid: 'local-1' })}.${part({ iss: issuer(), aud: APP, exp: now() + 600 })}.`;
}

function withOtherSignature(token: string): string {
  const [header, payload, signature = ''] = token.split('.');
  return [header, payload, signature.split('').reverse().join('')].join('.');
}

describe('a good token', () => {
  it('lets an activity in', async () => {
    expect(await workspace.standIn.deliver(activity())).toMatchObject({ status: 200 });
  });

  it('may lack the service address where the connector is on this machine', async () => {
    const token = await workspace.standIn.token({ serviceurl: undefined });
    expect(await workspace.standIn.deliver(activity(), `Bearer ${token}`)).toMatchObject({ status: 200 });
  });

  it('may have expired within the clock skew of five minutes', async () => {
    const token = await workspace.standIn.token({ exp: now() - 240 });
    expect(await workspace.standIn.deliver(activity(), `Bearer ${token}`)).toMatchObject({ status: 200 });
  });

  it('may be for several audiences, us among them', async () => {
    const token = await workspace.standIn.token({ aud: ['other', APP] });
    expect(await workspace.standIn.deliver(activity(), `Bearer ${token}`)).toMatchObject({ status: 200 });
  });
});

describe('what is no good token', () => {
  const bad: Readonly<Record<string, () => Promise<string | null> | string | null>> = {
    'no token': () => null,
    'an empty header': () => '',
    'another scheme': () => 'Basic YWxpY2U6c2VjcmV0',
    'no JWT': () => 'Bearer not-a-token',
    'three parts of nothing': () => 'Bearer a.b.c',
    'an unsigned token': () => `Bearer ${unsigned()}`,
    'another signature': async () => `Bearer ${withOtherSignature(await workspace.standIn.token())}`,
    'another key under our key id': async () => `Bearer ${await forged('RS256', 'local-1')}`,
    'a key nobody published': async () => `Bearer ${await forged('RS256', 'elsewhere')}`,
    'another algorithm': async () => `Bearer ${await forged('PS256', 'local-1')}`,
    'an expired token': async () => `Bearer ${await workspace.standIn.token({ exp: now() - 3_600 })}`,
    'a token without an end': async () => `Bearer ${await workspace.standIn.token({ exp: undefined })}`,
    'a token for later': async () => `Bearer ${await workspace.standIn.token({ nbf: now() + 3_600 })}`,
    'another audience': async () => `Bearer ${await workspace.standIn.token({ aud: 'another-bot' })}`,
    'no audience': async () => `Bearer ${await workspace.standIn.token({ aud: undefined })}`,
    'another issuer': async () =>
      `Bearer ${await workspace.standIn.token({ iss: 'https://api.botframework.com' })}`,
    "the token of the emulator's cloud": async () =>
      `Bearer ${await workspace.standIn.token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })}`,
  };

  it.each(Object.entries(bad))('is refused with 401, silently: %s', async (_name, make) => {
    const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
    const before = workspace.intents.length;
    expect(await workspace.standIn.deliver(activity(), await make())).toMatchObject({ status: 401 });
    expect(workspace.intents).toHaveLength(before);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('is refused with 403 where it is for another address than the activity', async () => {
    const token = await workspace.standIn.token({ serviceurl: 'https://smba.example/' });
    expect(await workspace.standIn.deliver(activity(), `Bearer ${token}`)).toMatchObject({ status: 403 });
  });

  it('is refused with 403 where it comes over another channel than Teams', async () => {
    expect(await workspace.standIn.deliver(activity({ channelId: 'webchat' }))).toMatchObject({
      status: 403,
    });
  });
});

describe('what is no activity', () => {
  it.each([['not json'], ['[]'], ['"text"'], ['{}'], ['{"type": 7}']])(
    'is answered with 400: %s',
    async (body) => {
      expect(await workspace.standIn.deliver(body)).toMatchObject({ status: 400 });
    },
  );

  it('is answered with 413 where it is far too large', async () => {
    expect(await workspace.standIn.deliver(activity({ text: 'x'.repeat(600_000) }))).toMatchObject({
      status: 413,
    });
  });

  it('is answered with 405 where it is not posted', async () => {
    expect((await fetch(workspace.endpoint)).status).toBe(405);
  });

  it('is left alone where it is of a kind nobody asked for', async () => {
    expect(await workspace.standIn.deliver(activity({ type: 'typing' }))).toMatchObject({ status: 200 });
    const invoke = activity({ type: 'invoke', name: 'composeExtension/query' });
    expect(await workspace.standIn.deliver(invoke)).toMatchObject({ status: 501 });
  });
});

describe('an open endpoint on this machine', () => {
  it('asks for no token, and calls nobody outside', async () => {
    const open = await openWorkspace(
      () => ({ appId: undefined, openIdMetadataUrl: undefined, tokenIssuer: undefined }) as never,
    );
    const chat = open.direct(ALICE);
    const usual = open.standIn.activity(ALICE.id, chat, { type: 'message', id: '1', text: 'payroll' });
    expect(await open.standIn.deliver(usual, null)).toMatchObject({ status: 200 });
    expect(open.botSays(chat)).toEqual(['Hello.']);
    const outside = { ...usual, id: '2', serviceUrl: 'https://attacker.example/' };
    expect(await open.standIn.deliver(outside, null)).toMatchObject({ status: 403 });
    expect(open.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', message: expect.stringContaining('open') }),
    );
    await open.close();
  });
});

describe('a registered bot', () => {
  it('takes no token without a service address: its own token goes there', async () => {
    const registered = await openWorkspace(() => ({ local: false, appPassword: new Secret('secret') }));
    const usual = registered.standIn.activity(ALICE.id, registered.direct(ALICE), {
      type: 'message',
      id: '1',
      text: 'x',
    });
    const token = await registered.standIn.token({ serviceurl: undefined });
    expect(await registered.standIn.deliver(usual, `Bearer ${token}`)).toMatchObject({ status: 403 });
    await registered.close();
  });

  it('is asked to try again where the keys can not be had', async () => {
    const lost = await openWorkspace(() => ({ openIdMetadataUrl: 'http://127.0.0.1:9/openid' }));
    const usual = lost.standIn.activity(ALICE.id, lost.direct(ALICE), {
      type: 'message',
      id: '1',
      text: 'x',
    });
    expect(await lost.standIn.deliver(usual)).toMatchObject({ status: 503 });
    expect(await lost.standIn.deliver(usual, 'Bearer a.b.c')).toMatchObject({ status: 401 });
    await lost.close();
  });
});
