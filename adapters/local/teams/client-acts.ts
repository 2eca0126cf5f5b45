import { z } from 'zod';
import { localTexts } from '../languages.ts';
import type { LocalAct, LocalChange, LocalForm, LocalOutcome } from '../stand-in.ts';
import { activityOf, type Scene, typed } from './activities.ts';
import { cardFaults } from './card-check.ts';
import type { Tenant } from './tenant.ts';

/** The answer to a delivery. */
export interface Delivered {
  readonly status: number;
  readonly body: unknown;
}

/** What Teams' client needs around it. */
export interface ClientContext {
  readonly tenant: Tenant;
  readonly bot: { readonly id: string; readonly name: string };
  sceneOf(from: string, conversationId: string, threadId?: string): Scene;
  /** Sends what nobody waits for. */
  deliverSoon(activity: unknown): void;
  /** Sends what the client waits for; undefined where nobody answered. */
  invoke(activity: unknown): Promise<Delivered | undefined>;
  changed(change: LocalChange): void;
  /** Said of an answer that Teams would not take. */
  fault(text: string): void;
}

/** What people do in Teams' client, and what it shows of the answers. */
export interface Client {
  openForm(viewerId: string): LocalForm | undefined;
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

type TaskName = 'task/fetch' | 'task/submit';

/** An open dialog, and the place it was fetched from: its submission comes from there too. */
interface OpenForm {
  readonly form: LocalForm;
  readonly scene: Scene;
}

export function createClient(context: ClientContext): Client {
  const { tenant, bot } = context;
  const forms = new Map<string, OpenForm>();

  /** What the client says of a button that got no good answer. */
  function noAnswer(viewerId: string): LocalOutcome {
    const locale = tenant.accounts().find(({ id }) => id === viewerId)?.locale;
    return { type: 'failed', text: localTexts(locale)('teams.unreachable') };
  }

  function say(viewerId: string, act: Extract<LocalAct, { type: 'say' }>): LocalOutcome {
    const scene = context.sceneOf(viewerId, act.conversationId, act.threadId);
    const { text, entities, mentioned } = typed(act.text, [bot, ...tenant.accounts()]);
    const id = tenant.add({
      conversationId: act.conversationId,
      ...(act.threadId && { threadId: act.threadId }),
      authorId: viewerId,
      text,
    });
    context.changed({ conversationId: act.conversationId });
    // Teams sends a bot what is said to it, not what is said around it.
    if (scene.conversation.kind !== 'direct' && !mentioned.includes(bot.id)) return DONE;
    const activity = { type: 'message', id, text, textFormat: 'plain', entities };
    context.deliverSoon(activityOf({ ...scene, threadId: act.threadId ?? id }, activity));
    return DONE;
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
        if (FetchData.safeParse(data).success) return task(viewerId, scene, 'task/fetch', data, messageId);
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

  async function task(
    viewerId: string,
    scene: Scene,
    name: TaskName,
    data: unknown,
    replyToId?: string,
  ): Promise<LocalOutcome> {
    const value = { data, context: { theme: 'default' } };
    const kind = { type: 'invoke', name, ...(replyToId && { replyToId }), value };
    const answer = await context.invoke(activityOf(scene, kind));
    if (answer?.status !== 200) return noAnswer(viewerId);
    // A submission with an empty answer closes the dialog.
    if (answer.body === undefined && name === 'task/submit') return close(viewerId);
    const read = TaskAnswer.safeParse(answer.body);
    if (!read.success) {
      context.fault(`${name} was answered with ${JSON.stringify(answer.body)}`);
      return noAnswer(viewerId);
    }
    show(viewerId, scene, read.data);
    return DONE;
  }

  function show(viewerId: string, scene: Scene, { task: answer }: z.infer<typeof TaskAnswer>): void {
    const isMessage = answer.type === 'message';
    const card = isMessage ? messageCard(answer.value) : answer.value.card.content;
    for (const text of cardFaults(card)) context.fault(text);
    const title = isMessage ? bot.name : answer.value.title;
    forms.set(viewerId, { form: { platform: 'teams', title, card }, scene });
    context.changed({ viewerId });
  }

  function close(viewerId: string): LocalOutcome {
    forms.delete(viewerId);
    context.changed({ viewerId });
    return DONE;
  }

  async function submit(viewerId: string, values: unknown): Promise<LocalOutcome> {
    const open = forms.get(viewerId);
    return open ? task(viewerId, open.scene, 'task/submit', values) : noAnswer(viewerId);
  }

  return {
    openForm: (viewerId) => forms.get(viewerId)?.form,
    act: async (viewerId, act) => {
      switch (act.type) {
        case 'say':
          return say(viewerId, act);
        case 'press':
          return press(viewerId, act.messageId, act.payload);
        case 'submit-form':
          return submit(viewerId, act.values);
        case 'close-form':
          return close(viewerId);
        case 'edit':
        case 'react':
        case 'forward':
          return { type: 'failed', text: act.type };
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
