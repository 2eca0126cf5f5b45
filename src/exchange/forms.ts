import type { Channel, LocalMoment } from '../directory/model.ts';
import { type MomentRefusal, parseLocalMoment, parseMoment } from '../kernel/local-moment.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { shown } from './shown.ts';

/** What is wrong with one text of the file, and what to write instead. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly instead: string;
}

/** A text form: how a value is read from what people write. */
export type ReadForm<Value> = (text: string) => Result<Value, Complaint>;

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440, w: 10_080 };
const LONGEST_MINUTES = 366 * 1_440;

/** Reads a length of time such as `15m`, `4h`, `90d`, `1w` or `1h30m`, in minutes: at least one, a year at most. */
export const readMinutes: ReadForm<number> = (text) => {
  const compact = text.trim().toLowerCase();
  const parts = [...compact.matchAll(/(\d{1,7})\s*([mhdw])\s*/g)];
  const minutes = parts.reduce((sum, part) => sum + Number(part[1]) * (MINUTES[part[2] ?? ''] ?? 0), 0);
  if (parts.length === 0 || parts.map((part) => part[0]).join('') !== compact) {
    return refused({
      code: 'bad-duration',
      message: `“${shown(text)}” is no length of time`,
      instead: 'a number with m, h, d or w, such as `15m`, `4h` or `90d`',
    });
  }
  if (minutes < 1 || minutes > LONGEST_MINUTES) {
    return refused({
      code: 'bad-duration',
      message: `“${shown(text)}” is ${minutes < 1 ? 'no time at all' : 'over a year'}`,
      instead: 'a length from `1m` to `366d`',
    });
  }
  return ok(minutes);
};

/** Writes minutes in the largest unit that is exact: 240 is `4h`, 90 is `90m`. */
export function writeMinutes(minutes: number): string {
  if (minutes % 1_440 === 0) return `${minutes / 1_440}d`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}

/** Reads a number of whole days such as `90d` or `2w`: at least one, ten years at most. */
export const readDays: ReadForm<number> = (text) => {
  const match = /^(\d{1,4})\s*([dw])$/i.exec(text.trim());
  const days = Number(match?.[1]) * (match?.[2]?.toLowerCase() === 'w' ? 7 : 1);
  if (match && days >= 1 && days <= 3_660) return ok(days);
  return refused({
    code: 'bad-duration',
    message: `“${shown(text)}” is no number of days`,
    instead: 'whole days or weeks, such as `90d` or `12w`, 3660d at most',
  });
};

/** Reads a local date, a local date-time (with a space or a `T`) or an instant with its offset; gives the form with the `T`. */
export const readMoment: ReadForm<LocalMoment> = (text) => {
  const moment = parseLocalMoment(text, 'UTC');
  if (moment.ok) return ok(text.trim().replace(' ', 'T').toUpperCase());
  return refused({
    code: 'bad-moment',
    message: `“${shown(text)}” ${MOMENT_FAULTS[moment.refusal.code]}`,
    instead: 'a date `2026-08-03`, a local time `2026-08-03 09:00`, or an instant `2026-08-03T09:00+02:00`',
  });
};

/** Reads an instant with its offset; as it is written. */
export const readInstant: ReadForm<string> = (text) => {
  const moment = parseMoment(text);
  if (moment.ok && moment.value.type === 'exact') return ok(text.trim());
  return refused({
    code: 'bad-moment',
    message: `“${shown(text)}” is no instant`,
    instead: 'a date and time with its offset: `2026-08-03T09:00:00Z`',
  });
};

/** Reads a day of the calendar; as it is written. */
export const readDay: ReadForm<string> = (text) => {
  const moment = parseMoment(text);
  const day = text.trim();
  if (moment.ok && /^\d{4}-\d\d-\d\d$/.test(day)) return ok(day);
  return refused({
    code: 'bad-moment',
    message: `“${shown(text)}” is no day`,
    instead: 'a date `2026-08-03`',
  });
};

const MOMENT_FAULTS: Readonly<Record<MomentRefusal['code'], string>> = {
  'unreadable-moment': 'is no date or time',
  'no-such-date': 'is not on the calendar',
  'no-such-time': 'is not on the clock',
};

/** Writes a moment as the file has it: a local date-time with a space, all else as it is. */
export function writeMoment(moment: LocalMoment): LocalMoment {
  return /(?:Z|[+-]\d\d:?\d\d)$/i.test(moment.slice(10)) ? moment : moment.replace('T', ' ');
}

/** Reads `slack:C…` (an id, never a `#name`, which people rename) or `teams:19:…`. */
export const readChannel: ReadForm<Channel> = (text) => {
  const slack = /^slack:([CDG][A-Z0-9]{2,20})$/.exec(text);
  if (slack?.[1]) return ok({ platform: 'slack', id: slack[1] });
  const teams = /^teams:(\d+:\S{1,240})$/.exec(text);
  if (teams?.[1]) return ok({ platform: 'teams', id: teams[1] });
  return refused({
    code: 'bad-channel',
    message: `“${shown(text)}” is no channel`,
    instead: 'the channel’s id: `slack:C0123456789`, or in quotes `"teams:19:…@thread.tacv2"`',
  });
};

export function writeChannel(channel: Channel): string {
  return `${channel.platform}:${channel.id}`;
}
