// Stands in for
// frontend/discourse/app/components/search-menu/results/assistant.gjs of
// Discourse. Left out: the menu itself, which no page here has. By the menu's
// expression for what one types, any other word is offered with its own
// beginning once more before it, and finds nothing.
const OFFERED = /^(in|status|order):[a-z]/i;
const suggestionShortcuts = new Set<string>();

export function addSearchSuggestion(value: string): void {
  if (!OFFERED.test(value)) {
    throw new Error(`The search cannot offer ${value}`);
  }
  suggestionShortcuts.add(value);
}
