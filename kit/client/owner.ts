// Stands in for discourse/lib/get-owner (app/lib/get-owner.js): the running
// application, for code that is no part of it.
import type Owner from "@ember/owner";

let running: Owner | undefined;

export function setRunningOwner(started: Owner | undefined): void {
  running = started;
}

export function owner(): Owner {
  if (!running) {
    throw new Error("no application is running");
  }
  return running;
}
