import type { Concepts } from '../concept.ts';

/** How people get on at work: surveys, ideas, conflicts, discipline, speaking up, representation, diversity, wellbeing. */
export const WORKING_TOGETHER: Concepts = {
  'engagement-surveys': {
    broader: 'hr',
    en: 'engagement survey, employee survey, pulse survey, staff satisfaction, employee engagement, eNPS | survey results, questionnaire link, is the survey anonymous, morale, satisfaction score, mood in the team, survey reminder, Culture Amp, Peakon, Great Place to Work',
    ru: 'опрос вовлечённости, вовлечённость персонала, опрос сотрудников, удовлетворённость персонала, пульс-опрос | анонимный ли опрос, результаты опроса, ссылка на опрос, анкетирование сотрудников, eNPS, мотивация команды, настроение в команде, лояльность сотрудников, пройти опрос',
    ro: 'sondaj de satisfacție, chestionar de angajament, sondaj angajați, engagement, satisfacția angajaților | rezultate sondaj, link sondaj, e anonim sondajul, chestionar angajați, moralul echipei, eNPS, atmosferă în echipă, pulse survey',
    vi: 'khảo sát nhân viên, khảo sát gắn kết, mức độ hài lòng của nhân viên, gắn kết nhân viên | link khảo sát, khảo sát có ẩn danh không, kết quả khảo sát, phiếu khảo sát nội bộ, tinh thần nhân viên, không khí làm việc, eNPS, khảo sát mức độ hài lòng',
    'pt-BR':
      'pesquisa de clima, pesquisa de engajamento, clima organizacional, pesquisa com funcionários, eNPS | resultado da pesquisa de clima, link da pesquisa, pesquisa é anônima, GPTW, clima ruim na equipe, engajamento, pulse, questionário de clima, satisfação dos funcionários',
  },
  'ideas-and-suggestions': {
    broader: 'hr',
    en: 'suggestion box, employee ideas, idea management, suggestions for improvement, innovation ideas | I have an idea, submit an idea, improvement proposal, idea reward, kaizen idea, suggestion scheme, how could we do better, hackathon, idea contest',
    ru: 'банк идей, рационализаторские предложения, ящик предложений, предложения по улучшению, рацпредложения | есть идея, подать идею, рацуха, рацпредложение, внести предложение, фабрика идей, премия за идею, кайдзен-предложение, хакатон, улучшить процесс',
    ro: 'cutia cu sugestii, sugestii de îmbunătățire, idei de la angajați, propuneri de îmbunătățire | am o idee, propun o idee, trimit o sugestie, concurs de idei, premiu pentru idee, kaizen propunere, cutie de idei, hackathon, inovații',
    vi: 'hòm thư góp ý, sáng kiến cải tiến, đề xuất cải tiến, ý tưởng nhân viên, góp ý | có ý tưởng, nộp sáng kiến, gửi góp ý, thưởng sáng kiến, kaizen, cải tiến quy trình, thùng thư góp ý, hackathon, sáng kiến kinh nghiệm',
    'pt-BR':
      'caixa de sugestões, banco de ideias, programa de ideias, sugestões de melhoria, inovação dos funcionários | tenho uma ideia, dar uma ideia, mandar sugestão, prêmio por ideia, kaizen, melhorar o processo, hackathon, enviar sugestão, ideia de melhoria',
  },
  conflicts: {
    broader: 'hr',
    en: 'conflicts at work, conflict resolution, mediation, employee relations, grievances, team conflicts | argument with colleague, conflict with my boss, quarrel, my manager yells at me, toxic team, unfair treatment, complain about a colleague, grievance, complain about my manager, bad atmosphere, mediator, dispute with a coworker, boss shouts, cannot work with him',
    ru: 'конфликты на работе, урегулирование конфликтов, медиация, трудовые споры, конфликт в коллективе | поругался с коллегой, ссора с коллегой, конфликт с начальником, начальник орёт, начальник кричит, токсичный коллектив, несправедливо относится, пожаловаться на коллегу, жалоба на руководителя, комиссия по трудовым спорам, придирается, склоки, невозможно работать с ним',
    ro: 'conflicte la locul de muncă, medierea conflictelor, relații de muncă, conflicte între colegi, nemulțumiri | m-am certat cu un coleg, ceartă, conflict cu șeful, șeful țipă, șeful urlă, mediu toxic, coleg dificil, mediator, tratament nedrept, plângere despre șef, reclamație despre un coleg, scandal în echipă, nu mă înțeleg cu colegul',
    vi: 'mâu thuẫn nội bộ, giải quyết xung đột, hòa giải, quan hệ lao động, tranh chấp lao động | cãi nhau với đồng nghiệp, mâu thuẫn với sếp, sếp chửi, sếp la mắng, môi trường độc hại, toxic, bị đối xử bất công, khiếu nại sếp, đồng nghiệp khó chịu, bị chèn ép, sếp trù dập, không hợp với sếp, xích mích',
    'pt-BR':
      'conflitos no trabalho, mediação de conflitos, relações trabalhistas, relações com empregados, conflito entre colegas | briguei com colega, briga com o chefe, chefe grita, meu chefe gritou comigo, ambiente tóxico, colega difícil, tratamento injusto, reclamar do gestor, reclamar do chefe, perseguição, bate-boca, desentendimento, não me dou com colega, fofoca',
  },
  harassment: {
    broader: 'conflicts',
    en: 'harassment, bullying, sexual harassment, mobbing, discrimination, dignity at work | harassed, bullied, touched me, inappropriate comments, sexist jokes, racist remark, unwanted messages, groping, discriminated, intimidated, humiliated, hostile environment, stalking, made a pass at me, abusive boss',
    ru: 'домогательства, харассмент, травля, буллинг, моббинг, дискриминация | домогается, пристаёт, приставания, травят, издеваются, унижает, оскорбляет, сексуальные домогательства, расистские шутки, сексизм, непристойные шутки, дискриминируют, запугивает, лапает, преследует, угрожает, абьюз',
    ro: 'hărțuire, hărțuire sexuală, hărțuire morală, mobbing, bullying, discriminare | sunt hărțuită, sunt hărțuit, mă hărțuiește, m-a atins, glume sexiste, glume rasiste, comentarii nepotrivite, umilit, jigniri, mă jignește, discriminat, intimidare, avansuri sexuale, agresiune, abuz',
    vi: 'quấy rối, quấy rối tình dục, bắt nạt nơi công sở, phân biệt đối xử, bạo hành nơi làm việc | bị quấy rối, sàm sỡ, bị bắt nạt, bị cô lập, đụng chạm cơ thể, nhắn tin gạ gẫm, lời lẽ khiếm nhã, bị xúc phạm, bị kỳ thị, bị đe dọa, bị hăm dọa, đùa tục, ma cũ bắt nạt ma mới, gạ tình',
    'pt-BR':
      'assédio, assédio moral, assédio sexual, bullying, discriminação, importunação | fui assediada, sofri assédio, meu chefe me humilha, passou a mão, cantada, piada machista, piada racista, racismo, homofobia, discriminada, constrangimento, me ameaçou, humilhação, perseguida no trabalho, comentário inapropriado, xingou',
  },
  discipline: {
    broader: 'hr',
    en: 'disciplinary procedure, disciplinary action, warning letters, misconduct, written warning | got a warning, give a warning, verbal warning, employee does not show up, no-show employee, suspended, drunk at work, disciplinary hearing, insubordination, repeated lateness, gross misconduct, skipping work, AWOL',
    ru: 'дисциплинарные взыскания, трудовая дисциплина, выговор, взыскание, нарушение дисциплины | замечание в приказе, объяснительная, объяснительная записка, прогул, прогулял, прогульщик, пьяный на работе, пришёл пьяным, служебное расследование, опаздывает постоянно, строгий выговор, лишить премии за нарушение, служебка на сотрудника, не вышел на работу, увольнение по статье',
    ro: 'cercetare disciplinară, sancțiuni disciplinare, abateri disciplinare, avertisment scris, disciplina muncii | avertisment, am primit avertisment, abatere, absențe nemotivate, lipsă nemotivată, întârzie mereu, beat la serviciu, convocare cercetare disciplinară, sancționat, notă explicativă, referat disciplinar, nu s-a prezentat la lucru, mustrare, angajatul nu vine',
    vi: 'kỷ luật lao động, xử lý kỷ luật, khiển trách, biên bản vi phạm, vi phạm nội quy | bị kỷ luật, bị lập biên bản, bị khiển trách, tự ý bỏ việc, nghỉ không phép, bản kiểm điểm, bản tường trình, đi trễ nhiều lần, say xỉn đi làm, nhắc nhở bằng văn bản, hạ bậc lương kỷ luật, cảnh cáo, đình chỉ công việc',
    'pt-BR':
      'medidas disciplinares, advertência, suspensão disciplinar, faltas graves, disciplina | levei advertência, tomei advertência, dar advertência, aplicar suspensão, funcionário faltando, abandono de emprego, falta injustificada, chegou bêbado, insubordinação, atrasos frequentes, advertência verbal, mau comportamento, funcionário sumiu',
  },
  whistleblowing: {
    broader: 'compliance',
    en: 'whistleblowing, speak-up line, ethics hotline, whistleblower hotline, anonymous reporting, ombudsman | report anonymously, report misconduct, report wrongdoing, blow the whistle, integrity line, somebody steals from the company, anonymous tip, ethics violation, cover-up, report fraud',
    ru: 'горячая линия этики, линия доверия, сообщить о нарушении, анонимные обращения, омбудсмен | телефон доверия компании, анонимно пожаловаться, сообщить анонимно, воровство на работе, коллега ворует, откаты, линия доверия безопасность, горячая линия комплаенс, мошенничество сотрудника, нарушение этики, разоблачить',
    ro: 'avertizor de integritate, linie de etică, raportare anonimă, sesizări de integritate, canal de raportare | raportez anonim, sesizare anonimă, raportez o fraudă, avertizare în interes public, denunț, neregulă, nereguli, linia de integritate, Legea 361, colegul fură, raportez o ilegalitate',
    vi: 'tố giác vi phạm, đường dây nóng đạo đức, tố cáo, báo cáo ẩn danh, đường dây nóng tuân thủ | tố cáo ẩn danh, báo cáo sai phạm, báo cáo gian lận, có người ăn cắp của công ty, tố giác nội bộ, phản ánh tiêu cực, bảo vệ người tố cáo, đơn tố cáo, phát hiện sai phạm',
    'pt-BR':
      'canal de denúncias, canal de ética, denúncia anônima, ouvidoria interna, linha ética | denunciar, fazer denúncia, denunciar anonimamente, denunciar fraude, colega roubando a empresa, irregularidade, relatar desvio de conduta, 0800 ética, denunciar chefe, comissão de ética',
  },
  'works-council': {
    broader: 'hr',
    en: 'works council, employee representatives, staff council, shop stewards, employee forum | works council consultation, staff representative, worker representative, employee committee, works agreement, joint committee, staff delegate, elections to the works council, betriebsrat',
    ru: 'представители работников, совет трудового коллектива, рабочий совет, представительный орган работников | представитель коллектива, общее собрание работников, выборы представителей работников, мнение представительного органа, СТК, совет работников, собрание трудового коллектива',
    ro: 'reprezentanții salariaților, reprezentanții angajaților, consiliul angajaților, comitet european de întreprindere | reprezentant al salariaților, alegeri reprezentanți salariați, consultarea salariaților, delegat salariați, cine ne reprezintă, adunarea salariaților',
    vi: 'đại diện người lao động, tổ chức đại diện người lao động, hội nghị người lao động, đối thoại tại nơi làm việc | đối thoại định kỳ, tổ đối thoại, ban đại diện công nhân, bầu đại diện, quy chế dân chủ, hội nghị công nhân viên chức, kiến nghị tập thể',
    'pt-BR':
      'comissão de empregados, representantes dos empregados, comissão de fábrica, comissão interna de trabalhadores | representante dos trabalhadores, delegado sindical, eleição de representantes, assembleia de funcionários, conselho de funcionários, comissão de trabalhadores',
  },
  'trade-union': {
    broader: 'hr',
    en: 'trade union, labor union, union, collective agreement, collective bargaining, strikes | join the union, union dues, union rep, shop steward, strike, go on strike, collective contract, union meeting, wage negotiations, walkout, labor dispute, industrial action',
    ru: 'профсоюз, профком, профсоюзная организация, коллективный договор, первичная профсоюзная организация | вступить в профсоюз, профсоюзные взносы, профорг, председатель профкома, колдоговор, забастовка, бастовать, членский билет профсоюза, матпомощь от профсоюза, выйти из профсоюза',
    ro: 'sindicat, contract colectiv de muncă, CCM, negocieri colective, organizație sindicală | lider de sindicat, mă înscriu în sindicat, cotizație sindicală, grevă, grevă de avertisment, sindicaliști, negociere colectivă, protest, membru de sindicat, ies din sindicat, liderul sindical',
    vi: 'công đoàn, công đoàn cơ sở, ban chấp hành công đoàn, thỏa ước lao động tập thể, đoàn phí công đoàn | gia nhập công đoàn, phí công đoàn, chủ tịch công đoàn, tổ trưởng công đoàn, đình công, quà công đoàn, thẻ công đoàn, xin ra công đoàn, thăm hỏi công đoàn, quyền lợi đoàn viên, vay quỹ CEP, đoàn viên',
    'pt-BR':
      'sindicato, acordo coletivo, convenção coletiva, relações sindicais, negociação coletiva, CCT | greve, paralisação, sindicalizar, contribuição sindical, carta de oposição, mensalidade do sindicato, ACT, dissídio coletivo, assembleia sindical, filiar ao sindicato, dirigente sindical, oposição ao desconto',
  },
  diversity: {
    broader: 'hr',
    en: 'diversity and inclusion, diversity, equality, DEI, inclusion, equal opportunities, employee resource groups | LGBT, pride, women network, gender equality, pronouns, inclusive language, disabled colleagues, cultural diversity, religious holiday, ERG, gender balance, age discrimination policy, affinity group',
    ru: 'разнообразие и инклюзия, инклюзия, равные возможности, D&I, доступная среда, многообразие | гендерное равенство, инклюзивный, сотрудники с инвалидностью, женское сообщество, женское лидерство, равноправие, квотирование инвалидов, квота для инвалидов, уважение культур, инклюзивность',
    ro: 'diversitate și incluziune, diversitate, egalitate de șanse, incluziune, DEI | egalitate de gen, LGBT, angajați cu dizabilități, femei în leadership, limbaj incluziv, minorități, grupuri de afinitate, expert egalitate de șanse, certificat de handicap, pride',
    vi: 'đa dạng và hòa nhập, bình đẳng giới, bình đẳng, đa dạng hòa nhập, DEI | LGBT, người khuyết tật, bình đẳng nam nữ, ban nữ công, vì sự tiến bộ phụ nữ, nhân viên khuyết tật, hòa nhập, cộng đồng LGBT, pride',
    'pt-BR':
      'diversidade e inclusão, diversidade, inclusão, D&I, equidade, grupos de afinidade | PCD, cota PCD, LGBT, pessoa com deficiência, mulheres na liderança, equidade racial, equidade de gênero, linguagem inclusiva, laudo PCD, vaga afirmativa, Libras, intérprete de Libras, pessoa trans',
  },
  'disability-support': {
    broader: 'hr',
    en: 'disability support, reasonable accommodation, workplace adjustments, accessibility for employees, disabled employees | accommodation request, wheelchair, hearing loss, dyslexia, autism, ADHD, screen reader for colleague, sign language, ADA request, neurodiversity, disability certificate, blind colleague, need adjustments, Access to Work',
    ru: 'поддержка сотрудников с инвалидностью, адаптация рабочего места для инвалидов, специальные рабочие места, разумное приспособление | инвалид, инвалидная коляска, колясочник, слабовидящий, слабослышащий, справка об инвалидности, пандус, жестовый язык, глухой сотрудник, инвалид второй группы, особые условия труда',
    ro: 'sprijin pentru persoane cu dizabilități, adaptarea locului de muncă, angajați cu handicap, adaptare rezonabilă | scaun cu rotile, dizabilitate, deficiență de auz, dislexie, autism, limbaj mimico-gestual, încadrare în grad de handicap, nevăzător, ADHD, accesibilitate pentru angajați, locuri protejate',
    vi: 'hỗ trợ người khuyết tật, bố trí việc cho người khuyết tật, lao động khuyết tật, tiếp cận cho người khuyết tật | xe lăn, khiếm thính, khiếm thị, ngôn ngữ ký hiệu, giấy xác nhận khuyết tật, lối đi cho xe lăn, tự kỷ, khó vận động',
    'pt-BR':
      'acessibilidade para funcionários, adaptação para PCD, apoio a pessoas com deficiência, adaptação do posto de trabalho | cadeira de rodas, cadeirante, surdo, deficiente visual, deficiente auditivo, autismo, TEA, TDAH, neurodivergente, rampa de acesso, aparelho auditivo, leitor de tela para colega, piso tátil',
  },
  wellbeing: {
    broader: 'hr',
    en: 'wellbeing, mental health, health promotion, employee wellness, stress management, healthy workplace | stress, burnout, overworked, exhausted, too much work, workload, massage at work, mindfulness, healthy eating, quit smoking, sleep problems, wellness day, meditation, work-life balance, step challenge',
    ru: 'благополучие сотрудников, забота о здоровье, ментальное здоровье, wellbeing, здоровый образ жизни, ЗОЖ | стресс, выгорание, выгорел, выгораю, переработался, устал, нет сил, слишком много работы, массаж в офисе, медитация, бросить курить, баланс работы и жизни, день здоровья',
    ro: 'stare de bine, wellbeing, sănătate mintală, sănătate emoțională, promovarea sănătății, gestionarea stresului | stres, stresat, burnout, epuizat, epuizare, prea mult de lucru, suprasolicitat, masaj la birou, mindfulness, echilibru viață-muncă, mă las de fumat, obosit, volum de muncă, ziua sănătății',
    vi: 'sức khỏe tinh thần, chăm sóc sức khỏe tinh thần, wellbeing, sức khỏe nhân viên, cân bằng cuộc sống | stress, căng thẳng, áp lực công việc, kiệt sức, burnout, quá tải, nhiều việc quá, mệt mỏi, massage văn phòng, ngồi thiền, cai thuốc lá, mất ngủ, áp lực quá',
    'pt-BR':
      'bem-estar, saúde mental, qualidade de vida, programa de saúde, promoção da saúde, gestão do estresse | estresse, estressado, burnout, esgotado, exausto, sobrecarga, muito trabalho, massagem, quick massage, parar de fumar, meditação, mindfulness, tô surtando, cansaço, equilíbrio vida e trabalho, SIPAT, Setembro Amarelo',
  },
  counselling: {
    broader: 'wellbeing',
    en: 'counselling, employee assistance programme, EAP, psychological support, social counselling, psychologist | talk to somebody, anxiety, depression, panic attack, addiction, alcohol problem, domestic violence, grief, therapist, family problems, private debts, suicidal thoughts, crying at work, trauma after an incident, gambling, confidential help, chaplain',
    ru: 'психологическая помощь, корпоративный психолог, психолог, программа поддержки сотрудников, консультации психолога | поговорить с психологом, тревожность, депрессия, паническая атака, зависимость, алкоголизм, домашнее насилие, горе, потеря близкого, личные долги, терапевт психолог, проблемы в семье, плачу на работе, тяжело морально',
    ro: 'consiliere psihologică, psiholog, suport psihologic, program de asistență angajați, consiliere | vorbesc cu un psiholog, anxietate, depresie, atac de panică, dependență, alcoolism, violență domestică, doliu, terapeut, terapie, probleme în familie, datorii, plâng la serviciu, ședință de terapie, jocuri de noroc, preot',
    vi: 'tư vấn tâm lý, hỗ trợ tâm lý, chuyên gia tâm lý, chương trình hỗ trợ nhân viên, tham vấn | gặp bác sĩ tâm lý, lo âu, trầm cảm, hoảng loạn, nghiện rượu, bạo lực gia đình, mất người thân, nợ nần, khủng hoảng tinh thần, muốn tâm sự, chuyện gia đình, cờ bạc, khóc ở chỗ làm',
    'pt-BR':
      'apoio psicológico, psicólogo, programa de apoio ao empregado, PAE, assistência social, aconselhamento | falar com psicólogo, ansiedade, depressão, crise de pânico, crise de ansiedade, alcoolismo, dependência química, drogas, violência doméstica, luto, terapia, psicoterapia, Zenklub, assistente social, dívidas, problemas em casa, chorando no trabalho, endividado',
  },
  'hardship-support': {
    broader: 'hr',
    en: 'hardship fund, emergency financial help, solidarity fund, social assistance for employees, welfare fund | house burned down, flood at home, financial emergency, cannot pay rent, support for a sick colleague, collection for a colleague, family of deceased colleague, fundraiser for colleague',
    ru: 'материальная помощь, матпомощь, помощь в трудной ситуации, фонд взаимопомощи, социальная поддержка сотрудников | пожар дома, сгорел дом, помощь на лечение, матпомощь на похороны, помощь многодетным, сбор денег коллеге, трудная жизненная ситуация, помощь погорельцам, матпомощь при рождении',
    ro: 'ajutor social, ajutoare sociale, ajutor financiar de urgență, fond de solidaritate, sprijin în situații grele | ajutor de înmormântare, ajutor de naștere, ajutor de boală, mi-a ars casa, inundație acasă, strângem bani pentru un coleg, ajutor umanitar, fond social, boală gravă ajutor',
    vi: 'trợ cấp khó khăn, quỹ tương trợ, hỗ trợ hoàn cảnh khó khăn, cứu trợ nhân viên, quỹ tình thương | cháy nhà, lũ lụt, hoàn cảnh khó khăn, hỗ trợ bệnh hiểm nghèo, quyên góp cho đồng nghiệp, trợ cấp mai táng, hỗ trợ thiên tai, mái ấm công đoàn, giúp đồng nghiệp bệnh nặng',
    'pt-BR':
      'auxílio emergencial, fundo de solidariedade, ajuda financeira a funcionários, apoio social | minha casa alagou, enchente, perdi tudo, incêndio em casa, vaquinha para colega, ajuda com tratamento, dificuldade financeira, auxílio doença grave, ajuda à família do colega, cesta de emergência',
  },
  'team-events': {
    broader: 'hr',
    en: 'team events, team building, company parties, Christmas party, summer party, staff events, social committee | offsite, team lunch, team outing, barbecue, office party, invitation to the company party, away day, family day, organise a team event, karaoke, after work drinks, farewell party, gala dinner, party budget',
    ru: 'корпоративы, тимбилдинг, корпоративные мероприятия, внутренние мероприятия, новогодний корпоратив, командообразование | корпоратив, вечеринка, тимбилдинги, выезд команды, день компании, семейный день, шашлыки, бюджет на команду, ёлка для детей, пригласительный на корпоратив, квиз, поздравить команду, день рождения компании, выездная сессия',
    ro: 'teambuilding, petreceri de firmă, evenimente interne, petrecerea de Crăciun, evenimente pentru angajați | team building, ieșire cu echipa, petrecere, grătar, family day, ziua companiei, invitație la petrecere, organizez un teambuilding, offsite, banchet, masă festivă, buget de teambuilding, serbare',
    vi: 'team building, tiệc công ty, tiệc tất niên, year end party, sự kiện nội bộ, hoạt động gắn kết | tất niên, tân niên, tiệc cuối năm, liên hoan, đi chơi cùng team, ăn uống phòng ban, ngày hội gia đình, karaoke, tiệc chia tay, tổ chức team building, sinh nhật công ty, gala dinner, YEP, quỹ phòng',
    'pt-BR':
      'eventos internos, festa da firma, confraternização, team building, festa de fim de ano, endomarketing de eventos | confra, churrasco, happy hour, amigo secreto, festa junina, family day, festa, convite da festa, integração da equipe, almoço da equipe, festa dos aniversariantes, bolo de aniversário, dia da família, offsite da equipe',
  },
  'dress-code': {
    broader: 'policies',
    en: 'dress code, appearance rules, clothing rules, what to wear | may I wear shorts, jeans allowed, tattoos, piercing, suit and tie, casual Friday, sneakers at work, headscarf at work, business attire, beard policy, nail polish',
    ru: 'дресс-код, внешний вид, требования к одежде, деловой стиль | можно ли в шортах, можно ли в джинсах, татуировки, пирсинг, костюм и галстук, пятница свободный стиль, кроссовки в офисе, борода, маникюр, как одеваться',
    ro: 'cod vestimentar, ținută la birou, dress code, reguli de ținută | pot veni în pantaloni scurți, blugi, tatuaje, piercing, costum și cravată, ținută office, ținută decentă, adidași la birou, barbă, unghii cu gel, cum mă îmbrac',
    vi: 'quy định trang phục, trang phục công sở, dress code, quy định ăn mặc, tác phong | mặc quần short, mặc quần jean, hình xăm, xỏ khuyên, áo vest, cà vạt, mặc gì đi làm, nhuộm tóc, móng tay, áo dài thứ hai, mang dép đi làm',
    'pt-BR':
      'dress code, código de vestimenta, vestimenta no escritório, regras de vestimenta, aparência | pode ir de bermuda, pode usar jeans, tatuagem, piercing, terno e gravata, traje social, tênis no trabalho, decote, que roupa usar, casual day, barba, unha postiça',
  },
};
