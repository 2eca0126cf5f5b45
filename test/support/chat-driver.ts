import type { LocalAct, LocalMessage, StandIn } from '../../adapters/local/stand-in.ts';

/**
 * One person in front of one chat client: what a story does on either platform, in the words of a story. It knows no vendor's
 * markup beyond finding texts and pressable things in it.
 */
export interface ChatDriver {
  /** Says it where it is said, and waits for what the bot answers there. */
  say(text: string, where: Where): Promise<SeenMessage>;
  /** Presses the button or chooses the entry with this label, and waits for what the bot answers. */
  click(message: SeenMessage, label: string): Promise<SeenMessage>;
  /** Presses a button that opens a form, and waits for the form; the words on it. */
  openForm(message: SeenMessage, label: string): Promise<string>;
  /** Fills the open form in, by field name, leaving the rest as it is, submits it, and waits for what the bot answers there. */
  submit(message: SeenMessage, values: Readonly<Record<string, string>>): Promise<SeenMessage>;
}

/** The channel (by name), or the direct message with the bot. */
export type Where = { readonly channel: string } | 'direct';

/** A bot's message as a person sees it. */
export interface SeenMessage {
  readonly conversationId: string;
  readonly id: string;
  /** All words on it, in order, one line each. */
  readonly text: string;
  readonly labels: readonly string[];
  readonly onlyYou: boolean;
  readonly inThread: boolean;
}

/** A driver for the person whose name the account bears. */
export function driveChat(standIn: StandIn, name: string): ChatDriver {
  const account = standIn.accounts().find((candidate) => candidate.name === name);
  if (!account) throw new Error(`nobody called ${name} has an account on ${standIn.platform}`);
  const viewer = account.id;

  function conversationOf(where: Where): string {
    const open = standIn.conversations(viewer);
    const found = open.find((one) =>
      where === 'direct' ? one.kind === 'direct' : one.name === where.channel,
    );
    if (!found) throw new Error(`${name} sees no ${JSON.stringify(where)} on ${standIn.platform}`);
    return found.id;
  }

  function botMessages(conversationId: string): readonly LocalMessage[] {
    return standIn.messages(conversationId, viewer).filter((message) => message.author.bot);
  }

  async function actAndWait(act: LocalAct, conversationId: string): Promise<SeenMessage> {
    const before = new Map(botMessages(conversationId).map((message) => [message.id, fingerprint(message)]));
    const isNews = (message: LocalMessage) => before.get(message.id) !== fingerprint(message);
    const outcome = await standIn.act(viewer, act);
    if (outcome.type === 'failed') throw new Error(outcome.text);
    return seen(await nextOf(standIn, () => botMessages(conversationId).findLast(isNews)));
  }

  return {
    say: (text, where) => {
      const conversationId = conversationOf(where);
      return actAndWait({ type: 'say', conversationId, text }, conversationId);
    },
    click: (message, label) => actAndWait(pressOf(message, label), message.conversationId),
    openForm: async (message, label) => {
      const outcome = await standIn.act(viewer, pressOf(message, label));
      if (outcome.type === 'failed') throw new Error(outcome.text);
      const form = await nextOf(standIn, () => standIn.openForm(viewer));
      return texts(form).join('\n');
    },
    submit: (message, values) => {
      const form = standIn.openForm(viewer);
      if (form === undefined) throw new Error('there is no form');
      const filled =
        form.platform === 'slack' ? viewValues(form.view, values) : cardValues(form.card, values);
      return actAndWait({ type: 'submit-form', values: filled }, message.conversationId);
    },
  };

  function pressOf(message: SeenMessage, label: string): LocalAct {
    const shown = botMessages(message.conversationId).find((candidate) => candidate.id === message.id);
    const pressable = shown && pressables(shown.content).find((candidate) => candidate.label === label);
    if (!pressable) throw new Error(`there is no "${label}" among ${JSON.stringify(message.labels)}`);
    return { type: 'press', messageId: message.id, payload: pressable.payload };
  }
}

/** What Slack's client sends of a modal: by block id and action id, what was typed and chosen, or stood there already. */
function viewValues(view: unknown, values: Readonly<Record<string, string>>): unknown {
  const inputs = [...objects(view)].filter((one) => one['type'] === 'input');
  return Object.fromEntries(
    inputs.map((input) => {
      const name = String(input['block_id']);
      const element = isJson(input['element']) ? input['element'] : {};
      const { type, initial_value: typed = null, initial_option: chosen = null } = element;
      const value = values[name];
      const state =
        type === 'static_select'
          ? { type, selected_option: value === undefined ? chosen : { value } }
          : { type, value: value ?? typed };
      return [name, { [String(element['action_id'])]: state }];
    }),
  );
}

/** What Teams' client sends of a dialog: the data of its button, with what is in the inputs. */
function cardValues(card: unknown, values: Readonly<Record<string, string>>): unknown {
  const inputs = [...objects(card)].filter((one) => String(one['type']).startsWith('Input.'));
  const filled = inputs.map((input) => [input['id'], values[String(input['id'])] ?? input['value'] ?? '']);
  const data = pressables(card).map(({ payload }) => (isJson(payload) ? payload['data'] : undefined));
  return { ...(isJson(data[0]) ? data[0] : {}), ...Object.fromEntries(filled) };
}

/** Resolves with what `look` finds, now or after a change of the stand-in. */
function nextOf<Found>(standIn: StandIn, look: () => Found | undefined): Promise<Found> {
  return new Promise((resolve) => {
    const stop = standIn.onChange(check);
    function check(): void {
      const found = look();
      if (found === undefined) return;
      stop();
      resolve(found);
    }
    check();
  });
}

function fingerprint(message: LocalMessage): string {
  return JSON.stringify(message.content);
}

function seen(message: LocalMessage): SeenMessage {
  return {
    conversationId: message.conversationId,
    id: message.id,
    text: [message.content.text, ...texts(message.content)].join('\n'),
    labels: pressables(message.content).map(({ label }) => label),
    onlyYou: message.onlyYou,
    inThread: message.threadId !== undefined,
  };
}

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object inside, outer before inner, in order. */
function* objects(value: unknown): Generator<Json> {
  if (isJson(value)) yield value;
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* objects(inner);
}

/** Block Kit and Adaptive Cards both keep words in `text`, `title` and `value` of their objects. */
function texts(content: unknown): string[] {
  return [...objects(content)].flatMap((one) =>
    ['title', 'text', 'value'].flatMap((key) => {
      const value = one[key];
      return typeof value === 'string' && !value.startsWith('{"v"') ? [value] : [];
    }),
  );
}

/** Buttons and select entries: the action object that pressing sends, under the label a person reads. */
function pressables(content: unknown): { readonly label: string; readonly payload: unknown }[] {
  return [...objects(content)].flatMap((one) => {
    const label = isJson(one['text']) ? one['text']['text'] : one['title'];
    const isButton = one['type'] === 'button' || String(one['type']).startsWith('Action.');
    return isButton && typeof label === 'string' ? [{ label, payload: one }] : [];
  });
}
