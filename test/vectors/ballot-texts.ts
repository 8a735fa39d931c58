// Runs ballot-texts.json through the screen's reader of votes, and hostile texts
// against the clock. Given a number, it writes out instead how it reads so many
// generated texts, and the hostile ones, for the server's reader (ballot_texts.rb).

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import {
  arguesBallot,
  readBallotText,
} from "../../src/discourse/lib/ballot-text";
import { generatedTexts, hostileTexts } from "./ballot-text-samples";

const MOST_MILLISECONDS = 10;
const ROUNDS = 10;

type Reading = [
  typed: string | null,
  choice: string | null,
  claimsBinding: boolean | null,
];
type Case = [
  raw: string,
  ...expected: [...Reading, trap: boolean, why: string],
];

function read(raw: string): Reading {
  const said = readBallotText(raw);
  return [
    said?.typed ?? null,
    said?.choice ?? null,
    said?.claimsBinding ?? null,
  ];
}

/** The best of some rounds, in milliseconds. */
function fastest(raw: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    readBallotText(raw);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function write(kind: string, raw: string): void {
  const argued = arguesBallot(raw);
  process.stdout.write(`${JSON.stringify([kind, raw, read(raw), argued])}\n`);
}

function check(): void {
  const path = "test/vectors/ballot-texts.json";
  const cases: Case[] = JSON.parse(readFileSync(path, "utf8")).cases;
  const misread = cases.filter(
    ([raw, ...expected]) =>
      JSON.stringify(read(raw)) !== JSON.stringify(expected.slice(0, 3))
  );
  const hostile = hostileTexts();
  const slow = hostile.filter((raw) => fastest(raw) >= MOST_MILLISECONDS);

  for (const [raw, , , , , why] of misread) {
    console.error(
      `misread: ${JSON.stringify(raw)} (${why}): ${JSON.stringify(read(raw))}`
    );
  }
  for (const raw of slow) {
    console.error(
      `slow: ${fastest(raw)} ms for ${JSON.stringify(raw.slice(0, 60))}`
    );
  }
  const failed = misread.length + slow.length;
  console.log(
    `${cases.length + hostile.length - failed} passed, ${failed} failed`
  );
  process.exitCode = failed === 0 && cases.length > 0 ? 0 : 1;
}

const count = Number(process.argv[2] ?? 0);
if (count > 0) {
  for (const raw of generatedTexts(count)) {
    write("generated", raw);
  }
  hostileTexts().forEach((raw) => write("hostile", raw));
} else {
  check();
}
