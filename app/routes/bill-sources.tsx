import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Contents } from "#app/components/base/contents.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { TakeAway } from "#app/components/base/take-away.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { DifferingList } from "#app/components/sources/differing-list.tsx";
import { GapList } from "#app/components/sources/gap-list.tsx";
import { SourceRows } from "#app/components/sources/source-rows.tsx";
import { confidences } from "#app/domain/facts/source.ts";
import { may } from "#app/domain/permissions/may.ts";
import { confidenceHeadings, saySources } from "#app/domain/sources/say-sources.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readBillSources } from "#app/services/sources/read-bill-sources.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  return { ...(await readBillSources(context, args.params.slug ?? "")), mayEdit: may(context.actor, "claim.choose") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Sources: ${data?.bill.title ?? ""} – Assent` }];

export default function BillSources() {
  const { bill, sources, differing, unused, gaps, counts, mayEdit } = useLoaderData<typeof loader>();
  const at = `/bills/${bill.slug}`;
  const weak = gaps.filter(({ gap }) => gap !== "no-source");
  const without = gaps.filter(({ gap }) => gap === "no-source");
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: bill.title, href: at },
        ]}
      />
      {bill.isDraft ? <DraftWarning what="bill" /> : null}
      {bill.isMadeUp ? <MadeUpWarning what="bill" /> : null}
      <PageTitle
        caption={bill.title}
        lead={saySources({ sources, differing, gaps: counts })}
        tags={
          <>
            {bill.isMadeUp ? <MadeUpTag /> : null}
            {bill.isDraft ? <DraftTag /> : null}
          </>
        }
      >
        Sources of this bill
      </PageTitle>
      <Contents
        items={[
          { href: "#differ", label: "Where sources differ", count: differing.length },
          { href: "#weak", label: "Press reports or inference alone", count: weak.length },
          { href: "#without", label: "Without a source", count: without.length },
          { href: "#sources", label: "All sources", count: sources.length },
        ]}
      />
      <Section id="differ" heading="Where sources differ">
        {differing.length === 0 ? (
          <p>No two sources that we read say different things about this bill.</p>
        ) : (
          <>
            <DifferingList fields={differing} mayEdit={mayEdit} />
            <TakeAway path={`${at}/differing`} />
          </>
        )}
        {unused.length > 0 ? (
          <>
            <h3>Said by one source, and not used</h3>
            <DifferingList fields={unused} mayEdit={mayEdit} />
          </>
        ) : null}
      </Section>
      <Section id="weak" heading="Resting on press reports or inference alone">
        {weak.length === 0 ? <p>Nothing.</p> : <GapList gaps={weak} label="Press reports or inference alone" mayEdit={mayEdit} />}
      </Section>
      <Section id="without" heading="Without a source">
        {without.length === 0 ? (
          <p>A source is named for everything that is recorded about this bill.</p>
        ) : (
          <GapList gaps={without} label="Without a source" mayEdit={mayEdit} />
        )}
      </Section>
      <Section id="sources" heading="All sources" more={<a href="/sources">Sources of all bills</a>}>
        {sources.length === 0 ? <p>No source is named for anything about this bill.</p> : null}
        {confidences.map((confidence) => {
          const own = sources.filter((source) => source.confidence === confidence);
          if (own.length === 0) return null;
          return (
            <div key={confidence}>
              <h3>
                {confidenceHeadings[confidence]} <span className="secondary">({own.length})</span>
              </h3>
              <SourceRows sources={own} label={confidenceHeadings[confidence]} />
            </div>
          );
        })}
        {sources.length > 0 ? <TakeAway path={`${at}/sources`} /> : null}
      </Section>
    </>
  );
}
