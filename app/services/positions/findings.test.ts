import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Facts } from "#app/domain/facts/facts.ts";
import type { PositionFacts } from "#app/domain/facts/record.ts";
import type { Actor } from "#app/domain/permissions/roles.ts";
import { knownDay } from "#app/lib/dates.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import { layFacts } from "#app/services/facts/lay-facts.server.ts";
import { readPerson } from "#app/services/people/read-people.server.ts";
import { setPublished } from "#app/services/records/publish-record.server.ts";
import { seedRulebook } from "#app/services/rules/seed-rulebook.server.ts";
import type { Database } from "#db/connection.server.ts";
import { castNow } from "#db/fixtures/cast.ts";
import { careBill, careDivision, madeUpFacts } from "#db/fixtures/made-up-bills.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { confirmFinding, dismissFinding, keepReplyToFinding, reopenFinding } from "./decide-finding.server.ts";
import { readBillPositions } from "./read-bill-positions.server.ts";
import { readFindingsForDesk } from "./read-findings.server.ts";

const visitor: Actor = { kind: "visitor" };
const morag: Actor = { kind: "account", id: "morag", name: "Morag", role: "editor", teamIds: [] };
const ayesha: Actor = { kind: "account", id: "ayesha", name: "Ayesha", role: "account", teamIds: [] };
const cited = { citations: [{ source: "made-up", what: null }], isMadeUp: true };
const receipt = { kind: "made-up", file: null, fileSha256: null, importer: "test/1", asked: 1, came: 1, missing: [], contradictory: [] };

function position(slug: string, person: string, more: Partial<PositionFacts>): PositionFacts {
  return {
    ...cited,
    slug,
    person,
    organisation: null,
    printedHolder: person,
    office: null,
    stance: "for",
    condition: null,
    bill: careBill.slug,
    question: null,
    from: knownDay("2026-09-20"),
    statement: null,
    division: null,
    summary: null,
    confidence: "press",
    ...more,
  };
}

const facts: Facts = {
  ...madeUpFacts,
  divisions: [
    {
      ...careDivision,
      reference: "S7M-1",
      question: "That the Parliament agrees to the general principles of the Care of Hedgehogs (Scotland) Bill",
    },
  ],
  positions: [
    position("hamish", "hamish-bramble", {}),
    position("flora", "flora-thistle", { stance: "conditional", condition: "smaller gaps" }),
    position("una", "una-fern", { stance: "against", division: "made-up-S7M-1" }),
  ],
};

const key = `said-for-voted-against|hamish-bramble|S7M-1|bill:${careBill.slug}`;
const sentence =
  "Hamish Bramble was for the Care of Hedgehogs (Scotland) Bill (made up) from 20 September 2026, and voted against it at Stage 1 (S7M-1, 15 October 2026).";

