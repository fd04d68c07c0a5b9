import type { Vote } from "#app/domain/facts/division.ts";
import { type Named, NamedLink } from "../base/named.tsx";
import { Table } from "../base/table.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { VoteWord } from "../divisions/vote-word.tsx";

export type MeantVote = {
  id: string;
  member: Named;
  vote: { label: string; href: string; on: string };
  recorded: Vote | null;
  meant: Vote | null;
  words: string;
  reply: string | null;
  effect: string | null;
};

/** The recorded vote and what the member says that they meant, side by side: both are kept. */
export function MeantVotes({ votes }: { votes: readonly MeantVote[] }) {
  return (
    <Table
      caption="The recorded vote stands, and so do the member’s words"
      rows={votes}
      rowKey={(row) => row.id}
      columns={[
        { key: "member", heading: "Member", isRowHeading: true, cell: (row) => <NamedLink who={row.member} /> },
        {
          key: "vote",
          heading: "Vote",
          cell: (row) => (
            <>
              <a href={row.vote.href}>{row.vote.label}</a>, <When day={row.vote.on} />
            </>
          ),
        },
        {
          key: "recorded",
          heading: "Recorded",
          cell: (row) => (row.recorded ? <VoteWord vote={row.recorded} /> : <Unknown words="Not found in the roll-call" />),
        },
        {
          key: "meant",
          heading: "Says that they meant",
          cell: (row) => (row.meant ? <VoteWord vote={row.meant} /> : <Unknown words="Not said" />),
        },
        {
          key: "words",
          heading: "In their words, and what the chair answered",
          cell: (row) => (
            <>
              <div>“{row.words}”</div>
              {row.reply ? <p className="small">The chair: “{row.reply}”</p> : null}
              {row.effect ? <p className="small">Effect on the vote: {row.effect}</p> : null}
            </>
          ),
        },
      ]}
    />
  );
}
