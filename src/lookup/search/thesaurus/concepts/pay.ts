import type { Concepts } from '../concept.ts';

/** What people are paid and what is taken off it: salary, extras, tax, pensions and social insurance. */
export const PAY: Concepts = {
  payroll: {
    broader: 'hr',
    en: 'payroll, salary, wages, pay, payslip, paycheck, remuneration, pay slip, payroll accounting | underpaid, overpaid, paid late, salary not arrived, gross to net, not paid yet, pay day, payday, wrong amount on payslip, missing pay, hourly rate wrong, pay stub, net pay, short on my pay, did not get paid, paid too little, paid wrong, earnings statement',
    ru: 'зарплата, заработная плата, оклад, расчётный лист, расчёт зарплаты, оплата труда, бухгалтерия по зарплате, начисление зарплаты | недоплатили, переплатили, не пришла зарплата, зарплата не пришла, задержка зарплаты, получка, расчётный листок, расчётка, квиток, зарплатный листок, зп, зряплата, неправильно начислили, мало заплатили, не заплатили, расчётчик, тарифная ставка, гросс, на руки, когда зарплата',
    ro: 'salarizare, salariu, leafă, fluturaș de salariu, stat de plată, remunerație, payroll | plătit greșit, nu mi-a intrat salariul, nu a intrat salariul, salariu întârziat, fluturaș, fluturaș greșit, mi-au dat mai puțin, bani mai puțini, salariu net, salariu brut, chenzină, zi de salariu, când intră salariul, eroare la salariu, salariu incomplet, calcul salarial, nu m-au plătit',
    vi: 'tiền lương, lương, bảng lương, phiếu lương, trả lương, tính lương, lương bổng, payroll | chưa nhận lương, chưa có lương, lương thiếu, thiếu lương, lương sai, tính sai lương, trả lương trễ, chậm lương, lương về chưa, khi nào có lương, lương chưa về, lương gross, lương net, trễ lương, nợ lương, lãnh lương, trả thiếu, payslip, bị hụt lương',
    'pt-BR':
      'folha de pagamento, salário, holerite, contracheque, pagamento de salário, remuneração | pagamento atrasado, salário não caiu, salário não entrou, salário atrasado, pagaram errado, recebi a menos, veio a menos, veio errado no holerite, não recebi meu pagamento, salário líquido, salário bruto, dia do pagamento, quinto dia útil, olerite, faltou dinheiro no salário, contra-cheque, quando cai o salário, pagaram a menos',
  },
  'pay-raise': {
    broader: 'hr',
    en: 'pay raise, salary increase, pay rise, salary review, merit increase, compensation review, compensation and benefits | ask for a raise, more money, salary negotiation, cost of living increase, underpaid compared to colleagues, pay band, raise not applied, salary adjustment, equal pay, paid less than colleagues, market salary, pay transparency, indexation',
    ru: 'повышение зарплаты, индексация, пересмотр зарплаты, увеличение оклада, пересмотр окладов, компенсации и льготы | попросить прибавку, прибавка, прибавку к зарплате, повысить зарплату, поднять оклад, хочу больше получать, зарплата ниже рынка, рыночная зарплата, не проиндексировали, зарплатная вилка, платят меньше чем коллегам',
    ro: 'mărire de salariu, majorare salarială, creștere salarială, revizuire salarială, indexare salarii, compensații și beneficii | vreau mărire, cer mărire, mai mulți bani, negociere salariu, mărirea nu s-a aplicat, salariu sub piață, indexare cu inflația, colegii câștigă mai mult, grilă de salarizare, salariul minim pe economie',
    vi: 'tăng lương, nâng lương, xét tăng lương, điều chỉnh lương, nâng bậc lương, lương thưởng và phúc lợi | xin tăng lương, deal lương, đàm phán lương, lương thấp quá, muốn lương cao hơn, chưa được tăng lương, đến kỳ nâng lương, lương tối thiểu vùng, tăng lương định kỳ, review lương, lương thấp hơn thị trường',
    'pt-BR':
      'aumento salarial, aumento de salário, reajuste salarial, revisão salarial, mérito salarial, cargos e salários | pedir aumento, quero aumento, dissídio, dissídio não veio, reajuste não veio, ganhar mais, equiparação salarial, ganho menos que colega, salário defasado, retroativo do dissídio, data-base, enquadramento salarial, meritocracia',
  },
  bonus: {
    broader: 'payroll',
    en: 'bonus, annual bonus, performance bonus, incentive pay, profit sharing, incentive scheme | bonus not paid, where is my bonus, bonus targets, bonus calculation, variable pay, spot bonus, retention bonus, sign-on bonus, quarterly bonus, MBO, bonus payout',
    ru: 'премия, бонус, премирование, квартальная премия, переменная часть, годовой бонус | лишили премии, депремировали, не дали премию, премию не выплатили, KPI-бонус, премиальные, расчёт премии, ежемесячная премия, поощрительная выплата, бонусная система, срезали премию, квартальный бонус, мотивационные выплаты',
    ro: 'bonus, primă, bonus anual, bonus de performanță, stimulente, prime | nu am primit bonusul, unde e bonusul, primă de vacanță, bonus trimestrial, calcul bonus, primă de Paște, salariu variabil, bonus de retenție, bonus la semnare, mi-au tăiat prima, participare la profit',
    vi: 'tiền thưởng, thưởng hiệu suất, thưởng KPI, thưởng năng suất, thưởng cuối năm, chế độ thưởng | chưa có thưởng, bị cắt thưởng, tính thưởng, thưởng quý, thưởng nóng, thưởng lễ, thưởng doanh số, không được thưởng, thưởng chuyên cần, thưởng 30/4, thưởng hoàn thành công việc, bonus',
    'pt-BR':
      'bônus, PLR, participação nos lucros, bonificação, prêmio por desempenho, remuneração variável, PPR | PLR não caiu, valor da PLR, quando sai a PLR, metas da PLR, cortaram meu bônus, bônus de retenção, gratificação anual, prêmio de produção, bônus anual, participação nos resultados, luvas de contratação',
  },
  'thirteenth-salary': {
    broader: 'payroll',
    en: '13th salary, thirteenth salary, Christmas bonus, holiday bonus, 13th month pay, holiday pay bonus | Christmas money, thirteenth month, 14th salary, year-end salary, vacation bonus',
    ru: 'тринадцатая зарплата, 13-я зарплата, новогодняя премия, премия по итогам года | тринадцатая, годовая премия, выплата к Новому году, премия к Новому году, итоги года выплата, материальная помощь к отпуску, отпускная премия',
    ro: 'al treisprezecelea salariu, al 13-lea salariu, primă de Crăciun, primă de sărbători | bonus de Crăciun, bani de Crăciun, bani de sărbători, primă de Moș Crăciun, salariul 13, prime de sărbători',
    vi: 'lương tháng 13, thưởng Tết, lương tháng mười ba, thưởng Tết Nguyên đán | bao giờ có thưởng Tết, thưởng Tết chưa có, tiền Tết, lương tháng thứ 13, thưởng Tết bao nhiêu, quà Tết bằng tiền, T13',
    'pt-BR':
      'décimo terceiro, 13º salário, gratificação natalina, décimo terceiro salário | primeira parcela do décimo, segunda parcela do décimo, 13 salário, adiantamento do décimo terceiro, décimo não caiu, quando cai o décimo, abono de Natal, décimo nas férias',
  },
  'piecework-and-tips': {
    broader: 'payroll',
    en: 'piecework, piece rates, piece-rate pay, tips from customers, gratuities, service charge sharing | paid per piece, tip pool, tip sharing, tip jar, tips not paid out, tronc, piece count wrong, paid by the unit, card tips, output bonus per piece',
    ru: 'сдельная оплата, сдельщина, сдельная оплата труда, чаевые, сдельные расценки, сдельная система | сдельный заработок, сдельно, расценки на работу, наряд на сдельную работу, закрыть наряд, наряд не закрыли, бригадный наряд, КТУ, чаевые с карты, делёж чаевых, выработка, оплата за штуку',
    ro: 'salarizare în acord, plată la bucată, acord global, bacșiș, bacșișuri, muncă la normă | plătit la bucată, norma de bucăți, norma e prea mare, bon de lucru, bacșiș de pe card, împărțirea bacșișului, nu mi-au dat bacșișul, plata pe bucată',
    vi: 'lương sản phẩm, lương khoán, đơn giá sản phẩm, tiền tip, lương theo sản phẩm, phí phục vụ | làm khoán, tính sai sản lượng, đơn giá thấp quá, chia tiền tip, tiền bo, ăn lương sản phẩm, thiếu sản lượng, service charge, khoán sản phẩm',
    'pt-BR':
      'pagamento por produção, remuneração por produção, gorjetas, rateio de gorjeta, taxa de serviço | gorjeta, não repassaram a gorjeta, dez por cento do garçom, pago por peça, pagamento por peça, produção errada, gorjeta do cartão, caixinha dos funcionários, pagamento por tarefa',
  },
  overtime: {
    broader: 'payroll',
    en: 'overtime, extra hours, overtime pay, overtime approval, weekend work, holiday work | overtime not paid, worked late, worked Saturday, worked on a Sunday, time and a half, double pay, stay longer, extra shift pay, unpaid overtime, work on a public holiday, extra hours not on payslip, come in on the weekend',
    ru: 'сверхурочные, переработка, сверхурочная работа, оплата сверхурочных, работа в выходные, работа в праздники | переработки, переработал, не оплатили переработку, вышел в выходной, работал в субботу, двойная оплата, двойной тариф, остаться после смены, задержался на работе, выход в праздник, часы сверх нормы, приказ о работе в выходной, полуторный размер',
    ro: 'ore suplimentare, muncă suplimentară, plata orelor suplimentare, muncă în weekend, overtime | ore peste program, peste program, stau peste program, am lucrat sâmbătă, am lucrat duminică, ore neplătite, neplătit weekend, lucrat de sărbătoare, spor weekend, spor de sâmbătă, ore în plus, ture în plus, plătit dublu',
    vi: 'tăng ca, làm thêm giờ, làm ngoài giờ, tiền tăng ca, OT, overtime | lương tăng ca, chưa tính tăng ca, thiếu tiền tăng ca, đăng ký tăng ca, làm chủ nhật, làm thứ bảy, làm ngày lễ, tiền OT, giờ làm thêm, ở lại làm thêm, ngoài giờ hành chính, phiếu tăng ca, làm thêm cuối tuần, đi làm ngày Tết',
    'pt-BR':
      'horas extras, hora extra, trabalho em feriado, pagamento de horas extras, trabalho no fim de semana | não pagaram hora extra, fiz hora extra, hora extra não veio, trabalhei no feriado, trabalhei domingo, trabalhei sábado, ficar até mais tarde, autorização de hora extra, hora extra 50%, hora extra 100%, virar a noite trabalhando, escala no feriado',
  },
  allowances: {
    broader: 'payroll',
    en: 'allowances, shift allowance, night allowance, hazard pay, pay supplements, shift premium, on-call pay | night shift bonus, hardship allowance, standby pay, unsociable hours, seniority allowance, cold allowance, responsibility allowance, dirty work bonus, night differential, language bonus, weekend premium, acting-up pay, hazard allowance missing',
    ru: 'надбавки, доплаты, надбавка за вредность, ночные доплаты, доплата за совмещение, северные надбавки | доплата за ночные, ночные часы, за вредность, молоко за вредность, районный коэффициент, северный коэффициент, надбавка за выслугу, выслуга лет, доплата за замещение, доплата за стаж, за совмещение должностей, вахтовая надбавка, доплата за наставничество, классность',
    ro: 'sporuri, spor de noapte, spor de vechime, indemnizații, spor de condiții grele, adaosuri la salariu | spor de toxicitate, spor de periculozitate, spor nocturn, spor de tură, spor de limbă, nu mi s-a plătit sporul, spor de fidelitate, condiții vătămătoare, spor de gardă, lipsă spor, spor de frig, plata de noapte',
    vi: 'phụ cấp, phụ cấp ca đêm, phụ cấp độc hại, phụ cấp trách nhiệm, phụ cấp thâm niên, trợ cấp lương | thiếu phụ cấp, phụ cấp xăng xe, phụ cấp điện thoại, phụ cấp chức vụ, phụ cấp đi lại, tiền ca đêm, tiền ca ba, phụ cấp khu vực, phụ cấp nặng nhọc, phụ cấp nhà ở, bồi dưỡng độc hại, tiền trực, sữa độc hại, phụ cấp ngoại ngữ',
    'pt-BR':
      'adicionais, adicional noturno, insalubridade, periculosidade, adicional de insalubridade, adicional de periculosidade, gratificação de função | não recebi adicional noturno, insalubridade não veio, hora noturna, sobreaviso, adicional de turno, quebra de caixa, anuênio, adicional por tempo de serviço, triênio, acúmulo de função, desvio de função, grau máximo de insalubridade, ajuda de custo mensal',
  },
  'salary-advance': {
    broader: 'payroll',
    en: 'salary advance, pay advance, advance on wages, staff loan, employee loan | need money before payday, borrow from the company, short of cash until payday, advance against salary, early wage access, company loan, loan from employer, repay advance',
    ru: 'аванс, аванс по зарплате, заём сотруднику, ссуда сотруднику, досрочная выплата зарплаты | аванс не пришёл, когда аванс, не дали аванс, деньги до зарплаты, взять в счёт зарплаты, занять у компании, займ от работодателя, заём от компании, внеплановый аванс',
    ro: 'avans din salariu, avans salarial, avans, împrumut de la firmă | bani în avans, cer avans, n-a intrat avansul, bani până la salariu, împrumut CAR, casa de ajutor reciproc, împrumut angajat, îmi trebuie bani înainte de salariu',
    vi: 'ứng lương, tạm ứng lương, vay lương, vay vốn công ty, vay tiền công ty | xin ứng lương, ứng trước lương, cần tiền gấp, kẹt tiền, hết tiền giữa tháng, ứng tiền lương, chưa ứng được lương, vay ưu đãi nhân viên, tiền ứng',
    'pt-BR':
      'adiantamento salarial, adiantamento de salário, vale quinzenal, empréstimo consignado, consignado | quero um vale, pedir um vale, vale do dia 20, vale não caiu, antecipação de salário, dinheiro antes do pagamento, empréstimo pela empresa, consignado CLT, crédito do trabalhador, margem consignável, adiantamento quinzenal',
  },
  deductions: {
    broader: 'payroll',
    en: 'deductions, payroll deductions, wage garnishment, attachment of earnings, salary deductions | money taken off my pay, deducted from salary, child support deduction, court order on my wages, bailiff, why was I charged, unknown deduction, union dues deduction, student loan deduction, garnished',
    ru: 'удержания, удержания из зарплаты, алименты, исполнительный лист, вычеты из зарплаты | удержали из зарплаты, вычли из зарплаты, за что вычли, судебные приставы, приставы, алименты с зарплаты, удержание по исполнительному листу, штраф из зарплаты, списали из зарплаты, сняли с зарплаты',
    ro: 'rețineri din salariu, popriri, poprire, deduceri din salariu, reținere pensie alimentară | mi-au reținut din salariu, mi-au tras din salariu, poprire pe salariu, executor judecătoresc, pensie alimentară, tăiat din salariu, de ce mi-au luat bani, imputație, imputare, rată reținută',
    vi: 'khấu trừ lương, trừ lương, các khoản khấu trừ, khoản trừ | bị trừ lương, bị trừ tiền, sao bị trừ tiền, trừ tiền đi trễ, trừ tạm ứng, trừ đoàn phí, trừ bảo hiểm, phạt trừ lương, thi hành án, truy thu',
    'pt-BR':
      'descontos em folha, desconto no salário, pensão alimentícia, descontos salariais, desconto no holerite | descontaram do meu salário, desconto indevido, desconto que não conheço, por que descontaram, penhora de salário, falta descontada, contribuição assistencial, desconto sindical, ofício de pensão, descontado errado',
  },
  'salary-account': {
    broader: 'payroll',
    en: 'bank details for salary, salary bank account, payroll bank details, direct deposit | new bank account, changed my bank, new IBAN, salary to another account, closed bank account, direct deposit change, bank account change, wrong account number for salary, switch bank',
    ru: 'зарплатный проект, зарплатная карта, реквизиты для зарплаты, банковские реквизиты сотрудника, карта для зарплаты | сменить банк для зарплаты, получать зарплату на другую карту, перевыпустили карту, реквизиты карты, зарплатный банк, карта МИР, зарплата на другую карту, сменил реквизиты, поменять банк',
    ro: 'cont bancar pentru salariu, card de salariu, cont de salariu, IBAN pentru salariu | schimbare cont salariu, am schimbat banca, IBAN nou, cont nou la bancă, vreau salariul pe alt cont, mi-am închis contul bancar, extras de cont pentru salariu, convenție bancă salarii',
    vi: 'tài khoản nhận lương, tài khoản ngân hàng nhận lương, thẻ lương, số tài khoản lương | đổi ngân hàng nhận lương, đổi số tài khoản, thẻ ATM lương, mở tài khoản lương, sai số tài khoản, đổi tài khoản lương, Vietcombank, nhận lương ngân hàng khác, mất thẻ ATM',
    'pt-BR':
      'conta salário, dados bancários, conta bancária para salário, portabilidade de salário | mudei de banco, trocar de banco, mudar conta do salário, conta errada pro salário, abrir conta salário, minha conta foi encerrada, receber em outro banco, chave Pix pro salário, alterar conta bancária, portabilidade da conta salário',
  },
  'employee-tax': {
    broader: 'payroll',
    en: 'employee tax forms, income tax of employees, tax withholding, tax certificate, tax code, annual tax statement | P60, W-2, W-4, 1099, tax return papers, wrong tax code, emergency tax, too much tax, PAYE, income tax return, tax class, tax allowance for children, dependents for tax, T4, P11D, tax refund, form for tax authority',
    ru: 'НДФЛ, подоходный налог, налоговый вычет, налог с зарплаты, налоговые справки, 2-НДФЛ | 2ндфл, 3-НДФЛ, справка о доходах, вычет на детей, детский вычет, имущественный вычет, вычет за квартиру, вычет за лечение, удержали налог, возврат налога, тринадцать процентов, 13% налог, уведомление из налоговой, справка для налоговой, стандартный вычет',
    ro: 'impozit pe salariu, impozit pe venit, deduceri personale, declarații fiscale ale angajaților, declarație unică | persoane în întreținere, deducere pentru copil, declarație persoane în întreținere, scutire de impozit, scutire IT, fișă fiscală, declarația 205, declarația 230, formular 230, 3.5% impozit, redirecționare impozit, scutire handicap, impozit reținut greșit, prea mult impozit',
    vi: 'thuế thu nhập cá nhân, thuế TNCN, quyết toán thuế TNCN, mã số thuế cá nhân, giảm trừ gia cảnh | người phụ thuộc, đăng ký người phụ thuộc, ủy quyền quyết toán thuế, chứng từ khấu trừ thuế, bị trừ thuế nhiều, hoàn thuế TNCN, mã số thuế, cam kết 02, cam kết 08, quyết toán thuế cuối năm, thuế nhiều quá, giảm trừ bản thân, eTax Mobile',
    'pt-BR':
      'imposto de renda, IRRF, informe de rendimentos, imposto de renda na fonte, comprovante de rendimentos | declarar imposto de renda, declaração do IR, IRPF, dependentes no imposto de renda, malha fina, informe do IR, imposto retido na fonte, restituição do imposto, DIRF, desconto de imposto alto, incluir dependente no IR',
  },
  'income-certificate': {
    broader: 'payroll',
    en: 'income certificate, proof of income, salary certificate, salary confirmation | proof of income for mortgage, mortgage, bank loan papers, last three payslips, income letter for bank, credit application, proof of salary, rent application income',
    ru: 'справка о доходах, справка о зарплате, справка о заработной плате, 2-НДФЛ, справка по форме банка | справка для ипотеки, ипотека, справка для кредита, справка для соцзащиты, справка 182н, средний заработок, справка о среднем заработке, справка для биржи труда, доход за полгода, справка для пособия',
    ro: 'adeverință de venit, adeverință de salariu, dovada veniturilor, adeverință venit pentru bancă | adeverință pentru credit, credit ipotecar, credit la bancă, prima casă, adeverință venituri, venit pe ultimele luni, adeverință cu salariul, dovadă de venit, semnat adeverința de la bancă, dosar de credit, venituri pentru bursă',
    vi: 'xác nhận lương, giấy xác nhận thu nhập, chứng minh thu nhập, xác nhận thu nhập | vay mua nhà, vay ngân hàng, sao kê lương, xác nhận bảng lương, mở thẻ tín dụng, xác nhận mức lương, vay trả góp, chứng minh tài chính',
    'pt-BR':
      'comprovante de renda, declaração de renda, comprovação de renda, carta de rendimentos | financiamento da casa, financiamento imobiliário, comprovar renda, últimos três holerites, renda para aluguel, renda pra financiar, declaração de salário, comprovante de salário, Minha Casa Minha Vida',
  },
  pension: {
    broader: 'benefits',
    en: 'company pension, pension scheme, workplace pension, retirement savings, 401k, pension plan, occupational pension | pension contribution, employer match, opt out of pension, pension statement, 401(k), RRSP, superannuation, super fund, auto-enrolment, pension provider',
    ru: 'корпоративная пенсия, пенсионная программа, НПФ, негосударственное пенсионное обеспечение, пенсионный план | негосударственный пенсионный фонд, пенсионные взносы, софинансирование пенсии, ПДС, программа долгосрочных сбережений, накопительная пенсия, корпоративный пенсионный план, перейти в НПФ',
    ro: 'pensie privată, pensie facultativă, Pilonul III, Pilonul II, pensie ocupațională | pilonul 3, pilonul 2, contribuție pensie privată, fond de pensii, pensii private, NN pensii, BCR Pensii, contribuția firmei la pensie, pensie suplimentară',
    vi: 'hưu trí bổ sung, quỹ hưu trí tự nguyện, bảo hiểm hưu trí tự nguyện, hưu trí tự nguyện | đóng hưu trí bổ sung, quỹ hưu trí, công ty đóng hưu trí, tiết kiệm hưu trí, rút quỹ hưu trí',
    'pt-BR':
      'previdência privada, previdência complementar, fundo de pensão, plano de previdência, PGBL | VGBL, contrapartida da empresa, resgatar previdência, resgate da previdência, aderir à previdência, contribuição para previdência, portabilidade da previdência, entidade fechada',
  },
  'social-insurance': {
    broader: 'payroll',
    en: 'social insurance, social security, national insurance, social contributions, unemployment insurance | social security number, NI number, national insurance number, social security contributions, SSN, FICA, A1 certificate, insurance history, statutory insurance, missing contributions, state insurance',
    ru: 'социальное страхование, СФР, страховые взносы, соцстрах, пенсионный фонд, СНИЛС | ФСС, ПФР, ИЛС, взносы в пенсионный фонд, пособие из соцстраха, номер СНИЛС, не перечислили взносы, страховой стаж, выписка из СФР, серая зарплата, зарплата в конверте, пособие СФР',
    ro: 'contribuții sociale, asigurări sociale, CAS, CASS, asigurări sociale de stat, casa de pensii | asigurat la sănătate, nu apar asigurat, neasigurat, apare neasigurat, CNAS, casa de sănătate, contribuții neplătite, stagiu asigurare, coasigurat, adeverință de asigurat, formular A1, coasigurare soț, contribuții la stat',
    vi: 'bảo hiểm xã hội, BHXH, bảo hiểm y tế, BHYT, bảo hiểm thất nghiệp, BHTN | sổ bảo hiểm, sổ BHXH, chốt sổ BHXH, thẻ BHYT, thẻ bảo hiểm y tế, VssID, mã số BHXH, đóng bảo hiểm, nợ bảo hiểm, rút BHXH một lần, trợ cấp thất nghiệp, chưa đóng bảo hiểm, tờ khai TK1, gộp sổ bảo hiểm, nơi khám chữa bệnh ban đầu',
    'pt-BR':
      'INSS, FGTS, previdência social, encargos sociais, contribuição previdenciária | saldo do FGTS, depósito do FGTS, FGTS não depositado, sacar FGTS, saque-aniversário, Meu INSS, recolhimento do INSS, extrato do FGTS, CNIS, abono do PIS, salário-família, abono salarial, empresa não depositou, PIS/Pasep, carência do INSS',
  },
};
