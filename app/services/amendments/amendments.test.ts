import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amendmentForm } from "#app/domain/records/text-forms.ts";
import { type Cast, loadCast } from "#app/services/accounts/test-accounts.server.ts";
import { readChanges } from "#app/services/changes/read-changes.server.ts";
import { contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { undoChange } from "#app/services/records/undo-change.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { type CastName, castNow } from "#db/fixtures/cast.ts";
import { careBill, careDivision, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { versionsOf } from "#db/fixtures/made-up-versions.ts";
import { findRecord } from "#db/queries/records/records.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { type DecisionGiven, decideAmendment } from "./decide-amendment.server.ts";
import { changeAmendmentGroup, makeAmendmentGroups, removeAmendmentGroup } from "./group-amendments.server.ts";
import { listAmendmentsForEngine } from "./list-amendments-for-engine.server.ts";
import { type AmendmentLodged, type LodgingGiven, lodgeAmendments, previewLodging } from "./lodge-amendments.server.ts";
import { readAmendmentGroups } from "./read-amendment-groups.server.ts";
import { readAmendmentList, readOrderOfConsideration } from "./read-amendment-lists.server.ts";
import { readAmendment } from "./read-amendments.server.ts";
import { setOrderOfConsideration } from "./set-order-of-consideration.server.ts";

const bill = careBill.slug;
const stage = "stage_3" as const;
let database: Database;
let people: Cast;
let billId: string;
let minutes = 0;
const as = (name: CastName) => people.as(name, minutes++);

beforeAll(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
  const operator = contextOf(database, { kind: "operator", command: "import" }, castNow);
  await seedRulebook(operator);
  const receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };
  await layFacts(operator, { ...madeUpFacts, versions: versionsOf(bill) }, { receipt });
  billId = String((await database.reader.selectFrom("bills").select("id").where("slug", "=", bill).executeTakeFirst())?.id);
});
afterAll(() => database.close());

const row = (number: string, more: Partial<AmendmentLodged> = {}): AmendmentLodged => ({
  number,
  wording: `In section 1, page 1, line 3, leave out <reasonable> and insert <care ${number}>`,
  member: "Una Fern",
  supporters: ["Hamish Bramble"],
  lodgedAs: null,
  onBehalfOf: null,
  lodgedOn: "2026-10-05",
  substitutesFor: null,
  printedLines: null,
  isStarred: false,
  isAltered: false,
  isManuscript: false,
  heading: null,
  ...more,
});
const list = (rows: readonly AmendmentLodged[], more: Partial<LodgingGiven> = {}): LodgingGiven => ({
  bill,
  stage,
  version: `${bill}-as-amended-at-stage-2`,
  rows,
  list: { kind: "daily", ordinal: null, reference: null, printedOn: "2026-10-06" },
  isSeen: false,
  publish: true,
  isMadeUp: true,
  source: { title: "Daily list (made up)", url: null, publisher: null, confidence: "inferred", what: "the whole list" },
  ...more,
});
const numbers = async () => (await listAmendmentsForEngine(people.asVisitor(), { billId, stage })).map((each) => each.number);
const billEvents = (event: string) => database.reader.selectFrom("events").selectAll().where("event", "=", event).orderBy("id").execute();
const messagesOf = (outcome: { ok: boolean; refusals?: readonly { message: string }[] }) =>
  (outcome.refusals ?? []).map(({ message }) => message);

