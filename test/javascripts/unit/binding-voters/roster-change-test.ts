import { module, test } from "qunit";
import RosterChange from "discourse/plugins/discourse-binding-vote/discourse/lib/binding-voters/roster-change";

/** Answers one question after the other, and says when the last is asked. */
function answers(...lefts: (number | Error)[]) {
  const asked: number[] = [];
  let done: () => void;
  const all = new Promise<void>((resolve) => (done = resolve));
  const ask = async (id: number): Promise<number> => {
    const left = lefts[asked.push(id) - 1];
    if (asked.length === lefts.length) {
      done();
    }
    if (left instanceof Error) {
      throw left;
    }
    return left;
  };
  return { all, ask, asked };
}

module("Unit | binding-vote | roster change", function () {
  test("asks how far it is until all is done", async function (assert) {
    const { all, ask, asked } = answers(120, new Error("no network"), 30, 0);
    const change = new RosterChange({ id: 7, left: 250 }, ask, 0);
    assert.strictEqual(change.left, 250);

    await all;
    await new Promise((resolve) => setTimeout(resolve));
    assert.strictEqual(change.left, 0);
    assert.deepEqual(asked, [7, 7, 7, 7]);
  });

  test("asks no more once it is stopped", async function (assert) {
    const { ask, asked } = answers(120);
    const change = new RosterChange({ id: 7, left: 250 }, ask, 0);
    change.stop();
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(asked, []);
    assert.strictEqual(change.left, 250);
  });
});
