import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "#app/components/base/breadcrumbs.tsx";
import { InsetText } from "#app/components/base/message.tsx";
import { PageTitle } from "#app/components/base/page-title.tsx";
import { Section } from "#app/components/base/section.tsx";
import { SummaryList } from "#app/components/base/summary-list.tsx";
import { MadeUpTag } from "#app/components/base/tag.tsx";
import { Unknown } from "#app/components/base/unknown.tsx";
import { When } from "#app/components/base/when.tsx";
import { PartyBreakdown } from "#app/components/divisions/party-breakdown.tsx";
import { RollCall } from "#app/components/divisions/roll-call.tsx";
import { VoteResult } from "#app/components/divisions/vote-result.tsx";
import { EditLinks } from "#app/components/editing/edit-links.tsx";
import { NotesPanel } from "#app/components/notes/notes-panel.tsx";
import { Claims } from "#app/components/record/claims.tsx";
import { Quotation } from "#app/components/record/quotation.tsx";
import { DraftWarning, MadeUpWarning } from "#app/components/record/record-head.tsx";
import { SourceList } from "#app/components/record/source-list.tsx";
import { stageWords } from "#app/domain/bills/stage-words.ts";
import { findVotes } from "#app/domain/divisions/find-vote.ts";
import { countNames, didNotVote, partyBreakdown } from "#app/domain/divisions/tally.ts";
import { partyWords } from "#app/domain/people/party-words.ts";
import { may } from "#app/domain/permissions/may.ts";
import { scottishParliament } from "#app/domain/procedure/rulebooks/scottish-parliament.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { formatDay } from "#app/lib/dates.ts";
import { readDivision } from "#app/services/divisions/read-divisions.server.ts";
import { readNotesAbout } from "#app/services/notes/read-notes.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const member = (new URL(args.request.url).searchParams.get("member") ?? "").trim().slice(0, 100);
  const context = await contextFor(args);
  const division = await readDivision(context, args.params.slug ?? "");
  const notes = await readNotesAbout(context, "division", division.id);
  return { division, mayEdit: may(context.actor, "division.correct"), notes, member };
}

export const headers = publicCacheHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `Vote: ${data.division.title} – Assent` : "Assent" }];

export default function Vote() {
  const { division, mayEdit, notes, member } = useLoaderData<typeof loader>();
  const { votes, announced } = division;
  const counted = votes.length > 0 ? countNames(votes) : null;
  const absent = didNotVote(announced, scottishParliament.legislature.seats);
  const saidByName = new Map(division.statements.map((each) => [each.name, each.quote]));
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Home", href: "/" },
          { label: "Votes", href: "/votes" },
        ]}
      />
      {division.isDraft ? <DraftWarning what="vote" /> : null}
      {division.isMadeUp ? <MadeUpWarning what="vote" /> : null}
      <PageTitle caption={`Vote on ${formatDay(division.heldOn)}`} tags={division.isMadeUp ? <MadeUpTag /> : null}>
        {division.title}
      </PageTitle>
      <EditLinks kind="division" slug={division.slug} actorMayEdit={mayEdit} isDraft={division.isDraft} />
      <VoteResult
        announced={announced}
        counted={counted}
        didNotVote={absent?.count ?? null}
        didNotVoteNote={division.notVotingNote ?? absent?.words ?? null}
        result={division.result}
        consequence={division.consequence}
        castingVote={division.castingVote}
      />
      <SummaryList
        rows={[
          {
            key: "bill",
            label: "Bill",
            value: division.bill ? (
              <a href={division.bill.href}>{division.bill.title}</a>
            ) : (
              <Unknown words="Not about a bill on record here" />
            ),
          },
          { key: "kind", label: "Kind", value: division.kindWords },
          { key: "reference", label: "Reference", value: division.reference ?? <Unknown words="None printed" /> },
          { key: "stage", label: "Stage", value: division.stage ? stageWords[division.stage].official : <Unknown /> },
          { key: "name", label: "In the name of", value: division.inNameOf ?? <Unknown /> },
          { key: "question", label: "The question", value: division.question ?? <Unknown /> },
          { key: "held", label: "Held", value: <When day={division.heldOn} hasWeekday /> },
          ...(division.place ? [{ key: "place", label: "Where", value: division.place }] : []),
        ]}
      />
      {division.statements.length > 0 ? (
        <Section id="statements" heading="What members said about their vote">
          <p>A recorded vote stands. What a member says that they meant is another fact, and stands beside it.</p>
          {division.statements.map((each) => (
            <div key={`${each.name}|${each.quote}`}>
              <Quotation text={each.quote} speaker={each.href ? <a href={each.href}>{each.name}</a> : each.name} />
              {each.reply ? <Quotation text={each.reply} speaker="The Presiding Officer" /> : null}
              {each.effect ? <p className="small">Effect on the vote – {each.effect}</p> : null}
            </div>
          ))}
        </Section>
      ) : null}
      {votes.length > 0 ? (
        <>
          <Section id="parties" heading="Parties">
            <PartyBreakdown
              parties={partyBreakdown(votes).map(({ party, counts }) => ({
                party: party === null ? "No party printed" : partyWords(party),
                counts,
              }))}
            />
          </Section>
          <Section id="names" heading="Names">
            <RollCall
              rows={findVotes(votes, member).map((vote) => ({
                ...vote,
                note: saidByName.get(vote.name) ? "See what this member said about this vote, above" : null,
              }))}
              total={votes.length}
              search={{ action: `/votes/${division.slug}#names`, value: member, clearHref: `/votes/${division.slug}#names` }}
            />
          </Section>
        </>
      ) : (
        <InsetText>The names of this vote are not on record here, only the result that the chair announced.</InsetText>
      )}
      {division.claims
        .filter((each) => each.differ)
        .map((each) => (
          <Claims key={each.field} field={each.words} claims={each.claims} />
        ))}
      <NotesPanel notes={notes} address={`/votes/${division.slug}`} />
      <Section id="sources" heading="Sources">
        <SourceList sources={division.sources} remarks={division.remarks} />
      </Section>
    </>
  );
}
