import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import { pathOf, says, withOpenVote } from "../forum.ts";
import { BASE_URL, test } from "../harness.ts";

test("a badge is copied for a README, which shows it and leads to the vote", async (visit) => {
  const path = await pathOf(withOpenVote);
  const reader = await visit(null, path, { width: 320 });
  for (const name of ["clipboard-read", "clipboard-write"]) {
    await reader.context().grantPermissions([name]);
  }
  const menu = reader.locator(".binding-vote__copy-badge");
  await menu.getByRole("button", { name: "Copy the badge" }).click();
  const copied = async (format: string) => {
    await reader.evaluate(() => navigator.clipboard.writeText(""));
    await menu.getByRole("button", { name: format, exact: true }).click();
    await reader.waitForFunction(
      async () => (await navigator.clipboard.readText()) !== ""
    );
    await says(menu.getByRole("status"), "Copied.");
    return reader.evaluate(() => navigator.clipboard.readText());
  };

  const shown = menu.getByRole("img");
  await shown.waitFor();
  assert.equal(
    await shown.evaluate((image: HTMLImageElement) => image.naturalHeight),
    20
  );
  await assertAccessible(reader, ".binding-vote__copy-badge");

  assert.match(await copied("Markdown"), /^\[!\[Binding vote: .*\]\(http.*\)$/);
  assert.match(await copied("reStructuredText"), /^\.\. image:: http/);

  // A page elsewhere.
  await reader.setContent(await copied("HTML"));
  const badge = reader.getByRole("img", { name: "Binding vote:" });
  assert.equal(
    await badge.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.naturalHeight;
    }),
    20
  );
  const target = await reader.locator("a").getAttribute("href");
  assert.ok(target?.startsWith(`${BASE_URL}/t/`), `it leads to ${target}`);
  const topic = await reader.request.get(`${target}.json`);
  const { binding_vote } = (await topic.json()) as {
    binding_vote: { id: number };
  };
  assert.equal(
    await badge.getAttribute("src"),
    `${BASE_URL}/binding-votes/${binding_vote.id}/badge.svg`
  );
});
