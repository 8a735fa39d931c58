// Generated from src/admin/lib/kinds/focus-later.ts by bin/build; do not edit.

import { schedule } from "@ember/runloop";

export function focusLater(...selectors) {
  schedule("afterRender", () => {
    const found = selectors.map((selector) => document.querySelector(selector));
    found.find(Boolean)?.focus();
  });
}

export function kindButton(id, which) {
  return `[data-kind="${id}"] .binding-vote-kinds__${which}`;
}
