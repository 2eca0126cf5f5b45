import type { Concepts } from '../../concept.ts';

/** Eating, drinking and going out on one's own account: pizza, recipes, bars, holidays, sights, the town's buses, the weather. */
export const FOOD_AND_OUTINGS: Concepts = {
  'pizza-and-fast-food': {
    en: 'pizza, pizza order, order a pizza, burger, hamburger, sushi, kebab, hot dog, French fries, McDonalds, KFC, Burger King, Pizza Hut, ramen, tacos | pepperoni, Margherita pizza, cheeseburger, Big Mac, extra cheese, large pizza',
    ru: 'пицца, заказать пиццу, бургер, гамбургер, суши и роллы, шаурма, хот-дог, картошка фри, Макдоналдс, Вкусно и точка, Додо Пицца, Бургер Кинг, вок лапша, хинкали, шаверма | пепперони, чизбургер, роллы Филадельфия, наггетсы, хочу пиццу',
    ro: 'pizza, comandă pizza, comand o pizza, burger, hamburger, sushi, șaorma, kebab, hot dog, cartofi prăjiți, McDonalds, KFC, mici cu muștar, covrigi, langoși | pizza quattro stagioni, cheeseburger, shaorma cu de toate, pizza mare, poftă de pizza',
    vi: 'pizza, đặt pizza, gà rán, hamburger, KFC, Lotteria, trà sữa, bánh tráng trộn, bún đậu mắm tôm, sushi, Jollibee, bánh mì kẹp, xiên bẩn, The Pizza Company, mì cay | thèm trà sữa, trân châu đường đen, gà rán phô mai, mua gà rán, khoai tây chiên',
    'pt-BR':
      'pizza, pedir uma pizza, hambúrguer, sushi, cachorro-quente, batata frita, McDonalds, Burger King, coxinha, pastel de feira, temaki, Habibs, açaí na tigela, esfiha, xis salada | pizza de calabresa, X-burguer, pizza meia a meia, rodízio de pizza, lanche do Mac',
  },
  'food-delivery-apps': {
    en: 'Uber Eats, Deliveroo, DoorDash, Just Eat, Grubhub, takeaway food, Chinese takeaway, order dinner home, food courier for my home, Glovo | food ordered home, pizza delivery to my home, takeaway app, tip the courier, cold pizza delivered',
    ru: 'Яндекс Еда, Delivery Club, Самокат доставка продуктов, СберМаркет, Яндекс Лавка, доставка продуктов домой, доставка суши, ВкусВилл доставка | заказать еду домой, заказать роллы, курьер с едой, ужин с доставкой, доставка из ресторана домой',
    ro: 'Glovo, Tazz, Bolt Food, Wolt, foodpanda, mâncare la domiciliu, comandă mâncare acasă, livrare mâncare acasă, mâncare chinezească la pachet, Freshful | comand de pe Glovo, comand mâncare acasă, curier Tazz, cină livrată acasă, cod Glovo',
    vi: 'GrabFood, ShopeeFood, BeFood, Baemin, GoFood, giao đồ ăn tận nhà, đặt đồ ăn về nhà, app đặt đồ ăn, Now đồ ăn, nhờ đi chợ hộ | mã GrabFood, đặt trà sữa, shipper giao đồ ăn, mã giảm giá ShopeeFood, gọi đồ ăn về',
    'pt-BR':
      'iFood, Rappi, Uber Eats, 99Food, comida em casa, pedir comida em casa, Aiqfome, delivery de comida em casa, Zé Delivery, comida japonesa delivery | cupom do iFood, motoboy do iFood, pedir jantar em casa, pedido do iFood, delivery de pizza em casa',
  },
  'cooking-recipes': {
    en: 'cooking recipe, recipe for soup, recipe for pancakes, pasta recipe, how to cook rice, lasagne, goulash, chicken curry, cookbook, Jamie Oliver, risotto, stew recipe, air fryer recipe | how long to boil eggs, marinate chicken, what to cook for dinner, roast a turkey, peel potatoes',
    ru: 'рецепт борща, рецепт супа, кулинария дома, рецепт блинов, рецепт салата, оливье, плов рецепт, пельмени домашние, холодец, шашлык рецепт, засолка огурцов, кулинарная книга, варенье | как приготовить плов, как варить рис, сколько варить яйца, что приготовить на ужин, замариновать мясо',
    ro: 'rețetă de sarmale, rețetă de ciorbă, rețetă culinară, rețete culinare, rețetă de clătite, ciorbă de burtă, mămăligă, zacuscă, gulaș, cozonac rețetă, salată de boeuf, murături, carte de bucate | cum fac sarmale, cât fierb ouăle, ce gătesc diseară, marinez carnea, fac dulceață',
    vi: 'cách nấu phở, công thức nấu ăn, cách làm bánh xèo, món ngon mỗi ngày, nấu bún bò, kho thịt, canh chua cá, gỏi cuốn, nem rán, cách muối dưa, bánh chưng, lẩu Thái, thịt kho tàu | nấu món gì tối nay, luộc trứng mấy phút, ướp thịt nướng, gói bánh chưng, học nấu ăn',
    'pt-BR':
      'receita de bolo, receita de feijoada, receita de brigadeiro, receita culinária, receita de panqueca, feijoada, moqueca, strogonoff, pudim de leite, livro de receitas culinárias, pão de queijo receita, receita na airfryer, lasanha | como fazer feijoada, o que cozinhar no jantar, quanto tempo cozinhar ovo, temperar frango, receita da vovó',
  },
  'baking-cakes': {
    en: 'birthday cake recipe, cake recipe, bake a cake, cookie recipe, bread baking, sourdough, icing sugar, cheesecake recipe, cupcake, muffin recipe, brownies, apple pie, tiramisu recipe | baking powder, baking tin, bake cookies, yeast dough, whipped cream',
    ru: 'рецепт торта, испечь торт, рецепт пирога, Наполеон рецепт, шарлотка, пирожки с капустой, куличи, пирожное безе, тирамису рецепт, чизкейк рецепт, закваска для хлеба, пряники расписные, эклеры | испечь пирог, печь блины, дрожжевое тесто, крем для торта, взбить сливки',
    ro: 'rețetă de tort, rețetă de prăjitură, coc un tort, chec cu cacao, cozonaci de casă, plăcintă cu mere, gogoși, papanași, tiramisu rețetă, pasca, cremă de tort, pâine cu maia, fursecuri rețetă | fac un tort, frământ cozonaci, aluat dospit, coc prăjituri, praf de copt',
    vi: 'công thức làm bánh kem, cách làm bánh, bánh bông lan, làm bánh tại nhà, bánh flan, bánh su kem, bánh pía, tiramisu, rau câu, bột làm bánh, bánh trung thu handmade, bánh quy bơ | nướng bánh, đánh bông kem, khuôn bánh, ủ bột bánh mì, trang trí bánh kem',
    'pt-BR':
      'receita de bolo de aniversário, bolo de cenoura, assar um bolo, receita de torta, brigadeiro caseiro, pão caseiro, cheesecake, brownie, fermento de bolo, bolo de pote, torta de limão, beijinho doce | fazer um bolo, bater chantilly, cobertura de bolo, massa de pão, forma de pudim',
  },
  'diets-and-weight-loss': {
    en: 'weight loss, lose weight, keto diet, calorie counter, low-carb diet, Weight Watchers, intermittent fasting, Ozempic, slimming, detox diet, protein shake, bodybuilding diet, vegan diet plan | lose ten kilos, belly fat, how many calories, slim down, flat stomach',
    ru: 'похудение, похудеть, кето-диета, подсчёт калорий, интервальное голодание, диета для похудения, Оземпик, жиросжигатель, детокс-диета, спортивное питание протеин, диета Дюкана, правильное питание ПП | сбросить вес, убрать живот, сколько калорий, скинуть десять кило, сесть на диету',
    ro: 'cură de slăbit, dietă de slăbit, dietă keto, numărat calorii, post intermitent, cură de slăbire, Ozempic, dietă disociată, pastile de slăbit, detoxifiere, Rina dietă, shake proteic | vreau să slăbesc, kilograme în plus, câte calorii are, dau jos burta, țin dietă',
    vi: 'giảm cân nhanh, chế độ ăn keto, eat clean, đếm calo, nhịn ăn gián đoạn, thuốc giảm cân, giảm mỡ bụng, detox giảm cân, whey protein, trà giảm cân, low carb, tăng cân nhanh | muốn ốm bớt, bụng mỡ, bao nhiêu calo, giảm năm ký, siết cân',
    'pt-BR':
      'emagrecer, emagrecimento, dieta low carb, dieta cetogênica, contar calorias, jejum intermitente, Ozempic, perder barriga, chá emagrecedor, whey protein, dieta detox, perder peso | quantas calorias, perder dez quilos, gordura localizada, secar a barriga, fazer dieta',
  },
  'restaurants-nearby': {
    en: 'restaurants nearby, good restaurant, Italian restaurant, Michelin star restaurant, candlelight dinner for two, steakhouse, Chinese restaurant, pizzeria, sushi bar, romantic dinner, brunch place, ice cream parlour | where to eat in town, restaurant for date night, dinner with my wife, best kebab in town, nice café nearby',
    ru: 'рестораны рядом, хороший ресторан, кафе поблизости, столик на двоих, суши-бар, пиццерия, грузинский ресторан, стейк-хаус, кофейня рядом, романтический ужин, Мишлен, веранда кафе, чайхана | где поесть в городе, куда сходить поесть, поужинать с женой, посоветуй ресторан, где вкусный кофе',
    ro: 'restaurante în apropiere, restaurant bun, masă romantică pentru doi, pizzerie, masă pentru două persoane, restaurant italian, cină romantică, cafenea drăguță, terasă în centru, gelaterie, bistro, crâșmă, restaurant chinezesc | unde mâncăm în oraș, ieșim la restaurant, cină cu soția, local bun în oraș, recomandă un restaurant',
    vi: 'quán ăn ngon, quán ăn gần đây, nhà hàng gần đây, quán cà phê đẹp, quán nhậu, quán lẩu, nhà hàng buffet, quán ốc, quán phở ngon, bún chả ngon, nhà hàng lãng mạn, đặt bàn nhà hàng, quán vỉa hè | ăn gì ở Sài Gòn, hẹn hò quán nào, review quán ăn, ăn tối với vợ, chỗ nào ăn ngon',
    'pt-BR':
      'restaurante bom, restaurantes perto, churrascaria rodízio, rodízio japonês, pizzaria, jantar a dois à luz de velas, jantar romântico, cantina italiana, sorveteria, hamburgueria, boteco, restaurante por quilo perto, cafeteria charmosa | onde comer na cidade, jantar com a esposa, dica de restaurante, lugar bom pra comer, melhor pizzaria',
  },
  'bars-and-drinks': {
    en: 'nightclub, pub crawl, cocktail recipe, whisky, vodka, gin and tonic, Guinness, champagne bottle, wine tasting, hangover cure, mojito, Aperol spritz, tequila, craft beer, disco night | get drunk, hangover, beer after work in the pub, happy hour at the pub, which wine goes with fish',
    ru: 'ночной клуб, бар с пивом, рецепт коктейля, виски, водка, джин-тоник, шампанское, дегустация вин, похмелье, мохито, коньяк, крафтовое пиво, самогон, рюмочная, глинтвейн | напиться, пойти в бар, выпить пива, какое вино к рыбе, дискотека, опохмелиться',
    ro: 'club de noapte, cocktail rețetă, whisky, vodcă, țuică, pălincă, bere artizanală, degustare de vin, mahmureală, mojito, vin fiert, șampanie, crâșmă, discotecă | ieșim la bere, beau o bere, vin roșu sec, mă îmbăt, petrecere în club',
    vi: 'quán bar, vũ trường, quán bia, rượu whisky, rượu vang, cocktail, bia hơi, bia thủ công, beer club, rượu soju, giải rượu, mojito, bia Tiger, rượu gạo | đi nhậu, uống bia, uống say, làm vài ly, đi bar quẩy',
    'pt-BR':
      'balada sertaneja, boate, caipirinha, cerveja gelada, vodca, uísque, cachaça, gin tônica, degustação de vinho, ressaca, chopp, drinque receita, barzinho, cerveja artesanal, open bar | ir pra balada, tomar uma cerveja, cura pra ressaca, ficar bêbado, barzinho com música ao vivo',
  },
  'holiday-trips': {
    en: 'package holiday to Mallorca, beach holiday, all inclusive resort, cruise holiday, honeymoon, Maldives, Bali trip, Airbnb, city trip to Paris, Tripadvisor, last-minute holiday, summer holiday in Greece, safari trip, Ibiza | holiday trip tips, vacation in Spain, cheap trip to Spain, beach, suntan lotion, backpack through Asia',
    ru: 'отдых на море, горящая путёвка, турпутёвка, всё включено Анталья, Турция отдых, Египет отдых, Мальдивы, медовый месяц, морской круиз, отдых в Сочи, Анапа, Таиланд отдых, Airbnb, турагентство, пляжный отдых | куда поехать в отпуск, слетать на море, тур в Турцию, позагорать, советы туристам, отдых с детьми на море',
    ro: 'vacanță la Marea Neagră, vacanță la munte, sejur all inclusive, croazieră, lună de miere, Maldive, sejur în Grecia, litoral, Mamaia, plaja Vama Veche, Airbnb, agenție de turism, city break, last minute Antalya, vacanță în Bulgaria | sejur ieftin, plajă, cazare la mare, vacanță ieftină, excursie la Paris',
    vi: 'du lịch tự túc, tour du lịch Thái Lan, du lịch Đà Lạt, du lịch Phú Quốc, tắm biển, resort gia đình, tuần trăng mật, du lịch Nha Trang, Airbnb, homestay, kinh nghiệm du lịch, tour Nhật Bản, du lịch bụi, Klook, du thuyền Hạ Long | đi biển, đi Đà Lạt chơi, nghỉ hè đi đâu, săn vé rẻ đi chơi, địa điểm check-in đẹp',
    'pt-BR':
      'férias na praia, pacote de viagem CVC, resort all inclusive, cruzeiro, lua de mel, viagem pra praia, Porto de Galinhas, Disney Orlando, CVC Viagens, Airbnb, Gramado passeio, Fernando de Noronha, Maldivas, pousada na praia, mochilão na Europa | pra onde viajar nas férias, dica de viagem, dia de praia, viagem em família, viajar barato, casa de praia',
  },
  'sights-and-museums': {
    en: 'sightseeing, museum ticket, art exhibition, Louvre, Eiffel Tower, city tour bus, old town walk, castle tour, aquarium visit, Colosseum, British Museum, botanical garden, guided tour of the city | what to see in town, museum opening, weekend in the city, tourist attraction, art gallery',
    ru: 'достопримечательности, экскурсия по городу, билет в музей, Эрмитаж, Третьяковская галерея, Красная площадь, художественная выставка, Лувр, Эйфелева башня, планетарий, океанариум, ботанический сад, экскурсовод, Петергоф | что посмотреть в городе, сходить в музей, куда сходить в выходные, музеи, картинная галерея',
    ro: 'obiective turistice, bilet la muzeu, muzeu, expoziție de artă, Castelul Bran, Turnul Eiffel, Luvru, castelul Peleș, tur ghidat, plimbare în centrul vechi, Muzeul Antipa, acvariu, grădina botanică, Cazinoul din Constanța | ce vizitez în oraș, mergem la muzeu, unde ieșim sâmbătă, galerie de artă, atracții turistice',
    vi: 'điểm tham quan, bảo tàng, vé tham quan, Tháp Eiffel, Văn Miếu, Lăng Bác, phố cổ Hội An, dinh Độc Lập, triển lãm tranh, thủy cung, danh lam thắng cảnh, Chợ Bến Thành, Bà Nà Hills, phố đi bộ | cuối tuần đi chơi, đi bảo tàng, tham quan thành phố, chỗ chơi cuối tuần, chụp hình ở đâu đẹp',
    'pt-BR':
      'pontos turísticos, ingresso do museu, museu, Cristo Redentor, Pão de Açúcar bondinho, museu MASP, Torre Eiffel, exposição de arte, aquário do Rio, Museu do Ipiranga, Louvre, city tour, jardim botânico, Cataratas do Iguaçu | o que visitar na cidade, passeio no fim de semana, galeria de arte, ir ao museu, atração turística',
  },
  'town-buses-and-metro': {
    en: 'city bus timetable, metro map, subway map, tram timetable, night bus in town, underground line closed, MetroCard, bus number 7, Google Maps directions, Citymapper, next tram | when does the next bus leave, which metro line, ticket for the tram, suburban train delayed, way to the railway station',
    ru: 'расписание городских автобусов, расписание электричек, карта метро, схема метро, троллейбус, трамвай, Подорожник карта, автобус номер 7, городской транспорт, Яндекс Карты | следующий трамвай, как доехать на метро, станция метро, пробки в городе, остановка трамвая',
    ro: 'orar autobuze STB, orar metrou, program RATB, STB, harta metroului, program tramvai, troleibuz, maxi-taxi, mersul trenurilor, abonament Metrorex, autobuz 41, autobuz RATB de noapte, CFR mersul trenurilor, Waze | când vine troleibuzul, cum ajung cu metroul, stație de tramvai, bilet de metrou, trafic în oraș',
    vi: 'lịch xe buýt thành phố, tuyến xe buýt thành phố, tàu điện Cát Linh, metro Bến Thành, trạm xe buýt, giờ tàu chạy, xe buýt số 8, bản đồ metro, BusMap, xe ôm công nghệ, kẹt xe, Google Maps chỉ đường | xe buýt mấy giờ, bắt xe buýt nào, đường nào kẹt xe, chuyến xe cuối, đi metro',
    'pt-BR':
      'horário de ônibus da cidade, linha de ônibus da SPTrans, mapa do metrô, horário do metrô, trem da CPTM, ônibus circular, estação de metrô, VLT, ponto do ônibus 874, Moovit, cartão BOM, Waze, trânsito na marginal | que horas passa o circular, qual linha de metrô, baldeação, próxima estação, ônibus da madrugada, engarrafamento na avenida',
  },
  'weather-forecast': {
    en: 'weather, weather forecast, weather today, temperature tomorrow, will it rain, rain forecast, sunny weather, thunderstorm tomorrow, heatwave forecast, hurricane, snow tomorrow, weather app, umbrella today | is it going to rain, how hot is it outside, weather for the weekend, cloudy sky, degrees outside',
    ru: 'погода, прогноз погоды, погода на завтра, температура на улице, Гисметео, гроза завтра, дождь будет, погода на выходные, метеопрогноз, сколько градусов, жара на неделе, магнитная буря, снегопад завтра | будет ли дождь, какая погода, брать ли зонт, тепло на улице, синоптики обещают',
    ro: 'vremea, prognoza meteo, meteo, vremea mâine, temperatura de mâine, plouă mâine, cod galben, cod portocaliu, caniculă mâine, vremea la munte, Accuweather, ninge mâine, prognoza meteo pe zece zile | cum e vremea, o să plouă, îmi iau umbrela, câte grade sunt afară, vremea în weekend, soare mâine',
    vi: 'thời tiết, dự báo thời tiết, thời tiết hôm nay, nhiệt độ ngày mai, trời mưa, bão số 3, áp thấp nhiệt đới, trời nắng, gió mùa đông bắc, mưa ngày mai, nồm ẩm | hôm nay mưa không, mai trời sao, mang ô dù, bao nhiêu độ C ngoài trời, cuối tuần nắng',
    'pt-BR':
      'previsão do tempo, clima amanhã, vai chover, temperatura amanhã, Climatempo, chuva amanhã, frente fria, onda de calor, temporal amanhã, clima no fim de semana, levar guarda-chuva, meteorologia | será que chove, quantos graus lá fora, tá calor lá fora, faz sol amanhã, geada amanhã cedo',
  },
  'supermarkets-and-loyalty-cards': {
    en: 'supermarket loyalty card, Tesco Clubcard, Walmart groceries, Lidl leaflet, Aldi offers, Carrefour shopping, Costco card, supermarket shopping, groceries for my home, weekly grocery shopping, Nectar points, Ikea family card, shopping mall | butter price, buy milk on the way home, supermarket opening on Sunday, groceries for dinner, coupons from the supermarket',
    ru: 'карта Пятёрочки, карта лояльности супермаркета, магазин Пятёрочка рядом, Магнит магазин, Перекрёсток супермаркет, Лента карта, карта Ашан, карта Вкусвилл, Светофор магазин, поход в супермаркет, торговый центр рядом, карта Магнита, магазин Фикс Прайс, баллы Спасибо | купить продукты домой, цена на масло, скидка в Пятёрочке, сходить в магазин за хлебом, выручайка',
    ro: 'card de fidelitate supermarket, Lidl Plus, Kaufland Card, card Carrefour, card Mega Image, card Auchan, Profi magazin, oferte Penny, cumpărături la supermarket, ieșire la mall, card Kaufland, puncte Lidl, cupoane Lidl | fac cumpărături acasă, preț la ulei, oferte Kaufland, cumpăr pâine, catalog Lidl',
    vi: 'thẻ thành viên siêu thị, thẻ Co.opmart, thẻ WinMart, đi Bách Hóa Xanh, đi chơi AEON Mall, thẻ Lotte Mart, đi siêu thị mua đồ, trung tâm mua sắm, thẻ tích điểm siêu thị, đi chợ nấu cơm, giá thịt heo | mua rau, giá xăng giá gạo, điểm thẻ VinID, chợ đầu mối',
    'pt-BR':
      'cartão fidelidade do supermercado, compras no supermercado, cartão Carrefour, Pão de Açúcar Mais, compras no Assaí, compras no Atacadão, compras do mês em casa, shopping center, feira livre, clube Extra, sacolão, mercadinho | preço do arroz, fazer a feira livre, comprar carne, oferta do Assaí, encarte do mercado',
  },
};
