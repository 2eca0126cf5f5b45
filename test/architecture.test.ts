import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * Who may import whom: the whole of what each room may see, beside itself and Node's own modules. A new import is forbidden until
 * somebody decides here. Entries are rooms, or npm packages as `npm:name`.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'src/kernel': [],
  'src/chat': ['src/kernel', 'npm:zod', 'npm:intl-messageformat'],
  'src/directory': ['src/kernel', 'src/chat'],
  'src/rotations': ['src/kernel', 'src/chat', 'src/directory', 'npm:date-holidays'],
  'src/lookup': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'npm:minisearch',
    'npm:@orama/stemmers',
  ],
  'src/deliveries': ['src/kernel', 'src/chat', 'src/directory', 'src/lookup'],
  'src/inquiries': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/deliveries',
    'npm:zod',
  ],
  'src/shifts': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/deliveries',
    'npm:zod',
  ],
  'src/edits': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/updates',
    'src/deliveries',
    'src/exchange',
    'src/shifts',
    'npm:zod',
  ],
  'src/roles': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/deliveries',
    'src/exchange',
    'src/edits',
    'npm:zod',
  ],
  'src/jobs': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/deliveries',
    'src/inquiries',
    'src/shifts',
    'src/edits',
    'src/roles',
    'src/updates',
    'npm:node-cron',
  ],
  'src/updates': ['src/kernel', 'src/chat', 'src/directory', 'src/rotations', 'src/lookup'],
  'src/exchange': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/updates',
    'npm:zod',
    'npm:yaml',
    'npm:ical.js',
    'npm:rrule-temporal',
    'npm:csv-parse',
    'npm:csv-stringify',
  ],
  'src/dialogue': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/updates',
    'src/exchange',
    'src/deliveries',
    'src/inquiries',
    'src/shifts',
    'src/edits',
    'src/roles',
  ],
  'adapters/slack': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/deliveries',
    'src/dialogue',
    'npm:zod',
    'npm:@slack/bolt',
    'npm:@slack/web-api',
    'npm:@slack/types',
  ],
  'adapters/teams': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/dialogue',
    'src/deliveries',
    'npm:zod',
    'npm:botbuilder',
    'npm:botframework-connector',
    'npm:botframework-schema',
    'npm:jose',
  ],
  'adapters/web': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/dialogue',
    'npm:zod',
  ],
  'adapters/cli': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/updates',
    'src/exchange',
    'src/edits',
    'src/dialogue',
    'npm:zod',
  ],
  'adapters/local': [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/dialogue',
    'src/deliveries',
    'adapters/slack',
    'adapters/teams',
    'npm:zod',
    'npm:esbuild',
    'npm:preact',
    'npm:adaptivecards',
    'npm:ws',
    'npm:jose',
    'npm:ajv',
    'npm:ajv-formats',
  ],
  db: [
    'src/kernel',
    'src/chat',
    'src/directory',
    'src/rotations',
    'src/lookup',
    'src/updates',
    'src/exchange',
    'src/deliveries',
    'src/inquiries',
    'src/shifts',
    'src/edits',
    'npm:zod',
    'npm:pg-boss',
    'npm:drizzle-orm',
    'npm:drizzle-kit',
    'npm:postgres',
    'npm:@electric-sql',
  ],
  manifests: [
    'npm:zod',
    'npm:yaml',
    'npm:fflate',
    'npm:ajv',
    'npm:ajv-draft-04',
    'npm:ajv-formats',
    'npm:@microsoft/app-manifest',
  ],
};

/** Free to every room: the language's missing calendar. */
const EVERYWHERE = 'npm:temporal-polyfill';
const CODE = ['src', 'adapters', 'db', 'manifests'];

