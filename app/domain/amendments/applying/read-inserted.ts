import { type Label, readLabel } from "#app/domain/text/label.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";
import type { Inserted } from "../wording/instruction.ts";
import { decideBlank, type Standing } from "./decide-blank.ts";
import { kindOfForm, rankOf } from "./ranks.ts";
import { isTitle, readHeadings } from "./read-headings.ts";

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
 * @param like the provision in whose place, or beside which, it comes: one without a number, or with the same, is of its kind
 */
export function readInserted(
  insert: Inserted,
  { standing, isInSchedule }: Surroundings,
  whole: ProvisionKind | null,
  like: Like | null = null,
): ReadInsertion {
  const paragraphs = insert.text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const reader = new Reader(standing, isInSchedule || whole === "schedule", whole === null ? like : null);
  const inline = whole === null && !insert.onNewLine ? (paragraphs.shift() ?? "") : "";
  let at = 0;
  if (whole !== null) at = reader.headings(paragraphs, whole);
  for (; at < paragraphs.length; at += 1) {
    const headed =
      whole !== null && reader.isNewHeading(paragraphs, at) ? whole : reader.isHeadingInSchedule(paragraphs, at) ? "cross-heading" : null;
    if (headed !== null) {
      at += reader.headings(paragraphs.slice(at), headed) - 1;
      continue;
    }
    reader.paragraph(paragraphs[at] ?? "", paragraphs[at + 1] ?? null);
  }
  return { inline, provisions: reader.finish() };
}

/** What a new provision is like. */
export type Like = { readonly kind: ProvisionKind; readonly number: string | null };

class Reader {
  private readonly provisions: NewProvision[] = [];
  private stack: Standing[];
  private lastLetter: string | null;
  /** Depth of the quotation that is open, and what it stands in. */
  private quotation: { readonly depth: number } | null = null;
  /** What comes into quoted text stays in it: nothing of it can stand less deep. */
  private readonly floor: number;

  readonly isInSchedule: boolean;

  private readonly like: Like | null;

  constructor(standing: readonly Standing[], isInSchedule: boolean, like: Like | null) {
    this.like = like?.number == null ? null : like;
    this.isInSchedule = isInSchedule;
    this.stack = [...standing];
    const outermost = standing[0];
    this.floor = outermost?.kind === "quotation" ? outermost.depth + 1 : 0;
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
    const { read, taken } = readHeadings(paragraphs, isInside ? "cross-heading" : whole, this);
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
    return /[.”"]$/.test(before) && (label === null || (label.form === "figure" && !this.isInSchedule));
  }

  /** "PART 2", or the heading over numbered paragraphs, among those of a schedule. */
  isHeadingInSchedule(paragraphs: readonly string[], at: number): boolean {
    const line = paragraphs[at] ?? "";
    const next = paragraphs[at + 1];
    if (!this.isInSchedule || this.quotation || next === undefined || readLabel(line) !== null || !/^\p{Lu}/u.test(line)) return false;
    if (/^(part|chapter)\s*[0-9A-Z]{0,4}$/i.test(line)) return true;
    const label = readLabel(next);
    return isTitle(line) && (label?.form === "figure" || label?.form === "blank" || label?.form === "figure-in-brackets");
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
    if (label.form === "figure" && this.isSectionTitle(label.rest, next)) {
      this.lastLetter = null;
      this.add("section", label.number, label.rest, "");
      return;
    }
    const kind = this.kindLike(label) ?? (label.form === "blank" ? this.blank(label, next) : kindOfForm(label.form, this));
    if (kind === "paragraph") this.lastLetter = label.number;
    else if (rankOf(kind) < rankOf("paragraph")) this.lastLetter = null;
    // "6 (1) A skep is old." is paragraph 6 with its sub-paragraph (1).
    const isRun = kind === "schedule-paragraph" && readLabel(label.rest)?.form === "figure-in-brackets";
    this.add(kind, label.number, null, isRun ? "" : label.rest);
    if (isRun) this.plain(label.rest, next);
  }

  /** "2A Candles" above what it holds, in text for another Act: a schedule's own paragraphs have words. */
  private isSectionTitle(words: string, next: string | null): boolean {
    const isForAct = this.quotation !== null || this.floor > 0;
    if (next === null || (this.isInSchedule && !isForAct) || !/^\p{Lu}/u.test(words) || !isTitle(words)) return false;
    const label = readLabel(next);
    return label === null ? /^\p{Lu}/u.test(next) : label.form === "figure-in-brackets";
  }

  /** Only the first is in its place. */
  private kindLike({ form, number }: Label): ProvisionKind | null {
    if (!this.like || this.provisions.length > 0) return null;
    return form === "blank" || number === this.like.number ? this.like.kind : null;
  }

  private blank(label: Label, next: string | null): ProvisionKind {
    const following = next === null ? null : (readLabel(next)?.form ?? null);
    return decideBlank(label.rest, following, this.stack, this.isInSchedule);
  }

  private add(kind: ProvisionKind, number: string | null, heading: string | null, text: string) {
    const floor = this.quotation ? this.quotation.depth + 1 : this.floor;
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
