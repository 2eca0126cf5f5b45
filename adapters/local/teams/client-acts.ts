import { z } from 'zod';
import { localTexts } from '../languages.ts';
import type { LocalAct, LocalForm, LocalOption, LocalOutcome } from '../stand-in.ts';
import { activityOf, type Json, type Scene } from './activities.ts';
import { cardFaults } from './card-check.ts';
import type { ClientContext, Delivered } from './client-context.ts';
import { createMessageActs } from './message-acts.ts';
import { searchIn } from './searching.ts';
import { messagePayloadOf } from './sent-on.ts';

/** What people do in Teams' client, and what it shows of the answers. */
export interface Client {
  openForm(viewerId: string): LocalForm | undefined;
  suggest(viewerId: string, input: string, typed: string): Promise<readonly LocalOption[]>;
  act(viewerId: string, act: LocalAct): Promise<LocalOutcome>;
}

const DONE: LocalOutcome = { type: 'done' };

const Press = z.looseObject({
  type: z.enum(['Action.Execute', 'Action.Submit', 'Action.OpenUrl']),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown().optional(),
});
const FetchData = z.looseObject({ msteams: z.looseObject({ type: z.literal('task/fetch') }) });
const ExecuteAnswer = z.object({
  statusCode: z.literal(200),
  type: z.string(),
  value: z.unknown().optional(),
});
const Size = z.union([z.enum(['small', 'medium', 'large']), z.number()]);
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const TaskAnswer = z.object({
  task: z.discriminatedUnion('type', [
    z.object({ type: z.literal('message'), value: z.string() }),
    z.object({
      type: z.literal('continue'),
      value: z.object({
        title: z.string(),
        height: Size,
        width: Size,
        card: z.object({ contentType: z.literal(CARD_TYPE), content: z.unknown() }),
      }),
    }),
  ]),
});

/** The only command that the manifest puts into the menu of a message. */
const SEND_COMMAND = { commandId: 'sendToPointOfContact', commandContext: 'message' } as const;

/** What a dialog is opened by, and what brings back what was typed into it. */
const DIALOGS = {
  card: { fetch: 'task/fetch', submit: 'task/submit', value: {} },
  menu: { fetch: 'composeExtension/fetchTask', submit: 'composeExtension/submitAction', value: SEND_COMMAND },
} as const;

/** An open dialog, and the place it was fetched from: its submission comes from there too. */
interface OpenForm {
  readonly form: Extract<LocalForm, { platform: 'teams' }>;
  readonly from: Opener;
}

interface Opener {
  readonly scene: Scene;
  readonly by: keyof typeof DIALOGS;
}

