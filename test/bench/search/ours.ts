import type { Language } from '../../../src/chat/languages/language.ts';
import type { Directory } from '../../../src/directory/model.ts';
import { searchTopics } from '../../../src/lookup/search/search.ts';
import type { Answer, Engine } from './engine.ts';

/** Pointperson's search, of somebody whose language nobody knows: the harder case. */
export const ours: Engine = {
  name: 'Pointperson',
  open: (directory) => (text) => answer(directory, text),
};

/** Pointperson's search, of somebody who has set the language that the question is in. */
export const oursKnowingReader: Engine = {
  name: 'Pointperson, language set',
  open: (directory) => (text, language) => answer(directory, text, language),
};

function answer(directory: Directory, text: string, reader?: Language): Answer {
  const { verdict, matches } = searchTopics(directory, text, reader);
  return {
    topicIds: matches.map(({ topicId }) => topicId),
    isCertain: verdict === 'certain',
  };
}
