import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/test.ts";

const bill = "/bills/made-up-community-orchards-scotland-bill";
const reading = `${bill}/as-it-would-read`;
const amendment = (stage: 2 | 3, number: string) => `/amendments/made-up-community-orchards-scotland-bill-stage-${stage}-${number}`;

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "on a phone, without JavaScript", () => {
    test.use(javaScriptEnabled ? { javaScriptEnabled } : { javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("ticks amendments, reads the bill with them, and the address carries the choice", async ({ page, windowOf }) => {
      await page.goto(`${reading}?version=as-introduced&set=none`);
      await expect(page.getByText("Nothing changes.")).toBeVisible();
      const form = page.getByRole("form", { name: "Choose amendments" });
      await form.getByRole("checkbox", { name: /^2 Section 1/ }).check();
      await form.getByRole("checkbox", { name: /^6 Section 2/ }).check();
      await form.getByRole("button", { name: "Read the bill with those ticked" }).click();
      await expect(page).toHaveURL(`${reading}?version=as-introduced&amendments=2,6`);
      const text = page.getByRole("region", { name: "The text with the changes marked" });
      await expect(text.locator("del").first()).toContainText("five");
      await expect(text.locator("ins").first()).toContainText("three");
      await expect(text.getByRole("link", { name: "Amendment 2", exact: true })).toHaveAttribute("href", amendment(2, "2"));

      // Somebody else opens the address and sees the same.
      const other = await windowOf("visitor");
      await other.goto(page.url());
      await expect(other.locator("ins").first()).toContainText("three");
    });

    test("sees one change in four views, and goes from change to change", async ({ page }) => {
      await page.goto(`${reading}?version=as-introduced&amendments=2,6`);
      const views = page.getByRole("navigation", { name: "Views of the change" });
      await page.getByRole("link", { name: "Next change, 2 of 2" }).click();
      await expect(page).toHaveURL(/#change-2$/);
      await views.getByRole("link", { name: "Clean" }).click();
      await expect(page.getByText("at least three fruit trees")).toBeVisible();
      await expect(page.locator("ins, del")).toHaveCount(0);
      await views.getByRole("link", { name: "Side by side" }).click();
      await expect(page.getByRole("row").filter({ hasText: "at least" }).locator("del")).toContainText("five");
      await views.getByRole("link", { name: "List of changes" }).click();
      await expect(page.getByText("“five” becomes “three”.")).toBeVisible();
      await expect(page.getByText("“14” becomes “28”.")).toBeVisible();
    });

    test("takes a group, and all that were agreed to, at once", async ({ page }) => {
      await page.goto(`${reading}?version=as-introduced&set=none`);
      const form = page.getByRole("form", { name: "Choose amendments" });
      const group = form.getByLabel("A group or a member");
      await group.selectOption({ index: 1 });
      await form.getByRole("button", { name: "Only these" }).click();
      await expect(page).toHaveURL(/set=group:/);
      await expect(page.locator("ins, del").first()).toBeVisible();
      await page.getByText(/^Choose amendments: /).click();
      await form.getByRole("link", { name: "All agreed to so far" }).click();
      await expect(page).toHaveURL(/set=agreed/);
      await expect(page.getByText("all that were agreed to so far")).toBeVisible();
    });

    test("is told first what could not be applied, and why", async ({ page }) => {
      await page.goto(`${reading}?version=as-introduced&amendments=4,16,999`);
      const warning = page.locator(".message").filter({ hasText: "not in the text" });
      await expect(warning).toContainText("Amendment 4 is pre-empted: Amendment 16 has left out");
      await expect(warning).toContainText("No amendment or set of amendments to this print is called 999.");
    });

    test("follows an amendment that was lost to the text as it would have been", async ({ page }) => {
      await page.goto(amendment(2, "7"));
      await expect(page.getByRole("region", { name: "What it does to the text" }).locator("del")).toContainText(
        "the owner of the land does not object",
      );
      await expect(page.getByRole("heading", { name: "If it is agreed to" })).toBeVisible();
      await page.getByRole("link", { name: "If it had been agreed to" }).click();
      await expect(page.getByText("The votes were equal, 3 to 3, and the convener cast a vote against it.")).toBeVisible();
      await expect(page.getByText("One member voting for it instead of against it would have changed the result.")).toBeVisible();
      await expect(page.getByRole("region", { name: "What would have fallen" })).toContainText("Amendment 20 would have fallen.");
    });
  });
}

test("an amendment leads to its neighbours, and to the bill with it", async ({ page }) => {
  await page.goto(amendment(2, "2"));
  await page.getByRole("link", { name: "Amendment 3 →" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amendment 3");
  await page.getByRole("link", { name: "Read the bill with this amendment" }).click();
  await expect(page).toHaveURL(`${reading}?version=as-introduced&amendments=3`);
  await expect(page.locator("ins")).toContainText("ten");
});

test("the text can be taken away as plain text and as Akoma Ntoso, with what is in it said", async ({ page }) => {
  const text = await page.request.get(`${reading}/text?version=as-introduced&amendments=2`);
  expect(text.headers()["content-type"]).toContain("text/plain");
  expect(await text.text()).toContain("with amendments 2 in it");
  expect(await text.text()).toContain("at least three fruit trees");
  const xml = await page.request.get(`${reading}/akoma-ntoso?version=as-introduced&amendments=2`);
  expect(xml.headers()["content-type"]).toContain("application/akn+xml");
  expect(await xml.text()).toContain("<akomaNtoso");
  expect((await page.request.get(`${reading}/pdf`)).status()).toBe(404);
});

test("a bill whose print is not to hand says so, and an amendment that was not lost has no such page", async ({ page }) => {
  await page.goto("/bills/s6-land-reform-scotland-bill/as-it-would-read");
  await expect(page.getByText("The print of this bill is not to hand.")).toBeVisible();
  expect((await page.goto(`${amendment(2, "2")}/if-agreed`))?.status()).toBe(404);
});

for (const [words, address] of [
  ["marked, with what could not be applied", `${reading}?version=as-introduced&set=everything`],
  ["clean and whole", `${reading}?version=as-introduced&set=agreed&view=clean&show=all`],
  ["side by side, with words", `${reading}?version=as-introduced&set=agreed&view=side-by-side&words=shown`],
  ["in sentences", `${reading}?version=as-introduced&set=everything&view=changes`],
  ["with nothing chosen", `${reading}?set=none`],
  ["one amendment", amendment(2, "39")],
  ["after a lost vote", `${amendment(2, "7")}/if-agreed`],
] as const) {
  test(`can be read and used by everyone: ${words}`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
  });
}
