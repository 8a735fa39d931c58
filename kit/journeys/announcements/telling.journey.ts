import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import { hasFocus, OPENER, pathOf, says, withClosableVote } from "../forum.ts";
import { test } from "../harness.ts";

test("a vote that is closed tells its result in the topic, and it can be copied", async (visit) => {
  const path = await pathOf(withClosableVote);
  const watcher = await visit(null, path);
  const opener = await visit(OPENER, path);
  for (const name of ["clipboard-read", "clipboard-write"]) {
    await opener.context().grantPermissions([name]);
  }
  const copied = async (label: string) => {
    const record = opener.locator(".binding-vote__record");
    const found = opener.waitForResponse(/\/result\.json$/);
    await record.getByRole("button", { name: label, exact: true }).click();
    await found;
    await says(record.getByRole("status"), "Copied.");
    return opener.evaluate(() => navigator.clipboard.readText());
  };

  assert.match(await copied("Copy the result so far"), /^\[VOTE\] .*, so far/);

  const close = opener.getByRole("button", { name: "Close the vote" });
  const dialog = opener.getByRole("dialog");
  await close.click();
  await says(
    dialog.getByRole("status"),
    /It fails as it stands: 2 more binding \+1 needed\.\s+\d+ \w+ (is|are) left, \d+ have not voted\./
  );
  await assertAccessible(opener, ".close-binding-vote");
  await opener.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await hasFocus(close);

  await close.click();
  await dialog.getByRole("button", { name: "Close the vote" }).click();

  // Nobody loads the page anew.
  await says(watcher.locator(".small-action"), "Closed the vote");
  const reply = watcher.locator(".topic-post", { hasText: "[RESULT][VOTE]" });
  await says(reply, "The vote has failed: too few votes.");
  await says(reply.locator(".username"), OPENER);
  await says(reply.locator("li"), "chen: +1 (binding)");
  await assertAccessible(watcher, ".small-action");

  const result = await copied("Copy the result");
  assert.match(result, /^\[RESULT\]\[VOTE\] Keep two releases/);
  assert.match(result, /\n- chen: \+1 \(binding\)\n/);
  await assertAccessible(opener, ".binding-vote__record");
});
