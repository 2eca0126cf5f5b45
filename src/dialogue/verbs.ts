import { nameKey } from '../directory/name-key.ts';

export type Verb =
  | 'who'
  | 'why'
  | 'about'
  | 'list'
  | 'mine'
  | 'schedule'
  | 'gaps'
  | 'help'
  | 'ask'
  | 'ack'
  | 'pass'
  | 'resolve'
  | 'reply'
  | 'inquiries'
  | EditVerb
  | ShiftVerb
  | RoleVerb;

/** What changes the directory, or tells how it was changed. */
export type EditVerb = (typeof EDIT_VERBS)[number];
export const EDIT_VERBS = [
  'new',
  'edit',
  'remove',
  'history',
  'undo',
  'settings',
  'language',
  'import',
  'export',
] as const;

/** What changes who serves when. */
export type ShiftVerb = (typeof SHIFT_VERBS)[number];
export const SHIFT_VERBS = ['swap', 'cover', 'away', 'take', 'override', 'next', 'note'] as const;

/** What says who looks after what. */
export type RoleVerb = (typeof ROLE_VERBS)[number];
export const ROLE_VERBS = ['setup', 'verify'] as const;

/**
 * What each verb is called, in English, Russian, Romanian, Vietnamese and Brazilian Portuguese. Compared without case and
 * diacritics, and understood whatever the reader's language; so none may be a word that begins topics of another language
 * (Vietnamese `ai` is who, and AI elsewhere).
 */
const NAMES: Readonly<Record<Verb, readonly string[]>> = {
  who: ['who', 'find', 'кто', 'кого', 'cine', 'hỏi ai', 'tìm', 'quem'],
  why: ['why', 'почему', 'de ce', 'vì sao', 'tại sao', 'por que', 'porque'],
  about: ['about', 'подробно', 'подробнее', 'о', 'про', 'despre', 'về', 'chi tiết', 'sobre'],
  list: [
    'list',
    'browse',
    'topics',
    'список',
    'темы',
    'listă',
    'subiecte',
    'danh sách',
    'listar',
    'lista',
    'assuntos',
  ],
  mine: ['mine', 'me', 'мои', 'мое', 'ale mele', 'mele', 'của tôi', 'meus', 'minhas'],
  schedule: [
    'schedule',
    'shifts',
    'rota',
    'график',
    'расписание',
    'смены',
    'grafic',
    'orar',
    'ture',
    'lịch trực',
    'lịch',
    'escala',
  ],
  gaps: ['gaps', 'пробелы', 'lacune', 'khoảng trống', 'lacunas'],
  help: ['help', '?', 'помощь', 'справка', 'ajutor', 'trợ giúp', 'ajuda'],
  ask: [
    'ask',
    'спросить',
    'спроси',
    'задать вопрос',
    'întreabă',
    'întreb',
    'đặt câu hỏi',
    'gửi câu hỏi',
    'perguntar',
    'pergunte',
  ],
  ack: ['ack', 'acknowledge', 'беру', 'принять', 'preiau', 'preia', 'tiếp nhận', 'nhận', 'assumir', 'assumo'],
  pass: [
    'pass',
    'pass to',
    'передать',
    'передай',
    'pasează',
    'predă',
    'chuyển cho',
    'chuyển tiếp',
    'passar',
    'repassar',
  ],
  resolve: [
    'resolve',
    'resolved',
    'решить',
    'решено',
    'rezolvă',
    'rezolvat',
    'giải quyết',
    'đã giải quyết',
    'xong',
    'resolver',
    'resolvido',
    'resolvida',
  ],
  reply: ['reply', 'ответить', 'ответь', 'răspunde', 'răspund', 'trả lời', 'responder', 'responda'],
  inquiries: ['inquiries', 'questions', 'вопросы', 'întrebări', 'câu hỏi', 'perguntas'],
  new: [
    'new',
    'add',
    'create',
    'новый',
    'новая',
    'новое',
    'добавить',
    'создать',
    'nou',
    'nouă',
    'adaugă',
    'mới',
    'thêm',
    'tạo',
    'novo',
    'nova',
    'adicionar',
    'criar',
  ],
  edit: [
    'edit',
    'изменить',
    'редактировать',
    'modifică',
    'editează',
    'sửa',
    'chỉnh sửa',
    'editar',
    'alterar',
  ],
  remove: [
    'remove',
    'delete',
    'удалить',
    'убрать',
    'șterge',
    'elimină',
    'xóa',
    'remover',
    'excluir',
    'apagar',
  ],
  history: ['history', 'история', 'istoric', 'lịch sử', 'histórico'],
  undo: ['undo', 'отменить', 'отмена', 'anulează', 'hoàn tác', 'desfazer'],
  settings: ['settings', 'настройки', 'setări', 'cài đặt', 'configurações', 'ajustes'],
  language: ['language', 'язык', 'limbă', 'limba', 'ngôn ngữ', 'idioma', 'língua'],
  import: ['import', 'импорт', 'importă', 'nhập', 'importar'],
  export: ['export', 'экспорт', 'exportă', 'xuất', 'exportar'],
  swap: ['swap', 'обмен', 'обменять', 'поменяться', 'schimb', 'đổi ca', 'trocar', 'troca'],
  cover: [
    'cover',
    'замена',
    'подмена',
    'подменить',
    'acoperire',
    'înlocuire',
    'nhờ trực thay',
    'trực thay',
    'cobertura',
    'cobrir',
  ],
  away: ['away', 'отсутствую', 'absent', 'absentez', 'vắng mặt', 'ausente'],
  take: ['take', 'взять', 'подхватить', 'preiau tura', 'nhận ca', 'pegar', 'assumir plantão'],
  override: ['override', 'назначить', 'заменить', 'numește', 'suprascrie', 'chỉ định', 'substituir'],
  next: [
    'next',
    'следующий',
    'сдать смену',
    'următorul',
    'predau tura',
    'tiếp theo',
    'bàn giao',
    'próximo',
    'próxima',
  ],
  note: ['note', 'заметка', 'записка', 'notă', 'notița', 'ghi chú', 'nota', 'anotação'],
  setup: ['setup', 'установка', 'настроить', 'configurare', 'thiết lập', 'configurar'],
  verify: ['verify', 'проверить', 'подтвердить', 'verifică', 'xác minh', 'verificar', 'confirmar'],
};

