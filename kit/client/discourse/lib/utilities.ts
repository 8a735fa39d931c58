// Stands in for frontend/discourse/app/lib/utilities.js of Discourse. Left out:
// all but copying.
import getURL from "./get-url.ts";

/** The path of a post, or of the topic where it is the first. */
export function postUrl(
  slug: string | null,
  topicId: number,
  postNumber: number | null
): string {
  const post = postNumber && postNumber > 1 ? `/${postNumber}` : "";
  return getURL(`/t/${slug || "topic"}/${topicId}${post}`);
}

/**
 * Copies a text that has yet to be made.
 *
 * @param makeBlob - gives a promise of a Blob of plain text
 */
export function clipboardCopyAsync(
  makeBlob: () => Promise<Blob>
): Promise<void> {
  return navigator.clipboard.write([
    new ClipboardItem({ "text/plain": makeBlob() }),
  ]);
}
