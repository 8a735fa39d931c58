import { module, test } from "qunit";
import { linkedText } from "discourse/plugins/discourse-binding-vote/discourse/lib/linked-text";

/** The links of a text, which with what lies between them has to be the text again. */
function links(assert: Assert, text: string): string[] {
  const pieces = linkedText(text);
  assert.strictEqual(pieces.map((piece) => piece.text).join(""), text);
  return pieces.flatMap(({ href }) => href ?? []);
}

module("Unit | binding-vote | linked text", function () {
  test("tells links from what lies between them", function (assert) {
    assert.deepEqual(
      linkedText("See https://a.example/b?c=d&e#f, then HTTP://b.example"),
      [
        { text: "See " },
        {
          text: "https://a.example/b?c=d&e#f",
          href: "https://a.example/b?c=d&e#f",
        },
        { text: ", then " },
        { text: "HTTP://b.example", href: "HTTP://b.example" },
      ]
    );
    assert.deepEqual(linkedText("no link"), [{ text: "no link" }]);
    assert.deepEqual(linkedText(""), []);
  });

  test("takes nothing but http and https for a link", function (assert) {
    for (const text of [
      ["javascript", "alert(1)"].join(":"),
      ["javascript", "//a.example/%0aalert(1)"].join(":"),
      "data:text/html,<script>alert(1)</script>",
      "ftp://a.example",
      "//a.example",
      "www.a.example",
      "mailto:a@b.example",
      "http://",
      "https://",
      "http://.",
      "http:// a.example",
      "http:/a.example",
      "http:///a.example",
      "xhttp://a.example",
      "1https://a.example",
      "http\u017f://a.example",
      "\uff48\uff54\uff54\uff50://a.example",
      "https\uff1a//a.example",
      "https://[a",
      "https://%",
    ]) {
      assert.deepEqual(links(assert, text), [], text);
    }
  });

  test("leaves the punctuation of the sentence outside", function (assert) {
    for (const mark of [".", ",", ";", ":", "!", "?", "...", "?!", "'", "…"]) {
      assert.deepEqual(
        links(assert, `see https://a.example/b${mark} then`),
        ["https://a.example/b"],
        mark
      );
    }
    assert.deepEqual(links(assert, "https://a.example/b.html?c=d.e"), [
      "https://a.example/b.html?c=d.e",
    ]);
  });

  test("keeps the brackets of a link, and no others", function (assert) {
    const cases: Record<string, string> = {
      "https://a.b/(c)": "https://a.b/(c)",
      "(https://a.b/c)": "https://a.b/c",
      "(https://a.b/(c))": "https://a.b/(c)",
      "(see https://a.b/c_(d).)": "https://a.b/c_(d)",
      "[1](https://a.b/c)": "https://a.b/c",
      "[https://a.b/c]": "https://a.b/c",
      "<https://a.b/c>": "https://a.b/c",
      "{https://a.b/c}": "https://a.b/c",
    };
    for (const [text, link] of Object.entries(cases)) {
      assert.deepEqual(links(assert, text), [link], text);
    }
  });

  test("ends a link at quotes and at full-width punctuation", function (assert) {
    for (const text of [
      '"https://a.example/b"',
      "\u201chttps://a.example/b\u201d",
      "\u00abhttps://a.example/b\u00bb",
      "\u898b\u3066\uff1ahttps://a.example/b\u3002\u6b21",
      "\uff08https://a.example/b\uff09",
      "\u300chttps://a.example/b\u300d",
      "https://a.example/b\uff0c\u6b21",
      "https://a.example/b\u3000\u6b21",
    ]) {
      assert.deepEqual(links(assert, text), ["https://a.example/b"], text);
    }
    assert.deepEqual(links(assert, "https://a.example/\u65e5\u672c"), [
      "https://a.example/\u65e5\u672c",
    ]);
  });

  test("lets no mark that steers how text runs into a link", function (assert) {
    assert.deepEqual(links(assert, "https://a.example/\u202egnp.exe"), [
      "https://a.example/",
    ]);
    assert.deepEqual(
      links(assert, "\u0631\u0627\u062c\u0639 https://a.example/b \u0648"),
      ["https://a.example/b"]
    );
  });

  test("leaves HTML as text", function (assert) {
    assert.deepEqual(
      links(
        assert,
        '<a href="https://a.example/b">x</a><b>https://c.example</b>'
      ),
      ["https://a.example/b", "https://c.example"]
    );
    assert.deepEqual(links(assert, "<img src=x onerror=alert(1)>"), []);
  });

  test("finds its way through noise, and loses none of it", function (assert) {
    const signs = "ht ps:/.()[]<>\"'\u202e\uff09\ud83d\ude00\ud83d&a1";
    for (let seed = 1; seed <= 200; seed++) {
      let state = seed;
      const noise = Array.from({ length: 500 }, () => {
        state = (state * 48271) % 2147483647;
        return state % 23 === 0 ? "https://" : signs[state % signs.length];
      })
        .join("")
        .slice(0, 500);
      const found = links(assert, noise);
      assert.true(found.every((link) => /^https?:\/\/[^/]/i.test(link)));
    }
    assert.deepEqual(links(assert, `https://a.example/${")".repeat(480)}`), [
      "https://a.example/",
    ]);
  });
});
