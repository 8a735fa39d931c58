// Stands in for frontend/discourse/app/ui-kit/helpers/d-concat-class.js of
// Discourse. Left out: nothing that a plugin meets.

type ClassName = string | number | boolean | null | undefined;

export default function dConcatClass(
  ...args: (ClassName | readonly ClassName[])[]
): string | undefined {
  return args.flat().filter(Boolean).join(" ") || undefined;
}
