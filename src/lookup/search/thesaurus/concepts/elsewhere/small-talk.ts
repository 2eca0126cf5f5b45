import type { Concepts } from '../../concept.ts';

/** What people say to a bot to see what it does, out of boredom or temper: jokes, love, insults, tests, rubbish. */
export const SMALL_TALK: Concepts = {
  jokes: {
    en: 'joke, jokes, tell me a joke, funny story, knock knock, dad joke, silly pun, make me laugh, something funny, funny meme, riddle, tongue twister, blonde joke | joke of the day, cheer me up, funny cat video, say something funny, another joke, riddle me',
    ru: 'анекдот, анекдоты, шутка, расскажи анекдот, пошути, рассмеши меня, смешная история, прикол, мем, мемы, загадка, скороговорка, тост смешной, анекдот про Вовочку, Штирлиц | шутка дня, подними настроение, смешное видео, ещё анекдот, расскажи шутку, загадай загадку',
    ro: 'glumă, spune-mi un banc, spune o glumă, bancuri cu Bulă, fă-mă să râd, meme, ghicitoare pentru copii, poantă, ceva amuzant, poveste amuzantă | glumă scurtă, zi o glumă, înveselește-mă, video amuzant, încă un banc, glume bune',
    vi: 'chuyện cười, kể chuyện cười, truyện cười, nói đùa, đố vui, câu đố, meme, chọc cười, làm tôi cười, tấu hài, thả thính, câu nói hài hước, truyện tiếu lâm | kể chuyện vui, vui lên nào, clip hài, cười lên cái, đố bạn, thêm chuyện cười',
    'pt-BR':
      'piada, piadas, conta uma piada, piada do pontinho, me faz rir, meme, charada, adivinha, trava-língua, piada de papagaio, história engraçada, algo engraçado, zoeira, tiozão do pavê | piada do dia, me anima aí, vídeo engraçado, outra piada, diz algo engraçado, conta outra piada',
  },
  'robot-or-human': {
    en: 'are you a robot, are you human, are you a bot, are you alive, are you ChatGPT, who built you, what is your name bot, are you conscious, do robots dream, where do you live bot, are you married, robot uprising | are you real, bot name, do you sleep, artificial bot',
    ru: 'ты робот, ты бот, как тебя зовут бот, ты живой, ты нейросеть, где ты живёшь, восстание машин, ты ChatGPT, у тебя есть чувства, ты женат, Алиса ты тут | ты настоящий, кто тебя придумал, ты спишь, бот ты кто, кто твой создатель, ты дух',
    ro: 'ești robot, ești bot, cum te cheamă robotule, ești viu, ești ChatGPT, unde locuiești robotule, ești căsătorit robotule, ai sentimente, revolta roboților | ești real, nume de robot, robotule dormi, visezi robotule, ești adevărat bot',
    vi: 'bạn là robot, bạn là người hay máy, bạn là bot, bạn mấy tuổi, bạn tên gì bot, mày là robot, bạn có cảm xúc không, bạn có người yêu chưa, bạn là ChatGPT, bạn sống ở đâu, robot nổi loạn | bot có ngủ không, em bot ơi, mày là ai, bot thông minh không',
    'pt-BR':
      'você é um robô, você é humano, você é um bot, quem te criou, quem te fez, qual seu nome robô, você é real, você é o ChatGPT, onde você mora robô, você é casado, robô tem sentimentos, revolta das máquinas | robô dorme, é robô ou gente, nome do robô, você tá vivo, robozinho',
  },
  'love-for-the-bot': {
    en: 'I love you, love you bot, marry me, kiss me, be my girlfriend, be my friend, you are beautiful, you are cute, miss you bot, sweetheart, honey bunny, darling, hug me, let us have dinner bot, kisses | will you marry me, do you love me, kiss kiss, lovely bot, sexy, flirt',
    ru: 'я тебя люблю, люблю тебя, выходи за меня, поцелуй меня, будь моей девушкой, давай дружить, ты красивый бот, ты милый, солнышко, зайчик, любимая моя, обними меня, целую крепко, скучаю по тебе | ты меня любишь, пойдём на свидание, чмоки, милый бот, котик мой, секси бот',
    ro: 'te iubesc, te iubesc robotule, căsătorește-te cu mine, sărută-mă, fii iubita mea, ești frumoasă, ești drăguț, mi-e dor de tine, pupici, iubire, scumpo, îmbrățișează-mă, hai la o întâlnire, dragostea mea | mă iubești, te pup, ești sexy, bot drăguț, hai să fim prieteni',
    vi: 'anh yêu em, em yêu anh, tôi yêu bạn, yêu bot, cưới em nhé, hôn em cái, làm người yêu tôi, bạn dễ thương, nhớ em quá, cục cưng, ôm cái nào, bé iu, cưng ơi, moa moa | em có yêu anh không, bot dễ thương, hẹn hò với bot, gấu ơi, thương bot',
    'pt-BR':
      'eu te amo, te amo robô, casa comigo, me beija, seja minha namorada, você é linda, você é fofo, saudade de você, meu amorzinho, me abraça, gatinha robô, beijinhos, meu docinho | você me ama, robô lindo, te adoro, quer namorar comigo, gostosa',
  },
  insults: {
    en: 'you are stupid, stupid bot, idiot, you are useless, useless bot, dumb bot, fuck you, shut up, moron, asshole, go to hell, you suck, bullshit, worst bot ever, piece of crap, damn bot, bloody bot, shit | I hate you, hate this bot, trash bot, bastard, loser, dumbass',
    ru: 'ты тупой, тупой бот, идиот, дурак, бесполезный бот, заткнись, иди к чёрту, иди нафиг, пошёл вон, придурок, дебил, козёл вонючий, бот дурак, чёртов бот, болван, отстой, тупица | ненавижу тебя, бесишь, дурацкий бот, ты глупый, железяка тупая, убейся',
    ro: 'ești idiot, idiotule, bot prost, ești inutil, taci din gură, du-te naibii, du-te dracului, cretin, tâmpit, nesimțitule, ești degeaba, la naiba, mai proastă de atât, bou ce ești | te urăsc, bot tâmpit, prostovanule, ești o porcărie',
    vi: 'đồ ngu, bot ngu, ngu quá, câm miệng, đồ vô dụng, đồ điên khùng, cút đi, thằng ngu, ngu như bò, đồ khùng, con bot ngu, vớ vẩn quá, xàm quá, đồ tồi, chó chết, vãi cả bot, ngáo à | ghét bot này, bot dở ẹc, bot vô dụng, đồ ngốc, im mồm, biến đi',
    'pt-BR':
      'você é burro, robô burro, idiota, imbecil, inútil esse robô, cala a boca, vai se ferrar, vá pro inferno, vai plantar batata, seu lixo, merda de robô, robô idiota, otário, porcaria de bot, babaca, droga de robô, vai catar coquinho | te odeio, odeio esse bot, bot ruim demais, trouxa',
  },
  'leave-me-alone': {
    en: 'leave me alone, stop messaging me, do not disturb me, never mind, nevermind, forget it, mute the bot, shush | not interested, bot be quiet, wrong chat, changed my mind',
    ru: 'отстань, отвали, уйди, не пиши мне, хватит писать, оставь меня в покое, прекрати писать, отвяжись, забудь, неважно, проехали, замолчи, не беспокой, отключись бот | ошибся чатом, не туда написал, передумал, хватит болтать',
    ro: 'lasă-mă în pace, pleacă de aici, termină cu mesajele, nu mă deranja, las-o baltă, uită ce am zis, taci robotule | am greșit chatul, m-am răzgândit, nu-mi mai trimite mesaje, gata cu vorba',
    vi: 'để tôi yên, dừng lại đi bot, đừng spam, tránh ra, im lặng đi | nhắn lộn người, đổi ý rồi bot, đừng spam tôi, bot phiền phức',
    'pt-BR':
      'me deixa em paz, sai daqui, para de mandar mensagem, some daqui, não me incomode, cancela tudo robô, para de me encher, deixa quieto, desisto de você robô, me erra | não me interessa, mensagem errada, chat errado, mudei de ideia, quieto robô',
  },
  'typing-tests': {
    en: 'test test test, testing 123, asdf, qwerty, asdfgh, lorem ipsum, foo bar, foobar, blah blah, abc abc, aaa, xxx, one two three test, lol, haha, hahaha, lmao, zzz, bla bla, jkl, qwertyuiop, asd | just testing, testing one two three, dolor sit amet, random text, ping bot',
    ru: 'тест тест тест, раз два три проверка связи, йцукен, фыва, фывапролдж, ололо, лол, хаха, хахаха, ахаха, бла-бла, абвгд, ааа, ыыы, кек, ляля, приём как слышно, эээ, пыщ, тест бота, трулала, ммм | алло гараж, бот проснись, проверка бота, бот живой, эй бот',
    ro: 'test test test, probă de microfon, asdf, qwerty, lorem ipsum, bla bla, haha, hahaha, unu doi trei probă, xoxo, lol, alo alo, testez botul, abcdef, foo bar, aaa, ha ha, tra la la | doar testez, merge chestia asta, mă auzi bot, text la întâmplare',
    vi: 'test test test, asdf, qwerty, lorem ipsum, haha, hihi, kaka, abcxyz, bla bla, hehe, keke, aaa, lalala, ahihi, hello world, test bot, hú hú | bot còn sống không, test cái coi, gõ đại, bot có nghe không, kiểm tra bot',
    'pt-BR':
      'teste teste teste, testando 123, asdf, qwerty, lorem ipsum, blá blá blá, kkk, kkkk, kkkkk, hahaha, rsrs, um dois três testando, foo bar, abcdef, aaa, xablau, testando o bot, teste do robô, lalalá, alô som testando, oiê, hello world | só testando, texto sem sentido, tá me ouvindo, texto qualquer',
  },
  'how-are-you': {
    en: 'how are you bot, what is up bot, how was your weekend bot, nice to meet you bot, sleep well, sweet dreams, happy birthday to me, happy new year bot, merry Christmas bot, good luck bot, welcome bot, congratulations bot, cheers mate, bon appetit, see you later bot | what are you doing bot, whats up dude, hey buddy, yo dude',
    ru: 'как дела бот, как жизнь, что делаешь бот, как настроение бот, спокойной ночи, сладких снов, с новым годом бот, с днём рождения меня, приятного аппетита, хороших выходных, рад знакомству, как выходные прошли, пока бот, давай поболтаем, поговори со мной, удачи бот | как поживаешь, чем занят бот, здорово братан, привет братишка, что нового бот',
    ro: 'ce mai faci botule, vise plăcute, un an nou fericit robotule, poftă bună, weekend plăcut, încântat de cunoștință, hai să vorbim prostii, pa robotule, salut frate, ce mai zici bot, vorbește cu mine | cum ești botule, hai noroc, servus bot, salutare băiete',
    vi: 'khỏe không bot, bot đang làm gì, chúc ngủ ngon, ngủ ngon nha, chúc mừng năm mới bot, chúc mừng sinh nhật tôi, ăn sáng chưa bot, cuối tuần vui vẻ, nói chuyện phiếm, rất vui được gặp bot, chào buổi sáng bot, hế lô bot, tạm biệt bot, trò chuyện với tôi | bot khỏe không, dạo này sao rồi bot, ê bot, ăn gì chưa bot',
    'pt-BR':
      'como vai robô, durma bem, bons sonhos, feliz ano novo robô, feliz aniversário pra mim, bom apetite, bom fim de semana robô, prazer em conhecer robô, vamos bater papo, conversa comigo | fala meu consagrado, salve mano, e aí campeão, bora conversar',
  },
  'boredom-and-mood': {
    en: 'I am bored, bored to death, entertain me, I am tired, I am hungover, I am sleepy, home sweet home, hate Mondays, I am lonely, so bored, tell me a story, tell me something interesting, sing me to sleep, motivational quote, fun fact, inspirational quote | bored at my desk, yawning, daydreaming, play with me',
    ru: 'мне скучно, скучно, развлеки меня, хочу спать, ненавижу понедельники, мне одиноко, мне грустно, расскажи сказку, расскажи историю, интересный факт, мотивирующая цитата, цитата дня, хочу на ручки, лень вставать | надоело всё, делать нечего бот, зеваю, скорее бы выходные, поиграй со мной, спой бот',
    ro: 'mă plictisesc, mi-e somn, urăsc lunea, mă simt singur, spune-mi o poveste, spune ceva interesant, citat motivațional, citatul zilei, curiozități amuzante, distrează-mă, sunt mahmur, plictiseală totală | n-am chef de nimic, abia aștept weekendul, casc de somn, joacă-te cu mine, mi-e lene',
    vi: 'chán như con gián, buồn quá, buồn ngủ quá, ghét thứ hai, cô đơn lẻ bóng, câu nói hay, châm ngôn sống, stt hay, kể gì vui đi, lười quá, làm biếng quá, truyền động lực | rảnh quá, ngáp ngắn ngáp dài, chơi với tôi, nhạt quá',
    'pt-BR':
      'estou entediado, tô entediada, que tédio, tô com sono, quero ir embora pra casa, odeio segunda-feira, tô carente, me conta uma história, frase motivacional, frase do dia, curiosidade engraçada, fato curioso, me distrai, tô de ressaca, preguiça de trabalhar | que sono, brinca comigo, morrendo de tédio, solidão',
  },
  compliments: {
    en: 'good bot, you are awesome, clever bot, well done bot, best bot ever, you rock, thumbs up, brilliant bot, smart bot, bravo bot, you are a genius, wow, amazing bot, nice work bot, absolute legend | high five, you saved me bot, impressive bot, cool bot, love it bot',
    ru: 'хороший бот, ты молодец, умный бот, молодец бот, браво, супер бот, ты гений, ты крутой, круто бот, умница, красавчик, отличный бот, респект, лучший бот, ты чудо | дай пять, ты меня спас, крутяк, обожаю тебя, классный бот',
    ro: 'bun bot, ești cel mai tare, ești super, bot deștept, bravo botule, ești genial, felicitări robotule, bravo ție, robot isteț, foarte tare botul, ești o comoară, respect botule, cel mai bun bot, ești de milioane | bate palma, m-ai salvat robotule, tare de tot, ce bot deștept, îmi place botul',
    vi: 'bot giỏi quá, giỏi lắm bot, bot thông minh, đỉnh của chóp, tuyệt vời bot, bạn giỏi ghê, hay quá bot, xịn sò quá bot, bot là số một, quá đỉnh luôn bot, bot xịn, vỗ tay khen bot, ngoan lắm bot, bot dễ thương ghê | đập tay nào, cứu tinh của tôi, thích bot này, bot pro, ngon lành bot',
    'pt-BR':
      'bom robô, robô inteligente, parabéns robô, arrasou, robô arrasou, robô esperto, você é um gênio, maravilhoso robô, show de bola, top demais, melhor bot, nota dez robô, bravo robô | toca aqui robô, me salvou robô, adorei o bot, robô bacana, valeu campeão',
  },
  'clock-and-date': {
    en: 'what time is it in Tokyo, what is the date today, when is Easter, leap year, time difference to Tokyo, sunrise, time of sunset, full moon tonight, moon phase, set an alarm clock, countdown to New Year | wake me up at seven, set a timer, time in New York, is it a leap year',
    ru: 'какое сегодня число, високосный год, время в Токио, восход солнца, закат, полнолуние, фаза луны, поставь будильник, поставь таймер | разбуди в семь, когда Масленица, сколько до лета, который час в Москве, дней до отпуска осталось',
    ro: 'cât e ceasul, în ce dată suntem, an bisect, ora în Tokyo, răsărit, apus de soare, eclipsă de lună plină, fazele lunii, setează un cronometru, fus orar Tokyo | trezește-mă la șapte, cât mai e până la Crăciun, când e Paștele anul ăsta, numărătoare inversă',
    vi: 'ngày âm lịch, đếm ngày tới Tết, năm nhuận, giờ Tokyo, mặt trời mọc mấy giờ, trăng tròn, đặt báo thức, lịch âm hôm nay, đếm ngược Tết, lịch vạn niên, hoàng hôn | gọi dậy lúc bảy giờ, hẹn giờ, khi nào tới Tết, mùng mấy âm, giờ bên Mỹ',
    'pt-BR':
      'qual a data de hoje, ano bissexto, hora em Tóquio, nascer do sol, pôr do sol, lua cheia, fase da lua, colocar despertador, cronômetro, que horas são em Lisboa, quando é o Carnaval | me acorda às sete, fuso de Tóquio, quando é lua cheia, contagem regressiva do ano novo',
  },
};
