import type { Concepts } from '../concept.ts';

/** After the sale: the service desk and its channels, complaints and returns, warranty and repairs, loyalty, billing of subscribers. */
export const CUSTOMER_CARE: Concepts = {
  'customer-service': {
    en: 'customer service, customer support, customer care, service desk for customers, client services, customer relations | customer has a question, client calls, guest question, customer wants to speak to manager, angry customer, who helps customers, customer enquiry, support agent, customer email, rude customer',
    ru: 'клиентский сервис, служба поддержки клиентов, обслуживание клиентов, работа с клиентами, клиентская поддержка, сервис для клиентов | клиент спрашивает, звонит клиент, злой клиент, клиент ругается, вопрос от клиента, клиент требует руководителя, саппорт, письмо от клиента, скандальный клиент, покупатель спрашивает',
    ro: 'serviciu clienți, relații cu clienții, asistență clienți, suport clienți, customer care, customer service | clientul întreabă, sună un client, client nervos, client furios, clientul vrea cu șeful, întrebare de la client, solicitare client, operator relații clienți, mail de la client, client supărat',
    vi: 'chăm sóc khách hàng, CSKH, dịch vụ khách hàng, hỗ trợ khách hàng, bộ phận khách hàng | khách hỏi, khách gọi điện, khách bực, khách nổi nóng, khách chửi, khách đòi gặp quản lý, thắc mắc của khách, nhân viên CSKH, khách gửi email, khách khó tính',
    'pt-BR':
      'atendimento ao cliente, SAC, suporte ao cliente, relacionamento com o cliente, central de relacionamento, serviço ao cliente | cliente com dúvida, cliente ligou, cliente nervoso, cliente bravo, cliente quer falar com gerente, cliente irritado, e-mail de cliente, dúvida de cliente, atendente, cliente gritando',
  },
  'customer-complaints': {
    broader: 'customer-service',
    en: 'customer complaints, complaint handling, complaints management, complaints, claims by customers | customer complains, complaint, dissatisfied customer, unhappy guest, compensation for customer, goodwill gesture, escalated customer, wrong item sent to customer, customer received damaged goods, bad review, customer threatens lawyer, ombudsman',
    ru: 'жалобы клиентов, претензии клиентов, рекламации клиентов, работа с жалобами, книга жалоб, обращения клиентов | жалоба, клиент жалуется, клиент недоволен, недовольный покупатель, компенсация клиенту, клиент получил брак, прислали не тот товар, Роспотребнадзор, книга отзывов и предложений, досудебная претензия, плохой отзыв',
    ro: 'reclamații clienți, plângeri clienți, gestionarea reclamațiilor, sesizări clienți, reclamații | reclamație, clientul se plânge, client nemulțumit, ANPC, protecția consumatorului, despăgubire client, clientul a primit produs defect, produs greșit trimis, client amenință cu instanța, recenzie proastă, sesizare, registru reclamații',
    vi: 'khiếu nại khách hàng, giải quyết khiếu nại, phàn nàn của khách, xử lý khiếu nại, tiếp nhận khiếu nại | khách khiếu nại, khách phàn nàn, khách không hài lòng, khách than phiền, bồi thường cho khách, khách nhận hàng lỗi, giao nhầm hàng cho khách, khách dọa kiện, đánh giá xấu, đánh giá một sao, khách bóc phốt',
    'pt-BR':
      'reclamações de clientes, ouvidoria, reclamações, tratamento de reclamações, queixas de clientes | cliente reclamando, cliente insatisfeito, Reclame Aqui, Procon, cliente recebeu produto com defeito, mandaram produto errado pro cliente, indenizar cliente, cliente ameaçou processar, consumidor.gov, avaliação ruim, reclamação, queixa',
  },
  'customer-returns': {
    broader: 'customer-service',
    en: 'customer returns, returns, returned goods, RMA, returns desk, product returns | customer brings goods back, exchange an item, return label, return without receipt, right of withdrawal, wrong size, RMA number, return period, damaged return, customer sends back, returned parcel',
    ru: 'возвраты, возврат товара, обмен товара, возвраты от покупателей, возврат от клиента | клиент возвращает товар, вернуть товар без чека, обменять товар, не подошёл размер, заявление на возврат, срок возврата, 14 дней, возвратная накладная, покупатель хочет вернуть, возвращённый товар',
    ro: 'retururi, retur produse, retur clienți, schimb de produse, drept de retragere, returnare marfă | retur, clientul returnează, schimb produs, mărime greșită, retur fără bon, 14 zile retur, formular de retur, etichetă de retur, RMA, colet returnat, clientul aduce înapoi',
    vi: 'trả hàng, đổi trả, đổi trả hàng, hàng trả lại, đổi hàng | khách trả hàng, khách đổi hàng, đổi size, trả hàng không hóa đơn, chính sách đổi trả, hàng hoàn, đơn hoàn, hàng bị trả về, phiếu đổi trả, thời hạn đổi trả',
    'pt-BR':
      'devoluções, trocas e devoluções, devolução de clientes, logística reversa de clientes, RMA | cliente quer devolver, cliente quer trocar, trocar produto, troca sem nota, tamanho errado, direito de arrependimento, 7 dias, vale-troca, código de postagem reversa, produto devolvido, prazo de troca',
  },
  'customer-refunds': {
    broader: 'customer-returns',
    en: 'customer refunds, refunds, repayments to customers, money back, reimbursements to customers | refund, customer wants money back, refund not received by customer, refund a payment, charged twice customer, cancel and refund, refund approval, refund to card, money-back guarantee, overcharged customer',
    ru: 'возврат денег клиентам, возврат средств, возвраты оплат, возмещение клиентам, манибэк | вернуть деньги клиенту, клиент требует деньги назад, деньги не вернулись, возврат на карту, с клиента списали дважды, двойное списание, рефанд, клиенту не вернули деньги, оформить возврат денег',
    ro: 'rambursări clienți, restituiri bani, returnarea banilor, restituire plăți clienți, refund | rambursare client, clientul vrea banii înapoi, bani nereturnați, plată dublă client, restituire pe card, taxat de două ori, înapoierea banilor, returnare contravaloare, suma nu s-a întors, rambursez clientul',
    vi: 'hoàn tiền, hoàn tiền cho khách, trả lại tiền, refund, xử lý hoàn tiền | khách đòi lại tiền, khách chưa nhận tiền hoàn, hoàn tiền vào thẻ, bị trừ tiền hai lần, hoàn tiền đơn hủy, khách bị tính dư, duyệt hoàn tiền, trả tiền lại cho khách, thu dư tiền khách',
    'pt-BR':
      'reembolso de clientes, estornos, estorno, devolução de dinheiro, restituição a clientes, ressarcimento de clientes | cliente quer dinheiro de volta, estornar compra, estorno não caiu, cliente cobrado duas vezes, cobrança em duplicidade, devolver valor, estorno no cartão, reembolsar cliente, PIX devolvido, cobrado a mais do cliente',
  },
  'product-warranty': {
    broader: 'customer-service',
    en: 'product warranty, warranty, guarantee claims, warranty claims, warranty cases | warranty claim, under warranty, warranty expired, product broke under warranty, extended warranty, guarantee card, free replacement, proof of purchase warranty, defective product from customer, is it covered by warranty',
    ru: 'гарантия на товар, гарантийные случаи, гарантийное обслуживание, гарантийный отдел, рекламации по гарантии | гарантийный случай, по гарантии, гарантия закончилась, гарантийный талон, продлённая гарантия, сломалось на гарантии, замена по гарантии, бракованный товар, срок гарантии, неисправный товар от клиента',
    ro: 'garanție produse, garanții produse, reclamații în garanție, service în garanție, certificate de garanție | certificat de garanție, produs în garanție, garanție expirată, s-a stricat în garanție, extragaranție, înlocuire în garanție, produs defect client, perioada de garanție, garanție extinsă, post-garanție',
    vi: 'bảo hành, bảo hành sản phẩm, trung tâm bảo hành, yêu cầu bảo hành, chính sách bảo hành | còn bảo hành, hết bảo hành, phiếu bảo hành, thẻ bảo hành, đổi mới bảo hành, khách mang bảo hành, kích hoạt bảo hành, sản phẩm bị lỗi của khách, gia hạn bảo hành, từ chối bảo hành',
    'pt-BR':
      'garantia, garantia de produto, acionamento de garantia, pós-venda garantia, garantias | produto na garantia, garantia vencida, acionar garantia, quebrou na garantia, garantia estendida, certificado de garantia, defeito de fábrica, vício do produto, recall, troca em garantia, assistência em garantia',
  },
  'customer-repairs': {
    broader: 'customer-service',
    en: 'repairs for customers, repair service, service centre, repair workshop for customers, after-sales service, technical service | customer device to repair, repair quote for customer, repair ticket status, customer brings in device, loan device during repair, workshop for customer devices, repair turnaround, authorised service, repair order, customer product broken',
    ru: 'ремонт для клиентов, сервисный центр, сервисное обслуживание, послепродажное обслуживание, ремонт техники клиентов | клиент принёс в ремонт, сдать в сервис, статус ремонта, заказ-наряд, подменный аппарат, платный ремонт, диагностика, мастер сервиса, срок ремонта, сломался товар у клиента, негарантийный ремонт',
    ro: 'reparații pentru clienți, service produse, centru de service, service post-vânzare, service auto clienți | produs client la reparat, fișă de service, deviz reparație, stadiu reparație, produs de schimb, diagnosticare, service autorizat, clientul aduce la service, termen de reparație, constatare service',
    vi: 'sửa chữa cho khách, trung tâm sửa chữa, dịch vụ sửa chữa, dịch vụ hậu mãi, dịch vụ sau bán hàng | khách mang máy sửa, phiếu sửa chữa, báo giá sửa chữa, tình trạng sửa chữa, máy của khách hư, máy mượn tạm, kỹ thuật viên sửa chữa, nhận máy sửa, sửa xong chưa, hậu mãi',
    'pt-BR':
      'assistência técnica, reparos para clientes, oficina de clientes, pós-venda, conserto de produtos | ordem de serviço de cliente, OS do cliente, orçamento de conserto, status do conserto, aparelho do cliente, produto do cliente quebrou, laudo técnico do produto, produto reserva, revisão do cliente, prazo do conserto, oficina autorizada',
  },
  'parts-desk': {
    broader: 'customer-repairs',
    en: 'spare parts, parts desk, parts department, accessories and parts, spare parts for customers, parts sales, service parts | spare part, part number, exploded drawing, part not available, order part for customer, parts catalogue, wear part, OEM part, replacement filter, parts price, parts availability',
    ru: 'запчасти, склад запчастей, отдел запчастей, запчасти для клиентов, продажа запчастей | запчасть, артикул запчасти, каталожный номер, заказать запчасть, нет запчасти, каталог запчастей, расходники для техники, оригинальная запчасть, деталь для ремонта, взрыв-схема, аналог запчасти, клиент ищет запчасть',
    ro: 'piese de schimb, depozit piese, piese auto, departament piese, vânzare piese, piese pentru clienți | piesă de schimb, cod piesă, comand piesă, piesă lipsă, catalog piese, piesă originală, piesă pe stoc, piesă de uzură, schemă piese, subansamblu, clientul caută o piesă',
    vi: 'phụ tùng, linh kiện thay thế, bộ phận phụ tùng, bán phụ tùng, phụ tùng cho khách | mã phụ tùng, đặt phụ tùng, hết phụ tùng, linh kiện, phụ tùng chính hãng, đồ thay thế, catalogue phụ tùng, chờ linh kiện, phụ kiện thay thế, thiếu linh kiện sửa chữa, khách hỏi phụ tùng',
    'pt-BR':
      'peças de reposição, setor de peças, balcão de peças, autopeças, venda de peças, peças para clientes | peça de reposição, código da peça, pedir peça, peça em falta, catálogo de peças, vista explodida, peça original, peça genuína, peça de desgaste, aguardando peça, cliente procura peça',
  },
  'field-service': {
    broader: 'customer-service',
    en: 'field service, service technicians, on-site service, installation at customers, customer installations, service dispatch | technician visit, send technician to customer, dispatch engineer, service engineer, machine down at customer, customer site visit, installation appointment, maintenance contract customer, call-out, missed appointment, commissioning at customer',
    ru: 'выездное обслуживание, выездной сервис, выездные инженеры, монтаж у клиентов, сервисные инженеры, монтажная служба | отправить мастера к клиенту, вызвать мастера, выезд к клиенту, сервисный инженер, монтажник, у клиента стоит оборудование, мастер не приехал, диспетчер выездов, установка у клиента, ПНР, пусконаладка',
    ro: 'service pe teren, intervenții la clienți, tehnicieni de teren, montaj la clienți, instalare la clienți, dispecerat tehnicieni | trimit tehnician la client, intervenție la client, tehnicianul nu a venit, utilaj oprit la client, deplasare la client tehnic, echipă de montaj, programare instalare, inginer de service, contract de mentenanță client',
    vi: 'dịch vụ tại chỗ, kỹ thuật hiện trường, lắp đặt cho khách, kỹ thuật viên đi khách, đội lắp đặt, bảo trì tại khách hàng | cử kỹ thuật xuống khách, thợ lắp đặt, kỹ thuật chưa đến, máy của khách bị dừng, hẹn lắp đặt, điều phối kỹ thuật viên, kỹ sư dịch vụ, sửa tại nhà khách, đi công trình khách, lịch lắp đặt',
    'pt-BR':
      'serviço de campo, técnicos de campo, assistência em campo, instalação em clientes, field service, equipe de instalação | mandar técnico no cliente, visita técnica, técnico não apareceu, máquina parada no cliente, agendar instalação, despacho de técnicos, chamado em campo, contrato de manutenção do cliente, startup no cliente, instalador no cliente',
  },
  'product-support': {
    broader: 'customer-service',
    en: 'product support, technical support for customers, product helpdesk, second level support for customers, application support for customers | customer has technical problem, customer reports bug, how does our product work, manual for customer, customer cannot log in, product malfunction at customer, troubleshooting for customer, escalation to engineering, customer ticket, support tier 2',
    ru: 'техподдержка клиентов, техническая поддержка продукта, поддержка пользователей продукта, вторая линия поддержки, саппорт продукта | у клиента не работает, клиент нашёл баг, клиент не может войти, тикет клиента, инструкция для клиента, как работает наш продукт, ошибка у клиента, вторая линия, эскалация разработчикам, технический вопрос клиента',
    ro: 'suport tehnic clienți, asistență tehnică clienți, suport produs, helpdesk clienți, suport nivel doi | clientul are o problemă tehnică, clientul raportează bug, clientul nu se poate loga, tichet client, manual de utilizare client, cum funcționează produsul nostru, produsul nu merge la client, escaladare la dezvoltare, eroare la client',
    vi: 'hỗ trợ kỹ thuật khách hàng, hỗ trợ sản phẩm, support kỹ thuật, hỗ trợ kỹ thuật sản phẩm, support cấp hai | khách bị lỗi phần mềm, khách báo lỗi, khách báo bug, khách không đăng nhập được, ticket của khách, hướng dẫn sử dụng cho khách, sản phẩm bị lỗi ở khách, chuyển lên kỹ thuật, khách hỏi kỹ thuật',
    'pt-BR':
      'suporte técnico ao cliente, suporte ao produto, suporte técnico de produto, suporte nível 2, helpdesk de clientes | cliente com problema técnico, cliente achou bug, cliente não consegue logar, chamado de cliente, ticket do cliente, manual pro cliente, como funciona nosso produto, sistema do cliente travou, escalar pra engenharia, N2',
  },
  'customer-outages': {
    broader: 'customer-service',
    en: 'customer outages, service disruptions for customers, status page, incidents at customers, customer incident communication | customers cannot use our service, our platform is down, outage notice to customers, tell customers about outage, major incident customers, service disruption, maintenance window notice for customers, status page update, many customers complain of outage',
    ru: 'сбои у клиентов, аварии у клиентов, массовые сбои, страница статуса, инциденты клиентов | сервис лежит у клиентов, наша платформа недоступна, сообщить клиентам о сбое, массовая авария, клиенты не могут пользоваться, уведомить клиентов о работах, простой сервиса, много жалоб на сбой, статус-страница',
    ro: 'întreruperi la clienți, avarii la clienți, pagină de status, incidente clienți, indisponibilitate servicii clienți | platforma noastră e picată, serviciul nu merge la clienți, anunț clienți avarie, avarie generală, notificare mentenanță clienți, clienții nu pot folosi serviciul, status page, incident major clienți, pană la clienți',
    vi: 'sự cố dịch vụ khách hàng, gián đoạn dịch vụ, trang trạng thái, sự cố diện rộng, thông báo sự cố cho khách | hệ thống sập khách không dùng được, dịch vụ của mình bị sập, báo khách về sự cố, thông báo bảo trì cho khách, nhiều khách báo lỗi, status page, mất dịch vụ khách hàng, sự cố lớn khách hàng',
    'pt-BR':
      'indisponibilidade para clientes, interrupção de serviço a clientes, página de status, incidentes de clientes, comunicação de incidentes | nossa plataforma caiu, serviço fora do ar pros clientes, avisar clientes da queda, status page, manutenção programada clientes, incidente massivo, clientes sem serviço, sistema caiu pros clientes, muitos clientes reclamando da queda',
  },
  'call-centre': {
    broader: 'customer-service',
    en: 'call centre, contact centre, customer hotline, phone support, call center | call queue, call script, customer on hold, IVR, headset agent, average handling time, call volume, agent shift in call centre, call recording, toll-free number, abandoned calls, hotline for customers',
    ru: 'колл-центр, контактный центр, горячая линия, колцентр, кол-центр | оператор колл-центра, скрипт звонка, очередь звонков, горячая линия для клиентов, IVR, запись разговора, пропущенные звонки клиентов, супервизор колл-центра, голосовое меню, АОН, 8-800',
    ro: 'call center, centru de apeluri, contact center, hotline clienți, linie telefonică clienți | operator call center, script de apel, coadă de apeluri, TelVerde, IVR, apeluri pierdute clienți, înregistrare apel, supervizor call center, clienți în așteptare, număr de relații clienți',
    vi: 'tổng đài, call center, trung tâm cuộc gọi, hotline, đường dây nóng khách hàng | tổng đài viên, kịch bản gọi, hàng đợi cuộc gọi, số tổng đài, 1900, 1800, ghi âm cuộc gọi, cuộc gọi nhỡ khách, khách gọi tổng đài, IVR, gọi tổng đài không được',
    'pt-BR':
      'call center, central de atendimento, telemarketing, contact center, teleatendimento | fila de ligações, script de atendimento, 0800, URA, operador de telemarketing, gravação de ligação, TMA, cliente na espera, supervisor de call center, posição de atendimento, ligações perdidas de clientes',
  },
  'live-chat': {
    broader: 'customer-service',
    en: 'live chat, customer chat, chatbot for customers, web chat, messaging support | chat with customers, chat widget, chatbot answers wrong, Intercom, WhatsApp for customers, chat queue, Zendesk chat, Tawk, Messenger messages from customers, chat agent, canned response',
    ru: 'онлайн-чат, чат с клиентами, чат на сайте, чат-бот для клиентов, чат поддержки | клиент пишет в чат, Jivo, JivoSite, виджет чата, бот отвечает неправильно, Telegram клиентов, вотсап клиентов, сообщения клиентов, оператор чата, чат-бот',
    ro: 'live chat, chat online, chat cu clienții, chatbot clienți, suport prin chat | clientul scrie pe chat, widget chat, chatbot-ul răspunde greșit, WhatsApp clienți, Messenger clienți, operator chat, Intercom, mesaje de la clienți, chat pe site',
    vi: 'live chat, chat với khách, chatbot khách hàng, trực chat, chat trên website | trực page, khách nhắn tin, inbox khách, khách nhắn Zalo, Zalo OA, chatbot trả lời sai, Messenger khách, rep inbox, trả lời tin nhắn khách, khung chat',
    'pt-BR':
      'chat online, chat com clientes, chatbot, atendimento por chat, atendimento via WhatsApp | WhatsApp do cliente, chat do site, chatbot respondendo errado, Zendesk, Blip, fila do chat, mensagem de cliente, robô do WhatsApp, atendente de chat, WhatsApp Business, Intercom',
  },
  'service-levels': {
    broader: 'customer-service',
    en: 'service level agreements, SLA, service levels, response times for customers, service reporting for customers | SLA breach, SLA missed, guaranteed response time, uptime promise, penalty for SLA, resolution time, service credit, SLA report, contractual response time, support hours in contract',
    ru: 'SLA, соглашение об уровне сервиса, уровень сервиса, сроки реакции, нормативы обслуживания клиентов | нарушен SLA, просрочили SLA, время реакции, время решения заявки, штраф по SLA, гарантированный срок ответа, отчёт по SLA, доступность по договору, часы поддержки по договору',
    ro: 'SLA, acord de nivel de serviciu, niveluri de serviciu, timp de răspuns contractual, acorduri SLA | SLA depășit, încălcare SLA, timp de rezolvare, penalități SLA, raport SLA, timp de intervenție contractual, disponibilitate contractuală, program de suport în contract',
    vi: 'SLA, cam kết dịch vụ, thỏa thuận mức dịch vụ, mức độ dịch vụ, cam kết thời gian phản hồi | vi phạm SLA, trễ SLA, thời gian phản hồi, thời gian xử lý cam kết, phạt SLA, báo cáo SLA, cam kết uptime, quá hạn SLA, giờ hỗ trợ theo hợp đồng',
    'pt-BR':
      'SLA, acordo de nível de serviço, níveis de serviço, prazo de atendimento contratual, gestão de SLA | SLA estourado, descumprimento de SLA, tempo de resposta contratual, multa por SLA, relatório de SLA, tempo de solução, uptime contratado, estourou o SLA, horário de suporte contratado',
  },
  'customer-satisfaction': {
    broader: 'customer-service',
    en: 'customer satisfaction, customer surveys, NPS, customer feedback, customer experience, customer reviews | Net Promoter Score, CSAT, survey to customers, Google review, Trustpilot, feedback from customer, guest feedback, mystery shopper, star rating, customer journey, answer a review, praise from customer',
    ru: 'удовлетворённость клиентов, опросы клиентов, NPS, обратная связь от клиентов, клиентский опыт, отзывы | опрос клиентов, отзыв на Яндексе, отзыв на картах, ответить на отзыв, тайный покупатель, индекс лояльности, CSI, CSAT, оценка клиента, клиент похвалил, рейтинг на 2ГИС, CX',
    ro: 'satisfacția clienților, sondaje clienți, NPS, feedback clienți, experiența clienților, recenzii | chestionar de satisfacție, recenzie Google, răspuns la recenzie, mystery shopper, client misterios, părerea clienților, scor NPS, rating, sondaj de satisfacție, laudă de la client, CSAT',
    vi: 'sự hài lòng khách hàng, khảo sát khách hàng, NPS, phản hồi khách hàng, trải nghiệm khách hàng, đánh giá của khách | khảo sát hài lòng, review Google, trả lời đánh giá, khách bí mật, đánh giá 5 sao, góp ý của khách, khách khen, CSAT, điểm hài lòng, review của khách, feedback khách',
    'pt-BR':
      'satisfação do cliente, pesquisa de satisfação, NPS, experiência do cliente, feedback de clientes, avaliações de clientes | avaliação no Google, responder avaliação, cliente oculto, CSAT, CX, jornada do cliente, nota do cliente, elogio de cliente, pesquisa com clientes, opinião do cliente, detratores',
  },
  'loyalty-programme': {
    broader: 'marketing',
    en: 'loyalty programme, loyalty cards, bonus points, rewards programme, customer loyalty | loyalty card, points missing, customer points, redeem points, bonus card, loyalty app, stamp card, cashback for customers, points expired, tier status, members discount',
    ru: 'программа лояльности, бонусная программа, карты лояльности, бонусы покупателей, бонусные карты | карта лояльности, бонусы не начислились, списать бонусы, скидочная карта, дисконтная карта, баллы сгорели, баллы клиента, кешбэк клиентам, карта покупателя, приложение лояльности',
    ro: 'program de loialitate, carduri de fidelitate, puncte de fidelitate, program de fidelizare, fidelizare clienți | card de fidelitate, puncte lipsă, folosire puncte, puncte expirate, aplicație de fidelitate, cashback clienți, card client, bonus puncte, puncte bonus',
    vi: 'chương trình khách hàng thân thiết, tích điểm, thẻ thành viên tích điểm, chương trình loyalty, điểm thưởng | tích điểm cho khách, đổi điểm, điểm bị mất, chưa cộng điểm, thẻ tích điểm, hạng thành viên, điểm hết hạn, hoàn tiền thành viên, khách thân thiết, quà sinh nhật khách hàng',
    'pt-BR':
      'programa de fidelidade, clube de vantagens, pontos de fidelidade, programa de pontos, fidelização | cartão fidelidade, pontos não caíram, resgatar pontos, pontos expirados, cashback, milhas, clube de descontos, app de fidelidade, pontuação do cliente, trocar pontos',
  },
  'gift-cards': {
    broader: 'customer-service',
    en: 'gift cards, gift vouchers, gift certificates, store credit, customer vouchers | gift card, gift card balance, gift card does not work at till, voucher expired, gift voucher, activate gift card, lost gift card, sell gift card, store voucher',
    ru: 'подарочные карты, подарочные сертификаты, сертификаты для клиентов, подарочные ваучеры, сертификаты на покупку | подарочная карта, подарочный сертификат, баланс подарочной карты, сертификат просрочен, активировать сертификат, сертификат не проходит на кассе, продать сертификат, номинал сертификата',
    ro: 'carduri cadou, vouchere cadou, card cadou, certificate cadou, gift carduri | gift card, voucher cadou, sold card cadou, card cadou expirat, activare card cadou, nu merge cardul cadou, vând card cadou, bon valoric, voucher expirat',
    vi: 'thẻ quà tặng, phiếu quà tặng, gift card, voucher quà tặng, phiếu mua hàng | thẻ quà hết hạn, số dư thẻ quà tặng, gift voucher, kích hoạt thẻ quà, voucher không dùng được, bán thẻ quà tặng, phiếu quà hết hạn, mã quà tặng',
    'pt-BR':
      'cartões-presente, vale-presente, gift cards, cartão presente, vale-compras de clientes | gift card, saldo do vale-presente, vale-presente vencido, ativar cartão-presente, vale não passa no caixa, crédito na loja, vender vale-presente, voucher de presente',
  },
  memberships: {
    en: 'memberships, member services, membership administration, club members | new member, cancel membership, member card, membership fee, pause membership, member freeze, join the club, members area, member login, season ticket, renew membership',
    ru: 'членство, абонементы, члены клуба, клубные карты, членские взносы, работа с членами | абонемент, заморозить абонемент, клубная карта, вступить в клуб, член клуба, продлить абонемент, членский взнос, вернуть абонемент, сезонный абонемент, приостановить членство',
    ro: 'calitate de membru, abonamente club, administrarea membrilor, cotizații membri, membri ai clubului | membru nou, legitimație de membru, card de membru, cotizație, înghețare abonament, anulare calitate de membru, înscriere în club, abonament sală clienți, reînnoire membru',
    vi: 'hội viên, thành viên câu lạc bộ, thẻ hội viên, quản lý hội viên, gói tập hội viên | đăng ký hội viên, gia hạn hội viên, bảo lưu thẻ tập, phí hội viên, hủy hội viên, thẻ thành viên, hội viên mới, hội phí, chuyển nhượng thẻ hội viên, khóa thẻ hội viên',
    'pt-BR':
      'associados, sócios, planos de associados, matrículas de alunos e sócios, gestão de associados, mensalidades de sócios | novo associado, carteirinha de sócio, cancelar matrícula, trancar plano, sócio-torcedor, área do associado, plano da academia, anuidade de associado, congelar plano, mensalidade do sócio',
  },
  subscriptions: {
    broader: 'customer-invoices',
    en: 'customer subscriptions, subscription billing, recurring billing, subscription plans, subscribers | subscriber, cancel subscription of customer, upgrade plan, downgrade plan, recurring charge, direct debit failed, subscription price, auto-renewal, billing cycle, failed renewal payment, Stripe billing, pause subscription',
    ru: 'подписки клиентов, абонентская плата, биллинг подписок, рекуррентные платежи, тарифы для клиентов, абоненты | абонент, подписчик, клиент хочет отменить подписку, сменить тариф клиента, автосписание, автопродление, не прошло списание, рекурент, льготный тариф, абонент хочет отключиться',
    ro: 'abonamente clienți, facturare abonamente, plăți recurente, abonați, planuri tarifare clienți | abonat, anulare abonament client, schimbare plan client, debitare automată, reînnoire automată, plată recurentă eșuată, upgrade abonament, tarif abonament, ciclu de facturare, abonament suspendat',
    vi: 'gói thuê bao khách hàng, phí định kỳ, thanh toán định kỳ, gói đăng ký khách hàng | khách hủy gói, nâng cấp gói, đổi gói cước, tự động gia hạn, gia hạn gói thất bại, trừ tiền định kỳ, phí thuê bao, hạ gói, chu kỳ thanh toán, subscription của khách',
    'pt-BR':
      'planos de assinatura, cobrança recorrente, faturamento de assinaturas, assinaturas de clientes, base de assinantes | cancelar assinatura do cliente, mudar de plano, upgrade de plano, renovação automática, débito automático falhou, cobrança recorrente recusada, mensalidade do cliente, ciclo de faturamento, downgrade de plano, pausar assinatura, assinante cancelou',
  },
};
