// Stands in for frontend/discourse/app/ui-kit/helpers/d-avatar.js and
// frontend/discourse/app/lib/avatar-utils.js of Discourse. Left out: classes
// and helpers of plugins.
import { type TrustedHTML, trustHTML } from "@ember/template";
import escape from "../../lib/escape.ts";
import { getURLWithCDN } from "../../lib/get-url.ts";

const SIZES: Readonly<Record<string, number>> = {
  micro: 12,
  tiny: 24,
  small: 24,
  medium: 48,
  large: 48,
  extra_large: 96,
  huge: 144,
};
const SERVED = [24, 48, 72, 96, 120, 144, 288];

interface AvatarUser {
  readonly username?: string;
  readonly name?: string | null;
  readonly avatar_template?: string;
  readonly title?: string | null;
}

interface Options {
  imageSize?: string;
  extraClasses?: string;
  title?: string;
  ignoreTitle?: boolean;
  hideTitle?: boolean;
  loading?: "lazy" | "eager";
}

/** The picture of a user, as HTML; nothing without a name and a picture. */
function renderAvatar(
  user: AvatarUser | null | undefined,
  options: Options = {}
): string {
  if (!user?.username || !user.avatar_template) {
    return "";
  }
  const size = SIZES[options.imageSize ?? ""] ?? Number(options.imageSize);
  const source = user.avatar_template.replaceAll(
    "{size}",
    String(served(size))
  );
  const classes = ["avatar", options.extraClasses].filter(Boolean).join(" ");
  const title = options.hideTitle
    ? ""
    : (options.title ??
      (options.ignoreTitle ? undefined : user.title) ??
      user.username);

  return (
    `<img alt='' width='${size}' height='${size}' src='${getURLWithCDN(source)}'` +
    ` class='${classes}'` +
    (title ? ` title='${escape(title)}'` : "") +
    (options.loading ? ` loading='${options.loading}'` : "") +
    ">"
  );
}

export default function dAvatar(
  user: AvatarUser | null | undefined,
  options: Options = {}
): TrustedHTML {
  return trustHTML(renderAvatar(user, options));
}

/** The next of the sizes that the server makes, for this screen's pixels. */
function served(size: number): number {
  const ratio = window.devicePixelRatio || 1;
  const wanted = size * (ratio >= 2.1 ? 3 : ratio > 1.1 ? 2 : 1);
  return SERVED.find((available) => available >= wanted) ?? SERVED.at(-1)!;
}
