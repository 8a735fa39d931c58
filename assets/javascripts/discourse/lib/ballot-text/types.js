// Generated from src/discourse/lib/ballot-text/types.ts by bin/build; do not edit.

export {};
