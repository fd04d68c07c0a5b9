import { uncapitalise } from "#app/lib/text.ts";
/** A wording of Westminster put in the manner of the Scottish Parliament, so that it can be understood. */
export type ScottishWording = {
  readonly wording: string;
  /** The word for the unit in the original, which is printed so: "clause". */
  readonly unitWord: "clause" | "schedule" | "title" | null;
};

/**
 * 'Clause 2, page 2, line 32, leave out "must" and insert "may"' → "In section 2, page 2, line 32, leave out <must> and insert <may>".
 * Null: it is not worded so (a new clause; words in inner quotation marks that cannot be told apart). Cost: linear.
 */
export function inScottishManner(wording: string): ScottishWording | null {
  const text = wording.replaceAll(/\r\n?/g, "\n").trim();
  const place = placeOf(text);
  if (!place) return null;
  const bracketed = inAngleBrackets(text.slice(place.length));
  if (bracketed === null) return null;
  const operation = bracketed.replace(/^,?\s*/, "");
  return { wording: `${place.words}, ${uncapitalise(operation)}`, unitWord: place.unitWord };
}

type Place = { length: number; words: string; unitWord: ScottishWording["unitWord"] };

function placeOf(text: string): Place | null {
  const found = /^(Clause|Schedule) (\d{1,4}[A-Z]{0,3}|[A-Z]\d{1,3}|the Schedule),? page (\d{1,4})(?:, lines? (\d{1,3}))?/i.exec(text);
  if (found?.[1]) {
    const [whole, unit, id, page, line] = found;
    const isClause = unit.toLowerCase() === "clause";
    const words = `In ${isClause ? "section" : "schedule"} ${id}, page ${page}${line ? `, line ${line}` : ""}`;
    return { length: whole.length, words, unitWord: isClause ? "clause" : "schedule" };
  }
  const title = /^Title(?:, page (\d{1,4}))?, line (\d{1,3})/i.exec(text);
  if (!title) return null;
  const [whole, page, line] = title;
  return { length: whole.length, words: `In the long title${page ? `, page ${page}` : ""}, line ${line}`, unitWord: "title" };
}

/**
 * Quotation marks become angle brackets where an operation asks for words. An insertion runs to the last mark of the text; marks inside it are the
 * words' own. Null when marks are left open.
 */
function inAngleBrackets(text: string): string | null {
  const pieces: string[] = [];
  let rest = text;
  const asksForWords = /^([^"“]*?\b(?:leave out|insert|after|before|from|to|first|second|third|fourth|fifth|sixth)(?:\s?[-–—])?\s*)["“]/i;
  for (let count = 0; count < 12; count += 1) {
    const opening = asksForWords.exec(rest.slice(0, 2000));
    if (!opening?.[1]) break;
    const inner = rest.slice(opening[0].length);
    const isInsertion = /\binsert(?:\s?[-–—])?\s*$/i.test(opening[1]);
    const closing = isInsertion ? lastMark(inner) : inner.search(/["”]/);
    if (closing < 0) return null;
    pieces.push(opening[1].replace(/([-–—])\s*$/, "$1\n"), "<", withoutOpeningMarks(inner.slice(0, closing)), ">");
    rest = inner.slice(closing + 1);
  }
  return pieces.length === 0 || /["“”]/.test(rest) ? operationWithoutWords(pieces, rest) : `${pieces.join("")}${rest}`.replace(/\.$/, "");
}

/** "leave out lines 8 to 11" and "leave out subsection (2)" ask for no words. */
function operationWithoutWords(pieces: readonly string[], rest: string): string | null {
  return pieces.length === 0 && !/["“”]/.test(rest) ? rest.replace(/\.$/, "") : null;
}

function lastMark(text: string): number {
  return Math.max(text.lastIndexOf('"'), text.lastIndexOf("”"));
}

/** Each paragraph of an insertion begins with a mark, as Westminster prints them; only the last ends with one. */
function withoutOpeningMarks(text: string): string {
  return text.replaceAll(/\n["“](?=\()/g, "\n");
}
