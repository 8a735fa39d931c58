// Generated from src/discourse/lib/binding-voters/mark-done.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";

export function markedText(binding, count) {
  return i18n(`binding_vote.mark.done.${binding ? "binding" : "not_binding"}`, {
    count,
  });
}

export function liftedText(count) {
  return i18n("binding_vote.lift.done", { count });
}
