import type { Concepts } from '../concept.ts';

/** Associations, media, stages and museums: gifts and helpers, what is written, filmed and staged, and who comes to see it. */
export const GIVING_AND_EVENTS: Concepts = {
  fundraising: {
    broader: 'donations',
    en: 'fundraising, donor relations, donor care, donations received, legacy giving, donation receipts | donor, donation receipt, regular giving, bequest, charity gala, someone wants to donate to us, charity run, donation page, crowdfunding, in-kind donation, direct debit donor, major donor, collection box',
    ru: 'фандрайзинг, сбор пожертвований, работа с донорами фонда, благотворители, сбор средств | благотворитель, пожертвование, хочет пожертвовать, ежемесячное пожертвование, ящик для пожертвований, краудфандинг, благотворительный забег, договор пожертвования, сбор на лечение, крупный донор, подписка на помощь',
    ro: 'strângere de fonduri, fundraising, donatori, relația cu donatorii, colectare donații | donator, vrea să doneze, formular 230, doi la sută din impozit, redirecționare impozit, donație lunară, campanie de strângere de fonduri, crowdfunding, SMS donație, contract de sponsorizare ONG, certificat donație',
    vi: 'gây quỹ, vận động tài trợ, nhà hảo tâm, quyên góp, quan hệ nhà tài trợ | muốn quyên góp, mạnh thường quân quyên góp, giấy xác nhận quyên góp, thùng quyên góp, góp hằng tháng, chạy bộ gây quỹ, kêu gọi ủng hộ, gọi vốn cộng đồng, hiện vật ủng hộ, sao kê tiền ủng hộ',
    'pt-BR':
      'captação de recursos, captação de doações, doadores, relacionamento com doadores, arrecadação de doações | doador, quer doar, recibo de doação, doação mensal, vaquinha, crowdfunding, bazar beneficente, nota fiscal paulista doação, campanha de arrecadação, leilão beneficente, mantenedor, doação em espécie',
  },
  volunteers: {
    en: 'volunteers, volunteer coordination, volunteer management, volunteering with us, volunteer helpers | volunteer wants to help, new volunteer, volunteer shift, volunteer insurance, volunteer certificate, thank volunteers, volunteer training, not enough helpers, honorary work, volunteer expenses',
    ru: 'волонтёры, координация волонтёров, добровольцы, волонтёрская служба, волонтёрство | хочет быть волонтёром, волонтёр, волонтёрская книжка, Добро.ру, смена волонтёров, благодарность волонтёрам, не хватает волонтёров, волонтёрские часы, обучение волонтёров',
    ro: 'voluntari, coordonare voluntari, voluntariat, managementul voluntarilor, programe de voluntariat | voluntar, vreau să fiu voluntar, contract de voluntariat, adeverință de voluntariat, lipsă voluntari, tură voluntari, instruire voluntari, ore de voluntariat, certificat de voluntar',
    vi: 'tình nguyện viên, điều phối tình nguyện viên, hoạt động tình nguyện, quản lý tình nguyện viên, đội tình nguyện | muốn làm tình nguyện, đăng ký tình nguyện, thiếu tình nguyện viên, giấy chứng nhận tình nguyện, ca tình nguyện, tập huấn tình nguyện viên, mùa hè xanh, bảo hiểm tình nguyện viên',
    'pt-BR':
      'voluntários, coordenação de voluntários, voluntariado, programa de voluntários, gestão de voluntários | quero ser voluntário, voluntária, termo de voluntariado, escala de voluntários, faltam voluntários, certificado de voluntário, mutirão, capacitação de voluntários, horas de voluntariado',
  },
  beneficiaries: {
    en: 'beneficiaries, beneficiary support, service users, casework, aid recipients, client intake of charity | family needs help, new beneficiary, aid package, shelter place, food parcel, food bank, beneficiary list, beneficiary complaint, homeless person at the door, hand out clothes, cash assistance',
    ru: 'благополучатели, подопечные фонда, помощь подопечным, адресная помощь, приём обращений о помощи | подопечный, семья просит помощи, продуктовый набор, вещевая помощь, приют для людей, раздача одежды, бездомный пришёл, заявка на помощь в фонд, гуманитарная помощь, пункт обогрева, нуждающиеся',
    ro: 'beneficiari, asistență beneficiari, persoane asistate, sprijin pentru beneficiari, cazuri beneficiari | familie nevoiașă, beneficiar nou, pachet cu alimente, loc în adăpost, cantină socială, haine pentru săraci, banca de alimente, listă de beneficiari, om al străzii la ușă, ajutor umanitar, familie cere ajutor',
    vi: 'người thụ hưởng, hỗ trợ người thụ hưởng, đối tượng hưởng lợi, người được giúp đỡ, hỗ trợ hộ khó khăn | gia đình xin giúp đỡ, quà cứu trợ, phát quà, phát gạo, mái ấm, nhà mở, danh sách hộ nhận quà, hoàn cảnh khó khăn, áo ấm, trẻ mồ côi, người vô gia cư đến xin',
    'pt-BR':
      'beneficiários, assistidos, atendimento a beneficiários, famílias atendidas, público atendido | família precisa de ajuda, novo beneficiário, cesta básica doação, vaga no abrigo, distribuição de roupas, banco de alimentos, lista de beneficiários, pessoa em situação de rua na porta, sopão, kit de higiene doação, triagem social',
  },
  'aid-projects': {
    broader: 'project-office',
    en: 'aid projects, programme delivery, field projects, humanitarian projects, development projects, monitoring and evaluation | field office, logframe, donor report, partner organisation in the field, project visit, impact measurement, relief supplies, field mission, humanitarian convoy',
    ru: 'благотворительные программы, программный отдел фонда, гуманитарные проекты, социальные проекты, проекты НКО | отчёт донору, полевой офис, мониторинг и оценка проекта, гуманитарный груз, партнёрская НКО, президентский грант НКО, оценка эффекта, выезд в регион программы, логическая рамка',
    ro: 'proiecte umanitare, programe ONG, proiecte sociale, proiecte de teren, monitorizare și evaluare proiecte | raport către finanțator, misiune pe teren, ajutoare umanitare, organizație parteneră, matrice logică, indicatori proiect social, convoi umanitar, impact social, vizită de monitorizare',
    vi: 'dự án cộng đồng, dự án nhân đạo, dự án phi chính phủ, quản lý dự án NGO, giám sát và đánh giá dự án | báo cáo nhà tài trợ, đi thực địa, văn phòng thực địa, đối tác địa phương, khung logic, hàng cứu trợ, tập huấn cộng đồng, khảo sát hộ dân, tác động dự án, viện trợ phi chính phủ',
    'pt-BR':
      'projetos sociais, projetos humanitários, execução de projetos sociais, programas da ONG, monitoramento e avaliação de projetos | relatório ao financiador, termo de fomento, MROSC, marco lógico, visita de campo, organização parceira, ajuda humanitária, impacto social, oficina comunitária, projeto na comunidade',
  },
  editorial: {
    en: 'editorial office, newsroom, editors, journalists desk, editorial board, subeditors, proofreading | breaking news, article deadline, correction of an article, editor in chief, story idea, headline, reader letter, wrong fact in article, fact-checking, manuscript, front page, press freeze, byline',
    ru: 'редакция, редакторы, отдел новостей, выпускающий редактор, корректура, шеф-редактор, журналисты | срочная новость, дедлайн статьи, опечатка в статье, опровержение, главный редактор, заголовок статьи, письмо читателя, корректор, вычитать текст, рукопись, сдать номер, вёрстка номера, фактчекинг, газетная полоса',
    ro: 'redacție, redactori, redacția de știri, corectură, secretariat de redacție, jurnaliști | știre de ultimă oră, termen articol, erată, drept la replică, redactor-șef, titlu articol, scrisoare cititor, corector, manuscris, închidere ediție, prima pagină, greșeală în articol, sumar ediție',
    vi: 'tòa soạn, ban biên tập, biên tập viên, phòng tin tức, phóng viên, thư ký tòa soạn | tin nóng, hạn nộp bài, đính chính, tổng biên tập, tít bài, thư bạn đọc, sửa lỗi bài viết, đọc morat, duyệt bài, bản thảo, trang nhất, nhuận bút, kiểm chứng thông tin, sai thông tin bài báo',
    'pt-BR':
      'redação de jornal, redação, editores, editoria, revisão de textos, jornalistas, chefia de reportagem | notícia urgente, fechamento da edição, errata, direito de resposta, editor-chefe, manchete, carta do leitor, pauta de matéria, revisor de texto, matéria errada, apuração de notícia, checagem de fatos, capa do jornal',
  },
  studios: {
    en: 'studios, studio booking, recording studio, TV studio, radio studio, broadcast technology, on-air operations | studio time, sound engineer, mixing desk, live broadcast, on air, presenter microphone, teleprompter, signal lost on air, outside broadcast van, podcast recording, control room of studio, autocue, edit suite, dead air',
    ru: 'студии, студия звукозаписи, эфирная аппаратная, эфирная служба, телестудия, радиостудия, бронирование студии | прямой эфир, звукорежиссёр эфира, микшерный пульт, эфир сорвался, телесуфлёр, ПТС, монтажная комната, запись подкаста, пропал сигнал в эфире, ведущий эфира, хромакей, видеомонтаж, эфирный сбой',
    ro: 'studiouri, studio de înregistrări, studio TV, studio radio, regie de emisie, rezervare studio | emisie directă, în direct, inginer de sunet, mixer audio, prompter, car de reportaj, montaj video, înregistrare podcast, a căzut emisia, prezentator, sală de montaj, regizor de emisie, cabină de sunet',
    vi: 'phim trường, phòng thu, trường quay, phòng phát sóng, đặt phòng thu, kỹ thuật phát sóng | phát sóng trực tiếp, lên sóng, kỹ thuật âm thanh, bàn trộn âm, máy nhắc chữ, xe truyền hình lưu động, dựng phim, thu podcast, mất tín hiệu phát sóng, MC dẫn chương trình, phòng dựng, phông xanh, thu âm',
    'pt-BR':
      'estúdios, estúdio de gravação, estúdio de TV, estúdio de rádio, operação de transmissão, switcher | ao vivo, técnico de som, mesa de som do estúdio, teleprompter, unidade móvel, ilha de edição, gravar podcast, saiu do ar, apresentador, chroma key, sinal caiu no ar, editar vídeo, grade de programação',
  },
  filming: {
    en: 'film production, filming, film shoots, production office, camera crew, casting, location scouting | shooting schedule, call sheet, film location, film extras, costume, make-up artist, drone filming, camera rental, film permit, actor, set construction, props, director of photography, gaffer, film dailies',
    ru: 'кинопроизводство, съёмки, съёмочная группа, продюсерский отдел, кастинг, съёмочная площадка | вызывной лист, локация для съёмки, массовка, гримёр, костюмер, реквизит, оператор-постановщик, аренда камеры, разрешение на съёмку, актёр, декорации, КПП съёмки, режиссёр, осветитель, хлопушка',
    ro: 'filmări, producție film, echipă de filmare, casting, producție video, locații de filmare | foaie de filmare, figuranți, machior, costume film, recuzită, cameraman, operator imagine, închiriere cameră de filmat, permis de filmare, actor, decor, regizor, platou de filmare, cadre de filmare',
    vi: 'sản xuất phim, quay phim, đoàn phim, tổ sản xuất, casting, bối cảnh quay | lịch quay, phân cảnh, diễn viên quần chúng, trang điểm diễn viên, phục trang, đạo cụ, thuê máy quay, giấy phép quay phim, flycam, diễn viên, đạo diễn, ánh sáng trường quay, quay ngoại cảnh, hậu kỳ',
    'pt-BR':
      'filmagens, produção audiovisual, equipe de filmagem, produção de vídeo externa, elenco, locações de filmagem | ordem do dia de filmagem, figurante, figurino, maquiadora, objetos de cena, cinegrafista, aluguel de câmera, autorização de filmagem, ator, cenário de filmagem, diretor de fotografia, set de filmagem, diária de gravação, claquete, continuísta',
  },
  'media-rights': {
    broader: 'intellectual-property',
    en: 'media rights, rights and clearances, music licensing, royalties, image rights clearance, broadcasting rights, rights management | royalty statement, may we show this clip, licence a song, photo rights, clear the music, author contract, GEMA, ASCAP, author royalties, subsidiary rights, translation rights, sync licence',
    ru: 'права на контент, отдел авторских прав, лицензирование контента, авторские отчисления, права на трансляцию, роялти | РАО, ВОИС, очистка прав, можно ли использовать музыку, права на фото, авторский договор, отчисления авторам, права на показ, чужое видео в сюжете, лицензия на песню, гонорар автору, права на перевод книги',
    ro: 'drepturi de difuzare, drepturi de autor media, licențiere muzică, redevențe, drepturi de imagine, departament drepturi | UCMR-ADA, CREDIDAM, ORDA, pot folosi melodia, drepturi foto, contract de autor, redevență autor, drepturi de retransmisie, licență melodie, CDA, clip video drepturi, onorariu autor',
    vi: 'bản quyền nội dung, bản quyền âm nhạc, tác quyền, bản quyền phát sóng, quản lý bản quyền | tiền tác quyền, VCPMC, dùng bài hát này được không, bản quyền ảnh, hợp đồng tác giả, nhuận bút tác giả, dính bản quyền, gậy bản quyền, mua bản quyền sách, bản quyền phim, xin phép sử dụng nhạc',
    'pt-BR':
      'direitos autorais de mídia, licenciamento de conteúdo, direitos de transmissão, direitos de imagem, direitos musicais, royalties | ECAD, liberar música, pode usar essa foto, contrato de autor, pagamento de royalties, direitos de exibição, termo de uso de imagem, trilha sonora licença, editora musical, direito conexo, strike de direitos',
  },
  'media-archive': {
    broader: 'archives',
    en: 'media archive, footage archive, film archive, photo archive, newspaper archive, broadcast archive | old footage, archive material, find a clip, tape digitisation, archived programme, old newspaper issue, raw footage, photo from the archive, metadata of clips, media asset management, VHS',
    ru: 'видеоархив, фотоархив, медиаархив, фильмотека, архив передач, фонотека | архивное видео, видеоисходники, найти сюжет, оцифровать плёнку, старый выпуск, подшивка газет, архивное фото, хроника, фонограмма из архива, монтажные исходники, кассета Betacam',
    ro: 'arhivă video, fonotecă, arhivă foto, arhivă de emisiuni, filmotecă, videotecă | imagini de arhivă, casetă veche, digitizare benzi, emisiune din arhivă, ziar vechi, materiale brute, fotografie din arhivă, caut o filmare, colecție de ziare',
    vi: 'kho tư liệu hình, tư liệu phim, lưu trữ băng hình, kho ảnh tư liệu, thư viện băng hình | phim tư liệu, tìm băng cũ, số hóa băng, chương trình cũ, báo cũ, ảnh tư liệu, footage gốc, file quay gốc, hình ảnh tư liệu, kho media',
    'pt-BR':
      'arquivo de imagens, acervo audiovisual, cinemateca, arquivo de mídia, banco de imagens de arquivo, CEDOC | imagem de arquivo, fita antiga, digitalizar fita, programa antigo, jornal antigo, material bruto, foto do acervo, buscar trecho de vídeo, MAM, reprise',
  },
  'stage-and-performance': {
    en: 'stage crew, theatre production, stage management, stage technology, stage performances, orchestra office, ensemble | rehearsal, stage manager, lighting rig, stage set, conductor, actor sick before show, dancer, costume department, wig, dressing room, sound check, spotlight, props department, musician, stage curtain, understudy, piano tuning',
    ru: 'сцена, постановочная часть, репертуарный отдел, машинерия сцены, оркестр, труппа, режиссёрское управление | репетиция, помреж, софит, декорация спектакля, дирижёр, замена актёра, костюмерный цех, гримёрка, саундчек, бутафория, монтировщик сцены, премьера, танцор, настройка рояля, занавес, спектакль, настройщик',
    ro: 'scenă, tehnică de scenă, regie tehnică, spectacole, orchestră, producție teatrală, ansamblu artistic | repetiție, regizor tehnic, decor spectacol, reflector, dirijor, înlocuire actor, costumieră, cabină actori, probă de sunet, recuzită, cortină, premieră, dansator, acordare pian, mașinist',
    vi: 'sân khấu biểu diễn, biểu diễn, kỹ thuật sân khấu, dàn nhạc, đoàn nghệ thuật, đạo diễn sân khấu | diễn tập, tổng duyệt, ánh sáng sân khấu, cảnh trí, nhạc trưởng, diễn viên ốm, phục trang biểu diễn, phòng hóa trang, thử âm thanh, vũ công, ca sĩ, màn sân khấu, nhạc công, vở diễn',
    'pt-BR':
      'palco e técnica, produção teatral, espetáculos, direção de palco, orquestra, técnica cênica, companhia de dança | ensaio geral, diretor de palco, refletor, cenotécnico, maestro, ator substituto, figurino do espetáculo, camarim, passagem de som, cortina do palco, bailarino, afinar piano, estreia, músico da orquestra, contrarregra',
  },
  'event-ticketing': {
    en: 'event ticketing, box office, ticket sales for events, admission tickets, season tickets, subscriptions theatre, ticket office | concert ticket, sold out show, refund of tickets, free tickets, guest list at the door, ticket scanner at entrance, seat map, concert cancelled, Ticketmaster, turnstile for visitors, complimentary tickets, museum entry, festival wristband, e-ticket for show',
    ru: 'билетная касса, продажа билетов на мероприятия, билетный стол, абонементы театра, билеты на концерт | контрамарка, проходка, билет на спектакль, вернуть билет на концерт, аншлаг, пригласительные билеты, сканер билетов, схема зала, отмена концерта, Кассир.ру, Пушкинская карта, турникет на входе зрителей, билетёр',
    ro: 'casa de bilete, bilete la spectacol, ticketing, vânzare bilete evenimente, abonamente teatru | bilet la concert, sold out, returnare bilet, invitații spectacol, listă de invitați, scanare bilete, harta locurilor, concert anulat, iaBilet, Eventim, bilet de muzeu, brățară festival, plasatoare',
    vi: 'bán vé sự kiện, quầy vé, vé xem biểu diễn, phòng vé, vé hòa nhạc, vé tham quan | vé concert, hết vé, hoàn vé sự kiện, vé mời, danh sách khách mời, quét vé, sơ đồ ghế, hủy show, Ticketbox, vòng tay sự kiện, vé bảo tàng, soát vé, vé chợ đen',
    'pt-BR':
      'bilheteria, venda de ingressos, ingressos, assinaturas de temporada, ticketing | ingresso do show, show esgotado, reembolso de ingresso, cortesia de ingresso, lista de convidados, leitor de ingresso, mapa de assentos, show cancelado, Sympla, Ingresso.com, meia-entrada, catraca do evento, pulseira do evento, lote de ingressos',
  },
  'event-accreditation': {
    en: 'event accreditation, accreditations, press passes, backstage passes, event badges, media accreditation | accreditation for journalists, event lanyard, backstage pass, all areas pass, photographer pass, crew badge, parking pass for event, accreditation centre, artist pass, exhibitor badge',
    ru: 'аккредитация на мероприятие, аккредитация СМИ, пропуска на мероприятие, аккредитации, беджи участников | аккредитовать журналиста, проход за кулисы, бэкстейдж, ланьярд, проход для фотографа, бейдж экспонента, пропуск на площадку фестиваля, центр аккредитации, вездеход на концерт',
    ro: 'acreditări presă, acreditări eveniment, ecusoane eveniment, legitimații de presă, acreditare jurnaliști | acreditez un jurnalist, acces backstage, ecuson expozant, acreditare foto, șnur ecuson, acces culise, parcare artiști, badge eveniment, punct de acreditare',
    vi: 'thẻ tác nghiệp, thẻ sự kiện, đăng ký tác nghiệp báo chí, thẻ ra vào sự kiện, thẻ ban tổ chức | thẻ phóng viên, vào hậu trường, thẻ backstage, dây đeo sự kiện, thẻ nhiếp ảnh, thẻ nghệ sĩ, thẻ nhà trưng bày, cấp thẻ báo chí, thẻ xe sự kiện',
    'pt-BR':
      'credenciamento de evento, credenciais de evento, credenciamento de imprensa, credencial do evento, crachás do evento | credencial de imprensa, acesso ao backstage, credenciar jornalista, pulseira de produção, credencial de fotógrafo, acesso ao camarim, credencial de expositor, cordão de crachá de evento, retirada de credencial',
  },
  'printing-plant': {
    broader: 'production',
    en: 'printing plant, offset printing, prepress, printing press operation, bookbinding, newspaper printing | printing plates, paper reels, misprint, colour proof, print run, binding machine, printing ink, offset press, PDF for prepress, folding machine, CMYK, register mark',
    ru: 'типография, допечатная подготовка, печатный цех, офсетная печать, переплётный цех | печатные формы, брак печати, цветопроба, тираж, вёрстка в печать, офсетная машина, фальцовка, рулонная бумага, препресс, спуск полос, листорезка, типографская краска, подписной лист',
    ro: 'tipografie, prepress, tipar offset, legătorie, atelier de tipar | plăci tipografice, probă de culoare, tiraj, rebut tipar, mașină offset, fălțuire, cerneală tipografică, hârtie în role, bun de tipar, CMYK, legat cărți, machetă tipar',
    vi: 'nhà in, in offset, chế bản, xưởng in, đóng sách | bản kẽm, in hỏng, proof màu, số lượng in, máy in offset, gấp giấy, mực in offset, giấy cuộn, ra kẽm, lệch màu in, bìa sách, bế hộp',
    'pt-BR':
      'gráfica industrial, pré-impressão, impressão offset, acabamento gráfico, parque gráfico, encadernação | chapa de impressão, prova de cor, tiragem, erro de impressão, máquina offset, dobradeira, tinta offset, bobina de papel, fechamento de arquivo, CMYK, refile, lombada',
  },
  'museum-collections': {
    en: 'museum collections, museum exhibitions, curators, conservation of objects, collection management, museum education | loan of artwork, exhibit damaged, curator, display case, climate in showcase, guided tour, audio guide, art restorer, artwork transport, accession number, exhibition opening, museum guide, damaged painting, docent',
    ru: 'музейные фонды, выставки музея, хранители, реставрация, экспозиция, экскурсионный отдел | экспонат, куратор выставки, витрина музея, хранитель фондов, выдача экспоната, аудиогид, экскурсовод, вернисаж, реставратор, климат в витрине, инвентарный номер экспоната, смотритель зала, музейный каталог, музейная картина',
    ro: 'colecții muzeale, expoziții, conservarea obiectelor, restaurare de artă, curatori, patrimoniu muzeal, ghidaj muzeu | exponat, curator, vitrină muzeu, împrumut operă de artă, vernisaj, ghid muzeu, audioghid, restaurator, tablou expus, muzeograf, supraveghetor sală, conservator patrimoniu',
    vi: 'hiện vật bảo tàng, trưng bày, bảo quản hiện vật, kho hiện vật, triển lãm, thuyết minh bảo tàng | hiện vật, giám tuyển, tủ trưng bày, mượn tác phẩm, khai mạc triển lãm, thuyết minh viên, phục chế, bức tranh, thuyết minh tự động, kiểm kê hiện vật',
    'pt-BR':
      'acervo do museu, exposições de arte, curadoria, conservação e restauro, museologia, educativo do museu | obra de arte, curador, vitrine do museu, empréstimo de obra, vernissage, visita guiada, audioguia, restaurador, quadro danificado, museólogo, laudo de conservação, monitor da exposição',
  },
};
