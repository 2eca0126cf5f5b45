import type { Temporal } from 'temporal-polyfill';
import type { Action, UnsupportedAction } from '../chat/actions.ts';
import type { Option } from '../chat/form.ts';
import type { Intent } from '../chat/intent.ts';
import type { Reply } from '../chat/reply.ts';
import type { ProfileSource } from '../directory/ports.ts';
import { type Asker, personWith, type RecognizePorts, recognize } from '../directory/recognize.ts';
import type { InquiryPorts, InquiryRepositories } from '../inquiries/ports.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import type { GapRepositories } from '../lookup/gaps/ports.ts';
import type { Snapshot } from '../lookup/ports.ts';
import type { Reader } from '../lookup/reader.ts';
import { personalReader, roomReader } from '../lookup/reader-of.ts';
import { noteProfile } from '../roles/accounts.ts';
import { appointSeen, isToBeAppointed, type NamedAdmins } from '../roles/appoint.ts';
import type { RolePorts, RoleRepositories } from '../roles/ports.ts';
import type { ShiftPorts, ShiftRepositories } from '../shifts/ports.ts';
import { answerMine, answerWords } from './commands.ts';
import { audienceOf, type Context, privately, readerOf } from './context.ts';
import type { Desks } from './desks.ts';
import type { Dialogue, SuggestQuery } from './dialogue.ts';
import { createEditAnswers } from './edits/answers.ts';
import { createGapAnswers, type GapAnswerPorts } from './gaps.ts';
import { createInquiryAnswers } from './inquiries/answers.ts';
import { isOverheard } from './inquiries/overheard.ts';
import { answerLook } from './looks.ts';
import { recognizeMentioned } from './mentioned.ts';
import { apologyMessage, greetingMessage } from './messages.ts';
import { answerNotIt } from './missed.ts';
import { isInReach } from './moment.ts';
import { createRoleAnswers } from './roles/answers.ts';
import { refuse, say } from './saying.ts';
import { createShiftAnswers } from './shifts/answers.ts';
import { answerSubmission } from './submissions.ts';
import { suggestions } from './suggestions.ts';

export interface DialoguePorts extends GapAnswerPorts, InquiryPorts, RolePorts, ShiftPorts {
  readonly work: UnitOfWork<GapRepositories & InquiryRepositories & RoleRepositories & ShiftRepositories>;
  /** Whom the environment names: they become admins when they are first seen. */
  readonly admins?: NamedAdmins;
}

/** The conversation, the same on every platform: each intent is answered from the state that holds when it comes in. */
export function createDialogue(ports: DialoguePorts): Dialogue {
  const desks: Desks = {
    gaps: createGapAnswers(ports),
    inquiries: createInquiryAnswers(ports),
    edits: createEditAnswers(ports),
    shifts: createShiftAnswers(ports),
    roles: createRoleAnswers(ports),
  };
  let latest: Snapshot | undefined;

  async function respond(intent: Intent, profiles: ProfileSource): Promise<readonly Reply[]> {
    const carried = await desks.inquiries.carriedBy(intent);
    // Most of what is only overheard is none of our business: nobody is to be looked up for it.
    if (carried === undefined && isOverheard(intent)) return [];
    const known = await ports.snapshots.current();
    latest = known;
    const now = ports.clock.now();
    if (intent.type === 'greet' && intent.conversation.kind !== 'direct') {
      return [say(intent, greetingMessage(roomReader(intent.account, known), intent))];
    }
    const logger = ports.logger.child({ requestId: intent.requestId });
    const recognizing = { identities: ports.identities, profiles, logger };
    const { asker, snapshot } = await welcome(recognizing, known, intent, now);
    if (asker.type !== 'member') {
      logger.info('Refused an asker', { reason: asker.type });
      if (isOverheard(intent)) return [];
      const profile = asker.type === 'unchecked' ? undefined : asker.profile;
      const reader = personalReader(intent.account, snapshot, profile, undefined);
      return refuse(intent, reader, `refusal.${asker.type}`);
    }
    const { person, profile } = asker;
    const context: Context = {
      intent,
      snapshot,
      now,
      asker: personalReader(intent.account, snapshot, profile, person),
      name: person?.name ?? profile.name,
      mentioned: await recognizeMentioned(recognizing, snapshot, intent, now),
      ...(person !== undefined && { person }),
      ...(carried !== undefined && { carried }),
    };
    return answer(context, desks);
  }

  /** Who the asker is; whom the environment names is made an admin before they are answered. */
  async function welcome(
    recognizing: RecognizePorts,
    known: Snapshot,
    { account }: Intent,
    now: Temporal.Instant,
  ): Promise<{ readonly asker: Asker; readonly snapshot: Snapshot }> {
    const asker = await recognize(recognizing, known, account, now);
    const { admins } = ports;
    const isNamed =
      asker.type === 'member' && admins && isToBeAppointed(admins, { ...asker, account }, known.directory);
    if (!isNamed) return { asker, snapshot: known };
    await appointSeen({ ...asker, account }, ports);
    const snapshot = await ports.snapshots.current();
    return { asker: await recognize(recognizing, snapshot, account, now), snapshot };
  }

  async function suggest(query: SuggestQuery, profiles: ProfileSource): Promise<readonly Option[]> {
    const snapshot = await ports.snapshots.current();
    const now = ports.clock.now();
    const recognizing = { identities: ports.identities, profiles, logger: ports.logger };
    const asker = await recognize(recognizing, snapshot, query.account, now);
    if (asker.type !== 'member') return [];
    const reader = personalReader(query.account, snapshot, asker.profile, asker.person);
    return suggestions({ ...query, snapshot, reader, now, ...(asker.person && { person: asker.person }) });
  }

  function apologize(intent: Intent): Reply {
    const message = apologyMessage(lastKnownReader(intent, latest), intent.requestId);
    return { type: 'say', audience: privately(intent), message };
  }

  return {
    respond,
    suggest,
    apologize,
    noteProfile: ({ account, profile }) => noteProfile(account, profile, ports),
  };
}

