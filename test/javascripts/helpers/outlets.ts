import type { VoteTopic } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/vote-topic";

export const CHANNEL = "/binding-votes/280";

/** What the outlets of a topic hand on, be it as the model or as the topic. */
export function outletArgs(given: Partial<VoteTopic> = {}) {
  const topic = { id: 280, title: "A topic", ...given };
  return { model: topic, topic };
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
