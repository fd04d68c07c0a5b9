import { type Label, readLabel } from "#app/domain/text/label.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import type { Inserted } from "../wording/instruction.ts";
import { decideBlank, type Standing } from "./decide-blank.ts";
import { kindOfForm, rankOf } from "./ranks.ts";
import { readHeadings } from "./read-headings.ts";

/** A provision that an amendment brings. `number` is null where it has none, "( )" where the clerks will give one. */
export type NewProvision = {
  readonly kind: ProvisionKind;
  readonly number: string | null;
  readonly heading: string | null;
  readonly text: string;
  /** As in `Block`: 0 stands directly in the bill. */
  readonly depth: number;
};

/** Inserted text as words that continue a line, and provisions that begin lines of their own. */
export type ReadInsertion = { readonly inline: string; readonly provisions: readonly NewProvision[] };

/** Where new text comes: the provision at the place and all that it stands in, outermost first. Empty for the end of the bill. */
export type Surroundings = { readonly standing: readonly Standing[]; readonly isInSchedule: boolean };

/**
 * Reads inserted text into provisions. How deep each stands follows from the form of its number and from what it is inserted beside:
 * the print shows it by indentation, which the wording does not carry.
 *
 * @param whole the kind of provision that is inserted as a whole ("After section 6, insert—"), null for words and parts of one
 */
export function readInserted(insert: Inserted, { standing, isInSchedule }: Surroundings, whole: ProvisionKind | null): ReadInsertion {
  const paragraphs = insert.text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const reader = new Reader(standing, isInSchedule || whole === "schedule");
  const inline = whole === null && !insert.onNewLine ? (paragraphs.shift() ?? "") : "";
  let at = 0;
  if (whole !== null) at = reader.headings(paragraphs, whole);
  for (; at < paragraphs.length; at += 1) {
    if (whole !== null && reader.isNewHeading(paragraphs, at)) {
      at += reader.headings(paragraphs.slice(at), whole) - 1;
      continue;
    }
    reader.paragraph(paragraphs[at] ?? "", paragraphs[at + 1] ?? null);
  }
  return { inline, provisions: reader.finish() };
}

class Reader {
  private readonly provisions: NewProvision[] = [];
  private stack: Standing[];
  private lastLetter: string | null;
  /** Depth of the quotation that is open, and what it stands in. */
  private quotation: { readonly depth: number } | null = null;

  readonly isInSchedule: boolean;

  constructor(standing: readonly Standing[], isInSchedule: boolean) {
    this.isInSchedule = isInSchedule;
    this.stack = [...standing];
    const letter = [...standing].reverse().find(({ kind }) => kind === "paragraph");
    this.lastLetter = letter?.number ?? null;
  }

  finish(): readonly NewProvision[] {
    return this.provisions;
  }

  /** Cross-headings, "PART 2A" and the title of a new section or schedule. Gives how many paragraphs they took. */
  headings(paragraphs: readonly string[], whole: ProvisionKind): number {
    // Inside a schedule a title is a heading over its paragraphs; only its own first lines are its head.
    const isInside = whole === "schedule" && this.provisions.length > 0 && !/^schedule\b/i.test(paragraphs[0] ?? "");
    const { read, taken } = readHeadings(paragraphs, isInside ? "cross-heading" : whole);
    for (const { kind, number, heading, text } of read) this.add(kind, number, heading, text);
    return taken;
  }

  /** Whether, after a sentence has ended, a line without a number or a full stop begins another section. */
  isNewHeading(paragraphs: readonly string[], at: number): boolean {
    const line = paragraphs[at] ?? "";
    const before = paragraphs[at - 1] ?? "";
    const after = paragraphs[at + 1];
    if (this.quotation || at === 0 || after === undefined || /[.,;:—-]$/.test(line) || !/^[\p{Lu}\d]/u.test(line)) return false;
    const label = readLabel(line);
    return /[.”"]$/.test(before) && (label === null || label.form === "figure");
  }

  paragraph(line: string, next: string | null) {
    const opened = this.quotation ? null : this.openQuotation(line);
    const closing = this.quotation ? closingQuote(opened ?? line) : null;
    const words = closing ? closing.words : (opened ?? line);
    this.plain(words, next);
    if (closing) this.closeQuotation(closing.after);
  }

  private plain(line: string, next: string | null) {
    const label = readLabel(line, this.lastLetter);
    if (!label) {
      const isDefinition = definitionStart.test(line);
      const kind = isDefinition ? "definition" : "text";
      this.add(kind, null, null, line);
      return;
    }
    const kind = label.form === "blank" ? this.blank(label, next) : kindOfForm(label.form, this);
    if (kind === "paragraph") this.lastLetter = label.number;
    else if (rankOf(kind) < rankOf("paragraph")) this.lastLetter = null;
    this.add(kind, label.number, null, label.rest);
  }

  private blank(label: Label, next: string | null): ProvisionKind {
    const following = next === null ? null : (readLabel(next)?.form ?? null);
    return decideBlank(label.rest, following, this.stack, this.isInSchedule);
  }

  private add(kind: ProvisionKind, number: string | null, heading: string | null, text: string) {
    const floor = this.quotation ? this.quotation.depth + 1 : 0;
    const rank = kind === "text" ? this.rankOfWords() : rankOf(kind);
    while (this.stack.length > 0) {
      const top = this.stack.at(-1);
      if (!top || top.depth < floor || rankOf(top.kind) < rank) break;
      this.stack.pop();
    }
    const top = this.stack.at(-1);
    const depth = Math.max(floor, top ? top.depth + 1 : 0);
    this.provisions.push({ kind, number, heading, text, depth });
    this.stack.push({ kind, number, depth, text });
  }

  /** Words on a line of their own stand beside the paragraphs before them; after a heading or a lead-in they stand in it. */
  private rankOfWords(): number {
    const top = this.stack.at(-1);
    return top && rankOf(top.kind) >= rankOf("paragraph") && rankOf(top.kind) < rankOf("text") ? rankOf("paragraph") : rankOf("text");
  }

  /** The words behind the mark that opens text quoted from another Act; null when the paragraph opens none. */
  private openQuotation(line: string): string | null {
    const mark = /^[“"‘'―]/.exec(line);
    if (!mark || definitionStart.test(line)) return null;
    const rest = line.slice(1);
    const closed = closingQuote(rest);
    const before = this.stack.at(-1)?.text ?? "";
    if (closed && readLabel(rest) === null && !/[—–-]$/.test(before)) return null;
    this.add("quotation", null, null, "");
    this.quotation = { depth: this.stack.at(-1)?.depth ?? 0 };
    this.lastLetter = null;
    return rest;
  }

  private closeQuotation(after: string) {
    const depth = this.quotation?.depth ?? 0;
    this.quotation = null;
    this.stack = this.stack.filter((each) => each.depth < depth);
    if (after !== "") this.add("text", null, null, after);
  }
}

/** “community” includes…: a term in quotation marks, and then words about it. */
const definitionStart = /^[“"‘'―][^”"’'‖]{1,200}[”"’'‖],?\s+[\p{L}(]/u;

/** The words before the mark that closes a quotation at the end of a paragraph, and the punctuation after it. */
function closingQuote(line: string): { readonly words: string; readonly after: string } | null {
  const match = /[”"]([.,;:]?(?: (?:and|or))?)$/.exec(line);
  return match ? { words: line.slice(0, match.index), after: (match[1] ?? "").trim() } : null;
}
