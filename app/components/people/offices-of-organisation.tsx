import type { Day } from "#app/lib/dates.ts";
import { Details } from "../base/details.tsx";
import { Section } from "../base/section.tsx";
import { Table } from "../base/table.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";

/** A term in an office of an organisation. `person` null: the post was vacant, or who held it is not known. */
export type TermShown = {
  slug: string;
  title: string;
  person: { name: string | null; href: string } | null;
  from: Day | null;
  to: Day | null;
  note: string | null;
};

/** The offices of an organisation and who held them. A government has dozens: they are folded away. */
export function OfficesOfOrganisation({ terms }: { terms: readonly TermShown[] }) {
  if (terms.length === 0) return null;
  const table = (
    <Table
      caption="Its offices, and who held them, by title and then by day"
      captionIsHidden
      rows={terms}
      rowKey={(term) => `${term.slug}|${term.from}|${term.person?.href}`}
      columns={[
        { key: "office", heading: "Office", isRowHeading: true, cell: (term) => <a href={`/offices/${term.slug}`}>{term.title}</a> },
        {
          key: "person",
          heading: "Held by",
          cell: (term) =>
            term.person ? <a href={term.person.href}>{term.person.name}</a> : <Unknown words="Vacant, or holder not known" />,
        },
        { key: "from", heading: "From", cell: (term) => <When day={term.from} /> },
        { key: "to", heading: "To", cell: (term) => (term.to ? <When day={term.to} /> : (term.note ?? "No end on record")) },
      ]}
    />
  );
  return (
    <Section id="offices" heading="Offices held">
      {terms.length > 12 ? <Details summary={`All ${terms.length} terms of office`}>{table}</Details> : table}
    </Section>
  );
}
