/** For what a test waits: milliseconds after which it hangs, however busy the machine. */
export const PATIENTLY = { timeout: 60_000 };
