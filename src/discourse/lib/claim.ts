import { i18n } from "discourse-i18n";

/**
 * What to say where somebody calls a ballot binding, or non-binding, and it is
 * not; else null. The roster decides, not what someone types.
 *
 * @param claims - what was written; null where neither was
 */
export function claimDiffers(
  claims: boolean | null | undefined,
  binds: boolean
): string | null {
  if (claims === null || claims === undefined || claims === binds) {
    return null;
  }
  return i18n(`binding_vote.claims.${claims ? "binding" : "non_binding"}`);
}
