import assert from "node:assert/strict";
import { assertAccessible, assertFitsSideways } from "../axe.ts";
import {
  MODERATOR,
  OPENER,
  pathOf,
  says,
  voteOf,
  widget,
  withOpenVote,
} from "../forum.ts";
import { test } from "../harness.ts";
import {
  importDialog,
  PATTERN,
  readThread,
  record,
  sources,
  undoRecorded,
} from "./import-dialog.ts";
import {
  githubThread,
  hoursAgo,
  LANGUAGES,
  type Mail,
  mailbox,
  table,
} from "./threads.ts";

const DIALOG = ".import-binding-ballots .d-modal__body";
/** The address of a mail, by what stands before the @ of its Message-ID. */
const leadTo = (id: string): string =>
  PATTERN.replace("{message_id}", `${id}%40lists.example.org`);

const NEEDS_ONE = "1 more binding +1 needed.";

test("a thread of mails in three languages is read, looked through, recorded and undone", async (visit) => {
  const path = await pathOf(withOpenVote);
  const keeper = await visit(MODERATOR, path);
  const watcher = await visit(OPENER, path);
  await says(widget(watcher).verdict, NEEDS_ONE);
  const dialog = importDialog(keeper);

  await readThread(keeper, mailbox(LANGUAGES));
  await dialog.submit("Fill in the links").click();
  await says(dialog.root, "Say where the messages can be read.");
  await dialog.pattern.fill(PATTERN);
  await dialog.submit("Fill in the links").click();

  const votes = dialog.section("Votes (4)");
  await says(votes, /greta.*\+1.*Binding/s);
  await says(votes, /hugo.*\+1.*Binding.*1 earlier message/s);
  await says(votes, /王小明.*no account here.*\+1.*Non-binding/s);
  await says(dialog.section("Perhaps votes (1)"), "rosa");
  await says(dialog.section("Left out"), "Has voted here");
  await says(dialog.effect, /\+1.*2 → 4 binding.*Now reached/s);
  await says(dialog.effect, /Before:\s+1 more binding.*After:\s+Reached/s);
  assert.equal(
    await dialog.row("greta").getByRole("link").getAttribute("href"),
    leadTo("german")
  );
  await assertAccessible(keeper, DIALOG);

  await dialog.row("benno").getByLabel("This is the account benno").check();
  await says(dialog.effect, /\+1.*2 → 5 binding/s);
  await dialog.row("rosa").getByRole("checkbox").check();
  await dialog.row("王小明").getByRole("checkbox").uncheck();
  await record(keeper, "Record 4 ballots");
  await says(widget(watcher).verdict, "Reached.");
  await watcher.locator(".binding-vote__voters-button").click();
  const hugo = watcher.locator(".binding-vote__voter", { hasText: "hugo" });
  await says(hugo, "recorded by moira from lists.apache.org");

  await keeper.getByRole("button", { name: "Undo" }).click();
  await says(widget(watcher).verdict, NEEDS_ONE);
  await hugo.waitFor({ state: "detached" });
  await keeper.getByRole("button", { name: "Import a thread" }).click();
  await dialog.submit("Record 4 ballots").waitFor();
});

test("a thread of GitHub is recorded, and a day later only what is new", async (visit) => {
  const path = await pathOf(withOpenVote);
  const keeper = await visit(MODERATOR, path, { width: 390, height: 844 });
  const vote = await voteOf(keeper);
  const dialog = importDialog(keeper);
  const first = [
    { login: "ines", body: "+1 (binding)", hoursAgo: 20 },
    {
      login: "stranger",
      body: "> is it ready?\n\nYes. +1 from me",
      hoursAgo: 19,
    },
  ];
  const later = [
    { login: "jun", body: "-1, the tests fail", hoursAgo: 2 },
    { login: "ines", body: "Thanks for the fix!", hoursAgo: 1 },
  ];

  await readThread(keeper, { name: "issue.json", text: githubThread(first) });
  await assertAccessible(keeper, DIALOG);
  await assertFitsSideways(keeper);
  const undo = await record(keeper, "Record 2 ballots");
  await says(widget(keeper).verdict, "Reached.");

  await readThread(keeper, {
    name: "issue.json",
    text: githubThread([...first, ...later]),
  });
  await says(dialog.root, "In the vote already (2)");
  await says(dialog.section("Votes (1)"), /jun.*−1/s);
  undo.push(...(await record(keeper, "Record 1 ballot")));
  assert.equal(undo.length, 3);
  await readThread(keeper, {
    name: "issue.json",
    text: githubThread([...first, ...later]),
  });
  await says(dialog.root, "None of these votes is new.");
  await undoRecorded(keeper, vote, undo);
  await says(widget(keeper).verdict, NEEDS_ONE);
});

test("a table is recorded, with whose votes these are corrected", async (visit) => {
  const path = await pathOf(withOpenVote);
  const keeper = await visit(MODERATOR, path, { dark: true });
  const vote = await voteOf(keeper);
  const dialog = importDialog(keeper);

  await readThread(
    keeper,
    table([
      ["Grace Hopper", "+1", "Built it.", "https://a.example/1", hoursAgo(9)],
      ["Kofi", "0", "", "https://a.example/2", hoursAgo(8)],
      ["Barbara Liskov", "-1", "", "https://a.example/3", hoursAgo(90)],
    ])
  );
  const grace = dialog.row("Grace Hopper");
  await grace.getByRole("button", { name: "Not Grace Hopper?" }).click();
  await grace.getByLabel("Person").fill("lena");
  await says(grace, "It is recorded for the account lena.");
  await assertAccessible(keeper, DIALOG);
  await grace.getByRole("button", { name: "Take this person" }).click();
  await says(dialog.effect, /\+1.*2 → 3 binding/s);

  await dialog.root
    .getByRole("button", { name: "Not from the time of the vote (1)" })
    .click();
  await dialog.row("Barbara").getByRole("checkbox").check();
  await says(dialog.effect, /−1.*0 → 1 non-binding/s);
  const undo = await record(keeper, "Record 3 ballots");
  const leads = await sources(keeper);
  assert.equal(leads.get("lena"), "https://a.example/1");
  await undoRecorded(keeper, vote, undo);
});

test("forty mails are in the vote, and each leads to its message", async (visit) => {
  const path = await pathOf(withOpenVote);
  const keeper = await visit(MODERATOR, path, { width: 320, height: 640 });
  const vote = await voteOf(keeper);
  const dialog = importDialog(keeper);
  const people = Array.from({ length: 40 }, (_, index) => `Person ${index}`);
  const mails = people.map(
    (name, index): Mail => ({
      from: `${name} <p${index}@lists.example.org>`,
      id: `mail-${index}`,
      hoursAgo: 40 - index / 2,
      text: `${["+1", "0", "-1"][index % 3]}\n\nOn Thu, Otto wrote:\n> [ ] +1\n> [ ] -1\n`,
    })
  );

  await readThread(keeper, { name: "dev.mbox", text: mailbox(mails) });
  await dialog.pattern.fill(PATTERN);
  await dialog.submit("Fill in the links").click();
  await dialog.submit("Record 40 ballots").waitFor();
  await assertFitsSideways(keeper);
  const undo = await record(keeper, "Record 40 ballots");

  const leads = await sources(keeper);
  assert.deepEqual(
    people.map((name) => leads.get(name)),
    people.map((_, index) => leadTo(`mail-${index}`))
  );
  await undoRecorded(keeper, vote, undo);
});
