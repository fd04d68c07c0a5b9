import type { ReactNode } from "react";

export type PageTitleProps = {
  children: ReactNode;
  /** Small words above: what kind of page it is ("Bill", "Vote on 9 October 2025"). */
  caption?: ReactNode;
  /** One or two sentences below, in large type. */
  lead?: ReactNode;
  /** Tags below the title. */
  tags?: ReactNode;
};

/** The page's only h1. */
export function PageTitle({ children, caption, lead, tags }: PageTitleProps) {
  return (
    <header className="page-head">
      {caption ? <p className="page-head__caption">{caption}</p> : null}
      <h1 className="page-head__title">{children}</h1>
      {tags ? <div className="page-head__tags">{tags}</div> : null}
      {lead ? <p className="page-head__lead">{lead}</p> : null}
    </header>
  );
}
