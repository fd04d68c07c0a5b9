import { Fragment } from "react";
import type { AmendmentState } from "#app/domain/facts/record.ts";
import { Table } from "../base/table.tsx";
import { Tag } from "../base/tag.tsx";
import { Unknown } from "../base/unknown.tsx";
import { StateTag } from "./table-cells.tsx";

type Grouped = {
  number: string;
  href: string;
  member: string | null;
  heading: string;
  state: { code: AmendmentState | null; label: string };
  group: { number: number; name: string } | null;
  leadsGroup: boolean;
};
type Group = {
  slug: string;
  number: number;
  name: string;
  isDraft: boolean;
  amendments: readonly Grouped[];
  notes: readonly string[];
  machineNotes: readonly { sentence: string; isCertain: boolean }[];
};

/** The groups in the order of debate, with their notes; what only the machine says stands apart, and is not printed. */
export function OrderOfDebate({ groups }: { groups: readonly Group[] }) {
  return (
    <ol className="groupings">
      {groups.map((group) => (
        <li key={group.slug} className="grouping" id={`group-${group.number}`}>
          <h3>
            Group {group.number}: {group.name}
          </h3>
          {group.amendments.length === 0 ? (
            <p className="grouping__numbers">
              <Unknown words="No amendment is in this group" />
            </p>
          ) : (
            <p className="grouping__numbers">
              <Numbers amendments={group.amendments} />
            </p>
          )}
          {group.notes.length > 0 ? (
            <div className="grouping__notes">
              <p>
                <em>Notes on amendments in this group</em>
              </p>
              <ul>
                {group.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </div>
          ) : null}
          {group.machineNotes.length > 0 ? (
            <div className="grouping__machine">
              <p>
                <Tag tone="unknown" shape="query">
                  Found by machine, confirmed by nobody
                </Tag>
              </p>
              <ul>
                {group.machineNotes.map(({ sentence, isCertain }) => (
                  <li key={sentence}>
                    {sentence}
                    {isCertain ? "" : " (possible: the print is not to hand, or a person must judge it)"}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** Numbers in a row, each a link that says to those who listen what it is. */
export function Numbers({ amendments }: { amendments: readonly Pick<Grouped, "number" | "href">[] }) {
  return amendments.map(({ number, href }, at) => (
    <Fragment key={href}>
      {at > 0 ? ", " : ""}
      <a href={href} aria-label={`Amendment ${number}`}>
        {number}
      </a>
    </Fragment>
  ));
}

/** The amendments in the order of the Marshalled List, which is that of the decisions, each with the group in which it was debated. */
export function OrderOfDecisions({ decisions }: { decisions: readonly Grouped[] }) {
  return (
    <Table
      caption="Amendments in the order in which they are decided"
      captionIsHidden
      className="decisions-table"
      rows={decisions}
      rowKey={({ href }) => href}
      columns={[
        { key: "number", heading: "Amendment", isRowHeading: true, cell: ({ number, href }) => <a href={href}>{number}</a> },
        { key: "place", heading: "Place", cell: ({ heading }) => heading },
        { key: "member", heading: "Member", cell: ({ member }) => member ?? <Unknown /> },
        { key: "group", heading: "Debated in", cell: ({ group, leadsGroup }) => <Debated group={group} leadsGroup={leadsGroup} /> },
        { key: "state", heading: "What became of it", cell: ({ state }) => <StateTag code={state.code} label={state.label} /> },
      ]}
    />
  );
}

function Debated({ group, leadsGroup }: Pick<Grouped, "group" | "leadsGroup">) {
  if (!group) return <Unknown words="No group" />;
  return (
    <>
      Group {group.number}
      {leadsGroup ? ", which it opens" : ""}
    </>
  );
}
