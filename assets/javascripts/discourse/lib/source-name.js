// Generated from src/discourse/lib/source-name.ts by bin/build; do not edit.

export function sourceName(url) {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}
