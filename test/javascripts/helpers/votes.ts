import type { BallotJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/ballots/ballot-api";
import type { FaceJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/ballots/faces";
import type { ProposedBallotJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/replies/proposed-ballot-api";
import type { Rule } from "discourse/plugins/discourse-binding-vote/discourse/lib/tally";
import type { VoteJson } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-api";

export const LAZY_TWO_THIRDS: Rule = {
  id: "lazy_two_thirds",
  minimum: 3,
  minimumOf: "cast",
  plusPerMinus: 2,
  strictly: false,
  blocking: false,
};

/** An address that runs a script where it is followed. */
export const SCRIPT_LINK = ["javascript", "alert(1)"].join(":");

/** An ISO 8601 time. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}

export function user(id: number, username = `voter${id}`) {
  return {
    id,
    username,
    name: null,
    avatar_template: "/letter_avatar_proxy/v4/letter/v/{size}.png",
  };
}

/** Whose a binding ballot is. */
export function face(username: string): FaceJson {
  const { avatar_template } = user(0);
  return { username, avatar_template };
}

/** An open vote with two binding +1, as the server gives it. */
export function voteJson(changes: Partial<VoteJson> = {}): VoteJson {
  return {
    id: 7,
    topic_id: 280,
    revision: 4,
    state: "open",
    kind: "module",
    kind_name: "New module",
    decides: "The establishment of a new module.",
    consequences: {
      passed: "The module is established.",
      failed: "The module is not established.",
    },
    minus_needs_reason: false,
    subject: "Bring the FFI into a module of its own",
    summary: "<p>We <b>talked</b> about it.</p>",
    rule: LAZY_TWO_THIRDS,
    opened_by: user(1, "avery"),
    opened_at: hoursFromNow(-24),
    closable_at: hoursFromNow(48),
    closes_at: hoursFromNow(6 * 24),
    closed_at: null,
    outcome: null,
    binding: { plus: 2, zero: 0, minus: 0 },
    non_binding: { plus: 1, zero: 0, minus: 0 },
    last_message_id: 0,
    rule_text: {
      name: "Lazy 2/3 majority",
      sentence: "At least 3 votes, and at least twice as many +1 as −1.",
      reading: "Only binding ballots count.",
    },
    faces: { plus: [face("avery"), face("blake")], minus: [] },
    own: { ballot: null, binds: true, refusal: null },
    ...changes,
  };
}

/** What the server tells of that vote after something has changed in it. */
export function nextState(changes: Partial<VoteJson> = {}) {
  return { ...voteJson(), revision: 5, ...changes };
}

export function ballotJson(changes: Partial<BallotJson> = {}): BallotJson {
  return {
    id: 70,
    choice: "+1",
    typed: "+1",
    reason: null,
    binding: true,
    cast_at: new Date().toISOString(),
    user: user(19, "eviltrout"),
    ...changes,
  };
}

/** What somebody's reply says, as the server gives it. */
export function proposedJson(
  changes: Partial<ProposedBallotJson> = {}
): ProposedBallotJson {
  return {
    id: 90,
    reply: 5,
    text: "+1, it works.",
    typed: "+1",
    choice: "+1",
    sure: true,
    claims_binding: null,
    binding: true,
    created_at: new Date().toISOString(),
    user: user(19, "eviltrout"),
    ...changes,
  };
}

/** What the pretended server answers. */
export function answer(
  body: unknown,
  status = 200
): [number, Record<string, string>, string] {
  return [status, { "Content-Type": "application/json" }, JSON.stringify(body)];
}
