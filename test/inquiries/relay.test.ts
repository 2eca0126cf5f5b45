import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/chat/messenger.ts';
import { acknowledge, edit, pass, resolve, write } from '../../src/inquiries/use-cases.ts';
import { type InquiryId, topicId } from '../../src/kernel/ids.ts';
import { department, topic } from '../support/company.ts';
import {
  actor,
  createInquiryWorld,
  direct,
  IN_CHANNEL,
  type InquiryWorld,
  passerBy,
} from './inquiry-world.ts';
import { sampleCompany } from './sample.ts';

const ORIGIN = IN_CHANNEL.place;
const ELSEWHERE: Place = {
  platform: 'slack',
  workspaceId: 'T1',
  kind: 'direct',
  id: 'D-alice',
  thread: 'm-i2',
};

async function say(world: InquiryWorld, inquiryId: InquiryId, who: string, text: string, place?: Place) {
  const source = place && { place, messageId: `${who}: ${text}` };
  const result = await write({ inquiryId, actor: actor(who), text, ...(source && { source }) }, world.ports);
  return result.ok ? 'granted' : result.refusal.code;
}

describe('what one side writes', () => {
  it('is carried to the other, while they are not in the same thread; a contact who writes takes it by that', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll', { origin: direct('erin', 'm1') });
    await world.sent(id);
    expect(await say(world, id, 'erin', 'It is urgent')).toBe('granted');
    expect(await world.sent(id)).toEqual(['copy alice']);
    expect(await say(world, id, 'alice', 'Which month?', ELSEWHERE)).toBe('granted');
    expect(await world.sent(id)).toEqual(['copy asker', 'ping-again ping alice']);
    expect(await say(world, id, 'finn', 'Me too')).toBe('not-yours');
    expect((await world.record(id)).slice(2)).toEqual([
      'Wed 11:00 wrote “It is urgent” by erin',
      'Wed 11:00 acknowledged by alice',
      'Wed 11:00 wrote “Which month?” by alice',
    ]);
    await resolve({ inquiryId: id, actor: actor('alice') }, world.ports);
    expect(await say(world, id, 'erin', 'Thanks')).toBe('already-resolved');
  });

  it('is on record, but not carried, where both read along in the asker’s thread', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll', { origin: IN_CHANNEL });
    await world.sent(id);
    await say(world, id, 'alice', 'Which month?', ORIGIN);
    await say(world, id, 'erin', 'July', ORIGIN);
    expect(await world.sent(id)).toEqual(['ping-again ping alice in the thread']);
    expect((await world.record(id)).at(-1)).toBe('Wed 11:00 wrote “July” by erin');
  });

  it('goes to whoever has it, before that to all whom it is put to', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'pair', { origin: direct('erin', 'm1') });
    await world.sent(id);
    await say(world, id, 'erin', 'Hello?');
    expect(await world.sent(id)).toEqual(['copy alice', 'copy bob']);
    await acknowledge({ inquiryId: id, actor: actor('bob') }, world.ports);
    await world.sent(id);
    await say(world, id, 'erin', 'Thank you');
    expect(await world.sent(id)).toEqual(['copy bob']);
  });

  it('goes to the channel of the department, where somebody of it took it there', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'desk');
    await world.sent(id);
    await acknowledge({ inquiryId: id, actor: actor('mia') }, world.ports);
    await world.sent(id);
    await say(world, id, 'erin', 'Here is more');
    expect(await world.sent(id)).toEqual(['copy slack:C-desk']);
  });

  it('follows to those who are told later: nothing the asker wrote meanwhile is lost', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-05T19:00');
    const id = await world.ask('erin', 'payslips');
    await say(world, id, 'erin', 'And the one before, too');
    expect(await world.sent(id)).toEqual([]);
    await world.at('2026-08-06T09:00');
    expect(await world.sent(id)).toEqual(['ping alice', 'copy alice']);
    await pass({ inquiryId: id, actor: actor('alice'), to: 'next' }, world.ports);
    expect(await world.sent(id)).toEqual(['news asker', 'ping bob', 'copy bob', 'ping-again ping alice']);
  });

  it('follows to who takes it in place of those it was put to', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await say(world, id, 'erin', 'One');
    await world.pass(30);
    await say(world, id, 'erin', 'Two');
    await world.sent(id);
    await acknowledge({ inquiryId: id, actor: actor('bob') }, world.ports);
    expect(await world.sent(id)).toEqual([
      'news asker',
      'copy bob',
      'ping-again ping alice',
      'ping-again ping alice',
      'ping-again ping bob',
    ]);
    expect(world.keys.filter((key) => key.startsWith('copy') && key.endsWith('bob'))).toHaveLength(2);
  });

  it('is carried once, however often the platform tells of it', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll', { origin: IN_CHANNEL });
    await Promise.all([say(world, id, 'erin', 'Hello?', ORIGIN), say(world, id, 'erin', 'Hello?', ORIGIN)]);
    expect(await world.record(id)).toHaveLength(3);
    // Nor is the question itself.
    const again = { place: ORIGIN, messageId: 'q1' };
    const written = { inquiryId: id, actor: actor('erin'), text: 'My payslip is wrong', source: again };
    expect((await write(written, world.ports)).ok).toBe(true);
    expect(await world.record(id)).toHaveLength(3);
  });

  it.each([
    ['nothing', ' ', 'text-empty'],
    ['too much', 'x'.repeat(4_001), 'text-too-long'],
  ])('has 1 to 4,000 characters: %s', async (_, text, code) => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    expect(await say(world, id, 'erin', text)).toBe(code);
  });
});

