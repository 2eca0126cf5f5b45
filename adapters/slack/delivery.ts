import { z } from 'zod';
import type { SearchSource } from '../../src/chat/form.ts';
import type { LinkedFile, Reaction } from '../../src/chat/intent.ts';
import type { ViewValues } from './form-values.ts';
import type { UserInfo } from './profiles.ts';

/** Where an answer goes: a conversation, with what is known of the message that was pressed in it. */
export const Place = z.object({
  channel: z.string(),
  /** A direct message among several people; only some payloads tell. */
  group: z.boolean().optional(),
  thread: z.string().optional(),
  /** The pressed message, and whether only the presser sees it. */
  message: z.string().optional(),
  onlyYou: z.boolean(),
  /** Slack takes five answers there within half an hour, also in conversations where the bot is no member. */
  responseUrl: z.string().optional(),
});
export type Place = z.infer<typeof Place>;

/**
 * What a form of ours carries: its action, as `encodeAction` wrote it, and where it was opened. The action is written into it as the
 * JSON it is: a text in a text would have each of its quotes escaped twice. Forms of an older version have it as a text.
 */
export const FormMetadata = z.object({
  action: z.union([z.string(), z.looseObject({}).transform((action) => JSON.stringify(action))]),
  place: Place.optional(),
  /** How many views stood in its modal before this one. */
  redrawn: z.int().min(0).optional(),
});
export type FormMetadata = z.infer<typeof FormMetadata>;

/** A message of somebody's. */
export interface Saying {
  /** Slack's time stamp, which is the message's id in its conversation. */
  readonly ts: string;
  /** The thread it is a reply in; an answer's may be another. */
  readonly thread: string | undefined;
  readonly files: readonly LinkedFile[];
}

/** Something Slack told us, read; extra fields are let pass, and what we don't know is `unsupported`. */
export type Delivery =
  | ({
      readonly kind: 'command';
      readonly user: string;
      readonly text: string;
      readonly place: Place;
    } & Triggered)
  | ({
      readonly kind: 'mention' | 'direct' | 'thread' | 'edit';
      readonly user: string;
      readonly text: string;
      readonly place: Place;
      readonly saying: Saying;
    } & Repeatable)
  | ({
      readonly kind: 'react';
      readonly user: string;
      readonly place: Place;
      readonly reaction: Reaction;
      readonly ts: string;
    } & Repeatable)
  | ({
      readonly kind: 'forward';
      readonly user: string;
      readonly text: string;
      readonly place: Place;
      readonly saying: Saying;
      readonly author: Author | undefined;
    } & Triggered)
  | ({
      readonly kind: 'press';
      readonly user: string;
      readonly place: Place;
      readonly actionId: string;
      readonly value: string;
    } & Triggered)
  | {
      readonly kind: 'submit';
      readonly user: string;
      readonly metadata: FormMetadata | undefined;
      readonly values: ViewValues;
      /** Given: it is still open, something in it was chosen; and this is how to draw it anew. */
      readonly open?: OpenView;
      /** Given where it was sent off. */
      readonly sent?: SentView;
    }
  /** Asks what there is to choose from; answered in the acknowledgement. */
  | {
      readonly kind: 'suggest';
      readonly user: string;
      readonly place: Place | undefined;
      readonly source: SearchSource;
      readonly text: string;
    }
  | ({ readonly kind: 'opened'; readonly user: string; readonly place: Place } & Repeatable)
  /** Somebody's profile is another one now: their name, their status, or that they have left. Of those Slack tells of everything. */
  | { readonly kind: 'profile'; readonly account: string; readonly info: UserInfo['user'] }
  /** Ours to acknowledge and nothing more: what bots say, deletions, links that are buttons, other tabs. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unsupported'; readonly type: string };

/** A view on somebody's screen, as far as nobody has changed it since: docs.slack.dev/surfaces/modals#handling_race_conditions */
export interface OpenView {
  readonly id: string;
  readonly hash: string;
}

/** A view that was sent off, and stays on the screen until that is acknowledged. */
export interface SentView {
  readonly id: string;
  readonly title: string;
  readonly close?: string | undefined;
}

/** Who wrote a message: a name where Slack gives one with it, else the account to ask about. */
export type Author = { readonly name: string } | { readonly user: string };

interface Triggered {
  /** Good for one modal within three seconds: docs.slack.dev/surfaces/modals */
  readonly triggerId: string | undefined;
}

interface Repeatable {
  /** The same for each repetition of the same event. */
  readonly once: string;
}

/** Somebody's profile has changed. */
export type ProfileChange = Extract<Delivery, { kind: 'profile' }>;

/** Somebody types into an input to search in. */
export type Suggestion = Extract<Delivery, { kind: 'suggest' }>;

/** The deliveries that the dialogue responds to. */
export type Interaction = Exclude<Delivery, { kind: 'ignored' | 'unsupported' | 'suggest' | 'profile' }>;
