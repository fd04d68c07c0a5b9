import { invariant } from "#app/lib/assert.ts";
import { accept, type Outcome, type Refusal } from "#app/lib/outcome.ts";
import { joinWithheld, type Withheld } from "./withheld.ts";

/** A letter's text as it is kept: whole, with the places that are withheld. */
export type MarkedText = { text: string; withheld: readonly Withheld[] };

/** Of marks in wrong brackets as many are told: each is looked up by its line. */
const mostTold = 20;

/** The longest reason, in UTF-16 units: it stands in the middle of a text. */
const longestReason = 200;

/**
 * Reads a text in which an editor marked what is withheld: `Dear [withhold: personal data]Jane Doe[/withhold]`. A mark's case and inner
 * spaces do not count; a backslash before it makes it plain words; every other bracket is a bracket. Line ends become "\n", and parts
 * that touch become one. Every refusal names the line, counted from 1.
 */
export function readMarkedText(typed: string): Outcome<MarkedText> {
  const pieces: string[] = [];
  const withheld: Withheld[] = [];
  const source = typed.replaceAll(/\r\n?/g, "\n");
  const refusals: Refusal[] = marksInOtherBrackets(source);
  let length = 0;
  let open: OpenPart | null = null;
  for (const token of tokensOf(source)) {
    if (token.kind === "words") {
      pieces.push(token.text);
      length += token.text.length;
      if (open && token.text.trim() !== "") open.hasWords = true;
      continue;
    }
    const wrong = whatIsWrong(token, open);
    if (wrong) refusals.push(wrong);
    if (token.stands === "begins") open = { line: token.line, reason: token.reason, from: length, hasWords: false };
    else {
      if (open && !wrong) withheld.push({ from: open.from, to: length, reason: open.reason });
      open = null;
    }
  }
  if (open) refusals.push(onLine(open.line, "a withheld part is begun and not ended: put [/withhold] where it ends"));
  const [first, ...more] = refusals;
  if (first) return { ok: false, refusals: [first, ...more] };
  const text = pieces.join("");
  return accept({ text, withheld: joinWithheld(text, withheld) });
}

/** The inverse of reading: the text with its marks, as an editor gets it back. */
export function printMarkedText({ text, withheld }: MarkedText): string {
  const printed: string[] = [];
  let at = 0;
  for (const { from, to, reason } of joinWithheld(text, withheld)) {
    invariant(reason.trim() !== "" && !/[[\]\r\n]/.test(reason), "the reason of a withheld part cannot be printed as a mark");
    printed.push(printPlain(text.slice(at, from), true), `[withhold: ${reason}]`, printPlain(text.slice(from, to), true), "[/withhold]");
    at = to;
  }
  return [...printed, printPlain(text.slice(at), false)].join("");
}

type OpenPart = { line: number; reason: string; from: number; hasWords: boolean };
/** `wrong`: what makes it no proper mark. */
type Mark = { kind: "mark"; stands: "begins" | "ends"; printed: string; line: number; reason: string; wrong: string | null };
type Token = { kind: "words"; text: string } | Mark;

// Whatever was perhaps meant as a mark is one, right or wrong: a slip of the keyboard must not publish what it was to hide.
const nearlyMark = /\[[ \t]{0,3}(?:withhold(?![a-z])|\/[ \t]{0,3}with[a-z]{0,20})/gi;
const restOfBeginning = /[ \t]*(:?)([^[\]\n]*)(\]?)/y;
const restOfEnd = /[ \t]{0,3}\]/y;
const howToKeep = "(to keep the bracket as a bracket, put \\ before it)";

