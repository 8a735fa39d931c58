// Of the kit alone: stands in for @embroider/macros, which a build of ember-cli
// takes out of @ember/test-helpers and @ember/test-waiters. These are the
// answers for Ember 7.
import * as internals from "@ember/-internals/glimmer";
import * as renderer from "@ember/renderer";

const MODULES: Record<string, unknown> = {
  "@ember/-internals/glimmer": internals,
  "@ember/renderer": renderer,
};

export const macroCondition = (condition: boolean): boolean => condition;
export const isDevelopingApp = (): boolean => true;
export const dependencySatisfies = (): boolean => true;
export const appEmberSatisfies = (): boolean => true;

/** Gives a module that is already in the bundle. */
export function importSync(name: string): unknown {
  if (!(name in MODULES)) {
    throw new Error(`importSync: ${name} is not in the bundle`);
  }
  return MODULES[name];
}
