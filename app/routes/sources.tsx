import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Pagination } from "#app/components/base/pagination.tsx";
import { SearchBox } from "#app/components/base/search-box.tsx";
import { TabLinks } from "#app/components/base/tab-links.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { SourceFacts } from "#app/components/sources/source-facts.tsx";
import { confidences } from "#app/domain/facts/source.ts";
import { confidenceHeadings } from "#app/domain/sources/say-sources.ts";
import { contextFor } from "#app/http/context.server.ts";
import { pageOf } from "#app/http/list-params.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { filterSources, sourcesSearch, sourcesViewOf } from "#app/http/sources-view.ts";
import { readSourcesInUse } from "#app/services/sources/read-source.server.ts";

const perPage = 25;

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const view = sourcesViewOf(params);
  const all = await readSourcesInUse(await contextFor(args));
  const searched = filterSources(all, { ...view, confidence: null });
  const found = filterSources(all, view);
  const { page, pageCount, from } = pageOf(params, found.length, perPage);
  const counts = confidences.map((confidence) => ({
    confidence,
    count: searched.filter((source) => source.confidence === confidence).length,
  }));
  return {
    total: all.length,
    searched: searched.length,
    counts,
    found: found.length,
    sources: found.slice(from, from + perPage),
    view,
    page,
    pageCount,
  };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction = () => [{ title: "Sources – Assent" }];

export default function Sources() {
  const { total, searched, counts, found, sources, view, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs items={[{ label: "Home", href: "/" }]} />
      <PageTitle lead="Everything that the record rests on: who says so, where it can be read, and what rests on it.">Sources</PageTitle>
      <SearchBox
        id="source-search"
        action="/sources"
        label="Search sources by title, publisher or address"
        defaultValue={view.search}
        keep={view.confidence ? { confidence: view.confidence } : {}}
      />
      <TabLinks
        label="Kinds of source"
        links={[
          {
            label: "All kinds",
            href: `/sources${sourcesSearch({ ...view, confidence: null })}`,
            isCurrent: !view.confidence,
            count: searched,
          },
          ...counts.map(({ confidence, count }) => ({
            label: confidenceHeadings[confidence],
            href: `/sources${sourcesSearch({ ...view, confidence })}`,
            isCurrent: view.confidence === confidence,
            count,
          })),
        ]}
      />
      <p className="list-count" role="status">
        {found === total ? `${total} sources` : `${found} of ${total} sources`}
      </p>
      {sources.length === 0 ? (
        <EmptyState title="No source matches.">
          <p>
            Try a word of its title or of its publisher, or <a href="/sources">show all sources</a>.
          </p>
        </EmptyState>
      ) : (
        <ol className="rows" aria-label="Sources by title">
          {sources.map((source) => (
            <li className="rows__row" key={source.slug}>
              <p className="rows__title">
                <a href={source.href}>{source.title}</a>
              </p>
              <SourceFacts source={source} />
              <p className="small">{source.uses === 1 ? "1 record rests on it." : `${source.uses} records rest on it.`}</p>
            </li>
          ))}
        </ol>
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(other) => `/sources${sourcesSearch(view, other)}`} label="Pages of sources" />
      <TakeAway path="/sources" search={sourcesSearch(view)} />
    </>
  );
}
