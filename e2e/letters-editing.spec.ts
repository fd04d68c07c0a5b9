import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { choose } from "./support/choose.ts";
import { crawl } from "./support/crawl.ts";
import { expect, test } from "./support/test.ts";

test.describe.configure({ mode: "parallel" });

const bill = "s6-right-to-addiction-recovery-scotland-bill";

test("records a letter, what it asks for and its reply, and everyone sees that it is answered", async ({ page, signInAs, windowOf }) => {
  await signInAs("editor");
  const letter = await recordLetter(page, "Lamps at the crossing (made up)", { sent: "2026-03-02" });
  await page.goto(letter);
  await page.getByRole("link", { name: "Add a request" }).click();
  await page.getByLabel("What it asks for, in your own words").fill("Say how many lamps were lit");
  await page.getByLabel("State", { exact: true }).selectOption("open");
  await page.getByLabel("How sure").selectOption({ index: 1 });
  await choose(page, "This is made up");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("is recorded");

  await page.goto(letter);
  await page.getByRole("link", { name: "Record its reply" }).click();
  await expect(page.getByLabel("Answers these letters")).toHaveValue(slugOf(letter));
  // Sent before what it answers: refused at the field, with all that was typed.
  await fillLetter(page, "Answer on the lamps (made up)", { sent: "2026-03-01" });
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByLabel("Answers these letters")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Subject", { exact: true })).toHaveValue("Answer on the lamps (made up)");
  await page.getByLabel("Sent", { exact: true }).or(page.locator("#sent_on")).first().fill("2026-03-16");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("is recorded");
  const reply = new URL(page.url()).pathname;

  // Now the first cannot be made to answer its own answer.
  await page.goto(`/edit/letter/${slugOf(letter)}`);
  await page.getByLabel("Answers these letters").fill(slugOf(reply));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("round in a circle");
  await expect(page.getByLabel("Answers these letters")).toHaveValue(slugOf(reply));

  const visitor = await windowOf("visitor");
  await visitor.goto(letter);
  await expect(visitor.getByRole("main")).toContainText("Say how many lamps were lit");
  await expect(visitor.getByRole("main")).toContainText("Answered");
  await expect(
    visitor
      .getByRole("main")
      .getByRole("link", { name: /Answer on the lamps/ })
      .first(),
  ).toBeVisible();
});

