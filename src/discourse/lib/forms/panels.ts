/** What a panel of a vote shows: a Refreshing. */
interface PanelList {
  /** Takes that something has changed. */
  change(): void;
  /** Takes that a proposed ballot waits no longer. */
  settle?(proposedId: number): void;
  /** Takes that the page of the vote is left. */
  leave?(): void;
}

export type PanelClass<T extends PanelList = PanelList> = new (
  voteId: number
) => T;

/** What the panels of a vote show, made once its class has come with the panel. */
export default class Panels {
  readonly #lists = new Map<PanelClass, PanelList>();

  constructor(private readonly voteId: number) {}

  /** What the panel of that class shows, always the same object. */
  of<T extends PanelList>(Class: PanelClass<T>): T {
    const list = this.#lists.get(Class) ?? new Class(this.voteId);
    this.#lists.set(Class, list);
    return list as T;
  }

  change(): void {
    this.#lists.forEach((list) => list.change());
  }

  settle(proposedId: number): void {
    this.#lists.forEach((list) => list.settle?.(proposedId));
  }

  leave(): void {
    this.#lists.forEach((list) => list.leave?.());
  }
}
