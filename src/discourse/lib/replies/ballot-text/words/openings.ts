// What may stand before a vote, or beside it, and changes nothing. One line for a
// language or two. All lists of words are written folded (see fold.ts): in small
// letters, without accents. The server's twins are in
// lib/discourse_binding_vote/replies/ballot_text/words.

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
`;

export const AGREEMENT = `
  alright, all right, 좋은 제안입니다, 좋은 생각입니다, this is awesome,
  this is excellent, this is nice, this is good, very excited, super excited,
  excited about this, very excited about this, i'm in, i am in, thumbs up,
  two thumbs up, welcome, welcome aboard, yes, yep, yup, yeah, aye, sure,
  sure thing, ok, okay, okey, lgtm, sgtm, agree, agreed, i agree,
  i fully agree, i totally agree, fully agree, totally agree, strongly agree,
  completely agree, i completely agree, i strongly agree, agree with this,
  i agree with this, i agree with the proposal, ack, right, indeed, roger,
  exactly, true, fair enough, hell yeah, correct, agreed with, agree with,
  let's do it, let's go, let's do this, ship it, go for it, long overdue,
  sounds reasonable, reasonable, happy to see this, glad to see this,
  happy to see it, very useful, useful, reviewed, read, tested, verified,
  checked, validated, built, tested and works, works well, works great,
  works fine for me, all checks passed, all checks pass, all tests pass,
  all tests passed, all green, no red flags, ich bin fur, bin fur
  looks good, looks good to me, looks great, looks great to me, looks fine,
  looks fine to me, looks nice, looks ok, looks okay, look good, all good,
  all looks good, everything looks good, everything looks good to me,
  all good from my side, all good from my end, all good here, it looks good,
  it looks good to me, this looks good, this looks good to me,
  this looks great, sounds good, sounds good to me, sounds great,
  sounds like a plan, good to me, good to go, good with me, makes sense,
  makes sense to me, this makes sense, it makes sense, works for me,
  works fine, fine with me, fine by me, ok for me, ok with me,
  im ok with this, i like it, i like this, love it, love this, i love it,
  like it
  nice, nice work, nice one, nice job, nice idea, nice to have, very nice,
  great, great work, great job, great idea, great proposal, great stuff,
  great to see, great to see this, this is great, good, good job, good work,
  good idea, good one, good proposal, good stuff, good catch, very good,
  well done, awesome, amazing, amazing work, cool, excellent, excellent work,
  excellent proposal, fantastic, wonderful, perfect, brilliant, super,
  superb, congrats, congratulations, wow, yay, hooray, bravo, solid work,
  impressive, exciting
  of course, absolutely, definitely, certainly, totally, clearly, gladly,
  happily, with pleasure, my pleasure, hell yes
  no objection, no objections, no objections from me, no concern,
  no concerns, no concerns from me, no issue, no issues, no issues found,
  no problem, no problems, no problem found, nothing to add, no blockers
  support, supported, i support, i support it, i support this,
  i support the proposal, i support this proposal, supporting, in support,
  strong support, full support, in favor, in favour, i am in favor,
  i am in favour, i'm in favor, i'm in favour, all for it, i am for it,
  i'm for it, pro, approved, i approve, seconded, i second this, endorsed
  dafur, ich bin dafur, bin dafur, einverstanden, zustimmung, ich stimme zu,
  stimme zu, gute idee, gute sache, sieht gut aus, passt, ja, gerne, klar,
  naturlich, selbstverstandlich, super sache, genau
  pour, je suis pour, d'accord, je suis d'accord, oui, favorable,
  je suis favorable, bonne idee, bien sur, tres bien, parfait, j'approuve,
  je soutiens
  a favor, estoy a favor, de acuerdo, estoy de acuerdo, apoyo, lo apoyo,
  buena idea, por supuesto, excelente, perfecto, vale, claro, claro que si,
  me parece bien, aprobado
  favorevole, sono favorevole, d'accordo, sono d'accordo, ottimo,
  ottima idea, approvo, perfetto, certo, va bene, buona idea, sono a favore,
  a favore
  concordo, sou a favor, de acordo, estou de acordo, sim, apoiado, boa ideia,
  otimo, com certeza, aprovado, concordo plenamente
  за, я за, согласен, согласна, поддерживаю, одобряю, да, конечно, отлично,
  хорошо, полностью согласен, хорошая идея, так, підтримую, згоден, згодна,
  схвалюю, чудово, погоджуюсь
  za, jestem za, zgadzam sie, zgoda, popieram, tak jest, swietnie,
  super pomysl, dobry pomysl, oczywiscie, souhlas, souhlasim, jsem pro, ano,
  dobry napad, podporuji, hlasuji pro
  voor, ik ben voor, akkoord, eens, mee eens, goed idee, prima, goed plan,
  ik ben het eens, ziet er goed uit
  kabul, evet, katiliyorum, destekliyorum, onayliyorum, olumlu, tamam,
  harika, iyi fikir, elbette, kabul ediyorum
  enig, jag haller med, jag stoder, for forslaget, kannatan, samaa mielta,
  kylla, joo, jag ar for, jeg er for, enig i det, godt forslag, bra forslag,
  bra ide, bra jobbat, igen, egyetertek, tamogatom
  同意, 我同意, 支持, 我支持, 非常支持, 强烈支持, 完全支持, 完全同意, 赞成,
  我赞成, 贊成, 赞同, 我赞同, 同意的, 可以, 好的, 好, 没问题, 没有问题,
  沒問題, 没有异议, 无异议, 不错, 很好, 非常好, 太好了, 太棒了, 好提案,
  好主意, 赞, 棒, 是的, 通过, 看起来不错
  賛成, 賛成です, 賛成します, 賛成いたします, 同意します, 同意です,
  支持します, 良いと思います, いいと思います, いいね, 異議なし,
  問題ありません, 問題なし, はい, 大賛成, 大賛成です, 了解です
  찬성, 찬성합니다, 찬성해요, 찬성입니다, 동의, 동의합니다, 동의해요,
  지지합니다, 좋습니다, 좋아요, 네, 예, 문제없습니다, 이의 없습니다,
  저도 찬성합니다, 저도 동의합니다
