import type { Worded } from "#app/domain/bills/bill-in-table.ts";
import { hasAllWords, searchWords } from "#app/lib/text.ts";

/** A filter of a list. `of`: the values that a row has; it stays when one of them is chosen. */
export type ListFilter<Row> = { name: string; label: string; any: string; of: (row: Row) => readonly Worded[] };

/** What a list of records can be searched, filtered and sorted by. `sorts`: by the column's name; null is not known and comes last. */
export type ListShape<Row> = {
  words: (row: Row) => string;
  filters: readonly ListFilter<Row>[];
  sorts: Readonly<Record<string, (row: Row) => string | number | null>>;
};

/** How a list is seen: as its address says it. */
export type ListView = {
  search: string;
  filters: Readonly<Record<string, readonly string[]>>;
  sort: { column: string; direction: "ascending" | "descending" };
  columns: readonly string[];
  page: number;
};

/** A page of a list, and what its filters can be set to: all that the page needs of a list that may be long. */
export type ListShown<Row> = {
  rows: Row[];
  found: number;
  total: number;
  page: number;
  pageCount: number;
  filters: { name: string; label: string; any: string; options: { value: string; label: string; count: number }[] }[];
};

const perPage = 50;

/** The page of a list that a view asks for; one that does not exist counts as the last. */
export function showList<Row>(shape: ListShape<Row>, rows: readonly Row[], view: ListView): ListShown<Row> {
  const found = rowsInView(shape, rows, view);
  const pageCount = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(view.page, pageCount);
  return {
    rows: found.slice((page - 1) * perPage, page * perPage),
    found: found.length,
    total: rows.length,
    page,
    pageCount,
    filters: shape.filters.map((filter) => ({
      name: filter.name,
      label: filter.label,
      any: filter.any,
      options: choicesOfFilter(rows, filter),
    })),
  };
}

/** The rows of a list that a view asks for, all its pages together: the same for the page and for what is taken away. */
export function rowsInView<Row>(shape: ListShape<Row>, rows: readonly Row[], view: ListView): Row[] {
  const words = searchWords(view.search);
  const found = rows.filter(
    (row) =>
      hasAllWords(shape.words(row), words) &&
      shape.filters.every(({ name, of }) => {
        const chosen = view.filters[name] ?? [];
        return chosen.length === 0 || of(row).some(({ value }) => chosen.includes(value));
      }),
  );
  const keyOf = shape.sorts[view.sort.column];
  return keyOf ? sorted(found, keyOf, view.sort.direction) : found;
}

/** Every value that a filter can have among the rows, worded, each with how many rows have it; in the order of the words. */
export function choicesOfFilter<Row>(rows: readonly Row[], { of }: ListFilter<Row>): { value: string; label: string; count: number }[] {
  const choices = new Map<string, { value: string; label: string; count: number }>();
  for (const row of rows) {
    for (const { value, label } of new Map(of(row).map((each) => [each.value, each])).values()) {
      const known = choices.get(value);
      if (known) known.count++;
      else choices.set(value, { value, label, count: 1 });
    }
  }
  return [...choices.values()].sort((a, b) => a.label.localeCompare(b.label, "en-GB", { numeric: true }));
}

/** Equal rows keep their order; what is not known comes last, whichever way round. */
function sorted<Row>(rows: readonly Row[], keyOf: (row: Row) => string | number | null, direction: "ascending" | "descending"): Row[] {
  const turn = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (typeof a.key === "number" && typeof b.key === "number") return turn * (a.key - b.key);
      return turn * String(a.key).localeCompare(String(b.key), "en-GB", { numeric: true });
    })
    .map(({ row }) => row);
}
