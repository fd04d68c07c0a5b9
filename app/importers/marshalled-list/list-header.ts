import type { ListLine } from "./list-lines.ts";
import { isNameLike } from "./list-words.ts";

/** What stands above the first amendment of a list. Null: not found. */
export type ListHeader = {
  /** "SP Bill 28-ML" */
  readonly reference: string | null;
  readonly session: number | null;
  readonly year: number | null;
  readonly billTitle: string | null;
  readonly stage: "stage_2" | "stage_3" | null;
  readonly kind: "daily" | "marshalled" | null;
  /** "2nd Marshalled List": 2. */
  readonly ordinal: number | null;
  /** The order of consideration in its printed pieces, from left to right. */
  readonly order: readonly string[];
  /** Every line, as pasted. */
  readonly lines: readonly string[];
};

/** Reads the head of a list from its lines and the furniture of its pages. */
export function readListHeader(lines: readonly ListLine[], furniture: readonly ListLine[]): ListHeader {
  const texts = lines.map(({ text }) => text);
  const all = [...furniture.slice(0, 4).map(({ text }) => text), ...texts];
  const find = (pattern: RegExp) => all.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0] ?? null;
  const session = find(/\bSession (\d{1,2})\b/);
  const year = find(/\bSession \d{1,2} \((\d{4})\)/);
  const ordinal = find(/^(\d{1,2})(?:st|nd|rd|th) Marshalled List/i);
  const stage = find(/\bStage ([23])\b/);
  const isMarshalled = all.some((text) => /\bMarshalled List\b/i.test(text));
  const isDaily = all.some((text) => /\bDaily List\b|\b(?:New )?amendments\b.{0,40}\blodged\b/i.test(text));
  return {
    reference: find(/^(SP Bill \d{1,4}[A-Z]?\s?-\s?[A-Z]{1,3}\d{0,2})\b/),
    session: session === null ? null : Number(session),
    year: year === null ? null : Number(year),
    billTitle: find(/^(.{3,200} Bill)(?:\s*[-–—:].{0,80})?$/),
    stage: stage === "2" ? "stage_2" : stage === "3" ? "stage_3" : null,
    kind: isMarshalled ? "marshalled" : isDaily ? "daily" : null,
    ordinal: ordinal === null ? null : Number(ordinal),
    order: orderOf(texts),
    lines: texts,
  };
}

/** The pieces between "in the following order" and the note on stars: "Sections 1 to 5 Schedule 1" is two. */
function orderOf(texts: readonly string[]): readonly string[] {
  const from = texts.findIndex((text) => /considered in the following order/i.test(text));
  if (from < 0) return [];
  const pieces: string[] = [];
  for (const text of texts.slice(from + 1)) {
    if (/^Amendments marked/i.test(text) || isNameLike(text)) break;
    const found = text.match(/(?:Sections?|Schedules?) [0-9A-Z]{1,6}(?: (?:to|and) [0-9A-Z]{1,6})?|Schedule\b|Long Title|Preamble/gi);
    if (!found) break;
    pieces.push(...found);
  }
  return pieces;
}
