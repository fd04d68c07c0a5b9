import type { Page } from "@playwright/test";
import { choose } from "./support/choose.ts";
import { recordBill } from "./support/record.ts";
import { newcomer, signUp } from "./support/sign-up.ts";
import { expect, test } from "./support/test.ts";

test.describe.configure({ mode: "parallel" });

test("introduces a bill as a draft that nobody else can find, then publishes it for everyone", async ({ page, signInAs, windowOf }) => {
  await signInAs("editor");
  const title = "Hiding of Hedgehogs (Scotland) Bill (made up)";
  const slug = "s7-hiding-of-hedgehogs-scotland-bill-made-up";
  await recordBill(page, title, "Save as draft");
  await expect(page.getByText(`“${title}” is saved as a draft: only editors see it.`)).toBeVisible();

  const visitor = await windowOf("visitor");
  const traces = async () => {
    const addresses = [
      `/bills/${slug}`,
      "/bills?q=hiding",
      "/bills.csv?q=hiding",
      "/feed.atom",
      "/changes",
      `/bills/${slug}/feed.atom`,
      "/",
    ];
    const answers = await Promise.all(addresses.map(async (address) => (await visitor.request.get(address)).text()));
    return addresses.filter((_, place) => answers[place]?.includes("Hiding of Hedgehogs"));
  };
  expect(await traces()).toEqual([]);
  expect((await visitor.goto(`/bills/${slug}`))?.status()).toBe(404);

  await page.goto("/edit");
  await page.getByRole("region", { name: "Drafts" }).getByRole("link", { name: title }).click();
  await page.getByRole("link", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText(`“${title}” is published.`)).toBeVisible();
  expect(await traces()).toContain(`/bills/${slug}`);
  await visitor.goto("/bills?q=hiding");
  await visitor.getByRole("main").getByRole("link", { name: title }).click();
  await expect(visitor.getByRole("main")).toContainText("made up");
});

test("takes a bill through its stages to Royal Assent, and everyone reads each of them", async ({ page, signInAs, windowOf }) => {
  await signInAs("editor");
  const title = "Care of Hedgehogs (Scotland) Bill (made up)";
  const bill = await recordBill(page, title, "Publish");
  await takeStep(page, bill, "Introduction: Introduced", "2026-05-20");
  await takeStep(page, bill, "Stage 1: Lead committee chosen", "2026-05-27", async () => {
    await page.getByLabel("Committee", { exact: false }).last().selectOption({ label: "Criminal Justice Committee" });
  });
  await takeStep(page, bill, "Stage 1: Lead committee's report published", "2026-06-10");
  await takeStep(page, bill, "Stage 1: General principles agreed to", "2026-06-24");
  await takeStep(page, bill, "Financial resolution: Financial resolution agreed to", "2026-06-24");
  await takeStep(page, bill, "Stage 2: Proceedings on amendments began", "2026-09-01");
  await takeStep(page, bill, "Stage 2: Completed", "2026-09-08");
  await takeStep(page, bill, "Stage 3: Passed", "2026-09-22", () =>
    page.getByLabel("Was the bill changed at its second stage?").selectOption("No").then(),
  );
  await takeStep(page, bill, "Royal Assent", "2026-10-20", async () => {
    await page.getByLabel("Title of the Act").fill("Care of Hedgehogs (Scotland) Act 2026 (made up)");
    await page.getByLabel("Number of the Act").fill("2026 asp 99");
  });
  await page.goto(`${bill}/advance`);
  await page.getByText("Record another step, against the rulebook").click();
  await expect(page.getByText("From here the rulebook permits no step: the bill is over.")).toBeVisible();

  const visitor = await windowOf("visitor");
  await visitor.goto(bill);
  await expect(visitor.getByRole("main")).toContainText("Became law");
  const steps = visitor.getByRole("region", { name: "The way of the bill" }).getByRole("listitem");
  for (const [stage, on] of [
    ["Introduction", "20 May 2026"],
    ["Stage 1", "24 June 2026"],
    ["Stage 2", "8 September 2026"],
    ["Stage 3", "22 September 2026"],
    ["Royal Assent", "20 October 2026"],
  ]) {
    await expect(steps.filter({ has: visitor.getByText(stage ?? "", { exact: true }) })).toContainText(on ?? "");
  }
  await expect(visitor.getByText("Care of Hedgehogs (Scotland) Act 2026 (made up)").first()).toBeVisible();
});

