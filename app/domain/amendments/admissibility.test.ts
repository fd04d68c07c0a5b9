import { expect, test } from "vitest";
import { flatten } from "#app/domain/text/linear.ts";
import type { BillText } from "#app/domain/text/provision.ts";
import { type AdmissibilityInput, admissibilityProblems, notKnownByMachine } from "./admissibility.ts";
import type { DecidedChange } from "./decided-changes.ts";
import type { Edit } from "./located.ts";
import { parseWording } from "./wording/parse.ts";

const text: BillText = {
  provisions: [
    {
      id: "s1",
      kind: "section",
      number: "1",
      heading: "Hedges",
      text: "",
      children: [
        { id: "s1-1", kind: "subsection", number: "(1)", heading: null, text: "A hedge must be cut every year.", children: [] },
        { id: "s1-2", kind: "subsection", number: "(2)", heading: null, text: "A person who cuts it must sweep.", children: [] },
      ],
    },
    { id: "s2", kind: "section", number: "2", heading: "Fences", text: "A fence is no hedge.", children: [] },
  ],
};
const blocks = flatten(text);
const words = (id: string, from: number, to: number, insert: string | null = null, toId = id): Edit => ({
  kind: "words",
  from: { id, offset: from },
  to: { id: toId, offset: to },
  insert: insert === null ? null : { text: insert, onNewLine: false },
});

function kinds(wording: string, more: Partial<AdmissibilityInput> & { edit?: Edit } = {}) {
  const { edit, ...rest } = more;
  const located = edit ? ({ ok: true, edit, notes: [], needs: [] } as const) : null;
  const input = {
    wording,
    read: parseWording(wording),
    located,
    blocks,
    stage: "stage_2",
    decided: [],
    lodgedAt: null,
    window: null,
    ...rest,
  } as const;
  return admissibilityProblems(input).map(({ kind, isCertain }) => `${kind}${isCertain ? "" : "?"}`);
}

function decided(number: string, wording: string, edit: Edit | null, result: DecidedChange["result"] = "agreed_to"): DecidedChange {
  const read = parseWording(wording);
  if (!read.ok) throw new Error(read.problem.message);
  return { number, result, instruction: read.instruction, edit };
}

test("an amendment with nothing wrong has no problem, and what cannot be known by machine is stated all the same", () => {
  expect(kinds("In section 1, page 1, line 2, leave out <year> and insert <month>", { edit: words("s1-1", 30, 34, "month") })).toEqual([]);
  expect(notKnownByMachine.map(({ message }) => message).join(" ")).toMatch(/relevant.*general principles.*cannot be known by machine/);
});

test("Rule 9.10.5: a wording that cannot be read is not in proper form, and says where", () => {
  expect(kinds("Please cut the hedges")).toEqual(["not-in-proper-form"]);
  const [problem] = admissibilityProblems({
    wording: "",
    read: parseWording(""),
    located: null,
    blocks,
    stage: "stage_2",
    decided: [],
    lodgedAt: null,
    window: null,
  });
  expect(problem!.message).toContain("character 1");
  expect(problem!.rule).toContain("not verified");
});

test("words that the bill does not have, and a place that is not certain, are reported", () => {
  const wording = "In section 1, page 1, line 2, leave out <shrub>";
  expect(kinds(wording, { located: { ok: false, reason: "not-found", message: "<shrub> is not in section 1." } })).toEqual([
    "words-not-found",
  ]);
  expect(kinds(wording, { located: { ok: false, reason: "ambiguous", message: "Twice.", candidates: [] } })).toEqual(["place-not-certain"]);
  const notes = [{ kind: "wrong-line", message: "It is on line 3.", worded: { page: 1, line: 2 }, found: { page: 1, line: 3 } }] as const;
  expect(kinds(wording, { located: { ok: true, edit: words("s1-1", 4, 9), notes, needs: [] } })).toEqual(["place-not-certain?"]);
});

test("an amendment that changes nothing or inserts nothing is reported", () => {
  expect(kinds("In section 1, page 1, line 2, leave out <year> and insert <year>")).toEqual(["changes-nothing"]);
  const read = parseWording("In section 1, page 1, line 2, at end insert <x>");
  if (!read.ok) throw new Error("a plain wording is read");
  const empty = { ...read, instruction: { ...read.instruction, insert: { text: "( ) ", onNewLine: true } } };
  expect(kinds("In section 1, page 1, line 2, at end insert <( ) >", { read: empty })).toEqual(["inserts-nothing"]);
});

test("an amendment that reaches from one section into another is doubtful", () => {
  expect(
    kinds("In section 1, page 1, line 4, leave out from <sweep> to <fence> in line 6", { edit: words("s1-2", 31, 8, null, "s2") }),
  ).toEqual(["several-changes?"]);
});

test("what was decided at the same stage is not asked again", () => {
  const wording = "In section 1, page 1, line 2, leave out <year> and insert <month>";
  for (const result of ["agreed_to", "disagreed_to"] as const)
    expect(kinds(wording, { decided: [decided("3", wording, null, result)] })).toEqual(["already-decided"]);
});

test("words that went with an amendment already agreed to cannot be changed; after a disagreement they can", () => {
  const wording = "In section 1, page 1, line 2, leave out <year> and insert <month>";
  const edit = words("s1-1", 30, 34, "month");
  const out = { kind: "provisions", ids: ["s1-1"], insert: null } as const;
  expect(kinds(wording, { edit, decided: [decided("3", "In section 1, page 1, line 2, leave out subsection (1)", out)] })).toEqual([
    "against-a-decision",
  ]);
  expect(
    kinds(wording, { edit, decided: [decided("3", "In section 1, page 1, line 2, leave out subsection (1)", out, "disagreed_to")] }),
  ).toEqual([]);
  const overlapping = words("s1-1", 24, 32);
  expect(kinds(wording, { edit, decided: [decided("3", "In section 1, page 1, line 2, leave out <every ye>", overlapping)] })).toEqual([
    "against-a-decision?",
  ]);
  expect(
    kinds(wording, { edit, decided: [decided("3", "Leave out section 2", { kind: "provisions", ids: ["s2"], insert: null })] }),
  ).toEqual([]);
});

test("Rules 9.10.2 and 9.10.2A: an amendment outside the time for lodging is reported, on the deadline it is in time", () => {
  const wording = "Leave out section 2";
  const window = { opensAt: "2025-01-10T09:00:00Z", closesAt: "2025-01-20T12:00:00Z" };
  expect(kinds(wording, { window, lodgedAt: "2025-01-20T12:00:01Z" })).toEqual(["outside-the-window"]);
  expect(kinds(wording, { window, lodgedAt: "2025-01-10T08:59:59Z" })).toEqual(["outside-the-window"]);
  expect(kinds(wording, { window, lodgedAt: "2025-01-20T12:00:00Z" })).toEqual([]);
  expect(kinds(wording, { window: { opensAt: null, closesAt: null }, lodgedAt: "2025-01-20T12:00:00Z" })).toEqual([]);
});
