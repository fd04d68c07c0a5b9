import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { NamedList } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { CameThrough } from "#app/components/positions/came-through.tsx";
import { StatementFacts } from "#app/components/positions/statement-facts.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { ConfidenceTag } from "#app/components/record/confidence-tag.tsx";
import { DisputedNote, TheirAnswer } from "#app/components/record/fairness.tsx";
import { PositionTable } from "#app/components/record/position-table.tsx";
import { Quotation } from "#app/components/record/quotation.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { TieList } from "#app/components/record/tie-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readStatement } from "#app/services/positions/read-statement.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  return { statement: await readStatement(context, args.params.slug ?? ""), mayEdit: may(context.actor, "statement.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.statement.speaker.name ?? "Somebody"}: ${data.statement.summary} – Assent` : "Assent" },
  { name: "description", content: data?.statement.summary ?? "" },
];

export default function Statement() {
  const { statement, mayEdit } = useLoaderData<typeof loader>();
  const { speaker, levels } = statement;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Statements", href: "/statements" },
        ]}
      />
      {statement.isDraft ? <DraftWarning what="statement" /> : null}
      {statement.isMadeUp ? <MadeUpWarning what="statement" /> : null}
      <PageTitle
        caption={`Statement: ${speaker.name ?? "somebody not named"}`}
        tags={
          <>
            <ConfidenceTag confidence={statement.confidence} />
            {statement.isMadeUp ? <MadeUpTag /> : null}
            {statement.isDraft ? <DraftTag /> : null}
          </>
        }
      >
        {statement.summary}
      </PageTitle>
      <EditLinks kind="statement" slug={statement.slug} actorMayEdit={mayEdit} isDraft={statement.isDraft} what="this statement" />
      <DisputedNote dispute={statement.dispute} />
      {statement.quote ? (
        <Quotation text={statement.quote} speaker={speaker.name} chain={levels} />
      ) : (
        <p>{statement.vote ? "Something was done here, and not said." : "The words themselves are not on record here."}</p>
      )}
      <StatementFacts statement={statement} />
      {levels.length > 0 ? (
        <Section id="through" heading="How these words came to us">
          <CameThrough levels={levels} speaker={speaker} />
        </Section>
      ) : null}
      <TheirAnswer who={speaker.name ?? "who is named"} reply={statement.reply} />
      <DifferingClaims claims={statement.claims} />
      {statement.positions.length > 0 ? (
        <Section id="positions" heading="Positions that rest on it">
          <PositionTable caption="Positions that rest on this statement" positions={statement.positions} showsSubject />
        </Section>
      ) : null}
      {statement.topics.length > 0 ? (
        <p>
          Topics: <NamedList all={statement.topics.map(({ slug, name }) => ({ name, href: `/topics/${slug}` }))} />
        </p>
      ) : null}
      {statement.tiedTo.length > 0 ? (
        <Section id="tied" heading="Named in">
          <TieList ties={statement.tiedTo} />
        </Section>
      ) : null}
      <Section id="sources" heading="Sources">
        <SourceList sources={statement.sources} remarks={statement.remarks} />
      </Section>
    </>
  );
}
