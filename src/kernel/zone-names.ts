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
 * The zone that somebody who wrote `text` most likely meant (`Europe/Berlim`, `berlin`, `europe berlin`: Europe/Berlin), or
 * undefined where nothing is near: at most one mistyped letter in three, of the whole name or of its city.
 */
export function nearestTimeZone(text: string): string | undefined {
  const asked = simplified(text);
  if (asked === '') return undefined;
  let nearest: string | undefined;
  let least = Infinity;
  for (const name of zoneNames()) {
    const whole = distance(asked, simplified(name)) / asked.length;
    const city = distance(asked, simplified(name.slice(name.lastIndexOf('/') + 1))) / asked.length;
    // A whole name that fits as well as a city does is the better guess.
    const far = Math.min(whole, city + 0.001);
    if (far < least) {
      least = far;
      nearest = name;
    }
  }
  return least <= 1 / 3 ? nearest : undefined;
}

let names: readonly string[] | undefined;

function zoneNames(): readonly string[] {
  names ??= [...new Set([...ALSO_KNOWN.filter(isTimeZone), ...Intl.supportedValuesOf('timeZone')])];
  return names;
}

function simplified(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9+]/g, '');
}

/** Levenshtein's distance: how many letters must be put in, left out or exchanged. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const exchanged = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(exchanged, inserted, (previous[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
