import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { openWindow, type PersonKey, personOf, signIn } from "./people.ts";
import { type Site, startSite } from "./server.ts";

export { expect } from "@playwright/test";

type Abilities = {
  /** Signs the test's own page in. */
  signInAs: (who: PersonKey) => Promise<void>;
  /** A second window for somebody else; "visitor" is signed in as nobody. */
  windowOf: (who: PersonKey | "visitor", options?: BrowserContextOptions) => Promise<Page>;
};

/** Playwright's `test`, with a site of its own for each worker: `page.goto("/bills")` and `site.mailbox` belong to it. */
export const test = base.extend<Abilities, { site: Site }>({
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
  // What cannot be clicked soon will not be clickable later.
  actionTimeout: 10_000,
  signInAs: ({ page, site }, use) => use((who) => signIn(page, personOf(site, who))),
  windowOf: async ({ browser, site }, use) => {
    const opened: Page[] = [];
    await use(async (who, options) => {
      const page = await openWindow(browser, site, options);
      opened.push(page);
      if (who !== "visitor") await signIn(page, personOf(site, who));
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});
