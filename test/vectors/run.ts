// Holds the screen's judge to judgements.json and algebra.json, without a browser.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { judge, outcome, type Rule } from "../../src/discourse/lib/tally";

type Case = [
  rule: string,
  plus: number,
  zero: number,
  minus: number,
  ...expected: unknown[],
];

type Combination = [rule: Omit<Rule, "id">, digest: string];

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

/** The whole numbers from 0 up to a last one. */
function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}

/** All counts that so many people can have. */
function countsOf(people: number): number[][] {
  return upTo(people).flatMap((plus) =>
    upTo(people - plus).flatMap((zero) =>
      upTo(people - plus - zero).map((minus) => [plus, zero, minus])
    )
  );
}

/** What a digest is made of: see Algebra in algebra.rb. */
function lines(rule: Rule): string[] {
  return (rule.minimumShare ? upTo(MOST) : [null]).flatMap((electorate) =>
    countsOf(electorate ?? MOST).map(
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

const failures = [...misjudged, ...misread];
for (const failed of failures.slice(0, 10)) {
  console.error(`not as judged by brute force: ${JSON.stringify(failed)}`);
}
const count = presets.length + combinations.length;
console.log(`${count - failures.length} passed, ${failures.length} failed`);
process.exitCode =
  failures.length === 0 && presets.length > 0 && combinations.length > 0
    ? 0
    : 1;
