// Generated from src/discourse/lib/replies/reply-url.ts by bin/build; do not edit.

import getURL from "discourse/lib/get-url";

export function replyURL(topicId, postNumber) {
  return getURL(`/t/-/${topicId}/${postNumber}`);
}
