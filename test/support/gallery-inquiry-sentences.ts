import type { Message } from '../../src/chat/message.ts';
import { inquiryRefusalMessage } from '../../src/inquiries/messages/refusal-message.ts';
import type { AskRefusal, InquiryRefusal } from '../../src/inquiries/refusals.ts';
import { messageFor, type Reader, wordsFor } from '../../src/lookup/reader.ts';
import { lineMessage } from '../../src/lookup/search-messages.ts';
import { INQUIRY_COMPANY, NOW } from './inquiry-company.ts';
import { type Act, actorOf, peopleHolder, storyOf } from './inquiry-story.ts';

type Messages = Readonly<Record<string, Message>>;

const ALICE = actorOf('alice', 'Alice Ng');
const ASKED: Act = [{ type: 'told', holder: peopleHolder('alice'), because: 'asked' }];
const HELD: Act = [{ type: 'held', until: NOW.add({ hours: 12 }) }];
const TAKEN: Act = [{ type: 'acknowledged' }, ALICE];
const ANSWERED: Act = [
  { type: 'resolved', how: 'answered', summary: 'Corrected with the next payslip.' },
  ALICE,
];

/** Why not, of every rule. */
export function refusalMessages(reader: Reader): Messages {
  const refused = (refusal: AskRefusal | InquiryRefusal): Message =>
    inquiryRefusalMessage(reader, INQUIRY_COMPANY, refusal, NOW);
  const { inquiry: open } = storyOf({}, [ASKED]);
  const { inquiry: held } = storyOf({}, [HELD]);
  const { inquiry: taken } = storyOf({}, [ASKED, TAKEN]);
  const { inquiry: resolved } = storyOf({}, [ASKED, TAKEN, ANSWERED]);
  const all: readonly (AskRefusal | InquiryRefusal)[] = [
    { code: 'topic-unknown' },
    { code: 'question-empty' },
    { code: 'question-too-long', most: 4_000 },
    { code: 'inquiry-unknown' },
    { code: 'not-yours', inquiry: taken },
    { code: 'not-asker', inquiry: open },
    { code: 'already-acknowledged', inquiry: taken },
    { code: 'already-resolved', inquiry: resolved },
    { code: 'not-resolved', inquiry: open },
    { code: 'not-held', inquiry: open },
    { code: 'own-question', inquiry: open },
    { code: 'nobody-to-pass-to', inquiry: open },
    { code: 'passed-to-holder', inquiry: taken },
    { code: 'passed-to-asker', inquiry: open },
    { code: 'never-urgent', inquiry: held },
    { code: 'reopened-too-late', inquiry: resolved, until: NOW },
    { code: 'text-empty' },
    { code: 'text-too-long', most: 1_000 },
  ];
  return {
    ...Object.fromEntries(all.map((refusal) => [`refused: ${refusal.code}`, refused(refusal)])),
    'refused: not-yours, nobody': refused({ code: 'not-yours', inquiry: held }),
  };
}

/** Sentences that stand alone, or before a list. */
export function sentenceMessages(reader: Reader): Messages {
  const words = wordsFor(reader);
  const example = { type: 'code', text: words.text('example.ask') } as const;
  const all = {
    'ask.which-topic': words.spans('ask.which-topic'),
    'ask.no-topic': words.spans('ask.no-topic', { words: 'x' }),
    'ask.no-question': words.spans('ask.no-question', { example }),
    'inquiry.none-here': words.spans('inquiry.none-here', { example }),
    'inquiry.none-yours': words.spans('inquiry.none-yours'),
    'inquiry.which': words.spans('inquiry.which'),
    'inquiry.meant': words.spans('inquiry.meant'),
    'inquiry.send-to': words.spans('inquiry.send-to', { who: 'Alice Ng' }),
    'inquiry.privately': words.spans('inquiry.privately', { example }),
    'inquiry.nothing-to-forward': words.spans('inquiry.nothing-to-forward'),
    'home.inquiries': words.spans('home.inquiries', { count: 3 }),
  };
  return {
    ...Object.fromEntries(
      Object.entries(all).map(([key, spans]) => [
        key,
        messageFor(reader, spans, [
          { type: 'text', spans },
          {
            type: 'buttons',
            buttons: [
              {
                type: 'action',
                label: words.text('button.inquiries'),
                action: { type: 'inquiries', page: 0 },
              },
            ],
          },
        ]),
      ]),
    ),
    'ask.forwarded': lineMessage(
      reader,
      words.text('ask.forwarded', { author: 'Gale Kim', question: 'Why?' }),
    ),
  };
}
