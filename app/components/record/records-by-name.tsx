import type { ReactNode } from "react";
import { capitalise } from "#app/lib/text.ts";
import { EmptyState } from "../base/message.tsx";
import { MadeUpTag } from "../base/tag.tsx";

export type RecordByName = {
  href: string;
  name: string;
  /** What tells it from the others: "Session 6". */
  meta: ReactNode;
  text?: string | null;
  isMadeUp?: boolean;
};

/** Records that are found by their name: committees, organisations, offices, topics. */
export function RecordsByName({ rows }: { rows: readonly RecordByName[] }) {
  if (rows.length === 0) {
    return (
      <EmptyState title="There is nothing here yet.">
        <p>An editor adds what is known, with its source.</p>
      </EmptyState>
    );
  }
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li className="rows__row" key={row.href}>
          <p className="rows__title">
            <a href={row.href}>{capitalise(row.name)}</a> {row.isMadeUp ? <MadeUpTag /> : null}
          </p>
          {row.meta ? <p className="rows__meta">{row.meta}</p> : null}
          {row.text ? <p>{row.text}</p> : null}
        </li>
      ))}
    </ul>
  );
}
