// Stands in for frontend/discourse/app/lib/get-owner.js of Discourse. Left out:
// owners of objects. The running application, for code that is no part of it.
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
