import {
  inWords,
  markAfter,
  markOf,
  type Marks,
  nameOf,
  takes,
} from "./marks.ts";
import type { ExportedBallot, ExportedChange } from "./vote-export.ts";

/**
 * Replays the history of a vote, and says where it contradicts itself or the
 * ballots that are listed; empty where it does not.
 */
export function replay(
  history: readonly ExportedChange[],
  ballots: readonly ExportedBallot[]
): string[] {
  const standing: Marks = new Map();
  const cast = new Set(ballots.map(({ cast_at }) => cast_at));
  const contradictions = history.flatMap((change) =>
    apply(change, standing, cast)
  );
  return [...contradictions, ...compare(standing, listed(ballots))];
}

/** Carries a change into the marks; answers with what is wrong with it, if anything. */
function apply(
  change: ExportedChange,
  standing: Marks,
  cast: ReadonlySet<string>
): string[] {
  const { username, typed_before, binding_before } = change;
  const marks = standing.get(username) ?? [];
  const fresh = typed_before === null && binding_before === null;
  const taken = marks.find((mark) => takes(change, mark));
  const after = markAfter(change, taken, cast);

  const others = fresh ? marks : marks.filter((mark) => mark !== taken);
  standing.set(username, after ? [...others, after] : others);

  if (!fresh && !taken) {
    return [
      `By the history, ${nameOf(username)} changed a ballot at ${change.at} that was not there.`,
    ];
  }
  if (fresh && username !== null && marks.length > 0) {
    return [
      `By the history, ${nameOf(username)} cast another ballot at ${change.at}.`,
    ];
  }
  return [];
}

function listed(ballots: readonly ExportedBallot[]): Marks {
  const marks: Marks = new Map();
  for (const ballot of ballots) {
    const { username } = ballot;
    marks.set(username, [...(marks.get(username) ?? []), markOf(ballot)]);
  }
  return marks;
}

function compare(standing: Marks, list: Marks): string[] {
  const people = new Set([...standing.keys(), ...list.keys()]);
  return [...people].flatMap((username) => {
    const byHistory = inWords(standing.get(username) ?? []);
    const byList = inWords(list.get(username) ?? []);
    return byHistory === byList
      ? []
      : [
          `By the history, ${nameOf(username)} has ${byHistory}; in the list of ballots, ${byList}.`,
        ];
  });
}
