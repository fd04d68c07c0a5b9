import type { EntryStart } from "./find-entries.ts";
import type { ListLine } from "./list-lines.ts";
import { isCentreHeading, isNameLike } from "./list-words.ts";

/** What stands above an amendment (or between its number and its wording). */
export type EntryHead = {
  readonly member: string | null;
  readonly onBehalfOf: string | null;
  readonly supporters: readonly string[];
  readonly heading: string | null;
  /** Position of the first line that belongs to it: what stands before is the wording of the amendment before. */
  readonly from: number;
};

/** Reads the head of an amendment upwards from its number. @param limit position of the first line that may belong to it */
export function readHead(lines: readonly ListLine[], start: EntryStart, limit: number): EntryHead {
  const text = (at: number) => (at >= limit ? (lines[at]?.text ?? "") : "");
  if (start.namedBetween) {
    const { name, supportersFrom } = start.namedBetween;
    const supporters = supportersFrom === null ? [] : readSupporters(lines, supportersFrom, start.wordingAt);
    const headingAt = isCentreHeading(text(start.numberAt - 1)) ? start.numberAt - 1 : null;
    return { ...splitName(name), supporters, ...headingOf(text, headingAt), from: headingAt ?? start.numberAt };
  }
  const supportersAt = findSupporters(text, start.numberAt);
  let from = supportersAt ?? start.numberAt;
  const supporters = supportersAt === null ? [] : readSupporters(lines, supportersAt, start.numberAt);
  const named = nameAbove(text, from);
  if (named) from = named.from;
  const headingAt = isCentreHeading(text(from - 1)) ? from - 1 : null;
  const name = named ? splitName(named.name) : { member: null, onBehalfOf: null };
  return { ...name, supporters, ...headingOf(text, headingAt), from: headingAt ?? from };
}

function headingOf(text: (at: number) => string, at: number | null): { heading: string | null } {
  return { heading: at === null ? null : text(at).replace(/\s?[-–—]\s?continued$/i, "") };
}

/** "Supported by:" within the few lines above; names may run over several lines. */
function findSupporters(text: (at: number) => string, numberAt: number): number | null {
  for (let back = 1; back <= 6; back += 1) {
    const line = text(numberAt - back);
    // Above a heading it belongs to the amendment before: to swallow heading and member as names would hide both.
    if (line === "" || /[<>]/.test(line) || isCentreHeading(line)) return null;
    if (/^Supported by\b/i.test(line)) return numberAt - back;
  }
  return null;
}

function nameAbove(text: (at: number) => string, below: number): { name: string; from: number } | null {
  const last = text(below - 1);
  if (isNameLike(last)) return { name: last, from: below - 1 };
  const joined = `${text(below - 2)} ${last}`;
  if (/^[^()]*\([^()]*\)$/.test(joined) && isNameLike(joined)) return { name: joined, from: below - 2 };
  return null;
}

function splitName(printed: string): { member: string; onBehalfOf: string | null } {
  const name = printed.replace(/ \(R\)$| R$/, "");
  const behalf = / ?\(on behalf of ([^()]+)\)$/i.exec(name);
  return behalf ? { member: name.slice(0, behalf.index), onBehalfOf: behalf[1] ?? null } : { member: name, onBehalfOf: null };
}

function readSupporters(lines: readonly ListLine[], from: number, to: number): readonly string[] {
  const words = lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")
    .replace(/^Supported by\s?:?\s?/i, "");
  return words
    .split(",")
    .map((name) => name.trim().replace(/^and /, ""))
    .filter((name) => name !== "");
}
