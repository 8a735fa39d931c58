import type { Counts, Foresight, Judgement } from ".";
import type { Phrase } from "../worded";
import type { Standing } from "./standing";

/** What is known of the ballots to come; both are null where the electorate is not known. */
export interface Outlook {
  readonly foresight: Foresight | null;
  /** How many binding voters have not voted yet. */
  readonly remaining: number | null;
}

const UNKNOWN: Outlook = { foresight: null, remaining: null };

/**
 * Says where a vote stands: a headline, then what it rests on, then what can
 * still come.
 *
 * @param counts - the binding counts that the judgement is of
 */
export function verdict(
  stands: Standing,
  judgement: Judgement,
  counts: Counts,
  outlook = UNKNOWN
): Phrase[] {
  switch (stands) {
    case "needs":
      return [
        outlook.foresight === "cannot_pass"
          ? { key: "unreached" }
          : { key: "needed", options: { count: judgement.plusNeeded! } },
        against(counts),
        ...ahead(outlook),
      ];
    case "blocked":
      return [{ key: "blocked" }, against(counts), ...ahead(outlook)];
    case "reached":
      return [
        { key: "reached" },
        against(counts),
        ...(outlook.foresight ? [] : [survives(judgement)]),
        ...ahead(outlook),
      ];
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

function ahead({ foresight, remaining }: Outlook): Phrase[] {
  const phrases: Phrase[] = [];
  if (foresight) {
    phrases.push({ key: foresight });
  }
  if (remaining !== null) {
    phrases.push(
      remaining === 0
        ? { key: "all_voted" }
        : { key: "remaining", options: { count: remaining } }
    );
  }
  return phrases;
}
