// Generated from src/discourse/lib/limits.ts by bin/build; do not edit.

export const REASON_LIMIT = 500;
