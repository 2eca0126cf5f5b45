import type { Concepts } from '../concept.ts';

/** Hotels and restaurants: rooms and their guests, the house kept, kitchen, bar, table, feasts. */
export const HOSPITALITY: Concepts = {
  'hotel-reservations': {
    en: 'guest reservations, room reservations, guest bookings, reservations desk, hotel booking office | guest reservation, overbooked hotel, cancel reservation, no-show guest, room rate for guest, change arrival date, late check-out, booking confirmation for guest, double room, deposit for room, walk-in guest, sold out tonight',
    ru: 'бронирование номеров, отдел бронирования, резервации, бронь гостей, служба бронирования отеля | бронь номера, овербукинг, отменить бронь, незаезд, поздний выезд, ранний заезд, подтверждение брони, двухместный номер, гость перенёс заезд, предоплата за номер, свободные номера',
    ro: 'rezervări hotel, rezervări camere, birou rezervări, cazări, rezervări cazare | rezervare cameră, suprarezervare, overbooking, anulare rezervare, cameră dublă, neprezentare oaspete, late check-out, confirmare rezervare, avans cameră, camere libere, tarif cameră, oaspete fără rezervare',
    vi: 'đặt phòng khách sạn, bộ phận đặt phòng, đặt phòng, giữ phòng cho khách, reservation | khách đặt phòng, hủy đặt phòng, overbook, hết phòng, trả phòng muộn, nhận phòng sớm, xác nhận đặt phòng, phòng đôi, cọc tiền phòng, khách không đến, khách vãng lai, giá phòng',
    'pt-BR':
      'reservas de hotel, reservas de quartos, central de reservas, hospedagem reservas, setor de reservas | reserva de quarto, overbooking, cancelar reserva de hóspede, no-show, check-out tardio, late check-out, early check-in, confirmação de reserva, quarto duplo, diária do hotel, hotel lotado, quarto vago, tarifa do quarto',
  },
  'front-desk': {
    en: 'hotel front desk, front office, hotel reception, guest check-in, concierge, night auditor, bellboy | check-in of guest, check out a guest, room key card, guest arriving at night, luggage room, night audit, room change for guest, guest locked out of room, taxi for guest, wake-up call, registration card, guest passport, valet',
    ru: 'стойка регистрации гостей, ресепшн отеля, служба приёма и размещения, СПиР, фронт-офис, консьерж, портье | заселить гостя, выселить гостя, ключ от номера, ночной аудит, переселить гостя, камера хранения багажа, регистрация гостя, такси для гостя, будить гостя, гость потерял ключ, заезд группы, миграционный учёт гостей, посыльный',
    ro: 'recepție hotel, front office, recepționer hotel, concierge, check-in oaspeți, bagajist | check-in, check-out, cheia camerei, cartelă cameră, cazez un oaspete, fișă de cazare, bagaje oaspete, mutare cameră oaspete, night audit, taxi pentru oaspete, apel de trezire, oaspete blocat afară',
    vi: 'lễ tân khách sạn, tiền sảnh, front office, nhận phòng trả phòng, concierge, hành lý khách | check-in, check-out, thẻ phòng khách, đổi phòng cho khách, khách mất chìa khóa phòng, gọi taxi cho khách, đăng ký tạm trú, báo thức cho khách, gửi hành lý, khách đến khuya, kiểm toán đêm, bellman, hộ chiếu khách',
    'pt-BR':
      'recepção do hotel, front office, check-in de hóspedes, concierge, mensageiro de hotel, auditoria noturna, portaria do hotel | check-in, check-out, chave do quarto, cartão do quarto, hóspede chegou, trocar hóspede de quarto, ficha de hóspede, FNRH, bagagem do hóspede, táxi para hóspede, serviço de despertar, hóspede trancado, manobrista',
  },
  housekeeping: {
    broader: 'cleaning',
    en: 'housekeeping, hotel housekeeping, room attendants, chambermaids, room cleaning, executive housekeeper, linen | room not cleaned, extra towels, bed linen, make up the room, pillow, guest wants blanket, baby cot, room ready, dirty sheets, maid, cleaning trolley, hair dryer in room, turndown, stained bedding',
    ru: 'хаускипинг, хозяйственная служба отеля, горничные, уборка номеров, служба горничных, бельевая | горничная, номер не убран, полотенца в номер, постельное бельё, запасная подушка, одеяло гостю, детская кроватка, застелить кровать, тележка горничной, фен в номер, сменить бельё, супервайзер этажа',
    ro: 'housekeeping, cameriste, curățenie camere, guvernantă, guvernantă generală, lenjerie hotel | cameristă, cameră neschimbată, cameră necurățată, prosoape, lenjerie de pat, pernă, pătură pentru oaspete, pătuț bebeluș, cameră gata, cărucior cameristă, uscător de păr, schimbat așternuturi',
    vi: 'buồng phòng, bộ phận buồng phòng, housekeeping, dọn phòng, tạp vụ buồng, đồ vải khách sạn | phòng chưa dọn, thêm khăn tắm, ga giường, drap giường, thêm gối, chăn cho khách, nôi em bé, phòng sẵn sàng, xe đẩy buồng phòng, máy sấy tóc phòng, thay ga, nhân viên buồng',
    'pt-BR':
      'governança hoteleira, camareiras, arrumação de quartos, governanta, limpeza de quartos, rouparia do hotel | camareira, quarto não foi limpo, toalha extra, roupa de cama, lençol, travesseiro, cobertor para hóspede, berço, quarto pronto, enxoval, carrinho da camareira, secador de cabelo no quarto, arrumar quarto, UH liberada',
  },
  'room-service': {
    en: 'room service, in-room dining, minibar, guest room amenities, amenity delivery | food to the room, minibar not refilled, tray in the corridor, guest order to room, breakfast in bed, champagne to the room, minibar bill, bathrobe, slippers, bottle in room, VIP amenities',
    ru: 'рум-сервис, обслуживание номеров, мини-бар, мини-бары, доставка в номер | завтрак в номер, еда в номер, пополнить мини-бар, гость съел из мини-бара, поднос в коридоре, халат и тапочки, комплимент гостю, шампанское в номер, VIP-гость в номер, расчёт мини-бара',
    ro: 'room service, servicii în cameră, minibar, mic dejun în cameră, protocol VIP cameră | mâncare în cameră, minibar gol, reîncărcare minibar, tavă pe hol, halat și papuci, șampanie în cameră, coș cu fructe oaspete, consum minibar, comandă la cameră, atenții VIP',
    vi: 'phục vụ tại phòng, room service, minibar, đồ uống trong phòng, ăn tại phòng | mang đồ ăn lên phòng, bổ sung minibar, bữa sáng tại phòng, khay ngoài hành lang, áo choàng tắm, dép đi trong phòng, trái cây phòng VIP, tiền minibar, rượu vang lên phòng, set up phòng VIP',
    'pt-BR':
      'room service, serviço de quarto, frigobar, minibar, refeição no quarto | comida no quarto, repor frigobar, consumo de frigobar, café da manhã no quarto, bandeja no corredor, roupão, chinelos, espumante no quarto, amenities, mimo VIP, pedido do apartamento',
  },
  'hotel-groups': {
    broader: 'sales',
    en: 'hotel groups, group bookings, tour operators, group reservations, MICE business, conference hotel sales, tour groups | group arriving, rooming list, tour leader, allotment, bus group, wedding block of rooms, travel agency contract, conference delegates, conference package, group menu, coach parking',
    ru: 'групповые заезды, групповое бронирование, туроператоры, работа с турагентствами, группы гостей, MICE | заезд группы туристов, руминг-лист, квота номеров, автобус с туристами, руководитель группы туристов, спортивная группа, делегация гостей, договор с турагентством, групповой тариф, конференц-пакет',
    ro: 'grupuri hotel, rezervări de grup, touroperatori, agenții de turism, grupuri turiști | grup de turiști, rooming list, alotment, autocar cu turiști, ghid grup, contract cu agenția de turism, pachet conferință, meniu de grup, delegație cazare, bloc de camere nuntă',
    vi: 'khách đoàn, đặt phòng theo đoàn, đoàn khách, công ty lữ hành, tour du lịch, MICE | đoàn đến, danh sách phòng đoàn, rooming list, hướng dẫn viên, allotment, xe du lịch, hợp đồng lữ hành, đoàn Hàn Quốc, đoàn hội nghị, thực đơn đoàn, trưởng đoàn',
    'pt-BR':
      'grupos de hóspedes, reservas de grupos, operadoras de turismo, agências de viagem parceiras, grupos e eventos | grupo chegando, rooming list, bloqueio de quartos, guia do grupo, excursão de turistas, allotment, contrato com operadora de turismo, pacote de convenção, cardápio do grupo, delegação hospedada',
  },
  'hotel-channels': {
    en: 'channel manager, revenue management hotel, online travel agencies, OTA channels, hotel rates, Booking.com, yield management | Expedia, rate parity, availability online wrong, SiteMinder, overbooking from channel, room photos online, review on Booking, Airbnb listing, occupancy forecast, extranet rates, hotel PMS, Opera PMS',
    ru: 'менеджер каналов, каналы продаж отеля, ревенью-менеджмент, онлайн-агентства, тарифы отеля, Островок | TravelLine, Яндекс Путешествия, Booking, паритет цен, закрыть продажи номеров, неверные цены на сайте отеля, Bnovo, ответить на отзыв отеля, загрузка отеля, Суточно, Авито посуточно, динамические цены номеров',
    ro: 'channel manager, agenții online de turism, OTA, revenue management, tarife hotel, Booking.com | Booking, Expedia, paritate tarifară, disponibilitate greșită online, recenzie Booking, Airbnb, grad de ocupare hotel, închid vânzările de camere, poze camere online, Travelminit, PMS hotel',
    vi: 'quản lý kênh bán phòng, kênh OTA, kênh bán phòng trực tuyến, quản lý doanh thu khách sạn, Booking.com, Agoda | Traveloka, Expedia, lệch giá phòng, đóng phòng trên kênh, mở bán phòng, đánh giá trên Agoda, Airbnb, công suất phòng, channel manager, hình phòng trên web, ezCloud',
    'pt-BR':
      'gestão de canais, channel manager, OTAs, revenue management, tarifário do hotel, Booking.com | Expedia, Decolar, paridade tarifária, disponibilidade errada no site, fechar vendas de quartos, avaliação no Booking, Airbnb, taxa de ocupação do hotel, Omnibees, motor de reservas, PMS do hotel',
  },
  'guest-complaints': {
    broader: 'customer-service',
    en: 'guest complaints, guest relations, guest services, guest experience, guest recovery | angry guest, guest unhappy with room, noisy neighbours of guest, compensation for guest, Tripadvisor review, guest wants refund, hair in guest food, guest complains, VIP guest, drunk guest, guest feedback',
    ru: 'жалобы гостей, служба по работе с гостями, претензии гостей, гостевой сервис, гест релейшн | гость жалуется, гость недоволен, скандальный гость, компенсация гостю, отзыв гостя, шумные соседи у гостя, пьяный гость, гость требует вернуть деньги, книга отзывов, комплимент от заведения',
    ro: 'reclamații oaspeți, guest relations, relații cu oaspeții, nemulțumiri oaspeți, experiența oaspeților | oaspete nemulțumit, client supărat la masă, compensație oaspete, recenzie Tripadvisor, oaspete beat, oaspete gălăgios, despăgubire oaspete, oaspete vrea banii înapoi, oaspete VIP',
    vi: 'khiếu nại của khách lưu trú, chăm sóc khách lưu trú, guest relations, phàn nàn của khách, trải nghiệm khách | khách phàn nàn phòng, khách giận, bồi thường khách lưu trú, đánh giá Tripadvisor, khách say rượu, khách ồn ào, khách đòi hoàn tiền phòng, khách VIP lưu trú, khách chê đồ ăn',
    'pt-BR':
      'reclamações de hóspedes, guest relations, relacionamento com hóspedes, experiência do hóspede, atendimento ao hóspede | hóspede reclamando, hóspede insatisfeito, compensação ao hóspede, cortesia para hóspede, avaliação no Tripadvisor, hóspede bêbado, vizinho barulhento do hóspede, hóspede quer reembolso, hóspede VIP',
  },
  'restaurant-tables': {
    en: 'restaurant reservations, table reservations, dining room, table service, waiters, restaurant manager, front of house | book a table, table for eight, waiter, section plan, split the bill, high chair, guests without table, host stand, tables outside, terrace, table plan, OpenTable, serving guests, waitress',
    ru: 'бронирование столиков, зал ресторана, официанты, обслуживание в зале, хостес, администратор зала, менеджер зала | забронировать столик, столик на восьмерых, официантка, разделить счёт, детский стул, посадка в ресторане, летняя веранда, рассадить гостей, счёт гостю, нет свободных столов, депозит за стол',
    ro: 'rezervări restaurant, rezervări mese, sală restaurant, ospătari, servire la masă, șef de sală | rezerv o masă, ospătar, masă pentru opt, nota de plată, terasă, scaun de copil, hostess, chelneriță, împart nota, nu avem mese libere, ospătăriță, meniu la masă',
    vi: 'đặt bàn, phục vụ nhà hàng, đặt bàn nhà hàng, nhân viên phục vụ, quản lý sảnh nhà hàng, lễ tân nhà hàng | khách đặt bàn, bàn tám người, bồi bàn, tính tiền bàn, ghế em bé, hết bàn, bàn ngoài trời, tách hóa đơn, xếp bàn, chạy bàn, order món',
    'pt-BR':
      'reservas de mesa, salão do restaurante, garçons, atendimento de mesa, maître, reserva no restaurante | reservar mesa, mesa para oito, garçonete, dividir a conta, cadeirão de bebê, sem mesa livre, praça do garçom, fila de espera do restaurante, mesa na varanda, cumim, couvert, fechar a conta da mesa',
  },
  'restaurant-kitchen': {
    en: 'restaurant kitchen, kitchen brigade, head chef, cooks, back of house, pastry kitchen, dishwashing | line cook, sous-chef, oven broken in kitchen, deep fryer, dishwasher person, knife sharpening, recipe, mise en place, food cost, dough, kitchen porter, fridge in the kitchen, extractor hood, out of steak, plating of dishes',
    ru: 'кухня ресторана, шеф-повар, повара, горячий цех, холодный цех, кондитерский цех, мойка посуды | су-шеф, пароконвектомат, фритюр, посудомойщица, техкарта блюда, заготовки для блюд, калькуляция блюда, стоп-лист, плита на кухне, точить ножи, вытяжка на кухне, тесто, рецептура, шеф на кухне',
    ro: 'bucătărie restaurant, bucătari, bucătar-șef, laborator cofetărie, spălător vase, brigadă bucătărie | sous-chef, rețetă de mâncare, friteuză, cuptor bucătărie, ajutor de bucătar, hotă bucătărie, ascuțit cuțite, rețetar, fișă tehnică preparat, plonjor, aluat, frigider bucătărie, cofetar',
    vi: 'bếp nhà hàng, bếp trưởng, đầu bếp nhà hàng, bộ phận bếp, bếp bánh, rửa chén | bếp phó, phụ bếp, chảo chiên, lò nướng bếp, công thức món, định lượng món, mài dao, hút mùi bếp, tủ mát bếp, sơ chế, tạp vụ bếp, hết món, ra món chậm, cost món',
    'pt-BR':
      'cozinha do restaurante, chef de cozinha, cozinheiros, confeitaria, lavagem de louça, brigada de cozinha | subchef, auxiliar de cozinha, ficha técnica do prato, fritadeira, forno combinado, coifa, afiar faca, receita do prato, mise en place, massa de pão, pia da cozinha, geladeira da cozinha, CMV, prato demorando',
  },
  'kitchen-hygiene': {
    broader: 'food-safety',
    en: 'kitchen hygiene, hygiene in the kitchen, kitchen cleanliness, hygiene inspection, food control, hygiene training for kitchen | food inspector in kitchen, fridge temperature log, expired food, sample of food kept, health inspector, cross-contamination, use-by date in fridge, mould on food, hygiene certificate, raw chicken, recall of food, FIFO in kitchen, food poisoning of guest, environmental health officer',
    ru: 'гигиена кухни, санитарное состояние кухни, санэпидрежим кухни, санитария на кухне, санитарный контроль, производственный контроль пищевой | СанПиН для кухни, медкнижка повара, бракеражный журнал, просрочка, срок годности, Роспотребнадзор кухня, отравление гостя, маркировка заготовок, плесень, товарное соседство, суточные пробы, санминимум',
    ro: 'igiena bucătăriei, igienă bucătărie, control sanitar bucătărie, DSVSA, curățenia bucătăriei, control sanitar-veterinar | ANSVSA, ANSA, curs de igienă, produs expirat, probe alimentare, temperatura frigiderului, toxiinfecție alimentară, contaminare încrucișată, mucegai, termen de valabilitate, control DSP bucătărie, fișe HACCP, igienizare bucătărie',
    vi: 'vệ sinh bếp, kiểm tra vệ sinh bếp, vệ sinh nhà bếp, vệ sinh khu bếp, kiểm soát vệ sinh bếp | lưu mẫu món ăn, thực phẩm hết hạn, đoàn kiểm tra ATTP, ngộ độc khách, nhiễm chéo, hạn sử dụng, mốc, giấy khám sức khỏe bếp, nhật ký nhiệt độ, truy thu hồi thực phẩm, ISO 22000, kiểm thực ba bước',
    'pt-BR':
      'higiene da cozinha, limpeza da cozinha industrial, higiene na cozinha, vigilância sanitária na cozinha, boas práticas de manipulação, controle sanitário da cozinha | Anvisa cozinha, fiscal sanitário, validade vencida, produto vencido, contaminação cruzada, amostra de alimento, RDC 216, temperatura da geladeira, mofo, carteira de manipulador, intoxicação de cliente, PVPS, POP de higiene',
  },
  allergens: {
    broader: 'food-safety',
    en: 'allergens, allergen information, food allergies of guests, allergen list, dietary requirements of guests | guest with nut allergy, peanuts, coeliac guest, lactose, does it contain gluten, allergen chart, shellfish allergy, anaphylaxis, sesame, soy, vegan guest, traces of nuts',
    ru: 'аллергены, аллергены в блюдах, пищевая аллергия гостей, список аллергенов, особые диеты гостей | гость с аллергией, аллергия на орехи, арахис, целиакия, лактоза, есть ли глютен, морепродукты аллергия, анафилаксия, кунжут, без орехов, гость веган',
    ro: 'alergeni, lista alergenilor, alergii alimentare oaspeți, informații alergeni, diete speciale oaspeți | oaspete alergic, alergie la nuci, arahide, celiac, lactoză, conține gluten, urme de nuci, șoc anafilactic, susan, soia, fructe de mare alergie, meniu alergeni',
    vi: 'dị ứng thực phẩm, chất gây dị ứng, thông tin dị ứng, khách dị ứng, danh mục chất gây dị ứng | khách bị dị ứng, dị ứng đậu phộng, dị ứng hải sản, không dung nạp lactose, có gluten không, sốc phản vệ, dị ứng hạt, mè, đậu nành, khách ăn chay trường, dị ứng sữa',
    'pt-BR':
      'alergênicos, alérgenos, alergias alimentares de clientes, lista de alergênicos, restrições alimentares de hóspedes | cliente alérgico, alergia a amendoim, alergia a camarão, celíaco, contém glúten, contém lactose, traços de castanha, choque anafilático, gergelim, rotulagem de alergênicos, cliente vegano',
  },
  menus: {
    en: 'restaurant menus, menu planning, menu card, food and beverage, F&B, wine list, menu changes | new dishes, seasonal menu, price on the menu, menu printing, set menu, children menu, tasting menu, dish of the day, menu translation, QR menu, food pairing, à la carte',
    ru: 'меню ресторана, разработка меню, винная карта, карта блюд, F&B, обновление меню | новое блюдо, сезонное меню, детское меню, бизнес-ланч, цена в меню, QR-меню, дегустационное меню, напечатать меню, проработка блюд, перевод меню, постное меню ресторана, банкетное меню',
    ro: 'meniu restaurant, meniuri, carta de vinuri, listă de bucate, food and beverage, planificare meniu | preparat nou, meniu de sezon, meniu pentru copii, preț în meniu, meniu QR, degustare, felul zilei, tipărire meniu, traducere meniu, à la carte, meniu de post restaurant',
    vi: 'thực đơn nhà hàng, lên thực đơn, menu, danh sách rượu vang, ẩm thực và đồ uống, F&B | món mới, thực đơn theo mùa, menu trẻ em, giá trên menu, menu QR, in menu, set menu, món đặc biệt, dịch menu, thử món, gọi món à la carte',
    'pt-BR':
      'cardápio do restaurante, cardápios, carta de vinhos, alimentos e bebidas, A&B, elaboração de cardápio | prato novo, prato do dia, cardápio infantil, preço no cardápio, cardápio QR, menu degustação, imprimir cardápio, traduzir cardápio, prato executivo, cardápio sazonal, à la carte',
  },
  bar: {
    en: 'bar, bar manager, bartenders, beverages bar, cocktail bar, beer cellar, drinks stock | bartender, beer keg, draught beer, cocktail, out of gin, wine glasses, ice machine, liquor licence, barista, beer tap, keg change, bar stock, bottle of spirits, happy hour, drunk customer at bar',
    ru: 'бар, бар-менеджер, бармены, барная карта, сомелье, барный склад | бармен, кег, разливное пиво, коктейль, бариста, льдогенератор, бокалы, алкогольная лицензия, ЕГАИС, кран пивной, закончился джин, инвентаризация бара, кальян, пиво',
    ro: 'bar, barmani, șef de bar, băuturi bar, somelier, stoc bar | barman, butoi de bere, bere la halbă, bere draft, cocktail, mașină de gheață, pahare de vin, barista, licență alcool, dozator bere, s-a terminat ginul, happy hour, inventar bar',
    vi: 'quầy bar, pha chế, bartender, quản lý bar, đồ uống quầy bar, barista | bia tươi, bom bia, keg bia, cocktail, máy làm đá, ly rượu vang, giấy phép bán rượu, hết rượu, nhân viên pha chế, đá viên, happy hour, tồn kho bar, vòi bia',
    'pt-BR':
      'bar, bartenders, chefe de bar, bebidas do bar, coquetelaria, sommelier | barman, chope, barril de chope, drink, coquetel do bar, máquina de gelo, taça de vinho, barista, chopeira, acabou o gin, happy hour do bar, estoque do bar, caipirinha',
  },
  banquets: {
    en: 'banquets, banqueting, weddings, function catering, private events, banquet sales, wedding planning | wedding, banquet event order, BEO, gala dinner, buffet for guests, bride, seating for wedding, birthday party booking, dance floor, banquet chairs, corkage, conference lunch for clients',
    ru: 'банкеты, банкетный отдел, свадьбы, банкетная служба, частные мероприятия, выездное обслуживание | свадьба, банкет на сто человек, банкетный зал, юбилей, невеста, выпускной банкет, фуршетные столы, пробковый сбор, посадка на банкет, поминки, гала-ужин, новогодний банкет',
    ro: 'banchete, nunți, organizare nunți, evenimente private, sală de banchet, botezuri | nuntă, botez, banchet, mireasă, cununie, ospăț, taxă de dop, meniu de nuntă, petrecere aniversară, ring de dans, parastas, majorat, cină de gală',
    vi: 'tiệc cưới, tiệc, bộ phận tiệc, sảnh tiệc, yến tiệc, banquet | đặt tiệc cưới, cô dâu, tiệc thôi nôi, tiệc sinh nhật, số bàn tiệc, tiệc tất niên, thực đơn tiệc, backdrop tiệc cưới, phí mở rượu, gala dinner, tiệc công ty khách hàng, hợp đồng tiệc',
    'pt-BR':
      'banquetes, casamentos, festas e eventos, salão de festas do hotel, eventos sociais | casamento, noiva, festa de debutante, jantar de gala, bodas, taxa de rolha, pista de dança, festa de aniversário de cliente, formatura festa, orçamento de casamento, mesa de doces',
  },
  'spa-and-pool': {
    en: 'spa, swimming pool, wellness area, pool and spa, sauna, pool attendants, lifeguards | pool water cloudy, chlorine, massage booking, sauna cold, lifeguard, pool closed, jacuzzi, pool heating, treatment room, beauty treatment, pool towels, steam room, masseuse, whirlpool, sunbeds, water slide',
    ru: 'спа, бассейн, СПА-центр, сауна, велнес-зона, спасатели бассейна | мутная вода в бассейне, хлор, записать на массаж, спасатель, хамам, джакузи, парная, баня, бассейн закрыт, шезлонги, полотенца у бассейна, массажистка, аквапарк, холодная сауна, водоподготовка',
    ro: 'spa, piscină, zonă wellness, saună, salvamari, centru spa | apa din piscină e tulbure, clor, programare masaj, salvamar, jacuzzi, hamam, piscina închisă, șezlong, prosop piscină, maseuză, saună rece, baie de aburi, tratament spa, ștrand',
    vi: 'spa, hồ bơi, bể bơi, khu wellness, xông hơi, cứu hộ hồ bơi | nước hồ bơi đục, clo, đặt lịch massage, nhân viên cứu hộ, jacuzzi, hồ bơi đóng cửa, ghế nằm hồ bơi, khăn hồ bơi, phòng xông hơi, kỹ thuật viên massage, trị liệu spa, nước hồ lạnh',
    'pt-BR':
      'spa, piscina, área de bem-estar, sauna, salva-vidas, recreação da piscina | água da piscina turva, cloro, marcar massagem, guarda-vidas, hidromassagem, jacuzzi, ofurô, piscina fechada, espreguiçadeira, toalha de piscina, massagista, sauna fria, piscineiro, aquecimento da piscina',
  },
  'food-delivery': {
    en: 'food delivery, takeaway orders, delivery platforms, delivery riders, online food orders | Uber Eats, DoorDash, Deliveroo, takeaway, courier waiting for food, wrong meal delivered, delivery bag, rider late, click and collect food, delivery app order, pizza delivery to customer, Just Eat',
    ru: 'доставка еды, заказы навынос, агрегаторы доставки, курьеры доставки еды, самовывоз еды | Яндекс Еда, Деливери, навынос, курьер ждёт заказ, перепутали блюда, термосумка, заказ остыл, доставка пиццы, опоздал курьер с едой, Купер',
    ro: 'livrare mâncare, comenzi la pachet, platforme de livrare, livratori, comenzi online restaurant | Glovo, Bolt Food, Wolt, Tazz, la pachet, curierul așteaptă mâncarea, mâncare greșită livrată, geantă termică, livrator întârziat, livrare pizza, comandă Glovo',
    vi: 'giao đồ ăn, đơn mang về, app giao đồ ăn, shipper đồ ăn, đặt món online | GrabFood, ShopeeFood, BeFood, mua mang đi, shipper chờ món, giao sai món, túi giữ nhiệt, đơn Grab, shipper trễ, đơn app, hộp đựng mang về',
    'pt-BR':
      'delivery de comida, entrega de comida, pedidos para viagem, aplicativos de entrega, entregadores | iFood, Rappi, 99Food, para viagem, motoboy esperando pedido, pedido errado do iFood, bag térmica, entregador atrasado, comida chegou fria ao cliente, quentinha, retirada no balcão, marmitex',
  },
};
