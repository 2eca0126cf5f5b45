import type { FieldError } from '../../chat/form.ts';
import type { DirectoryFault } from '../../directory/faults.ts';
import type { EditFault } from '../../edits/save.ts';
import { nameIn } from '../../lookup/names.ts';
import type { RotationFault } from '../../rotations/faults.ts';
import type { Input, View } from './inputs.ts';
import { optionOf } from './options.ts';

/** What would break a rule, in the reader's words. */
export function faultText({ field, fault }: EditFault, view: View): string {
  switch (fault.code) {
    case 'form':
      return view.words.text(ADMINS_FIELDS.has(field) ? 'fault.last-admin' : 'fault.form');
    case 'unknown-reference':
    case 'parent-cycle':
    case 'time-off-of-no-length':
    case 'shared-identity':
    case 'name-collision':
      return directoryFaultText(fault, view);
    default:
      return rotationFaultText(fault, view);
  }
}

/** Of these, form has but one rule that a form can break: that somebody decides for the whole organization. */
const ADMINS_FIELDS: ReadonlySet<string> = new Set(['adminIds', 'deactivatedOn']);

function directoryFaultText(fault: DirectoryFault, view: View): string {
  const { words, reader, snapshot } = view;
  switch (fault.code) {
    case 'unknown-reference':
      return words.text('fault.unknown-reference', { name: fault.id });
    case 'parent-cycle': {
      const names = fault.cycle.map((id) => optionOf('topics', id, view).label);
      return words.text('fault.parent-cycle', { names: names.join(' → ') });
    }
    case 'time-off-of-no-length':
      return words.text('fault.ends-too-soon', { from: fault.from });
    case 'shared-identity':
      return words.text('fault.shared-identity', { who: optionOf('people', fault.with, view).label });
    case 'name-collision': {
      const bearer = snapshot.directory.topics.get(fault.with);
      const topic = bearer === undefined ? fault.with : nameIn(bearer, reader.language);
      return words.text('fault.name-collision', { name: fault.name, topic });
    }
    default:
      return fault satisfies never;
  }
}

/** What is impossible in a rotation, in the reader's words. */
export function rotationFaultText(fault: RotationFault, view: View): string {
  const { words } = view;
  switch (fault.code) {
    case 'unknown-time-zone':
      return fault.nearest === undefined
        ? words.text('fault.bad-zone')
        : words.text('fault.zone-near', { zone: fault.nearest });
    case 'unreadable-moment':
      return words.text('fault.bad-moment', { text: fault.text });
    case 'no-such-date':
      return words.text('fault.no-such-date', { text: fault.text });
    case 'no-such-time':
      return words.text('fault.no-such-time', { text: fault.text });
    case 'count-out-of-range':
      return words.text('fault.count', { most: fault.most });
    case 'no-weekdays':
    case 'window-out-of-range':
      return words.text('fault.bad-hours');
    case 'window-of-no-length':
      return words.text('fault.no-length');
    case 'unknown-holidays':
      return words.text('fault.bad-holidays');
    case 'leave-before-join':
      return words.text('fault.leave-before-join', { from: fault.from });
    case 'override-ends-before-start':
    case 'override-of-no-length':
      return words.text('fault.ends-too-soon', { from: fault.from });
    case 'override-instead-of-oneself':
      return words.text('fault.instead-of-oneself');
    case 'layer-cycle': {
      const names = fault.cycle.map((id) => optionOf('rotations', id, view).label);
      return words.text('fault.layer-cycle', { names: names.join(' → ') });
    }
    case 'backup-is-itself':
      return words.text('fault.backup-is-itself');
    default:
      return fault satisfies never;
  }
}

/** Each fault beside the field of the form that it is about; one about none of them stands at the first, called by its name. */
export function fieldErrorsOf<Thing>(
  faults: readonly EditFault[],
  inputs: readonly Input<Thing>[],
  view: View,
): readonly FieldError[] {
  const [first] = inputs.flatMap(({ names }) => names);
  return faults.flatMap((fault): readonly FieldError[] => {
    const text = faultText(fault, view);
    const field = fieldFor(fault, inputs);
    if (field !== undefined) return [{ field, text }];
    return first === undefined ? [] : [{ field: first, text: `${fault.field}: ${text}` }];
  });
}

/** The innermost part of the way to the fault that the form has a field for, else the field of the thing. */
function fieldFor<Thing>({ field, fault }: EditFault, inputs: readonly Input<Thing>[]): string | undefined {
  const fitting = inputs.filter((one) => one.of === field);
  const names = fitting.flatMap((one) => one.names);
  const path: readonly (string | number)[] = 'path' in fault ? fault.path : [];
  return path.findLast((step) => typeof step === 'string' && names.includes(step))?.toString() ?? names[0];
}
