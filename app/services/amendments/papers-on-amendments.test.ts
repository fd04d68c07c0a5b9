import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAmendmentsCsv } from "#app/importers/amendments-csv/read-amendments-csv.ts";
import { printListText } from "#app/importers/marshalled-list/print-list-text.ts";
import { type Cast, loadCast } from "#app/services/accounts/test-accounts.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { madeUpBillFacts } from "#db/demo/made-up-bill/made-up-bill.ts";
import { madeUpBillSlug as bill } from "#db/demo/made-up-bill/stages.ts";
import { type CastName, castNow } from "#db/fixtures/cast.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { moveGroup, placeInGroup } from "./edit-groupings.server.ts";
import { changeAmendmentGroup, makeAmendmentGroups } from "./group-amendments.server.ts";
import { lodgeAmendments } from "./lodge-amendments.server.ts";
import { prepareLodging } from "./prepare-lodging.server.ts";
import { csvToTakeIn, readAmendmentsTable } from "./read-amendments-table.server.ts";
import { readDecisionPage } from "./read-decision-page.server.ts";
import { readGroupings, suggestAmendmentGroups } from "./read-groupings.server.ts";
import { type PaperAsked, readAmendmentPaper } from "./read-marshalled-list.server.ts";
import { readOrderPage } from "./read-order-page.server.ts";

let database: Database;
let people: Cast;
let minutes = 0;
const as = (name: CastName) => people.as(name, minutes++);

beforeAll(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
  const operator = contextOf(database, { kind: "operator", command: "import" }, castNow);
  await seedRulebook(operator);
  const receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };
  await layFacts(operator, madeUpBillFacts, { receipt });
}, 60_000);
afterAll(() => database.close());

const asked = (more: Partial<PaperAsked>): PaperAsked => ({
  kind: "marshalled",
  stage: "stage_2",
  list: null,
  day: null,
  byMachine: false,
  leavesOutDisposed: null,
  ...more,
});
const numbersOf = (paper: Awaited<ReturnType<typeof readAmendmentPaper>>) =>
  paper.paper?.sections.flatMap(({ entries }) => entries.map(({ number }) => number)) ?? [];

describe("the table", () => {
  test("holds every amendment in the order of consideration, with its conflicts in few words and its party", async () => {
    const { amendments, stages } = await readAmendmentsTable(people.asVisitor(), bill);
    expect(stages.map(({ label }) => label)).toEqual(["Stage 2", "Stage 3"]);
    expect(amendments.map(({ order }) => order)).toEqual([...amendments.keys()]);
    const sixteen = amendments.find(({ number, stage }) => number === "16" && stage.value === "stage_2");
    expect(sixteen?.conflicts.map(({ words }) => words).join("; ")).toContain("pre-empts 4");
    expect(sixteen).toMatchObject({ place: { label: "Section 1" }, state: { code: "disagreed_to" } });
    expect(amendments.find(({ number }) => number === "1")).toMatchObject({ heading: "Before section 1", place: { label: "Section 1" } });
  });

  test("taken away as CSV can be taken in again word for word", async () => {
    const { amendments } = await readAmendmentsTable(people.asVisitor(), bill);
    const stage3 = amendments.filter(({ stage }) => stage.value === "stage_3");
    const { rows, problems } = readAmendmentsCsv(csvToTakeIn(stage3));
    expect(problems).toEqual([]);
    expect(rows.map(({ number, wording, member }) => [number, wording, member])).toEqual(
      stage3.map(({ number, wording, member }) => [number, wording, member.label]),
    );
  });

  test("of a bill that nobody may see there is none", async () => {
    await expect(readAmendmentsTable(people.asVisitor(), "no-such-bill")).rejects.toThrow("There is no such bill.");
  });
});

