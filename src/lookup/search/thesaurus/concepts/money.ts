import type { Concepts } from '../concept.ts';

/** Money that goes out and comes in: invoices, payments and reminders, banks and cash, exchange rates, loans and leases. */
export const MONEY: Concepts = {
  'supplier-invoices': {
    broader: 'accounting',
    en: 'supplier invoices, accounts payable, incoming invoices, vendor invoices, invoice processing, invoice | supplier invoice, vendor bill, invoice address, where to send invoice, invoice approval, invoice rejected, duplicate invoice, invoice without PO, invoice not booked, wrong invoice, bill to pay, received an invoice, supplier asks about invoice',
    ru: 'счета поставщиков, входящие счета, кредиторская задолженность, обработка счетов, кредиторка, счёт на оплату | счёт от поставщика, куда отправить счёт, провести счёт, согласовать счёт, пришёл счёт, закрыть акт, акт выполненных работ, накладная от поставщика, ошибка в счёте, дубль счёта, УПД от поставщика, подрядчик прислал счёт',
    ro: 'facturi furnizori, facturi primite, contabilitate furnizori, procesare facturi, facturi de intrare, factură | factură de la furnizor, unde trimit factura, aprobare factură, factură greșită, factură dublă, factură respinsă, factură fără comandă, înregistrare factură, am primit o factură, bun de plată, factură neînregistrată',
    vi: 'hóa đơn nhà cung cấp, hóa đơn đầu vào, kế toán phải trả, công nợ phải trả, xử lý hóa đơn, hóa đơn | nhận hóa đơn, gửi hóa đơn cho kế toán, hóa đơn sai thông tin, hóa đơn trùng, duyệt hóa đơn, hóa đơn bị trả lại, NCC gửi hóa đơn, hóa đơn chưa hạch toán, thông tin xuất hóa đơn công ty',
    'pt-BR':
      'notas de fornecedores, contas a pagar, faturas de fornecedores, lançamento de notas, notas fiscais de entrada, nota fiscal | nota do fornecedor, onde mando a nota, nota fiscal errada, nota duplicada, nota rejeitada, nota sem pedido, aprovar nota, NF de serviço, lançar nota, chegou boleto, fornecedor mandou a fatura, boleto pra pagar',
  },
  'supplier-payments': {
    broader: 'supplier-invoices',
    en: 'supplier payments, payment run, outgoing payments, vendor payments, payments to suppliers | supplier not paid, pay supplier, invoice overdue, supplier threatens to stop delivery, urgent payment, wire transfer, proof of payment, payment confirmation, remittance advice, when will it be paid, vendor is waiting for money, prepayment, supplier dunning letter, payment terms, paid twice',
    ru: 'оплата поставщикам, платежи поставщикам, исходящие платежи, платёжный календарь, реестр платежей | не оплатили счёт, оплатить счёт, когда оплатят, поставщик не получил деньги, срочный платёж, платёжка, платёжное поручение, платёжка с отметкой банка, просрочили оплату, предоплата, аванс поставщику, проверить оплату, заявка на оплату',
    ro: 'plăți furnizori, plata facturilor, plăți către furnizori, ordine de plată, plăți externe | factură neplătită, furnizorul nu a primit banii, când se plătește factura, plată urgentă, OP, ordin de plată, dovada plății, avans furnizor, somație de la furnizor, scadență depășită, plătit de două ori, furnizor neplătit, plătesc un furnizor',
    vi: 'thanh toán nhà cung cấp, thanh toán cho nhà cung cấp, đề nghị thanh toán, kế toán thanh toán, chi tiền nhà cung cấp | chưa thanh toán, khi nào thanh toán, nhà cung cấp chưa nhận tiền, ủy nhiệm chi, UNC, thanh toán gấp, nhà cung cấp đòi tiền, tạm ứng nhà cung cấp, hồ sơ thanh toán, trễ thanh toán, lịch thanh toán',
    'pt-BR':
      'pagamento a fornecedores, pagamento de boletos, programação de pagamentos, pagamento de fornecedor | fornecedor não recebeu, pagar fornecedor, boleto vencido, pagamento urgente, comprovante de pagamento, nota não paga, fornecedor cobrando, adiantamento a fornecedor, data de pagamento, quando vai pagar, foi pago em duplicidade, título vencido, PIX pro fornecedor',
  },
  'customer-invoices': {
    broader: 'accounting',
    en: 'customer invoices, billing, invoicing, accounts receivable, outgoing invoices, invoice | issue invoice, send invoice to customer, bill the customer, correct invoice, invoice copy for customer, credit note, cancel invoice, customer wants invoice, wrong amount billed, proforma invoice, invoice a client, resend invoice',
    ru: 'счета клиентам, выставление счетов, исходящие счета, дебиторская задолженность, биллинг, счёт на оплату | выставить счёт, выставить счёт клиенту, исправить счёт клиента, корректировочный счёт, клиент просит счёт, акт клиенту, перевыставить счёт, счёт-оферта, закрывающие клиенту, отгрузочные документы, дебиторка, выписать счёт',
    ro: 'facturare, facturi clienți, emitere facturi, facturi emise, contabilitate clienți, factură | emit factură, emis factură, facturez clientul, stornare factură client, factură greșită către client, clientul cere factura, proformă, notă de credit, copie factură client, creanțe, refac factura, factură storno',
    vi: 'hóa đơn khách hàng, xuất hóa đơn, hóa đơn đầu ra, công nợ phải thu, kế toán phải thu, hóa đơn | xuất hóa đơn cho khách, khách đòi hóa đơn, khách lấy hóa đơn, điều chỉnh hóa đơn, hủy hóa đơn, hóa đơn xuất sai, hóa đơn điều chỉnh, hóa đơn thay thế, gửi hóa đơn cho khách, phiếu thu',
    'pt-BR':
      'faturamento, faturas de clientes, contas a receber, emissão de notas, emissão de nota fiscal, nota fiscal | emitir nota, faturar pedido, nota pro cliente, cancelar nota fiscal, carta de correção, nota emitida errada, segunda via de boleto, cliente quer nota, NF-e, NFS-e, boleto do cliente, nota de crédito, reemitir fatura',
  },
  'electronic-invoices': {
    broader: 'customer-invoices',
    en: 'e-invoicing, electronic invoices, e-invoice, electronic documents exchange, EDI invoices | Peppol, XRechnung, ZUGFeRD, EDI, invoice upload portal, e-invoice rejected, electronic invoice not received, XML invoice, invoicing portal',
    ru: 'ЭДО, электронный документооборот, электронные счета, электронные счета-фактуры, обмен электронными документами | Диадок, СБИС, Контур, подписать в ЭДО, роуминг ЭДО, приглашение в Диадок, не приходит документ в ЭДО, ЭСФ, УПД в ЭДО, аннулировать в Диадоке, электронный акт',
    ro: 'e-Factura, facturi electronice, facturare electronică, RO e-Factura, sistem e-Factura | încărcare SPV, factură XML, factura nu apare în SPV, eroare e-Factura, e-Transport, cod UIT, trimis factura în SPV, factură respinsă ANAF, UBL, RO e-Transport',
    vi: 'hóa đơn điện tử, HĐĐT, phát hành hóa đơn điện tử, hệ thống hóa đơn điện tử, phần mềm hóa đơn | MISA meInvoice, VNPT Invoice, Viettel Sinvoice, tra cứu hóa đơn, mã tra cứu, hóa đơn máy tính tiền, ký hóa đơn, file XML hóa đơn, hóa đơn chưa cấp mã, gửi lại hóa đơn điện tử',
    'pt-BR':
      'nota fiscal eletrônica, NF-e, emissor de nota eletrônica, documentos fiscais eletrônicos, sistema de nota fiscal | XML da nota, DANFE, NFC-e, nota rejeitada Sefaz, chave de acesso da nota, Sefaz fora do ar, CT-e, contingência NF-e, manifesto do destinatário, emissor não transmite, rejeição da nota',
  },
  'incoming-payments': {
    broader: 'customer-invoices',
    en: 'incoming payments, cash application, customer payments, payment allocation, payments received | customer has paid, has client paid, payment not received, payment arrived, match payment, payment without reference, overpayment by customer, deposit received, release order after payment, money has not arrived',
    ru: 'поступления, оплаты от клиентов, входящие платежи, разнесение оплат, поступление денег | клиент оплатил, пришла ли оплата, оплата не видна, деньги от клиента, платёж не разнесён, клиент говорит что оплатил, поступила ли предоплата, переплата клиента, неопознанный платёж, оплата поступила',
    ro: 'încasări, încasări clienți, plăți primite, alocare plăți, plăți de la clienți | clientul a plătit, a intrat plata, plata nu apare, încasare nealocată, a plătit clientul, plată fără detalii, avans încasat, suprasolvire, verific încasare, banii de la client, chitanță client',
    vi: 'tiền khách trả, thu tiền khách hàng, khoản thu, ghi nhận thanh toán khách hàng, tiền về | khách đã chuyển khoản, khách chuyển tiền chưa, tiền chưa về, kiểm tra tiền vào, khách trả thừa, khách đặt cọc, gạch nợ, báo có, khách thanh toán rồi, xác nhận tiền về',
    'pt-BR':
      'baixa de títulos, pagamentos de clientes, baixa de pagamento, entradas de clientes, recebimentos de clientes | cliente já pagou, pagamento não caiu, pagamento não baixou, dar baixa no boleto, depósito não identificado, cliente pagou a mais, confirmar recebimento, PIX do cliente, boleto pago e não baixado, entrou o dinheiro',
  },
  'debt-collection': {
    broader: 'customer-invoices',
    en: 'debt collection, dunning, overdue invoices, credit control, payment reminders, cash collections | customer does not pay, unpaid invoice, late payer, payment reminder, bad debt, payment plan, instalments for customer, overdue customer, bailiff, collection agency, customer owes money, write off debt, chasing payment, arrears',
    ru: 'взыскание задолженности, просроченная задолженность, работа с должниками, взыскание долгов, претензионная работа, коллекшн | клиент не платит, должник, просрочка, долг клиента, напоминание об оплате, коллекторы, приставы, рассрочка клиенту, безнадёжный долг, ПДЗ, просроченная дебиторка, неплательщик, выбить долг',
    ro: 'recuperare creanțe, colectare datorii, somații de plată, creanțe restante, debitori | clientul nu plătește, client rău-platnic, factură restantă, restanțier, executare silită, notificare de plată, somație, eșalonare, datorie client, creanță neîncasată, întârziere la plată, rău platnic, recuperator de creanțe',
    vi: 'thu hồi công nợ, đòi nợ, nhắc nợ, công nợ quá hạn, thu nợ | khách không trả tiền, khách nợ, nợ xấu, nợ quá hạn, khách chây ì, thư nhắc nợ, trả góp công nợ, nợ khó đòi, khách trễ hạn thanh toán, đòi tiền khách, giãn nợ',
    'pt-BR':
      'cobrança, recuperação de crédito, inadimplência, cobrança de clientes, títulos em atraso | cliente não paga, cliente inadimplente, boleto em atraso, devedor, negativar, Serasa, protesto em cartório, acordo de dívida, parcelamento da dívida, calote, caloteiro, régua de cobrança, cliente devendo, negociar débito',
  },
  treasury: {
    broader: 'finance',
    en: 'treasury, bank accounts, cash management, liquidity, banking of the company, treasurer | company bank account, IBAN of company, bank signatory, open bank account for company, cash flow planning, our bank details, bank statement, online banking for company, bank charges, bank letter, bank token for payments, liquidity plan',
    ru: 'казначейство, банковские счета, расчётный счёт, управление ликвидностью, казначей | реквизиты компании, банковские реквизиты, банк-клиент, клиент-банк, выписка банка, открыть расчётный счёт, кассовый разрыв, карточка образцов подписей, движение денежных средств, комиссия банка, остаток на счёте, валютный контроль',
    ro: 'trezorerie, conturi bancare, cash management, relația cu băncile, lichiditatea firmei | IBAN firmă, cont bancar firmă, extras de cont, date bancare firmă, internet banking firmă, specimen de semnătură, cash flow, comision bancar, împuternicit pe cont, scrisoare bancară, trezorier',
    vi: 'ngân quỹ, tài khoản ngân hàng công ty, quản lý dòng tiền, thanh khoản, kế toán ngân hàng | số tài khoản công ty, sao kê ngân hàng, mở tài khoản công ty, chủ tài khoản, dòng tiền, phí ngân hàng, token ngân hàng, thông tin chuyển khoản công ty, sổ phụ ngân hàng, internet banking công ty',
    'pt-BR':
      'tesouraria, contas bancárias, gestão de caixa, liquidez, relacionamento com bancos | dados bancários da empresa, conta bancária da empresa, chave PIX da empresa, extrato bancário, fluxo de caixa, procurador no banco, internet banking da empresa, tarifa bancária, saldo em conta, aplicação financeira da empresa, abertura de conta PJ',
  },
  'petty-cash': {
    broader: 'accounting',
    en: 'petty cash, cash desk, cash box, cash advance, cashier | cash from till for purchase, need cash, cash receipt, petty cash box, cash count, cash is missing, cash out, pay in cash, refill petty cash, cash float',
    ru: 'касса, наличные, подотчётные средства, подотчёт, мелкая касса, кассир | выдать наличные, деньги под отчёт, получить в кассе, наличка, подотчётное лицо, РКО, ПКО, кассовый ордер, сдать остаток, нужны наличные, недостача в кассе, лимит кассы',
    ro: 'casierie, numerar, avans spre decontare, casa de bani, casier | casieriță, bani cash, dispoziție de plată, dispoziție de încasare, registru de casă, plată numerar, scot bani din casierie, am nevoie de numerar, lipsă în casă, chitanțier, plafon de casă',
    vi: 'quỹ tiền mặt, thủ quỹ, tiền mặt, quỹ chi lặt vặt, tạm ứng tiền mặt | phiếu chi, chi tiền mặt, nhận tiền mặt, hoàn ứng, quỹ lẻ, thiếu quỹ, kiểm quỹ, cần tiền mặt, ứng tiền mua đồ, rút tiền mặt tại quỹ',
    'pt-BR':
      'caixa pequeno, fundo fixo, caixinha, dinheiro em espécie, fundo de caixa | dinheiro vivo, vale do caixinha, retirar dinheiro do caixa, recibo do caixinha, pagar em dinheiro, adiantamento em dinheiro, repor o caixinha, prestação do fundo fixo, troco do caixinha, compra miúda',
  },
  'shop-takings': {
    broader: 'accounting',
    en: 'cashing up, shop takings, cash handling, till differences, cash office, counting the till | till shortage, till does not balance, float for till, change for till, need coins, Z report, daily takings, counterfeit note, cash collection, safe bag, end of day cash, cash short, deposit takings at bank',
    ru: 'выручка магазина, инкассация, сдача выручки, кассовая дисциплина, пересчёт кассы, учёт выручки | размен, нет размена, недостача на кассе, излишек в кассе, фальшивая купюра, инкассаторы, сдать выручку, касса не сходится, пересчитать кассу, сумка для инкассации, разменная монета, снять кассу',
    ro: 'monetar, depunere numerar, încasări magazin, predarea casei, diferențe de casă, gestiunea numerarului | bani mărunți, minus în casă, plus în casă, rest de dat, bancnotă falsă, casa nu iese, colectare numerar, depunere la bancă numerar, închidere de zi, număr casa, monede pentru rest',
    vi: 'tiền bán hàng, kiểm két, nộp tiền bán hàng, bàn giao ca thu ngân, chênh lệch quỹ thu ngân | thiếu tiền két, lệch két, tiền thối, đổi tiền lẻ, chốt ca, kết ca, bàn giao két, tiền giả, nộp doanh thu, hết tiền lẻ, thừa tiền két',
    'pt-BR':
      'fechamento de caixa, numerário, sangria, conferência de caixa, diferença de caixa, tesouraria de loja | furo no caixa, falta dinheiro no caixa, sobra de caixa, nota falsa, suprimento de caixa, malote, carro-forte, sem troco, precisa de moeda, caixa não bate, contagem do caixa',
  },
  'exchange-rates': {
    broader: 'treasury',
    en: 'exchange rates, foreign currency, FX, currency conversion, hedging | exchange rate, which rate to use, convert to euro, dollar rate, currency difference, foreign exchange loss, buy currency, FX hedge, month rate, pay in foreign currency',
    ru: 'курсы валют, валютные операции, обмен валюты, конвертация, валюта | курс валюты, курс доллара, курс евро, курс ЦБ, какой курс, курсовая разница, пересчитать в рубли, купить валюту, валютный счёт, хеджирование, курс на дату, оплата в юанях',
    ro: 'curs valutar, schimb valutar, valută, cursuri de schimb, operațiuni valutare | curs BNR, curs euro, ce curs folosim, diferențe de curs, conversie în lei, cumpărare valută, plată în valută, cursul zilei, cont în euro, hedging',
    vi: 'tỷ giá, ngoại tệ, tỷ giá hối đoái, quy đổi ngoại tệ, ngoại hối | tỷ giá đô la, tỷ giá USD, tỷ giá Vietcombank, áp tỷ giá nào, chênh lệch tỷ giá, mua ngoại tệ, đổi ngoại tệ, thanh toán ngoại tệ, tỷ giá hạch toán, tiền đô',
    'pt-BR':
      'câmbio, taxa de câmbio, moeda estrangeira, cotação de moeda, operações de câmbio | cotação do dólar, dólar PTAX, PTAX, variação cambial, qual câmbio usar, converter pra real, fechamento de câmbio, euro hoje, contrato de câmbio, hedge cambial, comprar dólar',
  },
  'company-loans': {
    broader: 'treasury',
    en: 'company loans, financing, corporate finance, credit lines, bank loans | loan agreement with bank, overdraft, covenant, credit facility, interest rate on loan, refinancing, promissory note, loan repayment by company, financing an investment, bank covenant, invoice factoring',
    ru: 'кредиты компании, финансирование, заёмное финансирование, кредитные линии, корпоративное финансирование | кредитный договор с банком, овердрафт, ковенанты, процент по кредиту, кредитная линия, займ компании, погашение кредита компании, вексель, факторинг, рефинансирование, ключевая ставка',
    ro: 'credite companie, finanțare, linii de credit, împrumuturi, credite bancare firmă | contract de credit, linie de credit, descoperit de cont, rată credit firmă, dobândă credit firmă, covenant, factoring, bilet la ordin, CEC, refinanțare, împrumut asociat, IMM Invest',
    vi: 'vay vốn, khoản vay công ty, tín dụng doanh nghiệp, hạn mức tín dụng, huy động vốn | vay ngân hàng, hợp đồng vay, lãi vay, trả nợ vay, khế ước nhận nợ, giải ngân, thấu chi, đảo nợ, vay vốn lưu động, hồ sơ vay vốn công ty',
    'pt-BR':
      'empréstimos da empresa, financiamentos, linhas de crédito, captação de recursos, capital de giro | empréstimo bancário da empresa, BNDES, juros do empréstimo, covenants, cheque especial da empresa, factoring, desconto de duplicatas, antecipação de duplicatas, CCB, debêntures, financiar investimento',
  },
  'bank-guarantees': {
    broader: 'treasury',
    en: 'bank guarantees, letters of credit, sureties, contract bonds | bank guarantee, performance bond, bid bond, advance payment guarantee, letter of credit, L/C, LC documents, parent company guarantee, rent deposit guarantee, retention bond, documentary collection',
    ru: 'банковские гарантии, аккредитивы, поручительства, обеспечение исполнения | банковская гарантия, аккредитив, обеспечение заявки, обеспечение контракта, гарантия возврата аванса, поручительство, гарантийное удержание, документарный аккредитив, раскрыть аккредитив',
    ro: 'garanții bancare, scrisori de garanție, acreditive, garanții de bună execuție, cauțiuni | scrisoare de garanție bancară, SGB, garanție de participare, garanție de bună execuție, acreditiv, garanție de avans, fidejusiune, restituire garanție, garanție de returnare avans',
    vi: 'bảo lãnh ngân hàng, bảo lãnh, thư tín dụng, LC, thư bảo lãnh | bảo lãnh dự thầu, bảo lãnh thực hiện hợp đồng, bảo lãnh tạm ứng, mở LC, bảo lãnh bảo hành, chứng thư bảo lãnh, giải tỏa bảo lãnh, bộ chứng từ LC, nhờ thu',
    'pt-BR':
      'garantias bancárias, carta fiança, cartas de crédito, seguro garantia, fianças | carta de fiança, fiança bancária, seguro-garantia, carta de crédito, garantia de proposta, garantia de execução, caução contratual, aval, devolução da garantia, performance bond',
  },
  leasing: {
    broader: 'finance',
    en: 'leasing, lease contracts, equipment leasing, lease agreements, hire purchase | leased machine, lease instalment, end of lease, lease company, IFRS 16, buy out lease, return leased equipment, leasing rate, lease a copier, sale and leaseback',
    ru: 'лизинг, договоры лизинга, лизинг оборудования, лизинговые платежи, аренда с выкупом | лизинговый платёж, лизинговая компания, выкуп из лизинга, взять в лизинг, лизингополучатель, график лизинга, конец лизинга, оборудование в лизинге, досрочный выкуп',
    ro: 'leasing, contracte de leasing, leasing financiar, leasing operațional, rate leasing | rată de leasing, utilaj în leasing, valoare reziduală, firmă de leasing, final de leasing, preluare leasing, luat în leasing, cesiune leasing, răscumpărare leasing',
    vi: 'thuê tài chính, cho thuê tài chính, leasing, thuê mua thiết bị, hợp đồng thuê tài chính | công ty cho thuê tài chính, kỳ thanh toán leasing, mua lại tài sản thuê, hết hạn thuê máy, tài sản thuê tài chính, thuê mua máy móc, IFRS 16, trả thiết bị thuê',
    'pt-BR':
      'leasing, arrendamento mercantil, contratos de leasing, arrendamento, leasing de equipamentos | parcela do leasing, fim do leasing, valor residual, máquina em leasing, locação de equipamento longo prazo, IFRS 16, CPC 06, quitar leasing, contrato de arrendamento',
  },
  'payment-scams': {
    broader: 'finance',
    en: 'payment fraud, fake invoices, invoice fraud, payment scams, bank details fraud | fake invoice, supplier changed bank details, bank details change by email, boss asks for urgent transfer, transfer to wrong account, paid to scammer, suspicious payment request, scam invoice, gift card request from boss, new IBAN by email',
    ru: 'платёжное мошенничество, поддельные счета, мошенничество с платежами, фальшивые счета, защита платежей | поддельный счёт, фальшивый счёт, сменились реквизиты поставщика, письмо о смене реквизитов, директор просит срочно перевести, перевели мошенникам, подозрительный платёж, липовый счёт, деньги ушли не туда',
    ro: 'fraudă la plăți, facturi false, fraude cu plăți, înșelătorii la plată | factură falsă, IBAN schimbat, furnizorul și-a schimbat contul, mail cu cont nou, șeful cere transfer urgent, plătit unui escroc, plată suspectă, virat în cont greșit',
    vi: 'gian lận thanh toán, lừa đảo thanh toán, hóa đơn giả, lừa đảo chuyển khoản, giả mạo nhà cung cấp | đổi số tài khoản nhà cung cấp, email đổi tài khoản, giả danh sếp chuyển tiền, chuyển khoản nhầm, bị lừa chuyển tiền, hóa đơn khống, thanh toán đáng ngờ, lừa chuyển khoản, mạo danh giám đốc',
    'pt-BR':
      'fraude em pagamentos, golpe do boleto, boletos falsos, golpes financeiros, fraude de fornecedor | boleto falso, golpe do PIX, fornecedor mudou a conta, mudança de dados bancários por e-mail, chefe pedindo transferência urgente, paguei boleto falso, nota fria, pagamento suspeito, caí num golpe, transferi pra conta errada',
  },
};
