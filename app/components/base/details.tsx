import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type DetailsProps = { summary: ReactNode; children: ReactNode; isOpen?: boolean; isPlain?: boolean; id?: string };

/** Something to open that most readers do not need. */
export function Details({ summary, children, isOpen = false, isPlain = false, id }: DetailsProps) {
  return (
    <details className={classNames("disclosure", isPlain && "disclosure--plain")} open={isOpen} id={id}>
      <summary>{summary}</summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
