import type { Concepts } from '../../concept.ts';

/** Private money: coins and shares, gold, the exchange office, tax returns and loans of one's own, heirs, sidelines, bargains. */
export const MONEY_OF_ONES_OWN: Concepts = {
  'bitcoin-and-crypto': {
    en: 'bitcoin, ethereum, cryptocurrency, crypto wallet, bitcoin price, Binance, Coinbase, dogecoin, bitcoin mining, NFT art, Tether coin, altcoin, crypto exchange | buy bitcoin, crypto investment, bitcoin today, mine crypto at home, blockchain coins',
    ru: 'биткоин, биткойн, криптовалюта, эфириум, курс биткоина, заработок на крипте, майнинг, криптокошелёк, Бинанс, NFT, Bybit, токены TON, тапать хомяка, альткоины | купить биткоин, майнить дома, инвестировать в крипту, криптобиржа, сколько стоит биткоин',
    ro: 'bitcoin, ethereum, criptomonede, portofel crypto, preț bitcoin, Binance, Coinbase, dogecoin, minat bitcoin, NFT, EGLD, bursă crypto | cumpăr bitcoin, investesc în crypto, cât e bitcoin, criptomonedă, minez acasă',
    vi: 'bitcoin, tiền ảo, tiền điện tử bitcoin, ethereum, giá bitcoin, Binance, đào coin, ví tiền ảo, NFT, Pi Network, coin rác, sàn tiền ảo, dogecoin | mua bitcoin, chơi coin, đào Pi, đầu tư tiền ảo, bitcoin hôm nay',
    'pt-BR':
      'bitcoin, criptomoeda, criptomoedas, ethereum, cotação do bitcoin, Binance, Mercado Bitcoin, carteira de cripto, minerar bitcoin, NFT, dogecoin, altcoin | comprar bitcoin, investir em cripto, bitcoin hoje, quanto vale o bitcoin, corretora de cripto',
  },
  'stock-market-tips': {
    en: 'stock market tips, Tesla shares, Apple stock price, Nasdaq today, S&P 500, Dow Jones, Warren Buffett, day trader, Robinhood app, Forex trading at home, stock tip, invest my savings, ETF for me, get rich quick | which shares to buy, become a millionaire, invest a thousand euros, stock price of Nvidia, market crash prediction',
    ru: 'акции Газпрома, акции Сбера купить, Тинькофф Инвестиции, фондовый рынок прогноз, трейдинг дома, Форекс заработок, индекс Мосбиржи, акции Теслы, Уоррен Баффет, куда вложить деньги, пассивный доход, финансовая независимость | какие акции вырастут, стать миллионером, разбогатеть, инвестировать сто тысяч, доллары под матрас',
    ro: 'acțiuni la bursă pentru mine, Bursa de Valori București, acțiuni Tesla, acțiuni Hidroelectrica, Tradeville, XTB, tranzacționare Forex, S&P 500, Nasdaq, ETF pentru mine, investesc economiile, Warren Buffett | ce acțiuni să cumpăr, cum mă îmbogățesc, bani din Forex, devin milionar, investesc o mie de euro',
    vi: 'chứng khoán hôm nay, VN-Index, mã cổ phiếu, cổ phiếu VinFast, chơi chứng khoán, Forex tại nhà, phím hàng cổ phiếu, cổ phiếu FPT, S&P 500, làm giàu nhanh, chứng khoán Mỹ, sàn SSI | cổ phiếu nào sắp tăng, làm giàu, đu đỉnh, bắt đáy, trở thành triệu phú',
    'pt-BR':
      'ações da Petrobras, Ibovespa hoje, bolsa de valores dica, day trade, B3 ações, ações da Tesla, XP Investimentos conta, Warren Buffett, onde investir meu dinheiro, Nubank caixinha, S&P 500, renda passiva | qual ação da bolsa vai subir, ficar rico, ficar milionário, investir mil reais, mercado Forex',
  },
  'gold-price': {
    en: 'gold price, price of gold, gold bars, silver price, gold coins, sell my jewellery, gold necklace, pawnshop, diamond ring price, pearl earrings, jeweller, Rolex | buy gold, sell gold, ounce of gold, gold today, pawn my watch',
    ru: 'цена золота, золотые слитки, курс золота, золотые монеты, ломбард, скупка золота, кольцо с бриллиантом, ювелирный магазин, золотая цепочка, серьги с жемчугом, цена серебра, Ролекс | купить золото, сдать золото, грамм золота, почём золото, заложить цепочку',
    ro: 'preț aur, prețul aurului, gramul de aur, lingouri de aur, monede de aur, amanet, lănțișor de aur, bijutier, inel cu diamant, cercei cu perle, prețul argintului, Rolex, cocoșei de aur | cumpăr aur, vând aur, cât e gramul de aur, aur azi, amanetez bijuterii',
    vi: 'giá vàng, vàng SJC, vàng miếng, vàng nhẫn, giá vàng hôm nay, tiệm vàng, PNJ trang sức, dây chuyền vàng, nhẫn kim cương, tiệm cầm đồ, giá bạc hôm nay, bông tai ngọc trai, lượng vàng | mua vàng, bán vàng, vàng bao nhiêu một chỉ, cầm đồ, ngày vía Thần Tài',
    'pt-BR':
      'preço do ouro, cotação do ouro, barra de ouro, grama do ouro, joalheria, penhor da Caixa, corrente de ouro, anel de brilhante, brinco de pérola, moeda de ouro, preço da prata, Rolex, relógio de ouro | comprar ouro, vender ouro, ouro hoje, quanto está o ouro, penhorar joia',
  },
  'money-exchange-offices': {
    en: 'exchange office for tourists, dollars for my holiday, exchange money for my trip, dollar price today, travel money bureau, exchange euros at the airport, Turkish lira for holiday, Revolut travel money, pocket money for Turkey | where to exchange dollars, change pounds to euros, best place to change cash, dollar going up, buy dollars for myself',
    ru: 'обменник, обменный пункт, доллары в отпуск, где поменять доллары, курс доллара завтра, курс доллара прогноз, обменник рядом, наличные евро в отпуск, лиры в Турцию, банки.ру курс, тенге обменять, юани в отпуск | купить доллары себе, доллар вырастет, когда упадёт доллар, поменять рубли на евро в поездку, сдать доллары',
    ro: 'casă de schimb valutar, dolari pentru vacanță, schimb euro pentru vacanță, lire turcești pentru vacanță, casă de schimb în centru, forinți pentru excursie, curs dolar pentru vacanță, leva pentru Bulgaria, Revolut vacanță | unde schimb dolari, crește dolarul, schimb bani la aeroport, cumpăr dolari pentru mine, cât e dolarul azi',
    vi: 'tiệm đổi tiền, đổi tiền đi du lịch, phố Hà Trung đổi tiền, giá đô chợ đen, đổi bạt Thái đi chơi, đổi won đi Hàn, đổi yên đi Nhật, đổi đô du lịch, đô la chợ đen, tiệm vàng đổi đô | đô hôm nay bao nhiêu, đổi tiền ở đâu lời, đô lên giá, mua đô cất, đổi tiền Thái',
    'pt-BR':
      'casa de câmbio para viagem, dólar turismo, dólar para viajar, euro para viajar, dólar hoje quanto está, peso argentino pra viagem, Wise para viajar, comprar dólar pra viagem, trocar dinheiro no aeroporto, dólar vai subir | onde trocar dólares, dólar turismo hoje, levar dinheiro pra Disney, dólar caindo, comprar euro pra férias',
  },
  'own-tax-return': {
    en: 'my private tax return, private tax return, personal tax return at home, my tax adviser, TurboTax, H&R Block, tax on my flat, tax on rental income of mine, inheritance tax, tax return of my wife, council tax for my flat, tax on my garden house | do my taxes with TurboTax, tax return for my husband, property tax of my house, tax office wrote to my home, deduct my home loan',
    ru: 'личная налоговая декларация, налог на мою квартиру, транспортный налог на мою машину, налог на дачу, налог при продаже квартиры, налог с аренды квартиры, самозанятый Мой налог, имущественный налог физлица, земельный налог дача, налог на наследство, декларация для жены | заполнить декларацию за себя дома, пришёл налог на машину, уведомление о налоге на дачу, налоговая льгота бабушке, налог с подарка',
    ro: 'declarația mea de impozit privată, impozit pe casa mea, impozit pe apartament, impozit la Dacia mea, impozit pe chirie încasată, declarație unică pentru chirie, impozit pe moștenire, ghișeul ANAF personal, SPV personal, impozit pe teren la țară, impozit local casă | plătesc impozit pe casă, declar chiria la ANAF, impozit la mașina soției, amendă ANAF personal, taxe locale apartament',
    vi: 'khai thuế cho thuê nhà, thuế mua bán nhà, thuế trước bạ nhà, khai thuế hộ kinh doanh của vợ, thuế đất phi nông nghiệp, lệ phí trước bạ xe riêng, thuế thừa kế, khai thuế cho gia đình, thuế bán hàng online của vợ, eTax Mobile cá nhân | đóng thuế đất ở quê, thuế cho thuê phòng trọ, bán nhà đóng thuế bao nhiêu, trước bạ xe máy, thuế tặng cho nhà',
    'pt-BR':
      'minha declaração em casa, IPTU do meu apartamento, imposto de renda da minha esposa, contador particular, imposto sobre herança, ITBI do apartamento, imposto sobre venda do meu imóvel, carnê-leão, MEI da minha esposa, imposto do aluguel que recebo, ITCMD | pagar IPTU, declarar aluguel do meu apê, declarar meu apartamento, imposto do sítio, declaração da minha mãe',
  },
  'private-loans': {
    en: 'private loan, payday loan, loan shark, consumer credit for my TV, my Mastercard debts, personal debts, quick loan online, bankruptcy of my own, refinance my car loan, pay off student debts, Klarna debts, pawn loan, raise my FICO | penniless, drowning in debt, loan for my holiday, debt collector at my door, cash loan without papers',
    ru: 'микрозайм, займ до зарплаты онлайн, кредит на машину себе, карточные долги, приставы арестовали карту мне, банкротство физлица, рефинансировать свой кредит, кредит наличными себе, МФО, Быстроденьги, долг по кредитке, Сплит Долями | взять кредит в банке себе, звонят коллекторы мне, погасить свой кредит, нечем платить кредит, деньги в долг под расписку',
    ro: 'împrumut IFN, Provident, credit rapid cu buletinul, cămătar, datorii personale, credit pentru vacanță, rată la frigider, refinanțez creditul meu, faliment personal, Biroul de Credit negativ, credit pentru mașina mea, TBI în rate | iau un credit la bancă, datornic la IFN, datorii la bancă, sunt dator vândut, împrumut online fără acte',
    vi: 'vay nóng, tín dụng đen, vay online app, vay trả góp mua điện thoại, cho vay nặng lãi, chơi hụi, bị vỡ nợ, nợ thẻ tín dụng cá nhân, vay FE Credit, Home Credit, app vay tiền, trả góp xe máy | giang hồ đòi nợ, vay tiền online, nợ nần chồng chất, bể hụi, cần vay gấp trả góp',
    'pt-BR':
      'empréstimo Crefisa, agiota, Serasa nome sujo, limpar meu nome, dívida do meu cartão, empréstimo online rápido, crediário das Casas Bahia, nome no SPC, Serasa limpa nome, juros do meu cheque especial, parcelar celular no carnê, desenrola dívidas | estou endividado, estou negativado no SPC, dever pro agiota, dinheiro emprestado rápido, parcelas atrasadas da moto',
  },
  'loan-from-colleagues': {
    en: 'lend me money, loan from a colleague, borrow money from a colleague, lend me ten euros, borrow twenty bucks, spot me lunch money, owe me money, Venmo me, colleague owes me money, bum a cigarette, chip in for beers | can you lend me, gimme some cash, you owe me a tenner, IOU, buy me a beer, free money',
    ru: 'одолжи денег, займи денег, дай в долг, занять денег у коллеги, одолжить до получки, занял у меня и не отдаёт, перехватить тысячу, скинь денег на карту, дай сто рублей, стрельнуть сигарету, скинуться на пиво | займи тысячу, одолжи до зарплаты, верни долг, дай денег, халявные деньги',
    ro: 'împrumută-mi bani, bani împrumut de la coleg, colegul îmi datorează bani, dă-mi o sută, împrumut de la coleg, dă-mi bani de bere, țigară împrumut, fac chetă pentru bere, dă-mi niște bani | îmi împrumuți o sută, dă-mi bani, colegul nu-mi dă banii înapoi, bani gratis, dă și mie o bere',
    vi: 'cho mượn tiền, mượn tiền đồng nghiệp, mượn năm trăm nghìn, đồng nghiệp nợ tiền tôi, cho vay ít tiền, bao cà phê, mượn đỡ một triệu, bạn bè quỵt tiền, xin tiền tiêu vặt, mượn điếu thuốc | mượn ít tiền, bo tiền cà phê, bao ăn trưa, quỵt tiền, cho xin trăm nghìn',
    'pt-BR':
      'me empresta dinheiro, dinheiro emprestado de colega, me empresta cem reais, colega me deve dinheiro, pix pro churrasco, vaquinha da cerveja, me paga uma cerveja, fiado, me arruma um cigarro, emprestar grana | me dá dinheiro, me empresta uma grana, paga o que me deve, dinheiro de graça, grana emprestada',
  },
  inheritance: {
    en: 'inheritance, last will and testament, contest a will, heirs, probate court, inherit a house, estate of my grandfather, disinherit, power of attorney for my mother, inheritance dispute, notary for my will | grandfather left me a house, inherited money, brother wants the house, will of my father, family estate',
    ru: 'наследство, завещание, наследство от бабушки, вступление в наследство, наследники, наследственное дело, доверенность на маму, делёж наследства, дарственная на квартиру, нотариус по наследству, лишить наследства | бабушка оставила квартиру, оформить наследство, брат не отдаёт долю, написать завещание, подарить квартиру сыну',
    ro: 'moștenire, testament, succesiune la notar, moștenitori, notar pentru succesiune, moștenire de la bunica, dezbatere succesorală, casa moștenită, contract de întreținere bunici, donație apartament copil, certificat de moștenitor | bunica mi-a lăsat casa, am moștenit un teren, fac testament, ceartă pe moștenire, fratele vrea pământul',
    vi: 'thừa kế, di chúc, chia đất thừa kế, sang tên sổ đỏ của ba mẹ, di sản thừa kế, tranh chấp đất đai gia đình, hàng thừa kế, cho tặng đất con, người thừa kế, khai nhận di sản, thừa hưởng gia tài | ông nội để lại đất, lập di chúc, chia đất cho con, ba mẹ sang tên nhà, anh em giành đất',
    'pt-BR':
      'herança, testamento, inventário da família, herdeiros, partilha da herança, inventário do meu pai, doação em vida da casa, usucapião do terreno, herdar a casa, espólio do meu avô, deserdar | avô deixou a casa, briga por herança, fazer testamento, inventário no cartório da família, irmão quer a casa',
  },
  'side-jobs': {
    en: 'side gig delivering food, side hustle, earn money at home, extra income at weekends, my own startup, quit my job and travel, YouTube channel of my own, OnlyFans, dropshipping, multi-level marketing, Airbnb host, sell on Etsy, become an influencer, night gig as a DJ, lemonade stand | make money online, get paid for surveys, open my own café, work as a DJ, Uber driver after work, passive income',
    ru: 'лёгкий заработок, заработок в интернете, удалённая подработка вечером, калым, свой бизнес с нуля, открыть кофейню, свой ютуб-канал, сетевой маркетинг, заработок на маркетплейсе, шабашка, заработать дома | подработать на выходных, лёгкие деньги, открыть шиномонтаж, стать блогером, продавать на Авито, леваки',
    ro: 'bani din TikTok, bani în plus acasă, câștig bani online, afacerea mea proprie, canal de YouTube al meu, marketing multinivel, devin influencer, Uber după program, dropshipping, OnlyFans, deschid o cafenea, câștiguri din videochat, lucru la negru în weekend | fac bani online, bani ușori, videochat, îmi deschid afacere, mă fac șofer Uber, câștig suplimentar',
    vi: 'việc làm thêm buổi tối, kiếm tiền online, chạy Grab ngoài giờ, bán hàng online tại nhà, khởi nghiệp riêng, mở quán cà phê riêng, kênh YouTube của tôi, đa cấp, làm TikToker, tay trái kiếm tiền, việc nhẹ lương cao, nghề tay trái | kiếm thêm thu nhập, mở quán riêng, chạy xe ôm, làm freelance buổi tối, bán đồ trên Facebook',
    'pt-BR':
      'renda extra, bico no fim de semana, ganhar dinheiro na internet, ser meu próprio patrão, rodar de Uber à noite, meu canal no YouTube, virar influencer, pirâmide financeira, dropshipping, OnlyFans, marketing multinível, abrir uma lanchonete, bico de garçom, Privacy conteúdo | ganhar dinheiro fácil, fazer um bico, vender brigadeiro, virar blogueira, largar tudo e viajar, abrir meu negócio',
  },
  'bargains-and-second-hand': {
    en: 'eBay auction, Black Friday deals, AliExpress order of mine, Temu, Shein, second-hand shop, flea market, Facebook Marketplace, Vinted, garage sale, sell my old iPhone, Wish app, Gumtree, Cyber Monday deals | cheap trainers, sell my bike, iPhone price, buy sneakers, Nike shoes, sell my sofa',
    ru: 'объявление на Авито, чёрная пятница скидки, мой заказ с Алиэкспресс, Юла объявления, барахолка, секонд-хенд, ДНС распродажа, продать старый айфон, блошиный рынок, кроссовки Найк, Шеин, Ламода, Temu, пункт выдачи Вайлдберриз рядом | продать диван, цена айфона, купить кроссовки, заказ с Вайлдберриз себе, продам гараж',
    ro: 'anunț pe OLX, Black Friday reduceri, comandă Temu, Shein, AliExpress comanda mea, second-hand haine, Vinted, talcioc, târg de vechituri, vând telefonul vechi, eMAG Black Friday, Fashion Days, Okazii | vând canapeaua, preț iPhone, cumpăr adidași, pantofi Nike, vând bicicleta, Altex oferte',
    vi: 'Chợ Tốt, săn sale Shopee, Lazada sale, Temu, Shein, đồ cũ thanh lý, đồ si, Black Friday săn sale, bán iPhone cũ, flash sale 11.11, chợ đồ cũ, TikTok Shop mua sắm, Nhật Tảo | bán đồ cũ, giá iPhone mới, mua giày Nike, săn mã giảm Shopee, pass đồ',
    'pt-BR':
      'anúncio na OLX, ofertas da Black Friday, compra minha na Shopee, Shein, AliExpress meu pedido, Temu, Enjoei, brechó de roupas, vender meu iPhone, desapego, tênis da Nike, Magalu oferta, bazar de roupas, 25 de Março compras | vender meu sofá, preço do iPhone, comprar tênis, taxa das blusinhas, cupom da Shein, vender minha bike',
  },
  'own-mobile-and-internet': {
    en: 'my home internet contract, fibre for my flat, private phone plan, prepaid card for my own phone, broadband at my house, phone contract for my son, Vodafone at home, cable TV contract, Starlink for my house, phone for my mother | internet at my flat is slow, phone contract of my husband, cheap phone plan for my kid, phone with good camera, change my home provider',
    ru: 'домашний интернет тариф, интернет в мою квартиру, Дом.ру, тариф Билайн себе, личная симка, роутер домой купить, телефон для мамы, интернет на дачу, тариф МТС для дочки, Ростелеком домой, кабельное ТВ домой | дома нет интернета в квартире, сменить домашнего провайдера, подключить интернет на даче, телефон ребёнку, дешёвый тариф себе',
    ro: 'internet acasă Digi, abonament Orange personal, cartelă pentru telefonul meu personal, cablu TV acasă, abonament telefon pentru mama, Digi la apartament, telefon pentru copil, Starlink la țară, reziliez abonamentul Vodafone personal, internet la apartament | nu am net acasă la bloc, pică netul în apartament, telefon ieftin pentru copil, mă portez la Digi, net la țară',
    vi: 'lắp mạng internet ở nhà, gói cước Viettel cá nhân, sim số đẹp, gói 4G cá nhân, lắp wifi phòng trọ, nạp tiền điện thoại cá nhân, FPT Telecom nhà riêng, điện thoại người già, mạng nhà trọ, đăng ký gói data Mobi | mạng ở nhà chậm, nạp thẻ cào, mua sim số đẹp, điện thoại cục gạch, đổi mạng nhà',
    'pt-BR':
      'internet da minha casa, fibra no meu apartamento, Claro residencial, chip pré-pago meu, Vivo Fibra em casa, celular para minha mãe, cancelar minha TV a cabo, recarga do celular da minha mãe, plano família TIM, Oi Fibra, Starlink no sítio | internet de casa lenta, plano da minha mãe na Claro, celular bom e barato, celular pro meu filho, colocar crédito no celular',
  },
};
