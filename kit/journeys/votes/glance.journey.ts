import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  BINDING_VOTER,
  hasFocus,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
  withPassedVote,
} from "../forum.ts";
import { type Look, test } from "../harness.ts";

/** How much more of the first screen a real forum takes than the kit's does, at most, in pixels. */
const ROOM_FOR_THE_FORUM = 40;

/** A topic's title that takes two lines on a phone. */
const LONG_TITLE = "Adopt the benchmark suite that users keep today";

/** Where an element ends, in pixels from the top of the page. */
async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  assert.ok(box, `${element} is not to be seen`);
  return box.y + box.height;
}

/** The page as somebody sees it who comes to the topic, with a long title. */
async function arrive(page: Page): Promise<void> {
  await withdrawIfCast(page);
  await page
    .locator("#topic-title .fancy-title")
    .evaluate((title, text) => (title.textContent = text), LONG_TITLE);
  await page.evaluate(() => window.scrollTo(0, 0));
}

test("at a glance, a phone shows what, where it stands, until when, and the ballot", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote), {
    width: 390,
    height: 844,
  });
  await arrive(page);
  const { root, verdict, choice } = widget(page);

  for (const seen of [
    root.locator(".binding-vote__kind"),
    root.locator(".binding-vote__end"),
    root.locator("h2"),
    verdict,
    root.locator(".binding-vote__picture"),
    root.locator(".binding-vote__binds"),
    choice("plus"),
    choice("zero"),
    choice("minus"),
  ]) {
    assert.ok(
      (await bottomOf(seen)) <= 844 - ROOM_FOR_THE_FORUM,
      `${seen} ends at ${await bottomOf(seen)}`
    );
  }
  await assertFitsSideways(page);
});

test("at a glance, a small phone shows down to where the vote stands", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote), {
    width: 320,
    height: 568,
  });
  await arrive(page);

  const end = await bottomOf(widget(page).verdict);
  assert.ok(end <= 568 - ROOM_FOR_THE_FORUM, `the verdict ends at ${end}`);
  await assertFitsSideways(page);
});

test("at a glance, a phone folds the summary to a few lines, and keeps the focus", async (visit) => {
  const page = await visit(null, await pathOf(withPassedVote), {
    width: 390,
    height: 844,
  });
  const { root } = widget(page);
  const summary = root.locator(".binding-vote__summary");
  const fold = root.locator(".binding-vote__fold");
  await fold.waitFor();
  const folded = await summary.evaluate(({ clientHeight }) => clientHeight);

  await fold.click();
  await summary.and(page.locator(":not(.--folded)")).waitFor();
  const whole = await summary.evaluate(({ clientHeight }) => clientHeight);
  assert.ok(whole > folded, `${folded} px folded, ${whole} px unfolded`);
  await hasFocus(fold);
});

for (const [screen, look] of Object.entries<Look>({
  "a desktop": {},
  "a phone": { width: 390, height: 844 },
})) {
  test(`at a glance, the title docks and undocks above a tall vote, in both views, on ${screen}`, async (visit) => {
    const path = await pathOf(withOpenVote);
    for (const view of [path, path.replace(/^\/t\//, "/n/")]) {
      const page = await visit(BINDING_VOTER, view, look);
      const { root } = widget(page);
      const docked = page.locator(".d-header .header-title");
      await root.locator(".binding-vote__roster-button").click();
      await root.locator(".binding-vote__person").first().waitFor();
      assert.equal(await page.locator(".binding-vote-outlet").count(), 1);
      const observed = page.locator("#topic-title, .nested-view__header");
      assert.equal(
        await observed.locator("[class*=binding-vote]").count(),
        0,
        "the forum observes its title, which is to stay as tall as it is"
      );

      await page.evaluate(() => window.scrollTo(0, 0));
      await docked.waitFor({ state: "detached" });
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await docked.waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
      await docked.waitFor({ state: "detached" });
    }
  });
}

test("at a glance, a closed vote shows its end, what follows and who was for it", async (visit) => {
  const page = await visit(null, await pathOf(withPassedVote));
  const { root, verdict } = widget(page);

  await says(root.locator(".binding-vote__end"), /closed on .*(UTC|GMT)/);
  await says(verdict, "Passed.");
  assert.equal(await root.locator(".binding-vote__cell.--empty").count(), 0);
  await root.locator(".binding-vote__picture .avatar").first().waitFor();
});

for (const dark of [false, true]) {
  test(`at a glance, all is there in forced colors, ${dark ? "dark" : "light"}`, async (visit) => {
    const page = await visit(BINDING_VOTER, await pathOf(withOpenVote), {
      dark,
    });
    await page.emulateMedia({ forcedColors: "active" });
    const { root } = widget(page);
    await root.waitFor();

    for (const part of [
      ".--plus .binding-vote__cell",
      ".binding-vote__cell.--empty",
      ".binding-vote__place",
    ]) {
      const { line, ground } = await root
        .locator(part)
        .first()
        .evaluate((element) => {
          const { borderBlockEndColor, borderBlockEndWidth } =
            getComputedStyle(element);
          const card = element.closest(".binding-vote")!;
          return {
            line: `${borderBlockEndColor} ${borderBlockEndWidth !== "0px"}`,
            ground: getComputedStyle(card).backgroundColor,
          };
        });
      assert.notEqual(line, `${ground} true`, `${part} is not to be seen`);
      assert.match(line, /true$/, `${part} has no line`);
    }
    // The colors are those of the person then.
    await assertAccessible(page, ".binding-vote", ["color-contrast"]);
  });
}
