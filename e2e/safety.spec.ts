import type { APIResponse } from "@playwright/test";
import { personOf } from "./support/people.ts";
import { type Site, startSite } from "./support/server.ts";
import { expect, test } from "./support/test.ts";

const bill = "/bills/s6-right-to-addiction-recovery-scotland-bill";

for (const [what, method, address, status] of [
  ["the first page", "GET", "/", 200],
  ["a bill", "GET", bill, 200],
  ["a table to take away", "GET", "/bills.csv", 200],
  ["a feed", "GET", "/feed.atom", 200],
  ["a calendar", "GET", `${bill}/calendar.ics`, 200],
  ["the health check", "GET", "/health", 200],
  ["an address that leads nowhere", "GET", "/nowhere", 404],
  ["an address that cannot be read", "GET", "/%E0%A4%A", 404],
  ["a form from another site", "POST", "/sign-in", 403],
  ["a method that no form sends", "DELETE", bill, 405],
] as const) {
  test(`${what} comes with headers that let nothing foreign run, load or frame it`, async ({ request }) => {
    const answer = await request.fetch(address, { method, maxRedirects: 0, headers: { Origin: "https://elsewhere.example" } });
    expect(answer.status()).toBe(status);
    expectSafe(answer);
  });
}

test("no page breaks the policy that it is sent with", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (fault) => complaints.push(fault.message));
  for (const address of ["/", "/bills", bill, "/votes/S6M-19128", "/letters/L05", "/people", "/design", "/sign-in", "/help"]) {
    await page.goto(address);
  }
  expect(complaints).toEqual([]);
});

test("a form on another site cannot act for somebody who is signed in here", async ({ page, site, signInAs }) => {
  await signInAs("office");
  await page.route("http://elsewhere.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<form method="post" action="${site.address}/account/name"><input name="name" value="Taken over"><button>A free hedgehog</button></form>`,
    }),
  );
  await page.goto("http://elsewhere.example/");
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith("/account/name")),
    page.getByRole("button", { name: "A free hedgehog" }).click(),
  ]);
  expect(answer.status()).toBe(403);
  await expect(page.getByRole("main")).toContainText("Nothing was changed.");
  await expect(page.getByRole("link", { name: "All bills" })).toBeVisible();
  await page.goto("/account");
  await expect(page.getByRole("main")).toContainText("Demo: Iain");
});

for (const away of [
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example",
  "/%09/evil.example",
  "javascript:alert(1)",
  "/.//evil.example",
]) {
  test(`signing in never leads away from the site: ${away}`, async ({ page, site }) => {
    const { email, password } = personOf(site, "office");
    await page.goto(`/sign-in?next=${encodeURIComponent(decodeURIComponent(away))}`);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(site.address);
  });
}

test("signing in leads back to where one was going", async ({ page, site }) => {
  const { email, password } = personOf(site, "office");
  await page.goto("/notes");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/notes");
});

test("what is not there and what one may not see look the same", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  const seen = new Set<string>();
  for (const address of ["/admin/accounts", "/edit", "/mail", "/moderation", "/teams/demo-an-msp-s-office", "/bills/nowhere", "/nowhere"]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
    seen.add(`${await page.title()}\n${await page.getByRole("main").innerText()}`);
  }
  expect([...seen]).toHaveLength(1);
});

test("a wrong password and an unknown address are refused with the same words, and the password is not shown again", async ({ page }) => {
  const said = new Set<string>();
  for (const email of ["iain@demo.example.org", "nobody@example.org"]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("a wrong password");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    said.add(await page.getByRole("alert").innerText());
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
    expect(await page.content()).not.toContain("a wrong password");
  }
  expect([...said]).toHaveLength(1);
});

test("the session is kept where no script can read it, and ends for good when one signs out", async ({ page, context, signInAs }) => {
  await signInAs("office");
  const session = (await context.cookies()).find((cookie) => cookie.name.includes("session"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in", exact: true })).toBeVisible();
  await context.addCookies([{ name: session?.name ?? "", value: session?.value ?? "", url: page.url() }]);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("what somebody writes in a comment is text, whatever it contains", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  await page.goto("/letters/L06");
  const hostile = [
    "<script>document.title = 'taken'</script>",
    `<img src=x onerror="document.title = 'taken'">`,
    "[a link](javascript:alert(1))",
    `<style>body { display: none }</style>`,
    `<form action="https://evil.example"><input name="password"></form>`,
    "Still here.",
  ].join("\n\n");
  await page.getByLabel("Your comment").fill(hostile);
  await page.getByRole("button", { name: "Publish comment" }).click();
  const own = page.getByRole("article").filter({ hasText: "Still here." });
  await expect(own).toBeVisible();
  await expect(own.locator("script, img, style, form:has(input), [onerror], [style], a[href^='javascript']")).toHaveCount(0);
  expect(await page.title()).not.toBe("taken");
});

test.describe("a site with low limits", () => {
  let strict: Site;
  test.beforeAll(async () => {
    strict = await startSite({
      RATE_LIMIT_SIGN_IN: "3",
      RATE_LIMIT_COMMENT: "1",
      BODY_LIMIT_KB: "16",
      ASSENT_DEMO: "none",
      LOG_LEVEL: "debug",
    });
  });
  test.afterAll(() => strict?.stop());

  test("answers too many attempts to sign in with a wait and a way on, and everything else goes on working", async ({ page }) => {
    for (const status of [422, 422, 422, 429]) {
      await page.goto(`${strict.address}/sign-in`);
      await page.getByLabel("E-mail address").fill("iain@demo.example.org");
      await page.getByLabel("Password").fill("a wrong guess");
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === "POST"),
        page.getByRole("main").getByRole("button", { name: "Sign in" }).click(),
      ]);
      expect(answer.status()).toBe(status);
      if (status === 429) expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
    }
    await expect(page.getByRole("heading", { name: "Too many attempts" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("try again in");
    await page.getByRole("link", { name: "All bills" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Bills" })).toBeVisible();
  });

  test("answers a form that is too large with a page that says how much it may be", async ({ request }) => {
    const answer = await request.post(`${strict.address}/sign-up`, {
      headers: { Origin: strict.address },
      form: { name: "x".repeat(20_000), email: "", password: "" },
    });
    expect(answer.status()).toBe(413);
    expect(await answer.text()).toContain("16 kB");
    expectSafe(answer);
  });

  test("writes no password, address or words of a person into its log", () => {
    expect(strict.output()).not.toMatch(/a wrong guess|iain@demo|x{100}/);
  });

  test("shows an empty record with words that say so", async ({ page }) => {
    await page.goto(`${strict.address}/`);
    await expect(page.getByRole("main")).toBeVisible();
    for (const list of ["bills", "votes", "letters", "people", "proposals", "meetings"]) {
      expect((await page.goto(`${strict.address}/${list}`))?.status(), list).toBe(200);
    }
  });
});

function expectSafe(answer: APIResponse): void {
  const headers = answer.headers();
  const policy = (headers["content-security-policy"] ?? "").split("; ");
  for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
  });
  expect(headers).not.toHaveProperty("x-powered-by");
}
