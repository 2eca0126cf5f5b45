import { Temporal } from 'temporal-polyfill';
import type { Action } from '../../src/chat/actions.ts';
import type { Form } from '../../src/chat/form.ts';
import type { Intent } from '../../src/chat/intent.ts';
import { bold, type Message, plain } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';
import { inquiryId, topicId } from '../../src/kernel/ids.ts';

/** Until when somebody is on point in the scripted answer: 08:00 in Berlin, 09:00 in Bucharest. */
export const UNTIL = Temporal.Instant.from('2031-03-05T07:00:00Z');

/** One word, wider than a phone leaves room for beside its label. */
const LONG_EMAIL = 'alexandra.constantinescu@northwind.example';

/**
 * What the bot says in the browser's tests: enough of each kind of answer for the client to be tried, whatever the real
 * dialogue says this month. "payroll" answers, "form" opens a form, "slow" takes until `release` is called.
 */
export function scriptedDialogue(): Dialogue & { release(): void } {
  let release: () => void = () => undefined;
  return {
    release: () => release(),
    respond: async (intent) => {
      if (intent.type === 'words' && wordsOf(intent).includes('slow'))
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      return repliesTo(intent);
    },
    suggest: async () => [],
    apologize: () => say(message('Something broke.', [plain('Something broke.')])),
  };
}

function repliesTo(intent: Intent): readonly Reply[] {
  switch (intent.type) {
    case 'words': {
      const audience = intent.via === 'command' ? 'only-you' : 'everyone-here';
      if (intent.via === 'thread') return [];
      if (wordsOf(intent).includes('form')) return [say(formOffer(), audience)];
      if (wordsOf(intent).includes('rate')) return [say(rating(), audience)];
      return [say(answer(), audience)];
    }
    case 'press':
      if (intent.action.type === 'search') return [{ type: 'open-form', form: searchForm() }];
      return [say(message('You pressed it.', [plain(`You pressed ${intent.action.type}.`)]), 'only-you')];
    case 'submit':
      return submitted(intent.values['words'] ?? '');
    case 'forward':
      return [{ type: 'open-form', form: searchForm(wordsOf(intent)) }];
    case 'greet':
    case 'edit':
    case 'react':
      return [];
    default:
      return intent satisfies never;
  }
}

function submitted(words: string): readonly Reply[] {
  if (words === '')
    return [{ type: 'field-errors', errors: [{ field: 'words', text: 'Say what it is about.' }] }];
  return [
    say(message(`You searched ${words}.`, [plain('You searched '), bold(words), plain('.')]), 'only-you'),
  ];
}

function wordsOf(intent: Extract<Intent, { type: 'words' | 'forward' }>): string {
  return intent.text.map((part) => (typeof part === 'string' ? part : '')).join(' ');
}

function say(what: Message, audience: 'everyone-here' | 'only-you' = 'everyone-here'): Reply {
  return { type: 'say', audience, message: what };
}

function message(
  summary: string,
  spans: Extract<Message['elements'][number], { type: 'text' }>['spans'],
): Message {
  return { summary, language: 'en', timeZone: 'UTC', elements: [{ type: 'text', spans }] };
}

function formOffer(): Message {
  const button = { type: 'action', label: 'Search', action: { type: 'search' } } as const;
  return {
    ...message('Search', [plain('What is it about?')]),
    elements: [
      { type: 'text', spans: [plain('What is it about?')] },
      { type: 'buttons', buttons: [button] },
    ],
  };
}

function answer(): Message {
  const find: Action = { type: 'find', topicId: topicId('payroll') };
  return {
    summary: 'Payroll: Alice Ng',
    language: 'en',
    timeZone: 'UTC',
    elements: [
      { type: 'heading', text: 'Payroll and payslips' },
      {
        type: 'text',
        spans: [
          bold('Alice Ng'),
          plain(' is on point until '),
          { type: 'instant', at: UNTIL, style: 'time' },
        ],
      },
      {
        type: 'fields',
        fields: [
          { label: 'Email', value: [plain(LONG_EMAIL)] },
          { label: 'Phone', value: [plain('+49 30 5550101')] },
        ],
      },
      {
        type: 'buttons',
        buttons: [
          { type: 'action', label: 'Schedule', action: find, style: 'primary' },
          { type: 'action', label: 'Search', action: { type: 'search' } },
        ],
      },
      {
        type: 'select',
        placeholder: 'Not it?',
        options: [
          { label: 'People and HR', action: { type: 'about', topicId: topicId('hr') } },
          { label: 'Mine', action: { type: 'mine' } },
        ],
      },
    ],
  };
}

/** Five buttons that only fit together in two rows on a phone. */
function rating(): Message {
  const buttons = [1, 2, 3, 4, 5].map((stars) => ({
    type: 'action' as const,
    label: '★'.repeat(stars),
    action: { type: 'inquiry-rate' as const, inquiryId: inquiryId('inquiry-1'), stars },
  }));
  return {
    ...message('How was it?', [plain('How was it?')]),
    elements: [
      { type: 'text', spans: [plain('How was it?')] },
      { type: 'buttons', buttons },
    ],
  };
}

/** `words`: what stands in it already. */
function searchForm(words?: string): Form {
  return {
    title: 'Search',
    submitLabel: 'Find',
    cancelLabel: 'Cancel',
    action: { type: 'search' },
    language: 'en',
    timeZone: 'UTC',
    fields: [
      {
        type: 'text',
        name: 'words',
        label: 'What is it about?',
        optional: true,
        ...(words !== undefined && { initial: words }),
      },
      { type: 'date-time', name: 'at', label: 'When?', initial: UNTIL },
    ],
  };
}
