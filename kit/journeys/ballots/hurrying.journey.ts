import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  BINDING_VOTER,
  changeBallot,
  hasFocus,
  isInSight,
  MEMBER,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
} from "../forum.ts";
import { type Look, test, trusted } from "../harness.ts";

const PHONE: Look = { width: 390, height: 844 };
const LAST = 80;

/** The small ballot, and what opens it. */
function small(page: Page) {
  const menu = page.locator(".binding-vote-menu");
  return {
    menu,
    button: page.locator(".binding-vote-badge-button:visible").last(),
    choice: (side: "plus" | "zero" | "minus"): Locator =>
      menu.locator(`.binding-vote__choice.--${side}`),
    chosen: (side: "plus" | "zero" | "minus"): Locator =>
      menu.locator(`.binding-vote__choice.--${side}[aria-pressed=true]`),
  };
}

/** Presses what is in sight, where it is: no way there is helped by scrolling. */
async function tap(button: Locator): Promise<void> {
  await button.waitFor();
  await button.page().evaluate(() => document.fonts.ready);
  const { x, y, width, height } = (await button.boundingBox())!;
  await button.page().mouse.click(x + width / 2, y + height / 2);
}

/** Writes into the topic of a page, until it is long. */
async function lengthen(page: Page): Promise<void> {
  const topicId = new URL(page.url()).pathname.split("/")[3]!;
  const topic = await page.request.get(`/t/${topicId}.json`);
  const { highest_post_number: last } = (await topic.json()) as {
    highest_post_number: number;
  };
  const headers = await trusted(page);
  for (let number = last + 1; number <= LAST + 5; number++) {
    const answer = await page.request.post("/posts.json", {
      headers,
      form: {
        topic_id: topicId,
        raw: `The benchmark ran for the ${number}th time.`,
      },
    });
    assert.equal(answer.status(), 200, await answer.text());
  }
}

test("somebody votes at post 80 of a long topic on a phone in two taps, and comes to the whole vote", async (visit) => {
  const path = await pathOf(withOpenVote);
  await lengthen(await visit(MEMBER, path));
  const start = await visit(BINDING_VOTER, path);
  await withdrawIfCast(start);

  const page = await visit(BINDING_VOTER, `${path}/${LAST}`, PHONE);
  await page.locator(`#post_${LAST}`).waitFor();
  assert.equal(await page.locator("#post_1").count(), 0, "it is not loaded");
  const { button, choice, chosen, menu } = small(page);
  await tap(button);
  const answered = page.waitForResponse(/\/ballot\.json$/);
  await tap(choice("plus"));
  await answered;
  await chosen("plus").waitFor();
  await says(menu, "Your binding +1 is cast.");
  await assertFitsSideways(page);
  await assertAccessible(page, ".d-modal");

  await menu.getByRole("button", { name: "See the whole vote" }).click();
  await menu.waitFor({ state: "detached" });
  await page.locator("#post_1").waitFor();
  const subject = widget(page).root.locator(".binding-vote__subject");
  await hasFocus(subject);
  await isInSight(subject);
  await changeBallot(widget(page).withdraw);
});

for (const dark of [false, true]) {
  test(`one votes from the header ${dark ? "in dark" : "in light"}, by the keyboard alone, and takes it back`, async (visit) => {
    const path = await pathOf(withOpenVote);
    const page = await visit(BINDING_VOTER, path, { dark });
    await withdrawIfCast(page);
    await page.locator(".topic-post").last().scrollIntoViewIfNeeded();
    const header = page.locator(".d-header .binding-vote-badge-button");
    await header.waitFor();
    assert.ok(
      (await header.boundingBox())!.height >= 24,
      "it is large enough to press"
    );

    await header.focus();
    await page.keyboard.press("Enter");
    const { choice, chosen, menu } = small(page);
    await menu.waitFor();
    await assertAccessible(page, ".fk-d-menu");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await hasFocus(choice("minus"));
    await page.keyboard.press("Enter");
    await says(menu, "not cast yet");
    await says(menu, "Your −1 would complete the 3 votes");
    await assertAccessible(page, ".fk-d-menu");

    await page.keyboard.type("The nightly run costs too much.");
    const answered = page.waitForResponse(/\/ballot\.json$/);
    await page.keyboard.press("Control+Enter");
    assert.equal((await answered).status(), 200);
    await chosen("minus").waitFor();
    await hasFocus(choice("minus"));
    await says(menu, "Your reason: The nightly run costs too much.");
    await assertAccessible(page, ".fk-d-menu");

    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    await hasFocus(header);

    const { root, withdraw } = widget(page);
    await changeBallot(withdraw);
    const reason = root.locator(".binding-vote__reason textarea");
    assert.equal(await reason.inputValue(), "The nightly run costs too much.");
    const undone = page.waitForResponse(/\/ballot\.json$/);
    await page.getByRole("button", { name: "Undo" }).last().click();
    await undone;
    await says(root, "Your reason: The nightly run costs too much.");
    await hasFocus(widget(page).choice("minus"));
    await changeBallot(withdraw);
  });
}

test("anonymous people see from the header how it stands, and where to log in", async (visit) => {
  const page = await visit(null, await pathOf(withOpenVote));
  await page.locator(".topic-post").last().scrollIntoViewIfNeeded();
  await page.locator(".d-header .binding-vote-badge-button").click();
  const { menu } = small(page);
  await says(menu, "1 more binding +1 needed.");
  const login = menu.getByRole("link", { name: /Log in to take part/ });
  assert.equal(await login.getAttribute("href"), "/login");
  await assertAccessible(page, ".fk-d-menu");
});
