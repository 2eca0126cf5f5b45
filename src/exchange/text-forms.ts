import { TEXT_LIMITS } from '../directory/limits.ts';
import { ID_PATTERN } from '../kernel/ids.ts';
import { ok, refused } from '../kernel/result.ts';
import { isTimeZone, nearestTimeZone } from '../kernel/zone-names.ts';
import { isHolidayCode, isHolidayRule } from '../rotations/turns/holidays.ts';
import type { ReadForm } from './forms.ts';
import { shown } from './shown.ts';

/**
 * What a text may not hold: control characters, halves of surrogate pairs, and the marks that reorder text unseen (Unicode UAX #9),
 * with which a name could be shown as another. Joiners are fine: emoji and several scripts need them.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const FORBIDDEN_BUT_BREAKS = /[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Reads one line of text, not blank, `limit` UTF-16 units at most. */
export function readLine(limit: number): ReadForm<string> {
  return (text) => readText(text, limit, FORBIDDEN);
}

/** Reads text that may hold line breaks, not blank, `limit` UTF-16 units at most. */
export function readBlock(limit: number): ReadForm<string> {
  return (text) => readText(text, limit, FORBIDDEN_BUT_BREAKS);
}

function readText(text: string, limit: number, forbidden: RegExp): ReturnType<ReadForm<string>> {
  const found = forbidden.exec(text)?.[0];
  if (found !== undefined) {
    const code = found.codePointAt(0) ?? 0;
    return refused({
      code: 'control-character',
      message: `the text holds the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
      instead: found === '\n' ? 'this text in one line' : 'the text without it',
    });
  }
  if (text.trim() === '') {
    return refused({
      code: 'empty',
      message: 'the text is empty',
      instead: 'some text, or leave the field out',
    });
  }
  if (text.length > limit) {
    return refused({
      code: 'too-long',
      message: `the text has ${text.length} characters`,
      instead: `${limit} at most`,
    });
  }
  return ok(text);
}

/** Reads an id of ours. */
export const readId: ReadForm<string> = (text) => {
  if (ID_PATTERN.test(text)) return ok(text);
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 64);
  return refused({
    code: 'bad-id',
    message: `“${shown(text)}” is no id`,
    instead: `lower-case letters, digits, “.”, “_” and “-”, 64 at most${slug ? `: \`${slug}\`` : ''}`,
  });
};

export const readTimeZone: ReadForm<string> = (text) => {
  if (isTimeZone(text)) return ok(text);
  const near = nearestZone(text);
  return refused({
    code: 'unknown-time-zone',
    message: `“${shown(text)}” is no time zone`,
    instead: near ? `did you mean \`${near}\`?` : 'an IANA time zone such as `Europe/Berlin`',
  });
};

/** The last answer: the same slip is often made on every line, and looking through all zones takes a while. */
let lastNearest: { readonly text: string; readonly near: string | undefined } | undefined;

function nearestZone(text: string): string | undefined {
  if (lastNearest?.text !== text) lastNearest = { text, near: nearestTimeZone(text) };
  return lastNearest.near;
}

/** Reads a country, or country and region, whose public holidays are known. */
export const readHolidays: ReadForm<string> = (text) => {
  if (isHolidayCode(text)) return ok(text);
  return refused({
    code: 'unknown-holidays',
    message: `no public holidays are known for “${shown(text)}”`,
    instead: 'a country, or country and region, as in ISO 3166: `DE`, `DE-BE`',
  });
};

/** Reads a rule for holidays: a country or region, or a date of one year or of every year. */
export const readHolidayRule: ReadForm<string> = (text) => {
  if (isHolidayRule(text)) return ok(text);
  const isDate = /^(?:\d{4}-)?\d{2}-\d{2}$/.test(text);
  return refused({
    code: 'unknown-holidays',
    message: isDate
      ? `“${shown(text)}” is not on the calendar`
      : `no holidays are known for “${shown(text)}”`,
    instead:
      'a country or region as in ISO 3166 (`DE`, `DE-BE`), a date (`2026-12-24`), or one of every year (`12-24`)',
  });
};

export const readEmail: ReadForm<string> = matching(
  /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/,
  'bad-email',
  'is no email address',
  'an address such as `alice@example.com`',
  TEXT_LIMITS.email,
);

export const readSlackUser: ReadForm<string> = matching(
  /^[UW][A-Z0-9]{2,20}$/,
  'bad-account',
  'is no Slack member id',
  'the id from the Slack profile’s menu “Copy member ID”: `U…`; or leave it out, to match by email',
);

export const readTeamsUser: ReadForm<string> = matching(
  /^\S{3,250}$/,
  'bad-account',
  'is no Teams account id',
  'the id as the bot sees it, `29:…`; or leave it out, to match by email',
);

export const readSlackGroup: ReadForm<string> = matching(
  /^S[A-Z0-9]{2,20}$/,
  'bad-account',
  'is no Slack user group id',
  'the group’s id, `S…`, not its `@handle`',
);

/** Reads an address that a browser opens: http or https. */
export const readUrl: ReadForm<string> = (text) => {
  const line = readLine(TEXT_LIMITS.url)(text);
  if (!line.ok) return line;
  if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return ok(text);
  return refused({
    code: 'bad-url',
    message: `“${shown(text)}” is no web address`,
    instead: 'an address with its scheme, such as `https://pay.example.com`',
  });
};

function matching(
  pattern: RegExp,
  code: string,
  message: string,
  instead: string,
  limit: number = TEXT_LIMITS.account,
): ReadForm<string> {
  return (text) => {
    const line = readLine(limit)(text);
    if (!line.ok || pattern.test(text)) return line;
    return refused({ code, message: `“${shown(text)}” ${message}`, instead });
  };
}
