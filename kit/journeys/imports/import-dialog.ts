import type { Locator, Page } from "playwright-core";
import { trusted } from "../harness.ts";

/** What a thread is taken from: a text that is pasted, or a file. */
export type Source = string | { readonly name: string; readonly text: string };

export const PATTERN =
  "https://lists.apache.org/thread/%3C{message_id}%3E?%3Cdev.example.apache.org%3E";

/** The dialog that takes in a thread. */
export function importDialog(page: Page) {
  const root = page.getByRole("dialog");
  return {
    root,
    effect: root.locator(".binding-vote-import__effect"),
    pattern: root.getByLabel("Address of the messages"),
    section: (name: string): Locator => root.getByRole("region", { name }),
    row: (name: string): Locator =>
      root.locator(".binding-vote-import__row", { hasText: name }),
    submit: (name: string): Locator =>
      root.getByRole("button", { name, exact: true }),
  };
}

/** Opens the dialog and has a thread read. */
export async function readThread(page: Page, source: Source): Promise<void> {
  await page.getByRole("button", { name: "Import a thread" }).click();
  const { root, submit } = importDialog(page);
  if (typeof source === "string") {
    await root.getByLabel("Mails, comments of GitHub").fill(source);
  } else {
    await root.locator("input[type=file]").setInputFiles({
      name: source.name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(source.text),
    });
  }
  await submit("Read").click();
  await root.locator(".binding-vote-form__result").waitFor();
}

/** Presses the button that records, and answers what undoes that. */
export async function record(page: Page, label: string): Promise<number[]> {
  const { root, submit } = importDialog(page);
  const answered = page.waitForResponse(/\/imports\.json$/);
  await submit(label).click();
  const { undo } = (await (await answered).json()) as { undo: number[] };
  await root.waitFor({ state: "detached" });
  return undo;
}

/** Undoes what was recorded, as a program does. */
export async function undoRecorded(
  page: Page,
  voteId: number,
  undo: readonly number[]
): Promise<void> {
  await page.request.post(`/binding-votes/${voteId}/recorded-ballots/undo`, {
    headers: await trusted(page),
    form: { changes: undo.join(",") },
    failOnStatusCode: true,
  });
}

/** The addresses to which the ballots of a page's vote lead, by their voters. */
export async function sources(page: Page): Promise<Map<string, string>> {
  await page.locator(".binding-vote__voters-button").click();
  const more = page.getByRole("button", { name: "Show more voters" });
  await page.locator(".binding-vote__voter").first().waitFor();
  while (await more.isVisible()) {
    const shown = await page.locator(".binding-vote__voter").count();
    await more.click();
    await page.locator(".binding-vote__voter").nth(shown).waitFor();
  }
  const pairs = await page
    .locator(".binding-vote__voter")
    .evaluateAll((rows) =>
      rows.map((row) => [
        row
          .querySelector(".binding-vote__voter-name :is(a, b)")!
          .textContent.trim(),
        row.querySelector("a.binding-vote__source")?.getAttribute("href") ?? "",
      ])
    );
  return new Map(pairs as [string, string][]);
}
