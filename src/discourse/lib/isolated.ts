/**
 * A choice within a text, set apart from its direction: a sign and its number
 * stay together where the text runs from right to left.
 */
export default function isolated(choice: string): string {
  return `\u2066${choice}\u2069`;
}
