import type { Concepts } from '../concept.ts';

/** The customers and partners there are: their orders, master data and credit, key accounts, resellers and franchisees. */
export const CUSTOMERS: Concepts = {
  'customer-orders': {
    broader: 'sales',
    en: 'customer orders, order processing, order management, order entry, order desk, sales orders | customer wants to order, enter an order, sales order, order confirmation, change customer order, customer cancels order, wrong order entered, urgent customer order, blocked order, minimum order quantity, back office sales',
    ru: 'заказы клиентов, обработка заказов, приём заказов, оформление заказов, бэк-офис продаж | клиент хочет заказать, оформить заказ клиента, изменить заказ клиента, клиент отменил заказ, подтверждение заказа клиенту, заказ заблокирован, срочный заказ клиента, ввести заказ, ошибка в заказе клиента, минимальная партия',
    ro: 'comenzi clienți, procesarea comenzilor, preluare comenzi, gestiunea comenzilor, suport vânzări | clientul vrea să comande, introduc comandă client, comandă greșită client, modificare comandă client, clientul anulează comanda, confirmare comandă client, comandă blocată, comandă urgentă client, cantitate minimă de comandă, operator comenzi',
    vi: 'đơn hàng của khách, xử lý đơn hàng, nhận đơn hàng, lên đơn, quản lý đơn hàng, sales admin | khách đặt hàng, lên đơn cho khách, sửa đơn hàng, khách hủy đơn, đơn gấp, nhập đơn hàng, xác nhận đơn khách, đơn bị khóa, đơn hàng sai, số lượng tối thiểu, khách muốn đặt',
    'pt-BR':
      'pedidos de clientes, processamento de pedidos, entrada de pedidos, pedidos de venda, administração de vendas, backoffice comercial | cliente quer fazer pedido, digitar pedido, pedido de venda, alterar pedido do cliente, cliente cancelou pedido, pedido bloqueado, pedido urgente do cliente, pedido errado, confirmação de pedido ao cliente, pedido mínimo',
  },
  'order-status': {
    broader: 'customer-orders',
    en: 'order status, order tracking, delivery status, delivery dates for customers, track and trace for customers | where is the order, customer waits for delivery, customer asks when it arrives, parcel not arrived, tracking number, delivery delayed for customer, order stuck, has it shipped, estimated delivery, missing parcel customer, where is my package',
    ru: 'статус заказа, отслеживание заказов, сроки доставки клиентам, где заказ клиента, трекинг заказов | где заказ, клиент ждёт доставку, трек-номер, когда привезут клиенту, заказ не доставлен, заказ задерживается, заказ завис, клиенту не пришла посылка, отгрузили ли заказ, где посылка, когда отгрузка',
    ro: 'statusul comenzii, urmărirea comenzilor, starea comenzilor, termene de livrare clienți, stadiu comandă | unde e comanda, clientul așteaptă comanda, AWB, când ajunge comanda, coletul nu a ajuns, comandă întârziată, comandă nelivrată, s-a livrat comanda, colet pierdut, comanda e blocată',
    vi: 'tình trạng đơn hàng, theo dõi đơn hàng, trạng thái đơn, tiến độ giao hàng cho khách, tra cứu đơn | đơn hàng tới đâu, khách hỏi đơn hàng, khách chưa nhận được hàng, mã vận đơn, giao hàng trễ cho khách, đơn bị kẹt, khi nào giao cho khách, khách giục hàng, thất lạc đơn hàng, đơn đi chưa',
    'pt-BR':
      'status do pedido, rastreamento de pedidos, acompanhamento de pedido, prazo de entrega ao cliente, posição de pedidos | cadê o pedido, cliente esperando entrega, código de rastreio, pedido não chegou, entrega atrasada pro cliente, quando chega o pedido, pedido parado, pedido extraviado, já foi despachado, encomenda não chegou',
  },
  'customer-onboarding': {
    broader: 'sales',
    en: 'customer onboarding, new customer setup, client onboarding, implementation for customers, customer success, rollout at customers | new customer, set up new client, go-live at customer, customer training, kick-off with customer, handover from sales, CSM, implementation project, welcome package for customers, new client starts',
    ru: 'онбординг клиентов, подключение клиентов, внедрение у клиентов, ввод новых клиентов, клиентский успех, customer success | подключить клиента, новый клиент, запуск у клиента, обучение клиента, передача от продаж, кик-офф с клиентом, внедренец, адаптация клиента, клиент стартует, внедрение у клиента',
    ro: 'onboarding clienți, integrarea clienților noi, implementare la clienți, activare clienți, customer success | client nou, activare client, go-live la client, instruire client, predare de la vânzări, kick-off cu clientul, implementator, pornire client, configurare client nou',
    vi: 'onboarding khách hàng, triển khai cho khách, khách hàng mới, customer success, bàn giao khách hàng | tiếp nhận khách mới, triển khai khách hàng, go-live cho khách, đào tạo khách hàng, hướng dẫn khách sử dụng, kick-off với khách, kích hoạt khách hàng, bàn giao từ sales, setup cho khách',
    'pt-BR':
      'onboarding de clientes, implantação de clientes, ativação de clientes, sucesso do cliente, customer success, implantação no cliente | cliente novo, implantar cliente, go-live do cliente, treinamento de cliente, kick-off com cliente, passagem de vendas, CSM, ativar cliente, boas-vindas ao cliente',
  },
  'key-accounts': {
    broader: 'sales',
    en: 'key accounts, key account management, major customers, strategic accounts, account management, VIP customers | KAM, key account manager, biggest customer, account manager, VIP client, large customer, retail chain customer, global account, who looks after this client, important customer',
    ru: 'ключевые клиенты, работа с ключевыми клиентами, крупные клиенты, VIP-клиенты, аккаунт-менеджмент, федеральные сети | КАМ, ключевой клиент, аккаунт-менеджер, кто ведёт клиента, крупный клиент, важный клиент, менеджер клиента, аккаунт клиента, вип-клиент, сетевой клиент',
    ro: 'clienți-cheie, key account, clienți strategici, clienți mari, clienți VIP, managementul clienților-cheie | KAM, key account manager, client mare, cine se ocupă de client, client important, account manager, client strategic, rețele de retail, IKA',
    vi: 'khách hàng trọng điểm, khách hàng lớn, key account, khách VIP, khách hàng chiến lược, quản lý khách hàng lớn | KAM, ai phụ trách khách hàng này, khách lớn, account manager, khách ruột, khách quan trọng, kênh siêu thị, kênh MT, quản lý tài khoản khách hàng',
    'pt-BR':
      'grandes contas, key accounts, contas-chave, clientes estratégicos, gestão de contas, clientes VIP | KAM, gerente de contas, cliente grande, quem atende esse cliente, conta estratégica, cliente VIP, grandes redes, executivo de contas-chave, cliente importante',
  },
  partners: {
    broader: 'sales',
    en: 'partners, resellers, channel sales, distributors, dealers, partner management, partner programme | reseller, distributor, dealer, partner portal, channel partner, affiliate, become a partner, wholesaler, partner agreement, agent abroad, deal registration, partner discount',
    ru: 'партнёры, партнёрская сеть, дистрибьюторы, дилеры, партнёрские продажи, канальные продажи, реселлеры | дилер, дистрибьютор, партнёрская программа, стать партнёром, реселлер, оптовик, партнёрский портал, дилерский договор, агентский договор, интегратор, торговый партнёр, защита сделки',
    ro: 'parteneri, distribuitori, dealeri, revânzători, rețea de parteneri, program de parteneriat | dealer, distribuitor, reseller, vreau să devin partener, contract de distribuție, portal parteneri, parteneriat, angrosist, afiliat, program de afiliere, comision partener',
    vi: 'đối tác, đại lý, nhà phân phối, kênh phân phối, phát triển đối tác, cộng tác viên bán hàng | mở đại lý, làm đại lý, NPP, trở thành đối tác, chính sách đại lý, hợp đồng đại lý, cổng đối tác, chiết khấu đại lý, nhà bán buôn, affiliate',
    'pt-BR':
      'parceiros, revendas, distribuidores, revendedores, canal de vendas, programa de parceiros, canais de revenda | revendedor, distribuidor, virar parceiro, portal do parceiro, representante autorizado, atacadista, parceria comercial, contrato de distribuição, afiliado, registro de oportunidade, quero revender',
  },
  franchise: {
    broader: 'partners',
    en: 'franchise, franchising, franchisees, franchise partners, franchise management | franchisee, franchise fee, open a franchise store, franchise agreement, franchise manual, royalty, franchise owner, franchisor support, become a franchisee',
    ru: 'франшиза, франчайзинг, франчайзи, франчайзинговая сеть, развитие франшизы | паушальный взнос, роялти, открыть точку по франшизе, франчайзинговый договор, купить франшизу, брендбук франшизы, партнёр-франчайзи, УК франшизы, франшизный магазин',
    ro: 'franciză, francize, francizați, rețea de franciză, dezvoltare franciză | francizat, redevență, taxă de franciză, deschid magazin în franciză, contract de franciză, manual de franciză, royalty, francizor, magazin francizat',
    vi: 'nhượng quyền, nhượng quyền thương hiệu, franchise, cửa hàng nhượng quyền, đối tác nhượng quyền | mua nhượng quyền, phí nhượng quyền, mở cửa hàng nhượng quyền, hợp đồng nhượng quyền, bên nhận quyền, phí bản quyền thương hiệu, chủ cửa hàng nhượng quyền, tiêu chuẩn nhượng quyền',
    'pt-BR':
      'franquias, franquia, franqueados, franchising, rede de franquias, expansão de franquias | franqueado, royalties, taxa de franquia, abrir franquia, COF, contrato de franquia, fundo de propaganda, consultor de campo, loja franqueada, franqueador',
  },
  'customer-data': {
    broader: 'sales',
    en: 'customer master data, customer data, customer records, CRM data, client database | customer number, change customer address, new customer in system, duplicate customer, wrong delivery address of customer, customer moved, update client details, customer not in CRM, merge customers, customer changed name, create customer account',
    ru: 'клиентская база, карточки клиентов, данные клиентов, справочник клиентов, база клиентов, мастер-данные клиентов | завести клиента, карточка клиента, изменить адрес клиента, дубль клиента, клиент сменил реквизиты, код клиента, клиента нет в базе, обновить данные клиента, клиент переехал, Битрикс24 клиент, объединить клиентов',
    ro: 'date clienți, bază de date clienți, nomenclator clienți, fișe clienți, date de bază clienți | cod client, adresă client greșită, client dublat, creez client în sistem, clientul și-a schimbat adresa, date client, modificare date client, client nou în CRM, fișa clientului, clientul s-a mutat',
    vi: 'dữ liệu khách hàng, thông tin khách hàng, danh mục khách hàng, mã khách hàng, hồ sơ khách hàng | tạo mã khách hàng, sửa địa chỉ khách, khách bị trùng, khách đổi địa chỉ, cập nhật thông tin khách, khách chưa có trên hệ thống, mở mã khách, khách đổi tên công ty, gộp khách hàng',
    'pt-BR':
      'cadastro de clientes, dados de clientes, base de clientes, dados cadastrais de clientes, cadastro de cliente | código do cliente, cadastrar cliente, endereço do cliente errado, cliente duplicado, atualizar cadastro do cliente, cliente mudou de endereço, cliente sem cadastro, ficha do cliente, cliente mudou o CNPJ, cliente no CRM',
  },
  'customer-credit': {
    broader: 'debt-collection',
    en: 'credit checks, credit limits, customer credit, credit management, credit insurance, creditworthiness | credit limit, customer blocked, customer over limit, release credit hold, raise credit limit, can customer pay, credit rating of customer, payment terms for customer, Dun & Bradstreet, prepayment from customer, insolvency of customer',
    ru: 'кредитные лимиты, кредитный контроль, проверка платёжеспособности, товарный кредит, отсрочка платежа клиентам | кредитный лимит клиента, клиент заблокирован, стоп-отгрузка, дать отсрочку, отсрочка клиенту, увеличить лимит клиента, проверить клиента, снять стоп, клиент на стопе, банкротство клиента, платёжеспособность клиента',
    ro: 'limite de credit clienți, verificarea bonității, credit comercial, limită de credit, bonitate clienți, risc de credit | client blocat, clientul a depășit limita, mărire limită de credit, deblocare client, termen de plată client, asigurare de credit, insolvența clientului, verificare bonitate, bilet la ordin client, plafon client',
    vi: 'hạn mức công nợ, hạn mức tín dụng khách hàng, kiểm tra tín dụng khách, đánh giá tín dụng khách, quản lý hạn mức khách | khách bị khóa mã, vượt hạn mức công nợ, mở khóa đơn khách, tăng hạn mức công nợ, cho khách nợ, thời hạn công nợ, khách bị chặn xuất hàng, bảo hiểm công nợ, khách phá sản',
    'pt-BR':
      'análise de crédito, limite de crédito, crédito de clientes, crédito e cobrança, liberação de crédito | cliente bloqueado, limite estourado, liberar pedido bloqueado, aumentar limite do cliente, consulta Serasa, SPC, prazo de pagamento do cliente, score do cliente, desbloquear cliente, recuperação judicial do cliente, cliente pode comprar a prazo',
  },
  'customer-consent': {
    broader: 'customer-data',
    en: 'customer consent, marketing consent, opt-out, unsubscribe, customer privacy requests, contact permissions | customer wants data deleted, customer unsubscribes, opt-in, do not call, customer asks what data we have, consent form customer, cookie banner, remove from mailing list, GDPR request from customer, stop sending emails to customer, do not contact',
    ru: 'согласия клиентов, согласие на рассылку, отписка, персональные данные клиентов, запросы клиентов о данных | клиент просит удалить данные, отписать клиента, отписаться от рассылки, согласие на обработку, клиент жалуется на спам, отзыв согласия клиента, стоп-лист для звонков, удалить из базы рассылки, 152-ФЗ клиент, куки-баннер',
    ro: 'consimțământ clienți, acord de marketing, dezabonare, date personale clienți, cereri GDPR clienți | clientul vrea ștergerea datelor, dezabonare client, retragere consimțământ, client deranjat de SMS-uri, acord GDPR client, șterge clientul din bază, banner cookie, nu mai vrea mailuri, drept de acces client, opt-out',
    vi: 'sự đồng ý của khách hàng, quyền riêng tư khách hàng, hủy nhận tin, đồng ý tiếp thị, dữ liệu cá nhân khách hàng | khách yêu cầu xóa dữ liệu, khách không muốn nhận tin nhắn, hủy đăng ký email, khách than phiền spam, rút lại đồng ý, danh sách không gọi, Nghị định 13, khách từ chối quảng cáo, biểu ngữ cookie',
    'pt-BR':
      'consentimento de clientes, LGPD clientes, descadastro, opt-out, privacidade do cliente, preferências de contato | cliente quer apagar dados, excluir dados do cliente, descadastrar, cliente não quer receber e-mail, não perturbe, solicitação LGPD do cliente, titular de dados, aceite de marketing, banner de cookies, cliente reclamando de spam',
  },
  'customer-references': {
    broader: 'marketing',
    en: 'customer references, case studies, success stories, testimonials, reference customers | reference customer, reference call, case study, use customer logo, testimonial, can we name the customer, project references, reference letter from client, success story',
    ru: 'референсы, отзывы клиентов, кейсы, истории успеха, рекомендации клиентов | кейс клиента, референс, референс-визит, рекомендательное письмо от клиента, отзыв от клиента, логотип клиента использовать, история успеха, референс-лист, наши проекты для презентации',
    ro: 'referințe clienți, studii de caz, povești de succes, testimoniale, clienți de referință | studiu de caz, testimonial, client de referință, recomandare de la client, logo client folosire, listă de referințe, poveste de succes, scrisoare de recomandare client, portofoliu de proiecte',
    vi: 'khách hàng tham chiếu, câu chuyện thành công, case study, dự án tiêu biểu, lời chứng thực | danh sách dự án đã làm, khách hàng tiêu biểu, xin nhận xét của khách, dùng logo khách hàng, thư giới thiệu của khách, cảm nhận khách hàng, testimonial, hồ sơ năng lực',
    'pt-BR':
      'referências de clientes, casos de sucesso, depoimentos de clientes, clientes de referência, casos de clientes | case de sucesso, depoimento, usar logo do cliente, cliente referência, carta de recomendação do cliente, estudo de caso, portfólio de projetos, prova social, testemunho de cliente',
  },
};
