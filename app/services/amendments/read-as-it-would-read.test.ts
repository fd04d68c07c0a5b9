import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readChoice } from "#app/domain/amendments/choose.ts";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { amendmentSlug } from "#db/demo/made-up-bill/facts-of-amendments.ts";
import { madeUpBillFacts } from "#db/demo/made-up-bill/made-up-bill.ts";
import { madeUpBillSlug, madeUpStage2, madeUpStage3 } from "#db/demo/made-up-bill/stages.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { readAmendmentStudy } from "./read-amendment-study.server.ts";
import { readAsItWouldRead } from "./read-as-it-would-read.server.ts";
import { readIfAgreed } from "./read-if-agreed.server.ts";

let database: Database;
let visitor: Context;

beforeAll(async () => {
  database = await openTestDatabase();
  const operator = contextOf(database, { kind: "operator", command: "import" }, castNow);
  await seedRulebook(operator);
  const receipt = { kind: "t", file: null, fileSha256: null, importer: "t", asked: 1, came: 1, missing: [], contradictory: [] };
  await layFacts(operator, madeUpFacts, { receipt });
  await layFacts(operator, madeUpBillFacts, { receipt });
  visitor = contextOf(database, { kind: "visitor" }, castNow);
});
afterAll(() => database.close());

async function reading(address: string) {
  const params = new URLSearchParams(address);
  const { reading: found } = await readAsItWouldRead(visitor, madeUpBillSlug, {
    version: params.get("version"),
    choice: readChoice(params),
  });
  if (!found) throw new Error("No reading.");
  return found;
}
const wordsOf = (text: BillText, id: string) => flatten(text).find(({ provision }) => provision.id === id)?.linear;
const chosen = ({ amendments }: Awaited<ReturnType<typeof reading>>) => amendments.flatMap(({ key, isChosen }) => (isChosen ? [key] : []));
const stage2 = (number: string) => amendmentSlug(madeUpStage2, number);

describe("the bill as it would read", () => {
  test("is the newest print with all that were agreed to, when the address says nothing", async () => {
    const { print, choice, isAsked, amendments, notInText, ...found } = await reading("");
    expect(print.slug).toBe(madeUpStage3.version);
    expect([choice, isAsked]).toEqual([{ sets: [{ kind: "agreed" }], keys: [] }, false]);
    expect(amendments.filter(({ isAgreed }) => isAgreed).map(({ key }) => key)).toEqual(
      chosen({ print, choice, isAsked, amendments, notInText, ...found }),
    );
    expect(notInText).toEqual([]);
  });

  test("has what is named by number, and no other change", async () => {
    const found = await reading("version=as-introduced&amendments=2");
    expect(chosen(found)).toEqual(["2"]);
    const changed = found.applied.blocks.filter(({ segments }) => segments.some(({ insertedBy, leftOutBy }) => insertedBy ?? leftOutBy));
    expect(changed).toHaveLength(1);
    expect(wordsOf(found.applied.text, changed[0]?.id ?? "")).toContain("at least three");
  });

  test("can be asked for by group, by member, and for all the Government's", async () => {
    const [group] = (await reading("version=as-introduced")).groups;
    const ofGroup = await reading(`version=as-introduced&set=group:${group?.slug}`);
    expect(chosen(ofGroup)).toHaveLength(group?.count ?? 0);
    const [member] = ofGroup.members;
    expect(chosen(await reading(`version=as-introduced&set=member:${member?.slug}`))).toHaveLength(member?.count ?? 0);
    const government = await reading("version=as-introduced&set=government");
    expect(government.amendments.filter(({ isGovernment }) => isGovernment).map(({ key }) => key)).toEqual(chosen(government));
  });

  test("names what could not be put into the text and why, and numbers that nobody has", async () => {
    const { notInText, notThere } = await reading("version=as-introduced&amendments=16,4,999");
    expect(notInText).toEqual([{ key: "4", kind: "pre-empted", reason: expect.stringContaining("16"), because: "16" }]);
    expect(notThere).toEqual(["999"]);
  });

  test("does not depend on the order of ticking", async () => {
    const [one, other] = [
      await reading("version=as-introduced&amendments=3,2,13"),
      await reading("version=as-introduced&amendments=13,3,2"),
    ];
    expect(one.applied.text).toEqual(other.applied.text);
  });

  test("of a stage is that of the print which the stage amends", async () => {
    const asked = { version: null, stage: "stage_2", choice: null };
    expect((await readAsItWouldRead(visitor, madeUpBillSlug, asked)).reading?.print.slug).toBe(madeUpStage2.version);
  });

  test("of a bill whose print is not to hand says so", async () => {
    expect(await readAsItWouldRead(visitor, careBill.slug, { version: null, choice: null })).toMatchObject({ prints: [], reading: null });
    await expect(readAsItWouldRead(visitor, "no-such-bill", { version: null, choice: null })).rejects.toThrow("There is no such bill.");
  });
});

