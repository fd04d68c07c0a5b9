import { expect, test } from "vitest";
import { printAmendedAt } from "./amended-print.ts";
import type { VersionKind } from "./version.ts";

const prints = (...kinds: readonly VersionKind[]) => kinds.map((kind) => ({ kind }));

test("amendments at Stage 3 are to the bill as amended at Stage 2, and to the bill as introduced where it was not amended", () => {
  expect(printAmendedAt("stage_3", prints("as_introduced", "as_amended_at_stage_2", "as_passed"))?.kind).toBe("as_amended_at_stage_2");
  expect(printAmendedAt("stage_3", prints("as_introduced"))?.kind).toBe("as_introduced");
});

test("amendments at Stage 2 are to the bill as introduced, also when it has been amended since", () => {
  expect(printAmendedAt("stage_2", prints("as_introduced", "as_amended_at_stage_2"))?.kind).toBe("as_introduced");
  expect(printAmendedAt("stage_2", prints("as_amended_at_stage_2"))).toBeNull();
});
