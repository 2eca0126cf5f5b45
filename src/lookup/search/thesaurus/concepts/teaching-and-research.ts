import type { Concepts } from '../concept.ts';

/** Teaching and research as work: lectures and their halls, theses, the library, grants, publications, data, animals, laboratories. */
export const TEACHING_AND_RESEARCH: Concepts = {
  'lecture-halls': {
    broader: 'facilities',
    en: 'lecture halls, classrooms, classroom booking, lecture theatre, seminar rooms, teaching rooms | classroom, blackboard, chalk, whiteboard markers in classroom, room for seminar, lecture hall microphone, book a classroom, classroom occupied, lecture recording, school gym booking, smartboard',
    ru: 'учебные аудитории, лекционные залы, аудиторный фонд, учебные классы, кабинеты школы | поточная аудитория, занята аудитория, мел, школьная доска, проектор в аудитории, забронировать аудиторию, нет аудитории, компьютерный класс, интерактивная доска, запись лекции, ключ от аудитории',
    ro: 'amfiteatre de curs, săli de curs, săli de clasă, săli de seminar, rezervare săli de curs | amfiteatru, sală de clasă, tablă școlară, cretă, tablă interactivă, sala de curs e ocupată, videoproiector în sala de curs, laborator informatică, microfon amfiteatru, înregistrare curs, cheie sală de curs',
    vi: 'giảng đường, phòng học, đặt phòng học, lớp học, phòng thực hành | bảng phấn, phấn, bút lông bảng, mượn phòng học, phòng học bị trùng, máy chiếu giảng đường, micro giảng đường, bảng tương tác, phòng máy, chìa khóa phòng học, ghi hình bài giảng, sân trường',
    'pt-BR':
      'salas de aula, anfiteatros, reserva de salas de aula, auditórios didáticos, espaços de ensino | sala de aula, lousa, giz, quadro negro, projetor da sala de aula, sala ocupada por outra turma, laboratório de informática, lousa digital, ensalamento, caneta para quadro branco, microfone da sala de aula, gravar aula',
  },
  'teaching-evaluation': {
    en: 'teaching evaluation, course evaluation, student feedback surveys, teaching quality, lecture evaluation | course feedback, student survey results, evaluation forms for lecture, lesson observation, rate the lecturer, bad teaching evaluation, module evaluation, end-of-course survey',
    ru: 'оценка преподавания, анкетирование студентов, качество образования, оценка преподавателей, студенческая оценка курсов | опрос студентов, студенческая оценка преподавания, анкета о курсе, открытый урок, взаимопосещение, плохие отзывы студентов, рейтинг преподавателей, посещение урока',
    ro: 'evaluarea cadrelor didactice, evaluarea cursurilor, chestionare studenți, calitatea predării, evaluare didactică | feedback de la studenți, chestionar de evaluare curs, evaluarea profesorilor de către studenți, inspecție la clasă, lecție deschisă, asistență la oră, grad didactic, rezultatele evaluării cursului',
    vi: 'đánh giá giảng dạy, khảo sát sinh viên, đánh giá giảng viên, lấy ý kiến người học, chất lượng giảng dạy | phiếu đánh giá giảng viên, phản hồi của sinh viên, dự giờ, đánh giá môn học, kết quả khảo sát môn học, hội giảng, thao giảng, thi giáo viên giỏi, sinh viên đánh giá thầy',
    'pt-BR':
      'avaliação docente, avaliação de disciplinas, avaliação do ensino, CPA, avaliação institucional | feedback dos alunos, questionário da disciplina, aluno avalia professor, pesquisa com alunos, comissão própria de avaliação, observação de aula, resultado da avaliação docente, autoavaliação institucional',
  },
  'programme-accreditation': {
    en: 'accreditation of programmes, programme accreditation, academic quality assurance, institutional accreditation, school inspection | accreditation visit, reaccreditation, self-evaluation report, Ofsted, AACSB, accreditation agency, programme review, new degree programme approval, quality assurance in higher education',
    ru: 'аккредитация программ, аккредитация вуза, лицензирование образовательной деятельности, государственная аккредитация, методический отдел | Рособрнадзор, самообследование, аккредитационный показатель, лицензия на образование, ФГОС, проверка школы, аккредитация специальности, открыть новую программу, отчёт о самообследовании',
    ro: 'acreditare programe de studii, acreditare instituție, asigurarea calității în învățământ, ARACIS, ARACIP | dosar de acreditare, vizită ARACIS, raport de autoevaluare, autorizare provizorie, inspectorat școlar, ISJ inspecție, ANACEC, program nou de studii, CEAC, reacreditare',
    vi: 'kiểm định chất lượng giáo dục, kiểm định chương trình đào tạo, đảm bảo chất lượng đào tạo, kiểm định trường, phòng đảm bảo chất lượng | báo cáo tự đánh giá, đoàn đánh giá ngoài, AUN-QA, kiểm định AUN, mở ngành mới, minh chứng kiểm định, thanh tra giáo dục, trường chuẩn quốc gia, ABET',
    'pt-BR':
      'reconhecimento de curso, credenciamento no MEC, regulação acadêmica, autorização de curso, procuradoria institucional | visita do MEC, e-MEC, INEP, recredenciamento, avaliação do curso MEC, nota do MEC, autorizar curso novo, avaliação CAPES, supervisão de ensino, conselho estadual de educação',
  },
  theses: {
    en: 'theses, thesis office, dissertations, final year projects, doctoral studies, graduate school, PhD programme | thesis deadline, thesis supervisor, submit dissertation, thesis defence, doctoral student, thesis topic, PhD candidate, binding the thesis, extension for thesis, master thesis, second examiner',
    ru: 'дипломные работы, ВКР, аспирантура, защита диплома, курсовые работы, диссертации, диссовет | научный руководитель, дипломник, курсовая, тема диплома, диссертация, аспирант, рецензент диплома, защита диссертации, предзащита, сдать ВКР, диссертационный совет, магистерская, нормоконтроль',
    ro: 'lucrări de licență, disertații, teze de doctorat, școala doctorală, lucrări de finalizare, doctorat | lucrare de licență, coordonator licență, susținere licență, disertație, doctorand, teză de doctorat, temă de licență, conducător de doctorat, predare lucrare, comisie de licență, abilitare',
    vi: 'luận văn, khóa luận tốt nghiệp, đồ án tốt nghiệp, luận án, sau đại học, đào tạo tiến sĩ | bảo vệ luận văn, giảng viên hướng dẫn, đề tài luận văn, nghiên cứu sinh, nộp luận văn, bảo vệ đồ án, hội đồng chấm luận văn, gia hạn luận văn, học viên cao học, phản biện luận án, in bìa luận văn',
    'pt-BR':
      'TCC, trabalhos de conclusão de curso, dissertações e teses, pós-graduação, mestrado e doutorado | orientador, defesa de TCC, tema do TCC, dissertação, tese de doutorado, banca de defesa, qualificação de mestrado, doutorando, mestrando, depósito da tese, prazo do TCC, coorientador, ficha catalográfica, monografia',
  },
  library: {
    en: 'library, librarian, library services, book lending, reading room, interlibrary loan, university library | borrow library book, overdue book, renew loan of book, e-book access, journal subscription, library card, find an article, database licence for journals, textbook, study room in library, lost library book, book fine, JSTOR',
    ru: 'библиотека, библиотекарь, читальный зал, абонемент библиотеки, научная библиотека, выдача книг | взять книгу, вернуть книгу, продлить книгу, учебники, электронная библиотека, читательский билет, межбиблиотечный абонемент, eLibrary, доступ к журналам, потерял книгу, ЭБС, каталог книг, УДК',
    ro: 'bibliotecă, bibliotecar, sală de lectură, împrumut cărți, bibliotecă universitară, servicii bibliotecă | împrumut o carte, carte întârziată, permis de bibliotecă, manuale școlare, prelungire împrumut carte, Anelis, acces la reviste științifice, împrumut interbibliotecar, carte pierdută, fișă de bibliotecă, cărți electronice',
    vi: 'thư viện, thủ thư, mượn sách, phòng đọc, thư viện trường, dịch vụ thư viện | trả sách, gia hạn sách, thẻ thư viện, sách quá hạn, giáo trình, sách điện tử, cơ sở dữ liệu tạp chí, mất sách, mượn tài liệu, đọc tại chỗ, tài liệu tham khảo, truy cập tạp chí',
    'pt-BR':
      'biblioteca, bibliotecária, empréstimo de livros, sala de leitura, serviços da biblioteca, acervo de livros | pegar livro emprestado, devolver livro, renovar livro, livro atrasado, multa da biblioteca, carteirinha da biblioteca, livro didático, periódicos, Portal de Periódicos, livro perdido, e-book, sala de estudo, empréstimo entre bibliotecas',
  },
  'substitute-teachers': {
    en: 'substitute teachers, cover lessons, supply teachers, teacher absence cover, teacher substitutions | teacher is sick, cover a class, class without teacher, supply teacher, substitute plan, who covers the lesson, sub for third period, supervise the class, break duty, playground duty',
    ru: 'замены уроков, замена учителей, замещение уроков, замены преподавателей, диспетчер по заменам | учитель заболел, заменить урок, класс без учителя, кто заменит урок, лист замен, дежурство на перемене, заменить преподавателя, сорвался урок, завуч по заменам',
    ro: 'suplinitori, suplinire ore, profesori suplinitori, înlocuire profesori, suplinirea orelor | profesorul e bolnav, clasă fără profesor, cine suplinește, suplinesc o oră, profesor de serviciu, serviciu pe școală, plata cu ora, oră liberă la clasă, titularizare suplinitor',
    vi: 'dạy thay, giáo viên dạy thay, phân công dạy thay, thay giờ, giáo viên thỉnh giảng | giáo viên ốm, lớp không có giáo viên, ai dạy thay, xin nghỉ dạy, trực giờ ra chơi, đổi giờ dạy, lớp trống tiết, nhờ dạy thay, quản lớp, trông lớp',
    'pt-BR':
      'professores substitutos, substituição de aulas, professor eventual, substituição docente, aulas vagas | professor faltou, turma sem professor, quem cobre a aula, professor eventual hoje, cobrir aula, aula vaga, plantão do recreio, substituir professora, professor doente, inspetor de alunos',
  },
  'school-trips': {
    en: 'school trips, excursions, class trips, field trips, educational visits | class trip, field trip, permission slip for excursion, museum visit with pupils, accompany pupils, school camp, ski week, excursion bus, risk assessment for trip, trip money',
    ru: 'школьные экскурсии, экскурсии для учеников, поездки с детьми, выездные мероприятия школы, полевая практика | экскурсия с классом, везти детей, сопровождающий группы детей, поездка класса, поход с учениками, автобус для экскурсии, разрешение ГИБДД на перевозку детей, приказ на экскурсию, музей с классом',
    ro: 'excursii școlare, tabere școlare, excursii cu elevii, vizite de studiu, practică de teren | excursie cu clasa, tabără, acord excursie, însoțitor excursie, autocar excursie, Școala altfel, Săptămâna verde, vizită la muzeu cu elevii, dosar de excursie, drumeție',
    vi: 'dã ngoại học sinh, tham quan học tập, hoạt động trải nghiệm, đi thực tế, tham quan ngoại khóa | đi dã ngoại, thực tập thực tế, ngoại khóa, dẫn học sinh đi tham quan, xe đi dã ngoại, đơn đồng ý đi tham quan, cắm trại, trải nghiệm sáng tạo, tham quan bảo tàng',
    'pt-BR':
      'excursões escolares, passeios escolares, saídas pedagógicas, viagens com alunos, estudo do meio | passeio da escola, excursão, autorização do passeio, ônibus da excursão, visita ao museu com alunos, acampamento escolar, aula de campo, trabalho de campo com alunos, visita técnica com alunos',
  },
  'research-grants': {
    broader: 'grants',
    en: 'research grants, research office, research administration, research funding office, sponsored programs, third-party funded projects | grant proposal for research, ERC, principal investigator budget, NIH grant, research proposal, Marie Curie, overhead of research project, call for research proposals, funder portal, postdoc funding',
    ru: 'научные гранты, отдел научных исследований, НИР, научный отдел, управление наукой, гранты на исследования | заявка в РНФ, РФФИ, госзадание на науку, научный проект, отчёт по НИР, хоздоговорная тема, ЕГИСУ НИОКТР, исследовательский проект, мегагрант, накладные по гранту',
    ro: 'granturi de cercetare, managementul cercetării, proiecte de cercetare, birou cercetare, DMC | propunere de proiect cercetare, UEFISCDI, ERC, director de proiect cercetare, competiție proiecte cercetare, regie proiect, bursă postdoctorală, Horizon cercetare, raport de cercetare, ANCD',
    vi: 'đề tài nghiên cứu khoa học, quản lý khoa học, phòng khoa học công nghệ, kinh phí nghiên cứu, nghiên cứu khoa học | đề tài cấp bộ, đề tài cấp nhà nước, Nafosted, thuyết minh đề tài, nghiệm thu đề tài, chủ nhiệm đề tài, thanh toán đề tài, đăng ký đề tài, sinh viên nghiên cứu khoa học, đấu thầu đề tài',
    'pt-BR':
      'projetos de pesquisa, pró-reitoria de pesquisa, fomento à pesquisa, escritório de projetos de pesquisa, auxílio à pesquisa | projeto FAPESP, edital universal, CNPq projeto, proposta de pesquisa, bolsa de pós-doutorado, reserva técnica, FINEP projeto, prestação de contas da pesquisa, coordenador do projeto de pesquisa, fundação de apoio, chamada CNPq',
  },
  'technology-transfer': {
    broader: 'intellectual-property',
    en: 'technology transfer, invention disclosure, spin-offs, university inventions, knowledge transfer, innovation office | I invented something, employee invention, license our invention, spin-off company, material transfer agreement, research collaboration agreement, start-up from university, commercialise research, start-up incubator',
    ru: 'трансфер технологий, центр трансфера технологий, РИД, коммерциализация разработок, служебные изобретения | изобрёл, изобретение сотрудника, лицензировать разработку, стартап при вузе, МИП, ноу-хау вуза, внедрение разработки, акселератор, бизнес-инкубатор, результат интеллектуальной деятельности',
    ro: 'transfer tehnologic, invenții de serviciu, spin-off universitar, valorificarea cercetării, centru de transfer tehnologic | am inventat ceva, invenție, licențiere invenție, acord de colaborare cercetare, start-up universitar, incubator de afaceri, comercializarea cercetării, acord de transfer de material',
    vi: 'chuyển giao công nghệ, thương mại hóa nghiên cứu, sáng chế của nhân viên, vườn ươm, đổi mới sáng tạo | sáng chế, hợp đồng chuyển giao công nghệ, tôi phát minh, spin-off, khởi nghiệp sinh viên, ươm tạo, giải pháp hữu ích, hợp tác nghiên cứu doanh nghiệp, li-xăng công nghệ',
    'pt-BR':
      'transferência de tecnologia, NIT, núcleo de inovação tecnológica, agência de inovação, invenções de funcionários | inventei uma coisa, invenção, licenciar tecnologia, spin-off acadêmica, incubadora de empresas, comunicação de invenção, parceria universidade-empresa, startup da universidade, contrato de transferência de material',
  },
  publications: {
    en: 'scientific publications, open access, research output, publication office, scholarly publishing, bibliometrics | publish a paper, open access fee, APC, journal article, ORCID, repository deposit, impact factor, predatory journal, preprint, DOI, Scopus, citation report, Web of Science, peer review reply',
    ru: 'научные публикации, публикационная активность, наукометрия, открытый доступ публикаций, редакция журнала | опубликовать статью, статья в Scopus, РИНЦ, ВАК, DOI, хищнический журнал, индекс Хирша, экспертное заключение на статью, оплата публикации, ORCID, препринт, квартиль журнала, экспортный контроль статьи',
    ro: 'publicații științifice, articole științifice, acces deschis, scientometrie, editură universitară | public un articol, articol ISI, taxă de publicare, Web of Science, factor de impact, ORCID, cod DOI, revistă de prădare, Scopus, indice Hirsch, open access, premierea articolelor',
    vi: 'công bố khoa học, bài báo khoa học, xuất bản khoa học, công bố quốc tế, tạp chí khoa học | đăng bài báo, phí đăng bài, bài ISI, Scopus, chỉ số trích dẫn, tạp chí săn mồi, ORCID, DOI, thưởng bài báo quốc tế, hệ số ảnh hưởng, truy cập mở, phản biện bài báo',
    'pt-BR':
      'publicações científicas, produção científica, artigos científicos, acesso aberto, editora universitária | publicar artigo, taxa de publicação, APC, Qualis, revista predatória, Lattes, ORCID, DOI, fator de impacto, repositório institucional, Scopus, SciELO, preprint, índice H',
  },
  'research-data': {
    en: 'research data management, research data, data stewardship, data management plan, data repository, scientific computing | DMP, archive research data, anonymise study data, FAIR data, data steward, share dataset with publication, lab notebook, electronic lab notebook, HPC cluster, Zenodo, SPSS licence, statistics advice for study, compute cluster',
    ru: 'исследовательские данные, управление научными данными, хранение данных исследований, вычислительный кластер, научные данные | план управления данными, суперкомпьютер, лабораторный журнал, обезличить данные исследования, депонировать данные, SPSS, расчёты на кластере, консультация статистика, репозиторий данных',
    ro: 'date de cercetare, managementul datelor de cercetare, plan de management al datelor, calcul științific, depozit de date științifice | DMP, date FAIR, anonimizare date studiu, caiet de laborator, cluster de calcul, arhivare date cercetare, Zenodo, SPSS, consultanță statistică studiu',
    vi: 'dữ liệu nghiên cứu, quản lý dữ liệu nghiên cứu, kế hoạch quản lý dữ liệu, tính toán hiệu năng cao, kho dữ liệu khoa học | lưu dữ liệu nghiên cứu, ẩn danh dữ liệu nghiên cứu, sổ tay thí nghiệm, chạy trên cụm máy tính, HPC, SPSS, tư vấn thống kê nghiên cứu, Zenodo, chia sẻ bộ dữ liệu công bố',
    'pt-BR':
      'dados de pesquisa, gestão de dados de pesquisa, plano de gestão de dados, computação científica, repositório de dados de pesquisa | PGD, dados FAIR, anonimizar dados do estudo, caderno de laboratório, cluster HPC, supercomputador, SPSS, consultoria estatística, depositar dados, Zenodo, Santos Dumont cluster',
  },
  'laboratory-animals': {
    en: 'laboratory animals, animal facility, animal experiments, animal welfare in research, vivarium, animal house | lab mice, mouse cage, animal protocol, rats, zebrafish, animal technician, order mice, IACUC, animal experiment licence, breeding of mice, sick lab animal, euthanasia of animals, bedding for cages',
    ru: 'виварий, лабораторные животные, эксперименты на животных, биоэтика животных, питомник лабораторных животных | лабораторные мыши, клетка с мышами, крысы, заказать мышей, протокол на животных, кролики виварий, эвтаназия животных, подстилка для клеток, данио-рерио, линия мышей, комиссия по биоэтике',
    ro: 'biobază, animale de laborator, experimente pe animale, etică animale, vivariu | șoareci de laborator, cușcă șoareci, șobolani, comandă șoareci, protocol animale, autorizație experimente animale, tehnician biobază, așternut cuști, zebrafish, eutanasie animale',
    vi: 'động vật thí nghiệm, nhà nuôi động vật, thí nghiệm trên động vật, chuột thí nghiệm, đạo đức động vật | chuột bạch, lồng chuột, đặt mua chuột, thỏ thí nghiệm, cá ngựa vằn, chăm sóc chuột, gây chết nhân đạo, lót chuồng chuột, giống chuột, đề cương động vật',
    'pt-BR':
      'biotério, animais de laboratório, experimentação animal, CEUA, ética no uso de animais | camundongo, ratos de laboratório, gaiola de camundongo, pedir camundongos, zebrafish, eutanásia animal, bioterista, CONCEA, maravalha, linhagem de camundongo, protocolo CEUA',
  },
  'lab-safety': {
    broader: 'health-and-safety',
    en: 'laboratory safety, biosafety, chemical safety in lab, radiation safety officer, lab safety officer, biosafety level | fume hood, acid spill, eye wash station, chemical spill in lab, lab coat, biohazard, GMO, radioactive source, safety cabinet, solvent fumes, autoclave waste, biological waste, glovebox, hydrofluoric acid',
    ru: 'безопасность в лаборатории, биобезопасность, химическая безопасность лаборатории, радиационная безопасность лаборатории, техника безопасности в лаборатории | вытяжной шкаф, пролили кислоту, тяга не работает, реактив пролился, фонтанчик для глаз, биоотходы, ГМО, ламинарный бокс, источник излучения, прекурсоры, слив реактивов, лабораторный халат',
    ro: 'securitatea în laborator, biosecuritate, siguranța chimică laborator, responsabil securitate laborator, radioprotecție laborator | nișă chimică, hotă laborator, acid vărsat, duș ocular, deșeuri biologice, halat de laborator, hotă cu flux laminar, sursă radioactivă, CNCAN, solvent vărsat, OMG laborator, precursori',
    vi: 'an toàn phòng thí nghiệm, an toàn sinh học, an toàn hóa chất phòng thí nghiệm, an toàn bức xạ phòng thí nghiệm | tủ hút, đổ axit, tràn hóa chất phòng lab, rửa mắt khẩn cấp, áo blouse, chất thải sinh học, tủ an toàn sinh học, nguồn phóng xạ, sinh vật biến đổi gen, hơi dung môi, tiền chất',
    'pt-BR':
      'segurança de laboratório, biossegurança, segurança química em laboratório, CIBio, proteção radiológica | capela de exaustão, derramou ácido, lava-olhos, resíduo biológico, jaleco, OGM, CTNBio, fonte radioativa, cabine de segurança biológica, fluxo laminar, vazamento de reagente, derramamento de solvente, descarte de reagente',
  },
  'lab-equipment': {
    en: 'laboratory equipment, lab equipment booking, core facility, shared instruments, instrument booking, lab manager | microscope booking, centrifuge, HPLC, mass spectrometer, freezer minus 80, pipette calibration, book the microscope, sequencer, instrument time, electron microscope, liquid nitrogen, spectrophotometer, NMR, pipette',
    ru: 'лабораторное оборудование, центр коллективного пользования, ЦКП, научное оборудование, бронирование приборов, заведующий лабораторией | микроскоп, центрифуга, хроматограф, масс-спектрометр, записаться на прибор, поверка пипеток, секвенатор, морозильник минус 80, жидкий азот, спектрофотометр, время на приборе, пипетка',
    ro: 'echipamente de laborator, aparatură de laborator, rezervare echipamente laborator, aparatură de cercetare, infrastructură de cercetare | microscop, centrifugă, HPLC, spectrometru de masă, rezerv microscopul, azot lichid, congelator minus 80, secvențiator, calibrare pipete, pipetă, spectrofotometru, RMN laborator',
    vi: 'thiết bị phòng thí nghiệm, đặt lịch máy thí nghiệm, phòng thí nghiệm trọng điểm, trang thiết bị nghiên cứu, quản lý phòng lab | kính hiển vi, máy ly tâm, HPLC, máy khối phổ, đăng ký máy, tủ âm 80, nitơ lỏng, máy giải trình tự, hiệu chuẩn pipet, micropipet, máy quang phổ',
    'pt-BR':
      'equipamentos de laboratório, equipamentos multiusuários, reserva de equipamentos de laboratório, central multiusuária, facility de pesquisa | microscópio, centrífuga, HPLC, espectrômetro de massas, agendar microscópio, nitrogênio líquido, freezer menos 80, sequenciador, calibrar pipeta, micropipeta, espectrofotômetro, hora de equipamento',
  },
  'lab-supplies': {
    broader: 'procurement',
    en: 'laboratory supplies, reagents, lab chemicals, laboratory consumables, chemical store, chemicals ordering | order reagents, pipette tips, petri dish, antibodies, gas cylinder for lab, solvents, ethanol, reagent expired, enzyme, acetone, primer order, chemical inventory, Sigma-Aldrich, agar',
    ru: 'реактивы, лабораторные расходники, химический склад, лабораторные материалы, склад реактивов, химреактивы | заказать реактивы, наконечники для пипеток, чашки Петри, антитела для опытов, этанол, спирт для лаборатории, растворители, ацетон, просроченный реактив, праймеры, колбы, лабораторная посуда, агар',
    ro: 'reactivi, consumabile de laborator, substanțe chimice de laborator, magazie de reactivi, sticlărie de laborator | comand reactivi, vârfuri de pipetă, plăci Petri, anticorpi, etanol, acetonă, solvenți, reactiv expirat, primeri, eprubete laborator, butelie gaz laborator, agar, Sigma-Aldrich',
    vi: 'hóa chất thí nghiệm, vật tư phòng thí nghiệm, vật tư tiêu hao phòng lab, kho hóa chất, dụng cụ thủy tinh | mua hóa chất, đầu típ, đĩa petri, kháng thể, cồn tuyệt đối, dung môi, acetone, hóa chất hết hạn, đặt mồi, bình khí phòng lab, thạch agar, enzyme, bình tam giác',
    'pt-BR':
      'reagentes, insumos de laboratório, materiais de laboratório, almoxarifado de reagentes, produtos químicos de laboratório, vidraria | comprar reagente, ponteira, placa de Petri, anticorpo, etanol de laboratório, acetona, solventes, reagente vencido, primer de PCR, cilindro de gás do laboratório, ágar, enzimas, Exército produto controlado',
  },
};
