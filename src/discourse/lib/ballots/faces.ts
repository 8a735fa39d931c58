import { tracked } from "@glimmer/tracking";
import type { Counts } from "../tally";

/** Whose a ballot is, for a picture: an account, else a plain name, else nothing, where it is not known. */
export interface FaceJson {
  readonly username?: string;
  readonly avatar_template?: string;
  readonly name?: string;
}

/** Of the binding ballots on each side, oldest first. */
export interface FacesJson {
  readonly plus: readonly FaceJson[];
  readonly minus: readonly FaceJson[];
}

/** As many of a side as a picture has room for. */
export const MOST_FACES = 12;
/** How many stand for all of a side that has more: the server tells no others. */
export const CROWD_FACES = 5;

const NOBODY: FacesJson = { plus: [], minus: [] };
const SIDES = ["plus", "minus"] as const;

/** The faces of a vote as far as they are known. What is published has counts and no names, so that they fall behind. */
export default class Faces {
  @tracked known!: FacesJson;
  /** Whether there are, or may be, others than those that are known. */
  stale = false;

  #counts!: Counts;

  constructor(faces: FacesJson | undefined, counts: Counts) {
    this.keep(faces, counts);
  }

  /** Takes what the server tells, with the binding counts at that time. */
  keep(faces: FacesJson | undefined, counts: Counts): void {
    this.known = faces ?? NOBODY;
    this.#counts = counts;
    this.stale = false;
  }

  /**
   * Takes new binding counts. Ballots after the first ones of a side are nobody's
   * who is shown, as long as none is taken away; in a recount one may be taken
   * away for another.
   */
  change(counts: Counts, recounted: boolean): void {
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

/** How many faces a side with so many ballots has. */
function facesOf(count: number): number {
  return count > MOST_FACES ? CROWD_FACES : count;
}

/**
 * The faces of one side: as many as there are ballots, and {@link CROWD_FACES}
 * where these are more than {@link MOST_FACES}. Those that are not known yet are
 * empty. One's own is where one's own ballot is, be it known to the server or
 * not.
 *
 * @param own - one's own face; null where one is not logged in
 * @param here - whether one's own ballot is on this side
 */
export function shownFaces(
  known: readonly FaceJson[],
  count: number,
  own: FaceJson | null,
  here: boolean
): FaceJson[] {
  const isOwn = ({ username }: FaceJson) =>
    own !== null && username === own.username;
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
