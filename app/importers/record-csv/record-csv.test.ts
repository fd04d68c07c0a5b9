import { expect, test } from "vitest";
import { lettersCsvExample, statementsCsvExample } from "./examples.ts";
import { formOf } from "./form-of.ts";
import { readLettersCsv } from "./read-letters-csv.ts";
import { mostCharacters, mostRows } from "./read-record-csv.ts";
import { readStatementsCsv } from "./read-statements-csv.ts";

const head = "subject,kind,confidence";

function problemsIn(text: string) {
  const { rows } = readLettersCsv(text);
  return rows.flatMap(({ line, problems }) => problems.map(({ column, message }) => `${line} ${column}: ${message}`));
}

test("the files offered as examples are read without a problem, and have a heading for every field of the form", () => {
  for (const [kind, text, read] of [
    ["letter", lettersCsvExample(), readLettersCsv],
    ["statement", statementsCsvExample(), readStatementsCsv],
  ] as const) {
    const { rows, refusal, remarks } = read(text);
    expect(refusal).toBeNull();
    expect(remarks).toEqual([]);
    expect(rows.map(({ line, problems }) => [line, problems])).toEqual([
      [2, []],
      [3, []],
    ]);
    expect(Object.keys(rows[0]?.fields ?? {})).toEqual(formOf(kind).fields.map(({ name }) => name));
  }
});

test("several values in one cell become lines of the form's field", () => {
  const { rows } = readLettersCsv(`${head},copies,remarks\nLamps,letter,official,Iris Pattern; Clerk | Ewan Sample,A|B | C\n`);
  expect(rows[0]?.fields).toMatchObject({ copies: "Iris Pattern; Clerk\nEwan Sample", remarks: "A|B\nC" });
});

test("headings are read as a person writes them, in any order", () => {
  const { rows, refusal, remarks } = readLettersCsv(
    "How sure, Sender ,RECIPIENT,Date Sent,Re,Kind,Colour\nOfficial record,Morag Example,Ewan Sample,10 January 2031,Lamps,Letter,green\n",
  );
  expect(refusal).toBeNull();
  expect(remarks).toEqual(["The column “Colour” is not known and is left aside."]);
  expect(rows[0]?.problems).toEqual([]);
  expect(rows[0]?.fields).toMatchObject({
    subject: "Lamps",
    from: "Morag Example",
    to: "Ewan Sample",
    sent_on: "2031-01-10",
    kind: "letter",
    confidence: "official",
  });
});

test("a file with a byte order mark and semicolons or tabs is read alike", () => {
  for (const separator of [";", "\t"]) {
    const text = `\uFEFF${["subject", "kind", "confidence", "from"].join(separator)}\r\n${["Lamps, and | more", "letter", "press", '"A; Clerk"'].join(separator)}\r\n`;
    const { rows, refusal } = readLettersCsv(text);
    expect(refusal).toBeNull();
    expect(rows[0]?.fields).toMatchObject({ subject: "Lamps, and | more", from: "A; Clerk", confidence: "press" });
    expect(rows[0]?.problems).toEqual([]);
  }
});

test("a row is numbered as a spreadsheet numbers it, whatever cells hold line breaks and rows are empty", () => {
  const { rows } = readLettersCsv(`${head},summary\nLamps,letter,official,"one\ntwo"\n,,,\nMore lamps,letter,official,three\n`);
  expect(rows.map(({ line, fields }) => [line, fields.summary])).toEqual([
    [2, "one\ntwo"],
    [4, "three"],
  ]);
});

test("each cell that is wrong is told with its row and its heading, in the words of the form", () => {
  expect(
    problemsIn("Title,Kind,How sure,Date sent\n,letter,official,\nLamps,postcard,official,31 June 2031\nLamps,letter,,yesterday\n"),
  ).toEqual([
    "2 Title: Enter the subject",
    "3 Kind: Kind: choose one of the list",
    "3 Date sent: Sent: day: enter the date as day, month and year, for example 9 10 2025",
    "4 Date sent: Sent: day: enter the date as day, month and year, for example 9 10 2025",
    "4 How sure: Choose: how sure",
  ]);
});

test("bounds that contradict each other are told at their column", () => {
  expect(problemsIn(`${head},sent_not_before,sent_not_after\nLamps,letter,official,2031-02-01,2031-01-01\n`)).toEqual([
    '2 sent_not_after: Sent: "not after" must not be earlier than "not before"',
  ]);
});

