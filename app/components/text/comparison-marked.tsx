import type { ComparedShown, NamedRow } from "#app/domain/text/compare/fold.ts";
import { ComparedRow } from "./comparison-row.tsx";

/** Two versions in one text: what changed marked, what did not folded away. */
export function ComparisonMarked({ shown }: { shown: readonly ComparedShown[] }) {
  return (
    <div className="marked comparison">
      {shown.map((each) =>
        each.kind === "row" ? (
          <ComparedRow key={keyOf(each.row)} shown={each.row} />
        ) : (
          <details className="comparison__unchanged" key={`u-${each.rows[0] ? keyOf(each.rows[0]) : ""}`}>
            <summary>{unchangedWords(each)}</summary>
            {each.rows.map((row) => (
              <ComparedRow key={keyOf(row)} shown={{ ...row, isContext: true }} />
            ))}
          </details>
        ),
      )}
    </div>
  );
}

/** "12 provisions unchanged: section 3(2) to section 5(1)". */
export function unchangedWords({ rows, first, last }: Extract<ComparedShown, { kind: "unchanged" }>): string {
  if (rows.length === 1) return `Unchanged: ${first}`;
  return `${rows.length} provisions unchanged: ${first} to ${last}`;
}

/** A provision that was moved has two rows. */
export function keyOf({ row }: NamedRow): string {
  const { id } = row.kind === "kept" || row.kind === "inserted" ? row.next : row.old;
  return `${row.kind} ${id}`;
}
