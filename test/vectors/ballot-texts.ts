// Runs ballot-texts.json through the screen's reader of votes, and counts how much
// of hostile texts it takes up (bin/bench readers has the times). Given a number, it
// writes out instead its lists of words, and how it reads so many generated texts,
// and the hostile ones, for the server's reader (ballot_texts.rb).

import { readFileSync } from "node:fs";
import {
  arguesBallot,
  readBallotText,
} from "../../src/discourse/lib/replies/ballot-text";
import { PHRASES } from "../../src/discourse/lib/replies/ballot-text/lexicon";
import { ownWords } from "../../src/discourse/lib/replies/ballot-text/own-words";
import { generatedTexts, hostileTexts } from "./ballot-text-samples";

const MOST_LINES = 300;

type Reading = [
  typed: string | null,
  choice: string | null,
  claimsBinding: boolean | null,
  sure: boolean | null,
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
    said?.sure ?? null,
  ];
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
      JSON.stringify(read(raw)) !== JSON.stringify(expected.slice(0, 4))
  );
  const hostile = hostileTexts();
  const taken = hostile.filter((raw) => ownWords(raw).length > MOST_LINES);

  for (const [raw, , , , , , why] of misread) {
    console.error(
      `misread: ${JSON.stringify(raw)} (${why}): ${JSON.stringify(read(raw))}`
    );
  }
  for (const raw of taken) {
    console.error(
      `too many lines are read of ${JSON.stringify(raw.slice(0, 60))}`
    );
  }
  const failed = misread.length + taken.length;
  console.log(
    `${cases.length + hostile.length - failed} passed, ${failed} failed`
  );
  process.exitCode = failed === 0 && cases.length > 0 ? 0 : 1;
}

const count = Number(process.argv[2] ?? 0);
if (count > 0) {
  process.stdout.write(`${JSON.stringify(["words", PHRASES])}\n`);
  for (const raw of generatedTexts(count)) {
    write("generated", raw);
  }
  hostileTexts().forEach((raw) => write("hostile", raw));
} else {
  check();
}
