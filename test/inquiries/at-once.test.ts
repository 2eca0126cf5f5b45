import { describe, expect, it } from 'vitest';
import type { InquiryPorts } from '../../src/inquiries/ports.ts';
import { acknowledge, advanceDue } from '../../src/inquiries/use-cases.ts';
import { actor, createInquiryWorld, type InquiryWorld } from './inquiry-world.ts';
import { sampleCompany } from './sample.ts';

/** Ports whose saves are lost as long as `isLost` says so, after what `meanwhile` does. */
function losing(
  { ports }: InquiryWorld,
  isLost: (id: string) => boolean,
  meanwhile: () => void = () => undefined,
): InquiryPorts {
  return {
    ...ports,
    work: {
      run: (job) =>
        ports.work.run(async (repositories) => {
          const { inquiries } = repositories;
          const save: typeof inquiries.save = async (inquiry, events) => {
            if (!isLost(inquiry.id)) return inquiries.save(inquiry, events);
            meanwhile();
            return false;
          };
          return job({ ...repositories, inquiries: { ...inquiries, save } });
        }),
    },
  };
}

describe('a change that somebody else is faster with', () => {
  it('is decided anew on what they made of it', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    let tries = 0;
    const ports = losing(
      world,
      () => tries < 3,
      () => {
        tries += 1;
      },
    );
    expect((await acknowledge({ inquiryId: id, actor: actor('alice') }, ports)).ok).toBe(true);
    expect(tries).toBe(3);
    expect((await world.record(id)).slice(2)).toEqual(['Wed 11:00 acknowledged by alice']);
  });

  it('ends as a fault when that never ends, and nothing is stored', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    const ports = losing(world, () => true);
    await expect(acknowledge({ inquiryId: id, actor: actor('alice') }, ports)).rejects.toThrow('in a row');
    expect(await world.record(id)).toHaveLength(2);
    expect(await world.sent(id)).toEqual(['ping alice']);
  });

  it('with a step of the escalation: of the taking and the step one comes first, and after the taking there is none', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    world.clock('2026-08-05T11:15');
    await Promise.all([
      acknowledge({ inquiryId: id, actor: actor('alice') }, world.ports),
      advanceDue(world.ports),
      advanceDue(world.ports),
    ]);
    const record = await world.record(id);
    expect(record.at(-1)).toBe('Wed 11:15 acknowledged by alice');
    expect(record.filter((line) => line.includes('again')).length).toBeLessThanOrEqual(1);
  });
});

describe('the tick', () => {
  it('lets one inquiry that fails keep no other from its turn', async () => {
    const world = createInquiryWorld(sampleCompany());
    const [broken, whole] = [await world.ask('erin', 'payroll'), await world.ask('finn', 'payroll')];
    world.clock('2026-08-05T11:15');
    const ports = losing(world, (id) => id === broken);
    await expect(advanceDue(ports)).rejects.toThrow(AggregateError);
    expect((await world.record(whole)).at(-1)).toBe('Wed 11:15 told alice (again)');
    expect(await world.record(broken)).toHaveLength(2);
  });

  it('looks at an inquiry again once the directory has changed, though nothing happens to it', async () => {
    const world = createInquiryWorld(sampleCompany());
    const id = await world.ask('erin', 'payroll');
    const { organization } = sampleCompany().directory;
    await world.edit({
      noun: 'organization',
      before: organization,
      after: { ...organization, name: 'Other' },
    });
    const { revision } = await world.snapshot();
    expect((await world.inquiry(id)).revision).toBe(revision - 1);
    expect(await advanceDue(world.ports)).toBe(0);
    expect((await world.inquiry(id)).revision).toBe(revision);
    expect(await world.record(id)).toHaveLength(2);
  });
});
