import getURL from "discourse/lib/get-url";

/** The address of a reply. The forum finds a topic by its id, whatever stands in the place of its slug. */
export function replyURL(topicId: number, postNumber: number): string {
  return getURL(`/t/-/${topicId}/${postNumber}`);
}