test("withholds a part of a letter, and nobody but an editor finds it in any output", async ({ page, signInAs, windowOf }) => {
  test.setTimeout(180_000);
  await signInAs("editor");
  const letter = await recordLetter(page, "Wicks for the bridge (made up)", { sent: "2026-04-02", summary: "Asks who sees to the wicks." });
  await page.goto(`/edit/letter/${slugOf(letter)}/text`);
  await page
    .getByLabel("The letter, word for word")
    .fill("Dear [withhold: personal data]Ann Quillbramble[/withhold],\n\nthe wicks are trimmed.");
  await page.getByRole("button", { name: "Save the text" }).click();
  await expect(page.getByRole("status")).toContainText("One part is withheld.");
  await expect(page.getByLabel("The letter, word for word")).toHaveValue(/Quillbramble/);

  // The withheld words cannot come back by another way.
  await page.goto(`/edit/letter/${slugOf(letter)}`);
  await page.getByLabel("What it says, in your own words").fill("Ann Quillbramble is asked.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("What it says, in your own words")).toHaveAttribute("aria-invalid", "true");

  const addresses = [
    letter,
    `${letter}.data`,
    `${letter}/thread`,
    "/letters",
    "/letters.csv",
    "/letters.json",
    "/changes",
    "/feed.atom",
    `/bills/${bill}`,
    `/bills/${bill}/feed.atom`,
    `/bills/${bill}/calendar.ics`,
    `/edit/letter/${slugOf(letter)}/history`,
    `/edit/letter/${slugOf(letter)}/text`,
  ];
  for (const who of ["visitor", "campaigner", "moderator"] as const) {
    const window = await windowOf(who);
    const told: string[] = [];
    const look = (address: string, text: string) => text.includes("Quillbramble") && told.push(address);
    // Everything that a visitor can come to; of others, what differs for them.
    if (who === "visitor") for await (const answer of crawl(window.request, addresses, /./)) look(answer.address, answer.text);
    else for (const address of addresses) look(address, await (await window.request.get(address)).text());
    expect(told, who).toEqual([]);
    // The page says again what was sought, so here it is the letter that must not be found.
    expect(await (await window.request.get("/letters?q=Quillbramble")).text(), who).not.toContain(letter);
  }
  const visitor = await windowOf("visitor");
  await visitor.goto(letter);
  await expect(visitor.getByRole("main")).toContainText("the wicks are trimmed.");
  await expect(visitor.getByRole("main")).toContainText("Withheld: personal data");
});

test("attaches a file; one that runs a script and one of 200 MB are refused at the field, and what was typed is kept", async ({
  page,
  signInAs,
  windowOf,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "assent-e2e-"));
  try {
    await signInAs("editor");
    const letter = await recordLetter(page, "Glass for the lamps (made up)", { sent: "2026-05-04" });
    const files = `/edit/letter/${slugOf(letter)}/attachments`;
    await page.goto(files);
    const refuse = async (path: string, words: string | RegExp) => {
      await page.getByLabel("What it is").fill("The letter as it was sent");
      await page.getByLabel("The file").setInputFiles(path);
      await page.getByRole("button", { name: "Attach it" }).click();
      await expect(page.locator("#file-error")).toContainText(words);
      await expect(page.getByLabel("What it is")).toHaveValue("The letter as it was sent");
    };
    const script = join(folder, "letter.pdf");
    writeFileSync(script, scriptInPdf);
    await refuse(script, /script|JavaScript|program/i);
    // It takes no room on the disk: all of it is a hole.
    const large = join(folder, "large.pdf");
    writeFileSync(large, "%PDF-1.7\n");
    truncateSync(large, 200_000_000);
    await refuse(large, "larger than");

    const small = join(folder, "lamp.png");
    writeFileSync(small, onePoint);
    await page.getByLabel("The file").setInputFiles(small);
    await page.getByRole("button", { name: "Attach it" }).click();
    await expect(page.getByRole("status")).toContainText("is attached");
    const visitor = await windowOf("visitor");
    await visitor.goto(letter);
    const link = visitor.getByRole("main").getByRole("link", { name: /The letter as it was sent/ });
    const href = (await link.getAttribute("href")) ?? "";
    expect((await visitor.request.get(href)).headers()["content-type"]).toBe("image/png");

    await page.getByRole("link", { name: /Rename, withhold or remove/ }).click();
    await page.getByLabel("Why it is withheld").fill("personal data");
    await page.getByRole("button", { name: "Withhold it" }).click();
    await expect(page.getByRole("status")).toContainText("is withheld");
    expect((await visitor.request.get(href)).status()).toBe(404);
    expect(await (await visitor.request.get(letter)).text()).not.toContain("The letter as it was sent");
    expect((await page.request.get(href)).status()).toBe(200);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("takes letters from a table: with one wrong row nothing is saved, corrected all are", async ({ page, signInAs }) => {
  await signInAs("editor");
  const row = (answers: string) =>
    [
      "subject,kind,from,to,sent_on,replies_to,confidence",
      `Tablecloth answer (made up),letter,Ewan Sample,Morag Example,2031-02-01,${answers},official`,
      "Tablecloth question (made up),letter,Morag Example,Ewan Sample,2031-01-10,,official",
    ].join("\n");
  await page.goto("/edit/letters/csv");
  await page
    .getByLabel("Or a file")
    .setInputFiles({ name: "letters.csv", mimeType: "text/csv", buffer: Buffer.from(row("Nobody’s letter")) });
  await page.getByRole("button", { name: "Look at what is read" }).click();
  const wrong = page.getByRole("row").filter({ hasText: "Tablecloth answer" });
  await expect(wrong).toContainText("Answers these letters: There is no letter “Nobody’s letter”");
  await expect(page.getByRole("button", { name: "Save all as drafts" })).toHaveCount(0);
  await page.getByLabel("The rows as they were read: correct them here").fill(row("Tablecloth question (made up)"));
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByText("Every row can be taken")).toBeVisible();
  await choose(page, "These are made up");
  await page.getByRole("button", { name: "Save all as drafts" }).click();
  await expect(page.getByRole("status")).toContainText("2 letters are recorded as drafts");
  await expect(page.getByRole("region", { name: "Drafts" })).toContainText("Tablecloth answer (made up)");
  await page.goto("/receipts");
  await expect(page.getByRole("main")).toContainText("The document names 2 letters; all of them were read.");
});

test("reads a pasted letter into the form, and records it with a request and its text", async ({ page, signInAs }) => {
  await signInAs("editor");
  await page.goto("/edit/letter/from-text");
  await page.getByLabel("The letter", { exact: true }).fill(pasted);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.locator("#sent_on")).toHaveValue("2031-01-10");
  await expect(page.getByText("Suggested from line 8: please check").first()).toBeAttached();
  // It has no subject, and none is made up.
  await expect(page.getByLabel("Subject", { exact: true })).toHaveValue("");
  await page.getByLabel("Subject", { exact: true }).fill("Oil and lamps (made up)");
  await page.getByLabel("How sure").selectOption({ index: 1 });
  await choose(page, /^Line 14:/);
  await choose(page, "Keep this as the letter’s text");
  await choose(page, "This is made up");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("One request is recorded as a draft.");
  await expect(page.getByRole("main")).toContainText("Thank you for your patience about the oil.");
});

test("stops a letter’s clock with a reason, and is told what makes no sense", async ({ page, signInAs }) => {
  await signInAs("editor");
  const letter = await recordLetter(page, "Oil for the lamps (made up)", { sent: "2026-03-02" });
  await page.goto(letter);
  await page.getByRole("link", { name: "Waiting for a reply" }).first().click();
  await choose(page, "Let it run again");
  await page.getByLabel("From which day").fill("2026-03-10");
  await page.getByLabel("Why, and who says so").fill("The office answered.");
  await page.getByRole("button", { name: "Note it" }).click();
  await expect(page.getByLabel("From which day")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Why, and who says so")).toHaveValue("The office answered.");
  await choose(page, "Stop the clock");
  await page.getByRole("button", { name: "Note it" }).click();
  await expect(page.getByRole("list", { name: "What was noted" })).toContainText("The clock was stopped, from 10 March 2026");
});

const pasted = `Minister for Made-up Matters
Ewan Sample MSP

Morag Example MSP
Convener
Made-up Committee

10 January 2031

Dear Morag

Thank you for your patience about the oil.

I would be grateful if you could tell me how many lamps were lit.

Yours sincerely

Ewan Sample
Minister for Made-up Matters
`;

async function recordLetter(page: Page, subject: string, more: { sent: string; summary?: string }): Promise<string> {
  await page.goto(`/edit/letter/new?bill=${bill}`);
  await fillLetter(page, subject, more);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText(`“${subject}” is recorded`);
  return new URL(page.url()).pathname;
}

async function fillLetter(page: Page, subject: string, { sent, summary }: { sent: string; summary?: string }): Promise<void> {
  await page.getByLabel("Subject", { exact: true }).fill(subject);
  await page.getByLabel("Kind", { exact: true }).selectOption("letter");
  await page.locator("#sent_on").fill(sent);
  if (summary) await page.getByLabel("What it says, in your own words").fill(summary);
  await page.getByLabel("How sure").selectOption({ index: 1 });
  await choose(page, "This is made up");
}

function slugOf(letter: string): string {
  return letter.split("/").at(-1) ?? "";
}

/** A PDF of one page that runs a script when it is opened, written by hand. */
const scriptInPdf = [
  "%PDF-1.7",
  "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >> >>\nendobj",
  "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj",
  "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj",
  "trailer\n<< /Root 1 0 R /Size 4 >>\n%%EOF\n",
].join("\n");

/** The smallest picture there is: one grey point. */
const onePoint = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", "base64");
