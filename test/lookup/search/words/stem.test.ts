import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../src/chat/languages/language.ts';
import { stemsOf } from '../../../../src/lookup/search/words/stem.ts';
import { wordsOf } from '../../../../src/lookup/search/words/word.ts';

/** Forms of one noun a line: as written, and as written without diacritics where people leave them out. */
const NOUNS: Readonly<Record<Exclude<Language, 'vi'>, string>> = {
  en: `payslip payslips
    invoice invoices
    expense expenses
    holiday holidays
    laptop laptops
    badge badges
    key keys
    policy policies
    company companies
    delivery deliveries
    supplier suppliers
    contract contracts
    salary salaries
    bonus bonuses
    bus buses
    visa visas
    visitor visitors
    meeting meetings
    training trainings
    password passwords
    licence licences
    vacancy vacancies
    benefit benefits
    allowance allowances
    injury injuries
    complaint complaints
    printer printers
    battery batteries
    child children
    person people
    trip trips
    box boxes`,
  ru: `отпуск отпуска отпуску отпуском отпуске отпусков отпусками
    зарплата зарплаты зарплату зарплатой зарплате зарплат
    справка справки справку справок справками
    командировка командировки командировок командировку командировкой
    пропуск пропуска пропусков пропуском
    больничный больничного больничному больничные больничных
    счёт счета счетов счёту счетом
    договор договора договоров договоры договором
    увольнение увольнения увольнении увольнений
    парковка парковки парковок парковку
    ключ ключи ключей ключа
    принтер принтера принтеры принтеров
    ноутбук ноутбука ноутбуки ноутбуков
    пароль пароля пароли паролей
    доступ доступа доступы доступов
    закупка закупки закупок закупку
    премия премии премию премий
    налог налоги налогов налога
    страховка страховки страховок страховку
    обучение обучения обучением
    собеседование собеседования собеседований
    заявка заявки заявок заявку
    уборка уборки уборку уборкой
    поставщик поставщики поставщиков поставщика
    кондиционер кондиционера кондиционеры
    смена смены смену смен
    мебель мебели мебелью
    конференция конференции конференций
    жалоба жалобы жалоб жалобу
    письмо письма писем письму
    лампочка лампочки лампочек лампочку
    авария аварии аварий`,
  ro: `concediu concediul concediului concedii concediile concediilor
    salariu salariul salariului salarii salariile salariilor
    factură factura facturi facturile facturii facturilor
    contract contracte contractul contractului contractelor
    parolă parola parole parolele parolei parolelor
    cheie cheia chei cheile cheii
    decont deconturi decontul decontului deconturile
    adeverință adeverința adeverințe adeverinței adeverințele adeverinta
    legitimație legitimația legitimații legitimației legitimatie
    deplasare deplasarea deplasări deplasării deplasările
    ședință ședința ședințe ședinței ședințelor sedinta sedintelor
    furnizor furnizori furnizorul furnizorului furnizorilor
    imprimantă imprimanta imprimante imprimantei imprimantele
    laptop laptopuri laptopul laptopului
    parcare parcarea parcări parcării
    asigurare asigurarea asigurări asigurării
    pensie pensia pensii pensiei
    curier curieri curierul curierului
    achiziție achiziția achiziții achiziției achizitii
    comandă comanda comenzi comenzii comenzile
    certificat certificate certificatul certificatului
    plată plata plăți plății plăților plati
    formular formulare formularul formularului
    mașină mașina mașini mașinii masini
    spor sporuri sporul sporului
    tură tura ture turei
    accident accidente accidentul accidentele
    reclamație reclamația reclamații reclamației
    abonament abonamente abonamentul abonamentului
    reparație reparația reparații reparațiile
    uniformă uniforma uniforme uniformei`,
  'pt-BR': `férias ferias
    salário salários salario salarios
    reembolso reembolsos
    nota notas
    cartão cartões cartao cartoes
    crachá crachás cracha crachas
    viagem viagens
    contrato contratos
    senha senhas
    chave chaves
    fornecedor fornecedores
    impressora impressoras
    computador computadores
    benefício benefícios beneficio
    atestado atestados
    imposto impostos
    folha folhas
    papel papéis papeis
    aluguel aluguéis alugueis
    acesso acessos
    treinamento treinamentos
    licença licenças licenca
    prestação prestações prestacao prestacoes
    rescisão rescisões rescisao rescisoes
    uniforme uniformes
    vaga vagas
    plantão plantões plantao
    relatório relatórios relatorio
    adiantamento adiantamentos
    celular celulares
    hospital hospitais
    exame exames
    mensagem mensagens`,
};

const rows = LANGUAGES.flatMap((language) =>
  (language === 'vi' ? [] : NOUNS[language].split('\n')).map((line) => {
    const forms = line.trim().split(' ');
    return { language, noun: forms[0], forms };
  }),
);

describe('stems', () => {
  it.each(rows)('of $language: $noun and its forms fall together', ({ language, forms }) => {
    const [first = [], ...others] = forms.map((form) =>
      wordsOf(form).flatMap((word) => stemsOf(word, language)),
    );
    for (const stems of others)
      expect(
        first.filter((stem) => stems.includes(stem)),
        stems.join(),
      ).not.toEqual([]);
  });

  it('keep apart what is not the same', () => {
    const pairs: readonly (readonly [Language, string, string])[] = [
      ['en', 'policy', 'police'],
      ['ru', 'отпуск', 'пропуск'],
      ['ru', 'счет', 'счетчик'],
      ['ro', 'concediu', 'concediere'],
      ['ro', 'parolă', 'parcare'],
      ['pt-BR', 'carta', 'cartão'],
      ['pt-BR', 'conta', 'contrato'],
    ];
    for (const [language, one, other] of pairs) {
      const [left, right] = [one, other].map((text) =>
        wordsOf(text).flatMap((word) => stemsOf(word, language)),
      );
      expect(
        left?.filter((stem) => right?.includes(stem)),
        one,
      ).toEqual([]);
    }
  });

  it('of Vietnamese are the syllables, without their marks', () => {
    expect(wordsOf('phụ trách').map((word) => stemsOf(word, 'vi'))).toEqual([['phu'], ['trach']]);
  });

  it('are folded, and each is there once', () => {
    for (const { language, forms } of rows) {
      const stems = forms.flatMap((form) => wordsOf(form).map((word) => stemsOf(word, language)));
      for (const each of stems) {
        expect(new Set(each).size).toBe(each.length);
        expect(each).toEqual(each.map((stem) => wordsOf(stem)[0]?.folded));
      }
    }
  });
});
