import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTerminal } from '../../adapters/cli/terminal.ts';

/** The guide to the search: what is below a command in it is what the command prints. */
const PATH = 'docs/search.md';
const COMPANY = /^```yaml\n(version: 1\n[\s\S]*?)^```$/m;
const BLOCK = /^```text\n([\s\S]*?)^```$/gm;

it('docs/search.md shows what comes out of its examples', async () => {
  const guide = readFileSync(PATH, 'utf8');
  const terminal = createTerminal({ files: { 'company.yaml': COMPANY.exec(guide)?.[1] ?? '' } });
  expect(await terminal.run('directory', 'apply', 'company.yaml')).toMatchObject({ code: 0, stderr: '' });

  let computed = guide;
  for (const [block, text = ''] of guide.matchAll(BLOCK)) {
    const commands = Array.from(text.matchAll(/^\$ (.+)$/gm), (match) => match[1] ?? '');
    const answers: string[] = [];
    for (const command of commands) {
      const run = await terminal.run(...command.split(' '));
      expect(run, command).toMatchObject({ code: 0, stderr: '' });
      answers.push(`$ ${command}\n${run.stdout.trimEnd()}\n`);
    }
    computed = computed.replace(block, () => `\`\`\`text\n${answers.join('\n')}\`\`\``);
  }

  await expect(computed).toMatchFileSnapshot(`../../../${PATH}`);
  expect(guide.match(/^\$ who .* --explain$/gm)?.length).toBeGreaterThan(3);
});
