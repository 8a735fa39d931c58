// Generated from src/discourse/lib/replies/claim.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";

export function claimDiffers(claims, binds, whose = "claims") {
  if (claims === null || claims === void 0 || claims === binds) {
    return null;
  }
  return i18n(`binding_vote.${whose}.${claims ? "binding" : "non_binding"}`);
}
