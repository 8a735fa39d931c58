import { tracked } from "@glimmer/tracking";
import type { Choice } from "../tally";
import type {
  ImportedAccount,
  ImportedBallot,
  ImportedRowJson,
  PersonJson,
  Problem,
  StandingJson,
} from "./import-api";

/** The problems with which a row is not recorded, whoever's it is. */
const NEVER: readonly Problem[] = ["malformed", "no_vote"];

/** A person's vote in a thread: whether it is chosen, and whose it is. */
export default class ImportedRow {
  @tracked chosen: boolean;
  @tracked person: PersonJson;
  /** Why the server did not record it. */
  @tracked error?: string;

  /** Whether somebody has said who the person is. */
  @tracked private corrected = false;
  /** Whether somebody has chosen it, or has not. */
  #decided = false;

  constructor(readonly json: ImportedRowJson) {
    this.person = this.doubt ? this.#plain : this.#proposed;
    this.chosen = this.choosable && json.problem === null;
  }

  get key(): string {
    return this.json.key;
  }

  /** Whether it can be recorded at all, as that person's. */
  get choosable(): boolean {
    const { problem, choice, cast_at, link } = this.json;
    const said = !!choice && !!cast_at && !!link;
    return said && !(problem && NEVER.includes(problem)) && !this.refused;
  }

  /** Whether nothing can be recorded of the person, who has voted here or may not vote. */
  private get refused(): boolean {
    const barred = this.json.problem === "cannot_take_part" && !this.corrected;
    return barred || this.person.now?.recorded === false;
  }

  /** An account that may be the person's. */
  get doubt(): ImportedAccount | null {
    return this.json.match === "doubtful" ? this.json.account : null;
  }

  /** Whether the person is taken for that account. */
  get doubtTaken(): boolean {
    const { account } = this.person;
    return !!account && account.username === this.doubt?.username;
  }

  /** Under whom it is recorded. */
  get voter(): string {
    const { account, name } = this.person;
    return account?.username ?? name ?? this.json.name;
  }

  /** The same for rows of one person, and for no others. */
  get personKey(): string {
    const { account } = this.person;
    return `${account ? "@" : ""}${this.voter.toLowerCase()}`;
  }

  /** What it does to the counts. */
  get change(): {
    before: StandingJson | null;
    after: { choice: Choice; binding: boolean };
  } {
    const { binds, now } = this.person;
    return {
      before: now,
      after: { choice: this.json.choice!, binding: binds },
    };
  }

  /** What is sent of one that can be chosen. */
  get ballot(): ImportedBallot {
    const { key, choice, link, cast_at, reason } = this.json;
    return {
      key,
      ...(this.person.account
        ? { username: this.voter }
        : { name: this.voter }),
      choice: choice!,
      link: link!,
      cast_at: cast_at!,
      reason: reason ?? "",
    };
  }

  /** Chooses it or not, where it can be. */
  choose(chosen: boolean): void {
    this.chosen = chosen && this.choosable;
    this.#decided = true;
    this.error = undefined;
  }

  /** Says whether the person is the doubtful account. */
  takeDoubt(taken: boolean): void {
    this.correct(taken ? this.#proposed : this.#plain);
  }

  /** Says who the person is. */
  correct(person: PersonJson): void {
    this.person = person;
    this.corrected = true;
    this.chosen &&= this.choosable;
    this.error = undefined;
  }

  /** Takes what somebody has decided of the same message when it was read before. */
  resume(former: ImportedRow): void {
    if (former.#decided) {
      this.choose(former.chosen);
    }
    if (former.corrected) {
      this.correct(former.person);
    }
  }

  get #proposed(): PersonJson {
    const { account } = this.json;
    if (!account) {
      return this.#plain;
    }
    const { binds, now } = account;
    return { account, name: null, binds, now };
  }

  get #plain(): PersonJson {
    const { name, binds, now } = this.json;
    return { account: null, name, binds: !!binds, now };
  }
}
