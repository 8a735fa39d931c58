// Generated from src/discourse/lib/ballots/pending-ballot.ts by bin/build; do not edit.

export {};
