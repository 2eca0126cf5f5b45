import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/directory/identity.ts';
import { recognize } from '../../src/directory/recognize.ts';
import { company, person } from '../support/company.ts';
import { silentLogger } from '../support/logger.ts';
import { snapshotOf } from '../support/memory.ts';

const NOW = Temporal.Instant.from('2026-08-06T10:00:00Z');
const PEOPLE = [
  person('gina', { email: 'gina@partner.example' }),
  person('gus', { slackUserId: 'UGUS', email: 'gus@partner.example' }),
];

/** Who an account of this standing is, where guests are answered or not. */
async function recognized(standing: Standing, guests: boolean, userId: string, email?: string) {
  const known = snapshotOf(company({ organization: { ...(guests && { guests }) }, people: PEOPLE }));
  const asker = await recognize(
    {
      identities: { save: async () => undefined },
      profiles: { profileOf: async () => ({ name: 'G', standing, ...(email && { email }) }) },
      logger: silentLogger,
    },
    known,
    { platform: 'slack', workspaceId: 'T1', userId },
    NOW,
  );
  return { type: asker.type, ...('person' in asker && { person: asker.person?.id }) };
}

describe('a guest of the own workspace', () => {
  it('gets no directory data unless the organisation says so', async () => {
    expect(await recognized('guest', false, 'UGUS')).toEqual({ type: 'guest' });
    expect(await recognized('guest', true, 'U1')).toEqual({ type: 'member' });
  });

  it('is a person of the directory by the account that it names, and never by an address', async () => {
    expect(await recognized('guest', true, 'UGUS')).toEqual({ type: 'member', person: 'gus' });
    expect(await recognized('guest', true, 'U1', 'gina@partner.example')).toEqual({ type: 'member' });
  });
});

it('somebody of another organisation is a stranger whatever is said of guests', async () => {
  expect(await recognized('stranger', true, 'U1')).toEqual({ type: 'stranger' });
});

describe('somebody who has left', () => {
  it('is refused, by what the platform says of their account', async () => {
    expect(await recognized('deactivated', true, 'UGUS')).toEqual({ type: 'deactivated' });
  });

  it('is asked about anew whenever they do something: they may be back', async () => {
    const account = { platform: 'slack', workspaceId: 'T1', userId: 'UGUS' } as const;
    const stored = { account, profile: { name: 'G', standing: 'deactivated' }, seenAt: NOW } as const;
    const asked: string[] = [];
    const asker = await recognize(
      {
        identities: { save: async () => undefined },
        profiles: {
          profileOf: async ({ userId }) => {
            asked.push(userId);
            return { name: 'G', standing: 'member' };
          },
        },
        logger: silentLogger,
      },
      snapshotOf(company({ people: PEOPLE }), [stored]),
      account,
      NOW,
    );
    expect(asked).toEqual(['UGUS']);
    expect(asker).toMatchObject({ type: 'member', person: { id: 'gus' } });
  });
});
