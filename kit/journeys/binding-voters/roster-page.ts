// What the journeys know of the roster of a vote, as those see it who keep it.
import type { Locator, Page } from "playwright-core";
import { says, widget } from "../forum.ts";

/** Unfolds the roster, and waits for its people. */
export async function unfoldRoster(page: Page): Promise<Locator> {
  const { root } = widget(page);
  await root.locator(".binding-vote__roster-button").click();
  const region = root.locator(".binding-vote__roster");
  await region.locator(".binding-vote__person").first().waitFor();
  return region;
}

/** Lifts the marks that an earlier journey may have left, and this one does. */
export async function liftAll(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  const lift = page.locator(".binding-vote__lift");
  while ((await lift.count()) > 0) {
    const left = await lift.count();
    await lift.first().click();
    await says(dialog, "What this does:");
    const batch = dialog.getByLabel("that were set together with it");
    if ((await batch.count()) > 0) {
      await batch.check();
      await says(dialog, "marks no longer hold");
    }
    await dialog.getByRole("button", { name: "Lift the mark" }).click();
    await dialog.waitFor({ state: "detached" });
    await lift.nth(left - 1).waitFor({ state: "detached" });
  }
}

/** Presses "Undo" in the toast that says what was done. */
export async function undo(page: Page, done: string): Promise<void> {
  const toast = page.locator(".binding-vote-undo", { hasText: done });
  await toast.getByRole("button", { name: "Undo" }).click();
  await toast.waitFor({ state: "detached" });
}
