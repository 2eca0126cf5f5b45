import type { Concepts } from '../concept.ts';

/** Learning and getting on: courses, certificates, conferences, appraisals, goals, promotion, grades, mentoring. */
export const GROWTH: Concepts = {
  training: {
    broader: 'hr',
    en: 'training, learning and development, L&D, staff training, courses, professional development, workshops, seminars | training budget, book a course, learn something new, upskilling, training catalogue, sign up for a course, trainer, soft skills, Excel course, attend a workshop, course fees, professional training, CPD, training certificate, class is full, in-house training',
    ru: 'обучение, обучение персонала, тренинги, курсы, повышение квалификации, корпоративный университет, семинары, воркшопы | записаться на курс, пойти на курсы, тренинг, воркшоп, бюджет на обучение, учебный центр, переподготовка, курсы Excel, поучиться, научиться, согласовать обучение, тренер, оплатить обучение, каталог курсов, ученический договор за курсы',
    ro: 'training, instruire, formare profesională, cursuri, dezvoltare profesională, L&D, perfecționare, workshop-uri | curs, mă înscriu la curs, buget de training, curs de Excel, traininguri, catalog de cursuri, trainer, calificare, diplomă de curs, workshop, vreau să învăț, seminar, curs de perfecționare, act adițional formare',
    vi: 'đào tạo, phòng đào tạo, khóa học, bồi dưỡng nghiệp vụ, đào tạo nội bộ, học tập và phát triển, tập huấn | đăng ký khóa học, xin đi học khóa, training, workshop, lớp học, giảng viên nội bộ, ngân sách đào tạo, khóa Excel, học nâng cao, lịch đào tạo, kỹ năng mềm, đi tập huấn, cam kết đào tạo, lớp bồi dưỡng',
    'pt-BR':
      'treinamento, T&D, treinamento e desenvolvimento, cursos, capacitação, universidade corporativa, workshops | fazer um curso, inscrição no curso, curso de Excel, verba de treinamento, instrutor, palestra interna, curso de reciclagem, lista de presença do treinamento, LNT, turma lotada, workshop, me capacitar, catálogo de cursos, certificado do curso',
  },
  'e-learning': {
    broader: 'training',
    en: 'e-learning, online courses, online training, self-paced courses, video courses, online modules | online course, course not marked completed, Udemy, Coursera, Pluralsight, quiz failed, repeat the test, certificate not generated, licence for online courses, enrol in an online course, course assigned to me, video lesson, MOOC',
    ru: 'онлайн-обучение, дистанционное обучение, электронные курсы, онлайн-курсы, электронное обучение | онлайн-курс, назначили курс, не прошёл тест, пересдать тест, вебинар-курс, Скиллбокс, Stepik, электронный курс, не зачло курс, видеокурс, видеоурок, доступ к онлайн-курсу, Нетология, тест не сдал',
    ro: 'e-learning, cursuri online, învățare online, module online, cursuri video | curs online, cursul nu apare finalizat, Coursera, test online, am picat testul, refac testul, modul online, curs video, mi s-a alocat un curs, certificat de curs online',
    vi: 'e-learning, học trực tuyến, khóa học online, học online, đào tạo trực tuyến | làm bài kiểm tra online, thi lại bài test, Coursera, chưa ghi nhận hoàn thành khóa học, chứng chỉ online, rớt bài test, khóa học được giao, bài giảng video, lớp online',
    'pt-BR':
      'e-learning, cursos online, EAD, ensino a distância, treinamento online | curso online, curso não concluiu, prova online, refazer a prova, reprovei na prova do curso, certificado não gerou, trilha de aprendizagem, Coursera, videoaula, curso atribuído a mim',
  },
  'mandatory-training': {
    broader: 'training',
    en: 'mandatory training, compulsory training, annual refresher, compliance training, training records | overdue training, training deadline, expired training, refresher course, reminder mail about training, which trainings must I do, training matrix, statutory training, proof of training',
    ru: 'обязательное обучение, обязательные курсы, ежегодная аттестация знаний, проверка знаний, учёт обучения | просрочено обучение, просроченный курс, сдать экзамен по допуску, какие курсы обязательны, протокол проверки знаний, ежегодное обучение, аттестация по промбезопасности, удостоверение о проверке знаний, пройти обязательный курс',
    ro: 'cursuri obligatorii, training obligatoriu, instruire obligatorie, instruire periodică, evidența instruirilor | curs obligatoriu expirat, termen training, ce cursuri trebuie să fac, curs restant, reautorizare, fișă de instruire, semnez fișa de instruire, instructaj periodic, testare anuală',
    vi: 'đào tạo bắt buộc, khóa học bắt buộc, đào tạo định kỳ, huấn luyện bắt buộc, hồ sơ đào tạo | quá hạn khóa học, khóa nào bắt buộc, học lại định kỳ, nhắc hoàn thành khóa học, hết hạn chứng chỉ đào tạo, thi lại định kỳ, ma trận đào tạo',
    'pt-BR':
      'treinamentos obrigatórios, treinamento obrigatório, reciclagem obrigatória, treinamentos legais, matriz de treinamento | treinamento vencido, treinamento atrasado, prazo do treinamento, reciclagem vencida, quais treinamentos preciso fazer, treinamento de NR, cobrança de treinamento, treinamento pendente',
  },
  'language-courses': {
    broader: 'training',
    en: 'language courses, language lessons, English lessons, language training, language classes | learn English, German course, French classes, language teacher, level test, speak better English, Spanish lessons, language certificate, Preply, Berlitz, TOEIC, IELTS',
    ru: 'языковые курсы, английский язык, курсы английского, иностранные языки, обучение языкам | учить английский, английский для сотрудников, преподаватель английского, уровень английского, Skyeng, разговорный клуб, немецкий язык, китайский язык, компенсация английского, инглиш, русский для иностранцев',
    ro: 'cursuri de limbi străine, curs de engleză, limbi străine, cursuri de germană, lecții de engleză | învăț engleză, engleză, germană, profesor de engleză, test de limbă, nivel de engleză, franceză, română pentru străini, certificat de limbă, examen Cambridge',
    vi: 'học ngoại ngữ, lớp tiếng Anh, khóa tiếng Anh, đào tạo ngoại ngữ, tiếng Nhật, tiếng Anh | học tiếng Anh, học tiếng Nhật, học tiếng Hàn, tiếng Trung, thi TOEIC, IELTS, giáo viên tiếng Anh, chứng chỉ ngoại ngữ, trung tâm Anh ngữ, JLPT, hỗ trợ học tiếng Anh',
    'pt-BR':
      'curso de idiomas, aula de inglês, auxílio idiomas, cursos de inglês, bolsa de idiomas | aprender inglês, inglês, espanhol, professor de inglês, nivelamento de inglês, teste de nível, reembolso do inglês, aula de espanhol, conversação, TOEFL, português para estrangeiros',
  },
  conferences: {
    broader: 'training',
    en: 'conferences, attending conferences, external events, conference tickets, speaking at conferences, meetups | conference ticket, go to a conference, give a talk, call for papers, conference budget, summit, congress, meetup, be a speaker, symposium, registration fee for a congress',
    ru: 'конференции, участие в конференциях, конгрессы, митапы, выступления, форумы | билет на конференцию, поехать на конференцию, выступить с докладом, доклад, спикер, митап, бюджет на конференции, съезд, симпозиум, подать доклад, оплатить участие',
    ro: 'conferințe, participare la conferințe, congrese, evenimente externe, simpozioane | bilet la conferință, merg la o conferință, țin o prezentare, speaker, congres, taxă de participare, meetup, simpozion, buget pentru conferințe, credite EMC',
    vi: 'hội nghị, hội thảo, tham dự hội thảo, sự kiện bên ngoài, diễn giả | vé hội thảo, đi dự hội thảo, tham gia hội nghị, làm diễn giả, phí tham dự, thuyết trình ở hội thảo, meetup, đăng ký hội thảo, tọa đàm',
    'pt-BR':
      'congressos, conferências, participação em eventos, simpósios, meetups | ingresso do congresso, ir a um congresso, dar palestra, palestrante, inscrição no congresso, verba pra congresso, simpósio, meetup, jornada médica, submeter trabalho, seminário externo',
  },
  'professional-certificates': {
    broader: 'training',
    en: 'professional certifications, professional licences of staff, qualifications, staff licence renewal, professional registration, certificates of competence | forklift licence, forklift permit, welding certificate, nursing registration expired, AWS certification, exam voucher, PMP, CPR certificate, licence to practise, chartered, crane licence, driver qualification card, food handler card, professional membership fee, board certification',
    ru: 'удостоверения и допуски, профессиональные сертификаты, сертификация специалистов, аккредитация специалистов, квалификация | права на погрузчик, удостоверение стропальщика, корочки, корочка сварщика, НАКС, группа по электробезопасности, медицинская аккредитация, санминимум, сертификат медика, продлить удостоверение, допуск на высоту, присвоение разряда, экзамен на сертификат, баллы НМО, водитель погрузчика',
    ro: 'autorizații profesionale, certificări profesionale, atestate, calificări, acreditări de personal | atestat, autorizație stivuitorist, permis stivuitor, ISCIR, sudor autorizat, autorizație ANRE, cotizație colegiul medicilor, OAMMR, asigurare malpraxis, certificare AWS, PMP, atestat expirat, CPC șofer, curs de igienă, macaragiu, autorizație electrician',
    vi: 'chứng chỉ hành nghề, chứng chỉ nghề, thẻ nghề, giấy phép hành nghề cá nhân, chứng chỉ chuyên môn | bằng lái xe nâng, chứng chỉ xe nâng, thẻ an toàn điện, chứng chỉ hàn, hết hạn chứng chỉ, gia hạn chứng chỉ hành nghề, thi chứng chỉ, PMP, chứng chỉ AWS, lệ phí thi, chứng chỉ cầu trục, giấy tập huấn an toàn thực phẩm, CPA, ACCA',
    'pt-BR':
      'certificações profissionais, habilitações, registro profissional, conselho de classe, certificados profissionais | registro no CRM, COREN, anuidade do CREA, anuidade do conselho, curso de empilhadeira, carteirinha de empilhadeira, certificado vencido, NR-10, NR-35, NR-33, certificação AWS, PMP, CPA-20, habilitação de operador, renovar certificado',
  },
  'tuition-support': {
    broader: 'training',
    en: 'tuition reimbursement, education support, degree sponsorship, study grants, education assistance | company pays my degree, MBA, master degree, university fees, college tuition, scholarship, pay for my studies, evening degree, payback clause for studies, student loan support',
    ru: 'оплата высшего образования, компенсация обучения в вузе, целевое обучение, MBA, оплата учёбы | компания оплатит институт, второе высшее, магистратура, аспирантура, стипендия, целевой договор, учёба за счёт компании, отработать обучение, MBA за счёт компании',
    ro: 'decontare studii, burse de studii, sprijin pentru studii, taxă de facultate decontată, MBA | firma îmi plătește facultatea, taxa de școlarizare, master plătit de firmă, doctorat, bursă, plata facultății, decont școlarizare, EMBA',
    vi: 'hỗ trợ học phí, học bổng nhân viên, tài trợ học cao học, hỗ trợ học đại học, MBA | công ty trả học phí, học thạc sĩ, học văn bằng hai, học phí đại học, cao học, hoàn học phí, học MBA, tiến sĩ, liên thông đại học',
    'pt-BR':
      'bolsa de estudos, auxílio-educação, auxílio faculdade, subsídio de graduação, bolsa de pós-graduação | empresa paga faculdade, mensalidade da faculdade, MBA, pós-graduação, mestrado, bolsa faculdade, reembolso da faculdade, pagar minha pós, graduação paga, cláusula de permanência',
  },
  appraisal: {
    broader: 'hr',
    en: 'performance appraisal, performance review, annual review, performance management, appraisals, feedback talks | my annual review, self-assessment, feedback from manager, calibration, performance rating, 360 feedback, year-end review, mid-year review, unfair rating, review form, bad rating, performance improvement plan, one-on-one, underperformer',
    ru: 'оценка персонала, оценка эффективности, аттестация сотрудников, performance review, перформанс-ревью, ежегодная оценка | аттестация, перф-ревью, самооценка, обратная связь от руководителя, фидбек, оценка 360, калибровка, низкая оценка, несправедливая оценка, ИПР, встреча один на один, итоги года с руководителем, плохая оценка, вторая комиссия аттестации',
    ro: 'evaluarea performanței, evaluare anuală, evaluarea angajaților, performance review, managementul performanței | evaluarea mea, autoevaluare, feedback de la șef, calificativ, calificativ slab, evaluare 360, evaluare nedreaptă, fișă de evaluare, evaluare semestrială, plan de îmbunătățire, discuție anuală, contestație evaluare',
    vi: 'đánh giá nhân viên, đánh giá hiệu quả công việc, đánh giá năng lực, đánh giá cuối năm, performance review | đánh giá KPI, tự đánh giá, bị đánh giá thấp, xếp loại cuối năm, xếp loại lao động, phản hồi từ sếp, đánh giá 360, đánh giá không công bằng, chấm điểm KPI, bản tự đánh giá, xếp loại C, 1-1 với sếp',
    'pt-BR':
      'avaliação de desempenho, gestão de desempenho, avaliação anual, ciclo de avaliação, performance review | minha avaliação, autoavaliação, feedback do gestor, avaliação 360, nota baixa na avaliação, avaliação injusta, calibração, PDI, plano de melhoria, nine box, devolutiva, 1:1 com gestor, reunião de feedback',
  },
  'goals-and-okrs': {
    broader: 'appraisal',
    en: 'goal setting, objectives, OKRs, personal targets, KPI targets of employees | OKR, set my goals, quarterly goals, annual objectives, key results, goals in the tool, target agreement, SMART goals, change my targets, KPI weight',
    ru: 'постановка целей, цели сотрудников, OKR, KPI сотрудников, целеполагание | поставить цели, цели на год, цели на квартал, карта целей, ключевые показатели, согласовать цели, изменить KPI, карта KPI, вес цели',
    ro: 'stabilirea obiectivelor, obiective individuale, OKR, KPI individuali, obiective anuale | obiectivele mele, setare obiective, obiective trimestriale, ținte individuale, KPI-urile mele, obiective nerealiste, aprobare obiective',
    vi: 'thiết lập mục tiêu, mục tiêu cá nhân, OKR, giao KPI, chỉ tiêu cá nhân | đặt mục tiêu, KPI của tôi, chỉ tiêu KPI, mục tiêu quý, chỉnh KPI, đăng ký KPI, KPI cao quá, BSC, bảng KPI, mục tiêu năm',
    'pt-BR':
      'definição de metas, metas individuais, OKR, objetivos anuais, contrato de metas | minhas metas, cadastrar metas, metas do trimestre, mudar minha meta, KPI individual, painel de metas, meta inatingível, desdobramento de metas, OKRs',
  },
  promotion: {
    broader: 'hr',
    en: 'promotion, job promotion, advancement, promotion process, change of position | get promoted, be promoted, next level, become a manager, team lead role, senior title, promotion committee, new title, step up, acting manager',
    ru: 'повышение в должности, карьерное повышение, продвижение по службе, назначение на должность | повысить в должности, хочу повышение, стать руководителем, стать тимлидом, назначить начальником, и.о., исполняющий обязанности, перевод на вышестоящую должность, грейд повысить, промоушен, когда меня повысят',
    ro: 'promovare, avansare, promovare în funcție, avansare în carieră, avansare în grad | vreau să fiu promovat, vreau promovare, am fost promovat, devin șef, team lead, funcție de conducere, promovat, concurs de promovare, interimat, titlu nou, gradație',
    vi: 'thăng chức, bổ nhiệm, đề bạt, thăng tiến, quyết định bổ nhiệm | lên chức, được thăng chức, lên trưởng phòng, lên leader, lên quản lý, xét thăng chức, quy hoạch cán bộ, lên senior, bổ nhiệm lại, miễn nhiệm',
    'pt-BR':
      'promoção de cargo, promoção interna, mudança de cargo, ascensão profissional, comitê de promoção | ser promovido, quero ser promovido, fui promovido, virar gerente, virar coordenador, virar líder, subir de cargo, passar a sênior, promoção não saiu, interino, mudança de função',
  },
  'career-development': {
    broader: 'hr',
    en: 'career development, internal mobility, career paths, talent management, succession planning, internal transfer | change department, move to another team, apply internally, internal job change, career plan, my career, development plan, move to another branch, high potential, talent programme, transfer to another location, secondment, job rotation, stuck in my job',
    ru: 'карьера, развитие карьеры, внутренняя мобильность, кадровый резерв, внутренний перевод, карьерный рост, управление талантами | перейти в другой отдел, перевестись, перевод в другой отдел, сменить команду, ротация, карьерный план, индивидуальный план развития, резервист, хайпо, перевод в другой филиал, засиделся на месте, командирование в другой офис, расти дальше',
    ro: 'dezvoltarea carierei, mobilitate internă, plan de carieră, managementul talentelor, transfer intern, succesiune | schimb departamentul, mă mut în alt departament, mutare în altă echipă, transfer la alt punct de lucru, aplic intern, detașare, delegare în alt oraș, plan de dezvoltare, cariera mea, rotația posturilor, program de talente',
    vi: 'phát triển nghề nghiệp, luân chuyển nội bộ, lộ trình thăng tiến, điều chuyển, kế hoạch kế thừa, quản lý nhân tài | chuyển phòng ban, chuyển bộ phận, xin chuyển bộ phận, chuyển chi nhánh, ứng tuyển nội bộ, luân chuyển, điều động, biệt phái, lộ trình nghề nghiệp, chuyển team, career path, thuyên chuyển',
    'pt-BR':
      'desenvolvimento de carreira, mobilidade interna, plano de carreira, gestão de talentos, sucessão, transferência interna, recrutamento interno | mudar de área, trocar de equipe, mudar de setor, transferência de filial, transferência de loja, me candidatar internamente, job rotation, plano de sucessão, crescer na empresa, trilha de carreira, ser transferido, movimentação interna',
  },
  'job-grades': {
    broader: 'hr',
    en: 'job grades, salary bands, job levels, pay scale, job architecture, job evaluation | my grade, which grade am I in, level of my job, wrong grade, salary band, step increase, pay grade, collective agreement group, regrading, levelling',
    ru: 'грейды, система грейдов, тарифная сетка, разряды, квалификационные категории | мой грейд, какой у меня грейд, грейдирование, тарифный разряд, присвоить разряд, повышение разряда, категория специалиста, вилка окладов, квалификационная категория, неверный грейд',
    ro: 'grile de salarizare, grade profesionale, niveluri de post, clase de salarizare, trepte profesionale | ce nivel am, gradul meu, grila mea, treaptă de salarizare, gradație de vechime, încadrare greșită, clasă de salarizare, junior mid senior, grading, reîncadrare',
    vi: 'bậc lương, ngạch lương, thang bảng lương, hệ số lương, cấp bậc công việc | tôi bậc mấy, xếp bậc, sai bậc lương, lên bậc, thang lương, level của tôi, hệ số bao nhiêu, khung lương, grade, cấp bậc nhân viên',
    'pt-BR':
      'tabela salarial, níveis salariais, faixas salariais, estrutura de cargos, plano de cargos e salários | qual meu nível, meu grade, faixa salarial, PCS, PCCS, classificação de cargo, reclassificação de cargo, júnior pleno sênior, progressão salarial, piso salarial, enquadramento do cargo',
  },
  mentoring: {
    broader: 'hr',
    en: 'mentoring, mentorship, coaching, coaches, leadership development, leadership programme | mentor, need a mentor, find a mentor, coach, become a mentor, new manager training, learn to lead, mentee, sponsor programme, leadership course, first-time manager, management skills',
    ru: 'наставничество, менторство, коучинг, развитие руководителей, программа для руководителей | наставник, ментор, найти ментора, стать наставником, коуч, менти, школа руководителя, обучение руководителей, первый раз руковожу, научиться управлять командой, лидерская программа',
    ro: 'mentorat, coaching, program de mentorat, leadership, dezvoltarea managerilor | mentor, caut un mentor, coach, devin mentor, curs de leadership, manager la început, program de leadership, tutore coleg nou, academia de manageri',
    vi: 'cố vấn nội bộ, mentoring, huấn luyện cá nhân, coaching, phát triển lãnh đạo, người hướng dẫn | mentor, tìm mentor, làm mentor, coach, đào tạo quản lý, quản lý mới, chương trình lãnh đạo, kỹ năng lãnh đạo, người kèm cặp, kèm cặp nhân viên mới',
    'pt-BR':
      'mentoria, programa de mentoria, coaching, desenvolvimento de líderes, formação de lideranças, escola de líderes | mentor, quero um mentor, procurar mentor, coach, ser mentor, mentorado, virei gestor agora, liderança de primeira viagem, treinamento de liderança, curso para gestores, PDL',
  },
};
