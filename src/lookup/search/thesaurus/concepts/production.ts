import type { Concepts } from '../concept.ts';

/** Making things: planning and running the lines, the processes on them, and getting better at it. */
export const PRODUCTION: Concepts = {
  production: {
    en: 'production, manufacturing, plant, factory, shop floor, production management, operations on the shop floor | production line, foreman, shift leader, plant manager, production supervisor, line stopped, line down, output per shift, piece count, machine operator, OEE, operator missing on the line, production figures',
    ru: 'производство, цех, завод, производственный отдел, управление производством, изготовление | начальник цеха, мастер цеха, мастер участка, бригадир, линия встала, линия остановилась, производственная линия, конвейер, выработка, директор завода, оператор линии, простой линии, смена на линии, нормы выработки',
    ro: 'producție, fabrică, fabricație, hală de producție, secție de producție, conducere producție, uzină | linie de producție, linia s-a oprit, linie oprită, maistru, șef de secție, șef de schimb, director de fabrică, normă, operator linie, OEE, bucăți pe schimb, team leader producție',
    vi: 'sản xuất, nhà máy, xưởng sản xuất, phân xưởng, quản lý sản xuất, bộ phận sản xuất | chuyền sản xuất, dây chuyền, chuyền trưởng, tổ trưởng sản xuất, quản đốc, giám đốc nhà máy, dừng chuyền, đứng chuyền, sản lượng, công nhân đứng máy, OEE, thiếu người trên chuyền, trưởng ca sản xuất',
    'pt-BR':
      'produção, fábrica, chão de fábrica, manufatura, gestão da produção, setor produtivo, indústria | linha de produção, linha parada, parou a linha, encarregado, líder de produção, supervisor de produção, gerente de fábrica, operador de produção, apontamento de produção, peças por hora, OEE, meta do turno, líder de linha',
  },
  'production-planning': {
    broader: 'production',
    en: 'production planning, production scheduling, production control, capacity planning, work scheduling, shop floor scheduling | production order, work order for the line, sequence change, urgent order on the line, capacity, machine loading, schedule of the line, changeover plan, planned quantity, what runs next on the line, production plan, backlog of production orders',
    ru: 'планирование производства, ПДО, производственный план, производственно-диспетчерский отдел, диспетчеризация производства | план производства, производственный заказ, наряд-заказ, загрузка мощностей, загрузка станков, очередность запуска, сменное задание, сменно-суточное задание, запуск в производство, срочный заказ в производство, что делаем следующим, плановик',
    ro: 'planificarea producției, planificare producție, programarea producției, lansare în producție, planificare capacitate | comandă de producție, ordin de fabricație, fișă de lansare, schimbare de secvență, capacitate de producție, încărcare mașini, plan de producție, ce rulează pe linie, comandă urgentă pe linie, planner producție',
    vi: 'kế hoạch sản xuất, lập kế hoạch sản xuất, điều độ sản xuất, lịch sản xuất, điều phối sản xuất | lệnh sản xuất, kế hoạch chuyền, đơn gấp sản xuất, năng lực sản xuất, công suất máy, thứ tự chạy hàng, đổi mã hàng, chạy mã nào, tiến độ sản xuất, trễ kế hoạch sản xuất, nhân viên kế hoạch',
    'pt-BR':
      'PCP, planejamento da produção, planejamento e controle da produção, programação da produção, plano de produção | ordem de produção, sequenciamento, capacidade produtiva, carga máquina, pedido urgente na linha, prioridade de produção, o que roda agora, plano mestre, programador de produção, troca de programação, atraso na produção',
  },
  'shift-handover': {
    broader: 'production',
    en: 'shift handover, handover between shifts, shift log, shift book, handover in the plant | previous shift, night shift left, shift report, handover notes, next shift, what happened last shift, handover meeting, shift changeover, log entry of the shift',
    ru: 'передача смены, пересменка, сменный журнал, приёмка смены, пересмена | предыдущая смена, ночная смена оставила, сдать смену, принять смену, журнал смены, сменный отчёт, следующая смена, сменщик, запись в сменном журнале, рапорт смены',
    ro: 'predare schimb, predarea turei, registru de tură, raport de tură, predare-primire schimb | schimbul anterior, tura de noapte a lăsat, predau schimbul, preluare schimb, schimbul următor, ce s-a întâmplat în tură, caiet de tură, proces-verbal predare tură',
    vi: 'giao ca, bàn giao ca, sổ giao ca, đổi ca sản xuất, nhật ký ca | ca trước, ca sau, ca đêm để lại, biên bản giao ca, báo cáo ca, nhận ca, họp giao ca, sổ ca, ca trước không báo, ghi sổ ca',
    'pt-BR':
      'passagem de turno, troca de turno na fábrica, livro de turno, diário de turno, relatório de turno | turno anterior, turno da noite deixou, próximo turno, passar o turno, receber o turno, ocorrência do turno, reunião de passagem, livro de ocorrências do turno, rendição',
  },
  'work-instructions': {
    broader: 'production',
    en: 'work instructions, standard operating procedures, SOPs, operating instructions, process documentation on the line | SOP, how to set up the machine, instruction at the workstation, outdated instruction, standard work, visual instruction, operating manual of the machine, operator instruction, setup sheet',
    ru: 'рабочие инструкции, СОП, стандартные операционные процедуры, технологические карты, операционные карты | СОПы, техкарта, технологическая карта, инструкция на рабочем месте, устаревшая инструкция, маршрутная карта, регламент операции, инструкция оператора, как настроить станок',
    ro: 'instrucțiuni de lucru, proceduri operaționale, fișe tehnologice, proceduri standard | procedură operațională, fișă tehnologică, instrucțiune la post, instrucțiune veche, SOP la post, standard de lucru, manual utilaj, instrucțiune operator, cum se reglează utilajul',
    vi: 'hướng dẫn công việc, quy trình thao tác chuẩn, SOP, hướng dẫn thao tác, tiêu chuẩn thao tác | bảng hướng dẫn thao tác, SOP cũ, thao tác sai, hướng dẫn vận hành máy, sách hướng dẫn máy, hướng dẫn tại chuyền, phiếu công nghệ, cài đặt máy thế nào, tài liệu tại chuyền',
    'pt-BR':
      'instruções de trabalho, POP, procedimento operacional padrão, procedimentos operacionais, folha de processo | POP desatualizado, procedimento na bancada, trabalho padronizado, manual da máquina, ficha técnica de processo, roteiro de fabricação, como regular a máquina, instrução do operador',
  },
  'process-engineering': {
    broader: 'production',
    en: 'process engineering, manufacturing engineering, industrial engineering, process technology, production engineering, methods engineering | cycle time, process parameters, machine parameters, scrap rate, yield, line balancing, takt time, setup time, process engineer, technologist, recipe parameters, bottleneck, time study',
    ru: 'технологи, технологический отдел, технологическая служба, инженер-технолог, технология производства, главный технолог | технолог, время цикла, режимы обработки, параметры процесса, процент брака, узкое место, нормирование, такт, выход годного, технологический режим, хронометраж, рецептура',
    ro: 'inginerie de proces, tehnologie de fabricație, tehnolog, inginerie industrială, inginer de proces | timp de ciclu, parametri de proces, parametri utilaj, rată de rebut, randament, echilibrare linie, normare, takt, timp de reglaj, gât de sticlă, rețetă de fabricație, cronometrare',
    vi: 'kỹ thuật quy trình, kỹ thuật sản xuất, công nghệ sản xuất, kỹ sư quy trình | thông số máy, thông số quy trình, thời gian chu kỳ, cân bằng chuyền, tỷ lệ phế phẩm, takt time, điểm nghẽn, công thức sản xuất, bấm giờ, kỹ thuật chuyền, cải tiến công nghệ, định mức thời gian',
    'pt-BR':
      'engenharia de processos, engenharia de processo, engenharia industrial, engenharia de manufatura, processos industriais, métodos e processos | tempo de ciclo, parâmetros da máquina, parâmetro de processo, índice de refugo, rendimento, balanceamento de linha, takt time, gargalo, cronoanálise, setup, receita do produto, engenheiro de processo, tempo padrão',
  },
  'technical-drawings': {
    broader: 'process-engineering',
    en: 'technical drawings, design engineering, CAD, drawing office, construction drawings of parts, bills of materials, engineering changes | drawing missing, drawing revision, tolerance, dimension, SolidWorks, AutoCAD, bill of materials, part number, ECN, engineering change, 3D model, designer of the part',
    ru: 'чертежи, конструкторский отдел, КБ, конструкторская документация, САПР, спецификации изделий | чертёж, конструктор, нет чертежа, ревизия чертежа, допуски, размер на чертеже, КД, Компас, спецификация изделия, извещение об изменении, 3D-модель, деталировка, обозначение детали',
    ro: 'desene tehnice, proiectare, birou de proiectare, CAD, documentație tehnică produs, liste de materiale | desen tehnic, desen lipsă, revizie desen, toleranță, proiectant, SolidWorks, AutoCAD, listă de materiale, modificare de proiect, model 3D, cod reper',
    vi: 'bản vẽ kỹ thuật, thiết kế kỹ thuật, phòng thiết kế, CAD, bộ phận R&D thiết kế, định mức vật tư | bản vẽ chi tiết, thiếu bản vẽ, sai bản vẽ, phiên bản bản vẽ, dung sai, kích thước bản vẽ, SolidWorks, AutoCAD, thay đổi thiết kế, mô hình 3D, mã chi tiết',
    'pt-BR':
      'desenhos técnicos, engenharia de produto, projetos mecânicos, CAD, desenho técnico, estrutura de produto | desenho faltando, revisão do desenho, tolerância, projetista, SolidWorks, AutoCAD, lista de materiais, alteração de engenharia, modelo 3D, código da peça, desenhista',
  },
  'new-product-introduction': {
    broader: 'production',
    en: 'new product introduction, NPI, product launch in production, industrialisation, ramp-up, new products, product development | start of production, SOP date, pilot run, first series, launch readiness, PPAP, APQP, pilot batch, new model on the line, trial run, transfer to production, R&D handover',
    ru: 'запуск новых продуктов, постановка на производство, освоение новых изделий, новые продукты, разработка продукта, НИОКР | пилотная партия, опытная партия, пробный запуск, установочная серия, новая модель на линии, старт производства, передача в производство, внедрение изделия, APQP',
    ro: 'introducere produse noi, NPI, lansare produs nou, industrializare, asimilare produse noi, dezvoltare produs | lot pilot, serie zero, prima serie, lansare în serie, PPAP, APQP, model nou pe linie, SOP produs, ramp-up, omologare produs, transfer în producție, probă de producție',
    vi: 'giới thiệu sản phẩm mới, NPI, sản phẩm mới, phát triển sản phẩm, triển khai sản phẩm mới, chạy thử sản phẩm mới | chạy thử, lô thử nghiệm, pilot run, mã hàng mới, chạy mẫu đầu chuyền, PPAP, APQP, ramp-up, chuyển giao sản xuất, bắt đầu sản xuất hàng loạt, model mới',
    'pt-BR':
      'introdução de novos produtos, NPI, novos produtos, desenvolvimento de produtos, lançamento industrial, industrialização | lote piloto, try-out, tryout, cabeça de série, início de produção, PPAP, APQP, modelo novo na linha, ramp-up, P&D, homologação de produto, corrida piloto, teste de linha',
  },
  prototypes: {
    broader: 'new-product-introduction',
    en: 'prototypes, prototyping, sample making, model making, prototype workshop, 3D printing | prototype, mock-up, 3D printer, print a part in 3D, make a sample, first sample, one-off part, filament, rapid prototyping, model maker, laser cutter',
    ru: 'прототипы, прототипирование, опытное производство, экспериментальный цех, изготовление образцов, 3D-печать | прототип, опытный образец, макет, 3D-принтер, напечатать деталь, сделать образец, макетная мастерская, первый образец, пробная деталь, лазерный резак',
    ro: 'prototipuri, prototipare, atelier de prototipuri, execuție mostre, imprimare 3D, modelărie | prototip, machetă, imprimantă 3D, printez o piesă, mostră, prima mostră, piesă unicat, filament, prototip rapid, tăietor laser, execut o mostră',
    vi: 'mẫu thử, làm mẫu, tạo mẫu, xưởng mẫu, in 3D, phòng mẫu | nguyên mẫu, prototype, máy in 3D, in chi tiết 3D, may mẫu, duyệt mẫu, mẫu đầu tiên, mô hình thử, làm hàng mẫu, máy cắt laser, mẫu đối',
    'pt-BR':
      'protótipos, prototipagem, amostras de engenharia, oficina de protótipos, impressão 3D, modelagem | protótipo, maquete, mock-up, impressora 3D, imprimir peça, fazer amostra, peça piloto, primeira amostra, filamento, cortadora a laser, modelista',
  },
  'raw-materials': {
    broader: 'production',
    en: 'raw materials, raw material supply, input materials, materials for production, feedstock, line feeding | steel, sheet metal, granulate, resin, raw material ran out, wrong raw material, material for the line, flour, coil, material batch, bring material to the line, plastic pellets, timber, yarn, ingredients',
    ru: 'сырьё, сырьё и материалы, исходные материалы, сырьевой склад, обеспечение линии материалами | кончилось сырьё, металл, гранулят, листовой металл, рулон металла, партия сырья, подвезти материал на линию, мука, пряжа, ингредиенты, древесина, заготовка, не то сырьё, смола',
    ro: 'materii prime, materie primă, materiale de producție, depozit materii prime, alimentare linii | tablă de oțel, oțel, granule, granulat, s-a terminat materia primă, lot materie primă, adus material la linie, făină, cherestea, fire textile, ingrediente, colac de tablă, semifabricat, material greșit pe linie',
    vi: 'nguyên vật liệu, nguyên liệu, nguyên phụ liệu, vật liệu sản xuất, kho nguyên liệu, cấp liệu | hết nguyên liệu, thiếu nguyên phụ liệu, thép tấm, hạt nhựa, cuộn thép, lô nguyên liệu, cấp liệu cho chuyền, bột mì, sợi vải, phụ liệu may, gỗ nguyên liệu, sai nguyên liệu, nguyên liệu ẩm',
    'pt-BR':
      'matéria-prima, matérias-primas, insumos, insumos de produção, abastecimento de linha, materiais produtivos | acabou a matéria-prima, chapa de aço, aço, resina, granulado, bobina de aço, lote de matéria-prima, abastecer a linha, farinha, fio têxtil, madeira, ingredientes, tarugo, material errado na linha, abastecedor',
  },
  assembly: {
    broader: 'production',
    en: 'assembly, assembly line, final assembly, mounting, assembly department | assemble parts, screw missing, torque, torque wrench, assembler, wrong part mounted, parts do not fit, subassembly, screwdriving station, kitting, assembly error, soldering, rivet, wire harness',
    ru: 'сборка, сборочный цех, сборочная линия, монтаж изделий, слесарно-сборочный участок | собрать изделие, слесарь-сборщик, сборщик, момент затяжки, динамометрический ключ, не хватает винтов, детали не стыкуются, не подходит деталь, пайка, заклёпка, жгут проводов, сборочный стенд',
    ro: 'asamblare, montaj, linie de asamblare, montaj final, secția montaj, linie de montaj | asamblez, montator, lăcătuș montator, șurub lipsă, cuplu de strângere, cheie dinamometrică, piese care nu se potrivesc, subansamblu, lipire, nit, cablaj auto, eroare de asamblare, post de înșurubare',
    vi: 'lắp ráp, chuyền lắp ráp, xưởng lắp ráp, lắp ráp thành phẩm, công đoạn lắp ráp | lắp ráp sai, thiếu ốc vít, lực siết, siết ốc, cờ lê lực, lắp không khớp, cụm chi tiết, hàn linh kiện, công nhân lắp ráp, tán đinh, bó dây điện, súng bắn vít',
    'pt-BR':
      'montagem, linha de montagem, montagem final, setor de montagem, submontagem | montador, montar peças, parafuso faltando, torque, torquímetro, parafusadeira, peça sem encaixe, peças que não encaixam, subconjunto, solda de componentes, rebite, chicote elétrico, erro de montagem, kit de montagem',
  },
  machining: {
    broader: 'production',
    en: 'machining, CNC, turning and milling, metalworking, machine shop, metal cutting, press shop, sheet metal working | lathe, milling machine, CNC program, drill bit, cutting insert, spindle, coolant, grinding machine, hydraulic press, bending, punching, saw blade, laser cutting of metal, chips, sawmill, machinist',
    ru: 'механическая обработка, ЧПУ, мехобработка, токарно-фрезерный участок, металлообработка, механический цех | токарь, фрезеровщик, станок с ЧПУ, токарный станок, фрезерный станок, программа ЧПУ, сверло, пластина резца, шпиндель, СОЖ, шлифовка, гидравлический пресс, гибка, штамповка, стружка, наладчик ЧПУ',
    ro: 'prelucrări mecanice, CNC, strungărie, frezare, atelier mecanic, prelucrare metal, debitare | strung, strungar, freză, frezor, program CNC, burghiu, plăcuță așchietoare, ax principal, emulsie de răcire, rectificare, presă hidraulică, abkant, îndoire tablă, ștanțare, span, operator CNC',
    vi: 'gia công cơ khí, CNC, tiện phay, xưởng cơ khí, gia công kim loại, dập cắt | máy tiện, máy phay, máy CNC, chương trình CNC, mũi khoan thép, dao phay, dao tiện, trục chính, nước tưới nguội, máy mài, máy dập, máy chấn, thợ tiện, phoi, cắt laser kim loại, đứng máy CNC',
    'pt-BR':
      'usinagem, CNC, torno e fresa, tornearia, ferramentaria de usinagem, estamparia, caldeiraria | torno, fresa, fresadora, torneiro, programa CNC, broca, inserto, pastilha de corte, fuso, óleo solúvel, retífica, prensa, dobradeira, puncionadeira, cavaco, operador de CNC, serra de fita, corte a laser de chapa',
  },
  'moulds-and-dies': {
    broader: 'production',
    en: 'moulds and dies, molds and dies, mould shop, tool and die, injection moulding, die shop, tooling | mould, mold, die broken, mould change, injection moulding machine, burr, flash on parts, ejector, cavity, mould damaged, stamping die, toolmaker, extruder, mold cleaning',
    ru: 'пресс-формы и штампы, пресс-формы, оснастка, литьё под давлением, штампы, инструментальное производство | пресс-форма, сменить пресс-форму, термопластавтомат, ТПА, облой, штамп сломался, матрица, пуансон, гнездо пресс-формы, литник, экструдер, инструментальщик, ремонт пресс-форм',
    ro: 'matrițe, matrițerie, scule și dispozitive, injecție mase plastice, ștanțe, matrițe și ștanțe | matriță, schimb matriță, matriță stricată, bavură, poanson, cuib matriță, mașină de injecție, matrițer, SDV, extruder, aruncător, ștanță, curățat matriță',
    vi: 'khuôn mẫu, khuôn dập, xưởng khuôn, ép nhựa, khuôn ép, bảo trì khuôn | bộ khuôn, thay khuôn, khuôn hỏng, khuôn nứt, ba via, bavia, máy ép nhựa, chày cối, lõi khuôn, lòng khuôn, vệ sinh khuôn, thợ khuôn, máy đùn, ty đẩy',
    'pt-BR':
      'moldes e matrizes, moldes, matrizes, ferramentaria, injeção plástica, matrizaria | molde, troca de molde, molde quebrado, rebarba, injetora, cavidade do molde, punção, estampo, ferramenteiro, extrusora, pino extrator, matriz quebrada, manutenção de moldes, limpeza de molde',
  },
  welding: {
    broader: 'production',
    en: 'welding, welders, welding shop, weld shop, brazing, welding technology | weld, welder, weld seam, cracked weld, welding wire, electrode, MIG, TIG, welding certificate, welder qualification, spot welding, welding helmet, porosity, argon, welding torch, ISO 3834',
    ru: 'сварка, сварочный участок, сварщики, сварочные работы, главный сварщик, сварочное производство | сварщик, сварить, приварить, сварочный шов, шов треснул, электроды, аргон, полуавтомат сварочный, НАКС, аттестация сварщиков, сварочная проволока, маска сварщика, непровар, горелка, контактная сварка',
    ro: 'sudură, sudori, atelier de sudură, lucrări de sudură, sudare, tehnolog sudor | sudor, sudez, cordon de sudură, sudură crăpată, electrozi, argon, MIG, TIG, autorizare sudori, sârmă de sudură, mască de sudură, sudură în puncte, aparat de sudură, ISCIR sudori, porozitate',
    vi: 'hàn xì, hàn cắt, xưởng hàn, kỹ thuật hàn, công đoạn hàn, thợ hàn | mối hàn, mối hàn nứt, que hàn, dây hàn, máy hàn, khí argon, hàn TIG, hàn MIG, chứng chỉ hàn, hàn điểm, mặt nạ hàn, mỏ hàn, rỗ mối hàn, quy trình hàn WPS',
    'pt-BR':
      'solda, soldagem, setor de solda, soldadores, serralheria industrial, engenharia de soldagem | soldador, soldar, cordão de solda, trinca na solda, eletrodo, arame de solda, MIG, TIG, argônio, qualificação de soldador, EPS de soldagem, solda ponto, máscara de solda, tocha, maçarico, porosidade',
  },
  'paint-shop': {
    broader: 'production',
    en: 'painting shop, paint shop, coating, powder coating, surface treatment, painting line, galvanising | spray booth, paint runs, wrong colour on parts, orange peel, RAL, lacquer, primer, scratch in the paint, electroplating, blasting, sandblasting, spray gun, paint mixing, anodising, rust on parts',
    ru: 'покрасочный цех, малярный участок, окраска изделий, порошковая покраска, гальваника, участок покраски, лакокрасочные покрытия | окрасочная камера, покрасочная камера, подтёки краски, шагрень, РАЛ, RAL, грунтовка, лак, эмаль, пескоструй, дробеструй, анодирование, цинкование, краскопульт, ЛКМ, сколы краски',
    ro: 'vopsitorie, vopsire, secția vopsitorie, vopsire în câmp electrostatic, acoperiri de suprafață, galvanizare | cabină de vopsit, scurgeri de vopsea, cod RAL, grund, lac, sablare, zincare, anodizare, pistol de vopsit, nuanță greșită, zgârietură în vopsea, vopsitor, pulbere electrostatică, coajă de portocală',
    vi: 'xưởng sơn, chuyền sơn, sơn tĩnh điện, xử lý bề mặt, phủ bề mặt, xi mạ | buồng sơn, phòng sơn, chảy sơn, sơn bị chảy, lệch màu sơn, sơn lót, phun cát, mạ kẽm, anod nhôm, súng phun sơn, mã màu RAL, trầy sơn, sơn bị rộp, pha sơn',
    'pt-BR':
      'pintura industrial, cabine de pintura, setor de pintura, pintura eletrostática, tratamento de superfície, galvanoplastia | pintura a pó, escorrido de tinta, casca de laranja, cor RAL, primer, verniz, jateamento, zincagem, anodização, pistola de pintura, cor errada na peça, risco na pintura, pintor industrial, fosfatização, banho de cromo',
  },
  'packaging-lines': {
    broader: 'production',
    en: 'packaging lines, filling and packaging, bottling, filling line, packing line | filler, bottle filler, capping machine, blister, sachet, best-before date print, underfilled, label applicator, palletiser, checkweigher, cartoner, shrink tunnel, date coder',
    ru: 'линия розлива, фасовка, участок фасовки, упаковочная линия, розлив, расфасовка | фасовщик, фасовочный автомат, недолив, укупорка, закаточная машина, блистер, саше, дата на упаковке, датер, этикетировщик, паллетайзер, чеквейер, термоусадочный тоннель, маркиратор',
    ro: 'linii de ambalare, îmbuteliere, linie de umplere, ambalare primară, dozare și ambalare | umplere, îmbuteliat, capsator sticle, blister, plic monodoză, dată de expirare inscripționare, subdozat, aplicator de etichete, paletizor, cântar de linie, inscriptor dată, linie de îmbuteliere',
    vi: 'chuyền đóng gói, chiết rót, đóng chai, dây chuyền đóng gói, chuyền chiết | máy chiết, máy đóng nắp, chiết thiếu, đóng gói thiếu, vỉ thuốc, gói nhỏ, in hạn sử dụng, in date, máy dán nhãn, máy xếp pallet, cân kiểm tra, máy in phun date, bao bì lỗi in',
    'pt-BR':
      'linhas de embalagem, envase, linha de envase, envasadora, engarrafamento, embalagem primária | envasar, tampadora, subpeso, blister, sachê, impressão de validade, datador, rotuladora, paletizador, checkweigher, encartuchadeira, termoencolhimento, frasco sem tampa, volume baixo no frasco',
  },
  lean: {
    broader: 'production',
    en: 'lean and 5S, lean, lean management, 5S, continuous improvement, operational excellence, kaizen, Six Sigma | 5S audit, kanban, value stream mapping, gemba, shop floor board, red tag, SMED, andon, waste walk, green belt, black belt, poka-yoke, Toyota, visual management',
    ru: 'бережливое производство, 5С, лин, непрерывное улучшение, кайдзен, система 5S, производственная система | аудит 5С, канбан, картирование потока, гемба, красная метка, доска визуализации, SMED, быстрая переналадка, андон, шесть сигм, потери на производстве, 5S',
    ro: 'lean și 5S, lean manufacturing, 5S, îmbunătățire continuă, excelență operațională, kaizen, Six Sigma | audit 5S, kanban, harta fluxului de valoare, VSM, gemba, etichetă roșie, SMED, andon, green belt, poka-yoke, tablou vizual, management vizual',
    vi: 'lean và 5S, sản xuất tinh gọn, 5S, cải tiến liên tục, kaizen, vận hành xuất sắc, Six Sigma | kiểm tra 5S, chấm điểm 5S, sàng lọc sắp xếp, kanban, gemba, thẻ đỏ, SMED, andon, bảng quản lý trực quan, lãng phí sản xuất, đai xanh, poka-yoke, sơ đồ chuỗi giá trị',
    'pt-BR':
      'lean e 5S, lean manufacturing, 5S, melhoria contínua, excelência operacional, kaizen, Six Sigma, manufatura enxuta | auditoria 5S, kanban, mapa de fluxo de valor, VSM, gemba, etiqueta vermelha, SMED, andon, green belt, black belt, poka-yoke, gestão à vista, desperdício, seiri',
  },
};
