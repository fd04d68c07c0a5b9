import { test as base } from "@playwright/test";
import { type Site, startSite } from "./server.ts";

export { expect } from "@playwright/test";

/** Playwright's `test`, with a site of its own for each worker: `page.goto("/bills")` and `site.mailbox` belong to it. */
export const test = base.extend<object, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ site }, use) => use(site.address),
});
