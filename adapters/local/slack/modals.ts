import { randomBytes } from 'node:crypto';
import type { LocalForm } from '../stand-in.ts';
import type { ModalView } from './block-kit.ts';

/** A modal on somebody's screen, as Slack sends it back: with ids, and every block with its own. */
export interface OpenModal {
  readonly id: string;
  readonly hash: string;
  readonly view: ModalView;
  readonly errors: Readonly<Record<string, string>>;
}

/** The modals that are open, one a person. */
export interface Modals {
  open(user: string, view: ModalView): object;
  of(user: string): OpenModal | undefined;
  form(user: string): LocalForm | undefined;
  update(user: string, view: ModalView): void;
  showErrors(user: string, errors: Readonly<Record<string, string>>): void;
  close(user: string): void;
}

/** No modal is open; `changed` hears of every one that opens, changes or closes. */
export function createModals(changed: (user: string) => void): Modals {
  const modals = new Map<string, OpenModal>();
  const show = (user: string, modal: OpenModal): void => {
    modals.set(user, modal);
    changed(user);
  };
  const next = (view: ModalView): OpenModal => {
    const blocks = view.blocks.map((block, index) => ({ ...block, block_id: block.block_id ?? `b${index}` }));
    return { id: `V${token()}`, hash: token(), view: { ...view, blocks }, errors: {} };
  };
  return {
    open: (user, view) => {
      const modal = next(view);
      show(user, modal);
      return { ...modal.view, id: modal.id, hash: modal.hash };
    },
    of: (user) => modals.get(user),
    form: (user) => {
      const modal = modals.get(user);
      return modal && { platform: 'slack', view: modal.view, errors: modal.errors };
    },
    update: (user, view) => {
      const modal = modals.get(user);
      if (modal !== undefined) show(user, { ...next(view), id: modal.id });
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

function token(): string {
  return randomBytes(6).toString('hex').toUpperCase();
}
