/**
 * What a provision can be.
 *
 * - `text`: words that belong to the provision above them: a further paragraph, or the closing words after a list.
 * - `definition`, `item`: an entry of a list without a number (or with a printed one, such as a bullet).
 * - `quotation`: a block of text quoted from, or inserted into, another Act. What stands in it is of the same kinds, but it is never the bill's own.
 * - `table`, `row`, `cell`: a table kept as it is.
 * - `figure`: a formula or a picture, with the words that stand for it.
 */
export const provisionKinds = [
  "long-title",
  "preamble",
  "part",
  "chapter",
  "cross-heading",
  "section",
  "subsection",
  "schedule",
  "schedule-paragraph",
  "schedule-sub-paragraph",
  "paragraph",
  "sub-paragraph",
  "sub-sub-paragraph",
  "definition",
  "item",
  "text",
  "quotation",
  "table",
  "row",
  "cell",
  "figure",
] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/**
 * A provision of a version, with all that stands beneath it in the order of the print.
 *
 * A section without subsections has its words in `text`; one with subsections has `text: ""`. Words after the last paragraph
 * ("but only if …") are a child of kind `text`.
 */
export type Provision = {
  /** Stays the same from version to version. Unique in a version. Not shown to anybody. */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** As printed: "2A", "(3)", "(b)", "(iv)", "Part 2", "Chapter 1", "Schedule", "Schedule 2"; in a schedule "4" and "(1)". */
  readonly number: string | null;
  /** Of sections, Parts, Chapters, cross-headings and schedules. The words of a cross-heading are its heading. */
  readonly heading: string | null;
  /** The words that follow the number, before what stands beneath. Plain text, single spaces, no line breaks. Of a schedule: "(introduced by section 11)". */
  readonly text: string;
  readonly children: readonly Provision[];
  /** How a cell is set: a heading cell or not, how many columns and rows it spans. Only on cells. */
  readonly cell?: { readonly isHeading: boolean; readonly columns: number; readonly rows: number };
};

/** The text of a version: long title, then Parts or sections, then schedules. */
export type BillText = {
  readonly provisions: readonly Provision[];
};

/** Provisions whose number is printed in the line of their words, "(2) The Scottish Ministers…"; the others have it beside a heading, on a line that is not counted. */
const numberedInLine: ReadonlySet<ProvisionKind> = new Set([
  "subsection",
  "schedule-paragraph",
  "schedule-sub-paragraph",
  "paragraph",
  "sub-paragraph",
  "sub-sub-paragraph",
  "definition",
  "item",
  "text",
]);

/** Whether the number of such a provision is printed in the line of its words. */
export function isNumberedInLine(kind: ProvisionKind): boolean {
  return numberedInLine.has(kind);
}

/**
 * The words of one provision as they run in the print, without what stands beneath it: "(2) A person commits an offence if—".
 * All offsets in the engine count characters (UTF-16 units) of this text.
 */
export function linearOf(provision: Pick<Provision, "kind" | "number" | "text">): string {
  if (!isNumberedInLine(provision.kind) || provision.number === null) return provision.text;
  return provision.text === "" ? provision.number : `${provision.number} ${provision.text}`;
}
