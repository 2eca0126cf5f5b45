import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Author } from '../../src/directory/author.ts';
import type { Topic } from '../../src/directory/model.ts';
import type { Take } from '../../src/exchange/conflicts.ts';
import { describePlan } from '../../src/exchange/describe-changes.ts';
import { applyDirectory, exportDirectory, planDirectory } from '../../src/exchange/directory-as-code.ts';
import type { DirectoryChange } from '../../src/exchange/ports.ts';
import { personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { createMemoryDatabase } from '../support/memory.ts';

let now = Temporal.Instant.from('2026-02-10T12:00:00Z');
const clock = { now: () => now };
const payroll = topicId('payroll');
const BY_DANA: Author = { personId: personId('dana'), way: 'chat', platform: 'slack' };
const THEIRS: Take = { all: 'theirs' };
const OURS: Take = { all: 'ours' };

/** A file whose topic has that answer, or that has no such topic. */
function file(answer: string | undefined, more = ''): string {
  const topic = `  - { id: payroll, name: Payroll, contact: { person: dana }, answer: "${answer}" }\n`;
  return `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
people: [{ id: alice, name: Alice Ng }, { id: dana, name: Dana Popescu }]
rotations:
  - { id: desk, name: Desk, starts: 2026-01-05 09:00, every: 1 week, participants: [alice, dana] }
topics:
  - { id: hr, name: HR, contact: { person: dana } }
${answer === undefined ? '' : topic}${more}`;
}

let database: ReturnType<typeof createMemoryDatabase>;

beforeEach(() => {
  now = Temporal.Instant.from('2026-02-10T12:00:00Z');
  database = createMemoryDatabase();
});

const ports = () => ({ work: database.unitOfWork, clock });

async function apply(text: string, take?: Take) {
  const options = take ? { take } : {};
  const planned = await planDirectory({ text }, ports(), options);
  const applied = await applyDirectory({ text }, ports(), options);
  if (applied.ok) expect(applied).toEqual(planned);
  else if (applied.refusal.code === 'conflicts')
    expect(planned).toEqual({ ok: true, value: applied.refusal.plan });
  else expect(applied).toEqual(planned);
  return applied;
}

/** `topic:payroll` and so on of what an apply is refused for; none where it is not. */
async function refusedFor(text: string, take?: Take): Promise<readonly string[]> {
  const applied = await apply(text, take);
  if (applied.ok) return [];
  if (applied.refusal.code !== 'conflicts') throw new Error(JSON.stringify(applied.refusal));
  return applied.refusal.plan.conflicts
    .filter(({ taken }) => taken === undefined)
    .map(({ thing }) => `${thing.noun}:${thing.id}`);
}

async function inChat(change: (topics: ReadonlyMap<string, Topic>) => DirectoryChange, author = BY_DANA) {
  await database.unitOfWork.run(async ({ directory }) => {
    const { topics } = (await directory.lock()).directory;
    await directory.write([change(topics)], { now }, author);
  });
}

/** Gives the topic another answer, or adds it with that one. */
function answerInChat(answer: string, author?: Author): Promise<void> {
  return inChat((topics) => {
    const before = topics.get(payroll);
    const stand = before ?? topics.get('hr');
    if (!stand) throw new Error('There is no topic');
    const contact = { type: 'person', personId: personId('dana') } as const;
    const after = { ...stand, id: payroll, name: 'Payroll', contact, answer };
    return { noun: 'topic', id: payroll, ...(before && { before }), after };
  }, author);
}

function removeInChat(): Promise<void> {
  return inChat((topics) => {
    const before = topics.get(payroll);
    return { noun: 'topic', id: payroll, ...(before && { before }) };
  });
}

async function answerNow(): Promise<string | undefined> {
  return (await database.snapshots.current()).directory.topics.get(payroll)?.answer;
}

const GONE = undefined;

describe('what was made in the directory since a file was applied', () => {
  const edited = () => answerInChat('chat');
  it.each<[string, string | undefined, () => Promise<void>, string | undefined, boolean]>([
    ['edited, and the file is as it was', 'was', edited, 'was', true],
    ['edited, and the file says the same', 'was', edited, 'chat', false],
    ['edited, and the file says something else', 'was', edited, 'file', true],
    ['edited, and the file leaves it out', 'was', edited, GONE, true],
    ['removed, and the file is as it was', 'was', removeInChat, 'was', true],
    ['removed, and the file leaves it out', 'was', removeInChat, GONE, false],
    ['removed, and the file says something else', 'was', removeInChat, 'file', true],
    ['added, and the file is as it was', GONE, edited, GONE, true],
    ['added, and the file says the same', GONE, edited, 'chat', false],
    ['added, and the file says something else', GONE, edited, 'file', true],
  ])(
    '%s: it is refused, or stays, or is the file’s, as is said',
    async (_, was, change, says, isConflict) => {
      await apply(file(was));
      await change();
      const inDirectory = await answerNow();
      const before = await database.snapshots.current();

      expect(await refusedFor(file(says))).toEqual(isConflict ? ['topic:payroll'] : []);
      if (!isConflict) {
        expect(await answerNow()).toBe(says);
        return;
      }
      expect(await database.snapshots.current()).toBe(before);
      const other = { things: new Map([['topic:hr', 'ours'] as const]) };
      expect(await refusedFor(file(says), other)).toEqual(['topic:payroll']);

      expect(await refusedFor(file(says), THEIRS)).toEqual([]);
      expect(await answerNow()).toBe(inDirectory);
      // The file has not changed, so that whoever applies it without a word undoes nothing by it.
      expect(await refusedFor(file(says))).toEqual(['topic:payroll']);

      expect(await refusedFor(file(says), { things: new Map([['topic:payroll', 'ours']]) })).toEqual([]);
      expect(await answerNow()).toBe(says);
      expect(await refusedFor(file(says))).toEqual([]);
    },
  );

  it('is taken object by object, what is said of one before what is said of all', async () => {
    await apply(file('was'));
    await answerInChat('chat');
    await inChat((topics) => {
      const before = topics.get('hr');
      if (!before) throw new Error('There is no topic');
      return { noun: 'topic', id: before.id, before, after: { ...before, name: 'People' } };
    });

    const one: Take = { things: new Map([['topic:hr', 'theirs']]) };
    expect(await refusedFor(file('file'), one)).toEqual(['topic:payroll']);
    expect(await refusedFor(file('file'), { all: 'ours', ...one })).toEqual([]);
    expect(await answerNow()).toBe('file');
    expect((await database.snapshots.current()).directory.topics.get(topicId('hr'))?.name).toBe('People');
    expect(await refusedFor(file('file'))).toEqual(['topic:hr']);
  });

  it('is no conflict where no file was ever applied', async () => {
    await database.unitOfWork.run(({ directory }) =>
      directory.write(
        [{ noun: 'person', id: personId('zoe'), after: { id: personId('zoe'), name: 'Zoe', timeOff: [] } }],
        { now },
        BY_DANA,
      ),
    );

    expect(await refusedFor(file('file'))).toEqual([]);
    expect((await database.snapshots.current()).directory.people.has(personId('zoe'))).toBe(false);
  });

  it('is no conflict where it was edited back, or where the file says it and changes something else', async () => {
    await apply(file('was'));
    await answerInChat('chat');
    await answerInChat('was');
    expect(await refusedFor(file('file'))).toEqual([]);

    await answerInChat('chat');
    const said = file('chat').replace('name: Payroll', 'name: Payslips');
    expect(await refusedFor(said)).toEqual([]);
    expect((await database.snapshots.current()).directory.topics.get(payroll)?.name).toBe('Payslips');
  });

  it.each<[Author['way'], boolean]>([
    ['chat', true],
    ['api', true],
    ['csv', true],
    ['backstage', true],
    ['cli', true],
    ['program', false],
    ['environment', false],
  ])('is a conflict by way of %s: %s', async (way, isConflict) => {
    await apply(file('was'));
    await answerInChat('other', { way });

    expect(await refusedFor(file('was'))).toEqual(isConflict ? ['topic:payroll'] : []);
  });

  it('is found though it was made between the plan and the apply', async () => {
    await apply(file('was'));
    const planned = await planDirectory({ text: file('file') }, ports());
    expect(planned.ok && planned.value.conflicts).toEqual([]);
    await answerInChat('chat');

    const applied = await applyDirectory({ text: file('file') }, ports());

    expect(applied).toMatchObject({ ok: false, refusal: { code: 'conflicts' } });
    expect(await answerNow()).toBe('chat');
  });

  it('is in no conflict with an export, which changes nothing', async () => {
    await apply(file('was'));
    await answerInChat('chat');
    const exported = await exportDirectory(database.unitOfWork);
    const { revision } = await database.snapshots.current();

    const applied = await apply(exported);

    expect(applied.ok && describePlan(applied.value)).toBe('No changes.\n');
    expect((await database.snapshots.current()).revision).toBe(revision);
    // From then on the export is the file that was applied last.
    expect(await refusedFor(file('was'))).toEqual([]);
  });

  it('is nothing once the same file has been applied twice', async () => {
    await apply(file('was'));
    const again = await apply(file('was'));

    expect(again.ok && describePlan(again.value)).toBe('No changes.\n');
  });

  it('counts from the last file also for what a later file changed while something else stayed', async () => {
    await apply(file('was'));
    await answerInChat('chat');
    const renamed = (name: string) => file('was').replace('name: HR', `name: ${name}`);
    expect(await refusedFor(renamed('People'), THEIRS)).toEqual([]);

    expect(await refusedFor(renamed('Staff'))).toEqual(['topic:payroll']);
    await inChat((topics) => {
      const before = topics.get('hr');
      if (!before) throw new Error('There is no topic');
      return { noun: 'topic', id: before.id, before, after: { ...before, name: 'Humans' } };
    });
    expect(await refusedFor(renamed('Staff'))).toEqual(['topic:payroll', 'topic:hr']);
    expect(await refusedFor(renamed('Staff'), OURS)).toEqual([]);
    expect(await refusedFor(renamed('Humans'))).toEqual([]);
  });

  it('is refused together with a file that takes away what it needs', async () => {
    await apply(file('was'));
    const before = await inChat((topics) => {
      const topic = topics.get(payroll);
      if (!topic) throw new Error('There is no topic');
      const contact = { type: 'rotation', rotationId: rotationId('desk') } as const;
      return { noun: 'topic', id: payroll, before: topic, after: { ...topic, contact } };
    }).then(() => database.snapshots.current());
    const withoutDesk = file('was').replace(/rotations:\n.*\n/, '');

    expect(await apply(withoutDesk, THEIRS)).toEqual({
      ok: false,
      refusal: {
        code: 'faults-together',
        faults: [
          {
            subject: 'topic payroll',
            path: 'contact.rotation',
            message: 'there is no rotation “desk”',
            instead: expect.any(String),
          },
        ],
      },
    });
    expect(await database.snapshots.current()).toBe(before);
  });

  it('is told with who did it, when, and what the file says', async () => {
    await apply(file('was', '  - { id: wifi, name: Wi-Fi }\n'));
    now = Temporal.Instant.from('2026-02-11T08:05:00Z');
    await answerInChat('chat');
    await inChat((topics) => ({ noun: 'topic', id: topicId('wifi'), ...of(topics, 'wifi') }), {
      way: 'api',
      name: 'token 3',
    });
    await inChat((topics) => ({
      noun: 'topic',
      id: topicId('new'),
      after: { ...stand(topics), id: topicId('new'), name: 'New' },
    }));
    const text = file('file', '  - { id: wifi, name: Wi-Fi }\n');
    const planned = await planDirectory({ text }, ports());

    expect(planned.ok && describePlan(planned.value).split('\n').slice(2)).toEqual([
      '- topic new "New"',
      '',
      '1 to add, 1 to edit, 1 to remove.',
      '',
      '! topic payroll: edited by Dana Popescu (dana), in chat on Slack, 2026-02-11 09:05 (Europe/Berlin)',
      '    answer "was" → "chat"; the file says "file"',
      '! topic wifi: removed by token 3, through the API, 2026-02-11 09:05 (Europe/Berlin); the file has it',
      '! topic new: added by Dana Popescu (dana), in chat on Slack, 2026-02-11 09:05 (Europe/Berlin); the file does not have it',
      '',
      '3 things were changed since a file was last applied, and the file would undo that (!). Either of these says what is to hold,',
      'for all of them or one by one:',
      '  --take theirs   what the directory has   --take theirs=topic:payroll',
      '  --take ours     what the file says       --take ours=topic:payroll',
      '',
    ]);
    const taken = await planDirectory({ text }, ports(), {
      take: { all: 'theirs', things: new Map([['topic:payroll', 'ours']]) },
    });
    expect(taken.ok && describePlan(taken.value).split('\n')).toEqual([
      '~ topic payroll: answer "chat" → "file"',
      '',
      '0 to add, 1 to edit, 0 to remove.',
      '',
      '~ topic payroll: edited by Dana Popescu (dana), in chat on Slack, 2026-02-11 09:05 (Europe/Berlin); the file is taken',
      '    answer "was" → "chat"; the file says "file"',
      '= topic wifi: stays as it is in the directory, not as the file says',
      '= topic new: stays as it is in the directory, not as the file says',
      '',
    ]);
  });

  it('enters what the file does into the trail, by whom', async () => {
    const source = { way: 'file', name: 'operator' } as const;
    await applyDirectory({ text: file('was') }, { ...ports(), source });

    const edits = await database.unitOfWork.run((repositories) => repositories.edits.since(-1));
    expect(edits.map(({ author }) => author)).toEqual(edits.map(() => source));
    expect(edits).toHaveLength(6);
  });

  it('is no conflict with the sample company, which is nobody’s file', async () => {
    await applyDirectory({ text: file('was') }, { ...ports(), source: { way: 'program' } });
    await answerInChat('chat');

    expect(await refusedFor(file('file'))).toEqual([]);
  });
});

function stand(topics: ReadonlyMap<string, Topic>): Topic {
  const hr = topics.get('hr');
  if (!hr) throw new Error('There is no topic');
  return hr;
}

function of(topics: ReadonlyMap<string, Topic>, id: string) {
  const before = topics.get(id);
  return before ? { before } : {};
}

describe('what a file does not take away', () => {
  const MADE = { by: personId('dana'), at: '2026-02-10T11:00:00Z' };

  it('is in no conflict with it: time off, overrides, verification and deactivation', async () => {
    await apply(file('was'));
    await database.unitOfWork.run(async ({ people, rotations, topics }) => {
      const { directory, rotations: all } = await rotations.lock();
      const [alice, hr, desk] = [
        directory.people.get(personId('alice')),
        directory.topics.get(topicId('hr')),
        all.get(rotationId('desk')),
      ];
      if (!alice || !hr || !desk) throw new Error('The company is not there');
      const timeOff = [{ from: '2026-03-01', until: '2026-03-05', made: MADE }];
      await people.save({ ...alice, timeOff, deactivatedOn: '2026-02-10' }, now, BY_DANA);
      await topics.save({ ...hr, verifiedOn: '2026-02-10' }, now, BY_DANA);
      const made = { how: 'take', by: [personId('dana')], at: '2026-02-10T11:00:00Z' } as const;
      const override = { personId: personId('dana'), from: '2026-03-01', until: '2026-03-02', made };
      await rotations.saveOverrides(desk.id, [override], now, BY_DANA);
    });

    const applied = await apply(file('file'));

    expect(applied.ok && applied.value.conflicts).toEqual([]);
    const { directory, rotations } = await database.snapshots.current();
    expect(directory.people.get(personId('alice'))).toMatchObject({
      deactivatedOn: '2026-02-10',
      timeOff: [{ from: '2026-03-01', until: '2026-03-05', made: MADE }],
    });
    expect(directory.topics.get(topicId('hr'))?.verifiedOn).toBe('2026-02-10');
    expect(rotations.get(rotationId('desk'))?.overrides).toHaveLength(1);
  });

  it('is one where a file would bring back what was taken back in chat', async () => {
    const told = file('was').replace(
      '{ id: alice, name: Alice Ng }',
      '{ id: alice, name: Alice Ng, time_off: [{ from: 2026-03-01, until: 2026-03-05, made: { by: dana, at: "2026-02-10T11:00:00Z" } }] }',
    );
    await apply(told);
    await database.unitOfWork.run(async ({ people }) => {
      const alice = (await people.lock()).people.get(personId('alice'));
      if (alice) await people.save({ ...alice, timeOff: [] }, now, BY_DANA);
    });

    expect(await refusedFor(told)).toEqual(['person:alice']);
    expect(await refusedFor(file('was'))).toEqual([]);
  });
});
