// Times how the screen's reader of votes reads a plain text and the hostile ones of
// the same length: a line of JSON for each, the text and its milliseconds.

import { performance } from "node:perf_hooks";
import { readBallotText } from "../../src/discourse/lib/replies/ballot-text";
import { hostileTexts } from "../../test/vectors/ballot-text-samples";

const ROUNDS = 20;
const PLAIN = "I have read the proposal, and agree with most of it.\n";

/** The best of some rounds. */
function milliseconds(raw: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    readBallotText(raw);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const hostile = hostileTexts();
const size = hostile[0]!.length;
const plain = PLAIN.repeat(size).slice(0, size);
milliseconds(plain);
for (const raw of [plain, ...hostile]) {
  process.stdout.write(`${JSON.stringify([raw, milliseconds(raw)])}\n`);
}