describe("one amendment", () => {
  const study = async (number: string) => {
    const found = await readAmendmentStudy(visitor, madeUpBillSlug, stage2(number));
    if (!found) throw new Error(`No amendment ${number}.`);
    return found;
  };

  test("is shown in the section that it changes, between its neighbours in the order of consideration", async () => {
    const { change, notShown, previous, next, position } = await study("2");
    expect(notShown).toBeNull();
    expect(change?.shown.map((each) => (each.kind === "unit" ? each.unit.name : ""))).toContain("section 1");
    expect([previous?.number, next?.number]).toEqual(["1", "3"]);
    expect(position.at).toBe(2);
  });

  test("says what falls if it is agreed to", async () => {
    const { ifAgreed, conflicts } = await study("7");
    expect(ifAgreed.map(({ other }) => other.number)).toEqual(["20", "30"]);
    expect(conflicts.map(({ kindWords }) => kindWords)).toEqual(["Pre-emption", "Pre-emption"]);
  });

  test("that amends another shows the other's text with the change, and the other names it", async () => {
    const all = (await reading("version=as-introduced&set=none")).amendments;
    const toAnother = all.find(({ depth }) => depth > 0);
    const { target, change } = await study(toAnother?.key ?? "");
    expect(target?.pieces?.some(({ kind }) => kind !== "same")).toBe(true);
    expect(change).not.toBeNull();
    expect((await study(target?.key ?? "")).amendedBy.map(({ key }) => key)).toContain(toAnother?.key);
  });

  test("whose wording is irregular says what was read instead", async () => {
    expect((await study("12")).remarks[0]).toContain("which was read as");
  });

  test("of a bill without a print says that page and line could not be checked", async () => {
    const [row] = await database.reader
      .selectFrom("amendments")
      .innerJoin("bills", "bills.id", "bill_id")
      .select(["amendments.slug"])
      .where("bills.slug", "=", careBill.slug)
      .execute();
    const found = row ? await readAmendmentStudy(visitor, careBill.slug, row.slug) : null;
    expect(found?.print).toBeNull();
    expect(found?.notShown).toContain("could not be checked");
  });
});

describe("after a lost vote", () => {
  test("the count, the text as it would have been, and what would have fallen", async () => {
    const { sentences, text, fallen, vote } = await readIfAgreed(visitor, stage2("7"));
    expect(vote).toMatchObject({ for: 3, against: 3 });
    expect(sentences[0]).toBe("The votes were equal, 3 to 3, and the convener cast a vote against it.");
    expect(text?.shown.flatMap((each) => (each.kind === "unit" && !each.unit.isHeading ? [each.unit.name] : []))).toEqual(["section 3"]);
    expect(fallen.map(({ number, inFact }) => `${number}: ${inFact}`)).toEqual(["20: Disagreed to", "30: Agreed to"]);
  });

  test("there is no such page for an amendment that was agreed to", async () => {
    await expect(readIfAgreed(visitor, stage2("2"))).rejects.toThrow("was not disagreed to");
  });
});
