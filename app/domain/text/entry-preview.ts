import type { VersionSourceFormat } from "#app/domain/facts/text.ts";
import type { ReadProblem } from "./read-plain-text/read-text.ts";
import type { ReadableProvision } from "./readable-text.ts";

/** What an editor looks at before a version is saved. */
export type EntryPreview = {
  readonly format: VersionSourceFormat;
  readonly title: string | null;
  /** Why pages and lines are not known; null where they are. */
  readonly noLayout: string | null;
  /** What was left out or is not known, in sentences. */
  readonly remarks: readonly string[];
  readonly problems: readonly ReadProblem[];
  readonly count: number;
  readonly hasLayout: boolean;
  /** The last page and how many lines are known; null where none are. */
  readonly pages: { readonly last: number; readonly lines: number } | null;
  /** As given, each with what it was read as; at most `mostLinesShown` of them. Null for XML. */
  readonly lines: readonly LineUnderstood[] | null;
  readonly linesInAll: number;
  readonly provisions: readonly ReadableProvision[];
  /** Null: it is the first version of the bill. */
  readonly matched: Matched | null;
};

export type LineUnderstood = {
  readonly at: number;
  readonly content: string;
  readonly state: "placed" | "beside" | "unplaced" | "doubtful";
  /** "section 3(2)"; "Part 1, heading"; "Page number". */
  readonly readAs: string;
  readonly note: string | null;
};

/** How the provisions fit those of the version before, by name. */
export type Matched = {
  readonly before: { readonly title: string };
  readonly carried: number;
  readonly added: readonly string[];
  readonly leftOut: readonly string[];
  readonly unsure: readonly {
    readonly name: string;
    readonly takenFor: string | null;
    readonly candidates: readonly string[];
    readonly why: string;
  }[];
};

/** Lines that are shown: a page with more would not be read by anybody. */
export const mostLinesShown = 4000;

/** What was read of a file, as the form carries it from one page to the next. */
export type Carried = { readonly reading: string; readonly format: string; readonly noLayout: string | null; readonly file: string };
