import type { Concepts } from '../concept.ts';

/** The building itself: who looks after it, what breaks in it, what it runs on, and whose it is. */
export const BUILDING: Concepts = {
  facilities: {
    en: 'facilities, facilities desk, facility management, facilities management, building services, building management, office management, workplace services | office manager, caretaker, janitor, building manager, facility manager, estates, property maintenance, something wrong in the building',
    ru: 'АХО, АХЧ, административно-хозяйственный отдел, хозяйственный отдел, хозчасть, эксплуатация здания, эксплуатация помещений | завхоз, офис-менеджер, хозяйственник, комендант здания, управляющий зданием, управляющая компания здания, администратор офиса, хозяйственные вопросы, хознужды',
    ro: 'administrativ, serviciul administrativ, departament administrativ, facility management, administrare clădire, administrarea clădirii, facilități | administrator de clădire, office manager, administratorul clădirii, om de serviciu, intendent, îngrijitor clădire, responsabil clădire, probleme administrative, problemă în clădire',
    vi: 'quản lý tòa nhà, hành chính quản trị, phòng hành chính, quản lý cơ sở vật chất, cơ sở vật chất, vận hành tòa nhà, dịch vụ tòa nhà | ban quản lý tòa nhà, kỹ thuật tòa nhà, quản lý văn phòng, hành chính văn phòng, nhân viên hành chính, sự cố tòa nhà, quản lý mặt bằng',
    'pt-BR':
      'facilities, administração predial, gestão predial, serviços gerais, infraestrutura predial, zeladoria, serviços prediais | zelador, síndico, gerente predial, administrador do prédio, office manager, gestor de facilities, problema no prédio, condomínio do prédio, patrimônio predial',
  },
  'building-repairs': {
    broader: 'facilities',
    en: 'building repairs, building maintenance, office repairs, minor repairs, handyman, property repairs | hole in the wall, ceiling tile, cracked wall, loose tile, broken chair leg, shelf fell down, drill a hole, hang a picture, mount a whiteboard, plaster falling, floor board loose, carpet torn, handrail loose',
    ru: 'ремонт здания, мелкий ремонт, ремонт помещений, хозяйственный ремонт, техническое обслуживание здания, слесарь, разнорабочий | дырка в стене, трещина в стене, отвалилась плитка, плитка на потолке, повесить полку, повесить картину, повесить доску, просверлить, прибить, отклеился линолеум, штукатурка сыпется, мастер на час, подкрутить, починить ручку',
    ro: 'reparații clădire, reparații birou, mici reparații, mentenanță clădire, întreținere clădire, întreținere imobil, om bun la toate, meseriaș | gaură în perete, perete crăpat, fisură în perete, a căzut tavanul, placă de tavan, faianță căzută, gresie spartă, montat raft, atârnat tablou, dat o gaură, bormașină, mochetă ruptă, balustradă slăbită, tencuială căzută',
    vi: 'sửa chữa tòa nhà, sửa chữa văn phòng, sửa chữa nhỏ, bảo trì tòa nhà, sửa chữa nhà xưởng, thợ sửa chữa | nứt tường, tường bị nứt, thủng tường, trần bị rơi, gạch bị bong, bong tróc sơn, khoan tường, treo tranh, treo bảng, sàn bị lún, thảm rách, lan can lỏng, sập trần, thạch cao rơi',
    'pt-BR':
      'manutenção predial, reparos prediais, consertos no prédio, pequenos reparos, marido de aluguel, conservação predial | buraco na parede, rachadura, parede rachada, infiltração na parede, forro caiu, placa do forro, piso solto, azulejo caiu, azulejo solto, pendurar quadro, furar parede, furadeira, instalar prateleira, reboco caindo, carpete rasgado, corrimão solto',
  },
  plumbing: {
    broader: 'building-repairs',
    en: 'plumbing, plumber, pipes and drains, water leaks, sanitary installations | sink, tap, faucet, clogged, blocked drain, drain, leak, leaking pipe, dripping, burst pipe, water on the floor, flooded, flooding, flush not working, toilet blocked, toilet overflowing, hot water, no water, low water pressure, siphon, washbasin, sewer',
    ru: 'сантехника, сантехник, водопровод, водопроводчик, канализация, водоснабжение и канализация | раковина, кран, мойка, засор, засорился, забился слив, слив, протечка, течёт кран, течёт труба, протекает, капает вода, прорвало трубу, потоп, затопило, лужа на полу, горячая вода, нет воды, унитаз засорился, смыв не работает, бачок течёт, сифон, слабый напор воды',
    ro: 'instalații sanitare, instalator, sanitare, apă și canal, canalizare, instalații de apă | chiuvetă, robinet, înfundat, s-a înfundat, scurgere, țeavă, țeavă spartă, curge apa, picură, inundație, inundat, apă pe jos, apă caldă, nu curge apa, nu e apă, nu avem apă, bideu, wc înfundat, nu se trage apa, sifon, lavoar, presiune mică la apă',
    vi: 'sửa ống nước, thợ ống nước, hệ thống cấp thoát nước, cấp thoát nước, đường ống nước, điện nước | bồn rửa, chậu rửa, lavabo, vòi nước, tắc cống, nghẹt cống, bị nghẹt, bị tắc, bồn cầu nghẹt, nghẹt bồn cầu, rò rỉ nước, rỉ nước, chảy nước, bể ống nước, vỡ ống nước, nước tràn ra sàn, ngập nước, cúp nước, mất nước, nước nóng, nước yếu, thoát sàn',
    'pt-BR':
      'hidráulica, encanador, encanamento, instalações hidráulicas, bombeiro hidráulico, manutenção hidráulica | pia, torneira, entupido, entupiu, desentupir, ralo, vazamento, vazando, goteira na pia, pingando, cano estourado, cano furado, água no chão, alagou, alagamento, descarga, vaso entupido, privada entupida, sem água, água quente, faltou água, caixa de água, caixa dágua, sifão, esgoto',
  },
  electricity: {
    broader: 'building-repairs',
    en: 'electricity, electrician, electrical installations, electrics, lighting, lights, power supply of the building | light bulb, lamp, lamp burnt out, flickering, power cut, power outage, blackout, no power, socket, power outlet, plug socket, fuse, blown fuse, circuit breaker, fuse tripped, extension lead, power strip, dark corridor, neon tube, light switch, sparks, electric shock, wiring',
    ru: 'электрика, электрик, освещение, электроснабжение, электромонтёр, электрохозяйство, энергетик здания | лампочка, лампа, перегорела лампочка, перегорела, мигает свет, мигает лампа, нет света, отключили свет, вырубило свет, отключили электричество, нет электричества, розетка, искрит, выбило автомат, выбило пробки, удлинитель, выключатель, светильник, проводка, темно в коридоре, ударило током, щиток',
    ro: 'instalații electrice, electrician, electricitate, iluminat, curent electric, energie electrică clădire | bec, bec ars, s-a ars becul, neon, pâlpâie, lumină, lumina nu merge, pană de curent, nu e curent, s-a luat curentul, s-a întrerupt curentul, priză, siguranță arsă, a sărit siguranța, siguranțe, tablou electric, prelungitor, întrerupător, scântei, m-am curentat, cablaj electric, beznă',
    vi: 'điện chiếu sáng, thợ điện, hệ thống điện, sửa điện, đèn điện, bảo trì điện, điện nhẹ | bóng đèn, cháy bóng đèn, đèn không sáng, đèn nhấp nháy, đèn chớp, mất điện, cúp điện, bị cúp điện, ổ cắm, ổ điện, nhảy aptomat, nhảy cầu dao, cầu dao, cầu chì, chập điện, tủ điện, dây điện, công tắc đèn, bị giật điện, đèn hành lang, ổ cắm kéo dài',
    'pt-BR':
      'elétrica, eletricista, instalações elétricas, iluminação, manutenção elétrica, energia elétrica | lâmpada, lâmpada queimada, lâmpada queimou, luz piscando, luz queimada, sem luz, sem energia, acabou a luz, caiu a luz, caiu a energia, apagão, queda de energia, tomada elétrica, disjuntor, disjuntor caiu, disjuntor desarmou, fusível, extensão elétrica, benjamim, interruptor, fiação, curto circuito, tomei choque, quadro de luz, faísca',
  },
  'heating-and-air-conditioning': {
    broader: 'building-repairs',
    en: 'heating and air conditioning, air conditioning, heating, HVAC, ventilation, climate control, AC, room temperature | too cold, too hot, freezing, freezing in here, boiling, sweltering, stuffy, radiator, aircon, thermostat, draught, cold office, cold air, no air, fan, boiler, temperature in the office, cold feet, AC dripping, chilly',
    ru: 'отопление и кондиционирование, кондиционер, кондиционирование, отопление, вентиляция, ОВиК, микроклимат, климат в помещении | холодно, жарко, душно, замерзаю, мёрзнем, дубак, холодрыга, дышать нечем, духота, батарея холодная, батареи, радиатор, сплит-система, кондей, дует, дует из кондиционера, сквозняк, обогреватель, вытяжка, термостат, температура в офисе, котельная, вентилятор',
    ro: 'încălzire și aer condiționat, climatizare, aer condiționat, încălzire, căldură, ventilație, HVAC | frig, mi-e frig, e frig în birou, îngheț, înghețăm, prea cald, căldură mare, mă topesc, zăpușeală, aer închis, calorifer, calorifer rece, AC-ul, centrală termică, termostat, curent de aer, ventilator, aeroterma, radiator, temperatură în birou, sufocant',
    vi: 'điều hòa không khí, điều hòa, máy lạnh, máy điều hòa, hệ thống thông gió, hệ thống sưởi, HVAC | máy lạnh hư, điều hòa hỏng, quá nóng, nóng quá, nóng nực, lạnh quá, lạnh cóng, ngột ngạt, bí hơi, máy lạnh chảy nước, điều hòa chảy nước, quạt gió, quạt thông gió, nhiệt độ phòng, máy sưởi, remote máy lạnh, điều khiển điều hòa, không mát',
    'pt-BR':
      'ar condicionado, climatização, aquecimento, ventilação, refrigeração do prédio, AVAC, HVAC | calor demais, muito calor, calorão, derretendo de calor, muito frio, congelando, passando frio, abafado, ar gelado, ar split, ar condicionado pingando, ventilador, aquecedor, termostato, temperatura da sala, controle do ar, corrente de ar, exaustor, filtro do ar',
  },
  lifts: {
    broader: 'building-repairs',
    en: 'lifts, elevators, lift, elevator, escalators, goods lift, freight elevator | stuck in the lift, stuck in the elevator, lift out of order, elevator not moving, trapped between floors, lift doors, escalator stopped, dumbwaiter, stairlift',
    ru: 'лифты, лифт, лифтовое хозяйство, эскалатор, грузовой лифт, подъёмник для людей | застрял в лифте, застряли в лифте, лифт стоит, лифт сломался, лифт не едет, лифт не вызывается, между этажами, лифтёр, двери лифта, эскалатор не работает',
    ro: 'lifturi, lift, ascensor, ascensoare, scară rulantă, lift de marfă, montcharge | blocat în lift, rămas în lift, liftul nu merge, lift defect, s-a blocat liftul, între etaje, ușile liftului, scara rulantă oprită, liftier, buton lift',
    vi: 'thang máy, thang cuốn, thang hàng, thang máy chở hàng, bảo trì thang máy | kẹt thang máy, mắc kẹt trong thang máy, thang máy hỏng, thang máy hư, thang máy đứng, thang máy không chạy, cửa thang máy, thang cuốn dừng, nút thang máy',
    'pt-BR':
      'elevadores, elevador, escada rolante, elevador de carga, monta-carga, plataforma elevatória do prédio | preso no elevador, presa no elevador, elevador parado, elevador parou, elevador quebrado, elevador travou, entre andares, porta do elevador, ascensorista, escada rolante parada',
  },
  'doors-and-locks': {
    broader: 'building-repairs',
    en: 'doors and locks, doors, door locks, locksmith, gates, roller shutters | door handle, hinge, door jammed, door stuck, door does not close, door does not open, squeaking door, locked out of the room, gate does not open, shutter jammed, door closer, padlock, automatic door, revolving door, code lock, broken lock, turnstile stuck',
    ru: 'двери и замки, двери, замки, слесарь по замкам, ворота, рольставни | замок, замок заело, заело замок, заклинило дверь, дверь не закрывается, дверь не открывается, скрипит дверь, дверная ручка, ручка двери, петли двери, доводчик, захлопнулась дверь, ворота не открываются, личинка замка, навесной замок, кодовый замок, взломать дверь, вскрыть замок',
    ro: 'uși și încuietori, uși, încuietori, yale, lăcătuș, porți | yală, broască, broasca ușii, clanță, mâner ușă, ușă blocată, ușa nu se închide, ușa nu se deschide, scârțâie ușa, balama, amortizor ușă, poarta nu se deschide, lacăt, ușă automată, rulou metalic, încuietoare, blocat pe dinafară, am rămas încuiat, butuc yală',
    vi: 'cửa và khóa, sửa khóa, cửa ra vào, thợ khóa, ổ khóa, cổng và cửa cuốn | ổ khóa hư, khóa bị kẹt, kẹt cửa, cửa không đóng được, cửa không mở được, tay nắm cửa, bản lề, cửa cuốn, cửa tự động, cửa bị xệ, mở khóa cửa, cửa kêu cót két, khóa số, cửa kính, nhốt ngoài cửa',
    'pt-BR':
      'portas e fechaduras, fechaduras, portas, chaveiro, portões, serralheria predial | fechadura, maçaneta, dobradiça, porta emperrada, porta não fecha, porta não abre, porta travada, porta rangendo, portão, portão não abre, cadeado, mola da porta, porta automática, porta giratória, trancado para fora, tranca, trinco, porta de enrolar, miolo da fechadura',
  },
  'roof-and-windows': {
    broader: 'building-repairs',
    en: 'roof and windows, roof, office windows, glazing, facade, blinds | roof leak, water through the ceiling, ceiling dripping, gutter, skylight, window pane, broken window, cracked glass, window does not close, window handle, curtain, sun blind, venetian blind, glare from the sun, roofer, glazier, damp patch on the ceiling',
    ru: 'кровля и окна, крыша, кровля, окна, остекление, фасад, жалюзи | крыша течёт, течёт потолок, капает с потолка, протекает крыша, разбитое окно, разбилось стекло, треснуло стекло, окно не закрывается, ручка окна, форточка, стеклопакет, рольшторы, шторы, солнце слепит, водосток, сосульки, кровельщик, стекольщик, подтёки на потолке',
    ro: 'acoperiș și ferestre, acoperiș, ferestre, geamuri, fațadă, jaluzele, termopane | plouă în casă, curge din tavan, picură din tavan, infiltrații, geam spart, geam crăpat, fereastra nu se închide, mâner geam, jgheab, burlan, luminator, rulouri, perdele, draperii, bate soarele, termopan, țiglă, pată pe tavan',
    vi: 'mái nhà và cửa sổ, mái nhà, cửa sổ, kính và mặt dựng, mái tôn, rèm cửa | dột mái, mái dột, dột nước, nhà bị dột, trần bị thấm, thấm trần, thấm dột, vỡ kính, nứt kính, kính cửa sổ, cửa sổ không đóng được, máng xối, màn cửa, rèm cuốn, chói nắng, nắng chiếu, giếng trời',
    'pt-BR':
      'telhado e janelas, telhado, janelas, vidraçaria, fachada, persianas, cobertura do prédio | goteira, goteira no teto, chovendo dentro, pingando do teto, infiltração, infiltração no teto, vidro quebrado, janela quebrada, janela não fecha, vidro trincado, calha, claraboia, persiana, cortina, sol na cara, vidraceiro, telha, mofo no teto',
  },
  renovation: {
    broader: 'facilities',
    en: 'painting and rebuilding, renovation, refurbishment, fit-out, office rebuilding, redecoration, building works | repaint, paint the walls, painter, decorator, partition wall, new carpet, new flooring, knock down a wall, wallpaper, plasterboard, drywall, remodel, interior design, refurbish, tiling',
    ru: 'ремонт и перепланировка, перепланировка, косметический ремонт, капитальный ремонт, реконструкция, отделка помещений, реновация | покрасить стены, перекрасить, маляр, перегородка, обои, гипсокартон, снести стену, новый ламинат, ковролин, плиточник, отделочник, евроремонт, дизайн интерьера, побелка, переклеить',
    ro: 'zugrăveli și renovări, renovare, zugrăvit, amenajări interioare, recompartimentare, modernizare spații, lucrări de amenajare | zugrav, vopsit pereții, văruit, rigips, perete despărțitor, parchet nou, gresie și faianță, mochetă nouă, tapet, dărâmat perete, igienizare, renova, amenajare birou, design interior',
    vi: 'sơn sửa và cải tạo, cải tạo văn phòng, cải tạo nhà xưởng, sửa sang, tu sửa, thi công nội thất, trang trí nội thất | sơn tường, sơn lại, thợ sơn nước, vách ngăn, vách thạch cao, đập tường, lát gạch, lát sàn, thay thảm, giấy dán tường, thiết kế nội thất, xây ngăn, tân trang',
    'pt-BR':
      'pintura e reforma, reforma, obras internas, retrofit, readequação de layout, adequação predial | pintar parede, repintar, pintor de parede, drywall, divisória, gesso, piso novo, carpete novo, derrubar parede, quebra-quebra, reformar, pedreiro, papel de parede, projeto de interiores, arquiteto da reforma',
  },
  'energy-management': {
    broader: 'facilities',
    en: 'energy management, energy saving, energy efficiency, energy consumption, utilities management, ISO 50001 | electricity bill, electricity consumption, meter reading, kilowatt hour, kWh, energy audit, smart meter, solar panels, photovoltaic, power tariff, save energy, energy report, peak load',
    ru: 'энергоменеджмент, энергосбережение, энергоэффективность, энергопотребление, учёт энергоресурсов, главный энергетик | показания счётчиков, электросчётчик, киловатт-час, кВт, счета за свет, счёт за электричество, коммунальные услуги, энергоаудит, солнечные панели, экономия электроэнергии, тариф на электроэнергию, АСКУЭ',
    ro: 'managementul energiei, eficiență energetică, consum de energie, economisire energie, energetic, manager energetic | factură la curent, factura de energie, citire contor, contor electric, kWh, audit energetic, panouri solare, panouri fotovoltaice, prosumator, tarif energie, economie de curent, utilități, ANRE',
    vi: 'quản lý năng lượng, tiết kiệm năng lượng, tiết kiệm điện, hiệu quả năng lượng, tiêu thụ điện | tiền điện, hóa đơn tiền điện, chỉ số công tơ, công tơ điện, đồng hồ điện, kiểm toán năng lượng, điện mặt trời, pin mặt trời áp mái, EVN, giờ cao điểm điện, số kWh',
    'pt-BR':
      'gestão de energia, eficiência energética, economia de energia, consumo de energia, utilidades, gestão de utilities | conta de luz, fatura de energia, leitura do medidor, relógio de luz, kWh, painel solar, energia solar, fotovoltaico, demanda contratada, bandeira tarifária, mercado livre de energia, auditoria energética, horário de ponta, concessionária de energia',
  },
  'water-and-gas': {
    broader: 'facilities',
    en: 'water and gas, gas supply, water supply, gas installation, natural gas, utilities supply | smell of gas, gas leak, gas meter, water meter, gas pipe, gas bottle, propane cylinder, gas boiler inspection, shut off the water, water shut-off valve, water mains, rusty water',
    ru: 'вода и газ, газоснабжение, водоснабжение, газовое хозяйство, газовщик, природный газ | запах газа, пахнет газом, утечка газа, газовый счётчик, водомер, счётчик воды, газовый баллон, газовая труба, перекрыть воду, ржавая вода, горгаз, водоканал, поверка счётчика воды',
    ro: 'apă și gaze, gaze naturale, alimentare cu apă, alimentare cu gaz, instalație de gaz, rețele utilități | miros de gaz, scurgere de gaze, contor de gaz, contor de apă, apometru, butelie, țeavă de gaz, revizie gaze, verificare VTP, oprit apa, robinet general, apă ruginită, Apa Nova, Engie',
    vi: 'nước và ga, cấp nước, cấp gas, hệ thống gas, khí đốt, hệ thống nước sinh hoạt | mùi gas, rò rỉ gas, xì gas, đồng hồ nước, đồng hồ gas, bình gas, van gas, van nước tổng, khóa nước, nước bẩn, nước đục, tiền nước, ống gas',
    'pt-BR':
      'água e gás, abastecimento de água, gás encanado, instalação de gás, rede de gás, gás natural | cheiro de gás, vazamento de gás, medidor de gás, hidrômetro, botijão de gás, botijão, registro de água, fechar registro da água, conta de água, água suja, água barrenta, carro-pipa, caminhão-pipa, Comgás, Sabesp',
  },
  'building-permits': {
    broader: 'facilities',
    en: 'building permits, planning permission, construction permit, zoning, building approval | building authority, building inspector, change of use, occupancy certificate, certificate of occupancy, building code, land use, planning application, building control, demolition permit',
    ru: 'разрешение на строительство, строительные разрешения, согласование перепланировки, градостроительная документация, ввод в эксплуатацию | БТИ, Росреестр, ГПЗУ, госстройнадзор, архитектурное управление, разрешение на ввод, экспертиза проекта, перевод в нежилой фонд, кадастр, земельный участок',
    ro: 'autorizație de construire, autorizații de construcție, certificat de urbanism, urbanism, autorizare construcții | PUZ, PUD, PUG, primărie urbanism, inspectoratul în construcții, ISC, recepția lucrărilor, intabulare, cadastru, cartea funciară, autorizație de demolare, aviz ISU, schimbare de destinație',
    vi: 'giấy phép xây dựng, xin phép xây dựng, giấy phép sửa chữa công trình, quy hoạch xây dựng, cấp phép xây dựng | sở xây dựng, hoàn công, nghiệm thu phòng cháy, thẩm duyệt PCCC, mục đích sử dụng đất, thanh tra xây dựng, bản vẽ hoàn công, sổ hồng, sổ đỏ, phá dỡ công trình',
    'pt-BR':
      'alvará de construção, licença de obra, licenciamento de obras, regularização de imóvel, alvará da prefeitura | habite-se, AVCB, auto de vistoria, alvará de funcionamento, prefeitura obra, zoneamento, CREA, planta aprovada, matrícula do imóvel, alvará de demolição, laudo dos bombeiros',
  },
  'landlord-and-rent': {
    broader: 'facilities',
    en: 'landlord and rent, office lease, rent, landlord, real estate, lease agreement, rented premises | tenant, sublet, sublease, rental contract, service charge, lease expiry, rent invoice, property owner, new premises, office space, square metres, deposit for the office, real estate agent',
    ru: 'аренда помещений, аренда офиса, аренда, арендодатель, недвижимость, договор аренды | арендатор, арендная плата, субаренда, собственник здания, хозяин помещения, снять офис, аренда склада, продлить аренду, квадратные метры, эксплуатационные расходы, обеспечительный платёж, риелтор, коммунальные платежи аренда, юридический адрес офиса',
    ro: 'chirie și proprietar, chirie, închiriere spații, proprietarul clădirii, imobiliare, contract de închiriere, patrimoniu imobiliar | chiriaș, subînchiriere, spațiu de birouri, cheltuieli comune, factura de chirie, prelungire chirie, agent imobiliar, garanție chirie, metri pătrați, service charge, sediu nou',
    vi: 'thuê mặt bằng, thuê văn phòng, chủ nhà và tiền thuê, hợp đồng thuê nhà, bất động sản, thuê nhà xưởng | chủ nhà, tiền thuê nhà, tiền mặt bằng, phí quản lý tòa nhà, cho thuê lại, gia hạn hợp đồng thuê, đặt cọc mặt bằng, diện tích thuê, trả mặt bằng, môi giới nhà đất, thuê kho',
    'pt-BR':
      'aluguel e locação de imóveis, locação de imóveis, aluguel, imóveis, contrato de locação, proprietário do imóvel, patrimônio imobiliário | locador, locatário, inquilino, imobiliária, IPTU, condomínio, sublocação, renovar aluguel, reajuste do aluguel, metros quadrados, fiador, caução do imóvel, boleto do aluguel, dono do imóvel',
  },
};
