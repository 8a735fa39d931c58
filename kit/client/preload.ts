// Stands in for frontend/discourse/app/lib/preload-store.js of Discourse. Left
// out: data that come later. What the server puts into the page.

export interface Persona {
  /** null for the anonymous one */
  readonly username: string | null;
  readonly label: string;
}

export interface UserJson {
  readonly id: number;
  readonly username: string;
  readonly name: string | null;
  readonly avatar_template: string;
  readonly admin?: boolean;
  readonly moderator?: boolean;
  readonly [attribute: string]: unknown;
}

export interface CategoryJson {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly color: string;
  readonly read_restricted?: boolean;
}

export interface Translations {
  readonly [key: string]: string | Translations;
}

export interface Preloaded {
  readonly siteSettings: Readonly<Record<string, unknown>>;
  readonly site: {
    readonly categories: readonly CategoryJson[];
    readonly [attribute: string]: unknown;
  };
  readonly currentUser: UserJson | null;
  readonly locale: string;
  readonly translations: Translations;
  readonly csrfToken: string | null;
  readonly personas: readonly Persona[];
}

let current: Preloaded | undefined;

/** What the page was served with. */
export function preloaded(): Preloaded {
  current ??= JSON.parse(
    document.getElementById("data-preloaded")?.textContent ?? ""
  ) as Preloaded;
  return current;
}

/** Takes the place of what a page is served with; for tests. */
export function setPreloaded(data: Preloaded): void {
  current = data;
}
