import type { Cookie } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { everyPage, pagesNobodySees } from "./support/every-page.ts";
import type { PersonKey } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

test.describe.configure({ mode: "parallel" });

/** Nobody signs out here: who has signed in once stays so for all pages of this worker. */
const signedIn = new Map<PersonKey, Cookie[]>();

for (const [place, { route, as, at, status = 200 }] of everyPage.entries()) {
  const words = typeof at === "string" ? at : `/${route}`;
  test(`page ${place + 1} can be read and used by everyone: ${words}, as ${as}`, async ({ page, context, site, signInAs }) => {
    if (as !== "visitor") {
      const cookies = signedIn.get(as);
      await (cookies ? context.addCookies(cookies) : signInAs(as));
      if (!cookies) signedIn.set(as, await context.cookies());
    }
    const address = typeof at === "string" ? at : await at(page, site);
    expect((await page.goto(address))?.status()).toBe(status);
    await expectAccessible(page);
  });
}

test("no page is left out of what is looked at here", () => {
  expect(pagesNobodySees()).toEqual([]);
});

test("a form that was refused is as readable as the form was", async ({ page, signInAs }) => {
  await page.goto("/sign-up");
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expectAccessible(page);
  await signInAs("editor");
  for (const address of ["/edit/bill/new", "/edit/letter/new"]) {
    await page.goto(address);
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expectAccessible(page);
  }
});

test("the keyboard leads past the menu to the content, and everything on the way is seen to have focus", async ({ page }) => {
  await page.goto("/bills/s6-right-to-addiction-recovery-scotland-bill");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement)) return null;
      const look = () => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
        return `${outlineStyle === "none" ? "0px" : outlineWidth} ${boxShadow}`;
      };
      const withFocus = look();
      focused.blur();
      const without = look();
      focused.focus();
      const { width, height } = focused.getBoundingClientRect();
      return { what: focused.outerHTML.slice(0, 120), isSeen: withFocus !== without && width > 0 && height > 0 };
    });
    expect(seen, `after ${step + 2} tabs`).toMatchObject({ isSeen: true });
  }
  await page.goto("/bills/s6-right-to-addiction-recovery-scotland-bill");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("a bill is searched for, filtered and opened with the keyboard alone", async ({ page }) => {
  await page.goto("/bills");
  await page.getByRole("search", { name: "Search bills" }).getByRole("searchbox").focus();
  await page.keyboard.type("recovery");
  await page.keyboard.press("Enter");
  const found = page.getByRole("main").getByRole("link", { name: "Right to Addiction Recovery (Scotland) Bill" });
  await found.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Right to Addiction Recovery (Scotland) Bill");
});

test("text at twice its size still fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const address of ["/", "/bills", "/bills/s6-right-to-addiction-recovery-scotland-bill", "/votes/S6M-19128", "/sign-in"]) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(640);
  }
});

test("on paper a bill has its facts and its table of votes, and no menus, forms or buttons", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/bills/s6-right-to-addiction-recovery-scotland-bill");
  await expect(page.getByText("It fell at Stage 1 on 9 October 2025")).toBeVisible();
  await expect(page.getByRole("region", { name: "The way of the bill" })).toBeVisible();
  for (const hidden of [
    page.getByRole("navigation", { name: "Main" }),
    page.getByRole("search", { name: "This site" }),
    page.getByRole("link", { name: "Sign in", exact: true }),
    page.getByRole("button", { name: "Follow by e-mail" }),
  ]) {
    await expect(hidden).toBeHidden();
  }
  const [ink, paper] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  // Also for somebody whose screen is dark.
  expect(brightness(ink)).toBeLessThan(80);
  expect(paper === "rgba(0, 0, 0, 0)" || brightness(paper) > 240).toBe(true);
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
});

/** `rgb(13, 74, 64)` → 0 to 255. */
function brightness(color = ""): number {
  const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}
