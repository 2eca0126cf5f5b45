import type { Temporal } from 'temporal-polyfill';
import type { Form } from '../chat/form.ts';
import { plain } from '../chat/message.ts';
import type { Topic } from '../directory/model.ts';
import { nameIn } from '../lookup/names.ts';
import { formFrame, type Reader, wordsFor } from '../lookup/reader.ts';

/** The fields of our forms, by the names in which their values come back. */
export const WORDS_FIELD = 'words';
export const MOMENT_FIELD = 'at';

/** Asks what it is about. */
export function searchForm(reader: Reader): Form {
  const words = wordsFor(reader);
  return {
    ...formFrame(reader, words.text('form.search-title'), words.text('form.search-submit'), {
      type: 'search',
    }),
    fields: [
      {
        type: 'text',
        name: WORDS_FIELD,
        label: words.text('form.search-words'),
        placeholder: words.text('form.search-placeholder'),
        maxLength: 200,
      },
    ],
  };
}

/** Asks for the moment at which somebody is to answer for the topic; begins at `initial`. */
export function findAtForm(reader: Reader, topic: Topic, initial: Temporal.Instant): Form {
  const words = wordsFor(reader);
  return {
    ...formFrame(reader, words.text('form.at-title'), words.text('form.at-submit'), {
      type: 'find-at',
      topicId: topic.id,
    }),
    intro: [plain(nameIn(topic, reader.language))],
    fields: [{ type: 'date-time', name: MOMENT_FIELD, label: words.text('form.at-moment'), initial }],
  };
}