describe("the Marshalled List", () => {
  test("that was published keeps what was decided since, unless that is asked for", async () => {
    const whole = await readAmendmentPaper(people.asVisitor(), bill, asked({ list: `${bill}-stage-2-marshalled-list-1` }));
    expect(whole.paper).toMatchObject({ reference: "SP Bill 999-ML1", title: "1st Marshalled List of Amendments for Stage 2" });
    expect(whole.paper?.order?.rows.at(-1)?.at(-1) ?? whole.paper?.order?.rows.at(-1)?.at(0)).toBe("Long Title");
    expect(numbersOf(whole).length).toBeGreaterThan(20);
    const left = await readAmendmentPaper(
      people.asVisitor(),
      bill,
      asked({ list: `${bill}-stage-2-marshalled-list-1`, leavesOutDisposed: true }),
    );
    expect(numbersOf(left).length + (left.paper?.disposedOf.length ?? 0)).toBe(numbersOf(whole).length);
    expect(numbersOf(left)).toEqual([]);
  });

  test("as it would stand by machine has the order of the one that was published", async () => {
    const published = numbersOf(await readAmendmentPaper(people.asVisitor(), bill, asked({ list: `${bill}-stage-2-marshalled-list-1` })));
    const machine = numbersOf(await readAmendmentPaper(people.asVisitor(), bill, asked({ byMachine: true, leavesOutDisposed: false })));
    expect(machine.filter((number) => published.includes(number))).toEqual(published);
  });

  test("of Stage 3 speaks of amendments selected, and a list of another bill is not found", async () => {
    const paper = await readAmendmentPaper(people.asVisitor(), bill, asked({ stage: "stage_3" }));
    expect(paper.paper?.title).toBe("Marshalled List of Amendments selected for Stage 3");
    await expect(readAmendmentPaper(people.asVisitor(), bill, asked({ list: "of-another-bill" }))).rejects.toThrow("There is no such list");
  });

  test("of a day has what was lodged on it", async () => {
    const paper = await readAmendmentPaper(people.asVisitor(), bill, asked({ kind: "daily" }));
    expect(paper.list).toMatchObject({ ordinal: 6 });
    expect(paper.paper?.title).toBe("Amendments lodged on 24 September 2026 for Stage 2");
    expect(paper.paper?.order).toBeNull();
    expect(numbersOf(paper).length).toBeGreaterThan(0);
  });
});

