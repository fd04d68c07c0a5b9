import { Pagination } from "../base/pagination.tsx";
import { type Column, Table } from "../base/table.tsx";
import { DivisionList } from "../divisions/division-list.tsx";
import { PartyBreakdown } from "../divisions/party-breakdown.tsx";
import { RollCall, type RollCallRow } from "../divisions/roll-call.tsx";
import { VoteResult } from "../divisions/vote-result.tsx";
import { longTitle, Specimen } from "./specimen.tsx";

const votes = ["for", "against", "against", "abstain", "did_not_vote"] as const;
const rollCall: RollCallRow[] = Array.from({ length: 12 }, (_, place) => ({
  id: `made-up-${place}`,
  name: place === 3 ? "Morag Sgiathanach-Mac a' Ghobhainn of the Isles" : `Member Number ${place + 1}`,
  href: place % 4 === 0 ? null : "#votes",
  seat: place === 3 ? "Na h-Eileanan an Iar, Caithness, Sutherland and Ross" : place === 5 ? null : "Made-up South",
  party: place === 5 ? null : place % 2 === 0 ? "Hedgehog Party" : "Badger Party",
  vote: votes[place % votes.length] ?? "for",
  proxyCastBy: place === 2 ? "Member Number 9" : null,
  note: place === 4 ? "Said afterwards: meant to vote for. The recorded vote stands." : null,
}));

type Row = { number: number; title: string; votes: number };
const manyRows: Row[] = Array.from({ length: 500 }, (_, place) => ({
  number: place + 1,
  title: place % 40 === 7 ? longTitle : `Made-up Bill ${place + 1}`,
  votes: (place * 37) % 129,
}));
const columns: Column<Row>[] = [
  { key: "number", heading: "SP Bill", kind: "number", cell: (row) => row.number, sort: { href: "#by-number", direction: null } },
  {
    key: "title",
    heading: "Bill",
    isRowHeading: true,
    cell: (row) => <a href="#votes">{row.title}</a>,
    sort: { href: "#by-title", direction: "ascending" },
  },
  { key: "votes", heading: "Votes for", kind: "number", cell: (row) => row.votes, sort: { href: "#by-votes", direction: null } },
];
const wideColumns: Column<Row>[] = [
  ...columns,
  ...Array.from({ length: 9 }, (_, place) => ({
    key: `more-${place}`,
    heading: `Made-up column ${place + 1}`,
    cell: (row: Row) => `Value ${row.number + place}`,
  })),
];

/** Votes, roll-calls, tables. */
export function VoteSpecimens() {
  return (
    <>
      <Specimen name="Result of a vote">
        <VoteResult
          announced={{ for: 52, against: 63, abstain: 0 }}
          counted={{ for: 52, against: 63, abstain: 0 }}
          didNotVote={14}
          didNotVoteNote="129 members less the 115 whose votes are printed (our calculation)."
          result="disagreed"
          consequence="The Parliament did not agree to the general principles, so the bill fell."
        />
        <VoteResult
          announced={{ for: 64, against: 64, abstain: 1 }}
          counted={{ for: 64, against: 63, abstain: 1 }}
          didNotVote={null}
          result="disagreed"
          castingVote="against"
        />
      </Specimen>
      <Specimen name="By party">
        <PartyBreakdown
          parties={[
            { party: "Badger Party", counts: { for: 0, against: 58, abstain: 1, did_not_vote: 3 } },
            { party: "Hedgehog Party", counts: { for: 31, against: 0, abstain: 4, did_not_vote: 0 } },
            { party: "Party for the Better Protection of Small Animals", counts: { for: 5, against: 2, abstain: 0, did_not_vote: 0 } },
          ]}
        />
      </Specimen>
      <Specimen name="Roll-call">
        <RollCall rows={rollCall} total={12} search={{ action: "/design", value: "", clearHref: "/design" }} />
        <RollCall
          id="empty-roll-call"
          caption="How nobody voted"
          rows={[]}
          total={12}
          search={{ action: "/design", value: "nobody", clearHref: "/design" }}
        />
      </Specimen>
      <Specimen name="Votes in a list">
        <DivisionList
          divisions={[
            {
              slug: "d1",
              title: "Motion on the general principles",
              href: "#votes",
              heldOn: "2025-10-09",
              announced: { for: 52, against: 63, abstain: 0 },
              result: "disagreed",
              kindWords: "Motion",
              bill: { title: longTitle, href: "#bills" },
              consequence: "The bill fell.",
              isMadeUp: true,
            },
            {
              slug: "d2",
              title: "Amendment 23A",
              href: "#votes",
              heldOn: "2026-03-03",
              announced: { for: 5, against: 4, abstain: 1 },
              result: "agreed",
              kindWords: "Amendment",
            },
          ]}
        />
      </Specimen>
      <Specimen name="A table that is wider than the page">
        <Table
          id="wide-table"
          caption="Made-up bills with many columns"
          columns={wideColumns}
          rows={manyRows.slice(0, 5)}
          rowKey={(row) => `${row.number}`}
          onPhone="scroll"
        />
      </Specimen>
      <Specimen name="A table of 500 rows">
        <Table caption="Made-up bills" columns={columns} rows={manyRows} rowKey={(row) => `${row.number}`} />
        <Pagination page={5} pageCount={12} hrefOf={(page) => `#page-${page}`} />
      </Specimen>
    </>
  );
}