describe('in a group chat without threads', () => {
  const GROUP: Place = { platform: 'teams', workspaceId: 'tenant', kind: 'group', id: 'G1' };

  it('nothing is said again that all there have read', async () => {
    const world = createInquiryWorld(sampleCompany());
    const origin = { place: GROUP, messageId: 'g1', isPublic: true };
    const id = await world.ask('erin', 'payroll', { origin, on: 'teams' });
    await world.sent(id);
    await acknowledge({ inquiryId: id, actor: actor('alice') }, world.ports);
    await say(world, id, 'erin', 'Here is more', GROUP);
    expect(await world.sent(id)).toEqual(['ping-again ping alice']);
  });
});

describe('the channel of a department that names nobody', () => {
  const CHANNEL: Place = { platform: 'slack', workspaceId: 'T1', kind: 'channel', id: 'C-floor' };

  it('lets whoever is in it answer, there and nowhere else; the conversation stays there', async () => {
    const world = createInquiryWorld(sampleCompany());
    const floor = department('floor', { channels: [{ platform: 'slack', id: 'C-floor' }] });
    await world.edit({ noun: 'department', id: floor.id, after: floor });
    const contact = { type: 'department', departmentId: floor.id } as const;
    await world.edit({ noun: 'topic', id: topicId('floor'), after: topic('floor', { contact }) });
    const id = await world.ask('erin', 'floor');
    await world.sent(id);
    const finn = { inquiryId: id, actor: actor('finn') };
    expect(await acknowledge(finn, world.ports)).toMatchObject({ refusal: { code: 'not-yours' } });
    const elsewhere = { ...CHANNEL, id: 'C-other' };
    expect((await acknowledge({ ...finn, at: elsewhere }, world.ports)).ok).toBe(false);
    const at = { ...CHANNEL, thread: 'm1' };
    expect((await acknowledge({ ...finn, at }, world.ports)).ok).toBe(true);
    await world.sent(id);
    await say(world, id, 'erin', 'Thank you');
    expect(await world.sent(id)).toEqual(['copy slack:C-floor']);
  });
});

describe('an edit', () => {
  it('after the end is followed still: what was said too much can be taken back', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll', { origin: direct('erin', 'm1') });
    const source = { place: direct('erin', 'm1').place, messageId: 'm2' };
    await write({ inquiryId: id, actor: actor('erin'), text: 'Account 12345', source }, world.ports);
    await resolve({ inquiryId: id, actor: actor('alice') }, world.ports);
    await world.sent(id);
    await edit({ source, actor: actor('erin'), text: 'Account …' }, world.ports);
    expect(await world.sent(id)).toEqual(['copy-again copy alice']);
    expect((await world.inquiry(id)).state).toBe('resolved');
  });

  it('of what was written changes the copies; of the question, the question and the pings', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll', { origin: direct('erin', 'm1') });
    const source = { place: direct('erin', 'm1').place, messageId: 'm2' };
    await write({ inquiryId: id, actor: actor('erin'), text: 'Jun', source }, world.ports);
    await world.sent(id);
    await edit({ source, actor: actor('erin'), text: 'June' }, world.ports);
    expect(await world.sent(id)).toEqual(['copy-again copy alice']);
    await edit({ source, actor: actor('erin'), text: 'June' }, world.ports);
    expect(await world.sent(id)).toEqual([]);

    const question = { ...source, messageId: 'm1' };
    await edit({ source: question, actor: actor('erin'), text: 'My payslip is missing' }, world.ports);
    expect((await world.inquiry(id)).question).toBe('My payslip is missing');
    expect(await world.sent(id)).toEqual(['ping-again ping alice']);
  });

  it('by somebody else, or of a message of which nothing was made, is none', async () => {
    const world = createInquiryWorld(sampleCompany());
    await world.ask('erin', 'payroll', { origin: IN_CHANNEL });
    const source = { place: ORIGIN, messageId: 'q1' };
    expect(await edit({ source, actor: actor('finn'), text: 'x' }, world.ports)).toBeUndefined();
    expect(await edit({ source, actor: passerBy('x'), text: 'x' }, world.ports)).toBeUndefined();
    const other = { ...source, messageId: 'q9' };
    expect(await edit({ source: other, actor: actor('erin'), text: 'x' }, world.ports)).toBeUndefined();
  });
});

