import type { ImportTexts } from './texts.ts';

export const importsPtBr: ImportTexts = {
  'import.title': 'Importar linhas',
  'import.look': 'Mostrar mudanças',
  'import.submit': 'Importar',
  'import.intro':
    'Cole linhas de uma planilha: pessoas ou assuntos, com os nomes das colunas na primeira linha. Você vê o que mudaria antes de qualquer mudança.',
  'import.rows': 'Linhas',
  'import.rows-hint':
    'Colunas como Nome, Email, Telefone ou Nome, Contato, Responsáveis. Células vazias não mudam nada.',
  'import.rows-example': 'Nome, Email, Telefone',
  'import.kind': 'O que são as linhas',
  'import.kind-hint': 'Só quando as colunas servem para os dois.',
  'import.people': 'Pessoas',
  'import.topics': 'Assuntos',
  'import.would': 'Novos: {added} · alterados: {changed} · iguais a agora: {same}',
  'import.nothing': 'Não há nada para importar.',
  'import.not-yet': 'Nada mudou ainda. O botão abaixo importa.',
  'import.changed-meanwhile': 'Enquanto isso, alguém mudou o diretório. Agora as linhas mudariam isto:',
  'import.stay-out':
    '{count, plural, one {# linha fica de fora:} many {# linhas ficam de fora:} other {# linhas ficam de fora:}}',
  'import.fault': 'Linha {line}: {fault}',
  'import.fault-at': 'Linha {line}, {field}: {fault}',
  'import.ignored': 'Deixo estas colunas de lado: {columns}',
  'import.done': 'Importado. Novos: {added} · alterados: {changed}',
  'import.undo-hint': 'Cada item tem um histórico, de onde a mudança pode ser desfeita.',
  'import.unknown-name': 'Não conheço ninguém nem nada com o nome “{name}”.',
  'import.several-names': 'Há vários com o nome “{name}”. Use um endereço de email ou um id.',
  'import.twin': 'A linha {line} é sobre o mesmo.',
  'fault.no-columns':
    'A primeira linha não diz o que são as colunas. Exemplo: Nome, Email, Telefone. Ou escolha abaixo o que são as linhas.',
  'fault.no-rows': 'Cole as linhas aqui, primeiro os nomes das colunas.',
  'fault.quotes': 'Daqui em diante as aspas não fecham.',
  'erased.text': '(apagado)',
  'history.given-out': 'Os dados guardados foram entregues.',
  'history.erased': 'O que havia aqui foi apagado.',
};
