import type { Concepts } from '../../concept.ts';

/** Looks, body and belief: surgery for beauty, tattoos, hair and nails, fashion, stars and cards, dreams, churches, the meaning of life. */
export const BODY_AND_BELIEF: Concepts = {
  'plastic-surgery': {
    en: 'plastic surgery, nose job, breast implants, botox, liposuction, facelift, lip filler, hair transplant, cosmetic surgeon, tummy tuck, eyelid surgery, teeth whitening | get rid of wrinkles, bigger lips, botox price, surgery in Turkey for hair, look younger',
    ru: 'пластическая операция, ринопластика, увеличение груди, ботокс, липосакция, подтяжка лица, увеличение губ, пересадка волос, косметолог, блефаропластика, виниры, филлеры | убрать морщины, уколы красоты, исправить нос, отбелить зубы, выглядеть моложе',
    ro: 'operație estetică, chirurgie estetică, rinoplastie, silicoane, botox, liposucție, lifting facial, acid hialuronic buze, implant de păr, abdominoplastie, fațete dentare, albirea dinților | operație la nas, scap de riduri, buze mai mari, mărire de sâni, arăt mai tânără',
    vi: 'phẫu thuật thẩm mỹ, nâng mũi, nâng ngực, tiêm botox, hút mỡ, căng da mặt, tiêm filler, cắt mí, cấy tóc, bọc răng sứ thẩm mỹ, thẩm mỹ viện, gọt hàm | sửa mũi, làm mũi, xóa nhăn, độn cằm, trẻ ra chục tuổi',
    'pt-BR':
      'cirurgia plástica, rinoplastia, silicone nos seios, botox, lipoaspiração, harmonização facial, preenchimento labial, transplante capilar, abdominoplastia, lifting facial, lente de contato dental, clareamento dos dentes | plástica no nariz, tirar rugas, pôr silicone, lipo na barriga, parecer mais jovem',
  },
  'tattoos-and-piercings': {
    en: 'tattoo, tattoo studio, piercing studio, tattoo removal, tattoo artist, nose ring, sleeve tattoo, belly button piercing, henna tattoo, ear piercing | get a tattoo, tattoo idea, does a tattoo hurt, pierced ear, dragon tattoo',
    ru: 'татуировка, тату, тату-салон, пирсинг в носу, сведение татуировки, тату-мастер, эскиз татуировки, прокол ушей, временная татуировка, хна мехенди, татуаж бровей | сделать татуировку, набить тату, больно ли бить тату, проколоть пупок, свести тату',
    ro: 'tatuaj, salon de tatuaje, salon de piercing, îndepărtare tatuaj, artist tatuator, cercel în nas, tatuaj cu henna, piercing în buric, tatuaj temporar, schiță de tatuaj | îmi fac tatuaj, doare tatuajul, găuri în urechi, tatuaj cu dragon, șterg tatuajul',
    vi: 'xăm hình, hình xăm, tiệm xăm, xỏ khuyên mũi, xóa xăm, thợ xăm, bấm lỗ tai, xăm chân mày, xăm môi, khuyên mũi, mẫu hình xăm | đi xăm, xăm có đau không, xăm rồng, bấm khuyên, xăm kín tay',
    'pt-BR':
      'tatuagem, tatuagem nas costas, estúdio de tatuagem, colocar piercing, remoção de tatuagem, tatuador, brinco no nariz, tatuagem de henna, piercing no umbigo, desenho de tatuagem, furar a orelha | fazer uma tatuagem, tatuagem dói, tatuar o braço, fechar o braço de tatuagem, tatuagem de dragão',
  },
  'hair-and-nails': {
    en: 'hairdresser, hair salon, barber, haircut, manicure, nail salon, hair dye, eyelash extensions, pedicure, beard trim, make-up tips, lipstick, perfume, waxing, hair loss, tanning salon | get my hair cut, dye my hair, gel nails, shampoo for dandruff, eyeliner, blonde highlights',
    ru: 'парикмахерская, парикмахер, барбершоп, стрижка, маникюр с покрытием, лак для ногтей, покраска волос, наращивание ресниц, педикюр, салон красоты, губная помада, духи, шугаринг, солярий, шеллак | постричься, покрасить волосы, сделать ногти, сделать маникюр, записаться на ресницы, перхоть',
    ro: 'coafor, frizer, frizerie, tunsoare, manichiură, ojă, vopsit părul, extensii gene, pedichiură, salon de înfrumusețare, ruj, parfum de damă, epilare, solar bronzat, salon de unghii, machiaj | mă tund, îmi vopsesc părul, îmi fac unghiile, șampon de mătreață, rimel, programare la coafor',
    vi: 'tiệm tóc, cắt tóc, làm nail, sơn móng tay, nhuộm tóc màu khói, uốn tóc, nối mi, gội đầu dưỡng sinh, son môi, nước hoa Chanel, học trang điểm, spa chăm sóc da, triệt lông, barber shop, trị mụn | đi làm tóc, làm móng, hớt tóc, rụng tóc, tóc highlight, kem chống nắng',
    'pt-BR':
      'cabeleireiro, salão de beleza, barbeiro do bairro, corte de cabelo, manicure, esmalte, pintar o cabelo, alongamento de cílios, pedicure, unha de gel, batom, depilação, escova progressiva, bronzeamento, maquiagem, design de sobrancelha | cortar o cabelo, fazer a unha, luzes no cabelo, caspa, queda de cabelo, marcar manicure',
  },
  'fashion-and-clothes-of-ones-own': {
    en: 'fashion trends, evening dress, Levis jeans, Zara, Gucci bag, Louis Vuitton, high heels, Nike sneakers, swimsuit, handbag, fashion week, Halloween costume, H&M, lingerie, Balenciaga | dress for a date, which shoes match, summer dress, what to wear to a wedding, sunglasses',
    ru: 'модные тренды, вечернее платье, джинсы Левайс, Зара, сумка Гуччи, Луи Виттон, туфли на каблуке, купальник, неделя моды, шуба, костюм на Хэллоуин, нижнее бельё, летнее платье, Глория Джинс | какие туфли подойдут, что надеть на свидание, сумочка, солнечные очки, пуховик',
    ro: 'tendințe în modă, rochie de seară, blugi Levis, Zara, geantă Gucci, Louis Vuitton, pantofi cu toc, costum de baie, săptămâna modei, lenjerie intimă, costum de Halloween, H&M, adidași la modă, poșetă | rochie pentru nuntă, ce pantofi se potrivesc, rochie de vară, cum mă îmbrac la întâlnire, ochelari de soare',
    vi: 'xu hướng thời trang, đầm dạ hội, quần jean Levis, Zara, túi Gucci, túi Louis Vuitton, giày cao gót, đồ bơi, đồ lót, tuần lễ thời trang, váy đầm đẹp, đồ hóa trang Halloween, áo dài Tết, Uniqlo | mặc gì đi đám cưới, phối đồ đẹp, váy mùa hè, túi xách hàng hiệu, kính râm',
    'pt-BR':
      'tendência da moda, vestido de festa, calça jeans, Zara, bolsa Gucci, Louis Vuitton, salto alto, biquíni, semana de moda, lingerie, fantasia de carnaval, fantasia de Halloween, sandália Melissa, Havaianas, vestido longo | roupa pra casamento, que sapato combina, vestido de verão, look do dia, óculos de sol',
  },
  horoscopes: {
    en: 'horoscope, zodiac sign, astrology, birth chart, daily horoscope, Mercury retrograde, Chinese zodiac, Aquarius, Sagittarius, Capricorn, Scorpio, numerology, Gemini horoscope, full moon ritual | what do the stars say, horoscope for today, star sign, my ascendant, year of the dragon',
    ru: 'гороскоп, знак зодиака, астрология, натальная карта, гороскоп на сегодня, ретроградный Меркурий, Водолей, Стрелец гороскоп, Козерог, Скорпион гороскоп, нумерология, лунный календарь стрижек, астролог, матрица судьбы | что говорят звёзды, гороскоп на неделю, кто по знаку зодиака, год дракона, совместимость знаков',
    ro: 'horoscop, zodie, astrologie, horoscopul zilei, Mercur retrograd, zodia Vărsător, zodia Săgetător, Capricorn, zodia Scorpion, numerologie, astrogramă, zodiac chinezesc, Neti Sandu, ascendent zodie | ce spun astrele, horoscop pentru azi, ce zodie ești, anul dragonului, horoscopul dragostei',
    vi: 'tử vi, cung hoàng đạo, chiêm tinh, lá số tử vi, tử vi hôm nay, xem tuổi, 12 con giáp, cung Bọ Cạp, cung Ma Kết, Bảo Bình, thần số học, bản đồ sao cá nhân, sao thủy nghịch hành | tuổi con gì, năm nay sao hạn, hợp tuổi vợ chồng, năm con rồng',
    'pt-BR':
      'horóscopo, signo do zodíaco, astrologia, mapa astral, horóscopo do dia, Mercúrio retrógrado, signo de Aquário, Sagitário, Capricórnio, Escorpião signo, numerologia, ascendente do signo, João Bidu, signo chinês | o que dizem os astros, meu signo hoje, qual seu signo, previsão do signo, compatibilidade de signos',
  },
  'fortune-tellers': {
    en: 'fortune teller, tarot, crystal ball, palm reading, psychic medium, clairvoyant, tarot cards, witchcraft, ouija board, poltergeist, love spell, haunted house, voodoo, evil eye, ghost hunter | read my palm, tell my future, lift a curse, black magic',
    ru: 'гадалка, карты таро, расклад таро, хрустальный шар, экстрасенс, ясновидящая, приворот, порча и сглаз, гадание на картах, привидение, барабашка, битва экстрасенсов, спиритический сеанс, колдунья, шаманский обряд | погадать, снять порчу, предсказать будущее, приворожить, наколдовать',
    ro: 'ghicitoare, tarot, cărți de tarot, glob de cristal, clarvăzătoare, vrăjitoare, farmece, ghicit în palmă, ghicit în cafea, deochi, blestem, fantome, descântec, medium spiritist, casă bântuită | ghicește-mi viitorul, dezlegare de farmece, vrajă de dragoste, mi-a făcut farmece, ghicit în cărți',
    vi: 'thầy bói, bói bài tarot, xem bói, bói toán, xem chỉ tay, lên đồng, bùa ngải, quả cầu pha lê, nhà ngoại cảm, ma quỷ, gọi hồn, trấn yểm, thầy cúng, cầu cơ, bùa yêu | đi coi bói, giải bùa, xem tương lai, trừ tà, gặp ma',
    'pt-BR':
      'cartomante, tarô, bola de cristal, vidente, búzios, jogo de búzios, quiromancia, macumba, mau-olhado, amarração amorosa, benzedeira, fantasma, casa mal-assombrada, mãe de santo, simpatia para amor | ler minha mão, tirar cartas de tarô, prever o futuro, quebrar feitiço, trazer a pessoa amada',
  },
  'dreams-and-luck': {
    en: 'dream interpretation, nightmare, meaning of my dream, lucky charm, four-leaf clover, Friday the 13th, superstition, feng shui, meditation app, reiki, manifest my dream life, law of attraction, chakras, sleepwalking | I dreamt of snakes, black cat crossed my way, lucky stone, healing crystals',
    ru: 'сонник, толкование снов, кошмар приснился, талисман на удачу, пятница 13-е, примета, суеверие, фэншуй, рейки лечение, чакры, карма, аффирмации, закон притяжения, лунатик | к чему снится, приснилась змея, чёрная кошка дорогу, загадать желание, амулет',
    ro: 'interpretarea viselor, coșmar, carte de vise, talisman norocos, trifoi cu patru foi, vineri 13, superstiție, feng shui, reiki, chakre, legea atracției, karma, mărțișor norocos, somnambul | am visat șerpi, ce înseamnă visul, pisica neagră, îmi pun o dorință, cristale vindecătoare',
    vi: 'giải mã giấc mơ, ác mộng, nằm mơ thấy rắn, bùa may mắn, cỏ bốn lá, thứ sáu ngày 13, mê tín, đá phong thủy, luân xa, luật hấp dẫn, vòng tay phong thủy, mộng du, nghiệp chướng, mắt trái giật | mơ thấy tiền, nằm mơ đánh con gì, giật mắt phải, ước gì được nấy, đi chùa cầu may',
    'pt-BR':
      'interpretação de sonhos, significado do sonho, pesadelo, amuleto da sorte, trevo de quatro folhas, sexta-feira 13, superstição, feng shui, reiki, chacras, lei da atração, carma, figa, sonâmbulo, cristais de energia | sonhei com cobra, gato preto, fazer um desejo, sonhar com dente, simpatia de ano novo',
  },
  'church-services': {
    en: 'church service time, Sunday mass, bible verse, prayer times, mosque near me, synagogue, Ramadan fasting times, Easter mass, pope, rosary, Jesus, Quran, Buddha, baptism of my baby, gospel choir, pilgrimage | go to church, Sunday sermon, say the rosary, light a candle in church, first communion, church parish',
    ru: 'расписание служб в храме, литургия, библия, молитва на удачу, мечеть рядом, синагога, Рамадан пост, крестный ход, икона, монастырь, патриарх, Папа римский, Коран, Будда, Великий пост меню, паломничество, освятить кулич | сходить в церковь, поставить свечку, отче наш, крещенская вода, церковный календарь, когда Пасха',
    ro: 'program slujbe biserică, sfânta liturghie, biblie, rugăciune de noroc, moschee, sinagogă, Ramadan, pelerinaj, icoană, mănăstire, patriarhul, papa de la Roma, Coran, Buddha, acatist, sfințit apartament, calendar ortodox | merg la biserică, aprind o lumânare, Tatăl nostru, apă sfințită, când e Paștele, post de Crăciun rețete',
    vi: 'giờ lễ nhà thờ, thánh lễ Chúa nhật, sách kinh thánh, đi chùa cầu an, nhà thờ Hồi giáo, Ramadan, Giáo hoàng, Đức Phật, Chúa Giêsu, kinh Koran, đi hành hương, lễ Vu Lan, rằm tháng bảy, tu viện, chùa Bái Đính, kinh cầu an | đi lễ nhà thờ, thắp nhang, đi lễ chùa, kinh lạy cha, cúng rằm, ăn chay rằm',
    'pt-BR':
      'horário da missa, missa de domingo, versículo da bíblia, mesquita, sinagoga, jejum do Ramadã, papa Francisco, Jesus Cristo, Alcorão, templo budista, batismo do meu bebê, Aparecida romaria, culto evangélico, candomblé terreiro, primeira comunhão, Igreja Universal | ir à igreja, acender vela na igreja, pai nosso, dízimo, novena, quando é a Páscoa',
  },
  'meaning-of-life': {
    en: 'philosophy, Nietzsche, does God exist, free will, afterlife, happiness in life, purpose of my life, reincarnation, Socrates, Sartre, Buddhism, heaven and hell | what is love, why do people die, secret of happiness, sense of life',
    ru: 'смысл жизни, философия жизни, Ницше, есть ли Бог, свобода воли, реинкарнация, загробный мир, зачем мы живём, Аристотель, Кант, буддизм, рай и ад | что такое любовь, почему люди умирают, секрет счастья, в чём смысл бытия',
    ro: 'sensul vieții, filosofie, Nietzsche, există Dumnezeu, viața de apoi, liber arbitru, reîncarnare, de ce trăim, Socrate, secretul fericirii, existențialism, budism, rai și iad | ce este iubirea, de ce mor oamenii, scopul vieții mele, de ce existăm',
    vi: 'ý nghĩa cuộc sống, ý nghĩa cuộc đời, triết học, Thượng đế có tồn tại, kiếp sau, luân hồi, thiên đường địa ngục, sống để làm gì, hạnh phúc là gì, Khổng Tử và Lão Tử, lẽ sống, nghiệp báo nhân quả | vì sao con người tồn tại, vì sao con người chết, bí quyết hạnh phúc, mục đích sống',
    'pt-BR':
      'sentido da vida, filosofia de vida, Nietzsche, Deus existe, além-túmulo, livre-arbítrio, reencarnação, por que existimos, segredo da felicidade, Sócrates, espiritismo, budismo, céu e inferno | o que é o amor, por que morremos, propósito da vida, o que é felicidade',
  },
};
