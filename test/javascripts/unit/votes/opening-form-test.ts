import { module, test } from "qunit";
import type Field from "discourse/plugins/discourse-binding-vote/discourse/lib/forms/field";
import OpeningForm from "discourse/plugins/discourse-binding-vote/discourse/lib/votes/opening/opening-form";
import { fieldJson, kindJson, kindsJson } from "../../helpers/kinds/held-kinds";
import { SCRIPT_LINK } from "../../helpers/votes";

function form(kinds = kindsJson()) {
  return new OpeningForm({ subject: "Bring the FFI home", kinds });
}

function fieldOf(opening: OpeningForm, id: string): Field {
  return opening.kindFields.find(({ name }) => name === id)!;
}

/** What is wrong, by the names of the fields. */
function errorsOf({ wrong }: OpeningForm): Record<string, string | undefined> {
  return Object.fromEntries(wrong.map(({ name, error }) => [name, error]));
}

module("Unit | binding-vote | opening form", function () {
  test("it closes after the default period", function (assert) {
    const days = form().closing.value!.diff(moment(), "days", true);
    assert.strictEqual(Math.round(days), 7);
  });

  test("the default is never below the minimum period", function (assert) {
    const long = form([kindJson({ minimum_hours: 240 })]);
    long.summary.choose("A summary");

    assert.true(long.check());
  });

  test("says what is missing, field by field", function (assert) {
    const empty = form();
    empty.subject.choose("  ");
    empty.closing.choose(null);

    assert.false(empty.check());
    assert.deepEqual(Object.keys(errorsOf(empty)), [
      "subject",
      "summary",
      "closes_at",
    ]);
    assert.strictEqual(empty.closing.error, "Choose when the vote closes.");
  });

  test("refuses a closing time that is too near, and lets it be mended", function (assert) {
    const hasty = form();
    hasty.summary.choose("We talked.");
    hasty.closing.choose(moment().add(71, "hours"));
    assert.false(hasty.check());
    assert.strictEqual(hasty.closing.error, "This closing time is too early.");

    hasty.closing.choose(moment().add(73, "hours"));
    assert.true(hasty.check());
    assert.strictEqual(hasty.closing.error, undefined);
  });

  test("a codebase needs the name of what is proposed, the other kinds do not", function (assert) {
    const named = form();
    named.summary.choose("We talked.");
    named.kindId.choose("codebase");
    fieldOf(named, "proposed_codebase").choose(" ");
    assert.false(named.check());
    assert.deepEqual(errorsOf(named), {
      proposed_codebase: "Name the codebase that is proposed.",
    });

    named.kindId.choose("module");
    assert.true(named.check());
  });

  test("what a kind asks a link for has to be one", function (assert) {
    const field = fieldJson({ id: "artifacts", type: "link" });
    const release = form([kindJson({ fields: [field] })]);
    release.summary.choose("We tested it.");
    const artifacts = fieldOf(release, "artifacts");

    for (const wrong of ["the tarball", SCRIPT_LINK, "example.org/1.4.0"]) {
      artifacts.choose(wrong);
      assert.false(release.check(), wrong);
      assert.strictEqual(
        artifacts.error,
        "This is not an address that starts with http:// or https://."
      );
    }
    artifacts.choose(" https://example.org/1.4.0 ");
    assert.true(release.check());
  });

  test("keeps what is typed when the kind changes, and sends what belongs to it", function (assert) {
    const filled = form();
    filled.kindId.choose("codebase");
    fieldOf(filled, "existing_codebase").choose("main");
    fieldOf(filled, "proposed_codebase").choose("unity");
    filled.links.choose("https://example.org");

    filled.kindId.choose("strategy");
    assert.false("fields" in filled.opening);
    assert.strictEqual(filled.opening.links, "https://example.org");

    filled.kindId.choose("codebase");
    assert.deepEqual(filled.opening.fields, {
      existing_codebase: "main",
      proposed_codebase: "unity",
    });
  });

  test("names the line of a link that is at fault", function (assert) {
    const linked = form();
    linked.summary.choose("We talked.");
    const errorOf = (...lines: string[]) => {
      linked.links.choose(lines.join("\n"));
      return linked.check() ? undefined : linked.links.error;
    };
    const link = "https://example.org/";

    assert.strictEqual(
      errorOf("", ` ${link} `, "HTTP://[::1]:3000/?a#b"),
      undefined
    );
    for (const wrong of [
      SCRIPT_LINK,
      "ftp://example.org",
      "//example.org",
      "example.org",
      "https:example.org",
      "https://",
      "https://ben:secret@example.org",
      "https://example.org/a b",
    ]) {
      assert.strictEqual(
        errorOf(link, "", wrong),
        "Line 3 is not an address that starts with http:// or https://.",
        wrong
      );
    }
    assert.strictEqual(errorOf(link + "x".repeat(480)), undefined);
    assert.strictEqual(
      errorOf(link, link + "x".repeat(481)),
      "The link on line 2 is too long: at most 500 characters."
    );
    assert.strictEqual(errorOf(...Array(10).fill(link), ""), undefined);
    assert.strictEqual(
      errorOf("", ...Array(11).fill(link)),
      "There are at most 10 links. The one on line 12 is too many."
    );
  });

  test("sends what is filled in", function (assert) {
    const filled = form();
    filled.kindId.choose("module");
    filled.summary.choose("We talked.");
    filled.closing.choose(moment.utc("2027-01-01T12:00:00Z"));

    assert.deepEqual(filled.opening, {
      kind: "module",
      subject: "Bring the FFI home",
      summary: "We talked.",
      links: "",
      closes_at: "2027-01-01T12:00:00.000Z",
    });
  });
});
