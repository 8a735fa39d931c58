// Stands in for frontend/discourse/app/components/post/small-action.gjs of
// Discourse. Left out: all but the icons.

const icons = new Map<string, string>();

export function addPostSmallActionIcon(actionCode: string, icon: string): void {
  icons.set(actionCode, icon);
}

/** The icon of what was done. */
export function postSmallActionIcon(actionCode: string): string {
  return icons.get(actionCode) ?? "exclamation";
}
