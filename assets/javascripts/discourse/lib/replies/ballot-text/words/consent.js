// Generated from src/discourse/lib/replies/ballot-text/words/consent.ts by bin/build; do not edit.

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
  i'm for it, approved, i approve, seconded, i second this, endorsed
  dafur, ich bin dafur, bin dafur, einverstanden, zustimmung, ich stimme zu,
  stimme zu, gute idee, gute sache, sieht gut aus, passt, ja, gerne, klar,
  naturlich, selbstverstandlich, super sache, genau
  je suis pour, d'accord, je suis d'accord, oui, favorable,
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
  я за, согласен, согласна, поддерживаю, одобряю, да, конечно, отлично,
  хорошо, полностью согласен, хорошая идея, так, підтримую, згоден, згодна,
  схвалюю, чудово, погоджуюсь
  jestem za, zgadzam sie, zgoda, popieram, tak jest, swietnie,
  super pomysl, dobry pomysl, oczywiscie, souhlas, souhlasim, jsem pro, ano,
  dobry napad, podporuji, hlasuji pro
  ik ben voor, akkoord, eens, mee eens, goed idee, prima, goed plan,
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
  well deserved, fully support, i fully support, i fully support this,
  i fully support this proposal, i strongly support, i strongly support this,
  in full support, we support this, totally support, strongly in favor,
  strongly in favour, very much in favor, i am all for it, i'm all for this,
  all for this, convinced, i'm convinced, i am convinced, concerns resolved,
  my concerns are resolved, my concerns are addressed,
  my concerns have been addressed, my concern is addressed, concerns addressed,
  better late than never, happy new year, great work everyone,
  good work everyone, nice work everyone, great job everyone,
  well done everyone, nice work all, great work all, great work team,
  nice job everyone, congrats all, congratulations to all,
  this is what we need, we need this, much needed, long awaited, about time,
  it's about time, finally some progress, easy decision, no brainer,
  a no-brainer, looks solid, neat, sweet, lovely, superbe, magnifique,
  klingt gut, klasse, prima idee, volle zustimmung, ganz meiner meinung,
  finde ich gut, sehr gut, tolle idee, tolle arbeit, gute arbeit, einwandfrei,
  absolut, eindeutig, unbedingt, auf jeden fall, entierement d'accord,
  tout a fait d'accord, tout a fait, absolument, bien entendu, excellente idee,
  tres bonne idee, beau travail, bon travail, genial, super idee, sans hesiter,
  completement d'accord, totalmente de acuerdo, totalmente a favor,
  completamente de acuerdo, muy bien, muy buena idea, gran idea, buen trabajo,
  excelente idea, excelente trabajo, desde luego, sin duda, apruebo,
  pienamente d'accordo, assolutamente, senza dubbio, bella idea, bel lavoro,
  ottimo lavoro, molto bene, totalmente favorevole, apoio, apoio a proposta,
  eu apoio, estou a favor, otima ideia, excelente ideia, bom trabalho,
  otimo trabalho, muito bom, claro que sim, sem duvida, perfeito,
  helemaal mee eens, helemaal eens, zeker, natuurlijk, heel goed, goed werk,
  mooi werk, uitstekend, absoluut, zonder twijfel, w pelni popieram,
  calkowicie sie zgadzam, bardzo dobry pomysl, swietny pomysl, dobra robota,
  swietna robota, zdecydowanie, jak najbardziej, zgadzam sie w pelni,
  однозначно, безусловно, полностью поддерживаю, поддерживаю полностью,
  отличная идея, отличная работа, хорошая работа, все хорошо, все отлично,
  разумеется, определенно, согласен полностью, звучит хорошо, одобрено,
  kesinlikle, tabii ki, mutlaka, guzel fikir, harika fikir, gayet iyi,
  onaylandi, bence uygun, uygundur, kesinlikle katiliyorum, aynen, 大力支持,
  全力支持, 坚决支持, 非常赞同, 非常同意, 完全赞成, 完全赞同, 举双手赞成,
  双手赞成, 一致同意, 很赞, 加油, 支持一下, 顶, 好想法, 非常棒, 可行,
  我觉得很好, 我觉得可以, 我觉得不错, 看起来很好, 已检查, 已验证, 已测试,
  测试通过, 验证通过, 检查通过, いいですね, 良いですね, 素晴らしい,
  素晴らしいです, 問題ないと思います, 問題ないです, 異論ありません, 異論なし,
  良い提案です, 良い案です, もちろん, 承認します, 承認, 確認しました,
  전적으로 동의합니다, 완전 동의, 괜찮습니다, 괜찮아요, 좋은 제안, 훌륭합니다,
  물론입니다, 승인합니다, 확인했습니다, 이견 없습니다
  count me in
  second that, i second that, great news, good news, this looks amazing,
  looks amazing, verified and tested, tested and verified,
  interesting proposal, interesting idea, what a great idea,
  that is a great idea, that's a great idea, great feature, nice feature,
  nice addition, good addition, great addition, nice improvement,
  good improvement, great improvement, nice change, good change, good move,
  great move, morning, welcome to the team, happy to have you,
  happy to have this, happy with this, i am happy with this,
  i'm happy with this, very happy with this, no reservations,
  nothing against it, i have nothing against it
`;

export const IN_FAVOR = `
  pour, voor, za, за, pro
`;
