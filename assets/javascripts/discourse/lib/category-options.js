// Generated from src/discourse/lib/category-options.ts by bin/build; do not edit.

export function categoryOptions(categories) {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const path = ({ name, parent_id }) => {
    const parent = parent_id === null ? void 0 : byId.get(parent_id);
    return parent ? `${path(parent)} / ${name}` : name;
  };
  return categories
    .map((category) => ({ id: String(category.id), name: path(category) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
