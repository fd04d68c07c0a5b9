import type { Link } from "#app/domain/positions/position-shown.ts";
import type { UncertainDay } from "#app/lib/dates.ts";
import { type Named, NamedLink, NamedList } from "../base/named.tsx";
import { SummaryList } from "../base/summary-list.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { type TieInList, TieList } from "../record/tie-list.tsx";

export type StatementFactsShown = {
  speaker: Named;
  printedSpeaker: string;
  printedOffice: string | null;
  officeNote: string | null;
  date: UncertainDay;
  place: string | null;
  vote: Link | null;
  about: readonly TieInList[];
  bills: readonly { slug: string; name: string }[];
};

/** Who, in what office as printed and whether it was held that day, when, where and about what. */
export function StatementFacts({ statement }: { statement: StatementFactsShown }) {
  const { speaker, printedSpeaker, printedOffice, officeNote, vote, about, bills } = statement;
  return (
    <SummaryList
      rows={[
        {
          key: "who",
          label: "Who",
          value: (
            <>
              <NamedLink who={{ ...speaker, office: null }} />
              {speaker.name === printedSpeaker ? null : <p className="small">Printed as “{printedSpeaker}”.</p>}
            </>
          ),
        },
        {
          key: "office",
          label: "Office",
          value: (
            <>
              {printedOffice ? `${printedOffice} (as printed)` : <Unknown words="None is printed" />}
              {officeNote ? <p className="small">{officeNote}</p> : null}
            </>
          ),
        },
        { key: "date", label: "When", value: <When day={statement.date} hasWeekday /> },
        { key: "place", label: "Where", value: statement.place ?? <Unknown /> },
        ...(vote ? [{ key: "vote", label: "The vote that it was", value: <a href={vote.href}>{vote.label}</a> }] : []),
        ...(about.length > 0 ? [{ key: "about", label: "About", value: <TieList ties={about} /> }] : []),
        ...(bills.length > 0
          ? [
              {
                key: "bills",
                label: "Bills",
                value: <NamedList all={bills.map(({ slug, name }) => ({ name, href: `/bills/${slug}/positions` }))} />,
              },
            ]
          : []),
      ]}
    />
  );
}
