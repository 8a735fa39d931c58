// Stands in for frontend/discourse/tests/helpers/qunit-helpers.js of Discourse.
// Left out: all helpers that no test here uses.
import { settled } from "@ember/test-helpers";
import sinon from "sinon";
import { messageBus } from "../../services/message-bus.ts";

/** Hands a message to those who listen on a channel, as if published. */
export async function publishToMessageBus(
  channel: string,
  ...args: unknown[]
): Promise<void> {
  const copies = JSON.parse(JSON.stringify(args)) as [unknown, number, number];
  await Promise.allSettled(
    messageBus.callbacks
      .filter((callback) => callback.channel === channel)
      .map(({ func }) => func(...copies))
  );
  await settled();
}

/** Makes it that time, until the clock that this gives is restored. */
export function fakeTime(
  time: string,
  timezone: string | null = null,
  advanceTime = false
): sinon.SinonFakeTimers {
  return sinon.useFakeTimers({
    now: moment.tz(time, timezone ?? "UTC").valueOf(),
    shouldAdvanceTime: advanceTime,
  });
}