const byName = new Map(
  Object.entries(NAMES).flatMap(([verb, names]) =>
    names.map((name): [string, Verb] => [keyOf(name), verb as Verb]),
  ),
);

/** The longest name of a verb, in words. */
export const LONGEST_VERB = 3;

/** To whom a question can be passed on without a name: whoever is next in line, or the backup. */
const PASSED_TO: Readonly<Record<'next' | 'backup', readonly string[]>> = {
  next: [
    'next',
    'следующему',
    'следующий',
    'дальше',
    'următorul',
    'următorului',
    'người tiếp theo',
    'tiếp theo',
    'próximo',
    'próxima',
    'o próximo',
  ],
  backup: [
    'backup',
    'the backup',
    'резерв',
    'резервному',
    'резервному дежурному',
    'rezerva',
    'rezervei',
    'dự phòng',
    'người dự phòng',
    'suplente',
    'reserva',
    'o reserva',
  ],
};

const passedTo = new Map(
  (['next', 'backup'] as const).flatMap((to) =>
    PASSED_TO[to].map((name): [string, typeof to] => [keyOf(name), to]),
  ),
);

/** Whom the words after `pass` mean, where they name nobody. */
export function passedToNamed(words: string): 'next' | 'backup' | undefined {
  return passedTo.get(keyOf(words));
}

/** What help can be asked about: a verb, or how turns are counted. */
export type HelpSubject = Verb | 'rotations';

/** What the rules of turns are called after `help`, in the same languages; a verb's name goes before them. */
const ROTATIONS: ReadonlySet<string> = new Set(
  [
    'rotations',
    'rotation',
    'turns',
    'дежурства',
    'дежурство',
    'очередь',
    'rotații',
    'rotație',
    'rânduri',
    'luân phiên',
    'phiên trực',
    'rodízio',
    'rodízios',
    'plantões',
  ].map(keyOf),
);

/** What the words after `help` ask about, or undefined where they are neither a verb nor the rotations. */
export function helpSubjectNamed(words: readonly string[]): HelpSubject | undefined {
  return verbNamed(words) ?? (ROTATIONS.has(keyOf(words.join(' '))) ? 'rotations' : undefined);
}

/** Whether a button's payload names something that there is help about. */
export function isHelpSubject(name: string | undefined): name is HelpSubject {
  return name !== undefined && (name === 'rotations' || Object.hasOwn(NAMES, name));
}

/** The verb of that name, however it is spelt, or undefined where the words are no verb's name. */
export function verbNamed(words: readonly string[]): Verb | undefined {
  return byName.get(keyOf(words.join(' ')));
}

/** All single words that name what there is help about, as keys. */
export const HELP_SUBJECT_NAMES: readonly string[] = [...byName.keys(), ...ROTATIONS].filter(isOneWord);

/** All single words that name a verb, as keys. */
export const VERB_NAMES: readonly string[] = [...byName.keys()].filter(isOneWord);

function isOneWord(name: string): boolean {
  return !name.includes(' ');
}

function keyOf(name: string): string {
  return nameKey(name) || name;
}
