import { tracked } from "@glimmer/tracking";
import type { DoubtJson, MarkPreviewJson } from "./mark-api";

/** Whom names mean, and which of the doubtful ones are taken. */
export default class FoundPeople {
  /** The ids of the doubtful ones that are taken. */
  @tracked private taken: readonly number[] = [];

  constructor(
    readonly json: Pick<MarkPreviewJson, "found" | "doubtful" | "unknown">
  ) {}

  get doubts(): (DoubtJson & { taken: boolean })[] {
    return this.json.doubtful.map((doubt) => ({
      ...doubt,
      taken: this.taken.includes(doubt.user.id),
    }));
  }

  /** Of those who are found, and of the doubtful ones that are taken. */
  get usernames(): string[] {
    const doubts = this.doubts.filter(({ taken }) => taken);
    const users = [...this.json.found, ...doubts.map(({ user }) => user)];
    return [...new Set(users.map(({ username }) => username))];
  }

  /** Takes a doubtful one, or leaves it out. */
  toggle({ user }: DoubtJson): void {
    this.taken = this.taken.includes(user.id)
      ? this.taken.filter((id) => id !== user.id)
      : [...this.taken, user.id];
  }
}
