import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible.ts";
import { linkIn, oneClickAddress } from "./support/mail.ts";
import { askForAccount, newcomer, signUp } from "./support/sign-up.ts";
import { expect, test } from "./support/test.ts";

const bill = "/bills/s6-dog-theft-scotland-bill";
const billTitle = "Dog Theft (Scotland) Bill";

test("signs up, confirms the address by mail, and is signed in", async ({ page, site }) => {
  const somebody = newcomer("ayesha", "newcomer");
  await signUp(page, site.mailbox, somebody);
  await expect(page.getByText("Your address is confirmed, and you are signed in.")).toBeVisible();
  await expect(page.getByRole("link", { name: `Your account: ${somebody.name}` })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in", exact: true })).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  expect(site.mailbox.allMailTo(somebody.email)).toHaveLength(1);
});

test("opening the link in the mail does not confirm by itself, and the link works once", async ({ page, site }) => {
  const link = await signUp(page, site.mailbox, newcomer("rory", "newcomer"));
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link does not work any more" })).toBeVisible();
});

test("cannot tell from signing up who else has an account", async ({ page, site }) => {
  const email = "shona@demo.example.org";
  await askForAccount(page, { ...newcomer("ayesha", "namesake"), email });
  await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
  const mail = await site.mailbox.latestMailTo(email);
  expect(mail.subject).toBe("You already have an account");
});

test("is told all that is wrong with the form, beside each field, and keeps what was typed", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Ayesha");
  await page.getByLabel("E-mail address").fill("not an address");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Make an account" }).click();
  const summary = page.getByRole("alert", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("Your name")).toHaveValue("Ayesha");
  await expect(page.getByLabel("Password")).toHaveValue("");
  await summary.getByRole("link").first().click();
  await expect(page.getByLabel("E-mail address")).toBeFocused();
  await expect(page.getByLabel("E-mail address")).toHaveAttribute("aria-invalid", "true");
});

test("follows a bill and is told once, by one mail, what changed; then stops it in one click", async ({ page, site, windowOf }) => {
  const somebody = newcomer("ayesha", "follower");
  const { email } = somebody;
  await signUp(page, site.mailbox, somebody);
  await page.goto(bill);
  await page.getByRole("button", { name: "Follow this bill" }).click();
  await expect(page.getByText("You follow this bill.")).toBeVisible();
  await page.goto("/follows");
  await expect(page.getByRole("table", { name: "Bills that you follow" })).toContainText(billTitle);

  const editor = await windowOf("editor");
  await summarise(editor, "It makes stealing a dog an offence of its own.");
  const administrator = await windowOf("administrator");
  await writeTodaysLists(administrator);

  const list = await site.mailbox.latestMailTo(email);
  expect(list.subject).toBe(`What changed: ${billTitle}`);
  expect(list.text).toContain("It makes stealing a dog an offence of its own.");

  await writeTodaysLists(administrator, "0 lists written");

  const stop = linkIn(list, "/unsubscribe/");
  const visitor = await windowOf("visitor");
  await visitor.goto(stop);
  await expectAccessible(visitor);
  await visitor.getByRole("button", { name: "Stop them" }).click();
  await expect(visitor.getByRole("heading", { name: "Stopped" })).toBeVisible();

  await summarise(editor, "It makes stealing a dog an offence.");
  await writeTodaysLists(administrator, "0 lists written");
  expect(site.mailbox.allMailTo(email).filter(({ subject }) => subject === list.subject)).toHaveLength(1);
});

