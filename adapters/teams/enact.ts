import type { FieldError, Form } from '../../src/chat/form.ts';
import type { Intent } from '../../src/chat/intent.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { shorten } from '../../src/chat/shorten.ts';
import type { AdaptiveCard } from './card.ts';
import type { Connector, Outgoing } from './connector.ts';
import { TeamsFault } from './errors.ts';
import { renderForm } from './form.ts';
import { filledIn } from './form-values.ts';
import { MAX_LABEL } from './limits.ts';
import { fetchPayload } from './payload.ts';
import type { Interaction, Way } from './place.ts';
import { renderMessage, renderSummary } from './render.ts';

/** What the HTTP request of an activity is answered with. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Stage {
  readonly interaction: Interaction;
  readonly connector: Connector;
  /** Whether Teams still waits for the answer. When it does not any more, what would have been in it is said instead. */
  waiting(): boolean;
  /** Asks the core again, to draw a form anew that came back with faults. */
  respond(intent: Intent): Promise<readonly Reply[]>;
}

const CARD = 'application/vnd.microsoft.card.adaptive';
const TOAST = 'application/vnd.microsoft.activity.message';

/** Carries out replies, in order, and gives the answer to the activity they reply to. Throws the faults of the calls. */
export async function enact(replies: readonly Reply[], stage: Stage): Promise<Answer> {
  let answer: Answer | undefined;
  let said: Message | undefined;
  for (const reply of replies) {
    switch (reply.type) {
      case 'say':
        // Nobody can be told something alone in a channel; there the core, which asked `capabilities.onlyYou`, says nothing private.
        await say(stage, renderMessage(reply.message), reply.message).catch((error: unknown) => {
          // The dialog they wait for says it too; what was done stays done, though their chat with the bot can't be written to.
          if (!isShownInDialog(stage, error)) throw error;
        });
        said = reply.message;
        break;
      case 'update':
        answer = (await update(stage, reply.message)) ?? answer;
        break;
      case 'open-form':
        answer = (await open(stage, reply.form)) ?? answer;
        break;
      case 'field-errors':
        answer = (await open(stage, reply.form ?? (await again(stage)), reply.errors)) ?? answer;
        break;
      default:
        reply satisfies never;
    }
  }
  return answer ?? quietAnswer(stage.interaction, said);
}

function isShownInDialog({ interaction, waiting }: Stage, error: unknown): boolean {
  const isExtension = interaction.way === 'extension-submit' || interaction.way === 'extension-fetch';
  return isExtension && waiting() && error instanceof TeamsFault;
}

/** What Teams gets where there is no card and no dialog in the answer. A pressed button wants a word, or shows an error. */
export function quietAnswer({ way }: Interaction, said?: Message): Answer {
  const words = said ? renderSummary(said) : '';
  switch (way) {
    case 'message':
    case 'task-submit':
      // An empty answer to a submission closes the dialog.
      return { status: 200 };
    case 'extension-submit':
      // What was said is in the personal chat, which they may not look at: they are told here as well.
      return said ? dialogOf(words) : { status: 200 };
    case 'execute':
      return toast(words);
    case 'task-fetch':
    case 'extension-fetch':
      return dialogOf(words);
    default:
      return way satisfies never;
  }
}

/** The apology where Teams waits for a card or a dialog. */
export function wordsAnswer({ way }: Interaction, message: Message): Answer {
  const words = renderSummary(message);
  switch (way) {
    case 'message':
      return { status: 200 };
    case 'execute':
      return toast(words);
    case 'task-fetch':
    case 'task-submit':
    case 'extension-fetch':
    case 'extension-submit':
      return dialogOf(words);
    default:
      return way satisfies never;
  }
}

/** A dialog, or what stands in place of one, with nothing but words. */
export function dialogOf(words: string): Answer {
  return { status: 200, body: { task: { type: 'message', value: words } } };
}

/** The answer of a pressed button: 200 twice, once for the transport and once for the card (…/universal-action-model#response-format). */
function toast(words: string): Answer {
  return { status: 200, body: { statusCode: 200, type: TOAST, value: words } };
}

