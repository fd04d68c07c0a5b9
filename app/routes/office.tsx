import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Table } from "#app/components/base/table.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { commitmentColumns } from "#app/components/commitments/commitment-columns.tsx";
import { CommitmentCounts } from "#app/components/commitments/commitment-counts.tsx";
import { WaitingAround } from "#app/components/letters/waiting-around.tsx";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { readCommitmentsOfOffice } from "#app/services/commitments/read-commitments.server.ts";
import { readOffice } from "#app/services/people/read-offices.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const office = await readOffice(context, args.params.slug ?? "");
  return { office, commitments: await readCommitmentsOfOffice(context, office) };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.office.title} – Assent` : "Assent" }];

export default function Office() {
  const { office, commitments } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Offices", href: "/offices" },
        ]}
      />
      <PageTitle caption="Office" lead="Gaps and overlaps between holders are real: they stand here as the record has them.">
        {office.title}
      </PageTitle>
      <Table
        caption="Who held it, oldest first"
        rows={office.holdings}
        rowKey={(holding) => `${holding.person_slug}|${holding.from_on}`}
        columns={[
          {
            key: "person",
            heading: "Held by",
            isRowHeading: true,
            cell: (holding) =>
              holding.person_slug ? (
                <a href={`/people/${holding.person_slug}`}>{holding.person}</a>
              ) : (
                <Unknown words="Vacant, or holder not known" />
              ),
          },
          { key: "from", heading: "From", cell: (holding) => <When day={holding.from_on} /> },
          { key: "to", heading: "To", cell: (holding) => (holding.to_on ? <When day={holding.to_on} /> : "No end on record") },
          { key: "note", heading: "Note", cell: (holding) => holding.note ?? "" },
        ]}
      />
      {office.gaps.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <WaitingAround waiting={office.waiting} who="this office" allHref={`/letters?office=${encodeURIComponent(office.slug)}`} />
      {commitments.length > 0 ? (
        <Section id="commitments" heading="Commitments made in this office">
          <CommitmentCounts commitments={commitments} />
          <Table
            caption={`Commitments made as ${office.title}`}
            captionIsHidden
            columns={commitmentColumns({ showsBill: true })}
            rows={commitments}
            rowKey={(row) => row.slug}
          />
        </Section>
      ) : null}
    </>
  );
}
