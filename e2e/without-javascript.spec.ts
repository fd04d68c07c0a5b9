import { choose } from "./support/choose.ts";
import { linkIn } from "./support/mail.ts";
import { recordBill } from "./support/record.ts";
import { newcomer, signUp } from "./support/sign-up.ts";
import { expect, test } from "./support/test.ts";

// Every form once, in a browser that runs no scripts.
test.use({ javaScriptEnabled: false });

const bill = "/bills/s6-land-reform-scotland-bill";

test("signs up, signs out, chooses a new password by mail and signs in with it", async ({ page, site }) => {
  const somebody = newcomer("rory", "scriptless");
  await signUp(page, site.mailbox, somebody);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await page.getByRole("link", { name: "I have forgotten my password" }).click();
  await page.getByLabel("E-mail address").fill(somebody.email);
  await page.getByRole("main").getByRole("button").click();
  await page.goto(linkIn(await site.mailbox.latestMailTo(somebody.email), "/password/reset"));
  await page.getByLabel("New password").or(page.getByLabel("Password")).first().fill("eleven thistles by the wall");
  await page.getByRole("main").getByRole("button").click();
  await expect(page.getByText("Your new password is set. Sign in with it.")).toBeVisible();
  await page.getByLabel("E-mail address").fill(somebody.email);
  await page.getByLabel("Password").fill("eleven thistles by the wall");
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("link", { name: `Your account: ${somebody.name}` })).toBeVisible();
});

test("follows a bill and stops following it", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  await page.goto(bill);
  await page.getByRole("button", { name: "Follow this bill" }).click();
  await expect(page.getByText("You follow this bill.")).toBeVisible();
  await page.getByRole("button", { name: "Stop following this bill" }).click();
  await expect(page.getByText("You no longer follow this bill.")).toBeVisible();
});

test("comments, edits, deletes and brings back", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  await page.goto(bill);
  await page.getByLabel("Your comment").fill("Land is not made any more.");
  await page.getByRole("button", { name: "Publish comment" }).click();
  await expect(page.getByText("Your comment is published.")).toBeVisible();
  const own = page.getByRole("article").filter({ hasText: "Land is" });
  await own.getByRole("link", { name: /^Edit/ }).click();
  await page.getByLabel("Your comment").fill("Land is seldom made.");
  await page.getByRole("main").getByRole("button").last().click();
  await expect(own).toContainText("Land is seldom made.");
  await own.getByRole("button", { name: /^Delete/ }).click();
  await expect(page.getByText("This comment was deleted by its writer.")).toBeVisible();
  await page.getByRole("button", { name: /^Bring back/ }).click();
  await expect(own).toContainText("Land is seldom made.");
});

test("keeps an empty comment's form, with what to do about it", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  await page.goto(bill);
  await page.getByRole("button", { name: "Publish comment" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("alert").getByRole("link").first().click();
  await expect(page.getByLabel("Your comment")).toBeVisible();
});

test("writes a note for the team, changes it and deletes it", async ({ page, signInAs }) => {
  await signInAs("office");
  await page.goto(bill);
  await page.getByText("Write a note", { exact: true }).click();
  await page.getByLabel("Your note").fill("Whose land is it?");
  await choose(page, /^Your office/);
  await page.getByRole("button", { name: "Save note" }).click();
  const note = page.getByRole("article", { name: /^Note/ }).filter({ hasText: "is it" });
  await note.getByRole("link", { name: "Change" }).click();
  await page.getByLabel("Your note").fill("Ours, is it not?");
  await page.getByRole("main").getByRole("button").last().click();
  await expect(note).toContainText("Ours, is it not?");
  await note.getByRole("button", { name: "Delete this note" }).click();
  await expect(note).toBeHidden();
});

test("edits a record, and is told beside the field what is wrong with it", async ({ page, signInAs }) => {
  await signInAs("editor");
  const made = await recordBill(page, "Quiet of Hedgehogs (Scotland) Bill (made up)", "Publish");
  const edit = made.replace("/bills", "/edit/bill");
  await page.goto(edit);
  await page.getByLabel("Short title", { exact: true }).fill("");
  await page.getByLabel("Long title").fill("A Bill for quiet hedgehogs.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("alert").getByRole("link").first().click();
  await expect(page).toHaveURL(/#short_title$/);
  await page.getByLabel("Short title", { exact: true }).fill("Quiet of Hedgehogs (Scotland) Bill (made up)");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.goto(made);
  await expect(page.getByRole("main")).toContainText("A Bill for quiet hedgehogs.");
});

test("takes a bill a step on", async ({ page, signInAs }) => {
  await signInAs("editor");
  const made = await recordBill(page, "Steps of Hedgehogs (Scotland) Bill (made up)", "Publish");
  await page.goto(`${made}/advance`);
  await choose(page, "Introduction: Introduced");
  await page.getByLabel("When").fill("2026-05-20");
  await page.getByRole("button", { name: "Record this step" }).click();
  await expect(page.getByText("Recorded at Introduction.")).toBeVisible();
});

test("chooses the columns of the bills and takes a filter away", async ({ page }) => {
  await page.goto("/bills?outcome=unknown");
  await page.getByText("Choose columns").click();
  await choose(page.getByRole("form", { name: "Columns" }), "Procedure");
  await page.getByRole("button", { name: "Show these columns" }).click();
  await expect(page.getByRole("columnheader", { name: "Procedure" })).toBeVisible();
  await page.getByRole("list", { name: "Filters that are set" }).getByRole("link").click();
  await expect(page).not.toHaveURL(/outcome=/);
  await expect(page.getByRole("columnheader", { name: "Procedure" })).toBeVisible();
});
