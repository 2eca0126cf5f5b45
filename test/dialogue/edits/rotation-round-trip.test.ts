import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import type { RotationFormAction } from '../../../src/dialogue/edits/edit-action.ts';
import { type View, viewOf } from '../../../src/dialogue/edits/inputs.ts';
import { NEW, rotationForm, rotationSheet } from '../../../src/dialogue/edits/rotation-form.ts';
import { outlookOf } from '../../../src/dialogue/edits/rotation-outlook.ts';
import { participantLine, readParticipant } from '../../../src/dialogue/edits/rotation-people.ts';
import type { DirectoryContent } from '../../../src/exchange/ports.ts';
import { previewDirectory } from '../../../src/exchange/preview-directory.ts';
import { writeDirectory } from '../../../src/exchange/write-directory.ts';
import { personId } from '../../../src/kernel/ids.ts';
import { instantOfMoment } from '../../../src/kernel/local-moment.ts';
import type { Rotation } from '../../../src/rotations/model.ts';
import { previewOf } from '../../../src/rotations/preview/preview.ts';
import { NO_HISTORY } from '../../../src/rotations/schedule/history.ts';
import { anyContent } from '../../exchange/content.ts';
import { drawnAny, ROTA } from '../../rotations/arbitraries.ts';
import { company, person, rotation } from '../../support/company.ts';
import { snapshotOf } from '../../support/memory.ts';
import { filled } from './company.ts';

const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
/** Whole directories take a while to draw. */
const RUNS = { numRuns: 50 };
const PARTS = [undefined, 'more'] as const;
const languages = fc.constantFrom(...LANGUAGES);

function viewIn(content: DirectoryContent, language: (typeof LANGUAGES)[number]): View {
  return viewOf({ language, timeZone: 'Europe/Berlin' }, snapshotOf(content));
}

/** What a form on the rotation sends when nothing in it is touched. */
function valuesIn(own: Rotation, part: RotationFormAction['part'], view: View) {
  const sheet = rotationSheet(own.type, part);
  const action = { type: 'edit-form', noun: 'rotation', id: own.id, ...(part && { part }) } as const;
  const values = sheet.values(own, view);
  return { sheet, values: filled(rotationForm(view, { action, sheet, rotation: own, values })) };
}

/** Contents with each of their rotations. */
const rotationsOf = fc
  .tuple(anyContent(), languages)
  .filter(([{ rotations }]) => rotations.size > 0)
  .map(([content, language]) => ({ content, language, all: [...content.rotations.values()] }));

describe('a form of a rotation', () => {
  it('that is sent as it was opened changes nothing, whatever the rotation', () => {
    fc.assert(
      fc.property(rotationsOf, ({ content, language, all }) => {
        const view = viewIn(content, language);
        for (const own of all) {
          for (const part of PARTS) {
            const { sheet, values } = valuesIn(own, part, view);
            const read = sheet.read(own, values, view);
            expect(read.ok && read.value.make(own)).toEqual(own);
          }
        }
      }),
      RUNS,
    );
  });

  it('says all there is of a rotation: both parts, read for an empty one, make the same again', () => {
    fc.assert(
      fc.property(rotationsOf, ({ content, language, all }) => {
        const view = viewIn(content, language);
        for (const own of all.filter(isTypeable)) {
          const empty = rotationSheet(own.type, undefined).empty(view, NOW, NEW);
          const made = PARTS.reduce<Rotation>((before, part) => {
            const { sheet, values } = valuesIn(own, part, view);
            const read = sheet.read(before, values, view);
            if (!read.ok) throw new Error(JSON.stringify({ own, faults: read.refusal }));
            return read.value.make(before);
          }, empty);
          const { startsOn: first, ...rest } = { startsOn: undefined, ...tidied(made) };
          const { startsOn: second, ...expected } = { startsOn: undefined, ...tidied(own) };
          expect(rest).toEqual({ ...expected, id: NEW, overrides: [] });
          if (own.type === 'layers' || first === undefined || second === undefined) continue;
          const minute = (text: string) => Math.floor(instantOfMoment(text, own.timeZone) / 60_000);
          expect(minute(first)).toBe(minute(second));
        }
      }),
      RUNS,
    );
  });
});

