import type { Concepts } from '../concept.ts';

/** Desks that banks run for their customers: accounts, cards, loans, mortgages, savings, transfers, branches and machines. */
export const BANKING: Concepts = {
  'banking-accounts': {
    en: 'current accounts, checking accounts, account opening for clients, retail banking, customer bank accounts | client opens bank account, account closure for client, IBAN of client, account statement for client, joint account, power of attorney on account, dormant account, overdraft of client, basic account, minor account opening',
    ru: 'счета физических лиц, расчётно-кассовое обслуживание, РКО, открытие счетов клиентам, текущие счета, розничный банк | клиент открывает счёт, закрыть счёт клиента, выписка для клиента, доверенность на счёт, арест счёта, блокировка счёта 115-ФЗ, спящий счёт, зарплатный счёт клиента, счёт для ИП, овердрафт клиента',
    ro: 'conturi curente, deschidere cont clienți, retail banking, conturi clienți persoane fizice, conturi bancare clienți | clientul deschide cont, închidere cont client, extras de cont client, IBAN client, împuternicire pe cont, cont inactiv, poprire pe cont, cont comun, descoperit de cont client, cont minor',
    vi: 'tài khoản thanh toán, mở tài khoản cho khách, tài khoản ngân hàng khách hàng, ngân hàng bán lẻ, tài khoản cá nhân | khách mở tài khoản, khách đóng tài khoản, sao kê cho khách, tài khoản số đẹp, ủy quyền tài khoản, phong tỏa tài khoản, tài khoản ngủ đông, eKYC, tài khoản đồng sở hữu, mở CIF',
    'pt-BR':
      'contas correntes, abertura de contas, conta de clientes, banco de varejo, contas PF e PJ | cliente quer abrir conta, encerrar conta do cliente, extrato do cliente, conta conjunta, procuração na conta, conta bloqueada judicialmente, conta salário, portabilidade de salário, Bacenjud, conta inativa, conta digital',
  },
  'bank-cards': {
    broader: 'banking-accounts',
    en: 'bank cards, debit cards, credit cards for clients, card services of bank, card issuing | client lost bank card, block client card, card PIN of client, card swallowed by ATM, new debit card for client, card delivery client, raise card limit, card not arrived client, skimming, virtual card client',
    ru: 'банковские карты, выпуск карт, дебетовые карты, кредитные карты клиентов, карточный отдел | клиент потерял карту, заблокировать карту клиента, перевыпуск карты клиента, пин-код карты клиента, банкомат съел карту, доставка карты клиенту, кредитка, процессинг, лимит по карте клиента, виртуальная карта клиента',
    ro: 'carduri bancare, carduri de debit, carduri de credit clienți, emitere carduri, operațiuni carduri | clientul a pierdut cardul bancar, blocare card client, PIN card client, card reținut de bancomat, reemitere card client, limită card client, livrare card client, card virtual, card expirat client',
    vi: 'thẻ ngân hàng, thẻ ATM, thẻ tín dụng khách hàng, thẻ ghi nợ, phát hành thẻ, trung tâm thẻ | khách mất thẻ ATM, khóa thẻ cho khách, ATM nuốt thẻ, mã PIN thẻ, phát hành lại thẻ, mở thẻ tín dụng, hạn mức thẻ tín dụng, phí thường niên, thẻ hết hạn khách, kích hoạt thẻ khách',
    'pt-BR':
      'cartões bancários, cartão de débito, cartão de crédito de clientes, emissão de cartões, cartões de clientes | cliente perdeu o cartão do banco, bloquear cartão do cliente, senha do cartão do cliente, segunda via de cartão, caixa engoliu cartão, limite do cartão do cliente, anuidade, fatura do cartão do cliente, cartão adicional, cartão não chegou no cliente',
  },
  'bank-loans': {
    broader: 'banking-accounts',
    en: 'consumer loans, personal loans, loan applications of clients, credit department, retail lending | client wants a loan, loan application, loan instalment of client, early repayment, credit score of client, loan officer, loan refused client, car loan client, interest rate for client, loan deferral, credit file, collateral',
    ru: 'потребительские кредиты, кредитование, кредитный отдел, кредиты клиентам, розничное кредитование | клиент хочет кредит, кредитная заявка, досрочное погашение, кредитный специалист, кредитная история, БКИ, отказ в кредите, автокредит, реструктуризация, кредитные каникулы, скоринг, залог, ставка по кредиту клиента',
    ro: 'credite de consum, credite persoane fizice, creditare, credite de nevoi personale, departament credite | clientul vrea credit, cerere de credit, rambursare anticipată, rată credit client, Biroul de Credit, ofițer credite, credit respins, scor de credit, restructurare credit, suspendare rate, refinanțare client, garanție imobiliară',
    vi: 'vay tiêu dùng, tín dụng cá nhân, cho vay, phòng tín dụng, khoản vay khách hàng | khách vay tiền, hồ sơ vay khách hàng, trả nợ trước hạn, lãi suất cho vay, CIC, nợ nhóm 2, thẩm định tín dụng, giải ngân cho khách, tài sản thế chấp, khách vay mua xe, cơ cấu nợ, vay tín chấp',
    'pt-BR':
      'empréstimo pessoal, crédito ao consumidor, crédito pessoal, concessão de crédito, empréstimos a clientes, consignado | cliente quer empréstimo, crédito consignado, quitar antecipado, parcela do empréstimo do cliente, crédito negado, renegociar empréstimo, score, portabilidade de crédito, financiamento de veículo, FGTS antecipado, alienação fiduciária',
  },
  mortgages: {
    broader: 'bank-loans',
    en: 'mortgages, home loans, mortgage lending, housing finance, construction loans | mortgage, home loan client, client buys house with loan, property appraisal for mortgage, remortgage, land charge, mortgage rate, mortgage adviser, down payment on house, equity release',
    ru: 'ипотека, ипотечное кредитование, жилищные кредиты, ипотечный центр, ипотечный отдел | ипотечный кредит, семейная ипотека, первоначальный взнос, закладная, рефинансировать ипотеку, оценка квартиры для ипотеки, материнский капитал, ипотечная ставка, снять обременение, ДДУ эскроу',
    ro: 'credite ipotecare, ipotecă, credite imobiliare, Noua Casă, finanțare locuințe | credit ipotecar, Prima Casă, avans pentru locuință, evaluare imobil credit, refinanțare ipotecar, dobândă ipotecar, radiere ipotecă, client cumpără apartament, Prima Casă Plus',
    vi: 'vay mua nhà, cho vay thế chấp, thế chấp nhà đất, vay bất động sản, tín dụng nhà ở | khách vay mua nhà, thế chấp sổ đỏ, giải chấp, định giá tài sản thế chấp, lãi vay mua nhà, vay nhà ở xã hội, trả trước mua nhà, đáo hạn vay nhà, rút sổ hồng',
    'pt-BR':
      'crédito imobiliário, financiamento imobiliário, hipotecas, financiamento habitacional, crédito habitacional | financiar imóvel, financiamento da casa, entrada do imóvel, Minha Casa Minha Vida, avaliação de imóvel financiamento, FGTS na compra do imóvel, amortização do financiamento, quitar financiamento da casa, home equity, SFH',
  },
  savings: {
    broader: 'banking-accounts',
    en: 'investments for clients, savings accounts, wealth management, securities trading, savings products, term deposits | savings account client, fixed-term deposit, brokerage account, mutual fund client, client wants to invest, savings plan, bonds for client, stock order of client, investment adviser, deposit interest, pension savings of client',
    ru: 'вклады, депозиты, инвестиции клиентов, сбережения, брокерское обслуживание, премиальное обслуживание | вклад, открыть вклад, процент по вкладу, накопительный счёт, брокерский счёт, ИИС, ПИФ, страхование вкладов, АСВ, облигации для клиента, клиент хочет инвестировать, пополнить вклад, металлический счёт',
    ro: 'economii, investiții clienți, conturi de economii, private banking, titluri de valoare, depozite bancare | depozit la termen, dobândă la depozit, cont de economii, fond mutual, Fidelis, client vrea să investească, cont de brokeraj, titluri de stat, maturitate depozit, plan de economisire, titluri Tezaur',
    vi: 'tiền gửi, tiết kiệm, gửi tiết kiệm, đầu tư khách hàng, ngân hàng ưu tiên | sổ tiết kiệm, lãi suất tiết kiệm, khách gửi tiền, đáo hạn sổ tiết kiệm, tất toán sổ, tiền gửi có kỳ hạn, chứng chỉ quỹ, trái phiếu cho khách, mất sổ tiết kiệm, khách VIP gửi tiền, tài khoản chứng khoán',
    'pt-BR':
      'poupança, investimentos de clientes, aplicações financeiras, depósitos a prazo, previdência privada de clientes, private banking | conta poupança, CDB, Tesouro Direto, rendimento da poupança, cliente quer investir, fundo de investimento, resgatar aplicação, corretora, assessor de investimentos, LCI, LCA, renda fixa',
  },
  'bank-transfers': {
    broader: 'banking-accounts',
    en: 'client payments, bank transfers of clients, payment operations, payments desk of bank, SWIFT payments, SEPA | client transfer not arrived, recall a transfer, wrong beneficiary, SWIFT code, client standing order, direct debit of client, international transfer client, MT103, payment investigation, instant payment',
    ru: 'переводы клиентов, платежи клиентов, расчётный центр, операционный отдел банка, SWIFT-переводы | перевод не дошёл, отозвать перевод, ошиблись в реквизитах перевода, СВИФТ, перевод за рубеж клиента, автоплатёж клиента, валютный перевод, СБП перевод, расследование платежа, БИК',
    ro: 'transferuri bancare clienți, plăți clienți bancă, operațiuni plăți, transferuri SEPA, plăți SWIFT | transfer neajuns, rechemare plată, beneficiar greșit, cod SWIFT, plată instant, debit direct client, transfer internațional, standing order, MT103, investigație plată, RoPay',
    vi: 'chuyển tiền khách hàng, dịch vụ chuyển khoản, thanh toán quốc tế, chuyển tiền quốc tế, trung tâm thanh toán | khách chuyển nhầm, chuyển tiền chưa tới, mã SWIFT, chuyển tiền du học, kiều hối, lệnh chuyển tiền treo, chuyển tiền nước ngoài, Western Union, Napas, hủy lệnh chuyển tiền',
    'pt-BR':
      'transferências de clientes, PIX de clientes, TED e DOC, operações de pagamento, remessas internacionais | PIX do cliente não chegou, PIX errado, transferência não caiu, TED devolvida, código SWIFT, remessa pro exterior, débito automático do cliente, chave PIX do cliente, cancelar transferência, agendamento de pagamento',
  },
  'client-digital-banking': {
    broader: 'banking-accounts',
    en: 'online banking for clients, mobile banking, banking app support, e-banking, digital banking | client cannot log in to banking app, token of client, client online banking blocked, banking app error, activation code client, client forgot banking password, push TAN, app transfer limit, register client for online banking',
    ru: 'интернет-банк для клиентов, мобильный банк, поддержка мобильного приложения банка, дистанционное обслуживание, ДБО | клиент не может войти в приложение банка, СМС-код не приходит клиенту, токен клиента, заблокирован интернет-банк клиента, личный кабинет клиента банка, ключ ЭП клиента, приложение банка не работает, подключить ДБО',
    ro: 'internet banking clienți, mobile banking, aplicația băncii, suport e-banking, banking digital | clientul nu intră în aplicație, token client, cod de activare client, internet banking blocat client, eroare aplicație bancă, parolă e-banking client, limită de transfer aplicație, activare mobile banking',
    vi: 'ngân hàng số, mobile banking, ngân hàng điện tử, internet banking khách hàng, app ngân hàng | khách không vào được app ngân hàng, khách quên mật khẩu app, smart OTP, không nhận được OTP, khóa app ngân hàng, sinh trắc học khách, hạn mức chuyển khoản app, đăng ký ngân hàng số, lỗi app ngân hàng',
    'pt-BR':
      'internet banking de clientes, aplicativo do banco, mobile banking, banco digital suporte, canais digitais do banco | cliente não entra no app, token do cliente, senha do app do cliente, internet banking bloqueado cliente, liberar dispositivo, erro no app do banco, iToken, limite do PIX no app, cadastrar celular do cliente, biometria do cliente',
  },
  'bank-branches': {
    broader: 'banking-accounts',
    en: 'bank branches, cash machines, ATMs, branch network, vault and cash supply | ATM empty, ATM out of order, cash delivery to branch, safe deposit box, branch vault, counter clerk, teller, coin counting machine, night safe, foreign notes at branch, ATM retained cash',
    ru: 'отделения банка, банкоматы, сеть отделений, кассы банка, хранилище | банкомат не работает, банкомат без денег, операционист, ячейка в банке, сейфовая ячейка, подкрепление кассы, кассир-операционист, счётчик банкнот, банкомат не выдал деньги, электронная очередь, устройство самообслуживания банка',
    ro: 'sucursale bancare, bancomate, rețea de sucursale, ATM-uri, tezaur și casierie bancară | bancomat gol, bancomat defect, ATM, alimentare bancomat, casetă de valori, ghișeu bancar, tezaur, casier bancă, mașină de numărat bani, MFM, bancomatul nu a dat bani',
    vi: 'chi nhánh ngân hàng, máy ATM, phòng giao dịch, kho quỹ, mạng lưới ATM | ATM hết tiền, ATM hỏng, tiếp quỹ, giao dịch viên, két sắt ngân hàng, PGD, máy đếm tiền, ATM không nhả tiền, quầy giao dịch, ngăn tủ sắt, tiền rách',
    'pt-BR':
      'agências bancárias, caixas eletrônicos, rede de agências, tesouraria de agência, autoatendimento bancário | caixa eletrônico sem dinheiro, caixa eletrônico quebrado, abastecer caixa eletrônico, caixa do banco, cofre da agência, Banco24Horas, fila da agência, porta giratória, gerente de agência, máquina de contar dinheiro, saque não saiu',
  },
  'business-banking': {
    broader: 'banking-accounts',
    en: 'business banking, corporate clients of bank, SME banking, corporate banking, trade finance | corporate client, business account for client, SME loan, client wants letter of credit, relationship manager, business client loan, working capital loan client, corporate banker, factoring for clients, acquiring for merchants',
    ru: 'корпоративный банкинг, обслуживание юрлиц, малый и средний бизнес банка, корпоративные клиенты, торговое финансирование | кредит юрлицу, клиент-юрлицо, счёт для ООО, МСБ, клиентский менеджер юрлиц, эквайринг для торговых точек, зарплатный проект, факторинг для клиентов, кредит бизнесу',
    ro: 'corporate banking, clienți corporate, banking pentru firme, credite pentru companii, clienți IMM | client persoană juridică, cont pentru firmă client, credit pentru firmă client, relationship manager, IMM, factoring clienți, acreditiv pentru client, credit punte, POS pentru comercianți',
    vi: 'khách hàng doanh nghiệp ngân hàng, ngân hàng doanh nghiệp, tín dụng doanh nghiệp vừa và nhỏ, khách hàng SME, tài trợ thương mại | khách doanh nghiệp, cho vay doanh nghiệp, mở tài khoản doanh nghiệp cho khách, RM, SME, dịch vụ chi lương, khách mở LC, vay vốn lưu động cho khách, bao thanh toán',
    'pt-BR':
      'banco empresas, clientes PJ, corporate banking, crédito para empresas, middle market | cliente pessoa jurídica, conta PJ do cliente, gerente PJ, capital de giro do cliente, antecipação de recebíveis do cliente, folha de pagamento de cliente PJ, PRONAMPE, carta de crédito do cliente, crédito rural',
  },
};
