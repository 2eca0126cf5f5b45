import type { ModalView } from '@slack/types';
import type { SentView } from './delivery.ts';
import { LIMITS } from './limits.ts';
import { plainText } from './select.ts';

const WAITING = '⏳';

/**
 * What stands in place of a form whose answer takes longer than Slack waits, and at last what came of it: an acknowledgement without any
 * would close the form with all that was typed. Has no words of its own, since whose language it is in is not known yet.
 */
export function waitingView({ title, close }: SentView, said = WAITING): ModalView {
  return {
    type: 'modal',
    title: plainText(title, LIMITS.modalTitle),
    ...(close === undefined ? {} : { close: plainText(close, LIMITS.modalButton) }),
    blocks: [{ type: 'section', text: plainText(said, LIMITS.sectionText) }],
  };
}
