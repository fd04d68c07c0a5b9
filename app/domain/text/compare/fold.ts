import { addressesOf, namesOf } from "../address.ts";
import type { BillText } from "../provision.ts";
import { type ComparedProvision, type Comparison, isUnchanged } from "./compared.ts";

/** A row with the name of its provision, and its address in the print that it stands in. */
export type NamedRow = {
  readonly row: ComparedProvision;
  readonly name: string;
  readonly anchor: string;
  readonly isInNext: boolean;
  /** Not changed itself: it is shown so that one sees where the changes beneath it stand. */
  readonly isContext: boolean;
};

/** What a page shows of a comparison: rows, and between them what did not change, folded. */
export type ComparedShown =
  | { readonly kind: "row"; readonly row: NamedRow }
  | { readonly kind: "unchanged"; readonly rows: readonly NamedRow[]; readonly first: string; readonly last: string };

/** The rows of a comparison, with what did not change folded away between what did. Cost: linear. */
export function foldComparison({ rows }: Comparison, old: BillText, next: BillText): readonly ComparedShown[] {
  const context = contextOf(rows);
  const named = nameRows(rows, old, next, context);
  const shown: ComparedShown[] = [];
  let waiting: NamedRow[] = [];
  const flush = () => {
    const [first, last] = [waiting[0], waiting.at(-1)];
    if (first && last) shown.push({ kind: "unchanged", rows: waiting, first: first.name, last: last.name });
    waiting = [];
  };
  for (const each of named) {
    if (!each.isContext && !hasChanged(each.row)) {
      waiting.push(each);
      continue;
    }
    flush();
    shown.push({ kind: "row", row: each });
  }
  flush();
  return shown;
}

/** Whether anything has become of the provision of a row. */
export function hasChanged(row: ComparedProvision): boolean {
  return row.kind !== "kept" || !isUnchanged(row);
}

/** How many provisions of each fate there are: what stands in a new or left-out one counts for itself. */
export type ComparisonCounts = Readonly<Record<"unchanged" | "changed" | "inserted" | "leftOut" | "moved" | "renumbered", number>>;

/** Counts what has become of the provisions. One that was moved and changed counts in both. */
export function countFates(rows: readonly ComparedProvision[]): ComparisonCounts {
  const counts = { unchanged: 0, changed: 0, inserted: 0, leftOut: 0, moved: 0, renumbered: 0 };
  for (const row of rows) {
    if (row.kind === "inserted") counts.inserted += 1;
    if (row.kind === "left-out") counts.leftOut += 1;
    if (row.kind !== "kept") continue;
    if (isUnchanged(row)) counts.unchanged += 1;
    if (row.words || row.heading) counts.changed += 1;
    if (row.isMoved) counts.moved += 1;
    if (row.renumbered) counts.renumbered += 1;
  }
  return counts;
}

/** What did not change, but has something beneath it that did. */
function contextOf(rows: readonly ComparedProvision[]): ReadonlySet<ComparedProvision> {
  const context = new Set<ComparedProvision>();
  const path: ComparedProvision[] = [];
  for (const row of rows) {
    path.length = Math.min(path.length, row.depth);
    if (hasChanged(row)) for (const above of path) if (above && !hasChanged(above)) context.add(above);
    path[row.depth] = row;
  }
  return context;
}

function nameRows(
  rows: readonly ComparedProvision[],
  old: BillText,
  next: BillText,
  context: ReadonlySet<ComparedProvision>,
): readonly NamedRow[] {
  const olds = { names: namesOf(old), addresses: addressesOf(old) };
  const nexts = { names: namesOf(next), addresses: addressesOf(next) };
  return rows.map((row) => {
    const isInNext = row.kind === "kept" || row.kind === "inserted";
    const { id } = row.kind === "kept" || row.kind === "inserted" ? row.next : row.old;
    const { names, addresses } = isInNext ? nexts : olds;
    return { row, name: names.get(id) ?? "", anchor: addresses.get(id) ?? id, isInNext, isContext: context.has(row) };
  });
}
