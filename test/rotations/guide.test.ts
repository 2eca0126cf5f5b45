import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { createTerminal } from '../adapters/cli/terminal.ts';

/** The guide to the rules of rotations: every table in it is what the command above it prints. */
const PATH = 'docs/rotations.md';
const BLOCK = /^```(yaml|text)\n([\s\S]*?)^```$/gm;

type File = Readonly<Record<string, unknown>>;
type Terminal = ReturnType<typeof createTerminal>;

/** The file of the whole company with what an example says of some of its people and rotations. */
function merged(company: File, example: File): string {
  const people = byId(company['people']);
  for (const [id, person] of byId(example['people'])) people.set(id, person);
  return stringify({ ...company, ...example, people: [...people.values()] });
}

function byId(entries: unknown): Map<unknown, { id: unknown }> {
  const list: readonly { id: unknown }[] = Array.isArray(entries) ? entries : [];
  return new Map(list.map((entry) => [entry.id, entry]));
}

async function printed(terminal: Terminal, command: string): Promise<string> {
  const run = await terminal.run(...command.split(' '));
  expect(run, command).toMatchObject({ code: 0, stderr: '' });
  return `$ ${command}\n${run.stdout.trimEnd()}\n`;
}

/** The text block anew: each of its commands, and what it prints. */
async function answered(terminal: Terminal, text: string): Promise<string> {
  const commands = Array.from(text.matchAll(/^\$ (.+)$/gm), (match) => match[1] ?? '');
  const answers: string[] = [];
  for (const command of commands) answers.push(await printed(terminal, command));
  return answers.join('\n');
}

/** The guide with its tables computed. A file that is applied by a command comes on top of the one before it. */
async function computed(guide: string): Promise<string> {
  const [{ 2: company = '' } = [], ...blocks] = [...guide.matchAll(BLOCK)];
  let terminal = createTerminal();
  let result = '';
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    const [whole, language, text = ''] = block;
    if (language === 'yaml') {
      const isApplied = blocks[index + 1]?.[2]?.startsWith('$ directory apply') ?? false;
      if (!isApplied) terminal = createTerminal();
      terminal.files.set('directory.yaml', merged(parse(company), parse(text)));
      if (!isApplied) await printed(terminal, 'directory apply directory.yaml');
      continue;
    }
    result += `${guide.slice(end, block.index)}\`\`\`text\n${await answered(terminal, text)}\`\`\``;
    end = block.index + whole.length;
  }
  return result + guide.slice(end);
}

it('docs/rotations.md shows the shifts that come out of its examples', async () => {
  const guide = readFileSync(PATH, 'utf8');
  await expect(await computed(guide)).toMatchFileSnapshot(`../../${PATH}`);
  expect(guide.match(/^\$ shifts /gm)?.length).toBeGreaterThan(20);
});
