// Generated from src/discourse/lib/vote-list-json.ts by bin/build; do not edit.

export {};
