import type { Concepts } from '../concept.ts';

/** Desks that insurers run for the insured, and that landlords, agents and developers run for tenants, buyers and owners. */
export const INSURANCE_AND_PROPERTY: Concepts = {
  'insurance-policies': {
    en: 'insurance products, insurance policies of customers, policy administration, underwriting, insurance sales | policyholder, insurance premium of customer, policy change customer, underwriter, cancel policy, insurance quote for customer, policy certificate, customer wants insurance, coverage question, policy renewal customer, insurance contract of client',
    ru: 'страховые продукты, полисы клиентов, андеррайтинг, страховые договоры клиентов, сопровождение полисов | страхователь, полис клиента, страховая премия, андеррайтер, расторгнуть полис, изменить полис, рассчитать полис, клиент хочет застраховаться, страховое покрытие, пролонгация полиса, допник к полису',
    ro: 'produse de asigurare, polițe clienți, subscriere asigurări, administrare polițe, vânzare asigurări | primă de asigurare, poliță client, modificare poliță, anulare poliță, subscriitor, ofertă de asigurare client, acoperire poliță, reînnoire poliță client, client vrea asigurare, asiguratul întreabă',
    vi: 'sản phẩm bảo hiểm, hợp đồng bảo hiểm khách hàng, thẩm định bảo hiểm, quản lý hợp đồng bảo hiểm, bán bảo hiểm | bên mua bảo hiểm, phí bảo hiểm khách hàng, hủy hợp đồng bảo hiểm, sửa hợp đồng bảo hiểm, tái tục bảo hiểm, đơn bảo hiểm, báo phí bảo hiểm, quyền lợi bảo hiểm, khách mua bảo hiểm, giấy chứng nhận bảo hiểm khách',
    'pt-BR':
      'produtos de seguro, apólices de clientes, subscrição de seguros, gestão de apólices, emissão de apólices | prêmio do seguro, apólice, cancelar apólice, endosso, subscritor, cotação de seguro, cobertura do seguro, renovação de apólice, cliente quer seguro, proposta de seguro, SUSEP, segurado ligou',
  },
  'insurance-claims': {
    broader: 'insurance-policies',
    en: 'insurance claims, claims department, claims handling, loss adjustment, claims settlement | insured reports a loss, claim number, claims adjuster, loss assessor, claim payout, claim denied, water damage claim, first notice of loss, total loss, claims file, appraisal of damage',
    ru: 'урегулирование убытков, страховые случаи, страховые выплаты, отдел выплат, убытки | страховой случай, заявить убыток, страховая выплата, аварийный комиссар, номер убытка, отказ в выплате, оценка ущерба, эксперт по убыткам, тотал, европротокол, суброгация',
    ro: 'daune, dosare de daună, constatare daune, lichidare daune, despăgubiri asigurare | dosar de daună, avizare daună, asiguratul raportează dauna, inspector de daune, despăgubire asigurat, daună totală, constatare amiabilă, respingere daună, regres, lichidator de daune',
    vi: 'bồi thường bảo hiểm, giám định tổn thất, giải quyết bồi thường, yêu cầu bồi thường, phòng bồi thường | hồ sơ bồi thường, khách báo tổn thất, giám định viên, từ chối bồi thường, chi trả bảo hiểm khách hàng, tổn thất toàn bộ, khai báo tai nạn xe khách hàng, số hồ sơ bồi thường, claim bảo hiểm khách',
    'pt-BR':
      'sinistros, regulação de sinistros, indenizações de seguro, departamento de sinistros, aviso de sinistro | sinistro, segurado bateu o carro, abrir sinistro, número do sinistro, perito, vistoria de sinistro, indenização do segurado, sinistro negado, perda total, regulador de sinistro, franquia do seguro',
  },
  'motor-insurance': {
    broader: 'insurance-policies',
    en: 'motor insurance products, car insurance for customers, vehicle insurance products, auto policies | no-claims bonus, third-party liability motor, insured car, collision cover, windscreen claim, roadside assistance cover, green card insurance, motor policy, telematics tariff',
    ru: 'ОСАГО, автострахование, страхование автомобилей клиентов, моторное страхование, полисы КАСКО | полис ОСАГО, КБМ, е-ОСАГО, застраховать машину клиента, каско клиента, зелёная карта, автогражданка, вписать водителя, ДСАГО, диагностическая карта',
    ro: 'RCA, CASCO, asigurări auto clienți, asigurare auto, polițe auto | poliță RCA, bonus-malus, asigurare mașină client, carte verde, decontare directă, asistență rutieră poliță, CASCO client, cedent RCA, parbriz daună',
    vi: 'bảo hiểm xe cơ giới, bảo hiểm ô tô khách hàng, bảo hiểm vật chất xe, bảo hiểm trách nhiệm dân sự xe | bảo hiểm TNDS, bảo hiểm xe máy, bảo hiểm thân vỏ, mua bảo hiểm xe cho khách, khấu trừ xe, cứu hộ xe khách bảo hiểm, đơn bảo hiểm xe, bảo hiểm thủy kích',
    'pt-BR':
      'seguro auto, seguro de automóvel de clientes, seguro de veículos, carteira auto | classe de bônus, seguro do carro do cliente, cobertura contra terceiros, APP passageiros, carro reserva, guincho do seguro, vistoria prévia, rastreador do seguro, DPVAT, tabela FIPE',
  },
  'life-and-health-insurance': {
    broader: 'insurance-policies',
    en: 'life insurance products, health insurance products, personal insurance for customers, life policies, annuities | life policy, beneficiary of policy, surrender value, death claim, critical illness cover, insured hospital bill, medical underwriting, endowment, annuity payment, pre-authorisation for treatment',
    ru: 'страхование жизни, НСЖ, ИСЖ, медицинское страхование клиентов, личное страхование | полис жизни, выкупная сумма, выгодоприобретатель, страховка от несчастного случая клиента, гарантийное письмо в клинику, выплата по смерти, аннуитет, согласовать лечение застрахованного',
    ro: 'asigurări de viață, asigurări de sănătate clienți, asigurări de persoane, pensii private clienți, polițe de viață | poliță de viață, beneficiar poliță, valoare de răscumpărare, deces asigurat, boli grave acoperire, pilonul III, asigurare de accidente client, preaprobare tratament, unit-linked',
    vi: 'bảo hiểm nhân thọ, bảo hiểm sức khỏe khách hàng, bảo hiểm con người, bảo hiểm liên kết chung | hợp đồng nhân thọ, người thụ hưởng, giá trị hoàn lại, bệnh hiểm nghèo, bảo lãnh viện phí, quyền lợi tử vong, tư vấn bảo hiểm nhân thọ, đáo hạn hợp đồng nhân thọ, đóng phí nhân thọ',
    'pt-BR':
      'seguro de vida de clientes, seguro saúde, planos de saúde de clientes, previdência de clientes, seguro de pessoas | apólice de vida, beneficiário do seguro, valor de resgate, morte do segurado, doenças graves, autorização de procedimento, guia TISS, rede credenciada, seguro prestamista, carência do plano do cliente',
  },
  'insurance-agents': {
    broader: 'insurance-policies',
    en: 'insurance agents, insurance brokers, broker support, intermediaries, agency sales | broker, agent commission insurance, broker portal, intermediary agreement, agent licence, tied agent, bancassurance, broker question, agent code',
    ru: 'страховые агенты, страховые брокеры, агентская сеть, посредники, поддержка агентов | агент, брокер, агентский отчёт, агентская комиссия, договор с агентом, агентский кабинет, банкострахование, бланки БСО, код агента',
    ro: 'agenți de asigurare, brokeri de asigurare, rețea de agenți, intermediari, suport brokeri | broker, agent de asigurări, comision broker, portal brokeri, bancassurance, licență ASF, cod agent, brokeraj, mandat de brokeraj',
    vi: 'đại lý bảo hiểm, môi giới bảo hiểm, hỗ trợ đại lý bảo hiểm, kênh đại lý, bancassurance | tư vấn viên bảo hiểm, mã đại lý, hoa hồng đại lý bảo hiểm, thi chứng chỉ đại lý, môi giới, kênh banca, hợp đồng đại lý bảo hiểm, trưởng nhóm đại lý',
    'pt-BR':
      'corretores de seguros, canal corretor, atendimento ao corretor, intermediários de seguros, corretoras | corretor, comissão do corretor, portal do corretor, bancassurance, cadastro de corretor, código do corretor, corretora parceira, angariador, SUSEP do corretor',
  },
  'property-letting': {
    en: 'property letting, tenants, rental management, tenant services, landlord services, rented flats | tenant, flat for rent, rental contract with tenant, deposit of tenant, viewing of flat, tenant moves out, rent arrears, handover of flat, prospective tenant, neighbour noise complaint tenant, letting agent',
    ru: 'аренда недвижимости, арендаторы, сдача в аренду, работа с арендаторами, управление арендой | арендатор, сдать помещение, договор аренды с арендатором, обеспечительный платёж, показ помещения, арендатор съезжает, арендодатель, арендный платёж, заселение арендатора, долг по аренде, наниматель',
    ro: 'închirieri, chiriași, administrare chirii, relații cu chiriașii, închiriere spații | chiriaș, contract de închiriere chiriaș, garanție chiriaș, vizionare apartament, chiriașul pleacă, restanțe la chirie, predare-primire spațiu, spațiu de închiriat, chirie neplătită, proprietarul apartamentului',
    vi: 'cho thuê bất động sản, khách thuê nhà, cho thuê căn hộ, quản lý cho thuê, cho thuê mặt bằng | khách thuê, người thuê nhà, hợp đồng thuê nhà của khách, tiền cọc thuê, xem nhà, khách trả nhà, nợ tiền thuê, bàn giao căn hộ, chủ nhà, mặt bằng cho thuê, khách trả mặt bằng',
    'pt-BR':
      'locação de imóveis, inquilinos, administração de aluguéis, locações, imobiliária aluguel | inquilino, locatário, contrato de aluguel do inquilino, caução do inquilino, visita ao imóvel, inquilino saindo, aluguel atrasado, entrega de chaves, vistoria de imóvel, fiador, proprietário do imóvel',
  },
  'tenant-charges': {
    broader: 'property-letting',
    en: 'service charges, rent collection, utility billing for tenants, operating cost statements, owners association | service charge, rent increase, tenant asks about utilities bill, operating costs statement, heating bill of tenant, meter reading tenant, owners meeting, homeowners association, condominium fee, reserve fund',
    ru: 'коммунальные платежи арендаторов, эксплуатационные расходы, ЖКХ, начисления жильцам, ТСЖ, управляющая компания | квитанция ЖКУ, показания счётчиков жильцов, индексация аренды, перерасчёт коммуналки, жилец, собрание собственников, взнос на капремонт, коммуналка арендатора, товарищество собственников',
    ro: 'cheltuieli de întreținere, utilități chiriași, asociație de proprietari, facturare chirii, cheltuieli comune | întreținere, index contor chiriaș, regularizare utilități, chirie indexată, listă de plată, fond de rulment, adunare generală proprietari, service charge, repartitor căldură, restanțe întreținere',
    vi: 'phí quản lý tòa nhà, phí dịch vụ chung cư, tiền điện nước khách thuê, ban quản lý chung cư, phí bảo trì chung cư | thu phí quản lý, cư dân, tiền nước khách thuê, tăng giá thuê, chốt số điện nước, hội nghị nhà chung cư, ban quản trị chung cư, quỹ bảo trì, cư dân phản ánh, nợ phí quản lý',
    'pt-BR':
      'condomínio, taxas condominiais, cobrança de aluguel, rateio de despesas condominiais, administração de condomínios | taxa de condomínio, condômino, síndico, reajuste de aluguel, IGP-M, boleto do condomínio, assembleia de condomínio, fundo de reserva, leitura de água, morador, IPTU do inquilino',
  },
  'property-sales': {
    en: 'property sales, real estate, estate agents, home sales, real estate sales, property development | buyer of flat, house for sale, property viewing, purchase contract notary, new-build flats, land plot, showroom flat, realtor, property listing, valuation of property, land purchase',
    ru: 'недвижимость, продажа недвижимости, риелторы, продажа квартир, застройщик продажи, отдел продаж недвижимости | риелтор, квартира на продажу, покупатель квартиры, показ квартиры, новостройка, ДДУ, шоурум квартиры, Росреестр, ЦИАН объявление, земельный участок, бронь квартиры, передача ключей дольщику',
    ro: 'imobiliare, vânzări imobiliare, agenți imobiliari, vânzare apartamente, dezvoltare imobiliară | agent imobiliar, cumpărător apartament, vizionare imobil, antecontract, cadastru, carte funciară, ansamblu rezidențial, apartament de vânzare, teren de vânzare, notar vânzare, evaluare imobil',
    vi: 'bất động sản, kinh doanh bất động sản, môi giới nhà đất, bán căn hộ, sàn bất động sản, BĐS | mua nhà, nhà mẫu, đặt cọc căn hộ, sổ hồng, sổ đỏ khách hàng, mở bán dự án, bảng hàng, môi giới bất động sản, đất nền, bàn giao nhà, booking căn hộ, công chứng mua bán',
    'pt-BR':
      'imóveis, venda de imóveis, corretores de imóveis, incorporação imobiliária, lançamentos imobiliários, imobiliária vendas | corretor de imóveis, apartamento à venda, comprador de imóvel, visita no decorado, escritura, matrícula do imóvel, cartório de registro de imóveis, stand de vendas, CRECI, apartamento na planta, loteamento, habite-se',
  },
};
