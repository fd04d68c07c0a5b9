import type { ReactNode } from "react";
import { helpPages } from "#app/domain/help/help-pages.ts";
import { Breadcrumbs } from "../base/breadcrumbs.tsx";
import { PageTitle } from "../base/page-title.tsx";
import { HelpMenu } from "./help-menu.tsx";

const others = [
  { slug: "glossary", title: "Glossary" },
  { slug: "about", title: "About Assent" },
  { slug: "accessibility", title: "Accessibility" },
  { slug: "privacy", title: "Privacy" },
  { slug: "data", title: "Data and licences" },
  { slug: "contact", title: "Contact" },
];

export type HelpLayoutProps = { slug: string; title: string; lead: ReactNode; children: ReactNode };

/** A help page with the menu of all of them beside it. */
export function HelpLayout({ slug, title, lead, children }: HelpLayoutProps) {
  const pages = [...helpPages, ...others].map((page) => ({ href: `/help/${page.slug}`, title: page.title, isCurrent: page.slug === slug }));
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Help", href: "/help" },
        ]}
      />
      <div className="columns columns--aside-first">
        <HelpMenu pages={pages} />
        <div className="prose">
          <PageTitle lead={lead}>{title}</PageTitle>
          {children}
        </div>
      </div>
    </>
  );
}

/** The help pages with their leads, for the page that lists them. */
export const helpContents = [
  ...helpPages.map(({ slug, title, lead }) => ({ href: `/help/${slug}`, title, lead })),
  ...others.map(({ slug, title }) => ({ href: `/help/${slug}`, title, lead: null })),
];
