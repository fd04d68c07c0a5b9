import type { Row } from "#db/queries/facts/rows.server.ts";

/** A value that differs from what is there. */
export type Difference = { column: string; from: string | number | null; to: string | number | null };
/** `fills`: nothing was known before. `conflicts`: something else is there. */
export type Merge = { fills: Difference[]; conflicts: Difference[] };

const dayParts = ["not_before", "not_after", "estimate", "why"];

/**
 * Compares what is stored with what an import brings. Null brings nothing, lists are joined, and the five columns of an uncertain day
 * are one value: a known day is never blurred by bounds, and bounds give way to a known day.
 */
export function mergeColumns(stored: Row, brought: Row): Merge {
  const merge: Merge = { fills: [], conflicts: [] };
  const days = Object.keys(brought).filter((column) => column.endsWith("_on") && `${column.slice(0, -3)}_not_before` in brought);
  const inDays = new Set(days.flatMap((day) => dayParts.map((part) => `${day.slice(0, -3)}_${part}`)));
  for (const day of days) mergeDay(stored, brought, day.slice(0, -3), merge);
  for (const [column, to] of Object.entries(brought)) {
    if (days.includes(column) || inDays.has(column) || to === null) continue;
    const from = stored[column] ?? null;
    if (isSame(from, to)) continue;
    const joined = joinLists(from, to);
    if (joined !== undefined) {
      if (joined !== from) merge.fills.push({ column, from, to: joined });
    } else if (from === null) merge.fills.push({ column, from, to });
    else merge.conflicts.push({ column, from, to });
  }
  return merge;
}

function mergeDay(stored: Row, brought: Row, prefix: string, merge: Merge): void {
  const on = `${prefix}_on`;
  const bounds = dayParts.map((part) => `${prefix}_${part}`);
  const columns = [on, ...bounds];
  const differences = columns
    .filter((column) => !isSame(stored[column] ?? null, brought[column] ?? null))
    .map((column) => ({ column, from: stored[column] ?? null, to: brought[column] ?? null }));
  if (columns.every((column) => (brought[column] ?? null) === null) || differences.length === 0) return;
  const isKnown = (stored[on] ?? null) !== null;
  const isBroughtKnown = (brought[on] ?? null) !== null;
  if (isKnown) {
    if (isBroughtKnown && differences[0]?.column === on) merge.conflicts.push(...differences.slice(0, 1));
    return;
  }
  const nothingStored = columns.every((column) => (stored[column] ?? null) === null);
  if (nothingStored || isBroughtKnown) merge.fills.push(...differences);
  else merge.conflicts.push(...differences);
}

/** Lists of sentences (remarks) and of references grow; undefined when the two are not such lists. */
function joinLists(from: string | number | null, to: string | number): string | undefined {
  const before = listOf(from);
  const after = listOf(to);
  if (!before || !after) return undefined;
  const added = after.filter((each) => !before.includes(each));
  return added.length === 0 && from !== null ? String(from) : JSON.stringify([...before, ...added]);
}

function listOf(value: string | number | null): string[] | null {
  if (value === null) return null;
  if (typeof value !== "string" || !value.startsWith("[")) return null;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every((each) => typeof each === "string") ? list : null;
  } catch {
    // Safe: a text that begins with a bracket and is no list is just a text.
    return null;
  }
}

/** SQLite gives 1 where PostgreSQL may give "1"; both mean the same. */
function isSame(a: string | number | null, b: string | number | null): boolean {
  return a === b || (a !== null && b !== null && String(a) === String(b));
}
