import type { ReactNode } from "react";

export type SummaryRow = {
  key: string;
  label: ReactNode;
  /** A value that is not known is `<Unknown/>`, never left out. */
  value: ReactNode;
  action?: ReactNode;
};
export type SummaryListProps = { rows: readonly SummaryRow[] };

/** Facts with their names. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="facts">
      {rows.map((row) => (
        <div className="facts__row" key={row.key}>
          <dt className="facts__key">{row.label}</dt>
          <dd className="facts__value">{row.value}</dd>
          {row.action ? <dd className="facts__action">{row.action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
