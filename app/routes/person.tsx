import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { Table } from "#app/components/base/table.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { VoteWord } from "#app/components/divisions/vote-word.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { BriefBills, Gathered } from "#app/components/record/gathered.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { billRoleWords } from "#app/domain/bills/bill-role-words.ts";
import { partyWords } from "#app/domain/people/party-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { formatDay } from "#app/lib/dates.ts";
import { readPerson } from "#app/services/people/read-people.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const person = await readPerson(context, args.params.slug ?? "");
  return { person, mayEdit: may(context.actor, "person.correct") };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.person.name} – Assent` : "Assent" }];

export default function Person() {
  const { person, mayEdit } = useLoaderData<typeof loader>();
  const last = person.seats.at(-1);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "People", href: "/people" },
        ]}
      />
      {person.isDraft ? <DraftWarning what="person" /> : null}
      {person.isMadeUp ? <MadeUpWarning what="person" /> : null}
      <PageTitle caption="Person" tags={person.isMadeUp ? <MadeUpTag /> : null} lead={last ? leadOf(last) : person.note}>
        {person.name}
      </PageTitle>
      <EditLinks kind="person" slug={person.slug} actorMayEdit={mayEdit} isDraft={person.isDraft} />
      {person.otherNames.length > 0 ? <p>Also printed as {person.otherNames.join(", ")}.</p> : null}
      {person.seats.length > 0 ? (
        <Section id="seats" heading="Party and seat">
          <Table
            caption="As sources print them, from the first to the last day seen"
            rows={person.seats}
            rowKey={(seat) => `${seat.from_on}|${seat.area}|${seat.party}`}
            columns={[
              { key: "area", heading: "Constituency or region", isRowHeading: true, cell: (seat) => seat.area ?? <Unknown /> },
              { key: "party", heading: "Party", cell: (seat) => (seat.party ? partyWords(seat.party) : <Unknown words="None printed" />) },
              { key: "from", heading: "First seen", cell: (seat) => <When day={seat.from_on} /> },
              { key: "to", heading: "Last seen", cell: (seat) => <When day={seat.to_on} /> },
            ]}
          />
        </Section>
      ) : null}
      {person.offices.length > 0 ? (
        <Section id="offices" heading="Offices">
          <Table
            caption="Offices held, newest first"
            captionIsHidden
            rows={person.offices}
            rowKey={(office) => `${office.slug}|${office.from_on}`}
            columns={[
              {
                key: "office",
                heading: "Office",
                isRowHeading: true,
                cell: (office) => <a href={`/offices/${office.slug}`}>{office.title}</a>,
              },
              { key: "from", heading: "From", cell: (office) => <When day={office.from_on} /> },
              {
                key: "to",
                heading: "To",
                cell: (office) => (office.to_on ? <When day={office.to_on} /> : (office.note ?? "No end on record")),
              },
            ]}
          />
        </Section>
      ) : null}
      {person.committees.length > 0 ? (
        <Section id="committees" heading="Committees">
          <ul className="rows">
            {person.committees.map((committee) => (
              <li className="rows__row" key={committee.slug}>
                <a href={`/committees/${committee.slug}`}>{committee.name}</a>{" "}
                {committee.role === "member" ? "" : `(${committee.role.replace("_", " ")})`}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {person.bills.length > 0 ? (
        <Section id="bills" heading="Bills in hand">
          <BriefBills bills={person.bills.map((bill) => ({ ...bill, role: billRoleWords[bill.role] }))} />
        </Section>
      ) : null}
      {person.proposals.length > 0 ? (
        <Section id="proposals" heading="Proposals">
          <ul className="rows">
            {person.proposals.map((proposal) => (
              <li className="rows__row" key={proposal.slug}>
                <a href={`/proposals/${proposal.slug}`}>{proposal.title}</a> <span className="secondary">Session {proposal.session}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="votes" heading="Votes">
        {person.votes.length === 0 ? (
          <InsetText>No recorded vote of this person is on record here.</InsetText>
        ) : (
          <Table
            caption="How this person voted, newest first"
            captionIsHidden
            rows={person.votes}
            rowKey={(vote) => vote.slug}
            columns={[
              { key: "title", heading: "Vote", isRowHeading: true, cell: (vote) => <a href={`/votes/${vote.slug}`}>{vote.title}</a> },
              { key: "vote", heading: "Voted", cell: (vote) => <VoteWord vote={vote.vote} /> },
              { key: "as", heading: "As printed", cell: (vote) => [vote.party, vote.seat].filter(Boolean).join(", ") },
              { key: "held", heading: "On", cell: (vote) => <When day={vote.held_on} /> },
              {
                key: "bill",
                heading: "Bill",
                cell: (vote) => (vote.bill_slug ? <a href={`/bills/${vote.bill_slug}`}>{vote.bill_title}</a> : ""),
              },
            ]}
          />
        )}
      </Section>
      {person.amendments.length > 0 ? (
        <Section id="amendments" heading="Amendments">
          <ul className="rows">
            {person.amendments.map((amendment) => (
              <li className="rows__row" key={amendment.slug}>
                <a href={`/amendments/${amendment.slug}`}>Amendment {amendment.number}</a> to the{" "}
                <a href={`/bills/${amendment.billSlug}`}>{amendment.billTitle}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Gathered {...person} of={person.name} />
      <DifferingClaims claims={person.claims} />
      <Section id="sources" heading="Sources">
        <SourceList sources={person.sources} remarks={person.remarks} />
      </Section>
    </>
  );
}

/** The last that a source shows, with the day: nothing is carried to another day. */
function leadOf({
  party,
  area,
  to_on,
  from_on,
}: {
  party: string | null;
  area: string | null;
  to_on: string | null;
  from_on: string | null;
}) {
  const seen = to_on ?? from_on;
  const what = [party ? partyWords(party) : null, area].filter(Boolean).join(", ");
  return what ? `${what}${seen ? ` (as printed on ${formatDay(seen)})` : ""}` : null;
}
