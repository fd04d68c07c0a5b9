import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Moment } from "#app/components/base/when.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readChanges } from "#app/services/changes/read-changes.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return { changes: await readChanges(await contextFor(args), { limit: 200 }) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "What changed – Assent" }];

export default function Changes() {
  const { changes } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="What people added to the record of bills and corrected in it, newest first, in the words before and after.">
        What changed
      </PageTitle>
      {changes.length === 0 ? (
        <EmptyState title="Nobody has changed the record since it was filled.">
          <p>
            <a href="/receipts">What the imports brought, and what they missed</a>
          </p>
        </EmptyState>
      ) : (
        <ol className="rows">
          {changes.map((change) => (
            <li className="rows__row" key={change.id}>
              <p>
                {change.sentence.includes(change.about.label) ? (
                  <a href={change.about.href}>{change.sentence}</a>
                ) : (
                  <>
                    <a href={change.about.href}>{change.about.label}</a>: {change.sentence}
                  </>
                )}
              </p>
              {change.quotes.map((quote) => (
                <p className="small" key={quote}>
                  {quote}
                </p>
              ))}
              <p className="rows__meta">
                <Moment at={change.at} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
