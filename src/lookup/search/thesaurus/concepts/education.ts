import type { Concepts } from '../concept.ts';

/** Schools and universities, the students' side: getting in, money, living, papers, support, parents, the way to school. */
export const EDUCATION: Concepts = {
  'student-admissions': {
    en: 'student admissions, enrolment, university admissions, school enrolment, student registration, matriculation, admissions office | student applicant, entrance exam, enroll a student, enrol my student, application deadline for students, offer letter for student, re-enrolment, student ID card, new pupil, transfer student, open day for applicants, dropout, de-registration',
    ru: 'приёмная комиссия, зачисление студентов, поступление в вуз, приём студентов, набор студентов, приём в школу | абитуриент, вступительные экзамены, зачислить, проходной балл, ЕГЭ, студенческий билет, подать документы на поступление, перевод из другого вуза, отчисление студента, восстановление студента, первоклассник, целевое обучение, зачётка',
    ro: 'admitere, înmatriculare, înscrieri studenți, secretariat admitere, înscriere elevi, birou admitere | candidat la admitere, dosar de admitere, examen de admitere, legitimație de student, carnet de student, înscriere clasa pregătitoare, transfer student, exmatriculare, reînmatriculare, locuri la buget, loc cu taxă, bacalaureat',
    vi: 'tuyển sinh, nhập học, phòng tuyển sinh, đăng ký nhập học, ghi danh học viên | thí sinh, điểm chuẩn, xét tuyển, hồ sơ nhập học, học bạ, thẻ sinh viên, thi đầu vào, nguyện vọng, sinh viên mới, chuyển trường, thôi học, bảo lưu kết quả, tân sinh viên',
    'pt-BR':
      'matrícula de alunos, secretaria acadêmica, processo seletivo de alunos, vestibular, ingresso de estudantes, admissão de alunos | matricular aluno, rematrícula, ENEM, SISU, candidato ao vestibular, carteirinha de estudante, transferência de aluno, trancamento de matrícula, trancar curso, calouro, RA do aluno, evasão de alunos, desligamento de aluno',
  },
  'course-registration': {
    en: 'course registration, module registration, course enrolment, course catalogue, electives, study programmes | sign up for a course, course full, add or drop a class, elective, credit points, ECTS, prerequisite course, module handbook, change of major, lecture course waiting list, curriculum change, syllabus',
    ru: 'запись на курсы, выбор дисциплин, учебный план, учебный отдел, элективы, образовательные программы | записаться на дисциплину, элективный курс, факультатив, зачётные единицы, рабочая программа дисциплины, РПД, смена специальности, перевод на другой факультет, дисциплина по выбору, индивидуальный учебный план, УМК',
    ro: 'înscriere la cursuri, contract de studii, plan de învățământ, discipline opționale, alegere cursuri | curs opțional, credite ECTS, fișa disciplinei, materie opțională, schimbare specializare, credit restant, curs facultativ, programa școlară, alegerea opționalelor, planul de învățământ',
    vi: 'đăng ký học phần, đăng ký môn học, chương trình đào tạo, đăng ký tín chỉ, môn tự chọn | hết chỗ lớp học phần, tín chỉ, hủy môn, rút môn học, học phần tiên quyết, chuyển ngành, đề cương môn học, mở lớp, học lại, học cải thiện, học vượt',
    'pt-BR':
      'matrícula em disciplinas, inscrição em disciplinas, grade curricular, disciplinas eletivas, coordenação de curso | disciplina lotada, eletiva, optativa, pré-requisito da disciplina, créditos da disciplina, ementa, mudança de curso, ajuste de matrícula, aproveitamento de estudos, equivalência de disciplina, PPC',
  },
  'class-timetables': {
    en: 'class timetables, timetabling, lesson plan times, course schedule, teaching schedule, school timetable | lecture clash, two classes at the same time, lesson moved, timetable of teachers, free period, term dates, academic calendar, semester start, swap lessons, seminar times, school bell',
    ru: 'расписание занятий, расписание уроков, составление расписания, учебное расписание, диспетчерская учебного отдела | накладка в расписании, две пары одновременно, перенести пару, перенести занятие, окно в расписании, учебный календарь, звонок на урок, когда пара, начало семестра, расписание преподавателя, учебная четверть',
    ro: 'orar, orarul cursurilor, orar școlar, planificare cursuri, orare | suprapunere în orar, două cursuri deodată, mutare oră de curs, fereastră în orar, calendar academic, începutul semestrului, structura anului școlar, structura anului universitar, orarul profesorilor, modul școlar',
    vi: 'thời khóa biểu, lịch học, lịch giảng dạy, xếp thời khóa biểu, lịch giảng | trùng lịch học, trùng tiết, đổi tiết, dời buổi học, tiết trống, dạy bù, học bù, lịch năm học, bắt đầu học kỳ, lịch dạy giảng viên, tiết học',
    'pt-BR':
      'horário de aulas, grade horária, quadro de horários, calendário acadêmico, horários das turmas | choque de horário, duas aulas ao mesmo tempo, mudar aula, horário vago, início do semestre, reposição de aula, horário do professor, calendário letivo, troca de aula, sinal da escola, dias letivos',
  },
  exams: {
    en: 'exams, examinations office, exam registration, exam organisation, exam board, student assessments | exam date, resit, exam room, invigilator, sign up for an exam, exam paper printing, oral exam, missed the exam, sick on exam day, mock exam, proctoring, final exam, exam retake, midterm, failed the exam',
    ru: 'экзамены, экзаменационная сессия, экзаменационная комиссия, организация экзаменов, зачёты, аттестация студентов | пересдача, допуск к экзамену, экзаменационный билет, ведомость экзаменационная, не сдал экзамен, хвост по предмету, пропустил экзамен, прокторинг, контрольная работа, ОГЭ, коллоквиум, досрочная сдача, ГИА, академическая задолженность',
    ro: 'examene, sesiune de examene, organizare examene, restanțe studenți, evaluări elevi, comisie de examen | examen, restanță la examen, mărire de notă, supraveghetor examen, colocviu, bilet de examen, programare examen, subiecte de examen, evaluare națională, bacalaureat organizare, picat examen, reexaminare, teză la matematică',
    vi: 'thi cử, khảo thí, phòng khảo thí, lịch thi, tổ chức thi, kiểm tra cuối kỳ | thi lại, coi thi, giám thị, phòng thi, đề thi, hoãn thi, ốm ngày thi, thi vấn đáp, thi giữa kỳ, thi cuối kỳ, rớt môn, trượt môn, phúc khảo, in sao đề, cấm thi',
    'pt-BR':
      'provas escolares, exames finais, aplicação de provas, avaliações de alunos, banca examinadora, exame final | segunda chamada, prova substitutiva, prova de recuperação, data da prova, fiscal de prova, perdi a prova, prova oral, aluno reprovado, prova final, gabarito, simulado escolar, impressão de provas, semana de provas, ENADE',
  },
  'student-grades': {
    en: 'student grades, student marks, grading of students, grade book, report cards, grade entry | enter grades, wrong grade, grade appeal, mark missing, GPA, grade not published, school report, pass mark, grade change, grading scale, electronic gradebook, markbook',
    ru: 'оценки студентов, успеваемость, выставление оценок, электронный журнал, табель успеваемости, зачётная книжка | оценка не выставлена, исправить оценку, апелляция по оценке, средний балл, двойка, электронный дневник, журнал успеваемости, поставить зачёт, БРС, баллы за семестр, четвертные оценки',
    ro: 'note școlare, catalog electronic, notele studenților, situație școlară, înregistrare note, medii școlare | notă greșită, contestație notă, medie generală, catalogul online, trec notele în catalog, notă lipsă, carnet de note, încheierea mediilor, corigență, corigent, calificativ elev',
    vi: 'điểm số, bảng điểm sinh viên, nhập điểm, quản lý điểm, sổ điểm, học bạ điện tử | sai điểm, thiếu điểm, chưa có điểm, sửa điểm, điểm trung bình, GPA, phiếu điểm, xếp loại học lực, vào điểm, công bố điểm, hạnh kiểm, khiếu nại điểm',
    'pt-BR':
      'notas dos alunos, lançamento de notas dos alunos, boletim do aluno, diário de classe, boletim escolar | lançar nota do aluno, nota errada, revisão de nota, média do aluno, nota não lançada, diário eletrônico, coeficiente de rendimento, conselho de classe dos alunos, fechamento de notas, média final, frequência e notas',
  },
  'academic-integrity': {
    en: 'academic integrity, plagiarism, academic misconduct, cheating in exams, plagiarism check | student cheated, copied essay, Turnitin, ghostwritten thesis, essay written by ChatGPT, cheat sheet, similarity report, plagiarised, contract cheating, suspected plagiarism',
    ru: 'академическая честность, плагиат, антиплагиат, проверка на плагиат, академическая этика | студент списал, списывание, шпаргалка, Антиплагиат ВУЗ, процент оригинальности, диплом написала нейросеть, купленный диплом, заимствования в работе, заказная курсовая',
    ro: 'integritate academică, plagiat, verificare antiplagiat, fraudă la examen, etică universitară | student prins copiind, copiat la examen, fițuică, raport de similitudine, Sistemantiplagiat, Turnitin, lucrare plagiată, lucrare făcută cu ChatGPT, lucrare cumpărată',
    vi: 'đạo văn, liêm chính học thuật, kiểm tra đạo văn, gian lận thi cử, trung thực học thuật | sinh viên quay cóp, quay bài, chép bài, phao thi, Turnitin, tỷ lệ trùng lặp, thi hộ, thuê viết luận văn, dùng ChatGPT viết bài, DoIT kiểm tra trùng lặp',
    'pt-BR':
      'integridade acadêmica, plágio, verificação de plágio, fraude em provas, conduta acadêmica | aluno colou, cola na prova, trabalho copiado, Turnitin, TCC comprado, trabalho feito no ChatGPT, relatório de similaridade, copia e cola, suspeita de plágio, CopySpider',
  },
  'transcripts-and-diplomas': {
    en: 'transcripts and diplomas, diploma, transcript of records, degree certificates, graduation, student certificates, registrar | lost my diploma, enrolment certificate, proof of study, graduation ceremony, graduation gown, diploma supplement, certified copy of degree, verify a degree, alumni transcript, degree verification',
    ru: 'дипломы и справки, выдача дипломов, справки студентам, академическая справка, деканат справки, выпуск студентов | справка об обучении, справка с места учёбы, дубликат диплома, приложение к диплому, потерял диплом, выпускной, апостиль на диплом, красный диплом, аттестат, справка-вызов, вручение дипломов',
    ro: 'diplome, acte de studii, foaie matricolă, adeverințe de student, supliment la diplomă, registratură acte de studii | adeverință de student, duplicat diplomă, diplomă pierdută, situație școlară, absolvire, festivitate de absolvire, apostilă diplomă, diplomă de licență, autentificare diplomă, robă de absolvire, adeverință de elev',
    vi: 'văn bằng chứng chỉ, bằng tốt nghiệp, bảng điểm, cấp bằng, xác nhận sinh viên, tốt nghiệp | mất bằng, giấy xác nhận sinh viên, sao y bằng, lễ tốt nghiệp, xét tốt nghiệp, bằng tạm thời, áo cử nhân, cấp lại bằng, xác minh văn bằng, vay vốn sinh viên xác nhận, phôi bằng, chuẩn đầu ra',
    'pt-BR':
      'diplomas e históricos, histórico escolar, diploma, declaração de matrícula, colação de grau, emissão de diplomas | segunda via do diploma, atestado de matrícula, histórico do aluno, formatura, registro de diploma, beca, perdi meu diploma, declaração de conclusão, apostilamento, certificado de conclusão, formando',
  },
  scholarships: {
    en: 'scholarships, bursaries, student financial aid, student grants, stipends, student loans | scholarship, bursary, apply for a stipend, student cannot pay fees, merit scholarship, financial aid office, stipend not paid, FAFSA, student aid, doctoral stipend, fee waiver',
    ru: 'стипендии, стипендиальный отдел, материальная помощь студентам, повышенная стипендия, социальная стипендия | стипендия, стипендия не пришла, ПГАС, президентская стипендия, материальная помощь студенту, студент-сирота, образовательный кредит, стипендиат, именная стипендия',
    ro: 'burse, birou burse, burse studenți, ajutor financiar studenți, bursă socială, bursă de merit | bursă, dosar de bursă, bursa nu a intrat, bursă de performanță, bursier, bani de liceu, student fără venituri, ajutor ocazional student, bursă elevi',
    vi: 'học bổng, hỗ trợ tài chính sinh viên, trợ cấp sinh viên, miễn giảm học phí, vay vốn sinh viên | xin học bổng, xét học bổng, học bổng khuyến khích, chưa nhận học bổng, sinh viên nghèo, sinh viên khó khăn, giảm học phí, trợ cấp xã hội sinh viên, ngân hàng chính sách vay',
    'pt-BR':
      'bolsas de estudo, bolsas acadêmicas, assistência estudantil, auxílio estudantil, financiamento estudantil, FIES | bolsista, ProUni, bolsa de iniciação científica, bolsa atrasada, auxílio permanência, aluno sem condições, PIBIC, desconto na mensalidade, renovar bolsa, bolsa CAPES, auxílio moradia estudantil',
  },
  'tuition-fees': {
    broader: 'finance',
    en: 'tuition fees, student fees, student accounts, school fees, bursar | student tuition, semester fee, student cannot register because of unpaid fees, fee invoice for student, instalments of tuition, refund of tuition, school fee overdue, parents pay fees, late fee student',
    ru: 'оплата обучения, плата за обучение, договоры на обучение, студенческая бухгалтерия, платное обучение | квитанция за обучение, долг за обучение, рассрочка за обучение, вернуть деньги за обучение, студент не оплатил, договор платного обучения, стоимость семестра, материнский капитал на обучение, перевести на бюджет',
    ro: 'taxe de studii, taxe studenți, taxe școlare, casierie studenți, taxă de școlarizare | taxă de școlarizare neachitată, rate taxă, restituire taxă, student restanțier, taxă de restanță, plata taxei, scutire de taxă, taxă de admitere, taxă semestru, student la taxă',
    vi: 'học phí, thu học phí, phòng thu học phí, đóng học phí, công nợ học phí | nợ học phí, đóng tiền học, hoàn học phí, gia hạn học phí, biên lai học phí, chưa đóng học phí, tiền học, học phí tín chỉ, trả góp học phí, phụ huynh đóng tiền',
    'pt-BR':
      'mensalidades, mensalidade escolar, financeiro do aluno, anuidade escolar, tesouraria escolar | boleto da mensalidade, aluno inadimplente, negociar mensalidade, taxa de matrícula, reembolso de mensalidade, mensalidade atrasada, parcelamento do semestre, aluno em débito, segunda via do boleto do aluno',
  },
  'student-housing': {
    en: 'student housing, dormitory, halls of residence, student accommodation, boarding house, campus housing | dorm room, roommate, room in student residence, dorm key, move into halls, hall warden, noisy dorm, dorm rent, boarding pupils, resident assistant',
    ru: 'общежитие студентов, студенческое общежитие, общага, студгородок, заселение студентов, интернат при школе | заселиться в общежитие, сосед по комнате, комендант общежития, место в общежитии, выселили из общежития, пропуск в общежитие, кастелянша, оплата общежития, студент живёт в общаге',
    ro: 'cămine studențești, cazare studenți, cămin studențesc, campus studențesc, internat școlar | cămin, loc în cămin, coleg de cameră, administrator de cămin, cazare în cămin, taxă cămin, camera de cămin, elevi interniști, dosar de cazare, gălăgie în cămin, pedagog internat',
    vi: 'ký túc xá, nội trú sinh viên, ký túc xá sinh viên, ban quản lý ký túc xá, KTX | phòng ký túc xá, đăng ký ký túc xá, bạn cùng phòng, hết phòng KTX, chuyển phòng ký túc, tiền KTX, quản sinh, học sinh nội trú, giờ giới nghiêm ký túc',
    'pt-BR':
      'moradia estudantil, alojamento estudantil, residência universitária, república universitária, internato de alunos | vaga na moradia estudantil, colega de quarto, quarto do alojamento, CRUSP, casa do estudante, aluno interno, chave do alojamento, barulho no alojamento, auxílio moradia',
  },
  'student-exchange': {
    en: 'student exchange, international office, Erasmus, exchange students, study abroad, mobility office, visiting students | exchange student, semester abroad, learning agreement, student visa, incoming student, nomination for exchange, buddy for exchange student, partner university, visiting scholar, residence permit for student',
    ru: 'студенческий обмен, международный отдел, академическая мобильность, иностранные студенты, обмен студентами | студент по обмену, семестр за границей, учебная виза, миграционный учёт студента, партнёрский вуз, Эразмус, приглашение иностранному студенту, подфак, иностранный абитуриент, регистрация иностранного студента',
    ro: 'mobilități studenți, Erasmus, relații internaționale studenți, studenți străini, schimb de studenți, birou Erasmus | student Erasmus, semestru în străinătate, learning agreement, bursă Erasmus, viză de student, universitate parteneră, student incoming, mobilitate Erasmus, an pregătitor, permis de ședere student',
    vi: 'trao đổi sinh viên, sinh viên quốc tế, phòng hợp tác quốc tế, chương trình trao đổi, lưu học sinh | đi trao đổi sinh viên, học kỳ ở nước ngoài, visa du học, sinh viên nước ngoài, trường đối tác, gia hạn visa sinh viên, Erasmus, buddy sinh viên, du học sinh, thư mời sinh viên quốc tế',
    'pt-BR':
      'intercâmbio, mobilidade acadêmica, relações internacionais da universidade, alunos intercambistas, assessoria internacional | intercambista, semestre no exterior, universidade parceira, visto de estudante, Erasmus, aluno estrangeiro, dupla diplomação, carta de aceite, PEC-G, plano de estudos no exterior',
  },
  'student-support': {
    en: 'student support, student counselling, student services, student welfare, academic advising, dean of students | student in crisis, student wants to quit, exam anxiety, study adviser, struggling student, homesick student, tutor for weak student, school psychologist, pastoral tutor, career service for students, student ombudsman',
    ru: 'поддержка студентов, воспитательная работа, психолог для студентов, кураторы групп, тьюторы, студенческий отдел, школьный психолог | студент хочет отчислиться, студент в кризисе, куратор группы, буллинг в классе, социальный педагог, трудный подросток, профориентация студентов, замдекана, студсовет, отстающий ученик, травля в школе',
    ro: 'consiliere studenți, consilier școlar, servicii pentru studenți, tutore de an, suport studenți, CCOC | student în criză, student care renunță, anxietate la examene, psiholog școlar, bullying în clasă, diriginte, decan de an, elev cu probleme, meditații elevi slabi, abandon școlar, orientare în carieră studenți',
    vi: 'hỗ trợ sinh viên, công tác sinh viên, cố vấn học tập, tư vấn tâm lý học đường, phòng công tác sinh viên | sinh viên khủng hoảng, sinh viên muốn bỏ học, cảnh báo học vụ, chủ nhiệm lớp, bạo lực học đường, học sinh cá biệt, bị bắt nạt ở trường, điểm rèn luyện, phụ đạo, trầm cảm học đường',
    'pt-BR':
      'apoio ao estudante, orientação educacional, apoio psicopedagógico, assuntos estudantis, atendimento ao aluno | aluno em crise, aluno quer desistir, psicóloga escolar, ansiedade de prova, bullying na escola, orientador educacional, tutoria de alunos, aluno com dificuldade, NAPNE, monitoria de disciplina, central do aluno',
  },
  'special-needs': {
    en: 'special needs, special education, learning support, SEN, accessibility for students, inclusion of pupils | dyslexia, extra exam time, SENCO, IEP, student with disability, autism in class, teaching assistant, ADHD pupil, learning difficulties, sign language in lecture',
    ru: 'инклюзивное образование, инклюзия, ОВЗ, дефектолог, студенты с инвалидностью, специальное образование | ПМПК, дислексия, аутизм в классе, ребёнок с ОВЗ, адаптированная программа, логопед в школе, СДВГ у ученика, слабослышащий студент, домашнее обучение, продлённое время на экзамене',
    ro: 'elevi cu CES, cerințe educaționale speciale, educație incluzivă, profesor de sprijin, studenți cu dizabilități | dislexie, autism în clasă, elev cu CES, plan de intervenție personalizat, ADHD, profesor itinerant, adaptare curriculară, timp suplimentar la examen, logoped școlar, CJRAE',
    vi: 'giáo dục hòa nhập, giáo dục đặc biệt, học sinh khuyết tật, hỗ trợ học sinh đặc biệt, trẻ đặc biệt | trẻ tự kỷ, tăng động giảm chú ý, khó đọc, giáo viên hỗ trợ, kế hoạch giáo dục cá nhân, sinh viên khuyết tật, học hòa nhập, chậm nói, phòng can thiệp',
    'pt-BR':
      'educação inclusiva, educação especial, AEE, inclusão de alunos, núcleo de acessibilidade, alunos com deficiência | dislexia, aluno autista, mediador escolar, TDAH, tempo adicional de prova, PEI, sala de recursos, intérprete na aula, aluno com laudo, adaptação de prova, acompanhante terapêutico',
  },
  'parents-of-pupils': {
    en: 'parents of pupils, parent communication, parents evening, parent-teacher conference, parents council, school-home contact | angry parent, letter to parents, call the parents, mother of a pupil, parent complains, parent consent form, PTA, family of pupil, parent app, custody of pupil',
    ru: 'работа с родителями, родители учеников, родительские собрания, родительский комитет, связь с родителями | родитель жалуется, позвонить родителям, мама ученика, согласие родителей, родительский чат, письмо родителям, скандальный родитель, опекун ученика, вызвать родителей в школу',
    ro: 'relația cu părinții, ședințe cu părinții, comitet de părinți, comunicare cu părinții, părinți | părinte nemulțumit, sun părinții, mama elevului, acord părinte, grup de părinți, scrisoare către părinți, părinte nervos, lectorat cu părinții, tutore elev, asociația de părinți',
    vi: 'phụ huynh, họp phụ huynh, liên lạc phụ huynh, ban phụ huynh, hội phụ huynh | phụ huynh phàn nàn, gọi phụ huynh, mẹ học sinh, sổ liên lạc, phụ huynh bức xúc, Zalo phụ huynh, thư ngỏ phụ huynh, giấy đồng ý của phụ huynh, mời phụ huynh, vnEdu',
    'pt-BR':
      'atendimento aos pais, reunião de pais, comunicação com famílias, associação de pais e mestres, pais de alunos, responsáveis pelos alunos | pai reclamando da escola, mãe de aluno, bilhete aos pais, ligar para os pais, autorização dos pais, grupo de pais, agenda escolar, responsável pelo aluno, guarda do aluno, família do aluno',
  },
  'pupil-absence': {
    en: 'pupil absence, student attendance, school attendance, truancy, attendance register, absent students | pupil missing from class, skipping class, sick pupil, attendance list of class, late pupil, student did not come to school, excuse note, truant, leave of absence for pupil',
    ru: 'посещаемость, пропуски занятий, посещаемость студентов, учёт посещаемости, прогулы учеников | ученик не пришёл, прогульщик, прогуливает уроки, справка о болезни ученика, опоздание ученика, отметить отсутствующих, студент не ходит, освобождение от физкультуры, отпросить ученика, нет на парах',
    ro: 'absențe elevi, prezența studenților, frecvență școlară, motivare absențe, prezență la curs | elev absent, chiulește, chiul, motivez absențe, scutire medicală elev, elev întârziat, listă de prezență curs, scutire la sport, student absent la laborator, recuperare laborator, învoire elev',
    vi: 'điểm danh, chuyên cần, học sinh vắng, nghỉ học, vắng học | học sinh trốn học, cúp học, xin nghỉ học, học sinh đi trễ, nghỉ không phép, giấy xin phép nghỉ học, điểm chuyên cần, sinh viên vắng, bùng tiết, điểm danh hộ',
    'pt-BR':
      'frequência escolar, faltas de alunos, controle de presença dos alunos, lista de chamada, ausência de alunos | aluno faltou, matando aula, matar aula, abono de falta, atestado do aluno, aluno atrasado, fazer chamada, reprovado por falta, busca ativa, frequência mínima, aluno não aparece',
  },
  'school-transport': {
    en: 'school bus, school transport, pupil transport, transport of pupils | school bus late, pupil missed the bus, bus stop for pupils, bus attendant, bus pass for pupils, child not on the bus, school bus route, pick-up of children',
    ru: 'школьный автобус, подвоз учеников, перевозка детей, школьный транспорт | опоздал школьный автобус, ребёнок опоздал на автобус, сопровождающий в автобусе, маршрут школьного автобуса, подвоз детей, остановка для школьников, проездной школьника',
    ro: 'transport școlar, microbuz școlar, autobuz școlar, transport elevi, transportul elevilor | microbuzul școlii întârzie, elev navetist, decontare naveta elevilor, traseu microbuz școlar, elev pierdut autobuzul, însoțitor microbuz, abonament elevi, copilul nu e în autobuz',
    vi: 'xe đưa đón học sinh, xe buýt trường học, xe trường, đưa đón học sinh | xe trường trễ, lỡ xe trường, điểm đón học sinh, bảo mẫu xe, quên học sinh trên xe, tuyến xe đưa đón học sinh, đăng ký xe học sinh, xe đưa rước',
    'pt-BR':
      'transporte escolar, ônibus escolar, van escolar, condução escolar, perua escolar | van escolar atrasou, aluno perdeu o ônibus, monitor do ônibus, rota do transporte escolar, ponto do escolar, tio da van, passe escolar, criança ficou na van, passe estudantil',
  },
};
