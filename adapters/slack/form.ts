import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { Form } from '../../src/chat/form.ts';
import { type Cut, inputBlock, type Redrawn, UNCUT } from './inputs.ts';
import { LIMITS } from './limits.ts';
import type { Reader } from './markup.ts';
import { elementBlocks, heading, sections, withinBlocks } from './render.ts';
import { plainText } from './select.ts';

/**
 * Draws a form as a modal. `metadata` travels unseen with it and back; `redrawn`: the view whose place it takes. A title that is too
 * long for Slack's is repeated in full above the fields. Where all of it would be too large, what stands above the fields is shortened
 * visibly, then hints, then the choices of selects; never a field, nor what is in it.
 * Throws a RangeError where a name, a value or the metadata can't be carried at all: they are ours, not a person's.
 */
export function renderForm(form: Form, metadata: string, redrawn?: Redrawn): ModalView {
  if (metadata.length > LIMITS.privateMetadata) throw new RangeError('the metadata of a form is too long');
  const view = (blocks: KnownBlock[]): ModalView => ({
    type: 'modal',
    callback_id: 'form',
    private_metadata: metadata,
    title: plainText(form.title, LIMITS.modalTitle),
    submit: plainText(form.submitLabel, LIMITS.modalButton),
    close: plainText(form.cancelLabel, LIMITS.modalButton),
    blocks,
  });
  const inputs = inputsWithin(LIMITS.viewWeight - weightOf(view([])), form, redrawn);
  const room = {
    blocks: LIMITS.modalBlocks - inputs.length,
    weight: LIMITS.viewWeight - weightOf(view(inputs)),
  };
  return view([...textsWithin(room, textsOf(form)), ...inputs]);
}

/** How much is left of a form, step by step, until Slack takes it. */
const CUTS: readonly Cut[] = [
  UNCUT,
  { hint: 150, options: UNCUT.options },
  { hint: 150, options: 1_000 },
  { hint: 150, options: 100 },
];

function inputsWithin(weight: number, form: Form, redrawn: Redrawn | undefined): InputBlock[] {
  for (const cut of CUTS) {
    const inputs = form.fields.map((field) => inputBlock(field, form, redrawn, cut));
    if (inputs.length <= LIMITS.modalBlocks && weightOf(inputs) <= weight) return inputs;
  }
  throw new RangeError(`the ${form.fields.length} fields of a form are too much for one modal`);
}

function textsOf(form: Form): KnownBlock[] {
  const reader: Reader = { language: form.language, timeZone: form.timeZone, onlyYou: true };
  return [
    ...(form.title.length > LIMITS.modalTitle ? heading(form.title, reader) : []),
    ...sections(form.intro ?? [], reader),
    ...(form.notice ?? []).flatMap((element) => elementBlocks(element, reader)),
  ];
}

function textsWithin(
  room: { readonly blocks: number; readonly weight: number },
  texts: KnownBlock[],
): KnownBlock[] {
  for (let most = room.blocks; most > 0; most -= 1) {
    const kept = withinBlocks(texts, most);
    if (weightOf(kept) <= room.weight) return kept;
    most = Math.min(most, kept.length);
  }
  return [];
}

/**
 * Characters of the JSON with everything beyond ASCII escaped, which is how Slack gives views back; whether it also counts so when it refuses
 * one as too large is not documented.
 */
function weightOf(part: object): number {
  return JSON.stringify(part).replaceAll(/[^\0-\x7F]/g, '\\u0000').length;
}
