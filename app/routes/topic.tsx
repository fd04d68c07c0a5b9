import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { FigureList } from "#app/components/record/figure-list.tsx";
import { BriefBills, Gathered } from "#app/components/record/gathered.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readTopic } from "#app/services/topics/read-topics.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const topic = await readTopic(context, args.params.slug ?? "");
  return { topic, mayEdit: may(context.actor, "topic.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.topic.name} – Assent` : "Assent" }];

export default function Topic() {
  const { topic, mayEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Topics", href: "/topics" },
        ]}
      />
      {topic.isDraft ? <DraftWarning what="topic" /> : null}
      {topic.isMadeUp ? <MadeUpWarning what="topic" /> : null}
      <PageTitle caption="Topic" lead={topic.description} tags={topic.isMadeUp ? <MadeUpTag /> : null}>
        {topic.name}
      </PageTitle>
      <EditLinks kind="topic" slug={topic.slug} actorMayEdit={mayEdit} isDraft={topic.isDraft} />
      {topic.bills.length > 0 ? (
        <Section id="bills" heading="Bills">
          <BriefBills bills={topic.bills} />
        </Section>
      ) : null}
      <Gathered {...topic} of={topic.name} />
      {topic.figures.length > 0 ? (
        <Section id="figures" heading="Figures">
          <FigureList figures={topic.figures} />
        </Section>
      ) : null}
      {topic.sources.length > 0 || topic.remarks.length > 0 ? (
        <Section id="sources" heading="Sources">
          <SourceList sources={topic.sources} remarks={topic.remarks} />
        </Section>
      ) : null}
    </>
  );
}
