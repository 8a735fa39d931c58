// Generated from src/discourse/lib/isolated.ts by bin/build; do not edit.

export default function isolated(choice) {
  return `⁦${choice}⁩`;
}
