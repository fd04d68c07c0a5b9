import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { NamedList } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { MadeUpTag, Tag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { ProposalTracker } from "#app/components/bills/proposal-tracker.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { proposalOutcomeWords } from "#app/domain/bills/proposal-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readProposal } from "#app/services/proposals/read-proposals.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const proposal = await readProposal(context, args.params.slug ?? "");
  return { proposal, mayEdit: may(context.actor, "proposal.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.proposal.title} – Assent` : "Assent" }];

export default function Proposal() {
  const { proposal, mayEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Proposals", href: "/proposals" },
        ]}
      />
      {proposal.isDraft ? <DraftWarning what="proposal" /> : null}
      {proposal.isMadeUp ? <MadeUpWarning what="proposal" /> : null}
      <PageTitle
        caption={`Proposal for a Member’s Bill, session ${proposal.session}`}
        lead={proposal.purpose}
        tags={
          <>
            <Tag>{proposalOutcomeWords[proposal.outcome ?? "unknown"]}</Tag>
            {proposal.isMadeUp ? <MadeUpTag /> : null}
          </>
        }
      >
        {proposal.title}
      </PageTitle>
      <EditLinks kind="proposal" slug={proposal.slug} actorMayEdit={mayEdit} isDraft={proposal.isDraft} />
      <ProposalTracker {...proposal} supportersNeeded={proposal.supportersNeeded} />
      <SummaryList
        rows={[
          {
            key: "member",
            label: "Member",
            value: proposal.member ? <a href={proposal.member.href}>{proposal.member.name}</a> : <Unknown />,
          },
          { key: "supporters", label: "Other members in support", value: proposal.supporters ?? <Unknown /> },
          ...(proposal.supporterPeople.length > 0
            ? [{ key: "names", label: "Of whom known by name", value: <NamedList all={proposal.supporterPeople} /> }]
            : []),
          {
            key: "consultation",
            label: "Consultation",
            value: proposal.consultationUrl ? <a href={proposal.consultationUrl}>Its page</a> : <Unknown words="No address on record" />,
          },
          {
            key: "bill",
            label: "Bill that came of it",
            value: proposal.bill ? <a href={proposal.bill.href}>{proposal.bill.title}</a> : <Unknown words="None on record" />,
          },
        ]}
      />
      <DifferingClaims claims={proposal.claims} />
      <Section id="sources" heading="Sources">
        <SourceList sources={proposal.sources} remarks={proposal.remarks} />
      </Section>
    </>
  );
}
