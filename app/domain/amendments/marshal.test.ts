import { expect, test } from "vitest";
import type { BillText, Provision, ProvisionKind } from "#app/domain/text/provision.ts";
import type { Edit, Located } from "./located.ts";
import { marshal, placeNotKnown } from "./marshal.ts";
import { type MarshalRules, usualMarshalRules } from "./marshal-codes.ts";
import type { OrderOfConsideration } from "./order-of-consideration.ts";
import type { ToMarshal } from "./to-marshal.ts";
import { parseWording } from "./wording/parse.ts";

function provision(kind: ProvisionKind, id: string, number: string | null, text: string, children: Provision[] = []): Provision {
  return { id, kind, number, heading: null, text, children };
}

/** A made-up bill: section 1 has (1) with (a) and (b), then (2); section 2 is one sentence; one schedule; a long title. */
const text: BillText = {
  provisions: [
    provision("long-title", "long", null, "An Act of the Scottish Parliament about hedges."),
    provision("section", "s1", "1", "", [
      provision("subsection", "s1-1", "(1)", "A person commits an offence if the person—", [
        provision("paragraph", "s1-1-a", "(a)", "grows a hedge, or"),
        provision("paragraph", "s1-1-b", "(b)", "leaves a hedge uncut."),
      ]),
      provision("subsection", "s1-2", "(2)", "In this section, “hedge” means a row of plants."),
    ]),
    provision("section", "s2", "2", "The Scottish Ministers may make regulations about hedges."),
    provision("section", "s3", "3", "This Act comes into force on the day after Royal Assent."),
    provision("schedule", "sch", "Schedule", "(introduced by section 2)", [provision("schedule-paragraph", "sch-1", "1", "Hawthorn.")]),
  ],
};

type Given = Partial<Omit<ToMarshal, "instruction" | "located">> & { wording: string; edit?: Edit; located?: Located };

let sequence = 0;
function given(number: string, { wording, edit, located, ...rest }: Given): ToMarshal {
  const read = parseWording(wording);
  sequence += 1;
  return {
    number,
    sequence,
    instruction: read.ok ? read.instruction : null,
    located: located ?? (edit ? { ok: true, edit, notes: [], needs: [] } : null),
    isGovernment: false,
    isMemberInCharge: false,
    ...rest,
  };
}

const words = (id: string, from: number, to = from, insert: string | null = null, onNewLine = false): Edit => ({
  kind: "words",
  from: { id, offset: from },
  to: { id, offset: to },
  insert: insert === null ? null : { text: insert, onNewLine },
});

function order(
  amendments: readonly ToMarshal[],
  by: OrderOfConsideration = { kind: "bill-order" },
  rules: MarshalRules = usualMarshalRules,
) {
  return marshal(amendments.toReversed(), { text, order: by, rules }).map(({ number }) => number);
}

