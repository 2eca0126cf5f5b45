import type { Concepts } from '../concept.ts';

/** The workplace and its services: desks, rooms, food and drink, post, supplies, printing, archives, lost things. */
export const WORKPLACE: Concepts = {
  'office-moves': {
    broader: 'facilities',
    en: 'office moves, relocation of offices, moving desks, internal moves, removals, moving company | move my desk, move to another floor, moving boxes, relocate the team, pack my desk, movers, carry furniture, change rooms, move offices, new office move date, swap desks',
    ru: 'переезд офиса, переезды, внутренние переезды, перемещение рабочих мест, переезд | переехать на другой этаж, переезжаем, переставить стол, перетащить мебель, пересадка, коробки для переезда, грузчики, перенести рабочее место, перевезти вещи, упаковать вещи, пересесть',
    ro: 'mutări, mutare sediu, relocare birouri, mutări interne, mutare birou | mă mut la alt etaj, ne mutăm, mutat biroul, cutii pentru mutare, hamali, cărat mobilă, împachetat biroul, schimb de loc, firmă de mutări, mutat mobila',
    vi: 'chuyển văn phòng, dời văn phòng, chuyển chỗ ngồi, di dời, dọn văn phòng | chuyển bàn, dời bàn, chuyển tầng, thùng đóng đồ, bốc xếp chuyển đồ, khuân đồ, đóng gói đồ đạc, đổi chỗ ngồi, chuyển nhà xưởng, ngày dọn văn phòng',
    'pt-BR':
      'mudança de escritório, mudanças, mudança de sala, mudança de layout, mudança interna, remanejamento de mesas | mudar de andar, mudar minha mesa, caixas de mudança, empresa de mudança, carregar móveis, encaixotar, trocar de sala, mover a mesa, carreto, mudar de lugar',
  },
  'desks-and-seating': {
    broader: 'facilities',
    en: 'desks and seating, seating plan, desk booking, hot desks, desk allocation, workplace allocation, desk sharing | where do I sit, my desk, book a desk, free desk, no desk, desk for the new colleague, shared desk, hot-desking, floor plan, height-adjustable desk, standing desk, sit near the window, taken desk',
    ru: 'рабочие места, рассадка, бронирование рабочих мест, план рассадки, размещение сотрудников | где сидеть, куда сесть, забронировать стол, нет свободных столов, моё место занято, посадить новичка, стол для нового сотрудника, хотдеск, план этажа, стол у окна, схема рассадки, свободное рабочее место',
    ro: 'birouri și locuri, alocare birouri, rezervare birou, plan de așezare, locuri de lucru, hot desk | unde stau, loc liber, n-am birou, mi-a ocupat biroul, birou pentru noul coleg, loc la birou, plan de etaj, birou reglabil, rezerv un birou, stat la geam, așezare birouri',
    vi: 'chỗ ngồi, sơ đồ chỗ ngồi, đặt bàn làm việc, bố trí chỗ ngồi, chỗ ngồi làm việc | ngồi ở đâu, hết chỗ ngồi, bàn làm việc, bàn trống, bàn cho nhân viên mới, sơ đồ tầng, bàn đứng, ngồi gần cửa sổ, hot desk, chỗ ngồi linh hoạt, bị chiếm chỗ',
    'pt-BR':
      'mesas e lugares, mapa de lugares, reserva de mesas, estações de trabalho, posições de trabalho, layout de mesas | onde eu sento, onde sentar, minha mesa, reservar mesa, mesa livre, sem mesa, lugar para o novo funcionário, mesa compartilhada, hot desk, mesa regulável, perto da janela, lugar marcado, baia',
  },
  furniture: {
    broader: 'facilities',
    en: 'furniture, office furniture, chairs and desks, furnishing, office chairs | chair, broken chair, wobbly desk, drawer, bookshelf, cabinet, filing cabinet, back pain from the chair, ergonomic chair, armrest, whiteboard, flip chart, sofa, castor, assemble a table, coat stand, footrest, lamp for the desk',
    ru: 'мебель, офисная мебель, столы и стулья, кресла, заказ мебели | стул, кресло, сломалось кресло, сломанный стул, шатается стол, тумбочка, тумба, шкаф, полка, ящик стола, спина болит от кресла, эргономичное кресло, подлокотник, колёсико, флипчарт, маркерная доска, диван, собрать стол, подставка для ног, газлифт',
    ro: 'mobilier, mobilă, mobilier de birou, scaune și birouri, scaune | scaun, scaun rupt, s-a rupt scaunul, scaun stricat, sertar, dulap, raft, bibliorafturi pe raft, fișet metalic, scaun ergonomic, mă doare spatele de la scaun, cotieră, rotilă, flipchart, tablă albă, canapea, montat birou, suport de picioare, masă care se clatină',
    vi: 'nội thất, bàn ghế, đồ nội thất văn phòng, nội thất văn phòng, bàn ghế văn phòng | cái ghế, ghế hư, ghế gãy, gãy chân ghế, ghế xoay, bàn lung lay, ngăn kéo, tủ hồ sơ, kệ sách, tủ tài liệu, đau lưng vì ghế, ghế công thái học, tay vịn ghế, bảng trắng, flipchart, ghế sofa, lắp bàn, kê chân',
    'pt-BR':
      'móveis, mobiliário, móveis de escritório, cadeiras e mesas, mobília | cadeira, cadeira quebrada, quebrou a cadeira, cadeira bamba, mesa bamba, gaveta, gaveteiro, armário de escritório, estante, prateleira, dor nas costas da cadeira, cadeira ergonômica, rodinha, apoio de braço, apoio de pés, flip chart, quadro branco, sofá, montar mesa, marceneiro',
  },
  'meeting-rooms': {
    broader: 'facilities',
    en: 'meeting rooms, conference rooms, room booking, meeting room booking, boardroom, room reservation | book a room, meeting room, conference room, room double booked, free room, room occupied, projector, beamer, no meeting room, room display, room for ten people, cancel the room, interview room, whiteboard markers',
    ru: 'переговорные, бронирование переговорных, переговорки, конференц-зал, комнаты для переговоров, бронь переговорок | переговорка, переговорная занята, забронировать переговорку, забронировать комнату, забронировать зал, проектор, свободная переговорная, нас выгнали из переговорки, комната для собеседования, отменить бронь переговорной, зал для совещания, двойная бронь',
    ro: 'săli de ședințe, rezervare săli, săli de conferință, sală de ședințe, rezervări săli | sală, rezerv o sală, sală ocupată, sală liberă, rezervare dublă, proiector, videoproiector, sală pentru interviu, nu găsesc sală, ecran sală, board room, anulez sala',
    vi: 'phòng họp, đặt phòng họp, phòng hội nghị, lịch phòng họp, đăng ký phòng họp | book phòng họp, phòng họp trống, hết phòng họp, trùng phòng họp, trùng lịch phòng, máy chiếu, phòng phỏng vấn, hủy phòng họp, mượn phòng họp, phòng họp lớn, chiếm phòng họp',
    'pt-BR':
      'salas de reunião, reserva de salas, agendamento de salas, sala de reunião, auditório e salas, sala de conferência | reservar sala, sala ocupada, sala livre, sem sala, conflito de reserva, projetor, datashow, sala para entrevista, marcar sala, cancelar a sala, agendar sala, sala de vidro, sala dupla reserva',
  },
  'event-rooms': {
    broader: 'facilities',
    en: 'event rooms, auditorium, event venue, function rooms, event space, event hall, town hall setup | stage lights, chairs for the event, rent the hall, sound system, microphone, all-hands room, seating for a hundred people, podium, company party venue, theatre seating, event setup, banners and stage',
    ru: 'залы для мероприятий, актовый зал, площадка для мероприятий, конференц-центр, аудитория для мероприятий | сцена, микрофон, звук в зале, аренда зала, расставить стулья, зал на сто человек, корпоратив площадка, общее собрание зал, трибуна, оформление зала, застройка сцены, звукорежиссёр',
    ro: 'săli de evenimente, sală de evenimente, amfiteatru, aulă, spațiu de evenimente, auditoriu | scenă, microfon, sonorizare, boxe pentru eveniment, închiriez sala, scaune pentru eveniment, petrecerea firmei locație, sală pentru o sută de persoane, pupitru, amenajare sală, prezidiu',
    vi: 'hội trường, phòng sự kiện, không gian sự kiện, địa điểm tổ chức sự kiện, sảnh sự kiện | sân khấu, micro, dàn âm thanh, thuê hội trường, kê ghế, kê bàn ghế sự kiện, tiệc công ty địa điểm, bục phát biểu, backdrop, phòng một trăm người, mượn hội trường',
    'pt-BR':
      'salas de eventos, auditório, espaço de eventos, salão de eventos, anfiteatro, salão de festas | palco, microfone, caixa de som, som do evento, cadeiras para evento, alugar salão, local da festa da empresa, púlpito, montagem do evento, sala para cem pessoas, coffee no auditório, reservar auditório',
  },
  canteen: {
    en: 'canteen, cafeteria, staff restaurant, lunch, meals, company restaurant, food service | menu of the day, lunch menu, what is for lunch, vegetarian, vegan, gluten free, food allergy, hungry, food was cold, hair in the food, food poisoning, canteen card, lunch voucher canteen, breakfast, dinner for the night shift, salad bar, tray, chef, pork-free, halal, meal ticket',
    ru: 'столовая, питание сотрудников, кафетерий, обеды, организация питания, буфет, корпоративное питание | обед, меню, что на обед, меню на неделю, комплексный обед, талон на питание, талоны на обед, вегетарианское, постное меню, аллергия на продукты, волос в супе, невкусно, отравился в столовой, холодная еда, поесть, ужин в ночную смену, завтрак, раздача, повар, халяль',
    ro: 'cantină, restaurant angajați, masa de prânz, bufet, cafenea angajați, mâncare, hrană angajați | prânz, meniul zilei, meniu cantină, ce e de mâncare, vegetarian, de post, fără gluten, alergie alimentară, fir de păr în mâncare, mâncare rece, mi-e foame, tichet cantină, bucătar, mic dejun, cina tura de noapte, mâncare stricată, porție mică',
    vi: 'nhà ăn, căn tin, căng tin, suất ăn, bếp ăn, cơm trưa, suất ăn công nghiệp | ăn trưa, thực đơn, thực đơn hôm nay, cơm hộp, báo cơm, cắt cơm, phiếu cơm, ăn chay, cơm chay, đồ ăn nguội, thức ăn có tóc, ngộ độc thực phẩm, cơm ca đêm, ăn ca, ăn giữa ca, đói bụng, bữa sáng, đầu bếp',
    'pt-BR':
      'refeitório, restaurante da empresa, cantina, bandejão, alimentação no local, refeições, almoço na empresa | almoço, cardápio, cardápio do dia, comida do refeitório, comida fria, cabelo na comida, marmita, vegetariano, vegano, sem glúten, intolerância a lactose, fome, jantar do turno da noite, café da manhã, lanche, intoxicação alimentar, bandeja, nutricionista, cozinheira',
  },
  catering: {
    en: 'catering, meeting catering, event catering, food for meetings, refreshments, hospitality catering | sandwiches for the meeting, coffee for the meeting, order food for guests, snacks, finger food, buffet, cake, biscuits for visitors, lunch for visitors, pizza for the team, drinks for the event, fruit basket, caterer, waiters',
    ru: 'кейтеринг, кофе-брейк, питание на мероприятиях, угощение для гостей, фуршет | заказать еду на встречу, бутерброды, канапе, пирожные, торт, кофе для гостей, обед для гостей, пицца для команды, печенье на встречу, фрукты в офис, банкет, официант, напитки на мероприятие, снеки',
    ro: 'catering, tratație, protocol mâncare, coffee break, gustări ședințe, bufet suedez | sandvișuri pentru ședință, cafea pentru ședință, fursecuri, tort, platouri, mâncare pentru invitați, pizza pentru echipă, coș cu fructe, prăjituri, chelneri, băuturi eveniment, gustări, aperitive',
    vi: 'tiệc nước, tiệc trà, teabreak, đặt tiệc, đồ ăn cho cuộc họp, phục vụ tiệc, catering | trà bánh, bánh ngọt, bánh kem, bánh sinh nhật, nước uống cho khách, cơm cho khách, trái cây, đặt đồ ăn, đồ ăn nhẹ, tiệc buffet, pizza cho team, cà phê cho cuộc họp, phục vụ bàn',
    'pt-BR':
      'buffet, coffee break, catering, lanche para reuniões, alimentação de eventos, serviço de copa para reuniões | salgadinhos, salgados, bolo, café para reunião, lanche para visitantes, almoço para clientes, pizza para a equipe, frutas, biscoitos para reunião, garçom, coquetel, petit four, sanduíches, sucos',
  },
  'coffee-and-vending': {
    broader: 'facilities',
    en: 'coffee machines and vending, coffee machine, vending machines, coffee, tea and coffee, snack machine | no coffee, coffee beans, out of coffee, espresso, cappuccino, milk for the coffee, sugar, coffee cups, descale, vending machine ate my money, coins stuck, chocolate bar stuck, paper cups, tea bags, grinder, decaf',
    ru: 'кофемашины и вендинг, кофемашина, кофе, кофейный аппарат, торговые автоматы, вендинговые аппараты, кофе и чай | кофе закончился, кончился кофе, кофейные зёрна, капучино, молоко для кофе, сахар, чай, чайные пакетики, бумажные стаканчики, автомат съел деньги, застряла шоколадка, снековый автомат, кофеварка, капсулы, сливки, накипь',
    ro: 'automate de cafea, aparat de cafea, espressor, cafea, vending, automate de gustări, tonomat | nu mai e cafea, s-a terminat cafeaua, boabe de cafea, lapte pentru cafea, zahăr, ceai, pahare de carton, mi-a mâncat banii, a înghițit banii, tonomatul nu dă rest, capsule cafea, decalcifiere, snack blocat, cappuccino',
    vi: 'máy pha cà phê, máy bán hàng tự động, cà phê, trà và cà phê, máy bán nước | hết cà phê, hạt cà phê, sữa đặc, sữa tươi pha cà phê, đường pha cà phê, trà túi lọc, ly giấy, máy nuốt tiền, kẹt lon nước, máy cà phê hư, viên nén cà phê, gói cà phê, máy bán snack',
    'pt-BR':
      'máquina de café, vending machine, cafezinho, máquinas de snacks, café, máquina de salgadinhos | acabou o café, sem café, cafeteira, café expresso, cappuccino, pó de café, açúcar, adoçante, chá, leite do café, copinho, copo descartável, máquina engoliu o dinheiro, máquina comeu meu dinheiro, chocolate preso, garrafa térmica, cápsula de café, copa do café',
  },
  'drinking-water': {
    broader: 'facilities',
    en: 'drinking water, water dispenser, water cooler, bottled water, water fountain | thirsty, water bottle, water cooler empty, sparkling water, mineral water, carbonated water, water tastes strange, water filter, glass of water, refill bottle, water gallons',
    ru: 'питьевая вода, кулеры, кулер, доставка воды, бутилированная вода | закончилась вода в кулере, попить, хочется пить, бутыль, бутыли с водой, поменять бутыль, минералка, газированная вода, фильтр для воды, вода невкусная, стаканы для кулера, помпа',
    ro: 'apă potabilă, dozator de apă, apă de băut, watercooler, apă îmbuteliată, apă minerală | mi-e sete, bidon de apă, bidoane, dozatorul e gol, apă plată, apă carbogazoasă, filtru de apă, apa are gust, pahar de apă, cișmea, s-a terminat apa',
    vi: 'nước uống, cây nước nóng lạnh, máy lọc nước, bình nước, nước bình, nước suối | hết nước uống, khát nước, đổi bình nước, nước khoáng, nước lọc, nước đóng bình, thay lõi lọc, nước có mùi, chai nước, cốc uống nước, giao nước bình',
    'pt-BR':
      'água potável, bebedouro, água mineral, filtro de água, galão de água, bebedouros | estou com sede, acabou a água do bebedouro, trocar o galão, galão vazio, água gelada, água com gosto, garrafinha de água, purificador, copo de água, água com gás, beber água',
  },
  kitchens: {
    broader: 'facilities',
    en: 'kitchen and fridge, kitchen, tea kitchen, kitchenette, pantry, staff kitchen, fridge | refrigerator, freezer, microwave, dishwasher, dishes, dirty dishes, dirty cups, mug, kettle, fork, cutlery, someone ate my lunch, stolen lunch, yoghurt gone, toaster, dish soap, mouldy food, plates, oven, sponge',
    ru: 'кухня и холодильник, кухня, офисная кухня, холодильник, кухонная зона | микроволновка, посудомойка, посуда, грязная посуда, кружка, чашка, чайник, вилки, ложки, кто съел мой обед, съели мою еду, украли еду из холодильника, средство для посуды, губка, тарелки, морозилка, протухло, плита',
    ro: 'bucătărie și frigider, bucătărie, chicinetă, oficiu, frigider, bucătărioară | cuptor cu microunde, microunde, mașină de spălat vase, vase murdare, vase, cană de cafea, fierbător, tacâmuri, furculițe, mi-a mâncat mâncarea, mâncare furată din frigider, detergent de vase, burete, farfurii, congelator, mucegăit în frigider, aragaz',
    vi: 'bếp và tủ lạnh, khu bếp, tủ lạnh, pantry, phòng pantry, bếp văn phòng | lò vi sóng, lò vi ba, máy rửa chén, rửa chén, rửa bát, chén bát dơ, ly cốc, ấm đun nước, bình siêu tốc, muỗng nĩa, ai ăn cơm của tôi, mất đồ ăn trong tủ lạnh, nước rửa chén, ngăn đá, đồ ăn hư, hâm cơm',
    'pt-BR':
      'copa e geladeira, copa, cozinha, copa e cozinha, geladeira, copeira | micro-ondas, microondas, lava-louças, louça suja, lavar louça, pia cheia de louça, xícara, caneca, chaleira, talheres, garfo, comeram meu almoço, roubaram minha marmita, esquentar marmita, detergente, bucha, esponja, pratos, freezer, congelador, comida estragada na geladeira',
  },
  'lost-and-found': {
    broader: 'facilities',
    en: 'lost and found, lost property, found items, lost things | lost my phone, lost my wallet, lost something, found a ring, forgotten umbrella, left my jacket, missing headphones, found glasses, lost my glasses, lost earring, left behind, somebody found, misplaced, found a wallet, lost scarf',
    ru: 'бюро находок, потерянные вещи, находки, забытые вещи, стол находок | потерял телефон, потеряла кошелёк, потерял шарф, нашёл кошелёк, нашла телефон, найден телефон, забыл зонт, оставил куртку, пропали наушники, нашли очки, чьи очки, пропажа, потеряшка, обронил, потерялась серёжка',
    ro: 'obiecte pierdute, obiecte găsite, birou de obiecte pierdute, lucruri uitate, pierdute și găsite | am pierdut telefonul, am pierdut portofelul, am găsit un telefon, găsit ochelari, umbrelă uitată, mi-am uitat geaca, căști pierdute, cercel pierdut, uitat în sală, a găsit cineva',
    vi: 'đồ thất lạc, tìm đồ thất lạc, đồ bỏ quên, nhặt được đồ, mất đồ | mất điện thoại, mất ví, rơi ví, bỏ quên áo, quên dù, để quên ô, nhặt được, làm rơi, rớt đồ, mất tai nghe, ai nhặt được, thất lạc, mất kính',
    'pt-BR':
      'achados e perdidos, objetos perdidos, itens perdidos, objetos esquecidos, coisas achadas | perdi meu celular, perdi minha carteira, achei um celular, encontrei uma carteira, esqueci meu guarda-chuva, esqueci minha blusa, sumiu meu fone, alguém achou, sumiu minha bolsa, óculos perdido, deixei na sala',
  },
  'post-and-parcels': {
    en: 'post and parcels, paper mail, mailroom, post room, parcels, postal services, incoming mail | post a letter, registered letter, parcel, package for me, my parcel, postage stamp, envelope, post office, send a letter, franking, postage, letter box, recorded delivery, post came, Amazon package, personal parcel, bulk mailing, returned letter',
    ru: 'почта и посылки, корреспонденция, экспедиция, бумажная почта, канцелярия входящей почты, отправка писем | бумажное письмо, заказное письмо, посылка, мне посылка, бандероль, конверт, марка, Почта России, отправить письмо, уведомление о вручении, почтовое отделение, EMS, отправить посылку, вручение, входящая корреспонденция, исходящая корреспонденция, Озон посылка',
    ro: 'poștă și colete, corespondență, serviciul poștă, colete, trimiteri poștale | scrisoare recomandată, recomandată, colet, coletul meu, plic, timbru, Poșta Română, confirmare de primire, trimit o scrisoare, căsuță poștală, oficiu poștal, colet personal, poștaș, timbre, ridicat coletul',
    vi: 'thư từ và bưu phẩm, bưu phẩm, thư tín, công văn đến, văn thư, nhận gửi thư | lá thư, thư bảo đảm, bưu kiện, kiện hàng cho tôi, gói hàng cá nhân, phong bì, con tem, bưu điện, gửi thư, nhận thư, gửi công văn, VNPost, hộp thư giấy, Shopee giao hàng, hàng shopee, nhận bưu phẩm',
    'pt-BR':
      'correspondências, malote interno, correio, Correios, encomendas, expedição de correspondência, cartas e encomendas | carta registrada, Sedex, aviso de recebimento, encomenda, minha encomenda chegou, envelope, selo postal, postar carta, postagem, carteiro, caixa postal, enviar carta, pacote para mim, Mercado Livre, protocolo de correspondência',
  },
  couriers: {
    broader: 'post-and-parcels',
    en: 'couriers, courier service, courier, express delivery, messenger service, same-day delivery | DHL, FedEx, send documents urgently, motorbike courier, pick-up by courier, express parcel, overnight, airway bill, courier label, bike messenger, hand delivery',
    ru: 'курьеры, курьерская служба, курьерская доставка, экспресс-доставка, курьер | СДЭК, DHL, срочно отправить документы, вызвать курьера, курьер не приехал, отвезти документы, забрать документы, пеший курьер, накладная курьера, Достависта, Яндекс доставка, в день заказа',
    ro: 'curierat, curieri, servicii de curierat, curier, livrare expres | Fan Courier, Cargus, DHL, Sameday, AWB, trimit acte urgent, chem curierul, curierul nu a venit, plic urgent, ridicare curier, easybox, document de transport curier',
    vi: 'chuyển phát nhanh, giao nhận tài liệu, gửi chuyển phát, ship hàng nhanh, dịch vụ chuyển phát | shipper, Viettel Post, GHTK, giao hàng nhanh, Grab giao, Ahamove, gửi tài liệu gấp, gọi shipper, mã vận đơn, gửi hỏa tốc, DHL, phát nhanh',
    'pt-BR':
      'motoboy, courier, entregas expressas, serviço de entrega rápida, mensageiro, portadores | chamar motoboy, Loggi, DHL, FedEx, enviar documento urgente, levar documento, buscar documento, Uber Flash, entrega no mesmo dia, office boy, retirar no cartório, portador',
  },
  'office-supplies': {
    en: 'office supplies, stationery, consumables, office materials, stores and consumables, stockroom | pen, pens, paper, printer paper, paper notebook, stapler, staples, sticky notes, post-its, scissors, lever arch file, binder, marker, highlighter, batteries, sticky tape, glue, hole punch, paper clips, calculator, order stationery, gloves ran out, ran out of paper',
    ru: 'канцтовары, канцелярские товары, расходные материалы, офисные принадлежности, канцелярка, заказ канцелярии | ручка, ручки, бумага, бумага для принтера, пачка бумаги, блокнот, степлер, скобы, стикеры, ножницы, папка-регистратор, файлы для бумаг, маркер, скотч, клей, дырокол, скрепки, батарейки, калькулятор, кончилась бумага, карандаш, ежедневник, перчатки кончились',
    ro: 'papetărie, birotică, rechizite, consumabile, articole de birou, furnituri de birou, magazie consumabile | pix, pixuri, hârtie, top de hârtie, hârtie de imprimantă, caiet, agendă, capsator, capse, post-it, foarfecă, dosar cu șină, biblioraft, marker, evidențiator, bandă adezivă, scotch, lipici, perforator, agrafe, baterii, s-a terminat hârtia de imprimantă, mănuși epuizate, creion',
    vi: 'văn phòng phẩm, vật tư văn phòng, vật tư tiêu hao, đồ dùng văn phòng, cấp phát văn phòng phẩm | bút bi, cây viết, giấy in, giấy A4, hết giấy, sổ tay, bấm kim, dập ghim, giấy note, cây kéo, bìa hồ sơ, bìa còng, bút lông, bút dạ quang, băng keo, hồ dán, kẹp giấy, pin tiểu, máy tính cầm tay, hết găng tay, đồ bấm lỗ',
    'pt-BR':
      'material de escritório, papelaria, almoxarifado de consumo, suprimentos de escritório, materiais de consumo, itens de papelaria | caneta, papel, papel A4, sulfite, resma, caderno, grampeador, grampo, post-it, tesoura, pasta suspensa, fichário, marca-texto, pincel atômico, fita adesiva, durex, cola bastão, furador, clipes, pilha, calculadora, acabou o papel da impressora, acabaram as luvas, lápis',
  },
  'print-shop': {
    en: 'print shop, printing shop, print room, copy shop, reprographics, business cards, in-house printing | print brochures, brochure, flyer, leaflet, posters, large format, plotter, binding, bind a report, laminate, business card, letterhead, envelopes with logo, stickers, offset print, booklet, copies in bulk, print a banner, roll-up',
    ru: 'типография, полиграфия, копицентр, копировальный центр, печать тиражей, визитки, участок печати | визитка, заказать визитки, брошюра, листовка, листовки, буклет, плакат, широкоформатная печать, переплёт, сброшюровать, ламинировать, ламинация, баннер, наклейки, бланки с логотипом, тираж, флаер',
    ro: 'tipografie, centru de copiere, tipărituri, cărți de vizită, print shop, multiplicare | carte de vizită, broșură, pliant, fluturași publicitari, afiș, afișe, format mare, legat dosar, îndosariat, spiralat, laminat, plastifiat, banner, autocolante, antet, tiraj, tipărit, roll-up',
    vi: 'in ấn, nhà in, phòng in, in danh thiếp, in ấn tài liệu | danh thiếp, card visit, in name card, tờ rơi, brochure, poster, áp phích, in khổ lớn, đóng cuốn, đóng gáy, ép plastic tài liệu, đóng lò xo, in bao thư, in decal, in băng rôn, standee, in số lượng lớn, in catalogue',
    'pt-BR':
      'gráfica, reprografia, impressos gráficos, cartões de visita, central de cópias, material impresso | cartão de visita, panfleto, folheto, cartaz, banner, encadernar, encadernação, plastificar, plotagem, adesivo, papel timbrado, tiragem, crachá impresso, flyer, apostila impressa',
  },
  archives: {
    en: 'archives, archive, records management, document archive, paper archive, file storage room | old files, old contracts, archive box, files from years ago, retention period, retrieve a file, offsite storage, binders to the archive, how long keep papers, microfilm, old personnel files, paper records',
    ru: 'архив, архивы, архивное хранение, делопроизводство и архив, архивариус, документы в архиве | старые документы, старые договоры, сдать в архив, поднять документы, сроки хранения, подшить дела, архивная коробка, архивная справка, опись дел, номенклатура дел, внеофисное хранение, запросить из архива',
    ro: 'arhivă, arhivare, arhivă documente, depozit de arhivă, arhivist, arhivare documente | dosare vechi, contracte vechi, cutie de arhivă, predat la arhivă, termen de păstrare, nomenclator arhivistic, scos din arhivă, adeverință din arhivă, legat arhivă, arhivez, inventar arhivistic, documente vechi',
    vi: 'lưu trữ, kho lưu trữ, lưu trữ hồ sơ, lưu trữ tài liệu, phòng lưu trữ, kho hồ sơ | hồ sơ cũ, hợp đồng cũ, tìm hồ sơ cũ, thùng hồ sơ, thời hạn lưu trữ, nộp lưu trữ, rút hồ sơ, chứng từ cũ, mượn hồ sơ lưu, đóng thùng hồ sơ, tài liệu giấy cũ',
    'pt-BR':
      'arquivo, arquivo morto, arquivo físico, guarda de documentos, arquivista | documentos antigos, contrato antigo, caixa de arquivo, caixa box, desarquivar, arquivar papéis, prazo de guarda, tabela de temporalidade, Iron Mountain, buscar no arquivo, prontuário antigo, pasta antiga, processo arquivado',
  },
  'document-destruction': {
    broader: 'archives',
    en: 'document destruction, shredding, confidential waste, secure disposal of documents | shredder, shred, paper shredder jammed, confidential bin, destroy documents, shred contracts, old hard disk destroy, data protection bin, locked bin',
    ru: 'уничтожение документов, шредер, уничтожение бумаг, конфиденциальные отходы | шреддер, измельчитель бумаги, уничтожить бумаги, акт об уничтожении, порезать документы, шредер зажевал, контейнер для конфиденциальных бумаг, уничтожение носителей',
    ro: 'distrugere documente, distrugerea documentelor, tocare documente, deșeuri confidențiale | distrugător de documente, tocător de hârtie, tocat acte, container securizat, proces-verbal de distrugere, distrus contracte, tocător blocat, hârtii confidențiale',
    vi: 'tiêu hủy tài liệu, hủy hồ sơ, hủy tài liệu, hủy giấy tờ mật | máy hủy giấy, máy cắt giấy vụn, hủy giấy, biên bản tiêu hủy, thùng giấy mật, kẹt máy hủy, cắt vụn tài liệu, tiêu hủy hồ sơ mật',
    'pt-BR':
      'destruição de documentos, fragmentação de documentos, descarte de documentos, descarte confidencial | fragmentadora, triturador de papel, picotar, picotadora, fragmentar papéis, termo de eliminação, papel confidencial, triturar documentos, picar papel',
  },
  'storage-rooms': {
    broader: 'facilities',
    en: 'storage, storage rooms, storeroom, basement storage, cellar, storage space, self-storage | where to keep boxes, store old equipment, basement room, shelf space, cage in the basement, store exhibition stand, put things away, container for storage, keep furniture somewhere',
    ru: 'кладовая, хранение вещей, подсобка, складское помещение офиса, подвал, кладовка | куда убрать коробки, хранить оборудование, сложить коробки, положить на хранение, место для хранения, стеллаж в подвале, хранить стенд, захламлено, убрать старую технику, чулан',
    ro: 'depozitare, debara, cameră de depozitare, boxă, subsol, spațiu de depozitare | unde pun cutiile, depozitez echipamente, cutii pe hol, rafturi subsol, beci, păstrat standul, boxă la subsol, cheie debara, loc de depozitat, depozitat mobilă',
    vi: 'phòng kho văn phòng, kho chứa đồ, nhà kho nhỏ, chỗ cất đồ, kho để đồ | để thùng ở đâu, cất thiết bị cũ, gửi đồ vào kho, kho tầng hầm, kệ để đồ, chỗ chứa thùng, lưu kho đồ sự kiện, kho tạm, cất bàn ghế',
    'pt-BR':
      'depósito, quartinho, sala de guarda, espaço de armazenamento, depósito do prédio, self storage | onde guardar caixas, guardar equipamentos, guardar o estande, porão, subsolo, prateleira do depósito, caixas no corredor, guardar móveis velhos, quarto de bagunça, guardar material',
  },
  drones: {
    en: 'drones, drone flights, unmanned aircraft, drone pilot, UAV, aerial photography | fly a drone, drone licence, drone over the site, quadcopter, drone permit, aerial shots, drone inspection, drone battery, DJI, no-fly zone',
    ru: 'дроны, беспилотники, полёты дронов, БПЛА, аэросъёмка, БАС | дрон, квадрокоптер, запустить дрон, разрешение на полёты, съёмка с дрона, оператор дрона, беспилотник, осмотр с дрона, коптер, бесполётная зона',
    ro: 'drone, zboruri cu drona, pilot de dronă, aeronave fără pilot, filmări aeriene | dronă, autorizație dronă, filmat cu drona, zbor dronă, inspecție cu drona, AACR dronă, cameră pe dronă, fotografii aeriene, quadcopter, zonă interzisă zborului',
    vi: 'thiết bị bay không người lái, flycam, máy bay không người lái, quay flycam, UAV | bay flycam, xin phép bay, giấy phép bay, quay trên cao, drone phun thuốc, phi công drone, chụp ảnh từ trên cao, cấm bay, máy bay phun thuốc, DJI',
    'pt-BR':
      'drones, drone, voos de drone, piloto de drone, VANT, filmagem aérea, imagens aéreas | voar drone, licença de drone, ANAC drone, SISANT, DECEA, foto aérea, inspeção com drone, quadricóptero, DJI, sobrevoo, drone de pulverização',
  },
};
