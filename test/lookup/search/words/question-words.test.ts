import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../src/chat/languages/language.ts';
import { tellingOf } from '../../../../src/lookup/search/words/question-words.ts';
import { wordsOf } from '../../../../src/lookup/search/words/word.ts';

/** Questions, with `[what tells]` and `(what any question may hold)`; the rest only makes a question of it. */
const QUESTIONS: Readonly<Record<Language, string>> = {
  en: `who do I ask about [parking]
    whom should we contact regarding [travel] [insurance]
    who is in charge of [franchise] [shops]
    who's the point of contact for [payroll]
    point person for [badges]?
    hi all, who can help me with my [laptop] please
    who looks after the [coffee] [machine]
    who takes care of [visa] [renewals]
    my [screen] (does not work)
    the [printer] (isn't working) again
    I (can't open) the [folder]
    (need) a [wheelchair] (urgently), thanks!
    who handles [rejected] [invoices] these days
    who do I ask about [it]
    [it] [support]
    it is (broken)
    who is in [hr]
    I have a question about my [day] [off]
    where can I get a (new) [car]
    where do I get a (new) [phone]
    (changed) my [bank] [account]
    [key] for the [room]
    [lost] [property]
    [help] [desk]
    what is the procedure for [expenses]
    whoever (deals) with [complaints]
    [goods] [receipt]
    [work] [permits]`,
  ru: `кто отвечает за [парковку]
    кто у нас занимается [пропусками]?
    кто в курсе про [дмс]
    к кому обратиться по [отпускам]
    с кем связаться насчёт [кислорода]
    с кем мне лучше поговорить насчет [пенсии]
    кому писать по [корпоративной] [карте]
    Добрый день, подскажите пожалуйста, кто ведёт [бюджет]
    не подскажете к кому по [зарплате]
    [принтер] (не работает)
    [вайфай] (опять) (отвалился)
    (сломался) [лифт]
    (срочно нужен) [переводчик]
    где (оформить) [командировку]
    как (заказать) [бейдж] (новому) (сотруднику)
    у меня вопрос по [больничному]
    (вчера потерял) [ключ]
    кто ответственный за [склад]
    чья зона ответственности [архив]
    кто может настроить [переадресацию]
    еще вопрос про [счёт]
    [отдел] [кадров]
    [служба] [безопасности]
    кто`,
  ro: `cine se ocupă de [parcare]
    cine se ocupa de [concedii]
    cu cine vorbesc despre [salariu]
    cui mă adresez pentru o [adeverință]
    pe cine sun pentru o [butelie] de [oxigen]
    bună ziua, cine răspunde de [arhivă]?
    cine e responsabil cu [protecția] [datelor]
    persoana de contact pentru [asigurări]
    [imprimanta] (nu merge)
    (nu primesc) [mailuri]
    mi s-a [furat] [telefonul]
    (s-a stricat) [liftul]
    am nevoie de un [laptop] (nou)
    cum (rezerv) o [masă]
    unde (semnez) [contractul]
    (urgent) vă rog [cheie] la [dulap]
    am o întrebare legată de [pensie]
    mulțumesc mult
    [resurse] [umane]
    [programe] (vechi)`,
  vi: `ai phụ trách [tiền] [lương]
    ai phu trach [tien] [luong]
    ai quản lý [bệnh] [án]
    ai lo (gia hạn) [visa] vậy mn
    hỏi ai về [bảo] [hiểm]
    cho tôi hỏi ai phụ trách [đào tạo]
    cho em hỏi liên hệ ai về [hợp] [đồng] ạ
    nhờ ai [sơn] [tường]
    làm sao để (lấy) [thẻ]
    [mạng] (bị chậm)
    (không mở được) [file]
    muốn [xin] [nghỉ] [phép] thì gặp ai
    [cua] [hàng]
    của ai
    [thiết] [bị] (hỏng rồi)
    [dịch] [vụ] nào
    [máy] [tính] (mới)
    [thử] [việc] hỏi ai
    tôi cần liên hệ với ai về [địa] [chỉ]
    như thế nào
    ai`,
  'pt-BR': `quem cuida da [folha] de [pagamento]
    quem cuida do [reembolso]
    com quem falo sobre [férias]
    com quem falo sobre [ferias]
    falo c quem sobre [holerite]
    por onde começo para o [visto]
    quem é o responsável pela [garagem]
    quem responde por [contratos]
    bom dia, alguém sabe quem [traduz] pra [libras]?
    a quem devo pedir o [crachá]
    minha [senha] (não funciona)
    o [wifi] (não conecta)
    (quebrou) a [cadeira]
    preciso de um (novo) [teclado] (urgente)
    tenho uma dúvida sobre [imposto] de [renda]
    qual o ponto focal de [lgpd]
    onde (marco) o [exame]
    muito obrigada
    [suporte] [ti]
    [recursos] [humanos]`,
};

