import { getAbsoluteURL } from "discourse/lib/get-url";
import type { BallotJson } from "../ballots/ballot-api";

/** Whether an address is that of a post here, as of a ballot that was recorded from a reply. */
export function isPostHere(url: string): boolean {
  return url.startsWith(getAbsoluteURL("/p/"));
}

/** The number of the reply that a ballot was recorded from, where that is one which can be read. */
export function recordedReply({
  reply,
  recorded,
}: BallotJson): number | undefined {
  return recorded?.url && isPostHere(recorded.url) ? reply : undefined;
}

/** The host of an address; all of one that has none. */
export function sourceName(url: string): string {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}
