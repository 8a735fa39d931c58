import { module, test } from "qunit";
import PagedList, {
  type Page,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/forms/paged-list";

type Row = { id: number; name?: string };

const ids = ({ rows }: PagedList<Row>) => rows.map(({ id }) => id);

module("Unit | binding-vote | paged list", function () {
  test("adds pages, and lists nothing twice", async function (assert) {
    const pages: Page<Row>[] = [
      { rows: [{ id: 9 }, { id: 8 }], more: true },
      { rows: [{ id: 8 }, { id: 7 }], more: false },
    ];
    const asked: number[] = [];
    const list = new PagedList<Row>(async (page) => {
      asked.push(page);
      return pages[page];
    });
    await list.load();
    assert.deepEqual(ids(list), [9, 8]);
    assert.true(list.more);

    await list.loadMore();
    assert.deepEqual(ids(list), [9, 8, 7]);
    assert.false(list.more);

    await list.load();
    assert.deepEqual(ids(list), [9, 8]);
    assert.deepEqual(asked, [0, 1, 0]);
  });

  test("forgets the answer to what is not asked any more", async function (assert) {
    const answers: ((page: Page<Row>) => void)[] = [];
    const list = new PagedList<Row>(
      () => new Promise((resolve) => answers.push(resolve))
    );
    const both = [list.load(), list.load()];
    answers[1]({ rows: [{ id: 2 }], more: false });
    answers[0]({ rows: [{ id: 1 }], more: true });
    await Promise.all(both);
    assert.deepEqual(ids(list), [2]);
    assert.false(list.more);
  });

  test("keeps its rows and says why where a page is not to be had", async function (assert) {
    let fail = false;
    const list = new PagedList<Row>(async () => {
      if (fail) {
        throw new Error();
      }
      return { rows: [{ id: 1 }], more: true };
    });
    await list.load();
    fail = true;
    await list.loadMore();
    assert.deepEqual(ids(list), [1]);
    assert.strictEqual(
      list.request.error,
      "That could not be loaded. Please try again."
    );
  });

  test("puts a row in the place of its former self", async function (assert) {
    const list = new PagedList<Row>(async () => ({
      rows: [{ id: 2 }, { id: 1 }],
      more: false,
    }));
    await list.load();
    list.replace({ id: 2, name: "changed" });
    assert.deepEqual(list.rows, [{ id: 2, name: "changed" }, { id: 1 }]);
  });
});
