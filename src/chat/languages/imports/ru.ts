import type { ImportTexts } from './texts.ts';

export const importsRu: ImportTexts = {
  'import.title': 'Импорт строк',
  'import.look': 'Показать изменения',
  'import.submit': 'Внести',
  'import.intro':
    'Вставьте строки из таблицы: людей или темы, в первой строке — названия столбцов. Сначала вы увидите, что изменится.',
  'import.rows': 'Строки',
  'import.rows-hint':
    'Столбцы, например: имя, почта, телефон или название, контакт, владельцы. Пустые ячейки ничего не меняют.',
  'import.rows-example': 'Имя, Почта, Телефон',
  'import.kind': 'Что это за строки',
  'import.kind-hint': 'Нужно, только если столбцы подходят и тем и другим.',
  'import.people': 'Люди',
  'import.topics': 'Темы',
  'import.would': 'Новых: {added} · изменено: {changed} · без изменений: {same}',
  'import.nothing': 'Вносить нечего.',
  'import.not-yet': 'Пока ничего не изменено. Кнопка ниже внесёт изменения.',
  'import.changed-meanwhile':
    'Тем временем кто-то изменил справочник. Вот что эти строки изменили бы теперь:',
  'import.stay-out':
    '{count, plural, one {Не вносится # строка:} few {Не вносятся # строки:} many {Не вносятся # строк:} other {Не вносятся # строки:}}',
  'import.fault': 'Строка {line}: {fault}',
  'import.fault-at': 'Строка {line}, {field}: {fault}',
  'import.ignored': 'Эти столбцы я не учитываю: {columns}',
  'import.done': 'Внесено. Новых: {added} · изменено: {changed}',
  'import.undo-hint': 'У каждой записи есть история: оттуда изменение можно отменить.',
  'import.unknown-name': 'Я не знаю никого и ничего с названием «{name}».',
  'import.several-names': '«{name}» подходит к нескольким. Укажите почту или id.',
  'import.twin': 'Строка {line} о том же.',
  'fault.no-columns':
    'Первая строка не говорит, что в столбцах. Пример: Имя, Почта, Телефон. Или выберите ниже, что это за строки.',
  'fault.no-rows': 'Вставьте сюда строки, сначала названия столбцов.',
  'fault.quotes': 'Начиная с этого места кавычки не сходятся.',
  'erased.text': '(удалено)',
  'history.given-out': 'Сохранённые данные были выданы.',
  'history.erased': 'Что здесь было, удалено.',
};
