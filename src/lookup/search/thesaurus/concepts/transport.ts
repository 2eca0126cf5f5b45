import type { Concepts } from '../concept.ts';

/** Goods on the way: shipping, carriers, deliveries, customs, drivers and their lorries, and goods that come back. */
export const TRANSPORT: Concepts = {
  shipping: {
    broader: 'logistics',
    en: 'shipping, dispatch, outbound shipping, despatch, shipping department, goods out | ship goods, send goods, ship a pallet, collection by the carrier, not shipped, shipping date, cut-off time, dispatcher, shipment, packing list, urgent shipment, ship samples, goods left the warehouse, load plan',
    ru: 'отгрузка, отгрузки, отправка товара, экспедирование, отдел отгрузок, отправка грузов | отгрузить, отправить груз, не отгрузили, дата отгрузки, упаковочный лист, отправить паллету, срочная отгрузка, груз ушёл, экспедитор, отправка образцов, план отгрузок, отгружен',
    ro: 'expediție, expediere, expediții, livrări ieșire, expediere marfă, dispecerat expediții | expediez, trimit marfă, trimis palet, marfa nu a plecat, când pleacă marfa, data expedierii, packing list, expediere urgentă, expediat, trimis mostre, a plecat camionul, plan de încărcare',
    vi: 'xuất hàng, gửi hàng, giao vận, xuất kho, bộ phận xuất hàng, vận chuyển hàng đi | xuất hàng gấp, hàng chưa xuất, ngày xuất hàng, phiếu xuất kho, packing list, gửi pallet, lô hàng đi, hàng đã đi chưa, lịch xuất hàng, kế hoạch xuất hàng',
    'pt-BR':
      'expedição, envio de mercadorias, despacho, embarque de mercadorias, expedição de mercadorias, saída de mercadorias | despachar, enviar mercadoria, mandar palete, mercadoria saiu, data de embarque, romaneio, packing list, envio urgente, ainda não saiu, solicitar coleta, expedidor, embarcar',
  },
  'shipping-documents': {
    broader: 'shipping',
    en: 'shipping documents, transport documents, delivery notes, waybills, bills of lading, freight documents | CMR, delivery note, bill of lading, consignment note, proof of delivery, POD, signed delivery note, packing slip, missing paperwork for the truck, driver has no papers, certificate for the shipment',
    ru: 'товаросопроводительные документы, транспортные накладные, товарные накладные, отгрузочные документы, ТТН | накладная, товарная накладная без печати, ТОРГ-12, УПД, CMR, коносамент, транспортная накладная, доверенность на получение груза, подписанная накладная, у водителя нет документов, М-15, документы на груз, ЭТрН',
    ro: 'documente de transport, avize de însoțire, documente de expediție, scrisoare de transport, documente marfă | CMR, aviz, aviz de însoțire a mărfii, e-Transport, cod UIT, conosament, aviz semnat, dovada livrării, șoferul nu are acte, acte marfă, confirmare de livrare',
    vi: 'chứng từ vận chuyển, chứng từ giao hàng, vận đơn, phiếu giao hàng, chứng từ xuất hàng | biên bản giao hàng, bill tàu, bill of lading, tài xế thiếu giấy tờ, phiếu giao nhận, ký nhận hàng, biên bản giao nhận, POD, vận tải đơn, phiếu xuất kho kiêm vận chuyển',
    'pt-BR':
      'documentos de transporte, conhecimento de transporte, CT-e, romaneios, documentação de embarque, MDF-e | canhoto assinado, CTe, manifesto de carga, nota de remessa, comprovante de entrega, motorista sem documento, bill of lading, DACTE, DANFE da carga, CIOT, vale-pedágio, comprovante assinado',
  },
  carriers: {
    broader: 'logistics',
    en: 'carriers, hauliers, freight carriers, freight forwarders, transport companies, transport booking, haulage | book a truck, order a lorry, truck, lorry, freight rate, haulier, forwarder, freight cost, freight invoice, spot rate, full truck load, groupage, carrier did not show up, transport quote, transport tender',
    ru: 'перевозчики, транспортные компании, экспедиторы, грузоперевозки, заказ транспорта, перевозки | заказать фуру, заказать машину под груз, фура, грузовик, газель, ставка за перевозку, стоимость перевозки, фрахт, перевозчик не приехал, сборный груз, транспортная заявка, АТИ, Деловые Линии, нанять транспорт, грузовая машина',
    ro: 'transportatori, cărăuși, case de expediții, transport marfă, comenzi de transport, firme de transport | comandă camion, camion, TIR, tarif transport, preț transport, cărăuș, nu a venit transportatorul, grupaj, camion complet, bursa de transport, cost transport marfă, dubă, factură transport',
    vi: 'nhà vận chuyển, đơn vị vận tải, nhà xe vận tải, hãng vận chuyển, đặt xe tải, công ty vận tải | xe tải, gọi xe tải, thuê xe tải, cước vận chuyển, giá cước, báo giá vận chuyển, xe không đến lấy hàng, hàng ghép, xe đầu kéo, xe container, chành xe, phí vận chuyển, forwarder',
    'pt-BR':
      'transportadoras, transportadora, contratação de frete, fretes, agenciamento de cargas, cotação de frete | contratar caminhão, caminhão, carreta, frete, valor do frete, tabela de frete, transportadora atrasou, carga fracionada, carga fechada, frete spot, coleta não veio, agregado, Jadlog, fatura de frete',
  },
  deliveries: {
    broader: 'logistics',
    en: 'deliveries, delivery to customers, delivery planning, home delivery, delivery dates, delivery service, last mile | late delivery, not delivered, when will it be delivered, delivery slot, delivery address wrong, nobody home, delivery appointment, delivered to the neighbour, redelivery, postpone the delivery, customer still waiting for goods, driver is late, delivery area',
    ru: 'доставка, доставка клиентам, служба доставки, сроки доставки, доставка до двери, последняя миля | опоздала доставка, не доставили, не привезли, когда доставят, когда привезут, перенести доставку, неверный адрес доставки, клиента нет дома, интервал доставки, доставка задерживается, клиент ждёт товар, повторная доставка, зона доставки, подъём на этаж',
    ro: 'livrări, livrare la client, livrare la domiciliu, termene de livrare, planificare livrări, distribuție clienți | livrare întârziată, nu s-a livrat, când se livrează, când ajunge marfa, adresă greșită de livrare, client lipsă de acasă, reprogramare livrare, interval de livrare, întârziere livrare, clientul așteaptă marfa, relivrare, livrator, livrat la vecin',
    vi: 'giao hàng, giao hàng cho khách, giao hàng tận nơi, lịch giao hàng, dịch vụ giao hàng, giao hàng chặng cuối | giao hàng trễ, giao trễ, chưa giao, bao giờ giao, khi nào giao tới, sai địa chỉ giao, khách không có nhà, hẹn lại giao hàng, giao lại, dời lịch giao, khách chưa nhận được hàng, khung giờ giao, khách hối hàng, người giao hàng',
    'pt-BR':
      'entregas, entrega ao cliente, programação de entregas, prazo de entrega, entrega em domicílio, última milha | entrega atrasada, não entregaram, não entregou, quando entrega, cliente não recebeu, endereço de entrega errado, cliente ausente, reagendar entrega, janela de entrega, reentrega, entregador, entrega atrasou, entregue no vizinho, prazo estourado',
  },
  tracking: {
    broader: 'logistics',
    en: 'shipment tracking, tracking, track and trace, tracking of parcels, tracing of shipments | where is my shipment, tracking number, parcel lost in transit, shipment status, ETA, stuck in transit, where is the truck, lost shipment, tracking link, GPS position, no tracking updates',
    ru: 'отслеживание грузов, трекинг, отслеживание посылок, статус доставки, розыск груза | где груз, где посылка, где машина с товаром, трек-номер, трек номер, груз потерялся, потеряли груз, статус не обновляется, ожидаемое прибытие, застрял в пути, отследить, ГЛОНАСС, где моя отправка',
    ro: 'urmărire colete, tracking colete, urmărirea expedițiilor, urmărire transport, status livrare | unde e coletul, unde e marfa, unde e camionul, număr de urmărire, colet pierdut pe drum, status expediție, ora estimată de sosire, urmăresc coletul, AWB tracking, GPS camion, marfă rătăcită',
    vi: 'theo dõi đơn hàng vận chuyển, tra cứu vận đơn, tracking đơn hàng, theo dõi lô hàng, định vị hàng hóa | hàng đang ở đâu, xe đang ở đâu, mã tracking, lô hàng thất lạc, thất lạc hàng, tình trạng lô hàng, dự kiến đến, ETA, hàng kẹt giữa đường, theo dõi GPS, tra mã vận đơn',
    'pt-BR':
      'rastreamento, rastreio, rastreamento de cargas, acompanhamento de entregas, tracking de carga | rastrear, código de rastreio, onde está a carga, onde está o caminhão, cadê a encomenda, carga extraviada, extraviou, status da entrega, previsão de chegada, parado no trânsito, rastreador, GPS do caminhão, sem atualização no rastreio',
  },
  'damaged-goods': {
    broader: 'logistics',
    en: 'damaged goods, transport damage, freight claims, damage in transit, cargo claims, shipping damage | damaged, arrived broken, crushed box, wet carton, dented, broken glass in the delivery, damage report, claim against the carrier, photos of the damage, torn packaging, cargo insurance claim, dropped pallet, goods lost and damaged',
    ru: 'повреждённый товар, повреждение груза, претензии к перевозчику, бой товара, грузовые претензии, порча груза | пришло разбитое, разбитый товар, мятая коробка, помятая упаковка, подмокший груз, намокло, акт о повреждении, коммерческий акт, фото повреждений, уронили паллету, порвана упаковка, брак при перевозке, страхование груза',
    ro: 'marfă deteriorată, avarii la transport, daune transport, marfă avariată, reclamații transport | marfă spartă, a venit spart, cutie strivită, cutie udă, lovit la transport, proces-verbal de constatare, poze cu dauna, ambalaj rupt, palet căzut, despăgubire cărăuș, asigurare CMR, marfă udă, deteriorat',
    vi: 'hàng hư hỏng, hư hỏng do vận chuyển, khiếu nại vận chuyển, hàng bể vỡ, hàng móp méo | hàng bị bể, hàng bị vỡ, thùng bị móp, thùng bị ướt, hàng bị ướt, rách bao bì, biên bản hư hỏng, chụp hình hàng hư, đòi bồi thường nhà xe, rớt pallet, bảo hiểm hàng hóa, hàng trầy xước',
    'pt-BR':
      'avarias, mercadoria avariada, avaria de transporte, sinistro de carga, danos no transporte, mercadoria danificada | avariado, chegou quebrado, chegou amassado, caixa amassada, caixa molhada, produto quebrado, embalagem rasgada, ressalva na nota, foto da avaria, seguro da carga, palete caiu, danificou, acionar transportadora, roubo de carga',
  },
  customs: {
    broader: 'logistics',
    en: 'customs clearance, customs, customs declarations, customs broker, border formalities, customs procedures | customs hold, stuck at customs, stuck at the border, customs code, HS code, tariff number, EORI, commercial invoice, country of origin, certificate of origin, customs agent, ATA carnet, T1, customs inspection, release from customs, duty-free import',
    ru: 'таможня, таможенное оформление, растаможивание, таможенный брокер, растаможка, декларирование | растаможить, застрял на таможне, груз на таможне, таможенная декларация, код ТН ВЭД, ТН ВЭД, сертификат происхождения, таможенный досмотр, СВХ, выпуск товара, инвойс для таможни, декларант, карнет АТА, страна происхождения',
    ro: 'vamă, vămuire, formalități vamale, comisionar vamal, declarații vamale, operațiuni vamale | blocat în vamă, marfa e în vamă, DVI, cod vamal, cod NC, cod TARIC, EORI, certificat de origine, EUR.1, factură vamală, control vamal, liber de vamă, carnet ATA, T1, declarant vamal, vameș',
    vi: 'hải quan, thông quan, khai báo hải quan, thủ tục hải quan, đại lý hải quan, khai hải quan | tờ khai hải quan, kẹt hải quan, hàng bị giữ ở hải quan, mã HS, áp mã HS, chứng nhận xuất xứ, form E, kiểm hóa, luồng đỏ, luồng vàng, mở tờ khai, thông quan chậm, VNACCS, giải phóng hàng',
    'pt-BR':
      'alfândega, desembaraço aduaneiro, despachante aduaneiro, aduana, despacho aduaneiro, liberação alfandegária | preso na alfândega, parado na aduana, retido na Receita, NCM, DUIMP, Siscomex, canal vermelho, certificado de origem, código HS, conferência aduaneira, recinto alfandegado, fiscal da Receita, invoice, Radar Siscomex',
  },
  'import-and-export': {
    broader: 'logistics',
    en: 'imports and exports, import of goods, export of goods, foreign trade, sea freight, air freight, freight forwarding, international shipping | shipping container, vessel, sea port, demurrage, Incoterms, EXW, FOB, CIF, container booking, arrival of the ship, bill of lading abroad, export packing, letter of credit shipment, vessel delayed, air cargo',
    ru: 'импорт и экспорт, внешнеэкономическая деятельность, импорт, экспорт, морские перевозки, авиаперевозки грузов, международные перевозки | морской контейнер, судно, морской порт, демередж, простой контейнера, Инкотермс, EXW, FOB, судно задержалось, авиафрахт, букинг контейнера, паспорт сделки, экспортёр, импортёр, параллельный импорт',
    ro: 'import și export, import-export, comerț exterior, transport maritim, transport aerian, transport internațional | container maritim, vapor, navă, port Constanța, locații container, Incoterms, EXW, FOB, cargo aerian, vapor întârziat, booking container, achiziții intracomunitare',
    vi: 'xuất nhập khẩu, nhập khẩu, xuất khẩu, vận tải biển, vận tải hàng không, giao nhận quốc tế | container, cont hàng, booking tàu, tàu trễ, hãng tàu, cảng Cát Lái, cảng Hải Phòng, phí lưu cont, phí lưu bãi, Incoterms, FOB, CIF, hàng air, hàng sea, đóng cont, lô nhập khẩu, hợp đồng ngoại thương, cut-off cảng',
    'pt-BR':
      'importação e exportação, comércio exterior, comex, importação de mercadorias, exportação de mercadorias, frete marítimo, frete aéreo, frete internacional | contêiner, contêiner reefer, navio, navio atrasou, porto de Santos, demurrage, Incoterms, EXW, FOB, CIF, booking, armador, agente de carga, drawback, licença de importação, carga aérea',
  },
  'export-control': {
    en: 'export control, trade compliance, export licensing, dual-use goods, embargo checks | ITAR, embargoed country, dual use, export licence, end-user certificate, restricted party, export classification, ship to Iran, military goods',
    ru: 'экспортный контроль, экспортное лицензирование, товары двойного назначения, комиссия экспортного контроля | идентификационная экспертиза, двойное назначение, лицензия ФСТЭК, экспортная лицензия, сертификат конечного пользователя, запрет на вывоз',
    ro: 'controlul exporturilor, licențe de export, produse cu dublă utilizare, conformitate comercială | dublă utilizare, licență de export, certificat de utilizator final, produse controlate la export, ANCEX, produse militare, clasificare export',
    vi: 'kiểm soát xuất khẩu, tuân thủ thương mại, hàng lưỡng dụng, kiểm soát hàng lưỡng dụng | hàng chiến lược, giấy phép xuất khẩu, hàng cấm xuất khẩu, người dùng cuối, lưỡng dụng, danh sách đen thương mại',
    'pt-BR':
      'controle de exportação, compliance comercial, licenciamento de exportação, bens de uso dual | país embargado, uso dual, licença de exportação, certificado de usuário final, parte restrita, produto controlado para exportação, bens sensíveis',
  },
  'dangerous-goods': {
    broader: 'logistics',
    en: 'dangerous goods, hazardous goods transport, ADR, dangerous goods safety adviser, DGSA, IATA dangerous goods | UN number, hazmat, hazard label, lithium batteries shipping, flammable goods, limited quantity, ADR licence, IMDG, orange plate, ship chemicals, aerosols shipping, transport of gas bottles',
    ru: 'опасные грузы, ДОПОГ, перевозка опасных грузов, консультант по опасным грузам, АДР | номер ООН, знак опасности, перевезти химию, литиевые батареи отправить, ДОПОГ свидетельство, класс опасности груза, легковоспламеняющийся груз, перевозка баллонов, аварийная карточка, оранжевая табличка, аэрозоли отправить',
    ro: 'mărfuri periculoase, ADR, transport mărfuri periculoase, consilier de siguranță ADR, substanțe periculoase transport | număr ONU, etichetă de pericol, baterii cu litiu transport, atestat ADR, cantități limitate, marfă inflamabilă, IMDG, placă portocalie, trimis substanțe chimice, transport butelii, certificat ADR',
    vi: 'hàng nguy hiểm, vận chuyển hàng nguy hiểm, hàng DG, chuyên gia hàng nguy hiểm | số UN, nhãn nguy hiểm, gửi pin lithium, hàng dễ cháy, chở hóa chất, giấy phép chở hàng nguy hiểm, IMDG, IATA DGR, MSDS gửi hàng, chở bình gas, hàng cháy nổ',
    'pt-BR':
      'produtos perigosos, cargas perigosas, transporte de produtos perigosos, MOPP, carga perigosa, ADR | número ONU, curso MOPP, painel de segurança, rótulo de risco, ficha de emergência, envio de bateria de lítio, carga inflamável, quantidade limitada, transporte de químicos, ANTT produtos perigosos, IMDG, transporte de cilindros',
  },
  drivers: {
    broader: 'logistics',
    en: 'drivers, truck drivers, driver dispatch, driver management, lorry drivers, van drivers, driver desk | driver sick, no driver for the tour, driver called, driver is lost, HGV licence, CPC, driver card, driver stuck in traffic, driver rest, driver roster, relief driver, driver hotline, trucker',
    ru: 'водители, шофёры, диспетчерская водителей, водители-экспедиторы, диспетчер транспорта | водитель, водила, шофёр, дальнобойщик, водитель заболел, нет водителя на рейс, водитель не отвечает, водитель потерялся, водитель застрял, сменный водитель, категория CE, предрейсовый осмотр, медосмотр водителя, диспетчер рейсов',
    ro: 'șoferi, conducători auto, dispecerat șoferi, șoferi profesioniști, dispecerat transport | șofer, camionagiu, șofer bolnav, lipsă șofer pe cursă, șofer rătăcit, șoferul nu răspunde, atestat șofer, CPC, fișa medicală șofer, șofer de rezervă, cursă fără șofer, permis C+E',
    vi: 'tài xế, lái xe, điều phối tài xế, đội lái xe, quản lý tài xế, điều xe | bác tài, tài xế bệnh, thiếu tài xế, tài xế không nghe máy, tài xế bị lạc, tài xế kẹt xe, bằng lái hạng C, bằng FC, phụ xe, lơ xe, tài xế thay ca, điều độ xe',
    'pt-BR':
      'motoristas, gestão de motoristas, caminhoneiros, central de motoristas, condutores | motorista, caminhoneiro, motorista faltou, sem motorista, motorista doente, motorista perdido, motorista não atende, CNH categoria E, exame toxicológico, jornada do motorista, ajudante de motorista, motorista reserva, carreteiro',
  },
  tachographs: {
    broader: 'drivers',
    en: 'tachographs, driving times, tachograph, drivers hours, driving and rest times | tacho, tachograph card, tachograph download, rest period, exceeded driving time, digital tachograph, driver card expired, working time of drivers, tacho calibration, tachograph infringement',
    ru: 'тахографы, тахограф, режим труда и отдыха водителей, РТО водителей, тахографический контроль | карта водителя, карта тахографа, блок СКЗИ, выгрузка тахографа, превысил время вождения, время за рулём, калибровка тахографа, тахограф не работает, отдых водителя, АЕТР',
    ro: 'tahografe, tahograf, timpi de conducere, timpi de condus și odihnă, descărcare tahograf | card tahograf, cardul șoferului, depășit timpul de condus, odihnă șofer, diagramă tahograf, tahograf digital, verificare tahograf, ore de condus, ARR tahograf, pauză obligatorie șofer',
    vi: 'thiết bị giám sát hành trình, giờ lái xe, hộp đen ô tô, thời gian lái xe, máy ghi tốc độ | hộp đen, lái quá giờ, quá 4 tiếng lái, nghỉ giữa chuyến, dữ liệu hành trình, thẻ lái xe RFID, thiết bị định vị xe tải, giám sát hành trình hỏng, camera hành trình',
    'pt-BR':
      'tacógrafos, tacógrafo, controle de jornada de motorista, lei do motorista, tempo de direção | disco de tacógrafo, fita de tacógrafo, aferição do tacógrafo, tempo de descanso do motorista, excedeu jornada dirigindo, cronotacógrafo, Inmetro tacógrafo, horas ao volante, diário de bordo, descanso obrigatório',
  },
  'route-planning': {
    broader: 'logistics',
    en: 'route planning, tour planning, routes, transport planning, delivery routes | delivery round, tour, plan a route, route optimisation, road closed, detour, traffic jam, stops on the tour, round trip, tolls, wrong order of stops, route sheet, motorway blocked',
    ru: 'маршрутизация, планирование маршрутов, планирование рейсов, маршруты доставки, транспортное планирование | маршрут, маршрутный лист, объезд, пробка на дороге, перекрыта дорога, порядок точек, точки доставки, оптимизация маршрута, рейсы на завтра, платон, загруженность рейса',
    ro: 'planificare rute, trasee, planificare curse, rute de livrare, planificare transport | rută, traseu, cursă, ocolire, drum închis, ambuteiaj, blocaj în trafic, ordinea opririlor, foaie de cursă, optimizare rute, puncte de livrare, taxă de drum, autostradă blocată',
    vi: 'lập tuyến, kế hoạch tuyến đường, điều phối tuyến, lộ trình giao hàng, kế hoạch vận tải | tuyến đường, lộ trình, đường cấm, cấm tải, kẹt đường, tắc đường, đường bị chặn, điểm giao, ghép chuyến, tối ưu tuyến, thứ tự điểm giao, chuyến xe, phí cầu đường, giờ cấm tải',
    'pt-BR':
      'roteirização, planejamento de rotas, rotas, programação de transporte, rotas de entrega | rota, roteiro, desvio, trânsito parado, congestionamento, estrada fechada, sequência de paradas, otimizar rota, pedágio, roteirizador, pontos de entrega, restrição de circulação, rodovia interditada',
  },
  'vehicle-repairs': {
    broader: 'logistics',
    en: 'vehicle repairs, truck workshop, vehicle workshop, vehicle maintenance, garage, truck repairs, fleet workshop | truck broke down, lorry broken down, brakes, brake pads, engine, oil change, mechanic, trailer repair, tail lift broken, MOT, roadside assistance, tow truck, tyres for the truck, engine light, gearbox, windscreen wiper, exhaust',
    ru: 'ремонт транспорта, гараж, автомастерская, ремонт грузовиков, техобслуживание транспорта, РММ, автосервис | сломался грузовик, фура сломалась, тормоза, колодки, двигатель, замена масла, механик, автослесарь, ремонт прицепа, гидроборт, эвакуатор, буксировка, коробка передач, чек горит, аккумулятор сел, выпуск на линию',
    ro: 'reparații auto, service auto, atelier auto, garaj, întreținere vehicule, service camioane | camion stricat, camion rămas în pană, frâne, plăcuțe de frână, motor, schimb ulei, mecanic auto, remorcă defectă, lift hidraulic camion, tractare, platformă tractare, cutie de viteze, martor în bord, ambreiaj, vulcanizare',
    vi: 'sửa xe, xưởng sửa xe, bảo dưỡng xe tải, gara, sửa chữa phương tiện, bảo trì phương tiện | xe tải hư, xe tải chết máy, thắng xe, phanh xe, má phanh, thay nhớt, thay dầu, thợ máy xe, xe cứu hộ, kéo xe, hộp số, đèn báo động cơ, bửng nâng, sửa rơ moóc, vá vỏ, vá lốp, bình ắc quy xe',
    'pt-BR':
      'oficina mecânica, manutenção de veículos, oficina, manutenção de frota, borracharia, mecânica de caminhões | caminhão quebrou, caminhão quebrado, freio, pastilha de freio, motor do caminhão, troca de óleo, mecânico, carreta com defeito, plataforma hidráulica, socorro mecânico, reboque, embreagem, luz no painel, caixa de câmbio, borracheiro, bateria arriou',
  },
  returns: {
    broader: 'logistics',
    en: 'returns handling, returns, returned goods, reverse logistics, customer returns, return goods, RMA | return label, send back, goods came back, RMA number, return to supplier, unwanted goods, refused delivery, restock returns, inspect returns, empties, exchange an item, return shipment',
    ru: 'возвраты, возврат товара, обратная логистика, обработка возвратов, возврат поставщику, возвратные товары | вернуть товар, вернули товар, клиент вернул, отказ от получения, возвратная накладная, товар вернулся, оформить возврат товара, отказной товар, обмен товара, возвратная этикетка, невыкуп, разобрать возвраты',
    ro: 'retururi, retur marfă, gestionare retururi, logistică inversă, returnare produse, mărfuri returnate | returnez, retur, marfă întoarsă, refuz la livrare, etichetă de retur, trimis înapoi, retur la furnizor, schimb de produs, bon de retur, colet refuzat, drept de retur, aviz de retur',
    vi: 'hàng trả về, trả hàng, xử lý hàng hoàn, hàng hoàn, đổi trả hàng, hoàn hàng | khách trả hàng, trả lại hàng, đổi hàng, hàng bị hoàn, bom hàng, khách từ chối nhận, phiếu trả hàng, trả nhà cung cấp, nhập lại kho, kiểm hàng trả, hàng bị trả',
    'pt-BR':
      'devoluções, devolução de mercadorias, logística reversa, trocas e devoluções, retorno de mercadorias | devolver, cliente devolveu, devolvido, recusou a entrega, nota de devolução, etiqueta de devolução, mandar de volta, trocar produto, devolver ao fornecedor, RMA, autorização de postagem, mercadoria voltou, produto recusado',
  },
};
