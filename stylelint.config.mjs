export default {
  extends: ["@discourse/lint-configs/stylelint"],
  rules: {
    // Discourse turns it round where the text runs from right to left. What keeps its direction, such
    // as a sign before its number, says so in its `dir`.
    "property-disallowed-list": ["direction"],
  },
};