test("a day with strokes is read only where another row shows the order", () => {
  const rowsOf = (...days: string[]) => `${head},date\n${days.map((day, at) => `Lamps ${at},letter,official,${day}`).join("\n")}\n`;
  expect(problemsIn(rowsOf("10/01/2031"))).toEqual([
    "2 date: “10/01/2031” can be read in more than one way, or not at all: write it as 2022-01-10",
  ]);
  const told = readLettersCsv(rowsOf("10/01/2031", "25/11/2031"));
  expect(told.rows.map(({ fields }) => fields.sent_on)).toEqual(["2031-01-10", "2031-11-25"]);
  expect(told.remarks).toEqual(["Days such as 10/01/2022 are read with the day first, as other rows of the file show."]);
  expect(problemsIn(rowsOf("01/25/2031", "02/03/2031"))).toHaveLength(2);
  expect(problemsIn(rowsOf("01/25/2031", "25/01/2031", "02/03/2031"))).toHaveLength(2);
});

test("a control character is told at its row and column, and is not kept", () => {
  const text = `${head}\nLa\u0007mps,letter,official\n`;
  expect(problemsIn(text)).toEqual(["2 subject: There is a control character (U+0007) at character 3 of the cell: take it out."]);
  expect(readLettersCsv(text).rows[0]?.fields.subject).toBe("Lamps");
  expect(problemsIn(`${head}\nCaf\ufffd,letter,official\n`)[0]).toContain("save the file as CSV UTF-8");
});

test("a file that lacks a column that must be there is refused with a sentence", () => {
  const { rows, refusal } = readLettersCsv("subject,from\nLamps,Morag Example\n");
  expect(rows).toEqual([]);
  expect(refusal).toBe(
    "Columns that must be there are missing: “kind” (Kind), “confidence” (How sure). The headings stand in the first row.",
  );
});

test("what cannot be told apart is refused: two columns for one field, a quotation mark left open", () => {
  expect(readLettersCsv(`${head},title\nLamps,letter,official,Lamps\n`).refusal).toContain("“subject” and “title” are for the same thing");
  expect(readLettersCsv(`${head}\n"Lamps,letter,official\n`).refusal).toContain("Row 2: a quotation mark");
  expect(readLettersCsv("").refusal).toBe("The file is empty.");
  expect(readLettersCsv(`${head}\n\n`).refusal).toBe("The file has headings and no rows below them.");
});

test("a row that stands there twice, and a row with too many cells, are told", () => {
  expect(problemsIn(`${head}\nLamps,letter,official\nLamps,letter,official\nMore,letter,official,x\n`)).toEqual([
    "3 the row: The row is the same as row 2.",
    "4 column 4: The row has more cells than there are headings.",
  ]);
});

test("a cell that our own file made harmless for spreadsheets is read as it was", () => {
  expect(readLettersCsv(`${head}\n'=1+1,letter,official\n`).rows[0]?.fields.subject).toBe("=1+1");
});

test("a statement is by a person or an organisation, as in its form", () => {
  const { rows } = readStatementsCsv("Speaker,What was said,How sure,person,organisation\nA,B,official,a-person,a-body\n");
  expect(rows[0]?.problems).toEqual([
    { column: "organisation", field: "organisation", message: "Enter a person or an organisation, not both" },
  ]);
});

test(`${mostRows} rows are read, one more is refused, and a file that is too large is refused`, () => {
  const row = (at: number) => `Lamps ${at},letter,official`;
  const rows = Array.from({ length: mostRows }, (_, at) => row(at));
  expect(readLettersCsv([head, ...rows].join("\n")).rows).toHaveLength(mostRows);
  expect(readLettersCsv([head, ...rows, row(mostRows)].join("\n")).refusal).toContain("more than 5,000 rows");
  expect(readLettersCsv("x".repeat(mostCharacters + 1)).refusal).toContain("too large");
});

test("hostile files are answered in good time", () => {
  const files = [
    '"'.repeat(1_000_000),
    `${head}\n`.repeat(60_000),
    `${head}\nLamps,letter,"${"x".repeat(1_000_000)}`,
    ",".repeat(1_000_000),
    `${head},from\nLamps,letter,official,${" |".repeat(400_000)}`,
    `${head},date\nLamps,letter,official,${" ".repeat(900_000)}1/1/2031`,
    "\u0000".repeat(1_000_000),
  ];
  for (const text of files) {
    const before = performance.now();
    readLettersCsv(text);
    expect(performance.now() - before).toBeLessThan(3000);
  }
});