test("follows without an account, once the address is confirmed, and stops by the mail program's own button", async ({
  page,
  site,
  windowOf,
}) => {
  const email = "passer-by@example.org";
  await page.goto(bill);
  await page.getByRole("main").getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Follow by e-mail" }).click();
  await expect(page.getByText("We have sent a link to that address.")).toBeVisible();
  const asked = await site.mailbox.latestMailTo(email);
  await page.goto(linkIn(asked, "/follow/confirm/"));
  await page.getByRole("button", { name: "Yes, send me the list" }).click();
  await expect(page.getByText(`You follow the ${billTitle}.`)).toBeVisible();

  const editor = await windowOf("editor");
  await summarise(editor, "It is about people who steal dogs.");
  const administrator = await windowOf("administrator");
  await writeTodaysLists(administrator);
  const list = await site.mailbox.latestMailTo(email);
  const pressed = await fetch(oneClickAddress(list), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
  expect(pressed.status).toBe(200);
  await summarise(editor, "It is about those who steal dogs.");
  await writeTodaysLists(administrator, "0 lists written");
});

test("comments in markdown, and is told by mail when somebody replies", async ({ page, site, windowOf }) => {
  const somebody = newcomer("ayesha", "commenter");
  const { email, name } = somebody;
  await signUp(page, site.mailbox, somebody);
  await page.goto(bill);
  await page.getByLabel("Your comment").fill("Dogs are **not** things. See [the bill](https://www.parliament.scot/)");
  await page.getByRole("button", { name: "Publish comment" }).click();
  await expect(page.getByText("Your comment is published.")).toBeVisible();
  const own = page.getByRole("article", { name: `Comment by ${name}` }).filter({ hasText: "Dogs are not things." });
  await expect(own.getByRole("strong")).toHaveText("not");
  await expect(own.getByRole("link", { name: "the bill" })).toHaveAttribute("rel", /nofollow/);

  const other = await windowOf("campaigner");
  await other.goto(bill);
  await other.getByRole("link", { name: `Reply: the comment by ${name}` }).click();
  await other.getByLabel("Your reply").fill("The law agrees with you by now.");
  await other.getByRole("button", { name: "Publish reply" }).click();
  await expect(other.getByText("Your reply is published.")).toBeVisible();

  const mail = await site.mailbox.latestMailTo(email);
  expect(mail.subject).toBe("Demo: Ayesha, campaigner replied to your comment");
  expect(mail.text).toContain("> The law agrees with you by now.");
  const reader = await windowOf("visitor");
  await reader.goto(mail.text.match(/http\S+#comment-\S+/)?.[0] ?? "");
  await expect(reader.getByRole("article").filter({ hasText: "The law agrees with you by now." }).last()).toBeInViewport();

  await page.goto(linkIn(mail, "/unsubscribe/"));
  await page.getByRole("button", { name: "Stop them" }).click();
  await expect(page.getByText("mails about replies to your comments")).toBeVisible();
});

test("edits a comment, and anybody can read what it said before", async ({ page, signInAs, windowOf }) => {
  await signInAs("campaigner");
  const own = await publish(page, "/letters/L05", "It came on a Sunday.");
  await own.getByRole("link", { name: /^Edit/ }).click();
  await page.getByLabel("Your comment").fill("It came on a Monday.");
  await page.getByRole("main").getByRole("button").last().click();
  const reader = await windowOf("visitor");
  await reader.goto("/letters/L05");
  await reader
    .getByRole("article")
    .filter({ hasText: "It came on a Monday." })
    .getByRole("link", { name: "see what it said before" })
    .click();
  await expect(reader.getByText("It came on a Sunday.")).toBeVisible();
});

test("deletes a comment, sees it gone, and brings it back", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  const own = await publish(page, "/letters/L05", "I wrote this in the wrong place.");
  await own.getByRole("button", { name: /^Delete/ }).click();
  await expect(page.getByText("I wrote this in the wrong place.")).toBeHidden();
  await page.getByRole("button", { name: /^Bring back/ }).click();
  await expect(page.getByText("I wrote this in the wrong place.")).toBeVisible();
});

test("reports a comment, a moderator hides it with a reason, and everybody reads the reason instead", async ({
  page,
  signInAs,
  windowOf,
}) => {
  const rude = "Everybody who voted against is a numpty.";
  const office = await windowOf("office");
  await publish(office, "/letters/L05", rude);
  await signInAs("campaigner");
  await page.goto("/letters/L05");
  await page
    .getByRole("article")
    .filter({ hasText: rude })
    .getByRole("link", { name: /^Report/ })
    .click();
  await page.getByRole("main").getByRole("textbox").fill("It insults people.");
  await page.getByRole("main").getByRole("button").last().click();

  const moderator = await windowOf("moderator");
  await moderator.goto("/moderation");
  await expect(moderator.getByText("It insults people.")).toBeVisible();
  await moderator.goto("/letters/L05");
  await moderator.getByRole("article").filter({ hasText: rude }).getByRole("link", { name: /^Hide/ }).click();
  await moderator.getByRole("main").getByRole("textbox").fill("Please be kind.");
  await moderator.getByRole("main").getByRole("button").last().click();

  const reader = await windowOf("visitor");
  await reader.goto("/letters/L05");
  await expect(reader.getByText("A moderator hid this comment: Please be kind.")).toBeVisible();
  await expect(reader.getByText(rude)).toBeHidden();
  expect(await (await reader.request.get("/letters/L05")).text()).not.toContain("numpty");
});

test("takes a bill's changes into a feed reader and its dates into a calendar", async ({ page }) => {
  await page.goto(bill);
  const feed = await page.request.get((await page.getByRole("link", { name: "Atom feed" }).getAttribute("href")) ?? "");
  expect(feed.headers()["content-type"]).toMatch(/^application\/atom\+xml/);
  expect(await feed.text()).toContain(billTitle);
  const calendar = await page.request.get((await page.getByRole("link", { name: "calendar of its dates" }).getAttribute("href")) ?? "");
  expect(calendar.headers()["content-type"]).toMatch(/^text\/calendar/);
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/);
});

async function publish(page: Page, address: string, words: string) {
  await page.goto(address);
  await page.getByLabel("Your comment").fill(words);
  await page.getByRole("button", { name: "Publish comment" }).click();
  await expect(page.getByText("Your comment is published.")).toBeVisible();
  return page.getByRole("article").filter({ hasText: words });
}

async function summarise(editor: Page, summary: string): Promise<void> {
  await editor.goto(`/edit${bill.replace("bills", "bill")}`);
  await editor.getByLabel("What it is, in plain words").fill(summary);
  await editor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(editor.getByText(`“${billTitle}” is saved.`)).toBeVisible();
}

/** As the site does by itself every morning. */
async function writeTodaysLists(administrator: Page, outcome: string | RegExp = /^[1-9]\d* lists? written/): Promise<void> {
  await administrator.goto("/mail");
  await administrator.getByRole("button", { name: "Write today’s lists now" }).click();
  await expect(administrator.getByRole("status").getByText(outcome)).toBeVisible();
}
