import { describe, expect, test } from "vitest";
import { identifyByAddress } from "../address.ts";
import { madeUpBill } from "../fixtures/made-up-bill.ts";
import { outline } from "../fixtures/outline.ts";
import { printPlainText } from "../print-plain-text.ts";
import { printedRows } from "../printed-rows.ts";
import { setInLines } from "../set-in-lines.ts";
import { readPlainText } from "./read-plain-text.ts";

const bill = identifyByAddress(madeUpBill);
const readAs = (input: string, at: number) => readPlainText(input).lines.find((line) => line.at === at)?.readAs;

describe("a bill that was printed and read again", () => {
  test("is the same tree", () => {
    expect(outline(readPlainText(printPlainText(bill)).text)).toEqual(outline(bill));
  });

  test.each([20, 38, 60])("with pages of %i lines and margins is the same tree, and its lines are the same", (linesPerPage) => {
    const layout = setInLines(bill, { linesPerPage });
    const read = readPlainText(printPlainText(bill, { layout, margins: true }));
    expect(outline(read.text)).toEqual(outline(bill));
    expect(read.noLayout).toBeNull();
    expect(read.layout).toEqual(layout);
    expect(read.problems).toEqual([]);
  });

  test.each([50, 70, 120])("in lines of %i characters is the same tree", (charactersPerLine) => {
    expect(outline(readPlainText(printPlainText(bill, { layout: setInLines(bill, { charactersPerLine }) })).text)).toEqual(outline(bill));
  });

  test("without places on the line and blank lines is the same tree", () => {
    const copied = printPlainText(bill).replaceAll(/^ +/gm, "").replaceAll(/\n+/g, "\n").replaceAll(/ +/g, " ");
    expect(outline(readPlainText(copied).text)).toEqual(outline(bill));
  });

  test("has every line that was given, with what it was read as", () => {
    const print = printPlainText(bill, { layout: setInLines(bill), margins: true });
    const { lines } = readPlainText(print);
    expect(lines.map(({ content }) => content)).toEqual(print.split("\n"));
    expect(lines.map(({ at }) => at)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.filter(({ readAs: each }) => each.as === "unplaced")).toEqual([]);
  });
});

/** A page of a made-up bill as it may be copied from a PDF: no places on the line, numbers of lines where the copying put them. */
const copied = {
  "at the right": (text: string, line: number) => (line % 5 === 0 ? `${text} ${line}` : text),
  "at the left": (text: string, line: number) => (line % 5 === 0 ? `${line} ${text}` : text),
  "alone on a line": (text: string, line: number) => (line % 5 === 0 ? `${text}\n${line}` : text),
};

function copyOfPrint(margin: (text: string, line: number) => string, between: (page: number) => string): string {
  let last = 0;
  return printedRows(bill, setInLines(bill))
    .flatMap(({ page, line, label, words }) => {
      const head = page === last ? [] : [between(page)];
      last = page;
      const text = `${label} ${words}`.trim();
      return [...head, line === null ? text : margin(text, line)];
    })
    .join("\n");
}

