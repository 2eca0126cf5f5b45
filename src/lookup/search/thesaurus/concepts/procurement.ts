import type { Concepts } from '../concept.ts';

/** Buying: the purchasing desk, orders, tenders, suppliers and what was agreed with them, and catalogues to order from. */
export const PROCUREMENT: Concepts = {
  procurement: {
    en: 'procurement, purchasing, purchasing department, buying department, strategic sourcing | buyer, purchase something, buy for company, where do we buy, order from supplier, purchase requisition, need to buy, buying process, purchasing agent, maverick buying',
    ru: 'закупки, отдел закупок, снабжение, отдел снабжения, закупочная служба, МТО, тендерно-закупочный отдел | закупщик, снабженец, купить для компании, заявка на закупку, закупить, закупка, нужно купить, заказать у поставщика, 223-ФЗ, где покупаем, заявка в снабжение',
    ro: 'achiziții, departament achiziții, aprovizionare, cumpărări, procurement | achizitor, de cumpărat pentru firmă, cerere de achiziție, referat de achiziție, cumpăr ceva, vreau să cumpăr, comandă la furnizor, de unde cumpărăm, SEAP, SICAP, aprovizionez, buyer',
    vi: 'mua hàng, phòng mua hàng, thu mua, cung ứng, mua sắm, phòng vật tư | nhân viên thu mua, mua đồ cho công ty, đề nghị mua hàng, đề xuất mua, yêu cầu mua hàng, phiếu đề nghị mua, cần mua, mua vật tư, purchasing, buyer',
    'pt-BR':
      'compras, suprimentos, departamento de compras, setor de compras, aquisições, procurement | comprador, requisição de compra, preciso comprar, solicitar compra, comprar pra empresa, RC no SAP, onde a gente compra, processo de compra, compra urgente, comprar material',
  },
  'purchase-orders': {
    broader: 'procurement',
    en: 'purchase orders, PO, purchase order processing, order to supplier, PO numbers | PO number, create a PO, PO not approved, change purchase order, cancel purchase order, PO missing, supplier wants PO, order confirmation from supplier, blanket order, no PO no pay, purchase order stuck',
    ru: 'заказы поставщику, заказ на закупку, заявки на закупку, оформление заказов поставщикам, заказ-наряд на закупку | номер заказа поставщику, создать заказ поставщику, изменить заказ поставщику, отменить заказ поставщику, PO, спецификация к договору поставки, разместить заказ у поставщика, подтверждение заказа от поставщика, заказ не согласован',
    ro: 'comenzi furnizori, comandă de achiziție, comenzi de achiziție, PO, note de comandă | număr PO, număr comandă furnizor, creez comandă, comandă neaprobată, modificare comandă furnizor, anulare comandă furnizor, confirmare de comandă furnizor, furnizorul cere PO, notă de comandă, bon de comandă',
    vi: 'đơn đặt hàng, đơn mua hàng, PO, đơn hàng mua, đặt hàng nhà cung cấp | số PO, tạo PO, phát hành PO, sửa PO, hủy PO, PO chưa duyệt, nhà cung cấp cần PO, xác nhận đơn mua, đặt mua, PO bị treo',
    'pt-BR':
      'pedidos de compra, pedido de compra, ordem de compra, OC, emissão de pedidos | número do pedido de compra, criar pedido de compra, pedido não aprovado, alterar pedido de compra, cancelar pedido de compra, fornecedor quer o pedido, confirmação do fornecedor, pedido em aberto, autorização de fornecimento, número do PO',
  },
  'buying-tenders': {
    broader: 'procurement',
    en: 'tenders, call for tenders, request for quotation, RFQ, RFP, supplier selection | three quotes, compare offers from suppliers, request for proposal, get quotes from suppliers, award contract, tender documents, invitation to tender, reverse auction, supplier bids, competitive bidding',
    ru: 'тендеры, проведение тендеров, конкурсные закупки, тендерный отдел, запрос котировок, выбор поставщика | тендер на закупку, провести тендер, три КП, сравнить предложения поставщиков, запрос предложений, тендерная комиссия, закупочная комиссия, конкурентный лист, объявить тендер, извещение о закупке, запросить КП у поставщиков',
    ro: 'licitații de achiziție, cereri de ofertă, selecție de oferte, selecția furnizorilor, achiziții prin licitație | cerere de ofertă, trei oferte, compar oferte, caiet de sarcini, RFQ, RFP, organizez licitație, comisie de evaluare, invitație de participare, achiziție directă, selecție furnizor',
    vi: 'đấu thầu mua sắm, mời thầu, chào giá cạnh tranh, yêu cầu báo giá, lựa chọn nhà cung cấp | xin báo giá nhà cung cấp, ba báo giá, so sánh báo giá, hồ sơ mời thầu, RFQ, chọn thầu, tổ chức đấu thầu, xét thầu, chào hàng cạnh tranh, chỉ định thầu',
    'pt-BR':
      'cotações, licitações de compra, concorrência de fornecedores, RFQ, RFP, seleção de fornecedores | três cotações, cotação com fornecedores, fazer cotação, mapa de cotação, comparar propostas de fornecedores, abrir licitação, termo de referência, pregão eletrônico, BID de compras, dispensa de licitação',
  },
  suppliers: {
    broader: 'procurement',
    en: 'suppliers, supplier management, vendors, vendor management, supplier relations | supplier contact, who deals with supplier, vendor rating, supplier evaluation, supplier scorecard, supplier visit, find a supplier, approved supplier list, preferred vendor, supplier audit',
    ru: 'поставщики, работа с поставщиками, управление поставщиками, контрагенты | контакт поставщика, кто ведёт поставщика, найти поставщика, оценка поставщика, одобренные поставщики, реестр поставщиков, аудит поставщика, рейтинг поставщиков, вендор, контрагент',
    ro: 'furnizori, relația cu furnizorii, managementul furnizorilor, parteneri furnizori | contact furnizor, evaluare furnizor, caut furnizor, listă de furnizori aprobați, audit la furnizor, furnizor agreat, vizită la furnizor, cine ține legătura cu furnizorul, vendor',
    vi: 'nhà cung cấp, quản lý nhà cung cấp, NCC, nhà thầu phụ, đối tác cung ứng | liên hệ nhà cung cấp, tìm nhà cung cấp, đánh giá nhà cung cấp, danh sách nhà cung cấp, vendor, thăm nhà cung cấp, audit nhà cung cấp, xếp hạng nhà cung cấp, nhà cung ứng',
    'pt-BR':
      'fornecedores, gestão de fornecedores, relacionamento com fornecedores, prestadores de serviço, homologação de fornecedores | contato do fornecedor, achar fornecedor, avaliação de fornecedor, fornecedor homologado, quem cuida do fornecedor, auditoria em fornecedor, prestador, lista de fornecedores, IQF',
  },
  'new-suppliers': {
    broader: 'suppliers',
    en: 'new suppliers, supplier onboarding, vendor registration, vendor master data, supplier master data | add new vendor, create supplier in system, set up vendor, vendor number, supplier not in system, change supplier bank details, supplier self-disclosure, vendor form, W-9 from vendor, register as supplier, block a supplier',
    ru: 'новые поставщики, заведение поставщика, регистрация поставщиков, аккредитация поставщиков, проверка контрагентов | завести поставщика, завести контрагента, нет поставщика в системе, карточка контрагента, проверить контрагента, СПАРК, Контур.Фокус, анкета поставщика, добавить контрагента в 1С, должная осмотрительность, аккредитовать поставщика',
    ro: 'furnizori noi, înregistrare furnizori, creare furnizor, date de bază furnizori, onboarding furnizori | adaug furnizor nou, furnizorul nu e în sistem, cod furnizor, fișă furnizor, introducere furnizor în sistem, verificare furnizor, certificat constatator furnizor, date bancare furnizor, deschidere cont furnizor, furnizor nou în SAP',
    vi: 'nhà cung cấp mới, đăng ký nhà cung cấp, tạo mã nhà cung cấp, mở mã nhà cung cấp, dữ liệu nhà cung cấp | thêm nhà cung cấp, mã NCC, nhà cung cấp chưa có trên hệ thống, hồ sơ năng lực nhà cung cấp, tạo vendor, phiếu thông tin nhà cung cấp, thẩm định nhà cung cấp, khai báo nhà cung cấp, khóa mã nhà cung cấp',
    'pt-BR':
      'cadastro de fornecedores, novos fornecedores, homologar fornecedor, cadastro de fornecedor, onboarding de fornecedores | cadastrar fornecedor, fornecedor sem cadastro, código do fornecedor, ficha cadastral, fornecedor novo, cadastro bloqueado, atualizar dados do fornecedor, documentos do fornecedor, cartão CNPJ do fornecedor, fornecedor não está no sistema',
  },
  'supplier-complaints': {
    broader: 'suppliers',
    en: 'supplier complaints, claims against suppliers, supplier quality, defective deliveries, returns to supplier | supplier delivered wrong goods, defective material received, complain to vendor, return goods to supplier, incoming quality defect, short delivery, bad batch from supplier, 8D report from supplier, supplier let us down, SQA, wrong item delivered',
    ru: 'претензии к поставщикам, рекламации поставщикам, качество поставок, возврат поставщику, брак от поставщика | поставщик прислал брак, недопоставка, пересорт, рекламация, некачественный товар от поставщика, недовоз, вернуть поставщику, акт расхождений, ТОРГ-2, претензия поставщику, поставщик подвёл',
    ro: 'reclamații furnizori, neconformități furnizori, calitate furnizori, retur la furnizor, reclamații către furnizori | furnizorul a livrat greșit, marfă neconformă, lot defect, lipsă la recepție, retur marfă furnizor, proces-verbal de diferențe, marfă defectă de la furnizor, raport 8D, notă de neconformitate furnizor, livrare incompletă',
    vi: 'khiếu nại nhà cung cấp, hàng lỗi nhà cung cấp, chất lượng nhà cung cấp, trả hàng nhà cung cấp, SQE | nhà cung cấp giao sai, giao thiếu hàng, hàng nhập lỗi, vật tư không đạt, đổi trả nhà cung cấp, lô hàng lỗi, nhà cung cấp giao hàng kém, báo cáo 8D, phạt nhà cung cấp, NCC giao nhầm',
    'pt-BR':
      'reclamação de fornecedor, qualidade de fornecedores, não conformidade de fornecedor, devolução ao fornecedor, RNC de fornecedor | fornecedor entregou errado, material com defeito do fornecedor, devolver pro fornecedor, entrega incompleta, lote ruim, nota de devolução, fornecedor furou, produto veio avariado, 8D do fornecedor, veio faltando',
  },
  'supplier-deliveries': {
    broader: 'procurement',
    en: 'supplier deliveries, expediting, delivery dates of suppliers, material supply, inbound orders | supplier is late, late delivery from vendor, when does ordered material arrive, ordered goods not arrived, chase supplier, supplier lead time, material shortage, back order from supplier, delivery delay supplier, parts not delivered yet',
    ru: 'поставки, сроки поставок, контроль поставок, снабжение материалами, отслеживание поставок | поставщик опаздывает, когда привезут материал, поставка задерживается, не привезли материал, срыв поставки, дефицит материалов, срок поставки, где наша поставка, поторопить поставщика, дозаказать материал',
    ro: 'livrări furnizori, termene de livrare furnizori, urmărirea livrărilor, aprovizionare cu materiale, expediere furnizori | furnizorul întârzie, când vine marfa, întârziere la livrare furnizor, nu a venit materialul, lipsă de materiale, termen de aprovizionare, ruptură de aprovizionare, când ajunge comanda de la furnizor, urgentare furnizor',
    vi: 'giao hàng của nhà cung cấp, tiến độ giao hàng, theo dõi đơn mua, cung ứng vật tư, tiến độ vật tư | nhà cung cấp giao trễ, khi nào hàng về, hàng chưa về, thiếu vật tư, thiếu nguyên liệu, trễ vật tư, hối hàng, thời gian giao hàng nhà cung cấp, giục nhà cung cấp, chậm nguyên liệu',
    'pt-BR':
      'follow-up de compras, entregas de fornecedores, prazos de fornecedores, acompanhamento de pedidos de compra, abastecimento de materiais | fornecedor atrasado, quando chega o material, material não chegou, entrega atrasada do fornecedor, falta de material, lead time do fornecedor, cobrar fornecedor, cadê o material comprado, ruptura de matéria-prima, diligenciamento',
  },
  'framework-contracts': {
    broader: 'procurement',
    en: 'framework contracts, framework agreements, supplier contracts, contract management purchasing, category management | blanket agreement, call-off, negotiated prices, supplier contract expires, price negotiation with supplier, price increase by supplier, terms with supplier, master agreement, category manager, supplier discount, contract with vendor',
    ru: 'рамочные договоры, договоры с поставщиками, договоры поставки, управление закупочными категориями, категорийный менеджмент | рамочное соглашение, договор поставки, продлить договор с поставщиком, поставщик повысил цены, переговоры с поставщиком, скидка от поставщика, категорийный менеджер, условия поставщика, протокол разногласий поставщик, ретробонус',
    ro: 'contracte-cadru, acorduri-cadru, contracte cu furnizorii, contracte de furnizare, management de categorie | contract-cadru, acord-cadru, negociere cu furnizorul, furnizorul a mărit prețul, prețuri negociate, contract furnizor expirat, prelungire contract furnizor, category manager, condiții comerciale furnizor, contract subsecvent',
    vi: 'hợp đồng khung, thỏa thuận khung, hợp đồng nguyên tắc, hợp đồng nhà cung cấp, hợp đồng mua bán | nhà cung cấp tăng giá, đàm phán giá, hợp đồng với NCC hết hạn, gia hạn hợp đồng nhà cung cấp, thương lượng nhà cung cấp, giá đã đàm phán, điều khoản nhà cung cấp, quản lý ngành hàng, hợp đồng nguyên tắc mua hàng',
    'pt-BR':
      'contratos de fornecimento, contrato guarda-chuva, contratos com fornecedores, acordos de fornecimento, gestão de categorias | contrato com fornecedor, fornecedor aumentou preço, reajuste do fornecedor, negociar com fornecedor, contrato do fornecedor venceu, preço negociado, ata de registro de preços, aditivo com fornecedor, comprador de categoria, saving',
  },
  'purchasing-catalogue': {
    broader: 'procurement',
    en: 'purchasing catalogue, e-procurement, ordering catalogue, procurement system, web ordering | SAP Ariba, Coupa, punch-out, catalogue item missing, shopping basket in purchasing, Amazon Business, item not in catalogue, order from catalogue, procurement portal, shopping cart approval',
    ru: 'каталог закупок, электронный каталог закупок, система закупок, портал закупок, электронные закупки | SAP Ariba, Ариба, закупочная корзина, нет в каталоге закупок, заказать из каталога, ЭТП, портал поставщиков, B2B-Center, корзина на согласовании, закупочный портал',
    ro: 'catalog de achiziții, e-procurement, portal de achiziții, sistem de achiziții, catalog de comenzi | SAP Ariba, Coupa, coș de achiziții, nu e în catalog, comand din catalog, articol lipsă catalog, eMAG Business, platformă de achiziții, coș blocat la aprobare',
    vi: 'danh mục mua sắm, mua sắm điện tử, hệ thống mua hàng, cổng mua hàng, catalogue mua hàng | SAP Ariba, không có trong danh mục mua, đặt từ danh mục, e-procurement, giỏ mua hàng, phần mềm mua hàng, mặt hàng chưa có mã, mạng đấu thầu quốc gia',
    'pt-BR':
      'catálogo de compras, portal de compras, e-procurement, sistema de compras, compras eletrônicas | SAP Ariba, Coupa, Mercado Eletrônico, carrinho de compras no portal, item fora do catálogo, não tem no catálogo, comprar pelo portal, marketplace de compras, cadastro de item de compra',
  },
};
