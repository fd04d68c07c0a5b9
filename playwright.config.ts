import { defineConfig } from "@playwright/test";
import { launchOptions } from "./e2e/support/browser-options.ts";
import { requireBrowser } from "./scripts/test/browser.ts";

// Found once: the workers read this file again, and inherit the answer.
process.env.ASSENT_BROWSER ??= await requireBrowser();

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  // Each worker has a site of its own (e2e/support/test.ts), so files do not see each other's changes.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/browser-tests.json" }]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: launchOptions(process.env.ASSENT_BROWSER),
  },
});
