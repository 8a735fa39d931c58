import type { VoteTopic } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-topic";

export const CHANNEL = "/binding-votes/280";

export function outletArgs(topic: Partial<VoteTopic> = {}) {
  return { model: { id: 280, title: "A topic", ...topic } };
}

/** Has what is asked after a random while be asked at once. */
export function setupPromptQuestions(hooks: NestedHooks): void {
  const { random } = Math;
  hooks.beforeEach(() => {
    Math.random = () => 0;
  });
  hooks.afterEach(() => {
    Math.random = random;
  });
}
