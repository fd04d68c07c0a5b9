import type { LetterRow } from "#app/domain/letters/letter-in-table.ts";
import { formatUncertainDay } from "#app/lib/dates.ts";
import type { RowsColumn } from "#app/lib/rows-column.ts";

type Party = LetterRow["from"][number];

/** The columns in which a list of letters can be taken away, as CSV and as JSON. */
export function letterColumnsToTake(publicUrl: string): readonly RowsColumn<LetterRow>[] {
  return [
    { name: "sent", value: ({ sent }) => sent.on },
    { name: "sent_in_words", value: ({ sent }) => formatUncertainDay(sent) },
    { name: "from", value: (row) => row.from.map(partyWords) },
    { name: "to", value: (row) => row.to.map(partyWords) },
    { name: "subject", value: (row) => row.subject },
    { name: "kind", value: (row) => row.kind },
    { name: "about", value: (row) => row.about.map((each) => each.label) },
    { name: "state", value: (row) => row.reply.word },
    { name: "state_in_words", value: (row) => row.reply.sentence },
    { name: "last_day", value: (row) => row.lastDay },
    { name: "known_only_by_mention", value: (row) => row.isMentionedOnly },
    { name: "made_up", value: (row) => row.isMadeUp },
    { name: "address", value: (row) => `${publicUrl}${row.href}` },
  ];
}

function partyWords({ name, office }: Party): string {
  return office ? `${name ?? "not known"}, ${office}` : (name ?? "not known");
}
