import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { NamedLink } from "#app/components/base/named.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { NotesPanel } from "#app/components/notes/notes-panel.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readAmendment } from "#app/services/amendments/read-amendments.server.ts";
import { readNotesAbout } from "#app/services/notes/read-notes.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const amendment = await readAmendment(context, args.params.slug ?? "");
  const notes = await readNotesAbout(context, "amendment", amendment.id);
  return { amendment, mayEdit: may(context.actor, "amendment.correct"), notes };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Amendment ${data.amendment.number}: ${data.amendment.bill.title} – Assent` : "Assent" },
];

export default function Amendment() {
  const { amendment, mayEdit, notes } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Bills", href: "/bills" },
          { label: amendment.bill.title, href: amendment.bill.href },
          { label: "Amendments", href: `${amendment.bill.href}/amendments` },
        ]}
      />
      {amendment.isDraft ? <DraftWarning what="amendment" /> : null}
      {amendment.isMadeUp ? <MadeUpWarning what="amendment" /> : null}
      <PageTitle caption={amendment.bill.title} tags={amendment.isMadeUp ? <MadeUpTag /> : null}>
        Amendment {amendment.number}
      </PageTitle>
      <EditLinks kind="amendment" slug={amendment.slug} actorMayEdit={mayEdit} isDraft={amendment.isDraft} />
      <blockquote className="wording">{amendment.wording}</blockquote>
      {amendment.wordingIsIncomplete ? <p>The wording is incomplete: our source breaks off.</p> : null}
      <SummaryList
        rows={[
          { key: "state", label: "What became of it", value: amendment.stateWords ?? <Unknown /> },
          {
            key: "division",
            label: "Vote",
            value: amendment.division ? (
              <a href={amendment.division.href}>{amendment.division.label}</a>
            ) : (
              <Unknown words="No vote on record" />
            ),
          },
          { key: "stage", label: "Stage", value: amendment.stageWords },
          { key: "member", label: "Lodged by", value: <NamedLink who={amendment.member} /> },
          { key: "supporters", label: "Supported by", value: amendment.supporters.join(", ") || <Unknown words="Nobody named" /> },
          { key: "lodged", label: "Lodged on", value: <When day={amendment.lodgedOn} /> },
          { key: "list", label: "List", value: amendment.listReference ?? <Unknown /> },
        ]}
      />
      <DifferingClaims claims={amendment.claims} />
      <NotesPanel notes={notes} address={`/amendments/${amendment.slug}`} />
      <Section id="sources" heading="Sources">
        <SourceList sources={amendment.sources} remarks={amendment.remarks} />
      </Section>
    </>
  );
}
