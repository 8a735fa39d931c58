import type { Standing } from "./standing";
import type { Counts, Judgement } from "./tally";

/** A key below `binding_vote.verdict` in the locale files, and what it is filled with. */
export interface Phrase {
  key: string;
  options?: Record<string, number>;
}

/**
 * Says where a vote stands: a headline, then what it rests on.
 *
 * @param counts - the binding counts that the judgement is of
 */
export function verdict(
  stands: Standing,
  judgement: Judgement,
  counts: Counts
): Phrase[] {
  switch (stands) {
    case "needs":
      return [
        { key: "needed", options: { count: judgement.plusNeeded! } },
        against(counts),
      ];
    case "reached":
      return [{ key: "reached" }, against(counts), survives(judgement)];
    case "ended":
      return [
        { key: judgement.reached ? "ended_reached" : "ended_unreached" },
        against(counts),
      ];
    case "cancelled":
      return [{ key: "cancelled" }, { key: "decides_nothing" }];
    default:
      return [{ key: stands }, against(counts)];
  }
}

function against({ plus, minus }: Counts): Phrase {
  if (plus + minus === 0) {
    return { key: "none" };
  }
  return minus > 0
    ? { key: "opposed", options: { plus, minus } }
    : { key: "unopposed", options: { plus } };
}

function survives({ minusSpare }: Judgement): Phrase {
  return minusSpare > 0
    ? { key: "survives", options: { count: minusSpare } }
    : { key: "fragile" };
}
