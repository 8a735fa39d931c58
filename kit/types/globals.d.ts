// What a Discourse puts into the global scope, and into QUnit's `assert`.
import "qunit-dom";
import type momentTimezone from "moment-timezone";

declare global {
  const moment: typeof momentTimezone;
}
