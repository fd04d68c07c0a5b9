import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { ConfidenceTag } from "#app/components/record/confidence-tag.tsx";
import { UseList } from "#app/components/sources/use-list.tsx";
import { editAddress } from "#app/domain/records/addresses.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readSource } from "#app/services/sources/read-source.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  return readSource(await contextFor(args), args.params.slug ?? "");
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Source: ${data?.source.title ?? ""} – Assent` }];

export default function Source() {
  const { source, uses, mayEdit } = useLoaderData<typeof loader>();
  const kinds = [...new Set(uses.map((use) => use.kindWords))];
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Sources", href: "/sources" },
        ]}
      />
      <PageTitle caption="Source" tags={<ConfidenceTag confidence={source.confidence} />}>
        {source.title}
      </PageTitle>
      {mayEdit ? (
        <p>
          <a href={editAddress("source", source.slug)}>Correct this source</a>
        </p>
      ) : null}
      <SummaryList
        rows={[
          { key: "publisher", label: "Publisher", value: source.publisher ?? <Unknown /> },
          { key: "url", label: "Where it can be read", value: <WebAddress url={source.url} none="No web address is recorded." /> },
          { key: "archived", label: "Archived copy", value: <WebAddress url={source.archivedUrl} none="No archived copy is recorded." /> },
          { key: "published", label: "Published", value: <When day={source.publishedOn} /> },
          { key: "seen", label: "Read by us", value: <When day={source.seenOn} unknownWords="Day of reading not recorded" /> },
          { key: "licence", label: "Licence", value: source.licence ?? <Unknown words="Not recorded" /> },
        ]}
      />
      <Section id="uses" heading={`What rests on it (${uses.length})`}>
        {uses.length === 0 ? <p>Nothing yet.</p> : null}
        {kinds.map((kind) => {
          const own = uses.filter((use) => use.kindWords === kind);
          return (
            <div key={kind}>
              <h3>
                {kind} <span className="secondary">({own.length})</span>
              </h3>
              <UseList uses={own} label={kind} shown={25} saysKind={false} />
            </div>
          );
        })}
      </Section>
    </>
  );
}

function WebAddress({ url, none }: { url: string | null; none: string }) {
  return url ? (
    <a className="source-address" href={url} rel="nofollow">
      {url}
    </a>
  ) : (
    <Unknown words={none} />
  );
}
