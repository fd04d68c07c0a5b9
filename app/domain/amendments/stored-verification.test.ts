import { expect, test } from "vitest";
import { readStoredVerification, type StoredVerification } from "./stored-verification.ts";
import { notChecked, verificationToKeep } from "./verification-to-keep.ts";
import { verifyConsolidation } from "./verify.ts";

const section = (id: string, number: string, text: string) =>
  ({ id, kind: "section", number, heading: "Care", text, children: [] }) as const;
const text = (...provisions: ReturnType<typeof section>[]) => ({ provisions });
const care = section("a", "1", "A person must take care of hedgehogs.");

test("a check that was kept is read again as it was", () => {
  const kept: StoredVerification = {
    ...notChecked("The wording of amendment 4 is incomplete."),
    differences: [{ place: "section 1", message: "The words differ.", isPrintingPoint: false, expected: "a", printed: null }],
    notApplied: [{ number: "4", reason: "It could not be read." }],
  };
  expect(readStoredVerification(JSON.stringify(kept))).toEqual(kept);
});

test.each(["", "x", "null", "{}", '{"outcome":"perfect"}'])("%j is no kept check", (json) =>
  expect(readStoredVerification(json)).toBeNull(),
);

test("two texts that are the same are equal", () => {
  expect(verificationToKeep(verifyConsolidation(text(care), text(care)), [])).toMatchObject({
    outcome: "equal",
    differences: [],
    problem: null,
  });
});

test("other words are a difference, with both readings; a comma is a printing point", () => {
  const other = section("a", "1", "A person must take care of badgers.");
  const kept = verificationToKeep(verifyConsolidation(text(care), text(other)), [
    { number: "1", state: "applied", notes: [], touches: ["a"] },
    { number: "2", state: "not-applied", reason: "The words are not there.", because: null },
  ]);
  expect(kept).toMatchObject({ outcome: "different", applied: 1, notApplied: [{ number: "2", reason: "The words are not there." }] });
  expect(kept.differences).toMatchObject([{ place: "section 1", isPrintingPoint: false, message: "The words differ." }]);
  const comma = section("a", "1", "A person must take care, of hedgehogs.");
  expect(verificationToKeep(verifyConsolidation(text(care), text(comma)), [])).toMatchObject({
    outcome: "equal_but_for_printing",
    differences: [{ isPrintingPoint: true }],
  });
});

test("a provision that no amendment brought, and one that is missing, are told apart", () => {
  const extra = section("b", "2", "This section is about moss and nothing else at all.");
  const messages = (computed: ReturnType<typeof text>, published: ReturnType<typeof text>) =>
    verificationToKeep(verifyConsolidation(computed, published), []).differences.map(({ message }) => message);
  expect(messages(text(care), text(care, extra))).toEqual(["No amendment that was agreed to brought it."]);
  expect(messages(text(care, extra), text(care))).toEqual(["It is not in the print."]);
});
