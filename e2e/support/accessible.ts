import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
// What is in order is not described: that takes longer than finding what is not.
const options: Parameters<AxeBuilder["options"]>[0] = { runOnly: { type: "tag", values: standard }, resultTypes: ["violations"] };

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
/** The narrowest screen that a page must fit (WCAG 1.4.10). */
const narrowest = { width: 320, height: 640 };

/** Looks at the page that is open with axe, light on a phone and dark on a desk, and whether it fits the narrowest screen. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.setViewportSize(narrowest);
  expect.soft(await whatIsTooWide(page), "wider than 320 pixels").toEqual([]);
  for (const [viewport, colorScheme] of [
    [phone, "light"],
    [desk, "dark"],
  ] as const) {
    await page.setViewportSize(viewport);
    // Links pass through colours between the two schemes: what is looked at is where they arrive, and nobody waits for it who asks for no motion.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    expect.soft(await violationsOf(page), `${new URL(page.url()).pathname}, ${colorScheme}, ${viewport.width} wide`).toEqual([]);
  }
}

async function violationsOf(page: Page): Promise<string[]> {
  // Without frames there is nothing to gather from other documents.
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} – ${node.failureSummary?.split("\n").slice(1).join("; ").trim()}`),
  );
}

async function whatIsTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(-5);
  });
}
