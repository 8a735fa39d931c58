// Holds the stand-ins for Discourse's front end to what the plugin uses and to
// what Discourse has. With DISCOURSE_DIR the facts are compared with that
// checkout. The types are compared in kit/client/conformance.ts.

import { contradictions, facts } from "./facts.ts";
import { headings } from "./headings.ts";
import { rules } from "./laxer.ts";
import { offers } from "./unused.ts";

const all = offers();
const checks = [
  ...all.map(({ kind, name, used }) => ({
    fault: `unused: ${kind} ${name}`,
    holds: used,
  })),
  ...rules(),
  ...headings(),
  ...checkedFacts(),
];

function checkedFacts() {
  const checkout = process.env.DISCOURSE_DIR;
  const faults = checkout ? contradictions(checkout) : [];
  return faults.map((fault) => ({ fault: `untrue: ${fault}`, holds: false }));
}

const faults = checks.filter(({ holds }) => !holds);
const kinds = [...new Set(all.map(({ kind }) => kind))];
console.log(
  [
    ...kinds.map(
      (kind) => `${all.filter((offer) => offer.kind === kind).length} ${kind}s`
    ),
    `${Object.keys(facts.outlets).length} outlets`,
  ].join(", ")
);
faults.forEach(({ fault }) => console.log(fault));
console.log(`${checks.length - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
