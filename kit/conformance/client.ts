// Holds the stand-ins for Discourse's front end to what the plugin uses and to
// what Discourse has. With DISCOURSE_DIR the facts are compared with that
// checkout; --list names all that is used. The types are compared in
// kit/client/conformance.ts.

import { contradictions } from "./facts.ts";
import { headings } from "./headings.ts";
import { outletsInUse, rules } from "./laxer.ts";
import { modulesInUse } from "./sources.ts";
import { offers } from "./unused.ts";

const all = [
  ...modulesInUse().map((name) => ({ kind: "core module", name, used: true })),
  ...outletsInUse.map((name) => ({ kind: "outlet", name, used: true })),
  ...offers(),
];
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
const count = (kind: string) => all.filter((offer) => offer.kind === kind);
if (process.argv.includes("--list")) {
  all.forEach(({ kind, name }) => console.log(`${kind}: ${name}`));
}
console.log(kinds.map((kind) => `${kind}: ${count(kind).length}`).join(", "));
faults.forEach(({ fault }) => console.log(fault));
console.log(`${checks.length - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
