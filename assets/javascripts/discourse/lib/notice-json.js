// Generated from src/discourse/lib/notice-json.ts by bin/build; do not edit.

export {};
