// Generated from src/discourse/lib/recorded-ballots/thread-json.ts by bin/build; do not edit.

export {};
