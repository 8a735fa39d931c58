import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import {
  BINDING_VOTER,
  cancelVote,
  changeBallot,
  MEMBER,
  OPENER,
  openVote,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
  withPassedVote,
} from "../forum.ts";
import { test } from "../harness.ts";

const BUTTON = "#topic-footer-button-open-binding-vote";

test("votes follow each other in a topic, and the earlier ones stay below", async (visit) => {
  const path = await pathOf(withPassedVote);
  const opener = await visit(OPENER, path);
  const watcher = await visit(MEMBER, path);
  await says(widget(watcher).verdict, "Passed.");
  await Promise.all(
    [opener, watcher].map((page) =>
      page.evaluate(() => Object.assign(window, { sameDocument: true }))
    )
  );

  await openVote(opener);
  await opener.locator(BUTTON).waitFor({ state: "detached" });
  await says(widget(watcher).verdict, "3 more binding +1 needed.");
  const earlier = watcher.locator(".binding-vote-earlier li");
  await says(earlier, "Passed");

  await cancelVote(opener, "Another proposal took its place.");
  await opener.locator(BUTTON).waitFor();
  await openVote(opener);
  await says(widget(watcher).verdict, "3 more binding +1 needed.");
  await says(earlier.nth(0), "Cancelled");
  await says(earlier.nth(1), "Passed");
  assert.equal(await earlier.count(), 2);

  await earlier.nth(1).getByRole("button").first().click();
  await says(earlier.nth(1).locator(".binding-vote__verdict"), "Passed.");
  await earlier.nth(1).locator(".binding-vote__voters-button").click();
  await earlier.nth(1).locator(".binding-vote__voter").first().waitFor();
  assert.equal(await earlier.locator(".binding-vote__choice").count(), 0);
  await assertAccessible(watcher, ".binding-vote-outlet");

  for (const page of [opener, watcher]) {
    assert.ok(await page.evaluate(() => "sameDocument" in window));
  }
});

test("a ballot leads to the reply in which it is argued", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  const { choice, root, withdraw } = widget(page);
  await withdrawIfCast(page);

  await root.locator(".binding-vote__reason-button").click();
  const label = root.getByLabel("Argued in your reply");
  const option = label.locator("option", { hasText: "nightly run" });
  await label.selectOption(await option.getAttribute("value"));
  await root.getByLabel("Reason").fill("See https://example.com/runs.");
  await changeBallot(choice("plus"));

  await root.locator(".binding-vote__voters-button").click();
  const voter = root.locator(".binding-vote__voter", { hasText: "benno" });
  await voter.locator('q a[href="https://example.com/runs"]').waitFor();
  const reply = voter.getByRole("link", { name: /^reply #\d+$/ });
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const told = page.waitForResponse(/\/t\/\d+\/\d+\.json$/);
  await reply.click();
  await (await told).finished();
  await page.waitForURL(/\/t\/-\/\d+\/\d+$/);
  await page.waitForFunction(() => window.scrollY > 0);
  await reply.waitFor();
  assert.ok(await page.evaluate(() => "sameDocument" in window));

  await changeBallot(withdraw);
  await withdraw.waitFor({ state: "detached" });
});
