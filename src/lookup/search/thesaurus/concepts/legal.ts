import type { Concepts } from '../concept.ts';

/** The legal desk: advice, contracts, signatures and stamps, claims, rights in ideas, personal data, records, permits. */
export const LEGAL: Concepts = {
  legal: {
    en: 'legal, legal department, legal advice, lawyers, legal counsel, legal questions | lawyer, is it legal, are we allowed to, law, legal opinion, in-house counsel, attorney, legal review, legal risk, solicitor, general counsel, labour law',
    ru: 'юридический отдел, юристы, юридическая служба, правовой отдел, юридическая консультация, юридический департамент | юрист, законно ли, по закону, юрисконсульт, правовой вопрос, адвокат, юридическое заключение, правовая экспертиза, можно ли по закону, юрики, законодательство',
    ro: 'juridic, departament juridic, consiliere juridică, avocați, consilier juridic, aviz juridic | avocat, jurist, este legal, e legal, întrebare juridică, opinie juridică, legislație, la juridic, viză juridică, ce zice legea, avocatul firmei',
    vi: 'pháp chế, phòng pháp chế, pháp lý, tư vấn pháp luật, luật sư, bộ phận pháp lý | hỏi luật, có đúng luật không, ý kiến pháp lý, rủi ro pháp lý, luật sư công ty, vấn đề pháp lý, chuyên viên pháp chế, pháp luật, quy định pháp luật',
    'pt-BR':
      'jurídico, departamento jurídico, assessoria jurídica, advogados, consultoria jurídica, consulta jurídica | advogado, dúvida jurídica, parecer jurídico, a lei permite, legislação, risco jurídico, advogada, questão legal, doutor do jurídico',
  },
  'contract-review': {
    broader: 'legal',
    en: 'contract review, contract management, contract drafting, contract templates, commercial contracts, agreements | check a contract, review an agreement, contract clause, terms and conditions, contract from supplier to check, liability clause, amend an agreement, standard contract, redline, termination clause, MSA, SLA clause, lease contract review, contract register',
    ru: 'согласование договоров, договорный отдел, проверка договоров, договоры с контрагентами, шаблоны договоров, договорная работа | проверить договор, согласовать договор, договор на согласовании, шаблон договора, типовой договор, протокол разногласий, пункт договора, договор с поставщиком, завис договор, правки в договор, реестр договоров, оферта, договор аренды проверить, расторгнуть договор с контрагентом',
    ro: 'verificare contracte, contracte comerciale, redactare contracte, avizare contracte, modele de contracte, administrare contracte | verific un contract, contract de verificat, clauză, avizare contract, contract cu furnizorul, model de contract, termeni și condiții, act adițional comercial, reziliere contract furnizor, obiecțiuni la contract, registru contracte, contract blocat la juridic',
    vi: 'rà soát hợp đồng, soạn thảo hợp đồng, kiểm tra hợp đồng, mẫu hợp đồng, quản lý hợp đồng, hợp đồng kinh tế | duyệt hợp đồng, review hợp đồng, điều khoản hợp đồng, hợp đồng với nhà cung cấp, hợp đồng mẫu, phụ lục hợp đồng, sửa hợp đồng, thanh lý hợp đồng, chấm dứt hợp đồng với đối tác',
    'pt-BR':
      'análise de contratos, revisão de contratos, elaboração de contratos, gestão de contratos, minutas de contrato, contratos comerciais | revisar contrato, analisar contrato, cláusula, modelo de contrato, aditivo contratual, contrato com fornecedor, distrato, contrato parado no jurídico, rescindir contrato com fornecedor, termos e condições, contrato de locação analisar, validar minuta',
  },
  'signing-authority': {
    broader: 'legal',
    en: 'signing authority, contract signing, powers of attorney, authorised signatories, signature rights | who may sign, power of attorney, sign on behalf of the company, need a signature of the director, authorised to sign, second signature, signatory, wet ink signature, signature card, procuration',
    ru: 'доверенности, право подписи, подписание договоров, полномочия на подпись, МЧД | доверенность, оформить доверенность, кто может подписать, подпись директора, подписать у генерального, машиночитаемая доверенность, кто подписывает, отозвать доверенность, карточка подписей, подписант, на подпись, подпись гендира',
    ro: 'drept de semnătură, împuterniciri, procuri, semnare contracte, specimen de semnătură, delegare de semnătură | împuternicire, procură, delegație de semnătură, cine semnează, semnătura directorului, semnătura administratorului, semnătură pe contract, mandat, specimen, reprezentant legal, cine are drept de semnătură',
    vi: 'giấy ủy quyền, ủy quyền ký, thẩm quyền ký, ký kết hợp đồng, trình ký | ủy quyền, ai được ký, xin chữ ký giám đốc, chữ ký sếp, trình ký hợp đồng, ký thay, người đại diện theo pháp luật, ký nháy, trình ban giám đốc ký, mẫu ủy quyền, thẩm quyền phê duyệt ký',
    'pt-BR':
      'procurações, procuração, poderes de assinatura, assinatura de contratos, representantes legais, alçada de assinatura | quem pode assinar, quem assina, assinatura do diretor, assinar pela empresa, revogar procuração, carta de preposto, preposto, representante legal, outorgar poderes, reconhecer firma, colher assinatura, substabelecimento',
  },
  'company-stamps': {
    broader: 'legal',
    en: 'company stamps, company seal, rubber stamps, notarisation, apostille, certified copies | stamp on a document, notary, apostille on a document, certified copy, legalisation, stamp lost, sworn translation, notarised translation, official stamp',
    ru: 'печати и штампы, печать организации, печать компании, нотариальное заверение, апостиль, заверение копий | поставить печать, штамп, печать на документ, нотариус, заверить копию, заверенная копия, апостилировать, потеряли печать, нотариальный перевод, копия верна, сделать штамп, оттиск, факсимиле',
    ro: 'ștampile, ștampila firmei, legalizări, notariat, apostilă, copii conforme | ștampilă, ștampilez, pun ștampila, notar, apostilare, copie legalizată, conform cu originalul, traducere legalizată, traducere autorizată, ștampilă pierdută, legalizare acte, supralegalizare',
    vi: 'con dấu, đóng dấu, dấu công ty, công chứng, đóng dấu văn bản, sao y | đóng mộc, mộc công ty, dấu giáp lai, dấu tròn, đóng dấu hợp đồng, sao y bản chính, công chứng giấy tờ, hợp pháp hóa lãnh sự, mượn con dấu, dấu treo, khắc dấu, lấy số công văn, chứng thực, mất con dấu',
    'pt-BR':
      'carimbos, carimbo da empresa, cartório, reconhecimento de firma, autenticação de documentos, apostilamento | carimbo, carimbar, carimbo do CNPJ, cópia autenticada, autenticar cópia, firma reconhecida, apostila de Haia, tradução juramentada, tabelião, notarizar, mandar fazer carimbo, carimbo perdido',
  },
  ndas: {
    broader: 'legal',
    en: 'NDA, non-disclosure agreements, confidentiality agreements, confidentiality, secrecy agreements | sign an NDA, NDA template, non-disclosure, confidential information, share with a partner, trade secret, visitor NDA, mutual NDA, non-compete, leaked to competitor',
    ru: 'NDA, соглашение о конфиденциальности, соглашение о неразглашении, коммерческая тайна, конфиденциальность | подписать NDA, неразглашение, конфиденциальная информация, режим коммерческой тайны, шаблон NDA, разгласили, секретно, ДСП, можно ли отправить партнёру, запрет конкуренции, гриф, подписка о неразглашении',
    ro: 'NDA, acord de confidențialitate, clauză de confidențialitate, secret comercial, confidențialitate | semnez NDA, model NDA, informații confidențiale, pot trimite partenerului, clauză de neconcurență, neconcurență, secret de serviciu, confidențial, divulgare informații, acord de nedivulgare',
    vi: 'NDA, thỏa thuận bảo mật, cam kết bảo mật, thỏa thuận không tiết lộ, bảo mật thông tin kinh doanh | ký NDA, mẫu NDA, thông tin mật, bí mật kinh doanh, tiết lộ thông tin, cam kết không cạnh tranh, gửi cho đối tác có được không, lộ bí mật, tài liệu mật, non-compete',
    'pt-BR':
      'NDA, acordo de confidencialidade, termo de confidencialidade, termo de sigilo, sigilo | assinar NDA, modelo de NDA, informação confidencial, segredo comercial, posso mandar pro parceiro, não concorrência, segredo industrial, vazou para concorrente, confidencial, cláusula de sigilo, não competição',
  },
  trademarks: {
    broader: 'intellectual-property',
    en: 'trademarks, brand protection, trademark registration, domain name disputes, counterfeits | register a trademark, somebody uses our logo, trademark infringement, fake products, brand name check, registered mark, copycat, knock-off, name of a new product, counterfeit goods',
    ru: 'товарные знаки, защита бренда, регистрация товарного знака, контрафакт, торговые марки | товарный знак, зарегистрировать товарный знак, используют наш логотип, подделка, торговая марка, Роспатент, проверить название, нарушение товарного знака, поддельный товар, скопировали бренд',
    ro: 'mărci înregistrate, protecția mărcii, înregistrare marcă, contrafaceri, marcă comercială | OSIM, înregistrez o marcă, folosesc logoul nostru, produse contrafăcute, marcă înregistrată, EUIPO, verificare denumire, copiat marca, nume produs nou, încălcare marcă',
    vi: 'nhãn hiệu, đăng ký nhãn hiệu, bảo hộ thương hiệu, hàng giả, bảo hộ nhãn hiệu | đăng ký thương hiệu, bị nhái thương hiệu, hàng nhái, nhái logo, cục sở hữu trí tuệ, xâm phạm nhãn hiệu, giả mạo thương hiệu, tra cứu nhãn hiệu, tranh chấp tên miền, hàng fake',
    'pt-BR':
      'marcas registradas, registro de marca, proteção de marca, falsificação, pirataria | INPI, registrar marca, usando nossa logo, produto falsificado, produto pirata, marca copiada, uso indevido da marca, pesquisa de marca, nome do produto novo, colidência',
  },
  'intellectual-property': {
    broader: 'legal',
    en: 'intellectual property, patents, copyright, inventions, IP rights, licensing of rights | patent, invention, may I use this picture, image rights, music licence, patent application, plagiarism, royalties, employee invention, stock photo licence, copied our text',
    ru: 'интеллектуальная собственность, патенты, авторское право, изобретения, лицензионные договоры, патентный отдел | запатентовать, изобретение, изобретатель, авторские права, можно ли использовать картинку, патентный поверенный, служебное произведение, полезная модель, плагиат, лицензия на музыку, роялти, права на фото, РИД, патентная заявка',
    ro: 'proprietate intelectuală, brevete, drepturi de autor, invenții, copyright | brevet, invenție, inventator, pot folosi poza, drept de autor, plagiat, licență muzică, UCMR, redevențe, brevetare, drepturi de imagine, invenție de serviciu, imagini protejate',
    vi: 'sở hữu trí tuệ, bản quyền, bằng sáng chế, sáng chế, quyền tác giả | đăng ký sáng chế, đăng ký bản quyền, vi phạm bản quyền, dùng hình có bản quyền không, giải pháp hữu ích, kiểu dáng công nghiệp, bản quyền nhạc, đạo nhái, tiền bản quyền, phát minh, ăn cắp ý tưởng',
    'pt-BR':
      'propriedade intelectual, patentes, direitos autorais, invenções, copyright | patente, patentear, invenção, posso usar essa imagem, direito autoral, direito de imagem, ECAD, plágio, royalties, registro de software, uso de música, desenho industrial, modelo de utilidade',
  },
  litigation: {
    broader: 'legal',
    en: 'litigation, lawsuits, legal disputes, court cases, claims against the company, debt litigation | sued, lawsuit, court letter, summons, being sued, subpoena, claim letter, police asks for data, arbitration, out-of-court settlement, court hearing, lawyer letter, legal threat, witness in court, bailiff at reception, cease and desist',
    ru: 'судебные споры, суды, претензионная работа, судебные дела, судебная работа, арбитраж | иск, подали в суд, судебная повестка, досудебная претензия, письмо из суда, суд с контрагентом, арбитражный суд, запрос из полиции, исковое заявление, ответчик, истец, заседание суда, запрос прокуратуры, мировое соглашение, судиться, судебный приказ',
    ro: 'litigii, procese în instanță, dosare în instanță, contencios, dispute juridice | dat în judecată, ne-a dat în judecată, proces în instanță, instanță, tribunal, somație, notificare de la avocat, adresă de la poliție, arbitraj, întâmpinare, judecată, termen de judecată, martor în instanță, cerere de chemare în judecată',
    vi: 'kiện tụng, tranh chấp, tố tụng, vụ kiện, tranh chấp hợp đồng | bị kiện, khởi kiện, giấy triệu tập, tòa án, trọng tài, công an yêu cầu cung cấp, đơn kiện, ra tòa, luật sư gửi thư, hòa giải tại tòa, thư cảnh báo pháp lý, giấy mời công an, kiện đối tác, hầu tòa',
    'pt-BR':
      'contencioso, processos judiciais, ações judiciais, litígios, processos trabalhistas, reclamação trabalhista | processo judicial, fomos processados, intimação, citação judicial, oficial de justiça, notificação extrajudicial, audiência, processo trabalhista, ofício da polícia, acordo judicial, arbitragem, Procon, liminar, testemunha em processo, depósito judicial, ação trabalhista',
  },
  'data-protection': {
    broader: 'legal',
    en: 'data protection, data privacy, privacy, GDPR, DPO, personal data protection, privacy officer | personal data, consent form, data breach, delete my data, customer wants data deleted, privacy notice, data subject request, cookie consent, sent email to the wrong person, data processing agreement, DPIA, CCPA, photo consent, may I store customer data, data leak, right to be forgotten, HIPAA, patient data, surveillance of employees',
    ru: 'защита персональных данных, персональные данные, обработка персональных данных, 152-ФЗ, ПДн, приватность, GDPR | согласие на обработку, утечка персональных данных, удалить мои данные, отозвать согласие, Роскомнадзор, политика конфиденциальности, отправил письмо не тому, данные клиентов, можно ли хранить паспорта, фото сотрудников согласие, куки, утечка данных, врачебная тайна, трансграничная передача, ДПО',
    ro: 'protecția datelor, GDPR, date cu caracter personal, DPO, confidențialitatea datelor, ANSPDCP | date personale, consimțământ, scurgere de date, ștergere date, clientul cere ștergerea datelor, notă de informare, am trimis mail la persoana greșită, cookie-uri, acord prelucrare date, breșă de date, poze angajați acord, CNP, date pacienți, DPIA, camere de supraveghere GDPR',
    vi: 'bảo vệ dữ liệu cá nhân, dữ liệu cá nhân, quyền riêng tư, GDPR, bảo mật dữ liệu cá nhân, nghị định 13 | lộ thông tin khách hàng, lộ dữ liệu, rò rỉ dữ liệu, đồng ý xử lý dữ liệu, xóa dữ liệu khách hàng, gửi nhầm email, thông tin cá nhân, chính sách quyền riêng tư, DPO, khách yêu cầu xóa dữ liệu, lộ số điện thoại khách, thông tin bệnh nhân, xin đồng ý chụp hình',
    'pt-BR':
      'LGPD, proteção de dados, privacidade, privacidade de dados, DPO, encarregado de dados, dados pessoais | vazamento de dados, excluir meus dados, cliente quer apagar dados, consentimento, termo de consentimento, mandei email pra pessoa errada, ANPD, titular de dados, cookies, política de privacidade, dados sensíveis, dados de paciente, RIPD, uso de imagem de funcionário, posso guardar CPF, vazaram dados',
  },
  'records-retention': {
    broader: 'legal',
    en: 'records retention, records management, retention periods, document retention, legal hold | how long do we keep, may I delete old files, retention schedule, when can we destroy, keep invoices for years, deletion deadline, litigation hold, retention policy, storage period',
    ru: 'сроки хранения документов, хранение документов, номенклатура дел, делопроизводство | сколько хранить, можно ли уничтожить документы, срок хранения, сдать в архив по срокам, акт об уничтожении, опись дел, что можно удалить, хранить пять лет, хранение кадровых документов, регистрация входящих',
    ro: 'termene de păstrare, păstrarea documentelor, nomenclator arhivistic, durata de păstrare | cât păstrăm, pot distruge documentele, termen de păstrare, câți ani păstrăm facturile, selecționarea documentelor, Arhivele Naționale, pot șterge dosarele vechi, registru de intrări ieșiri',
    vi: 'thời hạn lưu trữ, lưu trữ chứng từ, quản lý hồ sơ tài liệu, thời hạn bảo quản, lưu giữ tài liệu | lưu bao nhiêu năm, hủy chứng từ được chưa, được xóa hồ sơ cũ không, giữ hóa đơn mấy năm, tiêu hủy hồ sơ, danh mục hồ sơ, lưu trữ 10 năm, chỉnh lý tài liệu',
    'pt-BR':
      'temporalidade de documentos, guarda de documentos, retenção de documentos, prazo de guarda | quanto tempo guardar, posso descartar documentos, tabela de temporalidade, por quantos anos guardar nota, guarda fiscal cinco anos, descarte de documentos antigos, posso apagar arquivos antigos, guarda legal',
  },
  'business-licences': {
    broader: 'legal',
    en: 'business licences, operating permits, regulatory affairs, official permits, regulatory approvals, trade licences | operating licence, operating licence expires, permit from the authority, alcohol licence, trade licence, regulator, register with the authority, food business licence, regulatory filing, environmental permit, music licence for shop, product registration, operating permit renewal',
    ru: 'лицензирование деятельности, лицензии и разрешения, разрешительная документация, взаимодействие с госорганами, лицензии компании | лицензия на деятельность, продлить лицензию на деятельность, алкогольная лицензия, медицинская лицензия, разрешение Роспотребнадзора, СРО, СЭЗ, уведомление о начале деятельности, лицензионные требования, РУ на медизделие, разрешение от администрации, образовательная лицензия',
    ro: 'autorizații de funcționare, autorizații, avize și autorizații, licențe de funcționare, afaceri de reglementare | autorizație de funcționare, autorizație DSP, autorizație DSVSA, autorizație de mediu, aviz expirat, acord de funcționare, aviz de la primărie, licență de transport, autorizație expirată, ANMDM, licență alcool',
    vi: 'giấy phép kinh doanh, giấy phép con, giấy phép hoạt động, xin giấy phép, điều kiện kinh doanh | giấy chứng nhận đủ điều kiện, an toàn thực phẩm giấy phép, giấy phép bán rượu, gia hạn giấy phép, giấy phép hết hạn, Sở Công Thương, cấp phép, giấy phép môi trường, công bố sản phẩm, giấy phép quảng cáo',
    'pt-BR':
      'alvarás, licenças de funcionamento, alvará de funcionamento, assuntos regulatórios, licenças e alvarás | alvará, alvará vencido, licença sanitária, vigilância sanitária, ANVISA, licença ambiental, renovar alvará, prefeitura alvará, autorização de funcionamento, AFE, CETESB, registro de produto, TFE, licença de operação',
  },
  'company-registry': {
    broader: 'legal',
    en: 'company registration documents, corporate records, company register extract, articles of association, certificate of incorporation | company details, registration number of the company, register extract, company tax number, statutes, legal name, registered office, tax ID for supplier form, company address for contract, certificate of good standing, EIN of the company, beneficial owners',
    ru: 'учредительные документы, реквизиты компании, выписка из ЕГРЮЛ, карточка предприятия, устав | реквизиты, ИНН компании, ОГРН, ЕГРЮЛ, карточка организации, юридический адрес, КПП, копия устава, комплект документов для контрагента, свидетельство о регистрации, решение о назначении директора, бенефициары, банковские реквизиты нашей компании',
    ro: 'acte firmă, certificat de înregistrare, certificat constatator, act constitutiv, datele firmei, Registrul Comerțului | CUI firmă, cod fiscal firmă, ONRC, date de facturare firmă, sediu social, certificat constatator nou, statut, acte pentru licitație, cod CAEN, beneficiar real, J-ul firmei, codul fiscal',
    vi: 'đăng ký kinh doanh, giấy đăng ký kinh doanh, thông tin pháp lý công ty, hồ sơ năng lực, điều lệ công ty | mã số thuế công ty, ĐKKD, giấy phép đăng ký kinh doanh, tên công ty đầy đủ, địa chỉ xuất hóa đơn, thông tin xuất hóa đơn, điều lệ, thay đổi đăng ký kinh doanh, bản sao giấy phép kinh doanh, chủ sở hữu hưởng lợi',
    'pt-BR':
      'documentos societários, contrato social, cartão CNPJ, dados cadastrais da empresa, certidões | CNPJ, razão social, inscrição estadual, junta comercial, certidão negativa, CND, cópia do contrato social, inscrição municipal, dados da empresa para nota, certidão simplificada, QSA, quadro societário, FGTS regularidade',
  },
};
