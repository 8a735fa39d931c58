import { tracked } from "@glimmer/tracking";
import Refreshing from "../forms/refreshing";
import {
  findRoster,
  type RosterJson,
  type RosterPersonJson,
} from "./roster-api";
import RosterChange from "./roster-change";
import type { UnderWayJson } from "./roster-change-api";

/** Who is binding in a vote, as far as it has been asked for, and asked for again when it changes. */
export default class Roster extends Refreshing {
  @tracked people: readonly RosterPersonJson[] = [];
  /** What the last page says of the whole; null before the first. */
  @tracked whole: RosterJson | null = null;
  @tracked loading = false;
  /** Whether only those are wanted who are binding and have not voted. */
  @tracked waiting = false;
  /** What the server goes on with after a mark that reaches very many votes. */
  @tracked underWay: RosterChange | null = null;

  readonly #voteId: number;
  #pages = 0;

  constructor(voteId: number) {
    super(() => this.#fetch(0, Math.max(1, this.#pages)));
    this.#voteId = voteId;
  }

  get binding(): RosterPersonJson[] {
    return this.people.filter((person) => person.binding);
  }

  get nonBinding(): RosterPersonJson[] {
    return this.people.filter((person) => !person.binding);
  }

  /** Takes that a mark has changed it, and what the server goes on with in other votes. */
  marked(underWay: UnderWayJson | null): void {
    this.underWay?.stop();
    this.underWay = underWay && new RosterChange(underWay);
    this.change();
  }

  /** What the server goes on with is followed no longer. */
  leave(): void {
    this.underWay?.stop();
  }

  async showMore(): Promise<void> {
    await this.send(() => this.#fetch(this.#pages, this.#pages + 1));
  }

  async filter(waiting: boolean): Promise<void> {
    this.waiting = waiting;
    await this.send(() => this.#fetch(0, 1));
  }

  /** Asks for pages from one on, up to another; the first takes the place of what was there. */
  async #fetch(from: number, to: number): Promise<void> {
    this.loading = true;
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
