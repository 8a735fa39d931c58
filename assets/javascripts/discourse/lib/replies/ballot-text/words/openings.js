// Generated from src/discourse/lib/replies/ballot-text/words/openings.ts by bin/build; do not edit.

export const GREETINGS = `
  hi, hello, hey, dear, greetings, good morning, good afternoon,
  good evening, howdy
  hallo, guten tag, guten morgen, moin, liebe
  bonjour, salut, chers, hola, buenas, buenos dias, ciao, salve, buongiorno,
  ola, bom dia
  привет, здравствуйте, добрый день, всем привет, вітаю, привіт, добрий день
  czesc, witam, dzien dobry, ahoj, dobry den, hoi, beste, goedendag, merhaba,
  selam, hej, hei, moi
  大家好, 你好, 您好, 各位好, こんにちは, 皆さん, みなさん, 안녕하세요
  hi there, hi folks, hello there, hello world, g'day, yo, hiya, good day,
  hallo zusammen, hallo alle, guten abend, servus, gruezi, bonjour a tous,
  bonjour tout le monde, salut a tous, bonsoir, hola a todos, buenas tardes,
  buenas noches, ciao a tutti, buonasera, salve a tutti, ola a todos,
  ola pessoal, oi, oi pessoal, boa tarde, boa noite, caros, коллеги,
  уважаемые коллеги, доброе утро, добрый вечер, здравствуйте все,
  czesc wszystkim, hej wszystkim, dobry wieczor, hoi allemaal, hallo allemaal,
  dag allemaal, goedemorgen, goedemiddag, merhabalar, herkese merhaba,
  selamlar, iyi gunler, hi zusammen, 各位, 各位同学, 各位大佬, 嗨,
  おはようございます, こんばんは, はじめまして, 여러분 안녕하세요, 여러분,
  안녕하십니까
`;

export const THANKS = `
  thanks, thank you, thank you all, many thanks, thx, thanx, ty,
  thanks a lot, much appreciated, cheers, kudos, よろしくお願いします,
  宜しくお願いします
  danke, vielen dank, merci, merci beaucoup, gracias, muchas gracias, grazie,
  obrigado, obrigada
  спасибо, дякую, dzieki, dziekuje, diky, dekuji, bedankt, dank, tesekkurler,
  sagol, tack, tak, takk, kiitos, koszonom
  谢谢, 多谢, 感谢, 謝謝, 感謝, 辛苦了, 谢谢大家, ありがとう,
  ありがとうございます, 감사합니다, 고맙습니다
  thanks for the reminder, thanks for the heads-up, thanks everyone,
  thanks all, thank you everyone, sorry for the late reply,
  sorry for the late response, sorry for being late, sorry for the delay,
  sorry for the late vote, apologies for being late, apologies for the delay,
  apologies for the late reply, sorry i'm late, late to the party, a bit late,
  sorry for replying late, herzlichen dank, danke schon, danke sehr,
  besten dank, mille mercis, un grand merci, mil gracias, grazie mille,
  muito obrigado, muito obrigada, mersi, большое спасибо, dzieki wielkie,
  bardzo dziekuje, hartelijk dank, dank je, dank u, dankjewel, cok tesekkurler,
  tesekkur ederim, 수고하셨습니다, 고생하셨습니다, 고마워요, お疲れ様です,
  お疲れさまです, お疲れ様でした, 感謝します, 感谢大家, 感谢大家的努力,
  感谢各位, 大家辛苦了, 辛苦, 辛苦大家了
  regards, best regards, kind regards, warm regards, best wishes, best, br,
  viele gruse, grus, gruse, liebe gruse, mit freundlichen grusen, cordialement,
  bien cordialement, amicalement, saludos, un saludo, saludos cordiales,
  saluti, cordiali saluti, un saluto, abracos, atenciosamente, groeten,
  met vriendelijke groet, mvg, pozdrawiam, с уважением, saygilar, saygilarimla,
  iyi calismalar, 此致敬礼, 祝好, よろしく, 드림
`;

export const FILLERS = `
  once more, one more time, at last, at long last, first of all, 100%, 1000%,
  200%, for sure, veto, goes here, carries over, stands, still stands,
  as i said before, as said before, same as, as before, as always, as usual,
  as ever, as discussed, as promised, as stated, as mentioned, as i said,
  as said, as expected, all the way, big time, obviously, again, still, now,
  here, here too, over, personally, finally, and finally, anyway,
  so far so good, imo, imho, fwiw, then again
  weiterhin
  仍然, 现在, 现, です, ですね, でお願いします, に投票します, を投じます,
  に一票, 입니다, 이에요, 요, 드립니다, 한표
  in any case, without hesitation, without reservation, without a doubt,
  no doubt, hands down, unequivocally, as is, as proposed, as written,
  as it is, as it stands,
  veriyorum, verdim, kullaniyorum, であります, にします, とします,
  에 투표합니다, 로 투표합니다, 을 드립니다, 하겠습니다, 这次,
  better late
  as on, as in, same as on, same as in, like on, like in, as posted on,
  as stated on, as voted on, as i voted on, para a proposta, para la propuesta,
  a la propuesta, fur den vorschlag, zum vorschlag, pour la proposition,
  per la proposta, alla proposta, voor het voorstel, dla propozycji, xd
  in its current form, in the current form, in this form, in its present form,
  as currently written, as currently proposed, as presented, as submitted,
  as planned, as suggested, as described
  pour cette proposition, voor dit voorstel, za propozycja, за это предложение,
  fur diesen vorschlag, por esta propuesta, por esta proposta,
  per questa proposta
  once again
`;

export const ALSO = `
  too, as well, also, likewise, me too, same here, ditto, same for me
  auch, ebenfalls, ich auch, aussi, egalement, moi aussi, tambien, ademas,
  yo tambien, anche, pure, anch'io, tambem, eu tambem
  тоже, также, я тоже, також, теж, я також, tez, rowniez, ja tez, taky, ook,
  ik ook, ben de, ocksa, ogsa, jag ocksa, myos
  也, 也是, 我也, 同上, 私も, 同じく
  for now, for the moment, for the time being, at the moment, at present
`;
