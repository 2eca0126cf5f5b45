import type { Concepts } from '../../concept.ts';

/** What people have at home: love and family, children and their schools, pets, neighbours, flats, cars of their own, papers. */
export const HOME_AND_FAMILY: Concepts = {
  'own-wedding': {
    en: 'wedding dress, bridesmaid, wedding ring, engagement ring, bachelor party, bouquet of the bride, wedding cake, wedding DJ, wedding photographer, propose to my girlfriend, best man speech | bride and groom, hen night, wedding guests list, marry my girlfriend, wedding invitations for my family',
    ru: 'свадебное платье, обручальное кольцо, подружка невесты, мальчишник, девичник, букет невесты, помолвочное кольцо, свадебный фотограф, тамада, свадебный торт, фата | жених и невеста, сделать предложение девушке, свадебные гости, ЗАГС регистрация брака, платье на свадьбу',
    ro: 'rochie de mireasă, verighetă, domnișoară de onoare, inel de logodnă, burlaci, buchetul miresei, fotograf de nuntă, nași de nuntă, tort de nuntă, lăutari nuntă, marturii nuntă | mire și mireasă, cerere în căsătorie, petrecere de burlăcițe, dar de nuntă cât se dă, formație de nuntă',
    vi: 'váy cưới, áo dài cưới, nhẫn cưới, phù dâu, chụp ảnh cưới, nhẫn cầu hôn, cô dâu chú rể, xe hoa, sính lễ, lễ ăn hỏi, trang điểm cô dâu, thiệp cưới | cầu hôn bạn gái, thuê váy cưới, nhà hàng tiệc cưới, mừng cưới bao nhiêu, mâm quả cưới',
    'pt-BR':
      'vestido de noiva, aliança de casamento, madrinha de casamento, anel de noivado, despedida de solteiro, buquê da noiva, fotógrafo de casamento, bem-casado, bolo de casamento, chá de panela, festa de casamento minha | noivo e noiva, pedir em casamento, convidados do casamento, lista de presentes de casamento, lua de mel destino',
  },
  'divorce-lawyers': {
    en: 'divorce lawyer, divorce, child custody, alimony, prenuptial agreement, separation from my husband, ex-wife, ex-husband, marriage counselling, family court, adultery | file for divorce, my wife is leaving me, custody battle, split up with my husband, husband cheats',
    ru: 'адвокат по разводам, развод с женой, развод с мужем, раздел имущества супругов, брачный договор, опека над ребёнком, бывшая жена, бывший муж, семейный психолог, подать на развод, измена мужа | жена ушла, муж изменяет, развестись, с кем останется ребёнок, алименты с бывшего мужа',
    ro: 'avocat de divorț, divorț, custodia copilului, pensie alimentară de la soț, partaj după divorț, fostul soț, fosta soție, contract prenupțial, separare de soț, adulter, terapie de cuplu | bag divorț, mă despart de soț, soția mă înșală, cui rămâne copilul, mă părăsește nevasta',
    vi: 'luật sư ly hôn, thủ tục ly hôn, đơn ly hôn, quyền nuôi con, chia tài sản vợ chồng, vợ cũ, chồng cũ, ly thân, vợ ngoại tình, trợ cấp nuôi con sau ly hôn, hòa giải hôn nhân | chồng ngoại tình, muốn bỏ chồng, vợ bỏ đi, ly dị vợ, bỏ vợ',
    'pt-BR':
      'advogado de divórcio, divórcio, guarda dos filhos, partilha de bens do casal, pacto antenupcial, ex-marido, ex-mulher, separação do marido, terapia de casal, adultério, pensão alimentícia do ex | pedir o divórcio, marido traindo, minha mulher me largou, guarda compartilhada, corno',
  },
  'dating-and-love': {
    en: 'matchmaking, Tinder, Hinge app, girlfriend, boyfriend, romantic candlelight dinner, single women, love advice, soulmate, lonely hearts, Bumble app, Valentine dinner, crush on a girl | find a girlfriend, find a boyfriend, chat-up line, broken heart, my ex, fell in love',
    ru: 'знакомства, Тиндер, сайт знакомств, Мамба, парень мечты, первое свидание, найти девушку, найти мужа, найти парня, вторая половинка, свидание вслепую, Дайвинчик, любовный совет | влюбился, влюбилась, познакомиться с девушкой, бывшая девушка, разбитое сердце, пригласить на свидание',
    ro: 'Tinder, aplicație de dating, iubită, iubit, prima întâlnire romantică, site matrimonial, suflet pereche, relație amoroasă, sfaturi în dragoste, Bumble, matrimoniale | îmi caut iubită, m-am îndrăgostit, invit o fată în oraș, inimă frântă, fosta iubită, îmi caut bărbat',
    vi: 'hẹn hò, Tinder, tìm người yêu, app hẹn hò, bạn gái, bạn trai, tư vấn tình cảm, tình yêu nam nữ, thất tình, mai mối, crush của tôi, tán gái, người yêu cũ | tìm bạn gái, ế quá, chia tay người yêu, tỏ tình, bạn gái giận, tìm vợ',
    'pt-BR':
      'site de namoro, Tinder, aplicativo de namoro, minha namorada terminou, ciúme do namorado, primeiro encontro romântico, alma gêmea, paquera, conselho amoroso, Happn, Dia dos Namorados, crush do Tinder | arrumar namorada, arrumar namorado, estou apaixonado, coração partido, pé na bunda, minha ex',
  },
  babysitters: {
    en: 'babysitter, babysitting, nanny for my son, au pair, babysitter for tonight, pram, baby stroller, nappies, baby food, baby monitor at home, dummy for baby, teething | my baby cries all night, mind my kids tonight, toddler tantrum, baby name ideas, breast pump shop',
    ru: 'бэбиситтер, няня на вечер, няня для ребёнка, памперсы, детская коляска, подгузники, детское питание, радионяня, соска, прикорм, режутся зубки, имя для ребёнка | малыш не спит ночью, посидеть с ребёнком, няня на вечер субботы, колики у малыша, как назвать сына',
    ro: 'babysitter, dădacă, cărucior pentru copil, scutece, pampers, biberon, suzetă, hrană pentru bebeluș, diversificare bebeluș, nume de bebeluș, colici bebeluș, meditație pentru mămici | bebelușul plânge noaptea, dădacă diseară, bonă diseară, cum îl cheamă pe bebeluș, îi ies dinții',
    vi: 'giữ trẻ tại nhà, bảo mẫu tại nhà, tã giấy, bỉm sữa, xe đẩy em bé, sữa bột cho bé, bình sữa, bé mọc răng, đặt tên con, ăn dặm, mẹ bỉm, máy hút sữa tại nhà | bé khóc đêm, trông con giúp, bé biếng ăn, thuê bảo mẫu, con không chịu ngủ',
    'pt-BR':
      'babá para hoje à noite, carrinho de bebê, fralda, fraldas, mamadeira, chupeta, papinha de bebê, babá eletrônica, nome de bebê, enxoval do bebê, introdução alimentar, cólica de bebê | bebê não dorme, ficar com meu filho hoje, bebê chorando, dente nascendo, chá de fralda, birra de criança',
  },
  'schools-of-own-children': {
    en: 'school of my children, school of my daughter, primary school near home, private tutor for my son, school bag, parents evening at school, school trip of my son, piano exam of my daughter, teacher of my son, school bus of my kids, PTA meeting | my son failed maths, daughter bullied at school, school lunch box, pick up my son from school, school holidays dates',
    ru: 'школа моего ребёнка, школа рядом с домом, репетитор для сына, репетитор для дочки, родительское собрание в школе, школьный рюкзак, ЕГЭ у сына, ОГЭ у дочки, чат родителей нашего класса, классная руководительница, электронный дневник ребёнка, форма для первоклассника | двойка по математике, забрать сына из школы, записать ребёнка в первый класс, репетитор по английскому сыну, прописи',
    ro: 'școala copilului meu, școala fetiței, ședință la școala copilului, meditații pentru copil, ghiozdan, evaluarea națională a fiului, bacalaureatul fiului, copilul la clasa pregătitoare, profesor meditator, serbarea copilului, învățătoarea copilului, temele copilului | iau copilul de la școală, fiul a luat patru la mate, meditații la mate, caiete și ghiozdan, vacanță școlară când începe',
    vi: 'trường của con, trường tiểu học gần nhà, thuê gia sư, cặp sách, đón con tan học, học thêm của con, thi vào lớp 10, cô giáo chủ nhiệm của con, xin cho con vào lớp một, con vào lớp 1, nhóm Zalo lớp con | con học dốt toán, tìm gia sư, con bị điểm kém, tiền học thêm, chọn trường cho con',
    'pt-BR':
      'escolinha da minha filha, colégio do meu filho, reunião de pais na escola, professor particular para meu filho, mochila escolar, lição do meu filho, boletim do meu filho, professora da minha filha, volta às aulas filhos, ENEM do meu filho, colégio perto de casa | meu filho tirou nota baixa, buscar filho na escola, lancheira, bullying com minha filha, reforço de matemática',
  },
  'pets-at-home': {
    en: 'my dog, my cat, puppy, kitten, dog food, cat litter, veterinarian for my cat, hamster, parrot, goldfish, aquarium at home, dog training, dog sitter, guinea pig, labrador, leash | cat vomits, dog barks, walk the dog, adopt a kitten, neuter the cat, fleas on my dog',
    ru: 'мой кот, моя собака, щенок, котёнок, корм для кошки, кошачий лоток, ветеринар для кота, хомяк, попугай, аквариумные рыбки, дрессировка собак, лабрадор, морская свинка, поводок для собаки, овчарка, передержка собак | кота тошнит, выгулять собаку, приютить котёнка, собака лает, стерилизация кошки, Мурзик',
    ro: 'câinele meu, pisica mea, cățel, pisicuță, mâncare pentru pisici, litieră, veterinar pentru pisică, hamster, papagal, acvariu cu pești, dresaj canin, porcușor de Guineea, lesă pentru câine, labrador, ciobănesc german | îmi vomită pisica, plimb câinele, adopt un cățel, câinele latră, sterilizare pisică, hrană câini',
    vi: 'cún cưng, mèo cưng, con chó, con mèo, nuôi thú cưng, cún con, mèo con, thức ăn cho mèo, cát vệ sinh mèo, bệnh viện thú y cho chó mèo, chuột hamster, con vẹt, nuôi cá cảnh, huấn luyện chó, chó Poodle, nuôi mèo | mèo bị ói, dắt chó đi dạo, nhận nuôi mèo, chó sủa, triệt sản mèo, tắm chó',
    'pt-BR':
      'meu cachorro, meu gato, filhote de cachorro, gatinho, ração de cachorro, areia de gato, veterinário do meu cachorro, hamster, papagaio, calopsita, aquário em casa, adestramento de cães, coleira, pet shop, vira-lata, banho e tosa | gato vomitando, passear com o cachorro, adotar gatinho, cachorro latindo, castrar o gato, pulga no cachorro',
  },
  neighbours: {
    en: 'my neighbour, noisy neighbour at home, neighbour upstairs, neighbour dispute, neighbour parties all night, landlady of my flat, housemates, fence of the neighbour, neighborhood watch | neighbour plays loud music, neighbour drills on Sunday, upstairs flooded my flat, quarrel with neighbour, flatmate does not pay',
    ru: 'соседи сверху, сосед по дому, шумный сосед, соседи затопили, домовой чат, соседка сверху, соседка по квартире, капремонт дома | соседи шумят, сосед сверлит, затопили соседей, поссорился с соседом, соседи курят на площадке',
    ro: 'vecinul meu, vecini gălăgioși, vecinul de sus, administratorul blocului, vecina de la etaj, coleg de apartament, cearta vecinilor din bloc, cheltuieli la bloc, scara blocului | vecinul face gălăgie, m-a inundat vecinul, vecinul dă cu bormașina, ceartă cu vecinul, vecinul ascultă manele',
    vi: 'anh hàng xóm, hàng xóm bật nhạc, bạn cùng phòng trọ, tổ dân phố, hát karaoke hàng xóm, tổ trưởng dân phố, tranh chấp hàng xóm, phí chung cư, xóm trọ | hàng xóm hát karaoke, cãi nhau hàng xóm, hàng xóm khoan đục, nhà trên thấm nước, loa kẹo kéo',
    'pt-BR':
      'meu vizinho, vizinho barulhento, vizinho de cima, síndico do prédio, reunião de condomínio, briga de vizinho, condomínio onde moro, muro do vizinho, porteiro do meu prédio | vizinho com som alto, vizinha fofoqueira, vizinho fazendo obra, infiltração do vizinho, festa do vizinho',
  },
  'buying-a-flat': {
    en: 'buy a flat, buying my first house, buy an apartment, house hunting, flat prices in London, Zillow, Rightmove, first-time home buyer, my own mortgage, sell my house, sell my flat, build my own house | flat near the park, mortgage for my flat, house prices going down, flat with a balcony to buy, plot for my house',
    ru: 'купить квартиру, покупка квартиры, цены на квартиры, своя ипотека, продать квартиру, дача на продажу, квартиры на Циане, домклик, построить дом, однушка, двушка, трёшка, вторичка, загородный дом, прописка в квартире | хочу купить квартиру, взять ипотеку на квартиру, приватизация квартиры, какой район выбрать, снять комнату',
    ro: 'cumpăr garsonieră, cumpărarea unei vile, prețuri apartamente, garsonieră, Imobiliare.ro, apartament cu două camere, vând apartamentul, construiesc o casă, casă de vacanță, rată la casa mea, teren pentru casă | apartament nou în bloc, credit pentru apartamentul meu, vreau casă cu grădină, să vând casa, garsonieră în Drumul Taberei',
    vi: 'mua căn hộ, mua chung cư, giá nhà đất, giá chung cư, bán nhà chính chủ, nhà phố, mua đất ở quê, xây nhà ở quê, nhà ở xã hội mua ở đâu, Batdongsan, chung cư mini, sửa nhà riêng | nên mua nhà hay thuê, vay ngân hàng mua nhà riêng, đất quận 9, tìm chung cư, cất nhà',
    'pt-BR':
      'comprar apartamento, compra da casa própria, comprar casa na praia, preço de apartamento, vender meu apê, casa própria, ZAP Imóveis, QuintoAndar, construir minha casa, kitnet, sítio à venda, chácara | quero comprar um apê, guardar dinheiro pra entrada do apê, apê de dois quartos, vender minha casa, melhor bairro pra morar',
  },
  'renting-a-flat': {
    en: 'cheap room to rent, room in a shared flat, flatshare, rent of my apartment, studio apartment, my landlord at home, Craigslist, SpareRoom, sublet my flat, deposit for my flat | my rent is too high, find a flatmate, move into shared flat, landlord keeps my deposit, furnished room',
    ru: 'снять квартиру, съёмная квартира, хозяйка квартиры, сосед для съёма, комната в общежитии снять, Авито квартиры, сдать свою квартиру, посуточно квартира, комната в коммуналке, залог за квартиру | подорожала съёмная квартира, ищу квартиру, хозяин выселяет, переезд на квартиру, квартира от хозяина',
    ro: 'apartament de închiriat, închiriez garsonieră, chirie la apartamentul meu, cameră de închiriat, colocatar, proprietarul garsonierei, garanție chirie apartament, dau în chirie apartamentul, gazdă chirie | caut chirie, mă mut în chirie, proprietarul mă dă afară, caut colegă de apartament, chirie scumpă',
    vi: 'thuê phòng trọ, phòng trọ, nhà trọ giá rẻ, thuê căn hộ cho mình ở, ở ghép, chủ trọ, tiền phòng trọ, tìm phòng trọ, cọc phòng trọ, ký túc xá tư nhân, chung cư cho thuê giá rẻ | tìm trọ, chủ trọ tăng giá, chuyển trọ, tìm người ở ghép, tiền điện phòng trọ',
    'pt-BR':
      'alugar apartamento, apartamento para alugar, aluguel do meu apê, dividir apartamento, república estudantil, quarto para alugar, dono do meu apartamento, caução do meu aluguel, kitnet pra alugar, aluguel de kitnet | procuro apê, aluguel muito caro, achar quem divida apê, me mudar de apê, dona da casa pediu',
  },
  'household-appliances': {
    en: 'washing machine at home, Miele washing machine, tumble dryer at home, dishwasher at home, vacuum cleaner at home, Roomba, fridge at home, oven at home, Dyson, Bosch washing machine, iron a shirt, sewing machine at home, my TV at home | washing machine leaks at home, defrost the freezer at home, dishwasher of my mother, robot vacuum, stain on my shirt',
    ru: 'стиральная машина дома, стиралка, домашний холодильник, пылесос домой, робот-пылесос, посудомойка дома, духовка дома, утюг для дома, мультиварка, Индезит, Бош стиральная, швейная машинка, ремонт стиральных машин | стиралка течёт, не отжимает бельё, накипь в чайнике дома, разморозить холодильник дома, пятно на рубашке',
    ro: 'mașină de spălat acasă, mașină de spălat Arctic, aspirator acasă, robot de aspirare, frigider acasă, mașină de spălat vase acasă, cuptor acasă, fier de călcat acasă, uscător de rufe acasă, Arctic frigider, mașină de cusut, eMAG electrocasnice | mașina de spălat curge, nu centrifughează, decalcific fierul, pată pe cămașă, dezgheț congelatorul',
    vi: 'máy giặt ở nhà, máy giặt nhà tôi, tủ lạnh gia đình, nồi cơm điện, máy hút bụi gia đình, robot hút bụi, bàn ủi gia đình, nồi chiên không dầu, máy rửa chén gia đình, bếp từ, Điện máy Xanh, máy may gia đình, tivi ở nhà | máy giặt không vắt, tủ lạnh không đông đá, sửa máy giặt tại nhà, áo bị ố, quạt máy nhà hỏng',
    'pt-BR':
      'máquina de lavar em casa, máquina de lavar Brastemp, lavadora Brastemp, geladeira de casa, aspirador de casa, robô aspirador, lava-louças em casa, ferro de passar em casa, airfryer, fogão de casa, panela de pressão, máquina de costura doméstica, conserto de eletrodoméstico | máquina não centrifuga, geladeira não gela em casa, mancha na camisa, tirar mancha, trocar resistência do chuveiro em casa',
  },
  'doing-up-home': {
    en: 'wallpaper at home, bathroom of my flat, paint my living room, Ikea wardrobe, curtains for bedroom, sofa for my living room, tile my kitchen, mattress for my bed, handyman for home, my boiler at home, laminate flooring at home | assemble Ikea shelf, bathroom renovation at home, DIY store, painter for my flat, interior design of my flat',
    ru: 'ремонт в квартире, обои в спальню, Леруа Мерлен, натяжной потолок дома, плитка в ванную, диван в гостиную, ортопедический матрас домой, муж на час, кухонный гарнитур, ламинат в квартиру, сантехник домой, дизайн интерьера квартиры | клеить обои, ремонт ванной дома, покрасить стены дома, собрать шкаф дома, бригада на ремонт квартиры',
    ro: 'renovare apartament acasă, tapet în dormitor, Dedeman, Leroy Merlin, gresie și faianță în baie, canapea pentru living, saltea pentru dormitor, zugrav acasă, mobilă de bucătărie acasă, parchet în apartament, Ikea dulap, draperii dormitor | zugrăvesc apartamentul, renovez baia acasă, montez mobila acasă, meșter bun acasă, centrală de apartament',
    vi: 'sơn nhà, giấy dán tường phòng ngủ, nội thất nhà ở, sofa phòng khách, nệm giường ngủ, thợ sửa nhà riêng, lát gạch nhà, rèm cửa phòng ngủ, tủ bếp gia đình, chống thấm nhà, Ikea, thiết kế nội thất căn hộ | sửa nhà cho ba mẹ, sơn lại nhà, thợ sơn cho nhà mình, kê giường, phong thủy nhà ở',
    'pt-BR':
      'reforma do meu apartamento, papel de parede no quarto, Leroy Merlin, sofá da sala de casa, colchão de casal, pintar minha casa, azulejo do banheiro de casa, guarda-roupa de casa, Tok Stok, pedreiro para minha casa, cortina do quarto | reformar o banheiro de casa, montar móvel em casa, pintor pra casa, decorar o quarto, trocar o piso de casa',
  },
  'own-car-repair': {
    en: 'private car repair, repair my own car, my Toyota, MOT of my car, winter tyres for my own car, my old Ford does not start, car wash for my car, dent in my own car, spark plugs, brake pads for my Golf, carburettor, motorcycle repair | garage for my private car, noise in my gearbox, clutch of my car, oil for my Ford, mechanic for my own car',
    ru: 'ремонт личной машины, ремонт моей Лады, автосервис для своей машины, моя Лада, старая Лада сломалась, зимняя резина на свою машину, тонировка, ОСАГО на свою машину, коробка передач стучит, тормозные колодки на Форд, свечи зажигания, шиномонтаж рядом | масло в мою машину, машина дома не заводится, вмятина на моей машине, поменять колодки, своя тачка',
    ro: 'reparație mașina personală, Dacia mea, ITP mașina mea, RCA mașina mea, service auto pentru Logan, vopsitorie auto, plăcuțe de frână Logan, bujii, cauciucuri de iarnă la mașina mea, carburator Dacia, Logan vechi, mecanic auto bun | Dacia mea nu pornește, zgomot la cutia de viteze, schimb plăcuțele, ambreiaj la mașina mea, zgârietură pe mașina mea',
    vi: 'sửa xe riêng, sửa xe máy cá nhân, sửa ô tô cá nhân, thay nhớt xe máy, tiệm sửa xe máy, độ xe Exciter, vá lốp xe máy, rửa xe máy, xe SH, bugi xe, bảo dưỡng xe máy, dán phim cách nhiệt ô tô, xe Wave | xe Wave không nổ, xe Exciter, thay bố thắng, xe tôi bị trầy, tiệm rửa xe',
    'pt-BR':
      'conserto do meu carro, carro velho em casa, oficina para meu carro, IPVA do meu carro, mecânico para meu carro, pastilha de freio do Gol, vela do carro, lava-jato, insulfilm, som automotivo, carburador, funilaria do meu carro, rebaixar carro | meu Fusca não pega, barulho no câmbio, embreagem do meu carro, trocar óleo do meu carro, amassado no meu carro',
  },
  'buying-a-car': {
    en: 'buy a used car, second-hand car for me, sell my old Volkswagen, car dealer near me, new BMW price, Tesla price, AutoTrader, used electric car price, Ferrari, Lamborghini, motorbike to buy, Harley-Davidson, Porsche | which SUV to buy, test drive of a BMW, used Golf, car auction, trade in my old car',
    ru: 'купить машину в семью, подержанная машина, продать свою Ладу, Авто.ру, Дром, автосалон рядом, новая БМВ цена, Феррари, Ламборгини, мотоцикл купить, Порше, какую Ладу купить, китайские машины Хавал | купить авто с пробегом, тест-драйв БМВ, выбрать машину для семьи, растаможить машину себе, перекупы',
    ro: 'cumpăr mașină second-hand, vând mașina mea, mașină la mâna a doua, Autovit, parc auto second-hand, BMW de vânzare, Ferrari, Lamborghini, motocicletă de vânzare, Rabla pentru mine, Porsche | ce Logan să-mi iau, mașină din Germania, test drive BMW, înmatriculez mașina mea, mașină pentru familia mea',
    vi: 'mua ô tô cũ, bán xe máy cũ, mua xe tay ga, giá xe VinFast, giá xe SH, Chợ Tốt Xe, siêu xe, Ferrari, Lamborghini, xe phân khối lớn, nên mua xe SH hay Vespa, giá lăn bánh, xe Mercedes giá | mua xe trả góp, lái thử xe, xe cũ giá rẻ, đổi xe mới đi, mua xe gia đình',
    'pt-BR':
      'comprar carro usado, vender meu Fusca, carro seminovo, Webmotors, Fipe do meu carro, Ferrari, Lamborghini, moto pra comprar, consórcio de carro, Porsche, carro zero preço, Harley-Davidson, feirão de carros | qual carro popular comprar, SUV pra família, trocar meu Gol, fusca à venda, carro pra família',
  },
  'driving-lessons': {
    en: 'driving lessons, driving school, driving exam, learner driver, driving instructor, theory test driving, parallel parking lessons, motorcycle licence, learn to drive a car, provisional driving licence, exchange my driving licence | failed my driving exam, pass the driving exam, highway code, first driving lesson',
    ru: 'автошкола, уроки вождения, экзамен в ГАИ, билеты ПДД, инструктор по вождению, категория А мотоцикл, водительские права сдать, курсы водителей категории Б, ученик за рулём, замена водительских прав, площадка автошкола | учиться водить, завалил вождение, экзамен по вождению, параллельная парковка, час вождения',
    ro: 'școală de șoferi, lecții de condus, examen auto, instructor auto, chestionare auto, permis categoria A, iau permisul auto, examen traseu, DRPCIV, legislație rutieră chestionare, ore de condus cu instructorul | am picat traseul, învăț să conduc, instructorul de la școala de șoferi, preschimbare permis auto, parcare laterală examen',
    vi: 'học lái xe, thi bằng lái, trường dạy lái xe, bằng lái B2, thi sa hình, thầy dạy lái, đổi bằng lái xe, bằng lái A1, 600 câu lý thuyết, học bằng lái ô tô | rớt sa hình, thi bằng B2, tập lái xe, bổ túc tay lái, ghép xe dọc',
    'pt-BR':
      'autoescola, aula de direção, prova de direção, tirar carteira de motorista, tirar CNH, instrutor de autoescola, prova do Detran, baliza, CNH para moto, simulador de autoescola, aprender a dirigir, primeira habilitação | reprovei na baliza, exame psicotécnico do Detran, aula prática de carro, medo de dirigir, renovar minha CNH',
  },
  'papers-at-the-authorities': {
    en: 'passport at the consulate, embassy of my country, green card for my mother, naturalisation, birth certificate of my child, apostille for my diploma at the ministry, register at the town hall, residence registration at town hall, citizenship test, dual citizenship | citizenship for my wife, register my newborn, town hall appointment, passport for my baby, DMV appointment',
    ru: 'паспорт в консульстве, Госуслуги очередь, МФЦ, свидетельство о рождении ребёнка, гражданство для жены, двойное гражданство, прописка у родителей, апостиль на свидетельство, паспортный стол, вид на жительство жене, временная регистрация дома | запись в МФЦ, паспорт для ребёнка, прописать ребёнка, очередь в паспортный стол, гражданство жене',
    ro: 'pașaport la consulat, evidența populației, certificat de naștere copil, cetățenie română soție, dublă cetățenie, apostilă pe certificat de naștere, ghișeul de pașapoarte, primăria de sector, viză de flotant, Ghișeul.ro, preschimbare buletin la evidență | programare la pașapoarte, pașaport pentru copil, declar nou-născutul, dau jos dosarul de cetățenie, buletin provizoriu',
    vi: 'hộ chiếu ở lãnh sự quán, làm giấy khai sinh cho con, đăng ký tạm trú phòng trọ, sổ hộ khẩu, đăng ký kết hôn ở phường, nhập quốc tịch, VNeID, hợp pháp hóa bằng cấp, giấy chứng nhận độc thân, UBND phường, song tịch | xin xác nhận độc thân, làm khai sinh, ra phường công chứng, nhập hộ khẩu, định danh mức 2',
    'pt-BR':
      'passaporte no consulado, certidão de nascimento do filho, cidadania italiana, dupla cidadania, Poupatempo, apostila de Haia no diploma, título de eleitor, cartório de casamento, segunda via de identidade, cidadania portuguesa, registro do bebê no cartório | agendar Poupatempo, registrar meu filho, tirar título de eleitor, passaporte do meu filho, cidadania espanhola',
  },
  'army-service': {
    en: 'army service, conscription, compulsory military service, draft notice, join the army, navy recruit, boot camp, army recruiter, conscientious objector, army reserve weekend, military academy | drafted into the army, dodge the draft, serve in the army, uniform of a soldier, become a soldier',
    ru: 'служба в армии, призыв в армию, солдат-срочник, отсрочка от армии, мобилизация повестка, контракт на СВО, призывник, альтернативная служба, дембель, присяга, военный билет получить, откосить от армии | забирают в армию, идти служить, срочник, казарма, пойти по контракту',
    ro: 'serviciu militar, înrolare în armată, armată obligatorie, centru militar, soldat recrut, soldat profesionist, rezervist voluntar, ordin de chemare, încorporare în armată, școala de subofițeri, academie militară | fac armata, mă înrolez, am fost încorporat, livret militar, cazarmă',
    vi: 'đi bộ đội, nhập ngũ, tòng quân, lệnh gọi nhập ngũ, trốn nghĩa vụ, xuất ngũ, tân binh, quân ngũ, khám tuyển quân sự, trường sĩ quan, hoãn nhập ngũ, đăng ký nghĩa vụ ở phường | trúng tuyển bộ đội, con đi lính, đi lính, bộ đội về, quân khu',
    'pt-BR':
      'serviço militar obrigatório, entrar no Exército, recruta do Exército, dispensa do Exército, tiro de guerra, alistado no Exército, academia militar, Agulhas Negras, servir no quartel, junta militar, concurso da Marinha | me alistar no Exército, servir o Exército, soldado do quartel, virar fuzileiro, farda do Exército',
  },
  'family-matters': {
    en: 'mother-in-law, grandma, family tree, genealogy, christening, baby shower, birthday party for my daughter, my brother-in-law, family reunion, adoption of a child, surprise party for my wife, nursing home for my father, Christmas tree at home | quarrel with my mother, present for my husband, gift for my mom, visit my grandma, my kids argue',
    ru: 'тёща, свекровь, моя бабушка, генеалогическое древо, родословная, крестины, день рождения дочки, аниматор на детский праздник, усыновить ребёнка, подарок жене, дом престарелых для отца, новогодняя ёлка домой, зять и тёща | поссорился с мамой, подарок мужу, что подарить маме, дети дерутся, съездить к бабушке',
    ro: 'soacra mea, bunica mea, arbore genealogic, botezul copilului, petrecere pentru fetița mea, cumnat, adopție copil, cadou pentru soție, azil pentru tata, brad de Crăciun acasă, nora mea, nașa copilului, moșul la copii acasă | ceartă cu soacra, cadou pentru mama, merg la bunici, ce-i iau soției, copiii se bat',
    vi: 'mẹ chồng, mẹ vợ, bà ngoại, gia phả, cúng giỗ, thôi nôi bé nhà mình, tiệc đầy tháng bé, sinh nhật con gái tôi, con dâu, quà cho vợ, viện dưỡng lão cho ba, nhận con nuôi, cây thông Noel ở nhà, mâm cúng | cãi nhau với mẹ chồng, tặng gì cho mẹ, về quê ăn Tết, quà sinh nhật vợ, thăm ông bà ngoại',
    'pt-BR':
      'minha sogra, vovó, árvore genealógica, batizado do meu filho, chá de bebê, festa de quinze anos, aniversário da minha filha, cunhado, adoção de criança, presente pra esposa, asilo para meu pai, árvore de Natal em casa, Dia das Mães presente | briga com a sogra, presente pra minha mãe, visitar a vovó, festa infantil, genro',
  },
  'housekeeping-at-home': {
    en: 'cleaning lady for my home, cleaner for my flat, maid for my house, babysit and clean, moving company for my flat, movers for my sofa, clogged drain at home, mould in my bedroom, mosquito in my bedroom, plumber for my home, electrician for my flat, Alexa smart home | clean my windows at home, iron my shirts, moving boxes for my flat, water bill at home, sink at home is clogged',
    ru: 'уборщица домой, домработница, клининг квартиры, грузчики для переезда домой, мастер на дом, плесень в спальне, электрик домой, Алиса умный дом, химчистка дивана дома, квартплата, счётчики воды дома, коммуналка за месяц | помыть окна дома, кран дома течёт, оплатить квартплату, счётчик воды в квартире, отключили горячую воду дома',
    ro: 'menajeră la mine acasă, femeie de serviciu acasă, firmă de mutări pentru apartament, instalator acasă, electrician acasă, mucegai în dormitor, factură la curent acasă, factură la gaz acasă, curățenie apartament, spălat canapea acasă | îmi curge chiuveta acasă, spăl geamurile acasă, întreținerea la apartament, mă mut de acasă, index gaz acasă',
    vi: 'ô sin giúp việc, giúp việc nhà theo giờ bTaskee, ô sin, thuê dọn nhà, bTaskee, chuyển nhà trọn gói, thợ điện tại nhà, hóa đơn tiền điện nhà, nhà bị thấm dột, thông cống tại nhà, tiền nước ở nhà, nhà thông minh Alexa | tìm ô sin, dọn nhà đón Tết, cúp điện ở nhà, giặt rèm ở nhà, bồn rửa ở nhà nghẹt',
    'pt-BR':
      'diarista para minha casa, faxineira de casa, empregada doméstica, mudança residencial, carreto pra minha mudança, eletricista em casa, encanador em casa, mofo no quarto, conta de luz de casa, conta de água de casa, Alexa em casa, dedetização da minha casa, faxina em casa | pia de casa entupida, limpar a casa, conta de luz alta, botijão para o fogão de casa, varal de roupa',
  },
};
