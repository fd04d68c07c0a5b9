import type { TimelineEntry, TimelineKind } from "#app/domain/bills/timeline-kinds.ts";
import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import type { StandInShort } from "#app/domain/positions/stand-in-short.ts";
import { Details } from "../base/details.tsx";
import { EmptyState, InsetText } from "../base/message.tsx";
import { type Named, NamedList } from "../base/named.tsx";
import { Section } from "../base/section.tsx";
import { BillCommitments } from "../commitments/bill-commitments.tsx";
import { type DivisionInList, DivisionList } from "../divisions/division-list.tsx";
import { PartyBreakdown, type PartyVotes } from "../divisions/party-breakdown.tsx";
import { type FigureInList, FigureList } from "../record/figure-list.tsx";
import { type LetterInThread, LetterThread } from "../record/letter-thread.tsx";
import { type MeetingInList, MeetingList } from "../record/meeting-list.tsx";
import { type StatementInList, StatementList } from "../record/statement-list.tsx";
import { type AmendmentInList, AmendmentList } from "./amendment-list.tsx";
import { BillStands } from "./bill-stands.tsx";
import { BillTimeline } from "./bill-timeline.tsx";
import { type BillDocument, DocumentList } from "./document-list.tsx";
import { ProposalTracker, type ProposalTrackerProps } from "./proposal-tracker.tsx";

export type BillRecordShown = {
  slug: string;
  provisions: readonly string[];
  timeline: readonly TimelineEntry[];
  divisions: readonly (DivisionInList & { parties: readonly PartyVotes[] })[];
  divisionsMissing: readonly string[];
  amendments: readonly AmendmentInList[];
  letters: readonly LetterInThread[];
  /** Topics of the bill on which there are letters, about this bill or not. */
  lettersOnTopics: readonly Named[];
  meetings: readonly MeetingInList[];
  /** How many entries there are, and who stands where after all of them. */
  positions: number;
  stands: StandInShort;
  statements: readonly StatementInList[];
  figures: readonly FigureInList[];
  commitments: readonly CommitmentInTable[];
  documents: readonly BillDocument[];
  proposal:
    | (Omit<ProposalTrackerProps, "bill" | "supportersNeeded"> & { href: string; title: string; supportersNeeded?: number | null })
    | null;
};

export type BillRecordProps = {
  bill: BillRecordShown;
  /** The one kind of entry that the timeline shows; null: all of them. */
  kind: TimelineKind | null;
  /** Whether the timeline goes back to the beginning. */
  isWhole: boolean;
  /** Which page of the timeline, from 1. */
  page?: number;
};

/** How much of a long list the page shows at first. */
const lettersAtFirst = 5;
const meetingsAtFirst = 5;

