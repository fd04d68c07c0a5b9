import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readOrganisations } from "#app/services/people/read-organisations.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { rows: await readOrganisations(await contextFor(args)) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Organisations – Assent" }];

export default function Organisations() {
  const { rows } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Governments, public bodies, charities and others that are named on the record.">Organisations</PageTitle>
      {rows.length === 0 ? (
        <EmptyState title="There is nothing here yet.">
          <p>An editor adds what is known, with its source.</p>
        </EmptyState>
      ) : (
        <ul className="rows">
          {rows.map((row) => (
            <li className="rows__row" key={row.slug}>
              <p className="rows__title">
                <a href={row.href}>{row.name}</a>
              </p>
              <p className="rows__meta">{row.kind.replaceAll("_", " ")}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
