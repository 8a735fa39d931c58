import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import {
  MEMBER,
  OPENER,
  openVote,
  pathOf,
  says,
  widget,
  withoutVote,
} from "../forum.ts";
import { test } from "../harness.ts";

const DAY = 24 * 60 * 60 * 1000;

test("an opener moves the closing time and cancels, and another sees both", async (visit) => {
  const path = await pathOf(withoutVote);
  const opener = await visit(OPENER, path);
  const watcher = await visit(MEMBER, path);
  await openVote(opener);
  await says(widget(watcher).root, "in 7 days");
  assert.equal(
    await watcher.locator(".binding-vote__manage").count(),
    0,
    "a member manages nothing"
  );

  await opener.getByRole("button", { name: "Move the closing time" }).click();
  const moving = opener.getByRole("dialog");
  await moving.waitFor();
  await assertAccessible(opener, ".binding-vote-form__fields");
  const date = moving.locator("input[type=date]");
  const closes = Date.parse(await date.inputValue());
  const later = new Date(closes + 3 * DAY).toISOString().slice(0, 10);
  await date.fill(later);
  await moving.getByRole("button", { name: "Move the closing time" }).click();
  await moving.waitFor({ state: "detached" });
  await says(widget(watcher).root, "in 10 days");

  await opener.getByRole("button", { name: "Cancel the vote" }).click();
  const cancelling = opener.getByRole("dialog");
  await cancelling.waitFor();
  await assertAccessible(opener, ".binding-vote-form__fields");
  await cancelling.locator("textarea").fill("Another proposal took its place.");
  await cancelling.getByRole("button", { name: "Cancel the vote" }).click();
  await cancelling.waitFor({ state: "detached" });

  await says(widget(watcher).verdict, "Cancelled.");
  await says(widget(watcher).verdict, "Another proposal took its place.");
  assert.equal(await widget(watcher).choice("plus").count(), 0);
});
