// Generated from src/discourse/lib/roster-json.ts by bin/build; do not edit.

export {};
