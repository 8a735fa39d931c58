import { votePath } from "../vote-path";

/** Where the badge of a vote is to be had as an image. */
export function badgePath(voteId: number): string {
  return `${votePath(voteId)}/badge.svg`;
}
