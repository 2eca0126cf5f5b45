import type { Concepts } from '../concept.ts';

/** The personnel desk: who is employed, on what paper, from the first day to the last. */
export const HR: Concepts = {
  hr: {
    en: 'HR, human resources, personnel, people team, people operations, people and culture, HR department, staff office | HR question, HR partner, HR business partner, HRBP, talk to HR, personnel matter, employment question, HR lady, HR generalist',
    ru: 'отдел кадров, кадры, управление персоналом, HR, служба персонала, кадровая служба, эйчар | кадровик, кадровичка, эйчары, HR-менеджер, вопрос по кадрам, инспектор по кадрам, кадровый вопрос, кадровое делопроизводство, КДП',
    ro: 'resurse umane, HR, departament de personal, serviciul personal, biroul personal | întrebare HR, omul de la HR, inspector resurse umane, specialist resurse umane, HR partner, problemă de personal, la personal',
    vi: 'nhân sự, phòng nhân sự, hành chính nhân sự, HR, tổ chức cán bộ, phòng tổ chức | chị nhân sự, bên nhân sự, hỏi nhân sự, chuyên viên nhân sự, cán bộ nhân sự, HRBP, phòng tổ chức hành chính',
    'pt-BR':
      'RH, recursos humanos, departamento pessoal, DP, gestão de pessoas, gente e gestão, pessoas e cultura | falar com RH, moça do RH, pessoal do RH, dúvida trabalhista, analista de RH, business partner, BP de RH',
  },
  'employment-contract': {
    broader: 'hr',
    en: 'employment contract, contract of employment, work contract, labour agreement, terms of employment | fixed-term contract, permanent contract, contract extension, contract runs out, contract expires, renew my contract, contract amendment, copy of my contract, zero-hours contract, notice period in contract, open-ended contract, contract addendum',
    ru: 'трудовой договор, трудовое соглашение, контракт с работником, дополнительное соглашение к трудовому договору | срочный договор, бессрочный договор, продлить договор, продление контракта, договор заканчивается, допсоглашение, допник, копия трудового договора, второй экземпляр договора, переподписать трудовой, ГПХ с сотрудником, оформить в штат, оформление по ТК, условия труда в договоре',
    ro: 'contract de muncă, contract individual de muncă, CIM, act adițional la contractul de muncă | contract pe perioadă determinată, contract pe perioadă nedeterminată, prelungire contract de muncă, îmi expiră contractul, act adițional, copie contract de muncă, carte de muncă, formă de angajare, normă întreagă',
    vi: 'hợp đồng lao động, HĐLĐ, phụ lục hợp đồng lao động, ký hợp đồng lao động | hợp đồng xác định thời hạn, hợp đồng không thời hạn, gia hạn hợp đồng lao động, tái ký hợp đồng, hết hạn hợp đồng lao động, sắp hết hợp đồng, bản sao hợp đồng lao động, ký lại hợp đồng, hợp đồng chính thức, hợp đồng thời vụ',
    'pt-BR':
      'contrato de trabalho, contrato CLT, aditivo do contrato de trabalho, regime de contratação | contrato por prazo determinado, contrato temporário, prorrogação do contrato, renovar meu contrato, meu contrato vence, cópia do contrato de trabalho, efetivação, efetivar, ser efetivado, CLT ou PJ, aditivo contratual de trabalho, contrato intermitente, registro na carteira',
  },
  'employment-certificate': {
    broader: 'hr',
    en: 'employment certificate, certificate of employment, proof of employment, employment verification, letter of employment, employment confirmation | letter for the bank, letter for the embassy, visa letter, letter for landlord, confirm that I work here, still employed here, letter for kindergarten, work certificate, service certificate, employer letter, confirmation letter from employer',
    ru: 'справка с места работы, справка с работы, кадровая справка, подтверждение занятости, справка о трудоустройстве, справка о стаже | справка для визы, справка в посольство, справка в банк, справка в садик, справка в школу, справка по месту требования, справка для опеки, что я здесь работаю, заказать справку, взять справку, справка с печатью',
    ro: 'adeverință de salariat, adeverință de angajat, adeverință de muncă, adeverință, adeverință de vechime | adeverință pentru bancă, adeverință pentru medic, adeverință medicul de familie, adeverință pentru grădiniță, adeverință pentru creșă, adeverință pentru viză, adeverință pentru ambasadă, dovada că lucrez, dovada vechimii, act că sunt angajat, îmi trebuie o adeverință',
    vi: 'giấy xác nhận công tác, xác nhận công tác, giấy xác nhận việc làm, xác nhận nhân viên, giấy xác nhận đang làm việc | xác nhận để vay ngân hàng, giấy xác nhận xin visa, xác nhận nơi làm việc, xác nhận thâm niên, xin giấy xác nhận, đóng dấu xác nhận, giấy chứng nhận công tác, xác nhận sơ yếu lý lịch',
    'pt-BR':
      'declaração de trabalho, declaração de vínculo, declaração de emprego, comprovante de vínculo empregatício, carta do empregador, declaração de vínculo empregatício | declaração pra banco, carta pro consulado, declaração pra visto, declaração para creche, declaração para faculdade, declaração para aluguel, comprovar que trabalho aqui, comprovar vínculo, declaração de horário, PPP, perfil profissiográfico, tempo de casa',
  },
  'reference-letter': {
    broader: 'hr',
    en: 'reference letter, letter of recommendation, job reference, character reference, work reference | former employer reference, testimonial for ex-employee, recommend me, reference for new job, reference check from another company, exit reference',
    ru: 'рекомендательное письмо, характеристика с места работы, рекомендация от работодателя, служебная характеристика | характеристика на сотрудника, характеристика в суд, характеристика в военкомат, характеристика для опеки, рекомендации с прошлой работы, написать рекомендацию, положительная характеристика',
    ro: 'scrisoare de recomandare, recomandare de la angajator, referințe profesionale, caracterizare | recomandare pentru noul job, caracterizare de la locul de muncă, referințe de la fostul angajator, îmi dă recomandare, caracterizare pentru instanță',
    vi: 'thư giới thiệu, thư tiến cử, giấy giới thiệu của công ty, thư nhận xét | xin thư giới thiệu, giấy nhận xét nhân viên, người tham chiếu, thông tin tham chiếu, bản nhận xét công tác, reference cho nhân viên cũ',
    'pt-BR':
      'carta de recomendação, carta de referência, referência profissional, carta de apresentação de ex-funcionário | recomendação para outro emprego, referência do antigo emprego, pedir referência, carta de boa conduta, dar referência',
  },
  'personal-data-change': {
    broader: 'hr',
    en: 'personal data change, change of address, personal details, name change, employee data update | got married, new surname, maiden name, moved house, moved to new flat, new home address, new phone number in HR, emergency contact, divorced, update my details, next of kin, my name is misspelled, marital status, new ID document, new passport',
    ru: 'изменение персональных данных, смена фамилии, изменение анкетных данных, обновление личных данных, смена паспорта | вышла замуж, женился, поменяла фамилию, девичья фамилия, развелась, новый паспорт, поменял паспорт, новый адрес прописки, переехал, сменил адрес, смена прописки, экстренный контакт, родился ребёнок, ошибка в фамилии, семейное положение',
    ro: 'modificare date personale, schimbare nume, schimbare adresă, actualizare date angajat, schimbare buletin | m-am căsătorit, m-am măritat, am divorțat, nume de fată, nume după căsătorie, am schimbat buletinul, buletin nou, carte de identitate nouă, m-am mutat, adresă nouă, schimbare domiciliu, contact de urgență, certificat de căsătorie, stare civilă, nume scris greșit',
    vi: 'thay đổi thông tin cá nhân, cập nhật thông tin cá nhân, cập nhật hồ sơ nhân viên, đổi địa chỉ, điều chỉnh thông tin nhân viên | mới kết hôn, mới lấy chồng, mới lấy vợ, ly hôn, đổi căn cước, căn cước công dân mới, CCCD mới, đổi CMND, chuyển nhà, đổi chỗ ở, số điện thoại mới, người liên hệ khẩn cấp, sai tên, sai ngày sinh, tình trạng hôn nhân, đổi hộ khẩu',
    'pt-BR':
      'atualização cadastral, alteração de dados pessoais, mudança de endereço, dados cadastrais, atualização de cadastro do funcionário | me casei, mudei de sobrenome, nome de solteira, nome de casada, mudei de casa, endereço novo, novo endereço, divorciei, me separei, contato de emergência, estado civil, nome errado, nome social, mudei de telefone, RG novo, certidão de casamento, trocar meu sobrenome',
  },
  onboarding: {
    broader: 'hr',
    en: 'onboarding, new starters, new joiners, new employee orientation, induction, first day, new hires | new colleague starts, starts on Monday, my first day, welcome package, welcome kit, new hire checklist, buddy, just joined, I am new here, joining formalities, newcomer, welcome day, orientation day',
    ru: 'адаптация, онбординг, адаптация новичков, выход нового сотрудника, приём на работу, вводный курс | новый сотрудник, новенький, новичок, первый рабочий день, оформление на работу, я здесь новенькая, welcome-пакет, велком-бокс, бадди, документы при приёме, выходит новый человек, устраиваюсь, welcome-тренинг',
    ro: 'onboarding, integrare angajați noi, angajați noi, prima zi de lucru, inducție, acomodare | coleg nou, angajat nou, vine un coleg nou, începe luni, prima zi, pachet de bun venit, acte de angajare, dosar de angajare, sunt nou aici, sunt nouă aici, buddy, welcome kit, abia am venit în firmă, integrarea noului coleg',
    vi: 'onboarding, hội nhập nhân viên mới, đón nhân viên mới, nhân viên mới, định hướng nhân viên mới, tiếp nhận nhân viên | ngày đầu đi làm, ngày đầu tiên, người mới, mới vào công ty, mới vào làm, lính mới, nhận việc, hồ sơ nhận việc, thủ tục nhận việc, buddy, bộ welcome kit, bạn mới vào, đào tạo hội nhập',
    'pt-BR':
      'integração de novos funcionários, onboarding, admissão, integração, novos colaboradores, primeiro dia de trabalho | funcionário novo, colega novo, novato, recém-contratado, sou novo aqui, sou nova aqui, começa segunda-feira, documentos admissionais, kit de boas-vindas, welcome kit, padrinho do novato, buddy, acabei de entrar, processo admissional',
  },
  probation: {
    broader: 'hr',
    en: 'probation, probation period, trial period, probationary review | passed probation, end of probation, probation extended, failed probation, probation meeting, six-month review',
    ru: 'испытательный срок, испытание при приёме, окончание испытательного срока | испыталка, прошёл испытательный, не прошёл испытательный, продлить испытательный срок, цели на испытательный срок, итоги испытательного',
    ro: 'perioadă de probă, perioada de probă, evaluare la finalul perioadei de probă | probă la angajare, am terminat perioada de probă, final de probă, trecut de perioada de probă, prelungire perioadă de probă, nu a trecut proba',
    vi: 'thử việc, thời gian thử việc, đánh giá thử việc, hợp đồng thử việc | hết thử việc, qua thử việc, lương thử việc, kéo dài thử việc, rớt thử việc, không đạt thử việc, lên chính thức, ký chính thức, hai tháng thử việc',
    'pt-BR':
      'período de experiência, contrato de experiência, avaliação de experiência | experiência de 90 dias, 45 mais 45, fim da experiência, acabou minha experiência, passar da experiência, reprovado na experiência, vencimento da experiência, prorrogar experiência',
  },
  leaving: {
    broader: 'hr',
    en: 'resignation, leaving the company, offboarding, termination of employment, leavers, exit process | quit my job, quitting, I want to resign, hand in my notice, notice period, last working day, exit interview, leaver checklist, handing back equipment, got fired, dismissal, got sacked, colleague is leaving, two weeks notice, left the company, farewell of a colleague',
    ru: 'увольнение, уход из компании, оффбординг, расторжение трудового договора, увольнение по собственному желанию | уволиться, увольняюсь, уволился, ухожу из компании, заявление на увольнение, по собственному, по соглашению сторон, две недели отработки, обходной лист, бегунок, последний рабочий день, выходное интервью, уволили, уволить сотрудника',
    ro: 'demisie, plecare din firmă, încetarea contractului de muncă, offboarding, concediere, preaviz | îmi dau demisia, vreau să plec, demisionez, perioadă de preaviz, ultima zi de lucru, fișă de lichidare, notă de lichidare, nota de lichidare, interviu de exit, m-au dat afară, dat afară, concediat, acordul părților, pleacă un coleg, predare echipament la plecare, desfacerea contractului',
    vi: 'nghỉ việc, thôi việc, đơn xin nghỉ việc, chấm dứt hợp đồng lao động, thủ tục nghỉ việc, offboarding | xin thôi việc, muốn nghỉ làm luôn, nộp đơn nghỉ, báo trước 30 ngày, báo trước 45 ngày, ngày làm việc cuối, bàn giao công việc, quyết định thôi việc, bị đuổi việc, bị sa thải, cho nghỉ việc, phỏng vấn nghỉ việc, rời công ty, nhảy việc',
    'pt-BR':
      'desligamento, demissão, rescisão, pedido de demissão, offboarding, saída da empresa | quero pedir demissão, pedir as contas, pedir conta, aviso prévio, último dia de trabalho, entrevista de desligamento, fui demitido, mandado embora, justa causa, homologação, exame demissional, demitir funcionário, acordo de demissão, baixa na carteira, sair da empresa, sem justa causa',
  },
  redundancy: {
    broader: 'hr',
    en: 'redundancy, layoff, downsizing, severance, outplacement | laid off, made redundant, severance package, job cuts, my position is cut, reduction in force, furlough, short-time work, collective dismissal, golden handshake',
    ru: 'сокращение, сокращение штата, сокращение персонала, выходное пособие, оптимизация персонала | сократили, попал под сокращение, меня сокращают, компенсация при сокращении, уведомление о сокращении, простой по вине работодателя, два оклада, неполная рабочая неделя из-за простоя, аутплейсмент',
    ro: 'restructurare, disponibilizare, concediere colectivă, reduceri de personal, șomaj tehnic | disponibilizat, m-au restructurat, post desființat, desființarea postului, salarii compensatorii, plăți compensatorii, pachet compensator, tăieri de posturi, dosar de șomaj, adeverință pentru șomaj',
    vi: 'cắt giảm nhân sự, cắt giảm lao động, trợ cấp thôi việc, trợ cấp mất việc, tinh giản biên chế | bị cắt giảm, layoff, bị cho nghỉ do tái cơ cấu, đền bù thôi việc, sa thải hàng loạt, giảm biên chế, ngừng việc, gói hỗ trợ thôi việc, tạm hoãn hợp đồng lao động',
    'pt-BR':
      'demissão em massa, corte de pessoal, layoff, programa de demissão voluntária, redução de quadro | reestruturação com corte, lista de corte, pacote de desligamento, demissão coletiva, suspensão do contrato de trabalho, recolocação, outplacement, aderir ao PDV, meu cargo foi extinto',
  },
  'final-pay': {
    broader: 'payroll',
    en: 'final pay, final settlement, last paycheck, leaver pay, settlement of leavers | unused holiday payout, last salary after leaving, final payslip, P45, full and final settlement, COBRA, leave encashment',
    ru: 'расчёт при увольнении, окончательный расчёт, выплаты при увольнении | не выдали расчёт, получить расчёт, расчётные при увольнении, компенсация за неиспользованный отпуск, расчёт не пришёл, последняя зарплата, документы при увольнении',
    ro: 'lichidare, plata la încetarea contractului, ultimul salariu, drepturi la plecare | bani la lichidare, plata concediului neefectuat, compensare concediu neefectuat, ultima leafă, nu mi-au plătit lichidarea, concediu nefolosit la plecare',
    vi: 'quyết toán lương nghỉ việc, thanh toán khi nghỉ việc, lương tháng cuối, chi trả khi thôi việc | chưa nhận lương tháng cuối, tiền phép còn lại, thanh toán phép năm còn lại, giữ lương khi nghỉ, nghỉ rồi chưa trả lương, quyết toán nghỉ việc',
    'pt-BR':
      'verbas rescisórias, acerto de contas, acerto rescisório, pagamento da rescisão, TRCT | valor da rescisão, não pagaram minha rescisão, receber o acerto, férias proporcionais, décimo terceiro proporcional, seguro-desemprego, guia do seguro-desemprego, chave do FGTS, multa de 40%, termo de rescisão, receber as contas',
  },
  retirement: {
    broader: 'hr',
    en: 'retirement, retiring, early retirement, retirement planning, phased retirement | I retire next year, retirement age, retiree, going on pension, retirement party, last years before retirement, partial retirement, pensioner',
    ru: 'выход на пенсию, уход на пенсию, оформление пенсии, пенсионеры | ухожу на пенсию, досрочная пенсия, пенсионный возраст, предпенсионер, льготная пенсия, вредный стаж, трудовой стаж для пенсии, работающий пенсионер, список №2, проводы на пенсию',
    ro: 'pensionare, ieșire la pensie, dosar de pensie, pensie anticipată | ies la pensie, mă pensionez, vârsta de pensionare, pensie de limită de vârstă, pensionar, grupa a doua de muncă, grupă de muncă, acte pentru pensie, stagiu de cotizare, adeverință de grupă',
    vi: 'nghỉ hưu, chế độ hưu trí, về hưu, hồ sơ hưu trí | sắp về hưu, tuổi nghỉ hưu, nghỉ hưu sớm, lương hưu, hưu non, quyết định nghỉ hưu, đủ tuổi về hưu, nhân viên hưu trí, mất sức lao động',
    'pt-BR':
      'aposentadoria, preparação para aposentadoria, aposentados, pré-aposentadoria | vou me aposentar, aposentar, aposentado, idade pra aposentar, tempo de contribuição, contagem de tempo, estabilidade pré-aposentadoria, aposentadoria especial, dar entrada na aposentadoria, me aposentei',
  },
  'employee-file': {
    broader: 'hr',
    en: 'employee file, personnel file, personnel records, employment history, staff records, employee record | what is in my personnel file, look into my file, years of service, work history, seniority record, copy of my diploma on file, employee number, staff ID number, service record',
    ru: 'личное дело, трудовая книжка, кадровый учёт, кадровый архив, электронная трудовая книжка | моя трудовая, копия трудовой, заверенная копия трудовой, выписка из трудовой, СТД-Р, СТД-ПФР, ЭТК, запись в трудовой, личная карточка Т-2, табельный номер, стаж работы, приказ о приёме, вкладыш в трудовую, забрать трудовую книжку',
    ro: 'dosar de personal, dosarul angajatului, registru de evidență a salariaților, Revisal, REGES, evidența personalului | extras Revisal, extras REGES, carnet de muncă, vechime în muncă, marca angajatului, număr de marcă, ce e în dosarul meu, copie după dosar, COR greșit, cod COR, raport per salariat',
    vi: 'hồ sơ nhân viên, hồ sơ nhân sự, hồ sơ cá nhân, lý lịch nhân viên | mã nhân viên, mã số nhân viên, xin lại hồ sơ, rút hồ sơ gốc, sơ yếu lý lịch, bổ sung bằng cấp, nộp hồ sơ còn thiếu, thâm niên công tác, quá trình công tác, sổ lao động',
    'pt-BR':
      'carteira de trabalho, CTPS, CTPS digital, prontuário do funcionário, ficha de registro, dossiê do funcionário | anotação na carteira, assinar carteira, atualizar carteira de trabalho, carteira digital, número da matrícula, minha matrícula, eSocial, PIS errado, número do PIS, tempo de serviço, ficha de empregado, CBO errado',
  },
  'organisation-chart': {
    broader: 'hr',
    en: 'organisation chart, org chart, reporting lines, organisational structure, staffing table | who is my manager, who is the boss, who reports to whom, change of manager, new department, reorganisation, job titles, line manager change, cost centre of employee, wrong manager in system',
    ru: 'оргструктура, организационная структура, штатное расписание, структура компании | штатка, кто мой руководитель, кто чей начальник, подчинённость, смена руководителя, реорганизация отдела, новый отдел, штатная единица, ввести должность, название должности, кто кому подчиняется',
    ro: 'organigramă, structură organizatorică, stat de funcții, linii de raportare | cine e șeful meu, cine e șeful, cui raportez, schimbare manager direct, reorganizare departament, departament nou, denumirea funcției, cine raportează cui, subordonare',
    vi: 'sơ đồ tổ chức, cơ cấu tổ chức, định biên nhân sự, cơ cấu phòng ban | ai là sếp của tôi, quản lý trực tiếp, sếp trực tiếp, đổi quản lý, tách phòng ban, sáp nhập phòng, phòng ban mới, chức danh công việc, báo cáo cho ai, thay đổi cơ cấu',
    'pt-BR':
      'organograma, estrutura organizacional, quadro de pessoal, linhas de reporte | quem é meu chefe, quem é meu gestor, troca de gestor, mudança de gestor, área nova, reestruturação da área, hierarquia, nome do cargo, pra quem eu respondo, centro de custo do funcionário, gestor errado no sistema',
  },
};
