// Generated from src/discourse/lib/bundles.ts by bin/build; do not edit.

import { cancel, later } from "@ember/runloop";

const BUNDLES = {
  details: () => import("../bundles/details"),
  keeping: () => import("../bundles/keeping"),
  managing: () => import("../bundles/managing"),
  opening: () => import("../bundles/opening"),
  topic: () => import("../bundles/topic"),
  writing: () => import("../bundles/writing"),
};

const HERE = "discourse/plugins/discourse-binding-vote/discourse/bundles/";
const AGES = 6e5;
const loaded = /* @__PURE__ */ new Map();

export function loadedBundle(name) {
  return loaded.get(name) ?? registered(name) ?? null;
}

export async function loadBundle(name) {
  const bundle = loadedBundle(name) ?? (await awaited(BUNDLES[name]()));
  loaded.set(name, bundle);
  return bundle;
}

function registered(name) {
  const { requirejs } = globalThis;
  return requirejs?.entries?.[HERE + name] && requirejs(HERE + name);
}

async function awaited(promise) {
  const timer = later(() => {}, AGES);
  try {
    return await promise;
  } finally {
    cancel(timer);
  }
}
