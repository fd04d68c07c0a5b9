import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { choose } from "./support/choose.ts";
import { expect, test } from "./support/test.ts";

test.describe.configure({ mode: "parallel" });

const bill = "/bills/made-up-community-orchards-scotland-bill";
const slug = "made-up-community-orchards-scotland-bill";

const rows = (page: Page) => page.getByRole("main").getByRole("row");
const newList = [
  "Section 1",
  "",
  "Isla Heatherley (made up)",
  "Supported by: Torquil Mossbank (made up)",
  "901 In section 1, page 1, line 8, leave out <five> and insert <nine>",
  "",
  "Nobody Knownhere",
  "902 In section 1, page 1, line 8, leave out <words that are not there>",
].join("\n");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`the table of amendments is filtered, sorted and its columns chosen by address, ${how}`, async ({ page }) => {
      await page.goto(`${bill}/amendments`);
      await expect(page.getByRole("status").filter({ hasText: /^\d+ amendments/ })).toBeVisible();
      await page.getByLabel("Conflict", { exact: true }).selectOption({ label: "Pre-emption" });
      await page.getByRole("button", { name: "Show results" }).click();
      await expect(page).toHaveURL(/conflict=pre-emption/);
      await expect(rows(page).filter({ hasText: "pre-empts 4" }).first()).toBeVisible();
      await page.getByRole("link", { name: "Member", exact: true }).click();
      await expect(page.getByRole("columnheader", { name: "Member" })).toHaveAttribute("aria-sort", "ascending");
      await expect(page).toHaveURL(/conflict=pre-emption.*sort=member/);
      await page.getByText("Choose columns").click();
      await page.locator("label", { hasText: "Supported by" }).click();
      await page.getByRole("button", { name: "Show these columns" }).click();
      await expect(page.getByRole("columnheader", { name: "Supported by" })).toBeVisible();
      await page.getByRole("link", { name: /Conflict: Pre-emption/ }).click();
      await expect(page.getByRole("status").filter({ hasText: /^\d+ amendments/ })).toBeVisible();
    });

    test(`a list is pasted, corrected, seen and saved, ${how}`, async ({ page, signInAs }) => {
      const at = javaScriptEnabled ? 0 : 10;
      const list = newList.replaceAll("901", String(901 + at)).replaceAll("902", String(902 + at));
      await signInAs("editor");
      await page.goto(`${bill}/amendments/lodging?stage=stage_2`);
      await page.getByRole("button", { name: "Look at what was read" }).click();
      await expect(page.getByRole("alert").getByRole("link", { name: "Paste the list, or choose a file" })).toBeVisible();
      await page.getByLabel("The list", { exact: true }).fill(`${list}\n\nA stray line at the end.`);
      await page.getByRole("button", { name: "Look at what was read" }).click();
      await expect(page.getByText("2 amendments were understood: 2 new.")).toBeVisible();
      await expect(page.getByText("found at section 1(2)(a)")).toBeVisible();
      await expect(page.getByText("nobody on record has this name")).toBeVisible();
      await expect(page.getByText("Line 10", { exact: false }).first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole("button", { name: "Save and publish" }).click();
      await expect(page.getByRole("alert")).toContainText("confirm that the list is as printed");
      await page.getByLabel("The list", { exact: true }).fill(list);
      await choose(page.locator("#preview"), "I have looked");
      await page.getByLabel(`Amendment ${901 + at} was lodged`).selectOption({ label: "for the Government" });
      await page.getByRole("button", { name: "Save and publish" }).click();
      await expect(page.getByText("The list is saved: 2 new, 0 altered, 0 recorded before.")).toBeVisible();
      await page.goto(`${bill}/amendments?q=${901 + at}`);
      await expect(rows(page).filter({ hasText: "Isla Heatherley" })).toContainText("leave out <five> and insert <nine>");
    });

    test(`what became of an amendment is recorded by what may follow, or against it with a reason, ${how}`, async ({ page, signInAs }) => {
      const number = javaScriptEnabled ? "2" : "3";
      await signInAs("editor");
      await page.goto(`/edit/amendment/${slug}-stage-2-${number}/decision`);
      await choose(page, "Something else");
      await page.getByLabel("What else").selectOption({ label: "Not moved" });
      await page.getByLabel("Division (optional)").selectOption("");
      await choose(page, "Not known, or not decided");
      await page.getByRole("button", { name: "Record it" }).click();
      await expect(page.getByRole("alert")).toContainText("is final: nothing can follow it");
      if (javaScriptEnabled) await expectAccessible(page);
      await choose(page, "It did happen");
      await page.getByLabel("Why it is recorded so").fill("The minutes were corrected (made up)");
      await page.getByRole("button", { name: "Record it" }).click();
      await expect(page.getByText(`Amendment ${number} is recorded as not moved.`)).toBeVisible();
    });

    test(`groups are made, filled, renamed, moved and taken away, ${how}`, async ({ page, signInAs }) => {
      await signInAs("editor");
      await page.goto(`${bill}/groupings/edit?stage=stage_3`);
      const name = javaScriptEnabled ? "Made with scripts" : "Made without scripts";
      const form = page.getByRole("form", { name: "A new group" });
      await form.getByLabel("Name of the new group").fill(name);
      await form.getByLabel("Its amendments").fill("1, nonsense!");
      await form.getByRole("button", { name: "Make the group" }).click();
      await expect(page.getByRole("alert")).toContainText("is not the number of an amendment");
      await page.getByRole("form", { name: "A new group" }).getByLabel("Its amendments").fill("1");
      await page.getByRole("button", { name: "Make the group" }).click();
      await expect(page.getByText(`The group “${name}” is made.`)).toBeVisible();
      const own = () => page.locator("section.grouping").filter({ has: page.getByRole("heading", { name: new RegExp(name) }) });
      await own()
        .getByText(/^Edit group/)
        .click();
      await own().getByLabel("More notes").fill("Amendment 1 pre-empts amendment 7");
      await own()
        .getByRole("button", { name: /Save group/ })
        .click();
      await expect(page.getByText("The group is saved.")).toBeVisible();
      await own()
        .getByRole("button", { name: /Move up/ })
        .click();
      await expect(page.getByText("The group is moved.")).toBeVisible();
      await page.goto(`${bill}/groupings?stage=stage_3`);
      await expect(page.getByText("Amendment 1 pre-empts amendment 7")).toBeVisible();
      await page.goto(`${bill}/groupings/edit?stage=stage_3`);
      page.on("dialog", (dialog) => dialog.accept());
      await own()
        .getByRole("button", { name: /Take away: group/ })
        .click();
      await expect(page.getByText("The group is taken away.")).toBeVisible();
    });
  });
}

