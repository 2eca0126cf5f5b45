import type { Concepts } from '../concept.ts';

/** Selling until the contract: the sales desk, leads, quotes, prices, trials and samples, fairs, bids, contracts and renewals. */
export const SELLING: Concepts = {
  sales: {
    en: 'sales, sales department, sales team, sales desk, sales office, inside sales | salesperson, sales rep, sales representative, account executive, sales manager, head of sales, wants to buy from us, talk to sales, potential customer calls, sell to customer',
    ru: 'продажи, отдел продаж, сейлзы, служба сбыта, сбыт, коммерческий отдел | менеджер по продажам, продажник, продавать, хочет у нас купить, коммерческий директор, начальник отдела продаж, РОП, торговый представитель, торгпред, хотят купить наш продукт',
    ro: 'vânzări, departament vânzări, echipa de vânzări, comercial, departament comercial | agent de vânzări, reprezentant de vânzări, director comercial, vânzător, vrea să cumpere de la noi, director de vânzări, vinde, consultant vânzări, client interesat',
    vi: 'bán hàng, phòng kinh doanh, kinh doanh, bộ phận bán hàng, đội sales, phòng sales | nhân viên kinh doanh, nhân viên sales, sale phụ trách, trưởng phòng kinh doanh, khách muốn mua, giám đốc kinh doanh, khách hỏi mua, gặp sales, tư vấn bán hàng',
    'pt-BR':
      'vendas, comercial, departamento comercial, equipe de vendas, área comercial, setor de vendas | vendedor, representante comercial, vendedora, gerente comercial, consultor de vendas, quer comprar da gente, diretor comercial, executivo de contas, cliente quer comprar, falar com vendas',
  },
  leads: {
    broader: 'sales',
    en: 'sales leads, lead management, lead generation, enquiries from prospects, prospecting, inbound leads, leads and enquiries | sales lead, prospect, prospective customer, new enquiry, cold calling, lead qualification, someone wants to become customer, contact form enquiry, SDR, qualify lead, enquiry from website, hand over lead, sales pipeline, inbound lead',
    ru: 'лиды, лидогенерация, входящие заявки клиентов, обработка лидов, холодные продажи, привлечение клиентов | лид, передать лид, потенциальный клиент, холодный звонок, заявка с сайта, новый клиент обратился, квалификация лида, воронка продаж, кому передать заявку, тёплый клиент, лидген',
    ro: 'lead-uri, generare de lead-uri, prospectare, clienți potențiali, cereri de la prospecți | prospect, client potențial, cerere de pe site, apeluri la rece, calificare lead, cold call, cui dau lead-ul, formular de contact site, pipeline vânzări, client nou interesat, lead nou',
    vi: 'khách hàng tiềm năng, tìm kiếm khách hàng, data khách hàng, quản lý lead, lead khách hàng | khách tiềm năng, khách để lại thông tin, telesales, gọi lạnh, chia lead, khách từ website, khách mới hỏi, chuyển lead, data khách, phễu bán hàng, khách inbox hỏi',
    'pt-BR':
      'geração de leads, prospecção, pré-vendas, clientes em potencial, qualificação de leads, leads comerciais | prospect, cliente interessado, contato do site, SDR, ligação fria, cold call, passar lead, funil de vendas, lead qualificado, potencial cliente, formulário do site, lead novo',
  },
  quotes: {
    broader: 'sales',
    en: 'quotes, quotations, offers to customers, customer offers, proposals, price quotes | quotation, make an offer, customer wants a quote, cost estimate for customer, price enquiry, offer validity, revise offer, send proposal, commercial proposal, quote approval, calculate an offer',
    ru: 'коммерческие предложения, КП, ценовые предложения, расчёт стоимости для клиентов, сметы для клиентов | коммерческое предложение, сделать КП, отправить КП, клиент просит цену, посчитать стоимость клиенту, запрос цены, просчёт, подготовить предложение, клиент просит расчёт, ТКП',
    ro: 'oferte comerciale, oferte de preț, oferte clienți, devize, departament ofertare, oferte pentru clienți | ofertă de preț, fac ofertă, clientul cere ofertă, cerere de preț, cotație, deviz, valabilitate ofertă, refac oferta, trimit ofertă, ofertez clientul',
    vi: 'báo giá, chào giá, bảng báo giá khách hàng, làm báo giá, đề xuất cho khách | khách xin báo giá, gửi báo giá, báo giá cho khách, khách hỏi giá, dự toán cho khách, sửa báo giá, hiệu lực báo giá, làm giá, chào hàng, proposal cho khách',
    'pt-BR':
      'propostas comerciais, orçamentos para clientes, orçamento, proposta comercial, cotações de clientes | fazer orçamento pro cliente, cliente pediu orçamento, cliente quer preço, enviar proposta, validade da proposta, revisar proposta, orçar, orçamentista, montar proposta, proposta técnica',
  },
  'price-lists': {
    broader: 'sales',
    en: 'price lists, prices, pricing, price management, list prices, sales prices | price list, how much does our product cost, price increase, wrong price, price tag wrong, price in system wrong, net price, new prices, price change, shelf price, price label, recommended retail price',
    ru: 'прайс-листы, цены, ценообразование, прайс, управление ценами, отпускные цены | прайс-лист, актуальный прайс, сколько стоит наш товар, повышение цен, неверная цена, ценник, цена не совпадает, изменить цену, розничная цена, РРЦ, новые цены, оптовая цена, переоценка',
    ro: 'liste de prețuri, prețuri, politica de prețuri, tarife, stabilirea prețurilor | listă de prețuri, preț greșit, scumpire, mărire de preț, etichetă de preț, preț de listă, cât costă produsul nostru, preț la raft, modificare preț, tarif, preț de vânzare, preț eronat',
    vi: 'bảng giá, giá bán, chính sách giá, định giá, quản lý giá | giá bán sai, tăng giá, sai giá, tem giá, bảng giá mới, giá niêm yết, giá sỉ, giá lẻ, bao nhiêu tiền một cái, điều chỉnh giá, giá trên hệ thống sai',
    'pt-BR':
      'tabelas de preços, preços, precificação, tabela de preço, política de preços, pricing | preço errado, aumento de preço, etiqueta de preço, preço de venda, quanto custa nosso produto, reajuste de tabela, preço divergente, remarcação, preço no sistema errado, preço de atacado, preço de tabela',
  },
  discounts: {
    broader: 'price-lists',
    en: 'discounts, customer discounts, rebates, special prices, discount approval, trade terms | discount for customer, customer wants a discount, rebate, special price, how much discount may I give, volume discount, bonus agreement customer, price reduction, discount limit, discount authority, kickback bonus',
    ru: 'скидки, скидки клиентам, спеццены, согласование скидок, бонусы клиентам, ретробонусы клиентам | скидка, клиент просит скидку, какую скидку дать, согласовать скидку, спеццена, оптовая скидка, максимальная скидка, дисконт, индивидуальная цена, уступить в цене, ретро-бонус',
    ro: 'discounturi, reduceri de preț, rabaturi, prețuri speciale, aprobarea discounturilor | discount, clientul vrea reducere, preț special, ce discount pot da, discount de volum, rabat, bonusuri comerciale, reducere client, remiză, lăsat la preț',
    vi: 'chiết khấu, giảm giá, chính sách chiết khấu, giá đặc biệt, duyệt giảm giá | khách xin giảm giá, giảm được bao nhiêu, bớt giá, khách mặc cả, chiết khấu thương mại, giá ưu đãi, xin giá, duyệt giá đặc biệt, hạn mức chiết khấu, khách đòi bớt',
    'pt-BR':
      'descontos comerciais, preços especiais, aprovação de descontos, bonificações, rebates, descontos a clientes | desconto pro cliente, cliente quer desconto, quanto de desconto, alçada de desconto, preço especial, abatimento, desconto por volume, verba comercial, aprovar desconto, cliente chorando preço, bonificação de cliente',
  },
  promotions: {
    broader: 'marketing',
    en: 'special offers, vouchers and coupons, sales promotions, sale campaigns, discount codes | promo code, coupon not accepted, Black Friday, promotion price missing, voucher code, 2 for 1, clearance sale, promo stand, flyer offer, sale starts, promotion not in till',
    ru: 'промоакции, промокоды, распродажи, спецпредложения, стимулирование сбыта, акции магазина, акции и скидки | промокод, акция не работает, промокод не применяется, чёрная пятница, распродажа, акционная цена, купон, акционный товар, два по цене одного, скидка по акции не проходит, промо',
    ro: 'promoții, oferte speciale, coduri promoționale, campanii promoționale, cupoane, lichidări de stoc | cod promoțional, codul de reducere nu merge, Black Friday, promoție, cupon, preț promoțional, promoția nu apare la casă, 1+1 gratis, catalog promoțional, reducere de sezon',
    vi: 'khuyến mãi, chương trình khuyến mãi, mã giảm giá, khuyến mại, ưu đãi khách hàng, xả hàng | mã khuyến mãi, voucher khách hàng, mã giảm giá không dùng được, mua 1 tặng 1, Black Friday, giá khuyến mãi, thanh lý hàng, flash sale, quà tặng kèm, CTKM, khuyến mãi không áp dụng',
    'pt-BR':
      'cupons, cupom de desconto, campanhas promocionais, liquidação, promoções de vendas, ofertas da loja | cupom não funciona, código promocional, Black Friday, leve 3 pague 2, promoção não entrou no caixa, queima de estoque, encarte, tabloide, preço promocional, saldão, oferta da semana',
  },
  'customer-contracts': {
    broader: 'sales',
    en: 'customer contracts, sales contracts, contracts with customers, customer agreements, order contracts | contract with customer, customer signed, customer wants to change contract, terms and conditions of sale, contract template for customers, customer cancels contract, termination by customer, sign contract with client, service contract customer, countersign customer contract',
    ru: 'договоры с клиентами, клиентские договоры, договоры продажи, договоры с покупателями, договорная работа с клиентами | договор с клиентом, подписать договор с клиентом, клиент прислал свой договор, шаблон договора для клиента, клиент расторгает договор, допсоглашение с клиентом, договор с покупателем, протокол разногласий клиента, клиент подписал',
    ro: 'contracte clienți, contracte de vânzare, contracte cu clienții, contracte comerciale clienți, contractare clienți | contract cu clientul, clientul a semnat, act adițional client, reziliere contract client, model de contract client, clientul renunță la contract, semnare contract client, termeni și condiții de vânzare, clientul vrea să modifice contractul',
    vi: 'hợp đồng khách hàng, hợp đồng bán hàng, hợp đồng với khách, ký hợp đồng khách hàng, hợp đồng mua bán với khách | khách ký hợp đồng, soạn hợp đồng cho khách, phụ lục hợp đồng khách, khách hủy hợp đồng, mẫu hợp đồng bán hàng, khách sửa hợp đồng, thanh lý hợp đồng khách, hợp đồng dịch vụ khách hàng, chấm dứt hợp đồng với khách',
    'pt-BR':
      'contratos de clientes, contratos de venda, contratos com clientes, contratos comerciais, formalização de vendas | contrato com cliente, cliente assinou, aditivo do cliente, cliente quer cancelar contrato, minuta do cliente, distrato, modelo de contrato de venda, rescisão do cliente, cliente quer mudar contrato, termo aditivo do cliente',
  },
  renewals: {
    broader: 'customer-contracts',
    en: 'contract renewals, customer renewals, customer retention, churn, upselling, account renewals | customer wants to cancel, renewal date, customer contract expires, renew contract with customer, customer threatens to leave, win back, churn risk, cross-selling, upsell, extension of customer contract, customer leaving us',
    ru: 'продления договоров клиентов, пролонгация, удержание клиентов, отток клиентов, продление контрактов, допродажи | продлить договор с клиентом, клиент уходит, клиент хочет уйти, договор клиента истекает, пролонгировать, вернуть клиента, отток, апсейл, кросс-продажи, клиент отказывается продлевать',
    ro: 'reînnoiri contracte, prelungiri contracte clienți, retenție clienți, fidelizarea clienților existenți, reînnoire abonamente clienți | clientul vrea să plece, expiră contractul clientului, reînnoire contract client, prelungire contract client, churn, client pierdut, upsell, recâștigare clienți, vânzări încrucișate',
    vi: 'gia hạn hợp đồng khách hàng, tái ký, giữ chân khách hàng, gia hạn khách hàng, chăm sóc khách cũ | khách muốn rời đi, khách muốn ngừng, hợp đồng khách sắp hết hạn, tái ký hợp đồng, khách bỏ đi, mất khách, upsell, bán thêm, bán chéo, tỷ lệ rời bỏ',
    'pt-BR':
      'renovação de contratos, retenção de clientes, churn, pós-venda consultivo, renovação de clientes | cliente quer sair, contrato do cliente vence, renovar contrato do cliente, cliente ameaçou cancelar, reter cliente, perder cliente, upsell, cross-sell, recuperar cliente, cliente não quer renovar',
  },
  demos: {
    broader: 'sales',
    en: 'product demos, demos, presales, sales engineering, product demonstrations, technical sales | demo, show product to customer, customer wants a demo, demo environment, demo account, demonstration unit, proof of concept, PoC, solution engineer, presales consultant, demo device, technical question from prospect',
    ru: 'демонстрации продукта, демо, пресейл, предпродажная поддержка, показ продукта, технические продажи | демонстрация клиенту, показать продукт клиенту, демостенд, демо-доступ, пилотный проект, пилот с клиентом, пресейл-инженер, презентация продукта клиенту, тестовый стенд для клиента, демообразец',
    ro: 'demonstrații de produs, demo-uri, presales, prezentări de produs la clienți, vânzări tehnice | demo, clientul vrea demo, demonstrație, cont demo, mediu demo, proof of concept, inginer de vânzări, echipament demo, arăt produsul clientului, prezentare produs client',
    vi: 'demo sản phẩm, trình diễn sản phẩm, presales, giới thiệu sản phẩm cho khách, tư vấn giải pháp | demo cho khách, khách muốn xem demo, tài khoản demo, máy demo, PoC, kỹ sư bán hàng, kỹ sư giải pháp, môi trường demo, thuyết trình sản phẩm, khách xem thử',
    'pt-BR':
      'demonstrações de produto, demos, pré-vendas técnica, apresentação de produto, engenharia de vendas | demo, cliente quer demo, demonstração pro cliente, conta demo, ambiente de demonstração, prova de conceito, PoC, equipamento de demonstração, mostrar produto pro cliente, arquiteto de soluções',
  },
  'customer-trials': {
    broader: 'sales',
    en: 'free trials, trial accounts, test drives, trial period for customers, product trials | free trial, extend trial, customer trial expired, customer wants to test, trial licence, evaluation licence, try before buy, pilot customer, loan unit, test drive, demo car',
    ru: 'пробный период, триал, тестовый доступ для клиентов, тест-драйв, пилоты у клиентов | триал закончился, продлить триал, бесплатный период, клиент хочет протестировать, дать попробовать, пробная лицензия, записать на тест-драйв, пробник подписки, опытная эксплуатация у клиента',
    ro: 'perioadă de probă pentru clienți, trial, testare gratuită, test drive, versiune de încercare | prelungire trial, trial expirat, clientul vrea să testeze, licență de probă, perioadă de test, test drive programare, mașină de test, încercare gratuită, probă gratuită, pilot la client',
    vi: 'dùng thử, bản dùng thử, trải nghiệm thử, lái thử, tài khoản trial, thử nghiệm với khách | khách muốn dùng thử, hết hạn dùng thử, gia hạn trial, đăng ký lái thử, dùng thử miễn phí, license dùng thử, cho khách mượn máy, khách test thử, chạy thử cho khách',
    'pt-BR':
      'período de teste, teste grátis, trial, degustação, test drive, avaliação gratuita | trial expirou, estender trial, cliente quer testar, licença de avaliação, versão de teste, test-drive, piloto com cliente, comodato, carro de test drive, experimentar antes de comprar',
  },
  'product-samples': {
    broader: 'sales',
    en: 'product samples, sample goods, samples for customers, sample requests, free samples | send sample to customer, customer wants sample, sample shipment, swatch, pre-production sample, sample stock, sample order, colour sample, cosmetic tester, sample for a client',
    ru: 'образцы продукции, пробники, образцы для клиентов, семплы, образцы товара | отправить образец, клиент просит образец, пробник, образец ткани, выставочный образец, бесплатный образец, шоурум, семпл, выкрасы',
    ro: 'mostre, mostre de produs, mostre pentru clienți, eșantioane gratuite, seturi de mostre | mostră, clientul vrea mostră, trimit mostre, mostră gratuită, mostrar, paletar, eșantion produs, mostră de culoare, kit de mostre',
    vi: 'hàng mẫu, mẫu sản phẩm, gửi mẫu, mẫu cho khách, sản phẩm dùng thử | khách xin mẫu, gửi hàng mẫu, mẫu thử, mẫu vải, mẫu màu, duyệt mẫu, phòng mẫu, làm mẫu cho khách, khách cần mẫu',
    'pt-BR':
      'amostras, amostras de produto, amostras para clientes, amostra grátis, mostruário, provadores de produto | cliente pediu amostra, enviar amostra, mostruário de vendedor, cartela de cores, amostra de tecido, kit de amostras, envio de amostra',
  },
  'trade-fairs': {
    broader: 'marketing',
    en: 'trade fairs, trade shows, exhibitions, exhibition stand, industry fairs | trade show booth, exhibitor pass, stand personnel, fair ticket, expo, stand construction, trade fair leads, roll-up banner, show in Hannover, stand set-up, fair booth',
    ru: 'выставки, отраслевые выставки, ярмарки, выставочная деятельность, участие в выставках | выставка, стенд на выставке, билет на выставку, застройка стенда, стендист, Экспоцентр, экспонент, Крокус Экспо, роллап, промостойка, бейдж экспонента',
    ro: 'târguri, expoziții, târguri comerciale, participare la târguri, standuri expoziționale | târg, stand la târg, expozant, Romexpo, bilet la târg, roll-up, montaj stand, personal de stand, expo, badge expozant, Moldexpo',
    vi: 'hội chợ, triển lãm, hội chợ triển lãm, gian hàng triển lãm, hội chợ thương mại | gian hàng hội chợ, booth, SECC, vé triển lãm, dựng gian hàng, standee, trực gian hàng, thi công gian hàng, expo, thẻ exhibitor',
    'pt-BR':
      'exposições, feiras de negócios, estande, participação em feiras, feiras e exposições | stand da feira, expositor, ingresso da feira, montagem do estande, Expo Center Norte, São Paulo Expo, credencial da feira, banner roll-up, promotora, expo, feira do setor',
  },
  'export-sales': {
    broader: 'sales',
    en: 'export sales, international sales, foreign customers, overseas sales, export business, export department | sell abroad, customer in another country, export price, Incoterms, distributor abroad, export order, foreign buyer, international customer, export manager, certificate of origin for customer',
    ru: 'экспортные продажи, внешнеэкономическая деятельность, ВЭД, продажи за рубеж, международные продажи, отдел экспорта | иностранный клиент, зарубежный клиент, экспортный контракт, Инкотермс, продать за границу, экспортная цена, экспортёр, сертификат происхождения, СТ-1, клиент из Казахстана, РЭЦ',
    ro: 'vânzări la export, vânzări internaționale, clienți externi, comerț exterior, departament export | client din străinătate, client extern, preț de export, Incoterms, comandă export, distribuitor extern, vindem în afară, certificat de origine, piețe externe, cumpărător străin',
    vi: 'xuất khẩu, kinh doanh xuất khẩu, bán hàng quốc tế, khách nước ngoài, sales xuất khẩu | khách hàng nước ngoài, đơn hàng xuất khẩu, giá xuất khẩu, Incoterms, giá FOB, giá CIF, C/O, bán ra nước ngoài, chứng nhận xuất xứ, thị trường nước ngoài, buyer nước ngoài',
    'pt-BR':
      'vendas internacionais, comércio exterior, comex, mercado externo, clientes internacionais, área de exportação | cliente do exterior, preço de exportação, Incoterms, pedido de exportação, vender pra fora, trading, certificado de origem, distribuidor no exterior, cliente estrangeiro, DU-E, exportar produto',
  },
  'public-tenders': {
    broader: 'sales',
    en: 'public tenders, bids, bid management, tender participation, government sales, tender desk | bid, submit a bid, tender deadline, public procurement bid, bid manager, RFP response, answer RFP, fill in customer tender, government contract, TED notice, reference list for tender',
    ru: 'госзакупки, участие в тендерах, тендеры, госторги, тендерная документация, торги | подать заявку на тендер, 44-ФЗ, ЕИС, Сбербанк-АСТ, госконтракт, участвовать в торгах, РТС-тендер, электронная площадка, госзаказчик, выиграли тендер, аукцион, тендерный специалист',
    ro: 'licitații publice, participare la licitații, licitații, ofertare licitații, achiziții publice ca ofertant | SEAP, SICAP, depunere ofertă licitație, caiet de sarcini client, contestație CNSC, MTender, ofertă tehnică, licitație de stat, autoritate contractantă, am câștigat licitația, formular DUAE',
    vi: 'đấu thầu, dự thầu, tham gia đấu thầu, hồ sơ dự thầu, phòng đấu thầu | làm hồ sơ thầu, nộp thầu, hồ sơ thầu, gói thầu, trúng thầu, trượt thầu, mở thầu, đấu thầu qua mạng, chủ đầu tư mời thầu, dự án nhà nước, E-HSDT',
    'pt-BR':
      'licitações, licitações públicas, participação em licitações, vendas ao governo, editais de licitação | licitação, pregão, edital, ComprasNet, habilitação na licitação, disputar pregão, proposta de licitação, atestado de capacidade técnica, órgão público cliente, SICAF, Lei 14.133, RFP do cliente',
  },
  'sales-commissions': {
    broader: 'sales',
    en: 'sales commissions, commissions, sales bonuses, incentive plans for sales, commission statements, commission plan | commission not paid, commission wrong, sales bonus, accelerator for sales, commission split, who gets the deal, SPIFF, commission rate, percentage of sales, clawback of commission',
    ru: 'комиссионные, процент с продаж, бонусы за продажи, мотивация продавцов, премии продавцов | комиссия с продаж, не заплатили процент, неправильно посчитали бонус за сделку, проценты со сделки, мотивация отдела продаж, чья сделка, бонус за сделку, выплата процентов, агентское вознаграждение, процент от продаж',
    ro: 'comisioane de vânzări, comisioane, bonusuri de vânzări, bonusare agenți, schemă de comisionare | comision neplătit, comision calculat greșit, comisionul meu, bonus de vânzări, procent din vânzări, comision agent, target bonus, grilă de comisionare, cui se plătește comisionul',
    vi: 'hoa hồng bán hàng, hoa hồng, thưởng doanh số, chính sách hoa hồng, tiền hoa hồng | chưa nhận hoa hồng, tính sai hoa hồng, thưởng sales, phần trăm doanh số, hoa hồng sale, chia hoa hồng, thưởng đạt chỉ tiêu, cơ chế hoa hồng, deal của ai, ăn hoa hồng',
    'pt-BR':
      'comissões, comissão de vendas, comissionamento, bônus de vendas, remuneração variável de vendas | comissão não caiu, comissão errada, cálculo de comissão, bônus de meta, porcentagem da venda, comissão do vendedor, divisão de comissão, de quem é a venda, premiação de vendas, estorno de comissão',
  },
  'sales-territories': {
    broader: 'sales',
    en: 'sales territories, sales regions, territory planning, sales areas, account assignment, territory management | territory, who covers this region, which rep covers, postcode area, account owner, responsible for region, reassign account, sales rep for area, whose customer is this, regional sales manager',
    ru: 'территории продаж, регионы продаж, распределение клиентов, закрепление клиентов, региональные продажи | чей клиент, кто ведёт регион, за кем закреплён клиент, региональный менеджер, передать клиента, кто отвечает за область, территориальный менеджер, чей это регион, закрепить клиента',
    ro: 'teritorii de vânzări, zone de vânzări, regiuni de vânzări, alocarea clienților, portofolii de clienți | cine acoperă zona, al cui e clientul, agent pe zonă, director regional, portofoliu de clienți, cine răspunde de județ, realocare client, zona de vânzări, județ arondat',
    vi: 'khu vực bán hàng, địa bàn kinh doanh, phân vùng bán hàng, phân chia khách hàng, vùng bán hàng | ai phụ trách khu vực, khách của ai, địa bàn, giám sát bán hàng, ASM, phụ trách vùng, chia địa bàn, quản lý khu vực, tranh khách, tuyến bán hàng',
    'pt-BR':
      'territórios de vendas, regiões de vendas, carteira de clientes, divisão de carteira, áreas de vendas | quem atende essa região, de quem é o cliente, dono da conta, gerente regional, vendedor da região, trocar de carteira, cliente sem vendedor, representante da região, zona de venda',
  },
  'sales-targets': {
    broader: 'sales',
    en: 'sales targets, sales quotas, sales planning, sales operations, sales figures | sales target, quota, monthly target, target not reached, my sales numbers, revenue target, sales ranking, sales ops, pipeline review, target for the store',
    ru: 'планы продаж, план продаж, цели по продажам, планирование продаж, выполнение плана продаж | план по выручке, не выполнили план, выполнить план, план на магазин, квота продаж, целевой показатель продаж, сейлз-опс, мой план, норматив продаж, план на месяц по продажам',
    ro: 'target-uri de vânzări, ținte de vânzări, planificarea vânzărilor, obiective de vânzări, plan de vânzări | target, nu am făcut targetul, target lunar, realizare target, clasament vânzări, plan pe magazin, cifre de vânzări, obiectiv de vânzări, sales ops',
    vi: 'chỉ tiêu doanh số, chỉ tiêu bán hàng, target sales, kế hoạch bán hàng, doanh số | chưa đạt target, chỉ tiêu tháng, đạt chỉ tiêu, giao chỉ tiêu, doanh số cá nhân, chạy doanh số, bảng xếp hạng doanh số, target cửa hàng, áp doanh số',
    'pt-BR':
      'metas de vendas, metas comerciais, planejamento de vendas, operações de vendas, cotas de vendas | meta de vendas, meta do mês, não bati a meta, bater meta, ranking de vendas, meta da loja, números de vendas, sales ops, minha meta, atingimento de meta',
  },
};
