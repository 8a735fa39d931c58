// Generated from src/discourse/lib/thread-json.ts by bin/build; do not edit.

export {};
