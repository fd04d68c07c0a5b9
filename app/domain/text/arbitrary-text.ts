import fc from "fast-check";
import { capitalise } from "#app/lib/text.ts";
import type { BillText, Provision, ProvisionKind } from "./provision.ts";

/** For tests: made-up words, single-spaced, with the characters that trip things up. Never empty. */
export const arbitraryWords: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ..."the a hedgehog may must not keep hedge garden badger section 3(2) or and (a) if, days; “hog” Ministers— 28 £7 3½ it’s R&D <5 x>y naïve Mòrag".split(
        " ",
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(" "));

type Shape = Omit<Provision, "id" | "number" | "children"> & { readonly isNumbered: boolean; readonly children: readonly Shape[] };

const none = fc.constant<readonly Shape[]>([]);

function shape(
  kind: ProvisionKind,
  parts: {
    heading?: fc.Arbitrary<string | null>;
    text?: fc.Arbitrary<string>;
    children?: fc.Arbitrary<readonly Shape[]>;
    isNumbered?: boolean;
  },
): fc.Arbitrary<Shape> {
  const { heading = fc.constant(null), text = arbitraryWords, children = none, isNumbered = true } = parts;
  return fc.record({ kind: fc.constant(kind), heading, text, children, isNumbered: fc.constant(isNumbered) });
}

function some(one: fc.Arbitrary<Shape>, maxLength: number, minLength = 0): fc.Arbitrary<readonly Shape[]> {
  return fc.array(one, { minLength, maxLength });
}

/** A list, and after it, now and then, words that close it. */
function withClosingWords(list: fc.Arbitrary<readonly Shape[]>): fc.Arbitrary<readonly Shape[]> {
  return fc.tuple(list, fc.option(closingWords)).map(([items, closing]) => (closing && items.length > 0 ? [...items, closing] : items));
}

const empty = fc.constant("");
const closingWords = shape("text", { isNumbered: false });
const subSub = shape("sub-sub-paragraph", {});
const sub = shape("sub-paragraph", { children: some(subSub, 2) });
const paragraph = shape("paragraph", { children: withClosingWords(some(sub, 2)) });
const paragraphs = withClosingWords(some(paragraph, 3));
const definition = shape("definition", {
  isNumbered: false,
  text: arbitraryWords.map((words) => `“${words.replaceAll(/[“”]/g, "")}” means—`),
  children: some(paragraph, 2),
});

const cell = fc
  .tuple(shape("cell", { isNumbered: false, text: fc.oneof(empty, arbitraryWords) }), fc.boolean(), fc.integer({ min: 1, max: 3 }))
  .map(([one, isHeading, columns]) => ({ ...one, cell: { isHeading, columns, rows: 1 } }));
const table = shape("table", {
  isNumbered: false,
  text: empty,
  children: some(shape("row", { isNumbered: false, text: empty, children: some(cell, 3, 1) }), 3, 1),
});
const figure = shape("figure", { isNumbered: false });

const quotedSection = shape("section", { heading: arbitraryWords, children: paragraphs });
const quotation = shape("quotation", {
  isNumbered: false,
  text: empty,
  children: fc.oneof(
    some(shape("subsection", { children: paragraphs }), 2, 1),
    some(quotedSection, 2, 1),
    some(definition, 1, 1),
    some(paragraph, 2, 1),
  ),
});

/** What may stand beneath the words of a section, subsection or paragraph of a schedule. */
const beneath = fc.oneof(
  { weight: 5, arbitrary: paragraphs },
  { weight: 1, arbitrary: some(definition, 3) },
  { weight: 1, arbitrary: fc.tuple(quotation, closingWords).map(([quoted, closing]) => [quoted, closing]) },
  { weight: 1, arbitrary: some(fc.oneof(table, figure), 1, 1) },
);

const subsections = some(shape("subsection", { children: beneath }), 4, 1);
const section = fc.oneof(
  shape("section", { heading: arbitraryWords, children: beneath }),
  shape("section", { heading: arbitraryWords, text: empty, children: subsections }),
);
const crossHeading = shape("cross-heading", { isNumbered: false, heading: arbitraryWords, text: empty, children: some(section, 2, 1) });
const sections = some(fc.oneof({ weight: 4, arbitrary: section }, { weight: 1, arbitrary: crossHeading }), 3, 1);
const chapter = shape("chapter", { heading: arbitraryWords, text: empty, children: sections });
const part = shape("part", { heading: arbitraryWords, text: empty, children: fc.oneof(sections, some(chapter, 2, 1)) });

const scheduleParagraph = fc.oneof(
  shape("schedule-paragraph", { children: beneath }),
  shape("schedule-paragraph", { text: empty, children: some(shape("schedule-sub-paragraph", { children: beneath }), 3, 1) }),
);
const scheduleHeading = shape("cross-heading", {
  isNumbered: false,
  heading: arbitraryWords,
  text: empty,
  children: some(scheduleParagraph, 2, 1),
});
const schedule = shape("schedule", {
  heading: arbitraryWords,
  text: arbitraryWords.map((words) => `(introduced by ${words})`),
  children: some(fc.oneof(scheduleParagraph, scheduleHeading), 3, 1),
});

/**
 * For tests: a made-up bill of any shape that a bill has, from a handful of provisions to some hundreds, with numbers in their order
 * and identities `p1`, `p2` … in the order of the print.
 */
export const arbitraryBillText: fc.Arbitrary<BillText> = fc
  .tuple(shape("long-title", { isNumbered: false }), fc.oneof(sections, some(part, 3, 1)), some(schedule, 2))
  .map(([longTitle, body, schedules]) => numbered([longTitle, ...body, ...schedules]));

/** Gives numbers and identities. Sections and schedules, and paragraphs in a schedule, run through; all else begins anew beneath each provision. */
function numbered(shapes: readonly Shape[]): BillText {
  let made = 0;
  type Counts = Map<string, number>;
  const next = (counts: Counts, kind: ProvisionKind) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind) ?? 1;
  };
  const give = ({ isNumbered, children, ...rest }: Shape, here: Counts, scope: Counts): Provision => {
    made += 1;
    const id = `p${made}`;
    const number = isNumbered ? numberOf(rest.kind, next(runsThrough.has(rest.kind) ? scope : here, rest.kind)) : null;
    const inside = rest.kind === "quotation" || rest.kind === "schedule" ? new Map<string, number>() : scope;
    const counts: Counts = new Map();
    return { ...rest, id, number, children: children.map((child) => give(child, counts, inside)) };
  };
  const top: Counts = new Map();
  return { provisions: shapes.map((each) => give(each, top, top)) };
}

const runsThrough: ReadonlySet<ProvisionKind> = new Set(["section", "schedule", "schedule-paragraph"]);
const romans = ["i", "ii", "iii", "iv", "v"];

function numberOf(kind: ProvisionKind, n: number): string {
  if (kind === "part" || kind === "chapter" || kind === "schedule") return `${capitalise(kind)} ${n}`;
  if (kind === "section" || kind === "schedule-paragraph") return String(n);
  if (kind === "paragraph") return `(${String.fromCharCode(96 + n)})`;
  if (kind === "sub-paragraph") return `(${romans[n - 1] ?? n})`;
  if (kind === "sub-sub-paragraph") return `(${String.fromCharCode(64 + n)})`;
  return `(${n})`;
}
