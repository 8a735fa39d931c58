// Generated from src/discourse/lib/replies/ballot-text/types.ts by bin/build; do not edit.

export {};
