// Generated from src/discourse/lib/admin-json.ts by bin/build; do not edit.

export {};
