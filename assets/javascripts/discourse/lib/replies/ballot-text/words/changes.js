// Generated from src/discourse/lib/replies/ballot-text/words/changes.ts by bin/build; do not edit.

export const WITHDRAWALS = `
  i withdraw my, i withdraw, withdrawing my, withdrawing, i retract my,
  i retract, retracting my, retracting, i take back my, i take back,
  taking back my, i revoke my, revoking my, i drop my, dropping my,
  i am dropping my, i'm dropping my, i remove my, removing my, i lift my,
  lifting my, i am withdrawing my, i'm withdrawing my, i rescind my,
  rescinding my, cancel my, canceling my, cancelling my, scratch my,
  ignore my, disregard my, i no longer stand by my
  i take my, i hereby withdraw my, hereby withdrawing my, undo my, i forgot my,
  please undo my, delete my, please delete my, please remove my, j'annule mon,
  je reprends mon, ich nehme mein, ich ziehe mein, ich ziehe meine, anulo mi,
  anulo meu, annullo il mio, ik herroep mijn, anuluje moj, anuluje moje,
  отменяю свой, iptal ediyorum, 取消我的, 取消
`;

export const RETRACTIONS = `
  i take that back, i take it back, taking that back, taking it back,
  i withdraw this, i withdraw it, i withdraw that, withdrawing this,
  i retract this, i retract that, i retract it, never mind, nevermind,
  scratch this, ignore this, ignore that, ignore the above, ignore my vote,
  disregard this, disregard that, disregard the above, please ignore my,
  please ignore this, please ignore that,
  please disregard my, please disregard this, forget it, forget that,
  forget what i said, i was wrong about this,
  my mistake, my bad, wrong thread, wrong topic, wrong button, sent by mistake,
  posted by mistake, i withdraw my vote, withdrawing my vote,
  i am withdrawing my vote, i'm withdrawing my vote, i take back my vote,
  vote withdrawn, ich ziehe das zuruck, ich nehme das zuruck, ziehe zuruck,
  je retire mon, je retire, retiro mi, retiro lo dicho, ritiro il mio,
  retiro meu, retiro o meu, ik trek mijn, wycofuje moj, wycofuje moje,
  wycofuje, отзываю свой, отзываю, снимаю свой, geri cekiyorum, 撤回, 收回,
  撤回します, 取り消します, 철회합니다, 철회
`;

export const CHANGES_OF_MIND = `
  scratch that, strike that, no wait, wait no, actually no, sorry no,
  i change it to, i changed it to, changing it to, changing my mind,
  i changed my mind, i've changed my mind, i have changed my mind,
  doch nicht, finalement non, pensandolo bien, pensandoci bene,
  pensando bem, toch niet, jednak nie, передумал, передумала, vazgectim,
  我改变主意了, 考えが変わりました, 생각이 바뀌었습니다
`;

export const CORRECTIONS = `
  edit, edited, update, updated, correction, corrected, erratum, changed to,
  changed my mind, i changed my mind, i've changed my mind,
  i have changed my mind, changed to a, changed it to, changed, actually, no wait, wait, oops, ups,
  scratch that, strike that, on second thought, on second thoughts,
  on reflection, make that, make it, make that a, make it a, i meant, i mean,
  rather, nope make that
  korrektur, nachtrag, tatsachlich, en fait, correccion, en realidad,
  correzione, anzi, correcao, na verdade, исправлено, точнее, на самом деле,
  korekta, oprava, eigenlijk, duzeltme, aslinda
  更正, 修改为, 改为, 改成, 订正, 訂正, やっぱり, 修正, 정정, 수정
`;
