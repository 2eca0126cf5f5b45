import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import { EMPTY_DIRECTORY } from '../../src/directory/model.ts';
import type { DirectoryChange } from '../../src/exchange/ports.ts';
import type { InquiryPorts } from '../../src/inquiries/ports.ts';
import { acknowledge, advanceDue, ask, reopen, resolve, write } from '../../src/inquiries/use-cases.ts';
import { type InquiryId, topicId } from '../../src/kernel/ids.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { actor, IN_CHANNEL } from './inquiry-world.ts';
import { sampleCompany } from './sample.ts';

/** All that makes the sample company of an empty directory. */
function foundation(): readonly DirectoryChange[] {
  const { directory, rotations } = sampleCompany();
  const { organization, people, departments, topics } = directory;
  return [
    { noun: 'organization', before: EMPTY_DIRECTORY.organization, after: organization },
    ...[...people.values()].map((after) => ({ noun: 'person', id: after.id, after }) as const),
    ...[...departments.values()].map((after) => ({ noun: 'department', id: after.id, after }) as const),
    ...[...rotations.values()].map((after) => ({ noun: 'rotation', id: after.id, after }) as const),
    ...[...topics.values()].map((after) => ({ noun: 'topic', id: after.id, after }) as const),
  ];
}

describeEachDatabase('inquiries on two replicas', (backend) => {
  let now: Temporal.Instant;
  let replicas: readonly [InquiryPorts, InquiryPorts];

  beforeEach(async () => {
    now = Temporal.Instant.from('2026-08-05T09:00:00Z');
    const place = await backend.fresh();
    const open = async (): Promise<InquiryPorts> => {
      const { unitOfWork, snapshots } = await place.open();
      return { work: unitOfWork, snapshots, clock: { now: () => now }, newId: () => randomUUID() };
    };
    replicas = [await open(), await open()];
    const database = await place.open();
    await database.unitOfWork.run(async ({ directory }) => {
      await directory.lock();
      await directory.write(foundation(), { now }, { way: 'program' });
    });
  });

  const question = { topicId: topicId('payroll'), question: 'My payslip is wrong', asker: actor('erin') };
  const said = async (id: InquiryId) =>
    (await replicas[0].work.run(({ inquiries }) => inquiries.events(id))).map((event) =>
      event.type === 'told' ? `told: ${event.because}` : event.type,
    );

  it('one message is one inquiry, whoever hears of it first', async () => {
    const asked = await Promise.all(
      [...replicas, ...replicas].map((ports) => ask({ ...question, origin: IN_CHANNEL }, ports)),
    );
    expect(asked.every(({ ok }) => ok)).toBe(true);
    expect(new Set(asked.map((each) => each.ok && each.value.inquiry.id)).size).toBe(1);
  });

  it('one takes it, no step is taken twice, and what is written is carried once', async () => {
    const asked = await ask({ ...question, origin: { isPublic: false } }, replicas[0]);
    const { id } = asked.ok ? asked.value.inquiry : expect.fail();
    for (let step = 0; step < 2; step += 1) {
      now = now.add({ minutes: 15 });
      await Promise.all([...replicas, ...replicas].map((ports) => advanceDue(ports)));
    }
    expect(await said(id)).toEqual(['opened', 'told: asked', 'told: again', 'told: backup']);

    const takers = await Promise.all(
      ['alice', 'bob', 'omar', 'ada'].map((name, index) =>
        acknowledge({ inquiryId: id, actor: actor(name) }, replicas[index % 2] ?? replicas[0]),
      ),
    );
    expect(takers.filter(({ ok }) => ok)).toHaveLength(1);
    const { by } = (await stored(id)).acknowledged ?? expect.fail();
    const source = { place: IN_CHANNEL.place, messageId: 'm1' };
    const written = { inquiryId: id, actor: actor('erin'), text: 'Thanks', source };
    await Promise.all([...replicas, ...replicas].map((ports) => write(written, ports)));
    await Promise.all(replicas.map((ports) => resolve({ inquiryId: id, actor: by }, ports)));
    await Promise.all(replicas.map((ports) => reopen({ inquiryId: id, actor: actor('erin') }, ports)));
    expect((await said(id)).slice(4)).toEqual([
      'acknowledged',
      'wrote',
      'resolved',
      'reopened',
      'told: reopened',
    ]);
    const { turn, holder, quietSince } = await stored(id);
    expect({ turn, holder, quietSince: `${quietSince}` }).toEqual({
      turn: { type: 'people', personIds: ['alice'] },
      holder: { type: 'people', personIds: [by.personId] },
      quietSince: `${now}`,
    });
  });

  async function stored(id: InquiryId) {
    return (await replicas[1].work.run(({ inquiries }) => inquiries.byId(id))) ?? expect.fail();
  }
});
