import { module, test } from "qunit";
import { categoryOptions } from "discourse/plugins/discourse-binding-vote/discourse/lib/category-options";

module("Unit | binding-vote | category options", function () {
  test("lists each category after the one that it is in", function (assert) {
    const categories = [
      { id: 3, name: "Deep", parent_id: 2 },
      { id: 4, name: "Commons", parent_id: null },
      { id: 2, name: "Below", parent_id: 1 },
      { id: 1, name: "Strategy", parent_id: null },
      { id: 5, name: "In one that is not seen", parent_id: 99 },
    ];
    assert.deepEqual(categoryOptions(categories), [
      { id: "4", name: "Commons" },
      { id: "5", name: "In one that is not seen" },
      { id: "1", name: "Strategy" },
      { id: "2", name: "Strategy / Below" },
      { id: "3", name: "Strategy / Below / Deep" },
    ]);
  });
});
