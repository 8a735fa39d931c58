import { i18n } from "discourse-i18n";
import worded from "../worded";
import type { Picture } from "./picture";

/** The names that are known of those on each side. */
export interface PictureNames {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** What a picture shows, in words. */
export function pictureLabel(
  { plus, minus, missing, blocked }: Picture,
  names: PictureNames
): string {
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

function side(
  key: "plus" | "minus",
  count: number,
  names: readonly string[]
): string {
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
