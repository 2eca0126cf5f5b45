import { describe, expect, it } from 'vitest';
import type { Stars } from '../../src/inquiries/inquiry.ts';
import {
  acknowledge,
  ask,
  comment,
  hasten,
  pass,
  rate,
  reopen,
  resolve,
  withdraw,
} from '../../src/inquiries/use-cases.ts';
import { type InquiryId, personId, topicId } from '../../src/kernel/ids.ts';
import { person, topic } from '../support/company.ts';
import { actor, createInquiryWorld, direct, IN_CHANNEL, passerBy } from './inquiry-world.ts';
import { sampleCompany } from './sample.ts';

const by = (inquiryId: InquiryId, name: string) => ({ inquiryId, actor: actor(name) });

function stars(id: InquiryId, name: string, number: Stars) {
  return { inquiryId: id, actor: actor(name), stars: number };
}

/** The refusal's code, or that it was granted. */
function codeOf(
  result: { readonly ok: true } | { readonly ok: false; readonly refusal: { readonly code: string } },
) {
  return result.ok ? 'granted' : result.refusal.code;
}

describe('asking', () => {
  it('puts the question to whose turn it is, with the promise of the topic', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    const inquiry = await world.inquiry(id);
    expect(inquiry.holder).toEqual({ type: 'people', personIds: ['alice'] });
    expect(`${inquiry.promisedBy}`).toBe('2026-08-05T13:00:00Z');
    expect(await world.sent(id)).toEqual(['ping alice']);
  });

  it('tells all who are on duty, a department by its channel on the platform of the asker, else by its members', async () => {
    const world = createInquiryWorld(sampleCompany());
    expect(await world.sent(await world.ask('erin', 'pair'))).toEqual(['ping alice', 'ping bob']);
    expect(await world.sent(await world.ask('erin', 'desk'))).toEqual(['ping slack:C-desk']);
    const onTeams = await world.ask('erin', 'desk', { on: 'teams' });
    expect(await world.sent(onTeams)).toEqual(['ping teams:T-desk']);
    expect(await world.sent(await world.ask('mia', 'office'))).toEqual(['ping noah']);
  });

  it('goes on to the help desk where a department has no chat, and keeps on record who that is', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'letters');
    expect((await world.record(id)).slice(1)).toEqual([
      'Wed 11:00 unreachable letters',
      'Wed 11:00 told help#C-help (unreachable)',
    ]);
    await world.pass(3);
    expect(await world.record(id)).toHaveLength(3);
    // The owners know that a department has no chat.
    expect(await world.sent(id)).toEqual(['ping slack:C-help']);
  });

  it('never puts it to the asker: the backup answers, or whoever comes next', async () => {
    const world = createInquiryWorld(sampleCompany());
    expect((await world.inquiry(await world.ask('alice', 'payroll'))).holder).toEqual({
      type: 'people',
      personIds: ['bob'],
    });
    expect((await world.inquiry(await world.ask('alice', 'pair'))).holder).toEqual({
      type: 'people',
      personIds: ['bob'],
    });
    expect((await world.inquiry(await world.ask('remote', 'remote'))).holder).toEqual({
      type: 'department',
      departmentId: 'help',
      channel: { platform: 'slack', id: 'C-help' },
    });
  });

  it('is done once for one message, however often it arrives', async () => {
    const world = createInquiryWorld(sampleCompany());
    const [one, other] = await Promise.all([
      world.ask('erin', 'payroll', { origin: IN_CHANNEL }),
      world.ask('erin', 'payroll', { origin: IN_CHANNEL }),
    ]);
    expect(other).toBe(one);
    expect(await world.record(one)).toHaveLength(2);
  });

  it.each([
    ['nothing', '   ', 'question-empty'],
    ['too much', 'x'.repeat(4_001), 'question-too-long'],
    ['4,000', 'x'.repeat(4_000), 'granted'],
  ])('takes a question of 1 to 4,000 characters: %s', async (_, question, code) => {
    const { ports } = createInquiryWorld(sampleCompany());
    const asked = { question, asker: actor('erin'), origin: { isPublic: false } };
    expect(codeOf(await ask({ ...asked, topicId: topicId('payroll') }, ports))).toBe(code);
    expect(codeOf(await ask({ ...asked, topicId: topicId('unknown') }, ports))).toBe('topic-unknown');
  });
});

