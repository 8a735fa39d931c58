// Generated from src/discourse/bundles/writing.ts by bin/build; do not edit.

export { default as ComposerLine } from "../components/replies/composer-line";
export { default as FollowButton } from "../components/replies/follow-button";
