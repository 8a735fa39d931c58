// Generated from src/discourse/lib/replies/ballot-text/words/claims.ts by bin/build; do not edit.

export const BINDING = `
  有约束力的, 有约束性的, 绑定, 拘束, binding, binding vote, binding veto,
  is binding, vote is binding, my vote is binding, this is binding,
  binding one, binding vote is
  verbindlich, bindend, bindende, bindende stimme, contraignant,
  contraignante, engageant, vinculante, voto vinculante, vinculantes,
  vincolante, voto vincolante
  обязывающий, связывающий, обязательный, обязывающий голос, зобовязувальний,
  wiazacy, wiazace, wiazaca, glos wiazacy, zavazny, zavazne, zavazna,
  baglayici, bindande, forpliktende, sitova, kotelezo
  有约束力, 约束性, 有约束, 具有约束力, 有效票, 约束, 具約束力, 有約束力,
  拘束力あり, 拘束力有り, 拘束力がある, バインディング, 구속력 있음,
  구속력있음, 구속력 있는, 바인딩
  vinculativo, vinculativa, voto vinculativo, wiazacy glos, it's binding,
  it is binding, i am binding, i'm binding, this one is binding, baglayici oy,
  bindende stem, 有约束力投票
`;

export const NOT_BINDING = `
  无约束力的, 非约束性的, 没有约束力的, 非绑定, 非拘束, 非拘束力,
  non-binding, non binding, nonbinding, not-binding, not binding, un-binding,
  unbinding, non-binding vote, non binding vote, nonbinding vote,
  not binding vote, is non-binding, is not binding, my vote is non-binding,
  my vote is not binding, vote is not binding, no binding, no-binding,
  non-binding veto, not a binding vote, non - binding, non-pmc, non pmc,
  not pmc, not on the pmc, not a pmc member, non-ipmc, non-committer,
  non-binding vote is, non binding vote is
  unverbindlich, nicht verbindlich, nicht bindend, nicht-bindend,
  nichtbindend, non contraignant, non-contraignant, pas contraignant,
  non contraignante, no vinculante, no-vinculante, non vincolante,
  non-vincolante, nao vinculante, nao-vinculante, sem vinculo
  необязывающий, не обязывающий, несвязывающий, не связывающий,
  необязательный, незобовязувальний, niewiazacy, nie wiazacy, niewiazace,
  nezavazny, nezavazne, niet bindend, niet-bindend, nietbindend,
  baglayici olmayan, baglayici degil, icke bindande, icke-bindande,
  ikke bindende, ikke-bindende, ei sitova, nem kotelezo
  非约束性, 无约束力, 非约束, 没有约束力, 不具约束力, 不具有约束力, 无约束,
  非約束性, 無約束力, 拘束力なし, 拘束力無し, ノンバインディング,
  구속력 없음, 구속력없음, 논바인딩
  no vinculativo, nao vinculativo, non-contraignante, nicht-verbindlich,
  niewiazaca, niewiazaca glos, unverbindliche stimme, baglayici olmayan oy,
  not bindng
`;

export const SHORT_BINDING = `
  b, bind, bd
`;

export const SHORT_NOT_BINDING = `
  nb, n-b, n/b, non-b, nonb, nbinding, n binding, non-bind, nbd
`;

export const COMMITTEE = `
  pmc, pmc member, ipmc, ipmc member, tsc, tsc member, steering committee,
  steering council, pmc chair
  tlp pmc, pmc vote, ipmc vote, tsc vote, as pmc member, as ipmc member,
  as a pmc member, steering committee member, committee member
`;

export const ROLES = `
  committer, contributor, user, community, community member, member, mentor,
  chair, maintainer, ppmc, ppmc member, developer, release manager, rm,
  author, hat, hat on, asf member
  core, core member, core team, core developer, emeritus, podling committer,
  triager, community vote, committer vote
`;

export const AS = `
  as a, as an, speaking as, speaking as a, speaking as the, with my,
  wearing my, in my role as, en tant que, como, come, jako, как
`;
