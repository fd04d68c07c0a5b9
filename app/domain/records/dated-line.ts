import { isDay } from "#app/lib/dates.ts";

/** What a line with days stands for: an office held, a party and seat, a place in a committee, a title that a bill has borne. */
export const datedKinds = ["office", "seat", "committee-member", "former-title"] as const;
export type DatedKind = (typeof datedKinds)[number];

/** A line with days, read: `head` are the words before the days, `from` and `to` null where they are not known. */
export type DatedLine = { head: readonly string[]; from: string | null; to: string | null; note: string | null };

const shapes: Record<DatedKind, { head: number; hint: string }> = {
  office: { head: 1, hint: "One a line: office; first day; last day; note. Days as 2024-05-14, empty where not known or still held." },
  seat: { head: 2, hint: "One a line: party; seat; first day; last day. Days as 2024-05-14, empty where not known." },
  "committee-member": { head: 2, hint: "One a line: name; convener, deputy convener or member; first day; last day." },
  "former-title": { head: 1, hint: "One a line, oldest first: title; first day; last day. Days as 2024-05-14, empty where not known." },
};

/** How a line of a kind is written. */
export function datedHint(kind: DatedKind): string {
  return shapes[kind].hint;
}

/** Reads a line with days; a sentence where it cannot be read. */
export function readDatedLine(kind: DatedKind, line: string): DatedLine | string {
  const parts = line.split(";").map((part) => part.trim());
  const { head: width } = shapes[kind];
  const head = parts.slice(0, width);
  const [from = "", to = "", ...note] = parts.slice(width);
  if (head.length < width || head.some((part) => part === "")) return `“${line}” is not complete. ${shapes[kind].hint}`;
  for (const day of [from, to]) if (day !== "" && !isDay(day)) return `“${day}” in “${line}” is no day. Write it as 2024-05-14`;
  if (kind !== "office" && note.length > 0) return `“${line}” has more parts than are kept. ${shapes[kind].hint}`;
  if (from && to && to < from) return `In “${line}” the last day is before the first`;
  if (kind === "committee-member" && !committeeRole(head[1] ?? "")) return `“${head[1]}” is none of convener, deputy convener, member`;
  return { head, from: from || null, to: to || null, note: note.join("; ") || null };
}

/** Writes a line with days as it is read; what is empty at its end is left out. */
export function printDatedLine({ head, from, to, note }: DatedLine): string {
  // A semicolon or a line end within the words would be read as the end of a part.
  const words = head.map((part) => part.replaceAll(";", ",").replaceAll(/\s+/g, " "));
  const last = (note ?? "").replaceAll(/\s+/g, " ");
  return [...words, from ?? "", to ?? "", last]
    .join("; ")
    .replace(/(; ?)+$/, "")
    .trim();
}

/** A member's part in a committee, from the words for it; null for other words. */
export function committeeRole(words: string): "convener" | "deputy_convener" | "member" | null {
  const found = words
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/, "_");
  return found === "convener" || found === "deputy_convener" || found === "member" ? found : null;
}
