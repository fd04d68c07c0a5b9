import type { NamedBlock } from "#app/domain/amendments/marked-units.ts";
import { TableRegion } from "../base/table.tsx";
import { type AmendmentLinks, MarkedSegments, type Side } from "./marked-segments.tsx";

export type MarkedTableProps = { table: NamedBlock; within: readonly NamedBlock[]; links: AmendmentLinks; side?: Side };

/** A table of a bill as it is, with the changes in its cells marked. */
export function MarkedTable({ table, within, links, side = "both" }: MarkedTableProps) {
  return (
    <TableRegion label={table.name}>
      <table className="table marked__table">
        <tbody>
          {rowsOf(within).map((row) => (
            <tr key={row[0]?.each.block.id ?? ""}>
              {row.map(({ each, within: inside }) => {
                const Cell = each.block.cell?.isHeading ? "th" : "td";
                return (
                  <Cell key={each.block.id} colSpan={each.block.cell?.columns} rowSpan={each.block.cell?.rows}>
                    {[each, ...inside].map(({ block }) => (
                      <MarkedSegments key={block.id} segments={block.segments} links={links} side={side} />
                    ))}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type Cell = { readonly each: NamedBlock; readonly within: NamedBlock[] };

function rowsOf(blocks: readonly NamedBlock[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const each of blocks) {
    if (each.block.kind === "row") rows.push([]);
    else if (each.block.kind === "cell") {
      if (rows.length === 0) rows.push([]);
      rows.at(-1)?.push({ each, within: [] });
    } else rows.at(-1)?.at(-1)?.within.push(each);
  }
  return rows.filter((row) => row.length > 0);
}
