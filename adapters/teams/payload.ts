import { z } from 'zod';
import { type Action, decodeAction, encodeAction, type UnsupportedAction } from '../../src/chat/actions.ts';

/**
 * What buttons and dialogs carry, under one key, because Teams puts the values of a card's inputs beside it. `card` is the
 * message a dialog was opened from; `zone` is the one its dates are typed in.
 */
const Payload = z.looseObject({
  pointperson: z.looseObject({
    action: z.string().optional(),
    choice: z.string().optional(),
    card: z.string().optional(),
    zone: z.string().optional(),
  }),
});

const Fields = z.record(z.string(), z.unknown());

/** A button's data. */
export function pressPayload(action: Action): unknown {
  return { pointperson: { action: encodeAction(action) } };
}

/** The same for a button whose answer is a dialog: what makes Teams ask for one with `task/fetch`. */
export function fetchPayload(action: Action): unknown {
  return { msteams: { type: 'task/fetch' }, pointperson: { action: encodeAction(action) } };
}

/** For the button beside a list: the action is what was chosen in the input of that id. `fetch` as in `fetchPayload`. */
export function choicePayload(inputId: string, fetch: boolean): unknown {
  return { ...(fetch && { msteams: { type: 'task/fetch' } }), pointperson: { choice: inputId } };
}

/** A dialog's submit button. */
export function formPayload(form: {
  readonly action: Action;
  readonly zone: string;
  readonly card?: string;
}): unknown {
  const { action, zone, card } = form;
  return { pointperson: { action: encodeAction(action), zone, ...(card && { card }) } };
}

export interface ReadPayload {
  readonly action: Action | UnsupportedAction;
  /** Nothing was chosen in the list whose button was pressed. */
  readonly nothingChosen: boolean;
  /** What the inputs beside it hold. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly card?: string;
  readonly zone?: string;
}

/** Reads any of these back, however old the card is; what is none of them is an unsupported action. */
export function readPayload(data: unknown): ReadPayload {
  const read = Payload.safeParse(data);
  const fields = Fields.safeParse(data).data ?? {};
  if (!read.success) return { action: { type: 'unsupported' }, nothingChosen: false, inputs: fields };
  const { action, choice, card, zone } = read.data.pointperson;
  const { pointperson: _ours, msteams: _theirs, ...inputs } = fields;
  const chosen = choice === undefined ? action : inputs[choice];
  return {
    action: decodeAction(chosen),
    nothingChosen: choice !== undefined && (chosen === undefined || chosen === ''),
    inputs,
    ...(card && { card }),
    ...(zone && { zone }),
  };
}
