// Generated from src/discourse/lib/lazy-service.ts by bin/build; do not edit.

import { getOwner } from "@ember/owner";

const names = /* @__PURE__ */ new WeakMap();
let named = 0;

export function lazyService(Class) {
  const decorate = () => ({
    configurable: true,
    enumerable: true,
    get() {
      return lazyServiceFor(this, Class);
    },
  });
  return decorate;
}

export function lazyServiceFor(object, Class) {
  const owner = getOwner(object);
  const name = nameOf(Class);
  if (!owner.factoryFor(name)) {
    owner.register(name, Class);
  }
  return owner.lookup(name);
}

function nameOf(Class) {
  const name = names.get(Class) ?? `service:binding-vote-lazy-${++named}`;
  names.set(Class, name);
  return name;
}
