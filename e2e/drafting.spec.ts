import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { choose } from "./support/choose.ts";
import { crawl } from "./support/crawl.ts";
import { openWindow, type PersonKey, personOf, signIn } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const bill = "/bills/made-up-community-orchards-scotland-bill";
const section2 = `${bill}/draft-amendment?version=made-up-community-orchards-scotland-bill-as-introduced&place=section-2`;
const forTheTeam = "Quibblethatch";
const forHimself = "Snorklewidget";

test.describe.configure({ mode: "parallel" });

/** Addresses of the drafts of which nobody else may find a trace. */
const kept: string[] = [];

test.beforeAll("Iain drafts for his office, and for himself", async ({ browser, site }) => {
  const page = await openWindow(browser, site);
  await signIn(page, personOf(site, "office"));
  await draft(page, "A proposal", `A ${forTheTeam}`, /^Your office/, `Owners ${forTheTeam}`);
  await draft(page, "A proposal", `A ${forHimself}`, "Only you", `Owners ${forHimself}`);
  for (const word of [forTheTeam, forHimself]) {
    const link = page
      .getByRole("article")
      .filter({ hasText: word })
      .getByRole("link", { name: /^Download/ });
    kept.push((await link.getAttribute("href")) ?? "");
  }
  await page.context().close();
});

