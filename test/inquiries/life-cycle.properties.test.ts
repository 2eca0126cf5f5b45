import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ESCALATION_TARGETS } from '../../src/directory/model.ts';
import type { PassedTo } from '../../src/inquiries/contact-acts.ts';
import { afterEvent } from '../../src/inquiries/course.ts';
import type { Inquiry, InquiryEvent, Stars } from '../../src/inquiries/inquiry.ts';
import {
  acknowledge,
  advanceDue,
  comment,
  hasten,
  pass,
  rate,
  reopen,
  resolve,
  withdraw,
  write,
} from '../../src/inquiries/use-cases.ts';
import { type InquiryId, personId, topicId } from '../../src/kernel/ids.ts';
import { person, topic } from '../support/company.ts';
import { actor, createInquiryWorld, IN_CHANNEL, type InquiryWorld } from './inquiry-world.ts';
import { sampleCompany } from './sample.ts';

const PEOPLE = ['alice', 'bob', 'chen', 'dana', 'omar', 'erin', 'finn', 'mia', 'noah', 'remote', 'ada'];
const TOPICS = [
  'payroll',
  'payslips',
  'benefits',
  'daily',
  'pair',
  'office',
  'desk',
  'letters',
  'remote',
  'away',
];

/** What the runs have seen, since runs in which all is refused would prove nothing. */
const granted = new Set<string>();
const seen = new Set<string>();

interface Run {
  readonly world: InquiryWorld;
  readonly ids: InquiryId[];
  asked: number;
}

type Dice = readonly [number, number, number];
type Step = fc.AsyncCommand<object, Run>;

