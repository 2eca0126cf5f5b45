import type { Field, FormValues } from '../../chat/form.ts';
import { readEvery, readOn, writeCadence } from '../../exchange/weekly-forms.ts';
import { ok, refused } from '../../kernel/result.ts';
import type { Backup, Cadence, TurnRotation } from '../../rotations/model.ts';
import { headOf, type Input, tidy, type View, withField } from './inputs.ts';
import { contactOf, optionOf } from './options.ts';
import { drawTyped } from './text-ways.ts';

/** The rhythms that most rotations have; all others are typed. */
const RHYTHMS = {
  daily: { type: 'every', count: 1, unit: 'days' },
  weekdays: { type: 'weekdays', weekdays: [1, 2, 3, 4, 5] },
  weekly: { type: 'every', count: 1, unit: 'weeks' },
  'two-weeks': { type: 'every', count: 2, unit: 'weeks' },
  monthly: { type: 'every', count: 1, unit: 'months' },
} as const satisfies Record<string, Cadence>;

const OTHER = 'other';
const RHYTHM_NAMES = ['daily', 'weekdays', 'weekly', 'two-weeks', 'monthly', OTHER] as const;
const RHYTHM = 'rhythm';

/** How often the turn passes: chosen of a few, or typed where another rhythm is chosen. */
export const cadenceInput: Input<TurnRotation> = {
  names: ['cadence', RHYTHM],
  of: 'cadence',
  values: ({ cadence }) => rhythmValues(cadence),
  draw: (values, view) => {
    const chosen = rhythmChosen(values);
    return [
      {
        type: 'select',
        ...headOf('cadence', view),
        options: RHYTHM_NAMES.map((name) => ({ label: view.words.text(`rhythm.${name}`), value: name })),
        initial: chosen,
        isLive: true,
      },
      ...(chosen === OTHER ? [drawRhythm(values, view)] : []),
    ];
  },
  read: (values, view) => {
    const chosen = rhythmChosen(values);
    const cadence = chosen === OTHER ? cadenceTyped(tidy(values[RHYTHM])) : RHYTHMS[chosen];
    return cadence === undefined
      ? refused([{ field: RHYTHM, text: view.words.text('fault.rotation-rhythm') }])
      : ok((rotation) => withField(rotation, 'cadence', cadence));
  },
};

function rhythmChosen(values: FormValues): (typeof RHYTHM_NAMES)[number] {
  return RHYTHM_NAMES.find((name) => name === values['cadence']) ?? OTHER;
}

function drawRhythm(values: FormValues, { words }: View): Field {
  const head = {
    name: RHYTHM,
    label: words.text('rotation-form.rhythm'),
    hint: words.text('hint.rotation-rhythm'),
  };
  return drawTyped(head, values[RHYTHM] ?? '', { optional: true, maxLength: 100 });
}

function rhythmValues(cadence: Cadence): { readonly cadence: string; readonly [RHYTHM]: string } {
  const [written = ''] = Object.values(writeCadence(cadence));
  const known = RHYTHM_NAMES.find(
    (name) => name !== OTHER && Object.values(writeCadence(RHYTHMS[name]))[0] === written,
  );
  return known === undefined ? { cadence: OTHER, [RHYTHM]: written } : { cadence: known, [RHYTHM]: '' };
}

/** `3 days`, `mon, thu`, `first mon of month`; with `every` or `on` before it as in the directory file, or without. */
function cadenceTyped(text: string): Cadence | undefined {
  const words = text.replace(/^(?:every|on)\s*:?\s+/i, '');
  for (const read of [readEvery(words), readOn(words)]) if (read.ok) return read.value;
  return undefined;
}

const NAMED = 'named';
const BACKUPS = ['none', 'next', NAMED] as const;
const WHO = 'backupWho';

/** Who stands behind whoever is on duty: nobody, the next in line, or somebody who is chosen below. Of the two the one that was touched. */
export function backupInput<R extends { readonly backup?: Backup }>(): Input<R> {
  return {
    names: ['backup', WHO],
    of: 'backup',
    values: ({ backup }) => backupValues(backup),
    draw: drawBackup,
    read: (values, view) => {
      const chosen = BACKUPS.find((name) => name === values['backup']) ?? 'none';
      const who = tidy(values[WHO]);
      const named = backupNamed(who);
      const isNobody = named === undefined && (chosen === NAMED || who !== '');
      if (isNobody) return refused([{ field: WHO, text: view.words.text('fault.rotation-no-backup') }]);
      return ok((rotation) => {
        const before = backupValues(rotation.backup);
        const isNamed = chosen === NAMED || (chosen === before.backup && who !== before[WHO] && who !== '');
        const other: Backup | undefined = chosen === 'next' ? { type: 'next' } : undefined;
        return withField(rotation, 'backup', isNamed ? named : other);
      });
    },
  };
}

function drawBackup(values: FormValues, view: View): readonly Field[] {
  const labels = {
    none: view.words.text('schedule.nobody'),
    next: view.words.text('rotation-form.next'),
    named: view.words.text('rotation-form.named-below'),
  };
  const who = values[WHO] ?? '';
  return [
    {
      type: 'select',
      ...headOf('backup', view),
      options: BACKUPS.map((name) => ({ label: labels[name], value: name })),
      initial: values['backup'] ?? 'none',
      isLive: true,
    },
    {
      type: 'search',
      name: WHO,
      label: view.words.text('rotation-form.backup-who'),
      source: 'contacts',
      initial: who === '' ? [] : [optionOf('contacts', who, view)],
      optional: true,
      isLive: true,
    },
  ];
}

function backupValues(backup: Backup | undefined): { readonly backup: string; readonly [WHO]: string } {
  switch (backup?.type) {
    case undefined:
      return { backup: 'none', [WHO]: '' };
    case 'next':
      return { backup: 'next', [WHO]: '' };
    case 'person':
      return { backup: NAMED, [WHO]: `person:${backup.personId}` };
    case 'rotation':
      return { backup: NAMED, [WHO]: `rotation:${backup.rotationId}` };
    default:
      return backup satisfies never;
  }
}

/** A person or rotation; a department can't stand behind anybody. */
function backupNamed(value: string): Backup | undefined {
  const contact = contactOf(value);
  return contact?.type === 'person' || contact?.type === 'rotation' ? contact : undefined;
}
