import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { topicId } from '../../../src/kernel/ids.ts';
import { type Gap, gapOf } from '../../../src/lookup/gaps/gap.ts';
import { createTerminal } from './terminal.ts';

const NOW = Temporal.Instant.from('2026-01-06T10:00:00Z');

async function gapsTerminal(
  ...asked: readonly (readonly [text: string, asker: string, more?: Partial<Gap>])[]
) {
  const company = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
topics:
  - { id: car-park, name: Car park }
`;
  const terminal = createTerminal({ files: { 'company.yaml': company }, now: NOW.toString() });
  expect((await terminal.run('directory', 'apply', 'company.yaml')).code).toBe(0);
  for (const [text, asker, more] of asked) {
    const gap = gapOf({ text, asker, language: 'en', reason: 'nothing', refused: [], at: NOW, ...more });
    if (gap) await terminal.database.unitOfWork.run(({ gaps }) => gaps.record(gap));
  }
  return terminal;
}

describe('pointperson gaps', () => {
  it('shows what people look for and do not find, those of most people first', async () => {
    const terminal = await gapsTerminal(
      ['yoga', 'a'],
      ['car parking', 'a'],
      ['Car parking!', 'b', { at: NOW.subtract({ hours: 11 }) }],
      ['car parking permit', 'c'],
      ['chess', 'a', { at: NOW.subtract({ hours: 24 * 31 }) }],
    );
    expect(await terminal.run('gaps')).toEqual({
      code: 0,
      stderr: '',
      stdout: `In the last 30 days

parking: 3 people, last on 2026-01-06
  “car parking”
  “car parking permit”
  ~ Car park (car-park)

yoga: 1 person, last on 2026-01-06
  “yoga”
`,
    });
    expect((await terminal.run('gaps', '--days', '32')).stdout).toContain(
      '\nchess: 1 person, last on 2025-12-06\n',
    );
    expect(terminal.leftOpen()).toBe(0);
  });

  it('writes them for programs', async () => {
    const terminal = await gapsTerminal([
      'car parking',
      'a',
      { reason: 'not-it', refused: [topicId('car-park')] },
    ]);
    const { code, stdout } = await terminal.run('gaps', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        name: 'parking',
        people: 1,
        texts: ['car parking'],
        last: '2026-01-06T10:00:00Z',
        refused: ['car-park'],
        nearest: null,
      },
    ]);
  });

  it('says so where there are none', async () => {
    const terminal = await gapsTerminal();
    expect((await terminal.run('gaps')).stdout).toBe(
      'In the last 30 days nobody looked for anything in vain.\n',
    );
    expect((await terminal.run('gaps', '--json')).stdout).toBe('[]\n');
  });

  it.each(['0', '91', 'x', '1.5', '1000'])('refuses %s days', async (days) => {
    const { code, stderr } = await (await gapsTerminal()).run('gaps', '--days', days);
    expect(code).toBe(2);
    expect(stderr).toContain(`\`${days}\` is no number of days: from 1 to 90`);
  });

  it('takes no more words', async () => {
    expect(await (await gapsTerminal()).run('gaps', 'yoga')).toMatchObject({ code: 2 });
  });
});
