import type { Concepts } from '../concept.ts';

/** The books: the finance desk, ledger and closing, assets, reports, the audit from outside, taxes and duties. */
export const ACCOUNTING: Concepts = {
  finance: {
    en: 'finance, finance department, finance desk, financial services, finance team, CFO | financial question, money question, finance manager, head of finance, who handles the money, finance director, somebody from finance, money matters, who does the numbers, ask finance',
    ru: 'финансы, финансовый отдел, финансовая служба, финансовый департамент, финотдел | финансовый вопрос, финансовый директор, финдир, вопрос по деньгам, финансист, кто отвечает за деньги, кто по финансам, денежный вопрос',
    ro: 'financiar, departament financiar, finanțe, direcția economică, serviciul financiar | întrebare financiară, director financiar, director economic, chestiuni de bani, finanțist, cine se ocupă de bani, cineva de la financiar, financiar-contabil, întrebare despre bani, omul cu banii',
    vi: 'tài chính, phòng tài chính, bộ phận tài chính, ban tài chính, tài vụ | giám đốc tài chính, hỏi về tiền bạc, vấn đề tài chính, trưởng phòng tài chính, phòng tài vụ, tiền nong công ty, bên tài chính, hỏi về tiền, người lo tiền, phòng tài chính kế toán',
    'pt-BR':
      'financeiro, departamento financeiro, setor financeiro, finanças, área financeira | dúvida financeira, diretor financeiro, gerente financeiro, assunto de dinheiro, pessoal do financeiro, tesouraria e finanças, alguém do financeiro, questão financeira',
  },
  accounting: {
    broader: 'finance',
    en: 'accounting, bookkeeping, accounts department, accounting office, accountancy department | bookkeeper, chief accountant, accounting documents, send paperwork to accountant, accounting entry, chart of accounts, book an expense, double-entry, company accountant, give documents to accountant, papers for the accountant, original invoices to accountant',
    ru: 'бухгалтерия, бухгалтерский учёт, бухучёт, главбух, отдел бухгалтерии | бухгалтер, главный бухгалтер, бухша, первичка, первичные документы, закрывающие документы, сдать документы в бухгалтерию, РСБУ, 1С Бухгалтерия, бухгалтерша, документы в бухгалтерию, акт сверки бухгалтерия, оригиналы документов',
    ro: 'contabilitate, departament contabilitate, contabil, evidență contabilă, birou contabilitate | contabil-șef, contabilă, acte pentru contabilitate, documente contabile, documente justificative, înregistrare contabilă, expert contabil, plan de conturi, predat acte la contabilitate, acte la contabilitate, predau actele la contabilitate, trimit actele contabilei',
    vi: 'kế toán, phòng kế toán, bộ phận kế toán, kế toán viên, kế toán tổng hợp | kế toán trưởng, chứng từ kế toán, nộp chứng từ, sổ sách kế toán, định khoản, hạch toán, phần mềm MISA, chị kế toán, nhân viên kế toán, nộp chứng từ cho kế toán, gửi chứng từ, bên kế toán',
    'pt-BR':
      'contabilidade, setor contábil, contábil, contador, escritório de contabilidade | contadora, documentos contábeis, lançamento contábil, contabilizar, escrituração, plano de contas, guarda-livros, mandar papelada pra contabilidade, mandar documento para contabilidade, escritório contábil, pessoal da contabilidade',
  },
  'general-ledger': {
    broader: 'accounting',
    en: 'general ledger, GL, ledger accounting, record to report, journal entries | GL account, ledger account, posting error, wrong posting, manual posting, post a journal, reclassification, suspense account, trial balance, accrual, provision booking, wrong account booked, booked to the wrong account, which GL account, reverse a posting, correct the posting, account number for booking',
    ru: 'главная книга, учёт по счетам, ведение главной книги, бухгалтерские проводки, общий учёт | бухгалтерская проводка, неверная проводка, сторно, сторнировать, оборотно-сальдовая ведомость, ОСВ, субсчёт, корректировка проводки, резерв начислить, журнал проводок, дебет кредит не сходится, неправильная проводка, на какой счёт отнести, исправить проводку, счёт учёта',
    ro: 'cartea mare, registrul jurnal, contabilitate generală, evidența conturilor, note contabile | notă contabilă, înregistrare greșită, stornare, storno, balanță de verificare, cont contabil greșit, reclasificare, provizion, registru-jurnal, cont analitic, debit credit nu se închide, înregistrare greșită în contabilitate, pe ce cont înregistrez, corectez înregistrarea',
    vi: 'sổ cái, sổ cái tổng hợp, kế toán sổ cái, sổ nhật ký chung, bút toán | bút toán điều chỉnh, hạch toán sai, sai tài khoản kế toán, bảng cân đối phát sinh, trích trước chi phí, ghi nợ ghi có, đảo bút toán, sổ chi tiết tài khoản, dự phòng phải trả, hạch toán vào đâu, sửa bút toán, tài khoản kế toán nào',
    'pt-BR':
      'livro razão, razão geral, razão contábil, contabilidade geral, lançamentos contábeis | conta contábil, lançamento errado, estorno contábil, balancete, reclassificação contábil, provisão contábil, livro diário, débito e crédito não batem, conta transitória, em qual conta lançar, estornar lançamento, corrigir lançamento, reclassificar, conta contábil errada',
  },
  'month-end-closing': {
    broader: 'general-ledger',
    en: 'month-end closing, month-end, financial close, year-end closing, period close, accounts closing | close the month, closing calendar, closing deadline, cut-off date, closing date, period locked, reopen period, quarter-end, accruals deadline, WD1, books closed, until when can I book this month, last day for invoices this month, close the books, too late for this month, year end deadline',
    ru: 'закрытие месяца, закрытие периода, закрытие года, закрытие квартала, финансовое закрытие | закрыть месяц, закрытый период, период закрыт, открыть период, график закрытия, сроки закрытия, конец квартала, дата закрытия, провести задним числом, реформация баланса, до какого числа провести, конец месяца бухгалтерия',
    ro: 'închidere de lună, închidere lunară, închiderea exercițiului, închidere contabilă, închidere de an | termen de închidere, calendar de închidere, luna închisă, perioadă blocată, redeschidere perioadă, sfârșit de trimestru, închis luna, închidere trimestrială, înregistrare în perioada închisă, luna e închisă, închidem luna, până când mai pot înregistra, sfârșit de lună contabilitate, deschid perioada',
    vi: 'đóng sổ, khóa sổ kế toán, khóa sổ cuối tháng, kết chuyển cuối kỳ, quyết toán cuối năm | khóa sổ, hạn khóa sổ, lịch đóng sổ, mở lại kỳ kế toán, chốt sổ, chốt số liệu tháng, cuối quý, kết sổ, kỳ đã khóa, đã khóa kỳ, cuối tháng kế toán, hạn chốt sổ, mở lại kỳ',
    'pt-BR':
      'fechamento mensal, fechamento contábil, fechamento do mês, fechamento anual, encerramento do exercício | fechar o mês, calendário de fechamento, prazo de fechamento, período fechado, reabrir período, fechamento trimestral, virada do mês, data de corte, mês fechado no sistema, mês fechado, até quando posso lançar, fim do mês contabilidade, corte do mês',
  },
  'account-reconciliation': {
    broader: 'accounting',
    en: 'reconciliation, account reconciliation, bank reconciliation, statement of account, balance confirmation | reconcile, balance does not match, unmatched payment, difference in balance, confirm balance with supplier, unexplained difference, statement mismatch, open items list, numbers do not match bank, does not add up, payment nobody can match, clear open items',
    ru: 'сверка, акт сверки, сверка расчётов, сверка с контрагентами, выверка счетов | акт сверки с поставщиком, сальдо не сходится, не бьётся баланс, расхождение по сверке, подписать акт сверки, сверить остатки, сверка с банком, невыясненный платёж, сверка с поставщиком, сверить, не сходится с банком, сверка взаиморасчётов, непонятный платёж',
    ro: 'reconciliere, reconciliere bancară, confirmare de sold, extras de cont parteneri, punctaj | soldul nu corespunde, punctaj cu furnizorul, diferență de sold, fișă de partener, fișă client, confirmare sold, plată neidentificată, nu se potrivesc soldurile, nu se potrivește cu banca',
    vi: 'đối chiếu công nợ, đối soát, đối chiếu số dư, biên bản đối chiếu, đối chiếu ngân hàng | số dư không khớp, lệch công nợ, lệch số liệu, xác nhận công nợ, thư xác nhận số dư, khoản chưa đối chiếu, chênh lệch số dư, đối soát giao dịch, không khớp ngân hàng, lệch số dư, biên bản đối chiếu công nợ, khoản tiền không rõ',
    'pt-BR':
      'conciliação, conciliação bancária, conciliação contábil, conferência de saldos, carta de circularização | saldo não bate, diferença de saldo, conciliar extrato, extrato do fornecedor, pagamento não identificado, confirmação de saldo, divergência de saldo, itens em aberto, não bate com o banco, extrato não bate',
  },
  'fixed-assets': {
    broader: 'accounting',
    en: 'fixed assets, asset accounting, asset register, depreciation, capital assets | depreciate, asset number, asset tag, write off asset, asset disposal, useful life, scrap an asset, sell old equipment, asset inventory, inventory sticker, net book value, capitalise, inventory number on laptop, sticker on the computer, write off old machine, sell old laptop, equipment no longer used, dispose of old equipment',
    ru: 'основные средства, учёт основных средств, амортизация, инвентаризация ОС, внеоборотные активы | инвентарный номер, списать оборудование, списание ОС, списание основных средств, материально ответственный, ввод ОС в эксплуатацию, акт ОС-1, срок полезного использования, остаточная стоимость, наклейка с инвентарным номером, амортизировать, продать старое оборудование, списание, поставить на баланс',
    ro: 'mijloace fixe, imobilizări, amortizare, evidența mijloacelor fixe, active imobilizate | număr de inventar, casare, casat, proces-verbal de casare, scoatere din funcțiune, durată de amortizare, bon de mișcare, valoare rămasă, obiecte de inventar, punere în funcțiune, inventariere mijloace fixe, casez laptop, vând echipament vechi, scot din inventar, mijloc fix',
    vi: 'tài sản cố định, TSCĐ, khấu hao, kế toán tài sản, sổ tài sản | thanh lý tài sản, kiểm kê tài sản, tem tài sản, mã tài sản, ghi tăng tài sản, ghi giảm tài sản, bàn giao tài sản, công cụ dụng cụ, CCDC, giá trị còn lại, điều chuyển tài sản, số tài sản, thanh lý máy cũ, bán máy cũ',
    'pt-BR':
      'ativo fixo, imobilizado, ativo imobilizado, controle patrimonial, depreciação, patrimônio | número de patrimônio, plaqueta de patrimônio, etiqueta de patrimônio, baixa de ativo, dar baixa no bem, inventário patrimonial, vida útil do bem, transferência de patrimônio, bem do ativo, depreciar, tombamento, baixa de patrimônio, vender equipamento velho',
  },
  intercompany: {
    broader: 'accounting',
    en: 'intercompany, intercompany accounting, intra-group transactions, recharges, transfer pricing | intercompany invoice, invoice sister company, charge another subsidiary, recharge costs, cross-charge, management fee, parent company invoice, transfer price, consolidation package, group consolidation, bill another company of the group, invoice to our sister company, costs for subsidiary',
    ru: 'внутригрупповые расчёты, внутригрупповые операции, интеркомпани, ВГО, трансфертное ценообразование | счёт на дочернюю компанию, перевыставить затраты, перевыставление расходов, материнская компания, ТЦО, сестринская компания, расчёты внутри холдинга, консолидация группы, управленческий сбор, дочерняя компания, счёт дочерней компании, внутригрупповой, перевыставить расходы, расчёты между компаниями группы',
    ro: 'intercompany, tranzacții intragrup, decontări intragrup, prețuri de transfer, refacturări în grup | factură intercompany, refacturare, refacturat costuri, filială, firmă-soră, companie-mamă, dosar prețuri de transfer, management fee, consolidare grup, facturare către alt SRL din grup, factură către firma soră, factură intragrup, tranzacție între firmele din grup',
    vi: 'giao dịch nội bộ tập đoàn, giao dịch liên kết, công nợ nội bộ, intercompany, giao dịch công ty mẹ con | hóa đơn intercompany, công ty mẹ, công ty con, phân bổ chi phí tập đoàn, giá chuyển nhượng, chuyển giá, hợp nhất báo cáo, thu hộ chi hộ, tính phí công ty liên kết, hóa đơn cho công ty con, công ty cùng tập đoàn, phân bổ cho công ty con',
    'pt-BR':
      'intercompany, transações entre empresas do grupo, intercompanhia, preços de transferência, rateio entre empresas | nota entre empresas do grupo, empresa coligada, matriz e filial, nota de débito intercompany, mútuo entre empresas, rateio corporativo, transfer pricing, consolidação do grupo, cobrar a outra empresa do grupo, fatura para empresa do grupo, cobrar outra filial, nota para a coligada',
  },
  'external-audit': {
    broader: 'accounting',
    en: 'external audit, annual audit, statutory audit, financial audit, external auditors | auditor request, auditors are here, audit documents for accounts, audit sample, Deloitte, KPMG, PwC, PBC list, audit opinion, audit confirmation letter, year-end audit, management letter, Ernst & Young, accountants from outside check, auditors want documents, auditor asked me for',
    ru: 'внешний аудит, аудит отчётности, аудиторская проверка, обязательный аудит, внешние аудиторы | аудитор запросил, запрос аудиторов, приехали аудиторы, аудиторское заключение, выборка для аудита, большая четвёрка, документы для аудиторов, аудит баланса, аудиторы, запрос от аудиторов',
    ro: 'audit extern, audit financiar, audit statutar, auditul situațiilor financiare, auditori externi | au venit auditorii, solicitare de la auditori, raport de audit, eșantion audit, documente pentru audit, opinie de audit, scrisoare de confirmare auditor, Big Four, auditor extern, vin auditorii financiari, cerere de la auditor',
    vi: 'kiểm toán độc lập, kiểm toán, kiểm toán báo cáo tài chính, kiểm toán bên ngoài, kiểm toán năm | kiểm toán viên, đoàn kiểm toán, kiểm toán yêu cầu chứng từ, mẫu kiểm toán, báo cáo kiểm toán, ý kiến kiểm toán, giải trình kiểm toán, Big4, thư quản lý, kiểm toán hỏi',
    'pt-BR':
      'auditoria externa, auditoria independente, auditoria contábil, auditoria das demonstrações, auditores independentes | auditor pediu, documentos da auditoria, carta de representação, parecer dos auditores, amostra da auditoria, Big Four, solicitação dos auditores, auditoria anual, auditor externo, pedido da auditoria contábil',
  },
  'financial-reports': {
    broader: 'finance',
    en: 'financial reporting, financial statements, annual report, annual accounts, P&L, balance sheet | profit and loss, income statement, cash flow statement, IFRS, GAAP, quarterly figures, EBITDA, company results, revenue figures, profit figures, financial results, turnover figures, how much did we earn, did we make a profit, last year numbers, how is the company doing, revenue last year, turnover of company',
    ru: 'финансовая отчётность, бухгалтерская отчётность, годовой отчёт, баланс и отчёт о прибылях, отчётность МСФО | МСФО, бухгалтерский баланс, отчёт о прибылях и убытках, выручка за год, прибыль компании, квартальная отчётность, ОДДС, годовая отчётность, финансовые показатели, сдать отчётность, сколько заработали, какая выручка, отчётность, баланс компании, оборот компании',
    ro: 'raportare financiară, situații financiare, bilanț, bilanț contabil, raport anual, rapoarte financiare | cont de profit și pierdere, cifră de afaceri, IFRS, depunere bilanț, EBITDA, profit net, rezultate financiare, raport trimestrial, situație flux de numerar, bilanț semestrial, cât am câștigat ca firmă, profitul firmei, rezultatele firmei',
    vi: 'báo cáo tài chính, BCTC, báo cáo thường niên, bảng cân đối kế toán, báo cáo lãi lỗ | kết quả kinh doanh, báo cáo kết quả kinh doanh, lưu chuyển tiền tệ, IFRS, VAS, doanh thu năm, lợi nhuận công ty, lãi lỗ, báo cáo quý tài chính, nộp báo cáo tài chính, công ty lời bao nhiêu, doanh thu năm ngoái, báo cáo năm',
    'pt-BR':
      'relatórios financeiros, demonstrações financeiras, demonstrações contábeis, balanço patrimonial, relatório anual, DRE | demonstrativo de resultado, fluxo de caixa DFC, IFRS, faturamento anual, lucro líquido, EBITDA, resultado do trimestre, publicação do balanço, resultados financeiros, balanço da empresa, quanto a empresa lucrou, lucro da empresa, faturamento da empresa',
  },
  taxes: {
    broader: 'finance',
    en: 'taxes, tax department, corporate tax, tax returns, withholding tax, business tax | tax office, tax authority, corporation tax, tax audit, tax inspector, tax declaration, tax residence certificate, double taxation, tax number, IRS, HMRC, W-9, tax advisor, tax ID of company, letter from the tax office, tax people called, pay tax, deduct tax, tax inspection',
    ru: 'налоги, налоговый учёт, налоговый отдел, налог на прибыль, налоговая отчётность | налоговая, ФНС, налоговая проверка, налоговая декларация, ИНН компании, УСН, требование из налоговой, камеральная проверка, двойное налогообложение, налог у источника, ЕНС, ИФНС, налоговик, письмо из налоговой, декларация в налоговую',
    ro: 'impozite, fiscalitate, departament fiscal, impozit pe profit, declarații fiscale, taxe și impozite | ANAF, inspecție fiscală, control ANAF, cod fiscal firmă, impozit pe dividende, microîntreprindere, certificat de rezidență fiscală, decizie de impunere, SPV, fiscul, D100, SAF-T, D406, declarația 101, certificat de atestare fiscală, scrisoare de la ANAF, control fiscal, codul CUI',
    vi: 'kế toán thuế, thuế thu nhập doanh nghiệp, thuế TNDN, phòng thuế, kê khai thuế, thuế doanh nghiệp | mã số thuế công ty, cơ quan thuế, cục thuế, thanh tra thuế, quyết toán thuế doanh nghiệp, thuế nhà thầu, tờ khai thuế, nộp thuế, tránh đánh thuế hai lần, thuế môn bài, chi cục thuế, HTKK, thư của thuế',
    'pt-BR':
      'impostos, tributário, fiscal, departamento fiscal, tributos, obrigações fiscais | Receita Federal, fiscalização da Receita, IRPJ, CSLL, ISS, Simples Nacional, SPED, DARF, CNPJ da empresa, retenção na fonte, declaração de imposto da empresa, Sefaz, bitributação, certidão negativa, CND, reforma tributária, imposto, PIS e COFINS, carta da Receita, imposto da empresa, pagar imposto, guia de imposto, retenção de imposto',
  },
  vat: {
    broader: 'taxes',
    en: 'VAT, value added tax, sales tax, GST, VAT returns, VAT rates | VAT number, VAT ID, VAT rate, reverse charge, VAT refund, tax exempt, VAT invoice, zero-rated, invoice without VAT, input tax, resale certificate, OSS return, Intrastat, VIES check, tax on invoice, with or without tax, invoice with VAT, how much tax on invoice, VAT percent',
    ru: 'НДС, налог на добавленную стоимость, учёт НДС, декларация по НДС, возмещение НДС | счёт-фактура, ставка НДС, без НДС, входящий НДС, вычет НДС, книга покупок, книга продаж, УПД, экспортный НДС, нулевая ставка, вернуть НДС, с ндс или без',
    ro: 'TVA, taxa pe valoarea adăugată, decont de TVA, rambursare TVA, declarații TVA | cotă de TVA, cod de TVA, factură fără TVA, taxare inversă, D300, D390, D394, VIES, Intrastat, TVA deductibil, scutit de TVA, recuperare TVA, TVA la încasare, plătitor de TVA, cu TVA, fără TVA, deduc TVA',
    vi: 'thuế GTGT, thuế VAT, VAT, thuế giá trị gia tăng, hoàn thuế GTGT | hóa đơn VAT, hóa đơn đỏ, xuất hóa đơn đỏ, thuế suất, hoàn thuế, khấu trừ thuế, thuế đầu vào, không chịu thuế, hóa đơn GTGT, kê khai GTGT, VAT 8%, VAT bao nhiêu, có VAT chưa',
    'pt-BR':
      'ICMS, IPI, imposto sobre vendas, impostos sobre circulação, IVA, CBS e IBS | crédito de ICMS, substituição tributária, ICMS-ST, DIFAL, alíquota, CFOP, NCM, inscrição estadual, nota sem imposto, isenção de ICMS, imposto na nota, alíquota errada, guia GNRE, VAT, nota com imposto, crédito de imposto, isento de imposto, PIS COFINS',
  },
  'customs-duties': {
    broader: 'taxes',
    en: 'customs duties, import duties, import taxes, customs charges, tariffs | pay customs, duty invoice, import VAT, tariff code, HS code, customs bill, customs debt, duty relief, deferment account, customs bond, courier charged duty, anti-dumping duty, charged for import, fee to import, courier wants duty, pay duty',
    ru: 'таможенные пошлины, таможенные платежи, ввозные пошлины, импортные пошлины, таможенные сборы | пошлина, растаможка, растаможить, оплатить таможню, код ТН ВЭД, таможенный сбор, ввозной НДС, ЕЛС, КТС, антидемпинговая пошлина, таможня начислила, заплатить пошлину, пошлина за посылку, сколько пошлина',
    ro: 'taxe vamale, drepturi vamale, taxe de import, accize, plata vămii | taxă vamală, plătit vama, TVA în vamă, cod tarifar, cod NC, DVI, garanție vamală, datorie vamală, suprataxă vamală, curierul cere vamă, cât e vama',
    vi: 'thuế nhập khẩu, thuế hải quan, thuế xuất nhập khẩu, phí hải quan, nộp thuế hải quan | mã HS, thuế suất nhập khẩu, nộp thuế tờ khai, ấn định thuế, hoàn thuế nhập khẩu, ân hạn thuế, thuế chống bán phá giá, lệ phí hải quan, áp mã HS, bị tính thuế nhập khẩu, đóng thuế nhập khẩu, thuế nhập khẩu bao nhiêu',
    'pt-BR':
      'imposto de importação, tributos aduaneiros, taxas alfandegárias, direitos aduaneiros, impostos na importação | taxa de alfândega, tarifa aduaneira, Siscomex, nacionalização, ex-tarifário, drawback, taxado na alfândega, ICMS importação, AFRMM, antidumping, tributo de importação, ficou preso na Receita, pagar imposto de importação, taxa de importação, guia de importação',
  },
};
