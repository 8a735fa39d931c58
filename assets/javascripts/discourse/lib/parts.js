// Generated from src/discourse/lib/parts.ts by bin/build; do not edit.

import { cancel, later } from "@ember/runloop";

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

const HERE = "discourse/plugins/discourse-binding-vote/discourse/";
const AGES = 6e5;
const loaded = /* @__PURE__ */ new Map();

export function loadedPart(name) {
  return loaded.get(name) ?? registered(name)?.default ?? null;
}

export async function loadPart(name) {
  const part = loadedPart(name) ?? (await awaited(importOf(name))).default;
  loaded.set(name, part);
  return part;
}

function importOf(name) {
  return PARTS[name]();
}

function registered(name) {
  const { requirejs } = globalThis;
  return requirejs?.entries?.[HERE + name] ? requirejs(HERE + name) : void 0;
}

async function awaited(promise) {
  const timer = later(() => {}, AGES);
  try {
    return await promise;
  } finally {
    cancel(timer);
  }
}
