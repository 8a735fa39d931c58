/** The host of an address; all of one that has none. */
export function sourceName(url: string): string {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}
