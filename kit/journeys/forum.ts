// What the journeys know of the playground's forum.
import type { Locator, Page } from "playwright-core";
import { BASE_URL, trusted } from "./harness.ts";

/** The personas, by their usernames. */
export const MEMBER = "mira";
export const BINDING_VOTER = "benno";
export const OPENER = "otto";
export const MODERATOR = "moira";
export const ADMINISTRATOR = "alma";

interface ListedVote {
  readonly id: number;
  readonly topic_id: number;
  readonly outcome: string | null;
  readonly closable_at: string;
  readonly binding: { readonly plus: number };
}

interface ListedTopic {
  readonly id: number;
  readonly slug: string;
  /** The one that it shows. */
  readonly vote: ListedVote | undefined;
}

/** The path of the first topic of which this is true. */
export async function pathOf(
  wanted: (topic: ListedTopic) => boolean
): Promise<string> {
  const topic = (await listedTopics()).find(wanted);
  if (!topic) {
    throw new Error("no such topic: start the playground with --reset");
  }
  return `/t/${topic.slug}/${topic.id}`;
}

/** The ids of the votes that topics show. */
export async function voteIds(): Promise<number[]> {
  const topics = await listedTopics();
  return topics.flatMap(({ vote }) => vote?.id ?? []);
}

async function listedTopics(): Promise<ListedTopic[]> {
  const { topic_list } = await read<{ topic_list: { topics: ListedTopic[] } }>(
    "/latest.json"
  );
  // Open ones come first, then the newest.
  const { votes } = await read<{ votes: ListedVote[] }>("/binding-votes.json");
  return topic_list.topics.map(({ id, slug }) => ({
    id,
    slug,
    vote: votes.find(({ topic_id }) => topic_id === id),
  }));
}

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(BASE_URL + path);
  return (await answer.json()) as T;
}

/** The seeded one, which lacks one binding +1. */
export const withOpenVote = ({ vote }: ListedTopic): boolean =>
  vote?.outcome === null && vote.binding.plus >= 2;
/** The seeded one, whose minimum period is over. */
export const withClosableVote = ({ vote }: ListedTopic): boolean =>
  vote?.outcome === null && Date.parse(vote.closable_at) < Date.now();
export const withPassedVote = ({ vote }: ListedTopic): boolean =>
  vote?.outcome === "passed";
/** The seeded one in which people typed their votes. */
export const withTypedVotes = ({ slug }: ListedTopic): boolean =>
  slug.startsWith("two-reviews");
/** One in which a vote can be opened, so that no other journey lacks it: nothing relies on how its last one failed. */
export const withoutOpenVote = ({ vote }: ListedTopic): boolean =>
  !vote || ["cancelled", "too_few"].includes(vote.outcome ?? "open");
export const withoutVote = ({ vote }: ListedTopic): boolean => !vote;

/** The widget of a topic's page. */
export function widget(page: Page) {
  const root = page.locator(".binding-vote-outlet > .binding-vote");
  return {
    root,
    verdict: root.locator(".binding-vote__verdict"),
    withdraw: root.locator(".binding-vote__withdraw"),
    choice: (side: "plus" | "zero" | "minus"): Locator =>
      root.locator(`.binding-vote__choice.--${side}`),
    chosen: (side: "plus" | "zero" | "minus"): Locator =>
      root.locator(`.binding-vote__choice.--${side}[aria-pressed=true]`),
  };
}

/** Fills in the form that opens a vote in the topic of a page; it has yet to be sent. */
export async function prepareVote(page: Page): Promise<Locator> {
  await page.locator("#topic-footer-button-open-binding-vote").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Summary of the conversation").fill("We talked.");
  return dialog;
}

/** Opens a vote in the topic of a page. */
export async function openVote(page: Page): Promise<void> {
  const dialog = await prepareVote(page);
  await dialog.getByRole("button", { name: "Open the vote" }).click();
  await dialog.waitFor({ state: "detached" });
}

/** Cancels the vote of a page. */
export async function cancelVote(page: Page, reason: string): Promise<void> {
  await page.getByRole("button", { name: "Cancel the vote" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("textarea").fill(reason);
  await dialog.getByRole("button", { name: "Cancel the vote" }).click();
  await dialog.waitFor({ state: "detached" });
}

/** The id of the vote of a page. */
export async function voteOf(page: Page): Promise<number> {
  const path = new URL(page.url()).pathname;
  const topic = await page.request.get(`${path}.json`);
  const { binding_vote } = (await topic.json()) as {
    binding_vote: { id: number };
  };
  return binding_vote.id;
}

/** Lets the time of the vote in a topic run out. */
export async function endVote(page: Page): Promise<void> {
  await page.request.post(`/playground/votes/${await voteOf(page)}/end`, {
    headers: await trusted(page),
  });
}

/** Has the forum close what it would close within a minute. */
export async function closeVotes(page: Page): Promise<void> {
  await page.request.post("/playground/votes/close", {
    headers: await trusted(page),
    failOnStatusCode: true,
  });
}

/** Sets a setting of the forum, as the administrator of a page. */
export async function setSetting(
  page: Page,
  name: string,
  value: boolean | string
): Promise<void> {
  await page.request.put(`/admin/site_settings/${name}`, {
    headers: await trusted(page),
    form: { [name]: String(value) },
    failOnStatusCode: true,
  });
}

/** Presses a button that changes one's ballot, and waits for the server. */
export async function changeBallot(button: Locator): Promise<void> {
  const page = button.page();
  const answered = page.waitForResponse(/\/ballot\.json$/);
  await button.click();
  await (await answered).finished();
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Withdraws the ballot that an earlier journey may have left. */
export async function withdrawIfCast(page: Page): Promise<void> {
  const { root, withdraw } = widget(page);
  await root.waitFor();
  if ((await withdraw.count()) > 0) {
    await changeBallot(withdraw);
  }
}

/** Waits until an element has the focus: the forum moves it a moment after what is seen. */
export function hasFocus(place: Locator): Promise<void> {
  return place.and(place.page().locator(":focus")).waitFor();
}

/** Waits until the screen has the whole of an element. */
export async function isInSight(place: Locator): Promise<void> {
  await place.page().waitForFunction(
    (element) => {
      const { top, bottom } = element!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    },
    await place.elementHandle()
  );
}

/** Waits until an element says it. */
export function says(where: Locator, text: string | RegExp): Promise<void> {
  return where.filter({ hasText: text }).waitFor();
}
