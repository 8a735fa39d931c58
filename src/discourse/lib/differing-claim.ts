import { i18n } from "discourse-i18n";

/** What was typed of a vote, and what is so. */
interface Claim {
  readonly claims_binding: boolean | null;
  readonly binding: boolean;
}

/** Says that a vote binds, or does not, other than its author typed; null where nothing differs. */
export function differingClaim({
  claims_binding,
  binding,
}: Claim): string | null {
  if (claims_binding === null || claims_binding === binding) {
    return null;
  }
  return i18n(
    `binding_vote.thread.${claims_binding ? "claims_binding" : "claims_non_binding"}`
  );
}
