import { readFile } from "node:fs/promises";
import { expect, test } from "./support/test.ts";

const title = "Right to Addiction Recovery (Scotland) Bill";
const bill = "/bills/s6-right-to-addiction-recovery-scotland-bill";
const vote = "/votes/S6M-19128";

test.describe("on a phone, without JavaScript, a member of the public", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("types “recovery” and finds the bill, how it ended, when and by how many votes", async ({ page }) => {
    await page.goto("/bills");
    const search = page.getByRole("search", { name: "Search bills" });
    await search.getByRole("searchbox").fill("recovery");
    await search.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/bills\?.*q=recovery/);
    await page.getByRole("main").getByRole("link", { name: title }).click();

    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(page.getByText("It fell at Stage 1 on 9 October 2025")).toContainText(
      "because the general principles were not agreed to, by 52 votes to 63",
    );
    for (const question of ["What is it?", "What happened last?", "What happens next?", "Can I have a say?"]) {
      await expect(page.getByText(question)).toBeVisible();
    }
    await expect(page.getByText("No: the Parliament has finished with this bill.")).toBeVisible();
  });

  test("can search from any page, with the box at its top", async ({ page }) => {
    await page.goto("/help/how-a-bill-becomes-law");
    const search = page.getByRole("search", { name: "This site" });
    await search.getByRole("searchbox").fill("recovery");
    await search.getByRole("searchbox").press("Enter");
    await expect(page.getByRole("main").getByRole("link", { name: title })).toBeVisible();
  });

  test("reads the way of the bill as a list, and which stages it never reached", async ({ page }) => {
    await page.goto(bill);
    const steps = page.getByRole("region", { name: "The way of the bill" }).getByRole("listitem");
    await expect(steps.filter({ hasText: "Stage 1" })).toContainText("9 October 2025");
    for (const stage of ["Stage 2", "Stage 3", "Royal Assent"]) await expect(steps.filter({ hasText: stage })).toContainText("Not reached");
  });

  test("sees that sources give two days of introduction, each beside its source", async ({ page }) => {
    await page.goto(bill);
    const claims = page.locator(".claims").filter({ hasText: "Sources differ: date of introduction" });
    const bySource = (source: string) => claims.getByRole("listitem").filter({ hasText: source });
    await expect(bySource("Bill page: Right to Addiction Recovery (Scotland) Bill")).toContainText("14 May 2024, says");
    await expect(bySource("Bill page: Right to Addiction Recovery (Scotland) Bill")).toContainText("Used here");
    await expect(bySource("Call for views")).toContainText("15 May 2024, says");
    await expect(bySource("Call for views").getByRole("link")).toHaveAttribute("href", /^https:\/\/yourviews\.parliament\.scot\//);
  });

  test("opens the vote from the bill and finds all 115 names", async ({ page }) => {
    await page.goto(bill);
    await page
      .getByRole("main")
      .getByRole("link", { name: `${title}: general principles` })
      .click();
    await expect(page).toHaveURL(vote);
    await expect(page.getByText("115 names.")).toBeVisible();
    const rows = page.getByRole("table", { name: "How each member voted" }).getByRole("row");
    await expect(rows).toHaveCount(1 + 115);
    await expect(rows.filter({ has: page.getByRole("cell", { name: /^For/ }) })).toHaveCount(52);
    await expect(rows.filter({ has: page.getByRole("cell", { name: /^Against/ }) })).toHaveCount(63);
  });

  for (const [by, typed, name, voted] of [
    ["constituency", "Dumbarton", "Jackie Baillie", "For"],
    ["region", "mid scotland and fife", "Mark Ruskell", "Against"],
    ["name", "sweeney", "Paul Sweeney", "For"],
    ["a name as it is typed without its accent or hyphen", "duncan glancy", "Pam Duncan-Glancy", "For"],
  ] as const) {
    test(`finds how their own MSP voted by ${by}`, async ({ page }) => {
      await page.goto(vote);
      await page.getByLabel("How did my MSP vote?").fill(typed);
      await page.getByRole("button", { name: "Find" }).click();
      const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
      await expect(row.getByRole("cell").last()).toContainText(voted);
      await expect(page.getByText(`of 115 names match “${typed}”`)).toBeVisible();
    });
  }

  test("is told what to try when nobody of that name voted", async ({ page }) => {
    await page.goto(`${vote}?member=nobody-at-all`);
    await expect(page.getByText("Nobody of that name or place is in this roll-call.")).toBeVisible();
    await page.getByRole("link", { name: "Show all names" }).click();
    await expect(page.getByText("115 names.")).toBeVisible();
  });

  test("reads a member's own words about the vote beside the vote that stands", async ({ page }) => {
    await page.goto(`${vote}?member=McArthur`);
    await expect(page.getByText("when I should have voted yes")).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "Liam McArthur" })).toContainText("Against");
  });

  test("opens the letter of 10 January 2022 and sees the three letters that it answers", async ({ page }) => {
    await page.goto("/letters");
    const search = page.getByRole("search", { name: "Search letters" });
    await search.getByRole("searchbox").fill("Malthouse");
    await search.getByRole("button", { name: "Search" }).click();
    const found = page.getByRole("row").filter({ hasText: "10 January 2022" });
    await found.getByRole("link", { name: "Drug Consumption Rooms", exact: true }).click();
    await expect(page.getByText("Monday 10 January 2022")).toBeVisible();

    const thread = page.getByRole("region", { name: "Letters that belong together" });
    for (const sent of ["8 October 2021", "25 November 2021", "22 December 2021"])
      await expect(thread.getByRole("listitem").filter({ hasText: sent })).toContainText("known only by mention");
    const answers = page.getByRole("definition").filter({ has: page.locator('a[href="/letters/L02"]') });
    await expect(answers.getByRole("link")).toHaveCount(3);
    await answers.locator('a[href="/letters/L03"]').click();
    await expect(page.getByText("25 November 2021").first()).toBeVisible();
  });

  test("sees only the letters of a bill's timeline, and everything again", async ({ page }) => {
    await page.goto(bill);
    const timeline = page.getByRole("region", { name: "What happened" });
    const everything = await timeline.getByRole("listitem").count();
    await timeline.getByRole("link", { name: /^Letters/ }).click();
    await expect(page).toHaveURL(/kind=letter#timeline$/);
    await expect(timeline.getByText("Homeless Network Scotland to Douglas Ross")).toBeVisible();
    await expect(timeline.getByText("General principles not agreed to")).toBeHidden();
    await timeline.getByRole("link", { name: "Everything" }).click();
    await expect(timeline.getByText("General principles not agreed to")).toBeVisible();
    await expect(timeline.getByRole("listitem")).toHaveCount(everything);
  });

  test("takes the bills shown away as a table for a spreadsheet", async ({ page }) => {
    await page.goto("/bills?q=recovery");
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /as CSV/ }).click()]);
    const lines = (await readFile(await file.path(), "utf8")).trim().split(/\r?\n/);
    expect(lines[0]).toMatch(/^\uFEFF?Bill,Session,/);
    expect(lines.slice(1).some((line) => line.startsWith(`${title},6,Member's Bill,`) && line.includes("2024-05-14"))).toBe(true);
    await expect(page.getByText(`${lines.length - 1} of `)).toBeVisible();
  });

  test("is told what to change when no bill matches", async ({ page }) => {
    await page.goto("/bills?q=zebra&outcome=unknown");
    await expect(page.getByText("No bill matches.")).toBeVisible();
    await page.getByRole("link", { name: "clear the search and all filters" }).click();
    await expect(page.getByRole("main").getByRole("link", { name: title })).toBeVisible();
  });

  test("is told when a page of the list lies beyond its end", async ({ page }) => {
    await page.goto("/bills?page=99");
    await page.getByRole("link", { name: "Go to the last page" }).click();
    await expect(page.getByRole("main").getByRole("table").getByRole("row").nth(1)).toBeVisible();
  });

  test("sees what is not known said so, and can ask for just that", async ({ page }) => {
    await page.goto("/bills");
    await page.getByText("Filters", { exact: true }).click();
    await page.getByRole("form", { name: "Filters" }).getByLabel("Outcome").selectOption({ label: "Outcome not known" });
    await page.getByRole("button", { name: "Show results" }).click();
    const rows = page.getByRole("main").getByRole("table").getByRole("row");
    expect(await rows.count()).toBeGreaterThan(1);
    for (const row of (await rows.all()).slice(1)) await expect(row).toContainText("Outcome not known");
    await page.getByRole("link", { name: "Climate Change (Emissions Reduction Targets) (Scotland) Bill" }).click();
    await expect(page.getByText("Not known").first()).toBeVisible();
    await expect(page.getByText("We do not know: our sources do not say what came of it.")).toBeVisible();
  });

  test("sorts the bills by a heading, and the address keeps it", async ({ page }) => {
    await page.goto("/bills?sort=title");
    const titles = await page.getByRole("main").getByRole("rowheader").getByRole("link").allTextContents();
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, "en-GB")));
  });

  test("finds ways on from an address that leads nowhere", async ({ page }) => {
    const answer = await page.goto("/bills/no-such-bill");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
    const search = page.getByRole("main").getByRole("search");
    await search.getByRole("searchbox").fill("recovery");
    await search.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("main").getByRole("link", { name: title })).toBeVisible();
  });

  test("reads on every page that the site is independent", async ({ page }) => {
    for (const address of ["/", "/bills", bill, vote]) {
      await page.goto(address);
      await expect(page.getByText("Assent is independent.")).toBeVisible();
    }
  });
});
