import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Contents } from "#app/components/base/contents.tsx";
import { EmptyState } from "#app/components/base/message.tsx";
import { NamedList } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { Table } from "#app/components/base/table.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { commitmentColumns } from "#app/components/commitments/commitment-columns.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { ThingCounted } from "#app/components/figures/thing-counted.tsx";
import { BriefBills, Gathered } from "#app/components/record/gathered.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { RecordsByName } from "#app/components/record/records-by-name.tsx";
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
      <PageTitle caption={topic.kind === "act" ? "Act" : "Topic"} lead={topic.description} tags={topic.isMadeUp ? <MadeUpTag /> : null}>
        {topic.name}
      </PageTitle>
      <EditLinks kind="topic" slug={topic.slug} actorMayEdit={mayEdit} isDraft={topic.isDraft} />
      {topic.kind === "act" ? (
        <SummaryList
          rows={[
            { key: "citation", label: "Citation", value: topic.citation ?? <Unknown /> },
            { key: "url", label: "Where to read it", value: topic.url ? <a href={topic.url}>{topic.url}</a> : <Unknown /> },
          ]}
        />
      ) : null}
      {isEmpty(topic) ? null : <Contents items={contentsOf(topic)} />}
      {isEmpty(topic) ? (
        <EmptyState title="Nothing on record here is about it yet.">
          <p>
            An editor says of each record what it is about. <a href="/topics">All topics and Acts</a>
          </p>
        </EmptyState>
      ) : null}
      {topic.bills.length > 0 ? (
        <Section id="bills" heading="Bills">
          <BriefBills bills={topic.bills} />
        </Section>
      ) : null}
      {topic.questions.length > 0 ? (
        <Section id="questions" heading="Questions: who is for and against">
          <RecordsByName
            rows={topic.questions.map((question) => ({
              ...question,
              meta:
                question.otherTopics.length > 0 ? (
                  <span>
                    Also under <NamedList all={question.otherTopics} />
                  </span>
                ) : null,
            }))}
          />
        </Section>
      ) : null}
      <Gathered {...topic} of={topic.name} />
      {topic.commitments.length > 0 ? (
        <Section id="commitments" heading="Commitments">
          <Table
            caption={`Commitments: ${topic.name}`}
            captionIsHidden
            columns={commitmentColumns({ showsBill: true })}
            rows={topic.commitments}
            rowKey={(row) => row.slug}
          />
        </Section>
      ) : null}
      {topic.figures.length > 0 ? (
        <Section id="figures" heading="Figures">
          {topic.figures.map((thing) => (
            <ThingCounted key={thing.id} thing={thing} headingLevel={3} />
          ))}
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

type Gathers = Record<
  "bills" | "letters" | "meetings" | "statements" | "positions" | "questions" | "figures" | "commitments",
  readonly unknown[]
>;

/** What a topic gathers, in the order of the page; a kind of which there is nothing is left out. */
function contentsOf(topic: Gathers) {
  const parts = [
    { href: "#bills", label: "Bills", count: topic.bills.length },
    { href: "#questions", label: "Questions", count: topic.questions.length },
    { href: "#positions", label: "Positions", count: topic.positions.length },
    { href: "#statements", label: "Statements", count: topic.statements.length },
    { href: "#letters", label: "Letters", count: topic.letters.length },
    { href: "#meetings", label: "Meetings and visits", count: topic.meetings.length },
    { href: "#commitments", label: "Commitments", count: topic.commitments.length },
    { href: "#figures", label: "Figures", count: topic.figures.length },
  ];
  return parts.filter(({ count }) => count > 0);
}

function isEmpty(topic: Gathers): boolean {
  return contentsOf(topic).length === 0;
}
