import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { describePlan } from '../../src/exchange/describe-changes.ts';
import { applyDirectory, planDirectory } from '../../src/exchange/directory-as-code.ts';
import { previewDirectory } from '../../src/exchange/preview-directory.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import { onDutyAt } from '../../src/rotations/schedule/schedule.ts';
import { createMemoryDatabase } from '../support/memory.ts';

const WEEKLY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
people: [{ id: alice, name: Alice }, { id: bob, name: Bob }, { id: chen, name: Chen }]
rotations:
  - { id: desk, name: Desk, starts: 2026-01-05 09:00, every: 1 week, participants: [alice, bob] }
  - { id: night, name: Night, starts: 2026-01-05 09:00, every: 1 week, participants: [chen] }
`;
const DAILY = WEEKLY.replace('1 week', '1 day');
const WITHOUT = WEEKLY.split('\n')
  .filter((line) => !line.includes('desk'))
  .join('\n');

const now = Temporal.Instant.from('2026-02-10T12:00:00Z');
const clock = { now: () => now };
const sooner = Temporal.Instant.from('2026-02-12T08:00:00Z');
const later = Temporal.Instant.from('2026-02-17T08:00:00Z');

let database: ReturnType<typeof createMemoryDatabase>;

beforeEach(async () => {
  database = createMemoryDatabase();
  await apply(WEEKLY);
});

/** What the plan says, line by line; a plan and a preview of the same say and show the same. */
async function apply(text: string, effectiveAt?: Temporal.Instant): Promise<readonly string[]> {
  const ports = { work: database.unitOfWork, clock };
  const before = await database.snapshots.current();
  const previewed = previewDirectory({ text }, before, { now, ...(effectiveAt && { effectiveAt }) });
  const planned = await planDirectory({ text }, ports, { ...(effectiveAt && { effectiveAt }) });
  const applied = await applyDirectory({ text }, ports, { ...(effectiveAt && { effectiveAt }) });
  expect(applied).toEqual(planned);
  const { directory, rotations, history } = await database.snapshots.current();
  expect(previewed.ok && previewed.value.after).toEqual({ directory, rotations, history });
  return applied.ok ? describePlan(applied.value).trimEnd().split('\n') : [];
}

/** Who is on at the desk an hour after nine on the days of February. */
function onDesk(...days: readonly number[]): Promise<readonly (string | undefined)[]> {
  return onDuty('desk', ...days);
}

async function onDuty(id: string, ...days: readonly number[]): Promise<readonly (string | undefined)[]> {
  const source = await database.snapshots.current();
  return days.map((day) => {
    const at = Temporal.Instant.from(`2026-02-${String(day).padStart(2, '0')}T09:00:00Z`);
    return onDutyAt(source, rotationId(id), at)[0]?.personId;
  });
}

const WEEKS = ['bob', 'bob', 'alice', 'alice'];

describe('an edit for later', () => {
  it('changes rotations then and all else now', async () => {
    await apply(DAILY.replace('name: Bob', 'name: Robert'), later);

    expect(await onDesk(14, 15, 16, 17, 18, 19)).toEqual(['bob', 'bob', 'alice', 'bob', 'alice', 'bob']);
    expect((await database.snapshots.current()).directory.people.get(personId('bob'))?.name).toBe('Robert');
  });

  describe('that is pending', () => {
    beforeEach(() => apply(DAILY, later));

    it.each<[string, string, readonly string[]]>([
      ['the same file', DAILY, ['No changes.']],
      [
        'a file with other things in it',
        DAILY.replace('name: Bob', 'name: Robert'),
        ['0 to add, 1 to edit, 0 to remove.'],
      ],
      [
        'a file in which it has another name',
        DAILY.replace('name: Desk', 'name: Help'),
        [
          '0 to add, 1 to edit, 0 to remove.',
          'What changes of rotations takes effect now; the past keeps its answer.',
        ],
      ],
    ])('goes on waiting when %s is applied, as the plan says', async (_, text, sums) => {
      const lines = await apply(text);
      expect(lines.slice(lines.indexOf(''))).toEqual(['', ...sums]);
      expect(lines).toContain(
        '= rotation desk: takes effect at 2026-02-17 09:00 (Europe/Berlin), as planned',
      );
      expect(await onDesk(11, 12, 16, 17)).toEqual(['bob', 'bob', 'alice', 'bob']);
    });

    it('leaves no trace of the same file: there is no new revision', async () => {
      const { revision } = await database.snapshots.current();
      await apply(DAILY);
      expect((await database.snapshots.current()).revision).toBe(revision);
    });

    it.each<[string, string]>([
      ['the same file', DAILY],
      ['a file in which it has another name', DAILY.replace('name: Desk', 'name: Help')],
    ])('takes effect when %s is applied for a time before', async (_, text) => {
      const lines = await apply(text, sooner);
      expect(lines).toContain(
        '~ rotation desk: takes effect at 2026-02-12 09:00 (Europe/Berlin), not at 2026-02-17 09:00 (Europe/Berlin)',
      );
      expect(lines).toContain('0 to add, 1 to edit, 0 to remove.');
      expect(await onDesk(10, 11, 12, 13)).toEqual(['bob', 'bob', 'alice', 'bob']);
      expect((await apply(text, later)).at(-1)).toBe('No changes.');
      expect(await onDesk(10, 11, 12, 13)).toEqual(['bob', 'bob', 'alice', 'bob']);
    });

    it.each<[string, Temporal.Instant]>([
      ['now', now],
      ['a time that has passed when the others are held off', now.subtract({ seconds: 1 })],
    ])('takes effect at once when the same file is applied for %s', async (_, at) => {
      const applied = await applyDirectory(
        { text: DAILY },
        { work: database.unitOfWork, clock },
        { effectiveAt: at },
      );
      expect(applied.ok && describePlan(applied.value).trimEnd().split('\n')).toEqual([
        '~ rotation desk: takes effect now, not at 2026-02-17 09:00 (Europe/Berlin)',
        '',
        '0 to add, 1 to edit, 0 to remove.',
        'What changes of rotations takes effect now; the past keeps its answer.',
      ]);
      expect(await onDesk(9, 10, 11, 12, 13)).toEqual(['bob', 'bob', 'bob', 'alice', 'bob']);
      expect(await apply(DAILY, now)).toEqual(['No changes.']);
    });

    it('gives way to another edit of the same rotation, as the plan says', async () => {
      expect(await apply(DAILY.replace('[alice, bob]', '[bob, alice]'))).toEqual([
        '~ rotation desk: participants ["alice", "bob"] → ["bob", "alice"]',
        '~ rotation desk: takes effect now, not at 2026-02-17 09:00 (Europe/Berlin)',
        '',
        '0 to add, 1 to edit, 0 to remove.',
        'What changes of rotations takes effect now; the past keeps its answer.',
      ]);
      expect(await onDesk(10, 11, 12)).toEqual(['bob', 'alice', 'bob']);
    });

    it('is done away with by what was before, and by removal', async () => {
      await apply(WEEKLY);
      expect(await onDesk(10, 14, 17, 18)).toEqual(WEEKS);
      await apply(DAILY, later);
      expect((await apply(WITHOUT)).slice(0, 2)).toEqual(['- rotation desk "Desk"', '']);
      expect(await onDesk(10, 11, 17, 18)).toEqual(['bob', undefined, undefined, undefined]);
    });
  });

  it('may be an addition: nobody is on until then', async () => {
    await apply(WITHOUT);
    const added = WITHOUT.replace('night,', 'late,');
    expect(await apply(added, later)).toContain('+ rotation late "Night"');
    expect(await onDuty('late', 14, 16, 17)).toEqual([undefined, undefined, 'chen']);
    expect(await apply(added)).toContain(
      '= rotation late: takes effect at 2026-02-17 09:00 (Europe/Berlin), as planned',
    );
    await apply(added, sooner);
    expect(await onDuty('late', 11, 12)).toEqual([undefined, 'chen']);
  });

  it('may be a removal: it waits, and is brought forward, like any other', async () => {
    await apply(WITHOUT, later);
    expect(await apply(WITHOUT)).toEqual([
      '= rotation desk: takes effect at 2026-02-17 09:00 (Europe/Berlin), as planned',
      '',
      'No changes.',
    ]);
    expect(await onDesk(14, 16, 17)).toEqual(['bob', 'alice', undefined]);

    expect((await apply(WITHOUT, sooner)).slice(0, 4)).toEqual([
      '- rotation desk',
      '~ rotation desk: takes effect at 2026-02-12 09:00 (Europe/Berlin), not at 2026-02-17 09:00 (Europe/Berlin)',
      '',
      '0 to add, 0 to edit, 1 to remove.',
    ]);
    expect(await onDesk(11, 12, 16)).toEqual(['bob', undefined, undefined]);
  });
});
