import { readLabel } from "../label.ts";
import { beginsLongTitle, readHeaded } from "./headings.ts";
import type { SourceLine } from "./source-line.ts";

const title = /\b(?:Bill|Act)(?: \d{4})?(?: \[.{0,60}\])?$/;

/** The lines before the bill begins told from it: its title, and the list of its sections that stands in front. */
export function tellFrontMatter(lines: readonly SourceLine[]): readonly SourceLine[] {
  const body = lines.filter(({ role }) => role === "body");
  const begins = beginning(body);
  let inContents = false;
  return lines.map((line) => {
    if (line.role !== "body" || line.at >= begins) return line;
    if (/^(?:contents|table of contents|arrangement of sections)$/i.test(line.words)) inContents = true;
    if (inContents || isInContents(line))
      return { ...line, role: title.test(line.words) && line.words.length < 200 && !readLabel(line.words) ? "title" : "contents" };
    return title.test(line.words) && line.words.length < 200 ? { ...line, role: "title" } : line;
  });
}

function isInContents({ words }: SourceLine): boolean {
  return readLabel(words)?.form === "figure" || readHeaded(words) !== null || /^(?:sections?|schedules?)$/i.test(words);
}

/** The line on which the bill begins: the long title, or after a list of sections the place where its first comes again, or the first section or Part. */
function beginning(body: readonly SourceLine[]): number {
  const longTitle = body.find(({ words }) => beginsLongTitle(words));
  if (longTitle) return longTitle.at;
  const isFirst = ({ words }: SourceLine) => readHeaded(words) !== null || readLabel(words)?.form === "figure" || /^1\./.test(words);
  const first = body.findIndex(isFirst);
  if (first < 0) return body[0]?.at ?? 1;
  const hasContents = body.slice(0, first).some(({ words }) => /^(?:table of )?contents$|^arrangement of sections$/i.test(words));
  const words = body[first]?.words;
  const again = hasContents ? body.slice(first + 1).find((line) => line.words === words) : undefined;
  if (again) return again.at;
  // A cross-heading may stand before the first section: the lines before it that are no title are of the bill.
  const before = body.slice(0, first).findLastIndex(({ words: each }) => title.test(each));
  return body[before + 1]?.at ?? 1;
}
