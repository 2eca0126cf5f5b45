import type { Concepts } from '../concept.ts';

/** Networks and ways into them: wifi, internet, cabling, blocked sites, VPN, remote desktops, servers and their rooms. */
export const NETWORK: Concepts = {
  network: {
    broader: 'it-help',
    en: 'network, computer network, office network, LAN, local network, network administration, network engineering, WAN, SD-WAN, routers and switches | no network, router, network switch, ethernet, IP address, DHCP, VLAN, subnet, network outage, ping, packet loss, unidentified network, access point, MAC address',
    ru: 'сеть, компьютерная сеть, локальная сеть, локалка, сетевая инфраструктура, сетевой отдел, сетевики, сетевое оборудование | нет сети, пропала сеть, роутер, маршрутизатор, коммутатор, свитч, свич, айпи адрес, IP-адрес, подсеть, VLAN, потеря пакетов, пингуется, сетевой инженер, точка доступа, сеть упала',
    ro: 'rețea, rețea de calculatoare, rețea locală, LAN, administrare rețea, infrastructură de rețea, echipamente de rețea | nu am rețea, căzut rețeaua, router, switch, adresă IP, VLAN, subrețea, DHCP, pierdere de pachete, inginer de rețea, ping, punct de acces',
    vi: 'mạng máy tính, mạng nội bộ, mạng LAN, hạ tầng mạng, quản trị mạng, hệ thống mạng, thiết bị mạng | mất mạng, rớt mạng, bộ định tuyến, router, switch mạng, địa chỉ IP, VLAN, kỹ sư mạng, mạng chập chờn, cục phát mạng, không có mạng',
    'pt-BR':
      'rede, rede de computadores, rede local, LAN, rede corporativa, infraestrutura de rede, administração de redes, equipamentos de rede | sem rede, rede caiu, queda de rede, roteador, switch de rede, endereço IP, VLAN, sub-rede, DHCP, perda de pacotes, analista de redes, ponto de acesso',
  },
  wifi: {
    broader: 'network',
    en: 'wifi, wireless network, wireless internet, WLAN, office wifi, wireless | wifi password, weak signal, no wifi, hotspot, eduroam, wifi keeps dropping, SSID, wifi dead spot, wireless access point, connect phone to wifi',
    ru: 'wi-fi, вайфай, вай-фай, беспроводная сеть, беспроводной интернет, вифи | пароль от вайфая, вайфай не ловит, слабый сигнал вайфая, отваливается вайфай, подключиться к вайфаю, корпоративный вайфай, подключить телефон к вайфаю, пароль wifi',
    ro: 'wi-fi, rețea wireless, rețea fără fir, internet wireless, wireless, WLAN | parolă wifi, semnal slab wifi, nu prinde wifi, cade wifi, conectare la wifi, wifi pe telefon, hotspot, punct de acces wireless, parola de la wifi',
    vi: 'wifi, mạng wifi, mạng không dây, sóng wifi, wi-fi văn phòng | mật khẩu wifi, pass wifi, wifi yếu, sóng yếu, mất wifi, rớt wifi, không bắt được wifi, kết nối wifi, wifi chập chờn, cục wifi',
    'pt-BR':
      'wi-fi, rede sem fio, internet sem fio, wireless, rede wireless | senha do wifi, sinal fraco wifi, wifi caindo, wifi não pega, conectar no wifi, hotspot, wifi no celular, uaifai, ponto de acesso sem fio',
  },
  'guest-wifi': {
    broader: 'wifi',
    en: 'guest wifi, visitor wifi, guest network, wifi for visitors, guest internet | wifi for guest, wifi for client, wifi code for visitor, internet for visitor, wifi voucher, captive portal, wifi at event, wifi for candidate',
    ru: 'гостевой wi-fi, гостевой вайфай, гостевая сеть, вайфай для гостей, интернет для посетителей | вайфай для клиента, дать вайфай гостю, пароль гостевого вайфая, интернет для гостя, ваучер на вайфай, вайфай для партнёров, гостю подключиться к интернету, вайфай на мероприятии',
    ro: 'wi-fi pentru vizitatori, wi-fi pentru oaspeți, rețea pentru oaspeți, wifi guest, internet pentru vizitatori | wifi pentru client, parolă wifi oaspeți, cod wifi vizitator, voucher wifi, internet pentru musafiri, guest wifi, wifi la eveniment',
    vi: 'wifi khách, wifi cho khách, mạng khách, wifi guest, internet cho khách | mật khẩu wifi khách, khách xin wifi, khách hàng dùng wifi, wifi cho đối tác, mã wifi cho khách, wifi sự kiện, khách đến cần mạng',
    'pt-BR':
      'wi-fi de visitantes, rede de visitantes, wifi para convidados, wifi guest, internet para visitantes | wifi para cliente, senha do wifi visitante, voucher de wifi, internet para convidado, portal de visitantes wifi, wifi para evento, visita precisa de internet',
  },
  'internet-connection': {
    broader: 'network',
    en: 'internet, internet connection, internet speed, broadband, internet provider, internet outage, bandwidth | slow internet, internet slow, internet down, no internet, internet dropped, speed test, pages loading slowly, ISP, fibre line, lagging connection, leased line, internet at branch',
    ru: 'интернет, подключение к интернету, интернет-провайдер, скорость интернета, канал интернета, интернет в офисе | медленный интернет, нет интернета, пропал интернет, интернет тормозит, интернет отвалился, лагает интернет, инет, упал интернет, страницы долго грузятся, провайдер, оптоволокно, резервный канал, отключили интернет',
    ro: 'internet, conexiune la internet, viteză internet, furnizor de internet, pană de internet, bandă largă | internet lent, merge greu internetul, nu am internet, căzut internetul, picat netul, nu merge netul, speedtest, paginile se încarcă greu, fibră optică, abonament internet, se întrerupe internetul',
    vi: 'internet, kết nối internet, tốc độ mạng, đường truyền internet, nhà mạng internet, cáp quang, băng thông | mạng chậm, mạng lag, mạng yếu, internet chậm, mạng rùa bò, mất internet, đứt cáp, web tải chậm, vào mạng không được, đo tốc độ mạng, mạng quay vòng vòng',
    'pt-BR':
      'internet, conexão de internet, velocidade da internet, link de internet, provedor de internet, banda larga, queda de internet | internet lenta, internet caiu, sem internet, internet oscilando, internet travando, teste de velocidade, página demora carregar, fibra óptica, link dedicado, net lenta, operadora de internet',
  },
  'network-cabling': {
    broader: 'network',
    en: 'network cabling, cabling, network sockets, structured cabling, LAN sockets, data points, patch panel | network cable, ethernet cable, LAN cable, wall socket for network, network port at desk, RJ45, patch cord, no port under desk, cable under floor, pull a cable, Cat6',
    ru: 'кабельная сеть, СКС, структурированная кабельная система, прокладка кабеля, сетевые розетки, витая пара | сетевой кабель, патч-корд, патчкорд, интернет-розетка, розетка для интернета, провод интернета, протянуть кабель, кинуть витую пару, порт в стене, кабель-канал, обжать кабель, патч-панель, RJ45',
    ro: 'cablare de rețea, cablare structurată, prize de rețea, cabluri de rețea, cablaj rețea | cablu de rețea, cablu de internet, cablu UTP, priză de internet, patch panel, port de rețea la birou, tras cablu, patch cord, mufă RJ45, canal cablu',
    vi: 'đi dây mạng, cáp mạng, dây mạng, hệ thống cáp, ổ cắm mạng, thi công mạng | dây LAN, kéo dây mạng, cổng mạng ở bàn, bấm dây mạng, nút mạng, đầu RJ45, patch panel, dây internet đứt, cáp Cat6',
    'pt-BR':
      'cabeamento de rede, cabeamento estruturado, pontos de rede, cabos de rede, tomada de rede | cabo de rede, cabo de internet, cabo azul, ponto de rede na mesa, passar cabo, patch panel, patch cord, conector RJ45, crimpar cabo, canaleta de rede, cabo UTP',
  },
  'firewall-and-web-filter': {
    broader: 'network',
    en: 'firewall, web filter, blocked websites, proxy, website unblocking, firewall rules, web access | site blocked, blocked page, unblock website, open port, open firewall port, whitelist IP, allowlist IP, website blocked by policy, YouTube blocked, proxy settings, content filter',
    ru: 'межсетевой экран, файрвол, прокси, фильтрация сайтов, блокировка сайтов, доступ к сайтам, сетевые доступы | сайт заблокирован, заблокирован сайт, не открывается сайт, разблокировать сайт, открыть порт, открыть сетевой доступ, белый список IP, прокси-сервер, фаервол, брандмауэр, ютуб не открывается, правило на файрволе',
    ro: 'firewall, filtrare web, site-uri blocate, proxy, reguli firewall, deblocare site-uri | site blocat, pagină blocată, deblocare site, deschidere port, lista albă IP, whitelist IP, nu se deschide site-ul, YouTube blocat, paravan de protecție, setări proxy',
    vi: 'tường lửa, firewall, chặn trang web, lọc web, mở chặn website, proxy, quy tắc tường lửa | trang web bị chặn, web bị chặn, bị chặn truy cập web, bỏ chặn trang web, mở port, mở cổng tường lửa, whitelist IP, youtube bị chặn, cài proxy, không vào được trang web',
    'pt-BR':
      'firewall, filtro web, sites bloqueados, proxy, liberação de sites, regras de firewall, filtro de conteúdo | site bloqueado, página bloqueada, desbloquear site, liberar site, abrir porta no firewall, liberar porta, liberar IP, whitelist de IP, YouTube bloqueado, configurar proxy',
  },
  vpn: {
    broader: 'it-help',
    en: 'VPN, virtual private network, remote VPN access, VPN client | GlobalProtect, AnyConnect, OpenVPN, FortiClient, WireGuard, Zscaler, VPN disconnects, VPN from abroad, VPN from home, connect to company network from home, VPN token, VPN tunnel',
    ru: 'VPN, ВПН, подключение VPN, удалённое подключение по VPN, виртуальная частная сеть, VPN-клиент | впн не подключается, отваливается впн, настроить впн, впн из дома, подключиться из дома к сети, AnyConnect, OpenVPN, FortiClient, WireGuard, чекпоинт, впн за границей, VPN-туннель',
    ro: 'VPN, conexiune VPN, acces VPN, client VPN, rețea privată virtuală | VPN de acasă, se deconectează VPN, nu se conectează VPN, GlobalProtect, AnyConnect, OpenVPN, FortiClient, WireGuard, conectare de acasă la rețea, VPN din străinătate, configurare VPN',
    vi: 'VPN, kết nối VPN, mạng riêng ảo, tài khoản VPN, cài VPN | VPN không kết nối, rớt VPN, VPN ở nhà, vào mạng công ty từ nhà, FortiClient, OpenVPN, AnyConnect, GlobalProtect, WireGuard, VPN nước ngoài, bật VPN',
    'pt-BR':
      'VPN, acesso VPN, conexão VPN, rede privada virtual, cliente VPN | VPN caindo, VPN não conecta, VPN em casa, conectar na rede da empresa de casa, GlobalProtect, AnyConnect, OpenVPN, FortiClient, WireGuard, VPN no exterior, instalar VPN, token da VPN',
  },
  'remote-access': {
    broader: 'it-help',
    en: 'remote access, remote desktop, virtual desktop, RDP, Citrix, VDI, terminal server, remote working IT | connect to office computer from home, work computer from home, Remote Desktop Connection, mstsc, jump host, bastion host, thin client, VMware Horizon, session disconnected, Citrix Workspace',
    ru: 'удалённый доступ, удалённый рабочий стол, виртуальный рабочий стол, удалёнка ИТ, терминальный сервер, RDP, VDI, Citrix | рдп, терминалка, удалённо подключиться, подключиться к рабочему компу из дома, зайти на рабочий компьютер из дома, удалённое рабочее место, тонкий клиент, сеанс завис, цитрикс, бастион, доступ из дома',
    ro: 'acces la distanță, acces de la distanță, desktop la distanță, desktop virtual, RDP, Citrix, VDI, terminal server | lucru de acasă conectare, conectare la calculatorul de la birou, acces de acasă, remote desktop, sesiune deconectată, thin client, acces remote, intru de acasă pe calculator',
    vi: 'truy cập từ xa, máy tính từ xa, remote desktop, máy ảo làm việc, kết nối từ xa, RDP, VDI, Citrix | vào máy công ty từ nhà, làm việc từ xa kết nối, điều khiển máy từ xa, remote vào máy, remote về máy công ty, phiên bị ngắt, thin client, máy chủ terminal',
    'pt-BR':
      'acesso remoto, área de trabalho remota, desktop remoto, desktop virtual, RDP, Citrix, VDI, terminal server | acessar computador do trabalho de casa, conectar remotamente, acessar máquina de casa, sessão caiu, thin client, TS, acesso de fora da empresa, bastion, computador remoto',
  },
  'servers-and-server-rooms': {
    broader: 'it-help',
    en: 'servers, server room, data centre, data center, on-premises servers, IT infrastructure, virtual machines, server administration | server down, file server down, server rack, VMware, Hyper-V, hypervisor, Linux server, Windows Server, server restart, colocation, server room key, server room too hot, uninterruptible power supply, need VM, UPS battery server room',
    ru: 'серверы, сервер, серверная, ЦОД, дата-центр, ИТ-инфраструктура, виртуальные машины, администрирование серверов, ИБП | сервер упал, лежит сервер, перезагрузить сервер, виртуалка, поднять виртуалку, серверная стойка, бесперебойник, VMware, гипервизор, Proxmox, линукс-сервер, ключ от серверной, жарко в серверной, серверщик',
    ro: 'servere, server, cameră serverelor, centru de date, infrastructură IT, mașini virtuale, administrare servere | picat serverul, căzut serverul, restart server, rack, VMware, Hyper-V, server Linux, mașină virtuală, sursă neîntreruptibilă, cheie camera serverelor, cald în camera serverelor, datacenter, UPS server',
    vi: 'máy chủ, server, phòng máy chủ, phòng server, trung tâm dữ liệu, hạ tầng CNTT, máy ảo, quản trị máy chủ, bộ lưu điện | server sập, máy chủ bị sập, khởi động lại máy chủ, tủ rack, VMware, Hyper-V, bộ lưu điện UPS, server Linux, chìa khóa phòng server, phòng server nóng, cấp máy ảo',
    'pt-BR':
      'servidores, servidor, sala de servidores, data center, CPD, infraestrutura de TI, máquinas virtuais, administração de servidores, nobreak | servidor caiu, servidor fora do ar, reiniciar servidor, rack, VMware, Hyper-V, máquina virtual, servidor Linux, sala do CPD, chave do CPD, ar do CPD, subir VM',
  },
};
