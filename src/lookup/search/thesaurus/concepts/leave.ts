import type { Concepts } from '../concept.ts';

/** Being away with leave: holidays, sickness, children, family events, study, unpaid time, and coming back. */
export const LEAVE: Concepts = {
  'annual-leave': {
    broader: 'hr',
    en: 'annual leave, vacation, holiday leave, paid time off, PTO, leave requests, holiday entitlement, vacation days | days off, book a holiday, how many holidays left, leave balance, carry over days, unused vacation, take time off, vacation approval, holiday request rejected, leave form, cancel my holiday, vacation planner, use up leave, time off work, summer leave, use it or lose it',
    ru: 'отпуск, ежегодный отпуск, отпуска, график отпусков, оплачиваемый отпуск, очередной отпуск, отпускные | сколько дней отпуска, остаток отпуска, перенести отпуск, перенос отпуска, заявление на отпуск, уйти в отпуск, взять отпуск, отпускные не пришли, когда отпускные, не подписали отпуск, не отпускают в отпуск, отозвать из отпуска, сгорят дни отпуска, 28 дней, дополнительный отпуск, отгулять, неотгулянный, выходной посреди недели',
    ro: 'concediu de odihnă, concedii, concediu, zile de concediu, programarea concediilor, vacanță | câte zile de concediu mai am, cerere de concediu, zile libere, zi liberă, sold concediu, zile rămase, concediu neefectuat, report concediu, îmi iau concediu, mi-au respins concediul, rechemare din concediu, planificare concediu, indemnizație de concediu, vreau liber, prime de vacanță',
    vi: 'nghỉ phép, phép năm, nghỉ phép năm, ngày phép, đơn xin nghỉ phép | còn mấy ngày phép, xin nghỉ phép, còn bao nhiêu phép, phép tồn, dồn phép, chuyển phép sang năm sau, xin nghỉ một ngày, đơn nghỉ phép, chưa duyệt phép, duyệt phép, hết phép, xin nghỉ thứ sáu, nghỉ phép về quê, cộng phép thâm niên, trừ phép',
    'pt-BR':
      'férias, programação de férias, solicitação de férias, período de férias, recesso, PTO | marcar férias, tirar férias, vender férias, vender dez dias, abono pecuniário, saldo de férias, quantos dias de férias, férias vencidas, adiar férias, dividir as férias, aviso de férias, férias não pagas, um terço de férias, terço constitucional, período aquisitivo, cancelar férias, pedir folga, férias coletivas',
  },
  'sick-leave': {
    broader: 'hr',
    en: 'sick leave, sickness absence, sick note, calling in sick, sick pay, medical certificate, absence reporting | I am sick, I am ill, fever, flu, doctor note, feeling unwell, off sick, cannot come to work today, send sick note, self-certificate, fit note, statutory sick pay, SSP, medical leave, FMLA, stomach bug, covid positive, hospital stay, surgery, broke my leg, short-term disability',
    ru: 'больничный, больничный лист, лист нетрудоспособности, временная нетрудоспособность, ЭЛН, оплата больничного | заболел, заболела, болею, приболел, температура, грипп, простуда, ковид, номер больничного, закрыл больничный, сдать больничный, не оплатили больничный, бюллетень, на больничном, справка от врача, ушёл на больничный, сделали операцию, выйти с больничного, отравился',
    ro: 'concediu medical, CM, concedii medicale, boală, certificat medical, incapacitate temporară de muncă | sunt bolnav, sunt bolnavă, m-am îmbolnăvit, am febră, gripă, răcit, unde trimit concediul medical, foaie de boală, concediul medical neplătit, plata concediului medical, depunere concediu medical, nu pot veni azi, covid, internat, operație, picior rupt, cod 01, seria concediului medical',
    vi: 'nghỉ ốm, nghỉ bệnh, chế độ ốm đau, giấy nghỉ ốm, giấy nghỉ hưởng BHXH | bị ốm, bị bệnh, bị sốt, cảm cúm, xin nghỉ bệnh, giấy ra viện, nằm viện, tiền ốm đau, giấy bác sĩ, bị covid, nhập viện, đau bụng, không đi làm được, phép bệnh, nộp giấy bệnh viện, sốt xuất huyết, phải mổ, C65, giấy khám bệnh',
    'pt-BR':
      'atestado médico, licença médica, afastamento por doença, auxílio-doença, licença-saúde, afastamento INSS | tô doente, estou doente, febre, gripe, covid, entregar atestado, enviar atestado, mandar atestado, onde entrego atestado, atestado recusado, virose, internado, cirurgia, quebrei a perna, perícia do INSS, perícia médica, benefício por incapacidade, CID, declaração de comparecimento, passei mal e não vou',
  },
  'return-to-work': {
    broader: 'hr',
    en: 'return to work, long-term sickness, reintegration, phased return, long-term disability, light duties | back after long illness, gradual return, restricted duties, off sick for months, return to work interview, cannot lift any more, lighter work, work restrictions, LTD, burnout return',
    ru: 'возвращение после болезни, лёгкий труд, реабилитация после болезни, перевод на лёгкий труд, инвалидность | выход после длительного больничного, перевести на лёгкий труд, медицинские ограничения, нельзя поднимать тяжести, оформить инвалидность, группа инвалидности, МСЭ, ИПРА, после операции нельзя, вернуться после больничного, длительная болезнь',
    ro: 'revenire la muncă, reluarea activității, muncă ușoară, reintegrare după boală, invaliditate | revin după concediu medical, apt condiționat, restricții medicale, nu pot ridica greutăți, pensie de invaliditate, pensie de boală, program redus după boală, boală lungă, revenire după operație',
    vi: 'trở lại làm việc, nghỉ ốm dài ngày, làm việc nhẹ, chuyển việc nhẹ, dưỡng sức phục hồi sức khỏe | đi làm lại sau khi mổ, đi làm lại sau bệnh, không mang vác nặng được, xin việc nhẹ hơn, suy giảm khả năng lao động, giám định y khoa, bệnh dài ngày, nghỉ dưỡng sức, phục hồi sau phẫu thuật',
    'pt-BR':
      'retorno ao trabalho, readaptação, reabilitação profissional, afastamento prolongado, retorno de afastamento | voltar do afastamento, voltar do INSS, alta do INSS, exame de retorno, restrição médica, função compatível, não posso carregar peso, limbo previdenciário, aposentadoria por invalidez, voltar depois da cirurgia, incapacidade permanente',
  },
  'parental-leave': {
    broader: 'hr',
    en: 'parental leave, maternity leave, paternity leave, family leave, adoption leave, maternity pay | I am pregnant, pregnancy, having a baby, baby born, due date, new mother, new father, breastfeeding, antenatal appointment, returning from maternity, childbirth, MATB1, prenatal visit',
    ru: 'декретный отпуск, декрет, отпуск по беременности и родам, отпуск по уходу за ребёнком, родительский отпуск, материнство | беременна, беременность, жду ребёнка, рожать, уйти в декрет, выйти из декрета, декретные, декретница, родила, роды, до полутора лет, до трёх лет, пособие до 1.5 лет, отпуск отцу, папа в декрете, пособие при рождении, ранние сроки, детское пособие',
    ro: 'concediu de maternitate, concediu parental, concediu de creștere copil, concediu de paternitate, CIC, concediu de îngrijire copil | sunt însărcinată, însărcinată, gravidă, nasc, am născut, doi ani cu copilul, indemnizație creștere copil, stimulent de inserție, am devenit tată, concediu de tătic, mă întorc din concediu de creștere, concediu prenatal, risc maternal, alăptare, OUG 158, dosar indemnizație copil',
    vi: 'nghỉ thai sản, chế độ thai sản, nghỉ sinh, nghỉ sinh con, thai sản, trợ cấp thai sản | có bầu, có thai, mang thai, bầu bì, sắp sinh, vợ sinh, nghỉ vợ sinh, tiền thai sản, hồ sơ thai sản, khám thai, sinh con, nuôi con nhỏ, con dưới 12 tháng, về sớm một tiếng, đi làm lại sau sinh, nghỉ sáu tháng, sảy thai, giấy chứng sinh',
    'pt-BR':
      'licença-maternidade, licença-paternidade, licença parental, salário-maternidade, licença-adoção | grávida, tô grávida, gravidez, gestante, vou ter bebê, nasceu meu filho, bebê, estabilidade gestante, amamentação, pausa para amamentar, prorrogação da licença, empresa cidadã, volta da licença-maternidade, pré-natal, pai de primeira viagem, consulta pré-natal, parto, 180 dias',
  },
  'carer-leave': {
    broader: 'hr',
    en: 'carer leave, leave to care for a child, family care leave, sick child days, dependant care | my child is sick, kid has fever, daycare closed, kindergarten closed, elderly parent, care for my mother, child in hospital, school closed, caregiver leave, care for relative',
    ru: 'больничный по уходу, уход за больным ребёнком, отпуск по уходу за родственником, дни по уходу | ребёнок заболел, дети болеют, сидеть с ребёнком, больничный на ребёнка, заболела мама, карантин в садике, уход за родителями, уход за ребёнком-инвалидом, четыре дня по уходу, мать-одиночка, садик закрыт',
    ro: 'concediu de îngrijire copil bolnav, concediu de îngrijitor, îngrijire copil bolnav, concediu pentru îngrijirea copilului | copilul e bolnav, copilul are febră, copil bolnav, copil răcit, grădinița închisă, școală închisă, îngrijesc un părinte, mama în spital, cod 09, stau acasă cu copilul, zile părinte, copil cu handicap',
    vi: 'nghỉ chăm con ốm, nghỉ con ốm, chế độ con ốm, nghỉ chăm người thân | con ốm, con bệnh, con bị sốt, con nằm viện, chăm cha mẹ, bố mẹ nằm viện, trường cho nghỉ học, giữ con, con dưới 7 tuổi ốm, mẹ đi viện, không có người trông con',
    'pt-BR':
      'licença para acompanhar filho, acompanhamento de filho doente, atestado de acompanhante, licença para cuidar de familiar | filho doente, minha filha tá doente, criança com febre, levar filho ao médico, creche fechada, mãe internada, cuidar dos pais, acompanhar no hospital, atestado de acompanhamento, filho com deficiência, escola sem aula',
  },
  'special-leave': {
    broader: 'hr',
    en: 'special leave, bereavement leave, compassionate leave, wedding leave, emergency leave, jury duty | funeral, death in the family, my father died, my grandmother passed away, getting married, moving day, jury service, court appearance, blood donation day, civic duty, marriage leave, election day, military reserve, day off for moving',
    ru: 'отпуск по семейным обстоятельствам, дополнительные выходные, отпуск на похороны, отпуск на свадьбу, донорские дни | похороны, умер родственник, смерть близкого, умерла бабушка, свадьба, день на свадьбу, сдал кровь, донорский день, за сдачу крови, день переезда, повестка, военкомат, военные сборы, вызов в суд, присяжный, первое сентября, день на диспансеризацию, диспансеризация, воинский учёт, мобилизация',
    ro: 'zile libere plătite, concediu pentru evenimente familiale, concediu de căsătorie, concediu de deces, zile libere speciale | înmormântare, a murit, deces în familie, deces bunic, nuntă, mă căsătoresc, botez, zi pentru donare de sânge, donator de sânge, am donat sânge, mutare domiciliu zi liberă, citație, martor la proces, absență motivată, eveniment familial, zi de naștere liberă',
    vi: 'nghỉ việc riêng, nghỉ hiếu hỷ, nghỉ ma chay, nghỉ cưới, nghỉ tang, nghỉ chế độ | đám cưới, cưới vợ, lấy chồng, đám tang, đám ma, có tang, ông bà mất, bố mất, mẹ mất, nghỉ kết hôn, con kết hôn, đám giỗ, hiếu hỷ, hiến máu, khám nghĩa vụ quân sự, nghĩa vụ quân sự',
    'pt-BR':
      'licença nojo, licença gala, licença-casamento, licença por falecimento, ausência justificada, licença luto | falecimento, faleceu meu pai, morreu minha avó, velório, enterro, luto, vou casar, casamento, doação de sangue, doei sangue, alistamento militar, audiência na justiça, convocado como mesário, mesário, folga da eleição, júri, folga de aniversário, day off aniversário',
  },
  'unpaid-leave': {
    broader: 'hr',
    en: 'unpaid leave, leave of absence, sabbatical, career break, leave without pay | year off, take time out, long break from work, unpaid days, sabbatical year, unpaid time off, LOA, gap year',
    ru: 'отпуск за свой счёт, отпуск без сохранения заработной платы, неоплачиваемый отпуск, административный отпуск, творческий отпуск, саббатикал | за свой счёт, без содержания, взять день за свой счёт, БС, административный, заявление без сохранения, длительный отпуск, отпуск на полгода, дни без оплаты',
    ro: 'concediu fără plată, concediu neplătit, CFP, suspendarea contractului de muncă, an sabatic | zile neplătite, vreau liber fără plată, suspendare contract, suspendare CIM, sabbatical, pauză de carieră, fără salariu o lună, iau o pauză de câteva luni, suspendare la inițiativa salariatului',
    vi: 'nghỉ không lương, nghỉ không hưởng lương, tạm hoãn hợp đồng, nghỉ dài hạn | xin nghỉ không lương, nghỉ vài tháng, nghỉ một năm, hết phép xin nghỉ thêm, nghỉ dài ngày, sabbatical, tạm nghỉ việc',
    'pt-BR':
      'licença não remunerada, licença sem vencimento, afastamento não remunerado, sabático, suspensão do contrato | período sabático, um ano fora, pausa na carreira, ficar sem receber um tempo, licença sem remuneração, licença interesse particular, folga sem receber, ano sabático',
  },
  'time-in-lieu': {
    broader: 'working-hours',
    en: 'time off in lieu, TOIL, compensatory time, comp time, flex day | take back overtime as days off, comp day, lieu day, day off for Saturday work, hours instead of money, use up overtime, time back',
    ru: 'отгул, отгулы, дни отдыха за переработку, компенсационный выходной | взять отгул, день отдыха вместо оплаты, отгул за субботу, отгул за дежурство, заявление на отгул, сколько отгулов, накопились отгулы, за ранее отработанное время',
    ro: 'recuperare, zile de recuperare, ore de recuperat, liber compensatoriu, timp liber compensatoriu | îmi iau recuperare, liber pentru sâmbătă, compensare ore suplimentare cu liber, zile libere pentru gardă, ore de recuperare, am de recuperat ore, liber după gardă',
    vi: 'nghỉ bù, ngày nghỉ bù, giờ nghỉ bù, nghỉ bù tăng ca | xin nghỉ bù, bù ngày làm chủ nhật, nghỉ bù trực, đổi tăng ca lấy ngày nghỉ, còn mấy ngày bù, ra trực nghỉ bù',
    'pt-BR':
      'folga compensatória, compensação de horas, banco de horas, folga por hora extra | tirar folga do banco, tenho horas pra tirar, folga por ter trabalhado no feriado, compensar sábado, horas a compensar, folga pós-plantão, saldo de horas, emendar com banco de horas',
  },
  'public-holidays': {
    broader: 'hr',
    en: 'public holidays, bank holidays, holiday calendar, company closing days, company shutdown | are we off on Monday, is it a holiday, bridge day, Christmas shutdown, long weekend, statutory holiday, which days are we closed, Easter Monday, Thanksgiving off, plant shutdown days',
    ru: 'праздничные дни, выходные и праздники, нерабочие дни, производственный календарь, перенос выходных | работаем ли в праздник, майские праздники, новогодние каникулы, как отдыхаем, сокращённый предпраздничный день, работаем ли 31 декабря, рабочая суббота, праздничный график, выходной ли понедельник',
    ro: 'sărbători legale, zile libere legale, calendar sărbători, zi de punte | se lucrează de 1 mai, lucrăm de Crăciun, avem liber vineri, zi de sărbătoare, zile libere de Paște, minivacanță, recuperăm sâmbătă, zile nelucrătoare, liber de Rusalii, închis între sărbători, zi legală',
    vi: 'lịch nghỉ lễ, nghỉ lễ, nghỉ Tết, ngày lễ, lịch nghỉ Tết | Tết nghỉ mấy ngày, nghỉ lễ 2/9, nghỉ 30/4, giỗ tổ có nghỉ không, làm bù ngày lễ, lịch nghỉ Tết Nguyên đán, hoán đổi ngày nghỉ, Quốc khánh nghỉ, khi nào đi làm lại sau Tết',
    'pt-BR':
      'feriados, calendário de feriados, ponte de feriado, ponto facultativo, recesso de fim de ano | vai ter expediente, emenda de feriado, emendar feriado, trabalha no Carnaval, folga no Corpus Christi, feriado municipal, recesso de Natal, feriadão, trabalhamos segunda, dia útil, feriado prolongado',
  },
  'study-leave': {
    broader: 'training',
    en: 'study leave, educational leave, exam leave, time off for exams | my exams, university exam, working student, time off to study, day off for exam, thesis, evening classes, exam session',
    ru: 'учебный отпуск, ученический отпуск, отпуск на сессию, отпуск на экзамены | сессия, справка-вызов, справка вызов из института, экзамены в институте, заочник, учусь заочно, диплом защищать, госэкзамены, дипломный отпуск',
    ro: 'concediu de studii, concediu pentru formare profesională, concediu pentru examene, zile libere pentru examene | examen la facultate, sesiune, examen de licență, sunt student, examene, master, zile pentru sesiune, susțin licența, rezidențiat',
    vi: 'nghỉ đi học, nghỉ thi, nghỉ học tập, phép đi học | xin nghỉ thi, đi thi cao học, học tại chức, vừa học vừa làm, bảo vệ luận văn, lịch thi trường đại học, xin đi học',
    'pt-BR':
      'licença para estudos, licença-estudo, abono para provas, dispensa para prova | prova da faculdade, dia de vestibular, semana de provas, faltar por causa de prova, TCC, estudante que trabalha, ENEM, sair mais cedo pra faculdade, folga pra prova',
  },
};
