import type { Concepts } from '../concept.ts';

/** Machines and what keeps them going: breakdowns, maintenance, tools, spare parts, automation, lifting, compressed air, energy. */
export const MACHINES: Concepts = {
  maintenance: {
    broader: 'production',
    en: 'maintenance, machine maintenance, plant maintenance, technical maintenance, preventive maintenance, industrial maintenance, technical service | maintenance technician, fitter, millwright, lubrication, grease, maintenance schedule, inspection of the machine, overhaul, planned downtime, oil leak on the machine, bearing, hydraulic hose, hydraulics, TPM, vibration',
    ru: 'техобслуживание, ТОиР, ремонтная служба, служба главного механика, главный механик, ППР, обслуживание оборудования | механик, слесарь-ремонтник, наладчик, смазка, плановый ремонт, планово-предупредительный ремонт, капремонт станка, график ТО, подшипник, гидравлика, гидравлический шланг, течёт масло из станка, ОГМ, вибрация, ремонтники',
    ro: 'mentenanță, întreținere utilaje, mentenanță preventivă, mentenanță industrială, mecanic șef | mecanic întreținere, lăcătuș mecanic, electromecanic, ungere, gresare, revizie utilaj, reparație capitală, plan de mentenanță, rulment, furtun hidraulic, hidraulică, curge ulei din utilaj, TPM, vibrații',
    vi: 'bảo trì, bảo trì máy móc, bảo dưỡng máy móc, bảo trì thiết bị, cơ điện, bảo trì phòng ngừa, tổ bảo trì | thợ bảo trì, nhân viên bảo trì, bôi trơn, tra dầu mỡ, lịch bảo trì, đại tu, vòng bi, bạc đạn, ống thủy lực, thủy lực, rò dầu máy, chảy dầu, TPM, rung lắc, dừng máy bảo trì',
    'pt-BR':
      'manutenção, manutenção industrial, manutenção de máquinas, manutenção preventiva, manutenção mecânica, PCM, engenharia de manutenção | mecânico de manutenção, eletromecânico, lubrificação, graxa, parada programada, ordem de manutenção, rolamento, mangueira hidráulica, hidráulica da máquina, vazando óleo da máquina, TPM, vibração, plano de manutenção, mantenedor',
  },
  'machine-breakdown': {
    broader: 'maintenance',
    en: 'machine breakdown, machine breakdowns, breakdown service, machine faults, machine downtime, equipment failure, breakdown maintenance | machine stopped, machine does not start, machine jammed, conveyor stopped, press stuck, machine error code, motor burnt out, belt torn, strange noise from the machine, line standing still, overheated motor, emergency stop, equipment is down, machine is leaking',
    ru: 'поломка оборудования, аварийный ремонт, отказы оборудования, простой оборудования, неисправность станка, аварийная бригада | станок встал, станок сломался, станок не запускается, сломалось оборудование, заклинило станок, сгорел двигатель, порвалась лента, конвейер остановился, ошибка на станке, заело пресс, встала машина, аварийная остановка, перегрелся мотор, оборудование стоит',
    ro: 'defecțiuni utilaje, avarii utilaje, oprire utilaj, intervenții accidentale, defect mașină, echipa de intervenție utilaje | mașina s-a oprit, s-a stricat mașina, s-a stricat utilajul, utilajul nu pornește, utilaj blocat, s-a rupt banda, banda s-a oprit, motor ars, cod eroare utilaj, presă blocată, oprire de urgență, utilaj defect, zgomot ciudat la utilaj, staționare utilaj',
    vi: 'sự cố máy móc, máy hỏng, hỏng máy, hư hỏng thiết bị, sửa chữa sự cố máy, dừng máy sự cố | máy bị hư, máy bị dừng, máy không chạy, máy không khởi động, kẹt máy, băng chuyền dừng, cháy motor, đứt băng tải, đứt dây curoa, máy báo lỗi, máy kêu to, quá nhiệt motor, dừng khẩn cấp, máy chết, chuyền dừng do máy',
    'pt-BR':
      'quebra de máquina, falhas de máquina, manutenção corretiva, parada de máquina, pane de equipamento, avaria de máquina | máquina quebrou, máquina parou, máquina parada, máquina travou, máquina não liga, esteira parou, motor queimou, correia arrebentou, código de erro da máquina, prensa travada, barulho estranho na máquina, parada de emergência, equipamento parado, deu pane, superaqueceu',
  },
  tools: {
    broader: 'production',
    en: 'workshop tools, tool room, tool crib, hand tools, power tools, tool issue, tool store | screwdriver, hammer, drill, spanner, wrench, ladder, borrow a tool, tool broken, tool missing, angle grinder, measuring tape, tool box, cordless drill, pliers, stepladder, lend out tools',
    ru: 'инструмент, инструменты, инструментальная кладовая, выдача инструмента, ИРК, электроинструмент | отвёртка, молоток, гаечный ключ, болгарка, шуруповёрт, лестница, стремянка, взять инструмент, сломался инструмент, плоскогубцы, рулетка измерительная, перфоратор взять, ящик с инструментом, инструментальщица, заточить',
    ro: 'scule, unelte, magazie de scule, scularie, scule și unelte, scule electrice | șurubelniță, ciocan, cheie fixă, patent, clește, scară mobilă, flex, polizor unghiular, mașină de găurit, împrumut scule, sculă ruptă, ruletă, trusă de scule, autofiletantă, scule lipsă, eliberare scule',
    vi: 'dụng cụ, dụng cụ cầm tay, kho dụng cụ, cấp phát dụng cụ, công cụ dụng cụ, đồ nghề | tua vít, tuốc nơ vít, cái búa, cờ lê, mỏ lết, cái kìm, thang nhôm, máy mài cầm tay, máy khoan, mượn dụng cụ, mượn đồ nghề, dụng cụ hỏng, thước dây, hộp đồ nghề, mất dụng cụ',
    'pt-BR':
      'ferramentas, ferramental, almoxarifado de ferramentas, ferramentas manuais, ferramentas elétricas, controle de ferramentas | chave de fenda, martelo, alicate, chave inglesa, parafusadeira emprestada, esmerilhadeira, lixadeira, escada, trena, pegar ferramenta, ferramenta quebrada, caixa de ferramentas, chave Allen, ferramenta sumiu, serra mármore, makita',
  },
  'machine-spare-parts': {
    broader: 'maintenance',
    en: 'machine spare parts, spare parts for machines, maintenance spares, replacement parts, spare parts store, MRO | spare part, part for the machine, order a bearing, shaft seal, gasket, V-belt, sensor replacement, wear parts, spare motor, no spare in stock, critical spares, filter for the machine',
    ru: 'запчасти, запасные части, ЗИП, запчасти для оборудования, склад запчастей, комплектующие для ремонта | запчасть, заказать подшипник, сальник, прокладка, клиновой ремень, ремень порвался, изнашиваемые детали, датчик на замену, нет запчасти, запасной двигатель, фильтр для станка',
    ro: 'piese de schimb, piese schimb utilaje, magazie piese de schimb, componente de rezervă, consumabile utilaje | piesă de schimb, garnitură, curea trapezoidală, simering, rulment de comandat, senzor de schimb, piese de uzură, lipsă piesă de schimb, motor de rezervă, filtru utilaj',
    vi: 'phụ tùng, phụ tùng máy móc, linh kiện thay thế, kho phụ tùng, phụ tùng thay thế | thay phụ tùng, ron cao su, gioăng phớt, phớt chắn dầu, dây curoa, cảm biến thay thế, hết phụ tùng, motor dự phòng, đặt vòng bi, lọc dầu máy, phụ tùng hao mòn, chờ phụ tùng',
    'pt-BR':
      'peças de reposição, sobressalentes, peças de máquinas, almoxarifado de peças, peças sobressalentes, MRO | peça de reposição, retentor, junta de vedação, correia dentada, correia em V, sensor de reposição, peça de desgaste, sem peça em estoque, motor reserva, filtro da máquina, comprar rolamento, gaxeta, o-ring',
  },
  calibration: {
    broader: 'quality',
    en: 'calibration, metrology, measuring equipment, gauges, measuring instruments, test equipment management | calibrate, calibration sticker, calibration overdue, expired calibration, caliper, micrometer, scales not accurate, scale calibration, gauge, pressure gauge, thermometer calibration, calibration certificate, measuring device dropped, reference weight',
    ru: 'калибровка, поверка, метрология, метрологическая служба, средства измерений, главный метролог | поверить прибор, откалибровать, срок поверки, поверка истекла, штангенциркуль, микрометр, манометр, весы врут, поверка весов, калибр, свидетельство о поверке, метролог, клеймо поверки, эталон, Ростест',
    ro: 'calibrare, etalonare, metrologie, verificări metrologice, aparate de măsură, echipamente de măsurare | calibrez, etichetă de calibrare, calibrare expirată, șubler, micrometru, manometru, cântarul nu e exact, verificare cântar, buletin de verificare metrologică, metrolog, BRML, certificat de etalonare, calibru tampon',
    vi: 'hiệu chuẩn, kiểm định thiết bị đo, đo lường, thiết bị đo, hiệu chuẩn thiết bị | hết hạn hiệu chuẩn, tem hiệu chuẩn, thước kẹp, thước cặp, panme, đồng hồ áp suất, đồng hồ đo, cân không chính xác, cân sai, kiểm định cân, giấy chứng nhận hiệu chuẩn, dưỡng đo, quả cân chuẩn',
    'pt-BR':
      'calibração, metrologia, instrumentos de medição, aferição, controle de instrumentos, equipamentos de medição | calibrar, calibração vencida, selo de calibração, paquímetro, micrômetro, manômetro, balança desregulada, aferir balança, certificado de calibração, RBC, Ipem, Inmetro balança, gabarito passa não passa, relógio comparador, metrologista',
  },
  automation: {
    broader: 'maintenance',
    en: 'automation and PLC, automation, PLC, control systems, SCADA, instrumentation and control, controls engineering, industrial automation | PLC program, Siemens S7, HMI, control panel, frequency inverter, servo drive, light curtain, sensor does not respond, Profinet, touch panel frozen, process control system, DCS, programmable controller, limit switch, Allen-Bradley',
    ru: 'АСУ ТП, автоматизация и ПЛК, КИПиА, автоматика, ПЛК, промышленная автоматизация | контроллер, программа контроллера, КИП, киповец, СКАДА, SCADA, панель оператора, частотник, частотный преобразователь, сервопривод, датчик не срабатывает, Сименс, концевик, световая завеса, асушник, шкаф управления, панель зависла',
    ro: 'automatizări, automatizare și PLC, PLC, SCADA, automatizări industriale, AMC, sisteme de comandă | automatist, program PLC, Siemens S7, HMI, panou operator, panou de comandă, convertizor de frecvență, servomotor, senzor nu reacționează, cortină de lumină, limitator, dulap de automatizare, Profinet, ecran operator blocat',
    vi: 'tự động hóa, PLC, điều khiển tự động, SCADA, tự động hóa và PLC, hệ thống điều khiển | lập trình PLC, màn hình HMI, tủ điều khiển, biến tần, servo, cảm biến không nhận, màn hình điều khiển bị treo, Siemens S7, Mitsubishi PLC, kỹ sư tự động hóa, công tắc hành trình, rèm ánh sáng, lỗi biến tần',
    'pt-BR':
      'automação, automação industrial, CLP, instrumentação, SCADA, automação e CLP, sistemas de controle | programa do CLP, IHM, painel de comando, inversor de frequência, servomotor, sensor sem sinal, cortina de luz, supervisório, instrumentista, Siemens S7, fim de curso, tela da IHM travada, Profinet, painel elétrico da máquina',
  },
  robots: {
    broader: 'automation',
    en: 'robots, industrial robots, robotics, cobots, robot cells, autonomous robots | robot, robot arm, gripper, robot stopped, KUKA, Fanuc, ABB robot, teach pendant, robot collision, cobot, AMR, robot program, pick and place robot',
    ru: 'роботы, промышленные роботы, робототехника, роботизированные ячейки, коботы | робот, манипулятор, захват робота, робот встал, KUKA, Fanuc, Кука, пульт робота, столкновение робота, кобот, робототехник, программа робота',
    ro: 'roboți, roboți industriali, robotică, celule robotizate, coboți | robot, braț robotic, gripper, robotul s-a oprit, KUKA, Fanuc, coliziune robot, cobot, programare robot, celulă robotizată, teach pendant, robotist',
    vi: 'robot công nghiệp, robot, cánh tay robot, robot hợp tác, hệ thống robot | robot dừng, tay gắp, KUKA, Fanuc, robot va chạm, lập trình robot, cobot, tay máy, robot hàn lỗi, AMR tự hành, teach robot',
    'pt-BR':
      'robôs, robôs industriais, robótica, células robotizadas, cobots | robô, braço robótico, garra do robô, robô parou, KUKA, Fanuc, colisão do robô, cobô, programação de robô, teach pendant, robotista, célula do robô',
  },
  'compressed-air': {
    broader: 'maintenance',
    en: 'compressed air, compressors, air supply, pneumatics, vacuum supply, compressor station, technical gases | compressor, air pressure too low, air leak, hissing hose, pneumatic cylinder, air gun, air line, nitrogen, dryer for compressed air, no air pressure, vacuum pump, oxygen cylinder, gas cylinder for the lab',
    ru: 'сжатый воздух, компрессорная, компрессоры, пневматика, пневмосети, технические газы | компрессор, упало давление воздуха, нет воздуха в системе, утечка воздуха, шипит шланг, пневмоцилиндр, обдувочный пистолет, азот, осушитель, вакуумный насос, кислородный баллон, пневматический шланг, ресивер',
    ro: 'aer comprimat, compresoare, stație de compresoare, pneumatică, gaze tehnice | compresor, presiune aer scăzută, pierdere de aer, furtun fâsâie, cilindru pneumatic, pistol de aer, azot, uscător de aer, pompă de vid, tub de oxigen, nu e aer pe instalație, rețea de aer',
    vi: 'khí nén, máy nén khí, hệ thống khí nén, trạm khí nén, khí công nghiệp | áp suất khí yếu, rò khí nén, xì hơi, ống hơi, xi lanh khí nén, súng hơi, khí nitơ, máy sấy khí, bơm chân không, bình oxy, mất hơi, máy nén hỏng, dây hơi, không có hơi',
    'pt-BR':
      'ar comprimido, compressores, central de ar comprimido, pneumática, gases industriais | compressor, baixa pressão de ar, vazamento de ar, mangueira chiando, cilindro pneumático, bico de ar, nitrogênio, secador de ar, bomba de vácuo, cilindro de oxigênio, sem ar na linha, rede de ar, White Martins',
  },
  'energy-plants': {
    broader: 'energy-management',
    en: 'energy plants, power plant, boiler house, boilers, steam supply, emergency generators, transformers, chillers, plant utilities | steam, steam pressure, steam trap, diesel generator, transformer, substation, high voltage, cooling tower, turbine, cogeneration, CHP, medium voltage, switchgear, UPS batteries of the plant, boiler operator, wind turbine',
    ru: 'энергохозяйство, котельная завода, энергоцех, паровое хозяйство, электростанция, подстанция, дизель-генератор, служба главного энергетика | давление пара, паровой котёл, котёл, генератор, ДГУ, трансформатор, высокое напряжение, градирня, чиллер, турбина, кочегар, оператор котельной, ТЭЦ, когенерация, ОГЭ, ветряк',
    ro: 'centrală termică industrială, energetic șef, abur tehnologic, stație de transformare, generatoare electrice, centrală electrică, cazane | abur, presiune abur, cazan, generator de curent, grup electrogen, transformator, post trafo, înaltă tensiune, turn de răcire, chiller, turbină, fochist, cogenerare, medie tensiune, ISCIR cazan, eoliană',
    vi: 'nhà máy điện, lò hơi, nồi hơi, trạm biến áp, máy phát điện, hệ thống hơi, trạm năng lượng | áp suất hơi, hơi nước, máy phát, chạy máy phát, máy biến áp, điện cao thế, điện trung thế, tháp giải nhiệt, chiller, tua bin, thợ vận hành lò hơi, đồng phát, kiểm định nồi hơi, tủ trung thế, điện gió',
    'pt-BR':
      'utilidades industriais, casa de caldeiras, caldeiras, usina de energia, subestação, geradores, central de vapor | vapor, pressão do vapor, caldeira, gerador, gerador a diesel, transformador, alta tensão, média tensão, torre de resfriamento, chiller, turbina, operador de caldeira, NR-13, NR-10, cogeração, purgador, cabine primária, eólica',
  },
  'cranes-and-lifting': {
    broader: 'production',
    en: 'cranes and lifting, cranes, lifting equipment, lifting operations, hoists, crane operators, aerial work platforms | crane, overhead crane, hoist, chain, sling, shackle, crane driver, lifting plan, lift a heavy load, crane remote control, crane inspection, cherry picker, scissor lift, tower crane, hook, crane hire, rigger',
    ru: 'краны и подъёмные механизмы, грузоподъёмные механизмы, крановое хозяйство, кран-балки, ГПМ, стропальщики, автовышки | крановщик, кран-балка, мостовой кран, таль, стропы, строп, стропальщик, автокран, поднять тяжёлый груз, пульт крана, освидетельствование крана, автовышка, ППРк, Ростехнадзор кран, крюк, манипулятор заказать, башенный кран',
    ro: 'macarale și ridicat, macarale, instalații de ridicat, poduri rulante, mijloace de ridicat, nacele | macara, macaragiu, pod rulant, palan, lanț de ridicare, chingi, legător de sarcină, ISCIR macara, ridic o sarcină grea, telecomandă macara, nacelă, platformă foarfecă, RSVTI, cârlig, automacara, macara turn',
    vi: 'cần cẩu và thiết bị nâng, cần trục, cầu trục, thiết bị nâng hạ, xe cẩu, pa lăng | cẩu hàng, cần cẩu, cầu trục hỏng, palang, cáp cẩu, dây cẩu, móc cẩu, lái cẩu, kiểm định cầu trục, cẩu tháp, xe cẩu tự hành, nâng hàng nặng, điều khiển cầu trục, xe nâng người, móc cáp',
    'pt-BR':
      'guindastes e içamento, guindastes, pontes rolantes, movimentação de cargas, içamento de cargas, talhas, plataformas elevatórias | guindaste, ponte rolante, talha, cinta de içamento, cabo de aço, manilha, operador de ponte, munck, plano de rigging, içar carga, controle da ponte, PTA, plataforma tesoura, grua, rigger, gancho da ponte, NR-11 ponte',
  },
  scaffolding: {
    en: 'scaffolding, scaffolds, scaffold, work platforms, scaffold erection | scaffold tag, scaffolder, erect a scaffold, dismantle the scaffold, mobile scaffold, scaffold not approved, unsafe scaffold, ladder access on the scaffold, scaffold board, rolling tower',
    ru: 'строительные леса, леса и подмости, монтаж лесов, подмости, вышка-тура | поставить леса, разобрать леса, лесомонтажник, бирка на лесах, тура, приёмка лесов, акт приёмки лесов, настил лесов, опасные леса, шаткие леса',
    ro: 'schele, montaj schele, schelărie, schelă, eșafodaj | schelă mobilă, montez schelă, demontare schelă, schelar, etichetă schelă, schelă nesigură, recepție schelă, podină, schelă neautorizată, turn mobil',
    vi: 'giàn giáo, lắp dựng giàn giáo, dàn giáo, sàn thao tác | lắp giàn giáo, tháo giàn giáo, thẻ giàn giáo, nghiệm thu giàn giáo, giàn giáo không an toàn, giàn giáo di động, thợ giàn giáo, mâm giàn giáo, giàn giáo lung lay',
    'pt-BR':
      'andaimes, andaime, montagem de andaimes, plataformas de trabalho, balancim | montar andaime, desmontar andaime, etiqueta do andaime, liberação de andaime, andaime solto, andaime inseguro, montador de andaime, torre móvel, cadeirinha, NR-18 andaime, balancinho',
  },
};
