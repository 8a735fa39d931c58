// Of the kit alone: how the page looks, light or dark, left to right or right
// to left. Both may be set for one page by ?dark=1 and ?rtl=1, and are
// remembered.
import { tracked } from "@glimmer/tracking";

class Appearance {
  @tracked dark = remembered("dark");
  @tracked rtl = remembered("rtl");
}

export const appearance = new Appearance();

/** Puts the appearance into effect, and keeps it for the next page. */
export function applyAppearance(): void {
  const { dark, rtl } = appearance;
  const { classList } = document.documentElement;
  classList.toggle("dark", dark);
  classList.toggle("rtl", rtl);
  document.documentElement.dir = rtl ? "rtl" : "ltr";
  localStorage.setItem("dark", String(dark));
  localStorage.setItem("rtl", String(rtl));
}

function remembered(name: "dark" | "rtl"): boolean {
  const asked = new URLSearchParams(location.search).get(name);
  return asked === null ? localStorage.getItem(name) === "true" : asked === "1";
}