`;

export const REFUSAL = `
  i veto, i veto this, sorry, unfortunately, sadly, regretfully, regrettably,
  i'm afraid, i am afraid, disagree, i disagree, i strongly disagree,
  strongly disagree, against, against it, against this, i am against,
  i'm against, i am against it, i'm against it, opposed, i oppose,
  i oppose this, i object, nope, nay, rejected, proti, reluctantly,
  with regret, i'm sorry, i am sorry, regrets, alas
  dagegen, ich bin dagegen, bin dagegen, ablehnung, ich lehne ab, leider,
  nein, tut mir leid
  contre, je suis contre, desole, desolee, malheureusement, je m'oppose,
  pas d'accord, je ne suis pas d'accord
  en contra, estoy en contra, lo siento, lamentablemente, me opongo,
  no estoy de acuerdo, contrario, sono contrario, contraria, contro,
  sono contro, purtroppo, mi dispiace, contra, sou contra, infelizmente,
  discordo, lamento
  против, я против, к сожалению, возражаю, не согласен, не согласна, нет,
  проти, я проти, на жаль, не згоден
  przeciw, jestem przeciw, niestety, nie zgadzam sie, jsem proti, bohuzel,
  nesouhlasim, nesouhlas, tegen, ik ben tegen, helaas, oneens
  hayir, karsiyim, maalesef, katilmiyorum, red, emot, jag ar emot, imot,
  jeg er imod, imod, tyvarr, dessverre, desvaerre, vastustan, valitettavasti,
  nem ertek egyet
  反对, 我反对, 反對, 不同意, 我不同意, 不赞成, 不支持, 抱歉, 很遗憾, 遗憾,
  反対, 反対です, 反対します, 残念ながら, すみません, 반대, 반대합니다,
  반대해요, 반대입니다, 죄송하지만, 유감이지만
`;

export const ABSTENTION = `
  保留, abstain, i abstain, abstaining, i'm abstaining, i am abstaining,
  abstention, abstained, no opinion, i have no opinion, no strong opinion,
  i have no strong opinion, no preference, neutral, i'm neutral,
  i am neutral, indifferent, i'm indifferent, don't care, do not care,
  i don't care, i do not care, on the fence, i'll abstain, i will abstain,
  i shall abstain, abstains
  enthaltung, ich enthalte mich, enthalte mich, keine meinung, unentschieden,
  je m'abstiens, sans opinion, sans avis, abstencion, me abstengo,
  sin opinion, astensione, mi astengo, astenuto, abstencao, abstenho,
  me abstenho, abstenho me, sem opiniao
  воздерживаюсь, воздержался, воздержалась, я воздерживаюсь, утримуюсь,
  я утримуюсь, утримався, wstrzymuje sie, wstrzymujacy sie,
  wstrzymuje sie od glosu, zdrzuji se, zdrzel se, onthouding, ik onthoud me,
  geen mening, cekimser, cekimserim, avstar, jag avstar, blankt, avholdende,
  pidattaydyn, tyhja, tartozkodom
  弃权, 我弃权, 棄權, 中立, 没意见, 没有意见, 無意見, 无所谓, 棄権,
  棄権します, 意見なし, どちらでも, 기권, 기권합니다, 의견 없음
`;

/** Words that say nothing beside a vote, such as that it was there before. */
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
`;

/** Words that may also say that one agrees with somebody. */
export const ALSO = `
  too, as well, also, likewise, me too, same here, ditto, same for me
  auch, ebenfalls, ich auch, aussi, egalement, moi aussi, tambien, ademas,
  yo tambien, anche, pure, anch'io, tambem, eu tambem
  тоже, также, я тоже, також, теж, я також, tez, rowniez, ja tez, taky, ook,
  ik ook, ben de, ocksa, ogsa, jag ocksa, myos
  也, 也是, 我也, 同上, 私も, 同じく
`;
