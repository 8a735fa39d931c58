// bin/recount FILE

import { readFileSync } from "node:fs";
import { figures, recount } from "./recount.ts";
import { Unreadable } from "./shapes.ts";
import { readExport, type VoteExport } from "./vote-export.ts";

const USAGE = `Usage: bin/recount FILE
FILE is the JSON export of a vote: /binding-votes/ID/export.json on the forum.
(The CSV export is for spreadsheets: it has no rule and no history.)`;

const AGREES = 0;
const DISAGREES = 1;
const UNREADABLE = 2;

const [file, ...others] = process.argv.slice(2);
if (["--help", "-h"].includes(file ?? "")) {
  console.log(USAGE);
} else if (!file || file.startsWith("-") || others.length > 0) {
  console.error(USAGE);
  process.exitCode = UNREADABLE;
} else {
  process.exitCode = report(file);
}

function report(path: string): number {
  try {
    return say(readExport(read(path)));
  } catch (error) {
    if (!(error instanceof Unreadable)) {
      throw error;
    }
    console.error(`bin/recount: ${path}: ${error.message}.`);
    return UNREADABLE;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Unreadable(
      code === "ENOENT"
        ? "there is no such file"
        : `the file cannot be read (${code})`
    );
  }
}

function say(exported: VoteExport): number {
  const { tally, state, differences } = recount(exported);
  const { id, subject } = exported.vote;
  print(`Vote ${id}: ${subject}`);
  print(`Binding ballots: ${figures(tally.binding)}.`);
  print(`Non-binding ballots: ${figures(tally.nonBinding)}.`);
  const rule = exported.rule.id === "own" ? "of its kind" : exported.rule.id;
  print(`By the rule ${rule} they give: ${state}.`);

  if (differences.length === 0) {
    print("The export agrees, and its history gives the same ballots.");
    return AGREES;
  }
  print("The export does not agree:");
  differences.forEach((difference) => print(`- ${difference}`));
  return DISAGREES;
}

/** Prints a line, and lets nothing in the file steer the terminal. */
function print(line: string): void {
  console.log(line.replace(/\p{Cc}/gu, "\uFFFD"));
}