describe("the groupings", () => {
  test("keep the order of debate apart from that of the decisions", async () => {
    const { groups, decisions } = await readGroupings(people.asVisitor(), bill, "stage_2");
    expect(groups[0]).toMatchObject({ number: 1, name: "Purpose, and what a community orchard is" });
    const debated = groups.flatMap(({ amendments }) => amendments.map(({ number }) => number));
    expect(debated).not.toEqual(decisions.filter(({ group }) => group).map(({ number }) => number));
    expect([...debated].sort()).toEqual(
      decisions
        .filter(({ group }) => group)
        .map(({ number }) => number)
        .sort(),
    );
    expect(decisions.filter(({ leadsGroup }) => leadsGroup)).toHaveLength(groups.length);
  });

  test("never mix what a person wrote with what only the machine says, and do not say one thing twice", async () => {
    const { groups } = await readGroupings(people.asVisitor(), bill, "stage_2");
    expect(groups[0]?.notes).toContain("Amendments 2, 3 and 13 are direct alternatives.");
    const machine = groups.flatMap(({ machineNotes }) => machineNotes.map(({ sentence }) => sentence));
    expect(machine).not.toContain("Amendments 2, 3 and 13 are direct alternatives");
    expect(groups[0]?.machineNotes.map(({ sentence }) => sentence).join()).not.toContain("16 pre-empts amendment 4");
  });

  test("a note of the machine becomes a note of the paper when an editor confirms it, and not before", async () => {
    const made = await makeAmendmentGroups(await as("morag"), {
      bill,
      stage: "stage_3",
      publish: true,
      isMadeUp: true,
      groups: [
        {
          name: "For a test",
          numbers: ["1"],
          notes: [{ sentence: "Amendment 1 pre-empts amendment 7", from: "machine", isConfirmed: false }],
        },
      ],
    });
    const slug = made.ok ? (made.value.slugs[0] ?? "") : "";
    const find = async () => (await readGroupings(people.asVisitor(), bill, "stage_3")).groups.find((group) => group.slug === slug);
    const before = await find();
    expect(before?.notes).toEqual([]);
    expect(before?.machineNotes).toMatchObject([{ sentence: "Amendment 1 pre-empts amendment 7", isStored: true }]);
    const notes = [{ sentence: "Amendment 1 pre-empts amendment 7", from: "machine" as const, isConfirmed: true }];
    expect((await changeAmendmentGroup(await as("morag"), slug, { revision: before?.revision ?? 0, notes })).ok).toBe(true);
    expect(await find()).toMatchObject({ notes: ["Amendment 1 pre-empts amendment 7"], machineNotes: [] });
  });

  test("an amendment put into a group stands there in the order of the list, and in no other", async () => {
    const { decisions } = await readGroupings(people.asVisitor(), bill, "stage_3");
    const group = `${bill}-stage-3-group-technical`;
    const order = decisions.map(({ number }) => number);
    expect((await placeInGroup(await as("morag"), { bill, stage: "stage_3", number: "1", group }, order)).ok).toBe(true);
    const { groups } = await readGroupings(people.asVisitor(), bill, "stage_3");
    expect(groups.filter(({ amendments }) => amendments.some(({ number }) => number === "1")).map(({ slug }) => slug)).toEqual([group]);
    const numbers = groups.find(({ slug }) => slug === group)?.amendments.map(({ number }) => number) ?? [];
    expect(numbers).toEqual(order.filter((number) => numbers.includes(number)));
  });

  test("a group is moved down and up again among the others", async () => {
    const names = async () => (await readGroupings(people.asVisitor(), bill, "stage_3")).groups.map(({ name }) => name);
    const before = await names();
    const group = `${bill}-stage-3-group-decisions`;
    await moveGroup(await as("morag"), { bill, stage: "stage_3", group, by: 1 });
    expect(await names()).toEqual([before[1], before[0], ...before.slice(2)]);
    await moveGroup(await as("morag"), { bill, stage: "stage_3", group, by: -1 });
    expect(await names()).toEqual(before);
  });

  test("that are suggested hold every amendment once, each group with a reason", async () => {
    const suggested = await suggestAmendmentGroups(people.asVisitor(), bill, "stage_2", false);
    const numbers = suggested.flatMap((group) => group.numbers);
    expect(new Set(numbers).size).toBe(numbers.length);
    // 21 was withdrawn before the debate.
    expect(numbers).toHaveLength(61);
    expect(numbers).not.toContain("21");
    expect(suggested.every(({ reasons }) => reasons.length > 0)).toBe(true);
  });
});

