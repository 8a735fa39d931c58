// Generated from src/discourse/lib/ballots/faces.ts by bin/build; do not edit.

import { tracked } from "@glimmer/tracking";

export const MOST_FACES = 12;
export const CROWD_FACES = 5;
const NOBODY = { plus: [], minus: [] };
const SIDES = ["plus", "minus"];

export default class Faces {
  @tracked known;
  /** Whether there are, or may be, others than those that are known. */
  stale = false;
  #counts;

  constructor(faces, counts) {
    this.keep(faces, counts);
  }
  /** Takes what the server tells, with the binding counts at that time. */

  keep(faces, counts) {
    this.known = faces ?? NOBODY;
    this.#counts = counts;
    this.stale = false;
  }
  /**
   * Takes new binding counts. Ballots after the first ones of a side are nobody's
   * who is shown, as long as none is taken away; in a recount one may be taken
   * away for another.
   */

  change(counts, recounted) {
    this.stale ||=
      recounted ||
      SIDES.some(
        (side) =>
          counts[side] < this.#counts[side] ||
          this.known[side].length < facesOf(counts[side])
      );
    this.#counts = counts;
  }
}

function facesOf(count) {
  return count > MOST_FACES ? CROWD_FACES : count;
}

export function shownFaces(known, count, own, here) {
  const isOwn = ({ username }) => own !== null && username === own.username;
  const most = facesOf(count);
  const last = own && here && !known.some(isOwn) ? [own] : [];
  const first = known
    .filter((face) => here || !isOwn(face))
    .slice(0, Math.max(0, most - last.length));
  const unknown = Array.from(
    { length: Math.max(0, most - first.length - last.length) },
    () => ({})
  );
  return [...first, ...unknown, ...last];
}
