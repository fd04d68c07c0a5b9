import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Contents } from "#app/components/base/contents.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { AroundSomebody, contentsAround } from "#app/components/people/around-somebody.tsx";
import { OfficesOfOrganisation } from "#app/components/people/offices-of-organisation.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { BriefBills } from "#app/components/record/gathered.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { billRoleWords } from "#app/domain/bills/bill-role-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { slugOf } from "#app/lib/text.ts";
import { readOrganisation } from "#app/services/people/read-organisations.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const organisation = await readOrganisation(context, args.params.slug ?? "");
  return { organisation, mayEdit: may(context.actor, "organisation.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.organisation.name} – Assent` : "Assent" }];

export default function Organisation() {
  const { organisation, mayEdit } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Organisations", href: "/organisations" },
        ]}
      />
      {organisation.isDraft ? <DraftWarning what="organisation" /> : null}
      {organisation.isMadeUp ? <MadeUpWarning what="organisation" /> : null}
      <PageTitle caption="Organisation" lead={organisation.note} tags={organisation.isMadeUp ? <MadeUpTag /> : null}>
        {organisation.name}
      </PageTitle>
      <EditLinks kind="organisation" slug={organisation.slug} actorMayEdit={mayEdit} isDraft={organisation.isDraft} />
      {organisation.website ? (
        <p>
          <a href={organisation.website}>Website of {organisation.name}</a>
        </p>
      ) : null}
      <Contents
        items={[
          ...(organisation.bills.length > 0 ? [{ href: "#bills", label: "Bills", count: organisation.bills.length }] : []),
          ...(organisation.offices.length > 0 ? [{ href: "#offices", label: "Offices held", count: organisation.offices.length }] : []),
          ...contentsAround(organisation),
          { href: "#sources", label: "Sources" },
        ]}
      />
      {organisation.bills.length > 0 ? (
        <Section id="bills" heading="Bills">
          <BriefBills bills={organisation.bills.map((bill) => ({ ...bill, role: billRoleWords[bill.role] }))} />
        </Section>
      ) : null}
      <OfficesOfOrganisation terms={organisation.offices} />
      <AroundSomebody around={organisation} links={linksOf(organisation)} name={organisation.name} />
      <DifferingClaims claims={organisation.claims} />
      <Section id="sources" heading="Sources">
        <SourceList sources={organisation.sources} remarks={organisation.remarks} />
      </Section>
    </>
  );
}

/** Lists that are filtered by an organisation know it by slug, or by name where only the name is printed. */
function linksOf({ slug, name }: { slug: string; name: string }) {
  return {
    positions: `/positions?organisation=${slug}`,
    statements: `/statements?organisation=${slug}`,
    commitments: `/commitments?who=${slugOf(name)}`,
    letters: `/letters?q=${encodeURIComponent(name)}`,
    meetings: `/meetings?who=${slugOf(name)}`,
  };
}
