import type { Concepts } from '../../concept.ts';

/** What people watch, hear, read and play after work: films and series, stars, concerts, songs, theatre, video games, books. */
export const SCREEN_AND_STAGE: Concepts = {
  films: {
    en: 'movie, movies, Hollywood, feature film, cinema film, James Bond, Titanic film, Star Wars, Harry Potter, Marvel movie, Avengers | film to watch tonight, good movie, watch a movie, comedy movie, horror movie, film with Tom Cruise',
    ru: 'художественный фильм, кинокомедия, Голливуд, мультфильм, мультик, боевик, Звёздные войны, Гарри Поттер, Джеймс Бонд, фильм ужасов, киношка | какой фильм посмотреть, посоветуй фильм, смотреть кино, фильм на вечер, Ирония судьбы',
    ro: 'film artistic, film de comedie, film de groază, Hollywood, desene animate, Războiul stelelor, Harry Potter, James Bond, film românesc, Las Fierbinți | ce film văd diseară, recomandă un film, film bun de văzut, film de acțiune, film cu subtitrare',
    vi: 'phim chiếu rạp, phim điện ảnh, phim hoạt hình, phim kinh dị, Hollywood, phim hành động, phim ma, Harry Potter, phim lẻ, phim Mỹ | xem phim gì, phim hay, coi phim, xem phim cuối tuần, phim tình cảm, review phim',
    'pt-BR':
      'filme de terror, filme de comédia, filme de ação, Hollywood, desenho animado, Guerra nas Estrelas, Harry Potter, James Bond, Tropa de Elite, longa-metragem | que filme assistir, filme bom, assistir um filme, filme dublado, dica de filme',
  },
  'tv-series': {
    en: 'TV series, TV show, sitcom, soap opera, Game of Thrones, Downton Abbey, Stranger Things, Squid Game, The Office series, telenovela, binge-watching | latest episode, new season of a series, next episode, series finale, what happened in the finale, spoiler of the series',
    ru: 'сериал, сериалы, телесериал, мыльная опера, дорама, Игра престолов, Игра в кальмара, турецкий сериал, ситком, Слово пацана | новая серия, новый сезон сериала, последняя серия, когда выйдет серия, спойлер сериала',
    ro: 'serial turcesc, seriale, serial TV, telenovelă, sitcom, Game of Thrones, Squid Game, Urzeala tronurilor, serial polițist, Stranger Things | episodul nou, ultimul episod, sezonul nou al serialului, finalul serialului, ce serial văd',
    vi: 'phim bộ, phim dài tập, phim Hàn, phim Trung Quốc, phim truyền hình, phim kiếm hiệp, Trò chơi con mực, phim cổ trang, phim sitcom, phim Thái | tập mới nhất, tập cuối phim, cày phim, coi phim Hàn, phim mấy tập, tập phim mới',
    'pt-BR':
      'seriado de TV, séries de TV, novela das nove, telenovela, dorama, Game of Thrones, Round 6, Stranger Things, Sintonia série, sitcom, maratonar série | último capítulo, capítulo da novela, próximo episódio, nova temporada da série, final da novela, spoiler da série',
  },
  'streaming-services': {
    en: 'Netflix, Disney Plus, HBO Max, Hulu, Prime Video, Twitch, streaming subscription, film streaming, Apple TV, Paramount Plus | Netflix subscription, share my Netflix, what is on Netflix, Netflix account at home, torrent download of movies',
    ru: 'Кинопоиск, Иви, Окко, Нетфликс, Netflix, онлайн-кинотеатр, Амедиатека, Wink подписка, KION, Rutube, торрент с фильмами | подписка на Кинопоиск, что посмотреть на Кинопоиске, скачать фильм, торренты, смотреть онлайн бесплатно',
    ro: 'Netflix, HBO Max, Disney Plus, Voyo, Prime Video, AntenaPlay, abonament Netflix, filme online subtitrate, filme pe torrent, SkyShowtime | cont de Netflix, ce e pe Netflix, mă uit la Netflix, filelist, împart contul de Netflix',
    vi: 'Netflix, FPT Play, VieON, Galaxy Play, K+, Disney Plus, xem phim online, HBO Go, Bilibili, tài khoản Netflix | gói Netflix, chia sẻ Netflix, xem phim lậu, trang xem phim, đăng ký Netflix',
    'pt-BR':
      'Netflix, Globoplay, Disney Plus, HBO Max, Prime Video, Telecine, assinatura Netflix, Star Plus, Paramount Plus, filme no streaming | senha da Netflix, dividir a Netflix, o que ver na Netflix, conta da Netflix, baixar filme torrent',
  },
  cinemas: {
    en: 'cinema, cinemas, movie theater, cinema ticket, movie ticket, IMAX, multiplex, popcorn, drive-in cinema | cinema showtimes, go to the movies, film showing tonight, seats at the cinema, trailer of the movie',
    ru: 'кинотеатр, кинотеатры, билет в кино, поход в кино, попкорн, киносеанс, Каро фильм, кинозал, премьера в кино | сходить в кино, сеанс в кино, что идёт в кино, билеты на премьеру фильма, трейлер фильма',
    ro: 'cinematograf, cinema, bilet la film, bilet la cinema, Cinema City, popcorn, floricele de porumb, premieră de film, multiplex | mergem la film, ce rulează la cinema, program cinema, filme în cinematografe, trailer film',
    vi: 'rạp chiếu phim, rạp phim, vé xem phim, CGV, Lotte Cinema, Galaxy Cinema, bắp rang bơ, suất chiếu phim, lịch chiếu phim | đi xem phim, coi phim rạp, đặt vé xem phim, phim đang chiếu, ra rạp, trailer phim',
    'pt-BR':
      'cinema, cinemas, ingresso de cinema, Cinemark, pipoca, sessão de cinema, Kinoplex, estreia de filme, sala de cinema | ir ao cinema, filme em cartaz, ingresso pro cinema, horário do cinema, meia-entrada no cinema, trailer do filme',
  },
  'concert-tickets': {
    en: 'concert ticket, concerts, rock concert, gig ticket, music festival, Ticketmaster, Glastonbury, Coachella, festival ticket, live gig, concert of a band | front row at the concert, concert tonight, tour dates of the band, sold-out concert, pop concert, go to a concert',
    ru: 'билет на концерт, концерт, рок-концерт, концерты, музыкальный фестиваль, Нашествие фестиваль, Кассир.ру, концерт группы, рок-фестиваль, фан-зона | билеты на концерт, сходить на концерт, концерт в субботу, кто выступает на концерте, тур группы по городам',
    ro: 'bilet la concert, concert rock, concerte, festival de muzică, Untold, Neversea, Electric Castle, bilet la festival, concert Coldplay, iaBilet | bilete la Untold, mergem la concert, concert în aer liber, cine cântă la concert, concert diseară',
    vi: 'vé concert, vé ca nhạc, đêm nhạc, concert BlackPink, lễ hội âm nhạc, vé đêm nhạc, Anh trai say hi, Ticketbox, liveshow, đêm nhạc Trịnh | săn vé concert, mua vé ca nhạc, đi xem ca nhạc, concert cuối tuần, pass vé concert',
    'pt-BR':
      'ingresso de show, ingresso para show, show de rock, Rock in Rio, Lollapalooza, festival de música, show sertanejo, Ticketmaster, ingresso do festival, pagode ao vivo, micareta | ir ao show da banda, show da Anitta, show do fim de semana, pista premium, ingressos esgotados do show',
  },
  'theatre-and-opera': {
    en: 'theatre ticket, opera ticket, opera house, ballet, musical theatre, Broadway, West End show, symphony orchestra, Swan Lake, stand-up comedy show, comedy club | theatre play tonight, tickets for the opera, evening at the theatre, ballet tickets, actor on stage',
    ru: 'билет в театр, театр, опера, балет, мюзикл, Большой театр, Лебединое озеро, Щелкунчик, филармония, стендап, спектакль | сходить в театр, билеты в Большой, билеты на спектакль, балет Щелкунчик, театральный кружок',
    ro: 'bilet la teatru, piesă de teatru, spectacol de teatru, operă lirică, balet, Ateneul Român, filarmonică, Lacul lebedelor, musical, stand-up comedy, TNB | mergem la teatru, bilete la operă, bilete la balet, actori de teatru, spectacol diseară',
    vi: 'vé xem kịch, kịch nói, nhạc kịch, cải lương, chèo tuồng, múa rối nước, nhà hát lớn, vở kịch, múa ba lê, hát bội, sân khấu kịch | đi xem kịch, vé nhà hát, xem cải lương, hài kịch, dàn nhạc giao hưởng',
    'pt-BR':
      'ingresso de teatro, peça de teatro, ópera lírica, balé, Theatro Municipal, orquestra sinfônica, Lago dos Cisnes, musical da Broadway, stand-up comedy, espetáculo teatral | ir ao teatro, peça em cartaz, ingressos pro balé, comediante, ator de teatro',
  },
  'songs-and-bands': {
    en: 'song lyrics, pop song, rock band, rapper, boy band, Beatles, Taylor Swift, Beyoncé, K-pop, Rihanna, Eurovision, guitar solo | send me a song, favourite song, sing me a song, music to relax, name of this song, who sings this',
    ru: 'текст песни, песня, песенка, рэпер, рок-группа, Битлз, Пугачёва, Кино Цой, Моргенштерн, Шаман Я русский, Евровидение, шансон | пришли песню, спой песню, любимая песня, как называется песня, кто поёт, хорошая музыка',
    ro: 'versuri piesă, muzică manele, melodie, cântec, trupă rock, Eurovision, Inna, Florin Salam, Smiley cântăreț, Holograf, muzică populară, hip-hop | trimite-mi o melodie, cântă-mi ceva, melodie preferată, cum se numește melodia, cine cântă melodia',
    vi: 'lời bài hát, bài hát, nhạc trẻ, nhạc bolero, Sơn Tùng M-TP, BlackPink, nhóm nhạc BTS, ca khúc, nhạc Trịnh, nhạc vàng, rapper, nhạc remix | gửi bài hát, hát cho nghe, bài này ai hát, nghe nhạc gì, nhạc hay',
    'pt-BR':
      'letra da música, música sertaneja, samba, pagode, funk carioca, Anitta, Roberto Carlos cantor, Beatles, Ivete Sangalo, banda de rock, MPB, Marília Mendonça | manda uma música, canta uma música, música favorita, nome dessa música, quem canta essa',
  },
  'music-apps': {
    en: 'Spotify, Deezer, Apple Music, SoundCloud, Tidal music, music streaming, playlist, Shazam, YouTube Music | Spotify playlist, Spotify Premium, family plan Spotify, download mp3 songs, music app',
    ru: 'Spotify, Спотифай, Яндекс Музыка, ВК Музыка, плейлист, Шазам, СберЗвук, Apple Music, Звук подписка, скачать mp3 | подписка на музыку, плейлист для тренировки, послушать музыку, скачать песню, Яндекс Музыка подписка',
    ro: 'Spotify, Deezer, Apple Music, SoundCloud, Shazam, playlist, YouTube Music, Zonga muzică, abonament Spotify | playlist pe Spotify, descarc muzică, Spotify Premium, ascult muzică, muzică mp3',
    vi: 'Spotify, Zing MP3, NhacCuaTui, Apple Music, SoundCloud, playlist nhạc, YouTube Music, nghe nhạc online, Shazam | tải nhạc, Spotify Premium, tải bài hát mp3, tạo playlist, app nghe nhạc',
    'pt-BR':
      'Spotify, Deezer, Apple Music, SoundCloud, Shazam, playlist, YouTube Music, Amazon Music, streaming de música | playlist do Spotify, Spotify Premium, baixar música mp3, ouvir música, plano família do Spotify',
  },
  'playing-instruments': {
    en: 'guitar lessons, piano lessons, violin, saxophone, drum kit, ukulele, upright piano, singing lessons, electric guitar, sheet music for piano, play the guitar | learn the guitar, piano teacher, guitar strings, singing teacher, choir rehearsal',
    ru: 'уроки гитары, гитара, пианино, скрипка, саксофон, барабанная установка, балалайка, уроки вокала, синтезатор Ямаха, баян, укулеле, рояль | учиться играть на гитаре, преподаватель вокала, струны для гитары, ноты для фортепиано, аккорды песни',
    ro: 'lecții de chitară, chitară, lecții de pian, pianină, vioară, saxofon, acordeon, lecții de canto, ukulele, pian cu coadă | învăț să cânt la chitară, profesor de pian, corzi de chitară, profesor de canto, acorduri chitară',
    vi: 'học đàn guitar, đàn ghi ta, đàn piano, học piano, đàn violin, đàn tranh, trống nhạc, học thanh nhạc, sáo trúc, đàn bầu, kèn saxophone | học hát, thầy dạy đàn, dây đàn guitar, hợp âm guitar, lớp học đàn',
    'pt-BR':
      'aula de violão, violão, cavaquinho, aula de piano, violino, saxofone, sanfona, aula de canto, guitarra elétrica, pandeiro, ukulele, piano de cauda | aprender a tocar violão, professor de violão, corda de violão, cifra da música, professor de canto',
  },
  celebrities: {
    en: 'celebrity gossip, film star, movie star, pop star, Kardashian, Brad Pitt, Royal family, Meghan Markle, Oscars ceremony, red carpet star, paparazzi, autograph of a star | celebrity, famous actor, famous singer, who is dating whom in Hollywood, star divorce, reality star',
    ru: 'звёзды шоу-бизнеса, кинозвезда, Киркоров, Галкин, Собчак, Оскар церемония, светская хроника, поп-звезда, голливудская звезда, папарацци, автограф звезды | сплетни о звёздах, известный актёр, знаменитость, известная певица, развод звёзд, блогерша',
    ro: 'vedetă, vedete, star de cinema, Cancan, mondenități, can-can despre vedete, Premiile Oscar, Inna și Carla, familia regală, paparazzi, autograf vedetă | bârfe despre vedete, actor celebru, cântăreață celebră, divorț de vedetă, celebritate',
    vi: 'ngôi sao giải trí, người nổi tiếng, showbiz, hoa hậu, Trấn Thành, Sơn Tùng, diễn viên nổi tiếng, giải Oscar, idol Hàn, ca sĩ nổi tiếng, thần tượng | drama showbiz, tin sao Việt, chữ ký thần tượng, scandal ca sĩ, hot girl',
    'pt-BR':
      'celebridade, celebridades, fofoca dos famosos, estrela de cinema, Neymar, Virginia Fonseca, família real, cerimônia do Oscar, tapete vermelho do Oscar, paparazzi, ex-BBB | famosos, ator famoso, cantora famosa, separação de famosos, autógrafo de famoso',
  },
  'television-programmes': {
    en: 'television programme tonight, TV guide, TV channels at home, quiz show, talent show, Big Brother show, MasterChef, X Factor, reality TV, TV presenter, satellite dish at home | what is on TV, TV tonight, watch television, TV licence fee, who won X Factor',
    ru: 'телепередача, телепрограмма, телевидение дома, Первый канал телевидение, Поле чудес, КВН, телешоу, телешоу Дом-2, Голос шоу, реалити-шоу, ток-шоу, Пусть говорят | что по телевизору, телепрограмма на сегодня, смотреть телевизор, кто победил в шоу, спутниковая тарелка дома',
    ro: 'program TV, emisiune TV, Pro TV, Antena 1, Chefi la cuțite, emisiunea Survivor, Insula iubirii, Vocea României, reality show, abonament cablu TV, Românii au talent | ce e la televizor, ce e la TV diseară, mă uit la televizor, cine a câștigat Survivor, grilă de canale',
    vi: 'chương trình truyền hình, lịch phát sóng, VTV3, HTV7, gameshow, Ai là triệu phú, Rap Việt, truyền hình thực tế, Táo Quân, kênh truyền hình, Running Man | tối nay tivi có gì, coi tivi, xem tivi, đầu thu truyền hình, ai thắng gameshow',
    'pt-BR':
      'Big Brother Brasil, BBB, programa de TV, Rede Globo, programação da TV, reality show, MasterChef, The Voice, Domingão, programa do Faustão, A Fazenda reality, Silvio Santos | o que passa na TV, paredão do BBB, ver televisão, canal de TV, quem saiu do BBB',
  },
  'video-games': {
    en: 'video games, computer game, Fortnite, Minecraft, Roblox, Counter-Strike, League of Legends, World of Warcraft, Grand Theft Auto, Candy Crush, play Call of Duty, Call of Duty game, Tetris, Dota, esports tournament | gaming, gamer, cheat codes, next level of the game, multiplayer, gaming mouse',
    ru: 'видеоигры, компьютерные игры, майнкрафт, Minecraft, контра, Counter-Strike, Дота, танчики, World of Tanks, Роблокс, Фортнайт, ГТА, киберспорт, Call of Duty игра, тетрис | поиграть в игру, геймер, чит-коды, пройти уровень игры, поиграть в доту, стим игры',
    ro: 'jocuri video, joc pe calculator, Fortnite, Minecraft, Roblox, Counter-Strike, League of Legends, GTA, Metin2, World of Tanks, joc Call of Duty, eSports | gaming, gamer, coduri de joc, mă joc pe calculator, joc online, trec nivelul în joc',
    vi: 'trò chơi điện tử, game online, Liên Quân Mobile, Liên Minh Huyền Thoại, PUBG, Free Fire, Minecraft, Roblox, Đột Kích, Võ Lâm Truyền Kỳ, Tốc Chiến, Call of Duty game, thể thao điện tử | chơi game, nạp game, leo rank, cày game, game thủ, quán net',
    'pt-BR':
      'videogame, jogos de computador, Fortnite, Minecraft, Roblox, Free Fire, Counter-Strike, League of Legends, GTA, FIFA no videogame, Call of Duty jogo, eSports | jogar online, gamer, código de trapaça, passar de fase, lan house, partida de Free Fire',
  },
  'game-consoles': {
    en: 'PlayStation, PS5, Xbox, Nintendo Switch, game console, gaming console, joystick for PlayStation, Steam Deck, gaming PC, VR headset for games, Sega console | my PlayStation, Xbox controller, buy a PS5, Nintendo games, disc for PlayStation',
    ru: 'плейстейшен, PlayStation, PS5, иксбокс, Xbox, Nintendo Switch, игровая приставка, геймпад, Денди приставка, игровой компьютер, Steam Deck | купить плойку, приставка для игр, диск для плойки, джойстик от плойки, игровой ноутбук',
    ro: 'PlayStation, PS5, Xbox, Nintendo Switch, consolă de jocuri, joystick PlayStation, gamepad, Steam Deck, calculator de gaming, controler Xbox | cumpăr PS5, joc de PlayStation, manetă PlayStation, controller de Xbox, laptop de gaming',
    vi: 'PlayStation, PS5, Xbox, Nintendo Switch, máy chơi game, tay cầm chơi game, Steam Deck, máy PS5, máy game cầm tay | mua PS5, đĩa game, laptop gaming, tay cầm PS5, máy bốn nút',
    'pt-BR':
      'PlayStation, PS5, Xbox, Nintendo Switch, console de videogame, controle de PlayStation, Steam Deck, PC gamer, Super Nintendo, fliperama | comprar PS5, jogo de PlayStation, joystick do PlayStation, manete do Xbox, notebook gamer',
  },
  'books-for-pleasure': {
    en: 'crime novel, novels, bestselling novel, fairy tale, fantasy novel, Shakespeare, Agatha Christie, Stephen King, Kindle, audiobook, Audible, book club novel, Lord of the Rings | novel to read, thriller to read, recommend a book, bedtime story, book for the beach',
    ru: 'художественная литература, роман Толстого, Война и мир, детективный роман, фэнтези, сказка, сказки, Пушкин, Достоевский, Мастер и Маргарита, ЛитРес, аудиокнига, электронная читалка | что почитать, посоветуй книгу, почитать на пляже, сказка на ночь, интересная книга',
    ro: 'roman polițist, romane de dragoste, basm, basme, Ion Creangă, Eminescu, Rebreanu, Kindle, carte audio, Stăpânul inelelor, beletristică, Harap-Alb | ce carte citesc, recomandă o carte, poveste de noapte bună, roman bun de citit, carte pentru plajă',
    vi: 'tiểu thuyết, truyện ngôn tình, truyện cổ tích, truyện trinh thám, Truyện Kiều, Nguyễn Nhật Ánh, sách nói, máy đọc sách Kindle, Chí Phèo, truyện kiếm hiệp, truyện ma | đọc truyện, sách hay nên đọc, truyện full, kể chuyện cổ tích, Tiki sách',
    'pt-BR':
      'romance policial, livro de romance, conto de fadas, literatura de ficção, Machado de Assis, Dom Casmurro, Paulo Coelho, Kindle, audiolivro, Senhor dos Anéis, Agatha Christie | que livro ler, livro pra ler nas férias, dica de livro, historinha para dormir, livro de suspense',
  },
  'comics-and-anime': {
    en: 'anime cartoon, manga comics, comic book, comics, Naruto, Pokémon, Dragon Ball, One Piece anime, Batman, Superman, Spiderman, cosplay, Disney princess, Mickey Mouse | manga chapter, cosplay costume, superhero, watch anime, Pokémon cards',
    ru: 'аниме, манга, комиксы, Наруто, покемон, Бэтмен, Супермен, Человек-паук, косплей, Чебурашка, Микки Маус, Трое из Простоквашино, Смешарики | смотреть аниме, глава манги, костюм для косплея, супергерой, анимешник',
    ro: 'anime, manga japoneză, benzi desenate, Naruto, Pokemon, Batman, Superman, cosplay, Mickey Mouse, Tom și Jerry, Comic Con | mă uit la anime, capitol manga, costum de cosplay, supererou, desen cu Tom și Jerry',
    vi: 'truyện tranh, anime, truyện manga, Conan, Doraemon, Naruto, One Piece, Thần đồng Đất Việt, cosplay, Pokémon, Siêu nhân, Dragon Ball, Chú chuột Mickey | đọc truyện tranh, coi anime, chương truyện mới, đồ cosplay, wibu',
    'pt-BR':
      'anime, mangá japonês, história em quadrinhos, gibi, Turma da Mônica, Naruto, Pokémon, Dragon Ball, Batman, Super-Homem, Homem-Aranha, cosplay, Mickey Mouse | ver anime, capítulo do mangá, fantasia de cosplay, super-herói, otaku',
  },
};
