/** What reads replies, with the words by which people vote. */
export { default as ComposerLine } from "../components/replies/composer-line";
export { default as FollowButton } from "../components/replies/follow-button";