describe("lodging a list", () => {
  test("a number twice, a number that is none and a missing wording are refused, and nothing of the list is written", async () => {
    const outcome = await lodgeAmendments(await as("morag"), list([row("1"), row("2"), row("1"), row("x"), row("3", { wording: " " })]));
    expect(messagesOf(outcome).join(" ")).toMatch(/Amendment 1 stands in the list twice.*Row 4.*Amendment 3 has no wording/);
    expect(await numbers()).toEqual([]);
  });

  test("a hole in the numbers must have been seen", async () => {
    const holed = [row("1"), row("3"), row("3B")];
    const check = await previewLodging(await as("morag"), { bill, stage, rows: holed });
    expect(check.warnings.join(" ")).toMatch(/Amendment 2 .*Amendment 3A /);
    expect((await lodgeAmendments(await as("morag"), list(holed))).ok).toBe(false);
    expect(await numbers()).toEqual([]);
  });

  test("a whole list is recorded at once, told once, and kept as it was printed", async () => {
    const rows = [
      row("1", { heading: "Section 1", isStarred: true }),
      row("2", { lodgedAs: "government" }),
      row("2A", { member: "Nobody Known" }),
    ];
    const outcome = await lodgeAmendments(await as("morag"), list(rows));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    expect(outcome.value).toMatchObject({ created: 3, altered: 0, same: 0 });
    const [first, second, third] = await listAmendmentsForEngine(people.asVisitor(), { billId, stage });
    expect(first).toMatchObject({
      number: "1",
      member: { slug: "una-fern", party: "Green" },
      state: "lodged",
      sequence: 1,
      isStarred: true,
    });
    expect(second).toMatchObject({ number: "2", isGovernment: true, version: { title: "As amended at Stage 2" } });
    expect(third).toMatchObject({ number: "2A", member: { slug: null, name: "Nobody Known" } });
    const kept = await readAmendmentList(people.asVisitor(), outcome.value.listSlug ?? "");
    expect(kept.entries.map(({ number, heading, isStarred }) => [number, heading, isStarred])).toEqual([
      ["1", "Section 1", true],
      ["2", null, false],
      ["2A", null, false],
    ]);
    expect(await billEvents("bill.amendments_lodged")).toMatchObject([{ visibility: "public", bill_id: billId }]);
    expect((await billEvents("amendment.recorded")).filter((event) => event.actor_id !== null).map((event) => event.visibility)).toEqual([
      "editors",
      "editors",
      "editors",
    ]);
    const told = (await readChanges(people.asVisitor(), { limit: 50 })).map((change) => JSON.stringify(change)).join("\n");
    expect(told).toMatch(/3 amendments \(1 to 2A\) lodged at Stage 3/);
    const page = await readAmendment(people.asVisitor(), first?.slug ?? "");
    expect(page.sources).toMatchObject([{ title: "Daily list (made up)" }]);
  });

  test("what is held already stays, is altered where the list says so, and numbers run on", async () => {
    const other = row("2", { wording: "Leave out section 2" });
    const altered = row("1", { wording: "Leave out section 3", isAltered: true, printedLines: ["Leave out", "section 3"] });
    const rows = [altered, other, row("3")];
    expect(messagesOf(await lodgeAmendments(await as("morag"), list(rows))).join(" ")).toMatch(
      /Amendment 2 is recorded already, with other words/,
    );
    const outcome = await lodgeAmendments(await as("morag"), list(rows, { isSeen: true, list: null }));
    expect(outcome).toMatchObject({ ok: true, value: { created: 1, altered: 1, same: 1 } });
    const found = await listAmendmentsForEngine(people.asVisitor(), { billId, stage });
    expect(found.map((each) => [each.number, each.state, each.sequence])).toEqual([
      ["1", "altered", 1],
      ["2", "lodged", 2],
      ["2A", "lodged", 3],
      ["3", "lodged", 4],
    ]);
    // Amendments to it name the lines of its new wording.
    expect(found[0]).toMatchObject({ wording: "Leave out section 3", printedLines: ["Leave out", "section 3"] });
    expect(found[1]?.wording).toContain("reasonable");
  });

  test("drafts are seen by editors only, and only editors lodge", async () => {
    const rows = [row("4")];
    await lodgeAmendments(await as("morag"), list(rows, { publish: false, list: null }));
    expect(await numbers()).not.toContain("4");
    for (const name of ["rory", "callum", "iain"] as const)
      await expect(lodgeAmendments(await as(name), list(rows))).rejects.toMatchObject({ kind: "forbidden" });
    await expect(lodgeAmendments(await as("morag"), list(rows, { bill: "none" }))).rejects.toMatchObject({ kind: "not-found" });
    await database.writer.deleteFrom("amendments").where("published_at", "is", null).execute();
  });
});

