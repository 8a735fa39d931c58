import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import { i18n } from "discourse-i18n";
import Submission from "../forms/submission";
import type Vote from "../votes/vote";
import {
  type MarkEffectJson,
  type MarkOrder,
  type MarkPreviewJson,
  type MarkScope,
  previewMarks,
} from "./mark-api";

/** Whom a mark is for: accounts, or one plain name. */
export interface MarkedPeople {
  readonly usernames?: readonly string[];
  readonly name?: string;
}

/** What a form holds that marks people, what is wrong with it, and what it would do. */
export default class Marking {
  @tracked scope: MarkScope;
  @tracked reason = "";
  @tracked reasonError?: string;
  /** What it would do to votes; null where that is not known. */
  @tracked effects: readonly MarkEffectJson[] | null = null;
  @tracked people: MarkedPeople = {};

  /** Looking up what it would do. */
  readonly lookup = new Submission();
  #lookups = 0;

  constructor(
    readonly vote: Vote,
    readonly binding: boolean
  ) {
    this.scope = this.scopes[0]!;
  }

  /** The scopes that the person may mark in. */
  get scopes(): readonly MarkScope[] {
    return this.vote.json.own.roster ?? [];
  }

  get somebody(): boolean {
    const { usernames, name } = this.people;
    return !!name || (usernames?.length ?? 0) > 0;
  }

  get order(): MarkOrder {
    const { usernames, name } = this.people;
    const { binding, scope, reason } = this;
    const named = name ? { name } : { usernames: usernames?.join("\n") ?? "" };
    return { ...named, binding, scope, reason };
  }

  /** Says whether there is a reason, and keeps in `reasonError` that there is none. */
  check(): boolean {
    this.reasonError = this.reason.trim()
      ? undefined
      : i18n("binding_vote.form.mark_reason.missing");
    return !this.reasonError;
  }

  @action
  setReason(event: Event): void {
    this.reason = (event.target as HTMLTextAreaElement).value;
  }

  @action
  choosePeople(people: MarkedPeople): Promise<void> {
    this.people = people;
    return this.preview();
  }

  @action
  chooseScope(scope: MarkScope): Promise<void> {
    this.scope = scope;
    return this.preview();
  }

  /** Asks what it would do; only the last answer counts. */
  async preview(): Promise<void> {
    const turn = ++this.#lookups;
    this.effects = null;
    if (this.somebody) {
      await this.lookup.send(async () => {
        const { effects } = await this.look(this.order);
        if (turn === this.#lookups) {
          this.effects = effects;
        }
      });
    }
  }

  /** What the server says of an order, without doing it. */
  look(order: MarkOrder): Promise<MarkPreviewJson> {
    return previewMarks(this.vote.id, order);
  }
}
