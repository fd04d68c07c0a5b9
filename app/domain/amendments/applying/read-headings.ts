import { readLabel } from "#app/domain/text/label.ts";
import type { ProvisionKind } from "#app/domain/text/provision.ts";

/** The head of a new provision. */
export type Head = { readonly kind: ProvisionKind; readonly number: string | null; readonly heading: string | null; readonly text: string };

const blankNumber = "( )";

/**
 * Reads what stands above the first sentence of a new provision: Parts, Chapters, cross-headings, its number and title.
 * A new section without a number gets "( )". Gives how many paragraphs were taken.
 */
export function readHeadings(
  paragraphs: readonly string[],
  whole: ProvisionKind,
  { isInSchedule }: { readonly isInSchedule: boolean },
): { readonly read: readonly Head[]; readonly taken: number } {
  if (whole === "schedule") return readScheduleHead(paragraphs);
  const titles: string[] = [];
  for (const line of paragraphs) {
    if (titles.length >= 6 || !isTitle(line)) break;
    titles.push(line);
  }
  // The last paragraph of all is words, not a title, unless it is the only one.
  if (titles.length === paragraphs.length && titles.length > 1) titles.pop();
  const read: Head[] = [];
  const isUnit = whole === "part" || whole === "chapter" || whole === "cross-heading";
  const holdsSection = isUnit && !isInSchedule && titles.length < paragraphs.length && endsInTitle(titles);
  const own = isUnit && !holdsSection ? null : (titles.pop() ?? null);
  for (let at = 0; at < titles.length; at += 1) {
    const unit = unitName.exec(titles[at] ?? "");
    if (unit?.[1]) {
      const kind = unit[1].toLowerCase() === "part" ? "part" : "chapter";
      read.push({
        kind,
        number: unit[2] ? `${kind === "part" ? "Part" : "Chapter"} ${unit[2]}` : blankNumber,
        heading: titles[at + 1] ?? null,
        text: "",
      });
      at += 1;
    } else read.push({ kind: "cross-heading", number: null, heading: titles[at] ?? "", text: "" });
  }
  const taken = titles.length + (own === null ? 0 : 1);
  if (isUnit && !holdsSection) return { read, taken };
  const kind = isUnit ? "section" : whole;
  const numbered = own === null ? null : readLabel(own);
  const head: Head =
    numbered?.form === "figure"
      ? { kind, number: numbered.number, heading: numbered.rest, text: "" }
      : { kind, number: blankNumber, heading: own, text: "" };
  const next = paragraphs[taken];
  // A section of one sentence has its words in the section itself.
  if (next !== undefined && readLabel(next) === null && !/^[“"]/.test(next))
    return { read: [...read, { ...head, text: next }], taken: taken + 1 };
  return { read: [...read, head], taken };
}

const unitName = /^(part|chapter)\s*([0-9A-Z]{0,4})$/i;

/** Whether the last of these titles is that of a section: not that of a Part or Chapter, which stands on the line after "PART 2A". */
function endsInTitle(titles: readonly string[]): boolean {
  const last = titles.at(-1);
  return last !== undefined && !unitName.test(last) && !unitName.test(titles.at(-2) ?? "");
}

/** "SCHEDULE 1A", "(introduced by section 5A)", and the title. */
function readScheduleHead(paragraphs: readonly string[]): { readonly read: readonly Head[]; readonly taken: number } {
  const named = /^schedule\s*([0-9A-Z]{0,4})$/i.exec(paragraphs[0] ?? "");
  let taken = named ? 1 : 0;
  const introduced = /^\((introduced by|section|see)\b/i.test(paragraphs[taken] ?? "") ? (paragraphs[taken] ?? "") : "";
  if (introduced) taken += 1;
  const title = isTitle(paragraphs[taken] ?? "") ? (paragraphs[taken] ?? null) : null;
  if (title !== null) taken += 1;
  const number = named?.[1] ? `Schedule ${named[1]}` : blankNumber;
  return { read: [{ kind: "schedule", number, heading: title, text: introduced }], taken };
}

/** A title has no number in brackets in front and does not end like a sentence. */
export function isTitle(line: string): boolean {
  const label = readLabel(line);
  if (label && label.form !== "figure") return false;
  return line !== "" && line.length <= 250 && !/[.,;:—–-]$/.test(line) && !/^[“"](?![^”"]*[”"])/.test(line);
}
