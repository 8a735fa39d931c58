// Generated from src/discourse/lib/replies/ballot-text/words/blockers.ts by bin/build; do not edit.

export const CONDITIONS = `
  if, unless, once, only, only if, only when, only after, provided,
  providing, provided that, assuming, assuming that, as long as, so long as,
  as soon as, when, whenever, until, till, before, pending, subject to,
  conditional, conditional on, conditionally, contingent, contingent on,
  depending, depending on, modulo, given that, given, on condition,
  on the condition, on the condition that, under the condition,
  with the condition, except, except for, excluding, in case, in that case,
  in which case, then, else, otherwise, or, either, whether, by, despite,
  were i, were it, should the, should this, should it, should we, not yet,
  only then, waiting for, waiting on, as far as, barring, supposing, suppose
  wenn, falls, sofern, sobald, vorausgesetzt, solange, unter der bedingung,
  nur wenn, es sei denn, bis, oder, si, s'il, a condition, a condition que,
  sous reserve, des que, tant que, sauf si, ou, siempre que,
  siempre y cuando, en cuanto, a menos que, cuando, con la condicion, se,
  a patto che, purche, qualora, quando, a meno che, desde que, caso,
  assim que, oppure
  если, при условии, при условии что, как только, когда, пока, или, якщо,
  за умови, коли, або, jesli, jezeli, pod warunkiem, gdy, o ile, lub, pokud,
  kdyz, jestli, jakmile, nebo, indien, mits, zodra, tenzij, zolang, eger,
  sartiyla, kosuluyla, veya, om, forutsatt, nar, hvis, eller, jos, jahka,
  kunhan, ha
  如果, 若, 只要, 除非, 等到, 当, 假如, 前提是, 或者, 或, もし, ならば, なら,
  たら, 場合, 限り, または, 만약, 만일, 경우, 하면, 또는
  als
  等测试, 等到测试, 待, granted that, granted, on the assumption,
  under the assumption, under the assumption that, with the caveat,
  with the caveat that, with the proviso, with the proviso that, with changes,
  with changes requested, sous condition, bajo la condicion, com a condicao,
  под условием, ancak ve ancak, 通过后, 修复后, 以后再, 完成后, 前提, した後,
  됐을 때, 된 후, 條件
`;

export const AFTERWARDS = `
  after, nach, nachdem, apres, despues de, dopo, depois de, после, після, po,
  之后, 以后, 後で, 후에
`;

export const CIRCUMSTANCES = `
  with the, with that, with these, with those, with this, with your, with its
`;

export const BUT = `
  but, however, although, though, yet, even though, except that, aber,
  jedoch, allerdings, mais, cependant, pero, sin embargo, ma, pero', mas,
  porem, но, однако, але, проте, ale, jednak, avsak, maar, echter, ama,
  fakat, ancak, men, mutta, de csak, 但, 但是, 不过, 然而, ただし, しかし,
  でも, 하지만, 그러나, 다만
`;

export const NEGATIONS = `
  not, never, no, none, nobody, cannot, can't, can not, don't, do not,
  doesn't, won't, wouldn't, couldn't, shouldn't, isn't, aren't, wasn't,
  neither, nor, without, hardly, no longer, nicht, kein, keine, keinen, nie,
  ne, pas, jamais, nunca, mai, не, ni, nikdo, niet, geen, degil, inte, ikke,
  ei, 不是, 没有, 不会, 不能, ない, 아니, non
`;

export const HEDGES = `
  invalid, rescinded, resolved, lifted, superseded, maybe, perhaps, probably,
  possibly, likely, leaning, lean, leaning towards, inclined, inclined to,
  tentative, tentatively, tending, tend, might, may, could, would, would be,
  i'd, i'd be, i would, i would be, almost, nearly, somewhat, kind of,
  sort of, close to, around, between, in principle, in general, in theory,
  in spirit, generally, principally, theoretically, hypothetical,
  hypothetically, unofficial, unofficially, undecided, unsure, not sure,
  uncertain, hesitant, provisional, provisionally, preliminary,
  informal, informally, virtual, symbolic, weak, half, thinking, considering,
  tempted, if anything, withdrawn, retracted, revoked, void, cancelled,
  canceled, later, tbd, tbc, draft, joking, just kidding, sarcasm
  vielleicht, wahrscheinlich, eventuell, prinzipiell, im prinzip,
  grundsatzlich, vorlaufig, tendenziell, peut-etre, en principe,
  probablement, quizas, quiza, tal vez, en principio, probablemente, forse,
  in linea di massima, in linea di principio, probabilmente, talvez,
  provavelmente, em principio, может быть, возможно, вероятно, наверное,
  в принципе, скорее, можливо, мабуть, moze, prawdopodobnie, raczej, mozna,
  asi, spise, misschien, waarschijnlijk, in principe, belki, muhtemelen,
  kanske, maske, kanskje, ehka, talan
  也许, 可能, 大概, 原则上, 倾向, 考虑, 暂时, たぶん, 多分, おそらく, 原則,
  仮, かも, 아마, 원칙적으로
`;

