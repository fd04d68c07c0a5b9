import { partyWords } from "#app/domain/people/party-words.ts";
import type { Day } from "#app/lib/dates.ts";
import { Section } from "../base/section.tsx";
import { Table } from "../base/table.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";

export type SeatShown = { area: string | null; party: string | null; from_on: Day | null; to_on: Day | null };

/** Party and seat as sources print them. */
export function SeatsSection({ seats }: { seats: readonly SeatShown[] }) {
  if (seats.length === 0) return null;
  return (
    <Section id="seats" heading="Party and seat">
      <Table
        caption="As sources print them, from the first to the last day seen"
        rows={seats}
        rowKey={(seat) => `${seat.from_on}|${seat.area}|${seat.party}`}
        columns={[
          { key: "area", heading: "Constituency or region", isRowHeading: true, cell: (seat) => seat.area ?? <Unknown /> },
          { key: "party", heading: "Party", cell: (seat) => (seat.party ? partyWords(seat.party) : <Unknown words="None printed" />) },
          { key: "from", heading: "First seen", cell: (seat) => <When day={seat.from_on} /> },
          { key: "to", heading: "Last seen", cell: (seat) => <When day={seat.to_on} /> },
        ]}
      />
    </Section>
  );
}

export type OfficeShown = { title: string; slug: string; from_on: Day | null; to_on: Day | null; note: string | null };

/** Offices held with their days; where terms leave a gap or overlap, that is said. */
export function OfficesSection({ offices, remarks }: { offices: readonly OfficeShown[]; remarks: readonly string[] }) {
  if (offices.length === 0) return null;
  return (
    <Section id="offices" heading="Offices held">
      <Table
        caption="Offices held, newest first"
        captionIsHidden
        rows={offices}
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
      {remarks.length > 0 ? (
        <ul className="prose-list">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
