// Generated from src/discourse/lib/tally/types.ts by bin/build; do not edit.

export {};
