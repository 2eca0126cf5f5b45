import type { Concepts } from '../concept.ts';

/** Building firms, farms and sport: drawings, trades and handover; harvest, vets and water; members, classes and matches. */
export const WORKS_AND_LAND: Concepts = {
  'site-safety': {
    broader: 'health-and-safety',
    en: 'site safety, construction safety, safety on building sites, site safety coordinator, fall protection | no helmet on site, open shaft, trench collapse, guard rail missing, harness, worker fell from height, site induction card, unsecured edge, excavation shoring, safety net, CSCS',
    ru: 'охрана труда на стройке, безопасность на стройплощадке, строительный надзор охрана труда, работы на высоте | без каски на стройке, открытая шахта лифта, упал с высоты, страховочная привязь, ограждение котлована, обрушение траншеи, перила на этаже, инженер по ОТ на объекте, удостоверение высотника, вводный на объекте',
    ro: 'SSM pe șantier, siguranța pe șantier, coordonator SSM șantier, protecția muncii șantier, lucru la înălțime | fără cască pe șantier, căzut de la înălțime, ham de siguranță, balustradă lipsă, mal surpat, sprijinire săpătură, gol neprotejat, instructaj șantier, linia vieții, plan SSM șantier',
    vi: 'an toàn công trường, an toàn lao động công trình, ATLĐ công trường, làm việc trên cao, giám sát an toàn công trường | không đội mũ công trường, té giàn giáo, ngã cao, dây an toàn toàn thân, hố không rào, sạt hố đào, lan can tạm, lưới chống rơi, thẻ an toàn, huấn luyện an toàn công trình',
    'pt-BR':
      'segurança na obra, segurança do trabalho em obras, NR-18, PCMAT, trabalho em altura na obra | sem capacete na obra, queda de altura, cinto de segurança paraquedista, guarda-corpo, desmoronamento de vala, poço aberto, linha de vida, tela de proteção, técnico de segurança da obra, bandeja de proteção, NR-35',
  },
  'construction-drawings': {
    broader: 'technical-drawings',
    en: 'construction drawings, building plans, BIM, design management in construction, architects drawings, drawing control | latest drawing, drawing revision on site, floor plan outdated, RFI, as-built, clash in model, structural engineer, reinforcement drawing, Revit model, architect question, plan approval, shop drawings',
    ru: 'проектная документация, рабочая документация, рабочие чертежи, БИМ, ПТО, проектный отдел, авторский надзор | последняя версия чертежа, чертёж на стройке, РД в производство, исполнительная документация, исполнительная схема, ГИП, архитектор, вопрос проектировщику, ревизия чертежа, коллизия в модели, КЖ, Ревит, замечания по проекту',
    ro: 'planuri de execuție, proiectare construcții, BIM, documentație tehnică construcții, planșe, proiect tehnic | planșă, ultima revizie plan, dispoziție de șantier, plan de armare, arhitect, inginer structurist, proiectant, detaliu de execuție, DTAC, PTh, carte tehnică a construcției, plan vechi pe șantier, as-built',
    vi: 'bản vẽ thi công, hồ sơ thiết kế, BIM, bản vẽ kiến trúc, quản lý thiết kế, shop drawing | bản vẽ mới nhất, bản vẽ lỗi thời, sai bản vẽ, RFI, kết cấu thép bản vẽ, kiến trúc sư, kỹ sư kết cấu, phát hành bản vẽ, xung đột mô hình, Revit, duyệt shop drawing, chi tiết thi công',
    'pt-BR':
      'projetos de obra, projeto executivo, BIM, compatibilização de projetos, plantas de obra, coordenação de projetos de engenharia | planta atualizada, revisão do projeto, as built, arquiteto, calculista, projeto estrutural, planta desatualizada na obra, interferência no projeto, Revit, RFI, planta baixa, detalhamento de armação, ART do CREA',
  },
  subcontractors: {
    broader: 'construction-sites',
    en: 'subcontractors, trades coordination, subcontracting, contractors on site, labour-only contractors | subcontractor did not show up, electricians late on site, plasterer, subcontract award, subcontractor invoice measured, painters on site, drywall crew, roofer, tiler, subcontractor documents',
    ru: 'субподрядчики, субподряд, работа с подрядчиками на стройке, подрядные организации, бригады на объекте | субподрядчик не вышел, бригада не вышла на объект, электрики на объекте, штукатуры, КС-2, КС-3, договор субподряда, плиточник, монолитчики, кровельщики, гипсокартонщики, закрыть объёмы',
    ro: 'subcontractori, subantreprenori, echipe de lucru șantier, coordonare subantreprenori, contracte de subantrepriză | subantreprenor nu a venit, echipa de zidari, electricieni pe șantier, tencuitor, situație de lucrări, faianțar, rigipsari, zugrav, dulgheri, fierari betoniști, subcontractor întârziat',
    vi: 'thầu phụ, nhà thầu phụ, quản lý thầu phụ, tổ đội thi công, điều phối nhà thầu | thầu phụ không đến, đội thợ, thợ hồ, thợ điện công trình trễ, nghiệm thu khối lượng thầu phụ, hợp đồng giao khoán, thợ ốp lát, thợ sơn nước, thợ thạch cao, thiếu nhân công công trình',
    'pt-BR':
      'empreiteiros, subempreiteiros, terceirizados de obra, gestão de empreiteiros, mão de obra empreitada | empreiteiro não apareceu, pedreiro, gesseiro, azulejista, medição de empreiteiro, contrato de empreitada, eletricista da obra atrasado, pintor da obra, armador, carpinteiro de forma, telhadista, retenção contratual do empreiteiro',
  },
  concrete: {
    broader: 'construction-sites',
    en: 'concrete, concrete supply, ready-mix concrete, concrete works, formwork and reinforcement, concrete testing | concrete truck late, pour concrete, concrete pump, rebar, formwork, slump test, concrete cube test, crack in slab, screed, cement, concrete mixer, pour tomorrow',
    ru: 'бетон, бетонные работы, поставка бетона, монолитные работы, бетонный завод, арматура и опалубка | миксер опаздывает, залить плиту, заливка бетона, бетононасос, арматура, опалубка, кубики бетона, марка бетона, прогрев бетона, стяжка, цемент, трещина в плите, РБУ',
    ro: 'beton, betoane, lucrări de betonare, stație de betoane, cofraje și armături, livrare beton | cifa întârzie, turnare placă, pompă de beton, armătură, cofraj, cuburi de beton, fier beton, șapă, ciment, betonieră, turnăm mâine, fisură în placă, marcă beton',
    vi: 'bê tông, đổ bê tông, cung cấp bê tông, trạm trộn bê tông, cốp pha cốt thép, bê tông tươi | xe bồn trễ, bơm bê tông, đổ sàn, cốt thép, cốp pha, thử độ sụt, nén mẫu bê tông, mác bê tông, xi măng, nứt sàn bê tông, cán nền, máy trộn bê tông',
    'pt-BR':
      'concreto, concretagem, fornecimento de concreto, central de concreto, forma e armação, controle tecnológico de concreto | caminhão betoneira atrasou, concretar laje, bomba de concreto, vergalhão, fôrma de concreto, slump, corpo de prova, FCK, contrapiso, cimento, trinca na laje, betoneira, usina de concreto',
  },
  'handover-of-works': {
    broader: 'construction-sites',
    en: 'handover of works, building handover, acceptance of works, project completion on site, commissioning of buildings, snagging | snag list, punch list, handover to client, keys to owner, final inspection with client, acceptance certificate, occupancy handover, defects list at handover, as-built documents for client, final account',
    ru: 'сдача объекта, приёмка работ, ввод объекта в эксплуатацию, передача квартир, приёмка квартир | сдать объект, акт приёмки, дефектная ведомость при приёмке, передать ключи дольщику, ЗОС, итоговая проверка, замечания при приёмке, пусконаладка здания, рабочая комиссия, дольщик не принимает, КС-11',
    ro: 'recepția lucrărilor, predare lucrări, recepție la terminarea lucrărilor, predare apartamente, recepție finală | proces-verbal de recepție, listă de remedieri, predare chei client, comisie de recepție, PIF, predare apartament, obiecții la recepție, recepție parțială, decont final lucrare',
    vi: 'bàn giao công trình, nghiệm thu công trình, bàn giao nhà, hoàn công bàn giao, nghiệm thu bàn giao | biên bản nghiệm thu, danh sách lỗi cần sửa, bàn giao chìa khóa, khách nhận nhà, khách không nhận nhà, nghiệm thu giai đoạn, quyết toán công trình, đưa vào sử dụng, bàn giao căn hộ, punch list',
    'pt-BR':
      'entrega de obra, recebimento de obra, vistoria de entrega, entrega de chaves, comissionamento de obra | termo de recebimento, checklist de vistoria, cliente não aceitou o apartamento, entregar chaves ao cliente, pendências da entrega, manual do proprietário, termo de aceite, vistoria do imóvel novo, habite-se da obra',
  },
  'building-defects': {
    broader: 'handover-of-works',
    en: 'building defects, defects liability, construction warranty, defect rectification, latent defects, aftercare for buyers | owner reports crack, leaking roof after handover, defect notice, retention money, warranty period of building, damp in new flat, buyer complains about windows, rectify defects, window draughty in new house, tiles came loose new flat',
    ru: 'гарантийные обязательства застройщика, строительные дефекты, устранение дефектов, гарантийный отдел застройщика, рекламации жильцов | трещина в новостройке, течёт кровля по гарантии, жилец жалуется на окна, гарантийное удержание, сырость в новой квартире, отвалилась плитка в новостройке, гарантийная заявка дольщика, продувает окна, независимая экспертиза квартиры, недоделки',
    ro: 'vicii ascunse, garanție construcție, remedieri în garanție, defecte de execuție, post-garanție lucrări | proprietar reclamă fisuri, infiltrații la apartament nou, garanție de bună execuție, mucegai apartament nou, notificare defect, perioada de garanție lucrare, geamuri defecte apartament, gresie desprinsă, remediere defecte',
    vi: 'bảo hành công trình, lỗi công trình, khắc phục khiếm khuyết, bảo hành căn hộ, sửa lỗi sau bàn giao | chủ nhà báo nứt, thấm dột nhà mới, tiền giữ lại bảo hành, thấm trần căn hộ, gạch bong, cửa sổ bị dột, cư dân báo lỗi căn hộ, hết hạn bảo hành công trình, sửa thấm',
    'pt-BR':
      'assistência técnica de obra, vícios construtivos, garantia da construtora, defeitos de obra, pós-obra, assistência ao proprietário | morador reclama de trinca, infiltração no apartamento novo, retenção de garantia, vício oculto, piso soltando, garantia de cinco anos, janela com defeito no imóvel, umidade na parede nova, chamado do condomínio novo',
  },
  estimating: {
    broader: 'sales',
    en: 'construction estimating, cost estimating, quantity surveying, bills of quantities, measurement of works, claims and variations | quantity surveyor, bill of quantities, variation order, unit rate for works, measured quantities, progress claim, extra work not in contract, quantity takeoff, payment application for works',
    ru: 'сметы, сметный отдел, сметное дело, сметчики, объёмы работ, допработы | составить смету, сметчик, расценки ФЕР, Гранд-Смета, дополнительное соглашение на допработы, ведомость объёмов работ, удорожание работ, смета не бьётся, ТЕР, индекс пересчёта, локальная смета',
    ro: 'devize, ofertare construcții, calcul de deviz, devizieri, cantități de lucrări, situații de plată lucrări | deviz, devizier, antemăsurătoare, lucrări suplimentare, NCS, NR renunțare, preț unitar lucrare, măsurători lucrări, articol de deviz, deviz general, act adițional lucrări',
    vi: 'dự toán, bóc khối lượng, dự toán công trình, quyết toán khối lượng, phát sinh công trình | bóc tách khối lượng, kỹ sư QS, đơn giá xây dựng, khối lượng phát sinh, lập dự toán, định mức xây dựng, thanh toán khối lượng, bảng tiên lượng, dự thầu công trình giá',
    'pt-BR':
      'orçamento de obras, orçamentação de obra, levantamento de quantitativos, medições de obra, aditivos de obra | orçamentista, SINAPI, planilha orçamentária da obra, quantitativo da obra, serviço extra na obra, medição do cliente, composição de preço unitário, BDI, aditivo contratual de obra, boletim de medição',
  },
  harvest: {
    broader: 'agriculture',
    en: 'harvest, harvesting, seasonal workers, grape harvest, grain intake, crop storage, picking crews | harvest workers, fruit picking, grain moisture, silo full, harvest weather, strawberries, grain dryer, crates for picking, weighbridge for grain, vineyard, baling, seasonal picker',
    ru: 'уборка урожая, урожай, уборочная, сезонные рабочие, приём зерна, элеватор, жатва | уборочная кампания, зерно влажное, зерноток, сборщики ягод, ящики для сбора, зерносушилка, виноград, силос, весовая зерна, сенокос, тюки, комбайнёр, сезонник, овощехранилище',
    ro: 'recoltă, recoltare, campanie de recoltare, zilieri, siloz, cules, depozitare cereale | culegători, umiditate grâu, siloz plin, cules de struguri, viță-de-vie, uscător de cereale, lăzi pentru cules, cântar cereale, recoltat porumb, balotat, seceriș, zilier, registru zilieri',
    vi: 'thu hoạch, mùa vụ, nhân công thời vụ thu hoạch, thu mua nông sản, kho lúa, gặt | hái cà phê, cắt lúa, lúa ướt, sấy lúa, thùng hái trái cây, nhân công hái, cân lúa, thu hoạch trễ, máy gặt, bẻ bắp, cạo mủ, hái trái, bảo quản nông sản',
    'pt-BR':
      'colheita, safra, trabalhadores safristas, armazenagem de grãos, silos, vindima, apanha de frutas | safrista, boia-fria, umidade do grão, silo cheio, secador de grãos, colher café, caixa de colheita, balança de grãos, colheitadeira na lavoura, corte de cana, apanhador de laranja, moega, romaneio de colheita',
  },
  veterinary: {
    broader: 'livestock',
    en: 'veterinary, veterinary service, animal clinic, vet, animal treatment, animal vaccination, pet care | veterinarian, sick animal, sick dog, sick cow, animal medicine, calving difficulty, castration, deworming, ear tag, animal passport, bird flu, foot-and-mouth, dead animal on farm, pet owner, insemination',
    ru: 'ветеринария, ветеринарная служба, ветклиника, ветврач, лечение животных, ветконтроль | заболело животное, больная корова, больная собака, ветеринар, отёл, кастрация, дегельминтизация, бирка ушная, ветеринарный паспорт, птичий грипп, ящур, Меркурий ветсправка, падёж, осеменение, АЧС',
    ro: 'veterinar, servicii veterinare, clinică veterinară, medic veterinar, tratament animale, sănătate animală | animal bolnav, câine bolnav, vacă bolnavă, fătare, castrare, deparazitare, crotaliu, pașaport animal, gripă aviară, pestă porcină, animal mort fermă, însămânțare artificială, vaccinare animale',
    vi: 'thú y, bác sĩ thú y, trạm thú y, phòng khám thú y, điều trị vật nuôi, tiêm phòng vật nuôi | heo bệnh, bò bệnh, chó bệnh, gà chết, dịch tả heo, cúm gia cầm, lở mồm long móng, thiến, tẩy giun thú, đỡ đẻ bò, thẻ tai, phối giống, thuốc thú y, kiểm dịch động vật',
    'pt-BR':
      'veterinária, veterinário, clínica veterinária, serviço veterinário, sanidade animal, saúde animal | animal doente, cachorro doente, vaca doente, parto de vaca, castração, vermífugo, brinco do gado, GTA, gripe aviária, febre aftosa, animal morto na fazenda, inseminação, vacina do gado, pet internado, banho e tosa',
  },
  irrigation: {
    broader: 'agriculture',
    en: 'irrigation, irrigation systems, greenhouse climate, watering of crops, drip irrigation, greenhouses | drip line broken, sprinkler in field, greenhouse vent stuck, irrigation pump, centre pivot, water allocation for fields, drought, fertigation, frost protection, dry field, greenhouse heating',
    ru: 'орошение, мелиорация, полив полей, системы орошения, теплицы, капельный полив | капельная лента, дождевальная машина, насос для полива, теплица не проветривается, засуха, поливной канал, фертигация, заморозки, сухое поле, отопление теплицы, форточки теплицы',
    ro: 'irigații, irigare, sisteme de irigații, sere, udare culturi, irigare prin picurare | aspersor, furtun de picurare, pompă de irigații, seră, solar legume, secetă, pivot de irigat, ANIF, îngheț protecție, fertirigare, câmp uscat, încălzire seră, canal de irigații',
    vi: 'tưới tiêu, hệ thống tưới, nhà kính, tưới nhỏ giọt, thủy lợi, nhà màng | bơm tưới, ống nhỏ giọt bị nghẹt, béc phun, hạn hán, nhiễm mặn, kênh mương, ruộng khô, tháo nước ruộng, quạt nhà kính, nhà lưới, trạm bơm thủy lợi, châm phân',
    'pt-BR':
      'irrigação, sistema de irrigação, estufas, irrigação por gotejamento, pivô central, manejo de água na lavoura | gotejador entupido, aspersor, bomba de irrigação, seca na lavoura, estufa de plantas, fertirrigação, geada, outorga de água, lavoura seca, mangueira de gotejo, ventilação da estufa',
  },
  'gym-members': {
    broader: 'memberships',
    en: 'gym members, fitness club membership, gym reception, members of the club fitness, gym floor | member cannot get through turnstile, freeze gym membership, treadmill broken, dumbbells, trial training, personal trainer for member, gym contract cancellation, gym locker of member, member hurt in gym, gym weights, spinning bike',
    ru: 'фитнес-клуб, члены клуба, абонементы фитнес, рецепция фитнес-клуба, тренажёрный зал клуба | клубная карта, заморозить абонемент, беговая дорожка сломалась, гантели, пробная тренировка, персональный тренер, вернуть абонемент, шкафчик члена клуба, штанга, тренажёр, вводный инструктаж в зале, сайкл',
    ro: 'membri sală de fitness, abonamente sală, recepție sală de fitness, club de fitness | abonament înghețat, bandă de alergat defectă, gantere, antrenor personal, antrenament de probă, reziliere abonament sală, membru nu poate intra, dulap membru, greutăți sală, aparat de forță',
    vi: 'hội viên phòng gym, phòng tập gym, thẻ tập, lễ tân phòng gym, câu lạc bộ thể hình | bảo lưu thẻ tập, máy chạy bộ hỏng, tạ tay, tập thử, huấn luyện viên cá nhân, hủy thẻ tập, hội viên không quẹt được thẻ, tủ đồ hội viên, máy tập hỏng, xe đạp spinning',
    'pt-BR':
      'alunos da academia, matrícula da academia, recepção da academia, clube fitness, plano de academia | trancar academia, esteira da academia quebrada, halteres, aula experimental, personal trainer, cancelar academia, catraca da academia, avaliação física, aluno se machucou na academia, aparelho de musculação, anilha, bicicleta de spinning',
  },
  'sport-classes': {
    en: 'sport classes, sports coaches, group fitness classes, swimming lessons, training groups, trainers of sports | yoga class, coach is ill, fitness class cancelled, swimming course, kids training, Pilates, fitness class full, aqua aerobics, ski instructor, tennis lesson, football training, coaching licence, judo',
    ru: 'групповые тренировки, спортивные тренеры, спортивные секции, занятия по плаванию, тренерский состав, спортивная школа | тренер заболел, йога, пилатес, детская секция, аквааэробика, отмена тренировки, расписание тренировок, дзюдо, инструктор по лыжам, теннис урок, замена тренера, разряд спортивный, хореограф',
    ro: 'clase de fitness, antrenori, cursuri de înot, grupe de antrenament, clase de aerobic, club sportiv | antrenor bolnav, yoga, pilates, clasă anulată, înot copii, aqua gym, antrenament fotbal, monitor schi, lecție de tenis, judo, înlocuire antrenor, grupă copii',
    vi: 'lớp tập nhóm, huấn luyện viên, lớp bơi, lớp yoga, lớp năng khiếu thể thao, đội tuyển | HLV ốm, dạy bơi, pilates, hủy lớp tập, lớp thiếu nhi thể thao, aerobic, học bơi, zumba, dạy tennis, võ thuật, thay huấn luyện viên, lớp đầy, lịch tập lớp',
    'pt-BR':
      'aulas coletivas, professores de academia, escolinha de esportes, aulas de natação, treinadores, aulas de ginástica | professor de natação faltou, ioga, pilates, aula de dança cancelada, hidroginástica, treino de futebol, judô, aula de tênis, escolinha de futebol, substituir professor da academia, turma de natação cheia, zumba',
  },
  'sport-fixtures': {
    en: 'sport fixtures, match organisation, matchday operations, sport competitions, tournaments, team management, football players | football match, referee, kick-off, away game, player licence, team bus, kit of players, doping control, stadium, pitch unplayable, floodlight, fan block, transfer of player, league, goal net, tournament registration',
    ru: 'спортивные соревнования, организация матчей, турниры, матч-день, заявка игроков, команда мастеров | матч, судья матча, выездной матч, игрок травмирован, допинг-контроль, стадион, газон поля, заявить игрока, форма игроков, болельщики, трансфер игрока, лига, жеребьёвка, фан-сектор',
    ro: 'meciuri, organizare meciuri, competiții sportive, turnee, ziua meciului, legitimare jucători | meci, arbitru, deplasare echipă, legitimație jucător, control doping, stadion, teren impracticabil, nocturnă, suporteri, transfer jucător, echipament jucători, tragere la sorți, jucător accidentat',
    vi: 'giải đấu, tổ chức trận đấu, thi đấu, lịch thi đấu, ban tổ chức giải, cầu thủ | trận đấu, trọng tài, đá sân khách, thẻ cầu thủ, kiểm tra doping, sân vận động, mặt cỏ, cổ động viên, chuyển nhượng cầu thủ, áo đấu, bốc thăm, cầu thủ chấn thương, đèn sân bóng',
    'pt-BR':
      'jogos e competições, organização de partidas, campeonatos, torneios, dia de jogo, registro de atletas | partida de futebol, árbitro, jogo fora de casa, inscrição de jogador, BID da CBF, antidoping, estádio, gramado, torcida, transferência de jogador, uniforme do time, refletor do estádio, súmula, jogador lesionado, federação esportiva',
  },
};
