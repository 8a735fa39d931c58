// Stands in for the capabilities service (app/services/capabilities.js): the
// width of the screen, and whether it is touched.
import Service from "@ember/service";

const BREAKPOINTS = { sm: 40, md: 48, lg: 64, xl: 80, "2xl": 96 };

export default class Capabilities extends Service {
  isIOS = false;

  get touch(): boolean {
    return navigator.maxTouchPoints > 1;
  }

  get viewport(): Record<keyof typeof BREAKPOINTS, boolean> {
    return Object.fromEntries(
      Object.entries(BREAKPOINTS).map(([name, width]) => [
        name,
        window.matchMedia(`(width >= ${width}rem)`).matches,
      ])
    ) as Record<keyof typeof BREAKPOINTS, boolean>;
  }
}
