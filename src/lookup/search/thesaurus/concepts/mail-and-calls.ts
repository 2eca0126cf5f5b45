import type { Concepts } from '../concept.ts';

/** Mail, calendars, chats and calls over the network: boxes, lists, signatures, spam, video meetings, webinars. */
export const MAIL_AND_CALLS: Concepts = {
  email: {
    broader: 'it-help',
    en: 'email, e-mail, mailbox, Outlook, Gmail, mail server, Exchange, email accounts, inbox | mailbox full, inbox full, emails not arriving, bounced email, undelivered mail, attachment too large, out of office reply, autoreply, mail forwarding, recall email, archive mail, email on phone, deleted email, PST, mail rule, cannot send email, quota of mailbox',
    ru: 'электронная почта, почта, почтовый ящик, имейл, емейл, Outlook, почтовый сервер, корпоративная почта | не приходят письма, письмо не дошло, не отправляется письмо, ящик переполнен, почта переполнена, аутлук, большое вложение, автоответ, переадресация почты, отозвать письмо, почта на телефоне, архив почты, удалил письмо, правило в почте, имэйл, не уходит письмо',
    ro: 'email, e-mail, poștă electronică, căsuță de email, Outlook, Gmail, server de mail, căsuță poștală electronică | mailul nu merge, căsuță plină, inbox plin, nu primesc emailuri, nu pleacă mailul, mail returnat, atașament prea mare, răspuns automat, redirecționare email, mail pe telefon, arhivare mail, mail șters, retragere email, mailuri, out of office',
    vi: 'email, thư điện tử, hộp thư, Outlook, Gmail, máy chủ mail, email công ty, mail công ty | đầy hộp thư, hộp thư đầy, không nhận được mail, không gửi được mail, mail bị trả lại, file đính kèm quá lớn, trả lời tự động, chuyển tiếp mail, thu hồi mail, mail trên điện thoại, xóa nhầm mail, lưu trữ mail, không nhận được email, thư vắng mặt',
    'pt-BR':
      'e-mail, email, correio eletrônico, caixa de e-mail, Outlook, Gmail, servidor de e-mail, e-mail corporativo, caixa de entrada | caixa cheia, caixa de entrada lotada, e-mail não chega, e-mail não sai, e-mail voltou, anexo grande, resposta automática, encaminhar e-mails, e-mail no celular, arquivar e-mails, e-mail apagado, cancelar envio de e-mail, ausência temporária no e-mail, não recebo e-mails',
  },
  'mailing-lists': {
    broader: 'email',
    en: 'mailing lists, distribution lists, email groups, distribution groups, mail groups | add to mailing list, unsubscribe from list, email everyone, all-staff email, Google group, team email list, list members, who is in distribution list, email blast internal, leave distribution list',
    ru: 'списки рассылки, группы рассылки, внутренняя рассылка, почтовые группы | добавить в рассылку, убрать из рассылки, рассылка на всех, рассылка по отделу, создать рассылку, письмо всем сотрудникам, общая рассылка, не получаю рассылку',
    ro: 'liste de distribuție, liste de email, grupuri de email, liste de corespondență, listă de distribuție | adăugare în lista de distribuție, scoate din listă, dezabonare listă, email către toți angajații, grup de mail, email către toată firma, creare grup email, membrii listei',
    vi: 'danh sách gửi thư, nhóm email, danh sách phân phối, email nhóm, mail group | thêm vào nhóm mail, xóa khỏi nhóm mail, gửi mail toàn công ty, tạo nhóm mail, mail all, group mail, mail toàn công ty, thành viên nhóm mail',
    'pt-BR':
      'listas de distribuição, grupos de e-mail, listas de e-mail, lista de distribuição, grupo de distribuição | incluir na lista de e-mail, sair da lista de e-mails, remover da lista de distribuição, e-mail para todos, e-mail para todos funcionários, criar grupo de e-mail, grupo do Google, membros da lista',
  },
  'shared-mailboxes': {
    broader: 'email',
    en: 'shared mailboxes, shared mailbox, shared inbox, team mailbox, functional mailbox | info@ mailbox, delegate mailbox, mailbox of colleague, send as, send on behalf, team inbox, access to mailbox, mailbox for department',
    ru: 'общие почтовые ящики, общий ящик, общая почта отдела, функциональный ящик | доступ к общему ящику, ящик отдела, ящик коллеги, почта уволенного сотрудника, отправить от имени отдела, делегирование почты, общая почта, ящик info',
    ro: 'căsuțe de email comune, mailbox comun, email comun, căsuță partajată, mailbox partajat, adresă de email comună | acces la mailbox, adresă de departament, trimit în numele, delegare căsuță, mail comun, inbox comun, shared mailbox, mailul colegului',
    vi: 'hộp thư dùng chung, hộp thư chung, mail chung, email chung của phòng, shared mailbox | truy cập hộp thư chung, hộp thư phòng, gửi thay mặt, ủy quyền hộp thư, mail của người nghỉ việc, mail phòng ban, email chung',
    'pt-BR':
      'caixas de e-mail compartilhadas, caixa compartilhada, e-mail compartilhado, caixa departamental, e-mail do setor | acesso à caixa compartilhada, e-mail do departamento, enviar em nome de, delegar caixa, caixa do colega, shared mailbox, e-mail de ex-funcionário, caixa genérica',
  },
  calendars: {
    broader: 'it-help',
    en: 'calendars, Outlook calendar, Google Calendar, shared calendars, calendar invitations, calendar sync | calendar invite, meeting invite, share calendar, calendar not syncing, see colleague calendar, free busy, recurring meeting, calendar delegate, wrong time zone in calendar, Calendly, book slot in calendar, iCal',
    ru: 'календарь, календари, календарь Outlook, Google Календарь, общий календарь, приглашения в календаре | приглашение на встречу, поделиться календарём, календарь не синхронизируется, открыть календарь коллеге, занятость в календаре, повторяющаяся встреча, слот в календаре, часовой пояс в календаре, календарь в аутлуке, календарик, встреча не появилась в календаре',
    ro: 'calendar, calendare, calendar Outlook, Google Calendar, calendar partajat, invitații calendar | invitație la ședință, partajare calendar, nu se sincronizează calendarul, văd calendarul colegului, întâlnire recurentă, fus orar calendar, disponibilitate în calendar, delegare calendar, sincronizare calendar',
    vi: 'lịch làm việc chung, lịch Outlook, Google Calendar, lịch dùng chung, lời mời lịch, lịch họp | lời mời họp, chia sẻ lịch, lịch không đồng bộ, xem lịch đồng nghiệp, lịch bận rảnh, lịch họp định kỳ, sai múi giờ lịch, đồng bộ lịch, gửi invite',
    'pt-BR':
      'calendário, agenda do Outlook, Google Agenda, agenda compartilhada, calendários compartilhados, convites de reunião | convite de reunião, compartilhar agenda, agenda não sincroniza, ver agenda do colega, livre ocupado, reunião recorrente, fuso horário da agenda, invite, convite não chegou, delegar agenda, calendário do Google',
  },
  'email-signatures': {
    broader: 'email',
    en: 'email signatures, email signature, signature template, email footer, mail signature | signature in Outlook, signature logo, signature banner, new job title in signature, signature block, email disclaimer, signature format',
    ru: 'подпись в почте, подпись в письмах, корпоративная подпись, шаблон подписи, почтовая подпись | подпись в аутлуке, поменять подпись в почте, логотип в подписи, баннер в подписи, подпись для писем, должность в подписи, образец подписи письма, оформление подписи',
    ro: 'semnătură email, semnătura de email, semnături de email, șablon semnătură, semnătură mail | semnătură în Outlook, logo în semnătură, banner în semnătură, schimb semnătura de mail, funcția în semnătură, model de semnătură, disclaimer email',
    vi: 'chữ ký email, chữ ký mail, mẫu chữ ký email, chữ ký thư điện tử | chữ ký trong Outlook, logo trong chữ ký, banner chữ ký, đổi chữ ký mail, chức danh trong chữ ký, tạo chữ ký email, chữ ký cuối mail',
    'pt-BR':
      'assinatura de e-mail, assinatura do e-mail, modelo de assinatura de e-mail, rodapé de e-mail, assinaturas de e-mail | assinatura no Outlook, logo na assinatura, banner na assinatura, cargo na assinatura, mudar assinatura do e-mail, padrão de assinatura, disclaimer do e-mail',
  },
  spam: {
    broader: 'email',
    en: 'spam, junk mail, spam filter, email filtering, email quarantine | junk folder, too much spam, unwanted emails, mail landed in junk, release from quarantine, blacklisted domain, email in spam, block sender, unsolicited newsletters, whitelist sender',
    ru: 'спам, спам-фильтр, антиспам, нежелательная почта, карантин писем | письмо попало в спам, письма попадают в спам, много спама, папка спам, заблокировать отправителя, письмо в карантине, белый список отправителей, рекламные письма, заваливают спамом',
    ro: 'spam, filtru antispam, antispam, mesaje nedorite, carantină email | mail în spam, folder junk, prea mult spam, emailuri nedorite, blocare expeditor, mesaj în carantină, mail ajuns în spam, reclame pe mail, eliberare din carantină',
    vi: 'thư rác, spam, lọc thư rác, chống spam, thư cách ly | mail vào spam, mail rơi vào thư rác, nhiều spam quá, chặn người gửi, mail quảng cáo, hộp thư rác, mail bị cách ly, bị spam, thư quảng cáo',
    'pt-BR':
      'spam, filtro de spam, antispam, quarentena de e-mails, e-mails indesejados | e-mail caiu no spam, e-mail no lixo eletrônico, muito spam, bloquear remetente, e-mail em quarentena, liberar da quarentena, e-mail indesejado, propaganda no e-mail, lista branca de remetentes, pasta de lixo eletrônico',
  },
  'video-meetings': {
    broader: 'it-help',
    en: 'video meetings, video calls, Zoom, Google Meet, Teams meetings, online meetings, video conferencing, Webex | share screen, cannot hear anyone, microphone muted, camera off in call, meeting link, virtual background, record meeting, meeting recording, breakout rooms, meeting transcript, Zoom licence, 40 minute limit, host key, dial-in number, video freezes, join meeting, lobby waiting',
    ru: 'видеозвонки, видеовстречи, зум, Zoom, онлайн-встречи, видеоконференции, Телемост, созвоны | созвон, созвониться, поделиться экраном, расшарить экран, демонстрация экрана, меня не слышно, не слышно на созвоне, запись встречи, записать созвон, ссылка на встречу, виртуальный фон, лимит 40 минут, Google Meet, микрофон на звонке, расшифровка встречи, камера в зуме, зависает видео, Контур.Толк',
    ro: 'întâlniri video, apeluri video, Zoom, Google Meet, ședințe online, videoconferințe, întâlniri online, Teams meeting | partajare ecran, share screen, nu mă aude nimeni în call, nu se aude în call, microfon pe mut, link de meeting, link ședință, înregistrare ședință, fundal virtual, limită 40 minute, licență Zoom, call, videocall, camera nu merge în call',
    vi: 'họp trực tuyến, họp online, Zoom, Google Meet, cuộc gọi video, họp video, Teams họp, hội nghị truyền hình | chia sẻ màn hình, share màn hình, không nghe tiếng khi họp, mic không nghe, tắt mic, link họp, đường link họp, ghi hình cuộc họp, record cuộc họp, phông nền ảo, giới hạn 40 phút, tài khoản Zoom, phòng chờ Zoom, gọi video bị giật',
    'pt-BR':
      'videochamada, videoconferência, reunião online, Zoom, Google Meet, reunião por vídeo, reuniões virtuais, call | compartilhar tela, ninguém me ouve, microfone mudo, link da reunião, gravar reunião, gravação da reunião, fundo virtual, limite de 40 minutos, licença Zoom, câmera não funciona na call, sala simultânea, transcrição da reunião, áudio cortando, vídeo travando',
  },
  webinars: {
    broader: 'video-meetings',
    en: 'webinars, online events, live streaming, virtual events, live stream, broadcasts to all staff | webinar, webinar link, host webinar, register for webinar, livestream, town hall stream, Zoom Webinar, GoToWebinar, stream event, webinar recording, attendees cannot join, YouTube Live, OBS',
    ru: 'вебинары, вебинар, онлайн-мероприятия, прямые трансляции, трансляция, стримы | провести вебинар, запись вебинара, ссылка на вебинар, вебинарная площадка, МТС Линк, Webinar.ru, стрим, вести трансляцию, подключить спикера, участники вебинара, включить трансляцию, OBS',
    ro: 'webinar, webinarii, evenimente online, transmisiuni live, streaming, live stream | organizez webinar, înregistrare webinar, link webinar, înscriere webinar, transmisie în direct, live pe YouTube, Zoom Webinar, participanți la webinar, stream, OBS',
    vi: 'hội thảo trực tuyến, webinar, sự kiện trực tuyến, phát trực tiếp, livestream | tổ chức webinar, link webinar, đăng ký webinar, ghi hình webinar, live stream, phát livestream, buổi live, người tham dự webinar, Zoom Webinar, OBS',
    'pt-BR':
      'webinar, webinars, eventos online, transmissão ao vivo, live, streaming, eventos virtuais | fazer webinar, link do webinar, gravação do webinar, inscrição no webinar, lives, transmitir evento, live no YouTube, Zoom Webinar, participantes do webinar, OBS, palestra online',
  },
  'chat-tools': {
    broader: 'it-help',
    en: 'chat tools, Slack, Microsoft Teams, team chat, instant messaging, messenger, Slack administration, Teams administration | Slack channel, create channel, private channel, guest in Slack, archive channel, Slack workflow, Slack app approval, Slack emoji, invite to channel, Slack notifications, Mattermost, Rocket.Chat, chat bot, WhatsApp group, Teams channel, Zulip',
    ru: 'корпоративный мессенджер, мессенджер, Slack, слак, чаты, Microsoft Teams, рабочий чат, корпоративные чаты | создать канал, канал в слаке, добавить в чат, приглашение в канал, гость в слаке, тимс, Mattermost, маттермост, телеграм-чат, рабочий телеграм, бот в чате, уведомления в чате, архивировать канал, ватсап',
    ro: 'chat intern, Slack, Microsoft Teams, mesagerie instantanee, messenger, administrare Slack, administrare Teams | canal Slack, creare canal, canal privat, invitație în canal, guest în Slack, aplicație Slack, notificări Slack, grup WhatsApp, grup de chat, bot de chat, arhivare canal, canal Teams',
    vi: 'công cụ chat, chat nội bộ, Slack, Microsoft Teams, nhắn tin nội bộ, quản trị Slack, quản trị Teams | kênh Slack, tạo kênh, kênh riêng tư, mời vào kênh, nhóm chat, nhóm Zalo, bot chat, thông báo Slack, thêm vào nhóm chat, khách trong Slack, app Slack, tạo group chat',
    'pt-BR':
      'ferramentas de chat, Slack, Microsoft Teams, chat interno, mensageiro corporativo, administração do Slack, administração do Teams | canal do Slack, criar canal, canal privado, convidar para canal, convidado no Slack, app no Slack, notificações do Slack, grupo de WhatsApp, bot no chat, arquivar canal, canal do Teams, emoji do Slack',
  },
};
