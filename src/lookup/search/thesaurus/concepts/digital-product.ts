import type { Concepts } from '../concept.ts';

/** The parts of a digital product, each with a team of its own: APIs, apps, design system, languages, search, payments, messages, sign-up. */
export const DIGITAL_PRODUCT: Concepts = {
  'apis-and-integrations': {
    broader: 'software-development',
    en: 'API, APIs, integrations, system integrations, API integration, partner integrations, EDI, middleware | REST API, API docs, GraphQL, rate limit, 429, API error, integrate with partner, connect two systems, Zapier, MuleSoft, endpoint, data exchange, sync between systems, OpenAPI, Swagger, ESB, API gateway, EDIFACT, API connector',
    ru: 'API, интеграции, интеграция систем, интеграция с партнёрами, обмен данными между системами, EDI, шина данных, апи | апишка, документация API, эндпоинт, ошибка API, лимит запросов, подключить партнёра по API, REST, GraphQL, обмен не проходит, интеграция упала, выгрузка между системами, сваггер, ESB, коннектор, интеграционная шина, ручка API',
    ro: 'API, integrări, integrare sisteme, integrări cu parteneri, integrare API, EDI, schimb de date între sisteme | documentație API, eroare API, endpoint, limită de apeluri, REST, GraphQL, conectare două sisteme, sincronizare între sisteme, Zapier, integrare picată, Swagger, interfață între sisteme, conector API',
    vi: 'API, tích hợp, tích hợp hệ thống, tích hợp đối tác, kết nối hệ thống, EDI, trao đổi dữ liệu hệ thống | tài liệu API, lỗi API, endpoint, giới hạn gọi API, REST, GraphQL, kết nối API, đồng bộ hai hệ thống, gọi API, Swagger, tích hợp lỗi, API gateway, kết nối đối tác',
    'pt-BR':
      'API, APIs, integrações, integração de sistemas, integração com parceiros, EDI, integração via API, barramento de integração | documentação da API, erro na API, endpoint, limite de requisições, REST, GraphQL, conectar sistemas, sincronizar sistemas, Zapier, integração caiu, integração parou, Swagger, mensageria, API fora, conector de API',
  },
  webhooks: {
    broader: 'apis-and-integrations',
    en: 'webhooks, event notifications API, event subscriptions, API callbacks | webhook, webhook not delivered, webhook retry, callback URL, webhook signature, event payload, webhook endpoint, duplicate webhook',
    ru: 'вебхуки, webhooks, колбэки, обратные вызовы API, подписки на события | вебхук, вебхук не приходит, хук не сработал, колбэк, подпись вебхука, повторная отправка вебхука, колбек URL, дублируется вебхук, webhook',
    ro: 'webhook-uri, webhooks, callback-uri, notificări de evenimente API, abonări la evenimente | webhook, webhook nelivrat, URL de callback, semnătură webhook, retrimitere webhook, webhook dublat, payload webhook, callback',
    vi: 'webhook, callback API, thông báo sự kiện API, đăng ký sự kiện API | webhook không gửi, không nhận được webhook, URL callback, chữ ký webhook, gửi lại webhook, webhook bị trùng, payload webhook, cấu hình webhook',
    'pt-BR':
      'webhooks, webhook, callbacks, notificações de eventos via API, assinaturas de eventos | webhook não chega, webhook não dispara, URL de callback, assinatura do webhook, reenviar webhook, webhook duplicado, payload do webhook, retentativa de webhook',
  },
  sdks: {
    broader: 'apis-and-integrations',
    en: 'SDKs, SDK, developer tools, client libraries, developer relations, developer experience, developer portal | npm package, client library, iOS SDK, Android SDK, sample code, developer docs, DevRel, Python client, SDK version, code samples, developer community, CLI tool',
    ru: 'SDK, инструменты разработчика, клиентские библиотеки, DevRel, портал для разработчиков, developer experience | сдк, npm-пакет, клиентская библиотека, примеры кода, версия SDK, деврел, Android SDK, iOS SDK, документация для разработчиков, сообщество разработчиков',
    ro: 'SDK, SDK-uri, instrumente pentru dezvoltatori, biblioteci client, portal pentru dezvoltatori, developer relations | pachet npm, bibliotecă client, exemple de cod, SDK Android, SDK iOS, versiune SDK, documentație pentru dezvoltatori, DevRel, comunitate dezvoltatori',
    vi: 'SDK, bộ công cụ phát triển, thư viện client, công cụ cho lập trình viên, cổng nhà phát triển, developer relations | gói npm, thư viện tích hợp, code mẫu, SDK Android, SDK iOS, phiên bản SDK, tài liệu cho nhà phát triển, DevRel, cộng đồng lập trình viên',
    'pt-BR':
      'SDK, SDKs, ferramentas para desenvolvedores, bibliotecas cliente, portal do desenvolvedor, developer relations | pacote npm, biblioteca cliente, exemplos de código, SDK Android, SDK iOS, versão do SDK, documentação para desenvolvedores, DevRel, comunidade de desenvolvedores',
  },
  'mobile-apps': {
    broader: 'software-development',
    en: 'mobile apps, mobile app, iOS app, Android app, app development, mobile development, smartphone app | app crashes, our app, push token, Kotlin, React Native, Flutter, TestFlight, deep link, app version, app crash on iPhone, mobile team, app not opening on Android, SwiftUI',
    ru: 'мобильное приложение, мобильные приложения, мобильная разработка, приложение iOS, приложение Android | приложение вылетает, приложение крашится, наше приложение, айос, Kotlin, Flutter, диплинк, TestFlight, мобильный разработчик, версия приложения, мобилка команда, приложение не открывается на айфоне, SwiftUI',
    ro: 'aplicație mobilă, aplicații mobile, aplicație iOS, aplicație Android, dezvoltare mobilă | aplicația se închide, crash pe iPhone, aplicația noastră de mobil, Kotlin, Flutter, deep link, TestFlight, echipa mobile, versiunea aplicației, aplicația de telefon, SwiftUI',
    vi: 'ứng dụng di động, app di động, ứng dụng iOS, ứng dụng Android, phát triển ứng dụng di động, mobile app | app bị văng, app crash, app công ty cho khách, Kotlin, Flutter, React Native, deep link, TestFlight, đội mobile, phiên bản app, app không mở trên iPhone, SwiftUI',
    'pt-BR':
      'aplicativo móvel, aplicativos mobile, app iOS, app Android, desenvolvimento mobile, aplicativo de celular, nosso aplicativo | app fechando sozinho, app travando, app crashando, Kotlin, Flutter, React Native, deep link, TestFlight, time mobile, versão do app, app não abre no iPhone, SwiftUI',
  },
  'app-stores': {
    broader: 'mobile-apps',
    en: 'app stores, App Store, Google Play, app store listing, Play Store, app publishing | app review rejected, app rejected by Apple, store listing, app screenshots, app rating, publish app, Play Console, App Store Connect, Apple developer account, provisioning profile, store reviews, ASO, Huawei AppGallery',
    ru: 'магазины приложений, App Store, Google Play, RuStore, публикация приложений, стор | аппстор, гугл плей, плеймаркет, рустор, отклонили приложение, модерация Apple, отзывы в сторе, скриншоты для стора, аккаунт разработчика Apple, выложить в стор, рейтинг приложения, ASO, AppGallery',
    ro: 'magazine de aplicații, App Store, Google Play, Play Store, publicare aplicații, pagina din App Store | aplicație respinsă de Apple, recenzii App Store, cont developer Apple, Play Console, capturi pentru store, publicare în store, rating aplicație, ASO, profil provisioning',
    vi: 'cửa hàng ứng dụng, App Store, Google Play, CH Play, đăng app lên store, phát hành ứng dụng store | app bị Apple từ chối, duyệt app, đánh giá app trên store, tài khoản developer Apple, Play Console, ảnh chụp store, up app lên store, ASO, chợ ứng dụng',
    'pt-BR':
      'lojas de aplicativos, App Store, Google Play, Play Store, publicação de aplicativos, página na loja de apps | app rejeitado, Apple rejeitou app, avaliações na loja de apps, conta de desenvolvedor Apple, Play Console, capturas para loja, publicar app, nota do app, App Store Connect',
  },
  'front-end': {
    broader: 'software-development',
    en: 'front end, frontend, front-end development, web app, web development, user interface development, UI development | CSS, JavaScript, TypeScript, button misaligned, layout broken, web client, Vue, Angular, browser compatibility, responsive layout, page layout bug, Webpack, npm build, React component',
    ru: 'фронтенд, фронт, веб-разработка, веб-приложение, разработка интерфейсов, вёрстка | фронтендер, реакт, React, CSS, JavaScript, поехала вёрстка, верстальщик, съехала кнопка, TypeScript, Vue, веб-клиент, адаптивная вёрстка, кнопка не нажимается на сайте, джаваскрипт',
    ro: 'frontend, front-end, dezvoltare web, aplicație web, dezvoltare interfețe, interfață web | React, CSS, JavaScript, TypeScript, buton deplasat, layout stricat, Vue, Angular, pagină responsive, programator frontend, aspect pagină web',
    vi: 'frontend, front-end, phát triển web, ứng dụng web, lập trình giao diện, giao diện web | React, CSS, JavaScript, TypeScript, vỡ giao diện, nút bị lệch, Vue, Angular, responsive, lập trình viên frontend, lỗi giao diện, vỡ layout',
    'pt-BR':
      'front-end, frontend, desenvolvimento web, aplicação web, desenvolvimento de interface, interface web | React, CSS, JavaScript, TypeScript, layout quebrado, botão desalinhado, Vue, Angular, responsivo, dev front, tela quebrada no navegador, time de front',
  },
  'design-system': {
    broader: 'front-end',
    en: 'design system, component library, UI kit, UI components, pattern library, design tokens | Storybook, UI component, button component, icon set, Figma library, style guide for UI, dark mode, missing icon, component variants',
    ru: 'дизайн-система, библиотека компонентов, UI-кит, UI-компоненты, дизайн-токены | сторибук, Storybook, компонент кнопки, набор иконок, библиотека в фигме, тёмная тема, уикит, гайдлайн интерфейса, дизайн система, нет иконки',
    ro: 'design system, sistem de design, bibliotecă de componente, UI kit, componente UI, design tokens | Storybook, componentă buton, set de iconițe, bibliotecă Figma, mod întunecat, ghid de stil interfață, pictograme UI, iconiță lipsă',
    vi: 'hệ thống thiết kế, design system, thư viện component, UI kit, thành phần giao diện, design token | Storybook, component nút, bộ icon, thư viện Figma, chế độ tối, dark mode, quy chuẩn giao diện, thiếu icon',
    'pt-BR':
      'design system, sistema de design, biblioteca de componentes, UI kit, componentes de interface, design tokens | Storybook, componente de botão, conjunto de ícones, biblioteca do Figma, modo escuro, guia de estilo da interface, dark mode, ícone faltando',
  },
  'digital-accessibility': {
    broader: 'front-end',
    en: 'digital accessibility, web accessibility, a11y, accessible software, WCAG, product accessibility, accessibility of website | screen reader, alt text, colour contrast, keyboard navigation, JAWS, NVDA, captions for video, accessibility audit, VPAT, blind user, accessible PDF, subtitles for deaf, European Accessibility Act, VoiceOver',
    ru: 'цифровая доступность, доступность интерфейсов, веб-доступность, a11y, WCAG, доступность сайта | скринридер, программа экранного доступа, версия для слабовидящих, альтернативный текст, контрастность, навигация с клавиатуры, NVDA, субтитры для глухих, незрячий пользователь, ГОСТ Р 52872, аудит доступности',
    ro: 'accesibilitate digitală, accesibilitate web, accesibilitatea site-ului, a11y, WCAG, accesibilitatea aplicațiilor | cititor de ecran, text alternativ, contrast culori, navigare cu tastatura, subtitrări pentru surzi, NVDA, utilizator nevăzător, audit de accesibilitate, PDF accesibil, Actul european privind accesibilitatea',
    vi: 'khả năng tiếp cận số, tiếp cận web, accessibility, a11y, WCAG, trợ năng | trình đọc màn hình, văn bản thay thế, độ tương phản, điều hướng bàn phím, phụ đề cho người khiếm thính, người khiếm thị dùng web, NVDA, VoiceOver, kiểm tra trợ năng',
    'pt-BR':
      'acessibilidade digital, acessibilidade web, a11y, WCAG, acessibilidade do site, acessibilidade de aplicativos | leitor de tela, texto alternativo, contraste de cores, navegação por teclado, legendas para surdos, NVDA, usuário cego, auditoria de acessibilidade, VLibras, PDF acessível, eMAG',
  },
  'software-localisation': {
    broader: 'translations',
    en: 'software localisation, software localization, internationalisation, i18n, l10n, product translations, interface translations, language versions of product | Crowdin, Lokalise, Phrase strings, missing string, untranslated string, translation keys, mistranslated button, add language to product, right-to-left layout, locale format, wrong language in app, pseudo-localisation',
    ru: 'локализация продукта, локализация ПО, интернационализация, i18n, перевод интерфейса, языковые версии продукта | Crowdin, Lokalise, непереведённая строка, ключи переводов, кривой перевод в интерфейсе, добавить язык в продукт, ошибка перевода на кнопке, формат даты локаль, приложение не на том языке, строки на перевод, локализовать продукт',
    ro: 'localizare software, localizarea produsului, internaționalizare, i18n, traducerea interfeței, versiuni lingvistice ale produsului | Crowdin, Lokalise, text netradus, chei de traducere, buton tradus greșit, adăugare limbă în produs, aplicația în altă limbă, șiruri de tradus, format dată locală',
    vi: 'bản địa hóa phần mềm, bản địa hóa sản phẩm, quốc tế hóa, i18n, dịch giao diện, phiên bản ngôn ngữ sản phẩm | Crowdin, Lokalise, chuỗi chưa dịch, khóa bản dịch, nút dịch sai, thêm ngôn ngữ cho app, app hiện sai ngôn ngữ, giao diện chưa dịch, định dạng ngày theo vùng, dịch app',
    'pt-BR':
      'localização de software, localização do produto, internacionalização, i18n, tradução da interface, versões de idioma do produto | Crowdin, Lokalise, texto não traduzido, chaves de tradução, botão mal traduzido, adicionar idioma no produto, app no idioma errado, strings para tradução, formato de data local, tradução do app',
  },
  'product-search': {
    broader: 'software-development',
    en: 'product search, search engine of product, search relevance, search ranking, search team, recommendations engine, website search | search results wrong, search finds nothing, autocomplete, search index, Elasticsearch relevance, Algolia, synonyms in search, zero results, reindex, ranking of results, search filters',
    ru: 'поиск по сайту, поиск в продукте, поисковый движок, релевантность поиска, команда поиска, ранжирование | поиск не находит, поисковая выдача, поисковый индекс, автодополнение, саджест, переиндексация, нулевая выдача, синонимы в поиске, фильтры каталога, поиск ищет не то, поисковик на сайте',
    ro: 'căutare în produs, căutare pe site, motor de căutare intern, relevanța căutării, căutarea produsului | căutarea nu găsește, rezultate căutare greșite, index de căutare, autocompletare, reindexare, sinonime căutare, fără rezultate la căutare, filtre de căutare, Algolia, ordonare rezultate',
    vi: 'tìm kiếm sản phẩm số, tìm kiếm trên web, công cụ tìm kiếm nội bộ sản phẩm, độ liên quan tìm kiếm, chức năng tìm kiếm | tìm không ra kết quả, kết quả tìm kiếm sai, chỉ mục tìm kiếm, gợi ý tìm kiếm, tự động hoàn thành, reindex, bộ lọc tìm kiếm, không có kết quả tìm kiếm, từ đồng nghĩa tìm kiếm, Algolia',
    'pt-BR':
      'busca do produto, busca no site, motor de busca, relevância da busca, pesquisa no site, time de busca | busca não encontra, resultado de busca errado, índice de busca, autocompletar, reindexar, sinônimos da busca, busca sem resultado, filtros de busca, Algolia, ordenação de resultados, ranking da busca',
  },
  'payments-platform': {
    broader: 'online-payments',
    en: 'payments platform, payments team, payment integration, payment processing, in-product payments, payments backend, payments engineering, billing engine | PCI DSS, charged twice, duplicate charge, 3-D Secure, card tokenisation, payment webhook, payment provider API, failed renewal charge, retry of failed payment, acquirer, PSP, checkout payment error, reconcile provider payouts, payment method not shown, Adyen, wallet integration',
    ru: 'платёжная платформа, команда платежей, интеграция платежей, платежи в продукте, процессинг, биллинговая система, платёжный сервис | PCI DSS, списали дважды, токенизация карт, 3DS, рекуррентный платёж, не проходит автопродление, эквайер, ошибка оплаты в приложении, повтор списания, СБП интеграция, подключить способ оплаты в продукте, платёжный провайдер, платёжный сервис упал',
    ro: 'platformă de plăți, echipa de plăți, integrare plăți, procesare plăți, plăți în aplicație, motor de facturare abonamente | PCI DSS, debitat de două ori, tokenizare carduri, 3D Secure, plată recurentă eșuată, reînnoire eșuată, eroare plată în aplicație, acquirer, metodă de plată nouă în produs, API procesator de plăți, serviciul de plăți e picat',
    vi: 'nền tảng thanh toán, đội thanh toán, tích hợp thanh toán, xử lý thanh toán, thanh toán trong ứng dụng, hệ thống tính cước | PCI DSS, trừ tiền hai lần, token hóa thẻ, 3D Secure, gia hạn tự động lỗi, lỗi thanh toán trong app, thêm phương thức thanh toán vào app, API cổng thanh toán, đối soát cổng thanh toán, dịch vụ thanh toán sập, thanh toán định kỳ lỗi',
    'pt-BR':
      'plataforma de pagamentos, time de pagamentos, integração de pagamentos, processamento de pagamentos, pagamentos no app, motor de cobrança recorrente | PCI DSS, cobrado duas vezes, cobrança duplicada no cartão, tokenização de cartão, 3DS, recorrência falhou, renovação falhou, erro de pagamento no app, adquirente, novo meio de pagamento no produto, API do gateway, serviço de pagamento fora, integração Pix',
  },
  'product-notifications': {
    broader: 'software-development',
    en: 'product notifications, push notifications, transactional emails, system emails, notification service, SMS notifications, email delivery | push notification, customer not receiving emails, confirmation email not sent, SendGrid, Mailgun, Twilio, SMS not delivered, unsubscribe link, deliverability, in-app message, Firebase messaging, notification settings, welcome email',
    ru: 'уведомления в продукте, пуш-уведомления, транзакционные письма, сервис уведомлений, СМС-уведомления, системные письма | пуш, пуши, пуш не приходит, клиенту не приходит письмо, клиенту не пришла смс, письмо подтверждения, смс-шлюз, SendGrid, доставляемость писем, Firebase, настройки уведомлений, приветственное письмо, UniSender, рассылка пушей',
    ro: 'notificări în produs, notificări push, emailuri tranzacționale, serviciu de notificări, notificări SMS, emailuri automate | push, clientul nu primește emailul, email de confirmare netrimis, SMS nelivrat, SendGrid, Mailgun, Twilio, Firebase, livrabilitate email, setări notificări, link dezabonare, email de bun venit',
    vi: 'thông báo trong sản phẩm, thông báo đẩy, push notification, email giao dịch, email tự động, dịch vụ thông báo, SMS thông báo | push không gửi, khách không nhận được email, khách không nhận được SMS, email xác nhận không gửi, SendGrid, Twilio, Firebase, tin ZNS, brandname SMS, cài đặt thông báo, email chào mừng, noti',
    'pt-BR':
      'notificações do produto, notificações push, e-mails transacionais, serviço de notificações, SMS transacional, e-mails automáticos | push, cliente não recebe e-mail, e-mail de confirmação não sai, SMS não entregue, SendGrid, Twilio, Firebase, entregabilidade, configurações de notificação, e-mail de boas-vindas, link de descadastro, WhatsApp Business API',
  },
  'customer-sign-up': {
    broader: 'software-development',
    en: 'customer sign-up, sign-up, user registration, customer accounts, customer authentication, registration flow, customer login | register account, customer cannot register, sign up page, verification email, social login, Login with Google, CAPTCHA, customer password reset, onboarding flow of users, delete customer account, duplicate user profile, Auth0, magic link',
    ru: 'регистрация пользователей, регистрация клиентов, личный кабинет клиента, авторизация клиентов, аккаунты клиентов, вход клиентов | клиент не может зарегистрироваться, зарегистрироваться на сайте, клиент не может войти, вход через соцсети, капча, письмо с подтверждением регистрации, удалить аккаунт клиента, войти через Госуслуги, онбординг пользователей, Сбер ID, VK ID, клиент забыл пароль',
    ro: 'înregistrare utilizatori, înregistrare clienți, conturi de clienți, autentificare clienți, creare cont client, flux de înregistrare | clientul nu se poate înregistra, clientul nu poate intra în cont, captcha, email de verificare, login cu Google, ștergere cont client, cont client duplicat, pagină de înregistrare, client uitat parola, onboarding utilizatori',
    vi: 'đăng ký người dùng, đăng ký khách hàng, tài khoản khách hàng, xác thực khách hàng, đăng nhập khách hàng, luồng đăng ký | khách không đăng ký được, khách không đăng nhập được, captcha, email xác minh tài khoản khách, đăng nhập bằng Google, xóa tài khoản khách hàng, khách quên mật khẩu, trùng tài khoản khách, trang đăng ký',
    'pt-BR':
      'cadastro de usuários do produto, cadastro de clientes no site, contas de clientes, autenticação de clientes, fluxo de cadastro, login de clientes | cliente não consegue se cadastrar, cliente não consegue entrar, captcha, e-mail de verificação, login com Google, excluir conta do cliente, criar conta no site, cliente esqueceu senha, conta duplicada de cliente, onboarding de usuários, tela de cadastro',
  },
};
