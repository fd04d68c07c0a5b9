/** A line as it came, before it is known what it says. */
export type SourceLine = {
  /** From 1, in what was pasted. */
  readonly at: number;
  /** As it came, without control characters. */
  readonly content: string;
  /** Its words, without what stands in the margin. Single spaces. */
  readonly words: string;
  /** Where the words begin, in characters from the left. */
  readonly column: number;
  /** Where the words after the first space begin: the words after a number. */
  readonly wordsColumn: number;
  /** Where it ends. */
  readonly end: number;
  /** Null when no page was named so far. */
  readonly page: number | null;
  /** The number beside it in the margin. */
  readonly margin: number | null;
  readonly role: "body" | "blank" | "page" | "margin" | "running-head" | "title" | "contents";
  /** Whether an empty line stands before it, other than one that a new page brings. */
  readonly isSetApart: boolean;
  /** Known from a PDF only. */
  readonly style: "plain" | "bold" | "italic";
  /** The columns of a table that are told apart by wide gaps or tabulators; a single one otherwise. */
  readonly cells: readonly string[];
};

/** A line of a text that cannot be longer than this is read; the rest of the bill has shorter ones. */
export const longestLine = 100_000;
/** Characters and lines of the longest text that is read: the longest Acts have about a million, and 30,000. */
export const longestText = 3_000_000;
export const mostLines = 200_000;

/** The text in lines, with what no print has (control characters, soft hyphens) gone and every space an ordinary one. Form feeds stay. */
export function splitLines(input: string): readonly string[] {
  return input
    .replaceAll(/\r\n?|\u0085|\u2028|\u2029|\v/g, "\n")
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff\ufffd]/g, "")
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .split("\n")
    .map((line) => clean(line).trimEnd());
}

function clean(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  return line.replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "");
}

/** A line of the body from its characters: `from` is where the words begin when a margin stands before them. */
export function bodyLine(
  at: number,
  content: string,
  words: { readonly text: string; readonly column: number },
  rest: Pick<SourceLine, "page" | "margin" | "isSetApart"> & { readonly style?: SourceLine["style"] },
): SourceLine {
  const raw = words.text.trim();
  const gap = /^\S+\s+/.exec(raw.slice(0, 40));
  const cells = raw.length < 2000 && !raw.startsWith("|") ? raw.split(/\t+| {3,}/).filter((cell) => cell !== "") : [raw];
  return {
    at,
    content,
    words: raw.replaceAll(/\s+/g, " "),
    column: words.column,
    wordsColumn: words.column + (gap?.[0].length ?? raw.length),
    end: words.column + raw.length,
    role: raw === "" ? "blank" : "body",
    style: "plain",
    cells,
    ...rest,
  };
}
