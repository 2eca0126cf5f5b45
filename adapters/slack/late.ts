import type { Form } from '../../src/chat/form.ts';
import { plain } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { enact, saidErrors } from './answers.ts';
import type { SlackApi } from './api.ts';
import type { SentView } from './delivery.ts';
import { modalOf, updated } from './modal.ts';
import type { Target } from './target.ts';
import { waitingView } from './waiting-view.ts';

/** The view to acknowledge with while its answer is still to come. */
export function waiting(sent: SentView) {
  return { response_action: 'update', view: waitingView(sent) };
}

/** Does what replies say to a form in whose place the waiting view stands: a form takes that place again, anything else is said there, too. */
export async function enactLate(
  api: SlackApi,
  answering: Promise<readonly Reply[]>,
  target: Target,
  sent: SentView,
): Promise<void> {
  const show = (said: string) => updated(api, { view_id: sent.id, view: waitingView(sent, said) });
  try {
    const outcome = await enactInPlace(api, await answering, target, sent);
    if (outcome !== undefined) await show(outcome);
  } catch (fault) {
    // What broke is said in the conversation; nobody is to wait on here. Slack may be what is broken.
    await show(BROKEN).catch(() => {});
    throw fault;
  }
}

const DONE = '✅';
const BROKEN = '⚠️';

/** What came of it, where no form took the place. */
async function enactInPlace(
  api: SlackApi,
  replies: readonly Reply[],
  target: Target,
  sent: SentView,
): Promise<string | undefined> {
  let outcome = DONE;
  let isForm = false;
  for (const reply of replies) {
    const form = formIn(reply);
    if (form !== undefined) {
      isForm = true;
      const drawn = await updated(api, { view_id: sent.id, view: modalOf(form, target) });
      if (drawn === undefined) continue;
    } else if (reply.type === 'say' || reply.type === 'update') outcome = reply.message.summary;
    else if (reply.type === 'field-errors') outcome = saidErrors(reply.errors).summary;
    await enact(api, reply, target);
  }
  return isForm ? undefined : outcome;
}

/** Faults that are too late for Slack's own way to show them stand above the fields. */
function formIn(reply: Reply): Form | undefined {
  if (reply.type === 'open-form') return reply.form;
  if (reply.type !== 'field-errors' || reply.form === undefined) return undefined;
  const faults = reply.errors.map(({ text }) => {
    return { type: 'text', tone: 'warning', spans: [plain(text)] } as const;
  });
  return { ...reply.form, notice: [...faults, ...(reply.form.notice ?? [])] };
}
