import { describe, expect, it } from 'vitest';
import { Activity } from '../../../adapters/teams/activity.ts';
import { createGate } from '../../../adapters/teams/gate.ts';
import { systemClock } from '../../../src/kernel/clock.ts';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const { trust } = createGate({ appId: 'app', local: false, clock: systemClock });

function activity(channelId: string | undefined) {
  return Activity.parse({ type: 'message', serviceUrl, ...(channelId && { channelId }) });
}

describe('a good token', () => {
  it('brings what Teams says', () => {
    expect(trust({ serviceUrl }, activity('msteams'))).toMatchObject({ ok: true });
    expect(trust({ serviceUrl, endorsements: ['skype', 'msteams'] }, activity('msteams'))).toMatchObject({
      ok: true,
    });
  });

  it.each(['webchat', 'directline', undefined])(
    'brings nothing over %s, where people name their own tenant, whatever its key may speak for',
    (channelId) => {
      for (const claims of [{ serviceUrl }, { serviceUrl, endorsements: ['webchat', 'directline'] }]) {
        expect(trust(claims, activity(channelId))).toEqual({ ok: false, refusal: 'other-channel' });
      }
    },
  );

  it('brings nothing where its key may not speak for Teams', () => {
    const claims = { serviceUrl, endorsements: ['webchat'] };
    expect(trust(claims, activity('msteams'))).toEqual({ ok: false, refusal: 'key-not-endorsed' });
  });
});
