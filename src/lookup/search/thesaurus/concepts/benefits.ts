import type { Concepts } from '../concept.ts';

/** What comes with the job besides pay: insurance, meals, travel to work, sport, cars, shares, gifts. */
export const BENEFITS: Concepts = {
  benefits: {
    broader: 'hr',
    en: 'employee benefits, benefits, perks, benefits package, fringe benefits, flexible benefits | open enrollment, benefit budget, which perks do we have, what am I entitled to, cafeteria plan, benefits platform, benefits card, benefit points, FSA, HSA, wellbeing budget',
    ru: 'льготы, бенефиты, соцпакет, социальный пакет, корпоративные льготы, социальные льготы | кафетерий льгот, что входит в соцпакет, какие у нас плюшки, плюшки, баллы на льготы, социальные выплаты, положенные льготы',
    ro: 'beneficii, beneficii extrasalariale, pachet de beneficii, beneficii angajați, beneficii flexibile | ce beneficii avem, buget de beneficii, platformă de beneficii, Benefit Online, Pluxee, Edenred, Up România, puncte de beneficii, beneficii salariale, card de beneficii',
    vi: 'phúc lợi, chế độ phúc lợi, chế độ đãi ngộ, phúc lợi nhân viên, đãi ngộ | quyền lợi nhân viên, công ty có chế độ gì, gói phúc lợi, quỹ phúc lợi, chính sách phúc lợi, chế độ của công ty',
    'pt-BR':
      'benefícios, pacote de benefícios, benefícios flexíveis, cesta de benefícios, benefícios dos funcionários | quais benefícios tenho, cartão de benefícios, cartão Flash, Caju, Swile, saldo do benefício, aderir ao benefício, cesta básica, incluir no benefício, benefício cortado',
  },
  'health-insurance': {
    broader: 'benefits',
    en: 'health insurance, medical insurance, private medical insurance, dental plan, health plan, dental insurance, vision plan | insurance card for doctor, add my child to insurance, add my spouse, dentist, which clinic, medical claim, coverage of surgery, deductible, copay, prescription glasses, optician, Bupa, medical bill, hospital bill, dependants on health plan, pre-authorisation',
    ru: 'ДМС, добровольное медицинское страхование, медицинская страховка, стоматология по ДМС, полис ДМС | медстраховка, прикрепиться к клинике, какая клиника, записаться к врачу по ДМС, стоматолог, зубы, добавить ребёнка в ДМС, застраховать родственника, полис ОМС, страховка для жены, гарантийное письмо в клинику, не приняли в клинике, сломался зуб, лечение зубов, куратор ДМС',
    ro: 'asigurare medicală privată, abonament medical, asigurare de sănătate, abonament la clinică, asigurare dentară | Regina Maria, MedLife, Sanador, Medicover, programare la doctor, dentist, stomatolog, analize gratuite, adaug copilul pe abonament, adaug soția pe abonament, card de sănătate, analize de sânge, Medical Life Insurance, ce clinici, decontare ochelari, card medical',
    vi: 'bảo hiểm sức khỏe, bảo hiểm sức khỏe nhân viên, bảo hiểm chăm sóc sức khỏe, bảo hiểm nha khoa, bảo hiểm Bảo Việt, bảo hiểm PVI | thẻ bảo hiểm sức khỏe, bảo lãnh viện phí, hồ sơ bồi thường bảo hiểm, khám răng, mua bảo hiểm cho con, mua bảo hiểm cho người thân, bệnh viện nào được bảo lãnh, thanh toán viện phí, bảo hiểm khám ngoại trú, claim bảo hiểm, viện phí, bảo hiểm tai nạn 24/24',
    'pt-BR':
      'plano de saúde, convênio médico, assistência médica, plano odontológico, convênio, seguro-saúde | carteirinha do convênio, carteirinha do plano, incluir dependente no plano, incluir meu filho no plano, dentista, coparticipação, Unimed, Amil, Bradesco Saúde, SulAmérica, reembolso de consulta médica, carência, guia negada, consulta negada, plano não autorizou, odonto, rede credenciada, exame negado, médico do plano',
  },
  'life-insurance': {
    broader: 'benefits',
    en: 'life insurance, group life insurance, death in service, personal accident insurance, disability insurance | life cover, name a beneficiary, beneficiary form, accident cover for staff, survivor benefit, critical illness cover, AD&D',
    ru: 'страхование жизни, страхование от несчастных случаев, корпоративное страхование жизни, НС-страхование | страховка от несчастного случая, выгодоприобретатель, страховая выплата за травму, перелом страховая выплата, застрахован от травмы, выплата по смерти',
    ro: 'asigurare de viață, asigurare de accidente, asigurare de grup, asigurare de invaliditate | beneficiar asigurare de viață, despăgubire accident angajat, poliță de viață, asigurare deces, ajutor de deces',
    vi: 'bảo hiểm nhân thọ, bảo hiểm tai nạn, bảo hiểm tai nạn lao động tự nguyện, bảo hiểm con người | người thụ hưởng bảo hiểm, mua bảo hiểm nhân thọ qua công ty, tiền tử tuất, chế độ tử tuất, bồi thường tai nạn cá nhân, mai táng phí',
    'pt-BR':
      'seguro de vida, seguro de vida em grupo, seguro de acidentes pessoais, auxílio-funeral | beneficiário do seguro de vida, apólice de vida, trocar beneficiário, indenização por morte, seguro funeral, invalidez permanente seguro',
  },
  'meal-vouchers': {
    broader: 'benefits',
    en: 'meal vouchers, meal tickets, lunch vouchers, food allowance, meal card, luncheon vouchers | lunch card empty, meal card lost, Sodexo, Edenred, Pluxee, Ticket Restaurant, food card not loaded, meal subsidy, lunch money, grocery voucher',
    ru: 'талоны на питание, компенсация питания, карта на обеды, дотация на питание, обеды за счёт компании | оплата обедов, талон на обед, лимит на обеды, деньги на обед, не начислили обеды, обеденная карта, ЛПП, спецпитание, Яндекс Еда для сотрудников, бесплатное питание',
    ro: 'tichete de masă, bonuri de masă, card de masă, bonuri, tichete valorice | nu mi-au intrat bonurile, nu au intrat tichetele, nu am primit bonurile, am pierdut cardul de masă, card bonuri, valoarea tichetului, Edenred card, Sodexo, bonuri neîncărcate, card de tichete, PIN card de masă, câte bonuri',
    vi: 'phụ cấp ăn trưa, tiền cơm, tiền ăn ca, phiếu ăn, suất ăn ca, phụ cấp cơm | tiền ăn trưa, hết phiếu cơm, mất phiếu ăn, chưa có tiền cơm, báo cơm, hỗ trợ ăn trưa, tiền ăn giữa ca, trừ tiền cơm, thẻ ăn, quên báo cơm',
    'pt-BR':
      'vale-refeição, vale-alimentação, VR, ticket refeição, cartão alimentação, tíquete | VR não caiu, VA não caiu, vale não caiu, saldo do VR, Sodexo, Alelo, Ticket Restaurante, Pluxee, cartão do VR perdido, perdi o cartão do VA, quando cai o VR, recarga do vale, almoço pago, segunda via do cartão alimentação, VR bloqueado',
  },
  commuting: {
    broader: 'benefits',
    en: 'commuting costs, commuter benefits, transport allowance, public transport ticket, job ticket, travel card, season ticket loan | bus pass, train pass, travel to work costs, metro card, rail season ticket, subway pass, monthly ticket, commuter card, Navigo, Oyster card, petrol money to work, paid public transport, commuting, Deutschlandticket',
    ru: 'проездной, компенсация проезда, проезд до работы, транспортные расходы до работы, оплата проезда | проездной билет, компенсировать бензин до работы, оплатить проезд, единый проездной, карта Тройка, Подорожник, электричка на работу, абонемент на электричку, метро за счёт компании, далеко ездить на работу, билеты на электричку',
    ro: 'abonament de transport, decont transport, transport la serviciu, decontare navetă, bani de transport | abonament STB, abonament metrou, abonament tren, abonament de autobuz, bilete de tren navetă, decont benzină navetă, abonament RATB, fac naveta, bani de navetă, Metrorex, abonament CFR',
    vi: 'phụ cấp đi lại, phụ cấp xăng xe, hỗ trợ đi lại, vé xe buýt tháng, trợ cấp đi lại | tiền xăng đi làm, vé tháng xe buýt, vé metro, thẻ metro, nhà xa công ty, hỗ trợ tiền xăng, tiền đi lại hàng tháng, xăng xe',
    'pt-BR':
      'vale-transporte, VT, auxílio-transporte, auxílio combustível, passagem para o trabalho | VT não caiu, vale-transporte não carregou, bilhete único, perdi o bilhete único, passagem pro trabalho, mudar itinerário do VT, cartão Top, recarga do VT, cartão de ônibus, RioCard, segunda via do vale-transporte, gasolina pra ir trabalhar, passagem aumentou, desconto de 6%',
  },
  'gym-and-sport': {
    broader: 'benefits',
    en: 'gym membership, fitness benefit, sports benefit, gym, sports pass, company sports | yoga, fitness studio, swimming pool pass, football team, running club, MultiSport, Gympass, Wellhub, ClassPass, gym discount, marathon team, company league, sport after work',
    ru: 'фитнес, абонемент в спортзал, спорт, компенсация спорта, корпоративный спорт, спортзал | тренажёрка, тренажёрный зал, бассейн, йога, футбольная команда, фитнес-карта, корпоративный забег, скидка на фитнес, спартакиада, волейбол, абонемент в бассейн, World Class, FitMost, оплатить спорт',
    ro: 'abonament la sală, sală de sport, fitness, 7card, abonament sport, sport în companie | sală de fitness, Worldclass, Esx, card de sport, piscină, yoga, echipă de fotbal, meci de fotbal, alergare, maraton, înot, fitness pentru angajați, abonament 7card',
    vi: 'phòng gym, thẻ tập gym, câu lạc bộ thể thao, thể thao công ty, hỗ trợ tập thể thao | tập gym, yoga, đá banh, đá bóng, giải bóng đá, cầu lông, hồ bơi, thẻ bơi, chạy bộ, thẻ tập California, câu lạc bộ cầu lông, bóng đá nội bộ, fitness',
    'pt-BR':
      'academia, Gympass, Wellhub, TotalPass, convênio academia, auxílio academia, esporte | musculação, natação, yoga, ioga, futebol da firma, plano da academia, grupo de corrida, ginástica, crossfit, pilates, desconto na academia, liberar Gympass, pelada, personal trainer',
  },
  'company-car-benefit': {
    broader: 'company-cars',
    en: 'company car entitlement, car allowance, car policy, car leasing for employees, car scheme, salary sacrifice car, private use of company car | am I entitled to a car, order a new company car, private use of the car, benefit in kind, tax on company car, car configurator, EV scheme, return of company car, cash instead of a car, car budget, car with promotion',
    ru: 'персональный автомобиль, компенсация личного автомобиля, автомобиль по должности, закреплённый автомобиль, автомобиль для сотрудника | машина от компании, положена ли мне машина, служебная машина в личных целях, компенсация за авто, компенсация ГСМ, закрепить машину, авто по должности, амортизация личного авто, выкупить служебную машину',
    ro: 'mașină ca beneficiu, politica de mașini de serviciu, leasing auto angajați, car policy, uz personal al mașinii | primesc mașină, am dreptul la mașină, folosință personală mașină, buget mașină, car allowance, comand mașină nouă, bani în loc de mașină, cumpăr mașina de serviciu, impozit pe mașina de serviciu',
    vi: 'chế độ xe, xe cấp theo chức vụ, phụ cấp ô tô, chế độ xe cho quản lý, khoán xe | cấp xe cho sếp, xe theo chức vụ, dùng xe công ty việc riêng, tiền khoán xe, trợ cấp mua ô tô, có được cấp xe không, mua lại xe công ty',
    'pt-BR':
      'carro executivo, política de carros, carro como benefício, frota executiva, auxílio veículo, carro designado | tenho direito a carro, pedir carro novo da empresa, uso particular do carro, devolver carro da empresa, comprar carro da empresa, verba de carro, carro do gerente, dinheiro no lugar do carro',
  },
  'stock-plan': {
    broader: 'benefits',
    en: 'stock plan, share plan, stock options, employee shares, equity, ESPP, RSU | vesting, my options, exercise my options, sell my shares, share purchase plan, restricted stock, E-Trade, Carta, equity grant, strike price, share scheme, vested shares, ESOP, SAYE',
    ru: 'опционы, акции для сотрудников, опционная программа, опцион, программа акций | вестинг, реализовать опцион, продать акции компании, купить акции компании, RSU, доля в компании, ограниченные акции, фантомные акции, опционный план, ESOP',
    ro: 'stock options, acțiuni pentru angajați, plan de acțiuni, RSU, ESPP | vesting, opțiuni pe acțiuni, vând acțiunile, acțiunile companiei, primesc acțiuni, exercitare opțiuni, acțiuni gratuite, plan de achiziție acțiuni',
    vi: 'cổ phiếu nhân viên, ESOP, cổ phiếu thưởng, quyền mua cổ phiếu, RSU | cổ phiếu ESOP, vesting, bán cổ phiếu thưởng, cổ phần công ty, mua cổ phiếu ưu đãi, stock option, cổ phiếu ưu đãi, thưởng cổ phiếu, hạn chế chuyển nhượng',
    'pt-BR':
      'stock options, plano de ações, ações para funcionários, opções de ações, RSU, ILP | vesting, incentivo de longo prazo, exercer opções, vender minhas ações, ações da empresa, compra de ações, ESPP, outorga de ações, phantom shares, equity',
  },
  childcare: {
    broader: 'benefits',
    en: 'childcare, company nursery, daycare, kindergarten, childcare vouchers, crèche | place in nursery, nursery fees, holiday camp, nanny, emergency childcare, school holidays club, children holiday programme, daycare subsidy, babysitter',
    ru: 'детский сад, детский лагерь, корпоративный детский сад, путёвки в лагерь, дети сотрудников | путёвка в лагерь, садик, ясли, место в садике, компенсация детского сада, детская комната, летний лагерь, оплатить садик, няня, лагерь для ребёнка, путёвка ребёнку',
    ro: 'creșă, grădiniță, tichete de creșă, tabere pentru copii, after-school, grădinița companiei | loc la creșă, tichete creșă, decont grădiniță, tabără de vară, bonă, afterschool, copiii angajaților, vouchere creșă, taberele pentru copii',
    vi: 'nhà trẻ, mẫu giáo, trường mầm non công ty, hỗ trợ gửi trẻ, trợ cấp nuôi con | gửi con, gửi trẻ, trại hè cho con, tiền gửi trẻ, nhà trẻ công nhân, con nhân viên, quà cho con nhân viên, học bổng con nhân viên, quà trung thu cho bé, quà 1/6',
    'pt-BR':
      'auxílio-creche, creche, berçário, auxílio-babá, reembolso creche | vaga na creche, reembolso da creche, pagar creche, babá, mensalidade da escolinha, escolinha, acampamento de férias, kit escolar, material escolar dos filhos, auxílio educação filhos',
  },
  'employee-discounts': {
    broader: 'benefits',
    en: 'employee discounts, staff discount, staff purchases, staff shop, corporate discounts, employee purchase programme | discount code for staff, buy our products cheaper, discount card for staff, buy old laptop, family and friends discount, partner offers, staff sale, discount does not apply, corporate rate, friends and family code',
    ru: 'скидки для сотрудников, корпоративные скидки, покупка продукции сотрудниками, скидка сотрудника, корпоративный магазин | купить со скидкой, промокод для сотрудников, карта скидок сотрудника, скидки от партнёров, купить нашу продукцию, купить старый ноутбук, партнёрские скидки, мерч-магазин, скидка для своих',
    ro: 'reduceri pentru angajați, discount angajați, magazin pentru angajați, oferte pentru angajați | cumpăr produsele noastre, reducere de angajat, cod de reducere angajat, parteneriate reduceri, cumpăr laptopul vechi, discount de personal, card de reduceri, produse la preț de angajat',
    vi: 'giảm giá nhân viên, ưu đãi nhân viên, mua hàng nội bộ, giá nội bộ, chiết khấu nhân viên | mua sản phẩm công ty, mã giảm giá nhân viên, bán nội bộ, thanh lý laptop cũ, mua giá ưu đãi, thẻ giảm giá, mua hàng giá gốc, ưu đãi đối tác',
    'pt-BR':
      'desconto de funcionário, convênios e descontos, clube de descontos, compras de funcionários, loja do funcionário | comprar com desconto, cupom de funcionário, desconto nos nossos produtos, comprar notebook usado, clube de vantagens, parcerias com desconto, desconto em faculdade, desconto na farmácia, convênio farmácia, venda interna',
  },
  'holiday-vouchers': {
    broader: 'benefits',
    en: 'holiday vouchers, vacation vouchers, company holiday homes, recreation subsidy, holiday subsidy | holiday flat of the company, company resort, spa stay, subsidised trip, holiday cottage, holiday allowance card, sanatorium',
    ru: 'путёвки, санаторно-курортное лечение, база отдыха, санаторий, оздоровление сотрудников | путёвка в санаторий, турбаза, дом отдыха, компенсация отдыха, оплатить отдых, профилакторий, поездка в санаторий, отдых за счёт компании, курорт',
    ro: 'vouchere de vacanță, tichete de vacanță, bilete de odihnă, bilete de tratament, tichete culturale | card de vacanță, voucher de vacanță, nu am primit voucherele, stațiune, bază de tratament, unde folosesc voucherul, vacanță decontată, casă de odihnă, tichete de cultură',
    vi: 'du lịch công ty, đi nghỉ mát, company trip, du lịch hè, nghỉ dưỡng nhân viên | đi du lịch công ty, đăng ký nghỉ mát, cho người nhà đi cùng, tour công ty, trợ cấp nghỉ mát, voucher du lịch, khu nghỉ dưỡng của công ty, tiền nghỉ mát',
    'pt-BR':
      'colônia de férias, vale-cultura, auxílio viagem de férias, clube dos funcionários, grêmio | clube da empresa, chalé da empresa, colônia do sindicato, associação de funcionários, vale cultura, hospedagem com desconto de férias, sede campestre',
  },
  'gifts-for-employees': {
    broader: 'hr',
    en: 'employee gifts, recognition, employee awards, long service awards, jubilees, anniversaries, employee of the month | ten years in the company, work anniversary, birthday of colleague, flowers for a colleague, Christmas presents for children, wedding gift, kudos, thank a colleague, nominate a colleague, baby gift, gift for new parents, birthday gift, award ceremony, Christmas hamper',
    ru: 'подарки сотрудникам, награды, признание, награждение, юбилеи, доска почёта, почётные грамоты | новогодние подарки, подарок на день рождения, день рождения коллеги, юбилей коллеги, десять лет в компании, лучший сотрудник, грамота, ветеран труда, цветы коллеге, поблагодарить коллегу, подарки детям, 8 марта, 23 февраля, сладкие подарки, билеты на ёлку',
    ro: 'cadouri pentru angajați, recunoaștere, premii de fidelitate, aniversări, angajatul lunii, tichete cadou | cadou de Crăciun, pachet de Crăciun, zece ani în companie, ziua unui coleg, flori pentru colegă, tichete cadou copii, 1 iunie, 8 martie, mulțumesc unui coleg, nominalizare coleg, diplomă de excelență, cadouri pentru copii, aniversare în firmă, Moș Crăciun copii',
    vi: 'quà tặng nhân viên, vinh danh, khen thưởng, thi đua khen thưởng, nhân viên xuất sắc, quà sinh nhật | quà Tết, giỏ quà Tết, sinh nhật đồng nghiệp, giấy khen, bằng khen, kỷ niệm 10 năm, quà 8/3, quà 20/10, quà trung thu, bánh trung thu, đề cử nhân viên, thăm hỏi ốm đau, chưa nhận quà, thâm niên 5 năm',
    'pt-BR':
      'presentes para funcionários, reconhecimento, prêmio por tempo de casa, funcionário do mês, aniversariantes, brindes de fim de ano | cesta de Natal, kit de Natal, dez anos de empresa, aniversário de colega, flores pra colega, presente de casamento, kit bebê, peru de Natal, ovo de Páscoa, elogiar colega, indicar destaque do mês, chester, vaquinha aniversário',
  },
  'staff-housing': {
    broader: 'benefits',
    en: 'staff housing, company accommodation, workers accommodation, company flat, dormitory, housing allowance | need a room, company apartment, dorm room, live in dormitory, housing support, room mate in dormitory, rent subsidy, where will I live',
    ru: 'общежитие, служебное жильё, компенсация жилья, корпоративное жильё, служебная квартира, вахтовый посёлок | общага, комната в общежитии, место в общежитии, заселиться, компенсация аренды, найм жилья, снимаю квартиру, сосед по комнате, жильё для вахтовиков, выселить, ипотечная программа компании',
    ro: 'cazare angajați, locuință de serviciu, cămin de nefamiliști, chirie decontată, cazare muncitori | cazare pentru muncitori, cameră la cămin, apartament de serviciu, decont chirie, loc în cămin, coleg de cameră, ajutor de chirie, cazare asigurată',
    vi: 'ký túc xá, nhà ở công nhân, nhà ở nhân viên, hỗ trợ nhà ở, phụ cấp nhà trọ | ở ký túc xá, phòng ký túc, tiền trọ, thuê trọ, hỗ trợ tiền thuê nhà, đăng ký ở ký túc xá, nhà tập thể, nhà ở xã hội, bạn cùng phòng, chuyển phòng ký túc xá',
    'pt-BR':
      'alojamento, moradia funcional, auxílio-moradia, república de funcionários, casa da empresa | alojamento dos trabalhadores, vaga no alojamento, auxílio aluguel, apartamento da empresa, colega de quarto, quarto do alojamento, ajuda com aluguel, alojamento da obra, beliche',
  },
};
