import { cancel, later } from "@ember/runloop";

/** What is loaded when it is needed, and not at boot. */
const BUNDLES = {
  details: () => import("../bundles/details"),
  keeping: () => import("../bundles/keeping"),
  managing: () => import("../bundles/managing"),
  opening: () => import("../bundles/opening"),
  topic: () => import("../bundles/topic"),
  writing: () => import("../bundles/writing"),
};

export type BundleName = keyof typeof BUNDLES;

/** What a bundle gives, by its names there. */
export type Bundle<N extends BundleName> = Awaited<
  ReturnType<(typeof BUNDLES)[N]>
>;

/** The loader of forums that do not know the setting staticModules in about.json: it has all modules from boot on. */
interface Requirejs {
  (name: string): unknown;
  readonly entries?: Readonly<Record<string, unknown>>;
}

const HERE = "discourse/plugins/discourse-binding-vote/discourse/bundles/";

/** Longer than anything takes to load, in milliseconds. */
const AGES = 600_000;

const loaded = new Map<BundleName, unknown>();

/** A bundle, where it is loaded; null before that. */
export function loadedBundle<N extends BundleName>(name: N): Bundle<N> | null {
  return (loaded.get(name) ?? registered(name) ?? null) as Bundle<N> | null;
}

/** Loads a bundle. Rejects where that fails, as it does offline; then one can try again. */
export async function loadBundle<N extends BundleName>(
  name: N
): Promise<Bundle<N>> {
  const bundle =
    loadedBundle(name) ?? (await awaited<unknown>(BUNDLES[name]()));
  loaded.set(name, bundle);
  return bundle as Bundle<N>;
}

function registered(name: BundleName): unknown {
  const { requirejs } = globalThis as { requirejs?: Requirejs };
  return requirejs?.entries?.[HERE + name] && requirejs(HERE + name);
}

/** Has tests wait, as they do for timers: forums of before 2026 hand no test-waiters to plugins. */
async function awaited<T>(promise: Promise<T>): Promise<T> {
  const timer = later(() => {}, AGES);
  try {
    return await promise;
  } finally {
    cancel(timer);
  }
}
