import { describe, expect, test } from "vitest";
import { locateInHedges } from "./fixtures/hedges.ts";
import { hedgesBillWithoutLines } from "./fixtures/hedges-bill.ts";

describe("the place that an amendment means", () => {
  test("quoted words are found on the line that is named", () => {
    expect(locateInHedges("In section 1, page 1, line 3, leave out <reasonable>")).toMatchObject({
      ok: true,
      edit: { kind: "words", from: { id: "section-1-1" }, to: { id: "section-1-1" } },
      notes: [],
    });
  });

  test("a wrong line is reported with the line where the words really are", () => {
    expect(locateInHedges("In section 1, page 1, line 5, leave out <age>")).toMatchObject({
      ok: true,
      edit: { from: { id: "section-1-2-a" } },
      notes: [{ kind: "wrong-line", worded: { page: 1, line: 5 }, found: { page: 1, line: 7 } }],
    });
  });

  test("several places that would do are all given, and none is chosen", () => {
    const located = locateInHedges("In section 1, page 1, line 2, leave out <the hedge>");
    expect(located).toMatchObject({ ok: false, reason: "ambiguous" });
    expect(!located.ok && located.reason === "ambiguous" && located.candidates.map(({ place }) => place?.line)).toEqual([4, 7, 8]);
  });

  test("the second of two on a line is meant when the wording says so", () => {
    const located = locateInHedges("In section 1, page 1, line 11, leave out second <a>");
    expect(located.ok && located.edit.kind === "words" && located.edit.from).toEqual({ id: "section-1-3", offset: 81 });
    expect(locateInHedges("In section 1, page 1, line 11, leave out <a>")).toMatchObject({ ok: false, reason: "ambiguous" });
    expect(locateInHedges("In section 1, page 1, line 11, leave out third <a>")).toMatchObject({
      ok: false,
      message: expect.stringContaining("2 times"),
    });
  });

  test("words that stand in another section are not taken, but it is said where they are", () => {
    const located = locateInHedges("In section 2, page 2, line 1, leave out <practicable steps>");
    expect(located).toMatchObject({ ok: false, reason: "not-found" });
    const elsewhere = locateInHedges("In section 2, page 2, line 1, leave out <birds>");
    expect(elsewhere).toMatchObject({ ok: false, message: expect.stringContaining("section 1(2)(b)") });
  });

  test("a section that the print does not have is said to be missing", () => {
    expect(locateInHedges("In section 12, page 1, line 3, leave out <may>")).toMatchObject({
      ok: false,
      message: "This version has no section 12.",
    });
  });

  test("which of two paragraphs (a) is meant is told by the line", () => {
    expect(locateInHedges("In section 2, page 2, line 3, leave out paragraph (a)")).toMatchObject({
      ok: true,
      edit: { ids: ["section-2-2-a"] },
    });
  });

  test("text quoted from another Act is never taken for the bill's own provision", () => {
    expect(locateInHedges("In section 4, page 3, line 2, leave out subsection (1)")).toMatchObject({
      ok: true,
      edit: { ids: ["section-4-1"] },
    });
    expect(locateInHedges("Leave out section 9")).toMatchObject({ ok: false });
  });

  test("curly and straight quotation marks and dashes are one", () => {
    expect(locateInHedges("In section 1, page 1, line 6, leave out <have regard to->")).toMatchObject({ ok: true, notes: [] });
  });

  describe("when pages and lines are not known", () => {
    const unpaged = hedgesBillWithoutLines();

    test("words that stand once in the provision are found, and it is said that page and line could not be checked", () => {
      expect(locateInHedges("In section 1, page 1, line 3, leave out <good order>", unpaged)).toMatchObject({
        ok: true,
        edit: { from: { id: "section-1-1" } },
        notes: [{ kind: "not-checked" }],
      });
    });

    test("an occurrence counted in a line says nothing", () => {
      expect(locateInHedges("In section 1, page 1, line 11, leave out second <a>", unpaged)).toMatchObject({
        ok: false,
        reason: "ambiguous",
      });
    });

    test("the end of a line cannot be found", () => {
      expect(locateInHedges("In section 1, page 1, line 7, at end insert <and>", unpaged)).toMatchObject({
        ok: false,
        reason: "needs-lines",
      });
    });
  });
});