/** Everything that is recorded around a bill, part by part. What there is none of says so where a reader would look for it. */
export function BillRecord({ bill, kind, isWhole, page = 1 }: BillRecordProps) {
  return (
    <>
      {bill.provisions.length > 0 ? (
        <Section id="provisions" heading="What it would do">
          <ul className="prose-list">
            {bill.provisions.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {bill.proposal ? (
        <Section id="proposal" heading="Before it was introduced" more={<a href={bill.proposal.href}>The proposal</a>}>
          <ProposalTracker {...bill.proposal} supportersNeeded={bill.proposal.supportersNeeded ?? null} bill={null} />
        </Section>
      ) : null}
      <Section id="timeline" heading="What happened">
        <BillTimeline slug={bill.slug} timeline={bill.timeline} kind={kind} isWhole={isWhole} page={page} />
      </Section>
      <Section id="votes" heading="Votes">
        {bill.divisions.length === 0 ? <p>No vote on this bill is on record here.</p> : <DivisionList divisions={bill.divisions} />}
        {bill.divisions.map((division) =>
          division.parties.length > 0 ? (
            <Details key={division.slug} summary={`How each party voted: ${division.title}`}>
              <PartyBreakdown parties={division.parties} caption={`How each party voted: ${division.title}`} />
              <p>
                <a href={division.href}>Find how a member voted</a>
              </p>
            </Details>
          ) : null,
        )}
        {bill.divisionsMissing.length > 0 ? (
          <InsetText>
            Our sources also name {bill.divisionsMissing.length === 1 ? "this vote" : "these votes"}, whose roll-call is not on record here:{" "}
            {bill.divisionsMissing.join(", ")}.
          </InsetText>
        ) : null}
      </Section>
      <Section
        id="amendments"
        heading="Amendments"
        more={bill.amendments.length > 20 ? <a href={`/bills/${bill.slug}/amendments`}>All amendments</a> : undefined}
      >
        {bill.amendments.length === 0 ? (
          <p>No amendment to this bill is on record here.</p>
        ) : (
          <AmendmentList amendments={bill.amendments.slice(0, 20)} />
        )}
      </Section>
      <Section id="letters" heading="Letters">
        {bill.letters.length === 0 ? (
          <p>No letter about this bill is on record here.</p>
        ) : (
          <LetterThread letters={bill.letters.slice(-lettersAtFirst)} />
        )}
        {bill.letters.length > lettersAtFirst ? (
          <p>
            These are the newest {lettersAtFirst}.{" "}
            <a href={`/letters?bill=${encodeURIComponent(bill.slug)}`}>All {bill.letters.length} letters about this bill</a>
          </p>
        ) : null}
        {bill.lettersOnTopics.length > 0 ? (
          <p>
            All letters on its topics: <NamedList all={bill.lettersOnTopics} />
          </p>
        ) : null}
      </Section>
      {bill.meetings.length > 0 ? (
        <Section id="meetings" heading="Meetings and visits">
          <MeetingList meetings={bill.meetings.slice(-meetingsAtFirst)} />
          {bill.meetings.length > meetingsAtFirst ? (
            <p>
              These are the newest {meetingsAtFirst}.{" "}
              <a href={`/bills/${bill.slug}?kind=meeting#timeline`}>All {bill.meetings.length} meetings and visits, in order</a>
            </p>
          ) : null}
        </Section>
      ) : null}
      <Section id="positions" heading="Positions" more={<a href={`/bills/${bill.slug}/positions`}>As on any day, and who changed</a>}>
        {bill.positions === 0 ? (
          <p>No position on this bill is on record here.</p>
        ) : (
          <BillStands slug={bill.slug} stands={bill.stands} entries={bill.positions} />
        )}
      </Section>
      {bill.statements.length > 0 ? (
        <Section id="statements" heading="Statements">
          <Details summary={counted(bill.statements.length, "statement", "with the words as quoted and the source of each")}>
            <StatementList statements={bill.statements} />
          </Details>
        </Section>
      ) : null}
      {bill.figures.length > 0 ? (
        <Section id="figures" heading="Figures">
          <Details summary={counted(bill.figures.length, "figure", "quoted about it, with who published each")}>
            <FigureList figures={bill.figures} />
          </Details>
        </Section>
      ) : null}
      <Section
        id="commitments"
        heading="Commitments"
        more={bill.commitments.length > 0 ? <a href={`/bills/${bill.slug}/commitments`}>All commitments around this bill</a> : undefined}
      >
        <BillCommitments commitments={bill.commitments} />
      </Section>
      <Section id="documents" heading="Documents">
        {bill.documents.length === 0 ? (
          <EmptyState title="No document is on record here.">
            <p>The Parliament publishes the bill and its accompanying documents on its own page.</p>
          </EmptyState>
        ) : (
          <DocumentList documents={bill.documents} />
        )}
      </Section>
    </>
  );
}

function counted(count: number, one: string, what: string): string {
  return `${count === 1 ? `1 ${one}` : `${count} ${one}s`}, ${what}`;
}
