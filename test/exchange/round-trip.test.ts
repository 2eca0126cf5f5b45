import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directoryFaults } from '../../src/directory/faults.ts';
import { describePlan } from '../../src/exchange/describe-changes.ts';
import { describeFault } from '../../src/exchange/file-fault.ts';
import { planChanges } from '../../src/exchange/plan-changes.ts';
import type { DirectoryContent } from '../../src/exchange/ports.ts';
import { readDirectory } from '../../src/exchange/read-directory.ts';
import { writeDirectory } from '../../src/exchange/write-directory.ts';
import { EMPTY_CONTENT } from '../support/memory.ts';
import { anyContent } from './content.ts';

function read(text: string): DirectoryContent {
  const result = readDirectory(text);
  if (!result.ok) throw new Error(`${result.refusal.map(describeFault).join('\n')}\n\n${text}`);
  return result.value;
}

/** Milliseconds that a property may take where many tests share few cores; alone it takes a second or two. */
const BUSY_MACHINE = 120_000;

describe('a directory written as a file', () => {
  it(
    'reads as the same content, whatever is in it',
    () => {
      fc.assert(
        fc.property(anyContent(), (content) => {
          const again = read(writeDirectory(content));

          expect(again).toEqual(content);
          expect(planChanges(content, again)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    BUSY_MACHINE,
  );

  it(
    'is the same text however the content is ordered in memory',
    () => {
      fc.assert(
        fc.property(anyContent(), (content) => {
          const { directory } = content;
          const topics = new Map([...directory.topics].reverse());
          const people = new Map([...directory.people].reverse());

          expect(writeDirectory({ ...content, directory: { ...directory, topics, people } })).toBe(
            writeDirectory(content),
          );
        }),
        { numRuns: 20 },
      );
    },
    BUSY_MACHINE,
  );

  it('keeps a quoted text in which a line begins with a space after a backslash', () => {
    const description = '𐀀aa""𐀀""a"\n\\"a""a\n \n\t';
    const content = read(
      `{ version: 1, organization: { name: N, timezone: UTC }, topics: [{ id: a, name: A, description: ${JSON.stringify(description)} }] }`,
    );

    expect(read(writeDirectory(content))).toEqual(content);
    expect([...content.directory.topics.values()].map((topic) => topic.description)).toEqual([description]);
  });

  it('keeps an installation in which nothing has been set up', () => {
    expect(read(writeDirectory(EMPTY_CONTENT))).toEqual(EMPTY_CONTENT);
  });
});

describe('the sample company', () => {
  const text = readFileSync('adapters/local/sample-company.yaml', 'utf8');

  it('exports to a file that plans to no changes', () => {
    const content = read(text);

    const changes = planChanges(content, read(writeDirectory(content)));

    expect(describePlan({ changes, kept: [], broughtForward: [], waiting: [] })).toBe('No changes.\n');
  });

  it('breaks no rule of the directory', () => {
    const { directory, rotations } = read(text);

    expect(directoryFaults(directory, rotations)).toEqual([]);
  });
});
