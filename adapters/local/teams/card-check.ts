import {
  AdaptiveCard,
  type CardObject,
  GlobalRegistry,
  HostConfig,
  type SerializableObject,
  SerializationContext,
  Versions,
} from 'adaptivecards';
import { z } from 'zod';
import { choiceFaults, withoutQueries } from './choice-check.ts';

const Typed = z.looseObject({ type: z.string() });
const Card = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string().regex(/^1\.[0-5]$/),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}$/i)
    .optional(),
});

/** Teams shows six buttons of a set and no more (github.com/atc0005/go-teams-notify/issues/161). */
const TEAMS_MAX_ACTIONS = 6;

/** Keys that belong to the host: Microsoft's schema does not know them, Teams does. */
const HOST_KEYS: readonly string[] = ['msteams', '$schema', 'fallback'];
/** Free for the bot. */
const OPAQUE_KEYS: readonly string[] = ['data', 'msteams', 'fallback'];

/**
 * What is wrong with a card, by the rules of Microsoft's own renderer: 1.5 at most, as Teams has it, no element, action or
 * property that version does not know, no value it does not take, no id twice. Choices that are searched as one types are of 1.6, and
 * by Teams' own page. Empty where it is good.
 */
export function cardFaults(card: unknown): readonly string[] {
  const read = Card.safeParse(card);
  if (!read.success) return [z.prettifyError(read.error)];
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: TEAMS_MAX_ACTIONS } });
  // The renderer's own check of `lang` keeps state between cards and refuses every second one; ours is above.
  const { lang: _checked, ...card15 } = read.data;
  parsed.parse(withoutQueries(card15), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const validation = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...events, ...validation, ...choiceFaults(read.data), ...unknownKeys(withoutQueries(read.data))];
}

/** The renderer keeps quiet about properties it does not know; Teams may reject the card for them. */
function unknownKeys(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(unknownKeys);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    OPAQUE_KEYS.includes(key) ? [] : unknownKeys(child),
  );
  const typed = Typed.safeParse(value);
  const known = typed.success ? propertiesOf(typed.data.type) : undefined;
  if (!typed.success || !known) return inner;
  const unknown = Object.keys(value).filter((key) => !known.includes(key) && !HOST_KEYS.includes(key));
  return [...unknown.map((key) => `${typed.data.type} has no property "${key}"`), ...inner];
}

function propertiesOf(type: string): readonly string[] | undefined {
  const version = Versions.v1_5;
  const instance: CardObject | undefined =
    type === 'AdaptiveCard'
      ? new AdaptiveCard()
      : (GlobalRegistry.elements.createInstance(type, version) ??
        GlobalRegistry.actions.createInstance(type, version));
  return instance && [...schemaOf(instance), ...CHILDREN];
}

/** Parsed by code of their own, so no schema of the renderer lists them. */
const CHILDREN: readonly string[] = [
  'body',
  'items',
  'columns',
  'actions',
  'rows',
  'cells',
  'inlines',
  'images',
  'width',
];

function schemaOf(instance: SerializableObject): readonly string[] {
  const schema = instance.getSchema();
  return Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index)).flatMap(
    (property) => (property.targetVersion.compareTo(Versions.v1_5) <= 0 ? [property.name] : []),
  );
}
