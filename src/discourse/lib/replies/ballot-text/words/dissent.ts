// What people say against something, or to keep out of it. The server's twin is
// lib/discourse_binding_vote/replies/ballot_text/words/dissent.rb.

export const REFUSAL = `
  i veto, i veto this, sorry, unfortunately, sadly, regretfully, respectfully, regrettably,
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
  i'm sorry to say, i am sorry to say, sorry to say, i regret to say,
  i hate to say it, i hate to say this
`;

export const ABSTENTION = `
  保留, abstain, i abstain, abstaining, i'm abstaining, i am abstaining,
  abstention, abstained, no opinion, i have no opinion, no strong opinion,
  i have no strong opinion, no preference, neutral, i'm neutral,
  i am neutral, indifferent, i'm indifferent, don't care, do not care,
  i don't care either way, i don't mind either way,
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
  abstain on this, cekimser kaliyorum, ich enthalte mich der stimme,
  enthalte mich der stimme, me abstengo de votar, mi astengo dal voto,
  wstrzymuje sie od glosowania
  no strong feelings, no strong feeling, no feelings either way, no view,
  i have no view, no stance, i have no stance, no strong view, no strong views,
  no comment
`;
