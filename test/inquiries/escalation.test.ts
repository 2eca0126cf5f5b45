import { describe, expect, it } from 'vitest';
import { upcoming } from '../../src/inquiries/escalation.ts';
import { acknowledge, pass } from '../../src/inquiries/use-cases.ts';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { actor, createInquiryWorld, holderName, IN_CHANNEL } from './inquiry-world.ts';
import { sampleCompany } from './sample.ts';

describe('an inquiry that nobody takes', () => {
  it('goes up the steps of the topic, each once, and the asker hears when nobody is left', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await world.pass(4 * 60);
    expect(await world.record(id)).toEqual([
      'Wed 11:00 opened by erin',
      'Wed 11:00 told alice (asked)',
      'Wed 11:15 told alice (again)',
      'Wed 11:30 told bob (backup)',
      'Wed 12:00 told desk#C-desk (department)',
      'Wed 13:00 told dana (manager)',
      // Dana has as long as the department had.
      'Wed 14:00 exhausted',
    ]);
    expect(await world.sent(id)).toEqual([
      'ping alice',
      'ping alice',
      'news asker',
      'ping bob',
      'news asker',
      'ping slack:C-desk',
      'news asker',
      'ping dana',
      'news asker',
    ]);
  });

  it('is counted in the hours of the topic, over the night and the weekend', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-07T17:50');
    const id = await world.ask('erin', 'payslips');
    await world.pass(3 * 24 * 60);
    expect((await world.record(id)).slice(1)).toEqual([
      'Fri 17:50 told alice (asked)',
      // Ten minutes are over on Friday; on Monday at nine it is Bob's week.
      'Mon 09:00 told bob (handoff)',
      'Mon 09:05 told bob (again)',
      'Mon 09:20 told chen (backup)',
      'Mon 09:50 skipped department',
      'Mon 09:50 told dana (manager)',
      'Mon 10:50 exhausted',
    ]);
    const { promisedBy } = await world.inquiry(id);
    expect(`${promisedBy}`).toBe('2026-08-10T10:50:00Z');
  });

  it('is not told of any more once somebody has taken it', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await world.pass(20);
    expect((await acknowledge({ inquiryId: id, actor: actor('alice') }, world.ports)).ok).toBe(true);
    await world.pass(24 * 60);
    expect((await world.record(id)).at(-1)).toBe('Wed 11:20 acknowledged by alice');
  });

  it('goes on after an outage, with no step twice, and a time for each: nobody could answer meanwhile', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    expect(await world.at('2026-08-05T15:00')).toBe(1);
    expect(await world.at('2026-08-05T15:00')).toBe(0);
    await world.pass(4 * 60);
    expect((await world.record(id)).slice(2)).toEqual([
      'Wed 15:00 told alice (again)',
      'Wed 15:15 told bob (backup)',
      'Wed 15:45 told desk#C-desk (department)',
      'Wed 16:45 told dana (manager)',
      'Wed 17:45 exhausted',
    ]);
  });

  it('keeps to its times where a tick comes late', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    for (const moment of ['11:15:40', '11:30:20', '12:00:50']) await world.at(`2026-08-05T${moment}`);
    expect((await world.record(id)).slice(2)).toEqual([
      'Wed 11:15 told alice (again)',
      'Wed 11:30 told bob (backup)',
      'Wed 12:00 told desk#C-desk (department)',
    ]);
  });

  it.each([
    [
      'a single step',
      [{ afterMinutes: 20, to: 'manager' }],
      ['11:20 told dana (manager)', '11:40 exhausted'],
    ],
    [
      'steps that come together',
      [
        { afterMinutes: 10, to: 'again' },
        { afterMinutes: 30, to: 'backup' },
        { afterMinutes: 30, to: 'manager' },
      ],
      ['11:10 told alice (again)', '11:30 told bob (backup)', '11:30 told dana (manager)', '11:50 exhausted'],
    ],
    [
      'a last step with nobody on it',
      [
        { afterMinutes: 10, to: 'backup' },
        { afterMinutes: 30, to: 'next' },
      ],
      ['11:10 told bob (backup)', '11:30 skipped next', '11:30 exhausted'],
    ],
  ] as const)('gives whoever was told last their time: %s', async (_, escalation, expected) => {
    const world = createInquiryWorld(sampleCompany());
    const { topics } = (await world.snapshot()).directory;
    const payroll = topics.get(topicId('payroll')) ?? expect.fail();
    await world.edit({ noun: 'topic', id: payroll.id, after: { ...payroll, escalation } });
    const id = await world.ask('erin', 'payroll');
    await world.pass(120);
    expect((await world.record(id)).slice(2)).toEqual(expected.map((line) => `Wed ${line}`));
  });

  it('gives its time to whoever comes on duty after the last step, and to whom it is passed then', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-10T06:30');
    const id = await world.ask('erin', 'payroll');
    await world.pass(150);
    expect((await world.record(id)).slice(-2)).toEqual([
      'Mon 08:30 told dana (manager)',
      'Mon 09:00 told bob (handoff)',
    ]);
    await world.pass(60);
    expect((await world.record(id)).at(-1)).toBe('Mon 10:00 exhausted');
    await pass({ inquiryId: id, actor: actor('bob'), to: { personId: personId('finn') } }, world.ports);
    await world.pass(3 * 60);
    expect((await world.record(id)).slice(-3)).toEqual([
      'Mon 10:00 passed to finn by bob',
      'Mon 10:00 told finn (passed) by bob',
      'Mon 11:00 exhausted',
    ]);
  });

  it('tells nobody twice at one time, where a shift begins as a step is due', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-10T08:45');
    const id = await world.ask('erin', 'payroll');
    await world.sent(id);
    await world.pass(20);
    expect((await world.record(id)).slice(2)).toEqual([
      'Mon 09:00 told bob (handoff)',
      'Mon 09:00 told bob (again)',
    ]);
    expect(await world.sent(id)).toEqual(['news asker', 'ping bob', 'ping-again ping alice']);
  });

  it('moves to whoever comes on duty, who has the steps that are left', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-10T08:50');
    const id = await world.ask('erin', 'payroll', { origin: IN_CHANNEL });
    await world.sent(id);
    await world.pass(30);
    expect((await world.record(id)).slice(1)).toEqual([
      'Mon 08:50 told alice (asked)',
      'Mon 09:00 told bob (handoff)',
      'Mon 09:05 told bob (again)',
      'Mon 09:20 told chen (backup)',
    ]);
    expect(await world.sent(id)).toEqual([
      'ping bob in the thread',
      'ping-again ping alice in the thread',
      'ping bob in the thread',
      'ping chen in the thread',
    ]);
  });

  it('stays with whom it was passed to, whoever comes on duty, and goes up the steps that are left', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-10T08:30');
    const id = await world.ask('erin', 'payroll');
    await world.pass(20);
    const passed = await pass(
      { inquiryId: id, actor: actor('alice'), to: { personId: actor('chen').personId ?? expect.fail() } },
      world.ports,
    );
    expect(passed.ok).toBe(true);
    await world.pass(180);
    expect((await world.record(id)).slice(2)).toEqual([
      'Mon 08:45 told alice (again)',
      'Mon 08:50 passed to chen by alice',
      'Mon 08:50 told chen (passed) by alice',
      // The backup is whoever comes after Bob, who is on duty by then: Chen has it already.
      'Mon 09:20 skipped backup',
      'Mon 09:20 told desk#C-desk (department)',
      'Mon 10:50 told dana (manager)',
      'Mon 11:50 exhausted',
    ]);
  });

  it('says what comes next: when, which step, and who', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    const next = async () => {
      const found = upcoming(await world.inquiry(id), await world.snapshot(), world.now());
      return found && `${found.at} ${found.step} ${found.holder && holderName(found.holder)}`;
    };
    expect(await next()).toBe('2026-08-05T09:15:00Z again alice');
    await world.pass(15);
    expect(await next()).toBe('2026-08-05T09:30:00Z backup bob');
    await world.pass(120);
    expect(await next()).toBeUndefined();
  });

  it('names the step that has somebody, when the ones before it have nobody', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payslips');
    await world.pass(31);
    const { at, step } = upcoming(await world.inquiry(id), await world.snapshot(), world.now()) ?? {};
    expect(`${at} ${step}`).toBe('2026-08-05T10:00:00Z manager');
  });

  it('lapses after two quiet weeks, however many shifts it went through; both sides are told', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'daily');
    await world.sent(id);
    for (let day = 6; day <= 31; day += 1) await world.at(`2026-08-${`${day}`.padStart(2, '0')}T17:00`);
    const record = await world.record(id);
    expect(record.filter((line) => line.includes('handoff')).length).toBeGreaterThan(10);
    expect(record.at(-1)).toBe('Thu 17:00 lapsed');
    expect((await world.inquiry(id)).dueAt).toBeUndefined();
    expect((await world.sent(id)).slice(-18)).toContain('news asker');
  });
});
