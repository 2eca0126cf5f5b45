import { closestLanguage, type Language } from '../../src/chat/languages/language.ts';
import { type Say, sayerOf } from '../../src/chat/languages/sentences.ts';

/**
 * What the stand-ins' clients say of their own accord, in place of the vendors': in English as people report it from Slack's and
 * Teams' clients. And what tells the people of the picker from one another.
 */
const en = {
  'slack.not-here': 'You are no longer in this workspace.',
  'slack.not-open': 'This conversation is not open to you.',
  'slack.archived': 'You are viewing an archived channel.',
  'slack.no-command': '{command} is not a valid command.',
  'slack.no-threads': '{command} is not supported in threads. Sorry!',
  'slack.command-failed': '{command} failed with the error "{error}"',
  'slack.message-gone': 'This message is gone.',
  'slack.no-button': 'This message has no such button.',
  'slack.no-response': 'This app did not respond. Try again?',
  'slack.trouble': 'We had some trouble connecting. Try again?',
  'slack.required': 'Please complete this required field.',
  'teams.unreachable': 'Unable to reach app. Please try again.',
  'about.manager': '{department} (manager)',
  'about.guest': 'Guest, from an agency',
  'about.stranger': 'Stranger, from another company in a shared channel',
} as const;

type LocalTexts = Readonly<Record<keyof typeof en, string>>;

const ru: LocalTexts = {
  'slack.not-here': 'Вас больше нет в этом рабочем пространстве.',
  'slack.not-open': 'Эта беседа вам недоступна.',
  'slack.archived': 'Вы просматриваете архивный канал.',
  'slack.no-command': 'Команды {command} нет.',
  'slack.no-threads': 'Команда {command} в ветках не работает.',
  'slack.command-failed': 'Команда {command} завершилась ошибкой «{error}»',
  'slack.message-gone': 'Этого сообщения больше нет.',
  'slack.no-button': 'В этом сообщении нет такой кнопки.',
  'slack.no-response': 'Приложение не ответило. Попробовать ещё раз?',
  'slack.trouble': 'Не удалось связаться. Попробовать ещё раз?',
  'slack.required': 'Заполните, пожалуйста, это обязательное поле.',
  'teams.unreachable': 'Приложение недоступно. Попробуйте ещё раз.',
  'about.manager': '{department} (руководитель)',
  'about.guest': 'Гость из агентства',
  'about.stranger': 'Посторонний из другой компании, в общем канале',
};

const ro: LocalTexts = {
  'slack.not-here': 'Nu mai sunteți în acest spațiu de lucru.',
  'slack.not-open': 'Această conversație nu vă este deschisă.',
  'slack.archived': 'Vedeți un canal arhivat.',
  'slack.no-command': '{command} nu este o comandă validă.',
  'slack.no-threads': '{command} nu funcționează în fire.',
  'slack.command-failed': '{command} a eșuat cu eroarea „{error}”',
  'slack.message-gone': 'Acest mesaj nu mai există.',
  'slack.no-button': 'Acest mesaj nu are un asemenea buton.',
  'slack.no-response': 'Aplicația nu a răspuns. Încercați din nou?',
  'slack.trouble': 'Conectarea nu a reușit. Încercați din nou?',
  'slack.required': 'Completați acest câmp obligatoriu.',
  'teams.unreachable': 'Aplicația nu poate fi contactată. Încercați din nou.',
  'about.manager': '{department} (manager)',
  'about.guest': 'Invitat, de la o agenție',
  'about.stranger': 'Din afară, de la altă companie, într-un canal comun',
};

const vi: LocalTexts = {
  'slack.not-here': 'Bạn không còn trong không gian làm việc này.',
  'slack.not-open': 'Cuộc trò chuyện này không mở cho bạn.',
  'slack.archived': 'Bạn đang xem một kênh đã lưu trữ.',
  'slack.no-command': '{command} không phải là lệnh hợp lệ.',
  'slack.no-threads': '{command} không dùng được trong chuỗi tin.',
  'slack.command-failed': '{command} không thành công, lỗi “{error}”',
  'slack.message-gone': 'Tin nhắn này không còn nữa.',
  'slack.no-button': 'Tin nhắn này không có nút như vậy.',
  'slack.no-response': 'Ứng dụng không phản hồi. Thử lại?',
  'slack.trouble': 'Có trục trặc khi kết nối. Thử lại?',
  'slack.required': 'Hãy điền trường bắt buộc này.',
  'teams.unreachable': 'Không liên lạc được với ứng dụng. Hãy thử lại.',
  'about.manager': '{department} (quản lý)',
  'about.guest': 'Khách, từ một công ty dịch vụ',
  'about.stranger': 'Người ngoài, từ công ty khác trong kênh chung',
};

const ptBr: LocalTexts = {
  'slack.not-here': 'Você não está mais neste workspace.',
  'slack.not-open': 'Esta conversa não está aberta para você.',
  'slack.archived': 'Você está vendo um canal arquivado.',
  'slack.no-command': '{command} não é um comando válido.',
  'slack.no-threads': '{command} não funciona em sequências.',
  'slack.command-failed': '{command} falhou com o erro “{error}”',
  'slack.message-gone': 'Esta mensagem não existe mais.',
  'slack.no-button': 'Esta mensagem não tem esse botão.',
  'slack.no-response': 'O aplicativo não respondeu. Tentar de novo?',
  'slack.trouble': 'Houve um problema de conexão. Tentar de novo?',
  'slack.required': 'Preencha este campo obrigatório.',
  'teams.unreachable': 'Não foi possível contatar o aplicativo. Tente de novo.',
  'about.manager': '{department} (gerente)',
  'about.guest': 'Convidado, de uma agência',
  'about.stranger': 'De fora, de outra empresa em um canal compartilhado',
};

/** Every text of the stand-ins in every language. */
export const LOCAL_TEXTS: Readonly<Record<Language, LocalTexts>> = { en, ru, ro, vi, 'pt-BR': ptBr };

const sayers = new Map<Language, Say<typeof en>>();

/** What the stand-ins say in the language of ours that fits a locale best; in English where none does. */
export function localTexts(locale: string | undefined): Say<typeof en> {
  const language = closestLanguage(locale) ?? 'en';
  const known = sayers.get(language) ?? sayerOf<typeof en>(LOCAL_TEXTS[language], language);
  sayers.set(language, known);
  return known;
}
