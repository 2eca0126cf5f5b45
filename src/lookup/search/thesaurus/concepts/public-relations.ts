import type { Concepts } from '../concept.ts';

/** Speaking as the company: press, staff news, crises, giving and sponsoring, translations, lobbying. */
export const PUBLIC_RELATIONS: Concepts = {
  press: {
    broader: 'marketing',
    en: 'press, public relations, media relations, press office, corporate communications, spokesperson, PR department | journalist, journalist calls, reporter at the door, press release, interview request, TV crew, newspaper article, press conference, press contact, statement to media, media enquiry, talk to press',
    ru: 'пресс-служба, пиар, связи с общественностью, работа со СМИ, внешние коммуникации, корпоративные коммуникации, PR-отдел | журналист, звонит журналист, пресс-релиз, интервью для СМИ, пресс-секретарь, приехало телевидение, комментарий для прессы, статья в газете, пиарщик, запрос СМИ, пресс-конференция',
    ro: 'presă, relații publice, relații cu presa, comunicare externă, purtător de cuvânt, birou de presă, departament PR | jurnalist, sună un jurnalist, comunicat de presă, interviu, ziarist, televiziune, conferință de presă, declarație pentru presă, articol în ziar, solicitare de la presă, reporter',
    vi: 'báo chí, quan hệ công chúng, quan hệ báo chí, truyền thông đối ngoại, người phát ngôn, phòng PR | nhà báo, phóng viên, thông cáo báo chí, phỏng vấn báo chí, đài truyền hình, họp báo, trả lời báo chí, bài báo về công ty, báo chí gọi, phát ngôn',
    'pt-BR':
      'imprensa, relações públicas, assessoria de imprensa, RP, comunicação externa, comunicação corporativa, porta-voz | jornalista, jornalista ligou, press release, entrevista pra imprensa, coletiva de imprensa, matéria no jornal, TV na portaria, nota à imprensa, assessor de imprensa, pedido de entrevista, equipe de reportagem',
  },
  'internal-communication': {
    broader: 'marketing',
    en: 'internal communication, employee communication, internal news, intranet editorial, staff announcements, staff magazine | announcement to all staff, all-hands, town hall, intranet article, message to all employees, staff newsletter, notice board, internal newsletter, CEO message, post on intranet, company news',
    ru: 'внутренние коммуникации, внутрикорпоративные коммуникации, новости компании, корпоративная газета, редакция портала, внутриком | объявление всем сотрудникам, рассылка по сотрудникам, опубликовать на портале, общее собрание, тап-встреча, таунхолл, новость на портале, корпоративный журнал, доска объявлений, обращение директора',
    ro: 'comunicare internă, știri interne, anunțuri interne, revista internă, redacție intranet, comunicare cu angajații | anunț către toți angajații, town hall, ședință generală, articol pe intranet, newsletter intern, avizier, mesaj de la CEO, știri companie, mail către toți colegii, postare pe intranet',
    vi: 'truyền thông nội bộ, tin nội bộ, bản tin nội bộ, thông báo nội bộ, báo nội bộ | thông báo toàn công ty, gửi mail toàn công ty, town hall, họp toàn công ty, đăng tin nội bộ, bảng tin, thư CEO, tin tức công ty, đăng lên intranet, nội san',
    'pt-BR':
      'comunicação interna, endomarketing, notícias internas, comunicados internos, jornal interno, comunicação com funcionários | comunicado a todos, e-mail pra toda a empresa, town hall, mural, publicar na intranet, TV corporativa, informativo interno, mensagem do CEO, all hands, notícia da empresa, avisar todo mundo',
  },
  'crisis-communication': {
    broader: 'press',
    en: 'crisis communication, crisis PR, reputation management, emergency communication, crisis statements | shitstorm, scandal in media, bad press, product recall announcement, public statement after accident, negative headlines, viral complaint, media storm, reputation damage, boycott call, fake news about company',
    ru: 'антикризисные коммуникации, антикризисный пиар, кризисные коммуникации, управление репутацией, репутационные кризисы | скандал в СМИ, негатив в прессе, отзыв продукции объявление, волна негатива, репутационный ущерб, чёрный пиар, вирусный пост о нас, официальное заявление, слухи о компании, фейк о компании',
    ro: 'comunicare de criză, PR de criză, managementul reputației, comunicare în situații de criză, gestionarea crizelor de imagine | scandal în presă, criză de imagine, retragere de produs anunț, declarație publică, articol negativ, val de critici, boicot, știri false despre firmă, viral negativ, reputație afectată',
    vi: 'truyền thông khủng hoảng, xử lý khủng hoảng, khủng hoảng truyền thông, quản trị danh tiếng, khủng hoảng thương hiệu | bị bóc phốt, phốt trên mạng, scandal, tin xấu trên báo, tin giả về công ty, tẩy chay, phát ngôn khủng hoảng, lên báo xấu, bão mạng, mất uy tín',
    'pt-BR':
      'comunicação de crise, gestão de crise de imagem, gestão de reputação, crise de imagem, gerenciamento de crises | escândalo na mídia, notícia negativa, nota oficial, viralizou negativo, cancelamento nas redes, boicote, fake news sobre a empresa, comunicado de recall, crise na imprensa, dano à reputação',
  },
  sponsoring: {
    broader: 'marketing',
    en: 'sponsoring, sponsorship, sponsorships, club sponsoring, sponsorship requests | sponsor, sports club asks for money, sponsor a team, sponsorship request, banner at stadium, jersey sponsor, sponsor package, event sponsor, tombola prize, sponsor a conference',
    ru: 'спонсорство, спонсорские проекты, спонсорская поддержка, спонсирование, партнёрство мероприятий | спонсор, просят спонсорскую помощь, спонсировать команду, спонсорский пакет, спонсировать турнир, логотип на форме, генеральный спонсор, запрос на спонсорство, спонсор конференции',
    ro: 'sponsorizare, sponsorizări, contracte de sponsorizare, cereri de sponsorizare, parteneriate de sponsorizare | sponsor, club cere sponsorizare, sponsorizez o echipă, 20% din impozit, pachet de sponsorizare, declarația 177, sponsor eveniment, banner la stadion, contract sponsorizare',
    vi: 'tài trợ, hợp đồng tài trợ, tài trợ sự kiện, xin tài trợ, hoạt động tài trợ | nhà tài trợ, thư xin tài trợ, tài trợ đội bóng, gói tài trợ, tài trợ giải đấu, logo nhà tài trợ, tài trợ hội thảo, quyền lợi tài trợ, tài trợ vàng',
    'pt-BR':
      'patrocínio, patrocínios, cotas de patrocínio, pedidos de patrocínio, apoio a eventos | patrocinador, patrocinar time, cota de patrocínio, pedido de patrocínio, patrocinar evento, camisa do time, apoio cultural, clube pedindo apoio, prêmio pra rifa, lei de incentivo ao esporte',
  },
  donations: {
    broader: 'sponsoring',
    en: 'donations, charity, charitable giving, corporate giving, volunteering, community engagement, CSR | charity collection, donate old laptops, donation request, food bank, volunteer day, fundraising, donation receipt, charity run, give to charity, foundation, corporate social responsibility',
    ru: 'благотворительность, пожертвования, волонтёрство, социальные проекты, КСО, корпоративная благотворительность | пожертвовать, благотворительный фонд, помощь детскому дому, волонтёр, сбор вещей, донорство, сбор средств, просьба о помощи фонду, благотворительный забег, отдать старую технику',
    ro: 'donații, acțiuni caritabile, caritate, voluntariat, CSR, responsabilitate socială | donație, donez, strângere de fonduri, voluntar, donare laptopuri vechi, banca de alimente, campanie umanitară, cursă caritabilă, contract de donație, fundație, 3, 5%, asociație non-profit',
    vi: 'từ thiện, quyên góp, hoạt động cộng đồng, CSR, trách nhiệm xã hội, tình nguyện | đóng góp từ thiện, ủng hộ đồng bào lũ lụt, tình nguyện viên, gây quỹ, hiến máu, quyên góp quần áo, quỹ từ thiện, chạy bộ gây quỹ, tặng máy tính cũ, mái ấm',
    'pt-BR':
      'doações, ações sociais, voluntariado, responsabilidade social, filantropia, campanhas solidárias | doação, doar, arrecadação, campanha do agasalho, voluntário, doar computador usado, cesta básica doação, instituto social, corrida solidária, vaquinha solidária, recibo de doação, ONG parceira',
  },
  translations: {
    en: 'translations, translation, translators, interpreting, localisation, language services | translate a document, translator, interpreter, translate contract into German, certified translation, sworn translator, localise app, English proofreading, DeepL, translation agency, foreign language text, sign language interpreter',
    ru: 'переводы, перевод документов, переводчики, бюро переводов, локализация, лингвистическая служба | перевести документ, переводчик, перевод на английский, нотариальный перевод, синхронист, присяжный переводчик, устный перевод, апостиль перевод, перевести договор, перевести сайт, вычитать английский, DeepL',
    ro: 'traduceri, traducere documente, traducători, interpreți, localizare, servicii lingvistice | traduc un document, traducător, interpret, traducere legalizată, traducător autorizat, traducere în engleză, birou de traduceri, apostilă traducere, interpretariat, traduc contractul, DeepL',
    vi: 'dịch thuật, biên dịch, phiên dịch, dịch tài liệu, bản địa hóa, phiên dịch viên | dịch sang tiếng Anh, dịch hợp đồng, dịch công chứng, thông dịch viên, công ty dịch thuật, phiên dịch tiếng Nhật, phiên dịch tiếng Trung, dịch giùm, cần phiên dịch, dịch website, tài liệu tiếng nước ngoài',
    'pt-BR':
      'traduções, tradução, tradutores, intérpretes, localização de textos, serviços linguísticos | traduzir documento, tradutor, intérprete, tradução juramentada, traduzir contrato, tradução simultânea, traduzir pro inglês, agência de tradução, DeepL, revisar inglês, intérprete de Libras, apostilamento tradução',
  },
  'public-affairs': {
    broader: 'press',
    en: 'public affairs, government relations, lobbying, industry associations, political contacts | ministry, member of parliament, trade association, chamber of commerce, lobby register, mayor visit, association membership of company, government contact, industry body, embassy contact, political visit',
    ru: 'связи с госорганами, GR, взаимодействие с органами власти, лоббирование, отраслевые ассоциации | министерство, чиновник, администрация города, торгово-промышленная палата, ТПП, РСПП, отраслевой союз, запрос из министерства, визит губернатора, письмо в ведомство, депутат',
    ro: 'relații guvernamentale, afaceri publice, relații cu autoritățile, asociații patronale, lobbying | minister, primărie, deputat, camera de comerț, asociație de industrie, patronat, vizită ministru, adresă la minister, ambasadă, consiliu județean, instituție publică',
    vi: 'quan hệ chính phủ, đối ngoại chính quyền, quan hệ cơ quan nhà nước, hiệp hội ngành nghề, vận động chính sách | công văn bộ, ủy ban nhân dân, VCCI, hiệp hội doanh nghiệp, sở công thương, đón đoàn lãnh đạo, cơ quan nhà nước, làm việc với sở, đại sứ quán',
    'pt-BR':
      'relações governamentais, relações institucionais, assuntos públicos, entidades de classe, associações setoriais | prefeitura, ministério, deputado, vereador, FIESP, associação comercial, sindicato patronal, visita de autoridade, órgão do governo, federação das indústrias, contato com governo',
  },
};
