import { type Directory, EMPTY_DIRECTORY, type Topic } from '../../../src/directory/model.ts';
import { prepareSearch } from '../../../src/lookup/search/search.ts';
import { timesOf } from '../rates.ts';
import { plainTopic, plainTopics } from './engine.ts';
import { fuseIndex } from './fuse.ts';
import { miniSearchIndex } from './minisearch.ts';

const BUILDS = 3;
const CHANGES = 21;
const LARGE_CHANGES = 3;

/** How long it takes, in milliseconds, round by round. */
export interface UpkeepFigures {
  readonly build: Timed;
  readonly oneTopic: Timed;
  /** The others know no departments and no synonyms. */
  readonly oneDepartment: readonly number[];
  readonly synonyms: readonly number[];
}

interface Timed {
  readonly ours: readonly number[];
  readonly miniSearch: readonly number[];
  readonly fuse: readonly number[];
}

/** What it takes to make an index of a directory, and to follow a change of one topic, of one department, of the synonyms. */
export function benchUpkeep(directory: Directory): UpkeepFigures {
  const topics = plainTopics(directory);
  const [, ours = [], miniSearch = [], fuse = []] = timesOf(
    [
      () => prepareSearch(EMPTY_DIRECTORY),
      () => prepareSearch(directory),
      () => miniSearchIndex(topics),
      () => fuseIndex(topics),
    ],
    BUILDS,
  );
  return {
    build: { ours, miniSearch, fuse },
    oneTopic: timesOfOneTopic(directory),
    oneDepartment: timesOfChanges(directory, withDepartmentChanged),
    synonyms: timesOfChanges(directory, withSynonyms),
  };
}

type Change = (directory: Directory, round: number) => Directory;

/** The directory after each of so many changes, one upon the other. They are made beforehand: making them is not the index's work. */
function statesOf(directory: Directory, count: number, change: Change): readonly Directory[] {
  const states: Directory[] = [];
  for (let round = 0; round < count; round += 1) states.push(change(states.at(-1) ?? directory, round));
  return states;
}

function timesOfChanges(directory: Directory, change: Change): readonly number[] {
  const states = statesOf(directory, LARGE_CHANGES, change);
  prepareSearch(directory);
  const [times = []] = timesOf([inTurn(states, prepareSearch)], states.length);
  return times;
}

function timesOfOneTopic(directory: Directory): Timed {
  const states = statesOf(directory, CHANGES, withTopicChanged);
  prepareSearch(directory);
  const topics = plainTopics(directory);
  const changed = states.map((_, round) => plainTopic(changedTopic(directory, round)));
  const [miniSearch, fuse] = [miniSearchIndex(topics), fuseIndex(topics)];
  const [ours = [], ofMiniSearch = [], ofFuse = []] = timesOf(
    [
      inTurn(states, prepareSearch),
      inTurn(changed, (topic) => miniSearch.replace(topic)),
      inTurn(changed, (topic) => {
        fuse.remove(({ id }) => id === topic.id);
        fuse.add(topic);
      }),
    ],
    CHANGES,
  );
  return { ours, miniSearch: ofMiniSearch, fuse: ofFuse };
}

/** Does it to one item after the other, one a call. */
function inTurn<Item>(items: readonly Item[], act: (item: Item) => void): () => void {
  const left = items.values();
  return () => {
    const { value, done } = left.next();
    if (done !== true) act(value);
  };
}

/** A topic of the directory that has got one more alias: another one each round. */
function changedTopic(directory: Directory, round: number): Topic {
  const topics = [...directory.topics.values()];
  const topic = topics[(round * 7_919) % topics.length];
  if (topic === undefined) throw new Error('The directory has no topics');
  return { ...topic, aliases: [...topic.aliases, `also called ${round}`] };
}

function withTopicChanged(directory: Directory, round: number): Directory {
  const topic = changedTopic(directory, round);
  return { ...directory, topics: new Map([...directory.topics, [topic.id, topic]]) };
}

function withDepartmentChanged(directory: Directory, round: number): Directory {
  const departments = [...directory.departments.values()];
  const department = departments[round];
  if (department === undefined) throw new Error('The directory has too few departments');
  const renamed = { ...department, name: `${department.name} and more` };
  return { ...directory, departments: new Map([...directory.departments, [renamed.id, renamed]]) };
}

function withSynonyms(directory: Directory, round: number): Directory {
  return { ...directory, synonyms: [...directory.synonyms, [`invented ${round}`, 'payroll']] };
}