describe("a text copied from a PDF", () => {
  const runningHead = (page: number) =>
    page === 1 ? "Care of Hedgehogs (Scotland) Bill" : `${page} Care of Hedgehogs (Scotland) Bill\nPart 1—The hedgehog register`;

  test.each(Object.entries(copied))("with line numbers %s is the same tree", (_, margin) => {
    const read = readPlainText(copyOfPrint(margin, runningHead));
    expect(outline(read.text)).toEqual(outline(bill));
    expect(read.title).toBe("Care of Hedgehogs (Scotland) Bill");
    expect(read.noLayout).toBeNull();
    expect(read.layout).toEqual(setInLines(bill));
  });

  test("with the number of each page at its foot has the same pages and lines", () => {
    const layout = setInLines(bill);
    const pages = printPlainText(bill, { layout, margins: true })
      .split(/^Page \d+$/m)
      .slice(1);
    const read = readPlainText(pages.map((page, index) => `${page}\n- ${index + 1} -\n`).join(""));
    expect(outline(read.text)).toEqual(outline(bill));
    expect(read.layout).toEqual(layout);
  });

  test("with its list of contents in front is the same tree", () => {
    const contents =
      "Care of Hedgehogs (Scotland) Bill\nContents\nSection\nPart 1\nThe hedgehog register\n1 The register\n2 Access to the register\nSchedule 1\nThe Hedgehog Commission\n";
    const read = readPlainText(contents + printPlainText(bill));
    expect(outline(read.text)).toEqual(outline(bill));
    expect(readAs(contents + printPlainText(bill), 6)).toEqual({ as: "contents" });
  });

  test("with form feeds between its pages is the same tree", () => {
    expect(
      outline(
        readPlainText(
          copyOfPrint(
            (text) => text,
            (page) => (page === 1 ? "" : "\f"),
          ),
        ).text,
      ),
    ).toEqual(outline(bill));
  });

  test("with carriage returns and spaces that do not break is the same tree", () => {
    const print = printPlainText(bill).replaceAll("\n", "\r\n").replaceAll("section ", "section\u00a0");
    expect(outline(readPlainText(print).text)).toEqual(outline(bill));
  });
});

describe("the numbers in the margin", () => {
  const layout = setInLines(bill);
  const print = printPlainText(bill, { layout, margins: true });

  test("that do not agree with the lines are a problem with its place, and no lines are given", () => {
    const lines = print.split("\n");
    const lost = lines.findIndex((line) => line.includes("The register must contain"));
    const read = readPlainText([...lines.slice(0, lost + 1), ...lines.slice(lost + 2)].join("\n"));
    expect(read.layout).toBeNull();
    expect(read.noLayout).toMatch(/do not agree with the numbers in the margin in 1 place/);
    expect(read.problems.find(({ kind }) => kind === "margin")?.message).toMatch(/The margin has \d+, but this is line \d+ of page 1/);
  });

  test("are not there: the text is read, and it is said why there are no lines", () => {
    const read = readPlainText(printPlainText(bill));
    expect(read.layout).toBeNull();
    expect(read.noLayout).toBe("There are no line numbers in the margin.");
  });
});