export const OPINIONS = `
  i think, think, i guess, guess, i believe, i suppose, i feel, i would say,
  i'd say
`;

export const PAST = `
  was, were, had, had been, has been, have been, voted, i voted, gave,
  i gave, already, earlier, previous, previously, formerly, former,
  originally, initially, at first, before that, last time, last week,
  last year, last month, yesterday, back then, used to, used to be,
  in the past, the other day, will, i will, i'll, i'll be, shall, going to,
  gonna, plan, plan to, planning, intend, intend to, tomorrow, soon,
  next week, next time, eventually, wanted, casted, changed from
  war, hatte, werde, gestern, morgen, etait, avais, hier, demain, fue, era,
  habia, ayer, manana, ero, avevo, ieri, domani, foi, estava, ontem, amanha,
  был, была, было, буду, вчера, завтра, був, вчора, byl, bylem, wczoraj,
  jutro, bylo, vcera, zitra, gisteren, dun, yarin
  昨天, 明天, 上次, 之前, 以前, 将会, 将来, 昨日, 明日, 前回, 어제, 내일,
  지난번
  投了, 我投了, 投过, 已投
`;

export const TOLD = `
  says, said, say, saying, wrote, writes, told, tells, told me, replied,
  replies, reply, asked, asks, asked me, answered, reported, commented,
  announced, posted, stated, mentioned, suggested, relay, relaying, relayed,
  on behalf, on behalf of, behalf, proxy, via, according to, quoting, cites,
  wants, counted, sent, from ada's, quote, forwarded, forwarded from,
  votes as, vote of, votes of, vote from, votes from, voter, schrieb,
  schreibt, sagt, sagte, meint, antwortete, im namen, a ecrit, ecrit, dit,
  au nom de, escribio, escribe, dice, dijo, en nombre de, ha scritto, scrive,
  ha detto, a nome di, escreveu, disse, diz, em nome de, написал, написала,
  пишет, сказал, сказала, от имени, написав, каже, пише, від імені, napisal,
  napisala, pisze, powiedzial, w imieniu, napsal, rekl, jmenem, schreef,
  zegt, zei, namens, yazdi, dedi, adina, skrev, sager, pa vegne av,
  kirjoitti, sanoi
  说, 写道, 表示, 代表, 转发, 代, 言いました, と言って, 代理, 書きました,
  말했, 대신, 작성
`;

export const OTHERS = `
  people, somebody, someone, everyone, everybody, anyone, anybody, whoever,
  others, colleague, colleagues, team, he, she, they, his, her, their, him,
  them, who, you, your vote, he's, she's, they're, you're, you are,
  we should, we could, er, sie, il, elle, ils, ellos, ella, lui, lei, loro,
  ele, ela, он, она, они, его, ее, він, вона, вони, ona, oni, hij, zij, 他,
  她, 他们, 彼, 彼女, 그는, 그녀
  that
  my colleague, my colleagues, my team, my boss, my manager, my friend,
  my friends, my mentor, my employer, my company, our team, our company
`;

export const JOINS = `
  given all that, given all this, given this, given the above,
  considering all this, considering that, with that in mind,
  with this in mind, with that said, that said, that being said, all in all,
  overall, in summary, in short, and, so, therefore, thus, hence, plus,
  as well as, consequently, accordingly, that's why, that is why,
  which is why, this is why, for this reason, for that reason,
  for these reasons, for those reasons, und, daher, deshalb, et, donc, y, e,
  por eso, por lo tanto, quindi, percio, portanto, и, поэтому, і, тому, wiec,
  dlatego, a proto, en, dus, ve, bu yuzden, och, og, 所以, 因此, 因而,
  なので, だから, 그래서, 따라서
  tl;dr, tldr, verdict, my verdict, conclusion, my conclusion, bottom line,
  in conclusion, long story short, to cut it short
`;
