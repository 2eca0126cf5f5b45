import type { Concepts } from '../concept.ts';

/** What keeps a place clean, quiet and fit to be in: cleaning, waste, pests, grounds, washrooms, work clothes. */
export const UPKEEP: Concepts = {
  cleaning: {
    broader: 'facilities',
    en: 'cleaning, cleaners, cleaning staff, janitorial services, housekeeping, window cleaning, cleaning company | dirty, filthy, dust, dusty, stain on the carpet, spilled coffee, spill, spilt, mop, vacuum cleaner, hoover, cleaning lady, not cleaned, sweep, sticky floor, wipe the desk, messy, disinfect, floor polish',
    ru: 'уборка, клининг, уборка помещений, уборщица, уборщики, мойка окон, клининговая компания, техничка | грязно, грязь, пыль, пыльно, пролил кофе, разлил, пролили, пятно на ковре, помыть пол, мытьё полов, швабра, пылесос, тряпка, не убрано, не убрали, протереть стол, подмести, дезинфекция, санобработка, свинарник',
    ro: 'curățenie, servicii de curățenie, firma de curățenie, personal de curățenie, femeie de serviciu, spălat geamuri | murdar, mizerie, murdărie, praf, am vărsat cafea, vărsat, pată pe mochetă, mop, aspirator, aspirat, spălat pe jos, măturat, șters praful, dezinfecție, igienizat, jegos, nu s-a făcut curat, făcut curat, îngrijitoare',
    vi: 'vệ sinh văn phòng, dọn dẹp, tạp vụ, vệ sinh công nghiệp, lao công, lau kính, dọn vệ sinh | dơ quá, bẩn quá, dơ bẩn, bụi bẩn, nhiều bụi, đổ cà phê, làm đổ nước, lau sàn, lau nhà, quét nhà, hút bụi, máy hút bụi, cây lau nhà, cô lao công, cô tạp vụ, chưa dọn, giặt thảm, vết bẩn, khử khuẩn, sàn dính',
    'pt-BR':
      'limpeza, serviço de limpeza, faxina, equipe de limpeza, conservação e limpeza, limpeza de vidros, limpeza predial | sujo, sujeira, poeira, imundo, derramei café, derramou, derrubei café, mancha no carpete, faxineira, tia da limpeza, pano de chão, vassoura, varrer, rodo, aspirador de pó, esfregão, passar pano, higienização, desinfecção, bagunça, chão grudento',
  },
  toilets: {
    broader: 'facilities',
    en: 'toilets, restrooms, washrooms, bathrooms, WC, lavatories | toilet paper, loo, loo roll, soap, hand soap, soap dispenser, hand towel, paper towels, hand dryer, urinal, toilet seat, sanitary pads, tampons, toilet out of order, accessible toilet, air freshener',
    ru: 'туалеты, туалет, санузел, уборная, санузлы, WC | туалетная бумага, мыло для рук, жидкое мыло, дозатор мыла, бумажные полотенца, сушилка для рук, унитаз, писсуар, сиденье унитаза, кончилась туалетная бумага, прокладки, освежитель воздуха, ёршик, толчок, женский туалет, мужской туалет',
    ro: 'toalete, toaletă, grupuri sanitare, WC, băi, baie | hârtie igienică, săpun, dozator de săpun, prosoape de hârtie, uscător de mâini, pisoar, vas de toaletă, capac de wc, budă, veceu, absorbante, odorizant, s-a terminat hârtia, toaletă defectă',
    vi: 'nhà vệ sinh, toilet, phòng vệ sinh, nhà tắm và vệ sinh, WC | giấy vệ sinh, hết giấy vệ sinh, xà phòng rửa tay, nước rửa tay, khăn giấy lau tay, máy sấy tay, bồn cầu, bồn tiểu, bệt vệ sinh, băng vệ sinh, nhà xí, nước hoa xịt phòng, vòi xịt, toilet dơ',
    'pt-BR':
      'banheiros, banheiro, sanitários, toaletes, lavatórios, WC | papel higiênico, sabonete, sabonete líquido, saboneteira, papel toalha, secador de mãos, vaso sanitário, privada, mictório, tampa do vaso, absorvente, acabou o papel, desodorizador, banheiro interditado, banheiro feminino, banheiro masculino',
  },
  showers: {
    broader: 'facilities',
    en: 'showers, changing rooms, dressing room, shower, locker room | shower head, cold shower, towel, wash after cycling, wash after work, changing cubicle, get changed, hairdryer, shower drain, shower gel',
    ru: 'душевые, душ, раздевалка, раздевалки, бытовка, бытовые помещения | помыться, переодеться, лейка душа, холодный душ, полотенце, ополоснуться, фен, где переодеваться, душевая кабина, сменить обувь',
    ro: 'dușuri, duș, vestiar, vestiare, cabină de duș, cabine de schimb | mă schimb, schimbat de haine, pară de duș, duș rece, prosop, spălat după tură, uscător de păr, unde mă schimb, cabină de probă personal, gel de duș',
    vi: 'phòng tắm, vòi sen, phòng thay đồ, khu tắm rửa, nhà tắm, phòng thay quần áo | tắm rửa, tắm sau ca, thay đồ, thay quần áo, khăn tắm, vòi hoa sen, máy sấy tóc, nước nóng tắm, chỗ thay đồ, tắm giặt',
    'pt-BR':
      'chuveiros, chuveiro, vestiário, vestiários, duchas, ducha | tomar banho, banho depois do turno, trocar de roupa, chuveiro queimou, chuveiro gelado, toalha, box do banheiro, secador de cabelo, resistência do chuveiro, banho quente',
  },
  lockers: {
    broader: 'facilities',
    en: 'lockers, locker, personal lockers, storage lockers, cloakroom, coat check | locker code, locker key, forgot locker code, empty locker, leave my bag, store personal things, coat hanger, coat rack, break open my locker, locker padlock',
    ru: 'шкафчики, локеры, шкафчик, личные шкафчики, гардероб, камера хранения | ключ от шкафчика, код от шкафчика, не открывается шкафчик, свободный шкафчик, оставить вещи, хранить вещи, вешалка, локер, повесить куртку, номерок, замок шкафчика',
    ro: 'dulapuri vestiar, dulap personal, dulăpioare, lockere, garderobă, dulap de haine | cheia de la dulap, cod dulap, dulap blocat, dulap liber, unde îmi las lucrurile, lăsat bagajul, cuier, umeraș, lacăt dulap, am uitat codul de la dulap, fișet',
    vi: 'tủ cá nhân, tủ đồ cá nhân, tủ locker, tủ đựng đồ, tủ để đồ, nơi gửi đồ | mã tủ, chìa khóa tủ, quên mã tủ, tủ trống, cất đồ cá nhân, để túi xách, móc treo áo, gửi balo, mở tủ đồ, tủ bị kẹt, giá treo áo',
    'pt-BR':
      'armários, armário pessoal, lockers, guarda-volumes, escaninhos, guarda-roupa de funcionários | chave do armário, senha do armário, cadeado do armário, armário livre, guardar mochila, guardar minhas coisas, cabide, escaninho, esqueci a senha do armário, abrir meu armário, deixar a bolsa',
  },
  laundry: {
    broader: 'facilities',
    en: 'laundry, linen service, linen, dry cleaning, laundry service, work clothes washing | wash uniform, dirty overalls, washing machine, tumble dryer, bed sheets, towels missing, ironing, iron, press a shirt, bloodstained coat, clean scrubs, clean lab coat',
    ru: 'прачечная, стирка, химчистка, бельевое хозяйство, стирка спецодежды, постельное бельё | постирать халат, стиральная машина, сушильная машина, грязный халат, чистый халат, погладить, утюг, гладильная, полотенца в стирку, простыни, кастелянша, глажка',
    ro: 'spălătorie, curățătorie, lenjerie, spălare echipamente, spălat rufe, curățătorie chimică | mașină de spălat, uscător de rufe, halat murdar, halat curat, cearșafuri, călcat, fier de călcat, prosoape curate, lenjerie de pat, spălat uniforma, salopetă murdară, rufe',
    vi: 'giặt ủi, giặt là, nhà giặt, giặt đồ, giặt đồng phục, đồ vải | máy giặt, máy sấy quần áo, ủi đồ, là quần áo, bàn ủi, ga trải giường, drap giường, áo blouse dơ, khăn sạch, giặt khô, giặt hấp, giặt đồ bảo hộ',
    'pt-BR':
      'lavanderia, rouparia, enxoval, lavagem de uniformes, lavagem a seco, tinturaria | lavar uniforme, lavar jaleco, jaleco sujo, máquina de lavar, secadora, lençol, lençóis, passar roupa, ferro de passar, roupa de cama, toalhas limpas, macacão sujo, camareira rouparia',
  },
  uniforms: {
    broader: 'facilities',
    en: 'uniforms, workwear, work clothes, staff clothing, uniform, dress code clothing | overalls, lab coat, scrubs, apron, name tag, work shirt, polo shirt, size of my uniform, wrong size, torn trousers, work jacket, work shoes, fleece with logo, new uniform',
    ru: 'спецодежда, униформа, рабочая одежда, форма для сотрудников, форменная одежда, выдача спецодежды | халат, комбинезон, роба, фартук, спецовка, размер формы, не тот размер, порвались штаны, рабочие ботинки, спецобувь, куртка с логотипом, костюм медицинский, нашивка, бейсболка, поло с логотипом',
    ro: 'uniforme, echipament de lucru, haine de lucru, uniformă, îmbrăcăminte de lucru, ținută de serviciu | salopetă, halat, șorț de bucătărie, bocanci, pantofi de lucru, tricou cu sigla, mărime uniformă, mărime greșită, pantaloni rupți, geacă de lucru, ecuson cu nume, vestă reflectorizantă, costum medical',
    vi: 'đồng phục, quần áo bảo hộ, áo đồng phục, trang phục làm việc, cấp phát đồng phục, đồ bảo hộ lao động | áo blouse, áo thun công ty, tạp dề, quần áo công nhân, size áo, đổi size, áo rách, giày bảo hộ, bảng tên, áo khoác công ty, may đồng phục, phát đồng phục, quần bảo hộ',
    'pt-BR':
      'uniformes, uniforme, fardamento, roupa de trabalho, vestimenta de trabalho, enxoval de uniformes | jaleco, macacão, avental, camiseta da empresa, camisa polo, calça rasgada, tamanho do uniforme, uniforme apertado, uniforme novo, botina, sapato de segurança, crachá com nome, jaqueta da empresa, farda, touca descartável, bota de trabalho',
  },
  'waste-and-recycling': {
    broader: 'facilities',
    en: 'waste and recycling, waste disposal, rubbish, trash, garbage, recycling, waste management, bins | bin, bin full, overflowing bin, litter, rubbish skip, dumpster, cardboard, paper bin, plastic bottles, waste sorting, bulky waste, old furniture disposal, compost, garbage truck, throw away, scrap paper, e-waste, old electronics, waste collection',
    ru: 'отходы и переработка, вывоз мусора, мусор, утилизация отходов, раздельный сбор, вторсырьё, ТБО, ТКО | мусорка, мусорное ведро, корзина переполнена, урна, помойка, контейнер для мусора, выкинуть, выбросить, макулатура, картон, пластиковые бутылки, сортировка мусора, старая мебель на выброс, крупногабаритный мусор, мусоровоз, утилизация техники, списать и вывезти, мешки для мусора',
    ro: 'deșeuri și reciclare, gunoi, gestionarea deșeurilor, reciclare, colectare selectivă, salubritate, ridicare gunoi | coș de gunoi, coș plin, tomberon, pubelă, container deșeuri, carton, maculatură, sticle de plastic, pet-uri, arunc, aruncat, saci menajeri, saci de gunoi, DEEE, mobilier vechi, electrocasnice vechi, deșeuri voluminoase, gunoier, sortare deșeuri',
    vi: 'rác thải và tái chế, thu gom rác, rác thải, xử lý rác, tái chế, phân loại rác, quản lý chất thải | thùng rác, thùng rác đầy, đổ rác, vứt rác, bỏ rác, bãi rác, xe rác, giấy vụn, thùng carton, ve chai, phế liệu, chai nhựa, rác điện tử, bao rác, rác cồng kềnh, thanh lý đồ cũ, mùi rác',
    'pt-BR':
      'resíduos e reciclagem, lixo, coleta de lixo, reciclagem, coleta seletiva, gestão de resíduos, descarte | lixeira, lixeira cheia, lixo transbordando, caçamba, entulho, papelão, garrafa pet, jogar fora, descartar, recicláveis, descarte de eletrônicos, móveis velhos descarte, saco de lixo, caminhão do lixo, sucata, separar lixo, lixo orgânico, MTR',
  },
  'hazardous-waste': {
    broader: 'waste-and-recycling',
    en: 'hazardous waste, special waste, chemical waste, dangerous waste, clinical waste, medical waste | used batteries, old batteries, waste oil, solvent waste, used needles, sharps bin, sharps container, chemical disposal, dispose of chemicals, paint residues, fluorescent tubes disposal, asbestos, waste manifest, contaminated rags, infectious waste, spill kit',
    ru: 'опасные отходы, химические отходы, медицинские отходы, отходы 1-4 класса, утилизация опасных отходов, спецотходы | отработанное масло, отработка, старые батарейки, батарейки сдать, аккумуляторы утилизация, ртутные лампы, ртуть, использованные иглы, контейнер для игл, отходы класса Б, растворители, асбест, промасленная ветошь, паспорт отходов, слить химию, разлив химикатов',
    ro: 'deșeuri periculoase, deșeuri chimice, deșeuri medicale, deșeuri speciale, eliminare deșeuri periculoase, deșeuri infecțioase | ulei uzat, baterii uzate, baterii vechi, solvenți, ace folosite, seringi folosite, cutie de înțepătoare, azbest, cârpe îmbibate, tuburi fluorescente, acumulatori uzați, formular de transport deșeuri, eliminat chimicale, vărsat substanțe, substanțe expirate',
    vi: 'chất thải nguy hại, rác thải nguy hại, chất thải hóa học, rác thải y tế, chất thải y tế, CTNH | dầu thải, nhớt thải, pin cũ, ắc quy cũ, kim tiêm đã dùng, hộp đựng vật sắc nhọn, dung môi thải, giẻ lau dính dầu, bóng đèn huỳnh quang thải, hóa chất hết hạn, đổ hóa chất, tràn hóa chất, tấm amiăng, sổ chủ nguồn thải, chứng từ chất thải',
    'pt-BR':
      'resíduos perigosos, resíduos químicos, lixo químico, resíduos classe I, lixo hospitalar, resíduos infectantes, resíduos de saúde | óleo usado, pilhas usadas, baterias usadas, agulha usada, perfurocortante, descarpack, solvente usado, lâmpada fluorescente descarte, amianto, estopa contaminada, descarte de químicos, PGRSS, coprocessamento, kit de derramamento, borra de tinta, CADRI',
  },
  'pest-control': {
    broader: 'facilities',
    en: 'pest control, pests, vermin, exterminator, disinfestation, rodent control | mouse, mice, rat, cockroach, ants, flies, wasps, wasp nest, bed bugs, mouse droppings, pigeons, moths, mosquito, spider, termites, snake in the yard, bees, rat trap, insects',
    ru: 'борьба с вредителями, дератизация, дезинсекция, вредители, грызуны и насекомые, пест-контроль | мышь, мыши, крыса, крысы, таракан, тараканы, муравьи, муха, мухи, осы, осиное гнездо, клопы, комары, голуби, моль, мошки, паук, мышиный помёт, мышеловка, травить тараканов, змея, шершни, пчёлы, клещи',
    ro: 'dăunători, deratizare, dezinsecție, combatere dăunători, DDD, controlul dăunătorilor | șoarece, șoareci, șobolan, șobolani, gândac, gândaci, furnici, muște, viespi, cuib de viespi, ploșnițe, țânțari, porumbei, molii, păianjeni, purici, excremente de șoareci, capcană, libărci, șarpe, albine, insecte',
    vi: 'kiểm soát côn trùng, diệt côn trùng, diệt chuột, phun thuốc muỗi, diệt mối, kiểm soát dịch hại | con gián, gián bò, nhiều gián, con chuột, chuột chạy, phân chuột, bẫy chuột, bầy kiến, kiến bò, ruồi nhặng, muỗi đốt, nhiều muỗi, tổ ong, mối mọt, rệp giường, con rắn, thằn lằn, bồ câu, nhện giăng, phun thuốc gián',
    'pt-BR':
      'controle de pragas, dedetização, pragas, desratização, desinsetização, dedetizadora, descupinização | rato, ratos, camundongo, barata, baratas, formiga, formigas, mosca, mosquito, pernilongo, cupim, vespa, marimbondo, abelhas, escorpião, aranha, pombo, percevejo, cobra no pátio, ratoeira, insetos, lagartixa, fezes de rato, dengue',
  },
  grounds: {
    broader: 'facilities',
    en: 'gardens, grounds maintenance, landscaping, gardening, green areas, office plants, yard | lawn, mow the grass, hedge, tree fell, fallen branch, fallen leaves, weeds, gardener, water the plants, flower beds, pot plant, overgrown, bushes, prune trees, lawn sprinkler',
    ru: 'озеленение, садовник, благоустройство территории, уход за территорией, газон, растения в офисе, дворник | трава, покосить траву, стричь газон, упало дерево, сломалась ветка, листья убрать, полить цветы, клумба, кусты, сорняки, цветы в горшках, засохли цветы, пересадить цветок, спилить дерево, деревья, двор',
    ro: 'grădini și spații verzi, spații verzi, grădinărit, întreținere spații verzi, peisagistică, plante de birou, curte | iarbă, tuns iarba, gazon, gard viu, copac căzut, creangă căzută, frunze, buruieni, grădinar, udat florile, ghivece, straturi de flori, tăiat copaci, aspersor, plante uscate, arbuști',
    vi: 'cây cảnh, chăm sóc cây xanh, sân vườn, cảnh quan, cây xanh văn phòng, làm vườn | cắt cỏ, bãi cỏ, cây đổ, cây ngã, gãy cành, lá rụng, cỏ dại, tưới cây, chậu cây, cây héo, bồn hoa, tỉa cây, hàng rào cây, người làm vườn, thợ vườn, nhổ cỏ',
    'pt-BR':
      'jardinagem, jardim, paisagismo, áreas verdes, plantas do escritório, manutenção de áreas verdes | grama, cortar a grama, aparar grama, jardineiro, árvore caiu, árvore caída, galho caiu, folhas secas, mato alto, capina, poda de árvores, podar árvore, regar plantas, vaso de planta, planta morrendo, canteiro, cerca viva, roçadeira',
  },
  'snow-clearing': {
    broader: 'facilities',
    en: 'snow clearing, snow removal, winter service, gritting, de-icing of paths, winter maintenance | snow, ice, icy, icy path, slippery, slippery pavement, icicles, black ice, snow plough, salt the steps, shovel, snowed in, frozen car park, grit',
    ru: 'уборка снега, расчистка снега, зимнее содержание территории, вывоз снега, борьба с гололёдом | снег, сугроб, гололёд, скользко, лёд на ступеньках, каток на парковке, посыпать песком, песок и соль, реагенты, наледь, лопата, снегоуборочная машина, почистить снег, замело, сосульки на крыше',
    ro: 'deszăpezire, curățarea zăpezii, întreținere pe timp de iarnă, combatere polei, dezgheț alei | zăpadă, gheață, polei, alunecos, alunec, țurțuri, lopată de zăpadă, plug de zăpadă, sare pe trepte, material antiderapant, înzăpezit, nămeți, parcare înghețată, ninsoare',
    vi: 'dọn tuyết, cào tuyết, rắc muối chống trơn, dọn băng, bảo dưỡng mùa đông | tuyết rơi, đóng băng, băng tuyết, trơn trượt, đường trơn, lối đi trơn, xe ủi tuyết, xúc tuyết, rắc muối, băng đá ngoài cửa',
    'pt-BR':
      'remoção de neve, limpeza de neve, retirada de neve, serviço de inverno, degelo de acessos | neve, nevou, gelo na calçada, calçada escorregadia, geada na entrada, sal na escada, pá de neve, limpa-neve, pista congelada, nevasca',
  },
  noise: {
    broader: 'facilities',
    en: 'noise, office noise, noise complaints, acoustics, sound insulation | loud, too loud, noisy, drilling, loud colleagues, humming, buzzing, can not concentrate, loud music, construction noise, echo in the room, phone booth, banging, whistling pipe',
    ru: 'шум, шум в офисе, акустика, шумоизоляция, звукоизоляция | шумно, громко, сверлят, дрель, долбят, гудит, гудение, орут, мешает работать, невозможно сосредоточиться, громкая музыка, эхо в комнате, грохот, перфоратор, жужжит',
    ro: 'zgomot, gălăgie, zgomot în birou, acustică, izolare fonică, insonorizare | gălăgios, zgomotos, e prea tare, bormașini, se dă cu bormașina, bâzâie, bubuie, muzică tare, nu mă pot concentra, ecou în sală, zumzet, scandal la vecini, hărmălaie',
    vi: 'tiếng ồn, ồn ào, tiếng ồn văn phòng, cách âm, chống ồn | ồn quá, khoan cắt, tiếng khoan, nói to, nói chuyện lớn tiếng, nhạc to, nhạc lớn, tiếng ù, không tập trung được, tiếng vang, ồn từ công trình, kêu vo vo, điếc tai',
    'pt-BR':
      'barulho, ruído no escritório, ruído, acústica, isolamento acústico, poluição sonora | barulhento, muito barulho, barulheira, furadeira do vizinho, som alto, música alta, gritaria, zumbido, não consigo me concentrar, eco na sala, falando alto, britadeira, batendo martelo',
  },
  smells: {
    broader: 'facilities',
    en: 'smells, odours, bad smell, odor, air quality | stink, stinks, stinky, stench, smells like sewage, musty, mouldy, mould, rotten smell, smell of paint, fumes in the office, bad air',
    ru: 'запахи, неприятный запах, запах, качество воздуха | воняет, вонь, вонища, пахнет канализацией, тянет с кухни, плесень, затхлый, сырость, тухлятина, пахнет краской, смрад, несёт с улицы',
    ro: 'mirosuri, miros neplăcut, miros urât, calitatea aerului | miroase, miroase urât, pute groaznic, puțește, duhoare, miros de canal, mucegai, igrasie, miros de vopsea, miros de țigară în hol, putred, miros înecăcios',
    vi: 'mùi hôi, mùi lạ, mùi khó chịu, chất lượng không khí | hôi quá, bốc mùi, mùi cống, nấm mốc, ẩm mốc, mùi ẩm, mùi sơn, mùi thối, thối quá, mùi hóa chất trong phòng, mùi thức ăn',
    'pt-BR':
      'cheiros, mau cheiro, mau odor, odores, qualidade do ar | fedor, fedendo, fede, cheiro ruim, cheiro de esgoto, cheiro de tinta, mofo, bolor, cheiro de podre, catinga, fedorento, inhaca, cheiro forte',
  },
  smoking: {
    broader: 'facilities',
    en: 'smoking, smoking area, smoking room, non-smoking policy, smokers corner | cigarette, vape, vaping, smoke break, ashtray, cigarette butts, smoker, someone smokes, e-cigarette, smoking shelter',
    ru: 'курение, место для курения, курилка, зона для курения, запрет курения | сигарета, вейп, айкос, перекур, пепельница, окурки, бычки, покурить, накурено, курят в туалете, курить',
    ro: 'fumat, loc de fumat, zonă de fumat, fumătorii, interzis fumatul, loc pentru fumători | țigară, țigări, vape, iqos, pauză de țigară, scrumieră, mucuri de țigară, chiștoace, fumează, fumez, țigară electronică, fum de țigară',
    vi: 'hút thuốc, khu vực hút thuốc, phòng hút thuốc, cấm hút thuốc, nơi hút thuốc lá | thuốc lá, điếu thuốc, vape, thuốc lá điện tử, gạt tàn, tàn thuốc, khói thuốc, giờ hút thuốc, mùi thuốc lá, hút thuốc trong nhà vệ sinh',
    'pt-BR':
      'fumo, área de fumantes, fumódromo, tabagismo no local, local para fumar, proibido fumar | cigarro, vape, cinzeiro, bituca, bitucas, pausa do cigarro, fumar, fumante, fumando no banheiro, cigarro eletrônico, cheiro de cigarro',
  },
  'quiet-rooms': {
    broader: 'facilities',
    en: 'quiet rooms, prayer room, rest room for staff, nursing room, lactation room, wellness room, break room | breastfeeding, pump milk, breast pump, pray, prayer, nap, lie down, sleep on shift, meditation, mother room, rest area',
    ru: 'комната отдыха, молельная комната, комната матери и ребёнка, тихая комната, комната для кормления, комната психологической разгрузки | сцедить молоко, сцеживание, кормить грудью, помолиться, намаз, прилечь, поспать в обед, медитация, лежанка, отдохнуть между сменами',
    ro: 'cameră de odihnă, cameră de rugăciune, cameră de alăptare, cameră de liniște, cameră de relaxare, sală de pauză | alăptat, alăptez, pompă de sân, mă rog, rugăciune, pui de somn, mă întind puțin, meditație, loc de odihnă, camera mamei',
    vi: 'phòng nghỉ, phòng cầu nguyện, phòng vắt sữa, phòng nghỉ trưa, phòng yên tĩnh, phòng mẹ và bé | vắt sữa, hút sữa, cho con bú, trữ sữa mẹ, cầu nguyện, ngủ trưa, nằm nghỉ, chỗ ngả lưng, thiền định, giường xếp',
    'pt-BR':
      'sala de descanso, sala de amamentação, sala de oração, espaço de descompressão, sala de descompressão, lactário, sala de apoio à amamentação | amamentar, tirar leite, bombinha de leite, rezar, fazer oração, cochilo, tirar um cochilo, deitar um pouco, meditação, puff, soneca',
  },
};
