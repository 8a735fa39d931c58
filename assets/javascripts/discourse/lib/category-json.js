// Generated from src/discourse/lib/category-json.ts by bin/build; do not edit.

export {};
