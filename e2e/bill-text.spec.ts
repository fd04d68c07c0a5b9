import { expectAccessible } from "./support/accessible.ts";
import { expect, test } from "./support/test.ts";

const bill = "/bills/made-up-community-orchards-scotland-bill";
const version = (name: string) => `${bill}/text/made-up-community-orchards-scotland-bill-${name}`;
const introduced = version("as-introduced");
const amended = version("as-amended-at-stage-2");

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the bill leads to its versions, and these say what was checked", async ({ page }) => {
      await page.goto(bill);
      await page.getByRole("navigation", { name: "Pages of this bill" }).getByRole("link", { name: /^Text/ }).click();
      const versions = page.getByRole("list", { name: "Versions" }).getByRole("listitem");
      await expect(versions).toHaveCount(3);
      await expect(versions.nth(1)).toContainText("SP Bill 999A");
      // How many are equal depends on what another test lets an editor record of the amendments meanwhile.
      await expect(versions.nth(1)).toContainText(/\d+ of 265 provisions equal, 7 but for printing points/);
    });

    test("a line of the print is found, and its words are marked in their provision", async ({ page }) => {
      await page.goto(introduced);
      await page.getByLabel("Go to page").fill("4");
      await page.getByLabel("Line", { exact: true }).fill("12");
      await page.getByRole("button", { name: "Go to the line" }).click();
      await expect(page).toHaveURL(/#section-9-1$/);
      await expect(page.locator("#section-9-1 mark")).toHaveText(/orchard without the consent/);
      await expect(page.locator("#section-9-1")).toBeInViewport();
    });

    test("a provision is found by its name, and what is not there is said", async ({ page }) => {
      await page.goto(introduced);
      await page.getByLabel("Go to a provision").fill("8(2)(b)");
      await page.getByRole("button", { name: "Go to the provision" }).click();
      await expect(page).toHaveURL(/#section-8-2-b$/);
      await page.goto(`${introduced}?place=77(3)`);
      await expect(page.getByRole("main")).toContainText("There is no “77(3)” in this version");
      await page.goto(`${introduced}?page=99&line=1`);
      await expect(page.getByRole("main")).toContainText("there is no page 99");
    });

    test("a count beside a provision leads to the amendments, and to what became of each", async ({ page }) => {
      await page.goto(introduced);
      await page
        .locator("#section-2-3-a")
        .getByRole("link", { name: /1 amendment to section 2\(3\)\(a\)/ })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Section 2(3)(a)");
      const first = page.getByRole("region", { name: "As introduced" });
      await expect(first.getByRole("link", { name: "Amendment 6" })).toBeVisible();
      await expect(first).toContainText("Agreed to");
      await expect(page.getByRole("region", { name: "As amended at Stage 2" }).locator("ins")).toContainText("28");
    });

    test("two versions are compared in three views", async ({ page }) => {
      await page.goto(`${bill}/text`);
      await page.getByLabel("From").selectOption({ label: "As introduced (SP Bill 999)" });
      await page.getByLabel("To", { exact: true }).selectOption({ label: "As amended at Stage 2 (SP Bill 999A)" });
      await page.getByRole("button", { name: "Compare" }).click();
      const main = page.getByRole("main");
      await expect(main).toContainText(/\d+(\.\d)?% changed/);
      await expect(main.locator("ins").first()).toContainText("[inserted: ");
      await expect(main.getByText(/provisions unchanged: /).first()).toBeVisible();
      await page.getByRole("link", { name: "Side by side" }).click();
      await expect(page.getByRole("columnheader", { name: "As amended at Stage 2" })).toBeVisible();
      await page.getByRole("link", { name: /In sentences/ }).click();
      await expect(main.getByRole("listitem").filter({ hasText: "“14” became “28”" })).toBeVisible();
    });

    test("an editor checks a version again; a visitor has no button for it", async ({ page, signInAs }) => {
      await page.goto(`${amended}/verification`);
      await expect(page.getByRole("main")).toContainText("Equal but for printing points");
      await expect(page.getByText("The amendments make it").first()).toBeVisible();
      await expect(page.getByRole("button", { name: "Check now, and keep the result" })).toHaveCount(0);
      await signInAs("editor");
      await page.goto(`${amended}/verification`);
      await page.getByRole("button", { name: "Check now, and keep the result" }).click();
      await expect(page.getByRole("status")).toContainText(/checked|the result stands/);
    });

    test("an editor looks at what was read of a pasted text, and saves it", async ({ page, signInAs, request }) => {
      const text = await (await request.get(`${version("as-passed")}/download.txt`)).text();
      await signInAs("editor");
      await page.goto(`${bill}/text/new`);
      await page.getByRole("button", { name: "Look at what was read" }).click();
      await expect(page.getByRole("alert")).toContainText("Paste the text of the bill, or choose a file");
      await page.getByLabel("The text", { exact: true }).fill(text);
      await page.getByRole("button", { name: "Look at what was read" }).click();
      await expect(page.getByRole("region", { name: "Look before it is kept" })).toContainText("agree with the numbers in the margin");
      await expect(page.getByRole("table").getByRole("cell", { name: "section 2(2)(a)" }).first()).toBeVisible();
      await page.getByRole("button", { name: "Save as draft" }).click();
      await expect(page.getByRole("alert")).toContainText("Enter the reference of the print");
      await expect(page.getByLabel("The text", { exact: true })).toHaveValue(/community orchards/);
      await page.getByLabel("Which print").selectOption("Another print");
      await page
        .getByLabel("Title", { exact: true })
        .first()
        .fill(`Read again ${javaScriptEnabled ? "here" : "there"}`);
      await page.getByLabel("Reference").fill(`SP Bill 999${javaScriptEnabled ? "C" : "D"}`);
      await page.getByLabel("Printed on").fill("2026-11-02");
      await page.getByRole("group", { name: "Source" }).getByLabel("Title").fill("Made up for this test");
      await page.getByLabel("Kind of source").selectOption({ index: 1 });
      await page.getByRole("button", { name: "Save as draft" }).click();
      await expect(page.getByRole("status")).toContainText("is saved as a draft");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Read again");
    });

    test("what is no text of a bill is refused with its place", async ({ page, signInAs }) => {
      await signInAs("editor");
      const bomb = `<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><Legislation>&d;</Legislation>`;
      for (const [name, content, message] of [
        ["bill.pdf", "this is none", "not a PDF"],
        ["bomb.xml", bomb, "line 1"],
        ["bill.docx", "PK\u0003\u0004", "word processor"],
        ["junk.txt", "lorem ((((\n".repeat(90_000), "No section was found"],
      ] as const) {
        await page.goto(`${bill}/text/new`);
        await page.getByLabel("Or a file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
        await page.getByLabel("Reference").fill("SP Bill 999E");
        await page.getByRole("button", { name: "Look at what was read" }).click();
        await expect(page.getByRole("alert")).toContainText(message);
        await expect(page.getByLabel("Reference")).toHaveValue("SP Bill 999E");
      }
    });
  });
}

