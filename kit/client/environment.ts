// Stands in for frontend/discourse/app/lib/environment.js of Discourse. Left
// out: all but whether tests run.

let testing = false;

export function isTesting(): boolean {
  return testing;
}

/** Says that tests run, for as long as the page is open. */
export function setTesting(): void {
  testing = true;
}
