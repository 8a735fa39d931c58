// Stands in for frontend/discourse/app/ui-kit/helpers/d-age-with-tooltip.js of
// Discourse. Left out: nothing that a plugin meets.
import { type TrustedHTML, trustHTML } from "@ember/template";
import {
  type AgeOptions,
  autoUpdatingRelativeAge,
} from "../../lib/formatter.ts";

export default function dAgeWithTooltip(
  date: string | number | Date,
  options: AgeOptions = {}
): TrustedHTML {
  return trustHTML(
    autoUpdatingRelativeAge(new Date(date), {
      ...options,
      title: options.title ?? true,
    })
  );
}
