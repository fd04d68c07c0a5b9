import type { RowsColumn } from "#app/lib/rows-column.ts";
import { foldText, hasAllWords, searchWords } from "#app/lib/text.ts";

/** A figure as far as it can be searched for and taken away. */
export type FigureToTake = {
  href: string;
  what: string;
  value: string;
  number: number | null;
  unit: string | null;
  period: string | null;
  publisher: string | null;
  quotedIn: string | null;
  quotedBy: readonly { label: string }[];
  source: { label: string; href: string | null } | null;
  confidence: string;
  isMadeUp: boolean;
};

/** Whether a figure has all the words of a search. */
export function matchesFigureSearch(figure: FigureToTake, search: string): boolean {
  const { what, value, unit, period, publisher, quotedIn } = figure;
  return hasAllWords(foldText([what, value, unit, period, publisher, quotedIn].filter(Boolean).join(" ")), searchWords(search));
}

/** The columns of a list of figures that is taken away. @param site the site's public address */
export function figuresToTake(site: string): readonly RowsColumn<FigureToTake>[] {
  return [
    { name: "what", value: (row) => row.what },
    { name: "period", value: (row) => row.period },
    { name: "value", value: (row) => row.value },
    { name: "number", value: (row) => row.number },
    { name: "unit", value: (row) => row.unit },
    { name: "publisher", value: (row) => row.publisher },
    { name: "quoted in", value: (row) => [...row.quotedBy.map(({ label }) => label), ...(row.quotedIn ? [row.quotedIn] : [])] },
    { name: "source", value: (row) => row.source?.label ?? null },
    { name: "source address", value: (row) => row.source?.href ?? null },
    { name: "confidence", value: (row) => row.confidence },
    { name: "made up", value: (row) => row.isMadeUp },
    { name: "address", value: (row) => `${site}${row.href}` },
  ];
}
