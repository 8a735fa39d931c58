// Holds the screen's foresight to every mix of further ballots, as
// judgements.json judges the counts that they lead to.

import { readFileSync } from "node:fs";
import { foresee, type Rule } from "../../src/discourse/lib/tally";

const MOST_CAST = 6;
const MOST_REMAINING = 5;

type Case = [
  rule: string,
  plus: number,
  zero: number,
  minus: number,
  reached: boolean,
];

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

const rules: Rule[] = read("config/rules.json");
const cases: Case[] = read("test/vectors/judgements.json").cases;
const reached = new Map(
  cases.map(([rule, plus, zero, minus, said]) => [
    `${rule} ${plus} ${zero} ${minus}`,
    said,
  ])
);

/** The whole numbers from 0 up to a last one. */
function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}

/** Every +1, 0 and -1 that so many people can add; the rest of them stay silent. */
function mixes(remaining: number): [number, number, number][] {
  return upTo(remaining).flatMap((plus) =>
    upTo(remaining - plus).flatMap((zero) =>
      upTo(remaining - plus - zero).map((minus): [number, number, number] => [
        plus,
        zero,
        minus,
      ])
    )
  );
}

function byBruteForce(
  rule: string,
  [plus, zero, minus]: [number, number, number],
  remaining: number
): string | null {
  const ends = mixes(remaining).map(
    ([p, z, m]) => reached.get(`${rule} ${plus + p} ${zero + z} ${minus + m}`)!
  );
  if (ends.every(Boolean)) {
    return "cannot_fail";
  }
  return ends.some(Boolean) ? null : "cannot_pass";
}

let passed = 0;
let failed = 0;
for (const rule of rules) {
  for (const remaining of upTo(MOST_REMAINING)) {
    for (const plus of upTo(MOST_CAST)) {
      for (const zero of upTo(MOST_CAST)) {
        for (const minus of upTo(MOST_CAST)) {
          const said = foresee({ plus, zero, minus }, rule, remaining);
          if (said === byBruteForce(rule.id, [plus, zero, minus], remaining)) {
            passed += 1;
          } else {
            failed += 1;
            console.error(
              `not as foreseen by brute force: ${rule.id} ${plus} ${zero} ${minus}, ${remaining} remain: ${said}`
            );
          }
        }
      }
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
