import type { Concepts } from '../concept.ts';

/** Steering by figures: budgets, cost centres and limits, forecasts, grants, and what owners and investors ask about. */
export const CONTROLLING: Concepts = {
  controlling: {
    broader: 'finance',
    en: 'controlling, management accounting, financial planning and analysis, FP&A, cost control | financial controller, variance analysis, cost report, contribution margin, cost overrun, department costs, plan versus actual, profitability analysis, margin analysis, break-even',
    ru: 'контроллинг, управленческий учёт, финансовое планирование и анализ, ФЭО, планово-экономический отдел, ПЭО | контролёр по финансам, экономист, план-факт, план-фактный анализ, перерасход, анализ затрат, маржинальность, рентабельность, затраты отдела, точка безубыточности, управленка',
    ro: 'controlling, control de gestiune, contabilitate de gestiune, planificare și analiză financiară, controlul costurilor | controller, abatere de la plan, depășire de costuri, plan versus realizat, marjă, rentabilitate, analiza costurilor, costuri pe departament, prag de rentabilitate, economist',
    vi: 'kế toán quản trị, kiểm soát chi phí, phân tích tài chính, controlling, kế hoạch tài chính | kiểm soát tài chính, vượt chi phí, so sánh kế hoạch thực tế, phân tích chi phí, biên lợi nhuận, lãi gộp, chi phí phòng ban, điểm hòa vốn, FP&A',
    'pt-BR':
      'controladoria, controlling, contabilidade gerencial, planejamento financeiro, controle de custos, FP&A | controller, orçado versus realizado, estouro de custo, análise de margem, rentabilidade, custos do departamento, margem de contribuição, desvio do orçado, ponto de equilíbrio, análise de custos',
  },
  budgets: {
    broader: 'controlling',
    en: 'budget, budgeting, budget planning, annual budget, department budget | budget left, over budget, not in budget, budget round, how much can we spend, budget transfer, budget cut, budget owner, unplanned spending, budget template, money left this year',
    ru: 'бюджет, бюджетирование, планирование бюджета, годовой бюджет, бюджет отдела | остаток бюджета, сколько осталось в бюджете, нет в бюджете, вне бюджета, превышение бюджета, заложить в бюджет, бюджетная заявка, статья бюджета, БДР, БДДС, корректировка бюджета, урезали бюджет, секвестр',
    ro: 'buget, bugetare, planificare bugetară, buget anual, bugetul departamentului, buget de venituri și cheltuieli | cât mai avem în buget, depășire de buget, nebugetat, rectificare bugetară, linie bugetară, tăieri de buget, realocare buget, BVC, propunere de buget, buget epuizat',
    vi: 'ngân sách, lập ngân sách, kế hoạch ngân sách, ngân sách năm, ngân sách phòng ban | hết ngân sách, vượt ngân sách, còn bao nhiêu ngân sách, ngoài ngân sách, cắt giảm ngân sách, điều chuyển ngân sách, xin ngân sách, duyệt ngân sách, mã ngân sách, kinh phí',
    'pt-BR':
      'orçamento anual, orçamento da área, budget, planejamento orçamentário, processo orçamentário, orçamento, verba do departamento | quanto tem de verba, estourou o orçamento, fora do orçamento, sem verba, remanejamento de verba, corte de verba, dotação, OBZ, suplementação de verba, verba disponível, saldo de verba, acabou a verba',
  },
  'cost-centres': {
    broader: 'controlling',
    en: 'cost centres, cost centers, cost allocation, cost objects, internal orders | cost centre, cost center number, which cost centre, WBS element, wrong cost centre, new cost centre, cost centre owner, project code for booking, charge code, reallocate costs, internal order number',
    ru: 'центры затрат, МВЗ, места возникновения затрат, центры финансовой ответственности, ЦФО | центр затрат, на какой МВЗ, код МВЗ, номер центра затрат, статья затрат, СПП-элемент, отнести на затраты, шифр затрат, распределение затрат, код проекта для учёта, аналитика затрат',
    ro: 'centre de cost, centru de cost, alocarea costurilor, centre de profit, comenzi interne | ce centru de cost, cod centru de cost, centru de cost greșit, centru de profit, element WBS, cod de proiect pentru costuri, alocare cheltuieli, pe ce centru pun, chei de alocare',
    vi: 'trung tâm chi phí, cost center, mã chi phí, phân bổ chi phí, trung tâm lợi nhuận | mã cost center, ghi vào cost center nào, sai cost center, mở cost center mới, mã khoản mục chi phí, mã dự án hạch toán, WBS, tính phí cho bộ phận, khoản mục phí',
    'pt-BR':
      'centro de custo, centros de custo, rateio de custos, centro de lucro, ordens internas | qual centro de custo, código do centro de custo, centro de custo errado, abrir centro de custo, rateio, elemento PEP, ordem interna, alocar despesa, CC da área, classificação de despesa',
  },
  forecasts: {
    broader: 'controlling',
    en: 'forecast, forecasting, rolling forecast, financial planning, revenue forecast | forecast deadline, submit forecast, update forecast, expected revenue, year-end estimate, planning assumptions, cash forecast, latest estimate, five-year plan',
    ru: 'прогноз, форкаст, финансовое планирование, прогноз продаж, скользящий прогноз | прогноз выручки, прогнозирование, обновить прогноз, сдать прогноз, форкаст на квартал, ожидаемое исполнение, оценка до конца года, финмодель, план на год по выручке, прогноз затрат',
    ro: 'previziuni, forecast, prognoză, planificare financiară, estimări financiare | previziune de venituri, actualizare forecast, prognoză vânzări, estimare de final de an, termen forecast, rolling forecast, trimit forecast-ul, venituri estimate, proiecții financiare',
    vi: 'dự báo, dự báo tài chính, forecast, dự báo doanh thu, dự báo kinh doanh | dự phóng, nộp forecast, cập nhật dự báo, ước tính cuối năm, dự báo doanh số, dự báo chi phí, kế hoạch doanh thu, dự báo dòng tiền, ước thực hiện năm',
    'pt-BR':
      'forecast, previsão financeira, projeção, projeções financeiras, previsão de vendas | previsão de receita, atualizar forecast, projeção de fim de ano, enviar forecast, estimativa de faturamento, rolling forecast, previsão de caixa, revisão do forecast, reprevisão',
  },
  'spend-approval': {
    broader: 'finance',
    en: 'spend approval, approval limits, signing authority, cost approval, delegation of authority, purchase approval | who approves costs, approval limit, sign off spending, who may sign, approval matrix, spending limit, exceed limit, second signature, approve purchase, four-eyes, cost approval pending, budget sign-off',
    ru: 'согласование расходов, лимиты согласования, право подписи, согласование затрат, матрица полномочий | кто согласует расходы, лимит расходов, кто подписывает, утвердить траты, превысить лимит, матрица согласования, вторая подпись, согласовать покупку, служебка на покупку, лист согласования, завис на согласовании',
    ro: 'aprobarea cheltuielilor, limite de aprobare, drept de semnătură, matrice de aprobare, aprobare costuri | cine aprobă cheltuiala, plafon de aprobare, cine semnează, peste limită, a doua semnătură, referat de necesitate, viză CFP, control financiar preventiv, aprobare achiziție, delegare de competență, blocat la aprobare',
    vi: 'phê duyệt chi phí, hạn mức phê duyệt, thẩm quyền ký, phân quyền phê duyệt, duyệt chi | ai duyệt chi, trình duyệt mua, tờ trình, vượt hạn mức, hạn mức chi, ai ký duyệt, ma trận phê duyệt, phiếu trình ký, duyệt mua sắm, chờ duyệt chi',
    'pt-BR':
      'aprovação de gastos, alçadas, alçada de aprovação, aprovação de despesas, limites de aprovação | quem aprova o gasto, limite de alçada, quem assina, matriz de alçadas, acima da alçada, aprovar compra, segunda assinatura, aprovação parada, autorizar despesa, delegação de alçada',
  },
  'capital-expenditure': {
    broader: 'controlling',
    en: 'capital expenditure, capex, investment requests, investment approval, investments | investment request, buy a new machine, business case for machine, payback, return on investment, capex form, amortisation time of investment, invest in equipment, AFE, ROI calculation',
    ru: 'капитальные затраты, капвложения, CAPEX, инвестиционные заявки, инвестиции, инвестпрограмма | инвестзаявка, купить новый станок, капекс, окупаемость, срок окупаемости, обоснование инвестиций, ТЭО, инвестиционный комитет, капитальные вложения, расчёт ROI',
    ro: 'investiții, capex, cheltuieli de capital, cereri de investiții, aprobarea investițiilor | cerere de investiție, cumpărăm utilaj nou, recuperarea investiției, plan de investiții, studiu de fezabilitate, caz de afaceri, amortizarea investiției, comitet de investiții, calcul ROI',
    vi: 'đầu tư tài sản, capex, chi phí đầu tư, phê duyệt đầu tư, dự toán đầu tư | xin đầu tư máy mới, mua máy mới, thời gian hoàn vốn, hiệu quả đầu tư, tờ trình đầu tư, dự án đầu tư, luận chứng kinh tế, kế hoạch đầu tư, mua sắm tài sản lớn, tính ROI',
    'pt-BR':
      'capex, investimentos, despesas de capital, solicitação de investimento, aprovação de investimento | comprar máquina nova, payback, retorno do investimento, business case, comitê de investimentos, viabilidade econômica, verba de capex, plano de investimentos, EVTE, cálculo de ROI',
  },
  'product-costing': {
    broader: 'controlling',
    en: 'product costing, cost calculation, standard costs, cost of goods, manufacturing costs | cost price, unit cost, costing sheet, overhead rate, calculate production cost, hourly machine rate, COGS, cost per piece, bill of material cost, post-calculation',
    ru: 'себестоимость, калькуляция себестоимости, калькуляция затрат, расчёт себестоимости, нормативные затраты | посчитать себестоимость, плановая калькуляция, себестоимость изделия, накладные расходы, стоимость нормо-часа, сметчик, рассчитать затраты на изделие, цена изготовления, сколько стоит произвести',
    ro: 'calculația costurilor, cost de producție, antecalculație, costuri standard, preț de cost | postcalculație, cost unitar, calcul preț de cost, fișă de cost, tarif orar utilaj, deviz de cost, cost pe bucată, cost marfă vândută, cheltuieli de regie',
    vi: 'giá thành, tính giá thành, kế toán giá thành, giá thành sản xuất, chi phí sản xuất | giá vốn, giá thành sản phẩm, định mức chi phí, giá thành đơn vị, chi phí nhân công máy, tính giá vốn, phân bổ chi phí chung, bảng tính giá thành, giá vốn hàng bán',
    'pt-BR':
      'custeio, custo do produto, formação de custo, custos industriais, custo padrão | custo unitário, ficha de custo, custo de produção, CMV, CPV, overhead, custo hora-máquina, calcular custo da peça, custo de fabricação, apuração de custos',
  },
  grants: {
    broader: 'finance',
    en: 'grants, funding, subsidies, public funding, research funding, EU funds | grant application, funding programme, subsidy, timesheet for funded project, grant report, Horizon Europe, funding call, third-party funds, R&D tax credit, funded project, state aid, grant agreement',
    ru: 'гранты, субсидии, грантовое финансирование, господдержка, финансирование проектов | грант, заявка на грант, получить субсидию, отчёт по гранту, РНФ, фонд Бортника, ФРП, целевое финансирование, госпрограмма, конкурс грантов, грантодатель, меры поддержки бизнеса',
    ro: 'granturi, fonduri europene, finanțări nerambursabile, subvenții, proiecte finanțate | grant, PNRR, fonduri UE, cerere de finanțare, proiect european, raport de progres proiect, ajutor de stat, subvenție, AFIR, Start-Up Nation, cerere de rambursare, pontaj proiect finanțat, apel de proiecte',
    vi: 'tài trợ dự án, quỹ hỗ trợ, trợ cấp nhà nước, nguồn vốn tài trợ, kinh phí đề tài | xin tài trợ dự án, hồ sơ xin tài trợ, vốn ODA, đề tài nghiên cứu, báo cáo tài trợ, nhà tài trợ dự án, quỹ Nafosted, hỗ trợ của nhà nước, giải ngân dự án tài trợ, viện trợ không hoàn lại',
    'pt-BR':
      'editais de fomento, subvenções, captação de fomento, financiamento público, incentivos fiscais | FINEP, Lei do Bem, Lei Rouanet, FAPESP, CNPq, edital de fomento, subvenção econômica, prestação de contas do convênio, verba de pesquisa, projeto incentivado, EMBRAPII, emenda parlamentar, convênio federal',
  },
  'investor-relations': {
    broader: 'finance',
    en: 'investor relations, IR, shareholders, stock exchange reporting, annual general meeting | investor question, shareholder, share price of our company, earnings call, dividend, capital markets day, analyst call, ad hoc announcement, AGM, stock listing, roadshow for investors, quiet period',
    ru: 'связи с инвесторами, IR, отношения с инвесторами, акционеры, работа с акционерами | инвестор спрашивает, акционер, курс наших акций, дивиденды, собрание акционеров, ГОСА, раскрытие информации, существенный факт, звонок с аналитиками, годовое собрание акционеров, IPO',
    ro: 'relații cu investitorii, IR, acționari, relația cu acționarii, adunarea generală a acționarilor | AGA, acționar, dividende, BVB, întrebare de la investitor, cotația acțiunilor, raport curent, teleconferință rezultate, listare la bursă, emisiune de acțiuni, adunarea acționarilor',
    vi: 'quan hệ nhà đầu tư, quan hệ cổ đông, IR, cổ đông, công bố thông tin | nhà đầu tư hỏi, cổ tức, đại hội cổ đông, ĐHĐCĐ, giá cổ phiếu công ty, niêm yết, phát hành cổ phiếu, chốt danh sách cổ đông, HOSE, chia cổ tức, cuộc họp nhà đầu tư',
    'pt-BR':
      'relações com investidores, RI, relacionamento com acionistas, mercado de capitais, atendimento a acionistas | investidor perguntou, dividendos, assembleia de acionistas, CVM, B3, fato relevante, teleconferência de resultados, preço da ação, JCP, roadshow, período de silêncio, acionista da empresa',
  },
  mergers: {
    broader: 'strategy',
    en: 'mergers and acquisitions, M&A, mergers, acquisitions, company takeovers, post-merger integration | takeover, buy a company, due diligence, data room, sell a business unit, integration of acquired company, carve-out, company was bought, joint venture, merger news, divestment',
    ru: 'слияния и поглощения, M&A, сделки M&A, интеграция компаний, приобретение бизнеса | слияние, поглощение, нас купили, покупка компании, due diligence, дью-дилидженс, комната данных, продажа бизнеса, объединение компаний, реорганизация юрлица, совместное предприятие, присоединение компании',
    ro: 'fuziuni și achiziții, M&A, achiziții de companii, preluări, integrare post-fuziune | fuziune, preluare, ne-a cumpărat, due diligence, data room, divizare, vânzarea firmei, cumpărare de firmă, asociere în participațiune, joint venture, absorbție',
    vi: 'mua bán sáp nhập, M&A, sáp nhập công ty, mua lại công ty, hợp nhất doanh nghiệp | sáp nhập, bị mua lại, thâu tóm, thẩm định doanh nghiệp, due diligence, chia tách công ty, liên doanh, thoái vốn, bán công ty con, sau sáp nhập',
    'pt-BR':
      'fusões e aquisições, M&A, aquisições de empresas, incorporações, integração pós-fusão | fusão, aquisição de empresa, fomos comprados, due diligence, data room, compra de empresa, cisão, joint venture, venda da empresa, incorporação societária, desinvestimento',
  },
};
