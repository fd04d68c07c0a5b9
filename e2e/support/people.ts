import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import type { Site } from "./server.ts";

/** Who can be signed in: the made-up people of the first start, by what they do. */
export type PersonKey = keyof typeof people;

type Person = { email: string; password: string };

const people = {
  /** Morag keeps the record. */
  editor: "morag@demo.example.org",
  /** Iain works in an MSP's office. */
  office: "iain@demo.example.org",
  /** Shona works in the same office. */
  colleague: "shona@demo.example.org",
  /** Ayesha campaigns: a stranger to the office. */
  campaigner: "ayesha@demo.example.org",
  /** Callum hides comments that break the rules. */
  moderator: "callum@demo.example.org",
  /** Isla looks after accounts. */
  administrator: "isla@demo.example.org",
};

/** Signs in by the page, as a person does. */
export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" })).toBeAttached();
}

/** One of the people that the server named when it started. */
export function personOf(site: Site, key: PersonKey): Person {
  const email = people[key];
  const password = new RegExp(`^\\s*${email.replaceAll(".", "\\.")}\\s+(\\S+)`, "m").exec(site.output())?.[1];
  if (!password) throw new Error(`The server named no account ${email} when it started:\n${site.output()}`);
  return { email, password };
}

/** Another person at another machine: a window that shares nothing with that of the test. */
export async function openWindow(browser: Browser, site: Site, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, locale: "en-GB", ...options });
  return context.newPage();
}
