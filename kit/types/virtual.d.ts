// Modules that kit/bundle/virtual.ts makes while bundling.

declare module "virtual:icons" {
  export const names: readonly string[];
  export const sprite: string;
}

declare module "virtual:plugin-boot" {
  const modules: Readonly<Record<string, { readonly default?: unknown }>>;

  export default modules;
}

declare module "virtual:plugin-admin" {
  const modules: Readonly<Record<string, { readonly default?: unknown }>>;

  export default modules;
}

declare module "virtual:plugin-pages" {
  const modules: Readonly<Record<string, { readonly default?: unknown }>>;

  export default modules;
}

declare module "virtual:plugin-data" {
  export const siteSettings: Readonly<Record<string, unknown>>;
  export const translations: import("../client/preload.ts").Translations;
}

declare module "virtual:tests" {}
