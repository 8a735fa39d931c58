// Generated from src/discourse/lib/replies/ballot-text/words/mail.ts by bin/build; do not edit.

export const WROTE = `
  forwarded by, wrote, writes, written by
  schrieb, geschrieben, schreibt, a ecrit, ecrit, escribio, escribe,
  ha escrito, ha scritto, scrive, scritto, escreveu, escreve
  написал, написала, написал(а), пишет, написав, написала, написав(ла), пише,
  napisal, napisala, napisal(a), pisze, napsal, napsala, napsal(a), uvedl
  schreef, heeft geschreven, geschreven, yazdi, sunu yazdi, skrev, skrevet,
  kirjoitti, irta, ezt irta, a scris
  写道, 寫道, 写到, 書きました, のメール, 작성, 썼습니다, 님이 작성, 写
`;

export const STARTS_ATTRIBUTION = `
  on, at, am, den, el, em, il, il giorno, in data, le, op, dne, w dniu, dnia,
  в, на, в пн, 在, 于, 於
`;

export const SENDER = `
  from, von, de, da, van, fran, fra, od, от, від, kimden, gonderen,
  lahettaja, felado, 发件人, 寄件者, 寄件人, 差出人, 보낸 사람, 보낸사람
`;

export const HEADERS = `
  wyslane, 日付, 日時, 发送, 時間, sent, date, subject, to, cc, bcc,
  reply-to, gesendet, datum, betreff, an, envoye, envoye le, objet, a, para,
  enviado, enviado el, enviada em, enviado em, data, fecha, asunto, assunto,
  inviato, oggetto, per
  отправлено, дата, тема, кому, копия, надіслано, wyslano, temat, do,
  odeslano, komu, predmet, kopie, verzonden, aan, onderwerp, gonderildi,
  tarih, kime, konu, bilgi
  skickat, till, amne, kopia, sendt, til, emne, dato, lahetetty,
  vastaanottaja, aihe, elkuldve, cimzett, targy
  发送时间, 发送日期, 日期, 收件人, 抄送, 主题, 收件者, 副本, 主旨, 送信日時,
  宛先, 件名, 보낸 날짜, 날짜, 받는 사람, 받는사람, 제목, 참조
`;

export const FORWARDED = `
  original, forwarded message, original message, begin forwarded message,
  original appointment, reply message
  ursprungliche nachricht, originalnachricht, weitergeleitete nachricht,
  anfang der weitergeleiteten nachricht, original-nachricht
  message d'origine, message original, message transfere, message reexpedie,
  debut du message reexpedie, debut du message transfere, courriel original
  mensaje original, mensaje reenviado, inicio del mensaje reenviado,
  messaggio originale, messaggio inoltrato, inizio messaggio inoltrato,
  mensagem original, mensagem encaminhada, mensagem reencaminhada,
  inicio da mensagem encaminhada, inicio da mensagem reencaminhada
  исходное сообщение, пересылаемое сообщение, пересланное сообщение,
  перенаправленное сообщение, начало переадресованного сообщения,
  начало пересылаемого сообщения, конец пересылаемого сообщения,
  оригінальне повідомлення, переслане повідомлення
  oryginalna wiadomosc, wiadomosc oryginalna, wiadomosc przekazana,
  przekazana wiadomosc, puvodni zprava, puvodni e-mail, preposlana zprava,
  oorspronkelijk bericht, doorgestuurd bericht, begin doorgestuurd bericht
  ozgun ileti, orijinal mesaj, iletilen mesaj, iletilmis mesaj,
  ursprungligt meddelande, vidarebefordrat meddelande, oprindelig meddelelse,
  videresendt besked, opprinnelig melding, videresendt melding,
  alkuperainen viesti, valitetty viesti, eredeti uzenet, tovabbitott uzenet
  回复的原邮件, 原始信件, 转发的原邮件,
  原始邮件, 原邮件, 转发邮件, 转发的邮件, 开始转发的邮件, 下面是转发邮件,
  原始郵件, 轉寄郵件, 转发邮件信息, 元のメッセージ, 転送メッセージ,
  転送されたメッセージ, 원본 메시지, 원본 메일, 전달된 메시지, 전달된 메일
`;
