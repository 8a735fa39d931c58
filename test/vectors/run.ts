// Holds the screen's judge to judgements.json, algebra.json and by-laws.json, without
// a browser.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { judge, outcome, type Rule } from "../../src/discourse/lib/tally";
import { mixesOf, upTo } from "./counts.ts";

type Case = [
  rule: string,
  plus: number,
  zero: number,
  minus: number,
  ...expected: unknown[],
];

type Members = Omit<Rule, "id">;

type Combination = [rule: Members, digest: string];

interface Row {
  rule: Members | null;
  cases: [
    plus: number,
    zero: number,
    minus: number,
    electorate: number | null,
    reached: boolean,
  ][];
}

const MOST = 12;

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function judgement(
  rule: Rule,
  [plus, zero, minus]: readonly number[],
  electorate: number | null = null
): string {
  const counts = { plus: plus!, zero: zero!, minus: minus! };
  const said = judge(counts, rule, electorate);
  return JSON.stringify([
    said.reached,
    said.unmet,
    said.plusNeeded,
    said.minusSpare,
    outcome(counts, rule, electorate),
  ]);
}

/** What a digest is made of: see Algebra in algebra.rb. */
function lines(rule: Rule): string[] {
  return (rule.minimumShare ? upTo(MOST) : [null]).flatMap((electorate) =>
    mixesOf(electorate ?? MOST).map(
      (counts) =>
        `${electorate ?? ""} ${counts.join(" ")} ${judgement(rule, counts, electorate)}`
    )
  );
}

const rules = new Map<string, Rule>(
  read("config/rules.json").map((rule: Rule) => [rule.id, rule])
);
const presets: Case[] = read("test/vectors/judgements.json").cases;
const misjudged = presets.filter(
  ([id, plus, zero, minus, ...expected]) =>
    judgement(rules.get(id)!, [plus, zero, minus]) !== JSON.stringify(expected)
);

const combinations: Combination[] = read("test/vectors/algebra.json").cases;
const misread = combinations.filter(([members, digest]) => {
  const text = lines({ id: "", ...members }).join("\n");
  return createHash("sha256").update(text).digest("hex") !== digest;
});

const communities: { rows: Row[] }[] = read(
  "test/vectors/by-laws.json"
).communities;
const rows = communities.flatMap((each) => each.rows).filter((row) => row.rule);
const unlawful = rows.filter(({ rule, cases }) =>
  cases.some(
    ([plus, zero, minus, electorate, reached]) =>
      judge({ plus, zero, minus }, { id: "", ...rule! }, electorate).reached !==
      reached
  )
);

const failures = [...misjudged, ...misread, ...unlawful];
for (const failed of failures.slice(0, 10)) {
  console.error(`not judged as these say: ${JSON.stringify(failed)}`);
}
const counts = [presets.length, combinations.length, rows.length];
const passed = counts.reduce((sum, size) => sum + size) - failures.length;
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && counts.every(Boolean) ? 0 : 1;
