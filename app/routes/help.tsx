import type { MetaFunction } from "@remix-run/node";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { helpContents } from "#app/components/help/help-layout.tsx";
import { publicCacheHeaders } from "#app/http/respond.server.ts";

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Help – Assent" }];

export default function Help() {
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="How bills, votes and letters work, in plain words, with the official term beside them.">Help</PageTitle>
      <ul className="rows">
        {helpContents.map((page) => (
          <li className="rows__row" key={page.href}>
            <p className="rows__title">
              <a href={page.href}>{page.title}</a>
            </p>
            {page.lead ? <p>{page.lead}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
