import { module, test } from "qunit";
import {
  type BadgeFormat,
  badgeMarkup,
} from "discourse/plugins/discourse-binding-vote/discourse/lib/badge/badge-markup";

const IMAGE = "https://forum.example/binding-votes/7/badge.svg";
const TARGET = "https://forum.example/t/280";

function markup(format: BadgeFormat, alt = "Binding vote: FFI"): string {
  return badgeMarkup(format, { image: IMAGE, target: TARGET, alt });
}

module("Unit | badge-markup", function () {
  test("is an image that leads to the topic", function (assert) {
    assert.strictEqual(
      markup("markdown"),
      `[![Binding vote: FFI](${IMAGE})](${TARGET})`
    );
    assert.strictEqual(
      markup("html"),
      `<a href="${TARGET}"><img src="${IMAGE}" alt="Binding vote: FFI"></a>`
    );
    assert.strictEqual(
      markup("rst"),
      `.. image:: ${IMAGE}\n   :alt: Binding vote: FFI\n   :target: ${TARGET}`
    );
  });

  test("lets a subject break out of nothing", function (assert) {
    assert.strictEqual(
      markup("markdown", "a](x) ![b*"),
      `[![a\\](x) \\!\\[b\\*](${IMAGE})](${TARGET})`
    );
    const image = new DOMParser()
      .parseFromString(markup("html", `"><b>'&amp;`), "text/html")
      .querySelector("a > img");
    assert.strictEqual(image?.getAttribute("alt"), `"><b>'&amp;`);
    assert.strictEqual(
      markup("rst", "a\n   :target: https://elsewhere.example").split("\n")
        .length,
      3
    );
  });
});
