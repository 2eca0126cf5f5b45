import type { Concepts } from '../concept.ts';

/** Running software: incidents, duty, monitoring, logs, performance, cloud, containers, domains, certificates, secrets. */
export const OPERATIONS: Concepts = {
  'production-incidents': {
    broader: 'it-help',
    en: 'production incidents, outages, incident management, service outage, major incidents, site reliability, SRE, system outages, incident postmortems | site down, production down, service down, outage, incident commander, 500 errors, customers cannot use product, war room, SEV1, sev 1, app down, downtime, 502, root cause analysis outage, prod is on fire, degraded service, write postmortem',
    ru: 'инциденты на проде, инциденты в продакшене, аварии сервиса, управление инцидентами ИТ, SRE, сбои сервиса, постмортемы | прод упал, лежит прод, сайт упал, лежит сайт, сервис недоступен, сервис лежит, всё упало, пятисотки, ошибка 500, постмортем, разбор инцидента, даунтайм, авария на проде, у клиентов ничего не открывается, массовый сбой, приложение лежит, прод горит',
    ro: 'incidente de producție, incidente în producție, indisponibilitate servicii, managementul incidentelor IT, SRE, căderi de servicii, postmortem incident | a picat site-ul, site-ul e picat, producția e picată, serviciu indisponibil, a picat aplicația, totul e picat, eroare 500, incident major, clienții nu pot intra, downtime, aplicația e jos, SEV1, analiză cauză incident',
    vi: 'sự cố production, sự cố hệ thống, sự cố dịch vụ, quản lý sự cố CNTT, SRE, postmortem | sập web, web sập, hệ thống sập, dịch vụ gián đoạn, production sập, app sập, lỗi 500, khách không vào được app, sập hết, downtime, sự cố nghiêm trọng, SEV1, sự cố diện rộng, treo hệ thống',
    'pt-BR':
      'incidentes de produção, incidentes em produção, indisponibilidade, gestão de incidentes de TI, SRE, queda de sistema, post-mortem de incidente | site caiu, site fora do ar, produção caiu, sistema fora do ar, serviço indisponível, erro 500, incidente crítico, clientes sem acesso, downtime, app fora do ar, sala de guerra, SEV1, causa raiz da queda, produção parada sistema',
  },
  'on-call-duty': {
    broader: 'production-incidents',
    en: 'on-call, on-call duty, on-call rota, engineer on duty, PagerDuty, out-of-hours support IT | on call this week, paged, Opsgenie, wake up engineer, night support engineer, on-call engineer, weekend on-call, alert at night, incident.io, page engineer',
    ru: 'дежурство инженеров, дежурные инженеры, онколл, on-call, дежурный разработчик, дежурства ИТ | он-колл, дежурный инженер, дежурный по проду, разбудить дежурного, PagerDuty, Opsgenie, ночной дежурный, график дежурств инженеров, дежурный админ',
    ro: 'on-call, gardă IT, inginer de gardă, serviciu de permanență IT, PagerDuty, suport în afara programului | de gardă weekend IT, cine e on-call, inginer on-call, Opsgenie, alertă noaptea, programator de gardă, intervenție noaptea IT',
    vi: 'trực on-call, trực hệ thống, kỹ sư trực, ca trực kỹ thuật, PagerDuty, trực ngoài giờ IT | on-call, người trực hệ thống, trực đêm hệ thống, Opsgenie, gọi kỹ sư trực, lịch trực kỹ thuật, trực sự cố, trực cuối tuần IT',
    'pt-BR':
      'plantão de TI, on-call, sobreaviso de TI, engenheiro de plantão, PagerDuty, plantão técnico, suporte fora do horário | plantonista de TI, on call, Opsgenie, acionar plantão, alerta de madrugada, dev de plantão, escala de plantão de TI, sobreaviso desenvolvedor, chamar plantonista',
  },
  'monitoring-and-alerts': {
    broader: 'production-incidents',
    en: 'monitoring, alerts, alerting, observability, Grafana, Prometheus, Datadog, system monitoring | alert noise, false alarm alert, new alert rule, uptime check, Zabbix, Nagios, Sentry, New Relic, OpenTelemetry, alert keeps firing, SLO, APM, silence alert, health check endpoint, distributed tracing, system metrics',
    ru: 'мониторинг, алерты, алертинг, наблюдаемость, Grafana, Prometheus, Zabbix, мониторинг систем | алерт, графана, заббикс, прометей, сработал алерт, ложный алерт, заглушить алерт, Sentry, сентри, трейсинг, хелсчек, аптайм, настроить алерт, SLO, сыпятся алерты, метрики сервиса',
    ro: 'monitorizare sisteme, alerte, alertare, observabilitate, Grafana, Prometheus, Datadog, Zabbix | alertă falsă, regulă de alertă, uptime, Sentry, dezactivez alertă, alerte prea multe, SLO, New Relic, health check, monitorizare servere, metrici de sistem',
    vi: 'giám sát hệ thống, cảnh báo hệ thống, monitoring, observability, Grafana, Prometheus, Zabbix, Datadog | alert, báo động giả, đặt cảnh báo, metric, uptime, Sentry, tracing, tắt cảnh báo, cảnh báo liên tục, SLO, New Relic, health check',
    'pt-BR':
      'monitoramento, alertas, observabilidade, Grafana, Prometheus, Datadog, Zabbix, monitoramento de sistemas | alerta falso, regra de alerta, métricas de sistema, uptime, Sentry, silenciar alerta, alerta disparando, SLO, New Relic, health check, criar alerta, APM, tracing distribuído',
  },
  logs: {
    broader: 'monitoring-and-alerts',
    en: 'logs, log management, logging, Kibana, Splunk, ELK, audit logs, log retention | log files, Elasticsearch, Loki, search logs, missing logs, Graylog, log level, log access, read logs, Logstash, who deleted record in log, log disk full',
    ru: 'логи, журналы событий, логирование, Kibana, ELK, Splunk, сбор логов, хранение логов | лог-файл, кибана, эластик, посмотреть логи, логи не пишутся, грейлог, Loki, доступ к логам, Elasticsearch, аудит-лог, логи сервиса, OpenSearch',
    ro: 'loguri, jurnale de sistem, logare evenimente, Kibana, Splunk, ELK, gestiunea logurilor, audit log | fișiere log, log-uri, Elasticsearch, caut în loguri, acces la loguri, loguri lipsă, Graylog, Loki, nivel de log, retenție loguri',
    vi: 'nhật ký hệ thống, log hệ thống, quản lý log, Kibana, Splunk, ELK, audit log, lưu trữ log | xem log, file log, Elasticsearch, tìm log, thiếu log, quyền xem log, Graylog, Loki, đọc log, log server',
    'pt-BR':
      'logs, logs de sistema, gestão de logs, Kibana, Splunk, ELK, log de auditoria, retenção de logs | arquivo de log, Elasticsearch, buscar nos logs, acesso aos logs, logs sumiram, Graylog, Loki, nível de log, ver logs, trilha de auditoria do sistema',
  },
  performance: {
    broader: 'software-development',
    en: 'application performance, performance engineering, load testing, latency, scalability, performance of software | slow page, slow app, high latency, response time, memory leak, CPU usage, timeouts, k6, JMeter, cache miss, site slow for customers, high load, Black Friday traffic, performance bottleneck, code profiling',
    ru: 'производительность приложений, нагрузочное тестирование, быстродействие, масштабируемость, оптимизация производительности | медленно грузится страница, тормозит сайт, тормозит приложение, утечка памяти, таймауты, профилирование, JMeter, время ответа, высокая нагрузка, не держит нагрузку, хайлоад, RPS, латенси, задержка ответа',
    ro: 'performanța aplicațiilor, teste de încărcare, latență, scalabilitate, optimizarea performanței, performanță software | site lent, aplicație lentă, pagina se încarcă greu, timp de răspuns, scurgere de memorie, timeout, JMeter, trafic mare, încărcare procesor, vârf de trafic',
    vi: 'hiệu năng ứng dụng, kiểm thử tải, độ trễ, khả năng mở rộng, tối ưu hiệu năng, hiệu suất phần mềm | web chậm, app chậm, trang tải lâu, rò rỉ bộ nhớ, timeout, nghẽn cổ chai, JMeter, tải cao, CPU cao, quá tải hệ thống, load test, API phản hồi chậm',
    'pt-BR':
      'performance de aplicações, testes de carga, latência, escalabilidade, otimização de performance, desempenho do sistema | site lento, app lento, página lenta, tempo de resposta, vazamento de memória, timeout, JMeter, alto tráfego, uso de CPU, teste de estresse, Black Friday tráfego, k6, gargalo no sistema',
  },
  'cloud-accounts': {
    broader: 'it-help',
    en: 'cloud, cloud accounts, AWS, Azure, Google Cloud, GCP, cloud infrastructure, cloud platform, Terraform, platform engineering | AWS account, S3 bucket, EC2, Azure subscription, GCP project, IAM role, cloud console, infrastructure as code, Lambda, DigitalOcean, Hetzner, cloud quota, landing zone, RDS, spin up instance',
    ru: 'облачная инфраструктура, облака, AWS, Azure, Yandex Cloud, облачная платформа, Terraform, облачные аккаунты, VK Cloud | аккаунт в AWS, бакет S3, яндекс облако, селектел, Selectel, терраформ, квоты в облаке, подписка Azure, проект в GCP, завести инстанс, авс, инфраструктура как код, облачная виртуалка, платформенная команда',
    ro: 'cloud, conturi cloud, AWS, Azure, Google Cloud, GCP, infrastructură cloud, Terraform, platformă cloud | cont AWS, bucket S3, subscripție Azure, proiect GCP, EC2, rol IAM, infrastructură ca și cod, Lambda, Hetzner, instanță cloud, consolă AWS, cotă cloud',
    vi: 'điện toán đám mây, hạ tầng cloud, tài khoản cloud, AWS, Azure, Google Cloud, GCP, Terraform, nền tảng đám mây | tài khoản AWS, bucket S3, subscription Azure, project GCP, EC2, IAM role, Viettel Cloud, tạo instance, hạ tầng đám mây, Lambda, console AWS, hạn mức cloud',
    'pt-BR':
      'nuvem, cloud, contas de nuvem, AWS, Azure, Google Cloud, GCP, infraestrutura em nuvem, Terraform, engenharia de plataforma | conta AWS, bucket S3, assinatura Azure, projeto GCP, EC2, papel IAM, infraestrutura como código, Lambda, subir instância, console da AWS, cota na nuvem, Oracle Cloud',
  },
  'cloud-costs': {
    broader: 'cloud-accounts',
    en: 'cloud costs, FinOps, cloud spend, AWS bill, cloud billing, cloud budget | AWS cost, Azure bill, cost alert, reserved instances, cost explorer, unused instances, cloud bill too high, cost tags, BigQuery cost',
    ru: 'затраты на облако, FinOps, финопс, расходы на облако, счета за облако, бюджет облака | счёт за AWS, облако дорого, перерасход в облаке, неиспользуемые инстансы, алерт по бюджету облака, резервированные инстансы, счёт Яндекс Облака, теги затрат',
    ro: 'costuri cloud, FinOps, cheltuieli cloud, factură AWS, buget cloud, facturare cloud | factură Azure, cost AWS, cost prea mare cloud, instanțe nefolosite, instanțe rezervate, alertă de cost, etichete de cost, optimizare costuri cloud',
    vi: 'chi phí cloud, FinOps, hóa đơn AWS, ngân sách cloud, chi phí đám mây, thanh toán cloud | hóa đơn Azure, tiền cloud cao, chi phí AWS tăng, instance không dùng, cảnh báo chi phí cloud, reserved instance, gắn tag chi phí, tối ưu chi phí cloud',
    'pt-BR':
      'custos de nuvem, FinOps, gastos com nuvem, fatura AWS, orçamento de nuvem, fatura da nuvem | conta da AWS alta, custo AWS, fatura Azure, instância ociosa, instâncias reservadas, alerta de custo, tags de custo, otimizar custo de nuvem',
  },
  kubernetes: {
    broader: 'cloud-accounts',
    en: 'Kubernetes, Docker, k8s, clusters, OpenShift, container platform, service mesh, Docker containers | kubectl, Helm chart, namespace, CrashLoopBackOff, OOMKilled, cluster upgrade, node pool, ingress, Istio, container registry, EKS, GKE, kubeconfig, pods pending, pod crash, pod restarts',
    ru: 'Kubernetes, кубер, Docker, k8s, кластеры Kubernetes, OpenShift, контейнеризация, Docker-контейнеры | кубернетес, под падает, поды, хелм, Helm-чарт, неймспейс, докер, ингресс, kubectl, нода, кубер лежит, Istio, OOMKilled, доступ в кубер, кластер',
    ro: 'Kubernetes, containere Docker, k8s, Docker, clustere, OpenShift, platformă de containere | kubectl, Helm, namespace, CrashLoopBackOff, OOMKilled, upgrade cluster, ingress, registru de imagini, EKS, kubeconfig, nod cluster, pod-uri',
    vi: 'Kubernetes, Docker, k8s, cụm Kubernetes, OpenShift, nền tảng container, container Docker | kubectl, Helm, namespace, CrashLoopBackOff, OOMKilled, nâng cấp cluster, ingress, registry image, EKS, kubeconfig, node cluster, pod lỗi',
    'pt-BR':
      'Kubernetes, Docker, k8s, clusters, OpenShift, plataforma de contêineres, contêineres Docker | kubectl, Helm, namespace, CrashLoopBackOff, OOMKilled, atualização do cluster, ingress, registry de imagens, EKS, kubeconfig, nó do cluster, pods',
  },
  'domains-and-dns': {
    broader: 'it-help',
    en: 'domains, DNS, domain names, DNS records, domain registration, web hosting | domain, buy domain, domain expired, CNAME, MX record, subdomain, TXT record, nameserver, SPF, DKIM, DMARC, Cloudflare, redirect domain, DNS change, GoDaddy, renew domain, domain registrar',
    ru: 'домены, DNS, доменные имена, DNS-записи, регистрация доменов, хостинг | домен, купить домен, домен истёк, поддомен, днс, CNAME, MX-запись, TXT-запись, регистратор доменов, продлить домен, редирект с домена, SPF, DKIM, делегирование домена, рег ру, хостинг сайта',
    ro: 'domenii web, DNS, nume de domeniu, înregistrări DNS, înregistrare domenii, găzduire web, hosting | domeniu expirat, cumpărare domeniu, subdomeniu, CNAME, înregistrare MX, record TXT, SPF, DKIM, reînnoire domeniu, redirect domeniu, Cloudflare, RoTLD, registrar domenii',
    vi: 'tên miền, DNS, bản ghi DNS, đăng ký tên miền, hosting, lưu trữ web | domain, mua tên miền, tên miền hết hạn, tên miền phụ, subdomain, CNAME, bản ghi MX, bản ghi TXT, SPF, DKIM, gia hạn tên miền, trỏ tên miền, Cloudflare, trỏ domain',
    'pt-BR':
      'domínios, DNS, nomes de domínio, registros DNS, registro de domínio, hospedagem de site | comprar domínio, domínio expirou, domínio venceu, subdomínio, CNAME, registro MX, registro TXT, SPF, DKIM, Registro.br, renovar domínio, redirecionar domínio, Cloudflare, apontar domínio',
  },
  'tls-certificates': {
    broader: 'domains-and-dns',
    en: 'TLS certificates, SSL certificates, HTTPS certificates, website certificates, certificate management, PKI | SSL expired, SSL certificate expired, certificate expired on site, connection is not private, not secure warning, Lets Encrypt, certificate authority, wildcard certificate, mTLS, root certificate, client certificate, code signing certificate, self-signed, certificate signing request',
    ru: 'TLS-сертификаты, SSL-сертификаты, сертификаты сайтов, HTTPS, выпуск сертификатов TLS, PKI | истёк сертификат сайта, протух сертификат, просроченный SSL, подключение не защищено, небезопасное соединение, выпустить SSL, wildcard-сертификат, корневой сертификат, самоподписанный, сертификаты Минцифры, CSR, mTLS',
    ro: 'certificate SSL, certificate TLS, certificat HTTPS, certificate de securitate site, PKI, managementul certificatelor SSL | certificat SSL expirat, conexiunea nu este privată, site nesigur, reînnoire SSL, wildcard, certificat rădăcină, mTLS, certificat autosemnat, autoritate de certificare SSL, cerere CSR',
    vi: 'chứng chỉ SSL, chứng chỉ TLS, chứng chỉ HTTPS, quản lý chứng chỉ SSL, PKI | SSL hết hạn, chứng chỉ web hết hạn, kết nối không riêng tư, trang không an toàn, gia hạn SSL, wildcard, chứng chỉ gốc, mTLS, chứng chỉ tự ký, cài SSL, file CSR',
    'pt-BR':
      'certificados SSL, certificados TLS, certificado HTTPS, certificado do site, gestão de certificados SSL, PKI | SSL expirado, SSL vencido, certificado do site venceu, conexão não é particular, site não seguro, renovar SSL, wildcard, certificado raiz, mTLS, certificado autoassinado, autoridade certificadora SSL, gerar CSR',
  },
  'secrets-management': {
    broader: 'information-security',
    en: 'secrets management, API keys, secrets, Vault, service accounts, access tokens, cryptographic keys | API key, leaked key, rotate key, committed secret, token rotation, HashiCorp Vault, KMS, environment variable secret, service account key, personal access token, key in repository, credentials in code, token expired',
    ru: 'управление секретами, секреты, Vault, API-ключи, токены доступа, сервисные учётные записи, ключи API | ключ API, закоммитил пароль, токен утёк, ротация ключей, секрет в репозитории, хашикорп, сервисная учётка, технологическая учётка, перевыпустить токен, KMS, протух токен, пароль в коде, залил ключ в гит',
    ro: 'managementul secretelor, Vault, chei API, tokenuri de acces, conturi de serviciu, gestionarea cheilor, secrete aplicații | cheie API, cheie scursă, rotire chei, parolă în cod, secret comis în repo, HashiCorp Vault, token expirat, cont de serviciu, KMS, variabile de mediu secrete, token de acces',
    vi: 'quản lý secret, khóa API, Vault, token truy cập, tài khoản dịch vụ, quản lý khóa | API key, lộ API key, lộ key, xoay khóa, mật khẩu trong code, commit nhầm mật khẩu, HashiCorp Vault, token hết hạn, service account, KMS, biến môi trường bí mật, cấp token',
    'pt-BR':
      'gestão de segredos, secrets, Vault, chaves de API, tokens de acesso, contas de serviço, gerenciamento de chaves | chave de API, chave vazada, rotacionar chave, senha no código, commitei senha, HashiCorp Vault, token expirou, conta de serviço, KMS, variável de ambiente secreta, token de API',
  },
};
