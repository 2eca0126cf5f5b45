import type { GapTexts } from './texts.ts';

export const gapsPtBr: GapTexts = {
  'button.not-it': 'Não é isso',
  'button.none-of-these': 'Nenhum destes',
  'not-it.thanks': 'Obrigado, anotei que você não encontrou o que queria com “{words}”.',

  'gaps.heading': 'Procurado e não encontrado',
  'gaps.days':
    '{count, plural, one {No último # dia} many {Nos últimos # de dias} other {Nos últimos # dias}}',
  'gaps.none':
    '{count, plural, one {No último # dia} many {Nos últimos # de dias} other {Nos últimos # dias}} ninguém procurou nada em vão.',
  'gaps.asked': '{count, plural, one {# pessoa} many {# de pessoas} other {# pessoas}}, a última vez em {at}',
  'gaps.quoted': '“{words}”',
  'gaps.refused': 'Mostrado, mas não era isso: {topics}.',
  'gaps.alias': 'Outro nome de {topic}',
  'gaps.alias-other': 'Outro nome de…',
  'gaps.topic': 'Novo assunto…',
  'gaps.dismiss': 'Dispensar',
  'gaps.undo': 'Desfazer',

  'gaps.alias-made': '“{name}” agora é outro nome de {topic}.',
  'gaps.alias-known': '{topic} já se chama “{name}”.',
  'gaps.topic-made': '{topic} agora é um assunto, e você cuida dele.',
  'gaps.dismissed': '“{name}” saiu da lista. Se alguém perguntar de novo, volta.',
  'gaps.undone': 'Desfeito: está de novo na lista.',

  'gaps.gone': 'Isto não está mais na lista.',
  'gaps.for-managers': 'Desculpe, só gestores veem o que as pessoas procuram e não encontram: {who}.',
  'gaps.for-managers-nobody':
    'Desculpe, só gestores veem o que as pessoas procuram e não encontram, e o diretório ainda não indica nenhum.',
  'gaps.privately': 'Aqui outras pessoas leriam. Pergunte em uma mensagem direta: {example}.',
  'gaps.not-allowed': 'Desculpe, não cabe a você decidir isto, mas você pode pedir a {who}.',
  'gaps.not-allowed-nobody':
    'Desculpe, ninguém pode decidir isto: o diretório não indica responsáveis nem administradores.',
  'gaps.name-empty': 'Digite um nome, por favor.',
  'gaps.name-too-long': 'Use no máximo {most} caracteres, por favor.',
  'gaps.name-taken': '“{name}” já é um nome de {topic}.',
  'gaps.too-many-names': 'Um assunto tem no máximo {most} outros nomes.',
  'gaps.contact-unknown': 'Este contato não está mais no diretório.',

  'form.alias-title': 'Outro nome',
  'form.alias-name': 'Nome',
  'form.alias-topic': 'De qual assunto?',
  'form.alias-submit': 'Salvar',
  'form.topic-title': 'Novo assunto',
  'form.topic-name': 'Nome',
  'form.topic-contact': 'Quem responde por ele?',
  'form.topic-submit': 'Adicionar',
  'form.topic-typed': 'Outro assunto',
  'form.topic-typed-hint': 'Se não estiver na lista: como se chama.',
  'form.contact-typed': 'Outra pessoa',
  'form.contact-typed-hint': 'Se não estiver na lista: o nome completo ou o endereço de e-mail.',
  'form.no-topic': 'Escolha um assunto, por favor.',
  'form.unknown-topic':
    'Não conheço nenhum assunto com exatamente esse nome. Digite o nome completo, por favor.',
  'form.no-contact': 'Escolha quem responde por ele, por favor.',
  'form.unknown-contact':
    'Não conheço ninguém com exatamente esse nome. Digite o nome completo ou o endereço de e-mail, por favor.',

  'help.gaps': 'o que as pessoas procuram e não encontram (para gestores)',
  'help.gaps-more':
    'Para administradores, responsáveis por assuntos e gestores de departamentos. Com um clique, vira outro nome de um assunto ou um assunto novo. Pode vir um período: “7d”, “90d”. Trinta dias se não vier nenhum, noventa no máximo.',
  'example.gaps': 'lacunas',
};
