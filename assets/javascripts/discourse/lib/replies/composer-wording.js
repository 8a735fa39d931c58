// Generated from src/discourse/lib/replies/composer-wording.ts by bin/build; do not edit.

export function composerPhrases(writing) {
  const { contradicts, declined, text } = writing;
  const phrases = [];
  if (contradicts) {
    phrases.push({ key: "which" });
  }
  if (!text) {
    return [...phrases, ...undecided(writing)];
  }
  phrases.push(declined ? refused(text) : recorded(text, writing));
  return phrases;
}

function undecided({ declined, perhaps, unread }) {
  if (!perhaps) {
    return [{ key: unread ? "unread" : "none_chosen" }];
  }
  const { typed } = perhaps;
  return declined
    ? [refused(perhaps)]
    : [{ key: "perhaps", options: { typed } }, { key: "unanswered" }];
}

function refused({ typed }) {
  return { key: "declined", options: { typed } };
}

function recorded(text, writing) {
  const { cast, missing } = writing;
  if (missing === 0) {
    return recording(text, writing);
  }
  const key = cast?.choice === text.choice ? "too_short_same" : "too_short";
  return { key, options: { typed: text.typed, count: missing } };
}

function recording({ choice, typed }, { binds, cast }) {
  if (cast?.choice === choice) {
    const key = cast.reason ? "same_with_reason" : "same";
    return { key, options: { typed: cast.typed } };
  }
  const side = binds ? "binding" : "non_binding";
  return cast
    ? { key: `changes_${side}`, options: { before: cast.typed, typed } }
    : { key: `records_${side}`, options: { typed } };
}