describe('out of hours', () => {
  it('a question waits until they begin, without anybody pressing anything', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-05T19:00');
    const id = await world.ask('erin', 'payslips');
    expect(await world.sent(id)).toEqual([]);
    expect(`${(await world.inquiry(id)).promisedBy}`).toBe('2026-08-06T11:00:00Z');
    await world.pass(15 * 60);
    expect((await world.record(id)).slice(1, 5)).toEqual([
      'Wed 19:00 held until 2026-08-06T09:00',
      'Thu 09:00 told alice (asked)',
      'Thu 09:15 told alice (again)',
      'Thu 09:30 told bob (backup)',
    ]);
  });

  it('it waits until somebody is back from time off, or sooner where the directory says so', async () => {
    const world = createInquiryWorld(sampleCompany());
    await world.edit({
      noun: 'organization',
      before: sampleCompany().directory.organization,
      after: {
        ...sampleCompany().directory.organization,
        adminIds: [],
        helpDesk: { type: 'person', personId: personId('away') },
      },
    });
    const id = await world.ask('erin', 'away');
    expect((await world.record(id)).slice(1)).toEqual(['Wed 11:00 held until 2026-08-20T00:00']);
    await world.edit({ noun: 'person', id: personId('away'), after: person('away') });
    await world.pass(1);
    expect((await world.record(id)).slice(2)).toEqual(['Wed 11:01 told away (asked)']);
  });

  it('an asker in need has somebody called now, where the topic allows it', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-05T19:00');
    const never = await world.ask('erin', 'benefits');
    expect(codeOf(await hasten(by(never, 'erin'), world.ports))).toBe('never-urgent');
    const id = await world.ask('erin', 'payslips');
    expect(codeOf(await hasten(by(id, 'alice'), world.ports))).toBe('not-asker');
    expect(codeOf(await hasten(by(id, 'erin'), world.ports))).toBe('granted');
    expect(codeOf(await hasten(by(id, 'erin'), world.ports))).toBe('not-held');
    await world.pass(15);
    expect((await world.record(id)).slice(2)).toEqual([
      'Wed 19:00 hastened by erin',
      'Wed 19:00 told alice (asked)',
      'Wed 19:15 told alice (again)',
    ]);
  });

  it('with nobody on duty at all, the escalation finds somebody', async () => {
    const world = createInquiryWorld(sampleCompany());
    const away = topic('away', {
      contact: { type: 'person', personId: personId('away') },
      ownerIds: [personId('omar')],
      hours: [{ weekdays: [7], startMinute: 0, endMinute: 60 }],
      urgent: true,
      escalation: [{ afterMinutes: 60, to: 'manager' }],
    });
    const { organization } = sampleCompany().directory;
    const { helpDesk: _, ...without } = organization;
    await world.edit({ noun: 'organization', before: organization, after: without });
    await world.edit({ noun: 'topic', id: away.id, after: away });
    const id = await world.ask('erin', 'away');
    await hasten(by(id, 'erin'), world.ports);
    await world.pass(60);
    expect((await world.record(id)).slice(1)).toEqual([
      'Wed 11:00 held until 2026-08-20T00:00',
      'Wed 11:00 hastened by erin',
      'Wed 11:00 told omar (manager)',
      'Wed 12:00 exhausted',
    ]);
  });

  it('stays open where nobody ever is there, until the directory names somebody', async () => {
    const world = createInquiryWorld(sampleCompany());
    const { organization } = sampleCompany().directory;
    const { helpDesk: _, ...without } = organization;
    await world.edit({ noun: 'organization', before: organization, after: without });
    await world.edit({ noun: 'topic', id: topicId('empty'), after: topic('empty') });
    const id = await world.ask('erin', 'empty');
    expect((await world.record(id)).slice(1)).toEqual(['Wed 11:00 exhausted']);
    await world.edit({
      noun: 'topic',
      id: topicId('empty'),
      after: topic('empty', { contact: { type: 'person', personId: personId('bob') } }),
    });
    await world.pass(2);
    expect((await world.record(id)).slice(2)).toEqual(['Wed 11:01 told bob (asked)']);
  });
});

