import type { Concepts } from '../concept.ts';

/** Playing by the rules and steering the company: integrity, audits, risk, insurance, sustainability, the board, policies. */
export const COMPLIANCE: Concepts = {
  compliance: {
    broader: 'legal',
    en: 'compliance, ethics and compliance, code of conduct, compliance officer, business ethics, integrity | ethics question, ethical, compliance training, is this against our rules, code of ethics, breach of rules, regulatory compliance, SOX, compliance check, compliance declaration',
    ru: 'комплаенс, деловая этика, кодекс этики, этика и комплаенс, комплаенс-служба, кодекс поведения | комплаенс-офицер, этично ли, нарушение кодекса, этический вопрос, комплаенс-проверка, кодекс корпоративной этики, не нарушаем ли правила, соответствие требованиям',
    ro: 'conformitate, compliance, cod de conduită, etică și conformitate, cod de etică, ofițer de conformitate | e etic, încălcare cod etic, întrebare de etică, reguli de conformitate, declarație de conformitate compliance, cod etic, integritate, contravine regulilor',
    vi: 'tuân thủ, bộ quy tắc ứng xử, đạo đức kinh doanh, kiểm soát tuân thủ, compliance, quy tắc đạo đức | vi phạm quy tắc ứng xử, có vi phạm không, câu hỏi đạo đức, cán bộ tuân thủ, code of conduct, liêm chính, không tuân thủ, cam kết tuân thủ',
    'pt-BR':
      'compliance, código de conduta, código de ética, ética, integridade, conformidade | dúvida de ética, é antiético, compliance officer, programa de integridade, violação do código de conduta, fere o código, desvio ético, treinamento de compliance',
  },
  'gifts-and-invitations': {
    broader: 'compliance',
    en: 'gifts and invitations, gifts and hospitality, gift policy, business gifts, gift register | may I accept a gift, gift from a supplier, invited to a football match, bottle of wine from supplier, supplier invites to dinner, gift limit, hospitality register, present from a client, thank-you gift from patient',
    ru: 'подарки и гостеприимство, деловые подарки, подарки от контрагентов, реестр подарков | можно ли принять подарок, подарок от поставщика, подарок клиенту, пригласили на матч, лимит подарков, конфеты от пациента, бутылка от партнёра, поставщик пригласил на ужин, подарок чиновнику',
    ro: 'cadouri și invitații, cadouri de la furnizori, politica de cadouri, registrul cadourilor, ospitalitate | pot accepta un cadou, cadou de la furnizor, cadou de la client, invitat la meci, cadou de la pacient, limită cadouri, atenție de la furnizor, invitație la cină furnizor, cadou pentru client, declar un cadou',
    vi: 'quà tặng và chiêu đãi, quà biếu, quy định nhận quà, nhận quà từ đối tác, quà từ nhà cung cấp | được nhận quà không, nhà cung cấp tặng quà, khách tặng quà, nhận phong bì, biếu quà đối tác, mời đi ăn nhà cung cấp, khai báo quà tặng, quà của bệnh nhân, giá trị quà tối đa',
    'pt-BR':
      'brindes e hospitalidades, presentes e entretenimento, política de presentes, brindes de fornecedores | posso aceitar presente, presente de fornecedor, fornecedor me convidou, convite pra jogo, garrafa de vinho do fornecedor, presente de cliente, presente de paciente, limite de brinde, declarar presente, jantar pago por fornecedor',
  },
  'conflicts-of-interest': {
    broader: 'compliance',
    en: 'conflicts of interest, side jobs, outside employment, secondary employment, related parties declaration | second job, my wife works for the supplier, relative in the company, relationship with a colleague, moonlighting, own business beside the job, family member applies, board seat elsewhere, declare an interest, dating a colleague, side business',
    ru: 'конфликт интересов, декларирование конфликта интересов, работа по совместительству на стороне, аффилированность | вторая работа, подработка на стороне, жена работает у поставщика, родственник в компании, роман с коллегой, свой бизнес, декларация о конфликте интересов, взять родственника, аффилированные лица, есть ИП',
    ro: 'conflict de interese, conflicte de interese, al doilea job, activități secundare, declarație de interese | al doilea loc de muncă, soția lucrează la furnizor, rudă în companie, relație cu un coleg, firmă proprie, am PFA, declarație de avere, rudă angajată, incompatibilitate, lucrez și în altă parte',
    vi: 'xung đột lợi ích, khai báo xung đột lợi ích, làm thêm bên ngoài, người liên quan, việc làm thứ hai | làm thêm công ty khác, vợ làm bên nhà cung cấp, người nhà làm trong công ty, mở công ty riêng, yêu đồng nghiệp, kinh doanh riêng, việc tay trái, tuyển người thân, bán hàng online ngoài giờ',
    'pt-BR':
      'conflito de interesses, conflitos de interesse, segundo emprego, atividade paralela, partes relacionadas | trabalho paralelo, minha esposa trabalha no fornecedor, parente na empresa, namoro com colega, negócio próprio, contratar parente, declarar conflito, nepotismo, tenho MEI posso, namorar colega',
  },
  sanctions: {
    broader: 'compliance',
    en: 'sanctions, sanctions screening, embargoes, trade sanctions, sanctions lists, restricted parties | may we deliver to Iran, customer on sanctions list, sanctioned country, embargo, OFAC, denied party, screening hit, Russia sanctions, EU sanctions, blocked counterparty, end user check',
    ru: 'санкции, санкционный комплаенс, санкционные списки, эмбарго, проверка по санкционным спискам | попал под санкции, санкционный список, SDN, OFAC, можно ли поставлять, вторичные санкции, контрагент под санкциями, банк заблокировал из-за санкций, подсанкционный, страна под санкциями',
    ro: 'sancțiuni internaționale, embargo, verificare liste de sancțiuni, screening sancțiuni, restricții comerciale | client pe lista de sancțiuni, putem livra în Rusia, țară sub embargo, OFAC, parteneri sancționați, listă de sancțiuni, sancțiuni UE, entitate sancționată',
    vi: 'cấm vận, trừng phạt quốc tế, danh sách cấm vận, kiểm tra danh sách cấm vận, sàng lọc đối tác | khách hàng bị cấm vận, nước bị cấm vận, OFAC, danh sách đen, giao hàng sang Nga được không, đối tác bị trừng phạt, lệnh trừng phạt',
    'pt-BR':
      'sanções internacionais, embargos, listas de sanções, listas restritivas, triagem de sanções | cliente na lista de sanções, país sancionado, OFAC, embargo, podemos vender pro Irã, lista restritiva, parceiro sancionado, sanções contra Rússia, bloqueio por sanção',
  },
  'anti-corruption': {
    broader: 'compliance',
    en: 'anti-corruption, anti-bribery, bribery, corruption prevention, fraud prevention, fraud | bribe, kickback, facilitation payment, bribed, public official wants money, FCPA, UK Bribery Act, corrupt, embezzlement, fake invoices by employee, gratuity to official, internal fraud',
    ru: 'противодействие коррупции, антикоррупция, взятки, противодействие мошенничеству, коррупция | взятка, просят откат, вымогают деньги, предложили взятку, чиновник просит, подкуп, коммерческий подкуп, антикоррупционная оговорка, мошенничество, растрата, внутреннее мошенничество',
    ro: 'anticorupție, prevenirea corupției, mită, prevenirea fraudei, combaterea corupției, fraudă | șpagă, mi s-a oferit mită, dare de mită, comision ilegal, funcționar cere bani, corupție, delapidare, trafic de influență, fraudă internă, luare de mită',
    vi: 'phòng chống tham nhũng, chống hối lộ, hối lộ, chống gian lận, tham nhũng, gian lận | lại quả, đòi tiền lót tay, lót tay, nhận hoa hồng bất hợp pháp, đút lót, cán bộ vòi tiền, ăn chặn, biển thủ, nâng khống hóa đơn, chung chi, tham ô, gian lận nội bộ',
    'pt-BR':
      'anticorrupção, prevenção à corrupção, suborno, prevenção a fraudes, lei anticorrupção, fraude interna | propina, me ofereceram propina, fiscal pediu dinheiro, corrupção, jeitinho, agrado a funcionário público, desvio de dinheiro, comissão por fora, caixa dois, fraude, rachadinha, superfaturamento',
  },
  'money-laundering': {
    broader: 'compliance',
    en: 'anti-money laundering, AML, know your customer, KYC, terrorist financing, suspicious transactions | money laundering, suspicious payment, politically exposed person, cash payment over limit, source of funds, KYC documents, beneficial owner check, suspicious activity report, customer due diligence',
    ru: 'противодействие отмыванию денег, ПОД/ФТ, 115-ФЗ, финансовый мониторинг, KYC, финмониторинг | отмывание денег, подозрительная операция, подозрительный платёж, Росфинмониторинг, идентификация клиента, бенефициарный владелец, источник средств, ПДЛ, обналичка, анкета клиента по 115',
    ro: 'prevenirea spălării banilor, AML, KYC, cunoașterea clientelei, spălarea banilor, combaterea spălării banilor | tranzacție suspectă, ONPCSB, persoană expusă politic, PEP, plată numerar peste plafon, sursa fondurilor, beneficiar real verificare, raport tranzacție suspectă, chestionar KYC',
    vi: 'phòng chống rửa tiền, AML, KYC, nhận biết khách hàng, rửa tiền, xác minh khách hàng | giao dịch đáng ngờ, nguồn tiền, tiền mặt số lượng lớn, báo cáo giao dịch đáng ngờ, cá nhân có ảnh hưởng chính trị, PEP, hồ sơ KYC, tài trợ khủng bố, eKYC',
    'pt-BR':
      'prevenção à lavagem de dinheiro, PLD, KYC, conheça seu cliente, lavagem de dinheiro, PLD/FT | COAF, operação suspeita, pessoa politicamente exposta, origem dos recursos, pagamento em espécie alto, beneficiário final, comunicação ao COAF, cadastro KYC, due diligence de cliente',
  },
  'competition-law': {
    broader: 'legal',
    en: 'competition law, antitrust, cartel law, fair competition, dealings with competitors | meeting with a competitor, price fixing, competitor calls about prices, cartel, dawn raid, trade association meeting, market sharing, exchange of prices, dominant position, unfair advertising by competitor',
    ru: 'антимонопольное право, антимонопольный комплаенс, защита конкуренции, ФАС, антимонопольное законодательство | картель, сговор, ценовой сговор, встреча с конкурентом, конкурент предлагает договориться, запрос ФАС, недобросовестная конкуренция, доминирующее положение, обмен ценами',
    ro: 'dreptul concurenței, norme de concurență, antitrust, politica de concurență, relații cu concurenții | Consiliul Concurenței, cartel, înțelegere pe prețuri, întâlnire cu un concurent, concurență neloială, inspecție inopinată, trucarea licitațiilor, poziție dominantă, schimb de prețuri',
    vi: 'luật cạnh tranh, chống độc quyền, cạnh tranh lành mạnh, quan hệ với đối thủ, antitrust | thỏa thuận giá với đối thủ, gặp đối thủ cạnh tranh, thông đồng, cạnh tranh không lành mạnh, liên kết giá, thông thầu, vị trí thống lĩnh, chia thị trường',
    'pt-BR':
      'direito concorrencial, antitruste, defesa da concorrência, relação com concorrentes, direito da concorrência | CADE, cartel, reunião com concorrente, combinar preços, concorrência desleal, fixação de preços, troca de informação com concorrente, conluio em licitação, posição dominante',
  },
  'insider-trading': {
    broader: 'compliance',
    en: 'insider trading, insider information, trading windows, blackout periods, insider list | may I sell my shares now, closed period, inside information, insider, quarterly results before publication, market abuse, personal dealing, ad hoc disclosure, personal account trading',
    ru: 'инсайдерская информация, инсайд, список инсайдеров, закрытые периоды | инсайдер, можно ли сейчас продать акции, инсайдерская торговля, результаты до публикации, включили в список инсайдеров, сделки с ценными бумагами сотрудников, личные инвестиции',
    ro: 'informații privilegiate, insider trading, perioade închise, lista de inițiați, abuz de piață | pot vinde acțiuni acum, perioadă închisă, informație privilegiată, rezultate înainte de publicare, tranzacții personale, BVB raportare',
    vi: 'giao dịch nội gián, thông tin nội bộ chứng khoán, người nội bộ, công bố thông tin, kỳ hạn chế giao dịch | có được bán cổ phiếu lúc này, nội gián, cổ đông nội bộ, đăng ký giao dịch cổ phiếu, báo cáo chưa công bố, thông tin chưa công bố',
    'pt-BR':
      'informação privilegiada, insider trading, período de silêncio, janela de negociação, lista de insiders | posso vender ações agora, insider, fato relevante, período de vedação, CVM, resultado antes da divulgação, investimentos pessoais, negociação com ações da companhia',
  },
  'internal-audit': {
    broader: 'risk-management',
    en: 'internal audit, internal control, internal controls, audits, audit findings, internal control system | auditor asks for documents, audit finding, audit is coming, control evidence, open audit points, audit plan, SOX control, segregation of duties, four-eyes principle, remediate a finding, surprise audit',
    ru: 'внутренний аудит, внутренний контроль, ревизия, СВК, контрольно-ревизионный отдел, служба внутреннего аудита | аудитор просит документы, замечания аудита, аудиторская проверка, внутренняя проверка, ревизор, план аудита, устранить замечание, КРУ, тест контролей, ревизоры приехали, разделение полномочий',
    ro: 'audit intern, control intern, control intern managerial, constatări de audit, corp de control | auditorul cere documente, vine auditul, raport de audit, recomandări de audit, plan de audit, auditor intern, puncte deschise de audit, control inopinat intern, neconformitate audit intern',
    vi: 'kiểm toán nội bộ, kiểm soát nội bộ, thanh tra nội bộ, ban kiểm soát nội bộ, kiểm toán viên nội bộ | kiểm toán yêu cầu hồ sơ, phát hiện kiểm toán, kế hoạch kiểm toán, kiểm tra đột xuất, khắc phục kiểm toán, biên bản kiểm toán, đoàn kiểm toán nội bộ, phân tách nhiệm vụ, kiểm tra nội bộ',
    'pt-BR':
      'auditoria interna, controles internos, auditoria, controle interno, apontamentos de auditoria | auditor pediu documento, apontamento da auditoria, auditor vem, plano de auditoria, evidência de controle, auditor interno, segregação de funções, plano de ação da auditoria, pendência de auditoria, auditoria surpresa, matriz de controles',
  },
  'risk-management': {
    broader: 'compliance',
    en: 'risk management, enterprise risk, risk register, corporate risk, operational risk, risk officers | report a risk, new risk for the register, risk owner, risk matrix, key risk, risk appetite, risk workshop, risk committee, loss event, supplier risk score',
    ru: 'управление рисками, риск-менеджмент, риски, реестр рисков, операционный риск, служба рисков | риск-менеджер, сообщить о риске, карта рисков компании, владелец риска, оценка рисков проекта, рисковое событие, операционные риски, риск-аппетит, комитет по рискам, рисковики',
    ro: 'managementul riscului, riscuri, registrul riscurilor, administrarea riscurilor, risc operațional | raportez un risc, responsabil de riscuri, hartă de riscuri, evaluare risc de business, eveniment de risc, comitet de risc, risk manager, apetit la risc, proprietar de risc',
    vi: 'quản lý rủi ro, quản trị rủi ro, rủi ro doanh nghiệp, sổ đăng ký rủi ro, rủi ro hoạt động | báo cáo rủi ro, đánh giá rủi ro dự án, ma trận rủi ro, khẩu vị rủi ro, ủy ban rủi ro, chủ sở hữu rủi ro, sự kiện rủi ro, phòng rủi ro',
    'pt-BR':
      'gestão de riscos, gerenciamento de riscos, riscos corporativos, risco operacional, matriz de riscos | reportar risco corporativo, dono do risco, mapa de riscos, apetite a risco, comitê de riscos, evento de perda, avaliação de risco do projeto, registro de riscos, gestor de riscos',
  },
  'company-insurance': {
    broader: 'finance',
    en: 'company insurance, corporate insurance, business insurance, liability insurance, property insurance, insurance broker | are we insured, insurance claim for damage, report damage to the insurer, insurance certificate for customer, D&O, cyber insurance, professional indemnity, cargo insurance, certificate of insurance, public liability, broken window claim, water damage claim, policy renewal of company',
    ru: 'страхование имущества компании, страхование компании, корпоративное страхование, страхование ответственности, страховые полисы компании | страховой случай, застрахованы ли мы, заявить убыток, страховой брокер, затопило застраховано, страховка груза, страховое возмещение, полис ответственности, киберстрахование, страховка оборудования, D&O, страхование груза',
    ro: 'asigurările companiei, asigurări de bunuri, asigurare de răspundere civilă, polițe de asigurare, broker de asigurări | suntem asigurați, dosar de daună, deschid o daună, daună la sediu, asigurare clădire, răspundere civilă profesională, poliță firmă, asigurare cargo, despăgubire asigurare, asigurare cyber, certificat de asigurare firmă, D&O',
    vi: 'bảo hiểm tài sản, bảo hiểm doanh nghiệp, bảo hiểm trách nhiệm, bảo hiểm công ty, bảo hiểm cháy nổ | yêu cầu bồi thường bảo hiểm, có được bảo hiểm không, khai báo tổn thất, môi giới bảo hiểm, bảo hiểm hàng hóa, giám định tổn thất, giấy chứng nhận bảo hiểm, bảo hiểm máy móc, bảo hiểm công trình, đền bù hư hỏng',
    'pt-BR':
      'seguros corporativos, seguro empresarial, seguro patrimonial, seguro de responsabilidade civil, apólices da empresa, corretora de seguros | estamos segurados, abrir sinistro, sinistro predial, seguro do prédio, acionar o seguro, seguro de carga, seguro garantia, D&O, seguro cyber, vistoria da seguradora, indenização do seguro, RC profissional, franquia do seguro, apólice',
  },
  sustainability: {
    en: 'sustainability, ESG, corporate social responsibility, CSR, climate protection, carbon footprint, sustainability report | CO2, emissions, climate targets, carbon neutral, CSRD, EcoVadis questionnaire, supplier code, greenhouse gas, net zero, recycled material share, customer asks for ESG data, human rights in supply chain, scope 3, circular economy, solar panels on roof, plastic-free',
    ru: 'устойчивое развитие, ESG, корпоративная социальная ответственность, КСО, углеродный след, экология и климат | выбросы CO2, парниковые газы, нефинансовая отчётность, экологичность, зелёный офис, анкета EcoVadis, климат, углеродная нейтральность, отчёт об устойчивом развитии, ESG-рейтинг, эко-инициативы, осознанное потребление',
    ro: 'sustenabilitate, ESG, responsabilitate socială, CSR, amprentă de carbon, dezvoltare durabilă, raport de sustenabilitate | emisii CO2, neutralitate climatică, chestionar EcoVadis, CSRD, gaze cu efect de seră, economie circulară, client cere date ESG, panouri solare, raport nefinanciar',
    vi: 'phát triển bền vững, ESG, trách nhiệm xã hội, CSR, dấu chân carbon, báo cáo bền vững | phát thải CO2, khí nhà kính, trung hòa carbon, bảng hỏi EcoVadis, khách yêu cầu dữ liệu ESG, net zero, kinh tế tuần hoàn, sống xanh, kiểm kê khí nhà kính, tín chỉ carbon, SMETA, BSCI, giảm rác nhựa',
    'pt-BR':
      'sustentabilidade, ESG, responsabilidade social, pegada de carbono, relatório de sustentabilidade, responsabilidade socioambiental | emissões de CO2, gases de efeito estufa, carbono neutro, questionário EcoVadis, cliente pediu dados ESG, GHG Protocol, economia circular, crédito de carbono, descarbonização, energia solar no telhado, inventário de emissões',
  },
  'environmental-protection': {
    broader: 'health-and-safety',
    en: 'environmental protection, environmental management, environment officer, ISO 14001, pollution prevention, environmental compliance | oil spill outside, waste water limit, emission measurement, pollution, chimney, noise complaint from neighbours, environmental inspection, ground contamination, oil in the drain, discharge permit, environmental report',
    ru: 'охрана окружающей среды, экология, экологическая безопасность, экологический контроль, эколог | разлив масла, разлив нефтепродуктов, сточные воды, выбросы, НВОС, 2-ТП отходы, Росприроднадзор, замеры выбросов, загрязнение почвы, экологический сбор, жалоба соседей на шум, паспорт отходов, экологическая отчётность',
    ro: 'protecția mediului, responsabil de mediu, management de mediu, ISO 14001, autorizație de mediu | scurgere de ulei, poluare, ape uzate, emisii, Garda de Mediu, raportare AFM, fond de mediu, contribuție AFM, măsurători de mediu, contaminare sol, APM, reclamație zgomot vecini, autorizație gospodărirea apelor',
    vi: 'bảo vệ môi trường, quản lý môi trường, ISO 14001, cán bộ môi trường | nước thải, khí thải, tràn dầu, ô nhiễm, quan trắc môi trường, báo cáo môi trường, Sở Tài nguyên Môi trường, cảnh sát môi trường, hệ thống xử lý nước thải, ĐTM, khói bụi, dân kêu ồn',
    'pt-BR':
      'meio ambiente, gestão ambiental, proteção ambiental, ISO 14001, engenharia ambiental | vazamento de óleo, efluentes, emissão atmosférica, poluição, IBAMA, órgão ambiental, monitoramento ambiental, contaminação do solo, ETE, passivo ambiental, condicionantes, CADRI, reclamação de vizinho barulho, MTR, fiscal ambiental',
  },
  'corporate-governance': {
    broader: 'legal',
    en: 'corporate governance, board of directors, company secretary, board meetings, shareholder meetings, corporate secretary | board papers, board resolution, minutes of the board, supervisory board, annual general meeting, AGM, shareholder resolution, who are the directors, submit to the board, agenda of the board, subsidiaries, board approval',
    ru: 'корпоративное управление, совет директоров, корпоративный секретарь, собрание акционеров, наблюдательный совет | вопрос на совет директоров, протокол совета директоров, решение участников, общее собрание участников, ОСА, годовое собрание, одобрение сделки, крупная сделка, дочерние общества, материалы к правлению',
    ro: 'guvernanță corporativă, consiliu de administrație, adunarea generală a acționarilor, AGA, secretariat general | hotărâre AGA, hotărâre CA, ședință de consiliu, decizie asociat unic, materiale pentru CA, aprobare consiliu, proces-verbal consiliu, mandat administrator, consiliul de supraveghere',
    vi: 'quản trị công ty, hội đồng quản trị, HĐQT, đại hội cổ đông, thư ký hội đồng quản trị, hội đồng thành viên | nghị quyết HĐQT, họp HĐQT, biên bản họp hội đồng, ĐHĐCĐ, ban kiểm soát, trình HĐQT, thư ký công ty, đại hội đồng cổ đông, họp cổ đông thường niên',
    'pt-BR':
      'governança corporativa, conselho de administração, secretaria de governança, assembleia de acionistas, societário | ata do conselho, reunião do conselho, aprovação do conselho, AGO, conselho fiscal, material do conselho, deliberação dos sócios, subsidiárias, pauta do conselho, ata de assembleia, reunião de sócios',
  },
  policies: {
    broader: 'compliance',
    en: 'company policies, policies, internal rules, company procedures, employee handbook, staff handbook | where is the policy, latest version of the policy, company rules, handbook, which rule applies, SOP, policy owner, internal regulations, publish a policy, standard operating procedure, house rules of company',
    ru: 'локальные нормативные акты, ЛНА, внутренние регламенты, политики компании, правила внутреннего трудового распорядка, положения | регламент, где найти регламент, ПВТР, ознакомление с ЛНА, положение компании, внутренние правила, справочник сотрудника, приказ по компании, распоряжение, стандарт компании, утвердить регламент, процедура компании',
    ro: 'regulament intern, politici interne, proceduri interne, politicile companiei, regulament de ordine interioară, proceduri | unde găsesc procedura, ROF, manualul angajatului, procedură de lucru internă, regulile firmei, ultima versiune a procedurii, politica companiei, decizie internă, aprobare procedură, regulament de organizare',
    vi: 'nội quy lao động, nội quy công ty, quy chế, chính sách công ty, quy định nội bộ, sổ tay nhân viên | quy định ở đâu, quy chế lương, nội quy, ban hành quy định, bản mới nhất của quy định, quy trình công ty, quyết định ban hành, quy chế công ty, tìm quy định',
    'pt-BR':
      'políticas internas, políticas da empresa, normas internas, regulamento interno, manual do colaborador, procedimentos internos | onde acho a política, norma da empresa, versão atual da política, POP, regimento interno, regras da empresa, manual do funcionário, publicar política, procedimento operacional padrão, instrução normativa',
  },
  'business-continuity': {
    broader: 'risk-management',
    en: 'business continuity, BCM, continuity planning, business continuity plan, contingency planning, emergency operations | BCP, continuity plan, what if the site is down, recovery plan for the department, business impact analysis, fallback site, pandemic plan, supply disruption plan, alternate site, resilience, what if power fails for days',
    ru: 'непрерывность бизнеса, обеспечение непрерывности деятельности, план непрерывности, ОНиВД | BCP, план восстановления бизнеса, резервная площадка, если офис недоступен, анализ воздействия на бизнес, действия при длительном отключении, резервный офис, устойчивость бизнеса, план ОНиВД',
    ro: 'continuitatea afacerii, continuitatea activității, plan de continuitate, BCM, plan de continuitate a afacerii | BCP, ce facem dacă pică sediul, analiză de impact, locație de rezervă, plan de contingență, reziliență, plan de redresare, sediu alternativ',
    vi: 'kinh doanh liên tục, kế hoạch kinh doanh liên tục, BCP, duy trì hoạt động, kế hoạch dự phòng | BCM, địa điểm dự phòng, nếu trụ sở ngừng hoạt động, phân tích tác động kinh doanh, kịch bản mất điện dài ngày, văn phòng dự phòng, khôi phục hoạt động, phương án dự phòng',
    'pt-BR':
      'continuidade de negócios, plano de continuidade, PCN, gestão de continuidade, plano de contingência | BCP, e se o prédio ficar fechado, análise de impacto no negócio, BIA, site de contingência, resiliência, recuperação das operações, contingência operacional, sede alternativa',
  },
  'government-inspections': {
    broader: 'legal',
    en: 'government inspections, inspections by authorities, inspectors, labour inspection, official visits | inspector at the door, labour inspector, tax inspector came, health inspector, police in the office, police raid, official letter from the authority, inspection tomorrow, officials at reception, search warrant, fined by the authority',
    ru: 'проверки госорганов, государственные проверки, проверки контролирующих органов, трудовая инспекция, инспекции | пришла проверка, инспектор пришёл, трудинспекция, прокуратура, проверка Роспотребнадзора, внеплановая проверка, налоговая пришла, предписание, обыск, полиция в офисе, маски-шоу, штраф от инспекции, журнал учёта проверок',
    ro: 'controale ale autorităților, ITM, inspecția muncii, control autorități, registru unic de control | vine controlul, a venit controlul, inspector ITM, control ANAF, control DSP, ANPC, DSVSA, poliția la sediu, percheziție, amendă de la control, antifraudă, proces-verbal de control, inspector la ușă, Garda Financiară',
    vi: 'thanh tra, kiểm tra của cơ quan nhà nước, đoàn thanh tra, thanh tra lao động, đoàn kiểm tra | có đoàn kiểm tra, thanh tra đến, cơ quan chức năng, quản lý thị trường, công an kiểm tra, quyết định thanh tra, tiếp đoàn thanh tra, bị phạt hành chính, khám xét, thuế xuống kiểm tra',
    'pt-BR':
      'fiscalização, fiscalizações, inspeção do trabalho, visitas de fiscais, auditor fiscal, fiscalização do trabalho | chegou fiscal, fiscal na porta, fiscal do trabalho, Ministério do Trabalho, MTE, auto de infração, polícia na empresa, busca e apreensão, Receita Federal na empresa, vigilância sanitária chegou, notificação do fiscal, multa da fiscalização, MPT',
  },
};
