import type { RoleTexts } from './texts.ts';

export const rolesPtBr: RoleTexts = {
  'help.setup': 'tornar-se administrador com o código impresso ao iniciar',
  'help.verify': 'confirmar que tudo o que um assunto diz continua certo',
  'help.setup-more':
    'Para o primeiro administrador. Depois mostra quem são os administradores, que nomeiam os outros.',
  'help.verify-more': 'Sem um assunto: os seus que precisam ser revistos.',
  'example.setup': 'configurar F3GH-K7MN',
  'example.verify': 'verificar payroll',
  'refusal.deactivated':
    'Desculpe, esta conta está desativada, por isso não posso responder. Se for engano, fale com um administrador.',
  'setup.form-title': 'Primeiro administrador',
  'setup.form-intro':
    'Quando fui iniciado, um código foi impresso onde eu rodo. Quem o digitar aqui primeiro se torna o administrador.',
  'setup.field-code': 'Código',
  'setup.submit': 'Continuar',
  'setup.missing': 'Digite o código, por exemplo F3GH-K7MN.',
  'setup.wrong': 'Este código não funciona. Os códigos valem por um dia; cada início imprime um novo.',
  'setup.too-many': 'Já houve tentativas demais. Tente de novo em uma hora.',
  'setup.said-openly':
    'Outras pessoas leem aqui, por isso um código dito aqui não funciona mais. Inicie-me de novo para ter outro e digite-o em uma mensagem direta, que só eu leio.',
  'setup.not-a-member': 'Desculpe, só membros deste espaço de trabalho podem ser administradores.',
  'setup.has-admins':
    'Isto já está configurado. Estas pessoas decidem por tudo e podem nomear outros administradores: {who}.',
  'setup.done': 'Obrigado, agora você é o administrador. O código não funciona mais.',
  'setup.steps': 'O que fazer primeiro, em qualquer ordem. Tudo pode ser desfeito.',
  'verify.mark': 'Confirmado pela última vez em {day}, pode estar desatualizado.',
  'verify.ask': 'Tudo isto continua certo? {topic} foi confirmado pela última vez em {day}.',
  'verify.ask-admins':
    '{topic} foi confirmado pela última vez em {day}. Perguntei três vezes a {who}. Continua certo, ou outra pessoa deve cuidar disso?',
  'verify.ask-admins-nobody':
    '{topic} foi confirmado pela última vez em {day}, e ninguém cuida dele. Continua certo, e quem poderia cuidar?',
  'verify.button-right': 'Continua certo',
  'verify.button-change': 'Alterar…',
  'verify.button-hand': 'Passar para…',
  'verify.button-back': 'Devolver',
  'verify.button-list': 'O que mais rever',
  'verify.done': '{topic} foi confirmado em {day}.',
  'verify.done-by': '{who} confirmou {topic} em {day}.',
  'verify.next': 'Pergunto de novo em {day}.',
  'verify.list':
    '{count, plural, one {# assunto seu precisa ser confirmado} many {# de assuntos seus precisam ser confirmados} other {# assuntos seus precisam ser confirmados}}',
  'verify.list-none': 'Nenhum assunto seu precisa ser confirmado agora.',
  'verify.list-line': '{topic}: confirmado pela última vez em {day}',
  'verify.hand-title': 'Passar adiante',
  'verify.hand-field': 'Quem cuida disso',
  'verify.hand-hint': 'A pessoa é avisada e pode devolver.',
  'verify.hand-theirs': 'Essa pessoa já cuida disso.',
  'verify.handed': '{who} passou {topic} para você: de agora em diante você cuida disso.',
  'verify.hand-done': 'De agora em diante {who} cuida de {topic}; já avisei.',
  'account.deactivated':
    '{count, plural, one {A conta de {who} está desativada.} many {As contas de {who} estão desativadas.} other {As contas de {who} estão desativadas.}}',
  'account.passed-over':
    '{count, plural, one {Quem responderia é {who}, mas a conta está desativada.} many {Quem responderia são {who}, mas as contas estão desativadas.} other {Quem responderia são {who}, mas as contas estão desativadas.}}',
  'account.left': 'A conta de {who} está desativada. Aqui é preciso outra pessoa:',
  'account.on-duty': '{thing} (de plantão: {start})',
  'account.button-change': 'Alterar {thing}…',
  'why.deactivated':
    '{who} {count, plural, one {não pode responder: a conta está desativada} many {não podem responder: as contas estão desativadas} other {não podem responder: as contas estão desativadas}}.',
};
