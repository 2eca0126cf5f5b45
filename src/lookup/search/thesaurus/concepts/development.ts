import type { Concepts } from '../concept.ts';

/** Making software: repositories, reviews, builds, deployments, releases, tests, bugs, architecture, open source. */
export const DEVELOPMENT: Concepts = {
  'software-development': {
    en: 'software development, engineering team, developers, programming, software engineering, backend development, backend | developer, programmer, coder, coding, dev team, backend service, microservice, backend bug, Java, Python, write script, in-house software, IDE, local dev environment, engineering manager, C++, Golang',
    ru: 'разработка ПО, разработка программного обеспечения, разработчики, программирование, отдел разработки, бэкенд, бэкенд-разработка | разработчик, программист, девелопер, кодить, микросервис, бэк, бэкендер, написать скрипт, питон, джава, тимлид, среда разработки, доработка программы, написать программу, кодер',
    ro: 'dezvoltare software, programatori, programare, echipa de dezvoltare, dezvoltatori, inginerie software, backend | programator, developer, dezvoltator, cod sursă, microserviciu, scriu un script, Java, Python, mediu de dezvoltare, echipa de dev, aplicație internă, team lead dev',
    vi: 'phát triển phần mềm, lập trình, lập trình viên, nhóm phát triển, đội dev, kỹ sư phần mềm, backend | viết code, dev, coder, microservice, viết script, Java, Python, môi trường dev, phần mềm nội bộ tự viết, tech lead, trưởng nhóm dev, lập trình backend',
    'pt-BR':
      'desenvolvimento de software, desenvolvedores, equipe de desenvolvimento, engenharia de software, backend, programação de software | desenvolvedor, programador, dev, codar, microsserviço, escrever script, Java, Python, ambiente de desenvolvimento, sistema interno, tech lead, back-end',
  },
  'code-repositories': {
    broader: 'software-development',
    en: 'code repositories, source code, GitHub, GitLab, Bitbucket, Git, version control, repositories | repo, new repository, repo access, git push rejected, branch protection, merge conflict, SSH key for git, clone repo, submodule, monorepo, deploy key, archive repository, git LFS, GitHub organisation, SVN, Perforce, rebase',
    ru: 'репозитории, репозиторий кода, исходный код, GitLab, GitHub, Git, система контроля версий, Bitbucket | репа, гитлаб, гитхаб, гит, создать репозиторий, доступ к репозиторию, запушить, мерж-конфликт, конфликт слияния, исходники, защита ветки, монорепа, ключ для гита, склонировать, ребейз, ветка в гите',
    ro: 'depozite de cod, repository, repository-uri, cod sursă, GitHub, GitLab, Git, controlul versiunilor, Bitbucket | repo, acces la repo, creare repository, conflict de merge, push respins, branch, cheie SSH git, clonare repo, monorepo, ramură protejată, arhivare repo',
    vi: 'kho mã nguồn, repository, mã nguồn, GitHub, GitLab, Git, quản lý mã nguồn, quản lý phiên bản, Bitbucket | repo, tạo repo, quyền vào repo, conflict code, không push được, khóa SSH git, clone repo, monorepo, source code, bảo vệ nhánh, merge conflict, nhánh git, tạo nhánh',
    'pt-BR':
      'repositórios, repositório de código, código-fonte, GitHub, GitLab, Git, controle de versão, Bitbucket | repo, criar repositório, acesso ao repositório, conflito de merge, push rejeitado, branch, chave SSH do git, clonar repositório, monorepo, proteção de branch, arquivar repositório, SVN',
  },
  'code-review': {
    broader: 'software-development',
    en: 'code review, pull requests, merge requests, code owners, peer review of code | review my PR, pull request, PR stuck, approve PR, reviewer for PR, CODEOWNERS, coding guidelines, code style, linter, merge my branch, coding standards, nobody reviews, open MR',
    ru: 'код-ревью, ревью кода, пул-реквесты, мерж-реквесты, проверка кода | пулреквест, мерж реквест, посмотреть мой PR, посмотреть МР, апрув, апрувнуть, ревьюер, ревьювер, влить ветку, смержить, код-стайл, линтер, висит пул-реквест, стандарты кода',
    ro: 'code review, revizuire de cod, pull request, merge request, recenzie cod | PR blocat, aprobare PR, reviewer, revizuire PR, unire ramură, merge la branch, standarde de cod, linter, CODEOWNERS, cine îmi face review',
    vi: 'review code, duyệt code, pull request, merge request, rà soát mã nguồn | duyệt PR, PR bị treo, người review, approve PR, merge nhánh, chuẩn code, linter, CODEOWNERS, review giúp PR, quy ước code',
    'pt-BR':
      'code review, revisão de código, pull request, merge request, revisão por pares de código | revisar meu PR, PR parado, aprovar PR, revisor do PR, mergear, padrões de código, linter, CODEOWNERS, aprovar merge, dar review',
  },
  'ci-builds': {
    broader: 'software-development',
    en: 'CI, continuous integration, builds, build pipeline, CI/CD, Jenkins, GitHub Actions, build servers | build failed, broken build, pipeline red, red build, CI runner, flaky pipeline, Bazel, Gradle, TeamCity, CircleCI, build agent, artifact registry, Docker image build, npm registry, build cache, slow CI, green build',
    ru: 'CI, CI/CD, непрерывная интеграция, сборочный конвейер, Jenkins, TeamCity, билды, сборки ПО | сборка упала, билд упал, упал пайплайн, пайплайн красный, раннер, гитлаб-раннер, дженкинс, тимсити, артефакты сборки, Nexus, образ не собирается, докер-образ, сборка долго идёт, билд-сервер, красный билд',
    ro: 'CI, CI/CD, integrare continuă, build-uri, pipeline de build, Jenkins, GitHub Actions, servere de build | build picat, build eșuat, pipeline roșu, runner CI, build lent, artefacte, TeamCity, imagine Docker, a picat build-ul, build agent, registru npm',
    vi: 'CI, CI/CD, tích hợp liên tục, build, pipeline build, Jenkins, GitHub Actions, máy chủ build | build lỗi, build fail, pipeline đỏ, runner CI, build chậm, artifact, TeamCity, image Docker, build không qua, pipeline fail, hỏng build',
    'pt-BR':
      'CI, CI/CD, integração contínua, builds, pipeline de build, esteira de CI, Jenkins, GitHub Actions | build quebrou, build quebrada, pipeline vermelho, esteira falhou, runner, build lento, artefatos, imagem Docker, TeamCity, agente de build, pipeline falhando, Nexus',
  },
  deployments: {
    broader: 'software-development',
    en: 'deployments, deploys, deployment pipeline, continuous delivery, rollouts, production deployment, DevOps | deploy, deploy to production, rollback, roll back, push to prod, hotfix, Argo CD, canary, blue-green, deploy freeze, code freeze, deploy window, Spinnaker, Ansible, failed deploy, revert deploy, DevOps engineer',
    ru: 'деплой, выкатка, развёртывание, DevOps, девопс, выкладка на прод | задеплоить, выкатить, выкатить на прод, откатить, хотфикс, раскатка, раскатить, канарейка, заморозка выкаток, код-фриз, Ansible, релизный инженер, деплой упал, ролбэк, прод, ArgoCD, откат релиза',
    ro: 'deployment, deploy, livrare continuă, implementare în producție, DevOps, rollout | rollback, hotfix, deploy în producție, urc în producție, deploy eșuat, code freeze, revenire la versiunea anterioară, Ansible, Argo CD, canary, inginer DevOps, pus pe prod',
    vi: 'triển khai phần mềm, deploy, triển khai production, DevOps, triển khai liên tục, rollout | deploy lên production, rollback, hotfix, đẩy lên prod, deploy lỗi, code freeze, quay lại bản cũ, Ansible, Argo CD, kỹ sư DevOps, lên production, lên prod, golive bản mới',
    'pt-BR':
      'deploy, deploys, implantação de sistemas, entrega contínua, publicação em produção, DevOps, subida em produção | subir para produção, rollback, hotfix, deploy falhou, congelamento de deploy, voltar versão, Argo CD, Ansible, canary, engenheiro DevOps, GMUD deploy, janela de deploy, freeze de deploy',
  },
  releases: {
    broader: 'software-development',
    en: 'software releases, release management, release notes, versioning, changelog, release train, release schedule, product releases, releases | release date, next release, release branch, release candidate, cut release, version number, what is in release, release manager, semver, ship version, hotfix release, go/no-go release',
    ru: 'релизы, релиз, управление релизами, релиз-менеджмент, версии ПО, список изменений, релизный календарь | релиз-ноутс, релизноты, дата релиза, следующий релиз, релиз-менеджер, релизная ветка, ченджлог, номер версии, что вошло в релиз, релиз-кандидат, выпустить версию, состав релиза, когда релиз',
    ro: 'release-uri, release management, lansări de versiuni, note de lansare, versiuni software, managementul lansărilor, changelog | data release-ului, următorul release, release notes, release manager, versiune nouă a produsului, ramură de release, release candidate, ce intră în release, calendar lansări',
    vi: 'phát hành phần mềm, quản lý phát hành, release, release note, phiên bản phần mềm, lịch phát hành, bản phát hành | ngày release, bản release tiếp theo, changelog, release manager, nhánh release, bản mới có gì, số phiên bản, ra bản mới, release candidate',
    'pt-BR':
      'releases, gestão de releases, notas de versão, versões de software, release notes, calendário de releases, lançamento de versão | data da release, próxima release, changelog, gerente de release, branch de release, o que entra na versão, número da versão, release candidate, liberar versão, versionamento',
  },
  'feature-flags': {
    broader: 'software-development',
    en: 'feature flags, feature toggles, LaunchDarkly, gradual rollout, beta features, kill switch | feature flag, toggle feature, turn on feature for customer, enable beta for customer, percentage rollout, Unleash, dark launch, early access',
    ru: 'фича-флаги, фиче-флаги, фичефлаги, фича-тогглы, включение функций, переключатели функций | включить фичу клиенту, фича флаг, тоггл, выключить фичу, раскатать на процент, LaunchDarkly, Unleash, бета для клиента, постепенная раскатка',
    ro: 'feature flags, feature toggles, LaunchDarkly, activare funcționalități, lansare graduală, comutatoare de funcționalități | feature flag, activez funcționalitate pentru client, dezactivez funcționalitate, toggle, funcție beta, kill switch, lansare pe procente, Unleash',
    vi: 'feature flag, cờ tính năng, bật tắt tính năng, LaunchDarkly, phát hành dần, tính năng beta | bật tính năng cho khách, tắt tính năng, toggle, kill switch, mở beta cho khách, Unleash, rollout theo phần trăm, feature toggle',
    'pt-BR':
      'feature flags, feature toggles, LaunchDarkly, chaves de funcionalidade, rollout gradual, funcionalidades beta | feature flag, ligar funcionalidade para cliente, desligar funcionalidade, toggle, kill switch, habilitar beta, liberar feature, Unleash, liberação gradual',
  },
  'test-environments': {
    broader: 'software-development',
    en: 'test environments, staging, staging environment, sandbox, dev environment, UAT environment, test data, pre-production | staging down, test server, QA environment, demo environment, sandbox account, test database, preview environment, test user, refresh staging, anonymised test data, preprod, demo tenant',
    ru: 'тестовые среды, тестовый стенд, стейджинг, препрод, песочница, тестовое окружение, тестовые данные, тестовые стенды | стенд упал, стейдж, стейджинг лежит, стенд занят, тестовый сервер, дев-стенд, демо-стенд, обновить стенд, накатить на стенд, тестовый контур, тестовая база, предпрод, тестовый пользователь, обезличенные данные',
    ro: 'medii de test, staging, mediu de testare, sandbox, mediu de preproducție, date de test, mediu demo | staging picat, server de test, mediu UAT, cont de test, mediu de QA, refresh date de test, date anonimizate, preprod, baza de test, mediu de dev',
    vi: 'môi trường test, môi trường kiểm thử, staging, sandbox, môi trường UAT, dữ liệu test, môi trường demo | staging sập, server test, tài khoản test, môi trường QA, môi trường thử nghiệm, database test, preprod, bản demo cho khách, làm mới dữ liệu test, staging lỗi',
    'pt-BR':
      'ambientes de teste, homologação, ambiente de homologação, staging, sandbox, massa de dados, ambiente de testes, pré-produção | homolog, staging caiu, servidor de teste, usuário de teste, massa de teste, ambiente demo, ambiente de QA, base de homologação, atualizar homologação, hml, dados anonimizados, ambiente fora do ar homologação',
  },
  'quality-assurance': {
    broader: 'software-development',
    en: 'software testing, test automation, quality engineering, testers, regression testing, acceptance testing, software QA | tester, test case, test plan, Selenium, Playwright, flaky test, regression, test coverage, unit tests, end-to-end tests, smoke test, Cypress, manual testing, TestRail, UAT sign-off, load test, QA engineer',
    ru: 'тестирование ПО, QA, автотесты, тестировщики, контроль качества ПО, автоматизация тестирования | тестировщик, тест-кейс, тест-план, регрессионное тестирование, Selenium, флаки-тест, автотест упал, юнит-тесты, покрытие тестами, куа, приёмочное тестирование, смоук, Allure, TestRail, протестировать',
    ro: 'QA, testare software, testare automată, asigurarea calității software, testeri, teste de regresie, teste de acceptanță | tester, caz de test, plan de testare, Selenium, regresie, test instabil, teste unitare, acoperire teste, test manual, smoke test, Playwright, Cypress, UAT, inginer QA',
    vi: 'kiểm thử phần mềm, kiểm thử, kiểm thử tự động, tester, đảm bảo chất lượng phần mềm, kiểm thử hồi quy, QC phần mềm, QA phần mềm | test case, kịch bản test, kế hoạch kiểm thử, Selenium, test hồi quy, test tự động, unit test, độ phủ test, test tay, Playwright, nghiệm thu UAT, smoke test, Cypress',
    'pt-BR':
      'QA, testes de software, qualidade de software, automação de testes, testadores, testes de regressão, testes de aceitação | testador, caso de teste, plano de testes, Selenium, regressão, teste intermitente, testes unitários, cobertura de testes, teste manual, Cypress, Playwright, teste de fumaça, analista de testes, UAT',
  },
  bugs: {
    broader: 'quality-assurance',
    en: 'bugs, bug reports, defects in software, bug triage, software defects, product bugs | bug, report bug, glitch, app bug, buggy, regression bug, reproduce bug, customer reports bug, file bug, screenshot of bug, known bug, workaround for bug, fix bug, stack trace, crash report',
    ru: 'баги, баг-репорты, дефекты ПО, ошибки в программе, ошибки в продукте, разбор багов | баг, багрепорт, завести баг, глюк, глючит приложение, нашёл баг, клиент жалуется на баг, воспроизвести баг, пофиксить, фикс, известный баг, стектрейс, краш, косяк в программе, багует',
    ro: 'buguri, raportare buguri, defecte software, erori în aplicație, triaj buguri | bug, am găsit un bug, raportez bug, eroare în produs, clientul raportează bug, reproducere bug, bug cunoscut, remediere bug, crash aplicație, stack trace, glitch',
    vi: 'lỗi phần mềm, bug, báo lỗi sản phẩm, báo bug, phân loại bug, lỗi ứng dụng | gặp bug, tìm thấy bug, khách báo lỗi app, tái hiện lỗi, fix bug, sửa bug, lỗi đã biết, crash app, ứng dụng bị crash, stack trace, log bug, lỗi hiển thị',
    'pt-BR':
      'bugs, relato de bugs, defeitos de software, erros no sistema, triagem de bugs, bug report | bug, achei bug, reportar bug, abrir bug, cliente reportou bug, reproduzir bug, corrigir bug, bug conhecido, crash do app, stack trace, bugado, bugou, erro no aplicativo, glitch',
  },
  architecture: {
    broader: 'software-development',
    en: 'software architecture, solution architecture, enterprise architecture, IT architecture, architects of software, technical design | design doc, tech radar, microservices design, solution architect, architecture review, RFC document, system design, architecture decision, choice of framework, architecture board, architecture decision record',
    ru: 'архитектура ПО, архитектура решений, корпоративная архитектура, ИТ-архитектура, архитектурный комитет, архитекторы ПО | архитектор решений, солюшен-архитектор, системный архитектор, техрадар, архитектурное решение, дизайн-документ, согласовать архитектуру, архкомитет, выбор технологии, схема системы, системный дизайн',
    ro: 'arhitectură software, arhitectura soluțiilor, arhitectură enterprise, arhitectură IT, arhitecți software | arhitect software, arhitect de soluții, design tehnic, document de design, decizie de arhitectură, review de arhitectură, tech radar, alegere framework, diagramă de sistem',
    vi: 'kiến trúc phần mềm, kiến trúc giải pháp, kiến trúc hệ thống, kiến trúc doanh nghiệp, kiến trúc sư phần mềm | kiến trúc sư giải pháp, solution architect, tài liệu thiết kế kỹ thuật, quyết định kiến trúc, duyệt kiến trúc, chọn framework, thiết kế hệ thống, sơ đồ hệ thống, tech radar',
    'pt-BR':
      'arquitetura de software, arquitetura de soluções, arquitetura corporativa, arquitetura de TI, arquitetos de software | arquiteto de soluções, arquiteto de software, documento de design técnico, decisão de arquitetura, comitê de arquitetura, tech radar, escolha de framework, desenho de solução, desenho do sistema',
  },
  'technical-debt': {
    broader: 'architecture',
    en: 'technical debt, tech debt, legacy code, refactoring, modernisation of systems, legacy systems | refactor, rewrite module, deprecated library, dependency upgrade, legacy system, old codebase, spaghetti code, end of life framework, outdated dependency, migrate off legacy, sunset old service',
    ru: 'технический долг, техдолг, легаси, рефакторинг, устаревшие системы, модернизация систем | отрефакторить, легаси-код, переписать модуль, устаревшая библиотека, обновить зависимости, старый код, говнокод, выпилить старый сервис, мигрировать с легаси, наследие в коде, старая система, костыли в коде',
    ro: 'datorie tehnică, cod legacy, refactorizare, sisteme legacy, modernizare sisteme, tech debt | refactorizez, rescriere modul, bibliotecă învechită, actualizare dependențe, cod vechi, sistem vechi, framework depășit, migrare de pe legacy, dependențe învechite',
    vi: 'nợ kỹ thuật, technical debt, code cũ, tái cấu trúc mã, refactor, hệ thống cũ legacy | hệ thống legacy, viết lại module, thư viện lỗi thời, nâng cấp thư viện, tái cấu trúc code, code rác, bỏ hệ thống cũ, nâng cấp dependency, mã nguồn cũ',
    'pt-BR':
      'dívida técnica, débito técnico, código legado, refatoração, sistemas legados, modernização de sistemas | refatorar, legado, reescrever módulo, biblioteca obsoleta, atualizar dependências, código antigo, gambiarra no código, framework descontinuado, migrar do legado, desativar sistema antigo',
  },
  'open-source': {
    broader: 'software-development',
    en: 'open source, open-source licences, OSS, open source compliance, open source contributions, OSPO | GPL, MIT licence, Apache licence, contribute upstream, publish our code, licence of library, SBOM, CLA, may I use this library, copyleft, third-party libraries, open sourcing',
    ru: 'открытый код, опенсорс, open source, открытое ПО, лицензии открытого ПО, свободное ПО | GPL, лицензия MIT, лицензия библиотеки, выложить в опенсорс, можно ли использовать библиотеку, контрибьютить, SBOM, сторонние библиотеки, Apache-лицензия, копилефт, опен сорс',
    ro: 'open source, licențe open source, cod deschis, software liber, conformitate open source, OSS | GPL, licență MIT, licența bibliotecii, contribuție open source, publicăm codul, SBOM, pot folosi biblioteca, biblioteci terțe, copyleft, licență Apache',
    vi: 'mã nguồn mở, open source, giấy phép mã nguồn mở, phần mềm nguồn mở, tuân thủ nguồn mở, OSS | GPL, giấy phép MIT, license thư viện, đóng góp mã nguồn mở, công bố mã nguồn, SBOM, dùng thư viện này được không, thư viện bên thứ ba, Apache license',
    'pt-BR':
      'código aberto, open source, licenças open source, software livre, conformidade open source, OSS | GPL, licença MIT, licença da biblioteca, contribuir com open source, publicar código, SBOM, posso usar essa biblioteca, bibliotecas de terceiros, licença Apache, copyleft',
  },
};
