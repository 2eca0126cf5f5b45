import type { Concepts } from '../concept.ts';

/** Patients and what surrounds their care: coming, going, records, complaints, bills, transport, comfort. */
export const PATIENTS: Concepts = {
  'patient-admissions': {
    en: 'patient admissions, admissions desk, admission of patients, patient registration, admitting office, inpatient admission | admit a patient, patient wristband, new inpatient, referral letter, admission paperwork, patient arrived without papers, next of kin details, emergency admission, elective admission, register patient, pre-admission',
    ru: 'приёмное отделение, госпитализация, приёмный покой, регистрация пациентов, приём пациентов, стационар приём | положить в больницу, госпитализировать пациента, плановая госпитализация, экстренная госпитализация, направление на госпитализацию, поступил пациент, оформить пациента, браслет пациента, история болезни завести',
    ro: 'internări, birou internări, internare pacienți, înregistrare pacienți, camera de gardă, primiri urgențe, UPU | internez un pacient, bilet de internare, bilet de trimitere, pacient nou internat, brățară pacient, internare programată, internare de urgență, spitalizare de zi, FOCG, aparținători',
    vi: 'nhập viện, tiếp nhận bệnh nhân, tiếp đón bệnh nhân, phòng tiếp nhận, khoa cấp cứu tiếp nhận, thủ tục nhập viện | bệnh nhân mới vào, giấy chuyển viện, giấy chuyển tuyến, vòng tay bệnh nhân, làm hồ sơ nhập viện, nhập viện cấp cứu, xin nhập viện, người nhà bệnh nhân làm thủ tục, đăng ký khám BHYT',
    'pt-BR':
      'internação, admissão de pacientes, recepção de pacientes, setor de internação, central de internação, pronto-socorro recepção | internar paciente, pulseira do paciente, guia de internação, AIH, ficha do paciente, paciente chegou sem documento, internação eletiva, internação de urgência, encaminhamento médico, acompanhante do paciente',
  },
  'patient-appointments': {
    en: 'patient appointments, outpatient appointments, appointment booking, clinic scheduling, outpatient clinic, appointment desk | book a patient, reschedule appointment, patient cancelled, patient did not attend, waiting list for surgery, patient waiting list, follow-up visit, consultation slot, double booked patient, doctor schedule, outpatients, no-show patient',
    ru: 'запись на приём, регистратура, запись пациентов, расписание врачей, поликлиника запись, амбулаторный приём | записать пациента, талон к врачу, перенести приём, пациент не пришёл, отменить приём, лист ожидания, электронная очередь к врачу, повторный приём, нет талонов, запись к врачу, Инфоклиника',
    ro: 'programări pacienți, programări consultații, ambulatoriu, birou programări, fișier policlinică, policlinică, cabinete de specialitate | programez un pacient, reprogramare consultație, pacientul nu s-a prezentat, listă de așteptare, control la medic, consultație medicală, programul medicilor, pacient anulat, suprapunere programări, Sănătatea policlinică',
    vi: 'đặt lịch khám, lịch hẹn khám, đăng ký khám bệnh, phòng khám ngoại trú, lịch khám bác sĩ, khám ngoại trú | bốc số khám, lấy số thứ tự khám, đổi lịch khám, hủy lịch khám, bệnh nhân không đến, tái khám, hẹn tái khám, lịch bác sĩ, chờ khám, trùng lịch khám',
    'pt-BR':
      'agendamento de consultas, marcação de consultas, central de agendamento, ambulatório, agenda médica, regulação de pacientes | marcar consulta, remarcar consulta, paciente faltou, desmarcar consulta, fila de espera cirúrgica, retorno do paciente, encaixe de consulta, agenda do médico, SISREG, vaga de consulta, consulta duplicada, absenteísmo de pacientes',
  },
  'patient-discharge': {
    en: 'patient discharge, discharge planning, discharge desk, hospital discharge, discharge coordinator | discharge letter, discharge summary, patient going home, discharge medication, TTO, transfer to rehab, transfer to nursing home, discharged against advice, ready for discharge, delayed discharge, care package home',
    ru: 'выписка пациентов, выписка из стационара, оформление выписки, выписной эпикриз, перевод пациентов | выписать пациента, пациент едет домой, выписной лист, выписка из истории болезни, отказ от госпитализации, перевод в реабилитацию, перевод в другую больницу, эпикриз, задержали выписку, забрать из больницы',
    ro: 'externări, externare pacienți, bilet de externare, birou externări, transfer pacienți | pacientul pleacă acasă, scrisoare medicală, epicriză, externare la cerere, rețetă la externare, transfer la recuperare, transfer la alt spital, foaie de externare, decont de cheltuieli pacient, externez un pacient',
    vi: 'xuất viện, thủ tục xuất viện, ra viện, giấy ra viện, chuyển viện | bệnh nhân về nhà, tóm tắt bệnh án, thanh toán ra viện, thuốc ra viện, cho xuất viện, chờ ra viện, chuyển tuyến dưới, chuyển phục hồi chức năng, bệnh nhân trốn viện',
    'pt-BR':
      'alta hospitalar, alta de pacientes, planejamento de alta, sumário de alta, desospitalização | dar alta, paciente de alta, relatório de alta, receita da alta, alta a pedido, evasão de paciente, transferência para outro hospital, home care, alta travada, paciente vai para casa, transferência de paciente',
  },
  'patient-records': {
    en: 'patient records, medical records, health records, health information management, case notes, clinical coding | patient file, copy of medical records, missing chart, case notes missing, release of records, wrong patient name, ICD code, DRG coding, clinical coder, old X-rays, medical history request, chart request',
    ru: 'медицинские карты, медицинский архив, истории болезни, медицинская документация, медстатистика, картотека пациентов | амбулаторная карта, карта пациента, потерялась карта, история болезни, выписка из карты, копия медкарты, код МКБ, кодирование диагноза, медстатистик, ошибка в фамилии пациента',
    ro: 'fișe pacienți, dosare medicale, foi de observație, arhivă medicală, statistică medicală, codificare DRG | fișa pacientului, foaie de observație, FO lipsă, copie dosar medical, copie după foaia de observație, cod CIM, registrator medical, DRG, istoric medical, nume greșit pacient',
    vi: 'hồ sơ bệnh án, kho bệnh án, lưu trữ bệnh án, phòng kế hoạch tổng hợp, mã hóa bệnh án | mượn bệnh án, thất lạc bệnh án, sao bệnh án, trích lục bệnh án, tóm tắt hồ sơ bệnh án, mã ICD, sai tên bệnh nhân, bệnh án giấy, nộp bệnh án, sổ khám bệnh',
    'pt-BR':
      'prontuários, SAME, arquivo médico, prontuário do paciente, faturamento e codificação CID, registros médicos | cópia do prontuário, prontuário sumiu, prontuário físico, CID, ficha clínica, histórico do paciente, nome errado no prontuário, relatório médico, pedir prontuário, guarda de prontuário',
  },
  'patient-complaints': {
    broader: 'customer-service',
    en: 'patient complaints, patient advocacy, patient relations, PALS, patient experience, patient ombudsman | patient unhappy, relatives complain, patient feedback, rude nurse, angry family, complaint about a doctor, patient satisfaction, patient rights, compliment from a patient, relatives angry',
    ru: 'жалобы пациентов, обращения пациентов, работа с пациентами, права пациентов, служба поддержки пациентов | пациент недоволен, родственники жалуются, жалоба на врача, жалоба на медсестру, скандал в отделении, жалоба в Минздрав, страховой представитель, врачебная комиссия по жалобе, благодарность врачу, отзывы пациентов',
    ro: 'reclamații pacienți, sesizări pacienți, relații cu pacienții, drepturile pacienților, consilier de etică, satisfacția pacienților | pacient nemulțumit, aparținători supărați, plângere împotriva medicului, malpraxis, reclamație la DSP, chestionar de satisfacție pacienți, asistenta a fost nepoliticoasă, Colegiul Medicilor plângere, mulțumiri pacient',
    vi: 'khiếu nại của bệnh nhân, chăm sóc bệnh nhân phản ánh, phòng công tác xã hội tiếp nhận phản ánh, hài lòng người bệnh, quyền của người bệnh | bệnh nhân phàn nàn, người nhà bức xúc, kiện bác sĩ, đường dây nóng bệnh viện, y tá thái độ, góp ý của bệnh nhân, người nhà la lối, khảo sát hài lòng người bệnh, phản ánh bác sĩ',
    'pt-BR':
      'ouvidoria do paciente, reclamações de pacientes, SAC do paciente, experiência do paciente, direitos do paciente | paciente insatisfeito, família reclamando, reclamação do médico, elogio de paciente, enfermeira grossa, família brava, Ouvidoria SUS, pesquisa de satisfação do paciente, denúncia no CRM, acompanhante reclamou',
  },
  'patient-billing': {
    broader: 'customer-invoices',
    en: 'patient billing, medical billing, insurance billing, health insurer billing, hospital billing, patient accounts, prior authorization | patient invoice, insurer refuses to pay, insurer denied treatment, cost commitment, pre-authorization, self-paying patient, insurance card of patient, billing code, uninsured patient, Medicare, Medicaid',
    ru: 'расчёты с пациентами, платные услуги, страховой отдел клиники, счета страховым, расчёты по ОМС, касса клиники | гарантийное письмо страховой, страховая не оплачивает лечение, полис пациента, платный пациент, счёт за лечение, реестры ОМС, ФОМС, согласование со страховой, тариф ОМС, договор на платные услуги, квота на операцию',
    ro: 'decontare servicii medicale, facturare pacienți, decontare CNAS, casierie spital, servicii medicale cu plată, facturare asigurători | casa de asigurări decontare, CJAS, pacient neasigurat, coplată, card de sănătate pacient, refuz la decontare, scrisoare de garanție asigurător, factură pacient, pacient cu plată, raportare CNAS',
    vi: 'viện phí, thanh toán bảo hiểm y tế, thu viện phí, thanh toán BHYT, bảo lãnh viện phí, giám định BHYT | đóng viện phí, tạm ứng viện phí, bảo hiểm từ chối thanh toán, xuất toán, đồng chi trả, thẻ BHYT của bệnh nhân, hoàn viện phí, bảo lãnh bảo hiểm, bệnh nhân không có tiền, giám định viên bảo hiểm',
    'pt-BR':
      'faturamento hospitalar, setor de convênios, contas médicas, faturamento de convênios, glosas, autorização de convênios | glosa, guia do convênio, convênio negou procedimento, TUSS, paciente particular, autorização de procedimento, recurso de glosa, coparticipação do paciente, auditoria de contas médicas, SUS faturamento',
  },
  'patient-transport': {
    en: 'patient transport, portering, hospital porters, porter service, patient transfers, stretcher transport | porter, take patient to X-ray, move a patient, stretcher, bring patient to theatre, push the bed, patient needs a lift home, bed transport, non-emergency transport, fetch patient from ward',
    ru: 'транспортировка пациентов, санитары, перевозка пациентов, санитарный транспорт, перевозка лежачих больных | каталка, отвезти пациента на рентген, носилки, санитар, поднять пациента, перевезти больного, отвезти в операционную, лежачий больной, забрать пациента из отделения, нужна каталка',
    ro: 'transport pacienți, brancardieri, transport intern pacienți, transport sanitar, targă | brancardier, duc pacientul la radiologie, targa, mutat pacientul, pacient la sală, infirmier transport, pacient imobilizat, adus pacientul din secție, transport la dializă, ambulanță transport pacient acasă',
    vi: 'vận chuyển bệnh nhân, đẩy bệnh nhân, hộ lý vận chuyển, chuyển bệnh nhân nội viện, đội vận chuyển người bệnh | băng ca, cáng, đẩy cáng, đưa bệnh nhân đi chụp, đưa bệnh nhân đi mổ, đẩy giường, hộ lý đẩy bệnh nhân, chuyển bệnh nhân sang khoa khác, cần người khiêng bệnh nhân',
    'pt-BR':
      'transporte de pacientes, maqueiros, central de maqueiros, remoção de pacientes, transporte sanitário, maqueiro | maca, levar paciente para raio X, levar paciente ao centro cirúrgico, buscar paciente, paciente acamado, remoção de paciente, padioleiro, empurrar a cama do paciente, transferência interna de paciente, transporte para hemodiálise',
  },
  ambulances: {
    en: 'ambulances, ambulance service, emergency medical services, EMS, paramedics, ambulance dispatch | ambulance, paramedic, dispatch centre, emergency call-out, ambulance crew, ambulance stock, handover from ambulance, helipad, air rescue, rescue helicopter, ambulance vehicle check',
    ru: 'скорая помощь, служба скорой помощи, скорая медицинская помощь, бригады скорой, СМП, станция скорой | вызвать скорую, неотложка, реанимобиль, фельдшер, вызов бригады, диспетчер скорой, вызов на 103, санавиация, вертолётная площадка, карта вызова, бригада выехала',
    ro: 'ambulanțe, serviciul de ambulanță, SAJ, SMURD, salvare medicală, paramedici | ambulanță, paramedic, dispecerat ambulanță, apel la 112 medical, echipaj ambulanță, elicopter SMURD, heliport, fișa de ambulanță, predare pacient de la ambulanță, chemat salvarea, autosanitară',
    vi: 'xe cấp cứu, xe cứu thương, cấp cứu 115, cấp cứu ngoại viện, trung tâm cấp cứu 115, đội xe cứu thương | gọi xe cấp cứu, kíp cấp cứu, điều xe cứu thương, trực 115, trực cấp cứu ngoại viện, xe chuyển viện, trang bị xe cứu thương, điều phối xe cấp cứu',
    'pt-BR':
      'ambulâncias, SAMU, ambulância, serviço de ambulância, resgate de feridos, atendimento pré-hospitalar, APH | ligar 192, paramédico, socorrista, regulação do SAMU, UTI móvel, helicóptero de resgate, heliponto, condutor socorrista, checklist da ambulância, chamar a ambulância, passagem de caso do resgate',
  },
  'patient-interpreting': {
    broader: 'translations',
    en: 'interpreting for patients, medical interpreters, translation for patients, interpreter service, sign language interpreter | patient speaks no English, interpreter, translate for patient, patient does not understand, sign language, consent in another language, phone interpreter, deaf patient, foreign patient',
    ru: 'перевод для пациентов, медицинские переводчики, переводчик для пациента, сурдоперевод, устный перевод | пациент не говорит по-русски, переводчик, иностранный пациент, пациент не понимает, жестовый язык, сурдопереводчик, глухой пациент, перевести согласие, нужен перевод',
    ro: 'traducere pentru pacienți, interpreți medicali, interpret pentru pacient, interpret mimico-gestual, traducător | pacient străin, pacientul nu vorbește română, interpret, limbajul semnelor, pacient surd, traduc consimțământul, nu înțelege pacientul, traducere la consultație, pacient vorbește doar maghiară',
    vi: 'phiên dịch cho bệnh nhân, phiên dịch y khoa, thông dịch bệnh viện, phiên dịch viên, ngôn ngữ ký hiệu | bệnh nhân nước ngoài, bệnh nhân không biết tiếng Việt, cần phiên dịch, bệnh nhân câm điếc, dịch giấy cam kết, thông dịch viên, dịch tiếng dân tộc, bệnh nhân không hiểu',
    'pt-BR':
      'intérprete para pacientes, tradução para pacientes, intérpretes médicos, intérprete de Libras, serviço de tradução | paciente estrangeiro, paciente não fala português, intérprete, Libras, paciente surdo, traduzir termo de consentimento, paciente não entende, tradutor, paciente haitiano, paciente venezuelano',
  },
  chaplaincy: {
    en: 'chaplaincy, spiritual care, pastoral care, chaplain, hospital chapel, prayer room | priest, imam, last rites, prayer, rabbi, baptism on the ward, dying patient wants a priest, holy mass, chapel, religious needs, bereavement support',
    ru: 'духовная поддержка, больничный храм, священник, часовня, духовное окормление, молельная комната | батюшка, соборование, причастие, молельня, мулла, имам, исповедь, крестить ребёнка, молебен, молитва',
    ro: 'asistență spirituală, capela spitalului, preotul spitalului, preot, capelă, consiliere spirituală | spovedanie, împărtășanie, slujbă, rugăciune, pastor, imam, maslu, botez de urgență, părinte duhovnic, cameră de rugăciune',
    vi: 'hỗ trợ tâm linh, nhà nguyện, chăm sóc tâm linh, linh mục, phòng cầu nguyện | cầu nguyện, xức dầu, sư thầy, cha xứ, mục sư, tụng kinh, bệnh nhân muốn gặp linh mục, bàn thờ bệnh viện, nghi lễ tôn giáo',
    'pt-BR':
      'capelania, assistência religiosa, capelão, capela, apoio espiritual, assistência espiritual | padre, pastor, unção dos enfermos, oração, missa, extrema-unção, paciente quer um padre, culto, visita religiosa, sala de oração',
  },
  mortuary: {
    en: 'mortuary, morgue, deceased patients, bereavement office, death certificates, post-mortem | patient died, dead body, corpse, undertaker, funeral home, death certificate, autopsy, belongings of the deceased, deceased, coroner, viewing the body, cadaver',
    ru: 'морг, патологоанатомическое отделение морг, ритуальная служба, выдача тел, свидетельства о смерти | пациент умер, труп, тело умершего, скончался, покойник, вскрытие, справка о смерти, похороны, ритуальные агенты, забрать тело, судмедэксперт, вещи умершего',
    ro: 'morgă, prosectură, pacienți decedați, certificate de deces, anatomie patologică morgă | pacient decedat, cadavru, a murit pacientul, deces, autopsie, necropsie, pompe funebre, certificat constatator al decesului, INML, decedat, obiecte decedat',
    vi: 'nhà xác, nhà đại thể, nhà tang lễ, giấy chứng tử, tử vong | bệnh nhân tử vong, bệnh nhân mất, thi thể, tử thi, xác chết, giấy báo tử, nhận thi thể, mổ tử thi, khám nghiệm tử thi, mai táng, đồ của người mất',
    'pt-BR':
      'necrotério, morgue, óbitos, declaração de óbito, funerária, serviço de óbito | paciente morreu, óbito, faleceu, corpo do falecido, cadáver, IML, autópsia, atestado de óbito, liberar corpo, pertences do falecido, SVO, velório',
  },
  'social-work': {
    en: 'social work, social workers, social services in hospital, case management, welfare support for patients, family support | social worker, safeguarding, child at risk, homeless patient, home care after hospital, domestic violence, care home place, patient lives alone, child protection, guardianship, elderly abuse',
    ru: 'социальная работа, социальный работник, соцработник, социальная служба, опека, социальная помощь семьям | бездомный пациент, опека и попечительство, ребёнок в опасности, домашнее насилие, дом престарелых, сиделка, хоспис место, одинокий пожилой, неблагополучная семья, соцзащита пациента, паллиатив на дому',
    ro: 'asistență socială, asistent social, serviciul de asistență socială, protecția copilului, DGASPC, cazuri sociale | caz social, persoană fără adăpost, copil abandonat, violență domestică, cămin de bătrâni, îngrijire la domiciliu, pacient singur, copil în pericol, tutelă, anchetă socială, bătrân abandonat',
    vi: 'công tác xã hội, nhân viên công tác xã hội, phòng công tác xã hội, hỗ trợ bệnh nhân nghèo, bảo trợ xã hội | bệnh nhân nghèo, bệnh nhân vô gia cư, trẻ bị bỏ rơi, bạo lực gia đình, bạo hành trẻ em, viện dưỡng lão, bệnh nhân neo đơn, xin hỗ trợ viện phí, mạnh thường quân, người già cô đơn, cháo từ thiện',
    'pt-BR':
      'serviço social, assistente social, assistência social, CRAS, CREAS, proteção à criança | morador de rua, paciente sem família, violência doméstica, conselho tutelar, abrigo, idoso abandonado, criança em risco, BPC, maus-tratos, asilo, ILPI, vulnerabilidade social, paciente em situação de rua',
  },
  'visiting-patients': {
    en: 'visiting hours, hospital visitors, visiting patients, ward visits, visitor information | when can I visit, visit a patient, visiting time, visitors at the bedside, too many visitors, parent staying overnight, which ward is patient on, flowers for patient, patient information desk',
    ru: 'посещение пациентов, часы посещений, справочная больницы, передачи больным, посетители в отделении | навестить пациента, передача больному, в каком отделении пациент, пускают ли к пациенту, впустить родственников, мама с ребёнком в стационаре, посещение в реанимации, бахилы, пропуск к больному',
    ro: 'vizite pacienți, program de vizită, vizitatori spital, informații pacienți, vizitare bolnavi | vizitez un pacient, ora de vizită, pacient pe ce secție, însoțitor pacient, mamă însoțitoare, vizită la ATI, pachet pentru pacient, prea mulți vizitatori, botoși',
    vi: 'thăm bệnh, giờ thăm bệnh, thân nhân thăm nuôi, thăm nuôi bệnh nhân, thông tin người bệnh | vào thăm bệnh nhân, thẻ nuôi bệnh, bệnh nhân nằm khoa nào, người nuôi bệnh, mấy giờ được thăm, đông người nhà, ngủ lại nuôi bệnh, gửi đồ cho bệnh nhân',
    'pt-BR':
      'visitas a pacientes, horário de visita, visitantes do hospital, acompanhantes, informações de pacientes | visitar paciente, quarto do paciente, crachá de acompanhante, visita na UTI, muita visita no quarto, trocar acompanhante, mãe acompanhante, boletim médico, flores para paciente',
  },
};