test("the Marshalled List is printed as a paper: no menus, no links of ours, the whole list", async ({ page }) => {
  await page.goto(`${bill}/marshalled-list?list=${slug}-stage-2-marshalled-list-1`);
  await expect(page.getByRole("heading", { name: "1st Marshalled List of Amendments for Stage 2" })).toBeVisible();
  await expect(page.getByText("The Bill will be considered in the following order—")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Lists of this stage" })).toBeHidden();
  await expect(page.getByText("Leave out what is disposed of")).toBeHidden();
  await expect(page.getByRole("heading", { name: "Section 1", exact: true })).toBeVisible();
});

test("what only the machine says of a group is marked, and stays off the printed paper", async ({ page, signInAs }) => {
  await signInAs("editor");
  await page.goto(`${bill}/groupings/edit?stage=stage_3`);
  const group = page.locator("section.grouping").filter({ has: page.getByRole("heading", { name: /Time for decisions/ }) });
  await group.getByText(/^Edit group/).click();
  // Nobody confirms the note any more: then only the machine says it.
  await group.locator("input[name=confirmed]").first().uncheck({ force: true });
  await group.getByRole("button", { name: /Save group/ }).click();
  await expect(page.getByText("The group is saved.")).toBeVisible();
  await page.goto(`${bill}/groupings?stage=stage_3`);
  const machine = page.getByText("Found by machine, confirmed by nobody").first();
  await expect(machine).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(machine).toBeHidden();
  await page.goto(`${bill}/groupings?stage=stage_2`);
  await expect(page.getByText("Amendments 2, 3 and 13 are direct alternatives.")).toBeVisible();
});

test("the order of consideration is looked at before it is set, and sets the machine's list", async ({ page, signInAs }) => {
  await signInAs("editor");
  await page.goto(`${bill}/order-of-consideration?stage=stage_3`);
  await choose(page, "In the order written below");
  await page.getByLabel("The order", { exact: false }).last().fill("Section 5\nthe nice parts");
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(page.getByRole("alert")).toContainText("Line 2: “the nice parts” is not a place");
  await page.getByRole("textbox", { name: /^The order/ }).fill("Section 5\nSections 1 to 4");
  await page.getByRole("button", { name: "Look at it first" }).click();
  await expect(page.getByText("the bill would be considered in this order")).toBeVisible();
  await page.getByRole("button", { name: "Set this order" }).click();
  await expect(page.getByText("The order of consideration at Stage 3 is set.")).toBeVisible();
});

test("a visitor finds no page for editing, and no link to one", async ({ page }) => {
  await page.goto(`${bill}/amendments`);
  await expect(page.getByRole("link", { name: "Record a list of amendments" })).toHaveCount(0);
  await page.goto(`${bill}/amendments/lodging`);
  await expect(page).toHaveURL(/sign-in/);
});

test("somebody who is no editor is told that there is no such page", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  for (const path of [`${bill}/amendments/lodging`, `${bill}/groupings/edit`, `${bill}/order-of-consideration`]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});

test("a file that is no list is refused with its reason, and the text stays", async ({ page, signInAs }) => {
  await signInAs("editor");
  await page.goto(`${bill}/amendments/lodging`);
  await page.getByLabel("The list", { exact: true }).fill(newList);
  await page
    .getByLabel("Or a file")
    .setInputFiles({ name: "list.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 broken") });
  await page.getByRole("button", { name: "Look at what was read" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toContainText("PDF");
  await expect(page.getByLabel("The list", { exact: true })).toHaveValue(newList);
  await page.getByLabel("Or a file").setInputFiles({
    name: "list.csv",
    mimeType: "text/csv",
    buffer: Buffer.from('number,member,wording\n950,Una Fern,"In section 1, page 1, line 8, leave out <five>"\n'),
  });
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByText("1 amendment was understood: 1 new.")).toBeVisible();
});

for (const path of [
  `${bill}/amendments?conflict=pre-emption`,
  `${bill}/amendments?rows=all&columns=number,stage,place,wording,member,party,supporters,group,conflicts,state,vote,lodged,decided`,
  `${bill}/marshalled-list?stage=stage_2&by=machine&disposed=keep`,
  `${bill}/daily-list?stage=stage_2`,
  `${bill}/groupings?stage=stage_2`,
  `${bill}/groupings?stage=stage_2&order=decisions`,
]) {
  test(`can be read and used by everyone: ${path.slice(bill.length)}`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(200);
    await expectAccessible(page);
  });
}

for (const path of [
  `${bill}/amendments/lodging`,
  `${bill}/groupings/edit?stage=stage_2`,
  `${bill}/groupings/edit?stage=stage_3&suggest=all`,
  `${bill}/order-of-consideration`,
  `/edit/amendment/${slug}-stage-2-16/decision`,
]) {
  test(`can be read and used by every editor: ${path}`, async ({ page, signInAs }) => {
    await signInAs("editor");
    expect((await page.goto(path))?.status()).toBe(200);
    await expectAccessible(page);
  });
}
