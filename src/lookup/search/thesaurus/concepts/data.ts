import type { Concepts } from '../concept.ts';

/** Data and what is made of them: databases, warehouse, reports, quality, requests, tracking, models and AI assistants. */
export const DATA: Concepts = {
  databases: {
    broader: 'it-help',
    en: 'databases, database administration, DBA, SQL, PostgreSQL, Oracle database, MySQL, SQL Server | database, database slow, slow query, deadlock, schema migration, replica lag, MongoDB, database access, restore database, connection pool, table lock, ClickHouse, Redis, index missing, tablespace full, DB user, Postgres',
    ru: 'базы данных, СУБД, администрирование баз данных, DBA, SQL, PostgreSQL, Oracle, MySQL | база данных, тормозит база, медленный запрос, дедлок, блокировки в базе, постгрес, репликация, миграция схемы, доступ к базе, восстановить базу, Mongo, ClickHouse, кликхаус, Redis, дамп базы, упала база, индекс в таблице',
    ro: 'baze de date, administrare baze de date, DBA, SQL, PostgreSQL, Oracle, MySQL, SQL Server | bază de date, interogare lentă, query lent, deadlock, migrare schemă, replicare, MongoDB, acces la baza de date, restaurare bază, Redis, baza e picată, index lipsă, dump',
    vi: 'cơ sở dữ liệu, quản trị cơ sở dữ liệu, DBA, SQL, PostgreSQL, Oracle, MySQL, SQL Server | database, truy vấn chậm, query chậm, deadlock, migrate schema, đồng bộ replica, MongoDB, quyền vào database, phục hồi database, Redis, database chậm, đầy bảng, dump database, CSDL',
    'pt-BR':
      'banco de dados, bancos de dados, administração de banco de dados, DBA, SQL, PostgreSQL, Oracle, MySQL, SQL Server | base de dados lenta, query lenta, consulta lenta, deadlock, migração de schema, réplica atrasada, MongoDB, acesso ao banco de dados, restaurar banco de dados, Redis, banco caiu, tabela travada, dump, Postgres',
  },
  'reporting-and-dashboards': {
    broader: 'it-help',
    en: 'BI reporting, data reporting, dashboards, business intelligence, BI, Power BI, Tableau, BI reports, data visualisation, KPI dashboards, Looker | dashboard, report refresh failed, Power BI workspace, Metabase, Grafana business dashboard, Qlik, wrong figures in dashboard, chart shows nothing, build report, scheduled report, Superset, KPI report, data not refreshed, dashboard empty, Power BI licence',
    ru: 'отчётность BI, дашборды, аналитика BI, Power BI, BI, бизнес-аналитика, Tableau, витрины отчётов, DataLens | дашборд, отчёт не обновился, цифры в дашборде не сходятся, пауэр би, Superset, Суперсет, Metabase, построить отчёт, автоматический отчёт, Форсайт, пустой дашборд, неверные цифры в отчёте, Visiology, обновить дашборд, бишник',
    ro: 'raportare BI, dashboard-uri, business intelligence, Power BI, Tableau, rapoarte BI, tablouri de bord, vizualizare date | dashboard, raportul nu se actualizează, cifre greșite în raport, Metabase, Looker, Qlik, raport automat, dashboard gol, raport KPI, construire raport, licență Power BI, tablou de bord',
    vi: 'báo cáo BI, dashboard, Power BI, Tableau, trí tuệ kinh doanh, báo cáo quản trị số liệu, trực quan hóa dữ liệu, bảng điều khiển số liệu | báo cáo không cập nhật, số liệu dashboard sai, Looker, Metabase, Superset, làm báo cáo tự động, dashboard trống, báo cáo KPI, dựng dashboard, số trên báo cáo không khớp, xem báo cáo Power BI',
    'pt-BR':
      'relatórios gerenciais, dashboards, business intelligence, BI, Power BI, Tableau, painéis de BI, visualização de dados, indicadores em painel | dashboard, painel não atualiza, números errados no painel, Looker, Metabase, Qlik, relatório automático, dashboard vazio, criar dashboard, painel de indicadores, licença Power BI, BI desatualizado, relatório do BI',
  },
  'data-warehouse': {
    broader: 'reporting-and-dashboards',
    en: 'data warehouse, DWH, data lake, ETL, data pipelines, data engineering, Snowflake, BigQuery, data platform, dbt | Airflow, pipeline failed, Redshift, Databricks, data mart, lakehouse, Kafka, Spark job, ELT, nightly load failed, table not updated, Fivetran, data stream, late data, source table',
    ru: 'хранилище данных, DWH, КХД, дата-платформа, ETL, озеро данных, инженерия данных, data engineering | Airflow, эйрфлоу, даг упал, пайплайн данных упал, витрина данных, данные не загрузились, не обновилась таблица, Snowflake, Kafka, кафка, Spark, Hadoop, Greenplum, ночная загрузка, дата-инженер, dbt',
    ro: 'depozit de date, data warehouse, DWH, ETL, data lake, pipeline-uri de date, inginerie de date, platformă de date | Airflow, pipeline de date picat, Snowflake, BigQuery, Databricks, Kafka, Spark, încărcare nocturnă eșuată, tabel neactualizat, dbt, data mart, flux de date',
    vi: 'kho dữ liệu, data warehouse, DWH, ETL, hồ dữ liệu, kỹ thuật dữ liệu, nền tảng dữ liệu, luồng dữ liệu | Airflow, pipeline dữ liệu lỗi, Snowflake, BigQuery, Databricks, Kafka, Spark, job đêm lỗi, bảng không cập nhật, dbt, data mart, data lake, data engineer',
    'pt-BR':
      'data warehouse, DW, data lake, ETL, engenharia de dados, plataforma de dados, pipelines de dados, armazém de dados | Airflow, pipeline de dados quebrou, Snowflake, BigQuery, Databricks, Kafka, Spark, carga noturna falhou, tabela desatualizada, dbt, data mart, lakehouse, engenheiro de dados, camada gold',
  },
  'data-quality': {
    broader: 'data-warehouse',
    en: 'data quality, master data, data governance, data stewardship, data cleansing, reference data, MDM, data catalogue | duplicate records, wrong data, data dictionary, inconsistent data, data owner, data steward, master data record, metadata, data lineage, deduplicate, which table is right, definition of metric',
    ru: 'качество данных, НСИ, мастер-данные, нормативно-справочная информация, управление данными, data governance, справочники НСИ | дубли в справочнике, ошибка в справочнике, завести в справочник, расхождение данных, каталог данных, владелец данных, грязные данные, почистить данные, номенклатура справочник, дедупликация, определение метрики, дата-стюард',
    ro: 'calitatea datelor, date de bază, master data, guvernanța datelor, nomenclatoare, curățarea datelor, catalog de date | înregistrări duplicate, date greșite, date inconsistente, proprietar de date, nomenclator articole, dicționar de date, date murdare, deduplicare, definiția indicatorului, data steward, metadate',
    vi: 'chất lượng dữ liệu, dữ liệu chủ, dữ liệu gốc, quản trị dữ liệu, danh mục dùng chung, làm sạch dữ liệu, master data | dữ liệu trùng, dữ liệu sai, dữ liệu không khớp, từ điển dữ liệu, chủ sở hữu dữ liệu, mã hàng trùng, dữ liệu rác, định nghĩa chỉ số, siêu dữ liệu, danh mục dữ liệu, data governance',
    'pt-BR':
      'qualidade de dados, dados mestres, cadastro mestre, governança de dados, limpeza de dados, saneamento de cadastro, catálogo de dados, MDM | cadastro duplicado, dados errados, dados inconsistentes, dono do dado, dicionário de dados, dados sujos, deduplicar, definição da métrica, metadados, data steward, linhagem de dados, registro duplicado',
  },
  'data-requests': {
    broader: 'reporting-and-dashboards',
    en: 'data requests, ad hoc analysis, data exports, data analytics, data analysts, data extraction, statistics requests | pull data, need numbers, export data, data dump, extract list of customers, data analyst, ad-hoc report, CSV export, dataset, statistics for presentation, one-off query, crunch numbers',
    ru: 'запросы данных, выгрузки данных, аналитика данных, аналитики данных, разовые выгрузки, ad hoc анализ | выгрузить данные, нужна выгрузка, нужны цифры, нужна статистика, аналитик данных, разовый отчёт, датасет, выгрузить клиентов, собрать статистику, посчитать цифры, адхок, выгрузка в эксель, выгрузка из базы',
    ro: 'cereri de date, extrageri de date, analiză de date, analiști de date, exporturi de date, analize ad-hoc | extragere din bază, am nevoie de cifre, export date, listă clienți din sistem, analist de date, raport ad-hoc, set de date, statistici pentru prezentare, export CSV, scoatere date',
    vi: 'yêu cầu dữ liệu, trích xuất dữ liệu, phân tích dữ liệu, xuất dữ liệu, lấy số liệu, phân tích số liệu | cần số liệu, kéo số liệu, kéo data, xuất danh sách khách hàng, data analyst, báo cáo đột xuất, xin data, bộ dữ liệu, thống kê số liệu, xuất file CSV, chuyên viên phân tích dữ liệu',
    'pt-BR':
      'solicitações de dados, extração de dados, análise de dados, analistas de dados, exportação de dados, análises ad hoc | puxar dados, preciso de números, exportar dados, extrair lista de clientes, analista de dados, relatório avulso, conjunto de dados, dataset, estatísticas para apresentação, exportar CSV, levantamento de dados',
  },
  'analytics-tracking': {
    broader: 'data-requests',
    en: 'analytics tracking, web analytics, product analytics, Google Analytics, event tracking, tag manager, Amplitude, Mixpanel | tracking pixel, GA4, Google Tag Manager, UTM tags, conversion tracking, tracking event missing, page views, funnel analysis, cookie consent banner, heatmap, session recording, Matomo, bounce rate, conversion attribution',
    ru: 'веб-аналитика, продуктовая аналитика, Яндекс Метрика, Google Analytics, трекинг событий, разметка событий, Amplitude | счётчик на сайте, UTM-метки, пиксель, ютм-метка, конверсия не считается, GTM, событие не приходит, AppMetrica, сквозная аналитика, вебвизор, посещаемость сайта, цели в метрике, воронка в продукте, счётчик метрики',
    ro: 'analiză web, web analytics, Google Analytics, urmărire evenimente, analiză de produs, Tag Manager, tracking evenimente | pixel de tracking, GA4, parametri UTM, conversii neînregistrate, eveniment lipsă tracking, banner cookie, Amplitude, Mixpanel, trafic pe site, heatmap, atribuire conversii, Hotjar',
    vi: 'phân tích web, đo lường website, Google Analytics, theo dõi sự kiện, phân tích sản phẩm số, Tag Manager, tracking web | gắn pixel, GA4, mã UTM, đo chuyển đổi, thiếu event tracking, gắn tag, lượt truy cập web, Amplitude, Mixpanel, phễu chuyển đổi, bản đồ nhiệt, banner cookie, thẻ tracking',
    'pt-BR':
      'web analytics, Google Analytics, rastreamento de eventos, tagueamento, analytics de produto, Tag Manager, tracking de eventos | pixel, GA4, parâmetros UTM, conversão não registra, evento não dispara, tags do site, Amplitude, Mixpanel, tráfego do site, funil de conversão, Hotjar, mapa de calor, banner de cookies, métricas do site, atribuição de conversão',
  },
  'machine-learning': {
    broader: 'data-requests',
    en: 'machine learning, data science, ML models, artificial intelligence, MLOps, recommendation models, predictive models, deep learning | train model, model drift, data scientist, GPU, forecasting model, neural network, recommender, churn model, scoring model, Jupyter, fine-tuning, computer vision, labelled data, feature store, NLP, model inference',
    ru: 'машинное обучение, data science, ML-модели, искусственный интеллект, ML, нейросети, предиктивные модели, наука о данных | дата-сайентист, датасаентист, обучить модель, деградация модели, GPU, видеокарты для обучения, скоринговая модель, рекомендательная система, прогнозная модель, компьютерное зрение, разметка данных, дообучить, инференс, Jupyter, модель оттока, эмэль',
    ro: 'machine learning, învățare automată, data science, inteligență artificială, modele ML, modele predictive, MLOps | antrenez model, data scientist, GPU, rețea neuronală, model de scoring, sistem de recomandare, model de predicție, viziune computerizată, etichetare date, Jupyter, inferență, fine-tuning',
    vi: 'học máy, machine learning, khoa học dữ liệu, trí tuệ nhân tạo, mô hình AI, mô hình dự đoán, MLOps | huấn luyện mô hình, data scientist, GPU, mạng nơ-ron, hệ thống gợi ý, mô hình chấm điểm, thị giác máy tính, gán nhãn dữ liệu, Jupyter, fine-tune, mô hình dự báo, học sâu',
    'pt-BR':
      'machine learning, aprendizado de máquina, ciência de dados, inteligência artificial, modelos de ML, modelos preditivos, MLOps | treinar modelo, cientista de dados, GPU, rede neural, modelo de score, sistema de recomendação, modelo de previsão, visão computacional, rotular dados, Jupyter, inferência, fine-tuning, modelo de churn',
  },
  'ai-assistants': {
    broader: 'it-help',
    en: 'AI assistants, ChatGPT, Copilot, generative AI, AI tools, chatbots, Claude, Gemini, LLM | GitHub Copilot, may I use ChatGPT, paste into ChatGPT, AI licence, AI policy, meeting notes AI, Cursor, large language model, AI translation tool, AI usage rules, Midjourney, OpenAI, AI agent, write prompt',
    ru: 'ИИ-ассистенты, ChatGPT, нейросети для работы, генеративный ИИ, ИИ-инструменты, Copilot, GigaChat, YandexGPT, ИИ-помощники | чатгпт, чат гпт, гигачат, джипити, промпт, можно ли пользоваться ChatGPT, подписка на ChatGPT, ЛЛМ, LLM, доступ к нейросети, Copilot лицензия, политика по ИИ, чат-бот с ИИ, дипсик, Claude',
    ro: 'asistenți AI, ChatGPT, Copilot, AI generativ, instrumente AI, inteligență artificială generativă, chatboți | pot folosi ChatGPT, prompt, licență Copilot, abonament ChatGPT, Gemini, Claude, LLM, politică AI, reguli folosire AI, agent AI, GitHub Copilot, notițe AI',
    vi: 'trợ lý AI, ChatGPT, Copilot, AI tạo sinh, công cụ AI, chatbot, Gemini | dùng ChatGPT được không, câu lệnh prompt, tài khoản ChatGPT, license Copilot, LLM, Claude, quy định dùng AI, chính sách AI, AI viết nội dung, GitHub Copilot, con bot AI, viết prompt',
    'pt-BR':
      'assistentes de IA, ChatGPT, Copilot, IA generativa, ferramentas de IA, chatbots, Gemini | posso usar ChatGPT, prompt, licença do Copilot, assinatura ChatGPT, Claude, LLM, política de IA, regras de uso de IA, agente de IA, GitHub Copilot, resumo de reunião com IA, colar no ChatGPT',
  },
};
