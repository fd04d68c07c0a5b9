import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { NamedList } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { ThingCounted } from "#app/components/figures/thing-counted.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { ConfidenceTag } from "#app/components/record/confidence-tag.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { TieList } from "#app/components/record/tie-list.tsx";
import { unitBeside } from "#app/domain/figures/figure.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readFigure } from "#app/services/record/read-figures.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  return { figure: await readFigure(context, args.params.slug ?? ""), mayEdit: may(context.actor, "figure.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.figure.value}: ${data.figure.what} – Assent` : "Assent" },
];

export default function Figure() {
  const { figure, mayEdit } = useLoaderData<typeof loader>();
  const unit = unitBeside(figure.value, figure.unit);
  const isAlone = !figure.thing || figure.thing.count < 2;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Figures", href: "/figures" },
        ]}
      />
      {figure.isDraft ? <DraftWarning what="figure" /> : null}
      {figure.isMadeUp ? <MadeUpWarning what="figure" /> : null}
      <PageTitle
        caption="Figure"
        lead={figure.period ? `${figure.what}, ${figure.period}` : figure.what}
        tags={
          <>
            <ConfidenceTag confidence={figure.confidence} />
            {figure.isMadeUp ? <MadeUpTag /> : null}
            {figure.isDraft ? <DraftTag /> : null}
          </>
        }
      >
        {unit ? `${figure.value} ${unit}` : figure.value}
      </PageTitle>
      <EditLinks kind="figure" slug={figure.slug} actorMayEdit={mayEdit} isDraft={figure.isDraft} what="this figure" />
      <SummaryList
        rows={[
          { key: "what", label: "What is counted", value: figure.what },
          { key: "period", label: "Period", value: figure.period ?? <Unknown words="Not given" /> },
          { key: "unit", label: "Unit", value: figure.unit ?? <Unknown words="Not given" /> },
          { key: "publisher", label: "Published by", value: figure.publisher ?? <Unknown /> },
          {
            key: "quoted",
            label: "Quoted in",
            value:
              figure.quotedBy.length === 0 && !figure.quotedIn ? (
                "Nothing on record here quotes it"
              ) : (
                <>
                  <TieList ties={figure.quotedBy} />
                  {figure.quotedIn ? <p>{figure.quotedIn}</p> : null}
                </>
              ),
          },
          ...(figure.bills.length > 0 ? [{ key: "bills", label: "Bills", value: <NamedList all={figure.bills} /> }] : []),
          ...(figure.topics.length > 0 ? [{ key: "topics", label: "Topics", value: <NamedList all={figure.topics} /> }] : []),
        ]}
      />
      <DifferingClaims claims={figure.claims} />
      {figure.thing && !isAlone ? <ThingCounted thing={{ ...figure.thing, id: "same" }} /> : null}
      <Section id="sources" heading="Sources">
        <SourceList sources={figure.sources} remarks={figure.remarks} />
      </Section>
    </>
  );
}
