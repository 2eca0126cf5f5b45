import type { Language } from '../chat/languages/language.ts';
import { LANGUAGES } from '../chat/languages/language.ts';
import { nameKey } from '../directory/name-key.ts';

/** Words with which people ask without saying about what: never enough to find a topic by, and left out of a question. */
const QUESTION_WORDS: Readonly<Record<Language, string>> = {
  en: `a about after all also am an and any anybody anyone are around as ask at be been before but by call can contact could did do
    does for from get give go got had handle handles has have hello help helps hey hi how i if in in-charge into is it know like
    me my need of on onto or our owner owns person please poc point regarding reach responsible right run runs say shall she he
    should show so someone somebody speak take takes talk team tell than thank thanks that the their them then there these they
    this those to today touch up us want was we were what whats when where which who whom whos whose why will with would
    you your t s re ve ll d m i'm don`,
  ru: `а без бы был быть в вас ваш во вопрос вопросу вопросам всем вы где для да до его ее если есть же за и из или им их к как какой
    ко когда кого кому кто куда ли мне могу можно мой моя мы на надо найти наш не него нет но нужен нужна нужно о об обратиться
    он она они от отвечает ответственный ответит писать по пожалуйста под подскажите помочь помогите поможет помощь помощью при
    про с связаться сейчас скажите со спросить так такой там то тут у уже хочу чего чем что чтобы это этим этому я`,
  ro: `a ai aici al ale am ar are as asta au ca care ce cel cer cine contactez cu cui cum da daca de deci despre din dintre e ea ei
    el este eu fi fie il in intreb intrebari intru imi la le legat legatura li lor lui ma mai mea meu mi nevoie noi nostru nu o
    ocupa pe pentru pot putea raspunde responsabil rog sa sau se si spune spuneti sub sunt te trebuie un una unde unei unui va
    vă vor vorbesc vreau îl își în și`,
  vi: `ai anh ạ bạn bao bị biết các cái cần cho chị chịu chuyện có của do đang để đến đi đó được em gặp gì giúp hay hỏi khi không
    là làm liên hệ lien he lo lúc mình muốn này nào nên người nhờ như ở phụ trách ra rồi sao tại thế thì tìm tôi trả lời trách
    nhiệm trong từ và vấn đề vẫn về việc với vậy xin`,
  'pt-BR': `a à ao aos as até com como contato cuida cuido da das de dela dele do dos duvida dúvidas e é ela ele em entre essa esse
    está estou eu fala falar falo favor foi há isso já lhe mais mas me meu minha meus minhas na nas no nos num numa não o onde os
    ou para pela pelo per pergunta perguntar pergunto pode poder podia por porque posso pra precisa preciso procuro qual quais
    quando que quem quero responsável responde resolve saber se sem ser será seu sobre sua são ta tem tenho trata tratar um uma
    vai vou`,
};

const sets = new Map<Language, ReadonlySet<string>>(
  LANGUAGES.map((language) => [
    language,
    new Set(
      QUESTION_WORDS[language]
        .split(/\s+/)
        .flatMap((word) => nameKey(word).split(' '))
        .filter((word) => word !== ''),
    ),
  ]),
);

/** Question words that, standing alone, are what somebody asks about: IT, and AI, which is “who” in Vietnamese. */
const NAMES_TOO = new Set(['it', 'ai']);

/**
 * The words of a question that say what it is about: what stays of `words` (each a `nameKey`) without the question words of
 * English and of `language`, or of every language where it is not known. Empty where it says nothing.
 */
export function wordsThatMatter(words: readonly string[], language?: Language): readonly string[] {
  const [only = '', ...others] = words;
  if (others.length === 0 && NAMES_TOO.has(only)) return words;
  const spoken = language === undefined ? LANGUAGES : (['en', language] as const);
  return words.filter((word) => !spoken.some((each) => sets.get(each)?.has(word)));
}
