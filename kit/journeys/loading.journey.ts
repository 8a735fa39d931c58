import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { BINDING_VOTER, pathOf, widget, withOpenVote } from "./forum.ts";
import { test } from "./harness.ts";

/** The bundles that a page has loaded, by their names. */
function bundlesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(
        ({ name }) => /\/playground\/([a-z]+)-[A-Z0-9]+\.js$/.exec(name)?.[1]
      )
      .filter((name) => name !== undefined && name !== "chunk")
      .map(String)
  );
}

const TOPIC = /\/playground\/topic-[A-Z0-9]+\.js$/;

test("a page loads what it shows, and the rest when it is asked for", async (visit) => {
  const page = await visit(BINDING_VOTER, "/latest");
  await page.locator(".binding-vote-badge").first().waitFor();
  assert.ok(!(await bundlesOf(page)).includes("topic"), "a list has no vote");

  await page.goto(await pathOf(withOpenVote));
  await widget(page).root.waitFor();
  const atOnce = await bundlesOf(page);
  assert.ok(atOnce.includes("topic"));
  for (const later of ["opening", "writing"]) {
    assert.ok(!atOnce.includes(later), `${later} is loaded too early`);
  }
});

test("a vote that is long in coming moves no post that one sees", async (visit) => {
  const page = await visit(BINDING_VOTER, "/latest");
  let deliver = () => {};
  const held = new Promise<void>((done) => (deliver = done));
  await page.route(TOPIC, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(await pathOf(withOpenVote));
  const first = page.locator("#post_1");
  await first.waitFor({ state: "attached" });
  const { y } = (await first.boundingBox())!;
  assert.ok(y >= page.viewportSize()!.height, `the first post is at ${y}`);

  deliver();
  await widget(page).root.waitFor();
});

test("a vote that cannot be loaded says so, and comes when one tries again", async (visit) => {
  const page = await visit(BINDING_VOTER, "/latest");
  await page.route(TOPIC, (route) => route.abort());
  await page.goto(await pathOf(withOpenVote));
  const said = page.locator(".binding-vote-outlet .binding-vote-not-loaded");
  await said.waitFor();
  assert.equal(await widget(page).root.count(), 0);

  await page.unroute(TOPIC);
  await said.getByRole("button", { name: "Try again" }).click();
  await widget(page).root.waitFor();
  assert.equal(await said.count(), 0);
});
