import type { Concepts } from '../concept.ts';

/** IT as an organisation: what it buys, counts, hands out, throws away, changes and teaches. */
export const IT_MANAGEMENT: Concepts = {
  'it-purchasing': {
    broader: 'it-help',
    en: 'IT purchasing, IT procurement, hardware orders, IT equipment orders, buying computers, IT budget, IT equipment, IT suppliers | order laptop, buy monitor, order equipment for new hire, IT quote, hardware request, buy hardware, equipment catalogue IT, laptop delivery date, need tablet, Dell order, laptop for starter ordered, IT vendor',
    ru: 'закупка ИТ-оборудования, ИТ-закупки, закупка техники, закупка компьютеров, ИТ-бюджет, заказ оборудования ИТ, заказ техники | заказать ноутбук, купить монитор, заявка на технику, заказать технику новичку, купить компьютер, закупить железо, когда привезут ноутбук, КП на оборудование, выделить технику, поставщик техники',
    ro: 'achiziții IT, achiziție echipamente IT, comandă echipamente IT, buget IT, cumpărare calculatoare, furnizori IT | comand laptop, cumpăr monitor, echipament pentru angajat nou, ofertă echipamente IT, când vine laptopul, cerere de echipament IT, comandă hardware, necesar echipamente IT',
    vi: 'mua sắm CNTT, mua sắm thiết bị IT, đặt mua thiết bị IT, mua máy tính, ngân sách IT, nhà cung cấp IT | đặt mua laptop, mua màn hình, mua thiết bị cho nhân viên mới, báo giá thiết bị IT, đề xuất mua máy tính, khi nào có laptop, mua phần cứng, đề xuất thiết bị IT',
    'pt-BR':
      'compras de TI, aquisição de equipamentos de TI, pedido de equipamentos de TI, compra de computadores, orçamento de TI, fornecedores de TI | comprar notebook, comprar monitor, solicitar notebook, equipamento para novo colaborador, cotação de equipamentos de TI, quando chega notebook, pedir hardware, requisição de equipamento de TI',
  },
  'it-asset-inventory': {
    broader: 'it-help',
    en: 'IT assets, IT inventory, asset inventory, IT asset management, equipment inventory, CMDB, hardware inventory, return of IT equipment | asset tag, inventory sticker, serial number of laptop, who has laptop, return laptop when leaving, handover of equipment, equipment loan, loaner equipment, device assigned to me, collect equipment from leaver, asset register IT, take equipment home, spare laptop pool',
    ru: 'учёт ИТ-оборудования, инвентаризация техники, ИТ-активы, учёт техники, CMDB, возврат техники, выдача техники | инвентарный номер, инвентарник, серийный номер ноутбука, за кем числится ноутбук, числится за мной техника, сдать ноутбук при увольнении, сдать технику, акт приёма-передачи ноутбука, перезакрепить ноутбук, наклейка на ноуте, забрать технику домой, обходной лист техника, инвентаризация компьютеров',
    ro: 'inventar IT, active IT, gestiunea echipamentelor IT, inventar echipamente, CMDB, predare echipamente IT, evidența echipamentelor IT | număr de inventar laptop, serie laptop, predau laptopul la plecare, proces-verbal predare laptop, etichetă inventar, cine are laptopul, echipament pe numele meu, iau echipament acasă, laptop împrumut, restituire echipament',
    vi: 'quản lý tài sản CNTT, tài sản IT, kiểm kê thiết bị IT, quản lý thiết bị, CMDB, bàn giao thiết bị, thu hồi thiết bị IT | tem tài sản, số serial laptop, trả máy khi nghỉ việc, trả laptop khi nghỉ việc, biên bản bàn giao máy, máy đang đứng tên ai, mượn thiết bị IT, mang máy về nhà, dán tem máy tính, kiểm kê máy tính',
    'pt-BR':
      'ativos de TI, inventário de TI, gestão de ativos de TI, patrimônio de TI, CMDB, devolução de equipamentos de TI, inventário de equipamentos | plaqueta de patrimônio, etiqueta de patrimônio, número de série do notebook, devolver notebook no desligamento, termo de responsabilidade do notebook, quem está com notebook, equipamento no meu nome, empréstimo de equipamento, levar notebook para casa, comodato de equipamento',
  },
  'it-disposal': {
    broader: 'it-asset-inventory',
    en: 'IT disposal, e-waste, electronic waste, old computers disposal, hardware recycling, WEEE, data destruction | old laptop, get rid of old monitor, recycle computer, wipe hard drive, shred hard drive, dead printer disposal, buy old laptop, scrap electronics, donate computers, secure erasure',
    ru: 'утилизация техники, списание техники, утилизация оргтехники, электронные отходы, списание компьютеров, уничтожение данных на дисках | старый ноутбук, списать ноутбук, выбросить монитор, куда деть старый компьютер, выкупить старый ноут, утилизировать принтер, затереть диск, уничтожить жёсткий диск, акт списания техники, старая техника, электронный лом',
    ro: 'casare echipamente IT, reciclare echipamente IT, deșeuri electronice, DEEE, casare calculatoare, distrugerea datelor | laptop vechi, monitor vechi, arunc calculatorul vechi, reciclare calculatoare, ștergere definitivă disc, distrugere hard disk, cumpăr laptopul vechi, donare calculatoare, imprimantă de aruncat, proces-verbal casare IT',
    vi: 'thanh lý thiết bị IT, tiêu hủy thiết bị điện tử, rác thải điện tử, thanh lý máy tính, tái chế thiết bị, hủy dữ liệu ổ cứng | laptop cũ, màn hình cũ, thanh lý laptop, mua lại laptop cũ, bỏ máy tính cũ, máy in hỏng bỏ, xóa sạch ổ cứng, tặng máy tính cũ, hủy ổ cứng',
    'pt-BR':
      'descarte de equipamentos de TI, lixo eletrônico, reciclagem de computadores, baixa de equipamentos, descarte de eletrônicos, destruição de dados | notebook velho, monitor velho, descartar computador, jogar fora impressora, apagar HD definitivamente, destruir HD, comprar notebook usado da empresa, doar computadores, sucata eletrônica, baixa de patrimônio de TI',
  },
  'it-projects': {
    broader: 'it-help',
    en: 'IT projects, system implementation, digital transformation, IT project management, system rollout, migration project, process automation, RPA | IT project manager, implement new system, go-live, data migration, cutover, business analyst IT, digitalisation, robotic process automation, automate process, UiPath, IT demand, Power Automate, low-code, vendor selection of system',
    ru: 'ИТ-проекты, внедрение систем, цифровая трансформация, управление ИТ-проектами, автоматизация процессов, цифровизация, RPA | внедрить систему, руководитель ИТ-проекта, запуск системы, миграция данных, бизнес-аналитик, системный аналитик, ТЗ на доработку, техническое задание, автоматизировать процесс, роботизация процессов, импортозамещение ПО, пусконаладка системы, Power Automate, цифровой проект',
    ro: 'proiecte IT, implementare sisteme, transformare digitală, management de proiect IT, automatizarea proceselor, digitalizare, RPA | implementare sistem nou, go-live, migrare de date, analist de business, manager proiect IT, automatizez un proces, caiet de sarcini sistem, UiPath, Power Automate, low-code, punere în funcțiune sistem',
    vi: 'dự án CNTT, dự án IT, triển khai hệ thống mới, chuyển đổi số, quản lý dự án IT, tự động hóa quy trình, RPA | golive hệ thống, chuyển đổi dữ liệu, migrate dữ liệu, business analyst, phân tích nghiệp vụ, tự động hóa công việc, Power Automate, số hóa, low-code, chọn nhà cung cấp phần mềm, UiPath, quản lý dự án phần mềm',
    'pt-BR':
      'projetos de TI, implantação de sistemas novos, transformação digital, gestão de projetos de TI, automação de processos, digitalização de processos, robotização de processos | go-live, migração de dados, virada de sistema, analista de negócios, gerente de projeto de TI, automatizar processo, Power Automate, low-code, UiPath, demanda de TI, implantar sistema, robô de automação, robotização',
  },
  'it-changes': {
    broader: 'it-help',
    en: 'IT change management, change advisory board, maintenance windows, change control IT, planned maintenance of systems | RFC for change, emergency change, change freeze, change window, planned downtime, system maintenance tonight, change approval IT, maintenance announcement, change record, CAB meeting',
    ru: 'управление изменениями ИТ, ИТ-изменения, технические окна, регламентные работы ИТ, CAB, плановые работы в системах | запрос на изменение ИТ, RFC, окно обслуживания, технические работы, плановая остановка системы, заморозка изменений, профилактика серверов, согласовать изменение в системе, комитет по изменениям, ночные работы на серверах',
    ro: 'managementul schimbărilor IT, mentenanță planificată sisteme, ferestre de mentenanță, CAB, controlul schimbărilor IT | cerere de schimbare IT, RFC, fereastră de mentenanță, lucrări planificate la sisteme, oprire programată sistem, change freeze, schimbare de urgență IT, aprobare change',
    vi: 'quản lý thay đổi IT, bảo trì hệ thống theo kế hoạch, lịch bảo trì hệ thống, CAB, kiểm soát thay đổi hệ thống | yêu cầu thay đổi hệ thống, RFC, cửa sổ bảo trì, dừng hệ thống theo lịch, change freeze, thay đổi khẩn cấp, thông báo bảo trì hệ thống, duyệt thay đổi hệ thống',
    'pt-BR':
      'gestão de mudanças de TI, GMUD, janelas de manutenção, comitê de mudanças, CAB, manutenção programada de sistemas | requisição de mudança de TI, RFC, janela de mudança, parada programada do sistema, mudança emergencial, congelamento de mudanças, aprovar GMUD, aviso de manutenção do sistema, change freeze',
  },
  'software-training': {
    broader: 'it-help',
    en: 'software training, IT training, computer training, Excel training, training on systems, digital skills, system user training | Excel course, learn Excel, learn SAP, how to use system, computer course, IT induction, Power BI course, teach me program, new software tutorial, user guide for system, digital literacy, training on CRM',
    ru: 'обучение программам, обучение работе в системе, курсы Excel, компьютерная грамотность, ИТ-обучение, обучение пользователей | курс по экселю, научиться экселю, обучение 1С, обучение SAP, научить пользоваться программой, компьютерные курсы, инструкция по программе, как пользоваться системой, курс Power BI, обучение новому софту, обучить работе в CRM',
    ro: 'instruire software, cursuri IT, cursuri Excel, training pe aplicații, instruire utilizatori, competențe digitale, cursuri de calculator | curs de Excel, învăț Excel, instruire SAP, cum folosesc programul, training ERP, instructaj IT, curs Power BI, tutorial aplicație nouă, alfabetizare digitală',
    vi: 'đào tạo phần mềm, đào tạo IT, đào tạo tin học, khóa học Excel, hướng dẫn sử dụng hệ thống, kỹ năng số, đào tạo người dùng hệ thống | học Excel, lớp Excel, đào tạo SAP, cách dùng phần mềm, hướng dẫn dùng phần mềm mới, khóa Power BI, lớp tin học, tập huấn phần mềm, chỉ dùng hệ thống',
    'pt-BR':
      'treinamento de software, treinamento em sistemas, treinamento de TI, curso de Excel, capacitação em sistemas, informática básica, inclusão digital | aprender Excel, aula de Excel, treinamento SAP, como usar sistema, treinamento no ERP, curso de Power BI, tutorial do sistema novo, treinamento no CRM, ensinar programa',
  },
  'workplace-it-setup': {
    broader: 'it-help',
    en: 'workplace IT setup, workstation setup, desk IT moves, IT moves, home office equipment, home working IT equipment, hot desk technology | move computer to another desk, set up desk with computer, monitor for home office, relocate PC, connect workstation, IT setup for new office, desk move computer, equipment at home, home desk setup',
    ru: 'организация рабочих мест ИТ, подготовка рабочего места, ИТ-переезды, техника для удалёнки, подключение рабочего места | перенести компьютер за другой стол, переезд рабочего места, подключить рабочее место, собрать рабочее место, оборудовать рабочее место техникой, монитор на дом, техника домой для удалёнки, пересадка сотрудника компьютер, АРМ',
    ro: 'pregătire post de lucru IT, instalare post de lucru, mutare calculatoare, echipament pentru telemuncă, configurare stație de lucru | mut calculatorul la alt birou, mutare post de lucru, configurare birou calculator, echipament acasă pentru telemuncă, monitor acasă telemuncă, instalare calculator la birou, mutare PC',
    vi: 'lắp đặt chỗ làm việc IT, chuẩn bị máy tính chỗ ngồi, chuyển chỗ thiết bị IT, thiết bị làm việc tại nhà, thiết lập chỗ làm việc | dời máy tính sang bàn khác, chuyển máy sang chỗ mới, lắp máy cho nhân viên, màn hình làm ở nhà, thiết bị làm ở nhà, di chuyển máy tính, setup chỗ ngồi',
    'pt-BR':
      'montagem de posto de trabalho de TI, mudança de estação de trabalho, preparação de máquina, equipamento para home office, mudança de layout TI | mudar computador de mesa, trocar computador de lugar, montar estação, kit home office, monitor para trabalhar em casa, instalar computador na mesa, ligar posto de trabalho',
  },
};