describe('taking, passing and ending', () => {
  it('is for those who were told and those who look after the topic; of two at once one wins', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    expect(codeOf(await acknowledge(by(id, 'finn'), world.ports))).toBe('not-yours');
    expect(codeOf(await acknowledge({ inquiryId: id, actor: passerBy('x') }, world.ports))).toBe('not-yours');
    const both = await Promise.all([
      acknowledge(by(id, 'alice'), world.ports),
      acknowledge(by(id, 'omar'), world.ports),
    ]);
    expect(both.map(codeOf)).toEqual(['granted', 'already-acknowledged']);
    expect((await world.inquiry(id)).acknowledged?.by.name).toBe('alice');
    expect(await world.record(id)).toHaveLength(3);
  });

  it('can’t be done to one’s own question, by whichever account', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('omar', 'payroll');
    const onTeams = { inquiryId: id, actor: actor('omar', 'teams') };
    expect(codeOf(await acknowledge(onTeams, world.ports))).toBe('own-question');
  });

  it('belongs to the members of a department that was told', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'desk');
    expect(codeOf(await acknowledge(by(id, 'mia'), world.ports))).toBe('granted');
  });

  it('passes it to the next, the backup or a person: not to whoever has it, not to the asker, not to nobody', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    const to = async (who: string, target: 'next' | 'backup' | string) =>
      codeOf(
        await pass(
          {
            ...by(id, who),
            to: target === 'next' || target === 'backup' ? target : { personId: personId(target) },
          },
          world.ports,
        ),
      );
    expect(await to('finn', 'next')).toBe('not-yours');
    expect(await to('alice', 'alice')).toBe('passed-to-holder');
    expect(await to('alice', 'erin')).toBe('passed-to-asker');
    expect(await to('alice', 'ghost')).toBe('nobody-to-pass-to');
    await acknowledge(by(id, 'alice'), world.ports);
    expect(await to('alice', 'next')).toBe('granted');
    expect(await to('bob', 'backup')).toBe('passed-to-holder');
    const { state, acknowledged, holder } = await world.inquiry(id);
    expect({ state, acknowledged, holder }).toEqual({
      state: 'open',
      acknowledged: undefined,
      holder: { type: 'people', personIds: ['bob'] },
    });
    expect(await to('bob', 'remote')).toBe('granted');
  });

  it('tells the asker of who takes it and how it ends, and edits the pings', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await world.sent(id);
    await acknowledge(by(id, 'alice'), world.ports);
    expect(await world.sent(id)).toEqual(['news asker', 'ping-again ping alice']);
    await resolve({ ...by(id, 'alice'), summary: ' Sent again. ' }, world.ports);
    expect((await world.inquiry(id)).resolved?.summary).toBe('Sent again.');
    expect(await world.sent(id)).toEqual(['news asker', 'ping-again ping alice']);
    expect(codeOf(await resolve(by(id, 'alice'), world.ports))).toBe('already-resolved');
    expect(codeOf(await acknowledge(by(id, 'alice'), world.ports))).toBe('already-resolved');
  });

  it('is not told twice in a thread where the asker sees it, but is where the ping went elsewhere', async () => {
    const world = createInquiryWorld(sampleCompany());
    const seen = await world.ask('erin', 'payroll', { origin: IN_CHANNEL });
    await world.sent(seen);
    await acknowledge(by(seen, 'alice'), world.ports);
    expect(await world.sent(seen)).toEqual(['ping-again ping alice in the thread']);

    const other = { ...IN_CHANNEL, messageId: 'q2' };
    const unseen = await world.ask('erin', 'remote', { origin: other });
    expect(await world.sent(unseen)).toEqual(['ping remote']);
    await acknowledge(by(unseen, 'remote'), world.ports);
    expect(await world.sent(unseen)).toEqual(['news asker', 'ping-again ping remote']);
  });

  it('sends word to whoever has it when the asker ends it', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await world.sent(id);
    expect(codeOf(await withdraw(by(id, 'alice'), world.ports))).toBe('not-asker');
    await withdraw(by(id, 'erin'), world.ports);
    expect(await world.sent(id)).toEqual(['word alice', 'ping-again ping alice']);
    expect((await world.inquiry(id)).resolved?.how).toBe('withdrawn');
  });
});

