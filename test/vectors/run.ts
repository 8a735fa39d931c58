// Runs judgements.json through the screen's judge, without a browser.

import { readFileSync } from "node:fs";
import { judge, type Rule } from "../../src/discourse/lib/tally";

type Case = [
  rule: string,
  plus: number,
  zero: number,
  minus: number,
  ...expected: [
    reached: boolean,
    unmet: string[],
    plusNeeded: number | null,
    minusSpare: number,
  ],
];

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

const rules = new Map<string, Rule>(
  read("config/rules.json").map((rule: Rule) => [rule.id, rule])
);
const cases: Case[] = read("test/vectors/judgements.json").cases;

const failures = cases.filter(([id, plus, zero, minus, ...expected]) => {
  const said = judge({ plus, zero, minus }, rules.get(id)!);
  return (
    JSON.stringify([
      said.reached,
      said.unmet,
      said.plusNeeded,
      said.minusSpare,
    ]) !== JSON.stringify(expected)
  );
});

for (const failed of failures.slice(0, 10)) {
  console.error(`not as judged by brute force: ${JSON.stringify(failed)}`);
}
console.log(
  `${cases.length - failures.length} passed, ${failures.length} failed`
);
process.exitCode = failures.length === 0 && cases.length > 0 ? 0 : 1;
