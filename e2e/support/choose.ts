import { expect, type Locator, type Page } from "@playwright/test";

/** Chooses a radio button or ticks a box by its words, which lie over it and take the click. */
export async function choose(within: Page | Locator, words: string | RegExp): Promise<void> {
  const label = within.locator("label").filter({ hasText: words });
  await label.click();
  await expect(within.getByLabel(words)).toBeChecked();
}
