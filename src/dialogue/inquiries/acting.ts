import type { Message } from '../../chat/message.ts';
import type { Reply } from '../../chat/reply.ts';
import { passForm, replyForm } from '../../inquiries/forms.ts';
import type { Inquiry } from '../../inquiries/inquiry.ts';
import { doneMessage } from '../../inquiries/messages/done-message.ts';
import { inquiriesMessage } from '../../inquiries/messages/inquiries-message.ts';
import type { InquiryPorts } from '../../inquiries/ports.ts';
import type { InquiryRefusal } from '../../inquiries/refusals.ts';
import { acknowledge, type Changed, pass, resolve, write } from '../../inquiries/use-cases.ts';
import type { Result } from '../../kernel/result.ts';
import { notInDirectoryMessage } from '../../lookup/mine-message.ts';
import { messageFor, type Reader, wordsFor } from '../../lookup/reader.ts';
import { searchTopics, topicsNamed } from '../../lookup/search/search.ts';
import { browseButton } from '../../lookup/search-messages.ts';
import { namesTopicByColon } from '../addressed.ts';
import { type Context, firstMentioned, readerOf, saidIn } from '../context.ts';
import { afterVerb, type InquiryCommand } from '../grammar.ts';
import { acting, privateAudience, sayOwn, sayPrivate, sayRefusal, sourceOf } from './desk.ts';
import { isTheirs, ownInquiries, takenByOthers } from './list.ts';
import { personNamed } from './people.ts';

/** A verb that does something with an inquiry. */
export type ActCommand = Extract<InquiryCommand, { readonly type: 'ack' | 'pass' | 'resolve' | 'reply' }>;

/**
 * Does it with the inquiry of the thread, else with the only open one that concerns the asker; of several it asks which. Undefined
 * where the words are no such command but the name of a topic, or look like one and there is no inquiry at all.
 */
export async function answerAct(
  ports: InquiryPorts,
  context: Context,
  command: ActCommand,
): Promise<readonly Reply[] | undefined> {
  if (command.type !== 'ack' && command.words !== '' && isNamed(context, command.all)) return undefined;
  if (context.carried !== undefined) return act(ports, context, command, context.carried);
  const own = await ownInquiries(ports, context);
  const meant = own.filter((inquiry) => isMeant(context, command, inquiry));
  const [only, ...others] = meant;
  if (only === undefined) {
    const lost = command.type === 'ack' ? await takenByOthers(ports, context) : undefined;
    if (lost !== undefined) return sayRefusal(context, { code: 'already-acknowledged', inquiry: lost });
    return isLookup(context, command) ? undefined : sayNone(context);
  }
  // What is done to an inquiry of another place is not told where others read along.
  if (others.length > 0 || privateAudience(context.intent) === undefined) {
    return sayPrivate(context, `example.${command.type}`, (reader) => whichMessage(reader, context, meant));
  }
  return act(ports, context, command, only);
}

function isNamed({ snapshot, asker, now }: Context, all: string): boolean {
  if (topicsNamed(snapshot.directory, all, asker.language).length > 0) return true;
  return namesTopicByColon({ snapshot, asker, now }, all);
}

function isMeant(context: Context, { type }: ActCommand, inquiry: Inquiry): boolean {
  switch (type) {
    case 'ack':
      return inquiry.state === 'open' && isTheirs(context, inquiry);
    case 'pass':
      return isTheirs(context, inquiry);
    case 'resolve':
    case 'reply':
      return true;
    default:
      return type satisfies never;
  }
}

function isLookup({ snapshot, asker }: Context, command: ActCommand): boolean {
  if (command.type === 'ack' || command.words === '') return false;
  return searchTopics(snapshot.directory, command.all, asker.language).verdict === 'certain';
}

function act(
  ports: InquiryPorts,
  context: Context,
  command: ActCommand,
  inquiry: Inquiry,
): Promise<readonly Reply[] | undefined> | readonly Reply[] {
  const { intent, asker } = context;
  const said = afterVerb(saidIn(context));
  const { id: inquiryId } = inquiry;
  switch (command.type) {
    case 'ack':
      return sayDone(context, acknowledge(acting(context, inquiry), ports));
    case 'pass':
      return passOn(ports, context, command, inquiry);
    case 'resolve': {
      const summary = said === '' ? {} : { summary: said };
      return sayDone(context, resolve({ ...acting(context, inquiry), ...summary }, ports));
    }
    case 'reply': {
      if (said === '') {
        const form = replyForm(asker, inquiry, { type: 'inquiry-reply-form', inquiryId });
        return [{ type: 'open-form', form }];
      }
      const message = intent.type === 'words' ? intent.message : undefined;
      const source = message && sourceOf(intent, message);
      const files = message?.files;
      return sayDone(
        context,
        write(
          { ...acting(context, inquiry), text: said, ...(files && { files }), ...(source && { source }) },
          ports,
        ),
      );
    }
    default:
      return command satisfies never;
  }
}

/** To whoever was mentioned or named; without either a form asks. Undefined where the words name a topic and nobody. */
async function passOn(
  ports: InquiryPorts,
  context: Context,
  command: Extract<ActCommand, { readonly type: 'pass' }>,
  inquiry: Inquiry,
): Promise<readonly Reply[] | undefined> {
  const { asker, snapshot, now } = context;
  const mentioned = firstMentioned(context);
  const person = mentioned === undefined ? personNamed(snapshot, command.words) : mentioned.person;
  const to = person === undefined ? command.to : { personId: person.id };
  if (to !== undefined) return sayDone(context, pass({ ...acting(context, inquiry), to }, ports));
  if (mentioned !== undefined) {
    return sayOwn(context, (reader) => notInDirectoryMessage(reader, { name: mentioned.name }));
  }
  if (isLookup(context, command)) return undefined;
  const form = passForm(asker, snapshot, inquiry, { type: 'inquiry-pass-form', inquiryId: inquiry.id }, now);
  return [{ type: 'open-form', form }];
}

/** Says what came of it to whoever did it. */
export async function sayDone(
  context: Context,
  outcome: Promise<Result<Changed, InquiryRefusal>>,
): Promise<readonly Reply[]> {
  const done = await outcome;
  if (!done.ok) return sayRefusal(context, done.refusal);
  return sayOwn(context, (reader) => doneMessage(reader, context.snapshot, done.value, context.now));
}

/** Which of them is meant: each opens with the buttons for what may be done. */
function whichMessage(
  reader: Reader,
  { snapshot, person, now }: Context,
  inquiries: readonly Inquiry[],
): Message {
  const personId = person?.id;
  const shown = { inquiries, page: 0, ...(personId !== undefined && { personId }) };
  const list = inquiriesMessage(reader, snapshot, shown, now);
  return {
    ...list,
    elements: [{ type: 'text', spans: wordsFor(reader).spans('inquiry.which') }, ...list.elements],
  };
}

/** There is nothing to do it with; the way on is to ask something. */
function sayNone(context: Context): readonly Reply[] {
  const audience = privateAudience(context.intent) ?? 'everyone-here';
  const reader = readerOf(context, audience);
  const words = wordsFor(reader);
  const spans = words.spans('inquiry.none-yours');
  const message = messageFor(reader, spans, [
    { type: 'text', spans },
    {
      type: 'buttons',
      buttons: [
        { type: 'action', label: words.text('button.ask'), action: { type: 'ask' } },
        browseButton(reader),
      ],
    },
  ]);
  return [{ type: 'say', audience, message }];
}
