import type { ProvisionKind } from "../provision.ts";
import { addPart, Draft, type Entry } from "./draft.ts";
import { curly, findClosing } from "./marks.ts";
import type { SourceLine } from "./source-line.ts";

/** What words of a line are of a provision. */
export type PartOfProvision = "number" | "heading" | "words";

/** What was made of a line. */
export type LineReading = { readonly entry: Entry | null; readonly part: PartOfProvision; readonly note: string | null };

/** The body of a bill while it is read, line by line. */
export class Reading {
  readonly draft = new Draft();
  readonly readings = new Map<number, LineReading>();
  /** How many marks are open in each open quotation. */
  readonly #marks = new Map<Entry, number>();
  /** The line of words read last. */
  lastLine: SourceLine | null = null;
  readonly lines: readonly SourceLine[];
  readonly sheet: Sheet;

  constructor(lines: readonly SourceLine[], sheet: Sheet) {
    this.lines = lines;
    this.sheet = sheet;
  }

  note(line: SourceLine, note: string): void {
    const reading = this.readings.get(line.at);
    this.readings.set(line.at, { entry: reading?.entry ?? null, part: reading?.part ?? "words", note });
  }

  mark(line: SourceLine, entry: Entry | null, part: PartOfProvision): void {
    const before = this.readings.get(line.at);
    // The first thing that a line says is what it is shown as; words weigh more than a number or a heading.
    if (before?.entry && (part !== "words" || before.part === "words")) return;
    this.readings.set(line.at, { entry: before?.entry ?? entry, part, note: before?.note ?? null });
  }

  openQuotation(above: Entry | null, line: SourceLine): Entry {
    const quotation = this.draft.open(above, { kind: "quotation" }, line);
    this.#marks.set(quotation, 1);
    return quotation;
  }

  /** Adds words to a provision; where they close a quotation, what stands after the mark goes to a text of its own behind it. */
  addWords(entry: Entry, line: SourceLine, words: string): void {
    this.mark(line, entry, "words");
    const { inside, tail } = this.#close(words);
    if (inside !== "" || entry.parts.length > 0) addPart(entry, { at: line.at, words: inside });
    this.lastLine = line;
    if (tail !== null) this.#afterQuotation(line, tail);
  }

  addHeading(entry: Entry, line: SourceLine, words: string): void {
    this.mark(line, entry, "heading");
    const { inside, tail } = this.#close(words);
    entry.heading = entry.heading === null ? inside : `${entry.heading} ${inside}`;
    this.lastLine = line;
    if (tail !== null) this.#afterQuotation(line, tail);
  }

  /** Closes a quotation that was never closed by a mark. */
  abandonQuotation(line: SourceLine): void {
    const quotation = this.draft.path.find(({ kind }) => kind === "quotation");
    if (!quotation) return;
    this.draft.path.length = this.draft.path.indexOf(quotation);
    this.#marks.delete(quotation);
    this.note(line, `No mark closes the quotation that begins on line ${quotation.at}; it was taken to end before this line.`);
  }

  #close(words: string): { inside: string; tail: string | null } {
    const { quotation } = this.draft;
    if (!quotation) return { inside: words, tail: null };
    const found = findClosing(curly(words), this.#marks.get(quotation) ?? 1);
    if ("depth" in found) {
      this.#marks.set(quotation, found.depth);
      return { inside: words, tail: null };
    }
    return { inside: words.slice(0, found.at).trimEnd(), tail: words.slice(found.at + 1).trim() };
  }

  #afterQuotation(line: SourceLine, tail: string): void {
    const { quotation } = this.draft;
    if (!quotation) return;
    const above = this.draft.aboveOf(quotation);
    this.draft.path.length = this.draft.path.indexOf(quotation);
    this.#marks.delete(quotation);
    // What announced the quotation is said to its end, now that it is closed.
    if (above) above.tail = `${above.tail}”`;
    if (tail === "") return;
    const after = this.draft.open(above, { kind: "text" }, line);
    after.column = above?.column ?? line.column;
    this.addWords(after, line, tail);
  }
}

/** How wide the lines are, and whether where they begin tells anything. */
export type Sheet = {
  readonly columnsTell: boolean;
  /** Whether blank lines stand between provisions only, so that one tells a new beginning. */
  readonly gapsTell: boolean;
  /** Whether a word would have gone into the room left on a line of such a provision. */
  readonly hadRoom: (line: SourceLine, next: string, kind: ProvisionKind | null) => boolean;
};

/** How long the lines of a kind of provision get: those that begin it, and those that go on. */
export type Widths = ReadonlyMap<string, { readonly longest: number; readonly lines: number }>;

/** The name of a kind of line, for `Widths`: lines that begin with a number are set in otherwise than those that go on. */
export function widthKey(kind: ProvisionKind, begins: boolean): string {
  return `${kind} ${begins ? "begins" : "goes on"}`;
}

/** Takes the measure of the lines. `widths` come from a first reading, where places on the line were lost in copying. */
export function measure(lines: readonly SourceLine[], widths: Widths): Sheet {
  // Beside a number in the margin the place on the line may be lost even where it is kept elsewhere.
  const columns = new Set(lines.filter(({ margin }) => margin === null).map(({ column }) => column));
  const ends = lines.map(({ end }) => end).toSorted((a, b) => a - b);
  const edge = ends[Math.floor(ends.length * 0.98)] ?? 0;
  const apart = lines.filter(({ isSetApart }) => isSetApart).length;
  const columnsTell = columns.size >= 3;
  const roomFor = (line: SourceLine, kind: ProvisionKind | null) => {
    if (columnsTell || kind === null) return edge;
    const width = widths.get(widthKey(kind, /^[(“"\d]/.test(line.words)));
    return width && width.lines >= 8 ? width.longest * narrower : edge * narrowest;
  };
  return {
    columnsTell,
    gapsTell: apart < lines.length * 0.6,
    hadRoom: (line, next, kind) => line.end + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) <= roomFor(line, kind),
  };
}

/** Letters are not all as wide as each other, so lines that are full differ in their number. */
const narrower = 0.95;
/** Where nothing is known of lines set in as these are. */
const narrowest = 0.85;

/** How the words of a provision end so far; empty for none. */
export function soFar(entry: Entry | null): string {
  return entry?.tail ?? "";
}
