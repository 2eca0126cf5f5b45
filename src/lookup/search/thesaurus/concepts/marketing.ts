import type { Concepts } from '../concept.ts';

/** Being seen and chosen: the marketing desk, brand and templates, advertising, channels, pictures, print, events. */
export const MARKETING: Concepts = {
  marketing: {
    en: 'marketing, marketing department, marketing team, marketing desk, CMO | marketing manager, marketing material, market our product, promote our product, marketing budget, marketer, marketing plan, head of marketing, brochure stand, marketing people, somebody from marketing, advertise our product, get the word out, promote us',
    ru: 'маркетинг, отдел маркетинга, служба маркетинга, департамент маркетинга, маркетологи | маркетолог, маркетинговые материалы, директор по маркетингу, продвижение продукта, маркетинговый план, маркетинговый бюджет, раскрутить продукт, продвижение, продвигать продукт, отдел рекламы, раскрутить',
    ro: 'marketing, departament marketing, echipa de marketing, compartiment marketing, direcția marketing | specialist marketing, materiale de marketing, director de marketing, promovare produs, plan de marketing, promovarea firmei, marketer, buget de marketing, cineva de la marketing, om de marketing, reclamă la produs',
    vi: 'marketing, phòng marketing, bộ phận tiếp thị, tiếp thị, phòng truyền thông marketing | nhân viên marketing, tài liệu marketing, trưởng phòng marketing, quảng bá sản phẩm, kế hoạch marketing, marketer, ngân sách marketing, đẩy sản phẩm, bên marketing, người làm marketing, quảng bá',
    'pt-BR':
      'marketing, departamento de marketing, equipe de marketing, área de marketing, mkt | material de marketing, gerente de marketing, divulgar produto, divulgação, plano de marketing, verba de marketing, analista de marketing, promover produto, diretor de marketing, pessoal do marketing, promover o produto, alguém do marketing',
  },
  brand: {
    broader: 'marketing',
    en: 'brand, branding, logo, corporate design, corporate identity, brand guidelines, visual identity | brand colours, logo file, use our logo, corporate font, style guide, brand book, wrong logo, logo in vector, Pantone, logo usage, brand assets, house style, our logo, company logo, logo as png, right colours, which font, company colours, logo on a shirt, use of the name',
    ru: 'бренд, брендинг, логотип, фирменный стиль, айдентика, брендбук | фирменные цвета, логотип в векторе, можно ли использовать логотип, фирменный шрифт, гайдлайн, гайдбук, пантон, старый логотип, корпоративный стиль, бренд-менеджер, файл логотипа, наш логотип, какой шрифт',
    ro: 'brand, branding, logo, identitate vizuală, siglă, manual de brand, imagine de brand | sigla firmei, logo vectorial, culorile brandului, font corporativ, folosire logo, brand book, ghid de brand, Pantone, logo vechi, identitate de brand, manual de identitate, culorile firmei, fișier cu sigla, ce font folosim, logo firmă, brandbook',
    vi: 'thương hiệu, nhận diện thương hiệu, logo, bộ nhận diện, brand, thiết kế thương hiệu | file logo, dùng logo, màu thương hiệu, font công ty, brand guideline, logo vector, logo cũ, quy chuẩn thương hiệu, sổ tay thương hiệu, bộ nhận diện thương hiệu, logo công ty, font chữ công ty, xin logo',
    'pt-BR':
      'branding, logotipo, identidade visual, manual da marca, logomarca, marca da empresa, gestão da marca, logo da empresa | arquivo do logo, logo em vetor, usar o logo, cores da marca, fonte institucional, brandbook, guia de marca, Pantone, logo antigo, manual de identidade, uso da marca, qual fonte usar',
  },
  templates: {
    broader: 'brand',
    en: 'templates, presentation templates, PowerPoint templates, letterhead, document templates, slide master | company presentation, slide template, letter template, email signature, Word template, business card design, company slides, slide deck, Zoom background, PPT template, official letter paper, slides with our logo, company powerpoint, make slides, letter with logo, signature for email, presentation in company design',
    ru: 'шаблоны, шаблоны презентаций, фирменные бланки, шаблоны документов, корпоративные шаблоны | шаблон презентации, презентация о компании, бланк письма, подпись в почте, шаблон слайдов, фирменный бланк, шаблон Word, фон для созвона, макет визитки, слайды компании, пптшка, фирменная презентация, шаблон письма, презентация с логотипом',
    ro: 'șabloane, template-uri, șablon de prezentare, antet firmă, modele de prezentare, șabloane de documente | template prezentare, foaie cu antet, semnătură de mail, slide-uri companie, prezentarea companiei, șablon PowerPoint, model de scrisoare, fundal Teams, machetă carte de vizită, template Word, șablon prezentare, prezentare cu sigla, hârtie cu antet, semnătură de e-mail',
    vi: 'mẫu trình bày, template, mẫu slide, mẫu PowerPoint, mẫu văn bản công ty, tiêu đề thư | template slide, slide công ty, chữ ký email, giấy tiêu đề, letterhead, mẫu thuyết trình, profile công ty, mẫu công văn, phông nền họp online, thiết kế danh thiếp, mẫu thư, mẫu trình chiếu',
    'pt-BR':
      'templates, modelos de apresentação, papel timbrado, template de PowerPoint, modelos institucionais | apresentação institucional, template de slides, assinatura de e-mail, timbrado, modelo de PPT, slides da empresa, fundo de tela pra reunião, modelo de carta, arte do cartão de visita, PowerPoint da empresa, template de apresentação, papel com logo',
  },
  'graphic-design': {
    broader: 'marketing',
    en: 'graphic design, design studio, creative team, layouts and artwork, in-house design | graphic designer, design a poster, artwork, banner design, infographic, InDesign, Illustrator file, Canva, make a flyer, image editing, illustration, layout for print, someone to design, draw a picture for, nice picture for flyer, make it look nice, designer for a poster',
    ru: 'графический дизайн, дизайн-студия, дизайнеры, отдел дизайна, макеты и баннеры | дизайнер, сделать макет, нарисовать баннер, инфографика, вёрстка буклета, иллюстрация, сделать постер, обработать картинку, листовка макет, Canva, креатив, оформить красиво, картинка для поста',
    ro: 'design grafic, graficieni, echipa creativă, grafică și machete, studio de design | grafician, designer, machetă, fac un afiș, banner, infografic, pliant machetă, ilustrație, editare imagine, Canva, DTP, desenez afiș, grafică pentru, poză pentru postare',
    vi: 'thiết kế đồ họa, bộ phận thiết kế, designer, đội thiết kế, thiết kế ấn phẩm | thiết kế poster, thiết kế banner, làm banner, nhân viên thiết kế, infographic, thiết kế tờ rơi, chỉnh sửa hình, Canva, dàn trang, file thiết kế, AI PSD, làm hình, vẽ hình, chỉnh ảnh',
    'pt-BR':
      'design gráfico, designers, equipe de criação, arte e layout, criação gráfica | designer, fazer arte, banner, cartaz, fazer flyer, infográfico, ilustração, editar imagem, Canva, diagramação, arte-final, peça gráfica, arte para cartaz, arte para post, layout do folheto, criar arte',
  },
  advertising: {
    broader: 'marketing',
    en: 'advertising, adverts, online ads, paid media, media buying, ad placements | advert, advertisement, Google Ads, Facebook ads, billboard, radio spot, TV commercial, print ad, ad agency, banner ad, PPC, place an ad, media plan, poster advertising, run an ad, ad in newspaper, our ad on TV, ads on Google, place ads',
    ru: 'реклама, рекламный отдел, контекстная реклама, наружная реклама, медиазакупки, таргетированная реклама | разместить рекламу, рекламный ролик, Яндекс Директ, таргет, билборд, баннерная реклама, рекламное агентство, ЕРИР, маркировка рекламы, реклама на радио, рекламное объявление, контекст, медиаплан, дать рекламу, объявление в газету, реклама в яндексе, рекламный баннер, таргетолог',
    ro: 'publicitate online, media buying, panouri publicitare, publicitate și promovare, reclame plătite, spoturi publicitare | Google Ads, Facebook Ads, panou publicitar, spot radio, spot TV, agenție de publicitate, banner publicitar, anunț publicitar, reclamă plătită, machetă de presă, PPC, afișaj stradal, anunț în ziar, reclamă la radio, reclame pe Facebook',
    vi: 'quảng cáo, chạy quảng cáo, quảng cáo trực tuyến, quảng cáo ngoài trời, mua quảng cáo | chạy ads, Google Ads, Facebook Ads, bảng hiệu quảng cáo, biển quảng cáo, TVC, agency quảng cáo, đăng quảng cáo, tài khoản quảng cáo, quảng cáo TikTok, pano, media plan, quảng cáo Facebook',
    'pt-BR':
      'propaganda, anúncios, mídia paga, compra de mídia, tráfego pago, publicidade e propaganda | anúncio, Google Ads, Meta Ads, comercial de TV, spot de rádio, agência de publicidade, impulsionar post, gestor de tráfego, plano de mídia, anunciar, busdoor, banner publicitário, anúncio no Google, propaganda no rádio',
  },
  campaigns: {
    broader: 'marketing',
    en: 'marketing campaigns, campaigns, campaign management, campaign planning, marketing automation | campaign, campaign launch, campaign results, landing page for campaign, HubSpot, Marketo, campaign calendar, target group, A/B test campaign, direct mail campaign, lead nurturing, UTM link, how did the campaign go, new campaign, campaign for Christmas',
    ru: 'маркетинговые кампании, рекламные кампании, кампании, планирование кампаний, автоматизация маркетинга | запуск кампании, результаты кампании, лендинг под акцию, целевая аудитория, UTM-метка, календарь кампаний, триггерная рассылка, директ-мейл, прогрев аудитории, сквозная аналитика, лендинг для кампании',
    ro: 'campanii de marketing, campanii, managementul campaniilor, planificarea campaniilor, automatizare marketing | campanie, lansare campanie, rezultate campanie, landing page campanie, HubSpot, grup țintă, public țintă, direct mail, calendar de campanii, UTM, campanie nouă, campanie de crăciun',
    vi: 'chiến dịch marketing, chiến dịch, chiến dịch quảng bá, quản lý chiến dịch, marketing automation | chạy chiến dịch, kết quả chiến dịch, landing page chiến dịch, campaign, đối tượng mục tiêu, lịch chiến dịch, HubSpot, link UTM, ra mắt chiến dịch, phễu marketing, chiến dịch mới, chiến dịch tết',
    'pt-BR':
      'campanhas de marketing, campanhas, gestão de campanhas, planejamento de campanhas, automação de marketing | campanha, lançamento de campanha, resultado da campanha, landing page, RD Station, HubSpot, público-alvo, calendário de campanhas, link UTM, nutrição de leads, mala direta, campanha nova, campanha de Natal, lançar campanha',
  },
  'social-media': {
    broader: 'marketing',
    en: 'social media, social networks, social media management, community management, company social channels | LinkedIn page, Instagram post, company Facebook page, TikTok, post something for company, hashtag, influencer, negative comment on Facebook, tweet, YouTube channel of company, social media manager, may I post about company, X account, post on LinkedIn, post on Instagram, put it on Facebook, may I post, share a picture online, comment under our post, our Instagram, our LinkedIn, company YouTube, story on Insta',
    ru: 'соцсети, социальные сети, SMM, ведение соцсетей, страницы компании в соцсетях | СММ, пост в соцсетях, ВКонтакте группа, телеграм-канал компании, инстаграм компании, сммщик, блогер, инфлюенсер, комментарий в соцсетях, сторис, опубликовать пост, хейт в комментариях, Дзен канал, выложить пост, наш телеграм-канал, комментарий под постом, выложить фото',
    ro: 'social media, rețele sociale, rețele de socializare, administrare social media, conturi social media | postare Facebook, pagina de Instagram, LinkedIn firmă, TikTok, community manager, influencer, comentarii negative Facebook, postez despre firmă, story, pagina de Facebook, hashtag, postare pe Facebook, postez pe LinkedIn, Instagramul firmei, comentariu la postare',
    vi: 'mạng xã hội, social media, quản lý fanpage, fanpage, kênh mạng xã hội công ty | đăng bài Facebook, kênh TikTok, page công ty, bình luận xấu, KOL, KOC, đăng bài LinkedIn, hashtag, livestream, admin fanpage, Zalo OA đăng bài, influencer, đăng Facebook, đăng bài, bài đăng, đăng lên LinkedIn, bình luận fanpage, TikTok công ty',
    'pt-BR':
      'redes sociais, mídias sociais, social media, gestão de redes sociais, perfis da empresa | post no Instagram, LinkedIn da empresa, página do Facebook, TikTok, influenciador, comentário negativo nas redes, hashtag, postar sobre a empresa, community manager, reels, hater, postar no LinkedIn, Instagram da empresa, página da empresa no Facebook, comentário no post, posso postar',
  },
  website: {
    broader: 'marketing',
    en: 'website, company website, web content, homepage, web editors, corporate site, CMS | page on website, website is down, update website, typo on website, broken link, landing page, website text outdated, WordPress, webmaster, publish on website, contact form of site, 404, opening hours on website, website banner, change text on website, our homepage, wrong info on our site, page not found, put it on the website, our site is down, old phone number on the website',
    ru: 'сайт, сайт компании, корпоративный сайт, веб-сайт, контент сайта, поддержка сайта | ошибка на сайте, обновить сайт, опечатка на сайте, сайт лежит, битая ссылка, страница на сайте, разместить на сайте, лендинг, вебмастер, Тильда, Битрикс сайт, устаревшая информация на сайте, часы работы на сайте, баннер на сайте, ошибка 404, наш сайт, поменять текст на сайте',
    ro: 'site web, website, site-ul companiei, pagina web, conținut site | site picat, greșeală pe site, actualizare site, link rupt, pagină nouă pe site, public pe site, WordPress, webmaster, formular pe site, informații vechi pe site, landing page, site-ul nu se încarcă, program afișat pe site, eroare 404, site-ul nostru, schimb textul pe site, pun pe site, pagină pe site, site-ul firmei, siteul companiei',
    vi: 'website, trang web công ty, web công ty, nội dung website, quản trị website, trang chủ | lỗi website, cập nhật website, web bị sập, sai chính tả trên web, link hỏng, đăng lên website, WordPress, landing page, thông tin cũ trên web, web không vào được, admin web, sửa nội dung web, lỗi 404, sửa trang web, sai trên web, đăng lên web, web bị lỗi, web công ty sập, lỗi chính tả trên web',
    'pt-BR':
      'site da empresa, website, site institucional, conteúdo do site, página da empresa | site fora do ar, atualizar site, erro no site, link quebrado, publicar no site, página nova no site, WordPress, webmaster, landing page do site, texto do site, site caiu, informação desatualizada no site, horário no site, erro 404, nosso site, mudar texto do site, colocar no site, página do site',
  },
  seo: {
    broader: 'website',
    en: 'SEO, search engine optimisation, web analytics, search marketing, Google ranking | Google Analytics, keyword research, not found on Google, organic traffic, Google Business Profile, meta description, search ranking, backlinks, website visitors, Search Console, Google Maps entry, find us on Google, how many visitors on site, Google search results, wrong on Google Maps',
    ru: 'SEO, поисковое продвижение, поисковая оптимизация, веб-аналитика, продвижение в поиске | сео, сеошник, позиции в Яндексе, Яндекс Метрика, Google Analytics, ключевые слова, органический трафик, нас нет в поиске, посещаемость сайта, Яндекс Вебмастер, карточка в Яндекс Картах, мета-теги, находят в гугле, выдача яндекса, трафик сайта',
    ro: 'SEO, optimizare pentru motoare de căutare, optimizare SEO, analiză web, poziționare în Google | Google Analytics, cuvinte-cheie, trafic organic, nu apărem pe Google, backlink, Search Console, vizitatori pe site, meta descriere, profil Google Business, poziție în Google, găsit pe Google, Google Maps firmă, poziție Google',
    vi: 'SEO, tối ưu công cụ tìm kiếm, phân tích web, lên top Google, SEO website | Google Analytics, từ khóa, traffic web, không tìm thấy trên Google, backlink, thứ hạng Google, Search Console, lượt truy cập web, Google Maps công ty, bài chuẩn SEO, tìm trên Google, lượng truy cập web',
    'pt-BR':
      'SEO, otimização para buscadores, web analytics, posicionamento no Google, marketing de busca | Google Analytics, palavra-chave, tráfego orgânico, não aparece no Google, backlink, Search Console, visitas do site, ranqueamento, Google Meu Negócio, meta description, acessos do site, aparecer no Google, visitas no site, Google Maps da empresa',
  },
  newsletter: {
    broader: 'marketing',
    en: 'newsletter, customer newsletter, email marketing, mailings to customers, mass mailing | Mailchimp, send newsletter, newsletter subscriber, newsletter deadline, mailing campaign, email blast, text message campaign, put into newsletter, newsletter bounce, open rate, email to all customers, send mass mail, write to all customers',
    ru: 'рассылка клиентам, email-маркетинг, новостная рассылка, рассылки, почтовые рассылки | UniSender, сделать рассылку, ньюслеттер, дайджест для клиентов, СМС-рассылка, письмо всем клиентам, подписчики рассылки, открываемость писем, массовая рассылка, Sendsay, пуш-рассылка, разослать клиентам',
    ro: 'newsletter, newslettere, e-mail marketing, buletin informativ, mailing către clienți | Mailchimp, trimit newsletter, abonați la newsletter, campanie SMS, mail către toți clienții, rată de deschidere, mass mailing, buletin de știri, SMS-uri către clienți, e-mail către toți clienții, SMS către clienți',
    vi: 'bản tin khách hàng, email marketing, newsletter, gửi email hàng loạt, bản tin | gửi bản tin, Mailchimp, SMS marketing, gửi email cho khách hàng, tin nhắn thương hiệu, ZNS, SMS brandname, tỷ lệ mở email, danh sách email khách, đăng ký nhận tin, gửi email khách hàng, gửi mail hàng loạt, SMS khách hàng',
    'pt-BR':
      'newsletter, e-mail marketing, boletim informativo, disparos de e-mail, mailing | disparar e-mail, Mailchimp, e-mail pra todos os clientes, SMS marketing, base de e-mails, taxa de abertura, inscritos na newsletter, disparo de WhatsApp, régua de comunicação, informativo para clientes, e-mail para todos os clientes, mandar newsletter, e-mail para a base, SMS para clientes',
  },
  content: {
    broader: 'marketing',
    en: 'content marketing, blog, editorial, copywriting, texts and articles, content team | blog post, copywriter, write an article, proofread marketing text, white paper, ghostwriting, podcast, editorial calendar, product text, write copy, slogan, write a text, someone who writes well, article for website, text for brochure',
    ru: 'контент, контент-маркетинг, блог компании, редакция, копирайтинг, тексты и статьи | копирайтер, написать статью, пост в блог, вычитать текст, контент-план, статья на Хабр, подкаст, слоган, рекламный текст, лонгрид, корректор, редактор текстов, текст для сайта, статья в блог',
    ro: 'content marketing, blog, copywriting, redacție, articole, conținut de marketing | copywriter, articol de blog, scriu un articol, redactor, corectură text, podcast, plan editorial, calendar editorial, slogan, texte publicitare, advertorial, e-book, text pentru site, articol pe blog',
    vi: 'content marketing, blog công ty, viết bài, biên tập nội dung, content, nội dung tiếp thị | viết content, bài viết blog, copywriter, bài PR, sửa bài viết, lịch nội dung, podcast, slogan, viết kịch bản, biên tập viên, caption, bài blog, viết nội dung, bài viết cho web',
    'pt-BR':
      'marketing de conteúdo, blog, textos e artigos, produção de conteúdo, conteúdo de marketing, redação publicitária | redator, artigo pro blog, post do blog, copywriter, revisar texto, e-book, podcast, calendário editorial, slogan, texto publicitário, revisor de texto, escrever artigo, texto para o site, texto do blog',
  },
  'photos-and-videos': {
    broader: 'marketing',
    en: 'photos and videos, photography, video production, image library, media library, filming | photographer, photo shoot, product photo, employee portrait, staff photo, stock photos, drone footage, video editing, film crew, image rights, photo consent, picture database, camera team, headshot, take pictures, take photos, make a video, film an interview, picture of me, picture of team, need a photo, photos of our product, somebody with a camera',
    ru: 'фото и видео, фотосъёмка, видеосъёмка, видеопродакшн, фотобанк, съёмка | фотограф, видеограф, снять ролик, смонтировать видео, монтаж видео, портрет сотрудника, фото продукта, фотосессия, стоковые фото, видео о компании, оператор с камерой, согласие на съёмку, дрон съёмка, сфотографировать, снять видео, фото сотрудника, фото товара',
    ro: 'foto și video, fotografii, producție video, bancă de imagini, ședințe foto, filmări | fotograf, ședință foto, videograf, filmare, montaj video, poză de profil angajat, poze produse, film de prezentare, poze de stoc, drepturi de imagine, acord foto, filmare cu drona, fac poze, poze cu echipa, poză de profil, poze cu produsul',
    vi: 'hình ảnh và video, chụp ảnh, quay phim, sản xuất video, kho ảnh, thư viện hình ảnh | thợ chụp ảnh, chụp hình sản phẩm, quay video, dựng phim, ảnh nhân viên, chụp profile, flycam, ảnh stock, edit video, bản quyền hình ảnh, phim giới thiệu công ty, quay clip, chụp hình, ảnh sản phẩm, dựng video',
    'pt-BR':
      'fotos e vídeos, fotografia, produção de vídeo, banco de imagens, audiovisual, filmagem | fotógrafo, sessão de fotos, foto de produto, foto corporativa, editar vídeo, vídeo institucional, drone filmagem, banco de fotos, uso de imagem, cinegrafista, foto de funcionário, gravar vídeo, tirar foto, fazer vídeo, foto da equipe, foto do produto, filmar',
  },
  'printed-materials': {
    broader: 'marketing',
    en: 'printed materials, brochures, flyers, printing of brochures, print production, leaflets, sales literature | brochure, flyer, leaflet, catalogue printing, poster printing, business cards, print shop order, sales folder, reprint brochure, out of brochures, datasheet print, sign for shop window, something to hand out, brochures for customers, brochures are gone, paper to hand out, more flyers',
    ru: 'полиграфия, буклеты, листовки, брошюры, печатная продукция, рекламная полиграфия | буклет, листовка, брошюра, напечатать каталог, флаер, типография, визитки, напечатать визитки, закончились буклеты, плакат, заказать полиграфию, раздатка, буклеты для клиентов, каталоги кончились, листовки кончились, напечатать буклеты',
    ro: 'materiale tipărite, broșuri, pliante, tipografie, flyere, materiale promoționale tipărite | broșură, pliant, flyer, tipărire catalog, cărți de vizită, afișe, comandă la tipografie, fluturași publicitari, s-au terminat pliantele, poster tipărit, mapă de prezentare, pliante pentru clienți, broșuri pentru clienți, cataloage',
    vi: 'ấn phẩm in, in ấn, tờ rơi, brochure, in catalogue, ấn phẩm quảng cáo | in tờ rơi, in brochure, in danh thiếp, name card, nhà in, in poster, hết tờ rơi, in bạt, in băng rôn, đặt in, leaflet, in decal, brochure cho khách, tờ gấp, hết catalogue, tài liệu phát cho khách, phát tờ rơi',
    'pt-BR':
      'folhetos, material gráfico, gráfica, panfletos, materiais impressos, impressos promocionais, folders de produto | panfleto, flyer impresso, cartão de visita, imprimir catálogo, pedido na gráfica, acabaram os folders, cartaz impresso, banner impresso, adesivo, lâmina de produto, faixa de lona, folder impresso, folheto para clientes, acabaram os folhetos, catálogo impresso, material para distribuir',
  },
  merchandise: {
    broader: 'marketing',
    en: 'merchandise, giveaways, promotional items, branded gifts, swag, promotional gifts | giveaway, branded pens, T-shirts with logo, mugs with logo, Christmas gift for customers, goodie bag, swag bag, hoodie with logo, USB stick with logo, customer present, notebook with logo, lanyards with logo, gifts for customers, pens with logo, shirt with logo, little present for client, bags with our logo, something with our logo',
    ru: 'мерч, сувенирная продукция, сувенирка, промопродукция, корпоративные подарки клиентам, брендированная продукция | футболка с логотипом, ручки с логотипом, кружка с логотипом, подарки клиентам, раздаточная продукция, новогодние подарки партнёрам, худи с логотипом, заказать сувениры, блокнот с логотипом, стикеры с логотипом, сувениры',
    ro: 'materiale promoționale, obiecte promoționale, merch, cadouri corporate, cadouri pentru clienți, produse personalizate | pixuri personalizate, tricouri cu logo, căni cu logo, agende personalizate, cadou client, cadouri de Crăciun clienți, sacoșe personalizate, hanorac cu logo, insigne, stick USB personalizat, cadouri clienți, pixuri cu sigla, tricouri cu sigla, căni cu sigla',
    vi: 'quà tặng doanh nghiệp, vật phẩm quảng cáo, quà tặng khách hàng, merchandise, quà tặng in logo, POSM | áo in logo, bút in logo, ly in logo, quà Tết cho khách, quà tặng đối tác, sổ tay in logo, đặt quà tặng, túi in logo, mũ bảo hiểm in logo, lịch Tết, quà tặng khách, quà cho khách hàng, quà tết khách hàng',
    'pt-BR':
      'brindes, brindes corporativos, merchandising, produtos personalizados, presentes para clientes | brinde, caneta personalizada, camiseta com logo, caneca com logo, presente de Natal pra cliente, squeeze, kit de brindes, ecobag, agenda personalizada, mimo pro cliente, acabaram os brindes, caneta com logo, sacola personalizada',
  },
  'marketing-events': {
    broader: 'marketing',
    en: 'customer events, marketing events, event management, corporate events, customer conferences | organise conference, open day, speaker at conference, event invitation to customers, roadshow, invite customers, event agency, customer day, hospitality tickets, keynote, event registration page, customer webinar, invite clients, event for clients, customers come to event, organise event for clients, breakfast with clients',
    ru: 'мероприятия для клиентов, маркетинговые мероприятия, ивенты, организация мероприятий, клиентские конференции | провести конференцию, день открытых дверей, спикер на конференцию, пригласить клиентов, ивент, роуд-шоу, ивент-агентство, мероприятие с партнёрами, презентация для партнёров, вебинар для клиентов, организовать конференцию',
    ro: 'evenimente pentru clienți, evenimente de marketing, organizare evenimente, evenimente corporate, conferințe pentru clienți | ziua porților deschise, invitație clienți, eveniment client, speaker la conferință, agenție de evenimente, roadshow, lansare eveniment, sponsorizare conferință, webinar cu clienți, conferință cu clienți, invit clienții, organizez conferință, webinar clienți',
    vi: 'sự kiện khách hàng, tổ chức sự kiện, hội thảo, hội nghị khách hàng, sự kiện marketing | hội nghị, diễn giả, mời khách dự sự kiện, tiệc tri ân khách hàng, thiệp mời khách, công ty sự kiện, roadshow, khai trương, MC sự kiện, ngày hội khách hàng, tổ chức event, mời khách dự, tổ chức hội thảo, hội thảo khách hàng',
    'pt-BR':
      'eventos para clientes, eventos de marketing, organização de eventos | evento de cliente, palestrante, convidar clientes, dia de portas abertas, coquetel, agência de eventos, roadshow, inauguração, cerimonial, convite de evento, workshop com clientes, webinar para clientes, organizar evento, palestra para clientes',
  },
  'visual-merchandising': {
    broader: 'marketing',
    en: 'visual merchandising, shop windows, shop displays, store layout, in-store marketing, planograms | shop window, display stand, planogram, shelf layout, mannequin, store decoration, POS material, window display, product placement in shop, price sign display, shelf strip, decorate the shop, dress the window, products in window',
    ru: 'визуальный мерчандайзинг, мерчандайзинг, витрины, выкладка товара, оформление магазина, планограммы | витрина, планограмма, выкладка, манекен, оформить витрину, мерчендайзер, POSM, полочное место, стойка для товара, оформление торгового зала, воблер, украсить магазин, выкладка по планограмме',
    ro: 'visual merchandising, merchandising, vitrine, amenajare magazin, planograme, aranjare raft | vitrină, planogramă, manechin, aranjarea produselor la raft, merchandiser, decor vitrină, display produs, materiale POSM, stand de produs, așezare marfă, wobbler, decor magazin',
    vi: 'trưng bày hàng hóa, visual merchandising, trang trí cửa hàng, tủ kính trưng bày, sơ đồ trưng bày | trưng bày sản phẩm, planogram, ma-nơ-canh, kệ trưng bày, trang trí cửa kính, quầy kệ, bố trí kệ hàng, vật phẩm POSM, decor cửa hàng, lên kệ, bày hàng mẫu',
    'pt-BR':
      'visual merchandising, vitrines, exposição de produtos, layout de loja, planogramas | vitrine, manequim, planograma, gôndola, montar vitrine, material de PDV, display de produto, ponta de gôndola, wobbler, arrumação da loja, exposição na prateleira, decorar a loja, exposição do produto',
  },
};