describe('who can’t be reached', () => {
  it('as the last who was told leaves nobody to wait for: the asker hears so at once', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await world.pass(90);
    await world.sent(id);
    world.lose('dana');
    await world.pass(30);
    await world.sent(id);
    expect((await world.record(id)).slice(-3)).toEqual([
      'Wed 13:00 told dana (manager)',
      'Wed 13:00 unreachable dana',
      'Wed 13:00 exhausted',
    ]);
  });

  it('as a step of the escalation gives way to the one after it, while those before are waited for', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.lose('bob', 'slack:C-desk');
    const id = await world.ask('erin', 'payroll');
    await world.pass(30);
    await world.sent(id);
    expect((await world.record(id)).slice(3)).toEqual([
      'Wed 11:30 told bob (backup)',
      'Wed 11:30 unreachable bob',
      'Wed 11:30 told desk#C-desk (department)',
      // The same department by another way.
      'Wed 11:30 unreachable desk#C-desk',
      'Wed 11:30 told desk#T-desk (unreachable)',
    ]);
    expect((await world.inquiry(id)).holder).toEqual({ type: 'people', personIds: ['alice'] });
    await world.pass(180);
    expect((await world.record(id)).slice(8)).toEqual([
      'Wed 13:00 told dana (manager)',
      'Wed 14:00 exhausted',
    ]);
  });

  it('gives way to the next step at once; the asker and the owners hear of it', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.lose('alice');
    const id = await world.ask('erin', 'payroll');
    expect(await world.sent(id)).toEqual([
      'ping alice: lost',
      'news asker',
      'undelivered omar',
      'news asker',
      'ping bob',
    ]);
    expect((await world.record(id)).slice(2)).toEqual([
      'Wed 11:00 unreachable alice',
      'Wed 11:00 skipped again',
      'Wed 11:00 told bob (backup)',
    ]);
    await world.pass(60);
    expect((await world.record(id)).slice(5)).toEqual(['Wed 12:00 told desk#C-desk (department)']);
  });

  it('is one of several: the others have it', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.lose('alice');
    const id = await world.ask('erin', 'pair');
    await world.sent(id);
    expect((await world.record(id)).slice(2)).toEqual(['Wed 11:00 unreachable alice']);
  });

  it('with no steps left, whoever comes next in the chain is told; with nobody there, the asker is', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.lose('alice', 'bob');
    const id = await world.ask('erin', 'pair');
    await world.sent(id);
    expect((await world.record(id)).slice(2)).toEqual([
      'Wed 11:00 unreachable alice',
      'Wed 11:00 unreachable bob',
      'Wed 11:00 told help#C-help (unreachable)',
    ]);
  });

  it('as a department is told by its other channel, then by its members', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.lose('slack:C-desk', 'teams:T-desk');
    const id = await world.ask('erin', 'desk');
    expect(await world.sent(id)).toEqual([
      'ping slack:C-desk: lost',
      'undelivered ada',
      'ping teams:T-desk: lost',
      'ping-again ping slack:C-desk',
      'undelivered ada',
      'ping mia',
      'ping-again ping teams:T-desk',
    ]);
  });

  it('is no news to the asker once somebody has it', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.lose('bob');
    const id = await world.ask('erin', 'pair');
    await acknowledge({ inquiryId: id, actor: actor('alice') }, world.ports);
    await world.sent(id);
    expect((await world.deliveries(id)).filter(({ notice }) => notice.kind === 'inquiry/news')).toHaveLength(
      1,
    );
  });

  it('is reported as often as may be, and on record once', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.lose('mia', 'noah');
    const id = await world.ask('erin', 'office');
    await world.sent(id);
    await world.sent(id);
    expect((await world.record(id)).slice(1)).toEqual([
      'Wed 11:00 told office (asked)',
      'Wed 11:00 unreachable mia',
      'Wed 11:00 unreachable noah',
      'Wed 11:00 told help#C-help (unreachable)',
    ]);
  });
});
