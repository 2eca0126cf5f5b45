import type { Concepts } from '../concept.ts';

/** When and where people work: clocking, hours, rosters, swaps, flexible and part-time work, work from home. */
export const WORKING_TIME: Concepts = {
  'time-recording': {
    broader: 'hr',
    en: 'time recording, time tracking, timesheets, time and attendance, clocking in and out, time clock, attendance | forgot to clock in, forgot to clock out, missed punch, punch clock, time card, clock-in terminal, clocked in late, wrong hours in timesheet, correct my hours, fingerprint reader does not recognise me, time account, fill in timesheet, submit timesheet, hours balance, missing hours',
    ru: 'учёт рабочего времени, табель, табель учёта рабочего времени, УРВ, табелирование, отметка прихода | табельщик, табельщица, забыл отметиться, не отметился, не отметила приход, отметиться, опоздал, опоздание, не закрыт табель, закрыть табель, таймшит, списать часы, залогировать часы, ошибка в табеле, неявка в табеле, не посчитали часы, недоработка часов, турникет не засчитал, прогул поставили',
    ro: 'pontaj, pontare, evidența timpului de lucru, condică, foaie de prezență, timesheet | am uitat să pontez, nu am pontat, uitat pontaj, aparat de pontaj, ceas de pontaj, condica de prezență, ore lipsă la pontaj, pontaj greșit, întârziere la pontaj, amprentă la pontaj, corectare pontaj, foaie colectivă de prezență, nu mi-au trecut orele, am ajuns târziu, completat timesheet',
    vi: 'chấm công, máy chấm công, bảng chấm công, bảng công, chấm vân tay, timesheet | quên chấm công, quên bấm vân tay, quên quẹt thẻ, thiếu công, mất công, sai công, không nhận vân tay, đi trễ, đi muộn, bổ sung công, giải trình công, quên check in, quên check out, chốt công, công tháng này, chấm công khuôn mặt, máy không nhận vân tay, bù công',
    'pt-BR':
      'ponto, registro de ponto, ponto eletrônico, relógio de ponto, marcação de ponto, folha de ponto, controle de jornada, espelho de ponto | esqueci de bater o ponto, bater ponto, bati o ponto errado, não bati ponto, ajuste de ponto, ponto não registrou, cartão de ponto, relógio não lê digital, atraso no ponto, falta no ponto, justificar atraso, apontamento de horas, timesheet, biometria do ponto, fechamento do ponto',
  },
  'working-hours': {
    broader: 'hr',
    en: 'working hours, hours of work, work breaks, lunch break, rest periods, working time rules | how long is the lunch break, how many hours, break time, start time, core hours, rest between shifts, maximum hours, 35-hour week, weekly hours, 11 hours rest, leave early, come in late',
    ru: 'режим рабочего времени, рабочее время, перерывы, обеденный перерыв, график рабочего дня, режим работы сотрудников | сколько длится обед, перерыв на обед, во сколько начинается рабочий день, ненормированный рабочий день, норма часов, отпроситься, уйти пораньше, отпрашиваюсь, задержусь утром, производственный календарь, отдых между сменами, сорок часов в неделю, сокращённый день',
    ro: 'program de lucru, timp de lucru, pauză de masă, pauze, orar de lucru, normă de lucru | cât e pauza, ora de începere, repaus săptămânal, opt ore, plec mai devreme, învoire, mă învoiesc, bilet de voie, câte ore lucrez, repaus între ture, ajung mai târziu, program redus, orarul meu',
    vi: 'giờ làm việc, thời giờ làm việc, giờ nghỉ trưa, giờ giấc làm việc, nghỉ giữa ca | mấy giờ vào làm, mấy giờ tan làm, xin về sớm, về sớm, xin đi trễ, ra ngoài giờ làm, giấy ra cổng, nghỉ trưa bao lâu, giờ hành chính, làm thứ bảy cách tuần, giờ giải lao, 48 giờ một tuần',
    'pt-BR':
      'jornada de trabalho, horário de trabalho, intervalo, horário de almoço, intervalo intrajornada, carga horária | quanto tempo de almoço, hora do almoço, pausa para café, sair mais cedo, chegar mais tarde, interjornada, 44 horas semanais, escala 6x1, 12x36, descanso semanal, DSR, folga semanal, pausa NR-17, posso sair mais cedo, mudar meu horário, intervalo de quinze minutos',
  },
  rosters: {
    broader: 'hr',
    en: 'rosters, shift planning, rotas, shift schedule, workforce scheduling, duty roster, staff scheduling | who works tomorrow, when is my shift, my shifts, early shift, late shift, night shift, rota for next week, rostered, no staff on shift, short-staffed, understaffed, shift plan, schedule next month, double shift, wrong shift, planner of shifts, nobody for the night shift',
    ru: 'график смен, график работы, сменный график, планирование смен, расписание смен, график дежурств | моя смена, когда моя смена, кто завтра в смене, ночная смена, дневная смена, утренняя смена, два через два, сутки через трое, некому выйти в смену, не хватает людей на смене, выйти на смену, график на следующий месяц, дежурство, составляет график, работать вахтой, недокомплект смены',
    ro: 'grafic de ture, planificare ture, program de ture, graficul de lucru, ture, schimburi | când am tură, tura de noapte, tura de dimineață, schimbul doi, schimbul trei, grafic pe luna viitoare, cine e de tură, lipsă oameni pe tură, nu avem oameni pe tură, gărzi, linie de gardă, planificarea gărzilor, în ce tură sunt, tura de mâine',
    vi: 'lịch làm việc, xếp ca, phân ca, lịch ca, lịch trực, ca kíp | ca của tôi, mai tôi làm ca nào, ca đêm, ca sáng, ca chiều, ca gãy, lịch tuần sau, thiếu người ca đêm, ai trực, xếp lịch, phân lịch, trực đêm, đảo ca, làm ca ba, thiếu người đứng ca, lịch tháng sau, ca hành chính',
    'pt-BR':
      'escala de trabalho, escala, escala de plantão, planejamento de turnos, turnos, escala de folgas | qual meu turno, turno da noite, turno da manhã, plantão, minha escala, escala do mês que vem, quem tá na escala, falta gente no turno, faltou gente no plantão, escala errada, folga na escala, escalado, terceiro turno, revezamento, escalista, dimensionamento de turno',
  },
  'shift-swap': {
    broader: 'rosters',
    en: 'shift swap, swapping shifts, shift change, shift cover, stand-in for a shift, replacement staff | swap my shift, change shift with colleague, somebody to cover me, cover my shift, cannot come to my shift, trade shifts, give away a shift, find a replacement for tonight, take over a shift, call in sick for shift',
    ru: 'обмен сменами, замена в смене, подмена, подмены, замена на смену, перенос смены | поменяться сменами, поменяться сменой, подменить, кто меня подменит, найти замену, поставить замену, не смогу выйти, не могу выйти на смену, отдать смену, взять смену, дополнительная смена, не вышел на смену, махнуться сменами',
    ro: 'schimb de tură, schimb de ture, înlocuire pe tură, înlocuitor, schimbare de tură | schimb tura cu un coleg, cine mă înlocuiește, caut înlocuitor, nu pot veni la tură, mă acoperă cineva, acoperire tură, dau tura, iau o tură, nu ajung la tură, nu ajung la schimb',
    vi: 'đổi ca, đổi ca làm việc, hoán ca, làm thay ca, nhờ người trực thay | xin đổi ca, đổi ca với đồng nghiệp, tìm người thay ca, đổi lịch trực, trực thay, không đi ca được, nhường ca, nhờ làm hộ ca, thay người đột xuất, người thay thế',
    'pt-BR':
      'troca de turno, troca de plantão, troca de escala, cobertura de turno, substituição no turno, troca de folga | trocar plantão, trocar de turno com colega, quem me cobre, cobrir meu turno, cobrir meu plantão, preciso de substituto, não consigo ir no plantão, passar plantão, folguista, quem cobre a falta, furo na escala, faltar ao plantão',
  },
  'flexible-hours': {
    broader: 'working-hours',
    en: 'flexible working, flexitime, flextime, flexible hours, flexible working request, compressed week | flexi, gliding hours, start later, school run, four-day week, adjust my hours, staggered hours, flexible schedule, work around childcare',
    ru: 'гибкий график, гибкое рабочее время, скользящий график, изменение графика работы, свободный график | плавающий график, начинать позже, приходить позже, сдвинуть рабочий день, четырёхдневка, четырёхдневная неделя, индивидуальный график, гибкое начало дня, сместить график',
    ro: 'program flexibil, orar flexibil, program individualizat, flexitime, program decalat | încep mai târziu, duc copilul la grădiniță, săptămână de patru zile, patru zile pe săptămână, program individualizat de muncă, zile flexibile, ore de bază, decalare program',
    vi: 'giờ làm linh hoạt, thời gian làm việc linh hoạt, làm việc linh hoạt, flexible time | vào trễ về trễ, đổi giờ làm, làm bốn ngày một tuần, giờ linh động, đưa đón con, giờ làm linh động, lệch giờ',
    'pt-BR':
      'horário flexível, flexibilidade de horário, jornada flexível, banco de horas, mudança de horário | entrar mais tarde, semana de quatro dias, levar filho na escola, horário móvel, flexitime, saldo do banco de horas, saldo negativo no banco, compensar horas, short friday, sexta curta',
  },
  'part-time': {
    broader: 'hr',
    en: 'part-time work, reduced hours, job share, change of working hours, contract hours, working fewer hours | go part-time, work four days, 80 percent, reduce my hours, increase my hours, back to full-time, half-time, job sharing, more hours',
    ru: 'неполный рабочий день, неполная занятость, частичная занятость, неполное рабочее время, совместительство | полставки, на полставки, работать на 0.5 ставки, перейти на неполный день, сокращённая неделя, вернуться на полную ставку, ставка 0.75, совместитель, внешнее совместительство, внутреннее совместительство, подработка внутри компании',
    ro: 'part-time, timp parțial, normă parțială, fracțiune de normă, jumătate de normă | patru ore, șase ore, contract de patru ore, reducere normă, revin la normă întreagă, trec pe part-time, două ore, cumul de funcții, 4 ore pe zi',
    vi: 'làm bán thời gian, part-time, giảm giờ làm, làm việc không trọn thời gian | chuyển sang part-time, làm nửa ngày, làm bốn tiếng, chuyển sang toàn thời gian, full-time, nhân viên bán thời gian, cộng tác viên bán thời gian, làm nửa buổi',
    'pt-BR':
      'meio período, jornada reduzida, tempo parcial, redução de jornada, part-time | trabalhar meio período, trabalhar menos horas, reduzir minha jornada, voltar a tempo integral, meio expediente, seis horas por dia, jornada de 6 horas, aumentar carga horária',
  },
  'remote-work': {
    broader: 'hr',
    en: 'remote work, working from home, home office, hybrid work, teleworking, telecommuting, WFH | work from abroad, work from another country, workation, how many days at home, home office days, office days, home office allowance, internet at home paid, desk at home, remote day, work remotely, back to office, RTO, digital nomad',
    ru: 'удалённая работа, удалёнка, дистанционная работа, работа из дома, гибридный формат, гибрид, хоум-офис | удалённо, работать из дома, работать из-за границы, перейти на удалёнку, дистанционка, дни в офисе, сколько дней из дома, компенсация интернета дома, выйти в офис, надомная работа, ремоут, поработать из другой страны',
    ro: 'telemuncă, muncă de acasă, lucru de acasă, muncă la distanță, work from home, hibrid, remote | lucrez de acasă, home office, vreau să lucrez din străinătate, zile de acasă, zile la birou, câte zile de acasă, decontare internet acasă, workation, act adițional telemuncă, regim hibrid, din altă țară, muncă la domiciliu, WFH',
    vi: 'làm việc từ xa, làm việc tại nhà, làm ở nhà, remote, WFH, hybrid | work from home, xin làm ở nhà, làm online, làm từ nước ngoài, mấy ngày lên văn phòng, lên công ty mấy ngày, đăng ký làm từ xa, phụ cấp internet ở nhà, làm việc kết hợp, về quê làm việc',
    'pt-BR':
      'home office, teletrabalho, trabalho remoto, trabalho híbrido, trabalho em casa, modelo híbrido | trabalhar de casa, trabalhar de outro país, trabalhar do exterior, quantos dias presencial, dias de home, auxílio home office, ajuda de custo internet, cadeira pra home office, voltar pro presencial, anywhere office, nômade digital, regime presencial',
  },
};