test("amendments to a section come first, then leaving it out and inserting, leaving it out, moving it, and what follows it", () => {
  const amendments = [
    given("1", {
      wording: "Before section 1, insert—\n<A\nB.>",
      edit: { kind: "beside", id: "s1", where: "before", insert: { text: "A\nB.", onNewLine: true } },
    }),
    given("2", { wording: "In section 1, page 1, line 1, leave out <hedge>", edit: words("s1-1-a", 12, 17) }),
    given("3", {
      wording: "Leave out section 1 and insert—\n<A\nB.>",
      edit: { kind: "provisions", ids: ["s1"], insert: { text: "A\nB.", onNewLine: true } },
    }),
    given("4", { wording: "Leave out section 1", edit: { kind: "provisions", ids: ["s1"], insert: null } }),
    given("5", { wording: "Move section 1 to after section 3", edit: { kind: "move", id: "s1", where: "after", to: "s3" } }),
    given("6", {
      wording: "After section 1, insert—\n<A\nB.>",
      edit: { kind: "beside", id: "s1", where: "after", insert: { text: "A\nB.", onNewLine: true } },
    }),
    given("7", { wording: "In section 2, page 1, line 9, leave out <hedges>", edit: words("s2", 50, 56) }),
    given("8", { wording: "In the long title, page 1, line 1, leave out <hedges>", edit: words("long", 40, 46) }),
  ];
  expect(order(amendments)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  const headings = marshal(amendments, { text, order: { kind: "bill-order" }, rules: usualMarshalRules }).map(({ heading }) => heading);
  expect(headings).toEqual([
    "Before section 1",
    "Section 1",
    "Section 1",
    "Section 1",
    "Section 1",
    "After section 1",
    "Section 2",
    "Long Title",
  ]);
});

test("leaving out a subsection is taken before amendments to the words inside it", () => {
  const amendments = [
    given("1", {
      wording: "In section 1, page 1, line 3, leave out subsection (1)",
      edit: { kind: "provisions", ids: ["s1-1"], insert: null },
    }),
    given("2", { wording: "In section 1, page 1, line 3, leave out <A person>", edit: words("s1-1", 4, 12) }),
    given("3", {
      wording: "In section 1, page 1, line 5, leave out paragraph (b)",
      edit: { kind: "provisions", ids: ["s1-1-b"], insert: null },
    }),
    given("4", { wording: "In section 1, page 1, line 5, leave out <uncut>", edit: words("s1-1-b", 19, 24) }),
  ];
  expect(order(amendments)).toEqual(["1", "2", "3", "4"]);
});

test("at the end of one line words come before a paragraph and a paragraph before a subsection", () => {
  const end = "(b) leaves a hedge uncut.".length;
  const amendments = [
    given("1", { wording: "In section 1, page 1, line 5, at end insert <, or both>", edit: words("s1-1-b", end, end, ", or both") }),
    given("2", {
      wording: "In section 1, page 1, line 5, at end insert—\n<(c) sells a hedge.>",
      edit: words("s1-1-b", end, end, "(c) sells a hedge.", true),
    }),
    given("3", {
      wording: "In section 1, page 1, line 5, at end insert—\n<( ) Hedges are to be cut.>",
      edit: { kind: "beside", id: "s1-1", where: "after", insert: { text: "( ) Hedges are to be cut.", onNewLine: true } },
    }),
    given("4", { wording: "In section 1, page 1, line 6, leave out <this>", edit: words("s1-2", 7, 11) }),
  ];
  expect(order(amendments)).toEqual(["1", "2", "3", "4"]);
});

test("at one point the Government comes first, then the member in charge, then the order lodged", () => {
  const at = { wording: "In section 2, page 1, line 9, after <may> insert <by order>", edit: words("s2", 26, 26, " by order") };
  const amendments = [
    given("9", { ...at, isGovernment: true, sequence: 40 }),
    given("8", { ...at, isMemberInCharge: true, sequence: 30 }),
    given("2", { ...at, sequence: 10 }),
    given("1", { ...at, sequence: 20 }),
  ];
  expect(order(amendments)).toEqual(["9", "8", "2", "1"]);
  const reasons = marshal(amendments, { text, order: { kind: "bill-order" }, rules: usualMarshalRules }).flatMap((each) => each.reasons);
  expect(reasons).toContain("At the same point as amendment 9: the Government's comes first.");
  const lodgedOnly: MarshalRules = { ...usualMarshalRules, atOnePoint: ["order-lodged"] };
  expect(order(amendments, { kind: "bill-order" }, lodgedOnly)).toEqual(["2", "1", "8", "9"]);
});

test("a clerk's sort code decides at its point, and nowhere else", () => {
  const at = { wording: "In section 2, page 1, line 9, after <may> insert <by order>", edit: words("s2", 26, 26, " by order") };
  const amendments = [
    given("2", { ...at, sequence: 2, sortCode: 1 }),
    given("1", { ...at, sequence: 1 }),
    given("3", { wording: "In section 3, page 1, line 12, leave out <Act>", edit: words("s3", 5, 8), sortCode: 0 }),
  ];
  expect(order(amendments)).toEqual(["2", "1", "3"]);
});

test("at one point the wider change is taken first, and leaving out and inserting before leaving out", () => {
  const amendments = [
    given("3", { wording: "In section 2, page 1, line 9, leave out from <may> to end of line 9", edit: words("s2", 22, 56) }),
    given("2", { wording: "In section 2, page 1, line 9, leave out <may> and insert <must>", edit: words("s2", 22, 25, "must") }),
    given("1", { wording: "In section 2, page 1, line 9, leave out <may>", edit: words("s2", 22, 25) }),
  ];
  expect(order(amendments)).toEqual(["3", "2", "1"]);
});

test("an amendment to an amendment is listed beneath its target, and one to that beneath it", () => {
  const amendments = [
    given("7", { wording: "In section 3, page 1, line 12, at end insert <on 1 May>", edit: words("s3", 55, 55, "on 1 May") }),
    given("7A", { wording: "As an amendment to amendment 7, line 1, leave out <1>" }),
    given("7AA", { wording: "As an amendment to amendment 7A, line 1, leave out <1>" }),
    given("7B", { wording: "As an amendment to amendment 7, line 2, leave out <May>" }),
    given("1", { wording: "In the schedule, page 2, line 1, leave out <Hawthorn>", edit: words("sch-1", 2, 10) }),
  ];
  expect(order(amendments)).toEqual(["7", "7A", "7AA", "7B", "1"]);
  const listed = marshal(amendments, { text, order: { kind: "bill-order" }, rules: usualMarshalRules });
  expect(listed.map(({ depth }) => depth)).toEqual([0, 1, 2, 1, 0]);
  expect(listed.map(({ heading }) => heading)).toEqual(["Section 3", "Section 3", "Section 3", "Section 3", "Schedule"]);
});

test("a schedule is taken after the section that introduces it where the order says so", () => {
  const amendments = [
    given("1", { wording: "In section 2, page 1, line 9, leave out <may>", edit: words("s2", 22, 25) }),
    given("2", { wording: "In the schedule, page 2, line 1, leave out <Hawthorn>", edit: words("sch-1", 2, 10) }),
    given("3", { wording: "In section 3, page 1, line 12, leave out <Act>", edit: words("s3", 5, 8) }),
  ];
  expect(order(amendments)).toEqual(["1", "3", "2"]);
  expect(order(amendments, { kind: "schedule-after-introducing-section" })).toEqual(["1", "2", "3"]);
});

test("what was not found in the text is put between its neighbours by page and line, and says so", () => {
  const amendments = [
    given("1", { wording: "In section 1, page 1, line 3, leave out <A>", edit: words("s1-1", 4, 5) }),
    given("2", {
      wording: "In section 1, page 1, line 4, leave out <shrub>",
      located: { ok: false, reason: "not-found", message: "<shrub> is not there." },
    }),
    given("3", { wording: "In section 1, page 1, line 6, leave out <this>", edit: words("s1-2", 7, 11) }),
    given("4", { wording: "After section 2A, insert—\n<A\nB.>" }),
    given("5", { wording: "In section 3, page 1, line 12, leave out <Act>", edit: words("s3", 5, 8) }),
  ];
  expect(order(amendments)).toEqual(["1", "2", "3", "4", "5"]);
  const listed = marshal(amendments, { text, order: { kind: "bill-order" }, rules: usualMarshalRules });
  expect(listed.map(({ isCertain }) => isCertain)).toEqual([true, false, true, false, true]);
  expect(listed[1]!.reasons.join(" ")).toContain("<shrub> is not there.");
  expect(listed[3]!.heading).toBe("After section 2A");
});

test("without the text the order is by unit, page and line, then by what is done there", () => {
  const amendments = [
    given("154", { wording: "Before section 1, insert—\n<A\nB.>" }),
    given("3", { wording: "In section 1, page 1, leave out lines 8 and 9" }),
    given("4", { wording: "In section 1, page 1, line 8, leave out <x>" }),
    given("5", { wording: "In section 1, page 1, line 8, at end insert <x>" }),
    given("6", { wording: "In section 1, page 1, line 8, at end insert—\n<( ) X is x.>" }),
    given("7", { wording: "In section 1, page 2, line 1, leave out <x>" }),
    given("8", { wording: "Leave out section 1" }),
    given("9", { wording: "In section 2A, page 2, line 5, leave out <x>" }),
    given("10", { wording: "After section 41, insert—\n<A\nB.>" }),
    given("11", { wording: "In schedule 2A, page 20, line 26, leave out <x>" }),
    given("12", { wording: "In the long title, page 1, line 1, leave out <x>" }),
  ];
  const listed = marshal(amendments.toReversed(), { text: null, order: { kind: "bill-order" }, rules: usualMarshalRules });
  expect(listed.map(({ number }) => number)).toEqual(amendments.map(({ number }) => number));
  expect([...new Set(listed.map(({ heading }) => heading))]).toEqual([
    "Before section 1",
    "Section 1",
    "Section 2A",
    "After section 41",
    "Schedule 2A",
    "Long Title",
  ]);
});

test("an amendment that cannot be read or whose target is not listed comes last and is not lost", () => {
  const listed = marshal(
    [
      given("1", { wording: "Do something about hedges" }),
      given("9A", { wording: "As an amendment to amendment 9, line 1, leave out <x>" }),
      given("2", { wording: "Leave out section 3", edit: { kind: "provisions", ids: ["s3"], insert: null } }),
    ],
    { text, order: { kind: "bill-order" }, rules: usualMarshalRules },
  );
  expect(listed.map(({ number, heading }) => [number, heading])).toEqual([
    ["2", "Section 3"],
    ["1", placeNotKnown],
    ["9A", placeNotKnown],
  ]);
});

test("the order does not depend on the order in which amendments are given", () => {
  const amendments = Array.from({ length: 60 }, (_, at) =>
    given(String(at + 1), { wording: `In section ${(at % 3) + 1}, page 1, line ${(at * 7) % 5}, leave out <x>`, sequence: at }),
  );
  const context = { text: null, order: { kind: "bill-order" } as const, rules: usualMarshalRules };
  const first = marshal(amendments, context).map(({ number }) => number);
  const second = marshal(
    [...amendments].sort((a, b) => (a.number < b.number ? 1 : -1)),
    context,
  ).map(({ number }) => number);
  expect(second).toEqual(first);
});

test("2,000 amendments are marshalled in good time", () => {
  const amendments = Array.from({ length: 2000 }, (_, at) =>
    given(String(at + 1), { wording: `In section ${(at % 130) + 1}, page ${at % 90}, line ${at % 40}, leave out <x>`, sequence: at }),
  );
  const before = performance.now();
  expect(marshal(amendments, { text: null, order: { kind: "bill-order" }, rules: usualMarshalRules })).toHaveLength(2000);
  expect(performance.now() - before).toBeLessThan(5000);
});
