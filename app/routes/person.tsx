import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { Contents } from "#app/components/base/contents.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { AmendmentsSection } from "#app/components/people/amendments-section.tsx";
import { AroundSomebody, ConfirmedFindings, contentsAround } from "#app/components/people/around-somebody.tsx";
import { OfficesSection, SeatsSection } from "#app/components/people/person-facts.tsx";
import { VotesSection } from "#app/components/people/votes-section.tsx";
import { DifferingClaims } from "#app/components/record/claims.tsx";
import { BriefBills } from "#app/components/record/gathered.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { billRoleWords } from "#app/domain/bills/bill-role-words.ts";
import { partyWords } from "#app/domain/people/party-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { formatDay } from "#app/lib/dates.ts";
import { slugOf } from "#app/lib/text.ts";
import { readPerson } from "#app/services/people/read-people.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const context = await contextFor(args);
  const asked = new URL(args.request.url).searchParams.get("votes") ?? "";
  const person = await readPerson(context, args.params.slug ?? "", /^\d{1,4}$/.test(asked) ? Number(asked) : 1);
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
      <Contents items={contentsOf(person)} />
      <SeatsSection seats={person.seats} />
      <OfficesSection offices={person.offices} remarks={person.officeRemarks} />
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
      <AroundSomebody around={person} links={linksOf(person)} name={person.name} />
      <ConfirmedFindings findings={person.findings} />
      <VotesSection votes={person.votes} path={`/people/${person.slug}`} />
      <AmendmentsSection amendments={person.amendments} />
      <DifferingClaims claims={person.claims} />
      <Section id="sources" heading="Sources">
        <SourceList sources={person.sources} remarks={person.remarks} />
      </Section>
    </>
  );
}

type PersonShown = ReturnType<typeof useLoaderData<typeof loader>>["person"];

/** Lists that are filtered by a person know them by slug, or by name where only the name is printed. */
function linksOf({ slug, name }: PersonShown) {
  return {
    positions: `/positions?person=${slug}`,
    statements: `/statements?person=${slug}`,
    commitments: `/commitments?who=${slugOf(name)}`,
    letters: `/letters?person=${slug}`,
    meetings: `/meetings?who=${slugOf(name)}`,
  };
}

function contentsOf(person: PersonShown) {
  const { seats, offices, committees, bills, proposals, findings, votes, amendments } = person;
  return [
    { href: "#seats", label: "Party and seat", count: seats.length },
    { href: "#offices", label: "Offices held", count: offices.length },
    { href: "#committees", label: "Committees", count: committees.length },
    { href: "#bills", label: "Bills in hand", count: bills.length },
    { href: "#proposals", label: "Proposals", count: proposals.length },
    ...contentsAround(person),
    { href: "#findings", label: "Said and voted", count: findings.length },
    { href: "#votes", label: "Votes", count: votes.total },
    { href: "#amendments", label: "Amendments", count: amendments.total },
    { href: "#sources", label: "Sources", count: null },
  ].filter(({ count }) => count !== 0);
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
