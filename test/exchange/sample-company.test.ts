import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/chat/languages/language.ts';
import { wordsIn } from '../../src/chat/languages/words.ts';
import type { Topic } from '../../src/directory/model.ts';
import { nameKey } from '../../src/directory/name-key.ts';
import { describeFault } from '../../src/exchange/file-fault.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { readDirectory } from '../../src/exchange/read-directory.ts';
import { answerFor } from '../../src/lookup/answer.ts';
import { findAnswer } from '../../src/lookup/find.ts';
import { snapshotOf } from '../support/memory.ts';

const FILE = 'adapters/local/sample-company.yaml';
/** A working day somewhere, a night somewhere else; a weekend; the holidays; the release freeze and people away. */
const MOMENTS = [
  '2026-11-23T09:15:00Z',
  '2026-11-23T22:45:00Z',
  '2026-11-28T03:00:00Z',
  '2026-12-25T12:00:00Z',
  '2027-02-06T00:30:00Z',
].map((text) => Temporal.Instant.from(text));

describe('the sample company', () => {
  let source = '';
  let content: DirectoryContent;
  beforeAll(async () => {
    source = await readFile(FILE, 'utf8');
    const read = readDirectory(source, FILE);
    if (!read.ok) throw new Error(read.refusal.map(describeFault).join('\n'));
    content = read.value;
  });
  const topics = () => [...content.directory.topics.values()];

  it('is as large and as spread out as a real one', () => {
    const { people, departments } = content.directory;
    expect(content.directory.topics.size).toBeGreaterThanOrEqual(60);
    expect(people.size).toBeGreaterThanOrEqual(40);
    expect(new Set([...people.values()].map((person) => person.timeZone)).size).toBeGreaterThanOrEqual(6);
    expect(new Set([...people.values()].map((person) => person.language ?? 'en')).size).toBe(
      LANGUAGES.length,
    );
    expect(content.rotations.size).toBeGreaterThanOrEqual(12);
    const answering = topics().flatMap(({ contact, fallback }) =>
      [contact, ...fallback].flatMap((each) => (each?.type === 'department' ? [each.departmentId] : [])),
    );
    expect(new Set(answering).size).toBeGreaterThanOrEqual(10);
    expect([...departments.values()].filter(({ channels }) => channels.length === 0).length).toBeGreaterThan(
      1,
    );
  });

  it('has a rotation of each kind', () => {
    const rotations = [...content.rotations.values()];
    const turns = rotations.filter((rotation) => rotation.type === 'turns');
    const cadences = turns.map(({ cadence }) => (cadence.type === 'every' ? cadence.unit : cadence.type));
    expect(new Set(cadences)).toEqual(
      new Set(['hours', 'days', 'weeks', 'months', 'weekdays', 'nth-weekday']),
    );
    const dailyOrWeekly = cadences.filter((cadence) => cadence === 'days' || cadence === 'weeks');
    expect(dailyOrWeekly.length).toBeGreaterThan(rotations.length / 2);
    const layered = rotations.filter(({ type }) => type === 'layers');
    expect(new Set(layered.map((each) => 'combine' in each && each.combine))).toEqual(
      new Set([false, 'union']),
    );
    expect(turns.some(({ onDuty }) => onDuty === 2)).toBe(true);
    expect(turns.some(({ balance }) => balance)).toBe(true);
    expect(turns.some(({ holidays }) => holidays?.includes('12-24'))).toBe(true);
    expect(turns.some((each) => each.turns === 'working' && each.holidays && each.hours)).toBe(true);
    expect(new Set(rotations.map(({ backup }) => backup?.type))).toEqual(
      new Set(['next', 'person', 'rotation', undefined]),
    );
  });

  it('calls most topics by name in all five languages, and no two by the same', () => {
    const inAll = topics().filter(({ translations }) =>
      LANGUAGES.every((language) => language === 'en' || translations[language]?.name),
    );
    expect(inAll.length).toBeGreaterThan(topics().length / 2);
    const owners = new Map<string, Set<string>>();
    for (const topic of topics()) {
      for (const name of namesOf(topic)) {
        const key = nameKey(name);
        expect(key, name).not.toBe('');
        owners.set(key, (owners.get(key) ?? new Set()).add(topic.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([key]) => key)).toEqual([]);
  });

  it('is written with the right letters', () => {
    expect(source).toBe(source.normalize('NFC'));
    // Romanian has commas below, never the cedillas of old code pages.
    expect(source).not.toMatch(/[şţŞŢ]/);
  });

  it('holds nobody who could be reached by mistake', () => {
    expect(
      source.match(/[\w.]+@(?!thread\.tacv2)[\w.]+/g)?.filter((email) => !email.endsWith('.example')),
    ).toEqual([]);
    const phones = source.match(/\+[\d ]+/g) ?? [];
    expect(phones.length).toBeGreaterThan(40);
    // Kept for fiction: by the Bundesnetzagentur, by the North American numbering plan, and by Ofcom.
    expect(
      phones.filter((phone) => !/^\+(49 30 23125 \d{3}|1 312 555 01\d\d|44 7700 900\d{3})$/.test(phone)),
    ).toEqual([]);
  });

  it.each(MOMENTS.map((at) => [at.toString(), at] as const))(
    'has somebody for every topic at %s',
    (_text, at) => {
      const snapshot = snapshotOf(content);
      const unanswered = topics().filter(({ id }) => answerFor(snapshot, id, at).contact === undefined);
      expect(unanswered.map(({ id }) => id)).toEqual([]);
    },
  );

  it('finds every topic by each of its names', () => {
    const snapshot = snapshotOf(content);
    const at = Temporal.Instant.from('2026-11-23T09:15:00Z');
    const lost = topics().flatMap((topic) =>
      namesOf(topic).filter((text) => {
        const found = findAnswer(snapshot, { text, at });
        return found.type !== 'answer' || found.answer.topic.id !== topic.id;
      }),
    );
    expect(lost).toEqual([]);
  });

  it.each(LANGUAGES)('knows the topic that help speaks of in %s', (language) => {
    const text = wordsIn(language).text('example.find');
    const found = findAnswer(snapshotOf(content), {
      text,
      at: Temporal.Instant.from('2026-11-23T09:15:00Z'),
      language,
    });
    expect(found).toMatchObject({ type: 'answer', answer: { topic: { id: 'payroll' } } });
  });

  it('has support around the clock, in winter, in summer and in the weeks when only one side has changed its clocks', () => {
    const snapshot = snapshotOf(content);
    const support = topics().find(({ id }) => id === 'customer-support');
    const days = ['2026-07-15', '2026-11-18', '2026-10-28', '2027-03-16'];
    const unattended = days.flatMap((day) => {
      const start = Temporal.Instant.from(`${day}T00:00Z`);
      const halfHours = Array.from({ length: 48 }, (_, half) => start.add({ minutes: half * 30 }));
      return halfHours.filter((at) => !onShift(support && answerFor(snapshot, support.id, at).contact?.duty));
    });
    expect(unattended.map(String)).toEqual([]);
  });
});

/** Somebody whose turn it is or who stands in, and not the rotation's backup or a later contact. */
function onShift(duty: { readonly source: string } | undefined): boolean {
  return duty !== undefined && duty.source !== 'backup' && duty.source !== 'none';
}

function namesOf({ id, name, aliases, translations }: Topic): readonly string[] {
  const translated = Object.values(translations).flatMap((each) => [each.name ?? [], each.aliases].flat());
  return [id, name, ...aliases, ...translated];
}
