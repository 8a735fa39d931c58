import { module, test } from "qunit";
import { shownLinks } from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/discussion-links";
import { SCRIPT_LINK } from "../../helpers/votes";

const FORUM = "https://forum.example.org";

module("Unit | binding-vote | discussion links", function () {
  test("are told without their scheme, and by the path within this forum", function (assert) {
    const shown = shownLinks(
      [
        "https://example.org/rfcs/102",
        "http://forum.example.org/t/8",
        "https://forum.example.org/t/8?page=2#post_3",
        "https://forum.example.org",
      ],
      FORUM
    );

    assert.deepEqual(shown, [
      { href: "https://example.org/rfcs/102", text: "example.org/rfcs/102" },
      { href: "http://forum.example.org/t/8", text: "forum.example.org/t/8" },
      {
        href: "https://forum.example.org/t/8?page=2#post_3",
        text: "/t/8?page=2#post_3",
      },
      { href: "https://forum.example.org/", text: "/" },
    ]);
  });

  test("lead to the web and nowhere else", function (assert) {
    const links = [
      SCRIPT_LINK,
      SCRIPT_LINK.toUpperCase(),
      "data:text/html,x",
      "//example.org",
      "/t/8",
      "https://ben:secret@example.org",
      "",
    ];

    assert.deepEqual(shownLinks(links, FORUM), []);
  });
});
