import { LANGUAGES, type Language } from '../../chat/languages/language.ts';
import { nameKey } from '../../directory/name-key.ts';
import { readMoment, writeMoment } from '../../exchange/forms.ts';
import { present } from '../../exchange/present.ts';
import { type PersonId, personId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { thingFinder } from '../../lookup/suggest/find-things.ts';
import { latinOf } from '../../lookup/suggest/latin.ts';
import type { Participant } from '../../rotations/model.ts';
import type { View } from './inputs.ts';

/** What stands before the date on which somebody joins, and before the one on which they leave; half-open, as all dates are. */
const DATED: Readonly<Record<Language, { readonly from: string; readonly until: string }>> = {
  en: { from: 'from', until: 'until' },
  ru: { from: 'с', until: 'до' },
  ro: { from: 'din', until: 'până în' },
  vi: { from: 'từ', until: 'đến' },
  'pt-BR': { from: 'de', until: 'até' },
};
/** The same as people type them without thinking of diacritics, or otherwise. */
const ALSO_TYPED = {
  from: ['since', 'со', 'de la', 'tu', 'desde'],
  until: ['till', 'to', 'pana in', 'până la', 'pana la', 'den', 'ate'],
};

const FROM = wordsFor('from');
const UNTIL = wordsFor('until');
const MOMENT = String.raw`\d{4}-\d\d-\d\d(?:[ T]\d\S*)?`;
const LINE = new RegExp(
  `^(.+?)(?:[\\s,]+(?:${FROM})\\s+(${MOMENT}))?(?:[\\s,]+(?:${UNTIL})\\s+(${MOMENT}))?$`,
  'iu',
);
/** Somebody meant a date, but not so that it can be read. */
const SOUNDS_DATED = new RegExp(`\\s(?:${FROM}|${UNTIL})\\s+.*\\d`, 'iu');

function wordsFor(side: 'from' | 'until'): string {
  return [...LANGUAGES.map((language) => DATED[language][side]), ...ALSO_TYPED[side]].join('|');
}

/** A line as it may be written, for a hint. */
export function participantExample({ reader }: View): string {
  const { from, until } = DATED[reader.language];
  return `Bob ${from} 2026-12-01 ${until} 2027-02-01`;
}

/** Somebody who takes turns, as a line: by name, with their id where the name alone would mean nobody or somebody else. */
export function participantLine(participant: Participant, view: View): string {
  const { personId: id, from, until } = participant;
  const name = view.snapshot.directory.people.get(id)?.name;
  const words = DATED[view.reader.language];
  const dates = [
    ...(from === undefined ? [] : [`${words.from} ${writeMoment(from)}`]),
    ...(until === undefined ? [] : [`${words.until} ${writeMoment(until)}`]),
  ];
  const lines = (name === undefined ? [id] : [name, `${name} (${id})`, id]).map((who) =>
    [who, ...dates].join(' '),
  );
  return lines.find((line) => isReadAs(line, participant, view)) ?? [id, ...dates].join(' ');
}

function isReadAs(line: string, { personId: id, from, until }: Participant, view: View): boolean {
  const read = readParticipant(line, view);
  return read.ok && read.value.personId === id && read.value.from === from && read.value.until === until;
}

/** Reads a line: a name, an address or an id, with dates after it; what is wrong in the reader's words. */
export function readParticipant(line: string, view: View): Result<Participant, string> {
  const { words } = view;
  const [, who = '', from, until] = LINE.exec(line.trim()) ?? [];
  const moments = [from, until].map((text) => (text === undefined ? undefined : readMoment(text)));
  const person = personMeant(who, view.snapshot);
  const isUnread = !person.ok && SOUNDS_DATED.test(who);
  if (isUnread || moments.some((moment) => moment?.ok === false)) {
    const example = participantExample(view);
    return refused(words.text('fault.rotation-dates', { line: line.trim(), example }));
  }
  if (!person.ok) return refused(nobodyText(who, person.refusal, view));
  const [joins, leaves] = moments.map((moment) => (moment?.ok ? moment.value : undefined));
  return ok(present({ personId: person.value, from: joins, until: leaves }));
}

function nobodyText(name: string, { code, near }: NobodyMeant, { words }: View): string {
  if (code === 'several') return words.text('fault.rotation-several-people', { name });
  return near === undefined
    ? words.text('fault.rotation-unknown-person', { name })
    : words.text('fault.rotation-near-person', { name, near });
}

interface NobodyMeant {
  readonly code: 'unknown' | 'several';
  /** Who may have been meant, by name. */
  readonly near?: string;
}

/** More namesakes than anybody has. */
const MOST_ALIKE = 100;

/**
 * Who is called so: by name, email address or id, or by an address or id in brackets after the name; else the only one of whose
 * names these are words (“bob”).
 */
function personMeant(typed: string, snapshot: Snapshot): Result<PersonId, NobodyMeant> {
  const text = typed
    .replace(/^(?:[-*•]|\d{1,3}[.)])\s+/u, '')
    .replace(/^@/u, '')
    .trim();
  const found = thingFinder(snapshot).people(text, MOST_ALIKE);
  const exact = found.filter(({ fit }) => fit === 'exact');
  if (exact.length > 1) return refused({ code: 'several' });
  const [only] = exact;
  if (only !== undefined) return ok(only.item.id);
  const inner = /[(<]([^()<>]+)[)>]$/u.exec(text)?.[1];
  for (const id of [text, inner].map((each) => personId(each ?? ''))) {
    if (snapshot.directory.people.has(id)) return ok(id);
  }
  if (inner !== undefined) return personMeant(inner, snapshot);

  const asked = wordsOf(text);
  const called = found.filter(({ item }) => {
    const own = wordsOf(item.name);
    return asked.every((word) => own.includes(word));
  });
  const [meant, ...others] = called;
  if (others.length > 0) return refused({ code: 'several' });
  if (meant !== undefined) return ok(meant.item.id);
  const [near] = found;
  return refused({ code: 'unknown', ...(near && { near: near.item.name }) });
}

/** The words of a name, in whichever script it was typed. */
function wordsOf(name: string): readonly string[] {
  return nameKey(name).split(' ').map(latinOf);
}
