import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { personId, topicId } from '../../src/kernel/ids.ts';
import { createTerminal } from '../adapters/cli/terminal.ts';

/** The guide for those who keep the directory: all that it shows is done here. */
const GUIDE = readFileSync('docs/directory.md', 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
}

const BLOCKS: readonly Block[] = Array.from(GUIDE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), (match) => ({
  language: match[1] ?? '',
  text: match[2] ?? '',
}));
const [EXAMPLE = '', ...SNIPPETS] = BLOCKS.filter((block) => block.language === 'yaml').map(
  (block) => block.text,
);

/** The example with the entries of all snippets in their sections. */
function wholeFile(): string {
  const file = parse(EXAMPLE);
  for (const snippet of SNIPPETS) {
    for (const [section, entries] of Object.entries(parse(snippet))) {
      file[section] = [...(file[section] ?? []), ...(Array.isArray(entries) ? entries : [])];
    }
  }
  return stringify(file);
}

interface Shown {
  readonly command: string;
  readonly redirect?: string;
  /** What the guide says the command prints, where it does. */
  readonly prints?: string;
}

const SHOWN: readonly Shown[] = BLOCKS.flatMap(({ language, text }, index) => {
  const next = BLOCKS[index + 1];
  if (language !== 'sh') return [];
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const match = /^npm run --silent cli -- (.+?)(?: > (\S+))?$/.exec(line);
      return {
        command: match?.[1] ?? line,
        ...(match?.[2] && { redirect: match[2] }),
        ...(next?.language === 'text' && { prints: next.text }),
      };
    });
});

describe('docs/directory.md', () => {
  it('shows an example that applies, and that editors find nothing wrong with', async () => {
    const terminal = createTerminal({ files: { 'directory.yaml': EXAMPLE } });

    expect(await terminal.run('directory', 'apply', 'directory.yaml')).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await terminal.run('directory', 'schema');
    const isValid = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(stdout));
    for (const text of [EXAMPLE, wholeFile()]) expect(isValid(parse(text)), text).toBe(true);
  });

  it('shows commands that do and print what it says', async () => {
    const [calendar = ''] = BLOCKS.filter(({ language }) => language === 'ics').map(({ text }) => text);
    const files = { 'directory.yaml': wholeFile(), 'shifts.ics': calendar };
    const terminal = createTerminal({ files, now: '2026-10-06T10:00:00Z' });
    await terminal.run('directory', 'apply', 'directory.yaml');

    for (const { command, redirect, prints } of SHOWN) {
      const run = await terminal.run(...command.split(' '));
      expect(run, command).toMatchObject({ code: 0, stderr: '' });
      if (redirect !== undefined) terminal.files.set(redirect, run.stdout);
      if (command === 'directory plan exported.yaml') expect(run.stdout).toBe('No changes.\n');
      if (prints !== undefined) expect(run.stdout).toBe(prints);
    }
    expect(SHOWN.map(({ command }) => command.split(' ')[0])).toEqual(
      expect.arrayContaining(['directory', 'shifts', 'who', 'calendar']),
    );
  });

  it('shows a conflict as a plan tells it', async () => {
    const files = { 'directory.yaml': EXAMPLE };
    const terminal = createTerminal({ files, now: '2026-10-06T10:00:00Z' });
    await terminal.run('directory', 'apply', 'directory.yaml');
    await terminal.database.unitOfWork.run(async ({ topics }) => {
      const payroll = (await topics.lock()).topics.get(topicId('payroll'));
      if (!payroll) throw new Error('The example has no such topic');
      const author = { personId: personId('dana'), way: 'chat', platform: 'slack' } as const;
      const now = Temporal.Instant.from('2026-10-06T10:30:00Z');
      await topics.save({ ...payroll, answer: 'Payslips appear on the 26th.' }, now, author);
    });

    const { stdout } = await terminal.run('directory', 'plan', 'directory.yaml');

    const [shown = ''] = BLOCKS.filter(({ language }) => language === 'console').map(({ text }) => text);
    expect(shown).not.toBe('');
    expect(stdout).toContain(shown);
    expect((await terminal.run('directory', 'apply', 'directory.yaml')).code).toBe(1);
  });

  it('has a table of forms, each of which a file may have', async () => {
    const sections: Record<string, object[]> = { topics: [], rotations: [] };
    for (const [, names = '', forms = ''] of GUIDE.matchAll(/^\| (`.+?) \| (.+) \|$/gm)) {
      const field = /\w+/.exec(names)?.[0] ?? '';
      for (const [, form = ''] of forms.matchAll(/`([^`…]+)`/g)) {
        // `fifth` and `last` stand for a part of the form before them.
        if (/^[a-z]+$/.test(form)) continue;
        const section = TOPIC_FIELDS.has(field) ? 'topics' : 'rotations';
        const id = `x${sections[section]?.length}`;
        sections[section]?.push({ ...parse(`${field}: ${form}`), ...required(section, field, id) });
      }
    }
    const file = { ...parse(EXAMPLE), ...sections, topics: sections['topics'] };
    const forms = createTerminal({ files: { 'forms.yaml': stringify(file) } });

    expect(await forms.run('directory', 'plan', 'forms.yaml')).toMatchObject({ code: 0, stderr: '' });
    expect([sections['topics']?.length, sections['rotations']?.length]).toEqual([12, 17]);
  });
});

const TOPIC_FIELDS: ReadonlySet<string> = new Set(['respond_within', 'verify_every', 'hours']);

/** What else an entry needs that has the field. */
function required(section: string, field: string, id: string): object {
  if (section === 'topics') return { id, name: id };
  const starts = field === 'starts' ? {} : { starts: '2026-01-05' };
  const every = field === 'every' || field === 'on' ? {} : { every: '1 day' };
  return { id, name: id, participants: ['alice'], ...starts, ...every };
}
