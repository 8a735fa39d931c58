// Stands in for frontend/discourse/app/lib/plugin-connectors.js of Discourse.
// Left out: connectors in files, and their classes. What plugins render where.
import type Owner from "@ember/owner";
import type { ComponentLike } from "@glint/template";

export type OutletArgs = Readonly<Record<string, unknown>>;

export type Connector = ComponentLike<{ Args: { outletArgs: OutletArgs } }> & {
  shouldRender?: (args: OutletArgs, context: object, owner: Owner) => boolean;
};

let connectors = new Map<string, Connector[]>();

export function extraConnectorComponent(
  outlet: string,
  component: Connector
): void {
  connectors.set(outlet, [...(connectors.get(outlet) ?? []), component]);
}

export function connectorsFor(outlet: string): readonly Connector[] {
  return connectors.get(outlet) ?? [];
}

/** Forgets all connectors; for tests. */
export function resetConnectors(): void {
  connectors = new Map();
}
