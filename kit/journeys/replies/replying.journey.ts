import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { assertAccessible } from "../axe.ts";
import {
  BINDING_VOTER,
  changeBallot,
  endVote,
  MEMBER,
  OPENER,
  openVote,
  pathOf,
  says,
  widget,
  withdrawIfCast,
  withOpenVote,
  withTypedVotes,
} from "../forum.ts";
import { test } from "../harness.ts";

const NOT_BINDING =
  "You wrote (binding), but your vote does not bind: you are not on the roster of this vote.";

/** What stands below the editor. */
function line(page: Page): Locator {
  return page.locator(".binding-vote-composer");
}

function lastPost(page: Page): Locator {
  return page.locator(".topic-post").last();
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator("#topic-footer-buttons .create").click();
  await page.getByLabel("Text of the post").fill(text);
}

async function send(page: Page): Promise<void> {
  await page.locator("#reply-control .create").click();
  await page.locator("#reply-control").waitFor({ state: "detached" });
}

/** Answers the line with +1, sends the reply, sees it recorded, and withdraws it. */
async function answerPlus(page: Page): Promise<void> {
  await line(page).getByRole("button", { name: "+1", exact: true }).click();
  await says(line(page), "Records your binding vote: +1");
  await send(page);
  await widget(page).chosen("plus").waitFor();
  await says(lastPost(page), "Recorded: +1 (binding)");
  await withdrawIfCast(page);
}

test("a member writes +1 (binding), and sees what is recorded and why", async (visit) => {
  const path = await pathOf(withOpenVote);
  const watcher = await visit(BINDING_VOTER, path);
  const page = await visit(MEMBER, path);
  await withdrawIfCast(page);

  await write(page, "+1 (binding)\n\nIt works on all of our boards.");
  await says(line(page), "Records your non-binding vote: +1");
  await says(line(page), NOT_BINDING);
  await assertAccessible(page, ".binding-vote-composer");
  await send(page);

  await widget(page).chosen("plus").waitFor();
  const record = lastPost(page).locator(".binding-vote-reply");
  await says(record, "Recorded: +1 (non-binding)");
  await says(record, "its author is not on the roster of this vote");
  await assertAccessible(page, ".topic-post:last-child .cooked");
  await says(lastPost(watcher), "Recorded: +1 (non-binding)");

  await lastPost(page).getByRole("button", { name: "Edit" }).click();
  const text = page.getByLabel("Text of the post");
  await page.waitForFunction(
    () => document.querySelector("textarea")?.value.startsWith("+1") ?? false
  );
  await text.fill("-1, as I have found a board on which it does not work.");
  await says(line(page), "Editing does not change your recorded vote");
  await send(page);
  const differs = "The text now says -1; the ballot stays.";
  await says(record, differs);
  await says(lastPost(watcher), differs);
  await widget(page).chosen("plus").waitFor();
  await page.locator(".binding-vote__voters-button").first().click();
  const ballot = page.locator(".binding-vote__voter", { hasText: MEMBER });
  await says(ballot, /The reply now says \W*-1\W*\./);

  await assertAccessible(page, ".topic-post:last-child .cooked");
  await record.getByRole("button", { name: "Change it to −1" }).click();
  await widget(page).chosen("minus").waitFor();
  await says(record, "Recorded: -1 (non-binding)");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await widget(page).chosen("plus").waitFor();

  await withdrawIfCast(page);
  await record.waitFor({ state: "detached" });
  await lastPost(watcher)
    .locator(".binding-vote-reply")
    .waitFor({ state: "detached" });
});

test("one says that a +1 is no vote, and nothing is recorded", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  await withdrawIfCast(page);

  await write(page, "+1\n\nThat is, to having a trial first.");
  await says(line(page), "Records your binding vote: +1");
  await page.getByRole("button", { name: "Do not record" }).click();
  await says(line(page), "Your +1 is not recorded.");
  await send(page);

  await says(lastPost(page), "That is, to having a trial first.");
  assert.equal(await lastPost(page).locator(".binding-vote-reply").count(), 0);
  assert.equal(await widget(page).chosen("plus").count(), 0);
});

test("one changes a ballot by a reply", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  await withdrawIfCast(page);
  await changeBallot(widget(page).choice("plus"));
  await widget(page).chosen("plus").waitFor();

  await write(page, "-1 (binding)\n\nThe licence is missing after all.");
  await says(line(page), "Changes your binding vote from +1 to -1");
  await send(page);

  await widget(page).chosen("minus").waitFor();
  await says(lastPost(page), "Recorded: -1 (binding)");
  await withdrawIfCast(page);
});

test("a reply whose ballot comes too late is not saved, and not lost", async (visit) => {
  const path = await pathOf(withTypedVotes);
  const opener = await visit(OPENER, path);
  await openVote(opener);
  const page = await visit(MEMBER, path);
  await page.route("**/posts.json", async (route) => {
    await endVote(opener);
    await route.continue();
  });

  await write(page, "+1\n\nif I am in time.");
  await says(line(page), "Records your non-binding vote: +1");
  const told = page.waitForEvent("dialog");
  await page.locator("#reply-control .create").click();
  const dialog = await told;
  assert.match(dialog.message(), /closed already/);
  await dialog.accept();

  const text = page.getByLabel("Text of the post");
  assert.equal(await text.inputValue(), "+1\n\nif I am in time.");
  await page.reload();
  await page.locator(".topic-post").last().waitFor();
  assert.equal(await page.getByText("if I am in time.").count(), 0);
});

