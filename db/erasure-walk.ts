import { idsOfMarks, type Marks, markOf } from './erasure-marks.ts';

/** Under these names ids of people stand in JSON: one, several in a list, or several with commas between them. */
const PEOPLE_KEYS: ReadonlySet<string> = new Set([
  'adminIds',
  'awayId',
  'by',
  'insteadOf',
  'managerId',
  'memberIds',
  'ownerIds',
  'personId',
  'personIds',
  'requesterId',
  'takerId',
]);

type Fields = Readonly<Record<string, unknown>>;

/** Whether it is an object of JSON. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON with somebody's ids replaced, and without their accounts, names and reasons. `key`: what it stands under. */
export function withoutThem(value: unknown, who: Marks, key = ''): unknown {
  if (typeof value === 'string') return PEOPLE_KEYS.has(key) ? idsWithoutThem(value, who) : value;
  if (Array.isArray(value)) return value.map((one) => withoutThem(one, who, key));
  if (!isFields(value)) return value;
  const walked = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutThem(one, who, name)]),
  );
  if (isActorOf(value, who)) return { ...walked, name: '', account: withoutUser(walked['account']) };
  if (isAccountOf(value, who)) return withoutUser(walked);
  if (isPlaceOf(value, who)) return without(['thread'], { ...walked, id: '' });
  return isStretchOf(value, who) ? without(['reason'], walked) : walked;
}

/** Ids of people, with commas between them where they are several. */
export function idsWithoutThem(ids: string, { id, as }: Marks): string {
  return ids
    .split(',')
    .map((one) => (one === id ? as : one))
    .join(',');
}

/** A key such as `ping:<inquiry>:3:person:alice`, which stays unique. */
export function keyWithoutThem(key: string, who: Marks): string {
  const ids = idsOfMarks(who).toSorted((one, other) => other.length - one.length);
  return ids.reduce(
    (rest, one, index) => partReplaced(rest, one, `${who.as}-${index + 1}`),
    partReplaced(key, who.id, who.as),
  );
}

/** Whether the key has them, an account or a conversation of theirs in it. */
export function isKeyOf(key: string, who: Marks): boolean {
  return keyWithoutThem(key, who) !== key;
}

function partReplaced(key: string, part: string, by: string): string {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return key.replace(new RegExp(`(?<=^|:)${escaped}(?=:|$)`, 'g'), () => by);
}

/** Whether it is somebody who does something, `{ account, personId?, name }`, and it is them. */
export function isActorOf(value: unknown, who: Marks): boolean {
  if (!isFields(value) || typeof value['name'] !== 'string' || !isFields(value['account'])) return false;
  return value['personId'] === who.id || isAccountOf(value['account'], who);
}

/** Whether it is `{ platform, workspaceId, userId }`, and theirs. */
export function isAccountOf(value: unknown, { accounts }: Marks): boolean {
  return isFields(value) && 'userId' in value && accounts.has(markOf(value['platform'], value['userId']));
}

/** Whether it is `{ platform, workspaceId, kind, id }`, and the direct conversation with them. */
export function isPlaceOf(value: unknown, { places }: Marks): boolean {
  return isFields(value) && 'kind' in value && places.has(markOf(value['platform'], value['id']));
}

/** Whether it is an override or time off, and it is about them, or was made by them. */
function isStretchOf(value: Fields, { id }: Marks): boolean {
  if (!('from' in value) || !('until' in value)) return false;
  const by = isFields(value['made']) ? value['made']['by'] : undefined;
  return [value['personId'], value['insteadOf'], by].flat().includes(id);
}

/** The fields but for these. */
export function without(names: readonly string[], fields: unknown): unknown {
  if (!isFields(fields)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

function withoutUser(account: unknown): Fields {
  return { ...(isFields(account) ? account : {}), userId: '' };
}
