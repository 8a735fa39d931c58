// Stands in for discourse/components/search-menu/results/assistant: what the
// search offers while one types, though the kit's pages have no search menu.
const suggestionShortcuts = new Set<string>();

export function addSearchSuggestion(value: string): void {
  suggestionShortcuts.add(value);
}
