import type { QuotedPassage } from "./pasted-letter.ts";
import { onOneLine, type RunningText } from "./running-text.ts";

type Span = { from: number; to: number; sure: "printed" | "guessed" };

/** The quoted passages, and whether a place in the text stands within one. */
export type ReadQuotations = {
  readonly quotations: readonly QuotedPassage[];
  readonly isQuoted: (at: number) => boolean;
  readonly remarks: readonly string[];
};

const longest = 4000;

/** Passages of two words and more between quotation marks within one paragraph, and the passages quoted within them. Cost: linear. */
export function readQuotations(body: RunningText): ReadQuotations {
  const quotations: QuotedPassage[] = [];
  const outer: Span[] = [];
  let unpaired = 0;
  for (const { text, from } of paragraphsOf(body.text)) {
    const { spans, isUnpaired } = outermost(text);
    if (isUnpaired) unpaired += 1;
    for (const span of spans) {
      const inner = text.slice(span.from, span.to);
      outer.push({ ...span, from: from + span.from, to: from + span.to });
      if (!isPassage(text, span)) continue;
      const at = quotations.length;
      quotations.push(passage(inner, body.lineAt(from + span.from), null, span.sure));
      for (const nested of outermost(inner).spans) {
        if (!isPassage(inner, nested)) continue;
        quotations.push(passage(inner.slice(nested.from, nested.to), body.lineAt(from + span.from + nested.from), at, nested.sure));
      }
    }
  }
  const remarks =
    unpaired > 0 ? ["A quotation mark is opened and not closed in the same paragraph: the quotation there was not read."] : [];
  const sorted = outer.toSorted((a, b) => a.from - b.from);
  return { quotations, isQuoted: (at) => sorted.some(({ from, to }) => from <= at && at < to), remarks };
}

function passage(text: string, line: number, within: number | null, sure: Span["sure"]): QuotedPassage {
  return { text: onOneLine(text), line, within, sure };
}

function paragraphsOf(text: string): readonly { text: string; from: number }[] {
  let from = 0;
  return text.split("\n\n").map((paragraph) => {
    const start = from;
    from += paragraph.length + 2;
    return { text: paragraph, from: start };
  });
}

/** The spans between the outermost marks, without the marks. */
function outermost(text: string): { spans: readonly Span[]; isUnpaired: boolean } {
  const spans: Span[] = [];
  let isUnpaired = false;
  const last = new Map(["”", '"', "’", "'"].map((mark) => [mark, text.lastIndexOf(mark)]));
  for (let at = 0; at < text.length; at += 1) {
    const close = closerOf(text, at);
    if (close === null) continue;
    if ((last.get(close) ?? -1) <= at) {
      if (close === "”" || close === '"') isUnpaired = true;
      continue;
    }
    const end = close === "’" || close === "'" ? closingSingle(text, at + 1, close) : closingDouble(text, at + 1, close);
    if (end === null) {
      if (close === "”" || close === '"') isUnpaired = true;
      continue;
    }
    spans.push({ from: at + 1, to: end.at, sure: end.sure });
    at = end.at;
  }
  return { spans, isUnpaired };
}

/** The mark that closes what is opened here; null: nothing is opened here. */
function closerOf(text: string, at: number): string | null {
  const character = text.charAt(at);
  if (!`“"‘'`.includes(character)) return null;
  const before = text.charAt(at - 1);
  const opens = (at === 0 || /[\s([–—“"‘:]/.test(before)) && /\S/.test(text.charAt(at + 1));
  if (!opens) return null;
  return { "“": "”", '"': '"', "‘": "’", "'": "'" }[character] ?? null;
}

function closingDouble(text: string, from: number, close: string): { at: number; sure: Span["sure"] } | null {
  const at = indexNear(text, close, from);
  return at < 0 ? null : { at, sure: "printed" };
}

/** A single mark can be an apostrophe: it closes only before a space or a stop, and after "s" it is not certain. */
function closingSingle(text: string, from: number, close: string): { at: number; sure: Span["sure"] } | null {
  let isSure = true;
  for (let at = indexNear(text, close, from); at >= 0 && at - from <= longest; at = indexNear(text, close, at + 1)) {
    const [before, behind] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (/[\p{L}\d]/u.test(behind) || /\s/.test(before)) continue;
    // "members' views" within a quotation: the mark after "s" may be either, unless no other one follows.
    const next = indexNear(text, close, at + 1);
    const isPlural = before === "s" && behind === " " && next >= 0 && next - from <= longest;
    if (!isPlural) return { at, sure: isSure ? "printed" : "guessed" };
    if (!/[\s([–—“"‘:]/.test(text.charAt(next - 1))) {
      isSure = false;
      continue;
    }
    return { at, sure: "guessed" };
  }
  return null;
}

/** The next mark, not looked for further than a quotation is long; -1: none. */
function indexNear(text: string, mark: string, from: number): number {
  const at = text.slice(from, from + longest).indexOf(mark);
  return at < 0 ? -1 : from + at;
}

/** Two words or more, and no name that is only given in brackets: (“the Committee”). */
function isPassage(text: string, { from, to }: Span): boolean {
  const isDefined = text.charAt(from - 2) === "(" && text.charAt(to + 1) === ")";
  return !isDefined && /\S\s+\S/.test(text.slice(from, to));
}
