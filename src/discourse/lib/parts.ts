import { cancel, later } from "@ember/runloop";

/** What is loaded when it is needed, and not at boot: docs/architecture.md says what that is. */
const PARTS = {
  "components/ballots/ballot-menu": () =>
    import("../components/ballots/ballot-menu"),
  "components/binding-voters/add-binding-voters": () =>
    import("../components/binding-voters/add-binding-voters"),
  "components/binding-voters/lift-binding-mark": () =>
    import("../components/binding-voters/lift-binding-mark"),
  "components/binding-voters/mark-binding-voter": () =>
    import("../components/binding-voters/mark-binding-voter"),
  "components/binding-voters/paste-binding-voters": () =>
    import("../components/binding-voters/paste-binding-voters"),
  "components/imports/import-binding-ballots": () =>
    import("../components/imports/import-binding-ballots"),
  "components/recorded-ballots/record-binding-ballot": () =>
    import("../components/recorded-ballots/record-binding-ballot"),
  "components/recorded-ballots/tally-replies": () =>
    import("../components/recorded-ballots/tally-replies"),
  "components/replies/binding-vote-reply": () =>
    import("../components/replies/binding-vote-reply"),
  "components/replies/composer-line": () =>
    import("../components/replies/composer-line"),
  "components/replies/follow-button": () =>
    import("../components/replies/follow-button"),
  "components/timeline/course": () => import("../components/timeline/course"),
  "components/votes/managing/cancel-binding-vote": () =>
    import("../components/votes/managing/cancel-binding-vote"),
  "components/votes/managing/close-binding-vote": () =>
    import("../components/votes/managing/close-binding-vote"),
  "components/votes/managing/edit-binding-vote": () =>
    import("../components/votes/managing/edit-binding-vote"),
  "components/votes/managing/move-closing-time": () =>
    import("../components/votes/managing/move-closing-time"),
  "components/votes/managing/post-binding-vote-result": () =>
    import("../components/votes/managing/post-binding-vote-result"),
  "components/votes/open-binding-vote": () =>
    import("../components/votes/open-binding-vote"),
  "components/votes/votes-of-topic": () =>
    import("../components/votes/votes-of-topic"),
  "lazy-services/binding-vote-messages": () =>
    import("../lazy-services/binding-vote-messages"),
};

/** A module of the plugin, by its path below this folder's parent. */
export type PartName = keyof typeof PARTS;

interface Loaded<N extends PartName> {
  readonly default: Part<N>;
}

/** What such a module gives: a component or the class of a service. */
export type Part<N extends PartName> = Awaited<
  ReturnType<(typeof PARTS)[N]>
>["default"];

/** The loader of forums that take no module from where it is imported: they have all modules from boot on. */
interface Requirejs {
  (name: string): unknown;
  readonly entries: Readonly<Record<string, unknown>>;
}

const HERE = "discourse/plugins/discourse-binding-vote/discourse/";

/** Longer than anything takes to load, in milliseconds. */
const AGES = 600_000;

const loaded = new Map<PartName, unknown>();

/** A part, where it is loaded; null before that. */
export function loadedPart<N extends PartName>(name: N): Part<N> | null {
  return (loaded.get(name) as Part<N>) ?? registered(name)?.default ?? null;
}

/** Loads a part. Rejects where that fails, as it does offline; then one can try again. */
export async function loadPart<N extends PartName>(name: N): Promise<Part<N>> {
  const part = loadedPart(name) ?? (await awaited(importOf(name))).default;
  loaded.set(name, part);
  return part;
}

function importOf<N extends PartName>(name: N): Promise<Loaded<N>> {
  return PARTS[name]() as Promise<unknown> as Promise<Loaded<N>>;
}

function registered<N extends PartName>(name: N): Loaded<N> | undefined {
  const { requirejs } = globalThis as { requirejs?: Requirejs };
  return requirejs?.entries?.[HERE + name]
    ? (requirejs(HERE + name) as Loaded<N>)
    : undefined;
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
