/** Leads to the vote that the open topic shows, from wherever one is on its page. */
export default function focusVote(): void {
  const subject = document.querySelector<HTMLElement>(".binding-vote__subject");
  subject?.focus({ preventScroll: true });
  subject?.scrollIntoView({ block: "center" });
}
