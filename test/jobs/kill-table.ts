import { readFileSync } from 'node:fs';
import type { KillPoint } from './watched-courier.ts';

/** What docs/deliveries.md says of each point at which a process may die: the name there, and how often the message is said. */
export const TABLE: readonly { readonly point: string; readonly times: number }[] = Array.from(
  readFileSync('docs/deliveries.md', 'utf8').matchAll(/^\| \d+ \| (.+?) \| .* \| (once|twice) \|$/gm),
  ([, point = '', times]) => ({ point, times: times === 'once' ? 1 : 2 }),
);

/** The row of the table that begins with the end of this call. */
const ROWS: Readonly<Record<string, string>> = {
  'transaction 1': 'it is claimed',
  snapshot: 'it is claimed',
  open: 'the way is found',
  sees: 'the way is found',
  'transaction 2': 'the rate lets it pass',
  send: 'the platform has taken it',
  update: 'the platform has taken it',
  'transaction 3': 'that is stored',
};

/** The name of the row for a death at that point, of all points in order: what was the last to be done. */
export function rowOf(point: KillPoint, points: readonly KillPoint[]): string | undefined {
  const done = points.slice(0, points.indexOf(point) + 1).findLast((each) => each.endsWith(' after'));
  return done === undefined ? 'it is given out' : ROWS[done.replace(/ after$/, '')];
}