describe("deciding an amendment", () => {
  const slugOf = async (number: string) =>
    (await listAmendmentsForEngine(people.asVisitor(), { billId, stage })).find((each) => each.number === number)?.slug ?? "";
  const decision = async (number: string, state: string, more: Partial<DecisionGiven> = {}): Promise<[string, DecisionGiven]> => {
    const slug = await slugOf(number);
    const record = await findRecord(database.reader, amendmentForm, slug);
    const nothing = { on: null, how: null, movedBy: null, movedByPrinted: null, division: null, castingVote: null, castingVoteBy: null };
    return [slug, { ...nothing, revision: record?.revision ?? 0, state, preEmptedBy: null, override: null, source: null, ...more }];
  };

  test("an amendment is agreed to in a division, moved by another member, and that is told once", async () => {
    const votes = { how: "division", division: careDivision.slug, movedBy: "flora-thistle", on: "2026-10-15" } as const;
    const outcome = await decideAmendment(await as("morag"), ...(await decision("2", "agreed_to", votes)));
    expect(outcome).toMatchObject({ ok: true, value: { from: "lodged", to: "agreed_to", overridden: [] } });
    const found = (await listAmendmentsForEngine(people.asVisitor(), { billId, stage })).find((each) => each.number === "2");
    expect(found).toMatchObject({ state: "agreed_to", decisionHow: "division", decidedOn: "2026-10-15", division: { for: 2, against: 1 } });
    const [told] = await billEvents("amendment.decided");
    expect(told).toMatchObject({ visibility: "public", bill_id: billId });
    const changes = (await readChanges(people.asVisitor(), { limit: 50 })).map((change) => JSON.stringify(change)).join("\n");
    expect(changes).toMatch(/amendment 2 \(Stage 3\): agreed to, by division \(15 October 2026\)/);
  });

  test("a result that cannot come of its votes is refused", async () => {
    const votes = { how: "division", division: careDivision.slug } as const;
    const outcome = await decideAmendment(await as("morag"), ...(await decision("3", "disagreed_to", votes)));
    expect(messagesOf(outcome)).toEqual(["The votes say that it was agreed to."]);
  });

  test("what is final is not decided again, but for a reason that is kept; and that can be undone", async () => {
    const again = await decideAmendment(await as("morag"), ...(await decision("2", "not_moved")));
    expect(messagesOf(again).join()).toMatch(/is final/);
    const empty = await decideAmendment(await as("morag"), ...(await decision("2", "not_moved", { override: { reason: " " } })));
    expect(messagesOf(empty)).toEqual(["Say why it is recorded against the usual order"]);
    const given = await decision("2", "not_moved", { override: { reason: "The minutes were corrected." } });
    const outcome = await decideAmendment(await as("morag"), ...given);
    expect(outcome).toMatchObject({ ok: true, value: { to: "not_moved", overridden: [{}] } });
    const stored = await database.reader
      .selectFrom("amendments")
      .select(["id", "override_reason", "decision_how"])
      .where("slug", "=", given[0])
      .executeTakeFirst();
    expect(stored).toMatchObject({ override_reason: "The minutes were corrected.", decision_how: null });
    const correction = (await billEvents("amendment.corrected")).at(-1);
    expect(await undoChange(await as("morag"), "amendment", given[0], correction?.id ?? 0)).toMatchObject({ ok: true });
    expect((await listAmendmentsForEngine(people.asVisitor(), { billId, stage })).find((each) => each.number === "2")?.state).toBe(
      "agreed_to",
    );
  });

  test("only an amendment that was decided has a division, a day to come is refused, and so is an old revision", async () => {
    const refusals = async (state: string, more: Partial<DecisionGiven>) =>
      messagesOf(await decideAmendment(await as("morag"), ...(await decision("3", state, more)))).join();
    expect(await refusals("not_moved", { how: "division" })).toMatch(/Only an amendment that was agreed or disagreed to/);
    expect(await refusals("not_moved", { on: "2027-10-15" })).toMatch(/has not come yet/);
    expect(await refusals("not_moved", { revision: 0 })).toMatch(/Somebody else changed/);
    expect(await refusals("nonsense", {})).toMatch(/Choose what became/);
    expect(await refusals("agreed_to", { how: "without_division", castingVote: "for" })).toMatch(/without a division: leave/);
  });

  test("an amendment is pre-empted by another, whose number is kept", async () => {
    expect(await decideAmendment(await as("morag"), ...(await decision("3", "pre_empted", { preEmptedBy: "1" })))).toMatchObject({
      ok: true,
    });
    const found = (await listAmendmentsForEngine(people.asVisitor(), { billId, stage })).find((each) => each.number === "3");
    expect(found).toMatchObject({ state: "pre_empted", preEmptedBy: "1" });
  });

  test("who may not decide is turned away", async () => {
    for (const name of ["rory", "callum"] as const)
      await expect(decideAmendment(await as(name), ...(await decision("1", "not_moved")))).rejects.toMatchObject({ kind: "forbidden" });
    await expect(decideAmendment(await as("morag"), "no-such", (await decision("1", "moved"))[1])).rejects.toMatchObject({
      kind: "not-found",
    });
  });
});

