// Stands in for frontend/discourse/app/ui-kit/helpers/d-icon.js of Discourse.
// Left out: nothing that a plugin meets.
import { type TrustedHTML, trustHTML } from "@ember/template";
import { iconHTML, type IconOptions } from "../../lib/icon-library.ts";

export default function dIcon(
  id: string,
  options: IconOptions = {}
): TrustedHTML {
  return trustHTML(iconHTML(id, options));
}
