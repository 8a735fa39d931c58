// Who votes: what leads to a number, and what takes another one back. The server's
// twin is lib/discourse_binding_vote/replies/ballot_text/words/leads.rb.

/** Of oneself: these can also stand within prose. */
export const LEADS = `
  beginning with, i begin with, ma voix, glos, hlas, i stick to, sticking to,
  record me as, please record me as, please mark me as,
  please put me down for, please note my vote as, count one more, that's,
  thats, let me be the first, let me be first, moi c'est, moi je vote,
  i can vote, i'm ready to vote, i am ready to vote, i'm going to vote, happy to give this,
  i am happy to give, i am happy to give it, i'm glad to vote, carry-over, carryover,
  vote carried over, i re-cast, i re-cast my vote, my vote is unchanged,
  my vote is still, my vote has not changed, i am voting for, i'm voting for,
  voting for, voting with, i vote in favor, i vote in favour, i'm going with,
  i am going with, i go with, i'll go with, going with, add my,
  please add my, you can count me as, you can count me in as,
  please put me down as, i lend my, i offer my, i throw in my,
  i'll throw in my, i say, i go for, i opt for, i vote, i'm voting,
  i am voting, im voting, i voting, voting, i vote for, i vote for a,
  i vote with, i vote with a, i vote a, i hereby vote, i do vote, i cast,
  i hereby cast, i cast my vote, i cast my vote as, i hereby cast my vote,
  i am casting, i'm casting, casting, casting my vote, casting my vote as,
  cast my vote, cast my vote as, i want to vote, i would like to vote,
  i'd like to vote, i would like to cast, i'd like to cast, i want to cast,
  i'd like to give, i would like to give, i'd like to give this,
  i'd like to give it, i'd like to add, i would like to add, want to add, would like to vote,
  happy to vote, happy to give, happy to give it, i'm happy to vote, i am happy to vote,
  glad to vote, i give, i give this, i give it, i give you, giving,
  giving this, i add, i am adding, i'm adding, adding, i'll add, i'll give,
  i'll give this, i'll cast, i'll put, let me add, let me cast, let me give,
  let me vote, dropping, leaving, sending, recording, placing, putting,
  here comes, here goes, here you go, starting with, i'll start with,
  let me start with, starting off with, i start with, count my, moving,
  moving my, porting my, posting my, i'm changing my, i am changing my,
  switching from, changing from, i'm afraid it's, i change my,
  changing my, switching my, i switch my, i'm switching my,
  updating my, turning my, flipping my, i updated my vote to,
  updated my vote to, i switched my vote to, i switched to,
  changed my vote to, i have to vote, i have to vote with, i have to,
  i must vote, i need to vote, i'm forced to vote, i can only vote,
  i will vote here, i'll vote here, i'd like to carry over,
  i would like to carry over, i'd like to carry over my, i give my,
  giving my, i gladly vote, i happily vote, i proudly vote, i fully vote,
  i also vote, i strongly vote, i vote strongly, i personally vote,
  i second this with, i remain a, i remain strongly, my 2 cents,
  my two cents, my take, 我投赞成票, 投赞成票, 我投反对票, 投反对票,
  我投弃权票
  my vote, my vote is, my vote is a, my vote is an, my vote is for,
  my vote is now, my vote remains, my vote remains a, my vote stays,
  my vote stays at, my vote stands, my vote stands at, my vote stands as,
  my vote goes to, my vote goes for, my vote goes, my vote on this,
  my vote on this is, my vote for this, my vote for this is, my final vote,
  my final vote is, my own vote, my own vote is, my own vote is a,
  my personal vote, my personal vote is, my vote here, my vote here is,
  mine is, mine is a, mine
  i am, i'm, im, i am a, i'm a, im a, i'm an, i am an, i'm at, i am at,
  count me, count me as, count me as a, count me in with,
  count this, count this as, count it as, count mine as, put me down as,
  put me down for, put me down for a, mark me as, mark me down as,
  mark me down for, record my vote as, please record my vote as,
  record this as, please record, please count, please count me as,
  please count me as a, please count this as, please count this as a,
  please count my vote as, please register my vote as, please take this as,
  take this as, take it as, treat this as, please treat this as,
  consider this, please consider this, consider it, consider mine,
  please consider my vote as, consider my vote as, consider my vote,
  consider this as, you have, you've got, you get, you got, you can have,
  this gets, this gets a, it gets, it gets a, that's a, that is a, this is a,
  it's a, it is a, that's my, that is my, this is my, it's my, it is my,
  here is, here's, here is my vote, here's my vote, here is my, here's my,
  here my, here my vote, here is mine, here's mine, hereby, so here is,
  and here is
  i change my vote, i change my vote to, i changed my vote to,
  i'm changing my vote, i'm changing my vote to, i am changing my vote,
  i am changing my vote to, changing my vote, changing my vote to,
  change my vote, change my vote to, changing to, i'm changing to,
  i am changing to, i switch my vote, i switch my vote to, i switch to,
  switching my vote, switching my vote to, i'm switching my vote,
  i'm switching my vote to, i am switching my vote to, switching to,
  i'm switching to, i am switching to, updating my vote, updating my vote to,
  i update my vote to, i'm updating my vote to, i am updating my vote to,
  revising my vote, revising my vote to, i revise my vote to,
  i'm revising my vote to, moving my vote, moving my vote to, moving to,
  i'm moving to, flipping my vote to, flipping to, raising my vote to,
  i raise my vote to, upgrading to, upgrading my vote to,
  lowering my vote to, downgrading to, downgrading my vote to,
  correcting my vote to, amending my vote to, please change my vote,
  please change my vote to, please update my vote to
  carry over, carrying over, carrying, carry, carrying forward,
  carrying across, carried over, carry forward, i carry, i carry over,
  i'm carrying over, i am carrying over, i'm carrying, i am carrying,
  i'll carry over, carry over my vote, carrying over my vote,
  carrying my vote over, carrying my vote, forward, forwarding, i forward,
  i'm forwarding, i am forwarding, forwarding my vote, copying, i copy,
  copying over, copying my vote, repeating, i repeat, repeat, repeating here,
  i'm repeating, bringing, bringing over, bringing forward, i bring,
  moving over, transferring, i transfer, recasting, re-casting, i recast,
  reaffirming, i reaffirm, reiterating, i reiterate, restating, i restate,
  confirming, i confirm, reconfirming, renewing, i renew, keeping, i keep,
  i'm keeping, i am keeping, i maintain, maintaining, i stand by,
  i stand with, standing by, i stick with, sticking with, i'm sticking with,
  i stay with, i stay at, i remain, i remain at, i'm staying at,
  porting over, pasting
  ich stimme, ich stimme mit, ich stimme fur, ich votiere mit, ich votiere,
  ich gebe, ich gebe ein, ich bin, meine stimme, meine stimme ist,
  mein votum, mein votum ist, hier meine stimme, hier mein votum, stimme,
  votum, von mir ein, von mir eine, von mir gibt es ein, ich ubernehme meine
  je vote, je vote pour, mon vote, mon vote est, mon vote est un, je suis,
  voici mon vote, voici mon, je donne, je mets, je confirme mon,
  je reporte mon
  mi voto, mi voto es, mi voto es un, yo voto, voto, voto por, aqui mi voto,
  aqui esta mi voto, doy, doy un, le doy un, cambio mi voto a, emito mi voto,
  mantengo mi
  il mio voto, il mio voto e, il mio voto e un, io voto, ecco il mio voto,
  ecco il mio, do un, confermo il mio, cambio il mio voto in
  meu voto, o meu voto, meu voto e, o meu voto e, eu voto, segue meu voto,
  aqui vai meu, aqui esta meu voto, mantenho meu, mudo meu voto para
  мой голос, мои голос, голосую, я голосую, голосую за, я ставлю, ставлю,
  отдаю, я отдаю, меняю голос на, меняю свой голос на, мой голос за,
  мій голос, я голосую за, віддаю
  moj glos, moj glos to, glosuje, glosuje za, glosuje na, oddaje, daje,
  zmieniam glos na, muj hlas, muj hlas je, hlasuji, ja hlasuji, davam,
  menim hlas na
  mijn stem, mijn stem is, mijn stem is een, ik stem, ik stem met,
  ik stem voor, ik geef, ik geef een, ik ben, ik wijzig mijn stem naar
  oyum, benim oyum, oyumu, oy veriyorum, oyum budur
  min rost, min rost ar, jag rostar, jag ger, jag ar, min stemme,
  min stemme er, jeg stemmer, jeg er, aani, aanestan, minun aani, szavazatom,
  a szavazatom, szavazok
  我投, 我投票, 投票, 我投一票, 投, 我的投票, 我的投票是, 我的票, 我的票是,
  我是, 我给, 我选, 我, 在此投, 本人投票, 我改投, 改投, 私は, 私の投票,
  私の票は, 私の投票は, 僕は, 自分は, 投票します, 저는, 저도, 나는, 나도,
  제 투표, 제 투표는, 내 투표, 투표합니다, 제 표는, 저는 투표
  hiermit, hier ist mein, hier mein, hier ist meine stimme, ich gebe mein,
  ich gebe meine stimme, ich andere meine stimme auf, ich wechsle zu,
  ich ubernehme mein, je donne mon, je vote un, je change mon vote en,
  mon vote reste, je maintiens mon, mi voto sigue siendo, aqui va mi voto,
  aqui va mi, aqui mi, este es mi voto, doy mi, cambio a, me cambio a,
  aqui esta meu, aqui esta o meu, aqui esta o meu voto, segue meu, dou meu,
  meu voto continua, ecco il mio voto e, do il mio, il mio voto resta,
  questo e il mio voto, hier is mijn, hier is mijn stem, ik geef mijn,
  ik verander mijn stem naar, mijn stem blijft, oto moj glos, oto moj,
  oddaje glos, moj glos na, zmieniam na, moj glos pozostaje, отдаю голос,
  отдаю свой голос, вот мой, вот мой голос, мое мнение, мой голос остается,
  меняю на, оставляю свой, oyumu kullaniyorum, oyum sudur, iste oyum,
  oyumu degistiriyorum, 我这里, 这里投, 我也投, 我改为, 我坚持, 저도 투표,
  제 표, 저의 표는, 私からも, 私の票, こちらは, registering my, i register my,
  reposting my, i repost my, resending my, re-sending my, resubmitting my,
  i now vote, now voting, reverting to, i revert to, i'm reverting to,
  reverting my vote to, sorry to vote, so my vote is, therefore my vote is,
  submitting my, submitting, i submit my, throwing in my, tossing in my,
  chiming in with my, chiming in with a, joining with my, joining in with my,
  i'll join with my, i would like to record my, i'd like to record my,
  i wish to vote, i wish to cast, i want to cast my vote, count me in for,
  count me in with a, i'm in with, sign me up for, sign me up as, logging my,
  echoing my, mirroring my, upholding my, mine stays at, mine remains,
  i'm moving from, i have decided to vote, i decided to vote,
  i've decided to vote, i am inclined to give my final
  i'll give it, i'll give it a, i'll give this a
  my, my own, mon, mein, mi, il mio, meu, mijn, moj, мой
  you can count my, please consider this my, please consider this as,
  please consider my, i'm casting my vote as, i am casting my vote as, gets a,
  gets my, it has my, this has my, so it's, so it is, i'm now at, i am now at,
  i now am at, please accept my, please accept this as my, please note my
  am voting, am happy to vote, am glad to vote, am happy to give,
  i can only say, i can but say, consider me, consider me a, so i vote,
  it is with great pleasure that i vote, it's with great pleasure that i vote,
  am giving, am casting
`;

/** What is a vote at the head of a line, with a colon, but not within prose. */
export const VOTE = `
  vote, final vote, updated vote, new vote, revised vote, changed vote,
  current vote, personal vote, own vote
  revote, re-vote, re-voting, vote changed
`;

/** Small words between a lead and its number. */
export const SMALL = `
  yet another, a, an, own, another, one more, just, very,
  big, huge, massive, giant, strong, very strong, super strong, whopping,
  hearty, warm, clear, firm, solid, definite, resounding, enthusiastic,
  emphatic, full, wholehearted, humble, personal, initial, final, formal,
  official, happy, late, belated, simple, plain, easy, myself, emphatically,
  firmly, fully, very much, mighty, with, down as, down for, enormous,
  heartfelt, fat, grosses, klares, ganz klar, un, une, ein, eine,
  fettes, gran, grande, um, uno, uma, een, grote, dikke, min, ett,
  strongly, very strongly, most definitely, wholeheartedly
  resolute, unreserved, wholesome, decisive, confident, cheerful, grateful,
  obvious, unconditional, unqualified, loud, loud and clear, sincere,
  energetic, heartily, from the heart, kocaman, bir, 大大的, 一个, 一票
  un grand, un gros, mein grosses
`;