async function say(stage: Stage, cards: readonly AdaptiveCard[], message: Message): Promise<void> {
  for (const card of cards) await send(stage, outgoing(message, card));
}

async function send({ interaction, connector }: Stage, message: Outgoing): Promise<void> {
  const { conversationId, replyToId } = interaction;
  if (conversationId === '') throw new TeamsFault({ code: 'person-unreachable', reason: NO_CHAT });
  await connector.send({ conversationId, ...(replyToId && { replyToId }) }, message);
}

const NO_CHAT = 'They have no personal chat with the bot: what is said is in the dialog alone';

function outgoing(message: Message, card: AdaptiveCard): Outgoing {
  return { summary: renderSummary(message), card };
}

/**
 * Edits the message that the button stands on, for everybody who sees it. The answer of an `Action.Execute` holds the card as
 * well: it shows at once, but to the one who pressed, and not after a reload.
 */
async function update(stage: Stage, message: Message): Promise<Answer | undefined> {
  const { interaction, connector } = stage;
  const [card, ...more] = renderMessage(message);
  const { conversationId, card: id } = interaction;
  const isEdited =
    id !== undefined && (await edited(connector, { conversationId, id }, outgoing(message, card)));
  const isAnswered = interaction.way === 'execute' && stage.waiting();
  await say(stage, isEdited || isAnswered ? more : [card, ...more], message);
  return isAnswered ? { status: 200, body: { statusCode: 200, type: CARD, value: card } } : undefined;
}

/** False where the message is not there any more. */
async function edited(
  connector: Connector,
  to: { readonly conversationId: string; readonly id: string },
  message: Outgoing,
): Promise<boolean> {
  try {
    await connector.update(to, message);
    return true;
  } catch (error) {
    if (error instanceof TeamsFault && error.status === 404) return false;
    throw error;
  }
}

/** What can be answered with a dialog. */
const DIALOGS: readonly Way[] = ['task-fetch', 'task-submit', 'extension-fetch', 'extension-submit'];

/**
 * A dialog can only be the answer to an invoke that asks for one (…/task-modules/task-modules-bots). Anywhere else the form is
 * offered behind a button that fetches it.
 */
async function open(
  stage: Stage,
  form: Form,
  errors: readonly FieldError[] = [],
): Promise<Answer | undefined> {
  const { way, card } = stage.interaction;
  if (!DIALOGS.includes(way) || !stage.waiting()) {
    await send(stage, { summary: form.title, card: launcherOf(form) });
    return undefined;
  }
  const content = renderForm(form, { ...(card && { card }), errors });
  const size = form.notice || form.fields.length > FEW_FIELDS ? 'large' : 'medium';
  const value = {
    title: form.title,
    height: size,
    width: 'medium',
    card: { contentType: CARD, content },
  };
  return { status: 200, body: { task: { type: 'continue', value } } };
}

/** What a dialog of middling height shows without being scrolled. */
const FEW_FIELDS = 4;

/**
 * Nothing is kept of an open dialog: the press that opened it is repeated, and the form it gives is filled with what was typed. It goes
 * on carrying what it was sent off with: of what it was filled from at first, not of what others have made of that since.
 */
async function again(stage: Stage): Promise<Form> {
  const { intent } = stage.interaction;
  if (intent.type !== 'submit') throw new Error('field errors answer nothing but a submission');
  const { values, action, ...from } = intent;
  const replies = await stage.respond({
    ...from,
    type: 'press',
    action,
    onlyYou: intent.conversation.kind === 'direct',
  });
  const form = replies.find((reply) => reply.type === 'open-form')?.form;
  if (!form) throw new Error('the form that was submitted can not be opened any more');
  const filled = filledIn(form, values);
  return action.type === 'unsupported' ? filled : { ...filled, action };
}

function launcherOf(form: Form): AdaptiveCard {
  const title = shorten(form.title, MAX_LABEL);
  const [card] = renderMessage({
    summary: form.title,
    elements: [],
    language: form.language,
    timeZone: form.timeZone,
  });
  return {
    ...card,
    body: [
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.Submit', title, data: fetchPayload(form.action), style: 'positive' }],
      },
    ],
  };
}
