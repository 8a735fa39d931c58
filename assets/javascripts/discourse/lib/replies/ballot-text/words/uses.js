// Generated from src/discourse/lib/replies/ballot-text/words/uses.ts by bin/build; do not edit.

export const INSTRUCTIONS = `
  please vote, vote with, to vote, can vote, cast your vote, type, typing,
  answer with, respond with, reply with, reply by, paste this, e.g, eg, i.e,
  ie, for example, for instance, example, examples, sample, such as,
  like this, like so, template, templates, format, the form is, means,
  meaning, stands for, denotes, equals, choose, select, pick, click, press,
  instruction, instructions, how to, reminder, as a reminder, syntax, write,
  copy this
  bitte, antwortet mit, antworte mit, zum beispiel, beispiel, vorlage,
  exemple, par exemple, ecrivez, repondez, modele, ejemplo, por ejemplo,
  responde con, plantilla, esempio, per esempio, scrivete, rispondete,
  exemplo, por exemplo, escreva, responda, например, пример, напишите,
  ответьте, шаблон, наприклад, напишіть, na przyklad, przyklad, napisz,
  napriklad, priklad, napiste, bijvoorbeeld, voorbeeld, schrijf, ornegin,
  ornek, yazin
  请回复, 回复, 请投, 例如, 比如, 示例, 模板, 请写, 例えば, 例, テンプレート,
  예를 들어, 예시
  heist, bedeutet, veut dire, signifie, significa, quiere decir, vuol dire,
  quer dizer, betekent, oznacza, значит, означает, означає, demektir,
  anlamina gelir, 意味します, を意味します, 뜻합니다, 의미합니다, 意味着,
  表示同意, 表示赞成, 表示反对, bedeuten, drop a, leave a, just say, usage,
  legend
  してください, 投票してください, 해 주세요, 해주세요, 투표해
`;

export const OUTPUT = `
  output, outputs, prints, print, printed, result, results, return, returns,
  returned, exit, exit code, exit status, status, code, value, error, errors,
  warning, warnings, diff, stdout, stderr, log, logs, command, script,
  program, function, offset, index, level, score, rating, phone, tel, fax,
  page, version, step, steps, column, row
  ausgabe, ergebnis, sortie, salida, вывод, 输出, 结果, 出力, 結果, 출력,
  결과
`;

export const COUNTS = `
  am, pm, eur, usd, db, px, kg, ms, life, lives, upvote, upvotes, karma,
  guest, guests, person, votes, vote count, count, counts, total, totals,
  tally, so far, more, result is, times, x, in total, needed, required,
  missing votes, quorum, majority, binding votes, non-binding votes,
  bindings, points, percent, out of, tied, each, stimmen, insgesamt,
  total de, votos, voti, голосов, голоса, голосів, glosow, glosy, hlasu,
  hlasy, stemmen, oylar, roster, 票, 票数, 总计, 共, 合计, 合計, 표, hour,
  hours, day, days, week, weeks, month, months, year, years, minute, minutes,
  seconds, seat, seats, reviewer, reviewers, attendee, slot
  tag, tage, stunde, stunden, woche, jour, jours, heure, semaine, dia, dias,
  giorno, giorni, dagen, uur, dni, dzien, godzina, день, дня, дней, час, gun,
  saat, hafta
  commit, commits, line, lines, point, approvals, lgtms
`;

export const OPTIONS = `
  approve, disapprove, reject, do not approve, do not release, don't approve,
  approval, disapproval, opposition, slight agreement, slight disagreement,
  mildly for, mildly against
`;
