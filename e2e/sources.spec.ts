import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const bill = "/bills/s6-right-to-addiction-recovery-scotland-bill";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor finds both days of introduction on the bill's sources page, and what each source says", async ({ page }) => {
    await page.goto(bill);
    await page.getByRole("navigation", { name: "Pages of this bill" }).getByRole("link", { name: "Sources" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sources of this bill");
    const differ = page.getByRole("region", { name: "Where sources differ" });
    await expect(differ.getByRole("listitem").filter({ hasText: "14 May 2024" })).toContainText("Used here");
    await expect(differ.getByRole("listitem").filter({ hasText: "14 May 2024" })).toContainText("Chosen by the first-start data");
    await expect(differ.getByRole("listitem").filter({ hasText: "15 May 2024" }).first()).toContainText("Official record");

    await differ.getByRole("listitem").filter({ hasText: "14 May 2024" }).getByRole("link").first().click();
    await expect(page.getByRole("main")).toContainText("What rests on it");
    await page.getByRole("link", { name: "Sources", exact: true }).first().click();
    await page.getByRole("searchbox", { name: "Search sources by title, publisher or address" }).fill("zebra");
    await page.getByRole("searchbox", { name: "Search sources by title, publisher or address" }).press("Enter");
    await expect(page.getByText("No source matches.")).toBeVisible();
  });

  test("a visitor takes the sources away as files, and reads the receipt of an import", async ({ page }) => {
    const csv = await (await page.request.get(`${bill}/differing.csv`)).text();
    expect(csv).toContain("2024-05-14");
    expect(csv).toContain("2024-05-15");
    const json: { count: number } = await (await page.request.get(`${bill}/sources.json`)).json();
    expect(json.count).toBeGreaterThan(10);
    await page.goto("/receipts");
    await page.getByRole("list", { name: "Receipts" }).getByRole("link").first().click();
    await expect(page.getByRole("main")).toContainText(/The document names .* read\./);
  });
});

test("an editor cannot publish a statement without a source, keeps what was typed, gives one, and it is public", async ({
  page,
  signInAs,
  windowOf,
}) => {
  await signInAs("editor");
  const summary = "Spoke for gaps in hedges, for a test.";
  await page.goto("/edit/statement/new?bill=made-up-community-orchards-scotland-bill");
  await typeStatement(page, summary);
  await page.getByRole("button", { name: "Publish" }).click();
  const problem = page.getByRole("alert", { name: "There is a problem" });
  await expect(problem).toBeFocused();
  await problem.getByRole("link", { name: /^Name the source/ }).click();
  await expect(page.locator("#source_title")).toBeFocused();
  await expect(page.locator("#summary")).toHaveValue(summary);

  await page.locator("#source_title").fill("The hedge column (made up)");
  await page.locator("#source_confidence").selectOption({ label: "Press report" });
  await page.getByText("More about this source").click();
  await page.locator("#source_licence").fill("Quoted briefly");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("is recorded");

  const visitor = await windowOf("visitor");
  await visitor.goto("/bills/made-up-community-orchards-scotland-bill/sources");
  const row = visitor.getByRole("listitem").filter({ hasText: "The hedge column (made up)" }).first();
  await expect(row).toContainText("Licence: Quoted briefly");
  await expect(row).toContainText(summary);
  await expect(visitor.getByRole("list", { name: "Press reports or inference alone" })).toContainText(summary);
});

test("a draft without a source asks for one before it is published", async ({ page, signInAs }) => {
  await signInAs("editor");
  const summary = "Spoke against gaps in hedges, for a test.";
  await page.goto("/edit/statement/new?bill=made-up-community-orchards-scotland-bill");
  await typeStatement(page, summary);
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByRole("status")).toContainText("is saved as a draft");
  await page.getByRole("link", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("alert", { name: "There is a problem" })).toContainText("Name the source");
  await page.locator("#source_title").fill("The hedge minutes (made up)");
  await page.locator("#source_confidence").selectOption({ label: "Official record" });
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("is published");
});

test("the editors' desk counts what names no source and shows the undecided", async ({ page, signInAs }) => {
  await signInAs("editor");
  await page.goto("/edit");
  await expect(page.getByRole("region", { name: "Without a source" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Sources differ, and nobody has decided" })).toBeVisible();
});

async function typeStatement(editor: Page, summary: string): Promise<void> {
  await editor.locator("#printed_speaker").fill("A Gardener (made up)");
  await editor.locator("#summary").fill(summary);
  await editor.locator("#date_on").fill("2026-09-01");
  await editor.locator("#confidence").selectOption({ label: "Press report" });
}
