// Stands in for discourse/lib/environment (app/lib/environment.js).

let testing = false;

export function isTesting(): boolean {
  return testing;
}

/** Says that tests run, for as long as the page is open. */
export function setTesting(): void {
  testing = true;
}
