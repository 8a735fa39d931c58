// Generated from src/discourse/lib/announcements/notice-json.ts by bin/build; do not edit.

export {};
