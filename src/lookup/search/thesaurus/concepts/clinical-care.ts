import type { Concepts } from '../concept.ts';

/** Care and treatment: wards, theatres, pharmacy, laboratory, imaging, therapy, and the trades of medicine with desks of their own. */
export const CLINICAL_CARE: Concepts = {
  nursing: {
    en: 'nursing, nursing management, ward nursing, head nurse, nursing office, matron, ward manager | nurse, short of nurses, bank nurse, night nurse, patient fell out of bed, bedsores, pressure ulcer, wound dressing, care assistant, nursing handover, fluid chart, catheter, IV drip, agency nurse',
    ru: 'сестринское дело, главная медсестра, старшая медсестра, медсёстры, уход за пациентами, сестринская служба | медсестра, не хватает медсестёр, санитарка, пролежни, перевязка, капельница, пост медсестры, сиделки, процедурный кабинет, катетер, пациент упал с кровати, процедурная сестра',
    ro: 'asistenți medicali, îngrijiri medicale, asistentă șefă, director de îngrijiri, asistență medicală secție | asistentă medicală, infirmieră, lipsă asistente, escare, pansament, perfuzie, branulă, cateter, pacient căzut din pat, raport de gardă asistente, plan de îngrijire, OAMGMAMR',
    vi: 'điều dưỡng, phòng điều dưỡng, điều dưỡng trưởng, y tá, chăm sóc người bệnh, y tá trưởng | thiếu điều dưỡng, hộ lý, loét tì đè, thay băng, truyền dịch, đặt catheter, bệnh nhân té giường, bàn giao ca trực điều dưỡng, tiêm thuốc, phiếu chăm sóc',
    'pt-BR':
      'enfermagem, gerência de enfermagem, coordenação de enfermagem, enfermeira-chefe, equipe de enfermagem, responsável técnico de enfermagem | enfermeira, enfermeiro, técnico de enfermagem, falta enfermeiro, curativo, escara, lesão por pressão, soro, cateter, queda de paciente, COREN, passagem de plantão, auxiliar de enfermagem',
  },
  'bed-management': {
    en: 'bed management, bed allocation, bed manager, hospital beds, bed capacity, patient flow | no free bed, free bed on the ward, ICU bed, isolation room, ward full, bed blocked, overflow patients, where to put the patient, bed occupancy, patient in the corridor, move patient to another ward',
    ru: 'коечный фонд, распределение коек, свободные койки, управление койками, койко-места | нет мест в отделении, свободная койка, место в реанимации, пациент в коридоре, отделение переполнено, перевод в палату, койко-день, изолятор, одноместная палата, сводка по койкам',
    ro: 'managementul paturilor, paturi libere, alocare paturi, paturi spital, ocupare paturi | pat liber, nu sunt paturi, pat ATI, salon plin, pacient pe hol, salon izolator, mutare în alt salon, loc la terapie intensivă, grad de ocupare paturi',
    vi: 'quản lý giường bệnh, điều phối giường bệnh, giường bệnh, giường trống, công suất giường bệnh | hết giường, nằm ghép, giường hồi sức, phòng cách ly, nằm hành lang, xếp giường cho bệnh nhân, phòng dịch vụ, giường ICU, quá tải bệnh nhân, chuyển buồng bệnh',
    'pt-BR':
      'gestão de leitos, leitos, NIR, núcleo interno de regulação, central de leitos, ocupação de leitos | vaga de UTI, leito livre, sem leito, paciente no corredor, leito de isolamento, enfermaria lotada, superlotação, transferir de leito, leito bloqueado, bloquear leito, giro de leito, apartamento para paciente',
  },
  'on-call-doctors': {
    en: 'doctors on call, on-call physicians, medical on-call, duty doctor, locum doctors, resident on duty | which doctor is on duty, on-call surgeon, consultant on call, locum, junior doctor, anaesthetist on call, cardiologist needed, second opinion from specialist, night duty doctor, specialist consult',
    ru: 'дежурные врачи, дежурный врач, дежурства врачей, ординаторская, консультации специалистов | кто дежурит из врачей, дежурный хирург, анестезиолог, вызвать кардиолога, консультация невролога, консилиум, график дежурств врачей, ординатор, ответственный дежурный врач, врач на дом',
    ro: 'medici de gardă, gărzi, linie de gardă, medic de gardă, consulturi interclinice, linia de gardă | chirurg de gardă, gardă la domiciliu, medic rezident, consult cardiologic, consult interdisciplinar, ATI-st, medic curant, plata gărzilor, grafic de gărzi, chemare la consult',
    vi: 'bác sĩ trực, lịch trực bác sĩ, trực lãnh đạo, trực bệnh viện, hội chẩn | bác sĩ nào trực, phẫu thuật viên trực, bác sĩ gây mê, mời hội chẩn, bác sĩ nội trú, khám chuyên khoa, trực đêm bác sĩ, bác sĩ điều trị, tua trực, trực cấp cứu',
    'pt-BR':
      'médicos de plantão, plantão médico, escala médica, sobreaviso médico, médicos plantonistas, corpo clínico | médico plantonista, cirurgião de plantão, anestesista, parecer de especialista, interconsulta, residente médico, sobreaviso do cardiologista, médico faltou ao plantão, médico assistente, troca de plantão médico, residência médica',
  },
  'operating-theatres': {
    en: 'operating theatres, operating rooms, theatre scheduling, surgery scheduling, theatre list, anaesthesia, surgical department | operating theatre, OR schedule, surgery postponed, theatre slot, scrub nurse, operation cancelled, surgical instruments for tomorrow, surgeon, operating table, recovery room, emergency surgery, scrubs',
    ru: 'операционный блок, операционная, план операций, хирургия, оперблок, анестезиология | операция перенесена, отменили операцию, операционная сестра, анестезиолог, хирург, операционный стол, экстренная операция, подать в операционную, хирургический костюм, наркоз, очередь на операцию',
    ro: 'bloc operator, săli de operație, program operator, chirurgie, anestezie, secția ATI, sală de operații | operație amânată, operație anulată, asistentă instrumentară, masă de operație, chirurg, anestezist, intervenție chirurgicală, operație de urgență, program de operații, sala de trezire, anestezie generală',
    vi: 'phòng mổ, phẫu thuật, lịch mổ, khoa gây mê hồi sức, khối phẫu thuật | hoãn mổ, hủy ca mổ, ca mổ, bàn mổ, dụng cụ viên, phẫu thuật viên, mổ cấp cứu, gây mê, phòng hồi tỉnh, duyệt mổ, xếp lịch mổ, đồ mổ',
    'pt-BR':
      'centro cirúrgico, sala de cirurgia, agendamento cirúrgico, mapa cirúrgico, cirurgia, anestesia, bloco cirúrgico | cirurgia cancelada, cirurgia adiada, instrumentadora, mesa cirúrgica, cirurgião, anestesista, cirurgia de urgência, sala de recuperação, sala de RPA, OPME, pijama cirúrgico, aviso de cirurgia',
  },
  sterilisation: {
    en: 'sterilisation, sterile services, CSSD, sterile supply, instrument reprocessing, decontamination unit, sterilization | autoclave, sterile instruments, instrument tray missing, dirty instruments, set not sterile, endoscope cleaning, wet pack, surgical set, expired sterile pack, washer disinfector, sterile gowns',
    ru: 'стерилизация, ЦСО, центральное стерилизационное отделение, стерильные инструменты, стерилизационная | автоклав, бикс, нестерильно, набор инструментов, простерилизовать, крафт-пакет, обработка эндоскопов, дезинфекция инструментов, укладка инструментов, сухожар, предстерилизационная очистка',
    ro: 'sterilizare, stație de sterilizare, sterilizare centrală, instrumentar steril, serviciul de sterilizare | autoclav, trusă chirurgicală, casoletă, nesteril, pupinel, instrumente murdare, trusă lipsă, câmpuri sterile, sterilizez instrumente, spălare endoscoape, pungi de sterilizare',
    vi: 'tiệt khuẩn, tiệt trùng, đơn vị tiệt khuẩn trung tâm, CSSD, dụng cụ vô khuẩn | nồi hấp, hấp dụng cụ, bộ dụng cụ mổ, dụng cụ chưa tiệt khuẩn, gói hấp ướt, rửa ống nội soi, thiếu dụng cụ trong bộ, hấp tiệt trùng, săng mổ, hết hạn tiệt khuẩn, đồ vải vô khuẩn',
    'pt-BR':
      'esterilização, CME, central de material esterilizado, central de materiais, material estéril, CME hospitalar | autoclave, caixa cirúrgica, instrumental cirúrgico, material não estéril, pinça faltando, lavar endoscópio, campo estéril, grau cirúrgico, indicador biológico, esterilizar, kit cirúrgico',
  },
  'infection-control': {
    broader: 'health-and-safety',
    en: 'infection control, infection prevention, hospital hygiene, IPC, hand hygiene, epidemiology | MRSA, outbreak on the ward, isolate a patient, norovirus, hospital-acquired infection, hand sanitiser audit, infectious patient, C diff, contact precautions, multi-resistant germ, tuberculosis contact, PPE for isolation, legionella, scabies, COVID outbreak',
    ru: 'инфекционный контроль, госпитальный эпидемиолог, эпидемиолог, санэпидрежим, профилактика инфекций, гигиена рук | ВБИ, ИСМП, вспышка инфекции, изолировать пациента, карантин в отделении, заразный пациент, туберкулёз контакт, чесотка, норовирус, ковид в отделении, смывы, Роспотребнадзор экстренное извещение, резистентная флора',
    ro: 'controlul infecțiilor, SPIAAM, prevenirea infecțiilor, epidemiologie, igiena mâinilor, medic epidemiolog | infecții nosocomiale, IAAM, focar pe secție, izolare pacient, MRSA, Clostridium, pacient contagios, scabie, carantină, tuberculoză contact, norovirus, DSP raportare boală, circuite septice',
    vi: 'kiểm soát nhiễm khuẩn, khoa kiểm soát nhiễm khuẩn, phòng chống nhiễm khuẩn, vệ sinh tay, chống nhiễm khuẩn | nhiễm khuẩn bệnh viện, cách ly bệnh nhân, ổ dịch, bùng dịch, vi khuẩn kháng thuốc, MRSA, lao phổi tiếp xúc, bệnh truyền nhiễm, ghẻ ngứa, ca nhiễm Covid, báo dịch, CDC',
    'pt-BR':
      'controle de infecção, CCIH, SCIH, infecção hospitalar, higiene das mãos, vigilância epidemiológica | surto na enfermaria, precaução de contato, isolamento de paciente, bactéria multirresistente, KPC, MRSA, paciente infectado, notificação compulsória, SINAN, tuberculose, escabiose, norovírus, isolamento por Covid',
  },
  'needlestick-injuries': {
    broader: 'work-accidents',
    en: 'needlestick injuries, sharps injuries, blood exposure, exposure incidents, post-exposure prophylaxis | pricked myself, needlestick, needle prick, stuck by a needle, blood in my eye, blood splash, PEP, cut with scalpel, bitten by a patient, used needle, sharps, HIV exposure, hepatitis exposure',
    ru: 'уколы иглой, аварийные ситуации с кровью, контакт с кровью, травма острым инструментом, постконтактная профилактика | укололась иглой, укололся иглой, уколоться, кровь попала в глаз, порезался скальпелем, аварийная аптечка, журнал аварийных ситуаций, пациент укусил, ВИЧ контакт, гепатит контакт, использованная игла',
    ro: 'înțepături cu acul, accidente cu expunere la sânge, expunere la sânge, accidente cu obiecte ascuțite | m-am înțepat, înțepat cu acul, ac folosit, sânge în ochi, tăiat cu bisturiul, profilaxie post-expunere, mușcat de pacient, expunere HIV, expunere hepatită, ac contaminat',
    vi: 'bị kim đâm, phơi nhiễm máu, tai nạn do vật sắc nhọn, phơi nhiễm nghề nghiệp, tổn thương do kim | kim đâm, kim tiêm đâm vào tay, đâm trúng kim, bị kim chích, máu bắn vào mắt, đứt tay dao mổ, dự phòng sau phơi nhiễm, phơi nhiễm HIV, viêm gan B phơi nhiễm, bị bệnh nhân cắn, bị kim châm',
    'pt-BR':
      'acidente com perfurocortante, acidente com material biológico, exposição a sangue, acidente com agulha, profilaxia pós-exposição | me furei com agulha, furei o dedo, agulhada, picada de agulha, respingo de sangue, sangue no olho, corte com bisturi, PEP, paciente me mordeu, agulha usada, exposição ao HIV, furo na luva',
  },
  pharmacy: {
    en: 'pharmacy, hospital pharmacy, medicines, drugs supply, dispensary, pharmacist, medication supply | drug out of stock, antibiotic, insulin, medicine tablets, dose, prescription, chemotherapy preparation, medication missing, infusion bag, ampoule, side effect, drug interaction, ward stock of medicines, expired medicine, pills, syrup, adverse drug reaction',
    ru: 'аптека, больничная аптека, лекарства, лекарственное обеспечение, медикаменты, фармацевт, провизор | препарат закончился, нет лекарства, антибиотик, инсулин, таблетки, рецепт, ампулы, дозировка, физраствор, химиотерапия, требование в аптеку, Честный знак лекарства, побочное действие, дефектура, просроченное лекарство',
    ro: 'farmacie, farmacia spitalului, medicamente, farmacist, aprovizionare medicamente, farmacie cu circuit închis | lipsă medicament, antibiotic, insulină, pastile, rețetă, doză, citostatice, condică de medicamente, fiole, ser fiziologic, reacție adversă, medicament expirat, discontinuitate medicament, farmacistă',
    vi: 'khoa dược, nhà thuốc, thuốc men, dược sĩ, cấp phát thuốc, quầy thuốc, hiệu thuốc | hết thuốc, kháng sinh, insulin, thuốc viên, toa thuốc, đơn thuốc, liều dùng, lĩnh thuốc, thuốc hết hạn, dịch truyền, hóa chất điều trị ung thư, phản ứng có hại của thuốc, dược lâm sàng, tương tác thuốc, ống thuốc',
    'pt-BR':
      'farmácia, farmácia hospitalar, medicamentos, farmacêutico, dispensação de medicamentos, remédios | medicamento em falta, antibiótico, insulina, comprimido de remédio, receita médica, dose, quimioterapia, ampola, soro fisiológico, kit de medicação, reação adversa, medicamento vencido, remédio acabou, bula, interação medicamentosa, farmacovigilância',
  },
  'controlled-drugs': {
    broader: 'pharmacy',
    en: 'controlled drugs, narcotics, controlled substances, opioids, controlled drug register | morphine, fentanyl, CD cupboard, narcotics safe, ampoule missing from safe, two signatures, ketamine, oxycodone, CD book, narcotics key, broken morphine ampoule, DEA, discrepancy in narcotics',
    ru: 'наркотические препараты, наркотические средства, ПКУ, психотропные препараты, учёт наркотиков, сильнодействующие препараты | морфин, промедол, фентанил, сейф с наркотиками, журнал ПКУ, предметно-количественный учёт, разбилась ампула, рецептурный бланк 107, трамадол, не сходится остаток ампул, кетамин',
    ro: 'stupefiante, psihotrope, substanțe controlate, medicamente stupefiante, registru stupefiante | morfină, fentanyl, mialgin, seif stupefiante, condică de stupefiante, rețetă cu timbru sec, ketamină, fiolă spartă morfină, fiolă lipsă, opioide, oxicodonă, tramadol',
    vi: 'thuốc gây nghiện, thuốc hướng thần, thuốc kiểm soát đặc biệt, sổ thuốc gây nghiện, thuốc độc bảng A | morphin, fentanyl, tủ thuốc gây nghiện, vỡ ống morphin, thiếu ống thuốc, ketamin, sổ theo dõi thuốc gây nghiện, trả vỏ ống, opioid, chìa khóa tủ thuốc, diazepam',
    'pt-BR':
      'medicamentos controlados, psicotrópicos, entorpecentes, Portaria 344, receita de controle especial | morfina, fentanil, receita azul, receita amarela, cofre de psicotrópicos, ampola quebrada, ampola faltando, SNGPC, livro de controlados, cetamina, notificação de receita, opioide, tarja preta',
  },
  'blood-bank': {
    en: 'blood bank, blood transfusion, transfusion service, blood products, blood donation centre, haemovigilance | blood unit, blood group, cross-match, packed red cells, plasma, platelets, transfusion reaction, donate blood, O negative, need blood urgently, blood fridge, haematology transfusion',
    ru: 'банк крови, переливание крови, отделение переливания крови, трансфузиология, компоненты крови, станция переливания крови | группа крови, эритроцитарная масса, плазма, тромбоциты, донор крови, сдать кровь донором, совместимость крови, трансфузиолог, реакция на переливание, резус-фактор, заказать кровь',
    ro: 'banca de sânge, transfuzii, unitate de transfuzie sanguină, UTS, centru de transfuzie, produse de sânge | grupă sanguină, masă eritrocitară, plasmă, trombocite, donare de sânge, donator de sânge, compatibilitate sânge, reacție transfuzională, Rh negativ, pungă de sânge, cerere de sânge',
    vi: 'ngân hàng máu, truyền máu, khoa huyết học truyền máu, chế phẩm máu, hiến máu | nhóm máu, dự trù máu, hồng cầu lắng, huyết tương, tiểu cầu, phản ứng truyền máu, máu hiếm, lĩnh máu, phản ứng chéo, túi máu, cần máu gấp, hiến máu nhân đạo',
    'pt-BR':
      'banco de sangue, transfusão, agência transfusional, hemocentro, hemoterapia, hemocomponentes | bolsa de sangue, tipo sanguíneo, tipagem, concentrado de hemácias, plasma, plaquetas, doar sangue, doador, reação transfusional, prova cruzada, O negativo, sangue urgente',
  },
  'medical-laboratory': {
    broader: 'laboratory-tests',
    en: 'medical laboratory, laboratory, laboratory results, lab samples, clinical laboratory, lab tests, blood tests, specimens | blood sample, urine sample, haemolysed sample, sample lost, swab, test tube, blood test result, culture result, microbiology, lab result missing, wrong label on tube, phlebotomy, specimen transport, PCR, sample rejected by lab, blood draw',
    ru: 'клиническая лаборатория, лаборатория, лабораторные анализы, КДЛ, анализы, результаты анализов, лаборатория анализов, забор крови | анализ крови, анализ мочи, пробирка, мазок, потеряли анализ, гемолиз, бакпосев, биохимия, ПЦР, результат анализа не пришёл, лаборант, сдать кровь на анализ, вакутейнер, биоматериал',
    ro: 'laborator de analize, laborator, analize medicale, rezultate analize, probe biologice, recoltare, laborator clinic | probă de sânge, sumar de urină, hemolizat, probă pierdută, eprubetă, exsudat, urocultură, hemogramă, rezultatul analizelor, recoltez sânge, PCR, microbiologie, probă respinsă, vacutainer, biochimie',
    vi: 'khoa xét nghiệm, xét nghiệm, kết quả xét nghiệm, mẫu xét nghiệm, lấy máu, phòng xét nghiệm, labo xét nghiệm | mẫu máu, mẫu nước tiểu, mẫu bị vỡ hồng cầu, mất mẫu, ống nghiệm, que phết, cấy máu, sinh hóa, vi sinh, PCR, chưa có kết quả xét nghiệm, dán nhầm nhãn ống máu, lấy mẫu, trả kết quả xét nghiệm, huyết học',
    'pt-BR':
      'laboratório de análises clínicas, laboratório, exames laboratoriais, laboratório clínico, coleta de exames, resultado de exames, amostras biológicas | exame de sangue, amostra hemolisada, tubo de coleta, amostra perdida, exame de urina, urocultura, hemograma, swab, resultado do laboratório, coletar sangue, microbiologia, recoleta, etiqueta trocada no tubo, PCR, hemocultura',
  },
  pathology: {
    en: 'pathology, histology, histopathology, biopsies, cytology, tissue samples | biopsy, biopsy result, frozen section, formalin, histology report, tumour sample, pap smear, tissue block, pathologist, pathology slides, specimen jar',
    ru: 'патоморфология, гистология, патологоанатомия, биопсия, цитология | результат биопсии, гистологическое исследование, формалин, стёкла и блоки, пересмотр стёкол, патологоанатом, операционный материал, мазок на цитологию, пункция, срочная гистология',
    ro: 'anatomie patologică, histopatologie, biopsii, citologie, anatomopatologie | biopsie, rezultat biopsie, formol, lame și blocuri, examen extemporaneu, anatomopatolog, Papanicolau, piesă operatorie, imunohistochimie, buletin histopatologic',
    vi: 'giải phẫu bệnh, khoa giải phẫu bệnh, mô bệnh học, sinh thiết, tế bào học | kết quả sinh thiết, formol, lam kính, khối nến, cắt lạnh tức thì, mẫu mô, bệnh phẩm mổ, hóa mô miễn dịch, phết tế bào cổ tử cung, kết quả giải phẫu bệnh',
    'pt-BR':
      'anatomia patológica, patologia, histopatologia, biópsias, citologia | biópsia, laudo de biópsia, formol, lâmina e bloco, congelação, anatomopatológico, peça cirúrgica, papanicolau, imuno-histoquímica, patologista, frasco de biópsia',
  },
  radiology: {
    en: 'radiology, medical imaging, X-ray department, diagnostic imaging, CT and MRI, ultrasound, nuclear medicine | X-ray, CT scan, MRI, contrast agent, mammogram, radiographer, radiologist report, scan booking, sonography, film badge, dosimeter, radiation protection, imaging slot, PET scan, read the scan',
    ru: 'рентген, лучевая диагностика, рентгенология, КТ и МРТ, УЗИ, рентгенкабинет, рентгенотделение | рентгеновский снимок, МРТ, флюорография, контрастное вещество, описание снимка, рентгенолаборант, маммография, записать на КТ, дозиметр, снимок лёгких, рентгенолог, ультразвук, радиационная безопасность, ПЭТ-КТ',
    ro: 'radiologie, imagistică medicală, raze X, CT și RMN, ecografie, imagistică | radiografie, RMN, computer tomograf, substanță de contrast, mamografie, interpretare CT, ecograf, asistent radiologie, dozimetru, radioprotecție, medic radiolog, PET-CT, programare RMN',
    vi: 'chẩn đoán hình ảnh, X-quang, khoa chẩn đoán hình ảnh, siêu âm, CT và MRI, y học hạt nhân | chụp X-quang, chụp CT, chụp MRI, cộng hưởng từ, thuốc cản quang, đọc phim, phim X-quang, nhũ ảnh, siêu âm bụng, kỹ thuật viên hình ảnh, liều kế, an toàn bức xạ',
    'pt-BR':
      'radiologia, diagnóstico por imagem, raio X, tomografia, ressonância, ultrassom, medicina nuclear | ressonância magnética, contraste radiológico, mamografia, laudo de imagem, técnico de radiologia, ultrassonografia, dosímetro, radioproteção, tomografia agendada, chapa do pulmão, radiologista, PET-CT, ecografia, raio-X',
  },
  physiotherapy: {
    en: 'physiotherapy, rehabilitation, physical therapy, occupational therapy, speech therapy, rehab | physiotherapist, physio, mobilise a patient, walking aid, massage therapy, exercises after surgery, swallowing test, occupational therapist, gait training, stroke rehab, ergotherapy',
    ru: 'физиотерапия, реабилитация пациентов, ЛФК, лечебная физкультура, восстановительное лечение, логопед, медицинская реабилитация | физиотерапевт, массаж пациенту, массажист, эрготерапевт, после инсульта, разработка сустава, электрофорез, инструктор ЛФК, магнитотерапия, ходунки, реабилитолог',
    ro: 'fizioterapie, kinetoterapie, recuperare medicală, reabilitare, balneofizioterapie, logopedie | kinetoterapeut, fizioterapeut, masaj terapeutic, mobilizare pacient, recuperare după AVC, electroterapie, exerciții după operație, ergoterapie, logoped, baza de tratament, proteză recuperare',
    vi: 'vật lý trị liệu, phục hồi chức năng, khoa phục hồi chức năng, hoạt động trị liệu, âm ngữ trị liệu | kỹ thuật viên vật lý trị liệu, tập đi, tập vận động, xoa bóp bấm huyệt, châm cứu, tập sau mổ, tập sau đột quỵ, điện xung, sóng ngắn, khung tập đi, tập nuốt',
    'pt-BR':
      'fisioterapia, reabilitação, terapia ocupacional, fonoaudiologia, fisioterapeuta, equipe de reabilitação | fisio, fono, mobilizar paciente, fisioterapia respiratória, terapeuta ocupacional, exercício após cirurgia, AVC reabilitação, treino de marcha, andador do paciente, teste de deglutição, CREFITO',
  },
  'nutrition-of-patients': {
    en: 'dietetics, patient meals, diet kitchen, clinical nutrition, patient food, dietitian | special diet, patient hungry, diabetic diet, tube feeding, pureed food, meal order for patient, nil by mouth, enteral nutrition, feeding pump formula, patient meal tray, nutritionist for patients',
    ru: 'диетология, питание пациентов, диетпитание, пищеблок, диетсестра, лечебное питание | диетический стол, стол номер пять, порционник, зондовое питание, энтеральное питание, диетолог, протёртая пища, буфетчица отделения, пациент голодный, диета диабет, молочная смесь',
    ro: 'dietetică, hrana pacienților, bloc alimentar, alimentație pacienți, dietetician, nutriție clinică | regim alimentar, dietă diabetici, alimentație enterală, mâncare pacienți, mâncare pasată, foaie de alimentație, regim hiposodat, sondă nazogastrică hrană, porție pacient, oficiu alimentar',
    vi: 'dinh dưỡng lâm sàng, khoa dinh dưỡng, suất ăn bệnh nhân, chế độ ăn bệnh lý, tiết chế | ăn qua sonde, súp xay, cơm bệnh nhân, ăn kiêng tiểu đường, báo suất ăn bệnh nhân, nhịn ăn trước mổ, sữa dinh dưỡng, chuyên viên dinh dưỡng, cháo bệnh nhân, nuôi ăn tĩnh mạch',
    'pt-BR':
      'nutrição clínica, SND, dieta dos pacientes, serviço de nutrição e dietética, refeição de pacientes, copa da enfermaria | dieta enteral, dieta do paciente, paciente sem almoço, dieta para diabético, sonda alimentar, dieta pastosa, lactário, jejum para cirurgia, nutricionista clínica, nutrição parenteral, mapa de dietas',
  },
  vaccination: {
    broader: 'occupational-health',
    en: 'vaccination, immunisation, vaccines, flu shots, staff vaccination, vaccination clinic | vaccine, flu jab, booster shot, tetanus, hepatitis B vaccine, vaccination record, get vaccinated, vaccination appointment, measles immunity, COVID vaccine, titre, jab',
    ru: 'вакцинация, прививки, прививочный кабинет, вакцины, иммунизация, вакцинопрофилактика | прививка, прививка от гриппа, привиться, прививочный сертификат, ревакцинация, столбняк, гепатит Б прививка, корь, манту, диаскинтест, медотвод, БЦЖ, вакцина от ковида',
    ro: 'vaccinare, vaccinuri, imunizare, cabinet de vaccinare, campanie de vaccinare | vaccin antigripal, vaccin, mă vaccinez, rapel, tetanos, vaccin hepatită B, carnet de vaccinare, rujeolă, adeverință de vaccinare, vaccin Covid, schema de vaccinare',
    vi: 'tiêm chủng, vắc xin, tiêm ngừa, tiêm phòng, phòng tiêm | tiêm vắc xin, chích ngừa, tiêm cúm, mũi nhắc, uốn ván, viêm gan B mũi tiêm, sổ tiêm chủng, giấy tiêm chủng, sởi, tiêm mở rộng, VNVC, phản ứng sau tiêm, vaccine',
    'pt-BR':
      'vacinação, vacinas, imunização, sala de vacina, campanha de vacinação | vacina da gripe, tomar vacina, dose de reforço, tétano, hepatite B vacina, carteira de vacinação, cartão de vacina, sarampo, vacina da febre amarela, vacina de Covid, atualizar vacina, antitetânica',
  },
  telemedicine: {
    en: 'telemedicine, telehealth, video consultations, remote consultations, online doctor visits, remote patient monitoring | video visit, patient on video, online consultation, video call with patient, teleconsultation, patient app, patient portal login, e-consult, remote monitoring of patients',
    ru: 'телемедицина, телемедицинские консультации, онлайн-консультации врача, видеоконсультации, дистанционный приём | онлайн-приём, консультация по видео, пациент на видеосвязи, ТМК, удалённая консультация, приложение для пациентов, личный кабинет пациента, дистанционный мониторинг пациента',
    ro: 'telemedicină, consultații online, consultații la distanță, teleconsultații, consult video | consultație video, pacient online, teleconsult, monitorizare la distanță pacient, aplicația pacienților, portal pacient, doctor online, legătură video cu pacientul',
    vi: 'khám bệnh từ xa, telehealth, tư vấn sức khỏe từ xa, khám online, hội chẩn từ xa | khám qua video, bệnh nhân khám online, telemedicine, theo dõi bệnh nhân từ xa, app bệnh viện, bác sĩ online, gọi video với bệnh nhân, cổng bệnh nhân',
    'pt-BR':
      'telemedicina, teleconsulta, telessaúde, consulta online, teleatendimento médico | consulta por vídeo, paciente no vídeo, link da teleconsulta, portal do paciente, aplicativo do paciente, telemonitoramento, telelaudo, teleinterconsulta, receita digital teleconsulta',
  },
  'dental-care': {
    en: 'dental clinic, dental care, dentistry, dental surgery, orthodontics, dental laboratory | toothache of patient, dental chair, dental hygienist, crown and bridge, tooth extraction, dental implant, dental impression, braces, root canal, denture, dental X-ray, drill handpiece',
    ru: 'стоматология, стоматологическая клиника, стоматологический кабинет, ортодонтия, зуботехническая лаборатория | стоматологическая установка, удалить зуб, коронка, зубной имплант, слепок зубов, брекеты, протез зубной, зубная пломба, гигиенист, зубная боль у пациента, стоматологический наконечник, зубной техник',
    ro: 'stomatologie, cabinet stomatologic, medicină dentară, clinică dentară, ortodonție, laborator de tehnică dentară | unit dentar, extracție dentară, coroană dentară, implant dentar, amprentă dentară, aparat dentar, proteză dentară, plombă, detartraj, tehnician dentar, durere de dinți pacient, canal dentar',
    vi: 'nha khoa, răng hàm mặt, phòng khám nha khoa, phòng răng, chỉnh nha, labo răng | ghế nha khoa, nhổ răng, bọc sứ, cấy implant, lấy dấu răng, niềng răng, răng giả, trám răng, cạo vôi răng, chữa tủy, nhức răng, tay khoan nha khoa',
    'pt-BR':
      'odontologia, clínica odontológica, consultório dentário, ortodontia, laboratório de prótese | cadeira odontológica, extração de dente, coroa dentária, implante dentário, moldagem, aparelho dentário, dentadura, canal no dente, restauração dentária, profilaxia dental, CRO dentista, protético, dor de dente do paciente, caneta de alta rotação',
  },
  'mental-health-care': {
    en: 'mental health care, psychiatry, psychiatric ward, psychology service, addiction treatment, mental health clinic | psychiatrist, suicidal patient, psychotic patient, aggressive patient, patient in crisis, section a patient, restraint of patient, detox, self-harm, psychologist for patient, involuntary admission',
    ru: 'психиатрия, психиатрическая помощь, психоневрология, наркология, медицинский психолог, ПНД | психиатр, буйный пациент, суицидальный пациент, психоз, агрессивный пациент, недобровольная госпитализация, фиксация пациента, нарколог, белая горячка, попытка суицида, психолог пациенту',
    ro: 'psihiatrie, sănătate mintală, secție de psihiatrie, psihologie clinică, dezintoxicare | psihiatru, pacient suicidar, pacient agresiv, pacient agitat, internare nevoluntară, contenționare, psiholog clinician, psihoză, tentativă de suicid, sevraj, automutilare',
    vi: 'sức khỏe tâm thần, tâm thần, khoa tâm thần, tâm lý lâm sàng, cai nghiện | bác sĩ tâm thần, bệnh nhân kích động, bệnh nhân tự tử, loạn thần, bệnh nhân hung hãn, cố định bệnh nhân, trầm cảm nặng, cắt cơn, chuyên viên tâm lý, tự hại',
    'pt-BR':
      'psiquiatria, saúde mental, unidade CAPS, psicologia hospitalar, dependência química, ambulatório de saúde mental | psiquiatra, paciente suicida, paciente agressivo, surto psicótico, internação involuntária, contenção do paciente, psicóloga hospitalar, tentativa de suicídio, paciente agitado, desintoxicação, automutilação',
  },
  maternity: {
    en: 'maternity, maternity ward, delivery room, midwives, obstetrics, neonatal unit, gynaecology | midwife, patient in labour, waters broke, newborn, caesarean, birth certificate of baby, baby incubator, breastfeeding help, antenatal class, obstetrician, premature baby, birth registration form',
    ru: 'роддом, родильное отделение, акушерство и гинекология, акушерки, перинатальный центр, неонатология | роженица, роды начались, отошли воды, новорождённый, кесарево, акушерка, женская консультация, неонатолог, инкубатор для новорождённых, послеродовое, недоношенный ребёнок, родильный зал',
    ro: 'maternitate, obstetrică-ginecologie, sală de nașteri, moașe, neonatologie, naștere | gravidă, s-a rupt apa, travaliu, nou-născut, cezariană, moașă, incubator nou-născuți, alăptare, certificat constatator nașteri, neonatolog, copil prematur, ginecolog',
    vi: 'khoa sản, sản phụ khoa, phòng sinh, nữ hộ sinh, sơ sinh, nhà hộ sinh | sản phụ, chuyển dạ, vỡ ối, sinh mổ, đẻ mổ, trẻ sơ sinh, giấy chứng sinh, lồng ấp, đi đẻ, khám thai, sinh non, hộ sinh, bác sĩ sản',
    'pt-BR':
      'maternidade, obstetrícia, centro obstétrico, sala de parto, neonatologia, ginecologia | gestante, bolsa estourou, trabalho de parto, recém-nascido, cesárea, parteira, obstetriz, UTI neonatal, incubadora, amamentação, declaração de nascido vivo, DNV, prematuro, banco de leite, pré-natal',
  },
};
