import type { CommitmentInTable } from "#app/domain/commitments/commitment-in-table.ts";
import { commitmentKindWords } from "#app/domain/commitments/commitment-words.ts";
import { type Named, NamedLink, NamedList } from "../base/named.tsx";
import { SummaryList } from "../base/summary-list.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { type TieInList, TieList } from "../record/tie-list.tsx";

export type CommitmentFactsShown = CommitmentInTable & {
  place: string | null;
  stateNote: string | null;
  officeNote: string | null;
  officesOnDay: readonly Named[];
  aroseFrom: readonly TieInList[];
  topics: readonly Named[];
};

/** Who promised what, in what office, when and where, what is due, and what met it. */
export function CommitmentFacts({ commitment }: { commitment: CommitmentFactsShown }) {
  const { speaker, officesOnDay, officeNote } = commitment;
  return (
    <SummaryList
      rows={[
        {
          key: "who",
          label: "Promised by",
          value: (
            <>
              <NamedLink who={speaker} />
              {officeNote ? <p className="small">{officeNote}</p> : null}
              {officesOnDay.length > 0 ? (
                <p className="small">
                  Offices held on that day, as far as is recorded: <NamedList all={officesOnDay} />
                </p>
              ) : null}
            </>
          ),
        },
        { key: "made", label: "When", value: <When day={commitment.made} hasWeekday /> },
        { key: "place", label: "Where", value: commitment.place ?? <Unknown /> },
        { key: "kind", label: "Kind", value: commitmentKindWords[commitment.kind].words },
        { key: "due", label: "By when", value: commitment.due ?? <Unknown words="Not said" /> },
        {
          key: "met",
          label: "Met by",
          value:
            commitment.metBy.length > 0 ? (
              <TieList ties={commitment.metBy} />
            ) : commitment.state === "open" ? (
              "Nothing on record here meets it"
            ) : (
              "No record is named"
            ),
        },
        ...(commitment.stateNote ? [{ key: "note", label: "Why it stands so", value: commitment.stateNote }] : []),
        ...(commitment.aroseFrom.length > 0
          ? [{ key: "arose", label: "On the occasion of", value: <TieList ties={commitment.aroseFrom} /> }]
          : []),
        ...(commitment.bills.length > 0
          ? [
              {
                key: "bills",
                label: "Bills",
                value: <NamedList all={commitment.bills.map(({ slug, title }) => ({ name: title, href: `/bills/${slug}/commitments` }))} />,
              },
            ]
          : []),
        ...(commitment.topics.length > 0 ? [{ key: "topics", label: "Topics", value: <NamedList all={commitment.topics} /> }] : []),
      ]}
    />
  );
}
