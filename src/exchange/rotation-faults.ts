import type { RotationId } from '../kernel/ids.ts';
import type { RotationFault } from '../rotations/faults.ts';
import type { Rotation } from '../rotations/model.ts';
import { shown } from './shown.ts';
import { NO_LENGTH } from './weekly-forms.ts';

interface InWords {
  readonly message: string;
  readonly instead: string;
}

/** A fault of a rotation in words for whoever wrote the file. */
export function rotationFaultInWords(fault: RotationFault): InWords {
  switch (fault.code) {
    case 'leave-before-join':
      return { message: 'they leave before they join', instead: `a moment after ${fault.from}` };
    case 'override-ends-before-start':
      return { message: 'it ends before it begins', instead: `a moment after ${fault.from}` };
    case 'override-of-no-length':
      return {
        message: 'it ends when it begins',
        instead: `a moment after ${fault.from}; the end is not part of it`,
      };
    case 'override-instead-of-oneself':
      return {
        message: 'nobody serves in their own place',
        instead: 'whoever has the place now, or leave the field out',
      };
    case 'layer-cycle':
      return {
        message: `the layers go in a circle: ${fault.cycle.join(' → ')}`,
        instead: 'a rotation that does not lead back here',
      };
    case 'backup-is-itself':
      return { message: 'the rotation is its own backup', instead: '`next`, a person, or another rotation' };
    case 'count-out-of-range':
      return {
        message: `${fault.count} is no number from 1 to ${fault.most}`,
        instead: `a whole number from 1 to ${fault.most}`,
      };
    case 'unknown-holidays':
      return {
        message: `no holidays are known for “${shown(fault.text)}”`,
        instead: 'a country or region as in ISO 3166 (`DE`, `DE-BE`), or a date that there is',
      };
    case 'unknown-time-zone':
      return {
        message: `“${shown(fault.text)}” is no time zone`,
        instead: fault.nearest
          ? `did you mean \`${fault.nearest}\`?`
          : 'an IANA time zone such as `Europe/Berlin`',
      };
    case 'unreadable-moment':
    case 'no-such-date':
    case 'no-such-time':
      return {
        message: `“${shown(fault.text)}” is no moment`,
        instead: 'a date or time such as `2026-08-03 09:00`',
      };
    case 'no-weekdays':
    case 'window-out-of-range':
      return {
        message: 'this is no part of a week',
        instead: 'weekdays and times such as `mon-fri 09:00-17:30`',
      };
    case 'window-of-no-length':
      return NO_LENGTH;
    default:
      return fault satisfies never;
  }
}

/** Another thing that a rotation names, and where: in the model's names. */
export interface RotationReference {
  readonly to: 'person' | 'rotation';
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** All people and rotations that a rotation names. Who once had a say in an override may be gone since. */
export function* rotationReferences(rotation: Rotation): Generator<RotationReference> {
  if (rotation.type === 'layers') {
    for (const [index, layer] of rotation.layers.entries()) {
      yield { to: 'rotation', id: layer.rotationId, path: ['layers', index, 'rotationId'] };
    }
  } else {
    for (const [index, participant] of rotation.participants.entries()) {
      yield { to: 'person', id: participant.personId, path: ['participants', index, 'personId'] };
    }
  }
  const { backup } = rotation;
  if (backup?.type === 'person') yield { to: 'person', id: backup.personId, path: ['backup', 'personId'] };
  if (backup?.type === 'rotation')
    yield { to: 'rotation', id: backup.rotationId, path: ['backup', 'rotationId'] };
  for (const [index, id] of rotation.ownerIds.entries())
    yield { to: 'person', id, path: ['ownerIds', index] };
  for (const [index, { personId, insteadOf }] of rotation.overrides.entries()) {
    const path = ['overrides', index];
    if (personId !== null) yield { to: 'person', id: personId, path: [...path, 'personId'] };
    if (insteadOf !== undefined) yield { to: 'person', id: insteadOf, path: [...path, 'insteadOf'] };
  }
}

/** The circle as one text, wherever it is entered, so that each is told once. */
export function circleKey(cycle: readonly RotationId[]): string {
  return [...new Set(cycle)].sort().join(' ');
}