const rows = LANGUAGES.flatMap((language) =>
  QUESTIONS[language].split('\n').map((line) => ({ language, question: line.trim() })),
);

function expectedOf(question: string): readonly number[] {
  const parts = question.match(/\[[^\]]+\]|\([^)]*\)|[^[\]()]+/g) ?? [];
  return parts.flatMap((part) => {
    const count = part.startsWith('[') ? 1 : part.startsWith('(') ? 0.25 : 0;
    return wordsOf(part).map(() => count);
  });
}

describe('how much words tell', () => {
  it.each(rows)('$language: $question', ({ language, question }) => {
    const words = wordsOf(question);
    const telling = tellingOf(words, [language]);
    const shown = words.map((word, index) => [word.text, telling[index]]);
    const expected = expectedOf(question).map((count, index) => [
      words[index]?.text,
      count ?? telling[index],
    ]);
    expect(shown).toEqual(expected);
  });

  it('depends on the language: ai is who only in Vietnamese, care is which only in Romanian', () => {
    expect(tellingOf(wordsOf('ai'), ['en'])).toEqual([1]);
    expect(tellingOf(wordsOf('ai'), ['en', 'vi'])).toEqual([0]);
    expect(tellingOf(wordsOf('child care'), ['en'])).toEqual([1, 1]);
    expect(tellingOf(wordsOf('child care'), ['en', 'ro'])).toEqual([1, 0]);
    expect(tellingOf(wordsOf('HR'), LANGUAGES)).toEqual([1]);
  });

  it('tells Vietnamese words apart by their marks, where there are marks', () => {
    expect(tellingOf(wordsOf('sửa cửa của phòng'), ['vi'])).toEqual([0.25, 1, 0, 1]);
    expect(tellingOf(wordsOf('cua'), ['vi'])).toEqual([0.25]);
    expect(tellingOf(wordsOf('thẻ thế'), ['vi'])).toEqual([1, 0]);
  });

  it('takes the least of several languages, and all words for telling without one', () => {
    const words = wordsOf('who does onboarding новичкам кто');
    expect(tellingOf(words, ['en', 'ru'])).toEqual([0, 0, 1, 1, 0]);
    expect(tellingOf(words, [])).toEqual([1, 1, 1, 1, 1]);
    expect(tellingOf([], LANGUAGES)).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'hasOwnProperty toString'])(
    'takes %s for a word like any other',
    (text) => {
      expect(tellingOf(wordsOf(text), LANGUAGES)).toEqual(wordsOf(text).map(() => 1));
    },
  );

  it('never counts the name of an area of work as nothing', () => {
    const names: Readonly<Record<Language, string>> = {
      en: 'access, card, account, day off, contract, car, room, key, phone, orders, invoices, shifts, claims, software, returns',
      ru: 'доступ, карта, счёт, отгул, договор, машина, комната, ключ, телефон, заказы, смены, справка, пропуск, данные, связь',
      ro: 'acces, card, cont, zi liberă, contract, mașină, cheie, telefon, comenzi, ture, programe, utilizatori, instalații',
      vi: 'thẻ, tài khoản, hợp đồng, xe, chìa khóa, điện thoại, dịch vụ, thiết bị, địa chỉ, máy tính, bảo hiểm, thử việc',
      'pt-BR':
        'acesso, cartão, conta, folga, contrato, carro, chave, telefone, pedidos de compra, sala, equipamentos, ti',
    };
    for (const language of LANGUAGES) {
      for (const name of names[language].split(', ')) {
        expect(tellingOf(wordsOf(name), [language]), name).toContain(1);
      }
    }
  });
});