test("is refused a step that the rulebook does not permit, with the rule named and nothing typed lost", async ({ page, signInAs }) => {
  await signInAs("editor");
  const bill = await recordBill(page, "Haste of Hedgehogs (Scotland) Bill (made up)", "Publish");
  await takeStep(page, bill, "Introduction: Introduced", "2026-05-20");
  await page.goto(`${bill}/advance`);
  await choose(page, "Another step");
  await page.getByLabel("Which other step").selectOption({ label: "Stage 3: Passed (Rule 9.8)" });
  await page.getByLabel("When").fill("2026-05-21");
  await page.getByLabel("What was decided").fill("They were in a hurry.");
  await page.getByRole("button", { name: "Record this step" }).click();

  const refused = page.getByRole("alert", { name: "This step was not recorded" });
  await expect(refused).toBeFocused();
  await expect(refused).toContainText(/Rule: Rule 9\.\d/);
  await expect(page.getByLabel("What was decided")).toHaveValue("They were in a hurry.");
  await expect(page.getByLabel("When")).toHaveValue("2026-05-21");
  await expect(page.getByRole("table", { name: "Stage events" }).getByRole("row")).toHaveCount(1 + 1);

  // It happened all the same: then it is recorded, and the reason stays with it.
  await choose(page, "It did happen: record it against the rule");
  await page.getByRole("button", { name: "Record this step" }).click();
  await expect(page.getByLabel("Why it is recorded against the rule")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Why it is recorded against the rule").fill("The minutes say so.");
  await page.getByRole("button", { name: "Record this step" }).click();
  await expect(page.getByRole("table", { name: "Stage events" }).getByRole("row").filter({ hasText: "Passed" })).toContainText(
    "The minutes say so.",
  );
});

test("is told, with the rule named, that an interval could not be checked because nobody has entered the calendar", async ({
  page,
  signInAs,
}) => {
  await signInAs("editor");
  const bill = await recordBill(page, "Hurry of Hedgehogs (Scotland) Bill (made up)", "Publish");
  await takeStep(page, bill, "Introduction: Introduced", "2026-05-20");
  await takeStep(page, bill, "Stage 1: Lead committee's report published", "2026-06-10");
  await takeStep(page, bill, "Stage 1: General principles agreed to", "2026-06-24");
  await takeStep(page, bill, "Financial resolution: Financial resolution agreed to", "2026-06-24");
  await page.goto(`${bill}/advance`);
  await choose(page, "Stage 2: Proceedings on amendments began");
  await page.getByLabel("When").fill("2026-06-25");
  await page.getByRole("button", { name: "Record this step" }).click();
  await expect(page.getByRole("status")).toContainText("Rule 9.5.3A cannot be checked: no calendar for 25 June 2026.");
});

test("records a division by pasting the roll-call, and is shown what does not add up before it is kept", async ({
  page,
  signInAs,
  windowOf,
}) => {
  await signInAs("editor");
  const bill = await recordBill(page, "Counting of Hedgehogs (Scotland) Bill (made up)", "Publish");
  await page.goto(bill);
  await page.getByRole("link", { name: "Record a division" }).click();
  await page.getByLabel("What was voted on").fill("Counting of Hedgehogs (Scotland) Bill (made up): general principles");
  await page.getByLabel("Reference").fill("S7M-99901");
  await page.getByLabel("Session").selectOption("Session 7");
  await page.getByLabel("Kind", { exact: true }).selectOption({ label: "Motion" });
  await page.getByLabel("Held on").fill("2026-06-24");
  await page.getByLabel("For, as announced").fill("2");
  await page.getByLabel("Against, as announced").fill("3");
  await page.getByLabel("Abstentions, as announced").fill("1");
  await page.getByLabel("Result").selectOption({ label: "Disagreed to" });
  await choose(page, "This is made up");
  const roll = `For
Hedge, Rose (Glasgow) (Lab)
Thorn, Ian (Lothian) (Green) [Proxy vote cast by Rose Hedge]
Against
Bramble, Kate (Fife North) (SNP)
Moss, Dan (Highlands and Islands) (Con)`;
  await page.getByLabel("The roll-call").fill(roll);
  await page.getByRole("button", { name: "Look at what was read" }).click();
  await expect(page.getByText("Something does not fit together")).toBeVisible();
  await expect(page.getByText("4 names were read. Nothing is saved yet.")).toBeVisible();

  await page.getByLabel("The roll-call").fill(`${roll}\nNettle, Jo (Clyde) (SNP)\nAbstentions\nFern, Una (Clyde) (LD)`);
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByText("The names agree with the announced result")).toBeVisible();
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page).toHaveURL(/\/votes\/S7M-99901$/);

  const visitor = await windowOf("visitor");
  await visitor.goto(bill);
  await visitor.getByRole("region", { name: "Votes" }).getByRole("link").first().click();
  await expect(visitor.getByText("Disagreed to: 2 for, 3 against")).toBeVisible();
  await expect(visitor.getByText("6 names.")).toBeVisible();
  await visitor.getByLabel("How did my MSP vote?").fill("clyde");
  await expect(visitor.getByText("2 names shown.")).toBeVisible();
  await expect(visitor.getByRole("row").filter({ hasText: "Fern" })).toContainText("Abstained");
  await expect(visitor.getByRole("row").filter({ hasText: "Bramble" })).toBeHidden();
});

