import type { Concepts } from '../concept.ts';

/** Quality: checks, defects and their causes, certificates, laboratory, clean rooms and the papers of a batch. */
export const QUALITY: Concepts = {
  quality: {
    en: 'quality, quality management, quality assurance, QA, QM, quality department, QMS | quality manager, quality engineer, quality manual, quality problem, quality standard, process audit, quality objective, quality policy, QHSE, quality system, product audit',
    ru: 'качество, управление качеством, обеспечение качества, отдел качества, СМК, служба качества | менеджер по качеству, инженер по качеству, руководство по качеству, проблема с качеством, политика качества, аудит процесса, система менеджмента качества, представитель по качеству, директор по качеству',
    ro: 'calitate, managementul calității, asigurarea calității, departament calitate, SMC | inginer calitate, manager calitate, manualul calității, problemă de calitate, politica de calitate, audit de proces, RMC, obiective de calitate, sistem de management al calității',
    vi: 'chất lượng, quản lý chất lượng, đảm bảo chất lượng, QA, phòng chất lượng, hệ thống chất lượng | kỹ sư chất lượng, trưởng phòng chất lượng, sổ tay chất lượng, vấn đề chất lượng, chính sách chất lượng, audit quy trình, mục tiêu chất lượng, quản lý chất lượng toàn diện, QMS',
    'pt-BR':
      'qualidade, gestão da qualidade, garantia da qualidade, SGQ, departamento de qualidade, engenharia da qualidade | analista da qualidade, gerente da qualidade, manual da qualidade, problema de qualidade, política da qualidade, auditoria de processo, indicadores da qualidade, objetivo da qualidade, sistema da qualidade',
  },
  'quality-control': {
    broader: 'quality',
    en: 'quality control, QC, inspection, final inspection, in-process inspection, incoming inspection, product release | inspect parts, inspector, sampling plan, first article inspection, measure parts, release the batch, release product, visual inspection, test report of the part, gauge check, AQL, quarantine stock, coordinate measuring machine, parts to be released, certificate of conformity',
    ru: 'ОТК, контроль качества, входной контроль, технический контроль, выходной контроль, отдел технического контроля | контролёр ОТК, проверить детали, выборочный контроль, выпуск партии, выпустить партию, визуальный осмотр деталей, обмеры, протокол измерений, первая деталь, партия в карантине, паспорт качества, сертификат соответствия партии, КИМ, приёмочный контроль, контролёр',
    ro: 'controlul calității, CTC, control calitate, inspecție finală, control recepție materiale, inspecție calitate, eliberare lot | controlor CTC, verific piese, prima piesă, eșantionare, măsurare piese, eliberez lotul, control vizual, carantină lot, certificat de conformitate, declarație de conformitate, buletin de măsurători, AQL, inspector calitate, CMM',
    vi: 'kiểm soát chất lượng, QC, kiểm tra chất lượng, KCS, kiểm hàng đầu vào, IQC, OQC | nhân viên QC, kiểm hàng, kiểm tra mẫu đầu, lấy mẫu kiểm, duyệt hàng, cho xuất lô, kiểm tra ngoại quan, đo kích thước, kiểm cuối chuyền, AQL, hàng chờ kiểm, chứng nhận xuất xưởng, giấy COA, máy đo CMM, kiểm final',
    'pt-BR':
      'controle de qualidade, inspeção de qualidade, inspeção final, inspeção de recebimento, liberação de lote | inspetor de qualidade, medir peça, primeira peça, plano de amostragem, liberar lote, inspeção visual, lote em quarentena, laudo de qualidade, certificado de análise, certificado de conformidade, AQL, tridimensional, dimensional, peça aguardando liberação',
  },
  'non-conformities': {
    broader: 'quality',
    en: 'non-conformities, nonconformities, nonconforming product, defects, deviations, CAPA, NCR, scrap and rework | defect, defective part, scrap, rework, deviation report, block the batch, blocked stock, faulty batch, scratched parts, parts out of tolerance, concession, corrective action, foreign body in the product, wrong label on the product, reject, sorting action',
    ru: 'несоответствия, несоответствующая продукция, брак, отклонения, корректирующие действия, CAPA | дефект, бракованная деталь, бракованная партия, акт о браке, переделка, доработка деталей, исправимый брак, заблокировать партию, детали не в допуске, отклонение от техпроцесса, изолятор брака, посторонний предмет в продукте, отбраковка, карта отклонений, царапины на деталях',
    ro: 'neconformități, produse neconforme, rebuturi, abateri, acțiuni corective, CAPA, gestionare neconformități | defect de produs, piesă neconformă, rebut, remaniere, reprelucrare, raport de neconformitate, lot blocat, blochez lotul, piese zgâriate, în afara toleranței, derogare, corp străin în produs, sortare piese, RNC, piesă defectă',
    vi: 'sự không phù hợp, sản phẩm không phù hợp, hàng lỗi, hàng NG, hành động khắc phục, CAPA, phế phẩm | sản phẩm lỗi, lô hàng lỗi, hàng hư lỗi, hàng phế, tái chế hàng lỗi, sửa hàng, rework, báo cáo sai lệch, khóa lô, hàng trầy xước bề mặt, ngoài dung sai, dị vật, phân loại hàng lỗi, nhân nhượng, NCR',
    'pt-BR':
      'não conformidades, não conformidade, produto não conforme, desvios de qualidade, ação corretiva, CAPA, RNC, refugo e retrabalho | peça com defeito, defeito na peça, refugo, retrabalho, lote bloqueado, bloquear lote, peça riscada, fora de tolerância, fora de especificação, corpo estranho, concessão de desvio, segregar peças, relatório de não conformidade, lote com defeito, seleção de peças',
  },
  'complaints-analysis': {
    broader: 'quality',
    en: 'complaints analysis, quality complaints, customer complaints about the product, 8D, root cause analysis, complaint investigation, warranty analysis | 8D report, customer rejected the parts, root cause, field failure, returned part analysis, five whys, Ishikawa, warranty return, customer sends defective parts, containment action, PPM',
    ru: 'анализ рекламаций, рекламации, рекламационная работа, 8D, анализ причин, качество у потребителя | рекламация, 8D отчёт, отчёт 8D, коренная причина, пять почему, Исикава, отказ в эксплуатации, клиент прислал брак, рекламационный акт, возврат по рекламации, анализ отказа, PPM',
    ro: 'analiza reclamațiilor, reclamații de calitate, reclamații clienți produs, 8D, analiza cauzei rădăcină | raport 8D, reclamație calitate, cauză rădăcină, 5 de ce, Ishikawa, piese returnate de client, defect la client, PPM, client a refuzat piesele, analiză retur garanție, măsuri de izolare',
    vi: 'phân tích khiếu nại chất lượng, khiếu nại chất lượng, 8D, phân tích nguyên nhân gốc, xử lý khiếu nại sản phẩm | báo cáo 8D, nguyên nhân gốc rễ, 5 why, xương cá, khách trả hàng lỗi, claim chất lượng, lỗi ngoài thị trường, khách claim, PPM, phân tích hàng lỗi, đối sách chất lượng',
    'pt-BR':
      'análise de reclamações, reclamações de qualidade, análise de causa raiz, 8D, reclamação técnica de produto, análise de garantia | relatório 8D, causa raiz, cinco porquês, Ishikawa, espinha de peixe, falha em campo, cliente devolveu peças, cliente rejeitou lote, PPM, ação de contenção, MASP, SAC técnico',
  },
  'supplier-quality': {
    broader: 'quality',
    en: 'supplier quality, SQA, supplier audits, incoming quality of suppliers, supplier development, vendor qualification | bad parts from the supplier, supplier audit, supplier 8D, approve a supplier quality, supplier PPAP, vendor rating, defective delivery of parts, supplier scorecard',
    ru: 'качество поставщиков, аудит поставщиков, оценка поставщиков, развитие поставщиков, SQA | брак от поставщика, поставщик прислал брак, рейтинг поставщиков, одобрение поставщика, аудит поставщика, рекламация поставщику, претензия по качеству поставщику, бракованные комплектующие',
    ro: 'calitatea furnizorilor, audit furnizori, evaluarea furnizorilor, SQA, dezvoltare furnizori | piese neconforme de la furnizor, furnizor neconform, 8D furnizor, audit la furnizor, reclamație către furnizor, punctaj furnizori, omologare furnizor, materiale proaste de la furnizor',
    vi: 'chất lượng nhà cung cấp, đánh giá nhà cung cấp, SQA, kiểm soát nhà cung cấp, audit nhà cung cấp | hàng nhà cung cấp lỗi, nhà cung cấp giao hàng lỗi, SQE, 8D nhà cung cấp, chấm điểm nhà cung cấp, phê duyệt nhà cung cấp, vật tư đầu vào lỗi',
    'pt-BR':
      'qualidade de fornecedores, qualidade do fornecedor, auditoria de fornecedores, SQA, homologação de fornecedores, desenvolvimento de fornecedores | peça ruim do fornecedor, fornecedor com defeito, 8D do fornecedor, SQE, nota do fornecedor, avaliação de fornecedor, material com defeito do fornecedor, IQF',
  },
  certifications: {
    broader: 'quality',
    en: 'certifications, ISO certification, ISO 9001, certificates and audits, certification audits, management systems, internal audits of the management system | ISO certificate, ISO 14001, ISO 45001, IATF 16949, certification body, auditor is coming, surveillance audit, recertification, TÜV, audit preparation, customer wants our ISO certificate, ISO 13485, FSC, BRC',
    ru: 'сертификация ИСО, сертификация, ИСО 9001, сертификация системы менеджмента, внутренние аудиты СМК | ISO 9001, сертификат ИСО, ИСО 14001, орган по сертификации, приехал аудитор, надзорный аудит, ресертификация, замечание аудитора, подготовка к аудиту, IATF 16949, сертификационный аудит, FSSC',
    ro: 'certificări, certificare ISO, ISO 9001, audituri de certificare, sisteme de management, audit intern calitate | certificat ISO, ISO 14001, ISO 45001, IATF 16949, organism de certificare, vine auditorul, audit de supraveghere, recertificare, neconformitate la audit, pregătire audit, TÜV, RENAR, SRAC',
    vi: 'chứng nhận ISO, ISO 9001, chứng nhận hệ thống, đánh giá ISO, đánh giá nội bộ ISO | giấy chứng nhận ISO, ISO 14001, ISO 45001, IATF 16949, tổ chức chứng nhận, đoàn đánh giá, đánh giá giám sát, tái chứng nhận, chuẩn bị audit, lỗi audit, khách hỏi chứng chỉ ISO, BSCI, FSC',
    'pt-BR':
      'certificações, certificação ISO, ISO 9001, auditorias de certificação, sistema de gestão integrado, SGI, auditoria interna da qualidade | certificado ISO, ISO 14001, ISO 45001, IATF 16949, organismo certificador, auditor do organismo, auditoria de manutenção, recertificação, preparar auditoria, não conformidade da auditoria, Inmetro certificação, ONA, BSI',
  },
  'product-compliance': {
    broader: 'quality',
    en: 'product compliance, CE marking, product safety, product approval, type approval, REACH and RoHS, homologation | declaration of conformity, CE mark, RoHS, REACH regulation, safety data sheet of our product, UKCA, UL listing, technical file, conflict minerals, product regulation, SVHC',
    ru: 'соответствие продукции, сертификация продукции, безопасность продукции, ЕАС, декларирование соответствия продукции | декларация о соответствии, сертификат соответствия, знак ЕАС, EAC, технический регламент, ТР ТС, паспорт безопасности нашего продукта, отказное письмо, протокол испытаний для сертификации, Росстандарт',
    ro: 'conformitatea produselor, marcaj CE, siguranța produsului, omologare produse, REACH și RoHS | declarație de conformitate CE, marcaj, RoHS, regulament REACH, dosar tehnic, fișa de securitate a produsului, agrement tehnic, omologare, SVHC, reglementare produs',
    vi: 'tuân thủ sản phẩm, chứng nhận sản phẩm, hợp quy, an toàn sản phẩm, công bố hợp quy | dấu CE, dấu hợp quy, công bố sản phẩm, RoHS, hồ sơ kỹ thuật sản phẩm, quy chuẩn kỹ thuật, tự công bố, QUATEST, giấy lưu hành',
    'pt-BR':
      'conformidade de produto, certificação de produto, homologação de produtos, segurança do produto, regulatório de produto | declaração de conformidade, selo Inmetro, marcação CE, RoHS, FISPQ do nosso produto, registro Anvisa, Anatel, dossiê técnico, FDS, regulamento técnico',
  },
  'product-recall': {
    broader: 'quality',
    en: 'product recalls, recall, traceability, batch tracing, product withdrawal | recall a product, withdraw from sale, which batches are affected, trace the batch, lot number, serial number traceability, recalled item, customers affected by the batch, mock recall, take product off the shelf',
    ru: 'отзыв продукции, прослеживаемость, отзыв товара, изъятие продукции, отзывная кампания | отозвать партию, отзыв партии, снять с продажи, номер партии, какие партии затронуты, проследить партию, отзывной товар, Роспотребнадзор отзыв, изъять из оборота',
    ro: 'rechemare produse, retragere de pe piață, trasabilitate, retragere produse | rechem lotul, produs rechemat, retras de la vânzare, număr de lot, loturi afectate, trasabilitate lot, ANPC retragere, scot de la raft, simulare de retragere',
    vi: 'thu hồi sản phẩm, truy xuất nguồn gốc, thu hồi hàng, truy vết lô hàng | thu hồi lô, ngừng bán sản phẩm, số lô, lô nào bị ảnh hưởng, truy xuất lô, mã lô, gỡ khỏi kệ hàng lỗi, diễn tập thu hồi, thu hồi thuốc',
    'pt-BR':
      'recall, recolhimento de produtos, rastreabilidade, recall de produto, retirada do mercado | recolher lote, lotes afetados, tirar de circulação, número do lote, rastrear lote, produto recolhido, simulado de recall, Procon recall, retirar da prateleira',
  },
  'food-safety': {
    broader: 'quality',
    en: 'food safety, HACCP, hygiene, food hygiene, allergen management | hygiene inspection, allergens, hairnet, hand washing, metal detector alarm, foreign object in the food, food inspector, use-by date, shelf life, critical control point, salmonella, listeria, health book, swab test',
    ru: 'пищевая безопасность, ХАССП, гигиена, санитария, безопасность пищевой продукции | аллергены, СЭС, Роспотребнадзор, санитарная книжка, санкнижка, медкнижка, срок годности продуктов, шапочка одноразовая, металлодетектор сработал, смывы, сальмонелла, Меркурий, санпин, просрочка на кухне',
    ro: 'siguranța alimentelor, HACCP, igienă, igienă alimentară, siguranță alimentară | alergeni, DSVSA, ANSVSA, carnet de sănătate, bonetă, detector de metale, corp străin în aliment, termen de valabilitate alimente, salmonella, listeria, probe sanitare, inspecție sanitară',
    vi: 'an toàn thực phẩm, HACCP, vệ sinh an toàn thực phẩm, vệ sinh thực phẩm, ATTP | chất gây dị ứng, đoàn kiểm tra vệ sinh, mũ trùm tóc, máy dò kim loại, dị vật trong thực phẩm, hạn dùng thực phẩm, giấy chứng nhận ATTP, lưu mẫu thức ăn, khám sức khỏe ATTP, vi sinh, rửa tay vào xưởng',
    'pt-BR':
      'segurança de alimentos, HACCP, APPCC, higiene alimentar, boas práticas de fabricação, segurança alimentar | alergênicos, vigilância sanitária, touca de cabelo, detector de metais, corpo estranho no alimento, validade do alimento, salmonela, carteira de saúde, swab, BPF, manipulador de alimentos, SIF, fiscal da vigilância',
  },
  'laboratory-tests': {
    broader: 'quality',
    en: 'laboratory tests, laboratory, lab, test lab, lab analysis, material testing, testing laboratory | sample analysis, test a sample, lab results, test result, lab report, tensile test, hardness test, chemical analysis, microbiology, reagents, chromatograph, HPLC, microscope, stability test, centrifuge, retain sample, lab technician',
    ru: 'лабораторные испытания, лаборатория, ЦЗЛ, испытательная лаборатория, анализы проб, заводская лаборатория | лаборант, проба, отдать пробу, результаты анализа, протокол испытаний, реактивы, твёрдость, испытание на разрыв, химанализ, микроскоп, хроматограф, ВЭЖХ, микробиология, контрольный образец, химик, центрифуга, отбор проб',
    ro: 'analize de laborator, laborator, încercări de laborator, laborator de încercări, teste de laborator | laborant, probă, probe de analizat, rezultat analiză, buletin de analiză, reactivi, duritate, încercare la tracțiune, analiză chimică, microscop, cromatograf, HPLC, microbiologie, contraprobă, chimist, centrifugă, raport de încercare',
    vi: 'phòng thí nghiệm, thử nghiệm, phòng lab, xét nghiệm mẫu, kiểm nghiệm, phân tích mẫu | mẫu phân tích, gửi mẫu, kết quả phân tích, kết quả kiểm nghiệm, phiếu kết quả thử nghiệm, hóa chất thí nghiệm, thử độ cứng, thử kéo, kính hiển vi, HPLC, sắc ký, vi sinh, mẫu lưu, kỹ thuật viên lab, máy ly tâm',
    'pt-BR':
      'ensaios de laboratório, laboratório, análises laboratoriais, testes de laboratório, laboratório de controle, ensaios | laboratorista, amostra para análise, enviar amostra ao laboratório, resultado da análise, laudo de análise, reagente, ensaio de tração, dureza, análise química, microscópio, HPLC, cromatógrafo, microbiologia, contraprova, centrífuga, químico responsável, vidraria',
  },
  'batch-records': {
    broader: 'quality',
    en: 'batch records, batch documentation, GMP, GMP documentation, batch record review, good manufacturing practice, batch release | batch record, logbook entry, missing signature in the batch record, qualified person, EBR, batch number, line clearance, ALCOA, batch not signed, correction in the record, GMP inspection',
    ru: 'досье на серию, документация серии, GMP, протоколы производства серии, надлежащая производственная практика | досье серии, маршрутный лист серии, нет подписи в протоколе серии, уполномоченное лицо, номер серии, серия не подписана, исправление в протоколе, инспекция GMP, очистка линии, Минпромторг GMP',
    ro: 'dosar de lot, documentație de lot, GMP, bune practici de fabricație, înregistrări de lot | fișă de lot, lipsă semnătură în dosar, persoană calificată, PC eliberare, serie de fabricație, lot nesemnat, corectură în dosar de lot, inspecție GMP, line clearance, ANMDMR',
    vi: 'hồ sơ lô, GMP, hồ sơ lô sản xuất, thực hành sản xuất tốt, tài liệu GMP | thiếu chữ ký hồ sơ lô, người có thẩm quyền xuất lô, số lô sản xuất, dọn quang dây chuyền, thanh tra GMP, ghi sai hồ sơ lô, xem xét hồ sơ lô, GMP-WHO, nhật ký lô',
    'pt-BR':
      'dossiê de lote, registro de lote, GMP, documentação de lote, boas práticas GMP, ordem de fabricação de lote | batch record, assinatura faltando no dossiê, farmacêutico responsável, RT farmacêutico, lote sem assinatura, correção no registro de lote, inspeção da Anvisa, liberação de linha, rasura no dossiê, line clearance',
  },
  'clean-rooms': {
    broader: 'production',
    en: 'clean room, cleanrooms, clean rooms, sterile area, controlled environment, gowning | airlock, particle count, overpressure, sterile gloves, clean room garments, HEPA filter, contamination, laminar flow, ESD, class A area, bunny suit',
    ru: 'чистые помещения, чистая комната, стерильная зона, асептическое производство, контролируемая среда | шлюз, переодевание в чистую зону, комбинезон для чистых помещений, счётчик частиц, перепад давления, стерильные перчатки, HEPA-фильтр, ламинар, контаминация, стерильность, гермозона, антистатика',
    ro: 'cameră curată, camere curate, zonă sterilă, spații controlate, producție aseptică | sas de acces, echipare cameră curată, număr de particule, suprapresiune, mănuși sterile, combinezon steril, filtru HEPA, contaminare, flux laminar, ESD, zonă aseptică, salopetă cameră curată',
    vi: 'phòng sạch, khu vô trùng, khu vực sạch, môi trường kiểm soát, phòng vô trùng | đồ phòng sạch, thay đồ phòng sạch, chốt gió, airlock, đếm hạt bụi, chênh áp, găng tay vô trùng, nồi hấp tiệt trùng, lọc HEPA, nhiễm bẩn, dòng laminar, ESD, air shower',
    'pt-BR':
      'sala limpa, salas limpas, área estéril, área limpa, ambiente controlado, produção asséptica | paramentação, antecâmara, contagem de partículas, pressão positiva, luva estéril, filtro HEPA, contaminação, fluxo laminar, ESD, área classificada, macacão de sala limpa',
  },
};
