// Holds the helpers of tests to the types of the real ones; see
// kit/client/conformance.ts.
import type { Shared } from "../../../types/comparison";
import * as componentTest from "./helpers/component-test.ts";
import * as createPretender from "./helpers/create-pretender.ts";
import * as qunitHelpers from "./helpers/qunit-helpers.ts";

componentTest satisfies Shared<
  typeof import("discourse/tests/helpers/component-test"),
  typeof componentTest
>;
createPretender satisfies Shared<
  typeof import("discourse/tests/helpers/create-pretender"),
  typeof createPretender
>;
qunitHelpers satisfies Shared<
  typeof import("discourse/tests/helpers/qunit-helpers"),
  typeof qunitHelpers
>;
