import type { Concepts } from '../concept.ts';

/** Security of information: phishing, viruses, incidents, lost devices, encryption, weaknesses and those who look for them. */
export const INFORMATION_SECURITY: Concepts = {
  'information-security': {
    broader: 'it-help',
    en: 'information security, cybersecurity, IT security, infosec, cyber security, security team IT, ISO 27001, SOC 2, security policies IT | CISO, security questionnaire, security awareness, security exception, infosec policy, is it safe to install, hackers, security audit IT, NIS2, security review, security assessment of vendor, cyber insurance, acceptable use policy, security training phishing',
    ru: 'информационная безопасность, ИБ, кибербезопасность, служба ИБ, отдел информационной безопасности, инфобез, защита информации | безопасник ИБ, согласовать с ИБ, опросник по безопасности, политика ИБ, хакеры, аудит ИБ, ISO 27001, ФСТЭК, КИИ, безопасно ли устанавливать, исключение по ИБ, киберграмотность, оценка подрядчика по ИБ',
    ro: 'securitatea informațiilor, securitate cibernetică, securitate IT, infosec, cybersecurity, ISO 27001, politici de securitate IT | CISO, chestionar de securitate, hackeri, audit de securitate, NIS2, DNSC, excepție de securitate, instruire securitate cibernetică, e sigur să instalez, evaluare securitate furnizor, igienă cibernetică, politica de utilizare IT',
    vi: 'an toàn thông tin, an ninh mạng, bảo mật thông tin, bảo mật CNTT, an ninh thông tin, ISO 27001, chính sách bảo mật thông tin | bảng câu hỏi bảo mật, tin tặc, hacker, kiểm toán an toàn thông tin, đào tạo an toàn thông tin, ngoại lệ bảo mật, CISO, cài có an toàn không, đánh giá bảo mật nhà cung cấp, team security',
    'pt-BR':
      'segurança da informação, cibersegurança, segurança cibernética, segurança de TI, infosec, ISO 27001, política de segurança da informação | CISO, questionário de segurança, hackers, auditoria de segurança da informação, conscientização em segurança, exceção de segurança, é seguro instalar, avaliação de segurança de fornecedor, PSI, SOC 2, time de segurança da informação',
  },
  phishing: {
    broader: 'information-security',
    en: 'phishing, suspicious emails, email scams, social engineering, fraudulent emails | clicked on link, suspicious link, suspicious email, fake email, scam, scammer, smishing, vishing, spoofed sender, CEO fraud, gift card email, strange email, opened attachment, typed password on fake site, impersonation, dodgy email, phishing simulation, fake invoice email, fake call from bank',
    ru: 'фишинг, подозрительные письма, фишинговые письма, мошеннические письма, социальная инженерия | перешёл по ссылке, перешла по ссылке, кликнул по ссылке, подозрительная ссылка, подозрительное письмо, странное письмо, мошенники, поддельное письмо, письмо от лжедиректора, фейк-босс, открыл вложение, ввёл пароль на левом сайте, фишинговая рассылка, дипфейк, звонят мошенники, фальшивый сайт',
    ro: 'phishing, emailuri suspecte, înșelătorii prin email, tentativă de fraudă email, inginerie socială | apăsat pe link, link suspect, dat click pe link, mail suspect, mail ciudat, țeapă, escrocherie, escroc, email fals, expeditor fals, deschis atașament, frauda CEO, introdus parola pe site fals, smishing, vishing, site fals, dubios mail',
    vi: 'lừa đảo qua email, phishing, email lừa đảo, email đáng ngờ, tấn công giả mạo, kỹ nghệ xã hội | bấm vào link, click vào link, lỡ bấm link lạ, link lạ, mail lạ, email giả mạo, giả mạo sếp, lừa đảo, mở file đính kèm lạ, nhập mật khẩu trang giả, tin nhắn lừa đảo, trang web giả, thư lừa đảo, đường link đáng ngờ',
    'pt-BR':
      'phishing, e-mails suspeitos, golpe por e-mail, e-mail fraudulento, engenharia social, tentativa de golpe | cliquei no link, link suspeito, e-mail suspeito, e-mail estranho, e-mail falso, golpe, golpista, golpe do falso chefe, abri anexo suspeito, digitei senha em site falso, smishing, boleto falso por e-mail, remetente falso, site falso, golpe do WhatsApp, cair no golpe',
  },
  viruses: {
    broader: 'information-security',
    en: 'viruses, malware, antivirus, ransomware, endpoint protection, virus protection | virus, infected computer, trojan, spyware, adware, pop-ups, files encrypted, ransom note, antivirus alert, Defender, CrowdStrike, Kaspersky, worm, quarantined file, EDR, strange pop-up, hacked computer, keylogger',
    ru: 'вирусы, антивирус, вредоносное ПО, антивирусная защита, шифровальщик, защита от вирусов | поймал вирус, вирус на компьютере, заражённый компьютер, троян, вирусня, Касперский, касперский ругается, Dr.Web, доктор веб, зашифровало файлы, вымогатель, выскакивает реклама, антивирус блокирует, подцепил вирус, малварь, всплывающие окна',
    ro: 'viruși, antivirus, malware, ransomware, protecție antivirus, virus informatic | calculator virusat, virusat, troian, fișiere criptate, Bitdefender, ferestre pop-up, alertă antivirus, spyware, cerere de răscumpărare, reclame care apar, calculator infectat, Defender, fișier în carantină',
    vi: 'virus máy tính, phần mềm diệt virus, mã độc, phần mềm độc hại, ransomware, chống virus | nhiễm virus, dính virus, máy bị virus, trojan, mã hóa tống tiền, file bị mã hóa, diệt virus, Kaspersky, cảnh báo virus, cửa sổ quảng cáo bật lên, Bkav, phần mềm gián điệp, máy bị hack',
    'pt-BR':
      'vírus, antivírus, malware, ransomware, proteção contra vírus, software malicioso | computador com vírus, peguei vírus, trojan, cavalo de troia, arquivos criptografados, pop-up, alerta do antivírus, Kaspersky, Defender, spyware, computador infectado, pedido de resgate, máquina infectada, CrowdStrike',
  },
  'security-incidents': {
    broader: 'information-security',
    en: 'security incidents, information security incidents, cyber incident, data breach, data leak, hacking, incident response | hacked, account hacked, compromised account, leaked data, sent data to wrong person, stolen credentials, unauthorised access, cyber attack, DDoS, leaked password, SOC, someone logged in as me, unknown login',
    ru: 'инциденты ИБ, инциденты информационной безопасности, киберинцидент, утечка данных, кибератака, реагирование на инциденты ИБ, взлом систем | взломали, взломали учётку, взломали почту, утекли данные, слив данных, слили базу, украли пароль, чужой вход в учётку, отправил данные не тому, DDoS, ддос, атака на сайт, компрометация учётной записи, SOC, несанкционированный доступ',
    ro: 'incidente de securitate informatică, incidente de securitate cibernetică, breșă de securitate, scurgere de date, atac cibernetic, încălcarea securității datelor | cont spart, hackuit, am fost hackuit, cont compromis, date scurse, parolă furată, acces neautorizat, trimis date la persoana greșită, DDoS, s-a logat altcineva, SOC',
    vi: 'sự cố an toàn thông tin, sự cố bảo mật, rò rỉ dữ liệu, tấn công mạng, lộ dữ liệu, ứng cứu sự cố an ninh mạng | bị hack, tài khoản bị hack, lộ thông tin khách hàng, lộ mật khẩu, truy cập trái phép, gửi nhầm dữ liệu, DDoS, đăng nhập lạ, bị xâm nhập, mất dữ liệu khách hàng, bị tấn công, SOC',
    'pt-BR':
      'incidentes de segurança da informação, incidente cibernético, vazamento de dados, ataque cibernético, violação de dados, resposta a incidentes de segurança | conta hackeada, fui hackeado, conta invadida, vazou dado, dados vazados, senha vazada, acesso indevido, acesso não autorizado, enviei dados para pessoa errada, DDoS, credencial comprometida, SOC, hackearam, login desconhecido, invasão de sistema',
  },
  'lost-devices': {
    broader: 'information-security',
    en: 'lost devices, stolen devices, lost laptop, lost phone, stolen laptop, missing equipment IT | laptop stolen, lost work phone, phone stolen, left laptop on train, remote wipe, wipe phone, left phone in taxi, lost tablet, somebody stole laptop, lock lost phone, lost USB stick',
    ru: 'потеря устройств, утеря ноутбука, кража ноутбука, потерянный телефон, украденные устройства, утеря оборудования | потерял ноутбук, потеряла ноут, украли ноутбук, украли телефон, потерял рабочий телефон, забыл ноут в такси, стереть телефон удалённо, посеял телефон, потерял флешку, стырили ноут, забыл ноутбук в поезде',
    ro: 'dispozitive pierdute, dispozitive furate, laptop pierdut, laptop furat, telefon pierdut, telefon furat, pierderea echipamentelor | pierdut laptopul, furat laptopul, pierdut telefonul de serviciu, furat telefonul, uitat laptopul în taxi, uitat laptopul în tren, ștergere de la distanță, pierdut tableta, pierdut stick USB',
    vi: 'mất thiết bị, mất laptop, mất điện thoại công ty, thiết bị bị mất cắp, thất lạc thiết bị | bị mất laptop, bị trộm laptop, mất cắp laptop, rơi điện thoại, bị giật điện thoại, để quên laptop, quên laptop trên taxi, xóa dữ liệu từ xa, mất máy tính bảng, mất USB, bị mất cắp điện thoại',
    'pt-BR':
      'perda de equipamentos, notebook perdido, notebook roubado, celular roubado, celular perdido, roubo de equipamento, furto de notebook, dispositivos perdidos | perdi notebook, roubaram notebook, roubaram meu celular, furtaram notebook, fui assaltado celular da empresa, esqueci notebook no Uber, apagar celular remotamente, bloquear celular roubado, perdi celular corporativo, perdi pendrive, boletim de ocorrência notebook',
  },
  encryption: {
    broader: 'information-security',
    en: 'encryption, disk encryption, encrypted email, BitLocker, data encryption, secure file transfer | BitLocker recovery key, FileVault, encrypt file, encrypt email, PGP, GPG key, S/MIME, VeraCrypt, recovery key, password-protect file, send confidential file, encrypted USB stick, SFTP, cryptography',
    ru: 'шифрование, шифрование диска, шифрование почты, BitLocker, криптография, криптозащита, СКЗИ | ключ восстановления BitLocker, битлокер, зашифровать файл, зашифровать диск, VeraCrypt, PGP, файл с паролем, запаролить файл, защищённая передача файлов, зашифрованная флешка, ViPNet, расшифровать файл',
    ro: 'criptare, criptare disc, criptare email, BitLocker, criptarea datelor, transfer securizat de fișiere | cheie de recuperare BitLocker, criptez fișier, mail criptat, PGP, VeraCrypt, fișier cu parolă, stick criptat, FileVault, trimit fișier confidențial, S/MIME, decriptare, SFTP',
    vi: 'mã hóa dữ liệu, mã hóa ổ đĩa, mã hóa email, BitLocker, mật mã | khóa khôi phục BitLocker, mã hóa file, đặt mật khẩu cho file, USB mã hóa, PGP, VeraCrypt, FileVault, gửi file mật an toàn, giải mã file, SFTP, khóa phục hồi',
    'pt-BR':
      'criptografia, criptografia de disco, e-mail criptografado, BitLocker, transferência segura de arquivos | chave de recuperação BitLocker, criptografar arquivo, arquivo com senha, pendrive criptografado, PGP, VeraCrypt, FileVault, enviar arquivo confidencial, S/MIME, descriptografar, SFTP, cifrar',
  },
  'usb-and-data-transfer-control': {
    broader: 'information-security',
    en: 'USB drives, removable media, data loss prevention, DLP, USB ports blocked, data classification | USB stick, flash drive, memory stick, USB blocked, thumb drive, external hard drive, copy files to USB, DLP alert, confidential label, upload blocked, found USB stick',
    ru: 'флешки, съёмные носители, USB-накопители, DLP, блокировка USB, классификация данных, защита от утечек | флешка, флэшка, разблокировать USB, USB-порт заблокирован, внешний жёсткий диск, скинуть на флешку, скопировать на флешку, гриф конфиденциально, DLP заблокировал, нашёл флешку, коммерческая тайна на носителе',
    ro: 'stick USB, medii amovibile, DLP, porturi USB blocate, prevenirea scurgerii de date, clasificarea datelor | memorie USB, stick blocat, deblocare USB, hard extern, copiez pe stick, alertă DLP, stick-uri, găsit un stick, fișier blocat de DLP',
    vi: 'ổ USB, thiết bị lưu trữ di động, chống thất thoát dữ liệu, DLP, khóa cổng USB, phân loại dữ liệu | bút nhớ USB, cắm USB, USB bị chặn, mở cổng USB, ổ cứng rời, ổ cứng di động, chép ra USB, copy ra USB, cảnh báo DLP, nhặt được USB',
    'pt-BR':
      'pendrive, mídias removíveis, DLP, bloqueio de USB, prevenção de vazamento de dados, classificação da informação | pen drive, porta USB bloqueada, liberar USB, HD externo, copiar para pendrive, alerta de DLP, upload bloqueado, achei pendrive, rótulo confidencial, cartão de memória',
  },
  vulnerabilities: {
    broader: 'information-security',
    en: 'vulnerability reports, vulnerability management, security vulnerabilities, bug bounty, application security, responsible disclosure, AppSec, security patches | CVE, zero-day, SQL injection, XSS, exploit, vulnerable dependency, security hole, Dependabot alert, Snyk, HackerOne, OWASP, security bug, vulnerability scan, researcher reported, log4j, critical vulnerability, SAST',
    ru: 'уязвимости, управление уязвимостями, баг-баунти, безопасность приложений, отчёты об уязвимостях, AppSec | нашёл уязвимость, дыра в безопасности, CVE, эксплойт, инъекция SQL, XSS, уязвимая зависимость, сканер уязвимостей, багбаунти, исследователь прислал уязвимость, OWASP, безопасная разработка, SAST, дыра на сайте, нулевого дня',
    ro: 'vulnerabilități, managementul vulnerabilităților, bug bounty, securitatea aplicațiilor, raportare vulnerabilități, AppSec | CVE, zero-day, injecție SQL, XSS, exploit, dependență vulnerabilă, gaură de securitate, scanare de vulnerabilități, OWASP, Snyk, breșă în aplicație, patch de securitate, SAST',
    vi: 'lỗ hổng bảo mật, quản lý lỗ hổng, bug bounty, bảo mật ứng dụng, báo cáo lỗ hổng, AppSec | CVE, zero-day, SQL injection, XSS, khai thác lỗ hổng, thư viện có lỗ hổng, quét lỗ hổng, OWASP, bản vá bảo mật, lỗi bảo mật, Snyk, SAST',
    'pt-BR':
      'vulnerabilidades, gestão de vulnerabilidades, bug bounty, segurança de aplicações, relato de vulnerabilidades, AppSec | CVE, zero-day, injeção de SQL, XSS, exploit, dependência vulnerável, falha de segurança, brecha de segurança, varredura de vulnerabilidades, OWASP, Snyk, correção de segurança, SAST, pesquisador reportou',
  },
  'penetration-tests': {
    broader: 'vulnerabilities',
    en: 'penetration tests, pentest, penetration testing, red team, ethical hacking | pen test, pentester, red teaming, pentest report, pentest findings, security testing vendor, social engineering test, retest of findings',
    ru: 'пентест, тестирование на проникновение, тест на проникновение, редтим, пентесты | пентестер, отчёт по пентесту, заказать пентест, red team, белые хакеры, этичный хакинг, результаты пентеста, тест безопасности приложения',
    ro: 'teste de penetrare, pentest, test de penetrare, red team, hacking etic | raport pentest, pentester, rezultate pentest, testare de securitate, comandă pentest, constatări pentest, retestare vulnerabilități',
    vi: 'kiểm thử xâm nhập, pentest, kiểm tra xâm nhập, red team, đánh giá xâm nhập | báo cáo pentest, pentester, kết quả pentest, thuê pentest, hacker mũ trắng, thử tấn công hệ thống, kiểm thử bảo mật',
    'pt-BR':
      'teste de invasão, pentest, teste de intrusão, testes de penetração, red team | relatório de pentest, pentester, achados do pentest, contratar pentest, hacker ético, reteste de vulnerabilidade, teste de segurança da aplicação',
  },
};
