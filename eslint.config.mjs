import DiscourseRecommended from "@discourse/lint-configs/eslint";
import TypeScript from "@typescript-eslint/eslint-plugin";
import TypeScriptParser from "@typescript-eslint/parser";

export default [
  {
    ignores: [
      "admin/assets/javascripts/",
      "assets/javascripts/",
      "kit/playground/dist/",
      "tmp/",
    ],
  },
  ...DiscourseRecommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parser: TypeScriptParser },
  },
  {
    // The compiler knows what is defined; these are the twins that know types.
    files: ["**/*.ts", "**/*.gts"],
    plugins: { "@typescript-eslint": TypeScript },
    rules: {
      "no-redeclare": "off",
      "no-undef": "off",
      "no-unused-vars": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": "error",
    },
  },
  {
    // A Discourse does its requests by jQuery, so do its stand-ins.
    files: ["kit/client/**"],
    rules: { "ember/no-jquery": "off" },
  },
  {
    files: ["kit/**", "test/vectors/**"],
    rules: { "no-console": "off" },
  },
];
