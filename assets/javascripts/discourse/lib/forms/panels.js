// Generated from src/discourse/lib/forms/panels.ts by bin/build; do not edit.

export default class Panels {
  constructor(voteId) {
    this.voteId = voteId;
  }

  voteId;
  #lists = /* @__PURE__ */ new Map();
  /** What the panel of that class shows, always the same object. */

  of(Class) {
    const list = this.#lists.get(Class) ?? new Class(this.voteId);
    this.#lists.set(Class, list);
    return list;
  }

  change() {
    this.#lists.forEach((list) => list.change());
  }

  settle(proposedId) {
    this.#lists.forEach((list) => list.settle?.(proposedId));
  }

  leave() {
    this.#lists.forEach((list) => list.leave?.());
  }
}
