/** How long the reason of a ballot or of a cancellation may be, in characters. */
export const REASON_LIMIT = 500;

/** How long the subject of a vote may be, in characters. */
export const SUBJECT_LIMIT = 200;

/** How long the line on what happens next may be, in characters. */
export const NEXT_STEP_LIMIT = 500;

/** How many links to its discussion a vote may have, and how long each may be, in characters. */
export const LINKS_LIMIT = 10;
export const LINK_LIMIT = 500;

/** How long the name of somebody without an account may be, and the link to a ballot cast elsewhere. */
export const NAME_LIMIT = 100;
export const SOURCE_LIMIT = 500;

/** How long a thread from elsewhere may be that is read at once, in bytes. */
export const IMPORT_LIMIT = 6 * 1024 * 1024;