test("records a letter about a bill that answers another letter, and the two are tied together for everyone", async ({
  page,
  signInAs,
  windowOf,
}) => {
  await signInAs("editor");
  const bill = await recordBill(page, "Letters about Hedgehogs (Scotland) Bill (made up)", "Publish");
  await recordLetter(page, bill, {
    subject: "Made up: who feeds the hedgehogs?",
    from: "Rose Hedge; Convener",
    to: "Dan Moss",
    on: "2026-09-01",
  });
  await recordLetter(page, bill, {
    subject: "Made up: nobody does",
    from: "Dan Moss",
    to: "Rose Hedge",
    on: "2026-09-14",
    answers: "Made up: who feeds the hedgehogs?",
  });
  const visitor = await windowOf("visitor");
  await visitor.goto(bill);
  await visitor.getByRole("region", { name: "Letters" }).getByRole("link", { name: "Made up: nobody does" }).first().click();
  await expect(visitor.getByText("Monday 14 September 2026")).toBeVisible();
  await visitor.getByRole("main").getByRole("link", { name: "Made up: who feeds the hedgehogs?" }).first().click();
  await expect(visitor.getByRole("definition").filter({ hasText: "Made up: nobody does" })).toBeVisible();
});

test("two editors who change different fields of a record at once both keep what they wrote", async ({ page, signInAs, windowOf }) => {
  await signInAs("editor");
  const title = "Company of Hedgehogs (Scotland) Bill (made up)";
  const bill = await recordBill(page, title, "Publish");
  const edit = bill.replace("/bills", "/edit/bill");
  const other = await windowOf("editor");
  await page.goto(edit);
  await other.goto(edit);
  await other.getByLabel("Long title").fill("A Bill to keep hedgehogs company.");
  await save(other);
  await page.getByLabel("What it is, in plain words").fill("It is about lonely hedgehogs.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("You changed different fields.")).toBeVisible();
  await save(page);
  await page.goto(bill);
  await expect(page.getByRole("main")).toContainText("A Bill to keep hedgehogs company.");
  await expect(page.getByRole("main")).toContainText("It is about lonely hedgehogs.");
});

test("two editors who change the same words at once see both texts, and neither is lost", async ({ page, site, windowOf }) => {
  const fergus = newcomer("fergus", "second-editor");
  await signUp(page, site.mailbox, fergus);
  await makeEditor(await windowOf("administrator"), fergus.name);
  const morag = await windowOf("editor");
  const bill = await recordBill(morag, "Quarrels of Hedgehogs (Scotland) Bill (made up)", "Publish");
  const edit = bill.replace("/bills", "/edit/bill");
  await page.goto(edit);
  await morag.goto(edit);
  await morag.getByLabel("What it is, in plain words").fill("Morag says that hedgehogs quarrel.");
  await save(morag);
  await page.getByLabel("What it is, in plain words").fill("Fergus says that they do not.");
  await page.getByRole("button", { name: "Save", exact: true }).click();

  await expect(page.getByText("Demo: Morag, editor saved this while you were writing")).toBeVisible();
  await expect(page.getByLabel("What it is, in plain words")).toHaveValue("Fergus says that they do not.");
  await expect(page.getByText("Morag says that hedgehogs quarrel.")).toBeVisible();
  await page.getByLabel("What it is, in plain words").fill("Morag says that hedgehogs quarrel. Fergus says that they do not.");
  await save(page);
  const history = page.getByRole("list", { name: "History" });
  await expect(history).toContainText("Morag says that hedgehogs quarrel.");
  await expect(history.getByRole("listitem").first()).toContainText(`by ${fergus.name}`);
  await page.goto(bill);
  await expect(page.getByRole("main")).toContainText("Morag says that hedgehogs quarrel. Fergus says that they do not.");
});

test("undoes a change, and the history keeps both", async ({ page, signInAs }) => {
  await signInAs("editor");
  const bill = await recordBill(page, "Regrets of Hedgehogs (Scotland) Bill (made up)", "Publish");
  const edit = bill.replace("/bills", "/edit/bill");
  for (const words of ["What was right.", "What was wrong."]) {
    await page.goto(edit);
    await page.getByLabel("What it is, in plain words").fill(words);
    await save(page);
  }
  const history = page.getByRole("list", { name: "History" });
  const before = await history.getByRole("listitem").count();
  await history.getByRole("listitem").first().getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByText(/Change \d+ is undone\./)).toBeVisible();
  await expect(history.getByRole("listitem")).toHaveCount(before + 1);
  await page.goto(bill);
  await expect(page.getByRole("main")).toContainText("What was right.");
  await expect(page.getByRole("main")).not.toContainText("What was wrong.");
});

