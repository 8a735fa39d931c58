// Stands in for discourse/ui-kit/helpers/d-icon.
import { type TrustedHTML, trustHTML } from "@ember/template";
import { iconHTML, type IconOptions } from "../../lib/icon-library.ts";

export default function dIcon(
  id: string,
  options: IconOptions = {}
): TrustedHTML {
  return trustHTML(iconHTML(id, options));
}
