import type { Page } from "@playwright/test";
import { choose } from "./support/choose.ts";
import { crawl } from "./support/crawl.ts";
import { openWindow, type PersonKey, personOf, signIn } from "./support/people.ts";
import { expect, test } from "./support/test.ts";

const bill = "/bills/s6-right-to-addiction-recovery-scotland-bill";
const vote = "/votes/S6M-19128";
const forTheTeam = "Quibblethatch";
const forHimself = "Snorklewidget";

/** Where the notes are written of which nobody else may find a trace. */
let editAddress = "";

test.describe.configure({ mode: "parallel" });

test.beforeAll("Iain writes for his office, and for himself", async ({ browser, site }) => {
  const page = await openWindow(browser, site);
  await signIn(page, personOf(site, "office"));
  await page.goto(bill);
  await writeNote(page, `Ask the minister about ${forTheTeam} before Tuesday`, /^Your office/);
  await writeNote(page, `I do not believe what they say about ${forHimself}`, "Only you");
  editAddress = (await noteWith(page, forTheTeam).getByRole("link", { name: "Change" }).getAttribute("href")) ?? "";
  await page.goto(vote);
  await writeNote(page, `Two of them changed sides: ${forTheTeam}`, /^Your office/);
  await page.context().close();
});

test("a note says in words who can read it", async ({ page, signInAs }) => {
  await signInAs("office");
  await page.goto(bill);
  await expect(noteWith(page, forTheTeam)).toContainText("Your office: 2 people (Demo: an MSP’s office)");
  await expect(noteWith(page, forHimself)).toContainText("Only you");
  await page.getByText("Write a note").click();
  await expect(page.getByRole("radio", { name: /^Your office/ })).toHaveAccessibleDescription(/you and Demo: Shona/);
  await expect(page.getByRole("radio", { name: "Only you" })).toBeChecked();
});

test("a colleague reads the office's note beside the bill, beside the vote and among all notes", async ({ page, signInAs }) => {
  await signInAs("colleague");
  await page.goto(bill);
  await expect(noteWith(page, forTheTeam)).toContainText("Demo: Iain");
  await expect(noteWith(page, forTheTeam).getByRole("link", { name: "Change" })).toBeHidden();
  await page.goto(vote);
  await expect(noteWith(page, forTheTeam)).toBeVisible();
  await page.getByRole("link", { name: "All your notes" }).click();
  await expect(page.getByRole("article").filter({ hasText: forTheTeam })).toHaveCount(2);
});

test("a colleague does not find what was written for nobody else", async ({ page, signInAs }) => {
  await signInAs("colleague");
  await expectNoTrace(page, [forHimself]);
});

for (const stranger of ["campaigner", "editor", "moderator", "administrator"] satisfies PersonKey[]) {
  test(`the ${stranger} finds no trace of it by any link, feed, table, search or page source`, async ({ page, signInAs }) => {
    await signInAs(stranger);
    await expectNoTrace(page, [forTheTeam, forHimself]);
  });
}

test("a visitor finds no trace of it by any link, feed, table, search or page source", async ({ page }) => {
  await expectNoTrace(page, [forTheTeam, forHimself]);
});

test("a stranger who knows the note's address sees what anybody sees where there is nothing", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  const known = await page.goto(editAddress);
  const seen = await page.getByRole("main").innerText();
  const nowhere = await page.goto("/notes/no-such-note/edit");
  expect([known?.status(), nowhere?.status()]).toEqual([404, 404]);
  expect(seen).toBe(await page.getByRole("main").innerText());
});

test("a stranger cannot delete, change or bring back the note by sending a form to its address", async ({ page, signInAs, windowOf }) => {
  await signInAs("campaigner");
  const note = editAddress.replace(/\/edit.*/, "");
  for (const what of ["deletion", "restoration", "edit"]) {
    const answer = await page.request.post(`${note}/${what}`, {
      headers: { Origin: new URL(page.url()).origin },
      form: { body: "Gone", ring: "me", revision: "1" },
    });
    expect(answer.status(), what).toBe(404);
  }
  const office = await windowOf("office");
  await office.goto(bill);
  await expect(noteWith(office, forTheTeam)).toBeVisible();
});

test("a note that was deleted can be brought back by its writer, and is gone for the colleague until then", async ({
  page,
  signInAs,
  windowOf,
}) => {
  const passing = "Fribbledust";
  await signInAs("office");
  await page.goto("/letters/L05");
  await writeNote(page, `Only for now: ${passing}`, /^Your office/);
  await noteWith(page, passing).getByRole("button", { name: "Delete this note" }).click();
  const colleague = await windowOf("colleague");
  await colleague.goto("/letters/L05");
  await expect(colleague.getByRole("main")).not.toContainText(passing);
  await page.getByRole("button", { name: "Bring the deleted note back" }).click();
  await expect(noteWith(page, passing)).toBeVisible();
  await colleague.reload();
  await expect(noteWith(colleague, passing)).toBeVisible();
});

function noteWith(page: Page, word: string) {
  return page.getByRole("article", { name: /^Note/ }).filter({ hasText: word });
}

async function writeNote(page: Page, words: string, readers: string | RegExp): Promise<void> {
  await page.getByText("Write a note", { exact: true }).click();
  await page.getByLabel("Your note").fill(words);
  await choose(page, readers);
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByText("Your note is saved.")).toBeVisible();
}

/** There are hundreds of them, all made alike, and no note can be about them. */
const withoutNotes =
  /^\/(?:edit\/[^/]|(people|person|office|organisation|committee|meeting|topic|help|source|receipt|figure|commitment|statement|position|question|proposal|claim)|bills\/[^/]+\/(text|as-it-would-read|sources|positions))/;

/** Goes wherever a link leads and to what is known beside, and looks for the words in all that comes: page, source, feed, data. */
async function expectNoTrace(page: Page, words: readonly string[]): Promise<void> {
  const searches = words.flatMap((word) => ["bills", "votes", "letters", "people"].map((list) => `/${list}?q=${word}`));
  const beside = ["/feed.atom", "/bills.csv", "/changes", "/notes", "/notes.data", "/account", "/teams", "/edit", "/moderation", "/mail"];
  const found: string[] = [];
  let looked = 0;
  for await (const { address, text } of crawl(page.request, ["/", ...beside, ...searches], withoutNotes)) {
    looked += 1;
    // A search repeats what was typed: only what it finds counts.
    const told = /[?&]q=/.test(address) ? text.replaceAll(/“[^”]*”|value="[^"]*"|[?&;]q=[^"&]*|"\w+"/g, "") : text;
    if (words.some((word) => told.toLowerCase().includes(word.toLowerCase()))) found.push(address);
  }
  expect(found).toEqual([]);
  // A crawl that went nowhere would find nothing too.
  expect(looked).toBeGreaterThan(250);
}
