import type { Concepts } from '../../concept.ts';

/** Trades on land that hardly any company has: pits and reactors, arms, prisons, plantations, cellars, zoos, casinos, fairs, stars. */
export const FAR_INDUSTRIES: Concepts = {
  'oil-platforms': {
    en: 'oil platforms, offshore drilling, drilling rigs, oil wells, oil refinery, drill floor of the rig, crude oil production, wellhead, derrick, offshore platform, natural gas field | blowout preventer, drill pipe stuck, helicopter to the platform, roughneck, mud pump, oil gusher',
    ru: 'нефтяная платформа, буровая установка, буровая вышка, нефтедобыча, нефтяные скважины, нефтеперерабатывающий завод, НПЗ, добыча нефти, буровики, газовое месторождение, морская платформа | прихват бурового инструмента, нефтяник, буровой раствор, вахта на месторождении, фонтан нефти',
    ro: 'platformă petrolieră, foraj marin, sonde petroliere, puț de petrol, rafinărie, sondă de foraj, extracție petrol, zăcământ de gaze, foraj offshore, turlă de foraj, schelă petrolieră | sondor, prăjini de foraj, noroi de foraj, elicopter spre platformă, erupție la sondă',
    vi: 'giàn khoan, giàn khoan dầu khí, khai thác dầu khí, giếng dầu, nhà máy lọc dầu, mỏ Bạch Hổ, khoan ngoài khơi, mỏ dầu, giàn khai thác, dầu thô, mỏ khí | kẹt cần khoan, thợ khoan dầu, trực thăng ra giàn, dung dịch khoan, phun trào giếng',
    'pt-BR':
      'plataforma de petróleo, perfuração offshore, sonda de perfuração, poço de petróleo, refinaria, camada do pré-sal, extração de petróleo, navio-sonda, FPSO, campo de gás natural, plataforma offshore | embarcado na plataforma de petróleo, broca presa no poço, lama de perfuração, helicóptero pra plataforma, petroleiro embarcado',
  },
  'nuclear-reactors': {
    en: 'nuclear reactors, nuclear power plant, reactor core, uranium fuel, fuel rods, nuclear waste, reactor control room, atomic energy, uranium enrichment, control rods, nuclear fusion, Chernobyl | reactor scram, meltdown, radiation leak from reactor, spent fuel pool, becquerel',
    ru: 'атомная электростанция, АЭС, ядерный реактор, тепловыделяющие сборки, урановое топливо, ядерные отходы, реакторный цех, обогащение урана, атомный реактор, управляющие стержни, Чернобыль, Росатом реактор | авария на реакторе, расплавление активной зоны, перегрузка топлива реактора, утечка радиации, отработавшее ядерное топливо',
    ro: 'reactor nuclear, centrală nucleară, Cernavodă reactor, combustibil nuclear, bare de uraniu, deșeuri nucleare, energie atomică, apă grea Cernavodă, îmbogățirea uraniului, fuziune nucleară, Cernobîl | oprire reactor, topirea miezului, scurgere radioactivă, bazin de combustibil uzat, operator de reactor',
    vi: 'lò phản ứng hạt nhân, nhà máy điện hạt nhân, nhiên liệu hạt nhân, thanh uranium, chất thải hạt nhân, năng lượng nguyên tử, làm giàu uranium, lò hạt nhân Đà Lạt, điện hạt nhân Ninh Thuận, Chernobyl, tâm lò phản ứng | rò rỉ phóng xạ, tan chảy lõi lò, dập lò phản ứng, thanh nhiên liệu, kỹ sư hạt nhân',
    'pt-BR':
      'reator nuclear, usina nuclear, Angra 2, combustível nuclear, urânio enriquecido, rejeito nuclear, energia atômica, varetas de urânio, núcleo do reator, fusão nuclear, Chernobyl, Eletronuclear | vazamento radioativo, derretimento do núcleo, desligamento do reator, piscina de combustível usado, operador de reator',
  },
  'mines-and-pits': {
    en: 'coal mine, underground mining, mine shaft, open-pit mine, gold mining, gold mine, diamond mine, coal miners, iron ore, quarry blasting, copper mine, mineshaft elevator, ventilation of the coal mine, tailings dam | pit props, firedamp, mine collapse, pan for gold, ore crusher, dynamite in the quarry',
    ru: 'угольная шахта, шахтёры, рудник, карьер добычи, добыча золота, золотой прииск, алмазный рудник, железная руда, горные работы, забой шахты, шахтный ствол, хвостохранилище, проходчик, угольный разрез | метан в шахте, обвал в шахте, мыть золото, взрывные работы в карьере, горняк, штрек',
    ro: 'mină de cărbune, minerit, mineri, galerie de mină, carieră de piatră, mină de aur, puț de mină, minereu de fier, exploatare minieră, Roșia Montană, iaz de decantare, salină Turda, abataj | grizu, surpare în mină, împușcare în carieră, spălat aur, ortac, artificier minier',
    vi: 'mỏ than, hầm lò, khai thác mỏ, thợ mỏ, mỏ vàng, mỏ đá, đào vàng, quặng sắt, khai thác than, giếng mỏ, mỏ kim cương, nổ mìn mỏ đá, mỏ bauxite, Vinacomin | khí metan hầm lò, sập hầm lò, đãi vàng, bãi thải mỏ, lò chợ',
    'pt-BR':
      'mina de carvão, mineração, mineradora, garimpo, mina de ouro, minério de ferro, barragem de rejeitos, lavra a céu aberto, desmonte de rocha, garimpeiro, mina subterrânea, pedreira de brita, mina de diamante, poço da mina | mineiro soterrado, explosivo na pedreira, ouro na bateia, galeria da mina, caminhão fora de estrada da mina',
  },
  'steelworks-and-furnaces': {
    en: 'blast furnace, steelworks, steel mill, foundry casting, molten iron, coke oven, smelter, aluminium smelting, converter steel, rolling mill for steel, glassblowing, glass furnace, cement kiln, brickworks, blacksmith forge | pour molten steel, slag, ladle furnace, tapping the furnace, horseshoe, anvil',
    ru: 'доменная печь, сталелитейный цех, металлургический комбинат, сталевар, прокатный стан, коксовая батарея, плавильный цех, мартеновская печь, литейный цех чугуна, стеклодув, цементная печь, кузница, кирпичный завод, конвертерный цех | разлить сталь, шлак доменный, выпуск чугуна, наковальня, подкова, кузнец',
    ro: 'furnal, oțelărie, combinat siderurgic, turnătorie de fontă, laminor, cocserie, topitorie, sticlărie suflată, cuptor de ciment, fierărie potcoave, cărămidărie, oțelar, forjă, convertizor de oțel | șarjă de oțel, zgură de furnal, nicovală, potcoavă, fierar la forjă',
    vi: 'lò cao, nhà máy luyện thép, luyện kim, lò nung xi măng, đúc gang, lò luyện cốc, cán thép nóng, lò rèn, thổi thủy tinh, lò gạch, luyện nhôm, thợ rèn, gang thép Thái Nguyên, lò hồ quang | rót thép lỏng, xỉ lò cao, đe búa rèn, móng ngựa, thợ đúc đồng',
    'pt-BR':
      'alto-forno, siderúrgica, aciaria, laminação a quente, coqueria, ferro-gusa, fundição de ferro, forno de cimento, vidraria soprada, olaria de tijolos, ferreiro forja, fundição de alumínio, lingotamento contínuo, bigorna | corrida de gusa, escória de alto-forno, ferradura, aço líquido, panela de aço',
  },
  'weapons-and-tanks': {
    en: 'battle tanks, weapons of war, ammunition, rifles, missiles, artillery, hand grenade, machine gun, armoury, gunpowder, nuclear weapons, landmine, sniper rifle, arms factory, Glock, bazooka, shooting range, Kalashnikov, bomb disposal | howitzer, reload a gun, bulletproof vest, cannon, torpedo boat, war bunker',
    ru: 'боевые танки, оружие массового поражения, боеприпасы, винтовка, ракеты баллистические, артиллерия, граната, пулемёт, оружейная комната, ядерное оружие, снайпер, противопехотная мина, пистолет Макарова, автомат Калашникова, тир стрелковый, гранатомёт, бронежилет, танкисты, сапёр | гаубица, патроны, зарядить ружьё, пушка, торпеда, окоп',
    ro: 'tancuri de luptă, armament militar, muniție, puști, rachete balistice, artilerie, grenadă, mitralieră, armurerie, arme nucleare, lunetist, mină antipersonal, pistol cu gloanțe, Kalașnikov, poligon de tragere, bazooka, vestă antiglonț, tanchist, genist | obuz, cartușe de pușcă, tun de artilerie, torpilă, buncăr de război',
    vi: 'xe tăng, vũ khí, kho đạn dược, súng trường, tên lửa đạn đạo, pháo binh, lựu đạn, súng máy, kho vũ khí, vũ khí hạt nhân, bắn tỉa, bom mìn, súng AK, súng lục, trường bắn súng, áo chống đạn, xe bọc thép quân sự, công binh rà phá | đạn pháo, nạp đạn, hầm trú ẩn chiến tranh, ngư lôi, súng đại bác',
    'pt-BR':
      'tanque de guerra, armamento, munição, fuzil, mísseis, artilharia, granada de mão, metralhadora, paiol de munição, arma nuclear, atirador de elite, mina terrestre, pistola Taurus, revólver calibre 38, estande de tiro, bazuca, colete à prova de balas, blindado de guerra, esquadrão antibombas | obus, canhão, cartucho de espingarda, torpedo de submarino, trincheira, porte de arma',
  },
  'prisons-and-courts': {
    en: 'prison, prisoners, jail cells, inmates, prison warden, death penalty, parole board, handcuffs, police station, private detective, burglary at home, murder case, judge and jury, serial killer, Sherlock Holmes, FBI, mafia, prison escape, juvenile detention | break out of jail, arrested by the sheriff, life sentence, witness protection, pickpocket on the tram, hitman',
    ru: 'тюрьма, тюремные заключённые, колония строгого режима, следственный изолятор, надзиратель, смертная казнь, УДО, наручники, отделение полиции, следователь по делу об убийстве, кража из квартиры, маньяк, сицилийская мафия, побег из тюрьмы, ФСИН, детектив Шерлок, присяжные по убийству, воры в законе | сбежать из тюрьмы, посадили в тюрьму, срок в колонии, карманник, киллер',
    ro: 'închisoare, deținuți, penitenciar, gardian de penitenciar, pedeapsa cu moartea, eliberare condiționată, cătușe, secție de poliție, spargere acasă, crimă, criminal în serie, mafie, evadare, Sherlock Holmes, arest la domiciliu, pușcărie, anchetă de omor | am fost arestat, condamnare pe viață, hoț de buzunare, detectiv particular, evadat din penitenciar',
    vi: 'nhà tù, phạm nhân trại giam, trại giam, quản giáo, án tử hình, còng tay, điều tra án mạng, trộm đột nhập nhà, kẻ giết người, mafia, vượt ngục, Sherlock Holmes, trại cải tạo, ân xá, xã hội đen, tù chung thân | bị bắt giam, ngồi tù, móc túi, thám tử tư, cướp giật',
    'pt-BR':
      'presídio, presidiários, penitenciária, carcereiro, pena de morte, liberdade condicional, algemas, delegacia de polícia, assalto na minha rua, assassino em série, máfia, fuga da cadeia, Sherlock Holmes, tornozeleira eletrônica, cadeia pública presos, PCC facção, agente penitenciário | fui preso, prisão perpétua, batedor de carteira, detetive particular, roubo do meu celular na rua',
  },
  'tobacco-and-plantations': {
    en: 'tobacco growing, tobacco plantation, tobacco leaves, cigar rolling, tea plantation, coffee plantation, cocoa beans farm, rubber plantation, sugar cane mill, banana plantation, cotton picking, rice paddies, palm oil plantation, hemp growing, tulip fields | cure tobacco, harvest cotton, rubber tapping, tea picking, coffee cherries',
    ru: 'выращивание табака, табачная плантация, чайная плантация, кофейная плантация, какао-бобы плантация, сбор хлопка, хлопковое поле, сахарный тростник, банановая плантация, рисовые чеки, каучуковая плантация, пальмовое масло плантация, сигары крутить | собирать хлопок, табачный лист, сбор чая, кофейные деревья, плантатор',
    ro: 'cultură de tutun, plantație de tutun, frunze de tutun, plantație de ceai, plantație de cafea, plantație de cacao, plantație de bumbac, trestie de zahăr, plantație de banane, orezărie, plantație de cauciuc, cules de bumbac, lavandă câmp | usc tutun, cules ceai, boabe de cacao, rulat trabucuri, câmp de lalele',
    vi: 'trồng thuốc lá, đồn điền thuốc lá, đồi chè, đồn điền cao su, rẫy cà phê, nông trường mía, nhà máy đường mía, vườn ca cao, trồng bông vải, đồn điền chuối, ruộng bậc thang, vườn tiêu, nông trường chè | sấy thuốc lá, hái chè, hái cà phê, chặt mía, hái bông',
    'pt-BR':
      'fumicultura, plantação de fumo, folha de tabaco, cafezal, canavial, engenho de cana, plantação de cacau, seringal, bananal, algodoal, arrozal, plantação de chá, plantação de dendê, sisal, erva-mate ervateira | estufa de fumo, colher café, cortar cana, charuto artesanal, panha do café',
  },
  'vineyards-and-cellars': {
    en: 'vineyards, winemaking, winery, oak barrels, wine cellar, sommelier, brewery, brewmaster, whisky distillery, malt house, cider press, fermentation of beer, vintage wine, champagne house, hop garden | prune the vines, crush grapes, brew beer, distil gin, corked wine',
    ru: 'виноградник, виноделие, винодельня, сбор винограда, дубовые бочки, винный погреб, сомелье, пивоварня, пивовар, вискикурня, солодовня, сидр пресс, розлив шампанского, винокурня, хмельник | обрезать лозу, давить виноград, сварить пиво, гнать самогон, винодел',
    ro: 'viticultură, vie de struguri, podgorii, cramă, vinificație, butoaie de stejar, pivniță de vinuri, somelier, fabrică de bere, berar, distilerie de whisky, cazan de țuică, butuci de viță, plantație de hamei | tai butucii de vie, zdrobesc strugurii, fac bere acasă, must de struguri, îmbuteliat vin',
    vi: 'vườn nho, nhà máy rượu vang, hầm rượu, làm rượu vang, thu hoạch nho, thùng gỗ sồi, chuyên gia rượu vang, nhà máy bia, nấu bia, chưng cất whisky, nấu rượu gạo, lò nấu rượu, hoa bia, ủ bia | ép nho, cắt tỉa nho, ủ rượu nho, rượu cần, nấu rượu đế',
    'pt-BR':
      'vinhedo, vinícola, parreiral, vitivinicultura, colheita da uva, barril de carvalho, adega, enólogo, sommelier, cervejaria artesanal produção, mestre cervejeiro, alambique, destilaria, lúpulo, maltaria | podar a videira, pisar a uva, fazer cerveja em casa, espumante de Garibaldi, destilar cachaça',
  },
  'bees-and-rare-farms': {
    en: 'beekeeping, beehive, beehives, apiary, honey harvest, queen bee, ostrich farm, fur farm, mink farm, snail farm, silkworms, alpaca farm, crocodile farm, mushroom farm, reindeer herding, worm farm, goose down farm, fish farm, shrimp farm, oyster farm | swarm of bees, honey jars, beekeeper, varroa, shear sheep',
    ru: 'пчеловодство, пасека, улей, ульи, пчеломатка, сбор мёда, страусиная ферма, пушная ферма, норковая ферма, улиточная ферма, шелкопряд, оленеводство, грибная ферма, рыбоводство, форелевое хозяйство, устричная ферма, звероферма | рой пчёл, медогонка, пасечник, варроатоз, стричь овец, олени',
    ro: 'apicultură, stupină, stup, stupi, matcă de albine, recoltă de miere, fermă de struți, fermă de nurci, fermă de melci, viermi de mătase, păstrăvărie, ciupercărie, piscicultură, iaz piscicol, fermă de stridii, crescătorie de iepuri | roi de albine, apicultor, miere de salcâm, varooza, tuns oile',
    vi: 'nuôi ong, tổ ong mật, trại ong, ong chúa, mật ong rừng, trại đà điểu, trại cá sấu, nuôi tằm, nuôi ốc bươu, trang trại nấm, nuôi cá tra, ao tôm, nuôi hàu, nhà nuôi yến, nuôi dế, nuôi trai lấy ngọc | quay mật ong, bầy ong, thợ nuôi ong, ao cá, cắt lông cừu',
    'pt-BR':
      'apicultura, colmeia, colmeias, apiário, abelha-rainha, colheita de mel, criação de avestruz, fazenda de escargot, bicho-da-seda, criação de tilápia, piscicultura, carcinicultura, fazenda de ostras, cultivo de cogumelos, criação de alpaca, ranário, criação de minhoca | enxame de abelhas, apicultor, mel de laranjeira, tosquiar ovelha, tanque-rede',
  },
  'forestry-and-sawmills': {
    en: 'forestry, logging of timber, lumberjacks, sawmill in the woods, felling trees in the forest, chainsaw crew, forest ranger, timber harvest, forest fire lookout, reforestation, tree nursery, rafting logs, harvester in the forest | fell a spruce, lumber truck, stack of timber, bark beetle, wood chips from the forest',
    ru: 'лесозаготовка, лесное хозяйство, лесопилка, лесорубы, вальщик леса, лесничество, лесник, пилорама, вырубка леса, лесовоз, делянка леса, харвестер в лесу, саженцы лесопитомник | валить лес, короед, брёвна на лесопилку, сплав леса, кубатура брёвен',
    ro: 'silvicultură, exploatare forestieră, ocol silvic, gater, drujbiști, pădurar, Romsilva, tăiere de pădure, incendiu de pădure, împădurire, tractor forestier, brigadier silvic, bușteni din pădure, APV parchet forestier | tai un brad, gândac de scoarță, cioplitor de bușteni, TAF pădure, puieți de brad',
    vi: 'ngành lâm nghiệp, khai thác gỗ rừng, lâm trường quốc doanh, hạt kiểm lâm, xưởng xẻ gỗ, trồng rừng, cưa xẻ gỗ, gỗ tròn, rừng phòng hộ, rừng keo, xe chở gỗ rừng | đốn cây rừng, xẻ gỗ, phá rừng, bóc vỏ keo, trồng cây keo',
    'pt-BR':
      'silvicultura, madeireira, corte de eucalipto, serraria de madeira, lenhador, exploração madeireira, guarda-florestal, reflorestamento, incêndio florestal, viveiro de mudas florestais, colheita florestal, harvester florestal, desmatamento, tora de madeira | derrubar árvore na mata, caminhão de toras, pinus e eucalipto, motosserrista, besouro da casca',
  },
  'zoos-and-circuses': {
    en: 'zoo, zoo ticket, zookeeper, lion cage, elephant house, circus, circus acrobats, circus tent, clown, trapeze, lion tamer, safari park, petting zoo, dolphinarium, sea lion show, monkeys at the zoo, juggling, magician show, puppet theatre | feed the tigers, escaped lion, giraffe keeper, big top, circus tickets',
    ru: 'зоопарк, билет в зоопарк, смотритель зоопарка, клетка со львом, вольер со слоном, цирк, цирковые акробаты, клоун, цирковой шатёр, дрессировщик львов, дельфинарий, контактный зоопарк, сафари-парк, жонглёр, фокусник, кукольный театр, обезьяны | кормить тигров, сбежал лев, билеты в цирк, воздушные гимнасты, вольер с медведем',
    ro: 'grădină zoologică, zoo bilet, îngrijitor la zoo, cușca leilor, spectacol de circ, acrobați la circ, clovn, cort de circ, dresor de lei, delfinariu, trapez la circ, parc safari, maimuțe la zoo, jonglerii, magician, teatru de păpuși | hrănit tigrii, leu scăpat, bilete la circ, îngrijitor de elefanți, iluzionist',
    vi: 'đi sở thú, vườn thú, vé Thảo Cầm Viên, người chăm thú, chuồng voi, chuồng sư tử, rạp xiếc, xiếc thú, chú hề, diễn viên xiếc, nhào lộn, ảo thuật, khỉ trong sở thú, show cá heo, múa rối, vườn thú Safari | hổ sổng chuồng, sư tử xổng chuồng, vé xem xiếc, huấn luyện voi, ảo thuật gia',
    'pt-BR':
      'zoológico, ingresso do zoológico, tratador de animais do zoo, jaula do leão, recinto do elefante, circo, acrobata de circo, palhaço, lona de circo, domador de leões, trapezista, show de golfinhos, macaco do zoológico, safári parque, malabarista, mágico de festa, teatro de fantoches | alimentar os tigres, leão fugiu, ingresso do circo, globo da morte, truque de mágica',
  },
  'amusement-rides': {
    en: 'amusement rides, amusement park, roller coaster, Ferris wheel, Disneyland, theme park, merry-go-round, ghost train, bumper cars, water park slides, carousel, fairground, bouncy castle, Legoland, bungee jumping, cotton candy stand | ride stopped with people in it, ride operator, queue for the roller coaster, harness on the ride, dodgems',
    ru: 'аттракционы, парк аттракционов, американские горки, колесо обозрения, Диснейленд, карусель, комната страха, автодром машинки, аквапарк горки, надувной батут, тематический парк, сахарная вата, верёвочный парк, банджи-джампинг, Остров мечты парк | застряли на аттракционе, оператор аттракциона, качели-лодочки, покататься на карусели, детский батут',
    ro: 'parc de distracții, montagne russe, roata mare, Disneyland, carusel, mașinuțe de bușit, tobogane aqua park, Therme tobogane, trenul groazei, castel gonflabil, parc tematic, vată pe băț, bâlci, tiribombă, bungee jumping | blocați în carusel, operator de carusel, parc de aventură, învârtit în căluței, trambulină copii',
    vi: 'công viên giải trí, tàu lượn siêu tốc, đu quay, vòng quay mặt trời, Disneyland, công viên nước, Đầm Sen, Suối Tiên, nhà ma kinh dị, xe điện đụng, nhà phao, đu quay ngựa gỗ, kẹo bông gòn, VinWonders, nhảy bungee | kẹt trên tàu lượn, vận hành tàu lượn, máng trượt nước, chơi cảm giác mạnh, vé Đầm Sen',
    'pt-BR':
      'parque de diversões, montanha-russa, roda-gigante, Beto Carrero, Disneylândia, carrossel, trem fantasma, carrinho bate-bate, parque aquático, tobogã, pula-pula, Hopi Hari, algodão-doce, bungee jump, Beach Park, parque temático | travou na montanha-russa, operador de brinquedo do parque, kamikaze brinquedo, fila da montanha-russa, cama elástica infantil',
  },
  casinos: {
    en: 'casino floor, casino, croupier, roulette tables, slot machine hall, blackjack dealer, casino chips, baccarat, poker room, high roller, Las Vegas, casino cage, pit boss, gaming tables, betting shop | jammed slot machine, card counter, dealer on table nine, chips for the roulette, jackpot payout',
    ru: 'казино, крупье, стол рулетки, игровой зал казино, фишки казино, блэкджек, баккара, пит-босс, покерный зал, Лас-Вегас, касса казино, дилер за столом покера, хайроллер | игровой автомат заклинило, выплата джекпота, колода карт казино, игрок считает карты, делайте ваши ставки господа',
    ro: 'cazino, crupier, mese de ruletă, sală de jocuri de noroc, jetoane de cazino, blackjack masă, baccarat, pit boss, sală de poker, Las Vegas, sală de sloturi, aparate păcănele | aparat de păcănele blocat, plata jackpotului, dealer la masa de poker, jucător care numără cărți, fise de cazino',
    vi: 'sòng bạc, casino, hồ lì, chia bài casino, bàn roulette, máy đánh bạc, phỉnh casino, bàn blackjack, baccarat, Las Vegas, phòng poker, máy slot, quản lý sòng bạc | kẹt máy slot, trả thưởng jackpot, đổi phỉnh, người chia bài, khách đếm bài',
    'pt-BR':
      'cassino, crupiê, mesa de roleta, máquinas caça-níqueis, fichas de cassino, mesa de blackjack, bacará, Las Vegas, sala de pôquer, sala de bingo, carteado valendo dinheiro, mesa de pôquer, jogos de azar salão | caça-níquel travado, pagamento do jackpot, contador de cartas, trocar fichas do cassino, bingueiro',
  },
  'horse-racing': {
    en: 'horse racing, racehorses, jockeys, racecourse, horse stables, riding school, thoroughbred, Kentucky Derby, show jumping, dressage, pony riding, saddle for my horse, farrier, greyhound racing, Ascot, horseback riding, rodeo | lame horse, horseshoe lost, bet on a horse, foal, photo finish',
    ru: 'скачки, лошадиные бега, жокей, ипподром, конюшня, школа верховой езды, чистокровная лошадь, конкур, выездка, катание на пони, седло для лошади, конный спорт, собачьи бега, родео, коневодство | лошадь хромает, подковать лошадь, ставка на лошадь, жеребёнок, кататься на лошади',
    ro: 'curse de cai, hipodrom, jocheu, herghelie, grajd de cai, școală de călărie, cal de rasă, sărituri peste obstacole, dresaj cai, plimbare cu poneiul, șa de călărie, echitație, rodeo, cai lipițani | cal șchiop, potcovesc calul, pariez pe cal, mânz, călăresc',
    vi: 'đua ngựa, trường đua Phú Thọ, nài ngựa, chuồng ngựa, trại ngựa, học cưỡi ngựa, ngựa thuần chủng, ngựa đua, yên ngựa, cưỡi ngựa vượt rào, đua chó, xe ngựa | ngựa què, đóng móng ngựa, cá cược ngựa, ngựa con, cưỡi ngựa',
    'pt-BR':
      'corrida de cavalos, jóquei, turfe, hipódromo, Jockey Club, haras, baia de cavalo, escola de equitação, cavalo puro-sangue, hipismo, vaquejada, rodeio de Barretos, sela de cavalo, passeio de pônei, cavalgada | cavalo mancando, ferrar o cavalo, apostar em cavalo, potro, andar a cavalo',
  },
  'film-sets-and-stars': {
    en: 'film stars agency, stuntmen, movie director, film set in Hollywood, casting of actors, movie props, box office of the movie, extras for a film, film academy, screenplay, movie trailer cutting, casting call for a movie, body double | stunt double, be an extra in a movie, red carpet premiere, Oscar winner, green screen movie',
    ru: 'каскадёры, кинорежиссёр, съёмочная площадка фильма, кастинг актёров, реквизит для кино, массовка в фильме, Мосфильм, киносценарий, кинозвёзды агентство, дублёр актёра, кассовые сборы фильма, ВГИК | сняться в массовке, трюк каскадёра, сценарист фильма, звезда экрана, премьера с красной дорожкой',
    ro: 'cascadori, regizor de film, platou de filmare Buftea, casting actori, recuzită de film, figuranți film, scenariu de film, staruri de film, dublură de actor, box office film, TIFF festival, UNATC | fac figurație, scenă de cascadorie, premieră pe covorul roșu, scenarist de film, actor de serial',
    vi: 'diễn viên đóng thế, đạo diễn phim, phim trường, casting diễn viên, đạo cụ phim, diễn viên quần chúng, kịch bản phim, ngôi sao điện ảnh, doanh thu phòng vé, biên kịch phim, trường quay Cổ Loa | đóng vai quần chúng, cascadeur, thảm đỏ ra mắt phim, diễn viên chính, nhà sản xuất phim bom tấn',
    'pt-BR':
      'dublês de cinema, cineasta, set de filmagem de novela, teste de elenco, figurantes de novela, Projac, roteiro de cinema, estrelas de cinema, bilheteria do filme, diretor de cinema, Festival de Gramado, ator global | ser figurante, cena de ação com dublê, roteirista de filme, tapete vermelho da estreia, papel na novela',
  },
  'rare-crafts': {
    en: 'chimney sweep, watchmaker, cobbler shoe repair, piano maker, violin maker, gravestone mason, taxidermy, undertaker funeral parlour, cemetery plots, cremation, candle making, fireworks display, pyrotechnics, hot-air balloon, glass eye maker, wig maker, gunsmith, cemetery, archaeologist dig, tailor made suit | sharpen scissors, resole my shoes, repair my watch, hem my trousers, dig up bones',
    ru: 'трубочист, часовщик, сапожник, ремонт обуви, таксидермист, похоронное бюро, кладбище, кремация, памятник на могилу, свечное производство, фейерверк салют, пиротехника, воздушный шар полёт, ателье пошив платья, археологические раскопки, ремонт наручных часов, катафалк, гробовщик | заточить ножницы, подшить брюки, починить часы, поставить набойки, раскопать клад',
    ro: 'coșar, ceasornicar, cizmar, reparații pantofi, taxidermie, cimitir, incinerare, cruce de mormânt, lumânări artizanale, artificii, pirotehnie, balon cu aer cald, croitorie rochii, săpături arheologice, sicriu, groapă de cimitir, tocilar | ascut foarfeca, tiv la pantaloni, repar ceasul de mână, pun flecuri, loc de veci',
    vi: 'thợ sửa đồng hồ, sửa giày dép, thợ đóng giày, nhồi bông thú, dịch vụ tang lễ, nghĩa trang, hỏa táng, bia mộ, làm nến, pháo hoa, bắn pháo hoa, khinh khí cầu, may áo dài, khảo cổ học, cỗ quan tài, trại hòm, thợ may vest | mài dao kéo, lên lai quần, sửa đồng hồ đeo tay, đóng đế giày, đất nghĩa trang',
    'pt-BR':
      'limpador de chaminé, relojoeiro, sapateiro, taxidermia, cemitério, cremação, jazigo, lápide, fábrica de velas, fogos de artifício, pirotecnia, balão de ar quente, alfaiate, escavação arqueológica, caixão, coveiro, luthier, amolador | amolar tesoura, fazer bainha da calça, consertar relógio de pulso, trocar sola do sapato, arqueólogo',
  },
};
