// Generated from src/discourse/lib/votes/vote-message.ts by bin/build; do not edit.

export {};
