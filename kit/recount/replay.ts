import {
  inWords,
  markAfter,
  markOf,
  type Marks,
  nameOf,
  personOf,
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
  const contradictions = history.flatMap((change) => apply(change, standing));
  return [...contradictions, ...compare(standing, listed(ballots))];
}

/** Carries a change into the marks; answers with what is wrong with it, if anything. */
function apply(change: ExportedChange, standing: Marks): string[] {
  const { typed_before, binding_before } = change;
  const person = personOf(change);
  const marks = standing.get(person) ?? [];
  const after = markAfter(change);
  const fresh = typed_before === null && binding_before === null;
  const taken = marks.find((mark) => takes(change, mark));

  const others = fresh ? marks : marks.filter((mark) => mark !== taken);
  standing.set(person, after ? [...others, after] : others);

  if (!fresh && !taken) {
    return [
      `By the history, ${nameOf(person)} changed a ballot at ${change.at} that was not there.`,
    ];
  }
  if (fresh && person !== null && marks.length > 0) {
    return [
      `By the history, ${nameOf(person)} cast another ballot at ${change.at}.`,
    ];
  }
  return [];
}

function listed(ballots: readonly ExportedBallot[]): Marks {
  const marks: Marks = new Map();
  for (const ballot of ballots) {
    const person = personOf(ballot);
    marks.set(person, [...(marks.get(person) ?? []), markOf(ballot)]);
  }
  return marks;
}

function compare(standing: Marks, list: Marks): string[] {
  const people = new Set([...standing.keys(), ...list.keys()]);
  return [...people].flatMap((person) => {
    const byHistory = inWords(standing.get(person) ?? []);
    const byList = inWords(list.get(person) ?? []);
    return byHistory === byList
      ? []
      : [
          `By the history, ${nameOf(person)} has ${byHistory}; in the list of ballots, ${byList}.`,
        ];
  });
}
