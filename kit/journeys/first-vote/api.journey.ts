import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { BASE_URL, test } from "../harness.ts";

const DOCUMENT = new URL("../../../docs/api.md", import.meta.url);

test("the request of docs/api.md runs as it stands there, with the key that the playground gives out", async () => {
  const [, line] =
    /^(curl .*127\.0\.0\.1:4200.*)$/m.exec(readFileSync(DOCUMENT, "utf8")) ??
    [];
  assert.ok(line, "there is such a line");
  // Only the port is another one.
  const here = line.replace("http://127.0.0.1:4200", BASE_URL);
  const ask = (command: string) =>
    execFileSync("sh", ["-c", command], { encoding: "utf8" });

  const { votes } = JSON.parse(ask(here)) as {
    votes: { waiting?: boolean }[];
  };
  assert.ok(votes.length > 0, "some wait for that person");
  assert.ok(votes.every(({ waiting }) => waiting));

  const refused = ask(here.replace("Api-Key: playground", "Api-Key: guessed"));
  assert.ok(!refused.includes('"votes"'), "another key opens nothing");
});
