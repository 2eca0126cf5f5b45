import type { Concepts } from '../concept.ts';

/** Technology of sites, shops and warehouses that is no office computer: radios, cameras, door readers, tills, handheld scanners, shown screens. */
export const SITE_TECHNOLOGY: Concepts = {
  'radios-and-pagers': {
    broader: 'it-help',
    en: 'radios, two-way radios, walkie-talkies, pagers, radio equipment, bleeps | walkie talkie, radio battery, radio channel, earpiece for radio, Motorola radio, handheld radio, push to talk, pager, bleep battery, beeper, DECT phone, radio charger, nurse phone',
    ru: 'рация, радиостанция, радиосвязь, пейджер, рации | рация не заряжается, канал рации, батарея рации, аккумулятор для рации, частота рации, Моторола, гарнитура для рации, тангента, выдать рацию, рация шипит, радиотелефон, DECT',
    ro: 'stații radio, stație de emisie-recepție, walkie-talkie, pager, stații de emisie | baterie stație, canal radio, cască pentru stație, Motorola, stație portabilă, încărcător stație, pagere, telefon DECT, nu se aude în stație, frecvență radio',
    vi: 'bộ đàm, máy bộ đàm, máy nhắn tin, thiết bị liên lạc vô tuyến | pin bộ đàm, kênh bộ đàm, sạc bộ đàm, tai nghe bộ đàm, Motorola, tần số bộ đàm, bộ đàm rè, mượn bộ đàm, điện thoại DECT, bộ đàm bảo vệ',
    'pt-BR':
      'rádio comunicador, rádios, walkie-talkie, pager, bip, rádio HT | bateria do rádio, canal do rádio, fone do rádio, Motorola, HT, carregador do rádio, Nextel, rádio chiando, frequência do rádio, telefone DECT, rádio do turno',
  },
  'cctv-systems': {
    broader: 'security',
    en: 'CCTV, security cameras, surveillance cameras, video surveillance, camera footage, video recordings | footage, camera recording, camera offline, see recording, review footage, NVR, DVR, blind spot of camera, watch the tape, camera at entrance, parking camera',
    ru: 'видеонаблюдение, камеры наблюдения, камеры видеонаблюдения, система видеонаблюдения, CCTV, записи с камер | посмотреть запись с камеры, запись с камер, камера не пишет, камера на входе, видеорегистратор, поднять запись, архив видео, просмотр камер, камера на парковке, слепая зона',
    ro: 'supraveghere video, camere de supraveghere, CCTV, sistem video, înregistrări video | înregistrare cameră, vizionare înregistrări, camera de la intrare, camera nu înregistrează, DVR, NVR, camere video, camera din parcare, imagini de pe cameră, filmare cameră',
    vi: 'camera giám sát, camera an ninh, hệ thống camera, CCTV, trích xuất camera | xem lại camera, trích camera, dữ liệu camera, camera bị hỏng, camera không quay, đầu ghi hình, camera cổng, camera bãi xe, check camera, góc khuất camera',
    'pt-BR':
      'CFTV, câmeras de segurança, câmeras de vigilância, videomonitoramento, sistema de câmeras, imagens das câmeras | ver gravação, gravação da câmera, câmera não grava, DVR, NVR, câmera da entrada, puxar imagens, câmera do estacionamento, ponto cego da câmera, circuito fechado, filmagem da câmera',
  },
  'access-control-systems': {
    broader: 'security',
    en: 'access control system, door readers, badge readers, turnstiles, electronic locks, entry system, door access technology | badge reader dead, card reader at door, turnstile stuck, fingerprint reader, face recognition entry, door beeps red, keypad door, door controller, biometric reader, intercom, door buzzer, door does not open with badge',
    ru: 'СКУД, система контроля доступа, турникет, считыватель на двери, электронный замок, контроль и управление доступом, домофон | турникет не пускает, считыватель не видит карту, дверь не открывается по пропуску, замок пищит красным, отпечаток пальца, распознавание лиц на входе, биометрия на проходной, видеодомофон, кодовый замок, магнитный замок, доводчик считыватель',
    ro: 'sistem de control acces, control acces, cititoare de carduri, turnicheți, încuietori electronice, interfon | cititor ușă, turnichet blocat, ușa nu se deschide cu cardul, cititor de amprentă, recunoaștere facială la intrare, tastatură ușă, videointerfon, yală electromagnetică, luminează roșu cititorul, cod ușă, acces cu amprentă',
    vi: 'hệ thống kiểm soát ra vào, kiểm soát ra vào, đầu đọc thẻ, cửa từ, khóa điện tử, cổng xoay, máy quét vân tay, chuông cửa | quẹt thẻ không mở cửa, thẻ không mở được cửa, cửa từ không mở, vân tay không nhận, nhận diện khuôn mặt, cổng từ, máy chấm vân tay, khóa vân tay, cửa báo đỏ, mã cửa',
    'pt-BR':
      'controle de acesso, catraca, leitor de crachá, sistema de acesso às portas, fechadura eletrônica, interfone, biometria de acesso | catraca travada, catraca não libera, leitor da porta, porta não abre com crachá, leitor biométrico, digital não reconhece, reconhecimento facial, senha da porta, porta eletromagnética, torniquete, luz vermelha no leitor',
  },
  'tills-and-kiosks': {
    broader: 'it-help',
    en: 'point of sale, POS terminals, cash registers, kiosks, self-checkout, card terminals, payment terminals, POS systems, till systems | till frozen, cash register, card machine, chip and PIN machine, receipt printer, cash drawer, self-service kiosk, checkout terminal, till not opening, contactless fails, PDQ, EFTPOS, barcode missing at till, ticket machine, price not on till, till roll',
    ru: 'онлайн-касса, POS-терминал, кассовое оборудование, терминал оплаты, эквайринговый терминал, киоски самообслуживания, касса самообслуживания, ККТ, кассовая техника | касса зависла, касса не пробивает, пробить чек, чековая лента, фискальный накопитель, ФН, ОФД, терминал не принимает карты, пинпад, банковский терминал, кассовый аппарат, денежный ящик, фискальник, Атол, Эвотор, Z-отчёт, закрыть смену на кассе',
    ro: 'case de marcat, terminale POS, POS, casă de marcat, chioșcuri, casă self-checkout, terminal de plată, echipamente de casă | casă blocată, rolă de bon, imprimantă fiscală, sertar de bani, POS bancar, terminalul nu citește cardul, raport Z, self-checkout, AMEF, jurnal electronic casă, casa nu scoate bon, chioșc self-service, nu iese bonul fiscal',
    vi: 'máy POS, máy tính tiền, điểm bán hàng, quầy thanh toán tự động, máy quẹt thẻ, kiosk, phần mềm bán hàng | máy POS treo, cà thẻ, quẹt thẻ thanh toán, máy in bill, ngăn kéo tiền, giấy in bill, quầy tự tính tiền, KiotViet, Sapo, máy tính tiền treo, máy cà thẻ lỗi, mã QR thanh toán tại quầy, ki-ốt tự phục vụ, máy tính tiền không lên',
    'pt-BR':
      'PDV, ponto de venda, caixa registradora, maquininha de cartão, terminal de caixa, totem de autoatendimento, self-checkout, TEF, sistema de frente de caixa | caixa travado, maquininha, impressora fiscal, cupom fiscal não sai, SAT, NFC-e não emite, gaveta do caixa, pinpad, totem, maquininha sem sinal, leitor do caixa, frente de loja sistema, redução Z, autoatendimento, bobina do caixa',
  },
  'barcode-scanners': {
    broader: 'it-help',
    en: 'barcode scanners, handheld scanners, handheld terminals, RF guns, mobile computers, RFID readers | scan gun, scanner gun, handheld, Zebra handheld, Honeywell scanner, RF gun, picking scanner, wrist scanner, scanner cradle, RFID, barcode not read, QR reader, voice picking headset',
    ru: 'сканер штрихкодов, ТСД, терминал сбора данных, ручной сканер, складские терминалы, RFID-считыватель | тсдшка, сканер не читает штрихкод, пистолет для сканирования, Honeywell, тэсэдэ, зарядка для ТСД, ТСД завис, сканер на складе, сканер Честный знак, считыватель меток, QR-сканер, сканер штрихкода',
    ro: 'cititor de coduri de bare, scanere de coduri de bare, terminale mobile depozit, terminal portabil, PDA depozit, cititor RFID | scaner depozit, pistol de scanare, cititor coduri, nu citește codul de bare, Zebra, Honeywell, stație încărcare terminal, terminal de picking, etichetă RFID, pistol scanare',
    vi: 'máy quét mã vạch, súng bắn mã vạch, máy PDA kho, máy kiểm kho, đầu đọc RFID, thiết bị cầm tay kho | súng quét, bắn mã, không đọc được mã vạch, quét mã hàng, PDA, Honeywell, máy cầm tay, đế sạc máy quét, RFID, máy quét QR, máy đọc mã vạch',
    'pt-BR':
      'leitor de código de barras, coletor de dados, coletor do estoque, pistola de código de barras, leitor RFID, coletores de dados | pistola leitora, coletor travado, coletor não lê, Zebra, Honeywell, berço do coletor, bateria do coletor, bipar produto, bipador, leitor de QR code, RFID, coletor do armazém',
  },
  'digital-signage': {
    broader: 'it-help',
    en: 'digital signage, info screens, TV screens, lobby screens, announcement displays | screen in lobby, TV in canteen, display shows nothing, menu board screen, change slide on TV, screen in reception, wallboard, electronic shelf labels',
    ru: 'информационные экраны, цифровые вывески, телевизоры в офисе, рекламные экраны, информационные панели | экран в холле, телевизор в столовой, экран на ресепшене, поменять ролик на экране, медиапанель, бегущая строка, телек, электронные ценники, экран погас в холле',
    ro: 'ecrane informative, digital signage, televizoare, ecrane de afișaj, panouri digitale | ecran la recepție, televizor în cantină, ecran hol, schimbare conținut pe ecran, panou digital, etichete electronice de raft, afișaj electronic, televizor recepție',
    vi: 'màn hình quảng cáo, bảng hiệu điện tử, màn hình thông tin, tivi công ty, màn hình led | màn hình sảnh, tivi căng tin, màn hình lễ tân, đổi nội dung màn hình, bảng led, bảng điện tử, tem giá điện tử, tivi không lên hình',
    'pt-BR':
      'sinalização digital, TVs corporativas, telas informativas, painéis digitais, TV corporativa | TV do refeitório, tela da recepção, tela do saguão, trocar conteúdo da TV, painel de LED, etiqueta eletrônica de preço, painel de senha, menu digital, TV apagada',
  },
};
