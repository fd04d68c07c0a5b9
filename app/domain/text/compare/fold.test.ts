import { expect, test } from "vitest";
import { compareVersions } from "../compare-versions.ts";
import type { BillText, Provision } from "../provision.ts";
import { countFates, foldComparison } from "./fold.ts";

const p = (id: string, kind: Provision["kind"], number: string, text: string, ...children: Provision[]): Provision => ({
  id,
  kind,
  number,
  heading: kind === "section" ? `Heading ${number}` : null,
  text,
  children,
});
const bill = (changed: string): BillText => ({
  provisions: [
    p("1", "section", "1", "", p("1-1", "subsection", "(1)", "Nothing changes here."), p("1-2", "subsection", "(2)", "Nor here.")),
    p("2", "section", "2", "", p("2-1", "subsection", "(1)", "A keeper must water trees."), p("2-2", "subsection", "(2)", changed)),
    p("3", "section", "3", "The end stays as it is."),
  ],
});

test("what did not change is folded, and what stands around a change is kept in sight", () => {
  const [old, next] = [bill("A keeper must prune trees."), bill("A keeper may prune trees.")];
  const comparison = compareVersions(old, next);
  const shown = foldComparison(comparison, old, next);
  expect(
    shown.map((each) => (each.kind === "row" ? `${each.row.name}${each.row.isContext ? " (around)" : ""}` : each.rows.length)),
  ).toEqual([3, "section 2 (around)", 1, "section 2(2)", 1]);
  expect(countFates(comparison.rows)).toMatchObject({ unchanged: 6, changed: 1, inserted: 0 });
});

test("two equal texts are one fold", () => {
  const comparison = compareVersions(bill("x"), bill("x"));
  expect(foldComparison(comparison, bill("x"), bill("x"))).toMatchObject([{ kind: "unchanged", first: "section 1", last: "section 3" }]);
});
