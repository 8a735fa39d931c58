// Times the screen's judge against the two comparisons that the default rule is, in
// the same loop: so many cases, the milliseconds of each.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { judge, type Rule } from "../../src/discourse/lib/tally";

const cases = Number(process.argv[2]);
const SIDE = 100;
const rules = JSON.parse(readFileSync("config/rules.json", "utf8")) as Rule[];
const rule = rules.find(({ id }) => id === "lazy_two_thirds")!;

function milliseconds(reached: (plus: number, minus: number) => boolean) {
  const start = performance.now();
  let count = 0;
  for (let number = 0; number < cases; number += 1) {
    const plus = number % SIDE;
    const minus = Math.floor(number / SIDE) % SIDE;
    count += reached(plus, minus) ? 1 : 0;
  }
  return { took: performance.now() - start, count };
}

const bare = milliseconds(
  (plus, minus) => plus + minus >= 3 && plus >= 2 * minus
);
const judged = milliseconds(
  (plus, minus) => judge({ plus, zero: 0, minus }, rule).reached
);
if (bare.count !== judged.count) {
  throw new Error(`${judged.count} are reached, not ${bare.count}`);
}
console.log(JSON.stringify([bare.took, judged.took]));
