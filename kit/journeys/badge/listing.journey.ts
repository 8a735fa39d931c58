import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { assertAccessible } from "../axe.ts";
import {
  BINDING_VOTER,
  changeBallot,
  MEMBER,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
} from "../forum.ts";
import { test } from "../harness.ts";

/** The badge beside the title of a topic in a list. */
function badgeOf(page: Page, topicId: string): Locator {
  return page.locator(
    `#main-outlet [data-topic-id="${topicId}"] .binding-vote-badge`
  );
}

/** In pixels. */
function fontSize(text: Locator): Promise<number> {
  return text.evaluate((element) =>
    parseFloat(getComputedStyle(element).fontSize)
  );
}

test("the badge changes in every list while one looks", async (visit) => {
  const path = await pathOf(withOpenVote);
  const id = path.split("/").at(-1)!;
  const voter = await visit(BINDING_VOTER, path);
  await withdrawIfCast(voter);
  const lists = await Promise.all(
    ["/latest", "/categories", "/search?q=benchmark"].map((list) =>
      visit(MEMBER, list)
    )
  );
  for (const list of lists) {
    await says(badgeOf(list, id), "Vote: 1 more +1");
    await list.evaluate(() => Object.assign(window, { sameDocument: true }));
  }

  await changeBallot(widget(voter).choice("plus"));
  for (const list of lists) {
    await says(badgeOf(list, id), "Vote: reached");
    assert.ok(await list.evaluate(() => "sameDocument" in window));
    await assertAccessible(list, ".binding-vote-badge");
  }

  await changeBallot(widget(voter).withdraw);
  for (const list of lists) {
    await says(badgeOf(list, id), "Vote: 1 more +1");
  }
});

test("the badge goes to the header with the title, and stands among suggested topics", async (visit) => {
  const page = await visit(MEMBER, await pathOf(withOpenVote));
  const docked = page.locator(".d-header .binding-vote-badge");
  await widget(page).root.waitFor();
  assert.equal(await docked.count(), 0);

  await page.locator("#suggested-topics .binding-vote-badge").first().waitFor();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await says(docked, "Vote: 1 more +1");
  await assertAccessible(page, ".binding-vote-badge");
  const title = page.locator(".d-header .topic-link").first();
  const ratio = (await fontSize(docked)) / (await fontSize(title));
  assert.ok(ratio < 0.9, `the badge is ${ratio} times as large as the title`);
});

test("on a phone, the badge leaves the title of what a search finds its room", async (visit) => {
  const page = await visit(MEMBER, "/search?q=benchmark", {
    width: 390,
    height: 844,
  });
  const result = page.locator(".fps-result", {
    has: page.locator(".binding-vote-badge"),
  });
  const title = await result.first().locator(".topic-title").boundingBox();
  const badge = await result
    .first()
    .locator(".binding-vote-badge")
    .boundingBox();
  const all = await result.first().boundingBox();
  assert.ok(title!.width > 0.6 * all!.width, `${title!.width} px of a title`);
  assert.ok(badge!.x + badge!.width <= all!.x + all!.width, "the badge fits");
});
