import { openingPattern } from "./brackets.ts";
import { afterSpace, type Cursor, comesNext, matchAt, note } from "./cursor.ts";
import type { LeftOut, ProvisionUnit } from "./instruction.ts";
import { readQuoted } from "./read-quoted.ts";
import { readRefs } from "./read-refs.ts";

const units: readonly (readonly [ProvisionUnit, RegExp])[] = [
  ["subsection", /sub-?\s?sections?(?![A-Za-z])/iy],
  ["sub-sub-paragraph", /sub-?sub-?paragraphs?(?![A-Za-z])/iy],
  ["sub-paragraph", /sub-?\s?paragraphs?(?![A-Za-z])/iy],
  ["paragraph", /(?:paragraphs?|paras?\.?)(?![A-Za-z])/iy],
];
const definition = new RegExp(`(?:the\\s+)?definitions?\\s+(?:of\\s+)?(?=${openingPattern})`, "iy");
const entry = new RegExp(
  `(?:the\\s+)?(?:entry|entries)\\s+(?:(?:for|of|relating\\s+to|in\\s+respect\\s+of|beginning)\\s+)?(?=${openingPattern})`,
  "iy",
);

/** Whether provisions inside the target are named next. */
export function provisionsComeNext(cursor: Cursor): boolean {
  return unitComingNext(cursor) !== null || comesNext(cursor, definition) || comesNext(cursor, entry);
}

function unitComingNext(cursor: Cursor): readonly [ProvisionUnit, RegExp] | null {
  return units.find(([, pattern]) => comesNext(cursor, pattern)) ?? null;
}

/** Reads "subsections (4) and (5)", "paragraph (b)", "the definition of “x”". */
export function readProvisions(cursor: Cursor): Extract<LeftOut, { kind: "provisions" }> | null {
  for (const [unit, pattern] of [["definition", definition] as const, ["entry", entry] as const]) {
    const match = matchAt(pattern, cursor.text, afterSpace(cursor));
    if (!match) continue;
    cursor.at = match.end;
    const ids = readTerms(cursor);
    return ids && { kind: "provisions", unit, ids };
  }
  const [unit, pattern] = unitComingNext(cursor) ?? units[0] ?? [];
  if (!unit || !pattern) return null;
  const start = afterSpace(cursor);
  const end = matchAt(pattern, cursor.text, start)?.end ?? start;
  const found = cursor.text.slice(start, end);
  cursor.at = end;
  const ids = readRefs(cursor, unit);
  if (!ids) return null;
  const plural = `${unit}s`;
  const expected = isSeveral(ids) ? plural : unit;
  if (found !== expected) note(cursor, start, found, expected);
  return { kind: "provisions", unit, ids };
}

/** Whether a list of numbers names more than one, a range included. */
export function isSeveral(ids: readonly string[]): boolean {
  return ids.length > 1 || ids.some((id) => id.includes(" to "));
}

const furtherTerm = /\s*(?:,\s*and\s+|,\s*|\s+and\s+)(?:(?:the\s+)?definitions?\s+of\s+)?(?=[“"‘'<])(?!\s*insert)/iy;

/** Reads terms in quotation marks or brackets, "“premises” and “vessel”", without the marks. */
export function readTerms(cursor: Cursor): readonly string[] | null {
  const terms: string[] = [];
  do {
    const term = readTerm(cursor);
    if (term === null) return null;
    terms.push(term);
    const next = matchAt(furtherTerm, cursor.text, cursor.at);
    if (!next) return terms;
    cursor.at = next.end;
  } while (terms.length < 50);
  return terms;
}

const quotedTerm = /“([^“”<>\n]{1,200})”/y;

/** The term of a definition stands in curly quotation marks; brackets around them are read over. */
function readTerm(cursor: Cursor): string | null {
  const plain = matchAt(quotedTerm, cursor.text, afterSpace(cursor));
  if (plain?.groups[1]) {
    cursor.at = plain.end;
    return plain.groups[1];
  }
  const found = readQuoted(cursor, "the term that is defined");
  const inner = found && /^[“"‘'](.*)[”"’']$/.exec(found.trim());
  return inner?.[1] ?? found;
}
