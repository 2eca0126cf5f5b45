import type { Concepts } from '../concept.ts';

/** Selling on line and the products on show there: shop, marketplaces, payments, product data, launches, packaging, research. */
export const ONLINE_SHOP: Concepts = {
  'online-shop': {
    broader: 'sales',
    en: 'online shop, e-commerce, webshop, online store, digital sales, ecommerce, web store | Shopify, product not shown in shop, checkout page, shopping cart, shop banner, Magento, WooCommerce, web order, click and collect, shop is offline, online sales, out of stock online, price wrong online, cart abandoned, discount code in shop, product missing in online shop, buy on our website, shop page broken, put product in webshop, customers cannot order online',
    ru: 'интернет-магазин, электронная коммерция, онлайн-магазин, онлайн-продажи, e-commerce, екоммерс | товар не отображается на сайте, корзина на сайте, оформление заказа на сайте, самовывоз из магазина, Битрикс магазин, InSales, онлайн-заказ, ошибка при оформлении, цена на сайте неверная, выгрузка товаров на сайт, брошенная корзина, товара нет на сайте магазина, купить на нашем сайте, сайт магазина, карточка товара на сайте',
    ro: 'magazin online, comerț electronic, e-commerce, vânzări online, webshop | produs lipsă pe site, eroare la checkout, coș de cumpărături, Shopify, Magento, WooCommerce, comandă online, ridicare din magazin, produsul nu apare pe site, finalizare comandă, preț greșit online, PrestaShop, coș abandonat, coș de cumpărături online, comandă pe site, nu se poate comanda online',
    vi: 'cửa hàng trực tuyến, thương mại điện tử, shop online, bán hàng online, TMĐT | sản phẩm không hiện trên web, giỏ hàng, Haravan, Shopify, đơn online, khách đặt trên web, nhận tại cửa hàng, bán hàng trên web, sai giá trên web, trang sản phẩm, đặt hàng trên web lỗi, cửa hàng online, giỏ hàng online, không đặt được trên web, đặt hàng trên web',
    'pt-BR':
      'loja virtual, e-commerce, comércio eletrônico, loja online, vendas online | produto não aparece no site, erro no checkout, carrinho abandonado, VTEX, Shopify, Nuvemshop, pedido do site, retirar na loja, loja fora do ar, clique e retire, compra no site, preço errado no site, carrinho de compras do site, WooCommerce, carrinho no site, não consegue comprar no site',
  },
  marketplaces: {
    broader: 'online-shop',
    en: 'marketplaces, marketplace listings, Amazon, eBay, marketplace sales, online marketplaces | seller central, listing suppressed, Etsy, Amazon listing, FBA, buy box, marketplace fee, seller account blocked, marketplace review, ASIN, Zalando, Allegro, our Amazon shop, sold on eBay, Amazon blocked us',
    ru: 'маркетплейсы, продажи на маркетплейсах, Wildberries, Ozon, кабинет маркетплейса | карточка на вайлдберриз, озон, вайлдберриз, Яндекс Маркет, FBO, FBS, карточка заблокирована, поставка на маркетплейс, комиссия маркетплейса, Kaspi, личный кабинет продавца, штраф от маркетплейса, озон кабинет, карточка на озоне, продаём на озоне',
    ro: 'marketplace, marketplace-uri, listări pe marketplace, eMAG, vânzări pe marketplace | eMAG Marketplace, listare blocată, cont de vânzător, Amazon, comision marketplace, OLX, ofertă eMAG, Trendyol, documentație produs eMAG, Altex Marketplace, recenzie eMAG, listare pe eMAG, vândut pe eMAG, cont vânzător blocat',
    vi: 'sàn thương mại điện tử, gian hàng trên sàn, Shopee, Lazada, bán hàng trên sàn, TikTok Shop | gian hàng Shopee, bị khóa gian hàng, Tiki, phí sàn, sao quả tạ, đơn Shopee, listing bị xóa, seller center, mã vận đơn sàn, Shopee Mall, bị phạt trên sàn, sàn thương mại',
    'pt-BR':
      'marketplaces, Mercado Livre, anúncios em marketplaces, Amazon, Shopee, vendas em marketplace | anúncio pausado, conta de vendedor, Magalu, comissão do marketplace, anúncio bloqueado, seller, Mercado Envios, full do Mercado Livre, Americanas marketplace, reputação no Mercado Livre, hub de integração, Mercado Livre vendas, anúncio no Mercado Livre, vender no Mercado Livre, conta de vendedor bloqueada',
  },
  'online-payments': {
    broader: 'online-shop',
    en: 'online payments, payment providers, payment gateway, payment methods for customers, card payments online, PSP | customer cannot pay, payment failed at checkout, PayPal, Stripe, Klarna, Apple Pay, payment link, card declined customer, Adyen, buy now pay later, payout from PayPal, 3D Secure, payment processor, payment does not go through for customer, pay by card on website',
    ru: 'онлайн-оплата, платёжные системы, интернет-эквайринг, способы оплаты для клиентов, приём платежей, платёжный шлюз | клиент не может оплатить, оплата не проходит на сайте, Юкасса, ссылка на оплату, СБП, оплата картой на сайте, CloudPayments, рассрочка для клиентов, Тинькофф Касса, деньги списались заказ не оплачен, QR-код на оплату, карта отклонена, эквайринг, у клиента не проходит оплата',
    ro: 'plăți online, procesator de plăți, metode de plată clienți, plata cu cardul online, gateway de plată | clientul nu poate plăti, plată eșuată, Netopia, link de plată, PayPal, plată în rate clienți, Stripe, plată respinsă client, TBI, ramburs, decontare procesator, card refuzat, 3D Secure, procesator PayU, plata online nu merge, plată cu cardul pe site',
    vi: 'thanh toán trực tuyến, cổng thanh toán, phương thức thanh toán, thanh toán online, ví điện tử | khách không thanh toán được, thanh toán lỗi, VNPay, MoMo, ZaloPay, link thanh toán, trả góp cho khách, mã QR chuyển khoản, OnePay, trừ tiền chưa lên đơn, PayPal, thẻ bị từ chối, giao hàng COD, thanh toán online lỗi',
    'pt-BR':
      'pagamentos online, gateway de pagamento, meios de pagamento, formas de pagamento, intermediador de pagamento | cliente não consegue pagar, pagamento recusado, link de pagamento, PagSeguro, Mercado Pago, PIX não confirmou, cartão recusado no site, parcelamento no cartão, boleto do site, PayPal, QR Code de PIX, repasse do gateway, boleto não gera, pagamento no site não passa, maquininha online',
  },
  'customer-fraud': {
    broader: 'online-payments',
    en: 'customer fraud, fraud prevention, fraudulent orders, fraud checks, suspicious orders | suspicious order, stolen credit card used, fake customer, fraud order, account takeover of customer, fake ID customer, fraud alert, order with stolen card, fraud screening, scam customer, order looks fake, someone ordered with stolen card',
    ru: 'антифрод, мошеннические заказы, мошенничество клиентов, фрод, борьба с мошенничеством | подозрительный заказ, заказ с чужой карты, фродовая операция, взломали кабинет клиента, фальшивый покупатель, поддельный паспорт клиента, фрод-мониторинг, клиент-мошенник, накрутка бонусов, фейковый заказ, украденная карта заказ',
    ro: 'prevenirea fraudelor, antifraudă, comenzi frauduloase, fraudă clienți, verificare antifraudă | comandă suspectă, card furat folosit, client fals, comandă frauduloasă, cont client spart, buletin fals client, alertă de fraudă, tranzacție suspectă client, client escroc, comandă falsă, card furat comandă',
    vi: 'gian lận khách hàng, chống gian lận, phòng chống gian lận, đơn hàng gian lận, giao dịch gian lận | đơn hàng ảo, đơn đáng ngờ, dùng thẻ ăn cắp, khách lừa đảo, bom hàng, tài khoản khách bị hack, giấy tờ giả, cảnh báo gian lận, chuyển khoản giả, bill giả, thẻ bị đánh cắp mua hàng',
    'pt-BR':
      'prevenção a fraudes, antifraude, fraudes de clientes, pedidos fraudulentos, análise de fraude | pedido suspeito, cartão clonado, cliente golpista, compra fraudulenta, conta do cliente invadida, documento falso de cliente, alerta de fraude, comprovante de PIX falso, ClearSale, fraudador, autofraude, pedido falso, compra com cartão roubado',
  },
  chargebacks: {
    broader: 'online-payments',
    en: 'chargebacks, payment disputes, disputed payments, card disputes, reversed payments | chargeback, customer disputes payment, PayPal dispute, returned direct debit, Stripe dispute, bank reversed payment, evidence for chargeback, retrieval request, bounced payment, bank took money back, customer says never ordered, card payment reversed',
    ru: 'чарджбэки, оспаривание платежей, спорные платежи, диспуты, опротестование операций | чарджбэк, чарджбек, клиент оспорил платёж, клиент опротестовал операцию, диспут, банк отозвал платёж, доказательства для банка, возврат через банк, претензия по операции, банк списал обратно, опротестовал платёж',
    ro: 'chargeback, dispute de plată, plăți contestate, contestații card, tranzacții contestate | clientul contestă plata, plată contestată, refuz la plată, dispută PayPal, tranzacție contestată client, dovezi pentru bancă, bancă a retras plata, debit direct returnat, chargeback-uri, banca a luat banii înapoi',
    vi: 'chargeback, tranh chấp thanh toán, khiếu nại giao dịch thẻ, bồi hoàn giao dịch, tra soát thanh toán | tra soát, khách khiếu nại ngân hàng, khách đòi ngân hàng hoàn tiền, bị chargeback, tranh chấp PayPal, ngân hàng thu hồi tiền, chứng từ tra soát, giao dịch bị tranh chấp, khách tranh chấp thanh toán, ngân hàng thu lại tiền, khiếu nại thẻ, đòi bồi hoàn',
    'pt-BR':
      'chargeback, contestação de compras, disputas de pagamento, compras contestadas, contestações de cartão | cliente contestou a compra, cliente não reconhece compra, disputa no PayPal, estorno pelo banco, documentos pro chargeback, MED do PIX, contestação, compra não reconhecida, defesa de chargeback, banco estornou',
  },
  'product-information': {
    broader: 'marketing',
    en: 'product information, product data, product catalogue, data sheets, product descriptions, PIM | product data sheet, wrong product description, EAN, GTIN, item description, product dimensions, technical specification of product, product images missing, catalogue entry, user manual of product, ingredients list, barcode for new product, how big is the product, weight of the product, what is in it ingredients, instructions of product, details of product',
    ru: 'информация о продуктах, каталог продукции, карточки товаров, описания товаров, технические характеристики, паспорта изделий | карточка товара, неверное описание товара, артикул товара, штрихкод товара, техпаспорт изделия, характеристики товара, каталог товаров, состав продукта, Честный знак, габариты товара, инструкция к товару, состав товара, размеры товара',
    ro: 'informații despre produse, catalog de produse, fișe tehnice, fișe de produs, descrieri de produse, date de produs | fișă tehnică, descriere greșită produs, cod EAN, cod de bare produs, specificații tehnice, dimensiuni produs, catalog produse, ingrediente produs, nomenclator de produse, manual de utilizare produs, fișa produsului, descrierea produsului, specificații produs',
    vi: 'thông tin sản phẩm, catalogue sản phẩm, mô tả sản phẩm, dữ liệu sản phẩm, thông số kỹ thuật, danh mục sản phẩm | thông số sản phẩm, mô tả sai, mã vạch sản phẩm, mã SKU, datasheet, kích thước sản phẩm, thành phần sản phẩm, catalog, hướng dẫn sử dụng sản phẩm, tạo mã hàng',
    'pt-BR':
      'informações de produto, catálogo de produtos, cadastro de produtos, fichas técnicas, descrição de produtos, dados de produto | ficha técnica, descrição errada do produto, código de barras do produto, EAN, SKU, especificação do produto, medidas do produto, cadastrar produto, ingredientes do produto, manual do produto, datasheet, descrição do produto, composição do produto, informação do produto',
  },
  'product-range': {
    broader: 'sales',
    en: 'product portfolio, product range, assortment, range management, product lines, assortment planning | discontinue product, end of life product, range review, delist an item, successor product, take product out of range, why do we not sell it any more, article phased out, do we still sell, do we sell, no longer sold, which products do we have, article discontinued',
    ru: 'ассортимент, продуктовая линейка, товарный ассортимент, управление ассортиментом | вывести из ассортимента, снят с производства, ассортиментная матрица, ввод новинок, больше не продаём, новый товар в матрицу, продаём ли мы ещё, какие товары есть',
    ro: 'portofoliu de produse, sortiment, gama de produse, sortiment de produse, linii de produse | produs scos din gamă, delistare produs, produs întrerupt, nu mai vindem produsul, introducem articol nou, matrice de sortiment, mai vindem produsul, ce produse avem, scos din ofertă, nu se mai vinde, scos din gamă',
    vi: 'danh mục hàng hóa, phát triển dòng sản phẩm, chủng loại hàng hóa, quản lý ngành hàng | ngừng sản xuất, ngừng kinh doanh mặt hàng, dòng sản phẩm, ngành hàng, ngừng bán, thêm mặt hàng mới, cơ cấu mặt hàng, còn bán không, có những sản phẩm nào, danh mục hàng',
    'pt-BR':
      'portfólio de produtos, sortimento, mix de produtos, linhas de produtos, gestão de sortimento | produto descontinuado, tirar de linha, saiu de linha, linha de produtos, incluir produto no mix, não vendemos mais, produto fora de linha, ainda vendemos, quais produtos temos, fora de linha',
  },
  'product-launches': {
    broader: 'marketing',
    en: 'product launches, launches, go-to-market, new products, market introduction | product launch, launch date, new product release, launch plan, when does new model come, launch kit, product announcement, go-to-market plan, release to market, new collection, embargo date, when does it come out, comes to market, new product out',
    ru: 'запуск продуктов, вывод на рынок, новинки, запуск новых продуктов, релизы продуктов | запуск продукта, дата запуска, новинка, вывести продукт на рынок, когда выйдет новая модель, старт продаж, новая коллекция, анонс продукта, план запуска, когда выйдет новинка, выход на рынок',
    ro: 'lansări de produse, lansare de produs, produse noi, introducere pe piață, go-to-market | lansare produs nou, dată de lansare, noutăți, când apare modelul nou, colecție nouă, plan de lansare, anunț de lansare, lansăm pe piață, produs nou în gamă, când se lansează produsul, apare pe piață, lansare produs, produs nou pe piață',
    vi: 'ra mắt sản phẩm, sản phẩm mới, tung sản phẩm, lên kệ sản phẩm mới, go-to-market | ngày ra mắt, tung hàng mới, bộ sưu tập mới, khi nào có mẫu mới, kế hoạch ra mắt, hàng mới về, launching, mở bán, giới thiệu sản phẩm mới, khi nào ra mắt, sản phẩm mới ra',
    'pt-BR':
      'lançamentos de produtos, lançamento de produto, novos produtos, go-to-market | data de lançamento, produto novo, quando sai o modelo novo, plano de lançamento, coleção nova, anúncio de lançamento, novidade de produto, pré-lançamento, início das vendas, quando lança o produto, lançamento do produto, novidade no mercado, produto novo no mercado',
  },
  'packaging-design': {
    broader: 'marketing',
    en: 'packaging design, product labels, label design, pack artwork | package design, label text, label artwork, box design, label printing error on product, packaging proof, ingredient label, nutrition label, packaging recycling symbol, carton design, misprint on packaging, text on the box, picture on the box, what is printed on the package',
    ru: 'дизайн упаковки, упаковка продукта, этикетки, дизайн этикеток, макеты упаковки | этикетка, макет этикетки, ошибка на этикетке, текст на упаковке, состав на этикетке, новая упаковка, дизайн коробки, манипуляционные знаки, опечатка на упаковке, стикер на товар, ошибка на упаковке',
    ro: 'design de ambalaj, ambalaje produse, design de etichete, machete de ambalaj, etichete de produs | etichetă produs, machetă etichetă, greșeală pe etichetă, text pe ambalaj, ambalaj nou, design cutie, declarație nutrițională, etichetare produs, simbol reciclare ambalaj, BT etichetă, design ambalaj, greșeală pe ambalaj, machetă ambalaj',
    vi: 'thiết kế bao bì, bao bì sản phẩm, nhãn mác, thiết kế nhãn, nhãn sản phẩm | in nhãn, sai nhãn, nhãn phụ, mẫu bao bì, lỗi in bao bì, thiết kế hộp, thông tin trên nhãn, duyệt mẫu nhãn, tem nhãn, đổi bao bì, chữ trên bao bì, sai chữ bao bì',
    'pt-BR':
      'design de embalagem, rótulos, rotulagem, arte de embalagem, arte das embalagens | rótulo, erro no rótulo, arte do rótulo, texto da embalagem, tabela nutricional, embalagem nova, caixa do produto, lupa da Anvisa, prova de embalagem, erro de impressão na embalagem, etiqueta do produto, arte da embalagem, erro na embalagem, rótulo novo',
  },
  'market-research': {
    broader: 'marketing',
    en: 'market research, competitor analysis, market analysis, consumer research, competitive intelligence | competitor, market share, focus group, market study, competitor price, Nielsen data, consumer survey, benchmarking competitors, market size, trend report, what do competitors do, what competition does, compare with competitors, prices of competitors, survey of buyers',
    ru: 'исследования рынка, маркетинговые исследования, анализ конкурентов, конкурентный анализ, аналитика рынка | конкурент, доля рынка, фокус-группа, опрос потребителей, цены конкурентов, обзор рынка, исследование потребителей, Nielsen, ёмкость рынка, бенчмаркинг, мониторинг конкурентов, что делают конкуренты, опрос покупателей',
    ro: 'cercetare de piață, studii de piață, analiza concurenței, analiză de piață, cercetări de marketing | concurență, concurent, cotă de piață, focus grup, prețurile concurenței, studiu de piață, sondaj consumatori, mărimea pieței, Nielsen, benchmarking, tendințe de piață, ce face concurența',
    vi: 'nghiên cứu thị trường, phân tích đối thủ, khảo sát thị trường, phân tích thị trường, nghiên cứu người tiêu dùng | đối thủ cạnh tranh, thị phần, giá đối thủ, phỏng vấn nhóm, khảo sát người tiêu dùng, Nielsen, quy mô thị trường, xu hướng thị trường, đối thủ làm gì, focus group, đối thủ',
    'pt-BR':
      'pesquisa de mercado, análise de concorrência, inteligência de mercado, estudos de mercado, inteligência competitiva | concorrente, concorrência, participação de mercado, market share, grupo focal, preço do concorrente, pesquisa com consumidor, Nielsen, tamanho do mercado, tendência de mercado, benchmarking, o que o concorrente faz',
  },
};
