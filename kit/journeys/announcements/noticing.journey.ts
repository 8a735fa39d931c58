import type { Locator, Page } from "playwright-core";
import { assertAccessible } from "../axe.ts";
import {
  BINDING_VOTER,
  cancelVote,
  changeBallot,
  OPENER,
  pathOf,
  prepareVote,
  says,
  widget,
  withoutVote,
} from "../forum.ts";
import { PATIENCE, test } from "../harness.ts";

/** Unfolds the list of notifications once it has that one, which a job makes. */
async function noticed(page: Page, text: string): Promise<Locator> {
  const notice = page.locator(".user-menu-notifications li", { hasText: text });
  const giveUp = Date.now() + PATIENCE;
  while (Date.now() < giveUp) {
    await page.reload();
    await page.getByTitle(/new notifications/).click();
    if ((await notice.count()) > 0) {
      return notice;
    }
  }
  throw new Error(`no notification says: ${text}`);
}

test("a binding voter learns of a vote, and how it ended", async (visit) => {
  const subject = `Sign our releases, asked at ${Date.now()}`;
  const opener = await visit(OPENER, await pathOf(withoutVote));
  const dialog = await prepareVote(opener);
  await dialog.getByLabel("Subject").fill(subject);
  await dialog.getByRole("button", { name: "Open the vote" }).click();
  await dialog.waitFor({ state: "detached" });

  const voter = await visit(BINDING_VOTER, "/");
  const opened = await noticed(voter, `Binding vote opened: ${subject}`);
  await opened.locator(".d-icon-gavel").waitFor();
  await assertAccessible(voter, ".user-menu-notifications");
  await opened.getByRole("link").click();
  await says(widget(voter).root, subject);
  await changeBallot(widget(voter).choice("plus"));

  await cancelVote(opener, "It was only tried.");
  const cancelled = await noticed(voter, `Cancelled: ${subject}`);
  await cancelled
    .getByTitle("A binding vote in which you voted was cancelled")
    .waitFor();
});
