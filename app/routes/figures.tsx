import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Pagination } from "#app/components/base/pagination.tsx";
import { SearchBox } from "#app/components/base/search-box.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { matchesFigureSearch } from "#app/components/figures/figure-search.ts";
import { ThingCounted } from "#app/components/figures/thing-counted.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { listAddress, pageOf, searchOf } from "#app/http/list-params.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readThingsCounted } from "#app/services/record/read-figures.server.ts";

const perPage = 20;

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const params = new URL(args.request.url).searchParams;
  const search = searchOf(params);
  const all = await readThingsCounted(context);
  // A thing is shown whole: of a series, the rows that do not match say what the one that matches means.
  const found = all.filter((thing) => thing.periods.some(({ figures }) => figures.some((figure) => matchesFigureSearch(figure, search))));
  const { page, pageCount, from } = pageOf(params, found.length, perPage);
  return {
    things: found.slice(from, from + perPage),
    found: found.length,
    total: all.length,
    figures: all.reduce((sum, thing) => sum + thing.count, 0),
    search,
    page,
    pageCount,
    mayAdd: may(context.actor, "figure.create"),
  };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [
  { title: "Figures – Assent" },
  { name: "description", content: "Figures quoted around bills, by what they count, with who published each and where they differ." },
];

export default function Figures() {
  const { things, found, total, figures, search, page, pageCount, mayAdd } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Figures that were quoted around bills, by what they count. Where two are given for one thing and one period, both stand here with their sources.">
        Figures
      </PageTitle>
      {mayAdd ? <AddRecord links={[{ label: "Add a figure", href: "/edit/figure/new" }]} /> : null}
      <SearchBox id="figure-search" action="/figures" label="Search figures" defaultValue={search} />
      <p className="list-count" role="status">
        {search ? `${found} of ${total} things counted` : `${figures} figures of ${total} things`}
      </p>
      {things.length === 0 ? (
        <EmptyState title={total === 0 ? "No figure is on record yet." : "No figure matches."}>
          {total === 0 ? (
            <p>An editor adds what is quoted, with who published it.</p>
          ) : (
            <p>
              Try what is counted, a year or a publisher, or <a href="/figures">show all figures</a>.
            </p>
          )}
        </EmptyState>
      ) : (
        things.map((thing) => <ThingCounted key={thing.id} thing={thing} />)
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(other) => listAddress("/figures", search, other)} label="Pages of figures" />
      {things.length > 0 ? <TakeAway path="/figures" search={search ? `?${new URLSearchParams({ q: search })}` : ""} /> : null}
    </>
  );
}
