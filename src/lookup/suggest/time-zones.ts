import type { Temporal } from 'temporal-polyfill';
import type { Option } from '../../chat/form.ts';
import type { Language } from '../../chat/languages/language.ts';
import { olderNameOf, timeZoneNames } from '../../kernel/zone-names.ts';
import type { Snapshot } from '../ports.ts';
import type { Reader } from '../reader.ts';
import { type NameIndex, nameIndexOf } from './name-index.ts';

interface Zone {
  readonly name: string;
}

const indexes = new Map<Language, NameIndex<Zone>>();

/** The zones that fit what was typed: an IANA name, its city, or what the reader's language calls the place; nothing typed: the likeliest. */
export function timeZoneOptions(
  snapshot: Snapshot,
  reader: Reader,
  now: Temporal.Instant,
  text: string,
  most: number,
): readonly Option[] {
  const found =
    text.trim() === ''
      ? likeliest(snapshot, reader).slice(0, most)
      : indexIn(reader.language, now)
          .find(text, most)
          .map(({ item }) => item.name);
  const first = found.filter((name) => name === reader.timeZone);
  return [...new Set([...first, ...found])].map((name) => timeZoneOption(name, now));
}

/** A zone to choose, with how far ahead of UTC it is now: `Europe/Berlin (UTC+02:00)`. */
function timeZoneOption(name: string, now: Temporal.Instant): Option {
  return { label: `${name} (UTC${now.toZonedDateTimeISO(name).offset})`, value: name };
}

function likeliest({ directory, rotations }: Snapshot, reader: Reader): readonly string[] {
  const used = [...directory.departments.values(), ...directory.topics.values(), ...rotations.values()];
  return [
    ...new Set([
      reader.timeZone,
      directory.organization.timeZone,
      ...used.flatMap(({ timeZone }) => timeZone ?? []),
      ...timeZoneNames(),
    ]),
  ];
}

/** Made once for each language, which takes some tenths of a second: the platform's words for each zone are asked for. */
function indexIn(language: Language, now: Temporal.Instant): NameIndex<Zone> {
  const known = indexes.get(language);
  if (known) return known;
  // Objects of its own: what an index keeps of one is in one language.
  const zones = timeZoneNames().map((name): Zone => ({ name }));
  const made = nameIndexOf(zones, ({ name }) => ({ names: namesOf(name, language, now) }));
  indexes.set(language, made);
  return made;
}

function namesOf(name: string, language: Language, now: Temporal.Instant): readonly string[] {
  const parts = new Set([name, olderNameOf(name)]);
  const words = new Set(
    (['shortGeneric', 'longGeneric'] as const).map((style) => placeIn(name, language, style, now)),
  );
  return [...parts, ...words];
}

function placeIn(
  timeZone: string,
  language: Language,
  style: 'shortGeneric' | 'longGeneric',
  now: Temporal.Instant,
): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: style }).formatToParts(
    now.epochMilliseconds,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