describe("a text that was typed", () => {
  const typed = (...lines: string[]) => outline(readPlainText(lines.join("\n")).text);

  test("with the number of a section and its heading on lines of their own", () => {
    expect(typed("1", "The register", "(1) There is a register.", "(2) It is kept.", "2", "Short title", "This is an Act.")).toEqual([
      "section | 1 | The register | ",
      "  subsection | (1) | - | There is a register.",
      "  subsection | (2) | - | It is kept.",
      "section | 2 | Short title | This is an Act.",
    ]);
  });

  test("has a reference at the beginning of a line as words, not as a subsection", () => {
    expect(
      typed(
        "1 The register",
        "(1) There is a register under section 5(1) or",
        "(2) and it is kept as subsection",
        "(3) of that section says.",
        "(2) It is open.",
      ),
    ).toEqual([
      "section | 1 | The register | ",
      "  subsection | (1) | - | There is a register under section 5(1) or (2) and it is kept as subsection (3) of that section says.",
      "  subsection | (2) | - | It is open.",
    ]);
  });

  test("has (i) after (h) as a paragraph, and (i) after a dash as a sub-paragraph", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((letter) => `(${letter}) x,`);
    expect(typed("1 H", "(1) The—", ...letters).at(-1)).toBe("    paragraph | (i) | - | x,");
    expect(typed("1 H", "(1) The—", "(a) x—", "(i) y,").at(-1)).toBe("      sub-paragraph | (i) | - | y,");
  });

  test("keeps the hyphen of a word that was broken at it", () => {
    expect(typed("1 H", "A well-", "known rule on pre- and post-", "war houses.")).toEqual([
      "section | 1 | H | A well-known rule on pre- and post-war houses.",
    ]);
  });

  test("has straight quotation marks around what is inserted into another Act", () => {
    expect(typed("1 H", "(1) After subsection (2) insert—", '"(2A) In this section "x" means y.".', "(2) More.")).toEqual([
      "section | 1 | H | ",
      "  subsection | (1) | - | After subsection (2) insert—",
      "    quotation | - | - | ",
      '      subsection | (2A) | - | In this section "x" means y.',
      "    text | - | - | .",
      "  subsection | (2) | - | More.",
    ]);
  });

  test("has a quotation whose closing mark was lost end where the next section begins, and says so", () => {
    const read = readPlainText("1 H\n(1) After section 7 insert—\n“7A Hedges\n(1) A hedge.\n2 More\nThis Act.");
    expect(outline(read.text).at(-1)).toBe("section | 2 | More | This Act.");
    expect(read.problems).toEqual([
      { kind: "doubtful", at: 5, message: expect.stringMatching(/No mark closes the quotation that begins on line 3/) },
    ]);
  });

  test("has columns set apart by tabulators as a table", () => {
    expect(typed("1 H", "The fees are—", "Service\tFee", "Copy\t£2").slice(1)).toEqual([
      "  table | - | - | ",
      "    row | - | - | ",
      "      cell | - | - | Service",
      "      cell | - | - | Fee",
      "    row | - | - | ",
      "      cell | - | - | Copy",
      "      cell | - | - | £2",
    ]);
  });

  test("has what stands before the bill and is no title as unplaced", () => {
    const input = "hello there\n1 The register\n(1) There is a register.";
    expect(readAs(input, 1)).toEqual({ as: "unplaced" });
    expect(readPlainText(input).problems).toEqual([{ kind: "unplaced", at: 1, message: "This line could not be placed in the bill." }]);
  });

  test("has a doubtful number noted at its line", () => {
    const read = readPlainText("1 H\n(1) One.\n(2) Two.\n(5) Five.");
    expect(read.problems).toEqual([{ kind: "doubtful", at: 4, message: "(5) does not follow the number before it." }]);
  });
});

describe("what is no text of a bill", () => {
  const million = 1_000_000;
  test.each([
    ["nothing", "", /There is no text/],
    ["spaces", " \n\t ", /There is no text/],
    ["words without a section", "Dear all,\nplease find attached", /No section was found.*line 1 with “Dear all,”/],
    ["a line without end", "x".repeat(million), /Line 1 has 1000000 characters/],
    ["many lines of junk", "junk\n".repeat(million / 10), /No section was found/],
    ["more lines than any bill", "\na".repeat(million / 2), /The text has 500001 lines/],
    ["more characters than any bill", "word ".repeat(million), /The text has 5000000 characters/],
    ["control characters", "\u0000\u0001\u0007\n".repeat(1000), /No section was found/],
    ["marks that never close", "“(a) x—\n".repeat(million / 10), /No section was found/],
  ])("is refused: %s", (_, input, message) => {
    expect(readPlainText(input).refusal).toMatch(message);
  });

  test.each([
    ["sections without end", Array.from({ length: 30_000 }, (_, n) => `${n + 1} Heading\nText is.`).join("\n")],
    ["one provision over many lines", `1 H\n${"x y z\n(2) w\n".repeat(30_000)}`],
    ["quotations without end", `1 H\n(1) insert—\n${"“(2) a”.\n".repeat(30_000)}`],
    ["quotations in quotations", `1 H\n(1) insert—\n${"“(a) insert—\n".repeat(30_000)}`],
    ["definitions without end", `1 H\n(1) In this Act—\n${"“a” means b,\n".repeat(30_000)}`],
    ["tables without end", `1 H\nThe—\n${"| a | b |\n".repeat(30_000)}`],
  ])("%s take no time beyond their length", (_, input) => {
    const before = performance.now();
    const read = readPlainText(input);
    printPlainText(read.text);
    expect(read.lines.length).toBeGreaterThanOrEqual(30_000);
    // A quadratic reader takes minutes for these; a slow machine is given its time.
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
