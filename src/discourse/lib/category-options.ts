import type { CategoryJson } from "./category-json";

/** As much of a category as it takes. */
type Named = Pick<CategoryJson, "id" | "name" | "parent_id">;

export interface CategoryOption {
  /** As the value of an option. */
  readonly id: string;
  /** With the names of the categories above it. */
  readonly name: string;
}

/** Categories as a list to choose from, each after the one that it is in. */
export function categoryOptions(
  categories: readonly Named[]
): CategoryOption[] {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const path = ({ name, parent_id }: Named): string => {
    const parent = parent_id === null ? undefined : byId.get(parent_id);
    return parent ? `${path(parent)} / ${name}` : name;
  };
  return categories
    .map((category) => ({ id: String(category.id), name: path(category) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
