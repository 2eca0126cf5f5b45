import { randomBytes } from 'node:crypto';
import type { LocalForm, LocalInputs } from '../stand-in.ts';
import type { ModalView } from './block-kit.ts';
import { stateOf } from './view-state.ts';

/** A modal on somebody's screen, as Slack sends it back: with ids, and every block with its own. */
export interface OpenModal {
  readonly id: string;
  /** Another one after each change of the view. */
  readonly hash: string;
  readonly view: ModalView;
  readonly errors: Readonly<Record<string, string>>;
  /** What its inputs held when they were last sent, those that stand in it no more among them. */
  readonly kept: LocalInputs;
}

/** The modals that are open, one a person. */
export interface Modals {
  open(user: string, view: ModalView): OpenModal;
  of(user: string): OpenModal | undefined;
  /** Whose modal that is, while it is open. */
  ownerOf(id: string): string | undefined;
  form(user: string): LocalForm | undefined;
  /** Remembers what is in the inputs. */
  fill(user: string, values: LocalInputs): OpenModal | undefined;
  update(user: string, view: ModalView): OpenModal | undefined;
  showErrors(user: string, errors: Readonly<Record<string, string>>): void;
  close(user: string): void;
}

/** No modal is open; `changed` hears of every one that opens, changes or closes. */
export function createModals(changed: (user: string) => void): Modals {
  const modals = new Map<string, OpenModal>();
  const show = (user: string, modal: OpenModal): OpenModal => {
    modals.set(user, modal);
    changed(user);
    return modal;
  };
  /** Initial values count where there was no input of those ids before: docs.slack.dev/reference/methods/views.update */
  const next = (view: ModalView, id: string, kept: LocalInputs): OpenModal => {
    const blocks = view.blocks.map((block, index) => ({ ...block, block_id: block.block_id ?? `b${index}` }));
    const shown = { ...view, blocks };
    return { id, hash: token(), view: shown, errors: {}, kept: merged(kept, stateOf(shown, kept)) };
  };
  return {
    open: (user, view) => show(user, next(view, `V${token()}`, {})),
    of: (user) => modals.get(user),
    ownerOf: (id) => [...modals].find(([, modal]) => modal.id === id)?.[0],
    form: (user) => {
      const modal = modals.get(user);
      if (modal === undefined) return undefined;
      const { view, errors, kept } = modal;
      return { platform: 'slack', view: { ...view, id: modal.id }, errors, values: stateOf(view, kept) };
    },
    fill: (user, values) => {
      const modal = modals.get(user);
      return modal && show(user, { ...modal, kept: merged(modal.kept, values) });
    },
    update: (user, view) => {
      const modal = modals.get(user);
      return modal && show(user, next(view, modal.id, modal.kept));
    },
    showErrors: (user, errors) => {
      const modal = modals.get(user);
      if (modal !== undefined) show(user, { ...modal, errors });
    },
    close: (user) => {
      if (modals.delete(user)) changed(user);
    },
  };
}

function merged(before: LocalInputs, after: LocalInputs): LocalInputs {
  const both = { ...before };
  for (const [blockId, inputs] of Object.entries(after)) both[blockId] = { ...before[blockId], ...inputs };
  return both;
}

function token(): string {
  return randomBytes(6).toString('hex').toUpperCase();
}
