// Of the kit alone: the page that runs the plugin's tests.
import "../../client/globals.ts";
import QUnit from "qunit";
import { setup } from "qunit-dom";
import { messageBus } from "../../client/discourse/services/message-bus.ts";
import { pageFor } from "../../client/discourse/tests/helpers/test-page.ts";
import I18n from "../../client/discourse-i18n.ts";
import { setTesting } from "../../client/environment.ts";
import { loadAdmin } from "../../client/plugin-modules.ts";
import { setPreloaded } from "../../client/preload.ts";

setPreloaded(pageFor(null));
// Messages come by publishToMessageBus alone. Else the first who listens would have it ask a server.
messageBus.stop();
setTesting();
I18n.testing = true;
setup(QUnit.assert);
QUnit.config.autostart = false;
QUnit.config.testTimeout = 120_000;

const { on } = QUnit as unknown as {
  on(event: "testEnd", listener: (test: TestEnd) => void): void;
  on(event: "runEnd", listener: () => void): void;
};

on("testEnd", ({ fullName, status, errors }) => {
  const result = {
    name: fullName.join(": "),
    status,
    errors: errors.map(({ message, actual, expected, stack }) => ({
      message,
      actual: QUnit.dump.parse(actual),
      expected: QUnit.dump.parse(expected),
      stack,
    })),
  };
  console.log(`qunit:${JSON.stringify(result)}`);
});
on("runEnd", () => console.log("qunit:end"));

await loadAdmin();
await import("virtual:tests");
QUnit.start();

interface TestEnd {
  readonly fullName: readonly string[];
  readonly status: string;
  readonly errors: readonly {
    readonly message: string;
    readonly actual: unknown;
    readonly expected: unknown;
    readonly stack: string;
  }[];
}
