import type { Concepts } from '../concept.ts';

/** Deciding what a product is: its managers, roadmap, wishes, experiments, research, design, its documentation. */
export const PRODUCT_WORK: Concepts = {
  'software-product-management': {
    en: 'product management, product managers, product owners, product team, product strategy, agile product development | product manager, product owner, PM for feature, backlog, user story, OKR of product, MVP, product requirements, PRD, sprint planning, prioritisation of features, product-market fit, scrum master, product vision, scrum team, agile team',
    ru: 'управление продуктом, продакт-менеджмент, продуктовая команда, владелец продукта, менеджеры продукта, продакты | продакт, продакт-менеджер, продакт-оунер, бэклог, юзер-стори, приоритизация фич, MVP, требования к продукту, скрам-мастер, ПО продукта владелец, видение продукта, гипотеза продукта, продуктолог',
    ro: 'management de produs, product management, manageri de produs, product owner, echipa de produs, strategia de produs | product manager, manager de produs, backlog, user story, MVP, cerințe de produs, prioritizare funcționalități, scrum master, viziunea produsului, PRD, planificare sprint',
    vi: 'quản lý sản phẩm, product manager, chủ sản phẩm, đội sản phẩm, product owner, chiến lược sản phẩm, phát triển sản phẩm số | backlog, user story, MVP, yêu cầu sản phẩm, ưu tiên tính năng, scrum master, tầm nhìn sản phẩm, PRD, giám đốc sản phẩm, BA sản phẩm',
    'pt-BR':
      'gestão de produto, gerência de produto, product managers, product owner, time de produto, estratégia de produto | gerente de produto, PM do produto, backlog, história de usuário, MVP, requisitos do produto, priorização de funcionalidades, scrum master, visão do produto, PRD, discovery, product owner do time',
  },
  roadmap: {
    broader: 'software-product-management',
    en: 'roadmap, product roadmap, product planning, release roadmap, product plans | when will feature come, upcoming features, feature timeline, quarter roadmap, is it planned, roadmap for customer, promised feature, delivery date of feature, planned features',
    ru: 'роадмап, дорожная карта продукта, план развития продукта, roadmap, продуктовые планы | когда будет фича, дорожная карта, планы на квартал по продукту, что планируется в продукте, роудмап, будущие функции, обещали клиенту фичу, срок выхода фичи, ближайшие фичи',
    ro: 'roadmap, foaie de parcurs a produsului, plan de produs, planificarea produsului, planuri de dezvoltare produs | când apare funcționalitatea, funcționalități viitoare, roadmap pentru client, ce urmează în produs, termen funcționalitate, e planificat în produs, funcție promisă clientului',
    vi: 'lộ trình sản phẩm, roadmap, kế hoạch sản phẩm, kế hoạch phát triển sản phẩm | khi nào có tính năng, tính năng sắp tới, roadmap cho khách, tính năng sắp ra, tiến độ tính năng, quý tới làm gì sản phẩm, đã hứa tính năng với khách, dự kiến ra tính năng',
    'pt-BR':
      'roadmap, roadmap do produto, planejamento do produto, plano do produto, próximos lançamentos do produto | quando sai funcionalidade, quando sai feature, próximas funcionalidades, roadmap para cliente, prazo da funcionalidade, está previsto no produto, funcionalidade prometida, roadmap do trimestre',
  },
  'feature-requests': {
    broader: 'software-product-management',
    en: 'feature requests, product feedback, product ideas, enhancement requests, customer feedback on product, improvement requests product | customer wants feature, missing feature, suggest feature, idea for product, new feature idea, upvote idea, feature wish, Productboard, Canny, it would be nice if app, suggestion for app',
    ru: 'запросы фич, запросы на доработку продукта, фич-реквесты, обратная связь по продукту, идеи для продукта, хотелки | клиент хочет фичу, хотелка, хотелки клиентов, предложить фичу, не хватает функции, фичреквест, идея для приложения, пожелание клиента по продукту, доработать функционал, фидбек по продукту',
    ro: 'cereri de funcționalități, feedback produs, idei de produs, solicitări de îmbunătățire produs, sugestii pentru produs | clientul vrea funcționalitate, lipsește o funcție, propun funcționalitate, idee pentru aplicație, feature request, dorința clientului produs, sugestie aplicație, îmbunătățire aplicație',
    vi: 'yêu cầu tính năng, góp ý sản phẩm, ý tưởng sản phẩm, đề xuất tính năng, phản hồi về sản phẩm | khách muốn tính năng, thiếu tính năng, gợi ý tính năng, feature request, ý tưởng cho app, khách góp ý app, đề xuất cải tiến sản phẩm, mong muốn tính năng mới',
    'pt-BR':
      'pedidos de funcionalidade, solicitações de melhoria do produto, feedback de produto, ideias para o produto, sugestões de produto, feature requests | cliente quer funcionalidade, falta funcionalidade, sugerir funcionalidade, ideia para app, pedido de melhoria, feature request, cliente pediu feature, sugestão de melhoria no app',
  },
  experiments: {
    broader: 'software-product-management',
    en: 'A/B tests, A/B testing, pricing experiments, growth experiments, growth team, price tests, conversion optimisation, product experiments | split test, control group, statistically significant, Optimizely, experiment result, test price, growth hacking, conversion rate, willingness to pay, pricing page test, CRO, test variant, conversion uplift',
    ru: 'A/B-тесты, аб-тесты, ценовые эксперименты, команда роста, оптимизация конверсии, сплит-тесты, продуктовые эксперименты | аб тест, контрольная группа, статзначимость, тест цены, гипотезы роста, гроус, конверсия, прирост конверсии, результат эксперимента, вариант теста, эксперимент с ценами, A/B',
    ro: 'teste A/B, testare A/B, experimente de preț, echipa de growth, optimizarea conversiei, experimente de produs | test A/B, grup de control, variantă de test, semnificativ statistic, test de preț, rată de conversie, rezultat experiment, Optimizely, split test, creștere conversie',
    vi: 'thử nghiệm A/B, A/B test, thử nghiệm giá, thử nghiệm tăng trưởng, đội growth, tối ưu chuyển đổi | nhóm đối chứng, biến thể test, ý nghĩa thống kê, test giá, tỷ lệ chuyển đổi, kết quả thử nghiệm, growth hacking, split test, AB testing, tăng chuyển đổi',
    'pt-BR':
      'testes A/B, teste A/B, experimentos de preço, time de growth, otimização de conversão, CRO, experimentos de produto | grupo de controle, variante do teste, significância estatística, teste de preço, taxa de conversão, resultado do experimento, Optimizely, split test, hipótese de growth, growth',
  },
  'user-research': {
    broader: 'ux-design',
    en: 'user research, UX research, usability testing, user interviews, customer research, beta testers | usability test, recruit participants, interview users, research participants, persona, user survey, customer interview, beta testers list, focus group product, research repository, user feedback session, beta programme',
    ru: 'пользовательские исследования, UX-исследования, юзабилити-тестирование, исследования пользователей, интервью с пользователями, бета-тестеры | юзабилити-тест, респонденты, набрать респондентов, глубинное интервью, кастдев, проблемное интервью, UX-исследователь, опрос пользователей, бета-тест, CJM, ресёрч',
    ro: 'cercetare utilizatori, UX research, teste de utilizabilitate, interviuri cu utilizatorii, cercetare UX, testeri beta | test de utilizabilitate, recrutare participanți studiu, interviuri utilizatori, chestionar utilizatori, focus grup produs, program beta, cercetător UX, sesiune de feedback utilizatori',
    vi: 'nghiên cứu người dùng, UX research, kiểm thử khả dụng, phỏng vấn người dùng, khảo sát người dùng, người dùng thử beta | test usability, tuyển người tham gia nghiên cứu, phỏng vấn khách về sản phẩm, persona, chân dung người dùng, nhóm tập trung sản phẩm, chương trình beta, trải nghiệm thử người dùng, UX researcher',
    'pt-BR':
      'pesquisa com usuários, UX research, testes de usabilidade, entrevistas com usuários, pesquisa de usuário, testadores beta | teste de usabilidade, recrutar participantes, entrevistar usuários, persona, questionário com usuários, grupo focal produto, programa beta, UX researcher, pesquisador UX, beta tester',
  },
  'ux-design': {
    broader: 'software-product-management',
    en: 'UX design, product design, UI design, user experience, interface design, UX, product designers, Figma | wireframe, mockup, prototype screens, Figma file, UX designer, clickable prototype, user flow, microcopy, UX writing, screen design, icons for app, usability, button wording',
    ru: 'UX-дизайн, продуктовый дизайн, дизайн интерфейсов, UI-дизайн, UX/UI, дизайнеры продукта, Figma | фигма, макет экрана, макеты интерфейса, прототип экранов, вайрфрейм, продуктовый дизайнер, UX-дизайнер, юзер-флоу, UX-редактор, тексты в интерфейсе, юикс, дизайн экрана, неудобный интерфейс',
    ro: 'design UX, design de produs digital, design de interfață, UI/UX, experiența utilizatorului, designeri de produs, Figma | wireframe, machetă ecran, prototip ecrane, fișier Figma, designer UX, flux utilizator, UX writing, texte interfață, mockup, design ecran, interfață greoaie',
    vi: 'thiết kế UX, thiết kế UI UX, thiết kế giao diện, trải nghiệm người dùng, thiết kế sản phẩm số, Figma, UX | wireframe, mockup, bản mẫu màn hình, prototype, file Figma, UX designer, luồng người dùng, UX writing, thiết kế màn hình app, giao diện khó dùng, UI designer',
    'pt-BR':
      'UX design, design de produto, design de interface, UI, experiência do usuário, designers de produto, Figma, UX | wireframe, protótipo de tela, mockup, arquivo do Figma, designer de UX, fluxo do usuário, UX writing, textos da interface, telas do app design, desenho de tela, product designer, interface confusa',
  },
  'technical-writing': {
    broader: 'software-product-management',
    en: 'technical writing, product documentation, technical documentation, user manuals, documentation team, help centre articles, help center, tech writers | user guide, instruction manual, operating instructions, docs site, help article, mistake in documentation, tech writer, API reference, README, data sheet, installation guide, outdated docs, screenshots in manual, product manual',
    ru: 'техническая документация, документация продукта, технические писатели, руководства пользователя, справка продукта, инструкции к продукту | техписатель, технический писатель, руководство по эксплуатации, мануал, инструкция пользователя, ошибка в документации, статья в справке, паспорт изделия, описание API, ГОСТ 34, ЕСПД, доки устарели, даташит, справочный центр',
    ro: 'documentație tehnică, documentația produsului, redactare tehnică, manuale de utilizare, redactori tehnici, centru de ajutor, ghiduri de utilizare | manual de utilizare, instrucțiuni de utilizare, ghid utilizator, greșeală în documentație, technical writer, fișă tehnică produs, articol de ajutor, manual de instalare, documentație învechită, redactor tehnic',
    vi: 'tài liệu kỹ thuật, tài liệu sản phẩm, viết tài liệu kỹ thuật, hướng dẫn sử dụng, sách hướng dẫn, trung tâm trợ giúp | technical writer, tài liệu hướng dẫn, lỗi trong tài liệu kỹ thuật, bài viết trợ giúp, sổ tay sử dụng, tài liệu API, tài liệu người dùng, hướng dẫn lắp đặt sản phẩm, user manual, datasheet',
    'pt-BR':
      'documentação técnica, documentação do produto, redação técnica, manuais do usuário, redatores técnicos, central de ajuda | manual do usuário, manual de instruções, guia do usuário, erro na documentação, technical writer, redator técnico, artigo de ajuda, ficha técnica do produto, manual de instalação, documentação desatualizada, datasheet',
  },
};
