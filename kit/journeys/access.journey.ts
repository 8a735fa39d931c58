import { assertAccessible, assertFitsSideways } from "./axe.ts";
import {
  BINDING_VOTER,
  OPENER,
  pathOf,
  widget,
  withOpenVote,
  withoutVote,
} from "./forum.ts";
import { type Look, test } from "./harness.ts";

/** How the forum colours its own texts and links is not the plugin's matter. */
const OF_THE_FORUM = ["color-contrast", "link-in-text-block"];

const LOOKS: Readonly<Record<string, Look>> = {
  "in light": {},
  "in dark": { dark: true },
  "at 320 px": { width: 320, height: 700 },
  "at 320 px in dark, right to left": {
    width: 320,
    height: 700,
    dark: true,
    rtl: true,
  },
  "right to left": { rtl: true },
};

for (const [name, look] of Object.entries(LOOKS)) {
  test(`axe-core finds nothing in a topic with a vote ${name}`, async (visit) => {
    const page = await visit(BINDING_VOTER, await pathOf(withOpenVote), look);
    const { root } = widget(page);
    await root.locator(".binding-vote__voters-button").click();
    await root.locator(".binding-vote__reason-button").click();
    await root.locator(".binding-vote__voter").first().waitFor();

    await assertAccessible(page, ".binding-vote");
    await assertAccessible(page, "html", OF_THE_FORUM);
    await assertFitsSideways(page);
  });
}

test("axe-core finds nothing in the form that opens a vote", async (visit) => {
  const page = await visit(OPENER, await pathOf(withoutVote));
  await page.locator("#topic-footer-button-open-binding-vote").click();
  await page.getByRole("dialog").waitFor();
  await assertAccessible(page, ".binding-vote-form__fields");
  await assertAccessible(page, ".d-modal", OF_THE_FORUM);
});

test("axe-core finds nothing in the list of topics", async (visit) => {
  const page = await visit(null, "/latest");
  await assertAccessible(page, "html", OF_THE_FORUM);
});
