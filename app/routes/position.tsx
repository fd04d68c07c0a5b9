import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { NamedLink } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { AddRecord } from "#app/components/editing/add-record.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { ChangesInSentences } from "#app/components/positions/changes-in-sentences.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { ConfidenceTag } from "#app/components/record/confidence-tag.tsx";
import { DisputedNote, TheirAnswer } from "#app/components/record/fairness.tsx";
import { PositionTable, StanceTag } from "#app/components/record/position-table.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readNextPosition } from "#app/services/positions/read-next-position.server.ts";
import { readPosition } from "#app/services/positions/read-position.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const slug = args.params.slug ?? "";
  const mayEdit = may(context.actor, "position.correct");
  return { position: await readPosition(context, slug), mayEdit, next: mayEdit ? await readNextPosition(context, slug) : null };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.position.holder.name ?? "Somebody"} on ${data.position.about.label} – Assent` : "Assent" },
];

export default function Position() {
  const { position, mayEdit, next } = useLoaderData<typeof loader>();
  const { holder, about } = position;
  const others = position.entries.filter(({ slug }) => slug !== position.slug);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Positions", href: "/positions" },
        ]}
      />
      {position.isDraft ? <DraftWarning what="position" /> : null}
      {position.isMadeUp ? <MadeUpWarning what="position" /> : null}
      <PageTitle
        caption="Position"
        lead={position.summary}
        tags={
          <>
            <StanceTag stance={position.stance} />
            <ConfidenceTag confidence={position.confidence} />
            {position.isMadeUp ? <MadeUpTag /> : null}
            {position.isDraft ? <DraftTag /> : null}
          </>
        }
      >
        {holder.name ?? "Somebody"} on {about.label}
      </PageTitle>
      <EditLinks kind="position" slug={position.slug} actorMayEdit={mayEdit} isDraft={position.isDraft} what="this position" />
      {next ? <AddRecord links={[{ label: "They changed their mind: record a new position", href: next }]} /> : null}
      <DisputedNote dispute={position.dispute} />
      <SummaryList
        rows={[
          { key: "who", label: "Who", value: <NamedLink who={holder} /> },
          { key: "about", label: "About", value: about.href ? <a href={about.href}>{about.label}</a> : about.label },
          { key: "stance", label: "Position", value: <StanceTag stance={position.stance} /> },
          ...(position.condition ? [{ key: "condition", label: "Condition", value: position.condition }] : []),
          { key: "from", label: "Held from", value: <When day={position.from} hasWeekday /> },
          {
            key: "statement",
            label: "Said or done",
            value: position.statement ? (
              <a href={position.statement.href}>{position.statement.label}</a>
            ) : (
              <Unknown words="No statement is named" />
            ),
          },
          ...(position.vote ? [{ key: "vote", label: "Vote", value: <a href={position.vote.href}>{position.vote.label}</a> }] : []),
        ]}
      />
      <TheirAnswer who={holder.name ?? "who is named"} reply={position.reply} />
      <DifferingClaims claims={position.claims} />
      {position.changes.length > 0 ? (
        <Section id="changes" heading="Changes of this position">
          <ChangesInSentences changes={position.changes} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section id="others" heading="Before and after">
          <PositionTable caption={`Other entries of ${holder.name ?? "the same holder"} on this`} positions={others} />
        </Section>
      ) : null}
      <Section id="sources" heading="Sources">
        <SourceList sources={position.sourcesInFull} remarks={position.remarks} />
      </Section>
    </>
  );
}
