import type { Form } from '../../chat/form.ts';
import { plainSpans } from '../../chat/plain-text.ts';
import type { Reply } from '../../chat/reply.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Reader } from '../../lookup/reader.ts';
import type { ActionButton } from '../../lookup/search-messages.ts';
import type { Rotation } from '../../rotations/model.ts';
import { type Desk, managersOfRotation, sayTo } from './desk.ts';
import { fieldOf } from './fields.ts';
import { buttonsElement } from './messages/parts.ts';
import { type Refusing, refusalSpans, type ShiftRefusal, shiftRefusalMessage } from './messages/refusal.ts';

/** What a refusal is about. */
export interface About {
  readonly rotation?: Rotation;
  readonly personId?: PersonId;
}

/** Says why not to whoever wanted it, with what else they can do. */
export function sayRefused(
  desk: Desk,
  refusal: ShiftRefusal,
  about: About,
  buttons: (reader: Reader) => readonly ActionButton[] = () => [],
): readonly Reply[] {
  return sayTo(desk.context, (reader) => {
    const message = shiftRefusalMessage(refusingOf(desk, reader, about), refusal);
    return { ...message, elements: [...message.elements, ...buttonsElement(...buttons(reader))] };
  });
}

/**
 * Says why not beside the field that it is about, and keeps the form open as it was filled in; what is about none of its fields is
 * said beside the first.
 */
export function fieldRefused(
  desk: Desk,
  refusal: ShiftRefusal,
  about: About,
  form: Form,
  fields: Partial<Readonly<Record<ShiftRefusal['code'], string>>>,
): readonly Reply[] {
  const { asker } = desk.context;
  const spans = refusalSpans(refusingOf(desk, asker, about), refusal);
  const field = fieldOf(form, fields[refusal.code]);
  const text = plainSpans(spans, asker.language, asker.timeZone);
  return [{ type: 'field-errors', errors: [{ field, text }], form }];
}

function refusingOf({ context, actor }: Desk, reader: Reader, { rotation, personId }: About): Refusing {
  const { snapshot } = context;
  return {
    reader,
    snapshot,
    managers: rotation === undefined ? [] : managersOfRotation(snapshot, rotation),
    personId: personId ?? actor.id,
    ...(rotation !== undefined && { rotation }),
  };
}
