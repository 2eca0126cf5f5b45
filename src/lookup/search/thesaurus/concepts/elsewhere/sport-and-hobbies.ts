import type { Concepts } from '../../concept.ts';

/** What people follow and do for the fun of it: matches, bets, lotteries, board games, fishing, knitting, the garden, the mountains. */
export const SPORT_AND_HOBBIES: Concepts = {
  'football-matches': {
    en: 'football match, football line-up, football score, FIFA World Cup, Champions League, Premier League, UEFA, NFL, Super Bowl, penalty shoot-out, offside rule, football result | who scored the goal, half-time score, kick-off time, football fixture tonight, last night match score',
    ru: 'футбольный матч, футбол по телевизору, чемпионат мира по футболу, Лига чемпионов, стартовый состав на матч, РПЛ, счёт матча, пенальти в матче, футбольный судья, Кубок России по футболу | кто забил гол, как сыграли наши, с каким счётом, офсайд, сборная по футболу',
    ro: 'meci de fotbal la televizor, echipa de start, Liga Campionilor, Superliga, Cupa Mondială, Campionatul European de fotbal, scor meci, naționala de fotbal, penalty ratat, rezultat meci, clasament Superliga | cine a marcat golul, cât a fost scorul, unde văd meciul, gol în minutul nouăzeci, ofsaid',
    vi: 'trận bóng đá, đội hình ra sân, tỷ số bóng đá, World Cup, Cúp C1, Ngoại hạng Anh, V-League, AFF Cup, bóng đá tối nay, U23 Việt Nam, kết quả bóng đá, trực tiếp bóng đá | ai ghi bàn, mấy giờ đá, coi đá banh, xem đá bóng, tỷ số trận đấu',
    'pt-BR':
      'jogo de futebol, escalação da seleção brasileira, placar do jogo, Copa do Mundo, Campeonato Brasileiro, Libertadores, Champions League, Copa do Brasil futebol, seleção brasileira, pênalti perdido, tabela do campeonato | quem fez o gol, que horas é o jogo, gol de placa, impedimento do atacante, clássico de domingo',
  },
  'football-clubs': {
    en: 'Real Madrid, Barcelona football, Manchester United, Liverpool FC, Arsenal football, Chelsea FC, Lionel Messi, Ronaldo, football club, football stadium, football shirt of a club, Bayern Munich | fan of Liverpool, transfer of a footballer, season ticket for football, famous footballer, football fan',
    ru: 'футбольный клуб Спартак, Зенит футбол, ЦСКА футбол, Локомотив футбол, Реал Мадрид, Барселона футбол, Манчестер Юнайтед, Лионель Месси, Роналду, футболист, Динамо Москва, футбольный фанат | болеть за Спартак, трансфер футболиста, билет на футбол, фанатский шарф, болельщик Зенита',
    ro: 'Steaua București, FCSB, Dinamo București, Rapid București, CFR Cluj, Universitatea Craiova, Real Madrid, Manchester United, Lionel Messi, Ronaldo, Hagi, fotbalist, stadion de fotbal | țin cu Steaua, suporter Dinamo, transfer de fotbalist, bilet la meci, tricou de fotbal',
    vi: 'Manchester United, Real Madrid, Barcelona, Arsenal bóng đá, Hoàng Anh Gia Lai bóng đá, câu lạc bộ bóng đá, Lionel Messi, Ronaldo, Quang Hải, cầu thủ bóng đá, Hà Nội FC, sân Mỹ Đình | fan MU, chuyển nhượng cầu thủ, áo đấu bóng đá, vé xem bóng đá, đội bóng yêu thích',
    'pt-BR':
      'Flamengo, Corinthians, Palmeiras, Vasco da Gama, Grêmio futebol, Fluminense, Atlético Mineiro, Real Madrid, Neymar Santos, Lionel Messi, Cristiano Ronaldo, jogador de futebol, Maracanã | torcedor do Flamengo, camisa do Corinthians, contratação do Palmeiras, ingresso do Maracanã, torcida organizada',
  },
  'sports-results': {
    en: 'Olympic Games, Olympics, Formula 1, Grand Prix race, Wimbledon, tennis tournament, heavyweight boxing champion, UFC, NBA, ice hockey game, Tour de France, world champion, MotoGP | who won the race, medal table, world record, tennis result, gold medal',
    ru: 'Олимпийские игры, Олимпиада, Формула-1, хоккейный матч, КХЛ, НХЛ, Овечкин, фигурное катание, биатлон, боксёрский бой, UFC, Хабиб, теннисный турнир, чемпион мира | кто выиграл гонку, золотая медаль, мировой рекорд, счёт в хоккее, кто чемпион',
    ro: 'Jocurile Olimpice, Olimpiadă sportivă, Formula 1, Simona Halep, turneu de tenis, meci de handbal, gală de box, Nadia Comăneci, Roland Garros, Wimbledon, campion mondial, David Popovici | cine a câștigat cursa, medalie de aur, record mondial, rezultat tenis, meci de tenis',
    vi: 'Olympic, Thế vận hội, SEA Games, Công thức 1, F1, quần vợt, đấm bốc, võ sĩ UFC, bóng chuyền nữ, bóng rổ NBA, huy chương vàng, vô địch thế giới | ai vô địch, kỷ lục thế giới, bảng tổng sắp huy chương, kết quả quần vợt, đua xe F1',
    'pt-BR':
      'Olimpíadas, Jogos Olímpicos, Fórmula 1, Ayrton Senna, UFC, torneio de tênis, jogo de vôlei, NBA, medalha de ouro, campeão mundial, São Silvestre, Grande Prêmio de Interlagos | quem ganhou a corrida, quadro de medalhas, recorde mundial, luta de boxe, resultado do vôlei',
  },
  'sports-betting': {
    en: 'sports betting, bookmaker, betting odds, bet on football, online casino, poker game, Bet365, roulette, slot machine game, blackjack, gambling site, betting tips | place a bet on a match, gambling online, win at poker, online poker, poker night',
    ru: 'ставки на спорт, букмекер, букмекерская контора, Фонбет, 1xBet, онлайн-казино, покер, рулетка в казино, игровые автоматы азартные, тотализатор, Винлайн, казино Вулкан | ставка на матч, коэффициент на матч, сделать ставку на спорт, азартные игры, выиграть в покер',
    ro: 'pariuri sportive, cote la pariuri, agenție de pariuri, Betano, Superbet, poker, ruletă la cazinou, păcănele, cazinou online, bilet la pariuri, blackjack | pariez pe meci, am câștigat la păcănele, jocuri la cazinou, cota meciului, pariu pe fotbal',
    vi: 'cá độ bóng đá, nhà cái W88, kèo bóng đá, cá cược, casino online, đánh bài tiến lên, bài poker, tài xỉu, đá gà, tỷ lệ kèo, xóc đĩa, bầu cua | bắt kèo, đặt cược, thua độ, đánh bạc, soi kèo tối nay',
    'pt-BR':
      'apostas esportivas, casa de apostas, Bet365, Betano, jogo do bicho, jogo do tigrinho, tigrinho, pôquer, roleta, cassino online, bingo, cotação da aposta | apostar no jogo, fazer uma bet, palpite de aposta, caça-níquel, truco valendo dinheiro',
  },
  'lottery-numbers': {
    en: 'lottery, lottery numbers, lottery ticket, Powerball, EuroMillions, jackpot, lotto jackpot, scratch card lottery, National Lottery, Mega Millions, raffle of a million, bingo hall | winning numbers, win the lottery, lucky numbers for the lotto, scratch cards, play the lotto',
    ru: 'лотерея, лотерейный билет, Русское лото, джекпот, Столото, Гослото, лото с бочонками, выигрыш в лотерею, номера лотереи, тираж лотереи, мгновенная лотерея | выиграть в лотерею, счастливые числа, проверить лотерейный билет, выиграть миллион, какие числа выпадут',
    ro: 'joc Loto, loterie, numere la loto, Loto 6 din 49, bilet la loto, Loteria Română, Joker loto, lozuri, Noroc loto, premiul cel mare la loto, EuroMilioane | numere câștigătoare, am câștigat la loto, joc la loto, numere norocoase, loz în plic',
    vi: 'xổ số, tờ vé số, Vietlott, xổ số kiến thiết, chơi lô đề, trúng số độc đắc, dò vé số, kết quả xổ số, xổ số miền Nam, đánh số đề, xổ số miền Bắc, Power 6/55 | mua vé số, trúng độc đắc, số đẹp hôm nay, đánh đề, con số may mắn, ghi lô',
    'pt-BR':
      'casa lotérica, Mega-Sena, Mega da Virada, números da Mega-Sena, bilhete de loteria, Lotofácil, Quina loteria, raspadinha, lotérica, Lotomania, Timemania, bolão da Mega | números sorteados, ganhar na loteria, números da sorte, ganhar na Mega-Sena, jogar na loteria',
  },
  'board-games': {
    en: 'board game, board games, chess, chess opening, Monopoly, Scrabble, card game, checkers, dominoes, jigsaw puzzle, crossword, sudoku, backgammon, rubik cube, Warhammer | play chess, checkmate, crossword clue, solve a sudoku, playing cards, escape room',
    ru: 'настольные игры, настолка, шахматы, шашки, домино, Монополия игра, карточная игра, кроссворд, сканворд, судоку, нарды, пазл, мафия игра, кубик Рубика, преферанс | поиграть в шахматы, шах и мат, разгадать кроссворд, партия в нарды, играть в дурака, квест-комната',
    ro: 'joc de societate, jocuri de societate, șah, table joc, Monopoly, rummy, remi, joc de cărți, rebus, integrame, sudoku, cub Rubik, Catan, joc de septic | joc șah, șah mat, dezleg rebus, partidă de table, joc de rummy, escape room',
    vi: 'cờ vua, cờ tướng, cờ caro, cờ tỷ phú, bài Uno, trò chơi board game, trò chơi ô chữ, sudoku, rubik, cờ cá ngựa, ma sói, ghép hình puzzle, cờ vây, bộ bài tây | chơi cờ, chơi ma sói, chơi bài, giải ô chữ, đánh cờ, chiếu tướng',
    'pt-BR':
      'jogo de tabuleiro, jogos de tabuleiro, xadrez, dama jogo, dominó jogo, Banco Imobiliário, jogo de cartas, buraco baralho, truco, palavras cruzadas, sudoku, quebra-cabeça, cubo mágico, baralho | jogar xadrez, xeque-mate, jogar truco, jogar dominó, partida de xadrez, escape room',
  },
  'fishing-and-hunting': {
    en: 'fishing rod, fishing trip, angler, fishing tackle, carp fishing, fishing permit, hunting rifle, deer hunting, hunting licence, bait for fish, fly fishing, ice fishing | go fishing, catch a pike, hunting season, duck hunting, worms for fishing, where fish bite',
    ru: 'рыбалка, удочка, спиннинг, рыболовные снасти, зимняя рыбалка, подлёдный лов, охота на уток, охотничье ружьё, охотничий билет, щука на спиннинг, прикормка для рыбы, поплавок для удочки | поехать на рыбалку, клёв, на что клюёт, ловить рыбу, поймать щуку, сезон охоты',
    ro: 'pescuit, undiță, permis de pescuit, pescuit la crap, partidă de pescuit, lansetă, vânătoare, armă de vânătoare, permis de vânătoare, momeală pentru pește, mulinetă, vânătoare de mistreți | merg la pescuit, mușcă peștele, prind un crap, sezon de vânătoare, baltă de pescuit',
    vi: 'câu cá, cần câu, mồi câu, câu lure, hồ câu, săn bắn thú rừng, đi săn thú, lưỡi câu, súng săn, câu cá giải trí, cần câu máy, mồi câu cá chép | đi câu cá, câu lóc, hồ câu gần đây, săn thú rừng, thả câu',
    'pt-BR':
      'pescaria, vara de pescar, isca de pesca, pesque-pague, molinete de pesca, pesca esportiva, licença de pesca amadora, tucunaré, caçada, espingarda de caça, anzol, carretilha de pesca | ir pescar, pescar no fim de semana, pescar tilápia, rio bom de peixe, temporada de caça',
  },
  'needlework-and-crafts': {
    en: 'knitting, crochet, knitting pattern, embroidery, sewing pattern, quilting, origami, scrapbooking, cross-stitch, pottery class, model railway, woodcarving, macramé, ball of yarn | knit a sweater, knitting needles, learn to crochet, knit socks, sew a dress, watercolour painting',
    ru: 'вязание, вязание крючком, вышивка крестиком, бисероплетение, оригами, рукоделие, лепка из глины, скрапбукинг, алмазная мозаика, макраме, выкройка платья, клубок пряжи, картина по номерам, поделка | связать свитер, спицы и пряжа, вязать носки, вышивать крестиком, рисовать акварелью, шить платье',
    ro: 'tricotat, croșetat, împletit, broderie, goblen, cusături tradiționale, olărit, origami, macrame, tipar de rochie, andrele, pictură pe numere, felicitări handmade, modelism | tricotez un pulover, fac goblen, învăț să croșetez, brodez ie, pictez în acuarelă, fir de tricotat',
    vi: 'đan len, móc len, thêu tay, thêu chữ thập, xếp giấy origami, làm gốm, tranh đính đá, may vá, cuộn len, tô tượng, đồ handmade, tranh số hóa | đan khăn, học đan, móc thú bông, thêu tranh, vẽ màu nước, làm đồ thủ công',
    'pt-BR':
      'tricô, crochê, bordado à mão, ponto cruz, costura criativa, artesanato, origami, cerâmica artesanal, macramê, agulha de crochê, novelo de lã, patchwork, biscuit artesanal, amigurumi | aprender crochê, tricotar um cachecol, bordar uma toalha, fazer artesanato, pintar em aquarela, costurar um vestido',
  },
  'gardening-at-home': {
    en: 'vegetable garden, tomato seedlings, allotment garden, houseplants at home, roses in my garden, compost at home, garden shed at home, apple tree in my garden, orchids, cactus, home-grown tomatoes, strawberry plants | plant tomatoes, prune roses, when to plant potatoes, cucumbers in the garden, repot an orchid',
    ru: 'огород, дача, дачный участок, рассада помидоров, садоводство, грядка, теплица на даче, розы на даче, картошка на даче, огурцы в теплице, орхидея, кактус, комнатные растения дома, СНТ | посадить помидоры, когда сажать картошку, обрезать розы, яблони на даче, лунный календарь огородника, копать картошку',
    ro: 'grădină de legume, răsaduri de roșii, solar de roșii, trandafiri în grădină, plante de apartament, pomi fructiferi acasă, cartofi în grădină, orhidee, mușcate la balcon, cactus, casă la țară, castraveți în solar | plantez roșii, când pun cartofi, tai trandafirii, îngrijesc orhideea, strat de ceapă',
    vi: 'trồng rau tại nhà, vườn rau sạch, trồng hoa hồng, hoa lan, trồng lan, xương rồng, cây bonsai, rau sân thượng, cà chua trồng chậu, hoa mai ngày Tết, sen đá, trồng rau thủy canh | trồng cà chua, ghép lan, tỉa hoa hồng, uốn bonsai, rau sạch ban công',
    'pt-BR':
      'horta em casa, horta caseira, orquídea, cacto, suculenta, roseira, muda de tomate, composteira caseira, samambaia, plantinhas em casa, pomar no quintal, hortinha | plantar tomate, cuidar de orquídea, podar roseira, quando plantar alface, regar samambaia, jardim vertical em casa',
  },
  'hiking-and-camping': {
    en: 'hiking trail, camping trip, campsite, tent for camping, mountain climber, Everest, backpacking, sleeping bag, rock climbing, mushroom picking, caravan site, national park hike, bonfire | go hiking, climb a mountain, camping stove, put up a tent, pick mushrooms, mountain summit',
    ru: 'поход в горы, туристическая палатка, кемпинг, альпинизм, Эверест, спальный мешок, Эльбрус, скалолазание, сбор грибов, сплав на байдарках, рюкзак туристический, костёр в лесу, поход с палаткой | пойти в поход, пойти за грибами, белые грибы, байдарка, поставить палатку, подняться на Эльбрус',
    ro: 'drumeție montană, traseu montan, cort de camping, camping la mare, alpinism, Everest, sac de dormit, escaladă pe stâncă, Munții Făgăraș, cabană la munte, cules de ciuperci, rucsac de munte, Vârful Omu, foc de tabără | merg pe munte, urc pe Moldoveanu, montez cortul, culeg ciuperci, hribi, potecă de munte',
    vi: 'leo núi, đi cắm trại ven hồ, lều trại, túi ngủ, Fansipan, trekking, phượt, dã ngoại cuối tuần, Everest, Tà Năng Phan Dũng, balo phượt, lửa trại, glamping | đi phượt, dựng lều, cung đường phượt, chinh phục Fansipan, hái nấm rừng, săn mây',
    'pt-BR':
      'trilha na serra, camping, barraca de camping, acampar na praia, montanhismo, Everest, saco de dormir, escalada em rocha, mochilão, cachoeira, Chapada Diamantina, rapel na cachoeira, fogueira no mato | fazer trilha, montar barraca, subir a montanha, área de camping, trilha da cachoeira, tomar banho de cachoeira',
  },
  'water-sports': {
    en: 'scuba diving, surfing, surfboard, snorkelling, kite surfing, sailing boat, yacht, jet ski, swimming lessons, rowing boat, kayak, windsurfing, paddle board | learn to swim, diving certificate PADI, surf lessons, rent a yacht, water skiing',
    ru: 'дайвинг, сёрфинг, доска для сёрфинга, виндсёрфинг, кайтсёрфинг, яхта, парусная лодка, гидроцикл, сапборд, акваланг, каяк, уроки плавания, водные лыжи | научиться плавать, погружение с аквалангом, взять яхту, поплавать с маской, кататься на сапе',
    ro: 'scufundări, surfing, placă de surf, windsurfing, kitesurf, iaht, barcă cu pânze, skijet, caiac, lecții de înot, snorkeling, schi nautic, paddleboard | învăț să înot, brevet de scufundări, închiriez un iaht, barcă de agrement, caiac pe Dunăre',
    vi: 'lặn biển, lặn bình khí, lướt sóng, ván lướt sóng, chèo SUP, du thuyền, mô tô nước, thuyền buồm, chèo kayak, học bơi, lặn ngắm san hô, dù lượn biển | đi lặn, thuê du thuyền, tập bơi, chèo sup hồ Tây, chứng chỉ lặn PADI',
    'pt-BR':
      'surfe, prancha de surfe, mergulho com cilindro, kitesurf, windsurf, iate, veleiro, jet ski, caiaque, stand up paddle, aula de natação infantil, snorkel, esqui aquático, bodyboard | aprender a nadar, pegar onda, aula de surfe, alugar um iate, mergulhar em Noronha',
  },
  'winter-sports': {
    en: 'ski trip, snowboard, ski resort, ski pass, ski boots, ice skating, ice rink, ski holiday, sledging, cross-country skiing, Alps skiing, snowboarding | go skiing, ski rental, learn to snowboard, ski slope, snow depth on the slopes',
    ru: 'горные лыжи, сноуборд, горнолыжный курорт, ски-пасс, ледовый каток, фигурные коньки, Шерегеш, Роза Хутор, беговые лыжи, санки, тюбинг, Красная Поляна лыжи, Домбай | кататься на лыжах, покататься на коньках, прокат лыж, горнолыжный склон, коньки на каток',
    ro: 'lecții de schi, schiuri, snowboard, pârtie de schi, skipass, patinoar, patinaj, clăpari, Sinaia schi, stațiune de schi, săniuș, Straja, schi fond | merg la schi, închiriez schiuri, învăț să schiez, patine, strat de zăpadă pe pârtie',
    vi: 'trượt tuyết, ván trượt tuyết, trượt băng, sân trượt băng, khu trượt tuyết, giày trượt băng, snowboard, trượt tuyết Hàn Quốc, trượt cỏ, patin | đi trượt tuyết, học trượt băng, xem tuyết rơi, trượt patin, săn tuyết Sapa',
    'pt-BR':
      'esqui na neve, snowboard, estação de esqui, Bariloche, Valle Nevado, patinação no gelo, pista de patinação, bota de esqui, patins no gelo, teleférico de esqui, trenó na neve | esquiar, aprender a esquiar, ver neve, andar de patins, aluguel de esqui',
  },
  'dancing-and-martial-arts': {
    en: 'dance lessons, salsa class, ballroom dancing, tango lessons, karate, judo, taekwondo, kickboxing, Zumba, hip-hop dance class, zouk, kung fu, pole dance, ballet lessons | learn to dance, black belt karate, dance partner, boxing gloves, judo club',
    ru: 'танцы для начинающих, сальса, бачата, танго, карате, дзюдо, тхэквондо, кикбоксинг, зумба, бальные танцы, самбо секция, айкидо, пол дэнс, брейк-данс, кунг-фу | научиться танцевать, школа танцев, чёрный пояс, секция карате, боксёрские перчатки, танцевальная студия',
    ro: 'cursuri de dans, dans sportiv, salsa, tango, vals, karate, judo, taekwondo, kickboxing, zumba, balet pentru copii, dansuri populare, kung fu, aikido | învăț să dansez, școală de dans, centură neagră, mănuși de box, partener de dans',
    vi: 'học nhảy, lớp zumba, khiêu vũ, nhảy dân vũ, karate, judo, taekwondo, võ cổ truyền, Vovinam, kickboxing, múa bụng, học múa, boxing, nhảy hiện đại | tập võ, đai đen, học khiêu vũ, lớp nhảy, nhảy cover',
    'pt-BR':
      'aula de dança, dança de salão, dançar forró, zouk, salsa, aula de zumba, jiu-jítsu, caratê, judô, muay thai, capoeira, taekwondo, balé infantil, kung fu, aula de samba | aprender a dançar, faixa preta, academia de dança, luva de boxe, roda de capoeira',
  },
  collecting: {
    en: 'stamp collecting, coin collecting, old coins, antiques, vinyl records, antique dealer, numismatics, toy trains, Panini stickers, treasure hunting, metal detecting hobby, Lego set, vintage toys | rare stamps, how much is this old coin worth, collector of coins, Lego, auction of antiques',
    ru: 'коллекционирование монет, нумизматика, филателия, почтовые марки коллекция, антиквариат, виниловые пластинки, старинные монеты, монеты СССР, моделизм, Лего набор, металлоискатель хобби, коллекция наклеек | редкая монета, сколько стоит старинная монета, коллекционер, Лего, антикварная лавка',
    ro: 'filatelie, numismatică, timbre de colecție, monede vechi, antichități, discuri de vinil, colecție de timbre, anticariat, set Lego, machete de trenuri, surprize Turbo, bani vechi de colecție | cât valorează moneda veche, colecționar, Lego, târg de antichități, monede rare',
    vi: 'sưu tầm tem, tiền xu cổ, sưu tầm tiền xưa, đĩa than, mô hình Gundam, chơi tem, Lego, đồng xu cổ, blind box, Labubu, đồ chơi mô hình, Baby Three | sưu tập tem, đồng xu này bao nhiêu, mua đồ cổ, lắp Gundam',
    'pt-BR':
      'filatelia, numismática, moedas antigas, coleção de selos, antiguidades, disco de vinil, figurinhas da Copa, álbum de figurinhas, Lego Star Wars, miniaturas de carro, ferromodelismo, colecionismo, Hot Wheels | moeda rara, quanto vale essa moeda, colecionador de moedas, feira de antiguidades, trocar figurinha',
  },
};
