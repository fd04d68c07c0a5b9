import { describe, expect, test } from "vitest";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import { readInserted } from "./read-inserted.ts";

const section = { kind: "section", number: "1", depth: 0, text: "" } as const;
const subsection = { kind: "subsection", number: "(2)", depth: 1, text: "The owner must have regard to—" } as const;
const paragraph = { kind: "paragraph", number: "(b)", depth: 2, text: "the birds," } as const;

function read(
  text: string,
  standing: Parameters<typeof readInserted>[1]["standing"],
  whole: ProvisionKind | null = null,
  onNewLine = true,
) {
  const { inline, provisions } = readInserted({ text, onNewLine }, { standing, isInSchedule: false }, whole);
  const lines = provisions.map(
    ({ kind, number, heading, text: words, depth }) => `${depth} ${kind} ${[number, heading, words].filter(Boolean).join(" | ")}`,
  );
  return inline === "" ? lines : [`inline ${inline}`, ...lines];
}

describe("what an amendment inserts", () => {
  test("an entry of a list stands in the list that it is inserted in", () => {
    expect(read("( ) the bats,", [section, subsection, paragraph])).toEqual(["2 paragraph ( ) | the bats,"]);
  });

  test("an entry after the words that open a list stands in that list", () => {
    expect(read("( ) the bats,", [section, subsection])).toEqual(["2 paragraph ( ) | the bats,"]);
  });

  test("a sentence stands beside the subsections, wherever the line is", () => {
    expect(read("( ) The owner must be kind.", [section, subsection, paragraph])).toEqual(["1 subsection ( ) | The owner must be kind."]);
  });

  test("words go on in the line, and then come new provisions", () => {
    expect(read(", and\n(c) the weather.\n( ) Birds are not hedges.", [section, subsection, paragraph], null, false)).toEqual([
      "inline , and",
      "2 paragraph (c) | the weather.",
      "1 subsection ( ) | Birds are not hedges.",
    ]);
  });

  test("words after a list close it", () => {
    expect(read("( ) It applies to—\n(a) a hedge,\n(b) a tree,\nwhich stands alone.", [section, subsection])).toEqual([
      "1 subsection ( ) | It applies to—",
      "2 paragraph (a) | a hedge,",
      "2 paragraph (b) | a tree,",
      "2 text which stands alone.",
    ]);
  });

  test("a new section has a title, and an italic heading above it if there are two", () => {
    expect(read("Registers\nHedge register\n(1) There is to be a register.\n(2) It is public.", [], "section")).toEqual([
      "0 cross-heading Registers",
      "1 section ( ) | Hedge register",
      "2 subsection (1) | There is to be a register.",
      "2 subsection (2) | It is public.",
    ]);
  });

  test("two new sections in one amendment are two", () => {
    expect(read("Hedge register\nThere is to be a register.\nRegister: charges\n(1) It is free.", [], "section")).toEqual([
      "0 section ( ) | Hedge register | There is to be a register.",
      "0 section ( ) | Register: charges",
      "1 subsection (1) | It is free.",
    ]);
  });

  test("what is quoted from another Act is a block of its own, and what follows it is not", () => {
    expect(
      read("( ) In section 9, after subsection (1) insert—\n“(1A) A hedge is a fence.\n(1B) But not in winter.”.\n( ) That is all.", [
        section,
        subsection,
      ]),
    ).toEqual([
      "1 subsection ( ) | In section 9, after subsection (1) insert—",
      "2 quotation ",
      "3 subsection (1A) | A hedge is a fence.",
      "3 subsection (1B) | But not in winter.",
      "2 text .",
      "1 subsection ( ) | That is all.",
    ]);
  });

  test("a definition is not taken for a quotation", () => {
    expect(read("“hedge” includes a row of trees,", [section, subsection])).toEqual(["2 definition “hedge” includes a row of trees,"]);
  });

  test("a new schedule has its own head", () => {
    expect(
      read("SCHEDULE 1A\n(introduced by section 4A)\nRegisters\n1 The register is a book.\nCharges\n2 It is free.", [], "schedule"),
    ).toEqual([
      "0 schedule Schedule 1A | Registers | (introduced by section 4A)",
      "1 schedule-paragraph 1 | The register is a book.",
      "1 cross-heading Charges",
      "2 schedule-paragraph 2 | It is free.",
    ]);
  });
});
