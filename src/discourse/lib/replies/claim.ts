import { i18n } from "discourse-i18n";

/**
 * What to say where a reply calls its vote binding, or non-binding, and it is
 * not; else null. The roster decides, not what someone types.
 *
 * @param claims - what was written; null where neither was
 * @param whose  - to whom it is said: the author, everyone, or those who look for votes
 */
export function claimDiffers(
  claims: boolean | null | undefined,
  binds: boolean,
  whose: "claims" | "reply_record.claims" | "thread.claims" = "claims"
): string | null {
  if (claims === null || claims === undefined || claims === binds) {
    return null;
  }
  return i18n(`binding_vote.${whose}.${claims ? "binding" : "non_binding"}`);
}
