import { tracked } from "@glimmer/tracking";
import { action } from "@ember/object";
import type Field from "../forms/field";
import Form from "../forms/form";
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

/** A form that marks people in a vote and beyond, and what it would do. */
export default class Marking extends Form {
  /** What it would do to votes; null where that is not known. */
  @tracked effects: readonly MarkEffectJson[] | null = null;
  @tracked people: MarkedPeople = {};

  readonly scope: Field<MarkScope>;
  /** Whether it holds in votes of this kind alone. */
  readonly ofKind = this.field("mark_of_kind", false, {
    changed: () => this.foresee(),
  });
  readonly reason = this.field("mark_reason", "", { required: true });
  /** Asking what it would do. */
  readonly preview = new Submission();
  #previews = 0;

  constructor(
    readonly vote: Vote,
    readonly binding: boolean
  ) {
    super();
    this.scope = this.field("mark_scope", this.scopes[0]!, {
      changed: () => this.foresee(),
    });
  }

  /** The scopes that the person may mark in. */
  get scopes(): readonly MarkScope[] {
    return this.vote.json.own.roster ?? [];
  }

  /** Whether it reaches other votes, so that it can be kept to those of a kind. */
  get beyondVote(): boolean {
    return this.scope.value !== "vote";
  }

  get somebody(): boolean {
    const { usernames, name } = this.people;
    return !!name || (usernames?.length ?? 0) > 0;
  }

  /** What is sent, once all is in order. */
  get order(): MarkOrder {
    const { usernames, name } = this.people;
    const named = name ? { name } : { usernames: usernames?.join("\n") ?? "" };
    return {
      ...named,
      binding: this.binding,
      scope: this.scope.value,
      ...(this.beyondVote && this.ofKind.value
        ? { kind: this.vote.json.kind }
        : {}),
      reason: this.reason.value,
    };
  }

  @action
  choosePeople(people: MarkedPeople): Promise<void> {
    this.people = people;
    return this.foresee();
  }

  /** Asks what it would do; only the last answer counts. */
  async foresee(): Promise<void> {
    const turn = ++this.#previews;
    this.effects = null;
    if (this.somebody) {
      await this.preview.send(async () => {
        const { effects } = await this.look(this.order);
        if (turn === this.#previews) {
          this.effects = effects;
        }
      });
    }
  }

  /** What the server says of an order, without doing it. */
  protected look(order: MarkOrder): Promise<MarkPreviewJson> {
    return previewMarks(this.vote.id, order);
  }
}
