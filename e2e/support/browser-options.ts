import type { LaunchOptions } from "@playwright/test";

/** In place of a path: the browser that Playwright fetched for itself. */
export const playwrightsOwn = "playwright";

/** How the browser of the tests is started: off the network, and with its sandbox wherever there can be one. */
export function launchOptions(path: string): LaunchOptions {
  return {
    ...(path !== playwrightsOwn && { executablePath: path }),
    // Chromium refuses its sandbox to root, and only to root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
  };
}

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  // Whatever a page might ask for: only this machine answers.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];
