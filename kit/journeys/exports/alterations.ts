import type { Rule } from "../../../src/discourse/lib/tally";
import type {
  ExportedBallot,
  ExportedChange,
  VoteExport,
} from "../../recount/vote-export.ts";

/** An export in which one thing is not as it was, and which thing that is. */
export type Alteration = readonly [what: string, altered: VoteExport];

/** Each single alteration of an export that a recount has to notice. */
export function alterations(exported: VoteExport): Alteration[] {
  const { ballots } = exported;
  return [
    ...ballots.flatMap((_, index) => ofBallot(exported, index)),
    ["an added ballot", withBallots(exported, [...ballots, newcomer])],
    ...ofCounts(exported),
    ...ofEnding(exported),
    ...exported.history.flatMap((_, index) => ofChange(exported, index)),
  ];
}

const newcomer: ExportedBallot = {
  username: "newcomer",
  choice: "0",
  typed: "0",
  binding: false,
  reason: null,
  reply: null,
  cast_at: "2026-01-01T12:00:00.000Z",
  name: null,
  source_url: null,
};

function ofBallot(exported: VoteExport, index: number): Alteration[] {
  const { ballots } = exported;
  const ballot = ballots[index];
  const altered = (change: Partial<ExportedBallot>): VoteExport =>
    withBallots(exported, ballots.with(index, { ...ballot, ...change }));
  const other = ballot.choice === "0" ? "+1" : "0";

  return [
    [`another choice of ${ballot.username}`, altered({ choice: other })],
    [`another zero of ${ballot.username}`, altered({ typed: "-.25" })],
    [
      `another choice, typed so, of ${ballot.username}`,
      altered({ choice: other, typed: other }),
    ],
    [
      `another binding of ${ballot.username}`,
      altered({ binding: !ballot.binding }),
    ],
    [
      `another reply of ${ballot.username}`,
      altered({ reply: "https://forum.example/t/x/1/99" }),
    ],
    [`another reason of ${ballot.username}`, altered({ reason: "Forged" })],
    [`another voter than ${ballot.username}`, altered({ username: "forger" })],
    [
      `a plain name in the place of ${ballot.username}`,
      altered({ username: null, name: ballot.username }),
    ],
    [
      `another source of ${ballot.username}`,
      altered({ source_url: "https://forged.example" }),
    ],
    [
      `another time of ${ballot.username}`,
      altered({ cast_at: "2026-01-01T12:00:00.000Z" }),
    ],
    [
      `no ballot of ${ballot.username}`,
      withBallots(exported, ballots.toSpliced(index, 1)),
    ],
    [
      `the ballot of ${ballot.username} twice`,
      withBallots(exported, [...ballots, ballot]),
    ],
  ];
}

function ofCounts(exported: VoteExport): Alteration[] {
  const { counts } = exported;
  return (["binding", "non_binding"] as const).flatMap((group) =>
    (["plus", "zero", "minus"] as const).map((side): Alteration => {
      const altered = { ...counts[group], [side]: counts[group][side] + 1 };
      return [
        `one more ${group} ${side}`,
        { ...exported, counts: { ...counts, [group]: altered } },
      ];
    })
  );
}

function ofEnding(exported: VoteExport): Alteration[] {
  const { vote, rule } = exported;
  const another = vote.outcome === "too_few" ? "passed" : "too_few";
  return [
    ["another outcome", { ...exported, vote: { ...vote, outcome: another } }],
    ["another state", { ...exported, vote: { ...vote, state: another } }],
    ...(vote.cancel_reason === null
      ? ofDeciding(exported, rule)
      : ofCancelling(exported)),
  ];
}

/** Of a vote that its ballots decide, or will. */
function ofDeciding(exported: VoteExport, rule: Rule): Alteration[] {
  const { vote } = exported;
  const severe = { ...rule, minimum: 1000 };
  const mild: Rule = {
    ...rule,
    minimum: 0,
    plusPerMinus: 0,
    strictly: false,
    blocking: false,
  };
  return [
    [
      "cancelled without a reason",
      { ...exported, vote: { ...vote, outcome: "cancelled" } },
    ],
    [
      "another rule",
      {
        ...exported,
        rule: ["open", "too_few"].includes(vote.state) ? mild : severe,
      },
    ],
  ];
}

function ofCancelling(exported: VoteExport): Alteration[] {
  const vote = { ...exported.vote, cancel_reason: null };
  return [["the reason of a cancelled vote is gone", { ...exported, vote }]];
}

function ofChange(exported: VoteExport, index: number): Alteration[] {
  const { history } = exported;
  const change = history[index];
  const name = `change ${index + 1} of the history`;
  const altered = (other: Partial<ExportedChange>): VoteExport => ({
    ...exported,
    history: history.with(index, { ...change, ...other }),
  });

  return [
    [`no ${name}`, { ...exported, history: history.toSpliced(index, 1) }],
    [`another choice in ${name}`, altered({ typed_after: "-.25" })],
    [
      `another binding in ${name}`,
      altered({ binding_after: !change.binding_after }),
    ],
    [`another voter in ${name}`, altered({ username: "forger" })],
    [
      `a plain name in ${name}`,
      altered({ username: null, name: change.username ?? "forger" }),
    ],
  ];
}

function withBallots(
  exported: VoteExport,
  ballots: readonly ExportedBallot[]
): VoteExport {
  return { ...exported, ballots };
}
