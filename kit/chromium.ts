import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Starts the Chromium of this machine, or the one that CHROMIUM names. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? USUAL.find(existsSync);
  if (!executablePath) {
    throw new Error(
      "no Chromium: install the package chromium, or set CHROMIUM"
    );
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