test("one chooses between two votes in one reply", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote), {
    width: 320,
    dark: true,
  });
  await withdrawIfCast(page);

  await write(page, "+1\n\nOr, now that I think of it:\n\n0");
  await says(line(page), "Which one counts?");
  await assertAccessible(page, ".binding-vote-composer");
  await line(page).getByRole("button", { name: "0", exact: true }).click();
  await says(line(page), "Records your binding vote: 0");
  await send(page);

  await says(lastPost(page), "Recorded: 0 (binding)");
  await withdrawIfCast(page);
});

test("a binding -1 without its reason is not sent, and nothing of it is lost", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  await withdrawIfCast(page);
  const posts = await page.locator(".topic-post").count();

  await write(page, "-1 (binding)");
  await says(line(page), "A binding −1 needs a reason");
  const told = page.waitForEvent("dialog");
  await page.locator("#reply-control .create").click();
  const dialog = await told;
  assert.match(dialog.message(), /reason/);
  await dialog.accept();

  const text = page.getByLabel("Text of the post");
  assert.equal(await text.inputValue(), "-1 (binding)");
  assert.equal(await page.locator(".topic-post").count(), posts);

  await text.fill("-1 (binding)\n\nIt does not build.");
  await send(page);
  await says(lastPost(page), "Recorded: -1 (binding)");
  await withdrawIfCast(page);
});

test("a bare +1 is told to be too short, and is cast without a reply", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote), {
    width: 390,
    height: 844,
  });
  await withdrawIfCast(page);

  await write(page, "+1");
  await says(line(page), "the forum wants 3 more characters in a reply");
  await assertAccessible(page, ".binding-vote-composer");
  await changeBallot(
    page.getByRole("button", { name: "Cast +1 without a reply" })
  );
  await widget(page).chosen("plus").waitFor();
  const text = page.getByLabel("Text of the post");
  assert.equal(await text.inputValue(), "+1");
  await page.getByRole("button", { name: "Discard" }).click();
  await withdrawIfCast(page);
});

test("what is perhaps a vote is asked about, and cast only by a yes", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  await withdrawIfCast(page);
  const perhaps =
    "I have read all of it, and it is a thoughtful proposal. I am voting +1.";

  await write(page, perhaps);
  await says(line(page), "You wrote +1. Is this your vote?");
  await assertAccessible(page, ".binding-vote-composer");
  const no = line(page).getByRole("button", { name: "No", exact: true });
  await no.click();
  await says(line(page), "Your +1 is not recorded.");
  await send(page);
  await says(lastPost(page), "a thoughtful proposal");
  assert.equal(await lastPost(page).locator(".binding-vote-reply").count(), 0);
  const asked = lastPost(page).locator(".binding-vote-proposed");
  assert.equal(await asked.count(), 0);
  assert.equal(await widget(page).chosen("plus").count(), 0);

  await write(page, `${perhaps} (I say it again.)`);
  await answerPlus(page);
});

test("what is perhaps a vote and goes unanswered is asked about below the reply", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  await withdrawIfCast(page);

  await write(page, "The license is clear by now, as I see it. So I vote -1.");
  await says(line(page), "nothing is recorded, and you are asked again");
  await send(page);
  const asked = lastPost(page).locator(".binding-vote-proposed");
  await says(asked, "You wrote -1. Is this your vote?");
  assert.equal(await widget(page).chosen("minus").count(), 0);
  await asked.getByRole("button", { name: "Not a vote" }).click();
  await asked.waitFor({ state: "detached" });
});

test("what looks like a vote and is not read is said to be none, and offers one", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  await withdrawIfCast(page);

  await write(page, "Probably +1 (binding)");
  await says(line(page), "No vote is recorded from this reply.");
  await assertAccessible(page, ".binding-vote-composer");
  await answerPlus(page);
});

test("an edit changes the ballot once it is saved", async (visit) => {
  const page = await visit(BINDING_VOTER, await pathOf(withOpenVote));
  await withdrawIfCast(page);
  await write(page, "+1\n\nIt works on all boards.");
  await says(line(page), "Records your binding vote: +1");
  await send(page);
  await widget(page).chosen("plus").waitFor();
  await says(lastPost(page), "It works on all boards.");

  await lastPost(page).getByRole("button", { name: "Edit" }).click();
  await page.waitForFunction(
    () => document.querySelector("textarea")?.value.startsWith("+1") ?? false
  );
  await page.getByLabel("Text of the post").fill("-1, one board fails.");
  await line(page)
    .getByRole("button", { name: "Change my vote to −1" })
    .click();
  await says(line(page), "Once you save, your vote changes from +1 to -1.");
  await send(page);
  await widget(page).chosen("minus").waitFor();
  await withdrawIfCast(page);
});
