import type { ReadableProvision } from "#app/domain/text/readable-text.ts";
import { TableRegion } from "../base/table.tsx";
import { Pieces } from "./version-words.tsx";

/** A table of a bill as it is printed. */
export function VersionTable({ table, id }: { table: ReadableProvision; id: string | undefined }) {
  return (
    <div className="provision provision--table" id={id}>
      <TableRegion label={table.name}>
        <table className="printed-table">
          <tbody>
            {table.children.map((row) => (
              <tr key={row.id}>
                {row.children.map((cell) => (
                  <Cell key={cell.id} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}

function Cell({ cell }: { cell: ReadableProvision }) {
  const spans = { colSpan: spanOf(cell.cell?.columns), rowSpan: spanOf(cell.cell?.rows) };
  const words = (
    <>
      <Pieces pieces={cell.pieces} />
      {cell.children.map((child) => (
        <p key={child.id}>
          {child.number === null ? null : `${child.number} `}
          <Pieces pieces={child.pieces} />
        </p>
      ))}
    </>
  );
  return cell.cell?.isHeading ? <th {...spans}>{words}</th> : <td {...spans}>{words}</td>;
}

function spanOf(count: number | undefined): number | undefined {
  return count !== undefined && count > 1 ? Math.min(count, 100) : undefined;
}