function pick<Value>(values: readonly Value[], dice: number): Value {
  const value = values[dice % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const ACTS: Readonly<
  Record<string, (run: Run, id: InquiryId, who: string, dice: number) => Promise<{ readonly ok: boolean }>>
> = {
  acknowledge: ({ world }, id, who) => acknowledge({ inquiryId: id, actor: actor(who) }, world.ports),
  pass: ({ world }, id, who, dice) => {
    const to = pick<PassedTo>(['next', 'backup', { personId: personId(pick(PEOPLE, dice >> 2)) }], dice);
    return pass({ inquiryId: id, actor: actor(who), to }, world.ports);
  },
  resolve: ({ world }, id, who) => resolve({ inquiryId: id, actor: actor(who) }, world.ports),
  withdraw: ({ world }, id, who) => withdraw({ inquiryId: id, actor: actor(who) }, world.ports),
  write: ({ world }, id, who, dice) => {
    const source = { place: IN_CHANNEL.place, messageId: `w${dice % 30}` };
    const said = { inquiryId: id, actor: actor(who), text: `${dice}` };
    return write({ ...said, ...(dice % 2 === 0 && { source }) }, world.ports);
  },
  hasten: ({ world }, id, who) => hasten({ inquiryId: id, actor: actor(who) }, world.ports),
  rate: ({ world }, id, who, dice) => {
    const stars = pick<Stars>([1, 2, 3, 4, 5], dice);
    return rate({ inquiryId: id, actor: actor(who), stars }, world.ports);
  },
  comment: ({ world }, id, who) =>
    comment({ inquiryId: id, actor: actor(who), comment: 'So so' }, world.ports),
  reopen: ({ world }, id, who) => reopen({ inquiryId: id, actor: actor(who) }, world.ports),
};

/** Each by somebody who has to do with it, mostly: the asker, or whoever was told. */
async function act(run: Run, name: string, [which, who, dice]: Dice): Promise<void> {
  const all = await Promise.all(run.ids.map((id) => run.world.inquiry(id)));
  const held = all.filter(({ heldUntil }) => heldUntil !== undefined);
  if (all.length === 0) return;
  const { id, asker, told } = pick(name === 'hasten' && held.length > 0 ? held : all, which);
  const members: readonly string[] = ['mia', 'noah'];
  const close = [asker.name, ...told.flatMap((one) => (one.type === 'people' ? one.personIds : members))];
  const actorName = who % 5 === 0 ? pick(PEOPLE, who >> 3) : pick(close, who >> 3);
  const result = await ACTS[name]?.(run, id, actorName, dice);
  if (result?.ok) granted.add(name);
}

class Asking implements Step {
  readonly dice: Dice;
  constructor(dice: Dice) {
    this.dice = dice;
  }
  check = () => true;
  async run(_: object, run: Run): Promise<void> {
    const [which, who, place] = this.dice;
    const { topics } = (await run.world.snapshot()).directory;
    run.asked += 1;
    const thread = `q${run.asked}`;
    const origin = { ...IN_CHANNEL, place: { ...IN_CHANNEL.place, thread }, messageId: thread };
    const how = place % 2 === 0 ? { origin } : {};
    // An edit may have removed it.
    const known = TOPICS.filter((id) => topics.has(topicId(id)));
    run.ids.push(await run.world.ask(pick(PEOPLE, who), pick(known, which), how));
    await expectSound(run);
  }
  toString = () => `ask ${this.dice}`;
}

class Acting implements Step {
  readonly acts: readonly (readonly [string, Dice])[];
  constructor(acts: readonly (readonly [string, Dice])[]) {
    this.acts = acts;
  }
  check = () => true;
  async run(_: object, run: Run): Promise<void> {
    await Promise.all(this.acts.map(([name, dice]) => act(run, name, dice)));
    await expectSound(run);
  }
  toString = () => this.acts.map(([name, dice]) => `${name} ${dice}`).join(' and at once ');
}

/** Time passes; the tick comes at its end alone, as after an outage. */
class Passing implements Step {
  readonly minutes: number;
  constructor(minutes: number) {
    this.minutes = minutes;
  }
  check = () => true;
  async run(_: object, run: Run): Promise<void> {
    run.world.clock(local(run.world.now().add({ minutes: this.minutes })));
    await Promise.all([advanceDue(run.world.ports), advanceDue(run.world.ports)]);
    await expectSound(run);
    const before = await Promise.all(run.ids.map((id) => run.world.inquiry(id)));
    expect(await advanceDue(run.world.ports)).toBe(0);
    expect(await Promise.all(run.ids.map((id) => run.world.inquiry(id)))).toEqual(before);
    // What is due and stays so would be looked at for ever, in the place of others.
    const now = run.world.now().epochMilliseconds;
    for (const { dueAt } of before) expect(dueAt?.epochMilliseconds ?? Infinity).toBeGreaterThan(now);
  }
  toString = () => `${this.minutes} minutes pass`;
}

class Sending implements Step {
  readonly lost: string | undefined;
  constructor(lost: string | undefined) {
    this.lost = lost;
  }
  check = () => true;
  async run(_: object, run: Run): Promise<void> {
    if (this.lost !== undefined) run.world.lose(this.lost);
    for (const id of run.ids) await run.world.sent(id);
    await expectSound(run);
  }
  toString = () => `what waits is sent${this.lost === undefined ? '' : `, but ${this.lost} is beyond reach`}`;
}

class Editing implements Step {
  readonly dice: Dice;
  constructor(dice: Dice) {
    this.dice = dice;
  }
  check = () => true;
  async run(_: object, run: Run): Promise<void> {
    const [what, who, days] = this.dice;
    const id = personId(pick(['alice', 'bob', 'chen', 'dana', 'remote'], who));
    const today = local(run.world.now()).slice(0, 10);
    const until = `${Temporal.PlainDate.from(today).add({ days: (days % 20) + 1 })}`;
    if (what % 4 === 0) await run.world.edit({ noun: 'topic', id: topicId(pick(TOPICS, who)) });
    else if (what % 4 === 1) {
      const contact = { type: 'person', personId: id } as const;
      const name = pick(TOPICS, days);
      await run.world.edit({ noun: 'topic', id: topicId(name), after: topic(name, { contact }) });
    } else {
      await run.world.edit({ noun: 'person', id, after: person(id, { timeOff: [{ from: today, until }] }) });
    }
    await expectSound(run);
  }
  toString = () => `an edit ${this.dice}`;
}

function local(at: Temporal.Instant): string {
  return `${at.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime()}`;
}

/** Everything that holds at any time. */
async function expectSound({ world, ids }: Run): Promise<void> {
  expect(new Set(world.keys).size).toBe(world.keys.length);
  for (const id of new Set(ids)) {
    const inquiry = await world.inquiry(id);
    const events = await world.events(id);
    for (const { type } of events) seen.add(type);
    expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
    expect(inquiry.version).toBe(events.length);
    expect(withoutDerived(events.reduce(afterEvent, asBefore(inquiry)))).toEqual(withoutDerived(inquiry));
    // Never lost: whatever is not resolved is looked at again some time.
    expect(inquiry.dueAt === undefined).toBe(inquiry.state === 'resolved');
    expect(JSON.stringify(inquiry.told)).not.toContain(`"${inquiry.asker.personId}"`);
    expectOrderly(inquiry, events);
  }
}

/** No escalation after somebody has it, no step twice, never two who have it. */
function expectOrderly({ ladder }: Inquiry, events: readonly InquiryEvent[]): void {
  let state: Inquiry['state'] = 'open';
  let steps: string[] = [];
  for (const event of events) {
    switch (event.type) {
      case 'told':
        expect(state).toBe('open');
        if (isStep(event.because)) steps.push(event.because);
        break;
      case 'step-skipped':
        expect(state).toBe('open');
        steps.push(event.step);
        break;
      case 'held':
      case 'hastened':
      case 'exhausted':
      case 'acknowledged':
        expect(state).toBe('open');
        if (event.type === 'acknowledged') state = 'acknowledged';
        break;
      case 'passed':
        expect(state).not.toBe('resolved');
        state = 'open';
        break;
      case 'resolved':
        expect(state).not.toBe('resolved');
        state = 'resolved';
        break;
      case 'rated':
      case 'commented':
        expect(state).toBe('resolved');
        break;
      case 'reopened':
        expect(state).toBe('resolved');
        state = 'open';
        steps = [];
        break;
      default:
        break;
    }
    expect(steps).toEqual(ladder.steps.slice(0, steps.length).map(({ to }) => to));
  }
  expect(ladder.taken).toBe(steps.length);
}

function isStep(because: string): boolean {
  return ESCALATION_TARGETS.some((target) => target === because);
}

/** The inquiry as it was before anything had happened to it. */
function asBefore({
  id,
  topicId,
  files,
  asker,
  origin,
  openedAt,
  ladder,
  revision,
  question,
}: Inquiry): Inquiry {
  return {
    ...{ id, topicId, files, asker, origin, openedAt, revision, question },
    state: 'open',
    told: [],
    ladder: { steps: ladder.steps, taken: 0, isUrgent: false, isExhausted: false },
    quietSince: openedAt,
    version: 0,
  };
}

/** Without what follows from the directory as well as from what happened. */
function withoutDerived({ dueAt: _, promisedBy: __, turn: ___, revision: ____, ...rest }: Inquiry): object {
  return rest;
}

/** However it was left: in the end all of them are resolved, by time alone. */
async function expectEnd({ world, ids }: Run): Promise<void> {
  for (let looks = 0; looks < 1_500; looks += 1) {
    const open = (await Promise.all(ids.map((id) => world.inquiry(id)))).filter(
      ({ state }) => state !== 'resolved',
    );
    const [first] = open.map(({ dueAt }) => dueAt ?? expect.fail()).sort(Temporal.Instant.compare);
    if (first === undefined) return;
    const at = Temporal.Instant.compare(first, world.now()) < 0 ? world.now() : first;
    world.clock(local(at.add({ minutes: 1 })));
    await advanceDue(world.ports);
  }
  expect.fail('some inquiry goes on for ever');
}

const number = fc.nat(9_999);
const dice: fc.Arbitrary<Dice> = fc.tuple(number, number, number);
const often = ['acknowledge', 'acknowledge', 'resolve', 'reopen', 'pass', 'write', 'hasten', 'rate'];
const acts = fc.tuple(fc.constantFrom(...Object.keys(ACTS), ...often), dice);
const steps: fc.Arbitrary<Step>[] = [
  dice.map((thrown) => new Asking(thrown)),
  acts.map((one) => new Acting([one])),
  acts.map((one) => new Acting([one])),
  fc.tuple(acts, acts).map((both) => new Acting(both)),
  // The same inquiry, by two at once.
  fc.tuple(acts, acts).map(([[one, [which, ...more]], [other, [, ...rest]]]) => {
    return new Acting([
      [one, [which, ...more]],
      [other, [which, ...rest]],
    ] as const);
  }),
  fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 60, max: 5_000 })).map((m) => new Passing(m)),
  fc.option(fc.constantFrom(...PEOPLE), { nil: undefined, freq: 6 }).map((lost) => new Sending(lost)),
  dice.map((thrown) => new Editing(thrown)),
];

test('whatever people do and time brings: one has it at most, no step twice, nothing lost, and an end', {
  timeout: 180_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands(steps, { maxCommands: 60, size: 'max' }),
      fc.boolean(),
      async (commands, isLate) => {
        const run: Run = { world: createInquiryWorld(sampleCompany()), ids: [], asked: 0 };
        if (isLate) run.world.clock('2026-08-05T19:00');
        await fc.asyncModelRun(() => ({ model: {}, real: run }), commands);
        await expectEnd(run);
        await expectSound(run);
      },
    ),
    { numRuns: 60 },
  );
});

test('every act was granted and everything happened in these runs', () => {
  expect([...granted].sort()).toEqual(Object.keys(ACTS).sort());
  expect([...seen].sort()).toEqual(
    [
      ...['acknowledged', 'commented', 'exhausted', 'hastened', 'held', 'opened', 'passed', 'rated'],
      ...['reopened', 'resolved', 'step-skipped', 'told', 'unreachable', 'wrote'],
    ].sort(),
  );
});
