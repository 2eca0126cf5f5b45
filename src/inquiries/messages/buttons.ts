import type { Action } from '../../chat/actions.ts';
import type { Button, Element } from '../../chat/message.ts';
import type { InquiryId } from '../../kernel/ids.ts';
import { type Reader, wordsFor } from '../../lookup/reader.ts';
import type { Inquiry, Stars } from '../inquiry.ts';
import { starsText } from './parts.ts';

/** What somebody may do about an inquiry, by one button each. */
export type Doing =
  | 'acknowledge'
  | 'pass'
  | 'resolve'
  | 'reply'
  | 'leave'
  | 'urgent'
  | 'withdraw'
  | 'comment'
  | 'reopen'
  | 'inquiry';

const ACTIONS = {
  acknowledge: 'inquiry-acknowledge',
  pass: 'inquiry-pass-form',
  resolve: 'inquiry-resolve-form',
  reply: 'inquiry-reply-form',
  leave: 'inquiry-leave',
  urgent: 'inquiry-urgent',
  withdraw: 'inquiry-withdraw',
  comment: 'inquiry-comment-form',
  reopen: 'inquiry-reopen',
  inquiry: 'inquiry',
} as const satisfies Record<Doing, Action['type']>;

/** Buttons for these, in a row, the first standing out where that is said; nothing where there are none. */
export function doingButtons(
  reader: Reader,
  inquiryId: InquiryId,
  doings: readonly Doing[],
  first?: 'primary',
): readonly Element[] {
  if (doings.length === 0) return [];
  const words = wordsFor(reader);
  const buttons = doings.map(
    (doing, index): Button => ({
      type: 'action',
      label: words.text(labelOf(doing)),
      action: { type: ACTIONS[doing], inquiryId },
      ...(index === 0 && first !== undefined && { style: first }),
    }),
  );
  return [{ type: 'buttons', buttons }];
}

/** The five presses that rate it. */
export function ratingButtons(reader: Reader, inquiryId: InquiryId): Element {
  const all: readonly Stars[] = [1, 2, 3, 4, 5];
  const buttons = all.map(
    (stars): Button => ({
      type: 'action',
      // Stars alone: five of them with words do not fit into one row of a telephone.
      label: '★'.repeat(stars),
      spoken: starsText(reader, stars),
      action: { type: 'inquiry-rate', inquiryId, stars },
    }),
  );
  return { type: 'buttons', buttons };
}

/** What whoever answers may do as it stands. `isShared`: the asker reads along, so there is nothing to reply to elsewhere. */
export function contactButtons(reader: Reader, inquiry: Inquiry, isShared: boolean): readonly Element[] {
  const reply: readonly Doing[] = isShared ? [] : ['reply'];
  switch (inquiry.state) {
    case 'open':
      return doingButtons(reader, inquiry.id, ['acknowledge', 'pass', 'resolve', ...reply], 'primary');
    case 'acknowledged':
      return doingButtons(reader, inquiry.id, ['resolve', 'pass', ...reply]);
    case 'resolved':
      return [];
    default:
      return inquiry.state satisfies never;
  }
}

function labelOf(doing: Doing): `button.${Doing}` {
  return `button.${doing}`;
}
