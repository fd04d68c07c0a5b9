import { describe, expect, test } from "vitest";
import { hedgesBill, hedgesBillWithoutLines } from "../fixtures/hedges-bill.ts";
import { indexVersion } from "../version-index.ts";
import { draftFromEdit } from "./draft-from-edit.ts";
import { type EditedProvision, toEdit } from "./edited-provision.ts";

const index = indexVersion(hedgesBill());
const withoutLines = indexVersion(hedgesBillWithoutLines());

function edit(section: string, change: (rows: EditedProvision[]) => readonly EditedProvision[], of = index) {
  const block = of.blockOf(section);
  if (!block) throw new Error(section);
  return draftFromEdit(of, section, change([...toEdit(of.blocks.slice(block.index, block.end))]));
}
const words = (id: string, from: string, to: string) => (rows: EditedProvision[]) =>
  rows.map((row) => (row.id === id ? { ...row, text: row.text.replace(from, to) } : row));
const without = (...ids: string[]) => (rows: EditedProvision[]) => rows.filter(({ id }) => id === null || !ids.includes(id));
const after = (id: string | null, ...added: Omit<EditedProvision, "id">[]) => (rows: EditedProvision[]) => {
  const at = rows.findIndex((row) => row.id === id) + 1;
  return [...rows.slice(0, at), ...added.map((each) => ({ id: null, ...each })), ...rows.slice(at)];
};
const wordings = (drafted: ReturnType<typeof draftFromEdit>) => {
  expect(drafted.problems).toEqual([]);
  return drafted.amendments.map(({ wording }) => wording);
};

test("try", () => {
  console.log(index.blocks.map((b) => `${b.provision.id}: ${JSON.stringify(index.placeAt(index.starts[b.index] ?? 0))} ${b.linear}`).join("\n"));
  for (const of of [index, withoutLines]) {
    const show = (section: string, change: (rows: EditedProvision[]) => readonly EditedProvision[]) => {
      const d = edit(section, change, of);
      console.log(section, d.amendments.map((a) => `${a.wording}\n   ${a.sentence}`).join("\n"), d.problems, d.notes);
    };
    show("section-1", words("section-1-1", "reasonable ", ""));
    show("section-1", words("section-1-1", "the hedge", "that hedge"));
    show("section-1", words("section-1-1", "the hedge", "the old hedge"));
    show("section-1", words("section-1-1", "good order.", "good order, as far as they can."));
    show("section-1", words("section-1-1", "A person", "Any person"));
    show("section-1", words("section-1-1", "A person", "From time to time a person"));
    show("section-1", without("section-1-2-b"));
    show("section-1", without("section-1-2"));
    show("section-1", without("section-1-2", "section-1-3"));
    show("section-1", after("section-1-2-b", { number: "", text: "the foxes that live in it, and", kind: "paragraph" }));
    show("section-1", after("section-1-3", { number: "", text: "The person must be kind to hedges.", kind: "subsection" }));
    show("section-1", after("section-1-2-c", { number: "", text: "The person must be kind to hedges.", kind: "subsection" }));
    show("section-1", after(null, { number: "", text: "The person must be kind to hedges.", kind: "subsection" }));
    show("section-1", (rows) => after("section-1-2-c", { number: "", text: "the view.", kind: "paragraph" })(words("section-1-2-c", "steps.", "steps, and")(rows)));
    show("section-1", (rows) => after("section-1-2-c", { number: "", text: "the view.", kind: "paragraph" })(without("section-1-2-c")(rows)));
    show("section-2", () => []);
    show("section-2", without("section-2-2-text-1"));
    show("section-3", words("section-3", "section 2 commits an offence", "section 2, without a reasonable excuse, commits an offence"));
    show("section-4", words("section-4-1-quotation-1-1a", "hedge", "hedge and a pond"));
    show("schedule", words("schedule-paragraph-1", "3 years", "5 years"));
    show("long-title", words("long-title", "the care of hedges", "the care and keeping of hedges"));
  }
});
