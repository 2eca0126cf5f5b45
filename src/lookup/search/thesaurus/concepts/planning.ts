import type { Concepts } from '../concept.ts';

/** Where the company is going: strategy and aims, new business and places, projects and processes, the top of the house. */
export const PLANNING: Concepts = {
  strategy: {
    en: 'strategy, corporate strategy, strategic planning, corporate development, strategy office | company goals, OKR, strategic goals, mission and vision, strategic initiative, business plan, long-term plan of company, company objectives, strategy paper, transformation programme, where is the company going, goals for next year company, company direction, future of the company',
    ru: 'стратегия, стратегическое планирование, стратегическое развитие, корпоративная стратегия, дирекция по стратегии | цели компании, OKR, стратегическая сессия, стратсессия, миссия и видение, стратегическая инициатива, бизнес-план, стратегические цели, трансформация, программа развития, куда идёт компания, стратегия на год, планы компании, развитие компании',
    ro: 'strategie, planificare strategică, strategia companiei, dezvoltare corporativă, direcția strategie | obiectivele companiei, OKR, misiune și viziune, plan de afaceri, inițiativă strategică, obiective strategice, plan pe termen lung, sesiune de strategie, transformarea companiei, încotro merge firma, obiectivele firmei, planul firmei, viitorul companiei',
    vi: 'chiến lược, hoạch định chiến lược, chiến lược công ty, phát triển chiến lược, ban chiến lược | mục tiêu công ty, OKR, tầm nhìn sứ mệnh, kế hoạch kinh doanh dài hạn, định hướng công ty, sáng kiến chiến lược, mục tiêu chiến lược, chuyển đổi số chiến lược, kế hoạch 5 năm, tầm nhìn, kế hoạch dài hạn, chiến lược năm',
    'pt-BR':
      'estratégia, planejamento estratégico, estratégia corporativa, desenvolvimento corporativo, escritório de estratégia | objetivos da empresa, OKR, missão e visão, plano de negócios, iniciativa estratégica, metas estratégicas, BSC, plano de longo prazo, transformação da empresa, direcionamento estratégico, rumo da empresa, futuro da empresa, plano estratégico, visão da empresa',
  },
  'business-development': {
    broader: 'sales',
    en: 'business development, new business, partnerships development, market expansion, BizDev | new market entry, strategic partnership, cooperation offer, expand abroad, business opportunity, partnership proposal, new business idea, collaboration enquiry, other company wants to cooperate, company proposes cooperation, wants to work together, another firm wants partnership, enter a new country',
    ru: 'развитие бизнеса, бизнес-девелопмент, развитие новых направлений, новые рынки, директор по развитию | выход на новый рынок, предложение о сотрудничестве, стратегическое партнёрство, новое направление бизнеса, бизнес-возможность, предлагают сотрудничество, биздев, открыть новое направление, расширение бизнеса, хотят сотрудничать, выйти на новый рынок, предлагают партнёрство',
    ro: 'dezvoltarea afacerii, business development, dezvoltare de afaceri, piețe noi, oportunități de afaceri | intrare pe piață nouă, propunere de colaborare, parteneriat strategic, oportunitate de afaceri, extindere externă, ofertă de colaborare, business nou, idee de afacere, vor să colaboreze cu noi, vrea să colaboreze, parteneriat nou, intrăm pe o piață nouă',
    vi: 'phát triển kinh doanh, phát triển thị trường, business development, mở rộng thị trường, hợp tác kinh doanh | thị trường mới, đề nghị hợp tác, đối tác chiến lược, cơ hội kinh doanh, lời mời hợp tác, BD, mở rộng kinh doanh, muốn hợp tác với công ty, ý tưởng kinh doanh mới, muốn hợp tác, công ty khác hợp tác, vào thị trường mới',
    'pt-BR':
      'desenvolvimento de negócios, novos negócios, business development, expansão de mercado, parcerias estratégicas | entrar em novo mercado, proposta de parceria, oportunidade de negócio, expandir negócio, parceria estratégica, ideia de negócio, querem fazer parceria, BizDev, prospecção de parcerias, proposta de cooperação',
  },
  'new-locations': {
    en: 'new locations, store expansion, branch openings, network expansion, site search | new branch location, store opening location, give up a site, expansion manager, open a new store, close a branch, find premises for store, new site opening, open a branch, new shop location, we open in another city, looking for a place for shop',
    ru: 'развитие сети, аренда помещений под магазины, открытие новых точек, открытие филиалов | новая точка, открыть магазин, локация для магазина, закрытие филиала, открыть филиал, закрыть точку, найти помещение под магазин, новый филиал, откроемся в другом городе, закрыть филиал',
    ro: 'expansiune magazine, locații noi, deschideri de magazine, extinderea rețelei | locație nouă, deschidere magazin nou, închidere punct de lucru, spațiu comercial nou, deschidere punct de lucru, deschidem o filială, caut spațiu pentru magazin, deschidem filială, sucursală nouă, deschidem în alt oraș',
    vi: 'phát triển mặt bằng, mở rộng điểm bán, mở chi nhánh mới, mở điểm bán mới | mở cửa hàng mới, tìm mặt bằng, địa điểm mới, đóng chi nhánh, khai trương cửa hàng, đóng cửa hàng, mở thêm chi nhánh, mở chi nhánh, chi nhánh mới',
    'pt-BR':
      'expansão de lojas, novas lojas, abertura de filiais, expansão da rede | ponto comercial, abrir loja nova, fechar filial, luvas do ponto, abrir filial, fechar loja, procurar ponto, nova unidade, filial nova, loja em outra cidade',
  },
  'project-office': {
    en: 'project management office, PMO, project management, project portfolio, programme management | project manager, project plan, start a project, project status, project charter, milestone, steering committee, PRINCE2, Gantt chart, project kick-off, project lead, project proposal, MS Project, who leads the project, how far is the project, project late, start a new project, project deadline, projects overview',
    ru: 'проектный офис, управление проектами, ПМО, портфель проектов, проектный менеджмент | руководитель проекта, РП, запустить проект, устав проекта, статус проекта, веха, управляющий комитет, план-график проекта, диаграмма Ганта, паспорт проекта, проджект, проектная заявка, кто ведёт проект, проект опаздывает, срок проекта',
    ro: 'birou de proiecte, PMO, management de proiect, portofoliu de proiecte, managementul programelor | manager de proiect, șef de proiect, pornesc un proiect, stadiu proiect, plan de proiect, jalon, comitet de coordonare, diagramă Gantt, kick-off proiect, fișă de proiect, project manager, cine conduce proiectul, proiectul întârzie, termen proiect',
    vi: 'quản lý dự án, PMO, văn phòng quản lý dự án, ban quản lý dự án, danh mục dự án | giám đốc dự án, PM dự án, khởi động dự án, tiến độ dự án, kế hoạch dự án, cột mốc dự án, biểu đồ Gantt, điều lệ dự án, đề xuất dự án, trễ tiến độ dự án, ban chỉ đạo dự án, ai phụ trách dự án, dự án trễ, bắt đầu dự án, hạn dự án',
    'pt-BR':
      'escritório de projetos, PMO, gestão de projetos, portfólio de projetos, gerenciamento de projetos | gerente de projeto, abrir projeto, status do projeto, termo de abertura, cronograma do projeto, comitê do projeto, gráfico de Gantt, marco do projeto, líder de projeto, kick-off de projeto, quem toca o projeto, andamento do projeto, projeto atrasado, começar projeto, prazo do projeto',
  },
  'process-management': {
    en: 'process improvement, process management, business processes, process documentation | process map, business process, BPMN, process owner, process too slow, improve a process, simplify workflow, describe a process, which process applies, how does the process work, too many steps, who decides the process, make process easier, flow chart',
    ru: 'улучшение процессов, бизнес-процессы, операционная эффективность, управление процессами, описание процессов | описать процесс, регламент процесса, владелец процесса, оптимизация процессов, картирование, BPMN, схема процесса, упростить процесс, слишком много согласований',
    ro: 'îmbunătățirea proceselor, managementul proceselor, procese de business, documentarea proceselor | hartă de proces, proces greoi, optimizare proces, owner de proces, BPMN, simplificare proces, descriu un proces, flux de lucru greoi, descriu procesul, simplific procesul, prea mulți pași, procedură de lucru, diagramă de proces',
    vi: 'cải tiến quy trình, quản lý quy trình, quy trình nghiệp vụ, chuẩn hóa quy trình | sơ đồ quy trình, tối ưu quy trình, quy trình rườm rà, xây dựng quy trình, lưu đồ quy trình, viết quy trình, đơn giản hóa quy trình, mô tả quy trình, quá nhiều bước, quy trình làm việc',
    'pt-BR':
      'melhoria de processos, gestão de processos, processos de negócio, mapeamento de processos | mapear processo, processo burocrático, otimizar processo, dono do processo, BPMN, fluxograma, escritório de processos, desenhar processo, simplificar processo, etapas demais, processo demorado',
  },
  innovation: {
    broader: 'strategy',
    en: 'innovation, innovation management, startups and ventures, innovation lab | new technology idea, innovation budget, startup cooperation, ideation, accelerator programme, prototype idea, invention, innovation project, corporate venture, have an idea for a new product, invented something',
    ru: 'инновации, управление инновациями, стартапы, лаборатория инноваций, новые разработки | инновационный проект, стартап, акселератор, идея новой технологии, генерация идей, изобретение, пилот со стартапом, корпоративный венчур, идея нового продукта',
    ro: 'inovare, inovație, managementul inovării, laborator de inovare, start-up-uri, proiecte de inovare | idee inovatoare, colaborare cu start-up, pitch, accelerator, invenție, prototip idee, proiect inovator, idee nouă, idee de produs nou',
    vi: 'đổi mới sáng tạo, quản lý đổi mới, hợp tác startup, quản trị đổi mới | khởi nghiệp, pitching, vườn ươm, phát minh, công nghệ mới, thử nghiệm ý tưởng, phòng lab đổi mới, dự án đổi mới, ý tưởng mới, đề xuất ý tưởng, sáng kiến',
    'pt-BR':
      'inovação, gestão da inovação, laboratório de inovação, startups, intraempreendedorismo | startup parceira, pitch, aceleradora, invenção, protótipo de ideia, inovação aberta, ideia inovadora, projeto de inovação, corporate venture, ideia nova, sugerir ideia, ideia de produto',
  },
  'executive-office': {
    en: 'executive office, management board, board of directors, CEO office, executive assistants, top management | CEO, managing director, board meeting, appointment with CEO, executive assistant, boss of the company, supervisory board, board decision, letter to management, who runs the company, PA to director, talk to the CEO, meet the boss, big boss, director calendar, write to the CEO, signature of the CEO, signed by the director',
    ru: 'приёмная, дирекция, генеральный директор, правление, совет директоров, секретариат руководства, высшее руководство | гендир, генеральный, записаться к директору, помощник руководителя, секретарь директора, топ-менеджмент, заседание правления, ассистент генерального, письмо директору, на подпись директору, встретиться с директором, к генеральному, гендиректор, приёмная директора',
    ro: 'direcțiune, secretariat director, consiliu de administrație, director general, cabinet director, conducerea firmei | CEO, secretara directorului, audiență la director, ședință CA, asistent manager, top management, hotărâre CA, la semnat la director, administratorul firmei, șeful firmei, vorbesc cu directorul, programare la director, semnat de director',
    vi: 'ban giám đốc, ban lãnh đạo, văn phòng tổng giám đốc, hội đồng quản trị, trợ lý giám đốc | tổng giám đốc, CEO, thư ký giám đốc, hẹn gặp sếp tổng, họp hội đồng quản trị, HĐQT, trình sếp ký, xin chữ ký giám đốc, sếp tổng, chủ tịch công ty, gặp giám đốc, trình ký giám đốc, lịch giám đốc',
    'pt-BR':
      'diretoria, presidência, conselho de administração, secretaria da diretoria, alta direção, gabinete da presidência | CEO, presidente da empresa, secretária da diretoria, reunião com diretor, reunião do conselho, assinatura do diretor, agenda do diretor, diretor-geral, dono da empresa, assistente executiva, falar com o diretor, falar com o presidente, reunião com a diretoria',
  },
};
