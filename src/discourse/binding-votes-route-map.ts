interface RouteMap {
  route(name: string): void;
}

/** The page of the forum's votes; config/routes.rb serves it to who loads it anew. */
export default function (this: RouteMap): void {
  this.route("binding-votes");
}
