import type { Concepts } from '../concept.ts';

/** What care runs on: devices and gases, aids on loan, incidents, trials and ethics, emergencies on the ward. */
export const CLINICAL_SUPPORT: Concepts = {
  'medical-devices': {
    en: 'medical devices, biomedical engineering, medical equipment, clinical engineering, medical technology, medical device repair | infusion pump, ventilator alarm, ECG machine, patient monitor, defibrillator, blood pressure monitor, syringe driver, ultrasound machine broken, dialysis machine, pulse oximeter, device out of calibration, nurse call button, hospital bed motor, suction unit',
    ru: 'медицинское оборудование, медтехника, медицинская техника, ремонт медоборудования, инженер по медоборудованию, отдел медтехники | аппарат ИВЛ, инфузомат, кардиограф, ЭКГ аппарат, прикроватный монитор, дефибриллятор, тонометр, пульсоксиметр, поверка тонометров, сломался аппарат УЗИ, диализный аппарат, кнопка вызова медсестры, отсос хирургический, линеомат',
    ro: 'aparatură medicală, dispozitive medicale, echipamente medicale, bioinginerie, service aparatură medicală, bioinginer | ventilator pacient, pompă de infuzie, injectomat, EKG, monitor pacient, defibrilator, tensiometru, pulsoximetru, ecograf defect, aparat de dializă, sonerie pacient, aspirator chirurgical, verificare periodică ANMDMR',
    vi: 'trang thiết bị y tế, thiết bị y tế, phòng vật tư thiết bị y tế, sửa máy y tế, kỹ sư thiết bị y tế | máy thở, bơm tiêm điện, máy truyền dịch, máy đo điện tim, monitor bệnh nhân, máy sốc tim, máy đo huyết áp, máy siêu âm hỏng, máy chạy thận, máy SpO2, kiểm định máy y tế, chuông gọi y tá, máy hút đàm',
    'pt-BR':
      'engenharia clínica, equipamentos médicos, equipamentos hospitalares, manutenção de equipamentos médicos, aparelhos hospitalares | bomba de infusão, respirador do paciente, ventilador pulmonar, monitor multiparâmetro, eletrocardiógrafo, desfibrilador, aparelho de pressão, oxímetro, ultrassom quebrou, máquina de hemodiálise, chamada de enfermagem, aspirador cirúrgico, calibração do monitor, cama elétrica',
  },
  'medical-device-loan': {
    broader: 'medical-devices',
    en: 'medical equipment loan, equipment library, medical device loan, loan equipment for patients, device pool | borrow a pump, need an extra monitor, borrow infusion pump, air mattress for patient, pressure mattress, bariatric bed, return loan device, spare syringe driver, loan set of instruments, special mattress, patient hoist',
    ru: 'прокат медицинского оборудования, выдача медоборудования, прокат медтехники, временная выдача аппаратов | одолжить инфузомат, нужен ещё монитор пациента, противопролежневый матрас, кислородный концентратор напрокат, взять аппарат в другом отделении, бариатрическая кровать, подъёмник для пациента, вернуть аппарат',
    ro: 'împrumut aparatură medicală, împrumut dispozitive medicale, parc de aparatură, închiriere echipamente medicale | împrumut injectomat, saltea antiescară, concentrator de oxigen, pat bariatric, monitor în plus, returnez aparatul medical, lift pacient, aparat împrumutat altei secții',
    vi: 'mượn thiết bị y tế, cho mượn máy y tế, kho máy dùng chung, điều chuyển thiết bị y tế | mượn bơm tiêm điện, mượn monitor, nệm chống loét, đệm hơi, máy tạo oxy mượn, trả máy y tế, mượn máy khoa khác, giường bệnh nhân béo phì, cần thêm máy thở',
    'pt-BR':
      'empréstimo de equipamentos médicos, central de equipamentos, comodato de equipamentos, pool de equipamentos | emprestar bomba de infusão, colchão pneumático, colchão caixa de ovo, cama bariátrica, concentrador de oxigênio, preciso de mais um monitor, devolver equipamento médico, guincho de paciente, aparelho emprestado de outro setor',
  },
  wheelchairs: {
    broader: 'medical-devices',
    en: 'wheelchairs, mobility aids, walking aids, crutches, walkers, assistive equipment | wheelchair, no wheelchair free, flat wheelchair tyre, walker, rollator, crutch, commode, wheelchair missing, walking stick, footrest missing, orthosis, prosthesis',
    ru: 'инвалидные коляски, кресла-коляски, костыли, ходунки, технические средства реабилитации, ТСР | инвалидная коляска, нет колясок, кресло-каталка, костыль, трость, ортез, бандаж, кресло-туалет, сломалась коляска, колесо коляски',
    ro: 'scaune cu rotile, fotolii rulante, cârje, cadre de mers, dispozitive de mobilitate | scaun cu rotile, cărucior pacient, cârjă, baston, rolator, fotoliu rulant, nu găsesc scaun cu rotile, orteză, scaun wc pacient, roată cărucior pacient',
    vi: 'xe lăn, nạng, khung tập đi bệnh nhân, dụng cụ hỗ trợ đi lại, xe lăn bệnh nhân | thiếu xe lăn, hết xe lăn, xe lăn hỏng, mượn xe lăn, nạng gỗ, gậy chống, ghế bô, nẹp chân, chân giả, đẩy xe lăn',
    'pt-BR':
      'cadeiras de rodas, muletas, andadores, auxiliares de locomoção, órteses e próteses | cadeira de rodas, falta cadeira de rodas, muleta, andador, bengala, cadeira de banho, cadeira higiênica, pneu da cadeira de rodas, órtese, prótese de perna',
  },
  'medical-gases': {
    broader: 'facilities',
    en: 'medical gases, oxygen supply, medical oxygen, gas cylinders for patients, medical air and vacuum | oxygen cylinder empty, oxygen bottle, oxygen outlet, nitrous oxide, medical vacuum, liquid oxygen, oxygen pressure alarm, flowmeter, laughing gas, oxygen concentrator, gas manifold',
    ru: 'медицинские газы, кислород, медицинский кислород, кислородные баллоны, кислородоснабжение | кислородный баллон, закончился кислород, закись азота, кислородная розетка, увлажнитель Боброва, вакуум в палате, давление кислорода, кислородная станция, флоуметр, газификатор',
    ro: 'gaze medicale, oxigen medical, fluide medicale, tuburi de oxigen, stație de oxigen | butelie de oxigen, tub de oxigen gol, priză de oxigen, protoxid de azot, vacuum medical, oxigen lichid, presiune oxigen scăzută, debitmetru oxigen, barbotor, aer comprimat medical',
    vi: 'khí y tế, oxy y tế, hệ thống khí y tế, bình oxy, oxy trung tâm | hết oxy, bình oxy hết, ổ oxy đầu giường, oxy lỏng, áp lực oxy thấp, khí hút chân không, đồng hồ oxy, khí N2O, bồn oxy, máy tạo oxy, mặt nạ oxy',
    'pt-BR':
      'gases medicinais, oxigênio medicinal, cilindros de oxigênio, rede de oxigênio, central de gases | cilindro de oxigênio vazio, torpedo de oxigênio, óxido nitroso, vácuo clínico, oxigênio líquido, fluxômetro, ponto de oxigênio, pressão do oxigênio caiu, ar comprimido medicinal, White Martins',
  },
  'resuscitation-team': {
    broader: 'first-aid',
    en: 'resuscitation team, code blue, cardiac arrest team, medical emergency team, crash team, crash cart | cardiac arrest, patient not breathing, crash trolley, resus trolley, rapid response team, resuscitation training, no pulse, patient collapsed, reanimation, CPR on ward',
    ru: 'реанимационная бригада, синий код, бригада реанимации, реанимация экстренный вызов, код синий | остановка сердца, пациент не дышит, вызвать реаниматолога, реанимационная тележка, реаниматолог, нет пульса, пациент без сознания, сердечно-лёгочная реанимация, укладка для реанимации',
    ro: 'echipa de resuscitare, cod albastru, stop cardiac, echipă de reanimare, trusă de urgență secție | stop cardiorespirator, pacientul nu respiră, cărucior de urgență, resuscitare, fără puls, pacient inconștient, reanimare, echipă de intervenție rapidă, masaj cardiac',
    vi: 'đội cấp cứu nội viện, báo động đỏ, code blue, ngưng tim ngưng thở, hồi sức cấp cứu | bệnh nhân ngưng tim, bệnh nhân ngưng thở, xe đẩy cấp cứu, hồi sinh tim phổi, ép tim, bệnh nhân bất tỉnh, mất mạch, đặt nội khí quản, quy trình báo động đỏ',
    'pt-BR':
      'time de resposta rápida, código azul, parada cardiorrespiratória, carrinho de emergência, equipe de reanimação | PCR do paciente, parada cardíaca, paciente não respira, carrinho de parada, reanimação, paciente sem pulso, intubação, paciente desacordado, massagem cardíaca, lacre do carrinho de emergência',
  },
  'clinical-incidents': {
    en: 'clinical incidents, patient safety, adverse events, incident reporting in care, clinical risk management, CIRS | wrong medication given, near miss with patient, medication error, wrong patient, patient fall report, wrong side surgery, never event, sentinel event, mixed up patients, overdose given, root cause analysis patient',
    ru: 'безопасность пациентов, нежелательные события, качество медицинской помощи, врачебные ошибки, внутренний контроль качества медпомощи | перепутали лекарство, врачебная ошибка, перепутали пациентов, падение пациента, ошибка дозировки, инцидент с пациентом, введено не тому пациенту, экспертиза качества, осложнение после процедуры',
    ro: 'siguranța pacientului, evenimente adverse, managementul calității serviciilor medicale, incidente clinice, ANMCS | medicament greșit, eroare medicală, pacient confundat, cădere pacient raport, eveniment advers asociat asistenței medicale, EAAAM, supradozaj, eroare de medicație, near miss pacient',
    vi: 'an toàn người bệnh, sự cố y khoa, báo cáo sự cố y khoa, quản lý chất lượng bệnh viện, phòng quản lý chất lượng | sai sót y khoa, nhầm thuốc, nhầm bệnh nhân, phát nhầm thuốc, té ngã người bệnh, tai biến y khoa, tiêm nhầm, quá liều, suýt sai sót, mổ nhầm bên',
    'pt-BR':
      'segurança do paciente, eventos adversos, núcleo de segurança do paciente, NSP, gestão de riscos assistenciais | erro de medicação, medicação errada, troca de paciente, evento adverso, quase erro, notificar evento, queda notificação, cirurgia no lado errado, superdosagem, evento sentinela, NOTIVISA, erro médico',
  },
  'clinical-trials': {
    en: 'clinical trials, clinical studies, clinical research, study centre, study coordination, study nurse | clinical trial, recruit study participant, study protocol, principal investigator, study medication, monitor visit, informed consent of participant, good clinical practice, randomisation, sponsor visit, contract research organisation, serious adverse event in study, case report form',
    ru: 'клинические исследования, клинические испытания, отдел клинических исследований, исследовательский центр | протокол исследования, главный исследователь, набор участников исследования, информированное согласие участника, монитор исследования, GCP, рандомизация, исследуемый препарат, спонсор исследования, координатор исследования',
    ro: 'studii clinice, cercetare clinică, trialuri clinice, coordonator studii, centru de studii clinice | studiu clinic, investigator principal, protocol de studiu, monitor studiu, consimțământ informat participant, bune practici clinice, randomizare, medicație de studiu, sponsor studiu, recrutare pacienți în studiu, ANMDMR studiu',
    vi: 'thử nghiệm lâm sàng, nghiên cứu lâm sàng, điều phối nghiên cứu, trung tâm thử nghiệm lâm sàng | nghiên cứu viên chính, đề cương nghiên cứu lâm sàng, tuyển đối tượng nghiên cứu, phiếu chấp thuận tham gia, thuốc nghiên cứu, thực hành lâm sàng tốt, phân nhóm ngẫu nhiên, giám sát viên nghiên cứu, tình nguyện viên thử thuốc',
    'pt-BR':
      'estudos clínicos, pesquisa clínica, ensaios clínicos, centro de pesquisa clínica, coordenação de estudos | protocolo de pesquisa clínica, investigador principal, participante de pesquisa, TCLE, monitoria do estudo, randomização, medicação do estudo, patrocinador do estudo, boas práticas clínicas, recrutar pacientes para estudo',
  },
  'ethics-committee': {
    en: 'ethics committee, research ethics, institutional review board, IRB, ethics approval, ethics board | ethics application, ethical approval, ethics vote, human subjects, consent form for study, Declaration of Helsinki, survey with students needs ethics, study approval, ethics review',
    ru: 'этический комитет, комитет по этике, локальный этический комитет, ЛЭК, этическая экспертиза | одобрение этического комитета, заявка в этический комитет, исследование на людях, этическое одобрение, форма информированного согласия, заседание этического комитета, Хельсинкская декларация',
    ro: 'comisia de etică, comitet de etică, aviz de etică, etica cercetării, consiliul etic | aviz etic, cerere la comisia de etică, cercetare pe subiecți umani, aprobare etică, formular de consimțământ studiu, Declarația de la Helsinki, studiu fără aviz etic',
    vi: 'hội đồng đạo đức, hội đồng y đức, đạo đức nghiên cứu, chấp thuận đạo đức, IRB | nộp hồ sơ y đức, xin y đức, duyệt y đức, hội đồng đạo đức trong nghiên cứu y sinh học, nghiên cứu trên người, giấy chấp thuận y đức, phiếu đồng thuận',
    'pt-BR':
      'comitê de ética em pesquisa, parecer de ética, comitê de ética, CONEP, ética em pesquisa | Plataforma Brasil, parecer do CEP, submeter ao CEP, aprovação ética, pesquisa com seres humanos, TCLE modelo, emenda ao protocolo, CAAE, pendência do CEP',
  },
};
