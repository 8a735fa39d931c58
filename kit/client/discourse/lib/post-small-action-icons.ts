// Stands in for the icons of discourse/components/post/small-action
// (app/components/post/small-action.gjs), and of the widget before it.

const icons = new Map<string, string>();

export function addPostSmallActionIcon(actionCode: string, icon: string): void {
  icons.set(actionCode, icon);
}

/** The icon of what was done. */
export function postSmallActionIcon(actionCode: string): string {
  return icons.get(actionCode) ?? "exclamation";
}
