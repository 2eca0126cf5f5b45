import type { Form, FormValues, Option } from '../../src/chat/form.ts';
import { type Message, plain } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Dialogue } from '../../src/dialogue/dialogue.ts';

const PEOPLE: readonly Option[] = ['Alice Ng', 'Bob Ortiz', 'Chen Wei', 'Dana Popescu'].map((label) => ({
  label,
  value: label.toLowerCase().replace(' ', '-'),
}));

/**
 * A bot with a form of every kind of field, which "edit" opens: who takes turns is previewed at once where the platform can, a name of two
 * letters is refused, "Preview" is answered by the form, and what is sent off is said as it came in.
 */
export function formDialogue(): Dialogue {
  return {
    respond: async (intent) => {
      if (intent.type === 'words') return [say(offer(), 'only-you')];
      if (intent.type === 'press') return open({});
      if (intent.type !== 'submit') return [];
      const { values } = intent;
      if (intent.isDraft) return open(values);
      if (values['name'] === 'Preview') return open({ ...values, name: 'Preview, shown' });
      if ((values['name'] ?? '').length < 3) {
        const errors = [{ field: 'name', text: 'Say a little more.' }];
        return [{ type: 'field-errors', errors, form: formOf(values) }];
      }
      return [say(message(`Saved ${JSON.stringify(values)}`), 'only-you')];
    },
    suggest: async ({ text }) => {
      return PEOPLE.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
    },
    apologize: () => say(message('Something broke.'), 'only-you'),
  };
}

function open(values: FormValues): readonly Reply[] {
  return [{ type: 'open-form', form: formOf(values) }];
}

function formOf(values: FormValues): Form {
  const chosen = (field: string) =>
    (values[field] ?? '').split(',').flatMap((id) => PEOPLE.filter(({ value }) => value === id));
  const turns = chosen('turns');
  const { name, day } = values;
  return {
    title: 'Rotation',
    submitLabel: 'Save',
    cancelLabel: 'Cancel',
    action: { type: 'search' },
    language: 'en',
    timeZone: 'UTC',
    notice: [
      { type: 'heading', text: 'The next shifts' },
      { type: 'list', items: turns.map(({ label }, turn) => [plain(`Week ${turn + 1}: ${label}`)]) },
      { type: 'text', spans: [plain('Nothing is saved yet.')], tone: 'subtle' },
    ],
    fields: [
      { type: 'text', name: 'name', label: 'Name', optional: true, ...(name && { initial: name }) },
      {
        type: 'search',
        name: 'owner',
        label: 'Owner',
        source: 'people',
        initial: chosen('owner'),
        optional: true,
        placeholder: 'Type a name',
      },
      {
        type: 'search',
        name: 'turns',
        label: 'Who takes turns?',
        hint: 'In this order',
        source: 'people',
        initial: turns,
        many: true,
        isLive: true,
      },
      { type: 'date', name: 'day', label: 'From which day?', optional: true, ...(day && { initial: day }) },
      { type: 'check', name: 'isPaged', label: 'Ping them', initial: values['isPaged'] === 'true' },
    ],
  };
}

function offer(): Message {
  const button = { type: 'action', label: 'Edit', action: { type: 'search' } } as const;
  return { ...message('A rotation'), elements: [{ type: 'buttons', buttons: [button] }] };
}

function message(text: string): Message {
  return {
    summary: text,
    language: 'en',
    timeZone: 'UTC',
    elements: [{ type: 'text', spans: [plain(text)] }],
  };
}

function say(what: Message, audience: 'everyone-here' | 'only-you'): Reply {
  return { type: 'say', audience, message: what };
}
