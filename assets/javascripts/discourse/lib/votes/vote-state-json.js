// Generated from src/discourse/lib/votes/vote-state-json.ts by bin/build; do not edit.

export {};
