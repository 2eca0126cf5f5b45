import type { Concepts } from '../concept.ts';

/** Staying unharmed: safety at work, medical checks, accidents, fire, ergonomics, protective gear, chemicals, threats, emergencies. */
export const SAFETY: Concepts = {
  'health-and-safety': {
    en: 'health and safety, occupational safety, workplace safety, HSE, EHS, safety officer, work safety | unsafe, dangerous at work, hazard, safety rule, safety inspection, safety walk, slippery floor, safety briefing, OSHA, safety committee, toolbox talk, safety signs, who is the safety officer, safety manual, trip hazard',
    ru: 'охрана труда, техника безопасности, ОТ и ТБ, промышленная безопасность, служба охраны труда, безопасность труда | инженер по охране труда, опасно работать, нарушение техники безопасности, знаки безопасности, СОУТ, спецоценка, условия труда, скользкий пол, инструкция по охране труда, опасность, три ступени контроля, Ростехнадзор',
    ro: 'securitate și sănătate în muncă, SSM, protecția muncii, sănătate și securitate, HSE, serviciul SSM | responsabil SSM, pericol la locul de muncă, periculos, instrucțiuni SSM, CSSM, comitet SSM, podea alunecoasă, indicatoare de securitate, control SSM, norme de protecția muncii, lucrător desemnat',
    vi: 'an toàn lao động, vệ sinh an toàn lao động, ATVSLĐ, an toàn vệ sinh lao động, HSE, EHS, bảo hộ lao động | cán bộ an toàn, mất an toàn, nguy hiểm, nội quy an toàn, an toàn vệ sinh viên, mạng lưới an toàn, sàn trơn, biển báo an toàn, quan trắc môi trường lao động, kiểm tra an toàn, vi phạm an toàn',
    'pt-BR':
      'segurança do trabalho, saúde e segurança, SST, SESMT, CIPA, EHS, segurança ocupacional | técnico de segurança, cipeiro, condição insegura, risco no trabalho, perigo, piso escorregadio, DDS, diálogo de segurança, norma regulamentadora, PGR, eleição da CIPA, inspeção de segurança, engenheiro de segurança, inseguro',
  },
  'safety-induction': {
    broader: 'health-and-safety',
    en: 'safety induction, safety training, safety briefing for newcomers, site induction, toolbox training | safety instruction before start, induction for contractors, sign the safety sheet, annual safety training, safety test, safety video for visitors',
    ru: 'инструктаж по охране труда, вводный инструктаж, обучение по охране труда, первичный инструктаж, инструктажи | инструктаж, пройти инструктаж, повторный инструктаж, журнал инструктажа, внеплановый инструктаж, целевой инструктаж, стажировка на рабочем месте, расписаться в журнале, проверка знаний по охране труда',
    ro: 'instruire SSM, instructaj de protecția muncii, instructaj SSM, instruire introductiv generală, fișă SSM | fac instructajul, instructaj la angajare, semnez fișa SSM, instructaj periodic SSM, instruirea vizitatorilor, test SSM, instructaj la locul de muncă, fișă individuală de instruire',
    vi: 'huấn luyện an toàn, huấn luyện an toàn lao động, đào tạo an toàn, thẻ an toàn | thẻ an toàn lao động, huấn luyện nhóm 3, nhóm 4 an toàn, hết hạn thẻ an toàn, hướng dẫn an toàn cho nhà thầu, kiểm tra an toàn đầu vào, học an toàn, chứng nhận huấn luyện an toàn',
    'pt-BR':
      'integração de segurança, treinamento de segurança, treinamento de NRs, integração de terceiros | fazer integração de segurança, ordem de serviço NR-01, reciclagem de NR, treinamento de segurança vencido, integração de prestador, assinar OS de segurança, vídeo de segurança',
  },
  'occupational-health': {
    broader: 'health-and-safety',
    en: 'occupational health, company doctor, medical examinations, occupational medicine, fitness for work, company nurse | medical check-up, health check, doctor at work, hearing test, eye test, vaccination, flu shot, company physician, pre-employment medical, night work medical, nurse office, plant doctor, vaccine, blood test at work, drug test, medical surveillance',
    ru: 'медосмотр, медицинские осмотры, профосмотр, здравпункт, медпункт, медицинская служба, производственная медицина | пройти медосмотр, направление на медосмотр, медкнижка, медицинская книжка, фельдшер, предрейсовый осмотр, прививка, вакцинация, флюорография, психосвидетельствование, заводской врач, профпатолог, предварительный медосмотр, давление померить, профзаболевание, прививка от гриппа, алкотестер',
    ro: 'medicina muncii, control medical periodic, fișă de aptitudine, medic de medicina muncii, cabinet medical, examene medicale | control medical la angajare, control medical, aptitudine, apt medical, medicul firmei, analize medicale de angajare, vaccin, vaccinare, aviz psihologic, control oftalmologic, asistentă medicală firmă, vaccin gripal, fișă de aptitudini expirată',
    vi: 'khám sức khỏe, khám sức khỏe định kỳ, y tế công ty, phòng y tế, trạm y tế, bệnh nghề nghiệp | lịch khám sức khỏe, kết quả khám sức khỏe, y tá, bác sĩ công ty, khám tuyển, tiêm phòng, tiêm vắc xin, tiêm ngừa, giấy khám sức khỏe, khám bệnh nghề nghiệp, xin thuốc, đo huyết áp, chích ngừa cúm, khám tổng quát',
    'pt-BR':
      'saúde ocupacional, medicina do trabalho, exame periódico, ASO, ambulatório da empresa, exames ocupacionais, médico do trabalho | exame médico, exame admissional, PCMSO, atestado de saúde ocupacional, enfermeira do trabalho, vacina, vacinação, vacina da gripe, audiometria, exame vencido, periódico vencido, enfermaria da empresa, toxicológico, exame toxicológico, medir a pressão, doença ocupacional',
  },
  'work-accidents': {
    broader: 'health-and-safety',
    en: 'accidents at work, work accident, workplace injury, accident reporting, injuries, workers compensation, incident reports | I got hurt, injured, cut my finger, fell down the stairs, broke arm at work, report an accident, needlestick, burned my hand, slipped on the floor, injury on the way to work, workers comp, accident book, sprained ankle, RIDDOR, crushed finger, hit by forklift, commuting accident, electric shock, bruise',
    ru: 'несчастные случаи на производстве, травмы на работе, производственная травма, несчастный случай, травматизм, расследование несчастных случаев | травма, упал с лестницы, поскользнулся, порезался, порезал палец, сломал руку на работе, обжёгся, ожог, акт Н-1, ударило током, укололся иглой, придавило, наехал погрузчик, травма по дороге на работу, микротравма, ушиб, травмировался, сообщить о травме, получил травму',
    ro: 'accidente de muncă, accident de muncă, vătămări la locul de muncă, raportare accidente, accidentare | m-am lovit, m-am tăiat, m-am rănit, am căzut pe scări, am alunecat, m-am ars, accidentat, rănit, deget tăiat, accident de traseu, FIAM, m-am înțepat cu un ac, curentat, electrocutat, proces-verbal de cercetare, fractură la serviciu, strivit, arsură',
    vi: 'tai nạn lao động, TNLĐ, chấn thương khi làm việc, khai báo tai nạn lao động, chế độ tai nạn lao động | bị thương, bị ngã, té ngã, trượt té, đứt tay, bị phỏng, bị bỏng, bị điện giật, kẹt tay, dập tay, gãy tay, kim đâm, tai nạn trên đường đi làm, báo tai nạn, biên bản tai nạn, bồi thường tai nạn lao động, chảy máu, xe nâng tông',
    'pt-BR':
      'acidente de trabalho, acidentes, CAT, comunicação de acidente de trabalho, lesão no trabalho, acidente de trajeto | me machuquei, machucou, cortei o dedo, caí da escada, escorreguei, queimei a mão, queimadura, levei choque, acidentado, perfurocortante, furei o dedo com agulha, prensei a mão, abrir CAT, emitir CAT, acidente no caminho, quebrei o braço, torci o pé, acidentou',
  },
  'near-misses': {
    broader: 'health-and-safety',
    en: 'near misses, hazard reporting, unsafe conditions, safety observations, near miss reports | almost an accident, nearly fell, report a hazard, something could have fallen, unsafe act, safety observation card, stop card, nobody was hurt, close call',
    ru: 'опасные ситуации, сообщения об опасностях, микротравмы и происшествия, потенциально опасные происшествия, предпосылки | чуть не упал, чуть не травмировался, сообщить об опасности, опасное условие, опасное действие, карта наблюдений, ящик опасностей, обошлось без травм',
    ro: 'incidente periculoase, situații periculoase, raportare pericole, near miss, aproape accident | era să cad, era să mă lovesc, raportez un pericol, pericol observat, gata să se întâmple un accident, condiții nesigure, nimeni rănit, eveniment periculos',
    vi: 'sự cố suýt xảy ra, near miss, báo cáo nguy cơ, báo cáo mối nguy, hành vi không an toàn | suýt tai nạn, suýt té, suýt bị thương, báo mối nguy, điều kiện không an toàn, thẻ quan sát an toàn, may không ai bị gì, cận nguy',
    'pt-BR':
      'quase acidente, relato de risco, condições inseguras, registro de desvios, observação de segurança | quase caí, quase me machuquei, relatar risco, ato inseguro, cartão de relato, reportar perigo, ninguém se machucou, direito de recusa, escapei por pouco',
  },
  'first-aid': {
    broader: 'health-and-safety',
    en: 'first aid, first aiders, medical emergencies, defibrillator, AED, first responders | first aid kit, sticking plaster, bandage, someone fainted, heart attack, choking, unconscious, bleeding, first aid course, ambulance, eyewash, burn cream, seizure, stroke, collapsed, allergic reaction, CPR, headache pill, resuscitation, dizzy, nosebleed',
    ru: 'первая помощь, аптечка, оказание первой помощи, неотложная помощь, дефибриллятор | пластырь, бинт, упал в обморок, потерял сознание, сердечный приступ, скорая, вызвать скорую, подавился, кровотечение, курсы первой помощи, плохо человеку, стало плохо, закончились пластыри, обезболивающее, таблетка от головы, судороги, инсульт, кружится голова, аллергическая реакция',
    ro: 'prim ajutor, trusă de prim ajutor, trusă medicală, acordarea primului ajutor, defibrilator | plasture, pansament, bandaj, a leșinat, leșin, infarct, ambulanță, sun la salvare, 112, se îneacă, sângerează, curs de prim ajutor, inconștient, i s-a făcut rău, amețeală, pastilă de cap, criză de epilepsie, reacție alergică, resuscitare',
    vi: 'sơ cấp cứu, sơ cứu, cấp cứu, tủ thuốc, túi sơ cứu, đội sơ cấp cứu | băng cá nhân, băng gạc, ngất xỉu, bị xỉu, bất tỉnh, nhồi máu cơ tim, đau tim, gọi 115, xe cấp cứu, hóc nghẹn, máy sốc tim, hộp cứu thương, thuốc đau đầu, hô hấp nhân tạo, co giật, đột quỵ, chóng mặt, hết bông băng, dị ứng',
    'pt-BR':
      'primeiros socorros, kit de primeiros socorros, socorristas, emergência médica, desfibrilador, DEA | curativo, band-aid, desmaiou, desmaio, infarto, ambulância, SAMU, 192, engasgou, sangrando, convulsão, caixa de primeiros socorros, passando mal, passou mal, tontura, AVC, reação alérgica, remédio pra dor de cabeça, atendimento de emergência, gaze',
  },
  'fire-safety': {
    broader: 'health-and-safety',
    en: 'fire safety, fire protection, fire prevention, fire extinguishers, fire alarm, fire wardens, fire brigade | fire, smoke, smell of burning, extinguisher missing, fire door blocked, smoke detector beeping, false fire alarm, sprinkler, hot work permit, burning, fire inspection, smoke alarm, flames, fire hose, extinguisher expired, something is burning',
    ru: 'пожарная безопасность, противопожарная безопасность, огнетушители, пожарная сигнализация, ППБ, пожарная охрана | пожар, дым, пахнет гарью, запах гари, сработала пожарная сигнализация, датчик дыма, пожарный инспектор, перекрыт пожарный выход, ПТМ, пожарно-технический минимум, МЧС, огневые работы, просрочен огнетушитель, задымление, пожарный кран, загорелось, загорелся, пожарные',
    ro: 'PSI, prevenirea incendiilor, apărare împotriva incendiilor, stingătoare, protecție la incendiu, situații de urgență | incendiu, foc, arde, fum, miros de ars, stingător, stingător expirat, alarmă de incendiu, detector de fum, pompieri, ISU, autorizație ISU, permis de lucru cu foc, hidrant, ușă antifoc blocată, a luat foc, sprinkler, cadru tehnic PSI',
    vi: 'phòng cháy chữa cháy, PCCC, an toàn cháy nổ, bình chữa cháy, báo cháy, đội PCCC cơ sở | đang cháy, hỏa hoạn, có khói, mùi khét, có cháy, chuông báo cháy, bình chữa cháy hết hạn, đầu báo khói, cửa thoát hiểm bị chặn, gọi 114, công an PCCC, giấy phép hàn cắt, cháy nổ, chập điện cháy, vòi chữa cháy, báo cháy giả, nghiệm thu PCCC',
    'pt-BR':
      'prevenção de incêndio, brigada de incêndio, proteção contra incêndio, extintores, alarme de incêndio, combate a incêndio | incêndio, fogo, fumaça, cheiro de queimado, pegou fogo, pegando fogo, extintor, extintor vencido, detector de fumaça, brigadista, bombeiros, AVCB, hidrante, sprinkler, porta corta-fogo, trabalho a quente, mangueira de incêndio, bombeiro civil',
  },
  evacuation: {
    broader: 'fire-safety',
    en: 'evacuation, evacuation plan, fire drill, emergency exits, assembly points, evacuation wardens | where is the assembly point, emergency exit, escape route, drill today, evacuate, muster point, evacuation chair, roll call, leave the building, fire marshal, exit blocked',
    ru: 'эвакуация, план эвакуации, учебная тревога, эвакуационные выходы, пути эвакуации, пожарные учения | где место сбора, точка сбора, учебная эвакуация, запасной выход, аварийный выход, эвакуационный выход закрыт, покинуть здание, сирена, ответственный за эвакуацию',
    ro: 'evacuare, plan de evacuare, exercițiu de evacuare, ieșiri de urgență, puncte de adunare, simulare de incendiu | unde e punctul de adunare, punct de întâlnire, ieșire de urgență, ieșire blocată, evacuăm clădirea, cale de evacuare, alarmă evacuare, simulare, RO-Alert, cutremur exercițiu',
    vi: 'thoát hiểm, sơ tán, diễn tập PCCC, lối thoát hiểm, phương án thoát nạn, điểm tập trung, cửa thoát hiểm | sơ đồ thoát hiểm, diễn tập chữa cháy, điểm tập kết ở đâu, di tản, diễn tập thoát hiểm, thang thoát hiểm, thoát nạn, còi báo động',
    'pt-BR':
      'evacuação, plano de abandono, rota de fuga, saída de emergência, ponto de encontro, simulado de abandono | simulado de incêndio, onde é o ponto de encontro, saída bloqueada, abandono do prédio, evacuar, escada de emergência, sirene, abandono de área, simulado hoje',
  },
  ergonomics: {
    broader: 'health-and-safety',
    en: 'ergonomics, workstation assessment, ergonomic equipment, display screen equipment, DSE assessment | back pain, neck pain, wrist hurts, ergonomic chair, standing desk for back, carpal tunnel, RSI, eye strain, screen glasses, heavy lifting, lumbar support, footrest, sit-stand desk, sore shoulder, ergonomic mouse, posture, lifting aid',
    ru: 'эргономика, эргономика рабочего места, эргономичное рабочее место, оценка рабочего места | болит спина, болит шея, болит запястье, эргономичное кресло, стол с регулировкой высоты, подставка для ног, туннельный синдром, глаза устают, очки для компьютера, тяжести поднимать, осанка, поясница, спина отваливается, ортопедическое кресло',
    ro: 'ergonomie, ergonomia locului de muncă, evaluare ergonomică, post de lucru ergonomic, echipament ergonomic | mă doare spatele, dureri de spate, dureri de gât, încheietură, scaun ergonomic, birou reglabil pe înălțime, suport picioare, ochelari de calculator, obosesc ochii, tunel carpian, ridicare greutăți, mouse ergonomic, postură',
    vi: 'công thái học, ergonomics, tư thế làm việc, đánh giá chỗ ngồi làm việc, ghế công thái học | đau lưng, đau cổ, đau vai gáy, đau cổ tay, bàn đứng, bàn nâng hạ, mỏi mắt, kê chân, gối tựa lưng, chuột công thái học, nâng vật nặng, ghế đau lưng, thoát vị đĩa đệm',
    'pt-BR':
      'ergonomia, avaliação ergonômica, análise ergonômica, mobiliário ergonômico, laudo ergonômico | dor nas costas, dor no pescoço, dor no punho, cadeira ergonômica, apoio de pés, mesa com regulagem, LER/DORT, tendinite, vista cansada, ginástica laboral, NR-17, postura, hérnia de disco, levantar peso, suporte de notebook, túnel do carpo',
  },
  'protective-equipment': {
    broader: 'health-and-safety',
    en: 'protective equipment, PPE, personal protective equipment, safety gear, safety shoes, safety clothing | helmet, hard hat, safety glasses, ear plugs, earmuffs, gloves, hi-vis vest, respirator, mask FFP2, goggles, steel toe boots, harness, welding mask, out of gloves, face shield, safety boots worn out, cut-resistant gloves, earplugs, fall arrest',
    ru: 'средства индивидуальной защиты, СИЗ, защитная экипировка, средства защиты, выдача СИЗ | каска, защитные очки, беруши, наушники противошумные, перчатки, респиратор, жилет сигнальный, маска сварщика, страховочная привязь, ботинки с металлическим носком, кончились перчатки, защитный щиток, смывающие средства, личная карточка СИЗ, крем для рук защитный, нет перчаток, маска защитная',
    ro: 'echipament individual de protecție, EIP, echipament de protecție, mijloace de protecție, materiale igienico-sanitare | cască de protecție, ochelari de protecție, mănuși, antifoane, dopuri de urechi, vestă reflectorizantă, bocanci cu bombeu, mască, mască FFP2, ham de siguranță, vizieră, s-au terminat mănușile, mănuși rupte, cizme de protecție, mănuși de lucru, semi-mască',
    vi: 'phương tiện bảo vệ cá nhân, PPE, trang bị bảo hộ, cấp phát bảo hộ, đồ bảo hộ | nón bảo hộ, mũ bảo hộ, kính bảo hộ, găng tay, bao tay, nút tai, bịt tai chống ồn, khẩu trang, giày mũi sắt, áo phản quang, dây an toàn, hết găng tay, mặt nạ phòng độc, mặt nạ hàn, bao tay rách, ủng bảo hộ',
    'pt-BR':
      'EPI, equipamento de proteção individual, EPIs, entrega de EPI, ficha de EPI, proteção individual | capacete, óculos de proteção, luva, luvas, protetor auricular, abafador, bota de segurança, bota de bico de aço, máscara PFF2, respirador, colete refletivo, cinto de segurança altura, acabaram as luvas, protetor facial, máscara de solda, luva rasgada, CA vencido, trocar EPI, talabarte',
  },
  'hazardous-substances': {
    broader: 'health-and-safety',
    en: 'hazardous substances, chemicals, chemical safety, safety data sheets, dangerous substances, COSHH | SDS, MSDS, chemical spill, spilled acid, solvent, acid in my eye, gas leak in lab, toxic, fumes, label of a chemical, asbestos, poison, chemical storage, gas cylinder, absorbent, chlorine smell, corrosive, GHS pictogram',
    ru: 'химическая безопасность, опасные вещества, химические вещества, паспорта безопасности, химикаты, химические реагенты | пролил химию, разлив химии, розлив кислоты, кислота, щёлочь, растворитель, паспорт безопасности вещества, ядовитый, ядовитые пары, ртуть, разбил градусник, асбест, прекурсоры, хранение химикатов, газовый баллон, отравление парами, сорбент, хлором пахнет',
    ro: 'substanțe periculoase, substanțe chimice, fișe cu date de securitate, siguranța chimică, chimicale, produse chimice | FDS, fișă tehnică de securitate, s-a vărsat acid, scurgere chimică, solvent, toxic, vapori, precursori, azbest, etichetă substanță, depozitare substanțe chimice, butelie de gaz, mercur, acid, sodă caustică, absorbant',
    vi: 'hóa chất, an toàn hóa chất, hóa chất nguy hiểm, phiếu an toàn hóa chất, MSDS, chất độc hại | tràn hóa chất, đổ axit, rò rỉ hóa chất, dung môi, hóa chất bắn vào mắt, nhãn hóa chất, kho hóa chất, khí độc, bình khí, ngộ độc hóa chất, mùi hóa chất, SDS, axit, xút ăn da, thủy ngân, amiăng',
    'pt-BR':
      'produtos químicos, substâncias perigosas, FISPQ, segurança química, químicos, FDS | vazamento químico, derramou ácido, derramamento, solvente, produto tóxico, ficha de segurança do produto, ácido no olho, rótulo do produto químico, amianto, cilindro de gás, cheiro de cloro, kit de contenção, polícia federal produtos controlados, gás tóxico, soda cáustica, mercúrio, lava-olhos',
  },
  'risk-assessments': {
    broader: 'health-and-safety',
    en: 'safety risk assessments, workplace risk assessment, job hazard analysis, method statements, hazard identification | risk assessment for a task, job safety analysis, JSA, RAMS document, assess a new machine, risk assessment for pregnant worker, hazard assessment expired, dangerous task, new task not assessed',
    ru: 'оценка профессиональных рисков, карты профессиональных рисков, оценка рисков на рабочем месте, профриски | идентификация опасностей, карта оценки рисков, реестр опасностей, оценить опасность операции, новая опасная работа, ППР, оценить риск работы, уровень профриска',
    ro: 'evaluarea riscurilor SSM, evaluarea riscurilor profesionale, plan de prevenire și protecție, evaluare de risc la post | convenție SSM, evaluare de risc la locul de muncă, fișă de evaluare risc, muncă periculoasă, evaluare risc gravidă, identificarea pericolelor, evaluator SSM',
    vi: 'đánh giá rủi ro an toàn, nhận diện mối nguy, biện pháp an toàn thi công, đánh giá rủi ro lao động | JSA, HIRA, phân tích an toàn công việc, công việc nguy hiểm, đánh giá rủi ro máy mới, bảng đánh giá rủi ro an toàn, mối nguy tại nơi làm việc',
    'pt-BR':
      'análise de risco de segurança, APR, análise preliminar de risco, mapa de risco, inventário de riscos ocupacionais | atividade perigosa, avaliar risco da tarefa, NR-12, análise de risco da máquina, mapa de riscos do setor, avaliação de perigos, AST, tarefa nova sem análise',
  },
  'workplace-violence': {
    broader: 'security',
    en: 'workplace violence, threats to staff, aggression against staff, violence prevention, threatening behaviour | threatened by a customer, patient hit me, customer screams, aggressive customer, physically attacked, assaulted, robbery in the shop, bomb threat, panic button, active shooter, weapon, hold-up, spat at me, armed robbery, violent patient',
    ru: 'угрозы и насилие на работе, агрессия клиентов, нападение на сотрудника, агрессивные посетители, угрозы сотрудникам | клиент угрожает, напали, ударил пациент, буйный пациент, ограбление, звонок о бомбе, бомба, заминировали, тревожная кнопка, оружие, хулиганство, неадекватный клиент, пьяный посетитель, нападение, клиент орёт',
    ro: 'violență la locul de muncă, amenințări, agresiuni asupra angajaților, clienți agresivi, pacienți agresivi | client agresiv, m-a amenințat un client, m-a lovit un pacient, jaf, amenințare cu bombă, buton de panică, armă, atac asupra angajatului, client violent, m-a scuipat, tâlhărie, client beat',
    vi: 'bạo lực nơi làm việc, đe dọa nhân viên, khách hàng gây rối, hành hung nhân viên | khách chửi bới, khách đánh nhân viên, bị hành hung, người nhà bệnh nhân hành hung, bị cướp, đe dọa đánh bom, nút báo động, hung khí, khách say xỉn, côn đồ, bị khách đe dọa, khách hung hăng, quậy phá',
    'pt-BR':
      'violência no trabalho, ameaças a funcionários, agressão a funcionários, cliente agressivo, prevenção à violência | cliente me ameaçou, paciente me bateu, fui agredido, agrediu, assalto à loja, assaltaram, ameaça de bomba, botão de pânico, arma, cliente alterado, cliente gritando, cuspiu em mim, tiroteio, arrastão',
  },
  'lone-work': {
    broader: 'health-and-safety',
    en: 'lone working, lone workers, working alone, lone worker protection, lone worker device | alone on shift, alone in the building at night, dead man switch, personal alarm, working alone at night, check-in call, man-down alarm, home visits alone, nobody else on site',
    ru: 'работа в одиночку, одиночная работа, работающие в одиночку, безопасность одиночных работников | один на смене, одна ночью на смене, тревожный брелок, персональный трекер, ночью одна в здании, контрольный звонок, обход в одиночку, выезд к клиенту в одиночку',
    ro: 'lucru izolat, lucrători izolați, muncă în izolare, lucrul singur, protecția lucrătorilor singuri | singur pe tură, singură noaptea, singur în clădire, alarmă personală, buton om căzut, vizite la domiciliu singură, apel de control, lucrez singur noaptea',
    vi: 'làm việc một mình, người làm việc đơn độc, an toàn khi làm một mình, làm việc biệt lập | trực một mình, ca đêm một mình, một mình trong tòa nhà, thiết bị báo động cá nhân, gọi kiểm tra, đi khách một mình, nút cầu cứu',
    'pt-BR':
      'trabalho isolado, trabalho sozinho, trabalhador isolado, proteção de quem trabalha só | sozinho no turno, sozinha à noite, sozinho no prédio, alarme pessoal, botão de emergência pessoal, visita domiciliar sozinha, ligação de checagem, homem morto dispositivo',
  },
  'crisis-management': {
    broader: 'business-continuity',
    en: 'crisis management, emergency management, emergency response, crisis team, emergency hotline | emergency number, disaster, flood, earthquake, storm, snowstorm, crisis, evacuation of town, who to call in an emergency, duty manager, kidnapping, explosion, air raid, civil protection, tornado warning, office closed because of weather',
    ru: 'чрезвычайные ситуации, ГО и ЧС, гражданская оборона, кризисный штаб, аварийные ситуации | ЧС, ЧП, наводнение, землетрясение, ураган, авария на производстве, взрыв, воздушная тревога, убежище, бомбоубежище, экстренный номер, телефон экстренной связи, куда звонить при аварии, штаб ГО, обстрел, дежурный руководитель',
    ro: 'situații de criză, managementul crizelor, celulă de criză, situații excepționale, protecție civilă | cutremur, inundație, furtună, explozie, dezastru, număr de urgență, pe cine sun la urgență, adăpost, cod roșu, viscol, manager de serviciu, calamitate, criză',
    vi: 'quản lý khủng hoảng, ứng phó khẩn cấp, tình huống khẩn cấp, ban chỉ huy phòng chống thiên tai, xử lý sự cố khẩn cấp | có bão, lũ lụt, động đất, vụ nổ, số điện thoại khẩn cấp, gọi ai khi khẩn cấp, bão số, nghỉ làm do bão, thiên tai, khủng hoảng, quản lý trực ban, sạt lở',
    'pt-BR':
      'gestão de crise, comitê de crise, plano de emergência, gerenciamento de crises, resposta a emergências | emergência, enchente, alagamento na cidade, temporal, explosão, desastre, telefone de emergência, pra quem ligar na emergência, defesa civil, crise, deslizamento, plantonista de crise, sequestro, calamidade',
  },
  security: {
    en: 'security, corporate security, security department, company security, plant security, loss prevention | chief security officer, security manager, security incident on site, internal theft, shoplifting, suspicious employee, security clearance, industrial espionage, investigation of theft, inventory theft, executive protection',
    ru: 'служба безопасности, безопасность, СБ, экономическая безопасность, корпоративная безопасность, отдел безопасности | безопасник, безопасники, проверить контрагента через СБ, хищение, недостача, внутреннее расследование, воруют на складе, промышленный шпионаж, ворует товар, пропускной режим, режимный отдел',
    ro: 'securitate, departament de securitate, securitatea companiei, prevenirea pierderilor, securitate corporativă | director de securitate, furturi interne, furt din magazin, hoți în magazin, lipsă la inventar furt, angajat suspect, investigație internă, informații clasificate, spionaj, sustragere de bunuri, analiză de risc la securitate',
    vi: 'an ninh, phòng an ninh, bộ phận an ninh, chống thất thoát, an ninh công ty | trưởng an ninh, trộm cắp nội bộ, mất hàng, mất trộm trong kho, nhân viên lấy cắp, điều tra nội bộ, trộm trong cửa hàng, gián điệp công nghiệp, thất thoát hàng hóa',
    'pt-BR':
      'segurança, segurança corporativa, prevenção de perdas, segurança empresarial, inteligência de segurança | gerente de segurança, furto interno, furto na loja, funcionário furtando, quebra por furto, investigação de furto, desvio de mercadoria, espionagem industrial, segurança patrimonial da empresa',
  },
};
