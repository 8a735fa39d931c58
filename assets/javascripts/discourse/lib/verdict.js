// Generated from src/discourse/lib/verdict.ts by bin/build; do not edit.

export function verdict(stands, judgement, counts) {
  switch (stands) {
    case "needs":
      return [
        { key: "needed", options: { count: judgement.plusNeeded } },
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

function against({ plus, minus }) {
  if (plus + minus === 0) {
    return { key: "none" };
  }
  return minus > 0
    ? { key: "opposed", options: { plus, minus } }
    : { key: "unopposed", options: { plus } };
}

function survives({ minusSpare }) {
  return minusSpare > 0
    ? { key: "survives", options: { count: minusSpare } }
    : { key: "fragile" };
}
