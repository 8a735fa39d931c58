import assert from "node:assert/strict";
import {
  ADMINISTRATOR,
  BINDING_VOTER,
  cancelVote,
  changeBallot,
  hasFocus,
  OPENER,
  openVote,
  pathOf,
  prepareVote,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
  withPassedVote,
} from "../forum.ts";
import { test } from "../harness.ts";

test("a binding -1 is asked for its reason, and cast with it", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  const { choice, chosen, root, verdict, withdraw } = widget(page);
  await withdrawIfCast(page);
  await says(verdict, "1 more binding +1 needed.");

  await choice("minus").click();
  const reason = root.getByLabel("Reason");
  await reason.waitFor();
  assert.equal(await chosen("minus").count(), 0);
  await hasFocus(reason);

  const cast = root.getByRole("button", { name: "Cast −1" });
  await cast.click();
  await says(root.getByRole("alert"), "A binding −1 needs a reason.");
  await hasFocus(reason);

  await reason.fill("Two releases are twice the work.");
  await changeBallot(cast);
  await chosen("minus").waitFor();
  await changeBallot(withdraw);
  await withdraw.waitFor({ state: "detached" });
});

test("who opens a vote too late is told so, and loses nothing", async (visit) => {
  const path = await pathOf(withPassedVote);
  const administrator = await visit(ADMINISTRATOR, path);
  const opener = await visit(OPENER, path);
  const late = await prepareVote(administrator);
  await openVote(opener);

  await late.getByRole("button", { name: "Open the vote" }).click();
  await says(late, "This topic has an open vote already.");
  const summary = late.getByLabel("Summary of the conversation");
  assert.equal(await summary.inputValue(), "We talked.");
  await late.getByRole("button", { name: "Cancel" }).click();
  await late.getByRole("button", { name: "Throw it away" }).click();
  await cancelVote(opener, "Both of us opened one.");
});

test("a closing time that is too early is refused in words", async (visit) => {
  const page = await visit(OPENER, await pathOf(withOpenVote));
  await page.getByRole("button", { name: "Move the closing time" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input[type=date]").fill("2020-01-01");
  await dialog.getByRole("button", { name: "Move the closing time" }).click();
  await says(dialog.getByRole("alert"), "This closing time is too early.");
});
