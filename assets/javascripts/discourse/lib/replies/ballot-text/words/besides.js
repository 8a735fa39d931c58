// Generated from src/discourse/lib/replies/ballot-text/words/besides.ts by bin/build; do not edit.

export const FROM_ME = `
  from our side, from our end, on our side, from me, from my side,
  from my end, from my part, from myself, from here, from us, on my side,
  on my end, on my part, for me, for my part, from my perspective,
  on behalf of myself, by me
  von mir, von meiner seite, meinerseits, fur mich, fur meinen teil,
  aus meiner sicht, pour moi, pour ma part, de ma part, de mon cote, de moi,
  selon moi
  de mi parte, por mi parte, por mi, para mi, de mi lado, da parte mia,
  per me, da me, per parte mia, da minha parte, de minha parte, por mim,
  para mim, da minha
  от меня, с моей стороны, по мне, для меня, від мене, з мого боку, ode mnie,
  z mojej strony, dla mnie, ode me, za me, z me strany, z moji strany
  van mij, van mijn kant, wat mij betreft, voor mij, benden, benim icin,
  bence, benim tarafimdan, fran mig, fran min sida, fra mig, fra meg,
  fra min side, minulta, minun puolesta, reszemrol, tolem
  我这边, 从我这边, 来自我, 我个人, 个人, 私から, 私からは, 저로서는,
  제 쪽에서
  von meiner seite aus, auch von mir, aus unserer sicht, de ma part aussi,
  pour ma part aussi, de notre cote, de mi parte tambien, de nuestra parte,
  por nuestra parte, anche da me, da parte nostra, da nossa parte,
  de nossa parte, ook van mij, van onze kant, rowniez ode mnie, tez ode mnie,
  от нас, и от меня, benim acimdan, benden de, bizden
`;

export const FROM = `
  from, over from
  carried from, brought over from, copied from, ported from, taken over from
`;

export const PLACES = `
  list, lists, thread, threads, mailing list, mailing lists, vote thread,
  discussion, podling, ppmc vote, email, mail, mailing-list, ml, dev,
  private, general, dev list, private list, general list, incubator list
`;

export const RELATIONS = `
  in, at, of, during, within, under, throughout, to, for, on, in favor of,
  in favour of, in support of, towards, regarding, about, with regards to
`;

export const DETERMINERS = `
  the, this, your, its, our, these, it, such
`;

export const THINGS = `
  all of this, all of it, adoption, change, changes, donation, module,
  motion, the plan, this plan, proposal, proposals, proposed change,
  proposed changes, release, releases, resolution, rfc, strategy, idea, pr,
  pull request, patch, kip, proposition, nomination, graduation, candidate,
  release candidate, rc, rename, merge, move, project, amendment, policy,
  budget, charter, topic, rfc as written, whole proposal,
  proposal as written, current proposal, new proposal, revised proposal,
  updated proposal, latest revision, initiative, package, artifacts,
  charter change, suggestion, approach, direction, design, 这个提案, 该提案,
  此提案, 本提案, 提案, 这个建议, この提案, 이 제안, 제안
  accept, adopt, graduate, proceed, go ahead, move forward, move ahead,
  start, ship, publish, donate, retire, do this, do it, go, continue,
  promote, include, remove, deprecate, add, land, incubate, join, accepting,
  adopting, approving, releasing, merging, graduating, proceeding,
  moving forward, going ahead, shipping, publishing, donating, retiring,
  doing this, doing it, deprecating, joining, renaming, removing,
  moving ahead, start incubation, enter incubation, enter the incubator,
  accept it, merge it, release it, accept this, merge this, release this,
  ship this, adopt this, adopt it, a top-level project, top-level project,
  tlp
  going forward, going on, moving on, carrying on
  voorstel, propozycja, propozycje, предложение, vorschlag, propuesta,
  proposta
`;

export const STARTS = `
  wrong, unclear, incorrect, outdated, broken, incomplete, insufficient,
  blocker, blocking, regression, breaking, binaries, headers, docs,
  documentation, downloads, downloaded, improvement, important, valuable,
  elegant, interesting, promising, pragmatic, straightforward, same, ran all,
  installed, compiles, passes, pass, matches, match, found, fixes, solves,
  helps, improves, adds, wonderful work, having this, having that, let's,
  lets, let us, based on, i, i've, ive, i have, i checked, i tested,
  i verified, i ran, i built, i reviewed, we, it's, this is, all, everything,
  every, both, looks, look, works, work, worked, ran, compiled, tests, test,
  builds, build, some, concerns, several, too many, missing, glad, pleased,
  excited, looking forward, can't wait, would love, really, much, well,
  with a, with an, with one, with some, with two, with minor, with comments,
  with a few, with small, not ready, needs, need, breaks, fails, signatures,
  signature, checksums, hashes, licenses, license, notice, see, as per, per,
  nothing, there, there's, there is, should, having, after reviewing,
  after testing, after reading, worth, helpful, clean, sensible, judging by,
  thanks to, it would be great, would be great, it would be good,
  would be good, it would be nice, would be nice, compiled and tested,
  i would love, i would like, i'd love, i'd like, great to, nice to, good to,
  find ich gut
  sehr, ich, es, das, die, der, alles, wir, tres, tout, je, c'est, la, le,
  les, muy, todo, el, tutto, molto, muito, tudo, o, os, я, мы, все, очень,
  це, wszystko, bardzo, vse, ik, het, cok, guzel, her sey
  i'd use, i would use, we'd use, would prefer, i would prefer, i'd prefer,
  prefer, reads well, overdue, happy to help, let me know
  makes, keeps, saves, reduces, gives, brings, allows, enables, simplifies,
  provides, covers, addresses, unblocks, seems, feels, sounds, reads,
  that would, this would, much better, far better, way better, better than,
  hash, checksum, running, using, having used, after using
`;

export const BECAUSE = `
  now that, seeing that, because, since, cause, cuz, because of, due to,
  for the reasons above, for the reasons given, for the following reasons,
  for the reason that, given the, as i, as it, as the, as we, as this,
  as there
  weil, da, denn, wegen, parce que, parce qu'il, car, puisque, porque,
  ya que, puesto que, debido a, perche, poiche, siccome, pois, ja que,
  visto que, потому что, так как, поскольку, из-за, тому що, оскільки, bo,
  poniewaz, gdyz, protoze, jelikoz, omdat, aangezien, cunku, zira, eftersom,
  fordi, koska, mert
  因为, 由于, 因為, なぜなら, 왜냐하면
`;
