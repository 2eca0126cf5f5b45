import { middle, middleRatio } from '../rates.ts';
import { type Latencies, quantilesOf, type SpeedFigures } from './speed.ts';
import { table } from './table.ts';
import type { UpkeepFigures } from './upkeep.ts';

/** How fast questions are answered and what the indexes weigh, as Markdown. */
export function speedReport({ firstIndex, latencies, heap }: SpeedFigures): string {
  const [ours] = latencies;
  const { fixed, index, afterQuestions, miniSearch, fuse } = heap;
  return [
    `The first index of the process takes ${firstIndex.toFixed(0)} ms to make.`,
    'One question, in milliseconds; beside it ours as a multiple of the other:',
    table(
      ['', 'asked', 'median', 'p99', 'worst', 'ours / median', 'ours / p99'],
      latencies.map((each) => latencyRow(each, ours)),
    ),
    'Heap, in MB:',
    table(
      ['', 'MB', 'ours / it'],
      [
        ['Pointperson: the index', index.toFixed(1), ''],
        ['Pointperson: word lists and thesaurus, whatever the directory', fixed.toFixed(1), ''],
        ['all three, what the questions left', afterQuestions.toFixed(1), ''],
        ['MiniSearch', miniSearch.toFixed(1), (index / miniSearch).toFixed(2)],
        ['Fuse.js', fuse.toFixed(1), (index / fuse).toFixed(2)],
      ],
    ),
  ].join('\n\n');
}

/** How long indexes take to make and to follow, as Markdown. */
export function upkeepReport({ build, oneTopic, oneDepartment, synonyms }: UpkeepFigures): string {
  const timed = (name: string, { ours, miniSearch, fuse }: UpkeepFigures['build']) => [
    name,
    milliseconds(ours),
    milliseconds(miniSearch),
    milliseconds(fuse),
    middleRatio(ours, miniSearch).toFixed(2),
    middleRatio(ours, fuse).toFixed(2),
  ];
  const alone = (name: string, ours: readonly number[]) => [name, milliseconds(ours), '–', '–', '–', '–'];
  const rows = [
    timed('make it', build),
    timed('one topic changed', oneTopic),
    alone('one department changed', oneDepartment),
    alone('the synonyms changed', synonyms),
  ];
  const heading = ['ms', 'Pointperson', 'MiniSearch', 'Fuse.js', 'ours / MiniSearch', 'ours / Fuse.js'];
  return table(heading, rows);
}

function latencyRow(latencies: Latencies, ours: Latencies | undefined): readonly string[] {
  const all = latencies.rounds.flat().toSorted((one, other) => one - other);
  const { median, p99, worst } = quantilesOf(all);
  const ratio = (figure: 'median' | 'p99') => {
    if (ours === undefined || ours === latencies) return '';
    const of = ({ rounds }: Latencies) => rounds.map((round) => quantilesOf(round)[figure]);
    return middleRatio(of(ours), of(latencies)).toPrecision(2);
  };
  return [
    latencies.name,
    String(all.length),
    ...[median, p99, worst].map((value) => value.toFixed(2)),
    ratio('median'),
    ratio('p99'),
  ];
}

/** To three digits, however large or small. */
function milliseconds(times: readonly number[]): string {
  return middle(times).toLocaleString('en-US', { maximumSignificantDigits: 3 });
}
