import type { Concepts } from '../concept.ts';

/** Town halls and authorities: what citizens come for, what councils decide, what keeps a town going. */
export const PUBLIC_ADMINISTRATION: Concepts = {
  'citizens-office': {
    en: 'citizens office, citizen services, town hall counter, residents office, public service desk, municipal front office | citizen at the counter, ID card application, passport for citizen, register an address, change of address of resident, proof of residence, citizen appointment, queue at the town hall, one-stop shop, passport office',
    ru: 'МФЦ, работа с гражданами, приём граждан, центр госуслуг, многофункциональный центр, паспортный стол | заявитель на приёме, оформить паспорт гражданину, прописка, регистрация по месту жительства, талон в МФЦ, госуслуги подтверждение, справка гражданину, единое окно, загранпаспорт заявителю, электронная очередь в МФЦ',
    ro: 'relații cu publicul, ghișeu unic, serviciul public comunitar, evidența persoanelor, centru de informare cetățeni, ghișee primărie | cetățean la ghișeu, buletin, carte de identitate, schimbare domiciliu, adeverință de domiciliu, viză de flotant, pașaport cetățean, program cu publicul, audiențe, coadă la ghișeu, SPCLEP',
    vi: 'bộ phận một cửa, tiếp dân, trung tâm hành chính công, dịch vụ công, tiếp công dân | làm căn cước, CCCD, hộ khẩu, đăng ký thường trú, xác nhận cư trú, dân đến nộp hồ sơ, bốc số một cửa, dịch vụ công trực tuyến, hộ chiếu cho dân, giấy hẹn trả kết quả, VNeID, chứng thực bản sao',
    'pt-BR':
      'atendimento ao cidadão, Poupatempo, balcão de atendimento da prefeitura, central do cidadão, serviços ao munícipe | munícipe no balcão, emitir RG, carteira de identidade do cidadão, comprovante de residência do munícipe, senha de atendimento ao público, Gov.br do cidadão, protocolo da prefeitura, praça de atendimento, fila na prefeitura, ligar 156',
  },
  'civil-registry': {
    en: 'civil registry, registry office, births and deaths registration, marriage registration, vital records, register office for marriages | birth certificate, marriage certificate, register a birth, register a death, civil wedding, name change of citizen, registrar, divorce certificate, family book, copy of birth certificate',
    ru: 'ЗАГС, запись актов гражданского состояния, регистрация рождений, регистрация браков, органы ЗАГС | свидетельство о рождении, свидетельство о браке, зарегистрировать брак, роспись в ЗАГСе, регистрация смерти, смена фамилии гражданина, развод оформить, дубликат свидетельства, установление отцовства, торжественная регистрация',
    ro: 'stare civilă, starea civilă, oficiul stării civile, înregistrare nașteri, căsătorii civile | certificat de naștere, certificat de căsătorie, certificat de deces, cununie civilă, înregistrez nașterea, transcriere certificat, schimbare de nume, divorț la starea civilă, duplicat certificat naștere, ofițer de stare civilă',
    vi: 'hộ tịch, tư pháp hộ tịch, đăng ký khai sinh, đăng ký kết hôn, cán bộ hộ tịch | giấy khai sinh, làm khai sinh, giấy kết hôn, khai tử, đổi tên họ, trích lục khai sinh, xác nhận độc thân, ly hôn ghi chú, nhận cha con, cải chính hộ tịch',
    'pt-BR':
      'registro civil, cartório de registro civil, certidões de registro civil, registro de nascimento, casamento civil | certidão de nascimento, certidão de casamento, certidão de óbito, registrar filho, mudança de nome, segunda via de certidão, averbação de divórcio, proclamas, escrevente, registro tardio',
  },
  'citizen-permits': {
    en: 'permits for citizens, licences for businesses by authority, planning applications of citizens, permit counter, licensing office, building control office | applicant waits for permit, building application of citizen, event permit, dog licence, taxi licence, street trading permit, trade registration, permit objection, planning consent for resident, market stall licence',
    ru: 'выдача разрешений гражданам, лицензирование деятельности, административные регламенты, отдел разрешений администрации, отдел архитектуры администрации | разрешение на ярмарку, разрешение на вырубку дерева, ордер на земляные работы, заявитель ждёт разрешение, разрешение такси, уведомление о строительстве дома, согласование вывески, разрешение на митинг, ИЖС',
    ro: 'autorizații pentru cetățeni, urbanism primărie, autorizări comerciale, serviciul autorizări, avize primărie | cerere autorizație cetățean, autorizație de funcționare, acord de ocupare domeniu public, aviz taxi, certificat de urbanism cetățean, aviz tăiere copac, autorizație terasă, solicitant așteaptă avizul, aviz eveniment public, contestație autorizație',
    vi: 'cấp phép cho dân, cấp giấy phép, quản lý đô thị, phòng quản lý đô thị, cấp phép kinh doanh | dân xin phép xây nhà, đăng ký hộ kinh doanh, phép sử dụng vỉa hè, xin phép tổ chức sự kiện, phép chặt cây, giấy phép con, hồ sơ xin phép của dân, trễ hẹn cấp phép, cấp phép quảng cáo',
    'pt-BR':
      'alvarás e licenças ao munícipe, licenciamento municipal, aprovação de projetos na prefeitura, alvará de munícipe, setor de alvarás | munícipe pede alvará, alvará de evento, licença de ambulante, licença de táxi, autorização para feira, corte de árvore autorização, habite-se do munícipe, MEI alvará, processo de alvará parado, uso do solo',
  },
  'public-records-requests': {
    broader: 'legal',
    en: 'public records requests, freedom of information, FOI, access to public information, transparency office | FOIA request, journalist wants documents, citizen wants information, information request deadline, publish public data, open data portal, redact records, transparency law',
    ru: 'доступ к информации, запросы граждан об информации, открытые данные, раскрытие информации, канцелярия обращений | запрос информации гражданином, ответ на обращение в 30 дней, 59-ФЗ, журналистский запрос, портал открытых данных, депутатский запрос, опубликовать на сайте администрации, ССТУ',
    ro: 'informații de interes public, Legea 544, acces la informații publice, transparență decizională, date deschise | cerere pe 544, jurnalist cere documente, termen răspuns 544, cerere de informații publice, Legea 52, date deschise portal, anonimizare documente publice, reclamație administrativă',
    vi: 'tiếp cận thông tin, yêu cầu cung cấp thông tin, công khai thông tin, dữ liệu mở, minh bạch thông tin | dân yêu cầu thông tin, Luật Tiếp cận thông tin, nhà báo xin tài liệu, công khai ngân sách, cổng dữ liệu mở, hạn trả lời công dân, cung cấp thông tin cho dân, trả lời văn bản công dân',
    'pt-BR':
      'Lei de Acesso à Informação, LAI, e-SIC, transparência pública, SIC, portal da transparência | pedido de informação do cidadão, pedido LAI, prazo da LAI, jornalista pediu documento, dados abertos, recurso da LAI, publicar no portal da transparência, sigilo de documento público, Fala.BR',
  },
  'social-benefits': {
    en: 'social benefits office, welfare benefits, social assistance, benefits for citizens, housing benefit, family benefits | citizen on welfare, child benefit, unemployed citizen, jobcentre, benefit not paid to citizen, disability allowance, food stamps, heating allowance, asylum seeker benefit, benefit claim of resident, subsidised housing, refugee',
    ru: 'соцзащита, социальные выплаты, собес, социальное обеспечение, пособия гражданам, соцпомощь населению | пособие на ребёнка гражданину, малоимущая семья, субсидия на ЖКУ, многодетная семья, выплата не пришла гражданину, материнский капитал, льготник, инвалидность выплата, беженец, соцконтракт, центр занятости, детские пособия',
    ro: 'prestații sociale, ajutor social, beneficii sociale cetățeni, DAS, protecție socială, direcția de asistență socială | ajutor de încălzire, alocație copil, venit minim de incluziune, VMI, indemnizație handicap, șomer, persoană cu handicap, locuință socială, refugiat, ajutor de urgență, AJPIS, tichete sociale',
    vi: 'bảo trợ xã hội cho dân, trợ cấp xã hội, chính sách xã hội, lao động thương binh xã hội, an sinh xã hội | hộ nghèo, hộ cận nghèo, trợ cấp người già, trợ cấp khuyết tật, người có công, tiền trợ cấp dân chưa nhận, cứu trợ, nhà ở xã hội, trợ cấp thất nghiệp của dân, mai táng phí',
    'pt-BR':
      'benefícios sociais, Bolsa Família, CadÚnico, programas sociais, secretaria de assistência social | Cadastro Único, cesta básica do munícipe, BPC LOAS, auxílio aluguel, família vulnerável, benefício bloqueado do cidadão, refugiado, habitação popular, Minha Casa Minha Vida, NIS, desempregado, benefício eventual',
  },
  elections: {
    en: 'elections, electoral office, polling stations, voter registration, election office, referendums | polling station, postal vote, ballot paper, election helper, voter list, ballot box, count votes, election day, candidate registration, vote by mail, poll worker',
    ru: 'выборы, избирательная комиссия, избирательные участки, ТИК, голосование граждан, референдум | избирательный участок, избирательный бюллетень, УИК, наблюдатель, надомное голосование, урна для голосования, список избирателей, открепительное, КОИБ, подсчёт голосов, день голосования',
    ro: 'alegeri, birou electoral, secții de votare, organizare alegeri, referendum | secție de votare, buletin de vot, urnă mobilă, listă electorală, alegător, președinte de secție, ștampila votat, candidatură la alegeri, BEC, AEP, numărare voturi, votul prin corespondență',
    vi: 'bầu cử, ủy ban bầu cử, tổ bầu cử, phòng bỏ phiếu, trưng cầu dân ý | thẻ cử tri, lá phiếu, hòm phiếu, danh sách cử tri, kiểm phiếu, ngày bầu cử, khu vực bỏ phiếu, ứng cử viên đại biểu, hòm phiếu lưu động, tiếp xúc cử tri',
    'pt-BR':
      'eleições, justiça eleitoral, cartório eleitoral, seções eleitorais, zona eleitoral | título de eleitor, mesário, urna eletrônica, seção eleitoral, justificar voto, dia da eleição, candidato registro, TRE, convocação de mesário, biometria eleitoral, local de votação, e-Título',
  },
  'council-meetings': {
    en: 'council meetings, city council, council secretariat, committee services, council agenda, democratic services | agenda of the council, council minutes, councillor, mayor, motion in council, resolution of the council, committee paper, public session, mayor office, by-law, council vote',
    ru: 'заседания совета, городская дума, аппарат думы, работа с депутатами, протокольный отдел совета | депутат, сессия думы, повестка заседания, решение совета депутатов, мэр, глава администрации, протокол заседания думы, постановление главы, публичные слушания, комиссия депутатов',
    ro: 'ședințe de consiliu, consiliul local, secretariat consiliu, hotărâri de consiliu, aparat consiliu local | consilier local, ordine de zi consiliu, HCL, proiect de hotărâre, primar, viceprimar, comisii de specialitate, proces-verbal consiliu, dispoziția primarului, consiliul județean, secretar UAT',
    vi: 'hội đồng nhân dân, họp hội đồng nhân dân, HĐND, văn phòng ủy ban, kỳ họp hội đồng | đại biểu hội đồng, nghị quyết HĐND, chủ tịch ủy ban, UBND, tờ trình, biên bản kỳ họp, lịch công tác lãnh đạo ủy ban, chất vấn, ban thường vụ, quyết định ủy ban',
    'pt-BR':
      'sessões da câmara, câmara municipal, secretaria legislativa, processo legislativo, apoio aos vereadores | vereador, projeto de lei municipal, sessão plenária, ata da sessão, prefeito, gabinete do prefeito, decreto municipal, audiência pública, emenda do vereador, requerimento do vereador, diário oficial',
  },
  'citizens-taxes': {
    en: 'municipal taxes, property tax of residents, local tax office, taxes of citizens, revenue office, council tax | citizen tax bill, dog tax, property tax assessment, taxpayer, tax arrears of resident, waste fee of household, tax reduction for pensioner, tourist tax, rates payer',
    ru: 'налоги граждан, местные налоги, администрирование налогов населения, налоговая инспекция приём граждан, неналоговые доходы | налогоплательщик на приёме, земельный налог гражданина, налог на имущество физлиц, задолженность населения, льгота пенсионеру по налогу, туристический налог, уведомление гражданину, кадастровая стоимость дома',
    ro: 'taxe și impozite locale, impozite locale, direcția de taxe și impozite, DITL, impozite cetățeni | contribuabil, impozit pe clădiri, impozit auto, certificat fiscal cetățean, taxă de salubrizare, restanțe contribuabil, rol fiscal, ghiseul.ro, scutire impozit, poprire contribuabil, radiere auto impozit',
    vi: 'thuế của dân, thuế đất, thuế hộ kinh doanh, chi cục thuế, thu thuế địa phương | người nộp thuế, thuế nhà đất, thuế phi nông nghiệp, lệ phí trước bạ, dân nộp thuế, nợ thuế hộ, phí rác của dân, thuế khoán, miễn giảm thuế cho dân, ủy nhiệm thu',
    'pt-BR':
      'IPTU, tributos municipais, dívida ativa, arrecadação municipal, cadastro imobiliário, secretaria da fazenda municipal | carnê do IPTU, contribuinte, ITBI, isenção de IPTU, ISS do contribuinte, parcelar dívida ativa, taxa de lixo, valor venal, certidão negativa do contribuinte, REFIS',
  },
  'civil-protection': {
    en: 'civil protection, civil defence, disaster relief, public emergency planning, fire brigade of town, volunteer fire brigade | flood warning, sirens, sandbags, storm damage in town, emergency shelter, evacuate residents, disaster alert, heatwave plan, earthquake plan for citizens, wildfire',
    ru: 'гражданская оборона, ГО и ЧС, МЧС, защита населения, ЕДДС, гражданская защита | сирена, паводок, эвакуация населения, чрезвычайная ситуация, штормовое предупреждение, бомбоубежище, убежище, пункт временного размещения, лесной пожар, подтопление, оповещение населения, укрытие',
    ro: 'protecție civilă, situații de urgență, ISU, SVSU, apărare civilă | inundație în localitate, sirenă de alarmare, RO-Alert, adăpost, evacuarea populației, alertă meteo, saci de nisip, cutremur populație, incendiu de vegetație, pompieri voluntari, comitet pentru situații de urgență',
    vi: 'phòng chống thiên tai, cứu hộ cứu nạn, phòng thủ dân sự, ban chỉ huy phòng chống thiên tai, PCCC địa phương | bão lũ, di dời dân, ngập lụt, cứu trợ lũ, sạt lở đất, cháy rừng, còi báo động, nơi trú ẩn, áp thấp nhiệt đới, dân quân',
    'pt-BR':
      'defesa civil, proteção civil, gestão de desastres, bombeiros da cidade, emergências do município | enchente, deslizamento de terra, alagamento na cidade, área de risco, abrigo de desalojados, sirene de alerta, temporal na cidade, desabrigados, ligar 199, interdição de imóvel, queimada, plano de contingência do município',
  },
  'streets-and-lighting': {
    en: 'streets and street lighting, public works, road maintenance, municipal services, street maintenance, parks department | pothole, street lamp out, overflowing litter bin in street, fallen tree on road, broken pavement, road sign missing, playground damaged, traffic light, street cleaning, snow plough in town, manhole cover, graffiti on bridge',
    ru: 'благоустройство, дорожное хозяйство, уличное освещение, ЖКХ, коммунальное хозяйство города, содержание дорог | яма на дороге, не горит фонарь, упало дерево на дорогу, детская площадка сломана, светофор, открытый люк, мусор во дворе, уборка улиц, дорожный знак, сбит бордюр, двор не чистят',
    ro: 'drumuri și iluminat public, administrarea domeniului public, ADP, întreținere străzi, salubrizare stradală, spații verzi | groapă în asfalt, stâlp de iluminat stins, copac căzut pe stradă, loc de joacă distrus, semafor defect, capac de canal lipsă, trotuar spart, indicator rutier, gunoi pe stradă, deszăpezire străzi',
    vi: 'công trình công cộng, chiếu sáng công cộng, duy tu đường bộ, hạ tầng đô thị, công viên cây xanh | ổ gà, đèn đường không sáng, cây đổ ngoài đường, vỉa hè hư, đèn giao thông, nắp cống mất, rác ngoài đường, biển báo giao thông, ngập đường, cây xanh đường phố, sân chơi hỏng',
    'pt-BR':
      'zeladoria urbana, iluminação pública, tapa-buraco, obras públicas, limpeza urbana, secretaria de obras | buraco na rua, poste apagado, árvore caída na rua, semáforo, bueiro sem tampa, lixo na rua, calçada quebrada, praça abandonada, entulho na rua, capina, placa de trânsito, varrição',
  },
  'citizen-petitions': {
    broader: 'customer-complaints',
    en: 'citizen complaints, petitions, complaints of residents, municipal ombudsman, citizens initiative | resident complains, neighbour noise complaint to town, petition from residents, complaint about authority, angry citizen, letter to the mayor, citizen suggestion, residents protest',
    ru: 'обращения граждан, жалобы граждан, письма граждан, общественная приёмная, петиции | гражданин жалуется, коллективное обращение жителей, жители недовольны, письмо мэру, личный приём граждан, жалоба на соседей, прямая линия главы, ответ гражданину, инцидент менеджмент, жалоба в прокуратуру от жителя',
    ro: 'petiții, sesizări cetățeni, reclamații cetățeni, petiții și audiențe, avocatul poporului | cetățean nemulțumit, petiție, sesizare de la locatari, reclamație vecini, scrisoare către primar, răspuns petiție în 30 de zile, audiență la primar, protest locuitori, plângere prealabilă',
    vi: 'khiếu nại tố cáo, đơn thư công dân, phản ánh kiến nghị của dân, giải quyết đơn thư, thanh tra nhà nước | đơn kiến nghị, dân khiếu nại, dân phản ánh, đơn tố cáo, hàng xóm ồn ào, đường dây nóng ủy ban, dân bức xúc, hòa giải cơ sở, trả lời đơn thư, tổng đài 1022',
    'pt-BR':
      'ouvidoria municipal, reclamações de munícipes, manifestações do cidadão, petições, ouvidoria pública | munícipe reclamou, abaixo-assinado, denúncia de vizinho, carta ao prefeito, cidadão revoltado, perturbação do sossego, resposta ao munícipe, elogio do cidadão, prazo da ouvidoria, protesto de moradores',
  },
  'public-order': {
    en: 'public order office, municipal enforcement, parking enforcement, local police, municipal wardens, market inspection | illegally parked car in street, parking ticket of citizen, tow away, stray dog, fly-tipping, noise at night in town, street vendor without licence, warden, fine notice to citizen, drunk people in park',
    ru: 'административные комиссии, муниципальный контроль, городской контроль, участковые, охрана общественного порядка | протокол о нарушении, штраф гражданину, эвакуатор, бродячие собаки, свалка в лесу, торговля без разрешения, шум ночью жалоба, брошенная машина, парковка на газоне, бездомные собаки, дружинник',
    ro: 'poliția locală, ordine publică, control stradal, disciplina în construcții, ridicări auto | mașină parcată pe trotuar, proces-verbal contravenție, câine fără stăpân, depozitare ilegală gunoi, liniște publică, ridicare mașină abandonată, comerț ilegal, contravenție cetățean, hingheri, polițist local',
    vi: 'trật tự đô thị, đội trật tự đô thị, công an phường, thanh tra xây dựng phường, quản lý trật tự | lấn chiếm vỉa hè, đỗ xe trái phép, chó thả rông, đổ rác trộm, hát karaoke ồn, xử phạt hành chính, hàng rong, xây trái phép, cẩu xe vi phạm, biên bản vi phạm',
    'pt-BR':
      'guarda municipal, fiscalização de posturas, fiscalização urbana, ordem pública, fiscais da prefeitura | carro abandonado, camelô sem licença, som alto à noite, descarte irregular, cachorro solto, multa de postura, guincho municipal, obra irregular, zona azul, estacionamento irregular na rua, pancadão',
  },
  'land-registry': {
    en: 'land registry, cadastre, land records, title deeds, property register, mapping and GIS | land parcel, property boundary, extract from land register, plot number, title deed, cadastral map, easement, boundary dispute, land survey record, GIS layer',
    ru: 'кадастр и регистрация прав, Росреестр, земельные отношения, земельный отдел, управление имуществом | выписка из ЕГРН, кадастровый номер, межевание, граница участка, кадастровый план, право собственности зарегистрировать, земельный участок гражданину, обременение, спор о границах, публичная кадастровая карта',
    ro: 'cadastru, carte funciară, OCPI, registru agricol, cadastru și publicitate imobiliară, fond funciar | extras de carte funciară, număr cadastral, intabulare, hotar, parcelă, titlu de proprietate, plan de amplasament, retrocedare, ANCPI, limită de proprietate, Legea 18, adeverință de rol agricol',
    vi: 'địa chính, đăng ký đất đai, văn phòng đăng ký đất đai, quản lý đất đai, tài nguyên môi trường đất đai | làm sổ đỏ, sang tên sổ, thửa đất, trích lục bản đồ, tranh chấp ranh đất, tách thửa, cấp giấy chứng nhận quyền sử dụng đất, đo đạc địa chính, quy hoạch sử dụng đất, thu hồi đất',
    'pt-BR':
      'registro de imóveis, cartório de imóveis, cadastro territorial, geoprocessamento, regularização fundiária | matrícula do terreno, escritura, lote de terreno, certidão de ônus, planta cadastral, divisa de terreno, usucapião, REURB, georreferenciamento, desmembramento de lote, INCRA',
  },
};
