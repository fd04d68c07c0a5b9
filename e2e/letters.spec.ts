import { expect, test } from "./support/test.ts";

test.describe("without JavaScript, a visitor reads the thread", () => {
  test.use({ javaScriptEnabled: false });

  test("one reply of 10 January 2022 answers three letters that are known only through it", async ({ page }) => {
    await page.goto("/letters");
    const search = page.getByRole("search", { name: "Search letters" });
    await search.getByRole("searchbox").fill("Malthouse");
    await search.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/letters\?.*q=Malthouse/);
    const found = page.getByRole("row").filter({ hasText: "10 January 2022" });
    await found.getByRole("link", { name: "Drug Consumption Rooms", exact: true }).click();
    await expect(page.getByText("Monday 10 January 2022")).toBeVisible();
    const answers = page.getByRole("definition").filter({ has: page.locator('a[href="/letters/L02"]') });
    await expect(answers.getByRole("link")).toHaveCount(3);

    await page.getByRole("link", { name: "The whole thread, with a picture" }).click();
    await expect(page).toHaveURL(/\/letters\/L05\/thread$/);
    const thread = page.getByRole("list", { name: "Letters in order" });
    const days = ["8 October 2021", "25 November 2021", "22 December 2021"];
    for (const [place, day] of days.entries()) {
      const letter = thread.locator("> li").nth(place);
      await expect(letter).toContainText(day);
      await expect(letter).toContainText("It is known only through Drug Consumption Rooms.");
      await expect(letter).toContainText("Answered by: Drug Consumption Rooms, 10 January 2022");
    }
    await expect(thread.locator("> li").nth(3)).toContainText("This letter");
    const last = thread.locator("> li").nth(4);
    await expect(last).toContainText("27 January 2022");
    await expect(last).toContainText("Our inference");
    await expect(page.getByText("The thread as a picture.")).toBeVisible();
    await expect(page.locator(".thread-picture__drawing:visible .thread-picture__box")).toHaveCount(5);
  });

  test("the request for a four nations meeting has its estimated day, and the ministerial is an inference that says so", async ({
    page,
  }) => {
    await page.goto("/letters/L01");
    await expect(page.getByText("about 13 June 2021 (estimate)").first()).toBeVisible();
    await expect(page.getByText("Certain is only: between 27 May 2021 and 31 July 2021.")).toBeVisible();
    const requests = page.getByRole("region", { name: "What it asks for" });
    const request = requests.getByRole("listitem").filter({ hasText: "A meeting of the four nations on drugs law" }).first();
    await expect(request).toContainText("Open");
    await expect(request).toContainText("11 October 2021");
    await expect(request).toContainText("Our inference");
    await expect(request.getByRole("link", { name: /ministerial/ })).toHaveAttribute("href", "/meetings/M01");
  });

  test("what we wait for says that no period for replies is recorded, and calls no real letter late", async ({ page }) => {
    await page.goto("/letters/waiting");
    await expect(page.getByText("No period for replies is recorded")).toBeVisible();
    const late = page.getByRole("region", { name: /^Late/ }).getByRole("row");
    const real = late.filter({ hasNotText: /made up|State of reply/i });
    await expect(real).toHaveCount(0);
    const waiting = page.getByRole("region", { name: /^Other letters that wait/ });
    await expect(waiting.getByRole("row").filter({ hasText: "Drugs policy proposals" })).toContainText("Waiting for a reply");
  });
});

test.describe("what is withheld of a letter", () => {
  const withheld = ["3 Bramley Wynd", "01999 111 111"];

  test("is in no page, source, list, search or file; the reason is", async ({ page, signInAs }) => {
    await page.goto("/letters?q=apple+tree");
    await page.getByRole("main").getByRole("link", { name: "My apple tree (made up)" }).click();
    await expect(page.getByText("[Withheld: personal data]").first()).toBeVisible();
    const letter = new URL(page.url()).pathname;
    const addresses = [letter, `${letter}.data`, `${letter}/thread`, "/letters", "/letters/waiting", "/letters.csv", "/letters.json"];
    for (const who of ["visitor", "editor"] as const) {
      if (who === "editor") await signInAs("editor");
      for (const address of [...addresses, "/letters/waiting.csv", "/letters/waiting.json", "/feed.atom"]) {
        const text = await (await page.request.get(address)).text();
        for (const words of withheld) expect(text, `${address} for the ${who}`).not.toContain(words);
      }
    }
  });

  test("is found by no search", async ({ page }) => {
    for (const words of withheld) {
      await page.goto(`/letters?q=${encodeURIComponent(words)}`);
      await expect(page.getByText("No letter matches.")).toBeVisible();
    }
  });
});

test("the lists can be taken away in the view that is shown, as CSV and as JSON", async ({ page }) => {
  await page.goto("/letters?person=kit-malthouse");
  const csv = await (
    await page.request.get((await page.getByRole("link", { name: "CSV, for spreadsheets" }).getAttribute("href")) ?? "")
  ).text();
  expect(csv).toContain("Drug Consumption Rooms");
  expect(csv).not.toContain("My apple tree");
  const json = await (await page.request.get((await page.getByRole("link", { name: "JSON" }).getAttribute("href")) ?? "")).json();
  expect(json.items.map((item: { subject: string }) => item.subject)).toContain("UK drug strategy");
});