describe("groups and the order of consideration", () => {
  const note = { sentence: "Amendment 1 pre-empts amendment 2.", from: "machine", isConfirmed: false } as const;

  test("groups are made together, and an amendment is debated once", async () => {
    const groups = [
      { name: "Care", numbers: ["1", "2"], notes: [note] },
      { name: "Other", numbers: ["2", "9"], notes: [] },
    ];
    const refused = await makeAmendmentGroups(await as("morag"), { bill, stage, groups, publish: true });
    expect(messagesOf(refused)).toEqual(["There is no amendment 9 at this stage", "Amendment 2 is named twice: it is debated once"]);
    const good = [groups[0] ?? { name: "", numbers: [], notes: [] }, { name: "Other", numbers: ["3"], notes: [] }];
    expect(await makeAmendmentGroups(await as("morag"), { bill, stage, groups: good, publish: true })).toMatchObject({ ok: true });
    const { groups: shown } = await readAmendmentGroups(people.asVisitor(), bill, stage);
    expect(shown.map((group) => [group.name, group.position, group.amendments.map(({ number }) => number)])).toEqual([
      ["Care", 0, ["1", "2"]],
      ["Other", 1, ["3"]],
    ]);
  });

  test("an amendment that is put into another group leaves its own, and a note is confirmed by a person", async () => {
    const [care, other] = (await readAmendmentGroups(people.asVisitor(), bill, stage)).groups;
    const slug = other?.slug ?? "";
    const change = { revision: 1, name: "Further care", numbers: ["3", "2"], notes: [{ ...note, isConfirmed: true }] };
    expect(await changeAmendmentGroup(await as("morag"), slug, change)).toMatchObject({ ok: true, value: { isChanged: true } });
    expect(await changeAmendmentGroup(await as("fergus"), slug, { revision: 1, name: "Mine" })).toMatchObject({ ok: false });
    const { groups } = await readAmendmentGroups(people.asVisitor(), bill, stage);
    expect(groups.map((group) => [group.name, group.amendments.map(({ number }) => number)])).toEqual([
      ["Care", ["1"]],
      ["Further care", ["3", "2"]],
    ]);
    expect(groups[1]?.notes).toMatchObject([{ isConfirmed: true, confirmedBy: people.idOf("morag") }]);
    // Who confirmed it first stays, though another editor saves.
    await changeAmendmentGroup(await as("fergus"), slug, { revision: 2, notes: [{ ...note, isConfirmed: true }], position: 4 });
    expect((await readAmendmentGroups(people.asVisitor(), bill, stage)).groups[1]?.notes[0]?.confirmedBy).toBe(people.idOf("morag"));
    expect(await changeAmendmentGroup(await as("morag"), care?.slug ?? "", { revision: 1, name: " " })).toMatchObject({ ok: false });
  });

  test("a group that is taken away leaves its amendments, and its event holds what it was", async () => {
    const [care] = (await readAmendmentGroups(people.asVisitor(), bill, stage)).groups;
    await removeAmendmentGroup(await as("morag"), care?.slug ?? "");
    expect((await listAmendmentsForEngine(people.asVisitor(), { billId, stage }))[0]?.group).toBeNull();
    expect((await billEvents("amendment_group.removed"))[0]?.particulars).toContain("Amendment 1 pre-empts amendment 2.");
    await expect(removeAmendmentGroup(await as("rory"), "x")).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("the order of consideration is set with its reason, and the one before is in the event", async () => {
    const given = { bill, stage, reason: "By motion", motionReference: null } as const;
    const first = { ...given, arrangement: { kind: "schedule-after-introducing-section" } } as const;
    expect(await setOrderOfConsideration(await as("morag"), first)).toMatchObject({ ok: true, value: { isChanged: true } });
    expect(await setOrderOfConsideration(await as("morag"), first)).toMatchObject({ ok: true, value: { isChanged: false } });
    const listed = {
      kind: "listed",
      entries: [
        { unit: "section", from: "2", to: "3" },
        { unit: "section", from: "1", to: "1" },
      ],
    } as const;
    await setOrderOfConsideration(await as("morag"), { ...given, arrangement: listed });
    expect(await readOrderOfConsideration(people.asVisitor(), billId, stage)).toMatchObject({
      isSet: true,
      arrangement: listed,
      reason: "By motion",
    });
    const told = await billEvents("bill.order_of_consideration_set");
    expect(told).toHaveLength(2);
    expect(told[1]?.particulars).toContain("schedule-after-introducing-section");
    const empty = { ...given, arrangement: { kind: "listed", entries: [] } } as const;
    expect(await setOrderOfConsideration(await as("morag"), empty)).toMatchObject({ ok: false });
    await expect(setOrderOfConsideration(await as("callum"), first)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
