// Generated from src/discourse/lib/tally/verdict.ts by bin/build; do not edit.

import { judge } from ".";
import { picture } from "./picture";
import { standing } from "./standing";

export function verdict(stands, judgement, counts, outlook) {
  switch (stands) {
    case "needs":
      return [
        outlook.foresight === "cannot_pass"
          ? { key: "unreached" }
          : { key: "needed", options: { count: judgement.plusNeeded } },
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

export function verdictOf(counts, rule) {
  const judgement = judge(counts, rule);
  const stands = standing({ outcome: null, ended: false, judgement });
  return verdict(stands, judgement, counts, {
    rule,
    foresight: null,
    remaining: null,
  });
}

function lacking({ unmet }, counts, { rule }) {
  const { minus } = counts;
  const { minimumOf, shareOf } = rule;
  const { filled, needed, floor } = picture(counts, rule);
  const there = { plus: "plus", cast: "votes", turnout: "turnout" };
  const phrases = [];
  if (unmet.includes("minimum") && shareOf !== void 0) {
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

function against({ plus, minus }) {
  if (plus + minus === 0) {
    return { key: "none" };
  }
  return minus > 0
    ? { key: "opposed", options: { plus, minus } }
    : { key: "unopposed", options: { plus } };
}

function survives({ minusSpare }) {
  if (minusSpare === null) {
    return { key: "survives_all" };
  }
  return minusSpare > 0
    ? { key: "survives", options: { count: minusSpare } }
    : { key: "fragile" };
}

function ahead({ foresight, remaining }) {
  const phrases = [];
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