// Some keyboards write wide brackets, and some hands take braces: what such a mark was to hide must not be published either.
const inOtherBrackets = /[({<［【〔｛（][ \t]{0,3}(?:withhold[ \t]{0,3}[:：]|[/／][ \t]{0,3}withhold)/gi;

function marksInOtherBrackets(source: string): Refusal[] {
  return [...source.matchAll(inOtherBrackets)]
    .slice(0, mostTold)
    .map(({ 0: found, index }) =>
      onLine(
        countLineEnds(source.slice(0, index)) + 1,
        `“${found}” is in other brackets than a mark: write [withhold: reason] and [/withhold] in square brackets`,
      ),
    );
}

/** Marks and the words between them. An odd number of backslashes before a mark makes it words; two stand for one. */
function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  for (const match of source.matchAll(nearlyMark)) {
    if (match.index < at) continue;
    const slashes = backslashesBefore(source, match.index, at);
    const before = source.slice(at, match.index - slashes) + "\\".repeat(Math.floor(slashes / 2));
    line += countLineEnds(before);
    at = match.index + match[0].length;
    if (slashes % 2 === 1) {
      tokens.push({ kind: "words", text: before + match[0] });
      continue;
    }
    const rest = match[0].includes("/") ? readEnd(source, at, match[0]) : readBeginning(source, at, match[0]);
    tokens.push({ kind: "words", text: before }, { kind: "mark", line, ...rest.mark });
    at = rest.to;
  }
  return [...tokens, { kind: "words", text: source.slice(at) }];
}

type ReadMark = { mark: Omit<Mark, "kind" | "line">; to: number };

function readBeginning(source: string, at: number, begun: string): ReadMark {
  restOfBeginning.lastIndex = at;
  const [rest = "", colon, words = "", bracket = ""] = restOfBeginning.exec(source) ?? [];
  const reason = words.replaceAll(/\s+/g, " ").trim();
  // What stands behind a slip may be what was to be hidden: it is not repeated.
  const mark = { stands: "begins", reason, printed: `${begun}${reason ? " …" : ""}${bracket}` } as const;
  const to = at + rest.length;
  if (!bracket) return { mark: { ...mark, wrong: `is not closed by ] ${howToKeep}` }, to };
  if (!colon || !reason) return { mark: { ...mark, wrong: `gives no reason: write [withhold: reason] ${howToKeep}` }, to };
  const isTooLong = reason.length > longestReason;
  return { mark: { ...mark, wrong: isTooLong ? `gives a reason of more than ${longestReason} characters` : null }, to };
}

function readEnd(source: string, at: number, begun: string): ReadMark {
  restOfEnd.lastIndex = at;
  const rest = restOfEnd.exec(source)?.[0];
  const isRight = rest !== undefined && /withhold$/i.test(begun);
  const wrong = isRight ? null : `is not the mark that ends a withheld part: write [/withhold] ${howToKeep}`;
  return { mark: { stands: "ends", reason: "", printed: `${begun}${rest ?? ""}`, wrong }, to: at + (rest?.length ?? 0) };
}

function whatIsWrong(mark: Mark, open: OpenPart | null): Refusal | null {
  if (mark.wrong) return onLine(mark.line, `“${mark.printed}” ${mark.wrong}`);
  if (mark.stands === "begins") {
    return (
      open && onLine(mark.line, `a withheld part begins inside the one begun on line ${open.line}: end that one first with [/withhold]`)
    );
  }
  if (!open) return onLine(mark.line, "a withheld part ends that was not begun: put [withhold: reason] where it begins");
  return open.hasWords ? null : onLine(open.line, "nothing is withheld between the marks: put them round the words, or take them out");
}

function onLine(line: number, what: string): Refusal {
  return { message: `Line ${line}: ${what}` };
}

/** Words that would be read as marks get a backslash, and those before any mark are doubled. */
function printPlain(words: string, isBeforeMark: boolean): string {
  const printed: string[] = [];
  let at = 0;
  for (const match of words.matchAll(nearlyMark)) {
    const slashes = backslashesBefore(words, match.index, at);
    printed.push(words.slice(at, match.index), "\\".repeat(slashes + 1), match[0]);
    at = match.index + match[0].length;
  }
  const doubled = isBeforeMark ? "\\".repeat(backslashesBefore(words, words.length, at)) : "";
  return printed.join("") + words.slice(at) + doubled;
}

function backslashesBefore(text: string, index: number, notBefore: number): number {
  let first = index;
  while (first > notBefore && text[first - 1] === "\\") first -= 1;
  return index - first;
}

function countLineEnds(text: string): number {
  return text.split("\n").length - 1;
}
