import {
  type Counts,
  type Foresight,
  judge,
  type Judgement,
  type SettledRule,
} from ".";
import type { Phrase } from "../worded";
import { picture } from "./picture";
import { type Standing, standing } from "./standing";

/** The rule of a vote, and what is known of the ballots to come: null where the electorate is not known. */
export interface Outlook {
  readonly rule: SettledRule;
  readonly foresight: Foresight | null;
  /** How many binding voters have not voted yet. */
  readonly remaining: number | null;
}

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
  outlook: Outlook
): Phrase[] {
  switch (stands) {
    case "needs":
      return [
        outlook.foresight === "cannot_pass"
          ? { key: "unreached" }
          : { key: "needed", options: { count: judgement.plusNeeded! } },
        ...lacking(judgement, counts, outlook),
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

/** Says where an open vote with such binding counts would stand, where it is not known who is still to vote. */
export function verdictOf(counts: Counts, rule: SettledRule): Phrase[] {
  const judgement = judge(counts, rule);
  const stands = standing({ outcome: null, ended: false, judgement });
  return verdict(stands, judgement, counts, {
    rule,
    foresight: null,
    remaining: null,
  });
}

/** How many of the votes are there that the rule asks for, and how many +1 the -1 call for. */
function lacking(
  { unmet }: Judgement,
  counts: Counts,
  { rule }: Outlook
): Phrase[] {
  const { minus } = counts;
  const { minimumOf, shareOf } = rule;
  const { filled, needed, floor } = picture(counts, rule);
  const there = { plus: "plus", cast: "votes", turnout: "turnout" };
  const phrases: Phrase[] = [];
  if (unmet.includes("minimum") && shareOf !== undefined) {
    phrases.push({
      key: `${there[minimumOf]}_of_all`,
      options: { count: filled, all: shareOf, needed },
    });
  } else if (unmet.includes("minimum") && filled > 0) {
    phrases.push({
      key: `${there[minimumOf]}_there_${minus > 0 ? "opposed" : "unopposed"}`,
      options: { count: filled, needed, minus },
    });
  } else {
    phrases.push(against(counts));
  }
  if (unmet.includes("ratio") && minus > 0) {
    phrases.push({ key: "takes", options: { minus, floor: Math.ceil(floor) } });
  }
  return phrases;
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
  if (minusSpare === null) {
    return { key: "survives_all" };
  }
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