/** Of what a file allows there is some that is in no form: lists of nobody, the same layer or owner twice. */
function isTypeable(own: Rotation): boolean {
  const ids = [
    ...own.ownerIds,
    ...(own.type === 'layers' ? own.layers.map((layer) => layer.rotationId) : []),
  ];
  const isNamed = /[\p{L}\p{N}\p{S}]/u.test(own.name);
  return (
    new Set(ids).size === ids.length && isNamed && (own.type === 'layers' || own.participants.length > 0)
  );
}

/** Space around texts is nobody's. */
function tidied(own: Rotation): Rotation {
  const { description, ...rest } = own;
  return {
    ...rest,
    name: own.name.trim(),
    ...(description !== undefined && { description: description.trim() }),
  };
}

describe('people who take turns', () => {
  it('are read from their line as they are, in every language, whatever they are called', () => {
    fc.assert(
      fc.property(rotationsOf, ({ content, language, all }) => {
        const view = viewIn(content, language);
        for (const own of all) {
          for (const each of own.type === 'turns' ? own.participants : []) {
            expect(readParticipant(participantLine(each, view), view)).toEqual({ ok: true, value: each });
          }
        }
      }),
      RUNS,
    );
  });

  const content = company({
    people: [
      person('bob', { name: 'Bob Ortiz', email: 'bob@example.com' }),
      person('anna', { name: 'Anna from 2026-01-01' }),
      person('kim-1', { name: 'Alex Kim', email: 'kim@example.com' }),
      person('kim-2', { name: 'Alex Kim' }),
      person('gone', { name: 'Gone Away', deactivatedOn: '2026-01-01' }),
      person('ivan', { name: 'Иван Петров' }),
    ],
  });

  it.each([
    ['Bob Ortiz', { personId: 'bob' }],
    ['bob', { personId: 'bob' }],
    ['ORTIZ', { personId: 'bob' }],
    ['@Bob Ortiz', { personId: 'bob' }],
    ['- Bob Ortiz', { personId: 'bob' }],
    ['2. bob@example.com', { personId: 'bob' }],
    ['Bob Ortiz <bob@example.com>', { personId: 'bob' }],
    ['Alex Kim (kim-2)', { personId: 'kim-2' }],
    ['kim-1', { personId: 'kim-1' }],
    ['ivan petrov', { personId: 'ivan' }],
    ['Bob from 2026-12-01', { personId: 'bob', from: '2026-12-01' }],
    ['Bob, until 2026-12-01 09:00', { personId: 'bob', until: '2026-12-01T09:00' }],
    ['Bob с 2026-12-01 до 2027-01-01', { personId: 'bob', from: '2026-12-01', until: '2027-01-01' }],
    ['Bob din 2026-12-01 pana in 2027-01-01', { personId: 'bob', from: '2026-12-01', until: '2027-01-01' }],
    ['Bob từ 2026-12-01 đến 2027-01-01', { personId: 'bob', from: '2026-12-01', until: '2027-01-01' }],
    ['Bob de 2026-12-01 até 2027-01-01', { personId: 'bob', from: '2026-12-01', until: '2027-01-01' }],
    ['Gone Away (gone)', { personId: 'gone' }],
  ])('can be written as %s', (line, expected) => {
    expect(readParticipant(line, viewIn(content, 'en'))).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['Alex Kim', 'Several people fit “Alex Kim”. Please write the email address instead.'],
    ['Bob Ortez', 'I do not know “Bob Ortez”. Did you mean Bob Ortiz?'],
    ['Zebedee', 'I do not know “Zebedee”.'],
    [
      'Bob from December 1st',
      '“Bob from December 1st”: please write dates like this: Bob from 2026-12-01 until 2027-02-01',
    ],
    [
      'Bob until 2026-02-30',
      '“Bob until 2026-02-30”: please write dates like this: Bob from 2026-12-01 until 2027-02-01',
    ],
  ])('are not guessed from %s', (line, refusal) => {
    expect(readParticipant(line, viewIn(content, 'en'))).toEqual({ ok: false, refusal });
  });

  it('are written by name where that is enough, else with their id', () => {
    const view = viewIn(content, 'pt-BR');
    const line = (id: string, from?: string) =>
      participantLine({ personId: personId(id), ...(from !== undefined && { from }) }, view);
    expect(line('bob', '2026-12-01T09:00')).toBe('Bob Ortiz de 2026-12-01 09:00');
    expect(line('kim-1')).toBe('Alex Kim (kim-1)');
    expect(line('anna')).toBe('Anna from 2026-01-01 (anna)');
  });
});

