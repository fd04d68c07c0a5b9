import { expect, type Page } from "@playwright/test";
import { choose } from "./choose.ts";

/** An editor records a made-up Government Bill; gives the address to which it led. */
export async function recordBill(editor: Page, title: string, button: "Save as draft" | "Publish"): Promise<string> {
  await editor.goto("/edit/bill/new");
  await editor.getByLabel("Short title", { exact: true }).fill(title);
  await editor.getByLabel("Session", { exact: true }).selectOption("Session 7");
  await editor.getByLabel("Type of bill").selectOption("government");
  await editor.getByLabel("Procedure").selectOption("standard");
  await choose(editor, "This is made up");
  await editor.getByRole("button", { name: button }).click();
  await expect(editor.getByRole("status")).toContainText(`“${title}” is`);
  return new URL(editor.url()).pathname;
}

/** An editor records a made-up amendment to a bill; gives its page. */
export async function recordAmendment(editor: Page, bill: string, number: string): Promise<string> {
  await editor.goto("/edit/amendment/new");
  await editor.getByLabel("Bill", { exact: true }).fill(bill);
  await editor.getByLabel("Stage", { exact: true }).selectOption("Stage 2");
  await editor.getByLabel("Number", { exact: true }).fill(number);
  await editor.getByLabel("Wording", { exact: true }).fill("In section 1, page 1, line 3, leave out <may> and insert <must>");
  await choose(editor, "This is made up");
  await editor.getByRole("button", { name: "Publish" }).click();
  await expect(editor.getByRole("status")).toContainText("is recorded");
  return new URL(editor.url()).pathname;
}
