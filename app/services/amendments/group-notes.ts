import type { GroupNote } from "#app/domain/facts/text.ts";

/** The notes of a group; none where nothing is stored. */
export function groupNotesOf(column: string | null): readonly GroupNote[] {
  const value: unknown = column === null ? [] : JSON.parse(column);
  return Array.isArray(value) && value.every(isGroupNote) ? value : [];
}

function isGroupNote(value: unknown): value is GroupNote {
  return (
    isObject(value) &&
    typeof value.sentence === "string" &&
    (value.from === "machine" || value.from === "person") &&
    (value.confirmedBy === null || typeof value.confirmedBy === "string") &&
    (value.confirmedAt === null || typeof value.confirmedAt === "string")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