describe.each(bothEngines)("what was said and how was voted on $engine", ({ open }) => {
  let database: Database;
  let editor: Context;
  let reader: Context;
  beforeEach(async () => {
    database = await open();
    editor = contextOf(database, morag, castNow);
    reader = contextOf(database, visitor, castNow);
    await seedRulebook(editor);
    await layFacts({ ...editor, actor: { kind: "operator", command: "test" } }, facts, { receipt });
  }, 90_000);
  afterEach(() => database.close());

  const read = async () => ({
    person: (await readPerson(reader, "hamish-bramble")).findings.map((each) => each.sentence),
    bill: (await readBillPositions(reader, careBill.slug, null)).findings.map((each) => each.sentence),
  });
  const events = async () =>
    (
      await database.reader
        .selectFrom("events")
        .select(["event", "visibility"])
        .where("subject_kind", "=", "position_finding")
        .orderBy("id")
        .execute()
    ).map(({ event, visibility }) => `${event} ${visibility}`);

  test("only what an editor confirms is shown, in exactly the words that the editor read, and either decision can be taken back", async () => {
    const desk = await readFindingsForDesk(editor);
    expect(desk.waiting.map((each) => [each.key, each.sentence])).toEqual([[key, sentence]]);
    expect(desk.conditions.map((each) => each.behind.person.name)).toEqual(["Flora Thistle"]);
    expect(await read()).toEqual({ person: [], bill: [] });

    expect(await confirmFinding(editor, key, `${sentence} And more.`)).toMatchObject({ ok: false });
    expect(await read()).toEqual({ person: [], bill: [] });
    expect(await confirmFinding(editor, key, sentence)).toMatchObject({ ok: true });
    expect(await read()).toEqual({ person: [sentence], bill: [sentence] });

    expect(await reopenFinding(editor, key)).toMatchObject({ ok: true });
    expect(await read()).toEqual({ person: [], bill: [] });
    expect(await dismissFinding(editor, key, "  ")).toMatchObject({ ok: false, refusals: [{ field: "reason" }] });
    expect(await dismissFinding(editor, key, "The bill had changed")).toMatchObject({ ok: true });
    expect((await readFindingsForDesk(editor)).dismissed).toMatchObject([{ decided: { reason: "The bill had changed" } }]);
    expect(await reopenFinding(editor, key)).toMatchObject({ ok: true });
    expect((await readFindingsForDesk(editor)).waiting).toHaveLength(1);
    expect(await events()).toEqual([
      "position_finding.confirmed editors",
      "position_finding.reopened editors",
      "position_finding.dismissed editors",
      "position_finding.reopened editors",
    ]);
  });

  test("a confirmed finding whose position is withdrawn is shown no longer, and the desk says so", async () => {
    await confirmFinding(editor, key, sentence);
    await setPublished(editor, "position", "hamish", false, "Not certain");
    expect(await read()).toEqual({ person: [], bill: [] });
    expect((await readFindingsForDesk(editor)).noLongerFound.map((each) => each.sentence)).toEqual([sentence]);
  });

  test("a confirmed finding whose words changed is shown no longer until it is confirmed in its new words", async () => {
    await confirmFinding(editor, key, sentence);
    await database.writer.updateTable("positions").set({ from_on: "2026-09-21" }).where("slug", "=", "hamish").execute();
    expect(await read()).toEqual({ person: [], bill: [] });
    const [changed] = (await readFindingsForDesk(editor)).changed;
    expect(changed?.sentence).toContain("from 21 September 2026");
    await confirmFinding(editor, key, changed?.sentence ?? "");
    expect((await read()).bill).toEqual([changed?.sentence]);
  });

  test("the answer of who is named stands beside the finding, and taking back is refused while it does", async () => {
    await confirmFinding(editor, key, sentence);
    expect(await keepReplyToFinding(editor, key, { text: null, on: "2026-10-19", isDisputed: false, note: null }, 1)).toMatchObject({
      ok: false,
    });
    await keepReplyToFinding(
      editor,
      key,
      { text: "The bill was not the same.", on: "2026-10-19", isDisputed: true, note: "He says so." },
      1,
    );
    const [finding] = (await readPerson(reader, "hamish-bramble")).findings;
    expect(finding).toMatchObject({ reply: { text: "The bill was not the same.", on: "2026-10-19" }, dispute: { note: "He says so." } });
    expect(await reopenFinding(editor, key)).toMatchObject({ ok: false });
    expect(await dismissFinding(editor, key, "Rather not")).toMatchObject({ ok: true });
    expect(await read()).toEqual({ person: [], bill: [] });
  });

  test("an answer that another editor kept meanwhile is not lost: the second is told it, and saves again", async () => {
    await confirmFinding(editor, key, sentence);
    const opened = (await readFindingsForDesk(editor)).shown[0]?.decided?.revision ?? 0;
    const reply = (text: string, revision: number) =>
      keepReplyToFinding(editor, key, { text, on: null, isDisputed: false, note: null }, revision);
    expect(await reply("The first answer.", opened)).toMatchObject({ ok: true });
    expect(await reply("The second answer.", opened)).toMatchObject({
      ok: false,
      refusals: [{ field: "reply_text", message: expect.stringContaining("“The first answer.”") }],
    });
    expect((await readPerson(reader, "hamish-bramble")).findings).toMatchObject([{ reply: { text: "The first answer." } }]);
    expect(await reply("Both answers.", opened + 1)).toMatchObject({ ok: true });
  });

  test("nobody but an editor reads or decides what the machine found", async () => {
    const stranger = { ...editor, actor: ayesha };
    await expect(readFindingsForDesk(stranger)).rejects.toMatchObject({ kind: "not-found" });
    await expect(confirmFinding(stranger, key, sentence)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(dismissFinding(stranger, key, "x")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(reopenFinding(stranger, key)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await events()).toEqual([]);
  });
});
