import type { Temporal } from 'temporal-polyfill';
import type { Language } from './languages/language.ts';
import type { Button, Element, InstantStyle, Message, Span } from './message.ts';

/**
 * The message as text for a terminal, a log of a conversation, or a platform's fallback: nothing left out, instants in
 * `timeZone` (an IANA zone; the message's own where absent) and in the message's language, buttons as `[label]`.
 */
export function plainText(message: Message, options: { readonly timeZone?: string } = {}): string {
  const zone = options.timeZone ?? message.timeZone;
  return message.elements.map((element) => elementText(element, message.language, zone)).join('\n');
}

/** Running text as plain words, instants in the zone and language given. */
export function plainSpans(spans: readonly Span[], language: Language, timeZone: string): string {
  return spans.map((span) => spanText(span, language, timeZone)).join('');
}

function elementText(element: Element, language: Language, zone: string): string {
  const text = (spans: readonly Span[]): string => plainSpans(spans, language, zone);
  switch (element.type) {
    case 'heading':
      return element.text;
    case 'text':
      return text(element.spans);
    case 'list':
      return element.items.map((item) => `• ${text(item)}`).join('\n');
    case 'fields':
      return element.fields.map((field) => `${field.label}: ${text(field.value)}`).join('\n');
    case 'divider':
      return '—';
    case 'buttons':
      return element.buttons.map(buttonText).join('  ');
    case 'select':
      return [element.placeholder, ...element.options.map((option) => `[${option.label}]`)].join('\n');
    default:
      return element satisfies never;
  }
}

function spanText(span: Span, language: Language, zone: string): string {
  switch (span.type) {
    case 'plain':
    case 'bold':
    case 'code':
      return span.text;
    case 'link':
      return linkText(span.text, span.url);
    case 'mention':
      return span.name;
    case 'instant':
      return instantText(span.at, span.style, language, zone);
    default:
      return span satisfies never;
  }
}

function buttonText(button: Button): string {
  switch (button.type) {
    case 'action':
      return `[${button.label}]`;
    case 'link':
      return linkText(button.label, button.url);
    default:
      return button satisfies never;
  }
}

/** An address that is its own text (`mailto:` and `tel:` before it or not) is written once. */
function linkText(text: string, url: string): string {
  return url.replace(/^(mailto|tel):/, '') === text.replace(/[ ()]/g, '') ? text : `${text} (${url})`;
}

const STYLES = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  'date-time': {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
} as const satisfies Record<InstantStyle, Intl.DateTimeFormatOptions>;

/** Day before month and 24 hours, which no reader takes for another moment. */
const INTERNATIONAL_ENGLISH = 'en-GB';

/**
 * Kept, since making a format takes a hundred times as long as using it; there are few languages, styles and zones. The last moment
 * is kept with it, since an answer says the same one in its summary, of who answers and of who is next.
 */
const formats = new Map<
  string,
  { readonly format: Intl.DateTimeFormat; last: number | undefined; text: string }
>();

/** A moment as a person of that language writes it, in that zone. */
export function instantText(
  at: Temporal.Instant,
  style: InstantStyle,
  language: Language,
  zone: string,
): string {
  const key = `${language} ${style} ${zone}`;
  let kept = formats.get(key);
  if (kept === undefined) {
    const locale = language === 'en' ? INTERNATIONAL_ENGLISH : language;
    const format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: zone });
    kept = { format, last: undefined, text: '' };
    formats.set(key, kept);
  }
  const { epochMilliseconds } = at;
  if (kept.last !== epochMilliseconds) {
    kept.last = epochMilliseconds;
    kept.text = kept.format.format(epochMilliseconds);
  }
  return kept.text;
}
