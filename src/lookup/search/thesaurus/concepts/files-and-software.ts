import type { Concepts } from '../concept.ts';

/** Where files lie and how they come back, and the software on a computer: licences, office suite, updates, browsers, signing. */
export const FILES_AND_SOFTWARE: Concepts = {
  'shared-drives': {
    broader: 'it-help',
    en: 'shared drives, network drives, file shares, shared folders, file server, network folders, drive mapping | shared folder, network drive missing, map drive, drive letter, S drive, folder disappeared, disk space on drive, file locked by another user, NAS, H drive, file in use, team folder, SMB share',
    ru: 'сетевые диски, общие папки, файловый сервер, сетевые папки, общий диск, файлообменник, шара | сетевая папка, пропал сетевой диск, подключить сетевой диск, общая папка, расшарить папку, файлопомойка, файл занят другим пользователем, место на сетевом диске, пропала папка, диск Z, файл открыт другим, файловая шара',
    ro: 'foldere comune, drive de rețea, foldere partajate, server de fișiere, discuri de rețea, folder comun, partiție de rețea | dispărut folderul, mapare drive, conectare la drive, litera discului, fișier blocat de alt utilizator, spațiu pe server, dosar partajat, fișier deschis de altcineva, NAS, share de rețea, folderul echipei',
    vi: 'ổ đĩa chung, ổ mạng, thư mục dùng chung, thư mục chung, máy chủ file, file server, ổ đĩa mạng | mất ổ mạng, kết nối ổ mạng, map ổ, thư mục share, ổ chung đầy, file đang bị người khác mở, thư mục biến mất, NAS, thư mục phòng ban, share file nội bộ',
    'pt-BR':
      'unidades de rede, pastas compartilhadas, servidor de arquivos, pasta de rede, drive de rede, diretório de rede | pasta sumiu, mapear unidade, mapear rede, pasta do setor, arquivo aberto por outro usuário, arquivo bloqueado por outro, espaço na rede, pasta pública, NAS, disco da rede, unidade Z, rede compartilhada',
  },
  'cloud-storage': {
    broader: 'shared-drives',
    en: 'cloud storage, OneDrive, Google Drive, Dropbox, SharePoint, file sharing, iCloud | share file externally, OneDrive not syncing, sync files, shared link, storage full, file link for client, Drive storage, transfer large file, WeTransfer, version history, Nextcloud, Drive quota, external sharing',
    ru: 'облачное хранилище, облако, OneDrive, Google Диск, Яндекс Диск, Dropbox, обмен файлами, облачный диск, SharePoint | поделиться файлом, ссылка на файл, передать большой файл, файлообмен, не синхронизируется облако, облако переполнено, шарепоинт, ванддрайв, гугл-диск, гуглдиск, яндекс-диск, Nextcloud, история версий, ссылка для внешних, дропбокс',
    ro: 'stocare în cloud, OneDrive, Google Drive, Dropbox, SharePoint, partajare fișiere, spațiu cloud | partajare fișier extern, nu se sincronizează OneDrive, link de fișier, trimit fișier mare, WeTransfer, spațiu plin Drive, istoric versiuni, sincronizare fișiere, Nextcloud, link pentru client',
    vi: 'lưu trữ đám mây, OneDrive, Google Drive, Dropbox, SharePoint, chia sẻ file, drive công ty | OneDrive không đồng bộ, chia sẻ link file, gửi file nặng, gửi file dung lượng lớn, drive đầy, hết dung lượng drive, link drive, lịch sử phiên bản, đồng bộ file, WeTransfer, xin quyền drive',
    'pt-BR':
      'armazenamento em nuvem, OneDrive, Google Drive, Dropbox, SharePoint, compartilhamento de arquivos, drive corporativo | compartilhar arquivo externo, OneDrive não sincroniza, link de arquivo, enviar arquivo grande, WeTransfer, drive cheio, histórico de versões, link para cliente, sincronizar arquivos, nuvem cheia',
  },
  backups: {
    broader: 'it-help',
    en: 'backups, backup and restore, data recovery, file restore, disaster recovery, recovery of files, data backup | deleted file by mistake, restore file, recover deleted file, overwritten file, lost file, accidentally deleted, restore from backup, Veeam, failed backup, yesterday version of file, undelete, RPO, file vanished, backup tape',
    ru: 'резервное копирование, бэкап, бэкапы, восстановление данных, восстановление файлов, резервные копии, аварийное восстановление | удалил файл, удалила файл, случайно удалил, восстановить файл, восстановить из бэкапа, затёр файл, перезаписал файл, потерялся файл, бекап, бэкап не прошёл, вернуть удалённое, пропал файл, Veeam, вчерашняя версия файла, снёс папку',
    ro: 'backup, copii de siguranță, copie de rezervă, restaurare fișiere, recuperare date, salvare de siguranță, recuperare în caz de dezastru | șters fișierul din greșeală, am șters fișier, recuperez fișier șters, restaurare din backup, fișier pierdut, suprascris fișierul, fișier dispărut, Veeam, backup eșuat, versiunea de ieri, recuperare fișiere șterse',
    vi: 'sao lưu, sao lưu và phục hồi, backup, khôi phục dữ liệu, phục hồi dữ liệu, khôi phục file, bản sao lưu | xóa nhầm file, lỡ xóa file, lấy lại file đã xóa, khôi phục file đã xóa, ghi đè file, mất file, file bị mất, phục hồi từ backup, Veeam, backup lỗi, bản hôm qua, mất dữ liệu',
    'pt-BR':
      'backup, backups, cópia de segurança, restauração de arquivos, recuperação de dados, recuperação de desastres, restore | apaguei arquivo, apaguei sem querer, arquivo excluído, deletei arquivo, recuperar arquivo, restaurar arquivo, arquivo sumiu, sobrescrevi arquivo, voltar versão do arquivo, Veeam, backup falhou, perdi arquivo, arquivo apagado por engano',
  },
  'document-management': {
    broader: 'it-help',
    en: 'document management, electronic document management, document control system, EDMS, DMS, records system, document archive system, document workflow system | M-Files, DocuWare, Alfresco, document approval route, controlled documents, document versioning, scan archive, document repository, find signed contract in system, document register, retention of files',
    ru: 'электронный документооборот, СЭД, ЭДО, система документооборота, документооборот, электронный архив документов | Диадок, Directum, Директум, Тезис, маршрут согласования, согласование документов в системе, СБИС, входящие и исходящие документы, лист согласования, роуминг ЭДО, документ завис на согласовании, 1С Документооборот, регистрация документов, карточка документа',
    ro: 'managementul documentelor, gestiunea documentelor, flux de documente, registratură electronică, DMS, circuitul documentelor, arhivă electronică | flux de aprobare documente, document în aprobare, DocuWare, număr de înregistrare, versiuni documente, arhivare electronică, document blocat pe flux, e-Factura flux documente, sistem de documente',
    vi: 'quản lý tài liệu, quản lý văn bản, hệ thống quản lý văn bản, văn thư điện tử, kho tài liệu số, DMS, luồng phê duyệt tài liệu | văn bản đi đến, công văn đi, trình ký điện tử, tờ trình điện tử, phê duyệt văn bản, văn bản bị treo, phiên bản tài liệu, lưu trữ tài liệu số, số công văn, phần mềm văn thư',
    'pt-BR':
      'gestão eletrônica de documentos, GED, gestão documental, sistema de documentos, fluxo de documentos, arquivo digital, gerenciamento de documentos | fluxo de aprovação de documentos, versão de documento, documento parado no fluxo, DocuWare, indexação de documentos, protocolo eletrônico, ECM, repositório de documentos, digitalização do acervo',
  },
  'e-signature': {
    broader: 'it-help',
    en: 'e-signature, electronic signature, digital signature, electronic signing, digital signing, signing tool | DocuSign, Adobe Sign, sign PDF, sign electronically, HelloSign, signing link, qualified signature, signature token, eIDAS, signature certificate, sign contract online, envelope expired DocuSign',
    ru: 'электронная подпись, ЭЦП, ЭП, КЭП, квалифицированная подпись, цифровая подпись, УКЭП, электронно-цифровая подпись | Рутокен, КриптоПро, крипто про, токен подписи, подписать электронно, сертификат подписи истёк, продлить ЭЦП, перевыпустить подпись, Госключ, УНЭП, МЧД, машиночитаемая доверенность, удостоверяющий центр, не подписывается документ, подписать PDF, флешка с подписью',
    ro: 'semnătură electronică, semnătură digitală, semnătură electronică calificată, semnare electronică, certificat digital | token semnătură, certSIGN, DigiSign, TransSped, MSign, DocuSign, semnez electronic, semnez PDF, certificat digital expirat, reînnoire certificat digital, semnătură mobilă, semnez online contract, semnătură calificată',
    vi: 'chữ ký số, chữ ký điện tử, ký số, ký điện tử, chứng thư số | USB token ký số, token chữ ký số, gia hạn chữ ký số, chứng thư số hết hạn, DocuSign, ký PDF, ký hợp đồng điện tử, VNPT-CA, Viettel-CA, ký online, cắm token, mã PIN token, hợp đồng điện tử',
    'pt-BR':
      'assinatura eletrônica, assinatura digital, certificado digital, e-CNPJ, e-CPF, ferramenta de assinatura | DocuSign, Clicksign, D4Sign, token A3, certificado A1, ICP-Brasil, assinar PDF, assinar eletronicamente, assinar digitalmente, certificado digital vencido, renovar certificado digital, Gov.br assinatura, assinar contrato online, ZapSign',
  },
  'software-requests': {
    broader: 'it-help',
    en: 'software requests, software installation, install software, application installation, new software, software catalogue, approved software | install program, install app on laptop, software center, need Photoshop, uninstall program, can I install, freeware, app blocked by policy, company portal software, try tool, buy SaaS, SaaS tools, plugin install, software approval',
    ru: 'установка программ, установка ПО, программное обеспечение, заявки на ПО, инсталляция программ, каталог ПО, разрешённое ПО | установить программу, поставить программу, программа не запускается, удалить программу, нужен фотошоп, софт, поставить софт, обновить программу, программа вылетает, не даёт установить, центр программ, купить софт, разрешён ли софт, установить приложение на ноут',
    ro: 'instalare programe, instalare software, cereri software, software, programe noi, aplicații aprobate, catalog software | instalez program, programul nu pornește, dezinstalare program, am nevoie de Photoshop, pot instala, instalare aplicație, nu mă lasă să instalez, soft, programe pe laptop, cumpărare software, plugin, aplicația se închide singură',
    vi: 'cài đặt phần mềm, cài phần mềm, yêu cầu phần mềm, phần mềm mới, cài ứng dụng, danh mục phần mềm, phần mềm được phép | cài chương trình, gỡ phần mềm, cần Photoshop, không cài được, cài app vào máy, phần mềm không mở được, phần mềm bị văng, mua phần mềm, phần mềm bị chặn, cài thêm phần mềm, nâng cấp phần mềm',
    'pt-BR':
      'instalação de programas, instalação de software, solicitação de software, software, novos softwares, catálogo de software, software homologado | instalar programa, programa não abre, programa fechando sozinho, desinstalar programa, preciso de Photoshop, posso instalar, instalar aplicativo no notebook, não deixa instalar, comprar software, homologar software, plugin, SaaS',
  },
  'software-licences': {
    broader: 'software-requests',
    en: 'software licences, software licenses, licence management, subscriptions to software, licence keys, software asset management, software licensing | licence expired, license expired, product key, activation key, licence renewal, no licence left, free seat, unlicensed product, Adobe licence, JetBrains licence, Figma seat, named user licence, licence server, SaaS subscription renewal, trial expired',
    ru: 'лицензии на ПО, подписки на ПО, учёт лицензий, ключи активации, лицензии на программы, лицензирование ПО | закончилась лицензия, лицензия истекла, ключ продукта, продлить лицензию, нет свободных лицензий, пробный период закончился, лицензионный ключ, слетела лицензия, слетела активация, лицензия Adobe, нелицензионное ПО, пиратка, место в фигме, сервер лицензий, активация программы',
    ro: 'licențe software, chei de licență, abonamente software, gestiunea licențelor, licențe de programe, licențiere software | licență expirată, cheie de activare, cheie produs, reînnoire licență, nu mai sunt licențe, activare produs, licență Adobe, perioadă de probă expirată, software fără licență, licență Figma, prelungire abonament software',
    vi: 'bản quyền phần mềm, giấy phép phần mềm, license phần mềm, key bản quyền, quản lý license, gói thuê bao phần mềm | hết hạn bản quyền, key kích hoạt, hết license, license hết hạn, gia hạn license, kích hoạt phần mềm, phần mềm lậu, bản crack, bản dùng thử hết hạn, license Adobe, mua bản quyền, mã kích hoạt',
    'pt-BR':
      'licenças de software, chaves de licença, assinaturas de software, gestão de licenças, licenciamento de software, licenças de programas | licença expirada, licença venceu, chave do produto, chave de ativação, renovar licença, acabaram licenças, ativação do Windows, licença Adobe, software pirata, período de teste acabou, licença Figma, produto não licenciado',
  },
  'office-suite': {
    broader: 'it-help',
    en: 'office suite, Microsoft 365, Office 365, Excel, PowerPoint, Google Workspace, spreadsheets, office applications, Microsoft Word | Excel formula, macro, pivot table, VLOOKUP, Word template, spreadsheet, PowerPoint slides crash, Google Docs, Google Sheets, OneNote, file corrupt Excel, track changes, mail merge, LibreOffice, Excel crashed, PDF editor, Acrobat, Word document',
    ru: 'офисные программы, Microsoft 365, Office, Excel, Word, PowerPoint, офисный пакет, таблицы Excel, МойОфис, Р7-Офис | эксель, ворд, экселька, эксель завис, формула в экселе, макрос, сводная таблица, ВПР, гугл-таблица, гугл-документы, поверпойнт, пауэрпоинт, не сохраняется файл ворд, LibreOffice, режим правок, редактор PDF, акробат, OneNote',
    ro: 'suită office, Microsoft 365, Office 365, Excel, Word, PowerPoint, Google Workspace, aplicații office, foi de calcul | formulă Excel, macro, tabel pivot, VLOOKUP, document Word, prezentare PowerPoint, Google Docs, Google Sheets, fișier Excel corupt, se blochează Excel, editor PDF, OneNote, LibreOffice, track changes',
    vi: 'bộ ứng dụng văn phòng, Microsoft 365, Office 365, Excel, Word, PowerPoint, Google Workspace, tin học văn phòng, bảng tính | công thức Excel, hàm Excel, macro, pivot table, VLOOKUP, file Word, file Excel lỗi, Excel bị treo, Google Docs, Google Sheets, trộn thư, OneNote, WPS, chỉnh sửa PDF, trang tính',
    'pt-BR':
      'pacote Office, Microsoft 365, Office 365, Excel, Word, PowerPoint, Google Workspace, planilhas, aplicativos de escritório | fórmula do Excel, macro, tabela dinâmica, PROCV, planilha travando, Excel travou, planilha corrompida, Google Docs, Google Planilhas, OneNote, mala direta, LibreOffice, editor de PDF, Acrobat, controle de alterações',
  },
  'operating-system-updates': {
    broader: 'it-help',
    en: 'operating system updates, Windows updates, software updates, patching, macOS, Windows, Linux, patch management, OS upgrade | Windows update, update stuck, update forced restart, upgrade to Windows 11, macOS update, Ubuntu, reinstall Windows, stuck at updating, restart to update, reimage, postpone update, WSUS, patch Tuesday, BIOS update',
    ru: 'обновления Windows, обновление операционной системы, обновления системы, Windows, Linux, macOS, патчи, Astra Linux, переустановка системы | винда, обновление винды, винда обновляется, зависло обновление, переустановить винду, перейти на Windows 11, убунту, линукс, астра, отложить обновление, снести винду, перезагрузка для обновления, накатить обновление, мак ос, РЕД ОС',
    ro: 'actualizări Windows, actualizare sistem de operare, actualizări software, Windows, Linux, macOS, patch-uri, sistem de operare | update Windows, update blocat, se tot actualizează, upgrade la Windows 11, reinstalare Windows, restart pentru actualizare, amânare update, Ubuntu, actualizare blocată, formatare calculator, reinstalez sistemul',
    vi: 'cập nhật Windows, cập nhật hệ điều hành, hệ điều hành, nâng cấp Windows, bản vá hệ thống, Windows, macOS, Linux | update Windows, máy tự cập nhật, kẹt cập nhật, nâng cấp Windows 11, cài lại Win, cài lại máy, Ubuntu, win lỗi, hoãn cập nhật, khởi động lại để cập nhật, ghost máy, win bản quyền',
    'pt-BR':
      'atualizações do Windows, atualização do sistema operacional, sistema operacional, Windows, Linux, macOS, gestão de patches, atualização de software | update do Windows, atualização travada, travou atualizando, migrar para Windows 11, formatar máquina, formatar computador, reinstalar Windows, Ubuntu, reiniciar para atualizar, adiar atualização, patch, Windows atualizando',
  },
  browsers: {
    broader: 'it-help',
    en: 'browsers, web browser, Chrome, Firefox, browser extensions, Safari, Microsoft Edge | browser extension, clear cache, cookies in browser, bookmarks, incognito, page not loading in browser, browser crashed, pop-up blocker, ad blocker, default browser, saved passwords in browser, certificate warning in browser',
    ru: 'браузер, браузеры, Chrome, Яндекс Браузер, Firefox, Edge, расширения браузера | хром, гугл хром, яндекс-браузер, почистить кэш, куки, закладки в браузере, режим инкогнито, расширение для браузера, браузер вылетает, браузер виснет, блокировщик рекламы, вкладки, браузер по умолчанию, мозила',
    ro: 'browser, browsere, Chrome, Firefox, Edge, extensii de browser, navigator web | golire cache, șterg cache, cookie-uri, semne de carte, extensie Chrome, incognito, se blochează browserul, pagina nu se încarcă în browser, browser implicit, adblock, taburi',
    vi: 'trình duyệt, trình duyệt web, Chrome, Firefox, Cốc Cốc, Edge, tiện ích trình duyệt | xóa cache, xóa bộ nhớ đệm, cookie trình duyệt, dấu trang, tab ẩn danh, extension Chrome, trình duyệt treo, trình duyệt bị đơ, chặn quảng cáo, tiện ích mở rộng, mở Chrome',
    'pt-BR':
      'navegador, navegadores, Chrome, Firefox, Edge, extensões do navegador, browser | limpar cache, cookies do navegador, favoritos do navegador, aba anônima, extensão do Chrome, navegador travando, página não carrega no navegador, bloqueador de anúncios, navegador padrão, limpar histórico, abas abertas',
  },
};
