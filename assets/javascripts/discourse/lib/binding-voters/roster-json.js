// Generated from src/discourse/lib/binding-voters/roster-json.ts by bin/build; do not edit.

export {};
