import type { Concepts } from '../concept.ts';

/** Firms that sell their people's time: who is on which client's work and how it is booked; guards, rounds and money on wheels; calls. */
export const PROFESSIONAL_SERVICES: Concepts = {
  'project-staffing': {
    en: 'project staffing, resource management, staffing of client projects, resourcing, bench time, utilisation of consultants | on the bench, free consultant, need a developer for client project, staffing request, roll off a project, who is available for client, utilisation rate, consultant profile, CV for client, allocation of people, next project for me',
    ru: 'ресурсный менеджмент, стаффинг проектов, распределение по проектам, загрузка консультантов, скамейка запасных, бенч | на бенче, сижу без проекта, свободный консультант, нужен разработчик на клиентский проект, ролл-офф, утилизация сотрудников, CV для клиента, кого поставить на проект, снять с проекта, следующий проект',
    ro: 'alocare pe proiecte, staffing proiecte, managementul resurselor umane pe proiecte, bench, alocare consultanți | pe bench, fără proiect, consultant disponibil, nevoie de om pe proiect, grad de utilizare consultanți, CV pentru client, ies de pe proiect, următorul proiect, cerere de resurse proiect, alocare procentuală',
    vi: 'điều phối nhân sự dự án, phân bổ nguồn lực, staffing dự án, quản lý nguồn lực, phân công dự án | đang bench, chưa có dự án, cần người cho dự án khách hàng, resource rảnh, tỷ lệ utilization, CV gửi khách, rời dự án, dự án tiếp theo, effort nhân sự, thiếu resource',
    'pt-BR':
      'alocação em projetos, staffing, gestão de alocação, alocação de consultores, bench | no bench, sem projeto, consultor disponível, preciso de gente no projeto do cliente, taxa de ocupação de consultores, currículo para o cliente, sair do projeto, próximo projeto, desalocação, alocar desenvolvedor no cliente, body shop',
  },
  'client-timesheets': {
    broader: 'time-recording',
    en: 'client timesheets, billable hours, time booking to projects, project time recording, hours for clients | timesheet for client, billable, non-billable, project code for hours, charge code, client disputes hours, book hours on project, approve timesheet for client, Harvest timesheet, Toggl, Tempo Jira, write-off of hours',
    ru: 'таймшиты, учёт часов по проектам, оплачиваемые часы, списание часов, отчётность по часам клиентам | таймшит, списать часы, закрыть таймшит, billable часы, код проекта, клиент не принял часы, ворклог, залогировать время, часы на клиента, Tempo Jira, акт по часам',
    ro: 'pontaj pe proiecte, ore facturabile, timesheet-uri clienți, înregistrare ore pe client, raportare ore client | timesheet, ore nefacturabile, cod de proiect, clientul contestă orele, loghez orele, aprobare timesheet, Toggl, Tempo Jira, ore pe client, pontez pe proiect',
    vi: 'timesheet, chấm giờ dự án, giờ tính phí khách hàng, khai giờ dự án, log giờ | log work, khai timesheet, giờ billable, mã dự án, khách không duyệt giờ, quên log giờ, duyệt timesheet, log effort, Tempo Jira, Toggl, giờ không tính phí',
    'pt-BR':
      'timesheet, apontamento de horas em projetos, horas faturáveis, lançamento de horas de cliente, controle de horas por cliente | apontar horas, lançar horas no projeto, código do projeto, horas não faturáveis, cliente contestou horas, aprovar timesheet, esqueci de apontar, Tempo Jira, Toggl, banco de horas do cliente contratado',
  },
  'engagement-letters': {
    broader: 'contract-review',
    en: 'engagement letters, client acceptance, mandate letters, client intake of firm, conflict checks, scope of engagement, fee agreements | engagement letter, new client check, open a matter, conflict check on client, statement of work, matter number, fee quote for client, retainer, independence check, letter of engagement unsigned',
    ru: 'приём клиентов фирмы, договоры с клиентами на услуги, письма о задании, проверка конфликта интересов клиента, открытие дела клиента | письмо-соглашение, открыть проект клиента, проверка независимости, техническое задание клиента, соглашение об оказании юрпомощи, номер дела клиента, абонентский договор, гонорар успеха, SOW',
    ro: 'scrisori de angajament, acceptare clienți, contracte de consultanță, contracte de asistență juridică, verificare conflict client | scrisoare de angajament, client nou acceptare, deschidere dosar client, verificare independență, onorariu client, statement of work, SOW, anexă la contract de consultanță, onorariu de succes',
    vi: 'thư cam kết dịch vụ, chấp nhận khách hàng, hợp đồng tư vấn, thư hẹn kiểm toán, kiểm tra xung đột khách hàng | engagement letter, mở hồ sơ khách hàng, phạm vi công việc tư vấn, SOW, phí tư vấn khách hàng, kiểm tra độc lập, hợp đồng dịch vụ pháp lý, mã vụ việc, phí retainer',
    'pt-BR':
      'cartas de contratação, aceitação de clientes, contratos de consultoria, checagem de conflito de clientes, propostas de honorários | carta de engajamento, abrir caso, abrir pasta do cliente, escopo do trabalho, SOW, honorários, checagem de independência, novo cliente aceite, honorários de êxito, fee mensal, contrato de honorários',
  },
  'client-work': {
    broader: 'key-accounts',
    en: 'client work, account management of agency, client briefs, agency projects, client servicing, traffic agency | briefing from client, client feedback on design, agency pitch, creative brief, client wants changes, approval of artwork by client, client deadline tomorrow, reprint for client, account manager of agency, revision round',
    ru: 'клиентский сервис агентства, аккаунт-менеджмент, брифы клиентов, проекты агентства, аккаунтинг | бриф от клиента, правки клиента, питч агентства, клиент хочет переделать, согласовать макет с клиентом, аккаунт-менеджер агентства, раунд правок, тендер на креатив, дедлайн у клиента, трафик-менеджер',
    ro: 'client service agenție, account management agenție, briefuri clienți, proiecte agenție, conturi de clienți agenție | brief de la client, feedback client pe machetă, pitch agenție, clientul vrea modificări, aprobare machetă client, account manager agenție, rundă de modificări, deadline client, brief creativ',
    vi: 'dịch vụ khách hàng agency, account agency, brief khách hàng, dự án agency, quản lý account | brief từ khách, khách sửa thiết kế, pitch ý tưởng, khách đổi ý, duyệt maquette, account executive, vòng chỉnh sửa, deadline khách, brief sáng tạo, khách chê concept',
    'pt-BR':
      'atendimento de agência, atendimento publicitário, briefings de clientes, jobs da agência, tráfego de agência | briefing do cliente, alteração do cliente, refação, concorrência de agência, cliente reprovou layout, aprovação da arte, prazo do cliente, pauta de jobs, executivo de contas da agência, job novo',
  },
  'guard-posts': {
    broader: 'security-guards',
    en: 'guard posts, guard scheduling, site guarding for clients, security contracts operations, guard deployment, guard licences | guard did not show up at client, post orders, relief guard, guard licence expired, extra guards for event, uniform of guard, SIA licence, client site guard, guard asleep, doorman, bouncer, armed guard',
    ru: 'посты охраны, охрана объектов клиентов, расстановка охранников, начальник охраны объекта, ЧОП посты | охранник не вышел на пост, подменить охранника, удостоверение частного охранника, карточка охранника, инструкция поста, вахта охраны, усиление на мероприятие, охранник спит, лицензия ЧОП, оружие охраны, постовая документация',
    ro: 'posturi de pază, pază obiective, planificare agenți, agenți de securitate obiective, consemn post | agentul nu s-a prezentat, agent lipsă la post, atestat agent de pază, agent de schimb, consemn general, plan de pază, pază eveniment suplimentară, agent adormit, obiectiv client pază, armament agenți, IGPR licență pază',
    vi: 'mục tiêu bảo vệ, bố trí bảo vệ, chốt bảo vệ, dịch vụ bảo vệ cho khách, đội trưởng bảo vệ | bảo vệ vắng chốt, thiếu bảo vệ mục tiêu, đổi chốt, chứng chỉ bảo vệ, tăng cường bảo vệ sự kiện, bảo vệ ngủ gật, phương án bảo vệ, bảo vệ thay ca, khách chê bảo vệ, công cụ hỗ trợ',
    'pt-BR':
      'postos de vigilância, vigilância patrimonial de clientes, escala de vigilantes, operações de vigilância, coberturas de posto | vigilante faltou, cobrir posto, posto descoberto, reciclagem do vigilante, CNV, vigilante armado, porteiro do cliente faltou, rendição, dormindo no posto, reforço para evento, fiscal de posto, controlador de acesso faltou',
  },
  'alarm-response': {
    broader: 'alarms',
    en: 'alarm response, alarm receiving centre, monitoring station, patrols, mobile patrol, security control room | patrol car, alarm call-out at client, guard tour, checkpoint missed, key holding, false alarm at customer, alarm operator, panic button client, patrol report, man-down alarm, response time of patrol',
    ru: 'пульт охраны, ГБР, группа быстрого реагирования, мониторинг сигнализаций клиентов, патрулирование, дежурный пульта | сработка на объекте, выезд ГБР, ложная сработка, тревожная кнопка клиента, обход территории, объект не ставится на охрану, снять с охраны, экипаж ГБР, патруль, маршрут обхода',
    ro: 'dispecerat de monitorizare, intervenție rapidă, echipaje de intervenție, patrule, monitorizare alarme clienți | echipaj de intervenție, alarmă la client, alarmă falsă, buton de panică client, patrulare, tur de patrulare, dispecer alarme, armare obiectiv, mașină de patrulă, ronduri',
    vi: 'trung tâm giám sát báo động, đội phản ứng nhanh, tuần tra, trực giám sát an ninh, phản ứng báo động | báo động ở nhà khách, báo động giả, nút khẩn cấp khách hàng, xe tuần tra, điểm quét tuần tra, ca tuần tra, quên quét điểm, kích hoạt báo động khách, phòng điều khiển an ninh',
    'pt-BR':
      'central de monitoramento de alarmes, pronta resposta, ronda, rondas, tático móvel, monitoramento de alarmes de clientes | viatura, disparo de alarme no cliente, alarme falso, botão de pânico do cliente, ronda não feita, bastão de ronda, operador de monitoramento, atendimento tático, cliente não armou o alarme',
  },
  'cash-in-transit': {
    en: 'cash in transit, cash logistics, armoured transport, cash collection from clients, cash centre, armoured vehicles | armoured truck, cash bag, counterfeit note, cash pickup at shop late, coin order from client, seal number of cash bag, cash discrepancy, vault crew, ATM refill round, van robbed',
    ru: 'инкассация, инкассаторы, перевозка ценностей, кассовый центр, бронеавтомобили | инкассатор, инкассаторская сумка, броневик, фальшивая купюра, не приехала инкассация, пломба на сумке, пересчёт наличных, недостача в сумке, размен монет, загрузка банкомата, явочная карточка',
    ro: 'transport de valori, transport valori monetare, colectare numerar, procesare numerar, mașini blindate, casierie centrală valori | mașină blindată, sac cu numerar, bancnotă falsă, colectarea banilor întârzie, monedă schimb, sigiliu sac, diferență numerar, alimentare ATM, casier transport, echipaj blindat',
    vi: 'vận chuyển tiền, tiếp quỹ, áp tải tiền, thu tiền tận nơi, kho quỹ, xe chở tiền | xe bọc thép, xe chuyên dùng chở tiền, tiền giả, túi niêm phong, thu tiền trễ, lệch quỹ, tiếp quỹ ATM, đổi tiền lẻ, kiểm đếm tiền, thủ quỹ áp tải',
    'pt-BR':
      'transporte de valores, carro-forte, tesouraria de valores, coleta de numerário, processamento de numerário | malote de dinheiro, nota falsa, carro-forte atrasou, lacre do malote, diferença de numerário, abastecimento de caixa eletrônico, troco em moedas, vigilante de carro-forte, Prosegur, coleta de valores, cofre inteligente',
  },
  'call-quality': {
    broader: 'call-centre',
    en: 'call quality monitoring, call centre coaching, call recordings, quality monitoring of agents, agent training in call centre | listen to a call, call score, mystery call, call recording missing, agent script feedback, calibration of calls, rude agent on the phone, call evaluation, coaching of agents, recorded conversation',
    ru: 'контроль качества звонков, прослушка звонков, оценка операторов, тренеры контакт-центра, записи разговоров | прослушать звонок, чек-лист звонка, запись разговора, оценка звонка, оператор нагрубил, скрипт разговора, апелляция по оценке звонка, калибровка звонков, коучинг операторов, тайный звонок',
    ro: 'calitatea apelurilor, monitorizare apeluri, înregistrări apeluri, evaluare agenți call center, coaching agenți | ascult un apel, fișă de evaluare apel, apel înregistrat, scor apel, agent nepoliticos la telefon, script de apel, calibrare apeluri, înregistrare convorbire, feedback agenți telefonie',
    vi: 'giám sát chất lượng cuộc gọi, nghe lại cuộc gọi, QA tổng đài, ghi âm cuộc gọi, chấm điểm cuộc gọi | file ghi âm, điểm cuộc gọi, tổng đài viên thái độ, kịch bản gọi, lỗi cuộc gọi, khiếu nại điểm QA, huấn luyện tổng đài viên, nghe call, coaching agent',
    'pt-BR':
      'monitoria de chamadas, qualidade do call center, monitoria de qualidade, gravações de chamadas, avaliação de operadores | ouvir ligação, nota da monitoria, gravação da ligação, operador grosseiro, script de atendimento, feedback do operador, calibragem de monitoria, contestar monitoria, escuta de ligação',
  },
  'call-forecasting': {
    broader: 'call-centre',
    en: 'workforce management of call centre, WFM, call forecasting, agent scheduling, real-time monitoring of queues, schedule adherence | break of agents, adherence to schedule, agents logged in, call volume forecast, intraday, pause code, too many calls waiting, aux code, dialler, predictive dialer, headcount on the lines',
    ru: 'WFM контакт-центра, планирование смен операторов, прогноз звонков, супервайзеры колл-центра, диспетчеризация линий | перерывы операторов, много звонков в ожидании, нагрузка на линию, обзвон, автодозвон, предиктивный обзвон, операторы на линии, статус оператора, сесть на линию, уровень очереди звонков, дисциплина расписания',
    ro: 'WFM call center, planificare agenți call center, prognoză apeluri, supervizori call center, monitorizare cozi apeluri | pauze agenți, prea multe apeluri în așteptare, aderență la program, dialer, agenți logați, volum de apeluri, cod de pauză, apelare automată, intraday, agenți pe linie',
    vi: 'WFM tổng đài, xếp lịch tổng đài viên, dự báo cuộc gọi, giám sát hàng đợi cuộc gọi, điều phối tổng đài | nghỉ giữa ca tổng đài, cuộc gọi chờ nhiều, tổng đài viên online, autocall, gọi tự động, trạng thái tổng đài viên, tải cuộc gọi, tuân thủ lịch, rớt cuộc gọi nhiều',
    'pt-BR':
      'WFM, planejamento de call center, dimensionamento de operadores, previsão de chamadas, mesa de tráfego, mesa de tempo real | pausa do operador, pausa NR-17, aderência à escala, fila de chamadas alta, discador, operadores logados, volume de chamadas, estouro de pausa, pausa banheiro, TMA, intraday',
  },
};
