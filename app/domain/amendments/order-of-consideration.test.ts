import { expect, test } from "vitest";
import type { BillText, Provision, ProvisionKind } from "#app/domain/text/provision.ts";
import { type OrderOfConsideration, orderUnits } from "./order-of-consideration.ts";

function provision(kind: ProvisionKind, number: string | null, text = "", children: Provision[] = []): Provision {
  return { id: `${kind}-${number}`, kind, number, heading: null, text, children };
}

const inserted = provision("quotation", null, "", [{ ...provision("section", "99"), id: "not-ours" }]);
const text: BillText = {
  provisions: [
    provision("long-title", null, "An Act about hedges."),
    provision("part", "Part 1", "", [provision("section", "1"), provision("section", "2", "", [inserted])]),
    provision("section", "2A"),
    provision("section", "3"),
    provision("schedule", "Schedule 1", "(introduced by section 2)"),
    provision("schedule", "Schedule 2", ""),
  ],
};
const labels = (order: OrderOfConsideration) => orderUnits(text, order).map(({ label }) => label);

test("the order of the bill takes sections, then schedules, and the long title last", () => {
  expect(labels({ kind: "bill-order" })).toEqual([
    "Section 1",
    "Section 2",
    "Section 2A",
    "Section 3",
    "Schedule 1",
    "Schedule 2",
    "Long Title",
  ]);
});

test("a section of another Act that the bill inserts is not in the order", () => {
  expect(orderUnits(text, { kind: "bill-order" }).some(({ provisionId }) => provisionId === "not-ours")).toBe(false);
});

test("a schedule is taken after the section that introduces it, and one whose section is not known says so", () => {
  const units = orderUnits(text, { kind: "schedule-after-introducing-section" });
  expect(units.map(({ label }) => label)).toEqual([
    "Section 1",
    "Section 2",
    "Schedule 1",
    "Section 2A",
    "Section 3",
    "Schedule 2",
    "Long Title",
  ]);
  expect(units[2]!.note).toBe("Taken after section 2, which introduces it.");
  expect(units[5]!.note).toContain("not known");
});

test("an order set by motion decides, and a unit that it forgets comes before the long title with a note", () => {
  const order: OrderOfConsideration = {
    kind: "listed",
    entries: [
      { unit: "schedule", from: "1", to: "1" },
      { unit: "section", from: "2", to: "3" },
      { unit: "section", from: "1", to: "1" },
    ],
  };
  expect(labels(order)).toEqual(["Schedule 1", "Section 2", "Section 2A", "Section 3", "Section 1", "Schedule 2", "Long Title"]);
  expect(orderUnits(text, order)[5]!.note).toContain("Not named");
});