export function createClient(context: ClientContext): Client {
  const { tenant, bot } = context;
  const messages = createMessageActs(context);
  const forms = new Map<string, OpenForm>();

  /** What the client says of a button that got no good answer. */
  function noAnswer(viewerId: string): LocalOutcome {
    const locale = tenant.accounts().find(({ id }) => id === viewerId)?.locale;
    return { type: 'failed', text: localTexts(locale)('teams.unreachable') };
  }

  async function press(viewerId: string, messageId: string, payload: unknown): Promise<LocalOutcome> {
    const message = tenant.message(messageId);
    const action = Press.safeParse(payload);
    if (!message || !action.success) return noAnswer(viewerId);
    const scene = context.sceneOf(viewerId, message.conversationId, message.threadId ?? message.id);
    const { type, title, verb, data } = action.data;
    switch (type) {
      case 'Action.OpenUrl':
        return DONE;
      case 'Action.Submit':
        if (FetchData.safeParse(data).success)
          return fetchForm(viewerId, { scene, by: 'card' }, { data }, messageId);
        context.deliverSoon(activityOf(scene, { type: 'message', replyToId: messageId, value: data }));
        return DONE;
      case 'Action.Execute': {
        const value = { action: { type, title, verb, data }, trigger: 'manual' };
        const kind = { type: 'invoke', name: 'adaptiveCard/action', replyToId: messageId, value };
        return showExecuted(viewerId, messageId, await context.invoke(activityOf(scene, kind)));
      }
      default:
        return type satisfies never;
    }
  }

  function showExecuted(viewerId: string, messageId: string, answer: Delivered | undefined): LocalOutcome {
    if (answer?.status !== 200) return noAnswer(viewerId);
    const read = ExecuteAnswer.safeParse(answer.body);
    if (!read.success) {
      context.fault(`a pressed button was answered with ${JSON.stringify(answer.body)}`);
      return noAnswer(viewerId);
    }
    if (read.data.type !== CARD_TYPE) return DONE;
    for (const text of cardFaults(read.data.value)) context.fault(text);
    tenant.showTo(viewerId, messageId, read.data.value);
    const conversationId = tenant.message(messageId)?.conversationId;
    context.changed({ viewerId, ...(conversationId && { conversationId }) });
    return DONE;
  }

  async function forward(viewerId: string, messageId: string): Promise<LocalOutcome> {
    const message = tenant.message(messageId);
    if (!message) return noAnswer(viewerId);
    const scene = context.sceneOf(viewerId, message.conversationId, message.threadId ?? message.id);
    const messagePayload = messagePayloadOf(message, tenant.account(message.authorId), bot);
    return fetchForm(viewerId, { scene, by: 'menu' }, { messagePayload });
  }

  async function fetchForm(
    viewerId: string,
    from: Opener,
    asked: Json,
    replyToId?: string,
  ): Promise<LocalOutcome> {
    const { fetch: name, value } = DIALOGS[from.by];
    const kind = {
      type: 'invoke',
      name,
      ...(replyToId && { replyToId }),
      value: { ...value, ...asked, context: { theme: 'default' } },
    };
    return showAnswer(viewerId, from, name, await context.invoke(activityOf(from.scene, kind)));
  }

  function showAnswer(
    viewerId: string,
    from: Opener,
    name: string,
    answer: Delivered | undefined,
  ): LocalOutcome {
    if (answer?.status !== 200) return noAnswer(viewerId);
    // A submission with an empty answer closes the dialog.
    if (answer.body === undefined && name === DIALOGS[from.by].submit) return close(viewerId);
    const read = TaskAnswer.safeParse(answer.body);
    if (!read.success) {
      context.fault(`${name} was answered with ${JSON.stringify(answer.body)}`);
      return noAnswer(viewerId);
    }
    show(viewerId, from, read.data);
    return DONE;
  }

  function show(viewerId: string, from: Opener, { task: answer }: z.infer<typeof TaskAnswer>): void {
    const isMessage = answer.type === 'message';
    const card = isMessage ? messageCard(answer.value) : answer.value.card.content;
    for (const text of cardFaults(card)) context.fault(text);
    const title = isMessage ? bot.name : answer.value.title;
    forms.set(viewerId, { form: { platform: 'teams', title, card }, from });
    context.changed({ viewerId });
  }

  function close(viewerId: string): LocalOutcome {
    forms.delete(viewerId);
    context.changed({ viewerId });
    return DONE;
  }

  async function submit(viewerId: string, data: unknown): Promise<LocalOutcome> {
    const open = forms.get(viewerId);
    if (!open) return noAnswer(viewerId);
    const { submit: name, value } = DIALOGS[open.from.by];
    const kind = { type: 'invoke', name, value: { ...value, data, context: { theme: 'default' } } };
    return showAnswer(viewerId, open.from, name, await context.invoke(activityOf(open.from.scene, kind)));
  }

  return {
    openForm: (viewerId) => forms.get(viewerId)?.form,
    suggest: async (viewerId, input, typed) => {
      const open = forms.get(viewerId);
      // Closed meanwhile.
      if (!open) return [];
      return searchIn(context, { card: open.form.card, scene: open.from.scene }, input, typed);
    },
    act: async (viewerId, act) => {
      switch (act.type) {
        case 'say':
          return messages.say(viewerId, act);
        case 'press':
          return press(viewerId, act.messageId, act.payload);
        case 'edit':
          return messages.edit(viewerId, act.messageId, act.text) ?? noAnswer(viewerId);
        case 'react':
          return messages.react(viewerId, act.messageId, act.reaction) ?? noAnswer(viewerId);
        case 'forward':
          return forward(viewerId, act.messageId);
        case 'submit-form':
          return submit(viewerId, act.values);
        case 'change-form':
          return noAnswer(viewerId);
        case 'close-form':
          return close(viewerId);
        default:
          return act satisfies never;
      }
    },
  };
}

/** A dialog's answer in plain words, as the client frames it. */
function messageCard(words: string): unknown {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: words, wrap: true }],
  };
}
