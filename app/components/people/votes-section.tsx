import type { Vote } from "#app/domain/facts/division.ts";
import type { Day } from "#app/lib/dates.ts";
import { InsetText } from "../base/message.tsx";
import { Pagination } from "../base/pagination.tsx";
import { Section } from "../base/section.tsx";
import { Table } from "../base/table.tsx";
import { When } from "../base/when.tsx";
import { VoteWord } from "../divisions/vote-word.tsx";

export type VoteOfPerson = {
  slug: string;
  title: string;
  held_on: Day;
  vote: Vote;
  party: string | null;
  seat: string | null;
  bill_slug: string | null;
  bill_title: string | null;
};
export type VotesSectionProps = {
  votes: { total: number; page: number; pageCount: number; rows: readonly VoteOfPerson[] };
  path: string;
};

/** How a person voted, newest first, page by page. */
export function VotesSection({ votes: { total, page, pageCount, rows }, path }: VotesSectionProps) {
  return (
    <Section id="votes" heading="Votes">
      {total === 0 ? (
        <InsetText>No recorded vote of this person is on record here.</InsetText>
      ) : (
        <>
          <p className="list-count">{total === 1 ? "1 recorded vote" : `${total} recorded votes`}</p>
          <Table
            caption="How this person voted, newest first"
            captionIsHidden
            rows={rows}
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
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(other) => `${path}${other > 1 ? `?votes=${other}` : ""}#votes`}
            label="Pages of votes"
          />
        </>
      )}
    </Section>
  );
}
