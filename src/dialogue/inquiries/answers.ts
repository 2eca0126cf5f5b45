import type { FormValues } from '../../chat/form.ts';
import type { Intent } from '../../chat/intent.ts';
import type { Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Inquiry } from '../../inquiries/inquiry.ts';
import type { InquiryPorts } from '../../inquiries/ports.ts';
import type { Reader } from '../../lookup/reader.ts';
import { exactTopics, topicsNamed } from '../../lookup/search/search.ts';
import { addressed, addressedAfterAsk, namesTopicByColon } from '../addressed.ts';
import { type Context, saidIn } from '../context.ts';
import { afterVerb, type Command } from '../grammar.ts';
import { answerAct } from './acting.ts';
import { type AskAction, answerForward } from './ask-form.ts';
import { answerAsk, put } from './asking.ts';
import { isParty, privateAudience } from './desk.ts';
import { answerInquiries, ownInquiries } from './list.ts';
import { withReplies } from './meant-replies.ts';
import { answerEdit, answerReaction, inquiryCarried, speak } from './overheard.ts';
import { personNamed } from './people.ts';
import { answerInquiryPress, type InquiryAction, type InquiryFormAction } from './presses.ts';
import { answerInquirySubmission } from './submissions.ts';

/** The conversation about inquiries: putting one, answering, and all that is done with it. */
export interface InquiryAnswers {
  /** The inquiry that the thread carries or the message is about; known before anybody is asked who they are. */
  carriedBy(intent: Intent): Promise<Inquiry | undefined>;
  /** How many open ones concern the asker; undefined where others would read along. */
  countOwn(context: Context): Promise<number | undefined>;
  /** Answers words that are a verb of ours, a question to a topic, or said in the thread of an inquiry; undefined where they are none. */
  words(context: Context, command: Command): Promise<readonly Reply[] | undefined>;
  /** What was said of words that find nothing, and whom they may have been for; undefined where they were for nobody. */
  withReplies(context: Context, reader: Reader, message: Message): Promise<Message | undefined>;
  edit(context: Context): Promise<readonly Reply[]>;
  react(context: Context): Promise<readonly Reply[]>;
  forward(context: Context): readonly Reply[];
  press(context: Context, action: InquiryAction): Promise<readonly Reply[]>;
  submit(
    context: Context,
    action: AskAction | InquiryFormAction,
    values: FormValues,
  ): Promise<readonly Reply[]>;
}

/** The answers about inquiries, over these ports. */
export function createInquiryAnswers(ports: InquiryPorts): InquiryAnswers {
  return {
    carriedBy: (intent) => inquiryCarried(ports, intent),
    async countOwn(context) {
      if (privateAudience(context.intent) === undefined) return undefined;
      return (await ownInquiries(ports, context)).length;
    },
    async words(context, command) {
      const { carried } = context;
      if (carried !== undefined && isSpeech(context, carried, command)) {
        const spoken = await speak(ports, context, carried);
        if (spoken !== undefined) return spoken;
      }
      return answerCommand(ports, context, command);
    },
    withReplies: (context, reader, message) => withReplies(ports, context, reader, message),
    edit: (context) => answerEdit(ports, context),
    react: async (context) =>
      context.carried === undefined ? [] : answerReaction(ports, context, context.carried),
    forward: answerForward,
    press: (context, action) => answerInquiryPress(ports, context, action),
    submit: (context, action, values) => answerInquirySubmission(ports, context, action, values),
  };
}

async function answerCommand(
  ports: InquiryPorts,
  context: Context,
  command: Command,
): Promise<readonly Reply[] | undefined> {
  switch (command.type) {
    case 'ask':
      if (topicsNamed(context.snapshot.directory, command.all, context.asker.language).length > 0)
        return undefined;
      return answerAsk(ports, context);
    case 'ack':
    case 'pass':
    case 'resolve':
    case 'reply':
      return answerAct(ports, context, command);
    case 'inquiries':
      return answerInquiries(ports, context, command.words);
    case 'find': {
      const found = command.mayBeCommand && addressed(context, saidIn(context), command);
      return found ? put(ports, context, found) : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * Whether words in the thread of an inquiry are said to the other side. To nobody of ours everything is; in a direct conversation all
 * but what is done with inquiries; beside a mention, which is meant for us, only what is no command and no topic.
 */
function isSpeech(context: Context, carried: Inquiry, command: Command): boolean {
  const { intent } = context;
  if (intent.type !== 'words' || intent.via === 'command') return false;
  if (intent.via === 'thread') return true;
  if (isAboutInquiries(context, command) || !isParty(context, carried)) return false;
  if (intent.via === 'direct') return carried.state !== 'resolved' || !isOrder(context, command);
  return carried.state !== 'resolved' && !isOrder(context, command);
}

/** Whether it is a verb that makes sense of what follows it, in a thread where a sentence may well begin like one. */
function isAboutInquiries(context: Context, command: Command): boolean {
  switch (command.type) {
    case 'ack':
    case 'resolve':
    case 'reply':
    case 'help':
      return true;
    case 'pass':
      return (
        command.words === '' ||
        command.to !== undefined ||
        context.mentioned.size > 0 ||
        personNamed(context.snapshot, command.words) !== undefined
      );
    case 'ask':
      return command.words === '' || addressedAfterAsk(context, afterVerb(saidIn(context))) !== undefined;
    case 'inquiries':
      return command.words === '' || isTopic(context, command.words);
    default:
      return false;
  }
}

/** Whether it is a command of any kind, the name of a topic, or a question to one. */
function isOrder(context: Context, command: Command): boolean {
  switch (command.type) {
    case 'find':
      if (command.mayBeCommand === undefined) return true;
      return isTopic(context, command.words) || namesTopicByColon(context, saidIn(context));
    // These made no sense as verbs: see `isAboutInquiries`.
    case 'pass':
    case 'ask':
    case 'inquiries':
      return isTopic(context, command.all) || namesTopicByColon(context, saidIn(context));
    default:
      return true;
  }
}

function isTopic({ snapshot, asker }: Context, words: string): boolean {
  return exactTopics(snapshot.directory, words, asker.language).length > 0;
}
