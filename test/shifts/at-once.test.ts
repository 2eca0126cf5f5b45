import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import type { PersonId } from '../../src/kernel/ids.ts';
import { closePastDue } from '../../src/shifts/past-due.ts';
import type { ShiftPorts } from '../../src/shifts/ports.ts';
import * as shifts from '../../src/shifts/use-cases.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { ALICE, BOB, CAROL, COMPANY, DANA, NOW, PAYROLL, week } from './shift-world.ts';

const SECOND = week('2026-08-10');
const THIRD = week('2026-08-17');

describeEachDatabase('shifts on two replicas', (backend) => {
  let now = NOW;
  let databases: readonly [Database, Database];
  let replicas: readonly [ShiftPorts, ShiftPorts];

  beforeEach(async () => {
    now = NOW;
    const place = await backend.fresh();
    databases = [await place.open(), await place.open()];
    const portsOf = ({ unitOfWork: work, snapshots }: Database): ShiftPorts => ({
      work,
      snapshots,
      clock: { now: () => now },
      newId: () => randomUUID(),
    });
    replicas = [portsOf(databases[0]), portsOf(databases[1])];
    await databases[0].unitOfWork.run(async ({ directory }) => {
      await directory.write(planChanges(await directory.lock(), COMPANY), { now }, { way: 'program' });
    });
  });

  /** What is on its way about it, but for what is edited. */
  const told = (about: string) =>
    databases[0].unitOfWork.run(async ({ deliveries }) =>
      (await deliveries.about(about))
        .map(
          ({ notice, recipient }) => `${recipient.type === 'person' && recipient.personId}: ${notice.kind}`,
        )
        .toSorted(),
    );

  it('of two who take cover at once one wins, and everybody hears of that one alone', async () => {
    const asked = { rotationId: PAYROLL, requesterId: BOB, window: SECOND, actorId: BOB };
    const offer = await shifts.askForCover(asked, replicas[0]);
    const { id: requestId } = offer.ok ? offer.value.request : expect.fail();
    const takers = [ALICE, CAROL, DANA];
    const taken = await Promise.all(
      takers.map((takerId, index) =>
        shifts.takeCover({ requestId, takerId, actorId: takerId }, replicas[index % 2] ?? replicas[0]),
      ),
    );
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = taken.flatMap((each) => (each.ok ? [] : [each.refusal.code]));
    expect(lost).toEqual(['cover-not-open', 'cover-not-open']);
    expect((await told(`cover:${requestId}`)).filter((each) => each.includes('answered'))).toEqual([
      'bob: cover/answered',
    ]);
  });

  it('a yes and a change of mind at once are one of both, and so is what is told', async () => {
    const swap = { rotationId: PAYROLL, requesterId: BOB, takerId: CAROL, given: SECOND, returned: THIRD };
    const offer = await shifts.offerSwap({ ...swap, actorId: BOB }, replicas[0]);
    const { id: requestId } = offer.ok ? offer.value.request : expect.fail();
    const [yes, back] = await Promise.all([
      shifts.acceptSwap({ requestId, actorId: CAROL }, replicas[0]),
      shifts.takeBackSwap({ requestId, actorId: BOB }, replicas[1]),
    ]);
    expect([yes, back].filter(({ ok }) => ok)).toHaveLength(1);
    const answers = (await told(`swap:${requestId}`)).filter((each) => each.includes('answered'));
    expect(answers).toEqual(yes.ok ? ['bob: swap/answered'] : []);
  });

  it('a request past due is closed once, though both replicas come by', async () => {
    const asked = { rotationId: PAYROLL, requesterId: BOB, window: SECOND, actorId: BOB };
    await shifts.askForCover(asked, replicas[0]);
    now = SECOND.end;
    const closed = await Promise.all([...replicas, ...replicas].map((ports) => closePastDue(ports)));
    expect(closed.reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  it('somebody is away once, though it is said twice at once', async () => {
    const away = { personId: BOB, from: '2026-08-10', until: '2026-08-12', actorId: BOB };
    const said = await Promise.all(replicas.map((ports) => shifts.addTimeOff(away, ports)));
    expect(said.filter(({ ok }) => ok)).toHaveLength(1);
    const tells: readonly (readonly PersonId[])[] = said.flatMap((each) =>
      each.ok ? [each.value.told] : [],
    );
    expect(tells).toEqual([[CAROL]]);
    const { directory } = await databases[1].snapshots.current();
    expect(directory.people.get(BOB)?.timeOff).toMatchObject([
      { from: '2026-08-10', until: '2026-08-12', made: { by: BOB } },
    ]);
  });
});
