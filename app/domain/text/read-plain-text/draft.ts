import type { ProvisionKind } from "../provision.ts";
import type { SourceLine } from "./source-line.ts";

/** Words of a provision from one line of what was pasted. */
export type Part = { readonly at: number; readonly words: string };

/** A provision while it is read. */
export type Entry = {
  readonly index: number;
  readonly kind: ProvisionKind;
  readonly number: string | null;
  readonly depth: number;
  /** Whether other provisions stand beneath it: words that come later are not its own. */
  hasMore: boolean;
  /** The line on which it begins. */
  readonly at: number;
  heading: string | null;
  /** Whether the next line may still be of its heading, or of its row. */
  isUnfinished: boolean;
  readonly parts: Part[];
  /** The last of its words, to see how they end. */
  tail: string;
  /** Where it stands on the line: its number, or its words where it has none. */
  column: number;
  /** Where the numbers of the provisions beneath it stand, by their form. */
  readonly columns: Map<string, number>;
  /** Numbers of the last provisions of each form beneath it. */
  lastLetter: string | null;
  lastRoman: string | null;
  lastFigure: string | null;
  lastCapital: string | null;
};

export type Opening = { readonly kind: ProvisionKind; readonly number?: string | null; readonly heading?: string | null };

/** The provisions read so far, in the order of the print, and the path of those that are open. */
export class Draft {
  readonly entries: Entry[] = [];
  readonly path: Entry[] = [];
  /** The number of the last section of the bill's own. */
  lastSection: string | null = null;

  /** The provision read last. */
  get current(): Entry | null {
    return this.path.at(-1) ?? null;
  }

  /** Opens a provision beneath one of the path (null: directly in the bill), closing what stands beneath that. */
  open(above: Entry | null, { kind, number = null, heading = null }: Opening, line: SourceLine): Entry {
    const keep = above === null ? 0 : this.path.indexOf(above) + 1;
    this.path.length = keep;
    if (above) above.hasMore = true;
    const entry: Entry = {
      index: this.entries.length,
      kind,
      number,
      heading,
      isUnfinished: false,
      hasMore: false,
      depth: keep,
      at: line.at,
      parts: [],
      tail: "",
      column: line.column,
      columns: new Map(),
      lastLetter: null,
      lastRoman: null,
      lastFigure: null,
      lastCapital: null,
    };
    this.entries.push(entry);
    this.path.push(entry);
    return entry;
  }

  /** The innermost of these kinds that is open, not looking out of a quotation (the quotation itself may be asked for). */
  nearest(kinds: ReadonlySet<ProvisionKind>): Entry | null {
    for (let at = this.path.length - 1; at >= 0; at -= 1) {
      const entry = this.path[at];
      if (!entry) continue;
      if (kinds.has(entry.kind)) return entry;
      if (entry.kind === "quotation") return null;
    }
    return null;
  }

  /** What is being read, from the innermost quotation or the bill itself down: the quotation first. */
  scope(): readonly Entry[] {
    const from = this.path.findLastIndex(({ kind }) => kind === "quotation");
    return from < 0 ? this.path : this.path.slice(from);
  }

  /** The innermost quotation that is open. */
  get quotation(): Entry | null {
    return this.path.findLast(({ kind }) => kind === "quotation") ?? null;
  }

  /** What a provision stands in. */
  aboveOf(entry: Entry): Entry | null {
    const at = this.path.indexOf(entry);
    return at > 0 ? (this.path[at - 1] ?? null) : null;
  }
}

/** Adds the words of a line. */
export function addPart(entry: Entry, part: Part): void {
  const isFirst = entry.parts.length === 0;
  entry.parts.push(part);
  // Only the end is kept: a provision may run over thousands of lines, and is asked after each.
  entry.tail = `${entry.tail}${isFirst || joinsWithoutSpace(entry.tail, part.words) ? "" : " "}${part.words}`.slice(-tailLength);
}

const tailLength = 400;

/** The words of several lines as one, and where each line begins in them. A break at a hyphen or a dash within a word has no space. */
export function joinParts(parts: readonly Part[]): { words: string; starts: readonly number[] } {
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let before = "";
  for (const part of parts) {
    const space = length > 0 && !joinsWithoutSpace(before, part.words) ? " " : "";
    starts.push(length + space.length);
    pieces.push(space, part.words);
    length += space.length + part.words.length;
    before = part.words === "" ? before : part.words;
  }
  return { words: pieces.join(""), starts };
}

function joinsWithoutSpace(before: string, after: string): boolean {
  const end = before.slice(-2);
  if (/^[^\s]—$/.test(end)) return true;
  // "pre- and post-": a hyphen that stands for a word is followed by a space.
  return /^[A-Za-z]-$/.test(end) && /^[A-Za-z]/.test(after) && !/^(?:and|or|to)\b/.test(after);
}
