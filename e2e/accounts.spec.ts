import { choose } from "./support/choose.ts";
import { linkIn } from "./support/mail.ts";
import { newcomer, signUp } from "./support/sign-up.ts";
import { expect, test } from "./support/test.ts";

test("changes the password, is told by mail, and whoever is signed in elsewhere is signed out", async ({ page, site, windowOf }) => {
  const somebody = newcomer("rory", "careful");
  await signUp(page, site.mailbox, somebody);
  const elsewhere = await windowOf("visitor");
  await elsewhere.goto("/sign-in");
  await elsewhere.getByLabel("E-mail address").fill(somebody.email);
  await elsewhere.getByLabel("Password").fill(somebody.password);
  await elsewhere.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere.getByRole("button", { name: "Sign out" })).toBeVisible();

  await page.goto("/account/password");
  const [now, next] = [page.getByLabel(/password/i).first(), page.getByLabel(/password/i).nth(1)];
  await now.fill("not the right one");
  await next.fill("twelve quiet hedgehogs");
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page.getByRole("alert")).toBeVisible();
  await now.fill(somebody.password);
  await next.fill("twelve quiet hedgehogs");
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page.getByRole("status")).toBeVisible();
  expect((await site.mailbox.latestMailTo(somebody.email)).subject).toBe("Your password was changed");
  await page.goto("/account");
  await expect(page).toHaveURL("/account");
  await elsewhere.goto("/account");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
});

test("a team's owner invites somebody by mail, who then reads the team's notes, and no longer once removed", async ({
  page,
  site,
  windowOf,
}) => {
  const owner = newcomer("iain", "owner");
  const joiner = newcomer("shona", "joiner");
  await signUp(page, site.mailbox, owner);
  await page.goto("/teams");
  await page.getByLabel("Name of the team").fill("Office of a made-up MSP");
  await choose(page, "Office");
  await page.getByRole("button", { name: "Make the team" }).click();
  await page.getByRole("link", { name: "Invite somebody" }).click();
  await page.getByLabel("Their e-mail address").fill(joiner.email);
  await page.getByRole("button", { name: "Send the invitation" }).click();

  const invitation = linkIn(await site.mailbox.latestMailTo(joiner.email), "/team-invitation");
  const other = await windowOf("visitor");
  await signUp(other, site.mailbox, joiner);
  await other.goto(invitation);
  await other.getByRole("main").getByRole("button").first().click();
  await expect(other.getByRole("heading", { name: "Office of a made-up MSP" })).toBeVisible();

  await page.goto("/letters/L08");
  await page.getByText("Write a note", { exact: true }).click();
  await page.getByLabel("Your note").fill("For the whole office: Wobblethorpe.");
  await choose(page, /^Your office: 2 people/);
  await page.getByRole("button", { name: "Save note" }).click();
  await other.goto("/letters/L08");
  await expect(other.getByText("Wobblethorpe")).toBeVisible();

  await page.goto("/teams");
  await page.getByRole("link", { name: "Office of a made-up MSP" }).click();
  await page.getByRole("link", { name: `Remove ${joiner.name}` }).click();
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page.getByRole("status")).toBeVisible();
  await other.reload();
  await expect(other.getByText("Wobblethorpe")).toBeHidden();
});

test("an administrator gives a role and disables an account, and both hold at once", async ({ page, site, windowOf }) => {
  const somebody = newcomer("callum", "helper");
  await signUp(page, site.mailbox, somebody);
  expect((await page.goto("/moderation"))?.status()).toBe(404);
  const administrator = await windowOf("administrator");
  await administrator.goto("/admin/accounts");
  await administrator.getByRole("link", { name: somebody.name }).click();
  await choose(administrator, "Moderator");
  await administrator.getByRole("button", { name: "Give the role" }).click();
  await expect(administrator.getByRole("status")).toContainText("moderator");
  expect((await page.goto("/moderation"))?.status()).toBe(200);

  await administrator.getByRole("link", { name: "Disable the account" }).click();
  const reason = administrator.getByRole("main").getByRole("textbox");
  if (await reason.count()) await reason.first().fill("A test.");
  await administrator.getByRole("main").getByRole("button").last().click();
  await expect(administrator.getByRole("status")).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("closes their account, and cannot sign in with it again", async ({ page, site }) => {
  const somebody = newcomer("rory", "leaver");
  await signUp(page, site.mailbox, somebody);
  await page.goto("/account/closure");
  await page.getByLabel(/password/i).fill(somebody.password);
  await page.getByRole("main").getByRole("button").last().click();
  await expect(page.getByRole("link", { name: "Sign in", exact: true }).first()).toBeVisible();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(somebody.email);
  await page.getByLabel("Password").fill(somebody.password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
});
