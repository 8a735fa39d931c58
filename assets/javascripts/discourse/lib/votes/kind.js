// Generated from src/discourse/lib/votes/kind.ts by bin/build; do not edit.

export const KINDS = ["strategy", "module", "codebase"];