test("the drafting space is found from the amendments of the bill, from a print, from a section, and from one's account", async ({
  page,
  signInAs,
}) => {
  await signInAs("office");
  const print = `${bill}/text/made-up-community-orchards-scotland-bill-as-introduced`;
  const inPrint = "in=made-up-community-orchards-scotland-bill-as-introduced";
  for (const from of [`${bill}/amendments`, print, `${bill}/text/provisions/section-2-1-a?${inPrint}`]) {
    await page.goto(from);
    await page.getByRole("link", { name: "Draft an amendment" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Draft an amendment" })).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: /^Section 2/ }).first()).toBeVisible();
  await page.goto("/account");
  await page.getByRole("link", { name: /^Your drafts of amendments/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Draft amendments" })).toBeVisible();
});

test("the official wording is written as one types, with the section as it would read", async ({ page, signInAs }) => {
  await signInAs("office");
  await page.goto(section2);
  await expect(page.getByText("No amendment yet: nothing is changed.")).toBeVisible();
  await replace(page, "A proposal", "Any proposal");
  await expect(wordings(page)).toHaveText([/^In section 2, page \d+, line \d+, leave out <A> and insert <Any>$/]);
  await expect(page.locator("ins").first()).toContainText("Any");
  await page.getByLabel("Leave out section 2(5)").check();
  await expect(page.getByText(/^2 separate amendments/)).toBeVisible();
  await expect(wordings(page).nth(1)).toHaveText(/leave out subsection \(5\)$/);
  await expect(page.getByRole("button", { name: "Copy the wording" })).toBeVisible();
});

test("amendments lodged already at the same place are named with how they meet", async ({ page, signInAs }) => {
  await signInAs("office");
  await page.goto(section2);
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await expect(page.getByRole("heading", { name: "Beside amendments already lodged" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^amendment \d/ }).first()).toBeVisible();
});

test("without scripts the wording is written when one asks, and nothing typed is lost", async ({ windowOf }) => {
  const page = await windowOf("office", { javaScriptEnabled: false });
  await page.goto(section2);
  await replace(page, "A proposal", "Any proposal");
  await page.getByRole("button", { name: "Add a new provision after section 2(5)" }).click();
  await page.getByLabel("Words of the new provision").fill("A proposal may be withdrawn once only.");
  await page.getByRole("button", { name: "Show the wording" }).click();
  await expect(wordings(page)).toHaveText([
    /leave out <A> and insert <Any>$/,
    /at end insert—\s*<\( \) A proposal may be withdrawn once only\.>$/,
  ]);
  await page.getByLabel("Title of the draft").fill("");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("alert")).toContainText("Give the draft a title");
  await expect(page.getByLabel("Words of the new provision")).toHaveValue("A proposal may be withdrawn once only.");
  await expect(page.getByLabel("Words of section 2(1)", { exact: true })).toHaveValue(/^Any proposal/);
  await page.getByRole("button", { name: "Take this away" }).click();
  await expect(page.getByLabel("Words of the new provision")).toBeHidden();
  await expect(page.getByLabel("Words of section 2(1)", { exact: true })).toHaveValue(/^Any proposal/);
});

test("a draft is changed, taken away as text, deleted and brought back", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  await draft(page, "A proposal", "Every proposal", "Only you", "Passing thought");
  const card = page.getByRole("article", { name: "Passing thought" });
  await expect(card).toContainText("Only you");
  const text = await page.request.get((await card.getByRole("link", { name: /^Download/ }).getAttribute("href")) ?? "");
  expect(text.headers()["content-type"]).toContain("text/plain");
  expect(await text.text()).toContain("leave out <A> and insert <Every>");
  await card.getByRole("link", { name: /^Change/ }).click();
  await expect(page.getByLabel("Words of section 2(1)", { exact: true })).toHaveValue(/^Every proposal/);
  await replace(page, "Every proposal", "Each proposal");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(card).toContainText("insert <Each>");
  await page.getByRole("button", { name: "Delete Passing thought" }).click();
  await expect(card).toBeHidden();
  await page.getByRole("button", { name: "Bring it back: Passing thought" }).click();
  await expect(card).toBeVisible();
});

test("a colleague reads and changes the office's draft, and finds nothing of what is for nobody else", async ({ page, signInAs }) => {
  await signInAs("colleague");
  await page.goto("/drafts");
  const card = page.getByRole("article").filter({ hasText: forTheTeam });
  await expect(card).toContainText("Your office: 2 people");
  await expect(card).toContainText("Demo: Iain");
  await card.getByRole("link", { name: /^Change/ }).click();
  await expect(page.getByText("Its writer decides that.")).toBeVisible();
  await expectNoTrace(page, [forHimself]);
});

for (const stranger of ["campaigner", "editor", "moderator", "administrator"] satisfies PersonKey[]) {
  test(`the ${stranger} finds no trace of the drafts by any link, feed, table or page source`, async ({ page, signInAs }) => {
    await signInAs(stranger);
    await expectNoTrace(page, [forTheTeam, forHimself]);
    await expectNothingAt(page);
  });
}

test("a visitor finds no trace of the drafts, and is asked to sign in to draft", async ({ page }) => {
  await expectNoTrace(page, [forTheTeam, forHimself]);
  await page.goto(section2);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("an editor uses the same page", async ({ page, signInAs }) => {
  await signInAs("editor");
  await page.goto(section2);
  await replace(page, "A proposal", "Some proposal");
  await expect(wordings(page)).toHaveCount(1);
});

test("the pages for drafting can be used by everybody", async ({ page, signInAs }) => {
  await signInAs("office");
  await page.goto(`${bill}/draft-amendment`);
  await expectAccessible(page);
  await page.goto(section2);
  await replace(page, "A proposal", "Any proposal");
  await expect(wordings(page)).toHaveCount(1);
  await expectAccessible(page);
  await page.goto("/drafts");
  await expectAccessible(page);
});

function wordings(page: Page) {
  return page.locator("#preview ol > li > p:first-child");
}

/** Replaces words in the first field that holds them, as somebody who types. */
async function replace(page: Page, from: string, to: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Words of section 2(1)", exact: true });
  await field.fill((await field.inputValue()).replace(from, to));
}

async function draft(page: Page, from: string, to: string, readers: string | RegExp, title: string): Promise<void> {
  await page.goto(section2);
  await replace(page, from, to.includes("proposal") ? to : `${to} proposal`);
  await page.getByLabel("Title of the draft").fill(title);
  await choose(page, readers);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Your draft is saved.")).toBeVisible();
}

/** Who knows the addresses sees what anybody sees where there is nothing. */
async function expectNothingAt(page: Page): Promise<void> {
  for (const address of kept) {
    expect((await page.request.get(address)).status()).toBe(404);
    const id = address.split("/")[2] ?? "";
    expect((await page.request.get(`${section2}&draft=${id}`)).status()).toBe(404);
    expect((await page.request.get(`${section2}&draft=${id}`.replace("/draft-amendment?", "/draft-amendment.data?"))).status()).toBe(404);
    const headers = { origin: new URL(page.url()).origin };
    const deletion = await page.request.post(`/drafts/${id}/deletion`, { form: {}, headers });
    expect(deletion.status()).toBe(404);
  }
}

/** Of records that are made alike some are enough; of the bill itself, every page. */
const asMany = /^\/(?!bills\/made-up-community-orchards(?!.*\/provisions\/))[^/]+\/[^/]/;

async function expectNoTrace(page: Page, words: readonly string[]): Promise<void> {
  // Hundreds of pages are asked for.
  test.slow();
  const beside = [
    "/feed.atom",
    "/changes",
    "/drafts",
    "/drafts.data",
    "/notes",
    "/account",
    "/teams",
    "/edit",
    "/moderation",
    "/mail",
    `${bill}/amendments`,
    section2,
  ];
  const found: string[] = [];
  let looked = 0;
  for await (const { address, text } of crawl(page.request, ["/", ...beside], asMany)) {
    looked += 1;
    if (words.some((word) => text.toLowerCase().includes(word.toLowerCase()))) found.push(address);
  }
  expect(found).toEqual([]);
  // A crawl that went nowhere would find nothing too.
  expect(looked).toBeGreaterThan(60);
}
