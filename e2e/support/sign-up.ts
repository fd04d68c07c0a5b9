import { expect, type Page } from "@playwright/test";
import { cast } from "#db/fixtures/cast.ts";
import { linkIn } from "./mail.ts";
import type { Mailbox } from "./mailbox.ts";

/** Somebody of the cast, as they sign up here. */
export type Newcomer = { name: string; email: string; password: string };

/** Somebody of the cast, with a name and an address that are new to the site; `as` keeps the people of two tests apart. */
export function newcomer(who: keyof typeof cast, as: string): Newcomer {
  const { name, password } = cast[who];
  return { name: `${name} the ${as}`, email: `${who}.${as}@example.org`, password };
}

/** Fills in the form of signing up, and sends it. */
export async function askForAccount(page: Page, { name, email, password }: Newcomer): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make an account" }).click();
}

/** Signs up and confirms the address; gives the link by which it was confirmed. */
export async function signUp(page: Page, mailbox: Mailbox, somebody: Newcomer): Promise<string> {
  await askForAccount(page, somebody);
  await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
  const link = linkIn(await mailbox.latestMailTo(somebody.email), "/confirm-email");
  await page.goto(link);
  await page.getByLabel("Password").fill(somebody.password);
  await page.getByRole("button", { name: "Confirm and sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
  return link;
}