describe('after the end', () => {
  it('the asker rates it, changes their mind, and says more; who answered hears of it once', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    expect(codeOf(await rate(stars(id, 'erin', 4), world.ports))).toBe('not-resolved');
    await acknowledge(by(id, 'alice'), world.ports);
    await resolve(by(id, 'alice'), world.ports);
    await world.sent(id);
    expect(codeOf(await rate(stars(id, 'alice', 5), world.ports))).toBe('not-asker');
    await rate(stars(id, 'erin', 4), world.ports);
    expect(await world.sent(id)).toEqual(['word alice', 'news-again news asker']);
    await rate(stars(id, 'erin', 4), world.ports);
    expect(await world.sent(id)).toEqual([]);
    await comment({ ...by(id, 'erin'), comment: 'Quick!' }, world.ports);
    await world.sent(id);
    await rate(stars(id, 'erin', 5), world.ports);
    expect(await world.sent(id)).toEqual(['word word alice', 'news-again news asker']);
    expect((await world.inquiry(id)).rating).toMatchObject({ stars: 5, comment: 'Quick!' });
  });

  it('is opened again within a week, for whoever answered, with the whole escalation before it', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await world.pass(31);
    await acknowledge(by(id, 'bob'), world.ports);
    await resolve(by(id, 'bob'), world.ports);
    await rate(stars(id, 'erin', 1), world.ports);
    await world.sent(id);
    await world.at('2026-08-06T11:00');
    expect(codeOf(await reopen(by(id, 'bob'), world.ports))).toBe('not-asker');
    expect(codeOf(await reopen(by(id, 'erin'), world.ports))).toBe('granted');
    const { state, rating, resolved, acknowledged } = await world.inquiry(id);
    expect({ state, rating, resolved, acknowledged }).toEqual({ state: 'open' });
    expect(await world.sent(id)).toEqual([
      'ping bob',
      'ping-again ping alice',
      'ping-again ping alice',
      'ping-again ping bob',
      'news-again news asker',
    ]);
    await world.pass(30);
    // Bob, the backup, has it already: the step after it is taken in its place.
    expect((await world.record(id)).slice(-4)).toEqual([
      'Thu 11:00 told bob (reopened)',
      'Thu 11:15 told bob (again)',
      'Thu 11:30 skipped backup',
      'Thu 11:30 told desk#C-desk (department)',
    ]);
  });

  it('moves on with the turn when it was opened again', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-07T11:00');
    const id = await world.ask('erin', 'payroll');
    await acknowledge(by(id, 'alice'), world.ports);
    await resolve(by(id, 'alice'), world.ports);
    world.clock('2026-08-10T08:55');
    await reopen(by(id, 'erin'), world.ports);
    await world.pass(5);
    expect((await world.record(id)).slice(-2)).toEqual([
      'Mon 08:55 told alice (reopened)',
      'Mon 09:00 told bob (handoff)',
    ]);
  });

  it('can’t be opened again after the week', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll', { origin: direct('erin', 'm1') });
    await resolve(by(id, 'erin'), world.ports);
    world.clock('2026-08-12T11:00');
    expect(codeOf(await reopen(by(id, 'erin'), world.ports))).toBe('reopened-too-late');
    world.clock('2026-08-12T10:59');
    expect(codeOf(await reopen(by(id, 'erin'), world.ports))).toBe('granted');
  });

  it('one that somebody has lapses after thirty quiet days', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await acknowledge(by(id, 'alice'), world.ports);
    await world.at('2026-09-04T10:59');
    expect((await world.inquiry(id)).state).toBe('acknowledged');
    await world.at('2026-09-04T11:00');
    expect((await world.record(id)).at(-1)).toBe('Fri 11:00 lapsed');
    expect((await world.sent(id)).slice(-3)).toEqual(['news asker', 'word alice', 'ping-again ping alice']);
  });
});
