import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { NamedLink } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { DraftTag, MadeUpTag } from "#app/components/base/tag.tsx";
import { CommitmentFacts } from "#app/components/commitments/commitment-facts.tsx";
import { CommitmentStateTag } from "#app/components/commitments/commitment-state-tag.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { ConfidenceTag } from "#app/components/record/confidence-tag.tsx";
import { DisputedNote, TheirAnswer } from "#app/components/record/fairness.tsx";
import { Quotation } from "#app/components/record/quotation.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { TieList } from "#app/components/record/tie-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readCommitment } from "#app/services/commitments/read-commitment.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  return { commitment: await readCommitment(context, args.params.slug ?? ""), mayEdit: may(context.actor, "commitment.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.commitment.summary} – Assent` : "Assent" },
  { name: "description", content: data?.commitment.sentence ?? "" },
];

export default function Commitment() {
  const { commitment, mayEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Commitments", href: "/commitments" },
        ]}
      />
      {commitment.isDraft ? <DraftWarning what="commitment" /> : null}
      {commitment.isMadeUp ? <MadeUpWarning what="commitment" /> : null}
      <PageTitle
        caption="Commitment"
        lead={commitment.sentence}
        tags={
          <>
            <CommitmentStateTag tag={commitment.tag} />
            <ConfidenceTag confidence={commitment.confidence} />
            {commitment.isMadeUp ? <MadeUpTag /> : null}
            {commitment.isDraft ? <DraftTag /> : null}
          </>
        }
      >
        {commitment.summary}
      </PageTitle>
      <EditLinks kind="commitment" slug={commitment.slug} actorMayEdit={mayEdit} isDraft={commitment.isDraft} what="this commitment" />
      <DisputedNote dispute={commitment.isDisputed ? { note: commitment.disputeNote } : null} />
      {commitment.quote ? (
        <Quotation text={commitment.quote} speaker={<NamedLink who={commitment.speaker} />} chain={commitment.levels} />
      ) : (
        <p>The words themselves are not on record here.</p>
      )}
      <CommitmentFacts commitment={commitment} />
      <TheirAnswer who={commitment.speaker.name ?? "who promised it"} reply={commitment.reply} />
      <DifferingClaims claims={commitment.claims} />
      {commitment.tiedTo.length > 0 ? (
        <Section id="tied" heading="Named in">
          <TieList ties={commitment.tiedTo} />
        </Section>
      ) : null}
      <Section id="sources" heading="Sources">
        <SourceList sources={commitment.sources} remarks={commitment.remarks} />
      </Section>
    </>
  );
}
