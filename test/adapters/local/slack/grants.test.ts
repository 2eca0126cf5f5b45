import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { createGrants, type ResponsePlace } from '../../../../adapters/local/slack/grants.ts';

const PLACE: ResponsePlace = { channel: 'C0HELP', user: 'U0ALICE01', thread: undefined, message: undefined };

describe('a trigger', () => {
  it('opens one modal', () => {
    const { grants } = setUp();
    const id = grants.trigger('U0ALICE01');
    expect(grants.useTrigger(id)).toEqual({ user: 'U0ALICE01' });
    expect(grants.useTrigger(id)).toEqual({ error: 'exchanged_trigger_id' });
    expect(grants.useTrigger('made up')).toEqual({ error: 'invalid_trigger_id' });
  });

  it.each([
    [3_000, { user: 'U0ALICE01' }],
    [3_001, { error: 'expired_trigger_id' }],
  ])('after %i ms gives %j', (milliseconds, expected) => {
    const { grants, advance } = setUp();
    const id = grants.trigger('U0ALICE01');
    advance({ milliseconds });
    expect(grants.useTrigger(id)).toEqual(expected);
  });
});

describe('a response url', () => {
  it('takes five answers', () => {
    const { grants } = setUp();
    const id = grants.response(PLACE);
    const uses = Array.from({ length: 6 }, () => grants.useResponse(id));
    expect(uses).toEqual([PLACE, PLACE, PLACE, PLACE, PLACE, { error: 'used_url' }]);
  });

  it('takes none after half an hour', () => {
    const { grants, advance } = setUp();
    const id = grants.response(PLACE);
    advance({ minutes: 30 });
    expect(grants.useResponse(id)).toEqual(PLACE);
    advance({ seconds: 1 });
    expect(grants.useResponse(id)).toEqual({ error: 'expired_url' });
  });
});

function setUp() {
  let now = Temporal.Instant.from('2026-08-07T07:00:00Z');
  const advance = (by: { minutes?: number; seconds?: number; milliseconds?: number }): void => {
    now = now.add(by);
  };
  return { grants: createGrants({ now: () => now }), advance };
}
