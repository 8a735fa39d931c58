// Generated from src/discourse/lib/user-json.ts by bin/build; do not edit.

export {};
