import { shorten } from '../../src/chat/shorten.ts';
import type { Directory } from '../../src/directory/model.ts';
import type {
  Because,
  ExplainedScore,
  ExplainedTopic,
  ExplainedWord,
  SearchExplanation,
} from '../../src/lookup/search/explanation.ts';
import { table, wrapped } from './text-layout.ts';

const WIDTH = 100;
/** No word of ours is longer; what is typed may be. */
const LONGEST_WORD = 24;
const LONGEST_TEXT = 60;

/** How a search came to its answer, for reading at a terminal in 100 columns, topics by their own names. */
export function explainText(explanation: SearchExplanation, directory: Directory): string {
  const name = (topic: ExplainedTopic): string =>
    `${directory.topics.get(topic.topicId)?.name ?? ''} (${topic.topicId})`;
  const { words, topics, thresholds } = explanation;
  const sections = [
    readingText(explanation),
    ...(words.length === 0 ? [] : [wordsText(words)]),
    verdictText(explanation, name),
    ...topics.map((topic, index) => topicText(topic, `${index + 1}. ${name(topic)}`, thresholds.likely)),
  ];
  return `${sections.join('\n\n')}\n`;
}

const READ_AS = {
  typed: 'as typed',
  sound: 'as Russian in Latin letters',
  layout: 'as typed on the other keyboard layout',
} as const satisfies Record<SearchExplanation['reading']['as'], string>;

function readingText({ reading: { as, text, languages } }: SearchExplanation): string {
  return wrapped(
    '',
    `Read ${READ_AS[as]}, in ${languages.join(' or ')}: “${shorten(text, LONGEST_TEXT)}”`,
    WIDTH,
  );
}

const KNOWN = {
  common: 'is in no topic, and any question may hold it',
  unregistered: 'is known, but nobody is registered for it: it speaks against every topic',
  elsewhere: 'is known as what no company has a desk for: it speaks against every topic',
  unknown: 'is not known: it speaks against every topic',
} as const satisfies Record<Exclude<ExplainedWord['known'], 'question' | 'topics'>, string>;

/** How a word came to be taken for another, or for a concept. */
const RULES = {
  word: 'as written',
  form: 'another form',
  root: 'same root',
  beginning: 'a beginning',
  spelling: 'misspelt',
  joined: 'written together',
  diacritics: 'other diacritics',
  begun: 'still being typed',
  synonym: 'a synonym',
  sign: 'a sign of it',
  broader: 'a broader desk',
} as const satisfies Record<ExplainedWord['meanings'][number]['rule'], string>;

function wordsText(words: readonly ExplainedWord[]): string {
  const shown = words.map((each) => ({ ...each, word: shorten(each.word, LONGEST_WORD) }));
  const width = Math.max(...shown.map(({ word }) => word.length));
  const lines = shown.flatMap(({ known, meanings, together, word, counts }) => {
    if (known === 'question') return [];
    const text = known === 'topics' ? `${meaningsText(meanings)}${togetherText(together)}` : KNOWN[known];
    return [wrapped(`  ${word.padEnd(width)}  ${figure(counts)}  `, text, WIDTH)];
  });
  const unsaid = shown.filter(({ known }) => known === 'question').map(({ word }) => `“${word}”`);
  if (unsaid.length > 0) lines.push(wrapped('  nothing: ', unsaid.join(', '), WIDTH));
  return ['What each word counts', ...lines].join('\n');
}

function meaningsText(meanings: ExplainedWord['meanings']): string {
  return meanings
    .map(({ means, concept, rule, quality }) => {
      const how = `${RULES[rule]} ${figure(quality)}`;
      return concept === null ? `“${means}” (${how})` : `${concept} by “${means}” (${how})`;
    })
    .join(', ');
}

function togetherText(together: ExplainedWord['together']): string {
  if (together.length === 0) return '';
  return `; with “${shorten(together.join(' '), LONGEST_WORD)}” it means something that nobody is registered for`;
}

function verdictText(explanation: SearchExplanation, name: (topic: ExplainedTopic) => string): string {
  const { because, thresholds, topics } = explanation;
  const [first] = topics;
  const subject = first === undefined ? '' : `${name(first)} `;
  const confidence = figure(first?.confidence ?? 0);
  const decided: Readonly<Record<Because, string>> = {
    exact: `Certain: ${subject}is called exactly so.`,
    'several-exact': 'Unsure: more than one is called exactly so.',
    sure: `Certain: ${subject}with confidence ${confidence}, and nothing else fits nearly as well.`,
    rival: `Unsure: ${subject}with confidence ${confidence}, but another fits nearly as well.`,
    likely: `Unsure: ${subject}with confidence ${confidence}.`,
    unlikely: `Nothing: ${subject}comes nearest, with confidence ${confidence}.`,
    'no-topic': 'Nothing: no topic comes near it.',
    'no-words': 'Nothing: there is no word in it that says what it is about.',
  };
  const { sure, likely } = thresholds;
  const rule = `A topic is offered from ${figure(likely)} on, and answered with at once from ${figure(sure)} on.`;
  return `${wrapped('', decided[because], WIDTH)}\n${rule}`;
}

function topicText(
  { isOffered, confidence, exact, score }: ExplainedTopic,
  title: string,
  likely: number,
): string {
  // One that is likely by itself stays out only beside one that fits far better.
  const why = confidence >= likely ? ', not offered: far behind the first' : ', not offered';
  const heading = wrapped('', `${title}: confidence ${figure(confidence)}${isOffered ? '' : why}`, WIDTH);
  if (score !== undefined) return `${heading}\n${scoreText(score)}`;
  return exact === undefined
    ? heading
    : `${heading}\n${wrapped('   ', `exactly its ${exact.field} “${exact.text}”`, WIDTH)}`;
}

function scoreText({ value, covered, named, verbatim, evidence }: ExplainedScore): string {
  const isNamed = evidence.some(({ field }) => field === 'id' || field === 'name' || field === 'alias');
  const figures = [
    `value ${figure(value)}: ${figure(covered)} of the question is covered`,
    `${figure(verbatim)} verbatim`,
    `${figure(named)} ${isNamed ? 'of the name' : 'for what describes it'}`,
  ].join(', ');
  const rows = evidence.map(({ word, found, field, rule, quality }) => [
    `${shorten(word, LONGEST_WORD)} → ${found}`,
    field,
    RULES[rule],
    figure(quality),
  ]);
  const head = ['typed → found in', 'field', 'rule', 'quality'];
  return `   ${figures}\n${table([head, ...rows], 3, WIDTH)}`;
}

/** Cut, not rounded: nothing seems to reach a threshold that it does not reach. */
function figure(value: number): string {
  return (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);
}
