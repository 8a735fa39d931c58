import { tracked } from "@glimmer/tracking";
import { findRoster } from "./roster-api";
import type { RosterJson, RosterPersonJson } from "./roster-json";

/** How long, in milliseconds, a panel waits before it asks again: not when all others do, nor for each of many changes. */
const PAUSE = 500;
const SPREAD = 1_500;

/** Who is binding in a vote, as far as it has been asked for, and asked for again when it changes. */
export default class Roster {
  @tracked people: readonly RosterPersonJson[] = [];
  /** What the last page says of the whole; null before the first. */
  @tracked whole: RosterJson | null = null;
  @tracked loading = false;
  /** Whether only those are wanted who are binding and have not voted. */
  @tracked waiting = false;

  readonly #voteId: number;
  #pages = 0;
  #shown = false;
  #stale = true;
  #timer?: ReturnType<typeof setTimeout>;
  #queue: Promise<void> = Promise.resolve();

  constructor(voteId: number) {
    this.#voteId = voteId;
  }

  get binding(): RosterPersonJson[] {
    return this.people.filter((person) => person.binding);
  }

  get nonBinding(): RosterPersonJson[] {
    return this.people.filter((person) => !person.binding);
  }

  /** Shows it, as it is now. Rejects as the request does. */
  async show(): Promise<void> {
    this.#shown = true;
    if (this.#stale) {
      await this.#load(() => [0, Math.max(1, this.#pages)]);
    }
  }

  hide(): void {
    this.#shown = false;
  }

  async showMore(): Promise<void> {
    await this.#load(() => [this.#pages, this.#pages + 1]);
  }

  async filter(waiting: boolean): Promise<void> {
    this.waiting = waiting;
    await this.#load(() => [0, 1]);
  }

  /** Takes that something has changed; asks again soon where it is shown, else when it is next. */
  change(): void {
    this.#stale = true;
    if (this.#shown && this.#timer === undefined) {
      this.#timer = setTimeout(
        () => this.#refresh(),
        PAUSE + Math.random() * SPREAD
      );
    }
  }

  async #refresh(): Promise<void> {
    this.#timer = undefined;
    if (this.#shown) {
      await this.show().catch(() => {});
    }
  }

  /** Loads one after the other, so that the last that was wanted is what stands. */
  #load(pages: () => [from: number, to: number]): Promise<void> {
    const loaded = this.#queue.then(() => this.#fetch(...pages()));
    this.#queue = loaded.catch(() => {});
    return loaded;
  }

  /** Asks for pages from one on, up to another; the first takes the place of what was there. */
  async #fetch(from: number, to: number): Promise<void> {
    this.loading = true;
    this.#stale = false;
    try {
      let people: readonly RosterPersonJson[] = from === 0 ? [] : this.people;
      let whole = this.whole;
      for (let page = from; page < to; page++) {
        whole = await findRoster(this.#voteId, page, this.waiting);
        people = unique([...people, ...whole.people]);
        this.#pages = page + 1;
        if (!whole.more) {
          break;
        }
      }
      this.people = people;
      this.whole = whole;
    } catch (error) {
      this.#stale = true;
      throw error;
    } finally {
      this.loading = false;
    }
  }
}

/** What tells a person from the others; deleted accounts are not told apart. */
function keyOf({ user, name }: RosterPersonJson): string {
  return user ? `user-${user.id}` : `name-${name}`;
}

function unique(people: readonly RosterPersonJson[]): RosterPersonJson[] {
  return [...new Map(people.map((person) => [keyOf(person), person])).values()];
}
