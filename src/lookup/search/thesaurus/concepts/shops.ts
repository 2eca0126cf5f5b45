import type { Concepts } from '../concept.ts';

/** Retail shops: opening them, their tills, shelves, prices and displays, thieves, and what customers need on the spot. */
export const SHOPS: Concepts = {
  'shop-operations': {
    en: 'store operations, retail operations, shop operations, branch operations, store management, regional store management | store manager, branch manager, area manager, deputy store manager, shop assistant missing, shop floor staff, shop problem, supervisor of the branch, store visit, mystery shopper, alone in the shop',
    ru: 'розница, управление магазинами, операционный отдел розницы, работа магазинов, розничная сеть, торговый зал | директор магазина, управляющий магазином, территориальный управляющий, супервайзер магазинов, администратор торгового зала, продавец не вышел, тайный покупатель, один в магазине, старший продавец',
    ro: 'operațiuni magazine, retail, magazine, rețea de magazine, coordonare magazine, operațional magazine | manager de magazin, șef de magazin, area manager, director de magazin, vânzător lipsă, mystery shopper, singur în magazin, responsabil magazin, coordonator zonal, casier șef',
    vi: 'vận hành cửa hàng, quản lý cửa hàng, bán lẻ, khối cửa hàng, vận hành chuỗi, điều hành siêu thị | cửa hàng trưởng, trưởng cửa hàng, quản lý khu vực, quản lý vùng, thiếu nhân viên bán hàng, khách hàng bí mật, trực cửa hàng một mình, giám sát cửa hàng, trưởng ca cửa hàng',
    'pt-BR':
      'operações de loja, varejo, gestão de lojas, operação de lojas, gerência de loja, lojas | gerente de loja, supervisor de loja, gerente regional, líder de loja, vendedor faltou, cliente oculto, sozinho na loja, encarregado de loja, fiscal de loja, subgerente, salão de vendas',
  },
  'store-opening': {
    broader: 'shop-operations',
    en: 'store opening, opening and closing the shop, new store openings, shop opening, store closing | open the shop in the morning, close the shop, shop still closed, opener did not come, shop shutters, new branch opening, grand opening, closing checklist, shop keys in the morning, store closure, lock up the shop',
    ru: 'открытие магазина, открытие и закрытие магазина, открытие новых магазинов, закрытие магазина | открыть магазин, не открыли магазин, закрыть магазин, магазин закрыт утром, новая точка, открыть точку, ключи от магазина, поставить магазин на охрану, рольставни магазина, торжественное открытие, чек-лист открытия',
    ro: 'deschidere magazin, deschidere și închidere magazin, deschideri magazine noi, închidere magazin | deschid magazinul, magazin închis dimineața, închid magazinul, grilaj magazin, cheile de la magazin, inaugurare, magazin nou, checklist deschidere, nu a venit să deschidă, locație nouă de magazin',
    vi: 'mở cửa hàng, khai trương cửa hàng, mở và đóng cửa hàng, đóng cửa hàng, phát triển mặt bằng cửa hàng | khai trương, chưa mở cửa hàng, chìa khóa cửa hàng, mở chi nhánh mới, đóng cửa cuối ngày, người mở cửa không đến, kéo cửa cuốn, checklist mở cửa, set up cửa hàng mới',
    'pt-BR':
      'abertura de loja, abertura e fechamento de loja, inauguração de lojas, fechamento de loja, expansão de lojas | abrir a loja, loja fechada de manhã, fechar a loja, porta de aço da loja, chave da loja, inauguração, loja nova, checklist de abertura, ninguém abriu a loja, abrir filial',
  },
  'opening-hours': {
    broader: 'shop-operations',
    en: 'opening hours, shop opening hours, business hours, holiday opening, Sunday opening, store hours | when do we open, when does the shop close, open on Sunday, open on the holiday, special opening hours, hours on Google Maps, closing time, late opening, early closing, sign on the door with hours',
    ru: 'часы работы магазина, режим работы, график работы магазинов, часы открытия, работа в праздники | до скольки работает, во сколько открываемся, работаем ли в праздник, график на Новый год, табличка с режимом, часы в Яндекс Картах, во сколько закрываемся, сокращённый день магазин, открыты в воскресенье',
    ro: 'program de funcționare, orar magazin, ore de deschidere, program de sărbători, orarul magazinelor | la ce oră se deschide, la ce oră se închide, deschis duminica, program de Crăciun, orar pe Google, program pe ușă, deschis de sărbători, program scurt, prelungire program magazin',
    vi: 'giờ mở cửa, giờ hoạt động, giờ mở cửa cửa hàng, giờ kinh doanh, lịch mở cửa ngày lễ | mấy giờ mở cửa, mấy giờ đóng cửa, mở cửa chủ nhật, mở cửa ngày Tết, giờ trên Google Maps, đóng cửa sớm, bảng giờ mở cửa, mở xuyên lễ, kéo dài giờ bán',
    'pt-BR':
      'horário de funcionamento, horário de loja, horários das lojas, funcionamento em feriados, horário de abertura | que horas abre, que horas fecha, abre no domingo, abre no feriado, horário de Natal, horário no Google, placa de horário, fechar mais cedo, horário estendido, horário especial',
  },
  checkouts: {
    broader: 'shop-operations',
    en: 'tills and cash, checkouts, tills, cash desks, cashiers, till area | queue at the till, open another till, till drawer, void a receipt, receipt reprint, customer gave wrong money, self-checkout stuck, cashier did not come, relieve me at the till, change for the till, price check at the till, long queue, till short',
    ru: 'кассы и наличные, кассы, кассиры, кассовая зона, кассиры магазина | очередь на кассе, нет сдачи, аннулировать чек, отменить чек, открыть ещё одну кассу, кассир не вышел, подменить на кассе, возврат по чеку, пробили лишнее, покупатель дал не те деньги, мелочь для кассы, открыть вторую кассу',
    ro: 'case și numerar, casierie magazin, casieri, zona caselor, case de marcat | coadă la casă, deschideți încă o casă, anulez bon, storno bon, bani de rest, nu am mărunt, self checkout blocat, casiera nu a venit, înlocuiește-mă la casă, am bătut greșit, clientul a dat greșit banii, lipsă la casă',
    vi: 'thu ngân và tiền mặt, quầy thu ngân, thu ngân, quầy tính tiền, máy tính tiền | nhân viên thu ngân, hàng dài ở quầy, mở thêm quầy, hủy bill, in lại bill, tính tiền nhầm, thay ca thu ngân, thu ngân không đến, khách đưa nhầm tiền, thiếu tiền lẻ ở quầy, quầy tự thanh toán bị treo',
    'pt-BR':
      'caixas e dinheiro, caixas da loja, operadores de caixa, frente de caixa, checkout de loja | operadora de caixa, fila no caixa, abrir mais um caixa, cancelar cupom, cancelar item no caixa, caixa faltou, troco do caixa, cliente deu dinheiro errado, self checkout travou, me render no caixa, passei errado no caixa, fundo de troco',
  },
  'shop-promotions': {
    broader: 'promotions',
    en: 'promotions in the shop, in-store promotions, special offers in the shop, weekly offers, offers of the week | discount does not scan, promotion price at the till, sale stickers, offer not in the till, clearance rail, tasting in the shop, promotion not set up, leaflet offer, bundle offer in the shop',
    ru: 'акции в магазине, скидки в магазине, промо в торговом зале, акционные товары, акции недели | акция не сработала, скидка не пробивается, акция не заведена, акционный ценник, жёлтый ценник, дегустация в магазине, акционный товар кончился, промостойка, скидка на кассе, товар по акции',
    ro: 'promoții în magazin, oferte în magazin, reduceri în magazin, oferta săptămânii, produse la promoție | reducerea nu se aplică, promoția nu merge la casă, unu plus unu gratis, etichetă de promoție, degustare în magazin, ofertă neintrodusă, produs la ofertă epuizat, insulă promoțională, preț promoțional la casă',
    vi: 'khuyến mãi tại cửa hàng, giảm giá cửa hàng, ưu đãi tại quầy, hàng khuyến mãi, ưu đãi trong tuần | không giảm giá được, chưa cài khuyến mãi, mua một tặng một, mã giảm giá tại quầy, dùng thử tại cửa hàng, tem khuyến mãi, hết hàng khuyến mãi, kệ khuyến mãi, giá khuyến mãi tính sai',
    'pt-BR':
      'promoções na loja, ações promocionais na loja, ofertas da semana, produtos em oferta, descontos na loja | desconto não passou, promoção sem cadastro, leve três pague dois, oferta do encarte, degustação na loja, etiqueta de promoção, produto da oferta acabou, ilha promocional, preço promocional errado',
  },
  'price-tags': {
    broader: 'shop-operations',
    en: 'price tags, price labels, shelf labels, pricing in the store, price changes in the shop, electronic shelf labels | price tag missing, wrong price at the till, price on the shelf is different, relabel prices, price gun, item without a price, price scans wrong, tag printer in the shop, old price on the shelf',
    ru: 'ценники, цены в магазине, переоценка, печать ценников, электронные ценники | ценник, нет ценника, цена на кассе не совпадает, неправильный ценник, старый ценник, переоценить, этикет-пистолет, товар без цены, цена не та, поменять ценники, пробивается по другой цене',
    ro: 'etichete de preț, prețuri la raft, etichetare prețuri, schimbări de preț magazin, etichete de raft | etichetă de raft lipsă, preț greșit la casă, diferență preț raft casă, produs fără preț, preț vechi la raft, pistol de etichetat, schimb etichete de preț, etichete electronice de raft, ANPC preț',
    vi: 'bảng giá kệ, tem giá, nhãn giá, thay giá, giá bán tại cửa hàng | thiếu tem giá, sai giá, giá kệ khác giá tính tiền, thay tem giá, súng bắn giá, hàng không có giá, giá cũ trên kệ, dán giá, quét ra giá khác, nhãn giá điện tử',
    'pt-BR':
      'etiquetas de preço, precificação de loja, preços na gôndola, cartazeamento, remarcação de preços | produto sem preço, preço errado no caixa, divergência de preço, preço da gôndola diferente, etiqueta de gôndola, remarcar preço, etiqueta eletrônica, cartaz de preço, preço antigo, passou mais caro no caixa, cartazista, Procon preço',
  },
  'shelf-replenishment': {
    broader: 'shop-operations',
    en: 'stock replenishment, shelf replenishment, shelf filling, restocking, store replenishment, store ordering | empty shelf, fill the shelves, restock the shelves, shelf gap, order goods for the shop, backroom, expired products on the shelf, out of date goods, delivery to the store missing, shelf stacker, sold out in the shop, write off expired goods',
    ru: 'пополнение полок, пополнение запасов магазина, автозаказ, выкладка товара с подсобки, заказ товара в магазин | пустая полка, пустые полки, выложить товар, выставить товар, просрочка, просроченный товар, подсобка магазина, не пришёл товар в магазин, дозаказать товар, дырки на полке, списать просрочку, ротация товара, раскладчик',
    ro: 'aprovizionare raft, reaprovizionare magazin, umplere rafturi, comenzi magazin, refacerea stocului în magazin | raft gol, rafturi goale, umplu raftul, produse expirate, marfă expirată, marfă neadusă în magazin, comand marfă pentru magazin, lucrător comercial, scos din depozit la raft, perisabilități, FIFO la raft, casare produse expirate',
    vi: 'châm hàng, bổ sung hàng lên kệ, đặt hàng cho cửa hàng, lên hàng kệ, bổ hàng | kệ trống, trống kệ, lên kệ, hàng hết hạn, hàng cận date, hàng quá date, hủy hàng hết hạn, hàng chưa về cửa hàng, đặt thêm hàng cho shop, kho sau cửa hàng, hết hàng trên kệ, FIFO kệ',
    'pt-BR':
      'reposição de mercadorias, abastecimento de gôndola, reposição de loja, abastecimento de loja, repositores | gôndola vazia, prateleira vazia, repositor, repor mercadoria, produto vencido, vencidos, validade na gôndola, mercadoria faltando na loja, pedido da loja, estoque da retaguarda, quebra operacional, ruptura na gôndola, abastecer gôndola',
  },
  shoplifting: {
    broader: 'security-guards',
    en: 'shoplifting, shop theft, loss prevention, store detectives, anti-theft systems, shrinkage | shoplifter, customer steals, stole from the shop, security tag, anti-theft gate, gate beeps, security tag not removed, store detective, caught a thief, empty packaging found, shrink, detacher, pickpocket in the shop',
    ru: 'кражи в магазине, воровство в магазине, предотвращение потерь, магазинные кражи, антикражные системы, служба потерь | магазинный вор, покупатель украл, воруют, поймали вора, антикражная рамка, рамка пищит, рамки пищат, магнит с одежды, не сняли бирку, съёмник, пустая упаковка, вынесли товар, недостачи магазина, контролёр торгового зала',
    ro: 'furturi din magazin, prevenirea pierderilor, furt din magazin, sisteme antifurt, pierderi magazin | hoț în magazin, client care fură, fură din magazin, s-a furat marfă, poartă antifurt, porțile sună, etichetă antifurt, alarmă de haine, prins un hoț, ambalaj gol, agent magazin, dispozitiv de scos alarme',
    vi: 'trộm cắp trong cửa hàng, chống trộm cửa hàng, phòng chống thất thoát, thất thoát hàng hóa, cổng từ an ninh | khách ăn cắp, trộm hàng, bắt trộm, cổng từ kêu, tem từ, chip chống trộm, chưa gỡ chip, nam châm gỡ tem, vỏ hộp rỗng, mất hàng trên kệ, kẻ móc túi, khách lấy hàng không trả tiền',
    'pt-BR':
      'furto em loja, prevenção de perdas, furtos na loja, antifurto, perdas da loja | cliente furtando, cliente roubou, ladrão na loja, furtou produto, alarme de roupa, antena antifurto, antena apitou, etiqueta antifurto, sensor na roupa, embalagem vazia, fiscal de prevenção, pegaram furtando, desacoplador, arrastão',
  },
  'customer-facilities': {
    broader: 'shop-operations',
    en: 'customer toilets, customer facilities, shopping trolleys, fitting rooms, customer parking, customer areas | customer toilet dirty, baby changing table, shopping cart, trolley stuck, shopping basket, fitting room, trolley coin, customer wheelchair, lost child in the shop, lockers for customers, bench for customers',
    ru: 'туалет для покупателей, зоны для покупателей, тележки, примерочные, удобства для покупателей | тележка, корзинка, покупательские тележки, примерочная, пеленальный столик, потерялся ребёнок, где туалет для клиентов, тележка застряла, камера хранения для покупателей, клиентский туалет, коляска инвалидная',
    ro: 'toaletă clienți, facilități pentru clienți, cărucioare de cumpărături, cabine de probă, zona clienților | cărucior, coș de cumpărături, cabină de probă, masă de înfășat, copil pierdut, toaletă murdară clienți, fisă cărucior, dulap bagaje clienți, scaun cu rotile client, căruț blocat',
    vi: 'nhà vệ sinh khách hàng, tiện ích khách hàng, xe đẩy hàng, phòng thử đồ, khu vực khách hàng | xe đẩy siêu thị, giỏ hàng, phòng thử, bàn thay tã, trẻ lạc, bé bị lạc, toilet khách dơ, tủ gửi đồ khách, xe lăn cho khách, ghế chờ khách',
    'pt-BR':
      'banheiro de clientes, banheiro para clientes, carrinhos de compras, provadores, comodidades para clientes | carrinho, carrinho de mercado, cestinha, provador, fraldário, trocador de bebê, criança perdida, banheiro do cliente sujo, guarda-volumes do cliente, cadeira de rodas, ficha do carrinho',
  },
  'click-and-collect': {
    broader: 'shop-operations',
    en: 'click and collect, in-store pickup, order pickup, store pickup, collection point | customer collects an order, pickup order not ready, pickup code, online order in the shop, collect in store, reserved in the shop, uncollected orders, locker pickup',
    ru: 'самовывоз, выдача интернет-заказов, пункт выдачи, ПВЗ, выдача заказов | клиент пришёл за заказом, заказ не готов к выдаче, код выдачи, забрать интернет-заказ, резерв в магазине, невыкупленный заказ, постамат, заказ на самовывоз, выдать заказ',
    ro: 'click and collect, ridicare din magazin, ridicare personală, punct de ridicare, comenzi online în magazin | clientul vine după comandă, comanda nu e gata de ridicare, cod de ridicare, ridicare comandă online, rezervat în magazin, comandă neridicată, predare comandă online',
    vi: 'nhận hàng tại cửa hàng, mua online nhận tại cửa hàng, click and collect, điểm nhận hàng | khách tới lấy đơn online, đơn chưa sẵn sàng, mã nhận hàng, giữ hàng tại shop, khách không tới lấy, đơn nhận tại shop, lấy hàng tại cửa hàng',
    'pt-BR':
      'retirada em loja, clique e retire, retira na loja, ponto de retirada, pick up na loja | cliente veio retirar, pedido do site na loja, código de retirada, pedido pronto para retirada, pedido não retirado, comprou no site e retira, separar pedido online na loja',
  },
  'age-restricted-sales': {
    broader: 'shop-operations',
    en: 'age-restricted sales, alcohol and tobacco sales, age checks, licensed sales | check ID of the customer, minor buying alcohol, sell cigarettes, alcohol licence, underage, sell knives, proof of age, beer to a teenager',
    ru: 'продажа алкоголя и табака, проверка возраста, лицензия на алкоголь, ограничения продаж | ЕГАИС, продать алкоголь, несовершеннолетний, паспорт у покупателя, табак продажа, контрольная закупка, алкоголь после 22, лицензия на пиво, спросить паспорт',
    ro: 'vânzare alcool și tutun, verificarea vârstei, produse interzise minorilor, licență alcool | minor cumpără alcool, buletin client, vând țigări, vânzare alcool noaptea, sub 18 ani, atestat tutun, cer buletinul, bere la minori',
    vi: 'bán rượu bia thuốc lá, kiểm tra tuổi khách, hàng giới hạn độ tuổi, giấy phép bán rượu | bán bia cho trẻ em, khách chưa đủ 18, kiểm tra căn cước khách, bán thuốc lá, giấy phép bán lẻ rượu, chưa đủ tuổi mua, hỏi giấy tờ tùy thân',
    'pt-BR':
      'venda de bebidas e cigarros, verificação de idade, produtos para maiores, venda restrita por idade | menor comprando bebida, pedir RG do cliente, vender cigarro, menor de idade, proibido para menores, venda de álcool, cliente sem documento, maior de 18',
  },
};
