import type { Concepts } from '../concept.ts';

/** Being under way for the company: trips, bookings, visas, expenses, cards; moving to another place or country for the job. */
export const TRAVEL: Concepts = {
  'business-travel': {
    en: 'business travel, business trips, travel booking, travel desk, corporate travel, travel arrangements | book a trip, travel request, travel approval, travel agency, itinerary, trip cancelled, visit a client abroad, business trip, travel policy, Concur travel, Navan, travel safety, travel insurance for a trip, stuck abroad, change my trip',
    ru: 'командировки, деловые поездки, организация командировок, трэвел-служба, бизнес-поездки | командировка, еду в командировку, оформить командировку, приказ на командировку, командировочное удостоверение, служебное задание, поездка к клиенту, отменилась командировка, тревел-менеджер, трэвел, отправить сотрудника в командировку, страховка в поездку, заявка на командировку',
    ro: 'deplasări, călătorii de afaceri, deplasări de serviciu, delegații, organizarea deplasărilor | delegație, ordin de deplasare, plec în delegație, plec în deplasare, agenție de voiaj, rezervare călătorie, deplasare anulată, deplasare externă, aprobare deplasare, asigurare de călătorie, itinerariu, detașare externă, foaie de delegație',
    vi: 'công tác, đi công tác, đặt lịch công tác, công tác nước ngoài, chuyến công tác | giấy đi đường, công lệnh, đề nghị đi công tác, duyệt công tác, hủy chuyến công tác, đi công tác tỉnh, quyết định cử đi công tác, bảo hiểm du lịch công tác, lịch trình công tác, đi gặp khách hàng tỉnh khác, book công tác',
    'pt-BR':
      'viagens corporativas, viagens a trabalho, viagem a serviço, agência de viagens corporativa, reserva de viagens | viajar a trabalho, aprovar viagem, solicitar viagem, viagem cancelada, visitar cliente em outra cidade, remarcar viagem, seguro-viagem, política de viagens, roteiro da viagem, Argo viagens, Onfly, diária e passagem, viagem internacional',
  },
  'flights-and-trains': {
    broader: 'business-travel',
    en: 'flight booking, train tickets, plane tickets, airline tickets, flights, air travel | flight, book a flight, missed my flight, flight cancelled, rebook, boarding pass, luggage lost, airport, seat upgrade, railway ticket, frequent flyer number, check-in for flight, airline, layover, train ticket, plane delayed',
    ru: 'авиабилеты, билеты на поезд, покупка билетов, железнодорожные билеты, билеты на самолёт | билет на самолёт, ЖД билеты, опоздал на рейс, рейс отменили, сдать билет, обменять билет, посадочный талон, потеряли багаж, аэропорт, авиарейс, перелёт, самолёт, Сапсан, Аэрофлот, купить билеты, перебронировать',
    ro: 'bilete de avion, bilete de tren, rezervare zboruri, zboruri, bilete de călătorie | bilet de avion, zbor, am pierdut avionul, zbor anulat, modificare bilet, boarding pass, bagaj pierdut, aeroport, check-in, cursă aeriană, bilet de tren, zbor întârziat, Tarom, escală, schimb biletul',
    vi: 'vé máy bay, đặt vé máy bay, vé tàu, đặt vé, vé xe khách | trễ chuyến bay, hủy chuyến bay, đổi vé, hoàn vé, chuyến bay, sân bay, hành lý thất lạc, check-in online, Vietnam Airlines, Vietjet, thẻ lên máy bay, xuất hóa đơn vé máy bay, delay chuyến bay, vé khứ hồi, ký gửi hành lý',
    'pt-BR':
      'passagens aéreas, passagens, bilhetes aéreos, reserva de voos, passagem de ônibus | comprar passagem, passagem de avião, perdi o voo, voo cancelado, remarcar voo, voo, cartão de embarque, mala extraviada, bagagem perdida, aeroporto, milhas, escala do voo, rodoviária, check-in do voo, voo atrasado, Latam, bagagem despachada',
  },
  hotels: {
    broader: 'business-travel',
    en: 'hotel booking, hotels, accommodation, lodging, hotel reservations, corporate hotel rates | book a hotel, hotel room, check-out late, hotel invoice, Airbnb, overnight stay, guest house, room for a guest, hotel limit, no booking at the hotel, cancel hotel',
    ru: 'бронирование гостиниц, гостиницы, отели, проживание в командировке, корпоративные тарифы отелей | гостиница, отель, забронировать отель, бронь отеля, номер в гостинице, закрывающие документы отеля, лимит на гостиницу, апартаменты в командировке, нет брони, переночевать, хостел, поздний выезд',
    ro: 'rezervări hotel, hoteluri, cazare, cazare în deplasare, rezervare cazare | hotel, rezerv hotel, cameră de hotel, factură hotel, pensiune, Booking.com, nu găsesc rezervarea la hotel, cazare delegație, limită cazare, înnoptare, mic dejun hotel, anulare hotel',
    vi: 'đặt khách sạn, khách sạn, đặt phòng khách sạn, chỗ ở khi công tác, lưu trú | phòng khách sạn, hóa đơn khách sạn, định mức khách sạn, hủy phòng, nhà nghỉ, Agoda, Booking.com, ở lại qua đêm, nhận phòng, trả phòng, tiền khách sạn, đặt phòng cho khách',
    'pt-BR':
      'hospedagem, reserva de hotel, hotéis, hotel, reservas de hospedagem | reservar hotel, quarto de hotel, nota do hotel, no-show do hotel, pousada, Airbnb, hotel sem reserva, pernoite, limite de hotel, cancelar hotel, café da manhã do hotel, hospedar visitante, diária de hotel',
  },
  visas: {
    broader: 'business-travel',
    en: 'visas, business visas, travel documents, visa support, invitation letters, passports for travel | need a visa, Schengen visa, ESTA, visa application, embassy appointment, invitation letter for a visitor, consulate, visa rejected, passport expires, visa invitation, transit visa, ETA travel authorisation, visa for China',
    ru: 'визы, визовая поддержка, деловые визы, оформление виз, загранпаспорта, приглашения для виз | виза, нужна виза, шенген, консульство, посольство, визовый центр, приглашение для иностранца, загран, загранпаспорт, отказали в визе, просрочен загранпаспорт, виза в Китай, деловая виза, виза США',
    ro: 'vize, vize de afaceri, obținere viză, documente de călătorie, invitații pentru viză, pașapoarte | viză, am nevoie de viză, ambasadă, consulat, pașaport, pașaport expirat, ESTA, scrisoare de invitație, viză China, viză SUA, viză refuzată, viza India, programare ambasadă',
    vi: 'visa, thị thực, làm visa, visa công tác, thư mời, hộ chiếu | xin visa, visa Schengen, đại sứ quán, lãnh sự quán, hộ chiếu hết hạn, thư mời khách nước ngoài, công văn nhập cảnh, rớt visa, visa Mỹ, visa Nhật, visa thương mại, thẻ APEC, thẻ ABTC, làm hộ chiếu, gia hạn visa',
    'pt-BR':
      'vistos, visto de negócios, emissão de visto, passaporte, carta-convite | visto de entrada, preciso de visto, consulado, embaixada, passaporte vencido, visto americano, visto negado, carta convite, visto para China, Polícia Federal passaporte, renovar passaporte, entrevista do visto, vacina febre amarela viagem, visto de trabalho para viagem',
  },
  'travel-expenses': {
    broader: 'finance',
    en: 'travel expenses, expense claims, expense reports, reimbursement, expenses, out-of-pocket expenses | get my money back, submit receipts, receipt lost, lost a receipt, taxi receipt, expense not paid, expense rejected, Concur, Expensify, claim expenses, refund my ticket, paid with my own money, client dinner, parking receipt, expense report stuck, paid privately, reimburse, entertainment expenses',
    ru: 'авансовый отчёт, авансовые отчёты, возмещение расходов, командировочные расходы, подотчёт, компенсация расходов, подотчётные деньги | вернуть деньги, возместить, потерял чек, чек из такси, отчитаться за командировку, подотчётные, заплатил свои, потратил свои деньги, потратила свои, не возместили, авансовый не приняли, представительские расходы, ужин с клиентом, сдать чеки, командировочные не пришли, купил за свои',
    ro: 'decont de cheltuieli, decontare, deconturi, rambursare cheltuieli, cheltuieli de deplasare, decont | decontez, bon fiscal, bonuri fiscale, bon pierdut, am pierdut bonul, bani înapoi, am plătit din banii mei, decont neplătit, decont respins, bon taxi, masă cu clientul, cheltuieli de protocol, chitanță, depun decontul, avans de deplasare, plătit din buzunar',
    vi: 'công tác phí, thanh toán công tác phí, hoàn ứng, tạm ứng, chi phí công tác, thanh toán chi phí | hoàn tiền, hóa đơn taxi, mất hóa đơn, ứng tiền túi, trả tiền trước, chưa hoàn tiền, tạm ứng công tác, bỏ tiền túi, hoàn chứng từ, chi phí tiếp khách, hóa đơn ăn uống, quyết toán công tác, vé cầu đường, chưa được thanh toán công tác',
    'pt-BR':
      'reembolso, reembolso de despesas, prestação de contas, despesas de viagem, relatório de despesas, adiantamento de viagem | reembolsar, meu dinheiro de volta, perdi o recibo, recibo do táxi, nota do Uber, reembolso não caiu, reembolso recusado, paguei do meu bolso, almoço com cliente, comprovante de despesa, lançar despesas, gastei do meu bolso, cupom fiscal da viagem, pedágio, RDV, prestar contas, reembolso de combustível',
  },
  'per-diems': {
    broader: 'travel-expenses',
    en: 'per diem, per diems, daily allowance, subsistence allowance, travel allowance | meal allowance abroad, how much per day, daily rate abroad, per diem for Germany, overnight allowance, per diem not paid, meals on business trip',
    ru: 'суточные, командировочные, нормы суточных, полевое довольствие | сколько суточных, суточные за границу, не выплатили суточные, лимит суточных, полевые выплаты, деньги на еду в командировке, суточные за один день',
    ro: 'diurnă, diurne, indemnizație de deplasare, diurnă externă | câtă diurnă primesc, diurnă neplătită, diurna în Germania, diurnă internă, bani de mâncare în delegație, indemnizație de delegare, diurnă șofer',
    vi: 'phụ cấp công tác, phụ cấp lưu trú, định mức công tác phí, tiền công tác phí ngày | một ngày được bao nhiêu, tiền ăn khi công tác, phụ cấp đi công tác nước ngoài, chưa nhận phụ cấp công tác, phụ cấp đi tỉnh, mức công tác phí',
    'pt-BR':
      'diárias, diária de viagem, ajuda de custo de viagem, diárias de viagem | quanto é a diária, diária não caiu, diária internacional, verba de alimentação em viagem, limite de refeição em viagem, diária de motorista, valor da diária',
  },
  'company-cards': {
    broader: 'finance',
    en: 'company card, corporate credit card, company credit card, business card payments, purchasing card, virtual card | Amex, credit card declined, company card blocked, lost company card, corporate card limit, card statement, unknown charge on company card, PIN of company card, P-card, pay a subscription with company card, card receipts missing, corporate Visa',
    ru: 'корпоративная карта, бизнес-карта, корпоративные карты, виртуальная карта для расходов, карта компании | карта не прошла, карту отклонили, потерял корпоративную карту, лимит по карте, заблокировали корпоративную карту, пин-код корпоративной карты, оплатить подписку картой, выписка по карте, оплатить сервис корпоративной картой, неизвестное списание',
    ro: 'card de companie, card corporate, card de firmă, card business, carduri corporate | card refuzat, am pierdut cardul firmei, limită card firmă, card blocat firmă, extras card corporate, PIN card firmă, plată cu cardul firmei, abonament plătit cu cardul, tranzacție necunoscută, card virtual, cardul firmei nu merge',
    vi: 'thẻ công ty, thẻ tín dụng công ty, thẻ doanh nghiệp, thẻ corporate | thẻ bị từ chối, mất thẻ công ty, hạn mức thẻ, khóa thẻ tín dụng công ty, sao kê thẻ, thẻ Visa công ty, thanh toán bằng thẻ công ty, mã PIN thẻ công ty, giao dịch lạ trên thẻ, quẹt thẻ công ty, thẻ ảo',
    'pt-BR':
      'cartão corporativo, cartão de crédito da empresa, cartão da empresa, cartão empresarial, cartão virtual corporativo | cartão recusado, perdi o cartão corporativo, limite do cartão corporativo, fatura do cartão corporativo, senha do cartão corporativo, compra não reconhecida, cartão bloqueado da empresa, pagar assinatura no cartão, cartão Clara, Conta Simples, cartão pré-pago da empresa',
  },
  'mileage-claims': {
    broader: 'travel-expenses',
    en: 'mileage claims, mileage allowance, use of private car, mileage reimbursement, kilometre allowance | used my own car, drove my own car, petrol for private car, kilometre money, mileage rate, fuel reimbursement, drove to the client, cents per mile',
    ru: 'компенсация за личный автомобиль, использование личного транспорта, компенсация бензина, возмещение ГСМ | ездил на своей машине, личное авто по работе, заправил за свои, бензин за свой счёт, компенсация километража, путевой лист личного авто, чеки с заправки, амортизация авто',
    ro: 'decont kilometri, decont carburant, mașină personală în interes de serviciu, decontare combustibil | am mers cu mașina mea, mașina personală, benzină decontată, kilometri parcurși, bon de benzină mașina mea, foaie de parcurs personală, contract de comodat auto, comodat mașină',
    vi: 'thanh toán xăng xe, phụ cấp xe cá nhân, dùng xe cá nhân đi công tác, thanh toán km | đi xe máy cá nhân, tiền xăng công tác, hóa đơn xăng, đi xe riêng, tính km, đổ xăng xe riêng, chạy xe của mình đi công tác',
    'pt-BR':
      'reembolso de quilometragem, reembolso de km, uso de carro próprio, quilômetro rodado | usei meu carro, fui com meu carro, km rodado, gasolina do meu carro, valor por km, abasteci meu carro, carro particular a serviço, lançar quilometragem, nota do posto',
  },
  'taxis-and-car-rental': {
    broader: 'business-travel',
    en: 'taxis, car rental, airport transfers, ride-hailing for business, rental cars | order a taxi, Uber for business, transfer from the airport, hire a car, pick up guest at airport, taxi voucher, Bolt Business, Hertz, Sixt, chauffeur, driver for a guest',
    ru: 'такси, корпоративное такси, трансфер, аренда автомобиля, прокат авто | вызвать такси, заказать такси, такси до аэропорта, встретить гостя в аэропорту, Яндекс Такси, Яндекс Go для бизнеса, трансфер из аэропорта, взять машину напрокат, каршеринг, лимит такси, водитель для гостя, убер',
    ro: 'taxi, transfer aeroport, închirieri auto, mașini închiriate, rent a car | comand un taxi, Uber Business, Bolt Business, iau un oaspete de la aeroport, mașină închiriată, închiriez o mașină, șofer pentru oaspete, transfer de la aeroport, Uber, Bolt',
    vi: 'taxi, thẻ taxi, thuê xe, xe đưa đón sân bay, Grab doanh nghiệp | gọi taxi, đặt Grab, Grab for Business, voucher taxi, thuê xe tự lái, đón khách sân bay, thuê xe có tài xế, thẻ Mai Linh, taxi về đêm, book xe sân bay, Xanh SM',
    'pt-BR':
      'táxi, locação de carros, aluguel de carro, transfer, Uber corporativo | pedir táxi, Uber Empresas, 99 Empresas, 99 corporativo, buscar visitante no aeroporto, alugar carro, voucher de táxi, motorista para visitante, transfer do aeroporto, carro alugado',
  },
  relocation: {
    broader: 'hr',
    en: 'relocation, relocation support, moving for the job, expatriates, international assignments, global mobility | relocate, expat, move to another country, moving costs, removal company, temporary apartment, flat in a new city, move my family, posted abroad, assignment letter, relocation package, tax abroad, moving abroad, school for expat children',
    ru: 'релокация, переезд сотрудников, релокационный пакет, экспаты, международные переводы, поддержка переезда | релокейт, релоцироваться, переезд в другой город по работе, переехать в другую страну, подъёмные, помощь с жильём, переезд с семьёй, временное жильё, оплатить переезд, экспат, перевозка вещей, релокант',
    ro: 'relocare, mutare în interes de serviciu, expați, detașare internațională, mobilitate internațională, pachet de relocare | mă relochez, mutare în alt oraș, mutare în altă țară, cheltuieli de mutare, chirie temporară, expat, firmă de mutări, mut familia, sprijin la relocare, indemnizație de instalare, detașat în străinătate',
    vi: 'hỗ trợ chuyển nơi làm việc, relocation, chuyên gia nước ngoài, điều chuyển quốc tế, chuyển công tác | chuyển vùng làm việc, chuyển ra Hà Nội làm, chuyển vào Sài Gòn làm, chi phí chuyển nhà, expat, tìm nhà cho chuyên gia, thuê nhà cho chuyên gia, đưa gia đình theo, chuyển sang nước khác làm, hỗ trợ di dời',
    'pt-BR':
      'transferência de cidade, relocation, expatriação, expatriados, mobilidade internacional, mudança de cidade a trabalho | mudar de cidade pela empresa, mudar de país, expatriado, auxílio-mudança, ajuda de custo de transferência, empresa de mudança, moradia temporária, levar a família, adicional de transferência, transferido pra outra cidade, repatriação',
  },
  'work-permits': {
    broader: 'hr',
    en: 'work permits, immigration, residence permits, foreign workers, work visas, right to work | residence permit, visa sponsorship, H-1B, Blue Card, green card, foreign employee, permit renewal, immigration lawyer, skilled worker visa, biometric appointment, passport for right to work, spouse visa, work authorisation, work visa expires, settlement permit',
    ru: 'разрешение на работу, патент на работу, миграционный учёт, иностранные работники, вид на жительство, миграционная служба | иностранец, патент мигранта, РВП, ВНЖ, ФМС, регистрация иностранца, продлить патент, высококвалифицированный специалист, виза рабочая, мигрант, уведомление МВД, миграционная карта, гражданин Узбекистана, оплатить патент, постановка на учёт иностранца',
    ro: 'permise de muncă, avize de angajare, muncitori străini, imigrare, permis de ședere, lucrători străini | aviz de muncă, IGI, permis de ședere expirat, viză de muncă, angajat străin, cetățean non-UE, muncitor din Nepal, muncitor din Sri Lanka, permis unic, cartea albastră, Inspectoratul General pentru Imigrări, prelungire ședere',
    vi: 'giấy phép lao động, lao động nước ngoài, thẻ tạm trú, người lao động nước ngoài, work permit | gia hạn giấy phép lao động, GPLĐ, xin work permit, miễn giấy phép lao động, chuyên gia người nước ngoài, visa lao động, đăng ký tạm trú, xuất nhập cảnh, hợp pháp hóa lãnh sự bằng cấp, nhu cầu lao động nước ngoài, thẻ tạm trú hết hạn',
    'pt-BR':
      'autorização de trabalho, visto de trabalho, imigração, trabalhadores estrangeiros, RNM, autorização de residência | estrangeiro, funcionário estrangeiro, RNE, CRNM, renovar visto de trabalho, Polícia Federal imigrante, refugiado, haitiano, venezuelano, visto permanente, protocolo de refúgio, naturalização, autorização de residência vencida',
  },
};
