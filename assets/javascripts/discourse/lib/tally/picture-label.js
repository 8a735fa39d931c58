// Generated from src/discourse/lib/tally/picture-label.ts by bin/build; do not edit.

import { i18n } from "discourse-i18n";
import worded from "../worded";

export function pictureLabel({ plus, minus, missing, blocked }, names) {
  const sentences = [side("plus", plus, names.plus)];
  if (minus > 0) {
    sentences.push(side("minus", minus, names.minus));
  }
  if (missing > 0) {
    sentences.push(i18n("binding_vote.picture.missing", { count: missing }));
  }
  if (blocked) {
    sentences.push(i18n("binding_vote.verdict.blocked"));
  }
  return sentences.join(" ");
}

function side(key, count, names) {
  const choice = i18n(`binding_vote.choices.${key}`);
  const more = count - names.length;
  if (names.length === 0) {
    return i18n("binding_vote.picture.counted", { choice, count });
  }
  return worded(`binding_vote.picture.${more > 0 ? "named_more" : "named"}`, {
    choice,
    names: names.join(", "),
    count: more,
  });
}
