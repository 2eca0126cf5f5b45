import { nearest } from './nearest.ts';

/**
 * Names in use today that the platform's list of zones may still give under an older name (`Intl.supportedValuesOf` of
 * Node 20 says Asia/Calcutta), with the abbreviations that people write and tzdata knows.
 */
const ALSO_KNOWN = [
  'UTC',
  'GMT',
  'Africa/Asmara',
  'America/Argentina/Buenos_Aires',
  'America/Indiana/Indianapolis',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Atlantic/Faroe',
  'Europe/Kyiv',
  'Pacific/Chuuk',
  'Pacific/Kanton',
  'Pacific/Pohnpei',
];

/** Whether the text names an IANA time zone that this machine's tzdata has. A bare offset (`+02:00`) is no zone. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
    return true;
  } catch {
    // Intl has no question to ask whether a name is a zone: its RangeError is the answer.
    return false;
  }
}

/**
 * The zone that somebody who wrote `text` most likely meant (`Europe/Berlim`, `berlin`, `europe berlin`: Europe/Berlin), by its
 * whole name or by its city; undefined where nothing is near.
 */
export function nearestTimeZone(text: string): string | undefined {
  const asked = simplified(text);
  if (asked === '') return undefined;
  const names = zoneNames();
  const found = nearest(asked, names.keys());
  return found === undefined ? undefined : names.get(found);
}

let listed: readonly string[] | undefined;

/** All zones that this machine's tzdata has, by the name in use today, in the order of the alphabet. */
export function timeZoneNames(): readonly string[] {
  if (listed) return listed;
  // Of several the first counts: UTC, not GMT.
  const today = new Map(
    ALSO_KNOWN.toReversed().flatMap((name): [string, string][] =>
      isTimeZone(name) ? [[olderNameOf(name), name]] : [],
    ),
  );
  const names = [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((name) => today.get(name) ?? name);
  listed = [...new Set(names)].sort();
  return listed;
}

/** What the platform calls the zone: of one that was renamed, its name of before. */
export function olderNameOf(name: string): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
}

let known: ReadonlyMap<string, string> | undefined;

/** Zones by what is compared: whole names first, so that they win over a city that is as near. */
function zoneNames(): ReadonlyMap<string, string> {
  if (known) return known;
  const names = [...ALSO_KNOWN.filter(isTimeZone), ...Intl.supportedValuesOf('timeZone')];
  const made = new Map(names.map((name) => [simplified(name), name]));
  for (const name of names) {
    const city = simplified(name.slice(name.lastIndexOf('/') + 1));
    if (!made.has(city)) made.set(city, name);
  }
  known = made;
  return made;
}

function simplified(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