/** The asker as last known, from what is in memory: whatever broke may be what else there is to ask. */
function lastKnownReader({ account }: Intent, snapshot: Snapshot | undefined): Reader {
  if (snapshot === undefined) return { language: 'en', timeZone: 'UTC' };
  const profile = snapshot.identities.of(account)?.profile;
  return personalReader(account, snapshot, profile, personWith(snapshot, account));
}

async function answer(context: Context, desks: Desks): Promise<readonly Reply[]> {
  const { intent } = context;
  switch (intent.type) {
    case 'words':
      return answerWords(context, desks);
    case 'press':
      return answerPress(context, intent.action, desks);
    case 'submit':
      return answerSubmission(context, intent, desks);
    case 'greet':
      return [say(intent, greetingMessage(context.asker, intent))];
    case 'edit':
      return desks.inquiries.edit(context);
    case 'react':
      return desks.inquiries.react(context);
    case 'forward':
      return desks.inquiries.forward(context);
    default:
      return intent satisfies never;
  }
}

async function answerPress(
  context: Context,
  action: Action | UnsupportedAction,
  { gaps, inquiries, edits, shifts, roles }: Desks,
): Promise<readonly Reply[]> {
  switch (action.type) {
    case 'not-it':
    case 'none-of-these': {
      const { intent, now, asker } = context;
      if (!isInReach(action.at, now)) return refuse(intent, asker, 'stale.button');
      const { message, missed } = answerNotIt(context, readerOf(context, audienceOf(intent)), action);
      gaps.record(context, missed);
      return [say(intent, message)];
    }
    case 'mine':
      return [
        say(
          context.intent,
          await answerMine(context, readerOf(context, audienceOf(context.intent)), { shifts, roles }),
        ),
      ];
    case 'gaps':
    case 'gap-alias':
    case 'gap-dismiss':
    case 'gap-undo':
    case 'gap-alias-form':
    case 'gap-topic-form':
      return gaps.press(context, action);
    case 'ask':
    case 'inquiry':
    case 'inquiries':
    case 'inquiry-acknowledge':
    case 'inquiry-pass':
    case 'inquiry-pass-form':
    case 'inquiry-resolve-form':
    case 'inquiry-reply-form':
    case 'inquiry-leave':
    case 'inquiry-urgent':
    case 'inquiry-withdraw':
    case 'inquiry-rate':
    case 'inquiry-comment-form':
    case 'inquiry-reopen':
      return inquiries.press(context, action);
    case 'edit-form':
    case 'settings-form':
    case 'remove-form':
    case 'edit-undo':
    case 'history':
    case 'import-form':
    case 'language':
    case 'edit-list':
      return edits.press(context, action);
    case 'swap-form':
    case 'swap-take':
    case 'swap-decline':
    case 'swap-withdraw':
    case 'swap-undo':
    case 'cover-form':
    case 'cover-take':
    case 'cover-part-form':
    case 'cover-withdraw':
    case 'cover-undo':
    case 'take-form':
    case 'take':
    case 'override-form':
    case 'override-undo':
    case 'next':
    case 'away-form':
    case 'away-undo':
    case 'note-form':
    case 'requests':
      return shifts.press(context, action);
    case 'verify':
    case 'hand-to-form':
    case 'verify-list':
    case 'setup-form':
      return roles.press(context, action);
    default:
      return answerLook(context, action);
  }
}
