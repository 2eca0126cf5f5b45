import type { Concepts } from '../concept.ts';

/** Airlines, railways and buses: passengers, their tickets and luggage, crews, timetables and machines. */
export const PASSENGER_TRANSPORT: Concepts = {
  'ground-handling': {
    en: 'ground handling, ramp services, apron control, aircraft turnaround, ground operations, ramp agents | pushback, baggage belt, loading of aircraft, de-icing of aircraft, aircraft stairs, tow tractor, marshaller, ground power unit, aircraft cleaning, gate change, fuelling of aircraft, cabin catering loading, unit load device',
    ru: 'наземное обслуживание, наземное обслуживание самолётов, перронная служба, служба организации перевозок, СОП аэропорта | буксировка самолёта, перрон, погрузка багажа в самолёт, трап, обработка противообледенительной жидкостью, заправка самолёта, разворот рейса, уборка салона самолёта, багажная лента, встретить борт, телетрап',
    ro: 'handling aeroportuar, handling la sol, servicii la sol, operațiuni la sol, agenți de rampă | pushback, degivrare avion, scară avion, încărcare bagaje avion, bandă de bagaje, alimentare avion, rampă aeroport, tractor de avioane, curățenie avion, schimbare poartă de îmbarcare, burduf',
    vi: 'phục vụ mặt đất, khai thác mặt đất, dịch vụ sân đỗ, điều hành sân đỗ, bốc xếp sân bay | kéo đẩy máy bay, xe thang, chất xếp hành lý, băng chuyền hành lý, nạp nhiên liệu máy bay, vệ sinh máy bay, đổi cửa ra tàu bay, xe kéo máy bay, quay đầu chuyến bay, ống lồng',
    'pt-BR':
      'ground handling, operações de solo, atendimento de rampa, serviços de solo, agentes de rampa | pushback, escada do avião, carregamento de bagagem, esteira de bagagem, abastecimento da aeronave, trator de aeronave, limpeza de aeronave, troca de portão, turnaround, finger do aeroporto, comissaria, pátio do aeroporto',
  },
  'lost-luggage': {
    broader: 'customer-service',
    en: 'lost luggage, baggage tracing, lost baggage, baggage services, damaged suitcase claims, left-behind items of passengers | suitcase, passenger suitcase missing, delayed bag, bag not arrived, suitcase damaged, PIR, WorldTracer, passenger left something on board, item left on train, baggage claim desk, passenger forgot phone',
    ru: 'розыск багажа, утерянный багаж, служба розыска багажа, претензии по багажу, забытые вещи пассажиров | чемодан, пассажир потерял чемодан, багаж не прилетел, повреждён чемодан, акт о неисправности багажа, забыл в самолёте, забыли в поезде, оставил в автобусе, задержанный багаж, бирка на багаж',
    ro: 'bagaje pierdute, lost and found aeroport, bagaje întârziate, reclamații bagaje, bagaje deteriorate | valiză, valiza pasagerului lipsește, bagaj neajuns, valiză ruptă, PIR, etichetă bagaj, pasager a uitat în avion, uitat în tren, uitat în autobuz, bagaj rătăcit, WorldTracer',
    vi: 'hành lý thất lạc, tìm hành lý, hành lý khách bị mất, khiếu nại hành lý, hành lý hư hỏng | vali của khách, khách mất vali, khách bỏ quên vali, vali không về, vali bị vỡ, hành lý đến trễ, thẻ hành lý, khách để quên trên máy bay, quên đồ trên xe khách, quên đồ trên tàu, biên bản hành lý bất thường',
    'pt-BR':
      'bagagem extraviada, LL bagagem, extravio de bagagem, bagagem danificada, achados de passageiros | mala de passageiro, mala do passageiro sumiu, mala não chegou, mala quebrada, RIB, etiqueta de bagagem, passageiro esqueceu no avião, esqueceu no ônibus, bagagem atrasada, WorldTracer, indenização de bagagem',
  },
  'crew-rostering': {
    broader: 'rosters',
    en: 'crew rostering, crew planning, crew control, crew scheduling, cabin crew, pilots roster, train crew planning | stand-by crew, pilot sick, flight attendant, duty time limit, crew hotel, crew bidding, missing conductor, crew swap, deadheading, bus driver roster, train driver missing, layover, rest time of crew',
    ru: 'планирование экипажей, расстановка экипажей, лётные экипажи, бортпроводники, наряд локомотивных бригад, служба бортпроводников | резерв экипажа, пилот заболел, стюардесса, рабочее время экипажа, гостиница экипажа, подмена бортпроводника, машинист заболел, лётная норма, проводник вагона, наряд водителей автобусов, КВС',
    ro: 'planificare echipaje, echipaje de zbor, însoțitori de bord, programarea echipajelor, crew control, mecanici de locomotivă program | stand-by echipaj, pilot bolnav, stewardesă, timp de zbor, hotel echipaj, schimb de cursă echipaj, conductor tren lipsă, șofer autobuz lipsă, timp de odihnă echipaj, însoțitor de bord bolnav',
    vi: 'lịch bay phi hành đoàn, điều hành tổ bay, tiếp viên, xếp lịch tổ bay, phi hành đoàn, tiếp viên hàng không | phi công ốm, tổ bay dự bị, giờ bay, khách sạn tổ bay, đổi chuyến bay tiếp viên, giới hạn giờ bay, lái tàu ốm, phụ xe, thiếu tài xế xe buýt, trưởng tàu, standby tiếp viên',
    'pt-BR':
      'escala de tripulantes, tripulação, escala de voo, comissários de bordo, controle de tripulação, CCO escala | comissária, piloto doente, reserva de tripulação, hotel da tripulação, regulamentação de jornada aeronauta, troca de voo, sobreaviso de tripulante, motorista de ônibus faltou, maquinista faltou, folga do aeronauta, cobrador faltou',
  },
  'flight-operations': {
    en: 'flight operations, operations control centre, flight dispatch, flight planning, airside operations, air traffic coordination | flight delayed, slot from Eurocontrol, flight diversion, load sheet, flight plan, NOTAM, technical delay, aircraft swap, bird strike, runway closed, weather at airport, weight and balance, overflight permit',
    ru: 'управление полётами, центр управления полётами, ПДСА, лётная служба, диспетчерское обеспечение полётов, ЦУП авиакомпании | задержка рейса, план полёта, запасной аэродром, загрузочная ведомость, НОТАМ, замена борта, столкновение с птицей, закрыта полоса, слот на вылет, метеоусловия аэропорта, центровка самолёта',
    ro: 'operațiuni de zbor, dispecerat zboruri, centru de control operațional, planificare zboruri, operațiuni aeroportuare | zbor întârziat operațional, plan de zbor, deviere aeronavă, load sheet, NOTAM, schimbare aeronavă, lovire pasăre, pistă închisă, slot decolare, meteo aeroport, masă și centraj',
    vi: 'khai thác bay, điều hành bay, trung tâm điều hành khai thác, OCC, điều phái bay | chuyến bay chậm, kế hoạch bay, chuyển hướng sân bay, bảng cân bằng tải, NOTAM, đổi tàu bay, va chạm chim, đóng đường băng, slot cất cánh, thời tiết sân bay, chậm chuyến kỹ thuật',
    'pt-BR':
      'operações de voo, centro de controle operacional, despacho operacional de voo, DOV, coordenação de voos, operações aeroportuárias | voo atrasado, plano de voo, aeródromo alternado, balanceamento da aeronave, NOTAM, troca de aeronave, colisão com pássaro, pista fechada, slot de decolagem, meteorologia do aeroporto, loadsheet',
  },
  'passenger-tickets': {
    broader: 'customer-service',
    en: 'passenger tickets, ticket sales to passengers, ticket inspection, fares, travel passes, ticket machines, fare evasion | passenger without ticket, ticket machine out of order, monthly pass, season pass for bus, rebook a passenger, refund of fare, child fare, validator on bus, conductor, fare dodger, penalty fare, travel card top-up, seat reservation passenger',
    ru: 'билеты пассажиров, пассажирские билеты, билетные кассы вокзала, проездные билеты, контроль билетов, билетные автоматы | безбилетник, заяц в автобусе, вернуть билет пассажиру, билетный автомат, проездной, валидатор в автобусе, транспортная карта пассажира, переоформить билет, карта Тройка, льготный проезд, контролёр в автобусе, тариф на проезд',
    ro: 'bilete călători, bilete de călătorie, casă de bilete gară, abonamente de transport călători, control bilete, automate de bilete | călător fără bilet, automat de bilete defect, abonament lunar călător, validator autobuz, controlor bilete, rambursare bilet călător, reprogramare bilet pasager, suprataxă, bilet redus, gratuitate pensionari, card de transport',
    vi: 'vé hành khách, bán vé tàu xe, phòng vé hành khách, vé tháng xe buýt, soát vé hành khách, máy bán vé | khách không có vé, máy bán vé hỏng, đổi vé cho khách, hoàn vé hành khách, vé trẻ em, trốn vé, vé lượt, thẻ xe buýt, đại lý vé, hết vé tàu, xuất vé máy bay cho khách',
    'pt-BR':
      'passagens de passageiros, venda de passagens, bilhetagem, bilhete único, guichê de passagens, bilhetagem eletrônica | passageiro sem passagem, validador do ônibus, remarcar passagem de passageiro, reembolso de passagem, máquina de recarga, cartão de transporte do passageiro, gratuidade idoso, pular catraca, passe livre, tarifa de ônibus, meia passagem',
  },
  'passenger-timetables': {
    en: 'passenger timetables, timetable planning, service planning of lines, departure information, passenger information, bus routes, rail replacement | bus late, train delayed for passengers, timetable change, departure board wrong, bus stop moved, line diversion, replacement bus, platform announcement, new bus line, connection missed by passengers, real-time display',
    ru: 'расписание движения, расписание автобусов, расписание поездов, информирование пассажиров, маршруты автобусов, организация движения | автобус опаздывает, изменение маршрута, остановка перенесена, табло на вокзале, объявление на платформе, отмена электрички, автобус не вышел на линию, диспетчер маршрута, задержка поезда, график движения, объезд маршрута',
    ro: 'mersul trenurilor, orar autobuze, informare călători, programul curselor, planificare trasee, grafic de circulație | autobuz întârziat, tren întârziat călători, deviere traseu, stație mutată, panou plecări, anunț peron, cursă anulată, transbordare, linie nouă autobuz, dispecer transport public',
    vi: 'lịch chạy tàu, biểu đồ chạy xe, lịch trình xe buýt, thông tin hành khách, tuyến xe buýt | xe buýt trễ, tàu trễ giờ, đổi lộ trình tuyến, dời trạm dừng, bảng giờ tàu, thông báo nhà ga, hủy chuyến tàu, tăng chuyến, chuyển tải hành khách, giờ xe chạy',
    'pt-BR':
      'tabela de horários, horários de ônibus, programação de linhas, informação ao passageiro, grade de viagens, itinerários de ônibus | ônibus atrasado, trem atrasado, desvio de itinerário, ponto de ônibus mudou, painel de partidas, aviso na plataforma, viagem cancelada, linha nova, operação PAESE, fiscal de linha, intervalo entre ônibus',
  },
  'check-in-and-boarding': {
    en: 'passenger check-in, boarding of passengers, passenger services at airport, gate agents, station staff, passenger handling | boarding pass, passenger missed boarding, gate agent, excess baggage, denied boarding, seat upgrade, unruly passenger, passport missing passenger, unaccompanied minor, lounge access, overbooked flight, check-in counter, passenger with pet',
    ru: 'регистрация пассажиров, посадка пассажиров, служба пассажирских перевозок, агенты по регистрации, обслуживание пассажиров | посадочный талон, опоздал на посадку, сверхнормативный багаж, отказ в посадке, овербукинг рейса, буйный пассажир, ребёнок без сопровождения, бизнес-зал, стойка регистрации рейса, выход на посадку, пассажир с собакой',
    ro: 'check-in pasageri, îmbarcare, servicii pasageri, agenți de check-in, poartă de îmbarcare | tichet de îmbarcare, boarding pass, pasager întârziat la îmbarcare, bagaj peste greutate, refuz la îmbarcare, pasager turbulent, minor neînsoțit, salon VIP aeroport, zbor suprarezervat, ghișeu check-in, pasager cu animal',
    vi: 'làm thủ tục hành khách, check-in hành khách, phục vụ hành khách, cửa ra máy bay, lên máy bay | thẻ lên máy bay, khách trễ chuyến, hành lý quá cước, từ chối vận chuyển, khách gây rối, trẻ em đi một mình, phòng chờ thương gia, quầy thủ tục, khách bị rớt chuyến, overbook chuyến bay, khách mang thú cưng',
    'pt-BR':
      'check-in de passageiros, embarque de passageiros, atendimento ao passageiro, agentes de aeroporto, portão de embarque | cartão de embarque, passageiro perdeu o voo, excesso de bagagem, preterição, passageiro indisciplinado, menor desacompanhado, sala VIP, overbooking de voo, balcão de check-in, passageiro com pet, upgrade de assento',
  },
  'passenger-assistance': {
    en: 'passenger assistance, reduced mobility assistance, PRM, special assistance, passenger compensation, delay compensation, passenger rights | wheelchair passenger, blind passenger, EU261, stranded passengers, hotel for passengers, meal vouchers passengers, passenger claims compensation, delay certificate, ramp for train, refund after cancellation',
    ru: 'помощь пассажирам, маломобильные пассажиры, сопровождение маломобильных, компенсации пассажирам, права пассажиров | пассажир на коляске, слепой пассажир, амбулифт, питание при задержке рейса, гостиница пассажирам, справка о задержке, компенсация за задержку, застрявшие пассажиры, возврат за отменённый рейс',
    ro: 'asistență pasageri, pasageri cu mobilitate redusă, PRM, compensații pasageri, drepturile pasagerilor | pasager în scaun cu rotile, ambulift, EU261, compensație întârziere, cazare pasageri, masă pasageri zbor întârziat, adeverință de întârziere, pasageri blocați, rampă pentru scaun rulant',
    vi: 'hỗ trợ hành khách, hành khách đặc biệt, hỗ trợ khách khuyết tật, bồi thường chậm hủy chuyến, quyền lợi hành khách | khách đi xe lăn, khách khiếm thị, bố trí khách sạn cho khách, suất ăn khi chậm chuyến, bồi thường ứng trước, giấy xác nhận chậm chuyến, khách mắc kẹt, xe nâng hành khách',
    'pt-BR':
      'assistência ao passageiro, PNAE, passageiro com necessidade especial, compensação a passageiros, direitos do passageiro | passageiro cadeirante, ambulift, hotel para passageiros, voucher de alimentação do passageiro, ANAC 400, declaração de atraso, passageiros retidos, indenização por atraso, passageiro cego, elevador do ônibus',
  },
  'rolling-stock-and-aircraft': {
    broader: 'maintenance',
    en: 'aircraft maintenance, rolling stock maintenance, line maintenance aircraft, hangar, depot workshop, bus workshop, technical control of fleet | aircraft on ground, AOG, tech log entry, engine check of aircraft, train door fault, locomotive defect, bus broke down with passengers, wheelset, airworthiness, cabin defect, brakes of train, tram depot',
    ru: 'техническое обслуживание самолётов, ремонт подвижного состава, депо, авиационно-техническая база, АТБ, ремонт вагонов, автобусный парк ремонт | борт встал, дефект в бортжурнале, колёсная пара, неисправность двери вагона, локомотив сломался, ангар, лётная годность, автобус сломался на маршруте, ТО самолёта, трамвайное депо, авиатехник',
    ro: 'întreținere aeronave, material rulant, depou, hangar, întreținere vagoane, bază tehnică aeronave | AOG, avion defect, jurnal tehnic, locomotivă defectă, ușă tren blocată, osie, autobuz defect pe traseu, tramvai defect, navigabilitate, revizie vagon, autobază',
    vi: 'bảo dưỡng máy bay, sửa chữa đầu máy toa xe, xưởng bảo dưỡng tàu bay, hangar, đề pô, kỹ thuật tàu bay | AOG, máy bay nằm đất, nhật ký kỹ thuật, hỏng cửa tàu, đầu máy hỏng, xe buýt chết máy, bánh xe toa tàu, đủ điều kiện bay, thợ máy máy bay, hỏng ghế khoang',
    'pt-BR':
      'manutenção de aeronaves, material rodante, hangar, manutenção de trens, oficina de ônibus, garagem de ônibus, manutenção de vagões | AOG, aeronave parada, diário de bordo técnico, locomotiva quebrada, porta do trem, rodeiro, ônibus quebrou na linha, aeronavegabilidade, mecânico de avião, check da aeronave, pátio de trens',
  },
};
