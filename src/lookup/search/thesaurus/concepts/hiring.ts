import type { Concepts } from '../concept.ts';

/** Finding people: vacancies, interviews, offers, referrals, interns, apprentices, temps, freelancers. */
export const HIRING: Concepts = {
  recruitment: {
    broader: 'hr',
    en: 'recruitment, recruiting, hiring, talent acquisition, staffing, recruiters | recruiter, candidate, applicants, CV, job applications, hire somebody, we need people, headhunter, application status, where to send a CV, career page, job fair, LinkedIn recruiter, somebody applied, talent pool',
    ru: 'подбор персонала, рекрутинг, рекрутмент, набор персонала, найм, наём сотрудников | рекрутер, рекрутёр, кандидат, резюме, hh, хедхантер, нужны люди, нанять человека, ищем сотрудника, соискатель, отклик на вакансию, куда отправить резюме, ярмарка вакансий, закрыть вакансию, хантить, HeadHunter, Авито Работа',
    ro: 'recrutare, recrutare și selecție, angajări, talent acquisition, selecție de personal | recrutor, candidat, CV, candidatură, aplicanți, eJobs, BestJobs, angajăm oameni, avem nevoie de oameni, unde trimit CV-ul, târg de joburi, caut oameni, trimite CV, LinkedIn recruiter, stadiul aplicării',
    vi: 'tuyển dụng, phòng tuyển dụng, tuyển nhân sự, tuyển người, bộ phận tuyển dụng | ứng viên, CV, hồ sơ ứng tuyển, nộp CV, cần tuyển người, tuyển gấp, ứng tuyển, VietnamWorks, TopCV, headhunter, hội chợ việc làm, tuyển công nhân, tuyển thêm người, nhà tuyển dụng, gửi CV cho ai, HR tuyển dụng',
    'pt-BR':
      'recrutamento, recrutamento e seleção, R&S, seleção de pessoal, contratação, contratações, aquisição de talentos | recrutador, candidato, currículo, mandar currículo, contratar alguém, contratar gente, preciso contratar, processo seletivo, Gupy, Catho, vagas.com, banco de talentos, feira de emprego, inscrição na vaga, selecionador, headhunter',
  },
  vacancies: {
    broader: 'recruitment',
    en: 'vacancies, job openings, open positions, headcount, job postings, requisitions | open a position, post a job ad, replacement for a leaver, new headcount approval, job advert, hiring freeze, FTE approval, need a second person in team, job req, backfill, internal job board, budget for new hire',
    ru: 'вакансии, заявка на подбор, открытые вакансии, открытие вакансии, численность персонала | открыть вакансию, новая ставка, согласовать ставку, разместить вакансию, объявление о вакансии, расширить штат, замена ушедшего, найм заморожен, заявка на подбор персонала, единица в штат, не хватает рук',
    ro: 'posturi vacante, joburi deschise, posturi libere, anunțuri de angajare, headcount | deschid un post, deschidere post, post nou, aprobare post, înlocuiesc un coleg plecat, anunț de job, angajări blocate, buget pentru post nou, publicare anunț, oameni în plus în echipă, job-uri interne',
    vi: 'vị trí tuyển dụng, vị trí trống, yêu cầu tuyển dụng, headcount, tin tuyển dụng | mở vị trí mới, đăng tin tuyển dụng, xin thêm người, duyệt headcount, tuyển thay thế, đề xuất tuyển dụng, phiếu yêu cầu tuyển dụng, thiếu nhân sự, ngưng tuyển dụng, thêm nhân lực',
    'pt-BR':
      'vagas, vagas abertas, abertura de vaga, requisição de pessoal, headcount | abrir vaga, aprovar vaga, vaga de substituição, divulgar vaga, anúncio de vaga, aumento de quadro, congelamento de vagas, reposição de quadro, vaga interna, preciso de mais gente no time, RP de vaga',
  },
  'job-interviews': {
    broader: 'recruitment',
    en: 'job interviews, candidate interviews, assessment centre, interview scheduling, hiring tests | candidate is waiting, interview a candidate, interview feedback, schedule an interview, test task, trial day, technical interview, candidate no-show, scorecard',
    ru: 'собеседования, собеседование с кандидатом, интервью с кандидатами, тестовое задание, ассессмент кандидатов | пришёл кандидат на собеседование, провести собеседование, назначить собеседование, собес, обратная связь по кандидату, техническое интервью, кандидат не пришёл, пробный день',
    ro: 'interviuri de angajare, interviu cu candidații, interviu de angajare, probe de angajare | a venit un candidat, programare interviu, feedback candidat, interviu tehnic, test tehnic, probă de lucru, candidatul nu a venit, fac un interviu, zi de probă',
    vi: 'phỏng vấn, phỏng vấn ứng viên, lịch phỏng vấn, bài test tuyển dụng | ứng viên đến phỏng vấn, hẹn phỏng vấn, kết quả phỏng vấn, phỏng vấn kỹ thuật, ứng viên không đến, vòng phỏng vấn, đánh giá ứng viên, phỏng vấn người mới',
    'pt-BR':
      'entrevistas de emprego, entrevista de candidatos, dinâmica de grupo, teste seletivo | candidato chegou na recepção, marcar entrevista, agendar entrevista, entrevistar candidato, feedback do candidato, teste técnico, candidato faltou, entrevista técnica, case do processo seletivo',
  },
  'job-offers': {
    broader: 'recruitment',
    en: 'job offers, offer letters, offer approval, salary offer to candidates | make a job offer, send an offer letter, candidate accepted, candidate declined, counter-offer, salary for a candidate, approve offer, rescind offer, start date of candidate',
    ru: 'офферы, предложение о работе, оффер кандидату, согласование оффера | сделать оффер, выслать оффер, согласовать оффер, кандидат отказался, кандидат принял оффер, контроффер, зарплата кандидату, дата выхода кандидата, job offer',
    ro: 'oferte de angajare, ofertă de muncă, ofertă salarială candidat, scrisoare de ofertă | trimit oferta candidatului, candidatul a acceptat, candidatul a refuzat, contraofertă, aprobare ofertă de angajare, salariu pentru candidat, job offer',
    vi: 'thư mời nhận việc, offer letter, đề nghị nhận việc, mời làm việc | gửi offer, ứng viên nhận offer, ứng viên từ chối, deal offer, duyệt offer, ngày nhận việc, lương ứng viên, mức offer',
    'pt-BR':
      'carta-proposta, proposta de emprego, proposta salarial ao candidato, carta oferta | enviar proposta ao candidato, candidato aceitou, candidato recusou, contraproposta, aprovar proposta, salário do candidato, data de início do candidato',
  },
  'employee-referral': {
    broader: 'recruitment',
    en: 'employee referral, referral programme, refer a friend, referral bonus, staff referral | recommend a friend, my friend wants to work here, know a good candidate, refer a candidate, bring a friend, friend looking for a job, finder fee',
    ru: 'реферальная программа, приведи друга, рекомендация кандидата, рекомендовать друга, реферальный бонус | привести друга, друг хочет у нас работать, порекомендовать знакомого, бонус за друга, порекомендовать кандидата, знакомый ищет работу, премия за кандидата, рефералка',
    ro: 'recomandări de angajați, program de recomandare, recomandă un prieten, bonus de recomandare, referral | prieten vrea să lucreze la noi, recomand un prieten, recomand pe cineva, prieten caută job, bonus de referral, știu pe cineva bun, aduc un coleg',
    vi: 'giới thiệu ứng viên, giới thiệu bạn bè, thưởng giới thiệu, referral | giới thiệu người vào làm, bạn tôi muốn vào làm, thưởng giới thiệu ứng viên, giới thiệu bạn, tiền thưởng giới thiệu, giới thiệu công nhân, người quen muốn xin việc',
    'pt-BR':
      'indicação de candidatos, programa de indicação, indique um amigo, bônus por indicação | indicar amigo, indicar um conhecido, meu amigo quer trabalhar aqui, prêmio por indicação, amigo procurando emprego, indiquei alguém, quem indica, meu primo quer emprego',
  },
  internships: {
    broader: 'hr',
    en: 'internships, interns, student placements, traineeships, work experience, working students, graduate programme | intern, trainee, summer job, student wants an internship, bachelor thesis in the company, work placement, school trip to the company, shadowing, university cooperation, graduate scheme, girls day, internship agreement',
    ru: 'стажировки, практика студентов, стажёры, практиканты, производственная практика, студенты | стажёр, практикант, студент на практику, преддипломная практика, договор с вузом, практика от института, отзыв о практике, дневник практики, пройти практику, летняя стажировка, экскурсия для студентов, выпускники',
    ro: 'internship, stagii de practică, practică studenți, studenți în practică, stagiari, program de internship | stagiar la facultate, stagiar, practicant, student la practică, convenție de practică, adeverință de practică, elevi în practică, stagiu de vară, practica de vară, lucrare de licență în companie, colaborare cu universitatea',
    vi: 'thực tập, thực tập sinh, sinh viên thực tập, chương trình thực tập, kiến tập | intern, fresher, nhận thực tập, giấy xác nhận thực tập, đóng dấu báo cáo thực tập, xin thực tập, báo cáo thực tập, trợ cấp thực tập, quản trị viên tập sự, management trainee, sinh viên xin thực tập',
    'pt-BR':
      'estágio, estagiários, programa de estágio, trainee, programa de trainees | estagiário, estagiária, CIEE, termo de compromisso de estágio, TCE, contratar estagiário, bolsa-auxílio, bolsa estágio, recesso do estagiário, relatório de estágio, estágio obrigatório, trainees, supervisor de estágio, renovar estágio',
  },
  apprenticeships: {
    broader: 'hr',
    en: 'apprenticeships, apprentices, vocational training, dual training, trade training | apprentice, vocational school, apprentice logbook, apprentice exam, trainee plumber, school days of apprentice, journeyman, apprenticeship levy, first-year apprentice',
    ru: 'ученичество, ученики на производстве, дуальное обучение, ученический договор, подготовка рабочих | ученик сварщика, ученик на заводе, колледж, практика из колледжа, ПТУ, наставник ученика, учебный центр рабочих, получить разряд, ученик оператора, подмастерье',
    ro: 'ucenicie, ucenici, învățământ dual, școală profesională, contract de ucenicie | ucenic, elev la dual, școala profesională, maistru de ucenici, învăț meserie, elevi de la școala profesională, tutore de practică, calificare la locul de muncă',
    vi: 'học nghề, học việc, đào tạo nghề, thợ học việc, hợp đồng học nghề | người học việc, trường nghề, học viên nghề, kèm thợ mới, thợ phụ học nghề, cao đẳng nghề, nâng tay nghề, thi tay nghề',
    'pt-BR':
      'jovem aprendiz, aprendizagem, menor aprendiz, aprendizes, cota de aprendiz | aprendiz, SENAI, SENAC, contrato de aprendizagem, curso do aprendiz, dia de curso do aprendiz, falta do aprendiz, primeiro emprego, instituição formadora',
  },
  'agency-workers': {
    broader: 'recruitment',
    en: 'agency workers, temporary staff, temps, temp agency, staffing agency, seasonal workers | temp did not show up, need extra hands, agency staff, seasonal staff, Christmas temps, Adecco, Randstad, Manpower, leased workers, temp timesheet, pickers for peak, bank nurse, agency nurse, day labourers',
    ru: 'аутстаффинг, временный персонал, временные работники, кадровое агентство, сезонные работники, аутсорсинг персонала | заёмный труд, нужны грузчики на день, сезонники, подработчики, линейный персонал, сотрудники агентства, разнорабочие, самозанятые на смену, Ventra, аутстафф, дополнительные руки, не вышли люди от агентства',
    ro: 'muncă temporară, agent de muncă temporară, personal temporar, leasing de personal, zilieri, sezonieri | lucrători temporari, agenție de muncă temporară, Adecco, Manpower, Randstad, oameni de la agenție, zilier, registru zilieri, n-au venit oamenii de la agenție, personal sezonier, muncitori străini prin agenție, Gi Group',
    vi: 'lao động thời vụ, nhân viên thời vụ, cho thuê lại lao động, công ty cung ứng lao động, lao động thuê ngoài | cung ứng lao động, tuyển thời vụ, công nhân thời vụ, cần người gấp mùa cao điểm, nhà thầu nhân lực, Manpower, Adecco, người của agency, thuê ngoài nhân công',
    'pt-BR':
      'terceirizados, mão de obra temporária, trabalho temporário, agência de emprego, terceirização, temporários | funcionário temporário, terceirizado faltou, empresa terceirizada, agência de temporários, contratar temporário, reforço de Natal, extra para o fim de semana, freela de evento, Adecco, Randstad, safrista, diarista, prestadora de mão de obra',
  },
  freelancers: {
    broader: 'recruitment',
    en: 'freelancers, independent contractors, self-employed contractors, consultants, external staff, contingent workers | hire a freelancer, contractor onboarding, freelancer invoice, extend a contractor, IR35, external developer, consultant contract, false self-employment, statement of work, contractor leaving, day rate',
    ru: 'фрилансеры, подрядчики-физлица, самозанятые, внештатные сотрудники, договор ГПХ, консультанты | фрилансер, внештатник, самозанятый, оформить самозанятого, оплатить фрилансеру, чек самозанятого, ИП вместо сотрудника, продлить ГПХ, договор подряда с физлицом, акт с самозанятым',
    ro: 'freelanceri, colaboratori, PFA, consultanți externi | freelancer, colaborator extern, contract cu PFA, plătesc un freelancer, contract de prestări servicii cu PFA, drepturi de autor colaborator, factură de la PFA, SRL în loc de angajat, prelungire contractor, contractor',
    vi: 'freelancer, cộng tác viên, chuyên gia thuê ngoài, tư vấn độc lập, hợp đồng khoán việc | thuê freelancer, trả tiền cộng tác viên, hợp đồng cộng tác viên, hợp đồng dịch vụ cá nhân, thanh toán thuê khoán, CTV, contractor, chuyên gia tư vấn, hợp đồng thuê khoán',
    'pt-BR':
      'freelancers, PJ, prestadores autônomos, autônomos, consultores externos, RPA | contratar PJ, contratar freela, freela, pagar autônomo, nota fiscal do PJ, contrato PJ, MEI, pejotização, pagamento RPA, prestador de serviço pessoa física, consultor externo, bolsista',
  },
  'background-checks': {
    broader: 'recruitment',
    en: 'background checks, criminal record check, pre-employment screening, DBS check, vetting, right to work check | criminal record, police clearance, security clearance of staff, DBS certificate, verify references, credit check on employee, diploma verification, work with children check, drug test before hiring, screening of candidates',
    ru: 'проверка кандидатов, справка о несудимости, проверка сотрудников, проверка службой безопасности, судимость | несудимость, справка об отсутствии судимости, СБ не пропустила, проверка СБ, полиграф, детектор лжи, проверить диплом, проверка на судимость, допуск к гостайне, форма допуска, анкета для СБ',
    ro: 'verificarea candidaților, cazier judiciar, verificări la angajare, background check, verificare antecedente | cazier, certificat de integritate, verificare diplomă, cazier la angajare, certificat de integritate comportamentală, verificare referințe, certificat ORNISS, test antidrog la angajare',
    vi: 'thẩm tra lý lịch, lý lịch tư pháp, xác minh nhân thân, kiểm tra lý lịch, background check | phiếu lý lịch tư pháp, xác minh bằng cấp, tiền án tiền sự, kiểm tra hồ sơ ứng viên, bằng giả, lý lịch tư pháp số 1, lý lịch tư pháp số 2, kiểm tra tham chiếu',
    'pt-BR':
      'antecedentes criminais, verificação de antecedentes, checagem de candidatos, background check, investigação social | certidão de antecedentes, ficha criminal, nada consta, checar referências, diploma falso, verificação de diploma, certidão negativa criminal, atestado de antecedentes',
  },
  'job-descriptions': {
    broader: 'hr',
    en: 'job descriptions, role profiles, job profiles, duties and responsibilities, job specification | what are my duties, not in my job description, role description, task not mine, responsibilities of a position, update the job description, scope of my role',
    ru: 'должностные инструкции, описание должности, профиль должности, должностные обязанности, функциональные обязанности | не входит в мои обязанности, должностная инструкция, должностная, мои обязанности, что входит в обязанности, обновить должностную инструкцию, рабочая инструкция должности, профстандарт',
    ro: 'fișa postului, fișe de post, descrierea postului, profilul postului, atribuții de serviciu | fișa mea de post, nu intră în fișa postului, nu e treaba mea, atribuțiile mele, sarcini de serviciu, semnez fișa postului, actualizare fișă post, responsabilitățile postului',
    vi: 'mô tả công việc, bản mô tả công việc, JD, chức năng nhiệm vụ, tiêu chuẩn chức danh | không phải việc của tôi, nhiệm vụ của tôi, phạm vi công việc, bảng mô tả công việc, cập nhật JD, việc này không thuộc JD, trách nhiệm công việc',
    'pt-BR':
      'descrição de cargo, descrição de função, perfil da vaga, atribuições do cargo, job description | não é minha função, minhas atribuições, fora da minha função, descritivo do cargo, o que faz meu cargo, descrição de cargos e funções, fora do meu escopo',
  },
};
