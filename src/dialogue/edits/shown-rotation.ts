import { writeMoment } from '../../exchange/forms.ts';
import { writeCadence } from '../../exchange/weekly-forms.ts';
import type {
  Cadence,
  LayeredRotation,
  Override,
  Participant,
  Rotation,
  TurnRotation,
} from '../../rotations/model.ts';
import type { View } from './inputs.ts';
import { hours, people, person, rotation, type Shown, stretch } from './shown-fields.ts';

/** Every field that a rotation of either kind has. */
export type RotationFields = Omit<TurnRotation, 'id' | 'type'> &
  Omit<LayeredRotation, 'id' | 'timeZone' | keyof TurnRotation> & { readonly type: Rotation['type'] };

export const SHOWN_ROTATION: Shown<RotationFields> = {
  name: (value) => value,
  type: (value, { words }) => words.text(`kind.${value}`),
  cadence: (value, view) => cadence(value, view),
  startsOn: writeMoment,
  participants: (value, view) => value.map((one) => participant(one, view)),
  layers: (value, view) => value.map(({ rotationId }) => rotation(rotationId, view)),
  combine: (_, { words }) => words.text('value.union'),
  timeZone: (value) => value,
  hours,
  holidays: (value) => value,
  turns: (value, { words }) => words.text(`value.${value}`),
  onDuty: String,
  balance: (_, { words }) => words.text('value.yes'),
  backup: (value, view) => {
    if (value.type === 'next') return view.words.text('step.next');
    return value.type === 'person' ? person(value.personId, view) : rotation(value.rotationId, view);
  },
  ownerIds: people,
  description: (value) => value,
  slackGroup: (value) => value,
  overrides: (value, view) => value.map((one) => override(one, view)),
};

/** `1 week`, or `on: mon, thu`, with the length in the reader's words. */
function cadence(value: Cadence, { reader }: View): string {
  if (value.type !== 'every') return Object.values(writeCadence(value)).join('');
  // Intl names its units in the singular.
  const unit = value.unit.slice(0, -1);
  return new Intl.NumberFormat(reader.language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    value.count,
  );
}

function participant({ personId, from, until }: Participant, view: View): string {
  const name = person(personId, view);
  return from === undefined && until === undefined ? name : `${name} (${stretch(from, until)})`;
}

function override({ personId, from, until, insteadOf }: Override, view: View): string {
  const who = personId === null ? view.words.text('schedule.nobody') : person(personId, view);
  const place = insteadOf === undefined ? '' : ` / ${person(insteadOf, view)}`;
  return `${who}${place} (${stretch(from, until)})`;
}
