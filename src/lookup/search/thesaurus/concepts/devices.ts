import type { Concepts } from '../concept.ts';

/** What stands on a desk or in a pocket: computers and what is plugged into them, telephones, printers and scanners. */
export const DEVICES: Concepts = {
  computers: {
    broader: 'it-help',
    en: 'computers, desktop computers, PC, desktops, workstations, personal computer, computer equipment, IT hardware, hardware and peripherals | blue screen, computer frozen, computer slow, PC will not start, computer crashed, black screen, hard drive, RAM, memory upgrade, reboot, computer overheating, iMac, my computer died, not enough disk space, new computer, noisy fan',
    ru: 'компьютер, ПК, настольный компьютер, рабочая станция, компьютерная техника, системный блок, ремонт компьютеров, оргтехника и компьютеры | синий экран, завис компьютер, тормозит компьютер, комп тормозит, не включается компьютер, чёрный экран, системник, оперативная память, оперативка, жёсткий диск, перезагрузить, комп завис, комп сдох, компьютер греется, вентилятор шумит, винчестер, мало места на диске',
    ro: 'calculator, calculatoare, PC, desktop, stație de lucru, echipamente de calcul, unitate centrală, echipamente IT | ecran albastru, calculator blocat, merge greu calculatorul, nu pornește calculatorul, ecran negru, hard disk, memorie RAM, repornire, s-a stricat calculatorul, calculator lent, ventilator zgomotos, nu mai am spațiu pe disc',
    vi: 'máy tính, máy tính để bàn, máy bàn, PC, máy vi tính, máy trạm, thiết bị máy tính, phần cứng | màn hình xanh, máy treo, máy bị treo, máy chậm, máy tính chậm, máy không lên, không lên nguồn, máy bị đơ, màn hình đen, ổ cứng, nâng RAM, khởi động lại máy, thùng máy, cây máy tính, máy hư, hết dung lượng ổ cứng',
    'pt-BR':
      'computador, computadores, PC, desktop, microcomputador, estação de trabalho, equipamentos de informática, hardware | tela azul, computador travado, computador travando, computador lento, PC não liga, tela preta, HD, memória RAM, reiniciar computador, máquina lenta, computador pifou, computador queimou, cooler barulhento, disco cheio, gabinete do computador',
  },
  laptops: {
    broader: 'computers',
    en: 'laptops, notebook computers, laptop replacement, MacBook, company laptop | laptop battery, laptop charger, laptop screen cracked, spilled coffee on laptop, laptop stolen, ThinkPad, Chromebook, laptop bag, swap laptop, laptop for new starter, laptop hinge, loaner laptop, trackpad',
    ru: 'ноутбук, ноут, макбук, рабочий ноутбук, замена ноутбука, выдача ноутбуков | зарядка от ноутбука, батарея ноутбука, не держит заряд, залил ноутбук, залила ноут кофе, разбил экран ноутбука, поменять ноут, ноут для новичка, зарядник для ноута, тачпад, подменный ноутбук, вернуть ноутбук, сумка для ноутбука',
    ro: 'laptop, laptopuri, notebook, laptop de serviciu, înlocuire laptop, MacBook | încărcător laptop, baterie laptop, ecran laptop spart, vărsat cafea pe laptop, nu ține bateria, laptop pentru noul angajat, laptop de schimb, touchpad, geantă laptop, predare laptop, laptop stricat',
    vi: 'laptop, máy tính xách tay, máy xách tay, đổi laptop, cấp laptop, macbook | sạc laptop, pin laptop, chai pin, vỡ màn hình laptop, đổ cà phê vào laptop, laptop cho nhân viên mới, mượn laptop, trả laptop, túi laptop, bàn di chuột, laptop nóng, bản lề laptop',
    'pt-BR':
      'notebook, laptop, notebooks, troca de notebook, notebook corporativo, MacBook | carregador do notebook, bateria do notebook, tela do notebook quebrada, derramei café no notebook, notebook para novo funcionário, notebook reserva, devolver notebook, touchpad, mochila de notebook, dobradiça do notebook, fonte do notebook',
  },
  monitors: {
    broader: 'computers',
    en: 'monitors, second monitor, computer display, external monitor, computer screens | second screen, HDMI cable, DisplayPort, monitor flickering, no signal on monitor, monitor arm, dual screens, dead pixel, screen resolution, monitor for home',
    ru: 'монитор, мониторы, второй монитор, экран компьютера, внешний монитор | второй экран, мерцает монитор, монитор не показывает, нет сигнала на мониторе, кабель HDMI, кронштейн для монитора, битый пиксель, полосы на экране, разрешение экрана, моник, монитор домой',
    ro: 'monitor, monitoare, al doilea monitor, ecran suplimentar, monitor extern | al doilea ecran, clipește monitorul, fără semnal monitor, cablu HDMI, suport monitor, braț monitor, pixel mort, rezoluție ecran, monitor pentru acasă, dungi pe ecran',
    vi: 'màn hình máy tính, màn hình, màn hình phụ, màn hình thứ hai, màn hình rời | thêm màn hình, màn hình nhấp nháy, màn hình không lên, không có tín hiệu màn hình, cáp HDMI, dây HDMI, tay đỡ màn hình, điểm chết màn hình, độ phân giải, sọc màn hình',
    'pt-BR':
      'monitor, monitores, segundo monitor, monitor externo, tela do computador | segunda tela, tela extra, monitor piscando, monitor sem sinal, cabo HDMI, DisplayPort, suporte de monitor, braço articulado de monitor, pixel queimado, resolução da tela, monitor para home office, tela com listras',
  },
  'keyboards-and-docks': {
    broader: 'computers',
    en: 'keyboards, docking stations, computer mice, peripherals, computer accessories, adapters and chargers | keyboard, wireless mouse, computer mouse, USB hub, USB-C adapter, dongle, sticky keys, keys stuck, mouse batteries, laptop stand, webcam, charger cable, USB cable, ergonomic mouse, Bluetooth mouse, mouse double clicks, laptop dock',
    ru: 'клавиатура, компьютерная мышь, док-станция, периферия, компьютерные аксессуары, переходники и кабели | клава, залил клавиатуру, западают клавиши, беспроводная мышь, мышка не работает, мышка сломалась, докстанция, USB-хаб, переходник USB-C, переходник, вебка, веб-камера, подставка для ноутбука, батарейки в мышку, коврик для мыши, зарядный кабель',
    ro: 'tastatură, tastaturi, mouse, docking station, periferice, accesorii de calculator, adaptoare și cabluri | taste blocate, mouse wireless, mouse stricat, hub USB, adaptor USB-C, cablu USB, cameră web, webcam, suport laptop, baterii mouse, stație de andocare, vărsat pe tastatură, mousepad, dock laptop',
    vi: 'bàn phím, chuột máy tính, thiết bị ngoại vi, phụ kiện máy tính, đầu chuyển, dock máy tính | chuột không dây, chuột hỏng, chuột hư, bàn phím liệt, liệt phím, kẹt phím, hub USB, đầu chuyển USB-C, cáp sạc, dây sạc, webcam, giá đỡ laptop, pin chuột, miếng lót chuột, đổ nước vào bàn phím',
    'pt-BR':
      'teclado, mouse, docking station, periféricos, acessórios de informática, adaptadores e cabos | tecla presa, teclado quebrado, mouse sem fio, hub USB, adaptador USB-C, cabo USB, webcam, suporte para notebook, pilha do mouse, mousepad, mouse falhando, derrubei água no teclado, teclado desconfigurado, dock do notebook',
  },
  headsets: {
    broader: 'it-help',
    en: 'headsets, headphones, earphones, earbuds, headset for calls | noise cancelling headphones, Jabra, Plantronics, Poly headset, AirPods, ear cushions, headset mic, headset crackling, microphone of headset, Bluetooth headset',
    ru: 'гарнитура, наушники, наушники с микрофоном, наушники для звонков | гарнитура сломалась, шумоподавление, Jabra, Plantronics, AirPods, амбушюры, микрофон наушников, наушники хрипят, беспроводные наушники, ухо не слышит в наушниках',
    ro: 'căști audio, căști cu microfon, headset, căști de birou | căști pentru apeluri, căști cu anularea zgomotului, Jabra, Plantronics, AirPods, căști bluetooth, microfon căști, pârâie căștile, burete căști, căști stricate, căști telefon',
    vi: 'tai nghe, tai nghe có mic, headset, headphone | tai nghe chống ồn, tai nghe bluetooth, Jabra, Plantronics, AirPods, mic tai nghe, tai nghe rè, tai nghe hỏng, tai nghe hư, đệm tai nghe, tai nghe cho tổng đài',
    'pt-BR':
      'headset, fone de ouvido, fones, headphone, fone com microfone | fone com cancelamento de ruído, Jabra, Plantronics, AirPods, fone bluetooth, microfone do headset, fone chiando, fone quebrado, espuma do headset, headset do call center',
  },
  'mobile-phones': {
    broader: 'it-help',
    en: 'mobile phones, company phones, work phones, smartphones, cell phones, company mobile, mobile devices, tablet computers | iPhone, Android phone, iPad, cracked phone screen, work mobile, company cell, phone upgrade, MDM, Intune, company portal app, phone battery dies, phone for new starter, personal phone for work, BYOD, mobile device management, Apple ID',
    ru: 'мобильный телефон, служебный телефон, корпоративный телефон, смартфон, рабочий мобильник, планшет, мобильные устройства | айфон, рабочий айфон, разбил экран телефона, телефон не заряжается, корпоративный мобильный, андроид, айпад, мобилка, выдать рабочий телефон, личный телефон для работы, MDM, заменить смартфон, Apple ID, сотовый',
    ro: 'telefon mobil, telefon de serviciu, telefoane mobile, smartphone, tabletă, dispozitive mobile, mobil de serviciu | iPhone, telefon Android, iPad, ecran telefon spart, schimb telefonul de serviciu, telefon pentru noul angajat, telefon personal la muncă, MDM, celular, nu se încarcă telefonul, Apple ID, BYOD',
    vi: 'điện thoại di động, điện thoại công ty, điện thoại công việc, smartphone, máy tính bảng, thiết bị di động | iPhone, điện thoại Android, iPad, vỡ màn hình điện thoại, đổi điện thoại công ty, cấp điện thoại, chai pin điện thoại, MDM, điện thoại cá nhân làm việc, Apple ID, điện thoại thông minh',
    'pt-BR':
      'celular corporativo, telefone celular, celular da empresa, smartphone, celulares, tablet, dispositivos móveis | iPhone, celular Android, iPad, tela do celular quebrada, trocar celular da empresa, celular para novo funcionário, celular pessoal para trabalho, MDM, aparelho corporativo, celular não carrega, Apple ID, BYOD, quebrou tela do celular',
  },
  'sim-cards': {
    broader: 'mobile-phones',
    en: 'SIM cards, mobile contracts, phone plans, eSIM, mobile numbers, phone bill, mobile operator | new SIM, SIM PIN, PUK code, lost SIM, port my number, take over number, company number, phone tariff, mobile carrier, top up phone, activate eSIM',
    ru: 'SIM-карта, симка, сим-карта, мобильная связь, корпоративная связь, сотовая связь, eSIM, корпоративный тариф | новая симка, потерял симку, пин-код симки, пак-код, PUK, перенос номера, перевести номер на себя, корпоративный номер, детализация звонков, сотовый оператор, МТС, Билайн, Мегафон, заблокировали симку, лимит на связь',
    ro: 'cartelă SIM, SIM, abonament telefonic, abonamente mobile, eSIM, număr de telefon de serviciu, factură telefon, operator de telefonie | cartelă nouă, cod PIN cartelă, cod PUK, pierdut cartela, portare număr, portabilitate, abonament Orange, Vodafone, Digi mobil, Moldcell, activare eSIM, preluare număr, minute incluse',
    vi: 'sim điện thoại, thẻ sim, sim công ty, eSIM, thuê bao di động, gói cước điện thoại, cước điện thoại | sim mới, mất sim, mã PIN sim, mã PUK, chuyển mạng giữ số, sang tên sim, số điện thoại công ty, Viettel, Mobifone, Vinaphone, kích hoạt eSIM, nạp tiền điện thoại, làm lại sim',
    'pt-BR':
      'chip de celular, chip, cartão SIM, linha telefônica móvel, plano de celular, eSIM, linha corporativa, operadora de celular | chip novo, perdi chip, PIN do chip, código PUK, portabilidade de número, transferir linha, número corporativo, conta do celular, ativar eSIM, recarga de celular, linha da Vivo, plano da Claro, chip da TIM',
  },
  'mobile-data': {
    broader: 'sim-cards',
    en: 'mobile data, roaming, data plan, data roaming, mobile internet | roaming abroad, out of gigabytes, used up data, data package, tethering, personal hotspot, phone abroad, mobile router, dongle for mobile internet, 4G, 5G, roaming charges',
    ru: 'мобильный интернет, роуминг, мобильный трафик, пакет интернета | подключить роуминг, интернет за границей, кончились гигабайты, гигабайты, закончился трафик, раздать интернет, режим модема, мобильный роутер, связь в командировке за границей, модем 4G, счёт за роуминг',
    ro: 'date mobile, roaming, internet mobil, trafic de date | roaming în străinătate, terminat gigabiții, gigabytes, pachet de date, hotspot de pe telefon, internet pe telefon în străinătate, modem 4G, stick internet, cost roaming, activare roaming, epuizat traficul',
    vi: 'dữ liệu di động, roaming, chuyển vùng quốc tế, gói data, mạng 4G, internet di động | hết data, hết dung lượng data, đăng ký roaming, dùng mạng ở nước ngoài, phát wifi từ điện thoại, phát 4G, mạng 3G, mạng 5G, cước roaming, bộ phát 4G, mua data',
    'pt-BR':
      'dados móveis, roaming, pacote de dados, internet móvel, internet do celular | roaming internacional, acabaram dados móveis, acabou franquia, franquia de dados, celular no exterior, rotear internet, compartilhar internet do celular, modem 4G, ativar roaming, acabou internet do celular, cobrança de roaming',
  },
  'desk-phones': {
    broader: 'it-help',
    en: 'desk phones, telephone system, phone extensions, telephony, landlines, voicemail, VoIP, PBX, switchboard system | extension number, call forwarding, redirect my calls, divert calls, landline dead, dial tone, internal number, softphone, SIP, missed call on desk phone, answering machine, phone queue, transfer call, hold music, IVR, conference phone',
    ru: 'телефония, внутренний номер, стационарный телефон, городской телефон, IP-телефония, настольный телефон, АТС, добавочный номер, голосовая почта | добавочный, переадресация звонков, перевести звонки, нет гудка, внутренняя связь, софтфон, автоответчик, мини-АТС, SIP, восьмёрка выход в город, городской номер, переключить звонок, голосовое меню, трубка телефона, IVR',
    ro: 'telefonie fixă, telefon fix, interior telefonic, centrală telefonică, telefonie, VoIP, mesagerie vocală, telefon de birou | număr de interior, redirecționare apeluri, transfer apel, nu are ton, fără ton, softphone, robot telefonic, SIP, apel pierdut pe fix, muzică de așteptare, IVR, căsuță vocală, redirecționez apelurile',
    vi: 'điện thoại bàn, số máy lẻ, tổng đài điện thoại, tổng đài nội bộ, máy nhánh, điện thoại cố định, VoIP, hộp thư thoại | số nội bộ, số nhánh, chuyển cuộc gọi, chuyển hướng cuộc gọi, không có tín hiệu điện thoại bàn, softphone, SIP, nhạc chờ, lời chào tổng đài, điện thoại để bàn, ống nghe, IVR',
    'pt-BR':
      'ramal, ramais, telefone fixo, telefonia, telefone de mesa, central telefônica, PABX, VoIP, correio de voz | ramal mudo, transferir ligação, desvio de chamadas, redirecionar ligações, telefone sem linha, sem tom de discagem, número do ramal, softphone, SIP, secretária eletrônica, URA, música de espera, caixa postal do ramal, puxar ligação',
  },
  printers: {
    broader: 'it-help',
    en: 'printers, printing, print queue, label printers, toner, plotters | paper jam, jammed printer, out of toner, ink cartridge, cartridge, print, printout, printer offline, secure print, badge printing, double-sided printing, colour printing, streaky pages, blurry print, Zebra printer, thermal printer, HP LaserJet, printer driver, print job stuck, printer out of paper',
    ru: 'принтер, печать на принтере, печать документов, картриджи, тонер, принтеры этикеток, плоттер, МФУ | замятие бумаги, зажевал бумагу, жуёт бумагу, застряла бумага, кончился тонер, картридж, заправить картридж, распечатать, распечатка, не печатает, очередь печати, двусторонняя печать, цветная печать, полосит, принтер этикеток, термопринтер, драйвер принтера, печатает пустые листы, принтер Zebra',
    ro: 'imprimantă, imprimante, imprimare, listare, toner, cartușe, multifuncțională, plotter | hârtie blocată, blocaj hârtie, s-a terminat tonerul, cartuș, printer, listez, print, tipăresc, coadă de imprimare, imprimare față-verso, imprimare color, imprimantă de etichete, imprimantă termică, nu listează, dungi la imprimare, driver imprimantă, scoate pagini goale',
    vi: 'máy in, in ấn văn phòng, mực in, hộp mực, máy in tem, máy in nhãn, máy in đa năng | kẹt giấy, hết mực, thay mực, đổ mực, không in được, in hai mặt, in màu, in tài liệu, lệnh in, hàng đợi in, máy in offline, in bị mờ, in bị sọc, máy in nhiệt, máy in mã vạch, cài máy in, máy in hóa đơn, in ra trang trắng',
    'pt-BR':
      'impressora, impressoras, impressão, toner, cartucho, impressora de etiquetas, multifuncional, plotter | papel atolado, atolamento de papel, papel enroscado, acabou toner, trocar toner, imprimir, fila de impressão, impressora offline, frente e verso, impressão colorida, Zebra, impressora térmica, driver da impressora, impressão borrada, sai em branco, não imprime, impressora mastigando papel',
  },
  scanners: {
    broader: 'printers',
    en: 'scanners, document scanner, scanning, scan to email, scan to folder | scan, flatbed scanner, scanned PDF, scan blank pages, OCR, scan documents, scanner glass, feeder of scanner',
    ru: 'сканер, сканирование, скан документов, сканирование на почту, сканер документов | отсканировать, скан, сканы, не сканирует, скан в папку, скан не приходит на почту, распознавание текста, планшетный сканер, отсканить, автоподатчик',
    ro: 'scaner, scanner, scanare, scanare pe email, scanner documente | scanez, scanat, scan în folder, nu scanează, OCR, scanare în PDF, recunoaștere text, alimentator scanner, nu ajunge scanul pe email',
    vi: 'máy quét tài liệu, máy scan, scan tài liệu, quét tài liệu, scan vào email | scan, bản scan, không scan được, scan ra thư mục, scan PDF, nhận dạng chữ, OCR, scan giấy tờ, khay nạp giấy scan',
    'pt-BR':
      'scanner, digitalização, escâner, digitalizar documentos, digitalização para e-mail | escanear, escaneado, scan, digitalizar, não escaneia, scanner na pasta, OCR, digitalização em PDF, alimentador do scanner, documento digitalizado não chega',
  },
  copiers: {
    broader: 'printers',
    en: 'copiers, photocopiers, copy machine, photocopying, multifunction device | photocopy, Xerox, copies of document, copier code, copier PIN, enlarge copy, copier leasing, copier service technician, photocopier jammed',
    ru: 'копир, ксерокс, копировальный аппарат, копирование документов, ксерокопии | отксерить, ксерокопия, снять копию, сделать копии, ксерить, копировалка, код для копира, копия паспорта сделать, размножить документы',
    ro: 'copiator, xerox, fotocopiator, copiere documente, fotocopii | xeroxez, copie xerox, fac copii, fotocopie, cod copiator, copii după acte, copiator defect, multiplicare documente',
    vi: 'máy photocopy, máy photo, photocopy, sao chụp tài liệu | photo tài liệu, bản photo, phô tô, mã photo, máy photo hỏng, photo hai mặt, photo giấy tờ, photo hợp đồng',
    'pt-BR':
      'copiadora, xerox, fotocopiadora, fotocópia, cópias de documentos | tirar xerox, tirar cópia, xerocar, fazer cópias, cota de cópias, código da copiadora, cópia de documento, copiadora atolando',
  },
  'meeting-room-technology': {
    broader: 'it-help',
    en: 'meeting room technology, meeting room equipment, AV equipment, audiovisual, conference room technology, video conferencing equipment, AV support | meeting room screen, conference room camera, no sound in meeting room, room microphone, speakerphone, Teams Room, Zoom Room, ClickShare, AirPlay, share screen in meeting room, room panel, echo in room, smart board, interactive whiteboard, conference phone dead, AV technician',
    ru: 'техника в переговорной, оборудование переговорных, ВКС-оборудование, аудиовизуальное оборудование, видеоконференцсвязь, оснащение переговорных, мультимедиа | нет звука в переговорной, экран в переговорной, камера в переговорной, микрофон в переговорной, спикерфон, телевизор в переговорке, в переговорке не выводится, вывести на экран, ClickShare, интерактивная доска, эхо в переговорной, планшет у переговорной, сеанс ВКС',
    ro: 'echipamente sală de ședințe, tehnică săli de conferințe, echipamente audio-video, audiovizual, videoconferință echipamente, tehnică sala de ședințe | ecran sala de ședințe, cameră sala de ședințe, fără sunet în sală, microfon sală, televizor în sală, proiectez în sală, ClickShare, tablă interactivă, ecou în sală, Teams Room, tehnician audio-video, boxe sală',
    vi: 'thiết bị phòng họp, công nghệ phòng họp, thiết bị họp trực tuyến, thiết bị âm thanh hình ảnh, thiết bị nghe nhìn, màn hình phòng họp | phòng họp không có tiếng, camera phòng họp, micro phòng họp, loa phòng họp, tivi phòng họp, trình chiếu phòng họp, ClickShare, bảng tương tác, bị vang tiếng, mic không dây, kỹ thuật âm thanh, loa hội nghị',
    'pt-BR':
      'equipamentos de sala de reunião, tecnologia da sala de reunião, equipamento de videoconferência, equipamentos de áudio e vídeo, TV da sala de reunião, equipamentos audiovisuais | sala de reunião sem som, câmera da sala, microfone da sala, tela da sala de reunião, espelhar na TV da sala, ClickShare, lousa digital, eco na sala, Teams Room, viva-voz da sala, técnico de audiovisual, caixa de som da sala',
  },
  projectors: {
    broader: 'meeting-room-technology',
    en: 'projectors, beamer, projector screens, presentation equipment | projector, projector bulb, projector lamp, connect laptop to projector, presentation clicker, clicker, pointer for slides, HDMI for projector, blurry projection, laser pointer, borrow projector',
    ru: 'проектор, проекторы, экран для проектора, презентационное оборудование | лампа проектора, подключить проектор, кликер, презентер, пульт для презентаций, лазерная указка, проектор мутно показывает, вывести презентацию, пульт от проектора',
    ro: 'proiector, videoproiector, ecran de proiecție, echipament de prezentare | lampă proiector, bec videoproiector, conectare proiector, telecomandă proiector, clicker prezentare, pointer laser, telecomandă pentru prezentări, imagine neclară proiector, împrumut proiector',
    vi: 'máy chiếu, màn chiếu, thiết bị trình chiếu | bóng đèn máy chiếu, kết nối máy chiếu, bút trình chiếu, bút laser, điều khiển máy chiếu, máy chiếu mờ, mượn máy chiếu, cáp máy chiếu, chiếu slide',
    'pt-BR':
      'projetor, datashow, projetores, tela de projeção, retroprojetor | lâmpada do projetor, conectar projetor, passador de slides, controle do projetor, caneta laser, projetar apresentação, imagem do projetor borrada, emprestar datashow, cabo do projetor',
  },
};