describe('the figures of a preview', () => {
  it('are those of the preview on the command line', () => {
    const people = ['alice', 'bob', 'chen', 'dana'].map((id) => person(id));
    const before = company({
      people,
      rotations: [
        rotation('day', ['alice', 'bob', 'chen']),
        rotation('night', ['bob', 'dana']),
        rotation('other', ['dana']),
      ],
    });
    const edited = rotation('day', ['alice', 'dana', 'bob', 'chen'], { onDuty: 2 });
    const content = { ...before, rotations: new Map([...before.rotations, [edited.id, edited]]) };
    const sources = previewDirectory(
      { text: writeDirectory(content) },
      { ...before, history: NO_HISTORY },
      { now: NOW },
    );
    if (!sources.ok) throw new Error(JSON.stringify(sources.refusal));

    const { preview, own } = outlookOf({ rotation: edited, ...sources.value }, NOW);
    const whole = previewOf(sources.value.before, sources.value.after, preview.interval);
    const there = whole.rotations.find(({ rotationId }) => rotationId === edited.id);
    expect(own).toEqual(there);
    expect(own.moves.length).toBeGreaterThan(0);
    expect(preview.doubleBookings.length).toBeGreaterThan(0);
    expect(preview.doubleBookings).toEqual(
      whole.doubleBookings.filter(({ rotationIds }) => rotationIds.includes(edited.id)),
    );
  });

  it('are the same as if all rotations had been looked at, whatever rotations there are', () => {
    fc.assert(
      fc.property(drawnAny, fc.integer({ min: 0, max: 80 }), ({ source, rotation: layer }, days) => {
        const own = source.rotations.get(ROTA);
        if (own === undefined) throw new Error('No rotation to edit');
        const made =
          own.type === 'turns'
            ? { ...own, participants: own.participants.slice(1) }
            : { ...own, overrides: [] };
        const other = rotation('apart', ['zoe']);
        const before = { ...source, rotations: new Map([...source.rotations, [other.id, other]]) };
        const after = { ...before, rotations: new Map([...before.rotations, [made.id, made]]) };
        const now = Temporal.Instant.fromEpochMilliseconds(
          instantOfMoment(layer.startsOn, layer.timeZone),
        ).add({
          hours: days * 24,
        });
        const { preview, own: shown } = outlookOf({ rotation: made, before, after }, now);
        const whole = previewOf(before, after, preview.interval);
        const there = whole.rotations.find(({ rotationId }) => rotationId === made.id);
        if (there) expect(shown).toEqual(there);
        else expect(shown.moves).toEqual([]);
        expect(preview.rotations).toEqual(whole.rotations);
        const ofIt = (all: typeof whole) =>
          all.doubleBookings.filter(({ rotationIds }) => rotationIds.includes(ROTA));
        expect(ofIt(preview)).toEqual(ofIt(whole));
      }),
      { numRuns: 40 },
    );
  });
});
