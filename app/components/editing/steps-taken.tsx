import { editAddress } from "#app/domain/records/addresses.ts";
import { Table } from "../base/table.tsx";

export type StepsTakenProps = {
  events: readonly { id: string; stage: string; label: string; when: string; overrideReason: string | null }[];
};

/** The stage events of a bill as an editor sees them, each with the way to correct it. */
export function StepsTaken({ events }: StepsTakenProps) {
  if (events.length === 0) return <p>Nothing is recorded yet.</p>;
  return (
    <Table
      caption="Stage events"
      captionIsHidden
      rows={events}
      rowKey={(event) => event.id}
      columns={[
        { key: "what", heading: "What", isRowHeading: true, cell: (event) => event.label },
        { key: "stage", heading: "Stage", cell: (event) => event.stage },
        { key: "when", heading: "When", cell: (event) => event.when },
        {
          key: "against",
          heading: "Against a rule",
          cell: (event) => event.overrideReason ?? <span className="secondary">no</span>,
        },
        {
          key: "edit",
          heading: "Correct",
          cell: (event) => (
            <a href={editAddress("stage_event", event.id)} aria-label={`Edit ${event.label}, ${event.when}`}>
              Edit
            </a>
          ),
        },
      ]}
    />
  );
}
