import { nameKey } from '../../directory/name-key.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { ImportRule } from './imported.ts';

/** Something that can be named by its id, its email address or its name. */
export interface Nameable {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

/** What is wrong with a name, and what to write instead. */
export interface NameFault {
  readonly message: string;
  readonly instead: string;
  readonly rule?: ImportRule;
}

/** Finds what a text names, among things that are there and those that are brought in by the same file. */
export interface Named {
  find(text: string): Result<string, NameFault>;
  /** The one of that id, else of that address, else the only one of that name; undefined where there is none. */
  known(of: { readonly id?: string; readonly email?: string; readonly name?: string }): string | undefined;
}

/** A finder of these; `noun` is what it calls them in faults. */
export function namedAmong(noun: string, things: readonly Nameable[]): Named {
  const ids = new Set(things.map(({ id }) => id));
  const byEmail = groups(things, ({ email }) => email?.toLowerCase());
  const byName = groups(things, ({ name }) => nameKey(name) || undefined);

  function meant(text: string): readonly string[] {
    if (ids.has(text)) return [text];
    return byEmail.get(text.toLowerCase()) ?? byName.get(nameKey(text)) ?? [];
  }

  return {
    find(text) {
      const [id, ...others] = meant(text);
      if (id === undefined) {
        const message = `there is no ${noun} “${text}”`;
        const instead = `the id, the email address or the whole name of a ${noun}`;
        return refused({ message, instead, rule: { code: 'unknown-name', name: text } });
      }
      if (others.length === 0) return ok(id);
      const message = `“${text}” may be ${[id, ...others].join(' or ')}`;
      const rule = { code: 'several-names', name: text } as const;
      return refused({ message, instead: 'the id of the one that is meant', rule });
    },
    known({ id, email, name }) {
      if (id !== undefined) return ids.has(id) ? id : undefined;
      const found = email === undefined ? undefined : byEmail.get(email.toLowerCase())?.[0];
      if (found !== undefined) return found;
      const called = name === undefined ? [] : (byName.get(nameKey(name)) ?? []);
      return called.length === 1 ? called[0] : undefined;
    },
  };
}

function groups(
  things: readonly Nameable[],
  key: (thing: Nameable) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const thing of things) {
    const of = key(thing);
    if (of === undefined) continue;
    const known = made.get(of);
    if (known === undefined) made.set(of, [thing.id]);
    else known.push(thing.id);
  }
  return made;
}
