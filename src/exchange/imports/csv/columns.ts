import { LANGUAGES, type Language } from '../../../chat/languages/language.ts';
import { nameKey } from '../../../directory/name-key.ts';

/** The fields that columns can be for, as a directory file calls them; `name` and the like may be in a language: `name (ru)`. */
export const PEOPLE_COLUMNS = [
  'id',
  'name',
  'email',
  'phone',
  'timezone',
  'language',
  'hours',
  'manager',
  'slack',
  'teams',
  'ping_on',
] as const;

export const TOPIC_COLUMNS = [
  'id',
  'name',
  'description',
  'aliases',
  'answer',
  'parent',
  'contact',
  'fallback',
  'owners',
  'links',
  'respond_within',
  'timezone',
  'hours',
  'verify_every',
  'urgent',
] as const;

export type PersonColumn = (typeof PEOPLE_COLUMNS)[number];
export type TopicColumn = (typeof TOPIC_COLUMNS)[number];

/** The columns of a topic that there is one of for each language. */
export const TRANSLATED = ['name', 'description', 'aliases', 'answer'] as const;

/** What a column is for. */
export interface Column<Field extends string> {
  readonly field: Field;
  /** Absent: the organization's. */
  readonly language?: Language;
}

/** What people call the columns, compared without case, marks and signs. The field's own name is one, too. */
const CALLED: Readonly<Record<PersonColumn | TopicColumn, readonly string[]>> = {
  id: ['identifier', 'key', 'ид', 'идентификатор', 'mã', 'código', 'identificador', 'cod'],
  name: ['display name', 'nume', 'tên', 'nome'],
  email: [
    ...['e-mail', 'mail', 'email address', 'work email', 'почта', 'электронная почта', 'эл почта'],
    ...['adresă de email', 'adresa de e-mail', 'thư điện tử', 'endereço de email', 'correio'],
  ],
  phone: [
    ...['telephone', 'phone number', 'mobile', 'tel', 'телефон', 'номер телефона', 'telefon', 'điện thoại'],
    ...['số điện thoại', 'telefone', 'celular'],
  ],
  timezone: [
    ...['time zone', 'tz', 'zone', 'часовой пояс', 'пояс', 'fus orar', 'múi giờ', 'fuso horário', 'fuso'],
  ],
  language: ['lang', 'язык', 'limbă', 'ngôn ngữ', 'idioma', 'língua'],
  hours: [
    ...['working hours', 'office hours', 'рабочие часы', 'часы', 'рабочее время', 'program', 'ore de lucru'],
    ...['giờ làm việc', 'giờ', 'horário', 'horas'],
  ],
  manager: [
    ...['reports to', 'boss', 'supervisor', 'руководитель', 'начальник', 'менеджер', 'șef', 'quản lý'],
    ...['người quản lý', 'gestor', 'gerente', 'chefe'],
  ],
  slack: ['slack id', 'slack user', 'slack member id', 'slack user id'],
  teams: ['teams id', 'teams user', 'teams account', 'teams user id'],
  ping_on: ['ping', 'preferred platform', 'platform', 'платформа', 'platformă', 'nền tảng', 'plataforma'],
  description: ['about', 'описание', 'descriere', 'mô tả', 'descrição'],
  aliases: [
    ...[
      'alias',
      'other names',
      'also known as',
      'aka',
      'keywords',
      'синонимы',
      'другие названия',
      'alte nume',
    ],
    ...['alte denumiri', 'tên khác', 'outros nomes', 'sinônimos'],
  ],
  answer: ['stored answer', 'faq', 'ответ', 'răspuns', 'trả lời', 'câu trả lời', 'resposta'],
  parent: [
    'parent topic',
    'above',
    'родитель',
    'родительская тема',
    'subiect părinte',
    'chủ đề cha',
    'assunto pai',
  ],
  contact: [
    ...[
      'who',
      'point of contact',
      'poc',
      'responsible',
      'контакт',
      'ответственный',
      'кто отвечает',
      'responsabil',
    ],
    ...['liên hệ', 'người phụ trách', 'contato', 'responsável', 'cine răspunde'],
  ],
  fallback: ['fallback contact', 'backup', 'резерв', 'rezervă', 'dự phòng', 'reserva'],
  owners: ['owner', 'владелец', 'владельцы', 'proprietar', 'chủ sở hữu', 'dono', 'donos', 'responsáveis'],
  links: ['link', 'url', 'ссылка', 'ссылки', 'linkuri', 'liên kết', 'links úteis'],
  respond_within: [
    ...['response promise', 'respond within', 'sla', 'срок ответа', 'termen de răspuns', 'thời hạn trả lời'],
    ...['prazo de resposta', 'response time'],
  ],
  verify_every: [
    'verify every',
    'review every',
    'проверять каждые',
    'verificare la',
    'xác minh mỗi',
    'verificar a cada',
  ],
  urgent: ['срочно', 'khẩn cấp', 'urgente'],
};

/** What only people, and only topics, have their names under. */
const NAMES_OF = {
  people: [
    ...['full name', 'person', 'employee', 'имя', 'фио', 'сотрудник', 'nume complet', 'angajat'],
    ...['họ và tên', 'họ tên', 'nhân viên', 'nome completo', 'pessoa', 'funcionário'],
  ],
  topics: ['topic', 'title', 'название', 'тема', 'denumire', 'subiect', 'chủ đề', 'assunto'],
} as const;

/** What each of the columns is for; undefined: nothing of ours. Of two for the same the first counts. */
export function columnsFor<Field extends PersonColumn | TopicColumn>(
  names: readonly string[],
  fields: readonly Field[],
): readonly (Column<Field> | undefined)[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const column = columnNamed(name, fields);
    if (column === undefined) return undefined;
    const key = `${column.field} ${column.language ?? ''}`;
    if (taken.has(key)) return undefined;
    taken.add(key);
    return column;
  });
}

function columnNamed<Field extends PersonColumn | TopicColumn>(
  name: string,
  fields: readonly Field[],
): Column<Field> | undefined {
  const { stem, language } = withoutLanguage(name);
  const key = nameKey(stem);
  const names: readonly string[] = fields.some((one) => one === 'email') ? NAMES_OF.people : NAMES_OF.topics;
  if (names.some((called) => nameKey(called) === key)) return nameColumn(fields, language);
  const field = fields.find((one) =>
    [one.replace('_', ' '), ...CALLED[one]].some((called) => nameKey(called) === key),
  );
  if (field === undefined) return undefined;
  return language === undefined ? { field } : { field, language };
}

function nameColumn<Field extends PersonColumn | TopicColumn>(
  fields: readonly Field[],
  language: Language | undefined,
): Column<Field> | undefined {
  const field = fields.find((one) => one === 'name');
  return field && { field, ...(language !== undefined && { language }) };
}

/** `name (ru)`, `name ru`, `name_pt-BR`. */
function withoutLanguage(name: string): { readonly stem: string; readonly language?: Language } {
  const match = /^(.*?)[\s_([]+([a-z]{2}(?:-[a-z]{2})?)[)\]]?$/iu.exec(name.trim());
  const language = LANGUAGES.find((tag) => tag.toLowerCase() === match?.[2]?.toLowerCase());
  return match?.[1] && language !== undefined ? { stem: match[1], language } : { stem: name };
}
