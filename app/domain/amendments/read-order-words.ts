import { accept, type Outcome, type Refusal, refuse } from "#app/lib/outcome.ts";
import type { OrderEntry, OrderedUnitKind } from "./order-of-consideration.ts";

const units: Readonly<Record<string, OrderedUnitKind>> = {
  section: "section",
  sections: "section",
  schedule: "schedule",
  schedules: "schedule",
  "long title": "long-title",
  preamble: "preamble",
};

const entry = /^(?:the )?(sections?|schedules?|long title|preamble)(?: ([0-9A-Z]{1,6})(?: (to|and) ([0-9A-Z]{1,6}))?)?\.?$/i;
const most = 500;

/**
 * Reads an order of consideration as it is printed: "Sections 1 to 4", "Schedule 1", "Long Title", parted by commas, semicolons or line ends.
 * What cannot be read is named with its line.
 */
export function readOrderWords(text: string): Outcome<readonly OrderEntry[]> {
  const entries: OrderEntry[] = [];
  const refusals: Refusal[] = [];
  for (const [at, line] of text.slice(0, 40_000).split("\n").entries()) {
    for (const piece of line.split(/[,;]/)) {
      const words = piece.replaceAll(/\s+/g, " ").trim();
      if (words === "") continue;
      const read = readEntry(words);
      if (read.length === 0)
        refusals.push({
          field: "entries",
          message: `Line ${at + 1}: “${words.slice(0, 80)}” is not a place. Write Sections 1 to 4, Schedule 2 or Long Title`,
        });
      entries.push(...read);
    }
  }
  if (entries.length > most) refusals.push({ field: "entries", message: `Name at most ${most} places` });
  if (entries.length === 0 && refusals.length === 0)
    refusals.push({ field: "entries", message: "Name what is considered first, and so on" });
  const [first, ...more] = refusals;
  return first ? refuse(first, ...more) : accept(entries);
}

function readEntry(words: string): readonly OrderEntry[] {
  const found = entry.exec(words);
  const unit = units[found?.[1]?.toLowerCase() ?? ""];
  if (!found || !unit) return [];
  const from = found[2]?.toUpperCase() ?? null;
  const to = found[4]?.toUpperCase() ?? null;
  if (from === null) return unit === "section" ? [] : [{ unit, from: null, to: null }];
  if (to === null) return [{ unit, from, to: null }];
  // "Sections 3 and 5" may leave 4 for later: two places, where "3 to 5" is one.
  return found[3]?.toLowerCase() === "and"
    ? [
        { unit, from, to: null },
        { unit, from: to, to: null },
      ]
    : [{ unit, from, to }];
}
