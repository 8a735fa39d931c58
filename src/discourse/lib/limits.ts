/** How long the reason of a ballot or of a cancellation may be, in characters. */
export const REASON_LIMIT = 500;