test("the versions can be taken away", async ({ request }) => {
  const akn = await request.get(`${introduced}/download.akn`);
  expect(akn.headers()["content-type"]).toContain("application/akn+xml");
  expect(await akn.text()).toContain('eId="section-3-2"');
  expect(await (await request.get(`${introduced}/download.txt`)).text()).toContain("Page 1");
  expect(await (await request.get(`${introduced}/download.json`)).json()).toMatchObject({ version: { reference: "SP Bill 999" } });
});

test("only editors enter a version: to others there is no such page", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  expect((await page.goto(`${bill}/text/new`))?.status()).toBe(404);
});

for (const address of [
  `${bill}/text`,
  introduced,
  `${introduced}?page=4&line=12`,
  `${amended}/verification`,
  `${bill}/text/compare`,
  `${bill}/text/compare?view=side-by-side`,
  `${bill}/text/compare?view=sentences`,
  `${bill}/text/provisions/section-2`,
]) {
  test(`can be read by everyone: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
  });
}

test("the page for entering a version can be used by everyone, before and after the look", async ({ page, signInAs, request }) => {
  const text = await (await request.get(`${introduced}/download.txt`)).text();
  await signInAs("editor");
  await page.goto(`${bill}/text/new`);
  await expectAccessible(page);
  await page.getByLabel("The text", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Look at what was read" }).click();
  await expect(page.getByRole("heading", { name: "Look before it is kept" })).toBeVisible();
  await expectAccessible(page);
});
