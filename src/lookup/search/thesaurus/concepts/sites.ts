import type { Concepts } from '../concept.ts';

/** Industrial sites, building sites and land: permits, what goes into air and water, construction, farming. */
export const SITES: Concepts = {
  'permits-to-work': {
    broader: 'health-and-safety',
    en: 'permits to work, permit to work, work permits on site, PTW, hot work permit, lockout tagout, contractor permits | hot work, confined space, work at height permit, welding permit, LOTO, isolate the machine, lock out the machine, fire watch, permit signed, excavation permit, contractors want to start work, gas test before entry, tank entry, welding in the hall, allowed to weld here, enter the tank, work on the roof, contractor starts work, permission to start work, sparks work, work in a shaft',
    ru: 'наряды-допуски, наряд-допуск, допуск к работам, огневые работы, работы повышенной опасности, допуск подрядчиков | огневые, работы на высоте наряд, замкнутое пространство, оформить наряд, подписать наряд, блокировка оборудования, LOTO, наблюдающий, допускающий, газоопасные работы, земляные работы разрешение, отключить и заблокировать, акт-допуск, можно ли варить, сварочные работы в цеху, работа на крыше, залезть в колодец, допуск подрядчика к работам, работать на высоте',
    ro: 'permise de lucru, permis de lucru, permis de lucru cu foc, autorizație de lucru, LOTO, permise contractori | permis de foc, lucru cu foc, spații închise, lucru la înălțime permis, izolare utilaj, blocare și etichetare, lockout, semnat permisul, permis de săpătură, contractorii vor să înceapă, convenție SSM, lucru în rezervor, admitere la lucru, lucru pe acoperiș, intru în rezervor, sudură în hală',
    vi: 'giấy phép làm việc, giấy phép công việc, PTW, cấp phép công việc, LOTO, giấy phép sinh nhiệt | công việc sinh nhiệt, không gian hạn chế, không gian kín, làm việc trên cao giấy phép, khóa máy treo thẻ, cô lập năng lượng, ký giấy phép, giấy phép đào, nhà thầu vào làm, đo khí trước khi vào, giấy phép hàn cắt, người canh lửa, hàn cắt trong xưởng, làm trên mái, vào bồn, nhà thầu bắt đầu làm',
    'pt-BR':
      'permissão de trabalho, PTs de trabalho, permissões de trabalho, bloqueio e etiquetagem, LOTO, liberação de trabalho, liberação de terceiros | trabalho a quente, espaço confinado, trabalho em altura, NR-33, NR-35, bloquear máquina, assinar PT, liberação de solda, terceiros querem começar, vigia de espaço confinado, escavação liberação, permissão de entrada, soldar na área, entrar no tanque, trabalho no telhado, terceiro começar serviço',
  },
  'environmental-permits': {
    broader: 'environmental-protection',
    en: 'environmental permits, environmental licence, environmental compliance, environmental authority, permits for emissions | environmental permit, environmental inspection, environmental impact assessment, environment agency, permit limit exceeded, environmental reporting, permit renewal environment, IPPC, environmental office, inspector from the environment, limits in our permit, allowed to emit',
    ru: 'экологические разрешения, КЭР, природоохранная документация, экологическая отчётность, разрешение на выбросы | Росприроднадзор, НВОС, плата за негативное воздействие, ОВОС, 2-ТП, экологическая проверка, разрешительная документация экология, категория объекта НВОС, СЗЗ, лимиты на отходы, превысили ПДВ, эколог проверка, нормативы выбросов',
    ro: 'autorizații de mediu, autorizație de mediu, acord de mediu, conformare de mediu, raportări de mediu | APM, Garda de Mediu, autorizație integrată de mediu, AFM, control de mediu, studiu de impact, raportare SIM, depășire limită mediu, taxă de mediu, reînnoire autorizație de mediu, gospodărirea apelor, limită din autorizație',
    vi: 'giấy phép môi trường, hồ sơ môi trường, đánh giá tác động môi trường, báo cáo môi trường, pháp lý môi trường | báo cáo ĐTM, sở tài nguyên môi trường, cảnh sát môi trường, thanh tra môi trường, kế hoạch bảo vệ môi trường, đăng ký môi trường, gia hạn giấy phép môi trường, quan trắc định kỳ, vượt quy chuẩn môi trường',
    'pt-BR':
      'licenciamento ambiental, licenças ambientais, licença de operação ambiental, regularização ambiental, conformidade ambiental | licença ambiental, CETESB, IBAMA, condicionantes, EIA-RIMA, fiscal ambiental, CTF, outorga de água, renovar licença ambiental, relatório ambiental, multa ambiental, órgão ambiental, TAC ambiental',
  },
  emissions: {
    broader: 'environmental-protection',
    en: 'emissions and noise, emissions, air emissions, exhaust air, dust emissions, neighbour complaints, noise emissions | chimney, smoke from the chimney, filter system, exhaust filter, neighbours complain, noise measurement at the fence, stack measurement, VOC, dust from the plant, odour outside the plant, CO2 allowances, scrubber, fumes outside, smoke from factory, dust outside, neighbours complain about noise from plant, smell from the plant',
    ru: 'выбросы, выбросы в атмосферу, выбросы и шум, газоочистка, производственный экологический контроль | труба дымит, дым из трубы, пылегазоочистка, жалобы соседей, жалуются жители, замеры выбросов, ПДВ, циклон, скруббер, летучие органические соединения, замеры шума на границе, пыль от завода, аспирация, сажа, жалуются соседи на завод, вонь от завода',
    ro: 'emisii, emisii în aer, emisii și zgomot, emisii atmosferice, exhaustare industrială | coș de fum, fum pe coș, filtru de exhaustare, vecinii se plâng, plângeri de la vecini, măsurători emisii, COV, praf de la fabrică, scrubber, măsurare zgomot la gard, certificate CO2, ciclon, noxe, vecinii se plâng de fabrică, miros de la fabrică',
    vi: 'khí thải, phát thải, khí thải và tiếng ồn, xử lý khí thải, bụi và khí thải | ống khói, khói ống khói, hàng xóm phàn nàn, dân phản ánh, đo khí thải, quan trắc khí thải, lọc bụi, tháp hấp thụ, VOC, bụi từ nhà máy, đo tiếng ồn hàng rào, cyclone lọc bụi, hút bụi xưởng, hàng xóm phàn nàn nhà máy, bụi nhà máy, mùi từ nhà máy',
    'pt-BR':
      'emissões, emissões atmosféricas, emissões e ruído, controle de emissões, poluição do ar | chaminé, fumaça na chaminé, vizinhos reclamando, reclamação de vizinho da fábrica, medição de emissões, filtro de manga, lavador de gases, COV, poeira da fábrica, ruído ambiental, isocinética, particulado, fumaça da chaminé, vizinho reclamou da fábrica, cheiro da fábrica',
  },
  'waste-water': {
    broader: 'environmental-protection',
    en: 'waste water, wastewater, sewage treatment, effluent, water treatment, waste water treatment plant | effluent treatment, ETP, pH of the waste water, sludge, oil separator, grease trap, sewage pump, discharge limit, neutralisation tank, water sample of the discharge, foam in the tank, septic tank, rainwater drain, foam in the drain, dirty water discharge, pour into the drain, pump in the pit',
    ru: 'сточные воды, очистные сооружения, водоотведение, водоподготовка, стоки, очистка стоков | очистные, КНС, ливнёвка, осадок очистных, жироуловитель, нефтеуловитель, сброс стоков, pH стоков, пробы сточной воды, септик, илосос, промстоки, превышение по стокам, ХВО, слить в канализацию, сброс воды, пена в стоках, масло в стоках',
    ro: 'ape uzate, epurare, stație de epurare, tratare apă, ape reziduale, evacuare ape | nămol, separator de grăsimi, separator hidrocarburi, pH ape uzate, deversare, pompă canal, probă apă uzată, bazin de neutralizare, fosă septică, vidanjare, vidanjă, ape pluviale, NTPA, apă murdară deversată, ulei în canal, spumă în canal, separator grăsimi',
    vi: 'nước thải, xử lý nước thải, trạm xử lý nước thải, hệ thống nước thải, xử lý nước cấp | bùn thải, bể tách mỡ, bể tách dầu, độ pH nước thải, xả thải, mẫu nước thải, bể sinh học, bể điều hòa, hố ga, bơm nước thải, bể phốt, hút hầm cầu, vượt chuẩn nước thải, hố thu nước, nước thải có bọt, bể tự hoại, dầu trong nước thải',
    'pt-BR':
      'efluentes, tratamento de efluentes, ETE, estação de tratamento, água residual, tratamento de água | lodo, caixa de gordura, caixa separadora, pH do efluente, descarte de efluente, bomba de efluente, amostra de efluente, fossa, limpa-fossa, DQO, DBO, espuma no tanque, água pluvial, caixa separadora de óleo, água suja descartada, óleo no ralo, espuma no efluente',
  },
  'construction-sites': {
    en: 'construction sites, construction, building sites, site management, construction management, site supervision, civil works | site manager, foreman on site, concrete delivery, concrete pour, rebar, formwork, bricklayer, excavation, site hut, site container, site diary, crane on site, snag list, defects at handover, contractor on site, safety fence around the site, groundworks, mortar, concrete truck, site gate, builders, crew on site, bricks, dig a trench, work at the building site, foundation pit',
    ru: 'стройплощадки, строительство, стройка, капитальное строительство, прорабы, ОКС, строительный контроль | прораб, стройплощадка, бетон не приехал, заливка бетона, бетон, арматура, опалубка, каменщик, котлован, бытовка строителей, журнал работ, КС-2, технадзор, исполнительная документация, субподрядчик на площадке, недоделки, сдача объекта, начальник участка стройки, раствор, на стройке, залить бетон, миксер с бетоном, кирпич, бригада на стройке',
    ro: 'șantiere, construcții, șantier, conducere șantier, lucrări de construcții, diriginte de șantier | șef de șantier, beton, turnare beton, betonul nu a venit, fier beton, armătură, cofraj, zidar, săpătură, fundația clădirii, baracă de șantier, container șantier, jurnal de șantier, situații de lucrări, recepție lucrări, RTE, subcontractor pe șantier, mortar, pe șantier, turnat beton, cărămizi, săpat șanț, baracă, echipă pe șantier',
    vi: 'công trường, xây dựng, công trình xây dựng, ban chỉ huy công trường, thi công, quản lý xây dựng | chỉ huy trưởng, đổ bê tông, bê tông tươi, xe bê tông chưa tới, cốt thép, cốp pha, thợ hồ, thợ xây, đào móng, lán trại, nhật ký công trình, nghiệm thu, khối lượng thi công, giám sát công trình, thầu phụ, hồ sơ hoàn công, xi măng, lỗi bàn giao, ngoài công trường, xe bê tông, gạch xây, đội thi công',
    'pt-BR':
      'canteiros de obras, obras, construção civil, canteiro de obras, gestão de obras, engenharia civil, obra | mestre de obras, engenheiro da obra, concretagem, betoneira, concreto não chegou, vergalhão, armação, fôrma de concreto, pedreiro da obra, servente, escavação, fundação, diário de obra, medição de obra, empreiteiro, barracão de obra, argamassa, vistoria de entrega, tapume, cimento, na obra, tijolo, vala, container da obra',
  },
  'construction-machinery': {
    broader: 'construction-sites',
    en: 'construction machinery, plant hire, construction equipment, excavators, heavy equipment, equipment rental | excavator, digger, bulldozer, backhoe, roller, dumper, concrete pump, rent an excavator, loader broke down, generator for the site, equipment operator, wheel loader, compactor, dig with a digger, need an excavator, roller for asphalt, machine hire for site',
    ru: 'строительная техника, спецтехника, механизация, аренда спецтехники, тяжёлая техника, управление механизации | экскаватор, бульдозер, каток, самосвал, погрузчик фронтальный, бетононасос, экскаваторщик, заказать экскаватор, техника на объект, виброплита, грейдер, ямобур, бульдозерист, нужен экскаватор, арендовать технику, погрузчик на стройку',
    ro: 'utilaje de construcții, utilaje grele, închiriere utilaje, mecanizare, parc de utilaje | excavator, buldoexcavator, buldozer, cilindru compactor, basculantă, pompă de beton, încărcător frontal, excavatorist, placă vibratoare, generator șantier, închiriez excavator, mecanic de utilaje, închiriez utilaj',
    vi: 'máy thi công, thiết bị thi công, xe cơ giới, thuê máy công trình, máy công trình | máy xúc, máy đào, máy ủi, xe lu, xe ben, bơm bê tông, xe cuốc, lái máy xúc, thuê máy đào, đầm cóc, máy đầm, máy phát công trường, xe lu rung',
    'pt-BR':
      'máquinas pesadas, equipamentos de obra, locação de equipamentos, máquinas de construção, terraplenagem | escavadeira, retroescavadeira, trator de esteira, rolo compactador, caminhão basculante, bomba de concreto, pá carregadeira, operador de máquina pesada, alugar escavadeira, gerador da obra, compactador, motoniveladora, retro quebrada, alugar máquina para obra',
  },
  surveying: {
    broader: 'construction-sites',
    en: 'surveying, land surveying, geodesy, setting out, topography, land survey | surveyor, total station, stake out, measure the site, benchmark height, level instrument, as-built survey, boundary of the plot, contour map, theodolite, measure the land, mark the corners, where is the boundary',
    ru: 'геодезия, геодезические работы, изыскания, топосъёмка, инженерные изыскания | геодезист, тахеометр, разбивка осей, вынести в натуру, нивелир, отметки высот, границы участка, исполнительная съёмка, репер, топограф, геология участка, вынести оси, замерить участок',
    ro: 'topografie, cadastru și topografie, geodezie, ridicări topografice, trasare | topograf, stație totală, trasez axe, nivelă, limită teren, plan topografic, ridicare topo, cotă de nivel, teodolit, reper de nivel, trasare fundație, topometrist, măsurat terenul, ridicare topografică',
    vi: 'trắc địa, khảo sát địa hình, khảo sát, đo đạc, đo đạc công trình | máy toàn đạc, kỹ sư trắc địa, định vị tim trục, đo cao độ, ranh đất, mốc cao độ, máy thủy bình, bản đồ địa hình, cắm mốc, khoan khảo sát địa chất, trắc đạc, đo đất, toàn đạc, tim cốt',
    'pt-BR':
      'topografia, levantamento topográfico, geodésia, agrimensura, locação de obra | topógrafo, estação total, marcar eixo, nivelamento, divisa do terreno, cota de nível, teodolito, planta topográfica, agrimensor, sondagem do solo, levantamento planialtimétrico, gabarito da obra, medir o terreno, locação da obra',
  },
  agriculture: {
    en: 'agriculture, farming, crop production, crops, field work, agronomy, harvest | agronomist, sowing, seeds, fertiliser, wheat, corn, harvest starts, tractor driver, soil sample, frost damage, hail damage, drought, crop rotation, orchard, vineyard, greenhouse, grain moisture, plant the field, sow the field, field too wet, harvest tomorrow, crops dry, ripe',
    ru: 'растениеводство, сельское хозяйство, агрономы, агрономическая служба, полевые работы, агроотдел | агроном, посевная, уборочная, семена, удобрения, пшеница, урожай, трактористы, озимые, почвенная проба, засуха, град побил, теплица, зерно, влажность зерна, всходы, пахота, посеять, посев, засуха на полях',
    ro: 'agricultură, producție vegetală, agronomie, lucrări agricole, cultură mare, fermă vegetală | agronom, inginer agronom, însămânțare, semințe, îngrășământ, porumb, recoltă, recoltat, arătură, secetă, grindină, seră, livadă, podgorie, umiditate cereale, APIA, floarea-soarelui, semănat, teren agricol, secetă pe câmp',
    vi: 'nông nghiệp, trồng trọt, nông trại, cây trồng, bộ phận nông vụ, canh tác | kỹ sư nông nghiệp, gieo hạt, hạt giống, phân bón, cánh đồng, ruộng lúa, thu hoạch, mùa vụ thu hoạch, hạn hán, sương muối, nhà kính, nhà màng, vườn cây, cao su cạo mủ, cà phê vườn, bón phân, mẫu đất, ruộng',
    'pt-BR':
      'agricultura, produção agrícola, lavoura, agronomia, operações agrícolas, setor agrícola | agrônomo, plantio, semente, adubo, fertilizante, soja, milho, cana-de-açúcar, colheita, safra, talhão, análise de solo, geada na lavoura, granizo, seca na lavoura, estufa, pomar, umidade do grão, tratorista, plantadeira',
  },
  'crop-protection': {
    broader: 'agriculture',
    en: 'crop protection, pesticides, plant protection, spraying, herbicides, agrochemicals | sprayer, spray the field, aphids, fungus on the plants, weeds in the field, waiting period after spraying, spraying licence, pesticide store, plant disease, fungicide, insecticide, re-entry interval, spray the crops, bugs on the crops, weeds in crops, poison for weeds',
    ru: 'защита растений, пестициды, СЗР, гербициды, агрохимия, опрыскивание | опрыскиватель, опрыскать, тля, грибок на растениях, сорняки в поле, фунгицид, инсектицид, срок ожидания, протравить семена, болезнь растений, ядохимикаты, саранча, опрыскать поле, сорняки на поле, обработать посевы, химикаты для поля',
    ro: 'protecția plantelor, pesticide, erbicide, tratamente fitosanitare, erbicidat | stropit, mașină de stropit, erbicidator, afide, mana viței, fungicid, insecticid, buruieni în cultură, timp de pauză tratament, registru fitosanitar, boală plante, dăunători cultură, ANF, tratament culturi, ierbicidat',
    vi: 'bảo vệ thực vật, thuốc bảo vệ thực vật, thuốc trừ sâu, phun thuốc, thuốc BVTV | sâu bệnh, rầy nâu, bệnh trên cây, thuốc diệt cỏ, thuốc nấm, bình phun thuốc, thời gian cách ly, phun xịt, nấm bệnh, đạo ôn, kho thuốc bảo vệ thực vật, phun thuốc sâu, thuốc cỏ, xịt thuốc ruộng',
    'pt-BR':
      'defensivos agrícolas, proteção de plantas, agrotóxicos, pulverização, fitossanidade, herbicidas | pulverizador, pulverizar, pulgão, ferrugem da soja, fungicida, inseticida, lagarta, mato na lavoura, período de carência, receituário agronômico, doença da planta, embalagem de agrotóxico, deriva, pulverizar a lavoura, praga na lavoura',
  },
  livestock: {
    broader: 'agriculture',
    en: 'livestock, animal husbandry, dairy farm, cattle, poultry, animal health, herd management | cow, calf, milking, milking machine, pig, chicken, sheep, sick animal, feed ran out, animal escaped, manure, barn, ear tag, insemination, dead animal, mastitis, cows are sick, animals ran away, feed the animals, calf born, milk the cows, call the vet',
    ru: 'животноводство, ферма, скотоводство, птицеводство, ветеринарная служба, зоотехники | корова, телёнок, доярка, дойка, доильный аппарат, свинья, курица, заболело животное, ветеринар, ветврач, корм закончился, зоотехник, навоз, падёж, отёл, бирка ушная, мастит, коровник, осеменение, коровы болеют, корм для скота, доить, птичник, животное убежало',
    ro: 'zootehnie, creșterea animalelor, fermă de animale, ferma de vaci, avicultură, medic veterinar | vacă, vițel, muls, aparat de muls, porc, găină, pui de carne, animal bolnav, veterinar, furaje, s-au terminat furajele, gunoi de grajd, crotaliu, animal mort, mastită, grajd, inseminare, pestă porcină, a scăpat un animal, pui de fermă',
    vi: 'chăn nuôi, trại chăn nuôi, gia súc gia cầm, thú y, trang trại bò sữa, trại heo | bò sữa, vắt sữa bò, máy vắt sữa, con heo, trại gà, vật nuôi bệnh, bác sĩ thú y, hết cám, thức ăn chăn nuôi, chuồng trại, dịch tả heo, heo chết, cúm gia cầm, thẻ tai, phối giống, nuôi tôm, con bò, trang trại, heo con',
    'pt-BR':
      'pecuária, criação de animais, gado, avicultura, suinocultura, confinamento, veterinária rural | vaca, bezerro, ordenha, ordenhadeira, porco, frango, granja, animal doente, veterinário, ração acabou, brinco do gado, curral, animal morto, mastite, vacinação do gado, aftosa, inseminação, esterco, rebanho, ração, boi fugiu',
  },
  'farm-machinery': {
    broader: 'agriculture',
    en: 'farm machinery, tractors, agricultural machinery, irrigation, combine harvesters | tractor, combine, combine broke down, plough, seeder, baler, irrigation pump, pivot irrigation, drip irrigation, John Deere, tractor does not start, trailer for grain, tractor broke down, combine stuck, water the field, irrigation pump off',
    ru: 'сельхозтехника, машинно-тракторный парк, МТП, трактора, орошение, комбайны | трактор, комбайн, комбайн сломался, плуг, сеялка, пресс-подборщик, полив, капельный полив, насос для полива, Джон Дир, Беларус, трактор не заводится, жатка, культиватор, трактор сломался, насос на поливе',
    ro: 'utilaje agricole, tractoare, mașini agricole, irigații, combine | tractor, combină, combina s-a stricat, mașină de semănat, balotieră, pompă de irigații, pivot, irigare prin picurare, John Deere, tractorul nu pornește, remorcă cereale, tractorist, tractorul s-a stricat, combina stricată, udat câmpul',
    vi: 'máy nông nghiệp, máy cày, máy kéo, tưới tiêu, máy gặt | máy cày hỏng, máy gặt đập liên hợp, máy bơm tưới, tưới nhỏ giọt, hệ thống tưới, máy cấy, máy kéo không nổ, Kubota, kênh mương, máy gieo hạt, béc tưới, máy cày hư, tưới ruộng, máy gặt đập',
    'pt-BR':
      'máquinas agrícolas, tratores, mecanização agrícola, irrigação, colheitadeiras | trator, colheitadeira, colheitadeira quebrou, arado, semeadeira, enfardadeira, pivô central, gotejamento, bomba de irrigação, John Deere, trator não liga, grade aradora, carreta graneleira, implemento, trator quebrou, irrigar a lavoura',
  },
};
