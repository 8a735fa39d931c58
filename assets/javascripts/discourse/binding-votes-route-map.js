// Generated from src/discourse/binding-votes-route-map.ts by bin/build; do not edit.

export default function () {
  this.route("binding-votes");
}
