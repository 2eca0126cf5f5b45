import { describe, expect, it } from 'vitest';
import { pass } from '../../src/inquiries/use-cases.ts';
import { type InquiryId, personId } from '../../src/kernel/ids.ts';
import { actor, createInquiryWorld, type InquiryWorld } from './inquiry-world.ts';
import { sampleCompany } from './sample.ts';

async function leave(world: InquiryWorld, id: string): Promise<void> {
  const person = (await world.snapshot()).directory.people.get(personId(id));
  if (!person) throw new Error(`there is no ${id}`);
  const after = { ...person, deactivatedOn: '2026-08-05' };
  await world.edit({ noun: 'person', id: person.id, before: person, after });
}

async function since(world: InquiryWorld, id: InquiryId, count: number): Promise<readonly string[]> {
  await world.pass(1);
  return (await world.record(id)).slice(count);
}

describe('somebody who has left', () => {
  it('is not asked: who stands behind them in the rotation is', async () => {
    const world = createInquiryWorld(sampleCompany());
    await leave(world, 'alice');
    const id = await world.ask('erin', 'payroll');
    expect((await world.record(id)).slice(1)).toEqual(['Wed 11:00 told bob (asked)']);
  });

  it('has it no more, if they were asked: it goes on at once', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    await leave(world, 'alice');
    expect(await since(world, id, 2)).toEqual(['Wed 11:01 told bob (handoff)']);
  });

  it('has it no more, if it was passed to them', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'benefits');
    await pass({ inquiryId: id, actor: actor('alice'), to: { personId: personId('finn') } }, world.ports);
    await leave(world, 'finn');
    expect(await since(world, id, 4)).toEqual(['Wed 11:01 told alice (handoff)']);
  });

  it('is told by no step of the escalation: each that has nobody else is skipped', async () => {
    const world = createInquiryWorld(sampleCompany());
    for (const id of ['bob', 'omar', 'ada', 'dana']) await leave(world, id);
    const id = await world.ask('erin', 'payroll');
    await world.pass(4 * 60);
    const record = await world.record(id);
    expect(record.filter((line) => /told (bob|omar|ada|dana)/.test(line))).toEqual([]);
    expect(record).toContain('Wed 11:30 skipped backup');
  });
});
