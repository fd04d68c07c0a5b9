import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { choose } from "./support/choose.ts";
import { expect, test } from "./support/test.ts";

const bill = "made-up-community-orchards-scotland-bill";
const report = [
  "The Minister for Ladders (Morag Example): Ladders matter to us all.",
  "I will write to the member about ladders by 31 March 2027.",
  "Ewan Sample: We will bring back an amendment on baskets at stage 3.",
].join("\n");

async function paste(editor: Page): Promise<void> {
  await editor.goto(`/edit/commitment/from-report?bill=${bill}`);
  await editor.getByLabel("Text of the Official Report").fill(report);
  await editor.getByLabel("Said on").fill("2026-11-05");
  await editor.getByLabel("Where", { exact: false }).first().fill("Meeting of the Parliament (made up)");
  await editor.getByLabel("Title", { exact: true }).fill("Official Report of ladders (made up)");
  await editor.getByLabel("Kind of source").selectOption("official");
  await editor.getByRole("button", { name: "Find likely commitments" }).click();
}

test("an editor pastes a report, takes one promise, publishes it, and a visitor without scripts finds it with its source", async ({
  page,
  signInAs,
  windowOf,
}) => {
  await signInAs("editor");
  await paste(page);
  const offered = page.getByRole("region", { name: "2 likely commitments" });
  await expect(offered.getByRole("listitem").first()).toContainText("I will write to the member about ladders by 31 March 2027.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take those that are ticked, as drafts" }).click();
  await expect(page.getByRole("alert")).toContainText("Tick at least one of them");

  await choose(offered, /about ladders/);
  await choose(offered, "This is made up");
  await offered.getByLabel("What is due, in your own words").first().fill("A letter about ladders (made up)");
  await offered.getByLabel("In which office").first().fill("Minister for Orchards and Gardens (made up)");
  await page.getByRole("button", { name: "Take those that are ticked, as drafts" }).click();
  await expect(page.getByRole("status")).toContainText("1 commitment is saved as a draft");

  const visitor = await windowOf("visitor", { javaScriptEnabled: false });
  await visitor.goto(`/bills/${bill}/commitments`);
  await expect(visitor.getByRole("main")).not.toContainText("ladders (made up)");
  await page.getByRole("link", { name: "A letter about ladders (made up)" }).first().click();
  await page.getByRole("link", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish" }).click();

  await visitor.goto(`/bills/${bill}`);
  await visitor.getByRole("region", { name: "Commitments" }).getByRole("link", { name: "A letter about ladders (made up)" }).click();
  const main = visitor.getByRole("main");
  await expect(main).toContainText("I will write to the member about ladders by 31 March 2027.");
  await expect(main.getByRole("region", { name: "Sources" })).toContainText("Official Report of ladders (made up)");
  await visitor.goto("/offices/minister-for-orchards-and-gardens-made-up");
  await expect(visitor.getByRole("region", { name: "Commitments made in this office" })).toContainText("A letter about ladders (made up)");
  await visitor.goto("/commitments?q=baskets");
  await expect(visitor.getByRole("main")).toContainText("None of the commitments matches.");
});

test("what was found can be opened in the whole form, filled in, and nothing is made by that", async ({ page, signInAs }) => {
  await signInAs("editor");
  await paste(page);
  await page
    .getByRole("button", { name: /Open in the whole form/ })
    .nth(1)
    .click();
  await expect(page.getByRole("heading", { name: "New commitment" })).toBeVisible();
  await expect(page.getByLabel("Who promised it, as printed")).toHaveValue("Ewan Sample");
  await expect(page.getByLabel("The words of the promise")).toHaveValue("We will bring back an amendment on baskets at stage 3.");
  await expect(page.getByLabel("By when, in words")).toHaveValue("at stage 3");
  await expect(page.getByLabel("Title (optional)", { exact: true })).toHaveValue("Official Report of ladders (made up)");
  await page.goto("/commitments?q=baskets");
  await expect(page.getByRole("main")).toContainText("None of the commitments matches.");
});

test("closing a commitment without a source is refused at the field and keeps what was typed", async ({ page, signInAs }) => {
  await signInAs("editor");
  await page.goto("/edit/commitment/made-up-promise-guidance-on-harvest");
  await page.getByLabel("What came of it", { exact: true }).selectOption("not_met");
  await page.getByLabel("Why (optional)", { exact: true }).fill("The harvest is over, and no guidance was found.");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByRole("alert")).toContainText("Name a source that shows that it was not met.");
  await expect(page.getByLabel("Why (optional)", { exact: true })).toHaveValue("The harvest is over, and no guidance was found.");
  await page.goto("/commitments/made-up-promise-guidance-on-harvest");
  await expect(page.getByRole("main")).toContainText("nothing has been found that meets it");
});
