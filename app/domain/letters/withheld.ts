import { invariant } from "#app/lib/assert.ts";

/** A part of a letter's text that may not be shown, and the reason that may. Offsets in UTF-16 units: `from` inclusive, `to` exclusive. */
export type Withheld = { from: number; to: number; reason: string };

/** What a page for the public is given of a letter: how long a withheld part is, or that it holds several, is not in it. */
export type ShownPart = { kind: "words"; text: string } | { kind: "withheld"; reason: string };

/**
 * The text without its withheld parts. Parts that touch or overlap become one, with their reasons.
 *
 * @throws Error (a bug) where a part lies outside the text: the list belongs to another text, and what it hides is not known.
 */
export function shownText(text: string, withheld: readonly Withheld[]): readonly ShownPart[] {
  const shown: ShownPart[] = [];
  let at = 0;
  for (const part of joinWithheld(text, withheld)) {
    if (part.from > at) shown.push({ kind: "words", text: text.slice(at, part.from) });
    shown.push({ kind: "withheld", reason: part.reason });
    at = part.to;
  }
  if (at < text.length) shown.push({ kind: "words", text: text.slice(at) });
  return shown;
}

/** The shown text as plain words, for the search, the interface for programs, feeds and exports: "Dear [withheld: personal data], thank you". */
export function shownWords(text: string, withheld: readonly Withheld[]): string {
  return shownText(text, withheld)
    .map((part) => (part.kind === "words" ? part.text : `[withheld: ${part.reason}]`))
    .join("");
}

/**
 * The withheld parts in order, without overlaps: touching ones are one, so that nobody can count them.
 *
 * @throws Error (a bug) where a part lies outside the text or is empty
 */
export function joinWithheld(text: string, withheld: readonly Withheld[]): readonly Withheld[] {
  const joined: Withheld[] = [];
  for (const part of [...withheld].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const isInText = Number.isInteger(part.from) && Number.isInteger(part.to) && part.from >= 0 && part.to <= text.length;
    invariant(isInText && part.from < part.to, "a withheld part lies outside its text");
    const last = joined.at(-1);
    if (last && part.from <= last.to)
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, part.to), reason: bothReasons(last, part) };
    else joined.push({ ...part });
  }
  return joined;
}

function bothReasons(a: Withheld, b: Withheld): string {
  return a.reason.split("; ").includes(b.reason) ? a.reason : `${a.reason}; ${b.reason}`;
}
