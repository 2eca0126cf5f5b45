import { nameKey } from '../../directory/name-key.ts';
import type { Noun } from '../../exchange/things.ts';

/** Everything of one kind that can be added: in the order in which it is offered. */
export const ADDABLE = [
  'topic',
  'rotation',
  'department',
  'person',
  'update',
] as const satisfies readonly Noun[];

export type Addable = (typeof ADDABLE)[number];

/**
 * What people call the kinds of things, in English, Russian, Romanian, Vietnamese and Brazilian Portuguese; compared without case and
 * diacritics, and understood whatever the reader's language.
 */
const NAMES: Readonly<Record<Noun, readonly string[]>> = {
  topic: ['topic', 'topics', 'тема', 'тему', 'темы', 'subiect', 'subiectul', 'chủ đề', 'assunto'],
  rotation: [
    'rotation',
    'rota',
    'график',
    'дежурство',
    'дежурства',
    'rotație',
    'rotația',
    'grafic',
    'lịch trực',
    'luân phiên',
    'escala',
    'rodízio',
  ],
  department: ['department', 'отдел', 'departament', 'departamentul', 'phòng ban', 'bộ phận', 'departamento'],
  person: [
    'person',
    'colleague',
    'человек',
    'человека',
    'сотрудник',
    'сотрудника',
    'persoană',
    'persoana',
    'coleg',
    'nhân viên',
    'người',
    'pessoa',
  ],
  update: [
    'update',
    'status update',
    'рассылка',
    'рассылку',
    'informare',
    'informarea',
    'bản tin',
    'informe',
  ],
  organization: [
    'organization',
    'organisation',
    'company',
    'организация',
    'организацию',
    'компания',
    'компанию',
    'organizație',
    'organizația',
    'companie',
    'tổ chức',
    'công ty',
    'organização',
    'empresa',
  ],
};

/** Every kind of thing. */
export const NOUNS = Object.keys(NAMES) as readonly Noun[];
const byName = new Map(
  NOUNS.flatMap((noun) => NAMES[noun].map((name): [string, Noun] => [nameKey(name), noun])),
);
const LONGEST = 2;

/** The kind of thing that the words begin with, and what follows it; undefined where they begin with none. */
export function nounBefore(words: string): { readonly noun: Noun; readonly rest: string } | undefined {
  const all = words.split(' ');
  for (let length = Math.min(LONGEST, all.length); length > 0; length -= 1) {
    const noun = byName.get(nameKey(all.slice(0, length).join(' ')));
    if (noun !== undefined) return { noun, rest: all.slice(length).join(' ') };
  }
  return undefined;
}

/** Whether the words are what people call that kind of thing. */
export function isNoun(words: string, noun: Noun): boolean {
  return byName.get(nameKey(words)) === noun;
}
