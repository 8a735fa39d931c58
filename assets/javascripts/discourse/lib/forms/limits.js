// Generated from src/discourse/lib/forms/limits.ts by bin/build; do not edit.

export const REASON_LIMIT = 500;
export const SUBJECT_LIMIT = 200;
export const NEXT_STEP_LIMIT = 500;
export const LINKS_LIMIT = 10;
export const LINK_LIMIT = 500;
export const NAME_LIMIT = 100;
export const SOURCE_LIMIT = 500;
export const IMPORT_LIMIT = 6 * 1024 * 1024;
