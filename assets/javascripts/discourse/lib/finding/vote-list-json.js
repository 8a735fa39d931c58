// Generated from src/discourse/lib/finding/vote-list-json.ts by bin/build; do not edit.

export {};
