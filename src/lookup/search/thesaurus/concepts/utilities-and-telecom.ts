import type { Concepts } from '../concept.ts';

/** Those who bring electricity, gas, water, heat and calls to their customers: meters, outages, connections, tariffs, lines. */
export const UTILITIES_AND_TELECOM: Concepts = {
  'meter-readings': {
    en: 'meter readings of customers, metering, meter operations, customer meters, smart meter rollout, meter exchange | customer meter reading wrong, estimated reading, meter reader, replace customer meter, meter seal, meter tampering, electricity theft, estimated bill, meter number of customer, prepaid meter',
    ru: 'показания счётчиков абонентов, учёт электроэнергии потребителей, контролёры показаний, замена счётчиков, поверка счётчиков абонентов | передать показания, абонент не передал показания, опломбировать счётчик, контролёр счётчиков, хищение электроэнергии, безучётное потребление, умный счётчик абонента, акт опломбировки, норматив потребления',
    ro: 'citire contoare, contorizare, autocitire, contoare clienți, cititori de contoare, măsurarea consumului | citire greșită contor client, index estimat, autocitirea, schimbare contor client, sigiliu contor, furt de energie, contor inteligent, consum estimat, index contor',
    vi: 'ghi chỉ số công tơ, đo đếm điện năng, chốt chỉ số, thay công tơ khách hàng, ghi điện ghi nước | ghi sai chỉ số, công tơ khách hàng hỏng, trộm điện, câu trộm điện, kiểm định công tơ, niêm chì công tơ, đồng hồ nước khách hàng, hóa đơn điện tăng đột biến, nhân viên ghi điện',
    'pt-BR':
      'leitura de medidores, medição de energia, leituristas, troca de medidor, medidores de clientes | leitura errada do cliente, leitura estimada, leiturista, gato de energia, furto de energia, lacre do medidor, relógio do cliente, medidor inteligente, hidrômetro do cliente, autoleitura, fraude no medidor',
  },
  'supply-outages': {
    broader: 'customer-outages',
    en: 'power outages in the grid, supply interruptions, grid faults, network control centre, outage management, grid blackout | customers without electricity, whole street without power, planned interruption, fault crew, restore supply, blown substation, storm damage to line, voltage drop at customer, dispatcher of grid, feeder tripped',
    ru: 'аварийные отключения сети, отключения электроэнергии у абонентов, диспетчерская сетей, оперативно-диспетчерская служба, аварийно-диспетчерская служба | у абонентов нет света, без света улица, плановое отключение, аварийная бригада, подать напряжение, сгорела подстанция, обрыв линии, просадка напряжения у абонента, диспетчер РЭС, график отключений, отключили горячую воду жителям',
    ro: 'întreruperi în furnizare, avarii rețea, dispecerat energetic, întreruperi programate, pene de curent clienți | clienți fără curent, stradă fără curent, avarie la rețea, echipă de intervenție, realimentare, post trafo ars, tensiune scăzută client, întrerupere planificată, deranjamente electricitate, dispecer energetic',
    vi: 'mất điện khách hàng, sự cố lưới điện, điều độ lưới điện, lịch cắt điện, ngừng cấp điện | cả khu mất điện, khách báo mất điện, cúp điện khu vực, đội sửa chữa điện, đóng điện lại, nổ trạm biến áp, đứt dây điện, điện yếu, cắt điện kế hoạch, trực vận hành lưới',
    'pt-BR':
      'falta de energia, interrupções no fornecimento, centro de operação da distribuição, desligamentos programados, apagão na rede | cliente sem luz, rua sem luz, bairro sem energia, equipe de plantão rede, religar energia, transformador explodiu, queda de tensão no cliente, desligamento programado, DEC e FEC, galho na rede',
  },
  'grid-connection': {
    en: 'grid connection, new connections, house connections, connection applications, customer connections, feed-in connection | connect a new house, connection offer, increase capacity of connection, solar feed-in of customer, connect a heat pump, connection fee, wallbox registration with grid, disconnect a building, construction power supply',
    ru: 'технологическое присоединение, техприсоединение, подключение абонентов, техусловия, подключение к сетям | ТУ на подключение, заявка на техприсоединение, увеличить мощность, подключить дом к газу, догазификация, договор техприсоединения, акт ТП, подключение участка, временное электроснабжение стройки, врезка в водопровод',
    ro: 'racordare la rețea, branșamente, racorduri noi, aviz tehnic de racordare, ATR, racordare clienți | racord nou, branșament apă, branșament gaz, spor de putere, racordare prosumator, tarif de racordare, fotovoltaice racordare, organizare de șantier racord, debranșare, certificat de racordare',
    vi: 'đấu nối lưới điện, lắp đặt điện mới, cấp điện mới, lắp công tơ mới, đấu nối nước | khách xin lắp điện, xin gắn đồng hồ mới, nâng công suất, đấu nối điện mặt trời, phí đấu nối, điện thi công, lắp nước mới, di dời công tơ, tách công tơ, hợp đồng mua bán điện',
    'pt-BR':
      'ligação nova, conexão à rede, novas ligações, acesso à rede, geração distribuída | ligar luz em casa nova, aumento de carga, parecer de acesso, cliente com placa solar conexão, padrão de entrada, ligação provisória de obra, ligação de água nova, ligação de esgoto, desligamento definitivo, poste padrão',
  },
  'energy-tariffs': {
    broader: 'customer-service',
    en: 'energy tariffs, supply contracts, electricity tariffs for customers, supplier switching, energy sales to households, consumption billing | customer switches supplier, tariff change, instalment amount, customer moves house and meter, price increase letter electricity, annual bill of customer, high bill, payment on account, market communication',
    ru: 'тарифы для населения, энергосбыт, договоры энергоснабжения, абонентский отдел, начисления за коммунальные услуги | абонент жалуется на счёт, лицевой счёт, перерасчёт абоненту, двухтарифный учёт, долг за электроэнергию абонента, переоформить лицевой счёт, гарантирующий поставщик, квитанция ЖКУ, ЕИРЦ, повышение тарифа',
    ro: 'tarife energie clienți, contracte de furnizare energie, schimbare furnizor, furnizare energie, facturare consum clienți | client schimbă furnizorul, plafonare preț, factură mare client, factură de regularizare, ofertă energie casnic, cod loc de consum, schimbare titular contract, convenție de consum, preț kilowatt client',
    vi: 'giá bán điện, hợp đồng mua bán điện khách hàng, biểu giá điện, kinh doanh điện năng, giá nước | khách thắc mắc tiền điện, sang tên hợp đồng điện, định mức điện, giá bậc thang, khách nợ tiền điện, cắt điện do nợ, áp giá sai, chăm sóc khách hàng điện lực, định mức nước',
    'pt-BR':
      'tarifas de energia, contratos de fornecimento de energia, faturamento de consumo, tarifa social, atendimento comercial da concessionária | troca de titularidade, conta alta, cliente reclama da conta de luz, tarifa branca, parcelar conta de luz, corte por falta de pagamento, religação, segunda via da conta de luz, revisão de fatura de consumo, migração mercado livre',
  },
  'gas-emergencies': {
    en: 'gas emergency service, gas leaks at customers, gas network standby, gas emergency hotline, gas safety checks | customer smells gas, gas escape, gas explosion, carbon monoxide, excavator hit gas pipe, shut off gas to house, gas detector alarm at customer, gas standby crew, dangerous boiler',
    ru: 'аварийная газовая служба, газовая служба 104, аварийно-диспетчерская служба газа, ВДГО, газовая безопасность абонентов | абонент чувствует запах газа, звонок на 104, угарный газ, взрыв газа, экскаватор порвал газопровод, отключить газ дому, нет тяги в дымоходе, ТО газового оборудования, опрессовка',
    ro: 'urgențe gaze, intervenții gaze, dispecerat gaze, echipă de intervenție gaze, siguranța instalațiilor de gaz clienți | client simte miros de gaze, explozie gaz, monoxid de carbon, conductă de gaz lovită de excavator, oprire gaz la bloc, detector de gaz client, sistare gaz, revizie instalație client',
    vi: 'xử lý sự cố gas, trực sự cố gas, an toàn gas khách hàng, đội ứng cứu gas, sự cố khí đốt | khách ngửi mùi gas, nổ gas, khí CO, máy xúc trúng ống gas, khóa gas tòa nhà, báo động rò gas, bếp gas khách xì, ứng cứu rò gas',
    'pt-BR':
      'emergência de gás, plantão de gás, atendimento a vazamento de gás de cliente, segurança do gás, emergência rede de gás | cliente sentiu cheiro de gás, explosão de gás, monóxido de carbono, retroescavadeira furou tubulação de gás, cortar gás do prédio, detector de gás do cliente, equipe de emergência gás, inspeção de gás do cliente',
  },
  'line-maintenance': {
    en: 'power line maintenance, overhead lines, substations, grid maintenance, cable network, network assets, distribution network | transformer station, pylon, cable fault, tree cutting under lines, lineman, switching operation, earthing of line, excavation damaged cable, substation key, cable location, insulators, high-voltage line',
    ru: 'обслуживание электросетей, воздушные линии, подстанции, кабельные линии, эксплуатация сетей, служба линий | трансформаторная подстанция, ЛЭП, опора ЛЭП, обрезка деревьев под линией, электромонтёр по сетям, наряд-допуск в сетях, порыв кабеля, трассировка кабеля, изолятор на опоре, оперативные переключения, охранная зона',
    ro: 'întreținere linii electrice, linii aeriene, stații de transformare, posturi trafo, rețele electrice, exploatare rețele | LEA, LES, stâlp electric căzut, defrișare culoar, electrician de rețea, manevre în stație, cablu rupt de excavator, post de transformare, izolator electric, culoar de protecție, înaltă tensiune',
    vi: 'bảo trì đường dây, trạm biến áp, đường dây trung thế, lưới điện phân phối, quản lý vận hành lưới điện | trụ điện ngã, cột điện, chặt cây gần đường dây, cáp ngầm, đào trúng cáp, sứ cách điện, công nhân đường dây, thao tác đóng cắt, hành lang an toàn lưới điện, cao thế, hạ thế',
    'pt-BR':
      'manutenção de redes, linhas de transmissão, subestações, rede de distribuição, linha viva, manutenção de linhas | poste caído, eletricista de rede, poda de árvore na rede, cabo rompido, transformador da rede, faixa de servidão, manobra na subestação, isolador, cabo subterrâneo, alta tensão, poste batido por carro, eletricista de linha',
  },
  'water-supply-network': {
    en: 'water supply network, water mains, drinking water supply, water utility operations, pumping stations, sewer network, district heating | burst water main, no water in street, water quality complaint of resident, brown water in town, pumping station alarm, hydrant, blocked sewer, heating pipe burst, leak detection, reservoir, boil water notice, wells',
    ru: 'водопроводные сети, водоканал, канализационные сети, тепловые сети, теплосети, насосные станции | порыв водопровода, прорыв трубы на улице, нет воды у жителей, ржавая вода у абонентов, гидрант, засор канализации на улице, порыв теплотрассы, опрессовка сетей, отопительный сезон, КНС, скважина, водозабор, водоразборная колонка',
    ro: 'rețea de apă, rețele de canalizare, operator de apă, apă-canal, termoficare, stații de pompare | conductă spartă pe stradă, avarie apă, apă tulbure la clienți, fără apă în cartier, hidrant, canal înfundat stradă, punct termic, conductă termoficare, puț, rezervor de apă, presiune mică apă cartier, vidanjă',
    vi: 'mạng lưới cấp nước, đường ống cấp nước, nhà máy nước, thoát nước đô thị, trạm bơm nước | vỡ ống nước ngoài đường, khu dân cư mất nước, nước máy đục, nước yếu khu vực, trụ cứu hỏa, nghẹt cống ngoài đường, thất thoát nước, bể ống, giếng khoan, chất lượng nước máy, cúp nước khu vực',
    'pt-BR':
      'rede de água, rede de esgoto, abastecimento público de água, estação de bombeamento, adutora, saneamento | adutora rompeu, bairro sem água, água suja no bairro, esgoto na rua, vazamento na rua, hidrante, bomba da elevatória, caça-vazamento, poço artesiano, reservatório do bairro, ETA de água, rodízio de água',
  },
  'mobile-subscribers': {
    broader: 'customer-service',
    en: 'mobile tariffs, mobile subscribers, number porting, subscriber management, tariff plans for subscribers, prepaid customers, roaming for customers | customer wants to keep number, port-in, SIM swap of customer, eSIM of customer, data volume used up, roaming bill shock, subscriber blocked, contract extension with phone, premium SMS, top-up not credited',
    ru: 'абонентское обслуживание связи, тарифы связи, перенос номера, MNP, мобильные абоненты, роуминг абонентов | абонент хочет сохранить номер, замена симки абоненту, абоненту подключили подписку, роуминг дорого, детализация звонков абонента, блокировка номера абонента, смена тарифа, пополнение не дошло, переоформить номер на другого',
    ro: 'abonamente mobile clienți, portare numere, abonați telefonie, oferte telefonie clienți, cartele prepaid clienți, roaming clienți | client își păstrează numărul, portare număr, SIM client schimbat, eSIM client, factură roaming mare, abonat suspendat, reînnoire abonament cu telefon, reîncărcare neintrată, SMS cu suprataxă, preluare contract abonat',
    vi: 'thuê bao di động, gói cước, chuyển mạng giữ số, chăm sóc thuê bao, thuê bao trả trước, roaming thuê bao | khách đổi sim, cấp lại sim, chuẩn hóa thông tin thuê bao, bị khóa chiều, hết dung lượng data, trừ tiền oan, đăng ký gói cước, sim chính chủ, nạp thẻ không được, hủy gói cước, sang tên sim',
    'pt-BR':
      'planos de celular de clientes, portabilidade numérica, assinantes de telefonia, pré-pago, pós-pago, roaming de clientes | cliente quer manter o número, troca de chip do cliente, eSIM do cliente, recarga não caiu, franquia de dados acabou, linha bloqueada do cliente, SVA cobrado, fidelização, conta de roaming, troca de titularidade da linha',
  },
  'telecom-network': {
    en: 'telecom network, network operations centre, mobile masts, fibre rollout, radio network, broadband faults of customers, base stations | cell tower down, fibre cut, mast without power, customer internet line fault, coverage hole, line test, street cabinet, splice the fibre, DSLAM, site access to mast, 5G site, NOC, backhaul',
    ru: 'сеть связи, базовые станции, эксплуатация сети связи, строительство ВОЛС, ЦУС, магистральные линии связи | упала базовая станция, обрыв оптики, вышка связи, нет покрытия, сварка оптики, шкаф на улице связь, DSLAM, абонент без интернета, авария на магистрали, муфта оптическая, доступ на площадку БС',
    ro: 'rețea telecom, stații de bază, rețea de fibră, centru de operare rețea, turnuri telecom, deranjamente telefonie | antenă căzută, fibră tăiată, pilon, zonă fără semnal, deranjament internet client, sudură fibră, cabinet stradal, BTS, site 5G, acces la pilon, instalare fibră client',
    vi: 'mạng viễn thông, trạm BTS, cáp quang khách hàng, vận hành mạng viễn thông, trạm phát sóng, hạ tầng viễn thông | mất trạm, đứt cáp quang, vùng lõm sóng, mất sóng khu vực, hàn cáp quang, tủ cáp, nhà trạm, cột phát sóng, khách mất internet, modem khách hàng, suy hao quang, triển khai 5G',
    'pt-BR':
      'rede de telecomunicações, torres de celular, operação de rede telecom, rede de fibra óptica, estação rádio base, ERB | torre fora do ar, fibra rompida, furto de cabo, sem sinal na região, fusão de fibra, caixa de emenda, cliente sem internet, CTO, armário de rua, NOC, site 5G, acesso à torre, posteamento',
  },
};