test("is told what is missing from a record, beside each field, and keeps what was typed", async ({ page, signInAs }) => {
  await signInAs("editor");
  await page.goto("/edit/bill/new");
  await page.getByLabel("Long title").fill("A Bill without a name.");
  await page.getByRole("button", { name: "Publish" }).click();
  const summary = page.getByRole("alert", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link").first().click();
  await expect(page.getByLabel("Short title", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Long title")).toHaveValue("A Bill without a name.");
});

test("a record that somebody who is no editor sends is refused as if there were no such page", async ({ page, signInAs }) => {
  await signInAs("campaigner");
  for (const address of [
    "/edit",
    "/edit/bill/new",
    "/edit/division/new",
    "/edit/bill/s6-dog-theft-scotland-bill",
    "/bills/s6-dog-theft-scotland-bill/advance",
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
  }
  const sent = await page.request.post("/edit/bill/new", {
    headers: { Origin: new URL(page.url()).origin },
    form: { short_title: "Smuggled Bill (made up)", session: "7", intent: "publish" },
  });
  expect(sent.status()).toBe(404);
});

async function takeStep(editor: Page, bill: string, step: string, on: string, more?: () => Promise<void>): Promise<void> {
  await editor.goto(`${bill}/advance`);
  await choose(editor, step);
  await editor.getByLabel("When").fill(on);
  await more?.();
  await editor.getByRole("button", { name: "Record this step" }).click();
  await expect(editor.getByText(/^Recorded at /)).toBeVisible();
}

type NewLetter = { subject: string; from: string; to: string; on: string; answers?: string };

async function recordLetter(editor: Page, bill: string, { subject, from, to, on, answers }: NewLetter): Promise<void> {
  await editor.goto(bill);
  await editor.getByRole("link", { name: "Add a letter" }).click();
  await editor.getByLabel("Subject").fill(subject);
  await editor.getByLabel("Kind", { exact: true }).selectOption({ label: "Letter" });
  await editor.getByLabel("From", { exact: false }).first().fill(from);
  await editor.getByLabel("To (optional)", { exact: true }).fill(to);
  await editor.locator("#sent_on").fill(on);
  if (answers) await editor.getByLabel("Answers these letters").fill(answers);
  await editor.getByLabel("How sure").selectOption({ label: "Our inference" });
  await choose(editor, "This is made up");
  await editor.getByRole("button", { name: "Publish" }).click();
  await expect(editor.getByText(`“${subject}” is recorded.`)).toBeVisible();
}

async function save(editor: Page): Promise<void> {
  await editor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(editor.getByRole("status")).toContainText("is saved.");
}

async function makeEditor(administrator: Page, name: string): Promise<void> {
  await administrator.goto("/admin/accounts");
  await administrator.getByRole("link", { name }).click();
  await choose(administrator, "Editor");
  await administrator.getByRole("button", { name: "Give the role" }).click();
  await expect(administrator.getByText(`${name}: editor.`)).toBeVisible();
}
