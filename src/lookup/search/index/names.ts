import { LANGUAGES, type Language } from '../../../chat/languages/language.ts';
import type { Topic } from '../../../directory/model.ts';

/** Something a topic is called. */
export interface TopicName {
  readonly field: 'id' | 'name' | 'alias';
  readonly text: string;
  /** Undefined: the directory's own. */
  readonly language: Language | undefined;
}

/** Everything the topic is called, in all languages. */
export function namesOf(topic: Topic): readonly TopicName[] {
  return [
    { field: 'id', text: topic.id, language: undefined },
    { field: 'name', text: topic.name, language: undefined },
    ...topic.aliases.map((text) => ({ field: 'alias' as const, text, language: undefined })),
    ...LANGUAGES.flatMap((language): readonly TopicName[] => {
      const { name, aliases = [] } = topic.translations[language] ?? {};
      return [
        ...(name === undefined ? [] : [{ field: 'name' as const, text: name, language }]),
        ...aliases.map((text) => ({ field: 'alias' as const, text, language })),
      ];
    }),
  ];
}
