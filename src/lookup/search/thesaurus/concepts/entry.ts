import type { Concepts } from '../concept.ts';

/** Who and what comes in: keys, badges, visitors, guards, alarms; and how people get here: parking, bicycles, company cars. */
export const ENTRY: Concepts = {
  keys: {
    broader: 'facilities',
    en: 'keys, office keys, key cabinet, key management, spare keys, key handover | lost my key, lost keys, forgot my keys, key broke, key broken off, spare key, master key, desk key, drawer key, key safe, copy of a key, key for the office, locked out of the office, return the keys',
    ru: 'ключи, выдача ключей, ключи от офиса, ключница, ключи от помещений | потерял ключ, потеряла ключи, забыл ключи, запасной ключ, дубликат ключа, ключ сломался, ключ от кабинета, ключ от ящика, ключ застрял, сдать ключи, взять ключ, сделать ключ',
    ro: 'chei, chei birou, evidența cheilor, panou de chei, predare chei | am pierdut cheia, cheie pierdută, am uitat cheile, cheie de rezervă, dublură cheie, copie cheie, s-a rupt cheia, cheie sertar, cheia de la birou, predat cheile, cheie ruptă',
    vi: 'chìa khóa, quản lý chìa khóa, chìa khóa văn phòng, tủ chìa khóa, mượn chìa khóa | mất chìa khóa, quên chìa khóa, chìa khóa dự phòng, đánh chìa, làm lại chìa, gãy chìa, chìa khóa ngăn kéo, trả chìa khóa, chìa khóa phòng, bàn giao chìa khóa',
    'pt-BR':
      'chaves, controle de chaves, claviculário, quadro de chaves, chaves do escritório | perdi a chave, perdi minhas chaves, esqueci a chave, chave reserva, cópia da chave, chave quebrou, chave da gaveta, chave da sala, chave mestra, devolver a chave, pegar a chave, segunda via da chave',
  },
  'access-badges': {
    broader: 'facilities',
    en: 'access badges, badges, access cards, key cards, building access, entry passes, employee badge, door access | badge does not work, lost badge, forgot my badge, badge at home, new badge, swipe card, key fob, badge photo, door reader, turnstile, visitor badge, temporary badge, stolen badge, lanyard, come in at the weekend, building access at night',
    ru: 'пропуска, бейджи, карты доступа, пропуск, СКУД, контроль доступа в здание, электронный пропуск, бюро пропусков | пропуск не работает, потерял пропуск, забыл пропуск, бейдж, бейджик, турникет, турникет не пускает, размагнитился, карточка не открывает дверь, временный пропуск, восстановить пропуск, заказать пропуск, проходная, считыватель, пройти в выходной, ключ-карта',
    ro: 'legitimații de acces, ecusoane, carduri de acces, badge-uri, control acces, legitimații, acces clădire | ecuson, badge, legitimație, cartelă, cartela nu merge, am pierdut cartela, am uitat badge-ul, am uitat legitimația, turnichet, cititor de carduri, tag acces, badge pierdut, acces în weekend, card de acces pierdut, legitimație temporară',
    vi: 'thẻ ra vào, thẻ nhân viên, thẻ từ, kiểm soát ra vào, thẻ ra vào cổng, thẻ đeo | mất thẻ nhân viên, quên thẻ, quên mang thẻ, làm lại thẻ, thẻ không quẹt được, quẹt thẻ không được, cửa từ, cổng xoay, dây đeo thẻ, thẻ tạm, thẻ khách, vân tay mở cửa, ra vào cuối tuần, cấp thẻ mới, thẻ bị hỏng',
    'pt-BR':
      'crachás, crachá, controle de acesso, cartão de acesso, acesso ao prédio, identificação funcional | perdi o crachá, esqueci o crachá, crachá não funciona, crachá não passa, catraca, catraca não libera, catraca travou, segunda via do crachá, crachá provisório, cordão do crachá, tag da porta, foto do crachá, roubaram meu crachá, entrar no fim de semana, biometria da porta',
  },
  reception: {
    broader: 'facilities',
    en: 'reception, visitors, front desk, visitor management, receptionist, guests, welcome desk | visitor, guest arriving, announce a visitor, register a visitor, someone at the door, waiting in the lobby, lobby, guest book, pick up my guest, customer is coming, delegation, applicant has arrived, guest list, switchboard, entrance hall',
    ru: 'ресепшен, посетители, приёмная, гости, администратор на входе, стойка администратора, рецепция | ресепшн, посетитель, пришёл гость, встретить гостя, встреча гостей, гость ждёт, заказать пропуск на гостя, делегация приезжает, кандидат пришёл, в холле, холл, вахта, регистрация посетителей, секретарь на ресепшене, курьер внизу ждёт',
    ro: 'recepție vizitatori, vizitatori, recepția clădirii, front desk, recepționeră, oaspeți, primire vizitatori | vizitator, musafir, oaspete, vine un client, înregistrare vizitatori, așteaptă la recepție, hol intrare, anunț vizitator, a venit cineva, delegație, candidatul a ajuns, registru vizitatori, centralistă, lobby, invitat',
    vi: 'lễ tân, khách đến thăm, quầy lễ tân, tiếp tân, tiếp khách, đón khách | khách tới, có khách, khách đang chờ, đăng ký khách, khách ra vào, sảnh chờ, sảnh tòa nhà, đoàn khách, ứng viên đến, đón tiếp đoàn, báo khách đến, sổ khách, tổng đài lễ tân',
    'pt-BR':
      'recepção, visitantes, recepcionista, portaria de visitantes, front desk, atendimento na recepção | visitante, visita chegou, cliente chegou, cadastrar visitante, liberar visitante, esperando na recepção, hall de entrada, lobby, receber visita, comitiva, candidato chegou, autorizar entrada de visita, telefonista',
  },
  'security-guards': {
    broader: 'security',
    en: 'security guards, guards, site security, gatehouse, physical security, security desk, doormen, night watch | guard, doorman, bouncer, watchman, security patrol, stranger in the building, intruder, suspicious person, unattended bag, tailgating, thief, theft, stolen from my desk, wallet stolen, escort to the car, aggressive person, fight, someone without a badge, bag check, gatekeeper',
    ru: 'охрана, служба охраны, охранники, ЧОП, пост охраны, физическая безопасность | охранник, вахтёр, сторож, посторонний, посторонний в здании, подозрительный человек, подозрительный предмет, оставленная сумка, украли, кража, украли кошелёк, вор, агрессивный человек, драка, обход территории, досмотр, пропустить машину, чоповцы, КПП, секьюрити',
    ro: 'pază, agenți de pază, paznici, securitate fizică, firma de pază, dispecerat pază, poartă | paznic, portar, bodyguard, gardian, persoană suspectă, străin în clădire, intrus, bagaj abandonat, mi s-a furat, furt, mi-au furat, furat portofel, hoț, persoană agresivă, bătaie, patrulă, control la poartă, agent de securitate',
    vi: 'bảo vệ, đội bảo vệ, an ninh tòa nhà, nhân viên bảo vệ, trạm bảo vệ, bảo vệ cổng | chú bảo vệ, bác bảo vệ, người lạ, người lạ vào, kẻ gian, đối tượng khả nghi, mất trộm, bị trộm, ăn trộm, mất cắp, bị mất ví, mất laptop ở chỗ làm, đánh nhau, gây rối, tuần tra, túi vô chủ, kiểm tra túi, phòng bảo vệ',
    'pt-BR':
      'vigilância, segurança patrimonial, vigilantes, portaria, guarda patrimonial, seguranças, vigias | vigilante, porteiro, vigia, guarita, segurança do prédio, estranho no prédio, invasor, pessoa suspeita, mochila abandonada, furto, roubo, furtaram, roubaram minha carteira, ladrão, briga, pessoa agressiva, ronda, revista de bolsas, acompanhar até o carro, assalto',
  },
  alarms: {
    broader: 'facilities',
    en: 'alarms, alarm systems, fire alarm, burglar alarm, intrusion alarm, smoke detectors | alarm goes off, alarm ringing, alarm code, disarm the alarm, arm the alarm, false alarm, siren, smoke detector beeping, beeping on the ceiling, sprinkler system, alarm panel, panic button, motion sensor, fire panel',
    ru: 'сигнализация, охранная сигнализация, пожарная сигнализация, АПС, системы оповещения, датчики дыма | сработала сигнализация, сигналка, орёт сигнализация, снять с охраны, поставить на охрану, код сигнализации, ложная тревога, датчик дыма пищит, пищит на потолке, сирена, тревожная кнопка, датчик движения, спринклер, вневедомственная охрана',
    ro: 'alarme, sistem de alarmă, alarmă de incendiu, alarmă antiefracție, detectoare de fum, sisteme de securitate | sună alarma, alarma pornită, s-a declanșat alarma, cod alarmă, armare alarmă, dezarmare, alarmă falsă, sirenă, senzor de fum, senzor de mișcare, piuie pe tavan, buton de panică, centrală de incendiu, sprinkler, efracție',
    vi: 'báo động, hệ thống báo động, báo cháy, hệ thống báo cháy, chuông báo cháy, báo trộm, đầu báo khói | còi hú, chuông báo kêu, báo động giả, báo cháy giả, mã báo động, tắt báo động, còi báo động, cảm biến khói, cảm biến chuyển động, nút khẩn cấp, nút báo động, tủ báo cháy, đầu báo kêu bíp',
    'pt-BR':
      'alarmes, alarme, sistema de alarme, alarme de incêndio, alarme de intrusão, detectores de fumaça | alarme disparou, alarme tocando, disparou o alarme, código do alarme, senha do alarme, desarmar o alarme, ativar alarme, alarme falso, sirene, sensor de presença, sensor de fumaça, apitando no teto, botão de pânico, sprinkler, central de incêndio, cerca elétrica',
  },
  parking: {
    broader: 'facilities',
    en: 'parking, car park, parking spaces, parking lot, parking permit, garage parking, parking garage | parking space, someone in my parking space, parking barrier, barrier does not open, blocked my car, car blocked in, visitor parking, park my car, parking ticket, parking card, number plate registration, motorbike parking, clamped car, disabled parking, headlights left on, licence plate',
    ru: 'парковка, стоянка, паркинг, парковочные места, автостоянка, пропуск на парковку | парковочное место, заняли моё место на парковке, перегородили выезд, заблокировали машину, шлагбаум, шлагбаум не открывается, припарковаться, где поставить машину, поставить машину, гостевая парковка, эвакуировали машину, номер машины в список, въезд на территорию, фары горят, запарковаться',
    ro: 'parcare, locuri de parcare, parcări, parcare subterană, abonament parcare, permis de parcare | loc de parcare, mi-a ocupat locul, mi-a blocat mașina, mașină blocată, barieră, bariera nu se ridică, parchez, parcat, unde parchez, parcare vizitatori, ridicat mașina, număr de înmatriculare, faruri aprinse, parcare motocicletă, mașina ridicată',
    vi: 'bãi đậu xe, chỗ đậu xe, bãi giữ xe, gửi xe, nhà xe, bãi đỗ xe, thẻ xe | chỗ đỗ xe, đậu xe, đỗ xe, giữ xe, vé xe, mất thẻ xe, vé tháng gửi xe, hầm xe, hầm gửi xe, chắn xe, bị chặn xe, barie, thanh chắn, xe máy gửi đâu, đậu xe hơi, biển số xe, phí gửi xe, tầng hầm',
    'pt-BR':
      'estacionamento, vagas de estacionamento, garagem, vaga de garagem, estacionamentos | minha vaga de garagem, vaga ocupada, pararam na minha vaga, cancela, cancela não abre, carro trancado, fecharam meu carro, estacionar, onde estacionar, manobrista, ticket do estacionamento, vaga de moto, vaga de visitante, placa do carro, farol aceso, tag do estacionamento, vaga de deficiente',
  },
  bicycles: {
    broader: 'facilities',
    en: 'bicycles, bikes, bike parking, bicycle storage, bike racks, bike leasing, company bike | bike, cycle to work, flat tyre on my bike, bike pump, bike shed, bike lock, stolen bike, e-bike, scooter, cyclist, bike key, ebike charging, job bike',
    ru: 'велосипеды, велопарковка, велосипедная стоянка, велосипедная парковка, велохранилище | велосипед, велик, приехать на велосипеде, спустило колесо велосипеда, насос для велосипеда, украли велосипед, самокат, электросамокат, велозамок, пристегнуть велосипед, где поставить велосипед',
    ro: 'biciclete, parcare biciclete, rastel biciclete, biciclete de serviciu, loc de biciclete | bicicletă, vin cu bicicleta, trotinetă, trotinetă electrică, pană la bicicletă, pompă de bicicletă, bicicletă furată, lacăt bicicletă, biciclist, mers cu bicicleta, bicicletă electrică',
    vi: 'xe đạp, bãi xe đạp, chỗ để xe đạp, xe đạp công ty, nhà để xe đạp | đạp xe đi làm, đi xe đạp, bơm xe đạp, xịt lốp xe đạp, mất xe đạp, khóa xe đạp, xe đạp điện, xe scooter điện, để xe đạp',
    'pt-BR':
      'bicicletas, bicicletário, estacionamento de bicicletas, bikes, vaga de bicicleta, paraciclo | bicicleta, bike, pedalar, vir de bike, ir de bicicleta, pneu da bike furou, bomba de bicicleta, roubaram minha bike, patinete, patinete elétrico, cadeado da bike, bike elétrica, ciclista',
  },
  'company-cars': {
    en: 'company cars, fleet, vehicle fleet, fleet management, car fleet, car pool, pool cars, company vehicles | company car, leasing car, lease car, book a car, borrow a van, company van, winter tyres, summer tyres, tyre change, car inspection, dent, scratched the car, car accident, crashed the car, flat tyre, breakdown on the road, mileage log, logbook, car wash, rental car for work, car insurance, windscreen, number plates, driver licence check',
    ru: 'служебные автомобили, автопарк, корпоративный автопарк, служебные машины, транспортный отдел, управление автопарком | служебная машина, служебный автомобиль, взять машину, заказать машину, разъездная машина, попал в ДТП, ДТП, авария на машине, поцарапал машину, помял машину, пробил колесо, шиномонтаж, зимняя резина, переобуть машину, техосмотр, ТО машины, путевой лист, ОСАГО, КАСКО, мойка машины, лобовое стекло, завгар, машина не заводится',
    ro: 'parc auto, mașini de serviciu, flotă auto, mașină de serviciu, autoturisme de serviciu, administrare flotă | mașina firmei, mașină din parc, rezervare mașină, foaie de parcurs, anvelope, cauciucuri de iarnă, schimb anvelope, ITP, RCA, CASCO, rovinietă, accident cu mașina, am lovit mașina, am zgâriat mașina, parbriz, constatare amiabilă, revizie mașină, mașina nu pornește, pană de cauciuc, spălătorie auto, talon',
    vi: 'xe công ty, đội xe, xe công, quản lý xe, đội xe công ty, xe công tác | đặt xe công tác, mượn xe công ty, xe ô tô công ty, đăng ký xe, tài xế công ty, đăng kiểm, bảo hiểm xe, thay lốp, thay vỏ xe, nổ lốp, xẹp lốp, tai nạn xe, va quẹt xe, trầy xe, rửa xe, xe chết máy, xe hư dọc đường, sổ lộ trình, giấy tờ xe, bảo dưỡng xe, kính chắn gió',
    'pt-BR':
      'frota, carros da empresa, gestão de frota, frota de veículos, veículos corporativos, carro corporativo | carro da empresa, carro de frota, reservar carro, pegar o carro da empresa, veículo da empresa, bati o carro, batida de carro, sinistro do carro, pneu furou, pneu furado, troca de pneus, riscaram o carro, IPVA, licenciamento do veículo, CRLV, seguro do carro, guincho, carro quebrou na estrada, lavar o carro, quilometragem, para-brisa, rodízio, CNH vencida, revisão do carro',
  },
  'traffic-fines': {
    broader: 'company-cars',
    en: 'traffic fines, speeding fines, parking fines, driving fines, penalty notices | speeding, speeding ticket, speed camera, flashed by a camera, traffic ticket, fine from the police, toll violation, red light camera, congestion charge, penalty points, toll not paid',
    ru: 'штрафы ГИБДД, штрафы за нарушение ПДД, автоштрафы, дорожные штрафы, штрафы за парковку | штраф за превышение, превышение скорости, штраф с камеры, письмо счастья, гаишник, штраф на служебную машину, ГАИ, проезд на красный, лишили прав, неоплаченный штраф, платная дорога, Платон штраф',
    ro: 'amenzi auto, amenzi de circulație, amenzi rutiere, amenzi parcare | amendă de viteză, am luat amendă, amendă, radar, depășire viteză, proces-verbal poliția rutieră, puncte de penalizare, permis suspendat, rovinietă expirată, trecut pe roșu, amendă de parcare',
    vi: 'phạt nguội, vi phạm giao thông, phạt giao thông, tiền phạt giao thông, biên bản giao thông | bị phạt nguội, bắn tốc độ, chạy quá tốc độ, vượt đèn đỏ, công an giao thông, CSGT, giữ bằng lái, tước bằng lái, tra cứu phạt nguội, nộp phạt xe, phạt đậu xe',
    'pt-BR':
      'multas de trânsito, multas, infrações de trânsito, indicação de condutor, notificação de infração | multa, levei multa, multa por velocidade, radar, excesso de velocidade, pontos na carteira, pontos na CNH, avançou o sinal, Detran, indicar condutor, recorrer da multa, zona azul, pedágio sem pagar, multa de rodízio',
  },
  'fuel-cards': {
    broader: 'company-cars',
    en: 'fuel cards, fuel, petrol cards, gas cards, refuelling, fuel card | petrol, gasoline, diesel, fill up, tank is empty, PIN of the fuel card, petrol station, gas station, fuel receipt, lost fuel card, AdBlue, fuel limit, pump declined',
    ru: 'топливные карты, топливо, ГСМ, заправка, бензиновые карты, топливная карта | бензин, дизель, солярка, заправиться, заправить машину, АЗС, пин-код топливной карты, лимит по топливу, чек за бензин, кончился бензин, потерял топливную карту, Лукойл, заправочная',
    ro: 'carduri de carburant, carburant, carduri combustibil, combustibil, alimentare carburant, bonuri de benzină | benzină, motorină, alimentez, fac plinul, benzinărie, PIN card carburant, card Rompetrol, card OMV, card MOL, bon de benzină, bon valoric carburant, AdBlue, limită carburant, rezervor gol',
    vi: 'thẻ xăng, thẻ nhiên liệu, xăng dầu, đổ xăng, phiếu xăng, định mức xăng dầu | tiền xăng, hết xăng, trạm xăng, cây xăng, dầu diesel, hóa đơn xăng, mã PIN thẻ xăng, Petrolimex, đổ dầu, mất thẻ xăng, hạn mức xăng',
    'pt-BR':
      'cartão combustível, combustível, abastecimento de veículos, vale-combustível, cartão de abastecimento | gasolina, etanol, álcool no tanque, diesel, abastecer, posto de gasolina, senha do cartão combustível, Ticket Log, ticket car, tanque vazio, limite de combustível, cupom do posto, Arla, encher o tanque, nota da gasolina',
  },
  'ev-charging': {
    broader: 'parking',
    en: 'charging electric cars, EV charging, charging stations, charge points, wallbox, electric vehicle charging | charge my car, electric car, EV, charger in the car park, charging cable for the car, Tesla, charging card, charging point occupied, plug-in hybrid, charge at work, charging bay',
    ru: 'зарядка электромобилей, зарядные станции, электрозарядки, ЭЗС, зарядка для электрокара | электромобиль, электрокар, зарядить машину, зарядка на парковке, кабель для электромобиля, подзаряжаемый гибрид, Тесла, зарядная станция занята, карта для зарядки машины, зарядить электромобиль',
    ro: 'încărcare mașini electrice, stații de încărcare, puncte de încărcare, încărcare vehicule electrice, wallbox | mașină electrică, încarc mașina, încărcat mașina, stație ocupată, cablu de încărcare mașină, Tesla, plug-in hybrid, card de încărcare mașină, priză pentru mașină, stație electrică',
    vi: 'sạc xe điện, trạm sạc, trạm sạc xe điện, trụ sạc, điểm sạc xe | xe điện, xe máy điện sạc, sạc ô tô điện, VinFast, trụ sạc bận, cáp sạc xe, sạc xe ở hầm, xe hybrid, cắm sạc xe, trạm sạc hỏng',
    'pt-BR':
      'recarga de carros elétricos, carregadores de veículos elétricos, eletroposto, ponto de recarga, wallbox | carro elétrico, carregar o carro, híbrido plug-in, BYD, Tesla, estação de recarga, vaga elétrica, cabo do carro elétrico, carregador ocupado, tomada para o carro, eletropostos',
  },
  'staff-transport': {
    en: 'staff transport, company bus, shuttle bus, employee shuttle, company shuttle, minibus for staff | bus did not come, missed the shuttle, shuttle timetable, bus stop for the staff bus, ride to the plant, carpooling, ride sharing, taxi after late shift, bus route to work, company minibus late',
    ru: 'доставка сотрудников, служебный автобус, вахтовый автобус, корпоративный транспорт, развозка, шаттл | автобус не приехал, опоздал на развозку, вахтовка, расписание автобуса, остановка служебного автобуса, маршрутка до завода, такси после смены, развоз после смены, довоз, попутчики, карпулинг',
    ro: 'transport personal, autobuz de serviciu, transport angajați, microbuz angajați, cursă de personal, navetă | autobuzul n-a venit, am pierdut autobuzul, am pierdut cursa, navetist, program autobuz, stație autobuz firmă, microbuz, rută transport, taxi după tură, car pooling, decont navetă, orar cursă',
    vi: 'xe đưa đón, xe đưa rước công nhân, xe đưa đón nhân viên, xe buýt công ty, xe tuyến | trễ xe đưa đón, lỡ xe, lịch xe đưa đón, điểm đón, điểm đón xe, tài xế xe đưa rước, xe không tới đón, đăng ký xe đưa đón, đi chung xe, taxi về khuya, tuyến xe',
    'pt-BR':
      'fretado, transporte fretado, ônibus da empresa, transporte de funcionários, van da empresa, rota do fretado | perdi o ônibus da empresa, perdi o fretado, ônibus não passou, ponto do fretado, horário do fretado, itinerário, carona, carona solidária, táxi depois do turno, ônibus atrasou, van atrasada, linha do fretado',
  },
};
