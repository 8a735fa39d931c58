// Stands in for frontend/discourse/app/ui-kit/helpers/d-format-date.js of
// Discourse. Left out: nothing that a plugin meets.
import { type TrustedHTML, trustHTML } from "@ember/template";
import {
  type AgeOptions,
  autoUpdatingRelativeAge,
} from "../../lib/formatter.ts";

interface Options {
  format?: AgeOptions["format"];
  leaveAgo?: "true" | "false";
  noTitle?: unknown;
  prefix?: string;
}

export default function dFormatDate(
  date: string | number | Date | null | undefined,
  { format = "medium", leaveAgo, noTitle, prefix }: Options = {}
): TrustedHTML | undefined {
  return date
    ? trustHTML(
        autoUpdatingRelativeAge(new Date(date), {
          format,
          prefix,
          title: !noTitle,
          leaveAgo: leaveAgo === "true",
        })
      )
    : undefined;
}
