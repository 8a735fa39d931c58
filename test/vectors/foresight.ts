// Holds the screen's foresight to every mix of further ballots: for every rule of
// algebra.json and the presets, and all counts of electorates of 0..6 people, as the
// judge judges the counts that they lead to.

import { readFileSync } from "node:fs";
import { foresee, judge, type Rule } from "../../src/discourse/lib/tally";
import { type Mix, mixesOf, upTo } from "./counts.ts";

const MOST = 6;

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

const MIXES = upTo(MOST).map(mixesOf);

function byBruteForce(
  rule: Rule,
  [plus, zero, minus]: Mix,
  remaining: number,
  electorate: number
): string | null {
  let reached = 0;
  const mixes = MIXES[remaining]!;
  for (const [p, z, m] of mixes) {
    const counts = { plus: plus + p, zero: zero + z, minus: minus + m };
    reached += judge(counts, rule, electorate).reached ? 1 : 0;
  }
  if (reached === mixes.length) {
    return "cannot_fail";
  }
  return reached > 0 ? null : "cannot_pass";
}

const rules: Rule[] = [
  ...read("config/rules.json"),
  ...read("test/vectors/algebra.json").cases.map(
    ([members]: [Omit<Rule, "id">]) => ({ id: "", ...members })
  ),
];

let passed = 0;
let failed = 0;
for (const rule of rules) {
  for (const electorate of upTo(MOST)) {
    for (const mix of MIXES[electorate]!) {
      const [plus, zero, minus] = mix;
      const remaining = electorate - plus - zero - minus;
      const said = foresee({ plus, zero, minus }, rule, remaining, electorate);
      if (said === byBruteForce(rule, mix, remaining, electorate)) {
        passed += 1;
      } else {
        failed += 1;
        console.error(
          `not as foreseen by brute force: ${JSON.stringify(rule)} ${mix.join(" ")} of ${electorate}: ${said}`
        );
      }
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
