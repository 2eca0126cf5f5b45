import type { Concepts } from '../concept.ts';

/** Inside the warehouse: stock, goods in and out, packing, pallets, forklifts, planning of what is needed. */
export const WAREHOUSE: Concepts = {
  logistics: {
    en: 'logistics, logistics department, logistics desk, supply chain, distribution, SCM | logistics coordinator, logistician, supply chain manager, distribution centre, 3PL, logistics partner, moving goods, logistics costs, goods flow',
    ru: 'логистика, отдел логистики, служба логистики, цепочка поставок, дистрибуция, управление цепями поставок | логист, координатор логистики, распределительный центр, 3PL, логистический оператор, товародвижение, логисты, транспортная логистика',
    ro: 'logistică, departament logistică, lanț de aprovizionare, supply chain, distribuție, logistică și distribuție | logistician, coordonator logistică, centru logistic, operator logistic, flux de marfă, manager supply chain, 3PL, costuri logistice',
    vi: 'logistics, hậu cần, bộ phận logistics, chuỗi cung ứng, phân phối hàng hóa, phòng logistics | nhân viên logistics, điều phối logistics, trung tâm phân phối, đơn vị logistics, 3PL, luân chuyển hàng hóa, chi phí logistics, giám đốc chuỗi cung ứng',
    'pt-BR':
      'logística, setor de logística, supply chain, cadeia de suprimentos, distribuição, departamento de logística | analista de logística, coordenador de logística, centro de distribuição, operador logístico, 3PL, fluxo de mercadorias, custo logístico',
  },
  warehouse: {
    broader: 'logistics',
    en: 'warehouse, warehousing, warehouse operations, depot, warehouse management, storekeeping | storekeeper, warehouse worker, storage bin, rack, racking damaged, aisle, high bay, shelf location, put away, warehouse manager, warehouse shift, bin location, full racks',
    ru: 'склад, складское хозяйство, складская логистика, складские операции, кладовщики, управление складом | кладовщик, завсклад, заведующий складом, начальник склада, стеллаж, ячейка хранения, ряд на складе, размещение на складе, адресное хранение, складской рабочий, товар на складе',
    ro: 'depozit, magazie, gestiune depozit, operațiuni depozit, depozite, manager depozit | magaziner, gestionar, lucrător depozit, șef depozit, raft depozit, rafturi, locație raft, culoar depozit, rack-uri, magazioner, așezat marfa la raft',
    vi: 'kho, kho hàng, kho bãi, quản lý kho, vận hành kho, thủ kho | nhân viên kho, trưởng kho, kệ hàng, vị trí kệ, giá kệ, xếp kho, kho trung tâm, kho thành phẩm, lối đi kho, kệ bị móp, cất hàng lên kệ',
    'pt-BR':
      'armazém, galpão, almoxarifado, operação de armazém, gestão de armazém, depósito de mercadorias | almoxarife, estoquista, conferente, auxiliar de depósito, porta-paletes, endereçamento, rua do depósito, encarregado do depósito, posição de picking, armazenagem, prateleira do galpão',
  },
  stock: {
    broader: 'warehouse',
    en: 'stock, inventory, stock control, inventory management, stock levels, inventory control | out of stock, how many left, stock correction, stock does not match, negative stock, missing goods, stock transfer, in stock, minimum stock, safety stock, slow movers, batch in stock, stock booking, wrong quantity in the system, stockout, ABC analysis',
    ru: 'запасы, остатки, складской учёт, управление запасами, товарные остатки, учёт товара | нет на складе, нет в наличии, остатки не сходятся, сколько осталось, пересорт, минусовые остатки, недостача товара, списание товара, перемещение товара, страховой запас, неликвид, наличие товара, оприходовать, излишки',
    ro: 'stocuri, gestiune stocuri, inventar stoc, controlul stocurilor, nivel de stoc, stoc | lipsă stoc, nu e pe stoc, stoc negativ, câte bucăți mai sunt, corecție stoc, stoc scriptic, stoc faptic, transfer între gestiuni, stoc minim, marfă lipsă, stoc de siguranță, gestiune, stoc epuizat, marfă fără mișcare',
    vi: 'tồn kho, hàng tồn kho, quản lý tồn kho, kiểm soát tồn kho, số lượng tồn | hết hàng, còn bao nhiêu hàng, lệch tồn kho, tồn âm, chênh lệch tồn, thiếu hàng trong kho, chuyển kho, tồn tối thiểu, tồn kho an toàn, hàng chậm luân chuyển, điều chỉnh tồn, xuất nhập tồn, thẻ kho, hàng còn không',
    'pt-BR':
      'estoque, controle de estoque, gestão de estoque, saldo de estoque, níveis de estoque, inventário de estoque | sem estoque, falta no estoque, quantos tem em estoque, estoque negativo, divergência de estoque, ajuste de estoque, ruptura, transferência entre filiais, estoque mínimo, estoque de segurança, giro de estoque, produto parado, baixa no estoque, curva ABC, estoque furado',
  },
  stocktaking: {
    broader: 'stock',
    en: 'stocktaking, stock count, cycle counting, physical inventory, annual stocktake, inventory count | count stock, counting sheets, recount, inventory difference, stocktake day, counting team, count date, shrinkage count, variance after the count',
    ru: 'инвентаризация, пересчёт товара, ревизия, инвентаризация склада, циклический пересчёт | пересчитать товар, инвентаризационная опись, сличительная ведомость, ИНВ-3, день инвентаризации, расхождения после инвентаризации, переучёт, ревизор, считать остатки, инвентаризационная комиссия',
    ro: 'inventariere, inventar anual, inventar fizic, numărătoare stoc, inventariere stocuri | numărăm marfa, liste de inventar, diferențe la inventar, comisie de inventariere, minus de inventar, plus la inventar, ziua de inventar, renumărare, inventar ciclic',
    vi: 'kiểm kê, kiểm kho, kiểm kê kho, kiểm đếm hàng, kiểm kê định kỳ | đếm hàng, đếm lại hàng, phiếu kiểm kê, biên bản kiểm kê, chênh lệch kiểm kê, ngày kiểm kê, tổ kiểm kê, kiểm kê cuối năm, thừa thiếu kiểm kê',
    'pt-BR':
      'inventário físico, contagem de estoque, inventário rotativo, contagem cíclica, balanço de estoque, inventário anual | contar estoque, recontagem, ficha de contagem, dia do inventário, balanço da loja, diferença de inventário, equipe de contagem, acuracidade, fechado para balanço',
  },
  'goods-receiving': {
    broader: 'warehouse',
    en: 'goods receiving, goods in, receiving, inbound logistics, goods-in inspection, receiving dock | delivery arrived, truck waiting to unload, unload, unloading, delivery note does not match, short delivery, over-delivery, wrong goods delivered, count the delivery, receiving hours, book in goods, advance shipping notice, unloading slot',
    ru: 'приёмка, приёмка товара, приём груза, разгрузка, входящие поставки, зона приёмки | принять товар, разгрузить машину, машина под разгрузку, недовоз, привезли не то, излишек при приёмке, акт расхождений, ТОРГ-2, приёмщик, часы приёмки, пришла машина, приходная накладная, выгрузить машину, перепоставка',
    ro: 'recepție marfă, recepția mărfurilor, descărcare marfă, intrări marfă, recepție cantitativă | NIR, notă de recepție, camion de descărcat, descărcat, descarc, a venit marfa, marfă lipsă la recepție, au livrat greșit, aviz de însoțire, program recepție marfă, marfă în plus, rampă de descărcare, recepționer marfă',
    vi: 'nhận hàng, nhập kho, tiếp nhận hàng hóa, nhập hàng, bốc dỡ hàng, hàng nhập | dỡ hàng, xuống hàng, xe chờ dỡ hàng, hàng về kho, giao thiếu hàng, giao sai hàng, hàng nhập thiếu, phiếu nhập kho, kiểm hàng nhập, giờ nhận hàng, xe tới giao, nhận dư hàng',
    'pt-BR':
      'recebimento de mercadorias, entrada de mercadorias, descarga de caminhões, doca de recebimento, inbound | descarregar, caminhão para descarregar, chegou mercadoria, veio faltando, veio errado, nota não bate, divergência de nota, conferência de nota, agendar descarga, janela de recebimento, canhoto, entrada de nota, chapa, mercadoria a mais',
  },
  picking: {
    broader: 'warehouse',
    en: 'order picking, picking, picking and packing, fulfilment, order fulfilment, pick and pack | picker, pick list, mispick, wrong item picked, pick error, packing station, picking trolley, batch picking, missing in the box, voice picking, consolidation area, order not picked',
    ru: 'комплектация заказов, отборка, сборка заказов, комплектование, подбор товара, пикинг | комплектовщик, сборщик заказов, лист подбора, собрать заказ, недоложили, вложили не то, ошибка комплектации, упаковать заказ, отборщик, пересорт в заказе, заказ не собран',
    ro: 'picking, pregătire comenzi, colectare comenzi, ambalare comenzi, fulfilment | picker, pickeri, listă de picking, culegere marfă, produs greșit în colet, lipsă în colet, comandă nepregătită, eroare de picking, masă de ambalare, ambalator, pregătitor comenzi',
    vi: 'soạn hàng, lấy hàng, nhặt hàng, đóng gói đơn hàng, chuẩn bị đơn hàng | phiếu soạn hàng, soạn sai hàng, soạn thiếu, nhân viên soạn hàng, đóng đơn, chưa soạn hàng, picking list, bàn đóng gói, đóng thiếu hàng, gom đơn',
    'pt-BR':
      'separação de pedidos, picking, expedição de pedidos, fulfillment, separação e embalagem | separador, lista de separação, pedido separado errado, produto trocado, faltou item na caixa, romaneio de separação, bancada de embalagem, conferência de pedido, pedido sem separar, onda de separação',
  },
  'loading-docks': {
    broader: 'warehouse',
    en: 'loading docks, dock scheduling, yard management, loading bay, ramp, truck yard | truck at the gate, dock door, dock leveller, loading slot, truck waiting, book a slot, trailer in the yard, load the truck, loader, yard full, wheel chock, dock appointment',
    ru: 'рампа, доки, погрузка, окна погрузки, управление двором, зона погрузки | грузовик у ворот, очередь машин, окно на погрузку, загрузить машину, прицеп во дворе, грузчик, доклевеллер, машина стоит под воротами склада, фура ждёт, слот на выгрузку',
    ro: 'rampe de încărcare, programare rampă, curte camioane, încărcare marfă, zonă de încărcare | camion la poartă, camion așteaptă, slot de încărcare, rampă, încarc camionul, remorcă în curte, încărcător-descărcător, coadă de camioane, programare camion, TIR la poartă',
    vi: 'bãi xếp dỡ, cửa nhập xuất hàng, lịch xe vào kho, bốc xếp, dock xuất nhập | xe tải chờ, xe tải ở cổng, đặt lịch lên hàng, lên hàng, xếp hàng lên xe, sàn nâng, đội bốc xếp, rơ moóc trong bãi, kẹt bãi xe tải, công nhân bốc vác',
    'pt-BR':
      'docas, pátio, agendamento de docas, carregamento, gestão de pátio, doca de carga | caminhão no portão, caminhão esperando, fila de caminhões, niveladora de doca, carregar caminhão, carreta no pátio, agendar doca, chapas, ajudante de carga, estadia de caminhão, rampa de carga',
  },
  pallets: {
    broader: 'warehouse',
    en: 'pallets, pallet exchange, load carriers, euro pallets, returnable containers, reusable packaging | europallet, broken pallet, empty pallets, crates, pallet account, pallet voucher, roll cage, mesh box, pallet truck load, no pallets left, plastic crates, pallet collar, stacked pallets',
    ru: 'паллеты, поддоны, возвратная тара, европоддоны, учёт тары, оборотная тара | паллета, поддон, сломанный поддон, пустые поддоны, палетный борт, ящики пластиковые, обмен паллет, роллкейдж, кончились поддоны, еврокуб, тара',
    ro: 'paleți, europaleți, ambalaje returnabile, schimb de paleți, gestiune paleți, navete | palet, europalet, palet rupt, paleți goi, lăzi, lădițe, box paleți, navetă plastic, nu mai sunt paleți, custodie paleți, roll container',
    vi: 'pallet, quản lý pallet, vỏ thùng luân chuyển, bao bì luân chuyển, kệ pallet | pallet gỗ, pallet nhựa, pallet gãy, hết pallet, pallet rỗng, sọt nhựa, thùng nhựa, đổi pallet, mượn pallet, lồng sắt, kê pallet',
    'pt-BR':
      'paletes, pallets, vasilhames, embalagens retornáveis, controle de paletes, troca de paletes | palete, palete PBR, palete quebrado, paletes vazios, caixa plástica, gaiola, vale-palete, acabaram os paletes, CHEP, engradado, contentor, caixas retornáveis',
  },
  'packaging-materials': {
    broader: 'warehouse',
    en: 'packaging, packaging materials, packing materials, cartons, shipping boxes | carton, cardboard box, bubble wrap, stretch film, stretch wrap, packing tape, filling material, strapping, shrink film, padded envelope, wrapping machine, out of boxes, pallet wrap, box size',
    ru: 'упаковка, упаковочные материалы, тара и упаковка, гофротара, короба | гофрокороб, коробки для отправки, стрейч-плёнка, стрейч, пузырчатая плёнка, пупырка, упаковочная лента, термоусадка, стреппинг, наполнитель для коробок, закончились короба, паллетообмотчик, упаковать груз',
    ro: 'ambalaje, materiale de ambalat, ambalare, cutii de carton, ambalaje carton | cutie de carton, folie stretch, folie cu bule, bandă de ambalat, bandă de legat, umplutură cutii, folie termocontractibilă, s-au terminat cutiile, înfoliat, ambalez, mașină de înfoliat, colțare',
    vi: 'bao bì, vật liệu đóng gói, đóng gói, thùng carton đóng hàng, vật tư đóng gói | màng co, màng PE, màng quấn pallet, xốp hơi, bóng khí, băng keo đóng thùng, dây đai, xốp chèn, hết thùng, quấn màng, túi khí chèn hàng, thùng giấy, máy quấn màng',
    'pt-BR':
      'embalagens, materiais de embalagem, embalagem, caixas de papelão, insumos de embalagem | caixa de papelão, filme stretch, plástico bolha, fita de empacotamento, fita de arquear, acabaram as caixas, isopor, calço, cantoneira, stretch, termoencolhível, envolvedora, seladora, embrulhar',
  },
  'labels-and-barcodes': {
    broader: 'warehouse',
    en: 'labels and barcodes, labelling, shipping labels, product labels, barcodes, label printing | barcode missing, barcode does not scan, wrong label, label peeled off, EAN, GTIN, SSCC, QR code on the box, label rolls, relabel, label template, sticker on the carton',
    ru: 'этикетки и штрихкоды, маркировка, этикетки, штрихкодирование, Честный знак | штрихкод не считывается, нет штрихкода, неправильная этикетка, переклеить этикетку, этикетка отклеилась, Data Matrix, коды маркировки, КИЗ, SSCC, стикеровать, рулон этикеток, EAN, DataMatrix не читается',
    ro: 'etichete și coduri de bare, etichetare, etichete, coduri de bare, marcare produse | cod de bare lipsă, codul nu se scanează, etichetă greșită, etichetă dezlipită, reetichetare, EAN, SSCC, etichetă de transport, rolă de etichete, cod QR pe cutie, etichetez, GTIN',
    vi: 'tem nhãn và mã vạch, tem nhãn, dán nhãn, mã vạch, in tem | mã vạch không quét được, thiếu mã vạch, sai tem, dán sai nhãn, bong tem, dán lại tem, mã QR trên thùng, cuộn tem, nhãn phụ, tem phụ, tem chống giả, mã EAN',
    'pt-BR':
      'etiquetas e código de barras, etiquetagem, etiquetas, código de barras, rotulagem, rótulos | código de barras sem leitura, etiqueta errada, etiqueta descolou, reetiquetar, EAN, GTIN, DUN-14, etiqueta de envio, bobina de etiqueta, QR code na caixa, etiquetadora, ribbon, rótulo errado',
  },
  forklifts: {
    broader: 'warehouse',
    en: 'forklifts, forklift trucks, pallet trucks, industrial trucks, lift trucks, reach trucks, fork trucks | forklift, forklift licence, forklift driver, pallet jack, forklift battery, forklift broke down, forks, hand pallet truck, order picker truck, charging the forklift, stacker truck, forklift accident, AGV, forklift inspection',
    ru: 'погрузчики, вилочные погрузчики, складская техника, штабелёры, ричтраки, ПРТ | погрузчик, вилочный погрузчик, карщик, водитель погрузчика, права на погрузчик, рохля, рокла, гидравлическая тележка, штабелёр, ричтрак, электрокара, погрузчик сломался, батарея погрузчика, вилы погрузчика, Гостехнадзор',
    ro: 'stivuitoare, motostivuitoare, utilaje de ridicat depozit, transpaleți, electrostivuitoare | stivuitor, motostivuitorist, stivuitorist, autorizație stivuitor, ISCIR stivuitor, transpalet, liză, lisă, retrac, stivuitor defect, baterie stivuitor, furci, stivuitor electric, accident cu stivuitorul',
    vi: 'xe nâng, xe nâng hàng, xe nâng tay, xe nâng điện, thiết bị nâng kho | lái xe nâng, tài xế xe nâng, chứng chỉ xe nâng, bằng lái xe nâng, xe nâng hỏng, xe nâng hư, bình điện xe nâng, sạc xe nâng, càng xe nâng, xe nâng reach truck, xe kéo pallet, kiểm định xe nâng, tai nạn xe nâng',
    'pt-BR':
      'empilhadeiras, empilhadeira, paleteiras, transpaleteiras, equipamentos de movimentação, rebocadores | operador de empilhadeira, paleteira, empilhadeira quebrada, empilhadeira parada, bateria da empilhadeira, gás da empilhadeira, NR-11, habilitação empilhadeira, garfo da empilhadeira, transpaleteira, AGV, acidente com empilhadeira, curso de empilhadeira',
  },
  'cross-docking': {
    broader: 'warehouse',
    en: 'cross-docking, transshipment, cross dock, hub operations, sorting centre, terminal handling | sort parcels, sorter, sorting belt, transfer between trucks, misrouted parcel, wrong hub, sortation, line haul, missed connection at the hub, break bulk',
    ru: 'кросс-докинг, перевалка грузов, сортировочный центр, сортировка, терминал | перегрузить с машины на машину, кросс-док, сортировщик, сортировочная линия, перегруз, засыл, посылка ушла не туда, магистраль, терминальная обработка',
    ro: 'cross-docking, transbordare, sortare colete, hub logistic, centru de sortare | cross dock, transbord, sortator, bandă de sortare, colet trimis greșit, mutat din camion în camion, colet rătăcit la hub, rută greșită',
    vi: 'cross-docking, trung chuyển hàng, chia chọn hàng, kho trung chuyển, trung tâm phân loại hàng | trung chuyển, sang xe, sang hàng, chia hàng, băng chuyền chia chọn, hub trung chuyển, hàng đi nhầm tuyến, phân loại bưu kiện, luân chuyển hàng',
    'pt-BR':
      'cross-docking, transbordo, centro de triagem, triagem de encomendas, hub logístico | cross docking, triagem, esteira de triagem, pacote na rota errada, transferir entre caminhões, unitização, sorter, extraviado na triagem, redespacho',
  },
  'cold-chain': {
    broader: 'logistics',
    en: 'cold chain, refrigerated transport, cold storage, temperature-controlled goods, cold store, frozen goods, temperature monitoring | freezer alarm, cold room, fridge temperature, vaccine fridge, thawed, reefer, temperature logger, temperature deviation, goods got warm, chilled goods, freezer broke, cooling chain broken, dry ice, cool box',
    ru: 'холодовая цепь, холодильные камеры, холодный склад, температурный режим, рефрижераторные перевозки, холодильное оборудование | рефрижератор, морозильная камера, разморозилось, растаяло, товар нагрелся, термодатчик, терморегистратор, логгер температуры, нарушение температурного режима, холодильник с вакцинами, термоконтейнер, хладагент, сухой лёд, заморозка',
    ro: 'lanț de frig, lanțul frigorific, depozit frigorific, transport frigorific, camere frigorifice, produse refrigerate | frigotehnist, camera frigorifică, congelate, s-a decongelat, s-a dezghețat marfa, abatere de temperatură, înregistrare temperatură, frigider vaccinuri, camion frigorific, frigo, termograf, gheață carbonică, agent frigorific',
    vi: 'chuỗi lạnh, kho lạnh, bảo quản lạnh, vận chuyển lạnh, kho đông, hàng đông lạnh | tủ đông, xe lạnh, container lạnh, hàng bị rã đông, lệch nhiệt độ, nhiệt kế tự ghi, tủ lạnh vắc xin, hàng bị nóng, kho lạnh hỏng, theo dõi nhiệt độ, đá khô, thùng giữ lạnh, máy nén lạnh',
    'pt-BR':
      'cadeia fria, câmara fria, cadeia de frio, refrigerados, transporte refrigerado, câmaras frias, armazenagem refrigerada | baú refrigerado, descongelou, produto quente, temperatura fora, desvio de temperatura, datalogger, geladeira de vacina, congelados, termômetro da câmara, gelo seco, caixa térmica, freezer desligou, perdeu a refrigeração',
  },
  'supply-planning': {
    broader: 'logistics',
    en: 'supply planning, replenishment planning, material planning, MRP, material requirements planning, procurement planning | material shortage, shortage of parts, reorder point, lead time, planner, purchase forecast, when will material arrive, safety stock calculation, call-off, line starved of material, scheduling agreement',
    ru: 'планирование поставок, планирование закупок, планирование снабжения, материально-техническое снабжение, обеспечение материалами | дефицит материалов, нехватка комплектующих, точка заказа, срок поставки материалов, MRP, нет материала на линии, снабженец, график поставок, когда придёт материал, потребность в материалах',
    ro: 'planificare aprovizionare, planificarea materialelor, MRP, planificare necesar, aprovizionare producție | lipsă materiale, lipsă piese pe linie, când vine materialul, planificator, termen de livrare material, punct de comandă, necesar de materiale, stoc de siguranță calcul, chemare livrare',
    vi: 'hoạch định cung ứng, kế hoạch vật tư, hoạch định vật tư, MRP, lập kế hoạch mua hàng | thiếu vật tư, thiếu linh kiện, khi nào vật tư về, điểm đặt hàng lại, thời gian giao vật tư, nhu cầu vật tư, nhân viên kế hoạch vật tư, chuyền thiếu nguyên liệu, tiến độ vật tư',
    'pt-BR':
      'planejamento de suprimentos, planejamento de materiais, MRP, PCM materiais, planejamento de abastecimento, programação de materiais | falta de material, falta de peça na linha, quando chega o material, ponto de pedido, lead time, planejador de materiais, linha parada por falta de material, necessidade de material, programação de entrega',
  },
  'demand-planning': {
    broader: 'logistics',
    en: 'demand planning, demand forecast, S&OP, demand forecasting, sales and operations planning | forecast accuracy, demand planner, expected volumes, seasonal peak volumes, statistical forecast, consensus forecast, volume forecast, demand drop',
    ru: 'планирование спроса, прогнозирование спроса, прогноз спроса, S&OP | прогноз продаж по товарам, точность прогноза, сезонный спрос, пик спроса, планировщик спроса, прогноз объёмов, падение спроса, спрогнозировать потребность',
    ro: 'planificarea cererii, previziune cerere, prognoza cererii, S&OP, demand planning | acuratețea prognozei, prognoză volume, cerere sezonieră, vârf de sezon, planificator cerere, estimare volume, scădere de cerere, forecast volume',
    vi: 'hoạch định nhu cầu, dự báo nhu cầu, kế hoạch nhu cầu, họp S&OP, demand planning | dự báo sản lượng, độ chính xác dự báo, nhu cầu mùa vụ, cao điểm mùa vụ, dự báo hàng bán, nhu cầu thị trường tăng, sản lượng dự kiến',
    'pt-BR':
      'planejamento de demanda, previsão de demanda, S&OP, planejamento da demanda, demand planning | acurácia da previsão, sazonalidade, planejador de demanda, volume previsto, pico de demanda, queda de demanda, previsão estatística, forecast de volume',
  },
};
