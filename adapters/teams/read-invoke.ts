import type { SaidMessage } from '../../src/chat/intent.ts';
import { type Activity, ExecuteValue, ExtensionValue, type MessagePayload, TaskValue } from './activity.ts';
import { readFormValues } from './form-values.ts';
import { carriedLink, filesOf } from './links.ts';
import { readPayload } from './payload.ts';
import type { Interaction, ReadContext, Scene } from './place.ts';
import { readPress } from './read-press.ts';
import { botIds, readHtml } from './text.ts';

/** The invokes that are answered; `TEAMS_USES` shows them to the manifest's test. */
export const INVOKES = {
  execute: 'adaptiveCard/action',
  fetch: 'task/fetch',
  submit: 'task/submit',
  extensionFetch: 'composeExtension/fetchTask',
  extensionSubmit: 'composeExtension/submitAction',
  search: 'application/search',
} as const;

/** “Send to the point of contact” in the menu of a message, as the manifest names it. */
export const SEND_COMMAND = 'sendToPointOfContact';

/** Whether it was chosen in the menu of a message, or comes from the dialog that this opened. */
export function isExtension({ type, name }: Activity): boolean {
  return type === 'invoke' && (name === INVOKES.extensionFetch || name === INVOKES.extensionSubmit);
}

/** What wants an answer: a press, a dialog to open, a dialog sent, a message to send on. */
export function readInvoke(activity: Activity, scene: Scene, context: ReadContext): Interaction | undefined {
  const { conversationId } = scene;
  const card = activity.replyToId;
  const reply = { conversationId, ...(card && { card, replyToId: card }) };
  switch (activity.name) {
    case INVOKES.execute: {
      const data = ExecuteValue.safeParse(activity.value).data?.action.data;
      return { ...reply, way: 'execute', ...readPress(data, scene) };
    }
    case INVOKES.fetch: {
      const data = TaskValue.safeParse(activity.value).data?.data;
      return { ...reply, way: 'task-fetch', ...readPress(data, scene) };
    }
    case INVOKES.submit:
      return { ...reply, way: 'task-submit', ...readSubmission(activity, scene) };
    case INVOKES.extensionFetch:
      return readForward(activity, scene, context);
    case INVOKES.extensionSubmit: {
      const submission = readSubmission(activity, scene);
      return { conversationId, way: 'extension-submit', seeksPersonalChat: true, ...submission };
    }
    default:
      return undefined;
  }
}

function readSubmission(
  activity: Activity,
  { from }: Scene,
): Pick<Interaction, 'intent' | 'payload' | 'card' | 'replyToId'> {
  const payload = readPayload(TaskValue.safeParse(activity.value).data?.data);
  const values = readFormValues(payload.inputs, payload.zone);
  const { card } = payload;
  return {
    intent: { ...from, type: 'submit', action: payload.action, values },
    payload,
    // What the form was given when it was opened: Teams does not say it again in every client.
    ...(card && { card, replyToId: card }),
  };
}

function readForward(activity: Activity, scene: Scene, context: ReadContext): Interaction | undefined {
  const { commandId, messagePayload } = ExtensionValue.safeParse(activity.value).data ?? {};
  if (commandId !== SEND_COMMAND || !messagePayload?.id) return undefined;
  const text = readHtml(messagePayload.body?.content ?? '', activity, botIds(activity, context.appId));
  const author = authorOf(messagePayload, activity);
  return {
    way: 'extension-fetch',
    conversationId: scene.conversationId,
    seeksPersonalChat: true,
    intent: {
      ...scene.from,
      type: 'forward',
      text,
      message: forwardedMessage(messagePayload, messagePayload.id),
      ...(author && { author }),
    },
  };
}

function forwardedMessage(payload: MessagePayload, id: string): SaidMessage {
  const link = carriedLink(payload.linkToMessage);
  const files = filesOf(payload.attachments);
  return { id, ...(link && { link }), ...(files.length > 0 && { files }) };
}

/** Nobody is told that they wrote it themselves. The payload knows people by their Entra ids. */
function authorOf({ from }: MessagePayload, activity: Activity): string | undefined {
  const own = from?.user?.id !== undefined && from.user.id === activity.from?.aadObjectId;
  return own ? undefined : (from?.user?.displayName ?? from?.application?.displayName);
}
