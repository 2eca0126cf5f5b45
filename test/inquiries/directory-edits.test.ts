import { describe, expect, it } from 'vitest';
import { acknowledge, hasten, pass, reopen, resolve } from '../../src/inquiries/use-cases.ts';
import { type InquiryId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { rotation } from '../support/company.ts';
import { actor, createInquiryWorld, type InquiryWorld } from './inquiry-world.ts';
import { sampleCompany } from './sample.ts';

const removeTopic = (world: InquiryWorld, id: string) => world.edit({ noun: 'topic', id: topicId(id) });
const removePerson = (world: InquiryWorld, id: string) => world.edit({ noun: 'person', id: personId(id) });

/** What happened since the first so many events, once the tick has looked. */
async function since(world: InquiryWorld, id: InquiryId, count: number): Promise<readonly string[]> {
  await world.pass(1);
  return (await world.record(id)).slice(count);
}

describe('while a question is open', () => {
  it('its topic is removed: nobody else is told, the asker hears so, and who has it can answer', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await removeTopic(world, 'payroll');
    await world.pass(15);
    expect((await world.record(id)).slice(2)).toEqual([
      ...['again', 'backup', 'department', 'manager'].map((step) => `Wed 11:15 skipped ${step}`),
      'Wed 11:15 exhausted',
    ]);
    expect(await world.sent(id)).toEqual(['ping alice', 'news asker']);
    const admin = { inquiryId: id, actor: actor('ada') };
    expect((await acknowledge(admin, world.ports)).ok).toBe(true);
    expect((await resolve({ inquiryId: id, actor: actor('alice') }, world.ports)).ok).toBe(true);
  });

  it('its topic is removed after the end: who answered has it again where it is opened again', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await acknowledge({ inquiryId: id, actor: actor('alice') }, world.ports);
    await resolve({ inquiryId: id, actor: actor('alice') }, world.ports);
    await removeTopic(world, 'payroll');
    expect((await reopen({ inquiryId: id, actor: actor('erin') }, world.ports)).ok).toBe(true);
    expect(await since(world, id, 4)).toEqual([
      'Wed 11:00 reopened by erin',
      'Wed 11:00 told alice (reopened)',
    ]);
  });

  it('its topic is removed before its hours begin: the asker hears that there is nobody', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-05T19:00');
    const id = await world.ask('erin', 'benefits');
    await removeTopic(world, 'benefits');
    expect(await since(world, id, 2)).toEqual(['Wed 19:01 exhausted']);
  });

  it('the rotation is edited: it goes to whose turn it is by that', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    const after = rotation('payroll', ['chen', 'bob'], { backup: { type: 'next' } });
    await world.edit({ noun: 'rotation', id: rotationId('payroll'), after });
    const [told] = await since(world, id, 2);
    expect(told).toMatch(/^Wed 11:01 told (bob|chen) \(handoff\)$/);
    expect(await since(world, id, 3)).toEqual([]);
  });

  it('who has it goes on time off: it goes to who stands in', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    const [alice] = sampleCompany().directory.people.values();
    if (alice?.id !== 'alice') expect.fail();
    const timeOff = [{ from: '2026-08-05', until: '2026-08-06' }];
    await world.edit({ noun: 'person', id: alice.id, after: { ...alice, timeOff } });
    expect(await since(world, id, 2)).toEqual(['Wed 11:01 told bob (handoff)']);
  });

  it('who it was passed to is removed: it goes to whose turn it is', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'benefits');
    await pass({ inquiryId: id, actor: actor('alice'), to: { personId: personId('finn') } }, world.ports);
    await removePerson(world, 'finn');
    expect(await since(world, id, 4)).toEqual(['Wed 11:01 told alice (handoff)']);
  });

  it('who it was passed to is removed out of hours: it waits for whoever comes then', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-07T17:00');
    const id = await world.ask('erin', 'benefits');
    await pass({ inquiryId: id, actor: actor('alice'), to: { personId: personId('finn') } }, world.ports);
    world.clock('2026-08-07T19:00');
    await removePerson(world, 'finn');
    await world.pass(63 * 60);
    expect((await world.record(id)).slice(4)).toEqual(['Mon 09:00 told bob (handoff)']);
  });

  it('who it is put to is removed: the steps find others, and nobody who is not there', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await removePerson(world, 'alice');
    await removePerson(world, 'dana');
    await world.pass(4 * 60);
    expect((await world.record(id)).slice(2)).toEqual([
      'Wed 11:01 told desk#C-desk (handoff)',
      'Wed 11:15 told desk#C-desk (again)',
      'Wed 11:30 skipped backup',
      'Wed 11:30 skipped department',
      'Wed 11:30 told omar (manager)',
      'Wed 12:30 exhausted',
    ]);
  });
});

describe('an urgent one', () => {
  it('stays with who was called when the hours begin, and goes on by the clock', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-08-05T08:50');
    const id = await world.ask('erin', 'payslips');
    await hasten({ inquiryId: id, actor: actor('erin') }, world.ports);
    await world.pass(40);
    expect((await world.record(id)).slice(3)).toEqual([
      'Wed 08:50 told alice (asked)',
      'Wed 09:05 told alice (again)',
      'Wed 09:20 told bob (backup)',
    ]);
  });
});

describe('the clock changes', () => {
  it('in the night: a step that is due an hour later by the clock of the wall is due after so many minutes', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-10-25T01:30');
    const id = await world.ask('erin', 'payroll');
    await world.pass(30);
    const steps = async () => (await world.record(id)).map((line) => line.replace(/told \w+ /, 'told '));
    expect((await steps()).slice(2)).toEqual(['Sun 01:45 told (again)', 'Sun 02:00 told (backup)']);
    await world.pass(90);
    expect((await world.record(id)).slice(4)).toEqual([
      // Two o'clock comes twice.
      'Sun 02:30 told desk#C-desk (department)',
      'Sun 02:30 told dana (manager)',
    ]);
  });

  it('over a weekend: hours begin by the clock of the wall', async () => {
    const world = createInquiryWorld(sampleCompany());
    world.clock('2026-10-23T17:50');
    const id = await world.ask('erin', 'payslips');
    await world.pass(64 * 60 + 20);
    const record = await world.record(id);
    expect(record.slice(2, 4).map((line) => line.replace(/told \w+/, 'told'))).toEqual([
      'Mon 09:00 told (handoff)',
      'Mon 09:05 told (again)',
    ]);
  });
});
