// Generated from src/discourse/lib/binding-voters/admin-json.ts by bin/build; do not edit.

export {};
