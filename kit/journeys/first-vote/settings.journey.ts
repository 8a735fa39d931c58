import assert from "node:assert/strict";
import { assertAccessible } from "../axe.ts";
import { ADMINISTRATOR, MEMBER, says } from "../forum.ts";
import { test } from "../harness.ts";

const SETTINGS = "/admin/plugins/discourse-binding-vote/settings";
const REMINDER = "binding_vote_reminder_hours";

test("an administrator changes a setting, and is told of a value that cannot be", async (visit) => {
  const page = await visit(ADMINISTRATOR, SETTINGS);
  const setting = (name: string) => page.locator(`[data-setting=${name}]`);
  await setting("binding_vote_enabled").waitFor();
  await assertAccessible(page, "[data-setting]");

  const zone = setting("binding_vote_time_zone");
  await zone.getByRole("textbox").fill("Nowhere/At all");
  await zone.getByRole("button", { name: "Save" }).click();
  await says(zone, "Europe/Berlin");

  await page.goto(`${SETTINGS}?filter=${REMINDER}`);
  const reminder = setting(REMINDER);
  await reminder.getByRole("spinbutton").fill("23");
  await reminder.getByRole("button", { name: "Save" }).click();
  await says(reminder, "Saved.");
  await page.reload();
  await reminder.waitFor();
  assert.equal(await page.locator("[data-setting]").count(), 1);
  assert.equal(await reminder.getByRole("spinbutton").inputValue(), "23");
  await reminder.getByRole("spinbutton").fill("24");
  await reminder.getByRole("button", { name: "Save" }).click();
  await says(reminder, "Saved.");
});

test("a member gets nothing of the settings", async (visit) => {
  const page = await visit(MEMBER, "/latest");
  await page.goto(SETTINGS);
  await page.locator(".page-not-found").waitFor();
  assert.equal(await page.locator("[data-setting]").count(), 0);
});
