import { i18n } from "discourse-i18n";

/** That so many people were marked. */
export function markedText(binding: boolean, count: number): string {
  return i18n(`binding_vote.mark.done.${binding ? "binding" : "not_binding"}`, {
    count,
  });
}

/** That so many marks were lifted. */
export function liftedText(count: number): string {
  return i18n("binding_vote.lift.done", { count });
}
