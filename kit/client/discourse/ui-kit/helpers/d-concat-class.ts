// Stands in for discourse/ui-kit/helpers/d-concat-class.

type ClassName = string | number | boolean | null | undefined;

export default function dConcatClass(
  ...args: (ClassName | readonly ClassName[])[]
): string | undefined {
  return args.flat().filter(Boolean).join(" ") || undefined;
}