describe('the house', () => {
  it('imports only what each room may see, in no cycle', async () => {
    expect(violations(await examine(process.cwd()))).toEqual([]);
  });

  it('has a rule for every room', async () => {
    const rooms = [
      ...(await folders('src')).map((name) => `src/${name}`),
      ...(await folders('adapters')).map((name) => `adapters/${name}`),
    ];
    expect(rooms.filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('keeps the machine clock, chance and type imports by text out of the core', async () => {
    const forbidden = /\bnew Date\b|\bDate\.now\b|\bDate\.parse\b|\bMath\.random\b|:\s*import\(/;
    const found: string[] = [];
    for (const folder of ['src', 'db']) {
      for (const file of await sourceFiles(folder)) {
        const lines = (await readFile(file, 'utf8')).split('\n');
        lines.forEach((line, index) => {
          if (forbidden.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
            found.push(`${file}:${index + 1}: ${line.trim()}`);
        });
      }
    }
    expect(found).toEqual([]);
  });
});

describe('these rules', () => {
  const planted: Readonly<Record<string, { readonly text: string; readonly rule?: string }>> = {
    'src/kernel/clock.ts': { text: 'export const clock = 1;' },
    'src/directory/model.ts': {
      text: "import { clock } from '../kernel/clock.ts'; export const model = clock;",
    },
    'src/kernel/bad.ts': {
      text: "import { model } from '../directory/model.ts'; export const bad = model;",
      rule: 'src/kernel',
    },
    'src/lookup/type-only.ts': {
      text: "import type { store } from '../../db/store.ts'; export type Store = typeof store;",
      rule: 'src/lookup',
    },
    'src/lookup/re-export.ts': { text: "export { store } from '../../db/store.ts';", rule: 'src/lookup' },
    'src/lookup/package.ts': {
      text: "import { z } from 'zod'; export const schema = z.string();",
      rule: 'src/lookup',
    },
    'src/lookup/main.ts': {
      text: "import { main } from '../main.ts'; export const run = main;",
      rule: 'src/lookup',
    },
    'src/main.ts': { text: 'export const main = 1;' },
    'db/store.ts': { text: 'export const store = 1;' },
    'adapters/slack/peer.ts': {
      text: "import { teams } from '../teams/peer.ts'; export const slack = teams;",
      rule: 'adapters/slack',
    },
    'adapters/teams/peer.ts': { text: 'export const teams = 1;' },
    'adapters/local/both.ts': {
      text: "import { teams } from '../teams/peer.ts'; export const local = teams;",
    },
    'src/chat/one.ts': { text: "import { two } from './two.ts'; export const one = two;", rule: 'no-cycles' },
    // The other half of that cycle, which is reported once.
    'src/chat/two.ts': { text: "import { one } from './one.ts'; export const two = one;" },
  };
  let folder: string | undefined;
  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true });
  });

  it('report exactly the violations planted, type-only imports among them', async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'house-'));
    for (const [name, { text }] of Object.entries(planted)) {
      await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    await writeFile(path.join(folder, 'package.json'), '{"type":"module","dependencies":{"zod":"4"}}');
    const expected = Object.entries(planted).flatMap(([name, { rule }]) =>
      rule ? [`${rule}: ${name}`] : [],
    );
    const reported = violations(await examine(folder)).map((line) => line.split(' -> ')[0]);
    expect([...new Set(reported)].sort()).toEqual(expected.sort());
  });
});

async function examine(baseDir: string): Promise<ICruiseResult> {
  const present = await folders(baseDir);
  const result = await cruise(
    CODE.filter((root) => present.includes(root)),
    {
      baseDir,
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: 'adapters/local/client' },
      validate: true,
      ruleSet: {
        forbidden: [...Object.entries(ROOMS).map(([room, seen]) => roomRule(room, seen)), noCycles],
      },
    },
  );
  if (typeof result.output === 'string') throw new Error(result.output);
  return result.output;
}

function roomRule(room: string, seen: readonly string[]) {
  const allowed = [`^${room}/`, ...[...seen, EVERYWHERE].map(patternOf)];
  return {
    name: room,
    severity: 'error' as const,
    from: { path: `^${room}/` },
    to: { pathNot: allowed, dependencyTypesNot: ['core' as const] },
  };
}

/** A package resolves to a path below node_modules, or, where it is not installed or is only types, to its bare name. */
function patternOf(entry: string): string {
  const name = entry.startsWith('npm:') ? entry.slice('npm:'.length) : undefined;
  return name === undefined ? `^${entry}/` : `(^|node_modules/(@types/)?)${name}(/|$)`;
}

const noCycles = { name: 'no-cycles', severity: 'error' as const, from: {}, to: { circular: true } };

function violations(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

async function folders(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function sourceFiles(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
