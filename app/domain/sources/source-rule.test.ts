import { expect, test } from "vitest";
import { sourceMissing } from "./source-rule.ts";

const statement = { kind: "statement" as const, byPerson: true, isMadeUp: false, hasSource: false };

test("nothing is published in an editor's name that has no source", () => {
  expect(sourceMissing(statement)).toMatchObject({ field: "source_title" });
  expect(sourceMissing({ ...statement, hasSource: true })).toBeNull();
});

test("what is made up says so, and needs no other source", () => {
  expect(sourceMissing({ ...statement, isMadeUp: true })).toBeNull();
});

test("an import is no person: what it leaves without a source is marked, not refused", () => {
  expect(sourceMissing({ ...statement, byPerson: false })).toBeNull();
});

test.each(["request", "topic", "person", "stage_event"] as const)("a %s needs no source of its own", (kind) => {
  expect(sourceMissing({ ...statement, kind })).toBeNull();
});
