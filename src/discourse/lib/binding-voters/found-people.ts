import { tracked } from "@glimmer/tracking";
import type { DoubtJson, MarkPreviewJson } from "./mark-api";

/** Whom names mean, which of the doubtful ones are taken, and whom unknown ones are said to mean. */
export default class FoundPeople {
  /** The ids of the doubtful ones that are taken. */
  @tracked private taken: readonly number[] = [];
  /** The usernames that were chosen for unknown names. */
  @tracked private identified: ReadonlyMap<string, string> = new Map();

  constructor(
    readonly json: Pick<
      MarkPreviewJson,
      "found" | "doubtful" | "unknown" | "already"
    >
  ) {}

  get doubts(): (DoubtJson & { taken: boolean })[] {
    return this.json.doubtful.map((doubt) => ({
      ...doubt,
      taken: this.taken.includes(doubt.user.id),
    }));
  }

  /** The names that nobody knows here, each with whom it is said to mean. */
  get unknown(): { name: string; usernames: string[] }[] {
    return this.json.unknown.map((name) => {
      const username = this.identified.get(name);
      return { name, usernames: username ? [username] : [] };
    });
  }

  /** The usernames of those who are already what they would be marked as. */
  get already(): string[] {
    const { found, doubtful, already } = this.json;
    const users = [...found, ...doubtful.map(({ user }) => user)];
    return unique(
      users
        .filter(({ id }) => already.includes(id))
        .map(({ username }) => username)
    );
  }

  /** Of those who are found, of the doubtful ones that are taken, and of those who were chosen. */
  get usernames(): string[] {
    const doubts = this.doubts.filter(({ taken }) => taken);
    const users = [...this.json.found, ...doubts.map(({ user }) => user)];
    return unique([
      ...users.map(({ username }) => username),
      ...this.identified.values(),
    ]);
  }

  /** Takes a doubtful one, or leaves it out. */
  toggle({ user }: DoubtJson): void {
    this.taken = this.taken.includes(user.id)
      ? this.taken.filter((id) => id !== user.id)
      : [...this.taken, user.id];
  }

  /** Takes the last of those who are said to be meant by an unknown name; nobody where there is none. */
  identify(name: string, usernames: readonly string[]): void {
    const identified = new Map(this.identified);
    const username = usernames.at(-1);
    if (username) {
      identified.set(name, username);
    } else {
      identified.delete(name);
    }
    this.identified = identified;
  }
}

function unique(usernames: readonly string[]): string[] {
  return [...new Set(usernames)];
}
