import type { ReactNode } from "react";
import { Notice } from "../base/message.tsx";
import { IndependenceLine } from "./independence-line.tsx";
import { type SiteFacts, SiteFooter } from "./site-footer.tsx";
import { SiteHeader, type Viewer } from "./site-header.tsx";

export type ShellProps = {
  site: SiteFacts;
  viewer: Viewer | null;
  mayEdit?: boolean;
  mayModerate?: boolean;
  /** What happened just now, said once. */
  notice: string | null;
  /** The address shown, for the menu. */
  path: string;
  /** Pages with wide tables use the whole screen. */
  isWide?: boolean;
  children: ReactNode;
};

/** What stands around every page. */
export function Shell({ site, viewer, mayEdit, mayModerate, notice, path, isWide = false, children }: ShellProps) {
  return (
    <div className={isWide ? "page page--wide" : "page"}>
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <div>
        <SiteHeader path={path} viewer={viewer} mayEdit={mayEdit} mayModerate={mayModerate} />
        <IndependenceLine />
      </div>
      <main className="page__main wrapper" id="main" tabIndex={-1}>
        {notice ? <Notice>{notice}</Notice> : null}
        {children}
      </main>
      <SiteFooter site={site} />
    </div>
  );
}
