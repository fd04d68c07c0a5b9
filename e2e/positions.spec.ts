import type { Page } from "@playwright/test";
import { choose } from "./support/choose.ts";
import { expect, test } from "./support/test.ts";

test.describe.configure({ mode: "parallel" });

const pilotRoom = "/questions/a-pilot-drug-consumption-room";
const recoveryBill = "/bills/s6-right-to-addiction-recovery-scotland-bill";

/** Chooses the day as on which positions are shown, as a visitor does. */
async function chooseDay(page: Page, day: string, month: string, year: string): Promise<void> {
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill(month);
  await page.getByLabel("Year", { exact: true }).fill(year);
  await page.getByRole("button", { name: "Show this day" }).click();
}

const heldOn = (page: Page, day: string) => page.getByRole("table", { name: `Who held what on ${day}` });

test("the question of the pilot room shows two changes of Douglas Ross, each with the entry behind it", async ({ page }) => {
  await page.goto(pilotRoom);
  const changes = page.getByRole("list", { name: "Changes of position" }).getByRole("listitem").filter({ hasText: "Douglas Ross" });
  await expect(changes).toHaveCount(2);
  await expect(changes.first()).toContainText("was against until November 2021, and took a conditional position");
  await expect(changes.last()).toContainText("was against from a day in October 2023");
  await changes.first().getByRole("link", { name: "The entry behind it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Douglas Ross on a pilot drug consumption room");
  await expect(page.getByRole("main")).toContainText("over the weekend (20 and 21 November 2021)");
});

test("the bill shows the Government's way from an open mind to against", async ({ page }) => {
  await page.goto(`${recoveryBill}/positions?on=2021-11-30`);
  const government = (day: string) => heldOn(page, day).getByRole("row").filter({ hasText: "Scottish Government" });
  await expect(government("30 November 2021")).toContainText("Open minded");
  await page.getByRole("link", { name: "9 October 2025", exact: true }).first().click();
  await expect(government("9 October 2025")).toContainText("Against");
  await expect(page.getByRole("list", { name: "Changes of position" })).toContainText(
    "Scottish Government had not taken a side until October 2025, and was against from 9 October 2025.",
  );
  const meant = page.getByRole("region", { name: "Recorded votes, and what members say that they meant" });
  await expect(meant.getByRole("row").filter({ hasText: "Liam McArthur" })).toContainText(/Against.*For/s);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an editor records a change of position, and a visitor sees the earlier one on the earlier date", async ({
    page,
    signInAs,
    windowOf,
  }) => {
    await signInAs("editor");
    await page.goto("/edit/question/new");
    await page.getByLabel("The question", { exact: true }).fill("a tunnel for hedgehogs (made up)");
    await choose(page, "This is made up");
    await page.getByRole("button", { name: "Publish" }).click();
    const question = new URL(page.url()).pathname;
    await page.getByRole("link", { name: "Record a position on this question" }).click();
    await page.getByLabel("Who, as printed").fill("Flora Thistle (made up)");
    await page.getByLabel("Position", { exact: true }).selectOption("For");
    await page.getByRole("group", { name: "Held from" }).getByLabel(/^Day/).fill("2026-01-10");
    await page.getByLabel("How sure").selectOption({ index: 1 });
    await choose(page, "This is made up");
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Flora Thistle (made up) on a tunnel for hedgehogs (made up)");

    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await expect(page.getByRole("main")).toContainText("If they changed their mind");
    await page.getByRole("link", { name: "record a new position" }).click();
    await expect(page.getByLabel("Who, as printed")).toHaveValue("Flora Thistle (made up)");
    await page.getByLabel("Position", { exact: true }).selectOption("Against");
    await page.getByRole("group", { name: "Held from" }).getByLabel(/^Day/).fill("2026-06-01");
    await page.getByLabel("How sure").selectOption({ index: 1 });
    await choose(page, "This is made up");
    await page.getByRole("button", { name: "Publish" }).click();

    const visitor = await windowOf("visitor", { javaScriptEnabled: false });
    await visitor.goto(question);
    await chooseDay(visitor, "31", "5", "2026");
    expect(new URL(visitor.url()).search).toBe("?on=2026-05-31");
    const flora = (day: string) => heldOn(visitor, day).getByRole("row").filter({ hasText: "Flora Thistle" });
    await expect(flora("31 May 2026")).toContainText("For");
    await chooseDay(visitor, "1", "6", "2026");
    await expect(flora("1 June 2026")).toContainText("Against");
    await expect(visitor.getByRole("list", { name: "Changes of position" })).toContainText("was for until May 2026");
  });

  test("a day that there is not gets an error at the field and keeps what was typed", async ({ page }) => {
    await page.goto(pilotRoom);
    await chooseDay(page, "31", "2", "2021");
    await expect(page.getByRole("alert")).toContainText("There is no such day");
    await expect(page.getByLabel("Day", { exact: true })).toHaveValue("31");
    await expect(page.getByLabel("Year", { exact: true })).toHaveValue("2021");
  });
});

test("an editor confirms a finding, and only then a visitor sees it", async ({ page, signInAs, windowOf }) => {
  const visitor = await windowOf("visitor");
  const found = "is recorded as voting against on 9 October 2025";
  await visitor.goto(`${recoveryBill}/positions`);
  await expect(visitor.getByRole("main")).not.toContainText(found);

  await signInAs("editor");
  await page.goto("/edit");
  await page.getByRole("link", { name: "What the machine found about words and votes" }).click();
  const waiting = page.getByRole("region", { name: "Waiting for you" }).getByRole("listitem").filter({ hasText: found });
  await waiting.getByRole("link", { name: /^Confirm/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Confirm this finding?");
  await expect(page.getByRole("main")).toContainText(found);
  await page.getByRole("button", { name: "Confirm and show to everyone" }).click();
  await expect(page.getByRole("status")).toContainText("The finding is confirmed");

  await visitor.goto(`${recoveryBill}/positions`);
  await expect(visitor.getByRole("region", { name: "What was said, and how was voted" })).toContainText(found);
  await visitor.goto("/people/liam-mcarthur");
  await expect(visitor.getByRole("region", { name: "What was said, and how was voted" })).toContainText(found);

  await page
    .getByRole("button", { name: /^Take the confirmation back/ })
    .first()
    .click();
  await visitor.goto("/people/liam-mcarthur");
  await expect(visitor.getByRole("main")).not.toContainText(found);
});

test("a quotation inside a quotation keeps each level with its own source", async ({ page }) => {
  await page.goto("/statements?q=constance");
  await expect(page.getByRole("main")).toContainText("quoted in");
  await expect(page.getByRole("link", { name: "CSV, for spreadsheets" })).toBeVisible();
});

test("questions and topics can be taken away as CSV and as JSON", async ({ page }) => {
  for (const [list, expected] of [
    ["questions", "a pilot drug consumption room"],
    ["topics", "1971 c. 38"],
  ] as const) {
    await page.goto(`/${list}`);
    await expect(page.getByRole("link", { name: "CSV, for spreadsheets" })).toHaveAttribute("href", `/${list}.csv`);
    expect(await (await page.request.get(`/${list}.csv`)).text()).toContain(expected);
    const json = await (await page.request.get(`/${list}.json`)).json();
    expect(JSON.stringify(json.items)).toContain(expected);
    expect(json.count).toBe(json.items.length);
  }
});
