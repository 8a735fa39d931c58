// Stands in for
// frontend/discourse/app/components/search-menu/results/assistant.gjs of
// Discourse. Left out: the menu itself, which no page here has.
const suggestionShortcuts = new Set<string>();

export function addSearchSuggestion(value: string): void {
  suggestionShortcuts.add(value);
}
