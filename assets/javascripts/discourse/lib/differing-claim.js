// Generated from src/discourse/lib/differing-claim.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";

export function differingClaim({ claims_binding, binding }) {
  if (claims_binding === null || claims_binding === binding) {
    return null;
  }
  return i18n(
    `binding_vote.thread.${claims_binding ? "claims_binding" : "claims_non_binding"}`
  );
}