describe("lodging by paste", () => {
  const marks = { altered: [], manuscript: [], lodgedAs: {} };
  const version = `${bill}-as-introduced`;
  const base = { bill, stage: "stage_2" as const, version, marks, lodgedOn: null };

  test("the list of a stage that is held already is read back word for word, and nothing of it is new", async () => {
    const { amendments } = await readAmendmentsTable(people.asVisitor(), bill);
    const stage2 = amendments.filter(({ stage }) => stage.value === "stage_2");
    const text = printListText(
      stage2.map((row) => ({
        number: row.number,
        starred: false,
        member: row.member.label,
        onBehalfOf: null,
        supporters: row.supporters,
        heading: row.heading,
        wording: row.wording,
      })),
    );
    const prepared = await prepareLodging(await as("morag"), { ...base, text });
    expect(prepared.unread).toEqual([]);
    expect(prepared.warnings).toEqual([]);
    expect(prepared.rows.map(({ status }) => status)).toEqual(stage2.map(() => "same"));
    expect(prepared.rows.find(({ lodged }) => lodged.number === "2")).toMatchObject({
      place: "Section 1, page 1, line 8: found at section 1(2)(a)",
      match: { kind: "linked", name: "Isla Heatherley (made up)" },
    });
  });

  test("shows names that nobody bears, wordings that cannot be read, lines that belong to nothing and holes in the numbers", async () => {
    const text =
      "Section 1\n\nNobody Known\n99 In section 1, page 1, line 8, leave out <nowhere to be found>\n\nThis line is a stray one.\n\nNobody Known\n98 In section 1, page 1, leave out wherever it is good";
    const prepared = await prepareLodging(await as("morag"), { ...base, text });
    expect(prepared.rows).toMatchObject([{ status: "new", match: { kind: "nobody" } }, { status: "new" }]);
    expect(prepared.rows[0]?.problems.join()).toMatch(/nowhere to be found|not/);
    expect(prepared.rows[1]?.problems.join()).toMatch(/cannot be read from character \d+/);
    expect(prepared.unread).toMatchObject([{ line: 6, text: "This line is a stray one." }]);
    expect(prepared.warnings.join(" ")).toMatch(/One line was not read.*should have been lodged before/);
  });

  test("what was prepared and seen is saved as it was shown, and what the editor marked goes with it", async () => {
    const text = "Section 1\n\nIsla Heatherley (made up)\n*301 In section 1, page 1, line 8, leave out <five> and insert <nine>";
    const prepared = await prepareLodging(await as("morag"), {
      ...base,
      text,
      marks: { altered: [], manuscript: ["301"], lodgedAs: { "301": "government" } },
      lodgedOn: "2026-09-24",
    });
    const rows = prepared.rows.map(({ lodged }) => lodged);
    const saved = await lodgeAmendments(await as("morag"), {
      ...base,
      rows,
      list: null,
      isSeen: true,
      publish: true,
      isMadeUp: true,
      source: null,
    });
    expect(saved).toMatchObject({ ok: true, value: { created: 1 } });
    const { amendments } = await readAmendmentsTable(people.asVisitor(), bill);
    expect(amendments.find(({ number }) => number === "301")).toMatchObject({
      lodgedOn: "2026-09-24",
      member: { label: "Isla Heatherley (made up)" },
    });
  });

  test("who is no editor may not even look", async () => {
    await expect(prepareLodging(await as("ayesha"), { ...base, text: "1" })).rejects.toThrow("Only editors");
  });

  test("a megabyte of junk is answered with a reason, and soon", async () => {
    const started = performance.now();
    for (const junk of [
      "<".repeat(1_000_000),
      "1 In section ".repeat(80_000),
      "\n".repeat(1_000_000),
      "12\n".repeat(300_000),
      "1 In section 1, leave out <a>\n".repeat(30_000),
    ]) {
      const prepared = await prepareLodging(await as("morag"), { ...base, text: junk });
      expect(prepared.refusals.length + prepared.unread.length + prepared.rows.length).toBeGreaterThan(0);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);
});

test("the page of a decision offers what may follow, and says what falls", async () => {
  const page = await readDecisionPage(await as("morag"), `${bill}-stage-2-16`);
  expect(page.permitted.map(({ value }) => value)).toEqual(["disagreed_to"]);
  expect(page.falls.ifAgreed.map(({ number }) => number)).toEqual(["4"]);
  const lodged = await readDecisionPage(await as("morag"), `${bill}-stage-2-301`);
  expect(lodged.permitted.map(({ value }) => value)).toContain("agreed_to");
  expect(lodged.permitted.map(({ value }) => value)).not.toContain("not_selected");
  await expect(readDecisionPage(await as("ayesha"), `${bill}-stage-2-16`)).rejects.toThrow("There is no such record.");
});

test("an order of consideration can be looked at before it is set", async () => {
  const usual = await readOrderPage(await as("morag"), bill, "stage_2", { kind: "bill-order" });
  expect(usual.asItWouldBe).toEqual(["Sections 1 to 26", "Schedules 1 and 2", "Long Title"]);
  expect((await readOrderPage(await as("morag"), bill, "stage_2", null)).asItWouldBe).not.toEqual(usual.asItWouldBe);
});
