import type { Concepts } from '../concept.ts';

/** The systems that a company runs on, as somebody's to look after: ERP, CRM, HR and accounting systems, intranet, wiki, tickets, trade systems. */
export const BUSINESS_SYSTEMS: Concepts = {
  erp: {
    broader: 'it-help',
    en: 'ERP, ERP system, enterprise resource planning, business systems, enterprise systems, Oracle ERP, NetSuite, Dynamics, Odoo | ERP screen, Navision, Dynamics 365, Business Central, Infor, Epicor, Sage X3, posting fails in ERP, ERP user, ERP batch job, ERP support, key user ERP',
    ru: 'ERP, ERP-система, учётная система, бизнес-приложения, корпоративные системы, Галактика, Dynamics | поддержка ERP, Аксапта, Навижн, Oracle EBS, ERP зависла, не проводится документ в системе, модуль ERP, ключевой пользователь, ведомость в ERP, Одоо, права в ERP, еэрпи',
    ro: 'ERP, sistem ERP, sisteme de business, aplicații de business, Charisma, SeniorERP, WinMentor, Dynamics, Odoo | modul ERP, suport ERP, Navision, Dynamics 365, NetSuite, utilizator ERP, nu postează în ERP, key user, Oracle ERP, eroare în ERP',
    vi: 'ERP, hệ thống ERP, phần mềm ERP, hệ thống nghiệp vụ, hoạch định nguồn lực doanh nghiệp, Odoo, Dynamics, Oracle ERP | hỗ trợ ERP, lỗi ERP, tài khoản ERP, module ERP, phân hệ ERP, Bravo, Fast ERP, NetSuite, key user ERP, không post được chứng từ, treo ERP',
    'pt-BR':
      'ERP, sistema ERP, sistema de gestão, sistemas corporativos, TOTVS, Protheus, Oracle ERP, Odoo | módulo do ERP, suporte ERP, Datasul, Dynamics, NetSuite, Sankhya, Omie, ERP travado, usuário do ERP, key user, não lança no ERP, erro no Protheus, rotina do sistema, Senior Sistemas',
  },
  sap: {
    broader: 'erp',
    en: 'SAP, SAP S/4HANA, SAP support, SAP system, SAP ERP, SAP basis | SAP GUI, transaction code, SAP role, SAP password, Fiori, ABAP, IDoc, SAP user locked, HANA, purchase requisition in SAP, material master SAP, SU53, SAP transport, Ariba, SAP login',
    ru: 'SAP, САП, SAP ERP, поддержка SAP, SAP S/4HANA | транзакция SAP, сап не открывается, роль в SAP, заблокирован в SAP, консультант SAP, Fiori, ABAP, абапер, пароль в сап, САП ГУИ, основная запись материала',
    ro: 'SAP, SAP S/4HANA, suport SAP, sistem SAP, SAP ERP | tranzacție SAP, rol SAP, cont SAP blocat, SAP GUI, Fiori, ABAP, parolă SAP, utilizator SAP, date de bază material SAP, consultant SAP, referat în SAP',
    vi: 'SAP, hỗ trợ SAP, SAP S/4HANA, SAP ERP, phần mềm SAP | mã giao dịch SAP, T-code, tài khoản SAP, SAP bị khóa, quyền SAP, SAP GUI, Fiori, ABAP, mật khẩu SAP, lỗi SAP, tạo PR trên SAP, mã vật tư SAP',
    'pt-BR':
      'SAP, SAP S/4HANA, suporte SAP, sistema SAP, SAP ERP | transação SAP, perfil SAP, usuário SAP bloqueado, SAP GUI, Fiori, ABAP, senha do SAP, cadastro de material SAP, consultor SAP, requisição no SAP, Business One, erro no SAP',
  },
  'one-c': {
    broader: 'erp',
    en: '1C, 1C Enterprise, 1C accounting, 1C support, 1C ERP | 1C programmer, 1C database, 1C update, 1C report, 1C trade management, 1C user, posting in 1C, 1C slow',
    ru: '1С, 1С Предприятие, 1С Бухгалтерия, программист 1С, поддержка 1С, одинэс, 1С УТ, 1С ERP | одинэсник, 1сник, база 1С, 1С зависла, 1С тормозит, обработка в 1С, не проводится в 1С, отчёт в 1С, обновить 1С, доработка 1С, 1С ЗУП, 1С УПП, права в 1С, выгрузить из 1С, франчайзи 1С, одинэска, не запускается 1С',
    ro: '1C, 1C Contabilitate, 1C Întreprindere, suport 1C, programator 1C | bază 1C, raport în 1C, actualizare 1C, utilizator 1C, 1C se blochează, nu se postează în 1C, export din 1C, drepturi 1C, 1C merge greu',
    vi: '1C, phần mềm 1C, 1C Doanh nghiệp, hỗ trợ 1C, 1C kế toán | lập trình 1C, báo cáo 1C, tài khoản 1C, lỗi 1C, cập nhật 1C, cơ sở dữ liệu 1C, 1C bị treo, 1VS, quyền trong 1C',
    'pt-BR':
      '1C, 1C Enterprise, suporte 1C, sistema 1C, 1C contabilidade | programador 1C, base 1C, relatório no 1C, atualização 1C, usuário 1C, erro no 1C, 1C travado, lançamento no 1C',
  },
  crm: {
    broader: 'it-help',
    en: 'CRM, CRM system, Salesforce, HubSpot, customer database, Pipedrive, CRM administration | lead in CRM, opportunity record, duplicate customer record, Salesforce licence, Salesforce report, pipeline stage, Zoho, merge accounts CRM, Dynamics CRM, contact import, SFDC, CRM field, reassign leads',
    ru: 'CRM, CRM-система, СРМ, Битрикс24, amoCRM, Salesforce, администрирование CRM, CRM-база | карточка клиента, сделка в CRM, лид в CRM, дубли клиентов, срм-ка, битрикс, амо, воронка в CRM, доступ в CRM, поле в CRM, объединить дубли, клиент не сохраняется в CRM, передать клиента другому менеджеру, импорт контактов',
    ro: 'CRM, sistem CRM, Salesforce, HubSpot, Pipedrive, administrare CRM | fișa clientului în CRM, lead în CRM, clienți duplicați, oportunitate în CRM, licență Salesforce, Zoho, câmp în CRM, import contacte, unificare clienți duplicați, acces CRM, realocare lead-uri',
    vi: 'CRM, hệ thống CRM, phần mềm CRM, Salesforce, HubSpot, quản lý quan hệ khách hàng, cơ sở dữ liệu khách hàng | lead trên CRM, khách hàng bị trùng, tài khoản CRM, cơ hội bán hàng trên CRM, Zoho, Bitrix24, nhập danh sách khách, gộp khách hàng trùng, trường dữ liệu CRM, chuyển khách cho sale khác, MISA CRM, Getfly',
    'pt-BR':
      'CRM, sistema de CRM, Salesforce, HubSpot, RD Station CRM, Pipedrive, administração do CRM | lead no CRM, oportunidade no CRM, cadastro duplicado de cliente, cliente duplicado, licença Salesforce, funil no CRM, campo no CRM, importar contatos, acesso ao CRM, transferir carteira no CRM, Zoho, Agendor',
  },
  'hr-system': {
    broader: 'hr',
    en: 'HR system, HRIS, HR portal, Workday, BambooHR, SuccessFactors, self-service HR portal, HCM, HR software | Personio, HiBob, ADP portal, Gusto, UKG, employee self-service, org chart wrong in system, update personal details in HR portal, HR app, manager wrong in Workday, Rippling, HR module',
    ru: 'HR-система, кадровая система, HRM, личный кабинет сотрудника, портал самообслуживания, кадровая программа, КЭДО | ЗУП, 1С ЗУП кадры, HRlink, хантфлоу, кабинет работника, личный кабинет не открывается, неверный руководитель в системе, поменять данные в личном кабинете, оргструктура в системе, SuccessFactors, БОСС-Кадровик, кадровый ЭДО',
    ro: 'sistem HR, portal HR, aplicație HR, HRIS, portal angajați, self-service angajați, program de resurse umane, Workday | Personio, BambooHR, SuccessFactors, contul de angajat, aplicația de concedii, manager greșit în sistem, actualizare date personale în portal, Revisal program, Charisma HCM, organigramă în sistem, Colorful HR',
    vi: 'hệ thống nhân sự, phần mềm nhân sự, cổng nhân viên, HRIS, HRM, Workday, app nhân sự | Base HRM, MISA AMIS nhân sự, SuccessFactors, cổng thông tin nhân viên, sai quản lý trên hệ thống, cập nhật thông tin cá nhân trên hệ thống, app HR, app chấm công nhân sự, sơ đồ tổ chức trên hệ thống, tài khoản HRM, BambooHR',
    'pt-BR':
      'sistema de RH, portal do RH, portal do colaborador, HRIS, software de RH, Workday, aplicativo do RH, app do RH | SuccessFactors, portal do funcionário, Meu RH, TOTVS RH, Senior HCM, Convenia, Sólides, gestor errado no sistema, atualizar dados no portal, organograma no sistema, ADP',
  },
  'accounting-system': {
    broader: 'finance',
    en: 'accounting system, accounting software, finance system, QuickBooks, Xero, Sage, finance software, ledger system | posting period locked in system, QuickBooks login, invoice workflow system, bank feed, FreshBooks, finance application, chart of accounts in system, accounting package, import journal entries, DATEV, accounting tool',
    ru: 'бухгалтерская программа, учётная программа, финансовая система, бухгалтерская система, программа бухучёта, Контур Бухгалтерия | Парус, закрыт период в программе, банк-клиент выгрузка, проводка не проходит, план счетов в программе, обмен с банком, бухгалтерский софт, Моё дело, загрузить выписку, Инфо-Бухгалтер, настройка бухгалтерской базы',
    ro: 'program de contabilitate, software de contabilitate, sistem contabil, sistem financiar, SAGA, program contabil | Saga C, Ciel, perioadă blocată în program, import extras bancar, plan de conturi în program, nota contabilă nu se salvează, SmartBill, QuickBooks, NextUp, import note contabile, licență Saga',
    vi: 'phần mềm kế toán, hệ thống kế toán, hệ thống tài chính, MISA, Fast Accounting | MISA SME, khóa sổ trên phần mềm, bút toán không lưu, Bravo kế toán, lỗi phần mềm kế toán, hóa đơn điện tử phần mềm, kết nối ngân hàng phần mềm, Xero, QuickBooks, AMIS kế toán, eTax lỗi',
    'pt-BR':
      'sistema contábil, sistema financeiro, software de contabilidade, software contábil, Domínio Sistemas, Conta Azul, sistema da contabilidade | período fechado no sistema, conciliação no sistema, importar extrato, Alterdata, Questor, plano de contas no sistema, Omie financeiro, lançamento não salva, integração bancária, sistema de despesas',
  },
  intranet: {
    broader: 'it-help',
    en: 'intranet, company portal, internal portal, employee portal, SharePoint intranet, internal website | intranet page, publish on intranet, intranet news, link on intranet broken, portal home page, employee directory page, people directory, phone book, staff directory',
    ru: 'интранет, корпоративный портал, внутренний портал, портал компании, внутренний сайт | новость на портале, страница на портале, портал не открывается, опубликовать на портале, интранет-портал, справочник сотрудников, телефонный справочник, раздел портала, ссылка на портале не работает, битрикс портал',
    ro: 'intranet, portal intern, portalul companiei, site intern, pagina de intranet | pagină intranet, știre pe intranet, publicare pe intranet, link intranet, agendă telefonică, director angajați, carte de telefon internă, nu se deschide intranetul',
    vi: 'intranet, mạng thông tin nội bộ, cổng thông tin nội bộ, trang nội bộ, portal nội bộ, website nội bộ | đăng bài lên intranet, tin nội bộ portal, danh bạ nội bộ, danh bạ điện thoại, danh bạ nhân viên, link nội bộ hỏng, trang intranet, không vào được trang nội bộ',
    'pt-BR':
      'intranet, portal interno, portal corporativo, site interno, página da intranet | publicar na intranet, notícia na intranet, link da intranet, lista de ramais, lista telefônica interna, diretório de funcionários, intranet fora do ar, página interna',
  },
  wiki: {
    broader: 'it-help',
    en: 'wiki, Confluence, knowledge base, Notion, internal documentation, company wiki, knowledge management | Confluence space, wiki page, outdated page, Notion workspace, how-to article, runbook location, where is it documented, knowledge article, page permissions Confluence, Coda, GitBook',
    ru: 'вики, база знаний, Confluence, Notion, внутренняя документация, корпоративная вики, управление знаниями | конфлюенс, пространство в конфлюенсе, статья в базе знаний, страница в вики, ноушен, где описано, где лежит инструкция, Яндекс Вики, доступ в конфлюенс',
    ro: 'wiki, Confluence, bază de cunoștințe, Notion, documentație internă, wiki intern | spațiu Confluence, pagină wiki, articol din baza de cunoștințe, pagină învechită, unde e documentat, ghid intern, pagină Notion, acces Confluence',
    vi: 'wiki, Confluence, cơ sở tri thức, Notion, tài liệu nội bộ, wiki công ty, kho tri thức, quản lý tri thức | trang Confluence, space Confluence, trang wiki, bài hướng dẫn nội bộ, tài liệu cũ lỗi thời, trang Notion, quyền Confluence, tìm hướng dẫn ở đâu',
    'pt-BR':
      'wiki, Confluence, base de conhecimento, Notion, documentação interna, gestão do conhecimento | espaço no Confluence, página da wiki, artigo da base de conhecimento, página desatualizada, onde está documentado, página do Notion, acesso ao Confluence, manual interno, artigo de ajuda interno',
  },
  'ticket-system': {
    broader: 'it-help',
    en: 'ticket system, ticketing system, Jira Service Management, ServiceNow, Zendesk, Freshdesk, service management tool, ITSM | ServiceNow form, Zendesk macro, ticket queue, ticket routing, ticket category, Zendesk agent, service catalogue, cannot submit ticket, ticket assigned wrong, Freshservice',
    ru: 'система заявок, тикет-система, сервисдеск система, Zendesk, ServiceNow, Jira Service Management, ITSM, Naumen | тикет, тикетница, завести тикет, заявка в системе зависла, очередь заявок, зендеск, омнидеск, Юздеск, категория тикета, маршрутизация тикетов, Наумен, статус тикета, агент в зендеске, Интраксервис',
    ro: 'sistem de tichete, sistem de ticketing, ServiceNow, Zendesk, Jira Service Management, ITSM, Freshdesk | tichet, deschid tichet, tichet blocat, coadă de tichete, categorie tichet, agent Zendesk, catalog de servicii, rutare tichete, status tichet, GLPI',
    vi: 'hệ thống ticket, hệ thống yêu cầu hỗ trợ, ServiceNow, Zendesk, Jira Service Management, ITSM, Freshdesk | tạo ticket, mở ticket, ticket bị kẹt, hàng đợi ticket, phân loại ticket, trạng thái ticket, danh mục dịch vụ IT, chuyển ticket, tài khoản Zendesk',
    'pt-BR':
      'sistema de chamados, ferramenta de chamados, ServiceNow, Zendesk, Jira Service Management, ITSM, GLPI, Freshdesk | abrir chamado, chamado parado, fila de chamados, categoria do chamado, agente do Zendesk, catálogo de serviços, Movidesk, status do chamado, Octadesk, roteamento de tickets, ticket no sistema',
  },
  'project-tools': {
    broader: 'it-help',
    en: 'project tools, Jira, Asana, Trello, Monday.com, project management software, task tracker, issue tracker, Miro, Azure DevOps boards | Jira project, Jira workflow, Jira board, create Jira project, kanban board, Miro board, sprint board, ClickUp, Jira permissions, MS Project, Gantt chart tool, Jira automation, epic in Jira, Smartsheet',
    ru: 'трекер задач, таск-трекер, Jira, джира, Trello, Яндекс Трекер, Asana, Битрикс24 задачи, Miro, инструменты управления проектами | проект в джире, воркфлоу в джире, доска в джире, канбан-доска, доска Миро, таск, таска, Kaiten, Кайтен, доступ в джиру, YouTrack, диаграмма Ганта, MS Project, Redmine, статусы в джире, спринт в джире',
    ro: 'instrumente de proiect, Jira, Asana, Trello, Monday.com, software management de proiect, tracker de taskuri, Miro | proiect Jira, board Jira, workflow Jira, panou kanban, tablă Miro, ClickUp, acces Jira, task, MS Project, diagramă Gantt, sprint în Jira, automatizare Jira',
    vi: 'công cụ quản lý dự án, Jira, Asana, Trello, phần mềm quản lý công việc, Miro, ClickUp, quản lý task | dự án trên Jira, bảng Jira, quy trình Jira, bảng kanban, bảng Miro, quyền Jira, tạo task, Base Wework, MS Project, sơ đồ Gantt',
    'pt-BR':
      'ferramentas de projeto, Jira, Asana, Trello, Monday.com, software de gestão de projetos, gestão de tarefas, Miro | projeto no Jira, quadro do Jira, workflow do Jira, quadro kanban, board do Miro, ClickUp, acesso ao Jira, MS Project, gráfico de Gantt, tarefa no Jira, Notion tarefas, automação do Jira, Artia',
  },
  'learning-platform': {
    broader: 'it-help',
    en: 'learning platform, learning management system, LMS, e-learning platform, Moodle, course platform | course not loading, Cornerstone, Litmos, course completion not recorded, LinkedIn Learning, e-learning module stuck, SCORM, Udemy licence, Docebo, assign course, Coursera access, Canvas LMS',
    ru: 'платформа обучения, СДО, LMS, система дистанционного обучения, учебный портал, Moodle, iSpring | курс не открывается, мудл, курс не засчитался, портал обучения, пройти электронный курс, назначить курс, тест не засчитан, WebTutor, Вебтьютор, Эквио, GetCourse, доступ к курсу',
    ro: 'platformă de învățare, LMS, platformă e-learning, Moodle, platformă de cursuri online | curs nu se deschide, curs online nefinalizat, modul e-learning blocat, curs nesalvat, Udemy, LinkedIn Learning, atribuire curs, acces la curs, SCORM, test nu s-a înregistrat',
    vi: 'nền tảng học tập, hệ thống học trực tuyến, LMS, e-learning, Moodle, nền tảng đào tạo | khóa học không mở, học online nội bộ, khóa học không ghi nhận hoàn thành, tài khoản e-learning, gán khóa học, Udemy, bài test không lưu, SCORM, cổng đào tạo, học elearning',
    'pt-BR':
      'plataforma de treinamento, LMS, plataforma de e-learning, EAD, Moodle, universidade corporativa plataforma, ambiente virtual de aprendizagem | curso não abre, curso não conclui, certificado do curso não gera, curso travado, acesso ao curso, Udemy, Alura, SCORM, atribuir curso, trilha na plataforma, AVA',
  },
  'clinical-systems': {
    broader: 'it-help',
    en: 'clinical systems, electronic health records, EHR, EMR, patient records system, hospital information system, Epic, PACS | electronic patient record, Cerner, Meditech, chart not opening, e-prescribing, lab results in system, radiology images, patient list missing, EPR, smartcard NHS, barcode medication, e-MAR, merge patient records, SystmOne, computer on wheels',
    ru: 'медицинская информационная система, МИС, электронная медкарта, ЕМИАС, PACS, электронная карта пациента, госпитальная система | ЭМК, не открывается карта пациента, направление в МИС, электронный рецепт, результаты анализов в системе, снимки в PACS, ЛИС, ЕГИСЗ, запись пациента в системе, дубли пациентов, электронный больничный в МИС, qMS',
    ro: 'sistem informatic spital, dosar electronic pacient, sistem informatic medical, PACS, fișa electronică a pacientului, HIS | fișa pacientului nu se deschide, SIUI, card de sănătate cititor, PIAS, rețetă electronică, rezultate analize în sistem, imagini radiologie, Hipocrate, bilet de trimitere electronic, DES, Infoworld, pacient dublat în sistem, SIA AMP',
    vi: 'hệ thống thông tin bệnh viện, bệnh án điện tử, hồ sơ bệnh án điện tử, HIS, PACS, phần mềm bệnh viện | không mở được bệnh án, kê đơn điện tử, kết quả xét nghiệm trên hệ thống, phim chụp PACS, LIS, cổng giám định BHYT, phần mềm khám bệnh, trùng mã bệnh nhân, đơn thuốc điện tử, eHospital, y lệnh điện tử',
    'pt-BR':
      'prontuário eletrônico, PEP, sistema hospitalar, sistemas clínicos, PACS, prontuário do paciente sistema, HIS | Tasy, prontuário não abre, prescrição eletrônica, resultado de exame no sistema, imagens de raio X, RIS, e-SUS, prontuário duplicado, guia TISS, checagem beira-leito, carrinho beira-leito, LIS, Philips Tasy, sistema MV',
  },
  'warehouse-management-system': {
    broader: 'logistics',
    en: 'warehouse management system, WMS, inventory system, stock system, warehouse software | WMS down, Manhattan WMS, bin location wrong in system, stock level wrong in system, pick list not printing, wave not released, transport management system, TMS, putaway task, WMS user',
    ru: 'складская программа, WMS, система управления складом, складская система, учётная система склада | WMS зависла, ВМС, остатки в системе не бьются, ячейка в системе, задание на отбор не приходит, пересорт в системе, волна не запускается, 1С WMS, TMS, МойСклад, складская база',
    ro: 'sistem de gestiune depozit, WMS, program de depozit, sistem de stocuri, program de gestiune, software depozit | WMS blocat, stoc greșit în sistem, locație greșită în sistem, comandă de picking nu apare, TMS, utilizator WMS, val de picking, eroare WMS',
    vi: 'phần mềm quản lý kho, hệ thống quản lý kho, WMS, hệ thống tồn kho, phần mềm kho | WMS lỗi, tồn kho trên hệ thống sai, sai vị trí kho trên hệ thống, lệnh lấy hàng không hiện, TMS, phiếu xuất kho trên hệ thống, tài khoản WMS, lệch tồn hệ thống, không nhập được kho trên phần mềm',
    'pt-BR':
      'sistema de gestão de armazém, WMS, sistema de estoque, sistema do depósito, software de estoque | WMS fora, WMS travado, saldo errado no sistema, endereço de estoque errado, onda não liberada, lista de separação não sai, TMS, usuário WMS, estoque do sistema não bate, tarefa de picking',
  },
  'manufacturing-execution-system': {
    broader: 'production',
    en: 'MES, manufacturing execution system, shop floor systems, operational technology, production terminals, factory IT, shop floor IT | machine terminal, shop floor terminal, production terminal frozen, work order not in MES, report quantities in terminal, operator login at line, process historian, OEE software, industrial PC, traceability system, line computer, booking terminal production',
    ru: 'MES, цеховые системы, система управления производством, терминалы в цеху, ИТ производства, производственные терминалы | терминал в цеху, терминал завис в цеху, отметить выпуск в системе, задание не видно в терминале, MES-система, вход оператора на линии, прослеживаемость в системе, промышленный компьютер, компьютер на линии, сменное задание в терминале',
    ro: 'MES, sistem de execuție a producției, sisteme de hală, IT pentru producție, terminale de producție, tehnologie operațională | terminal din hală, terminal producție blocat, comandă lipsă în MES, raportare cantități în terminal, PC industrial, calculator la linie, trasabilitate în sistem, logare operator la linie, raportare producție în sistem',
    vi: 'MES, hệ thống điều hành sản xuất, hệ thống xưởng, máy trạm sản xuất, IT nhà máy, công nghệ vận hành OT | máy tính trạm dây chuyền, màn hình trạm bị treo, lệnh sản xuất không hiện trên MES, báo sản lượng trên máy, truy xuất nguồn gốc trên hệ thống, máy tính công nghiệp, đăng nhập máy chuyền, nhập sản lượng hệ thống, tablet chuyền',
    'pt-BR':
      'MES, sistemas de chão de fábrica, sistema de execução da manufatura, terminais de produção, TI industrial, tecnologia operacional | terminal da produção, terminal travado na linha, ordem não aparece no MES, apontamento de produção no sistema, computador da linha, PC industrial, rastreabilidade no sistema, login do operador na linha, PIMS, coletor de apontamento',
  },
};
