import type { FieldChange } from "#app/domain/events/event.ts";
import type { RecordForm } from "#app/domain/records/record-form.ts";
import { labelOf, showText } from "#app/domain/records/show-text.ts";
import type { Instant } from "#app/lib/dates.ts";
import { FormButton } from "../base/button.tsx";
import { Details } from "../base/details.tsx";
import { Table } from "../base/table.tsx";
import { Tag } from "../base/tag.tsx";
import { Moment } from "../base/when.tsx";

export type HistoryEntry = {
  sequence: number;
  at: Instant;
  by: string;
  deed: string;
  changes: readonly FieldChange[];
  reason: string | null;
  canBeUndone: boolean;
  isForEditors: boolean;
};
export type HistoryListProps = {
  form: Pick<RecordForm, "fields">;
  entries: readonly HistoryEntry[];
  /** Where undoing is asked for; null: this viewer may not. */
  undoAction: string | null;
};

/** Who changed what in a record, newest first: each field as it was and as it became. */
export function HistoryList({ form, entries, undoAction }: HistoryListProps) {
  return (
    <ol className="rows" aria-label="History">
      {entries.map((entry) => (
        <li className="rows__row" key={entry.sequence} id={`change-${entry.sequence}`}>
          <p>
            <strong>{entry.deed}</strong> by {entry.by}
          </p>
          <p className="rows__meta">
            <Moment at={entry.at} />
            <span>change {entry.sequence}</span>
            {entry.isForEditors ? <Tag tone="quiet">Only editors see this</Tag> : null}
          </p>
          {entry.reason ? <p>Reason: {entry.reason}</p> : null}
          {entry.changes.length > 0 ? <Changes form={form} changes={entry.changes} sequence={entry.sequence} /> : null}
          {undoAction && entry.canBeUndone ? (
            <FormButton action={undoAction} fields={{ change: String(entry.sequence) }} label={`Undo this change (${entry.sequence})`}>
              Undo this change
            </FormButton>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Changes({ form, changes, sequence }: { form: Pick<RecordForm, "fields">; changes: readonly FieldChange[]; sequence: number }) {
  return (
    <Table
      caption={`What change ${sequence} changed`}
      captionIsHidden
      rows={changes}
      rowKey={(change) => change.field}
      columns={[
        { key: "field", heading: "Field", isRowHeading: true, cell: (change) => labelOf(form, change.field) },
        { key: "from", heading: "From", cell: (change) => <Value form={form} field={change.field} text={change.from} /> },
        { key: "to", heading: "To", cell: (change) => <Value form={form} field={change.field} text={change.to} /> },
      ]}
    />
  );
}

const longText = 240;

function Value({ form, field, text }: { form: Pick<RecordForm, "fields">; field: string; text: string | null }) {
  const shown = showText(
    form.fields.find((each) => each.name === field),
    text,
  );
  if (shown === null) return <span className="secondary">nothing</span>;
  const lines = shown.split("\n").map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name than their place.
    <span key={place}>
      {place > 0 ? <br /> : null}
      {line}
    </span>
  ));
  return shown.length > longText ? <Details summary={`${shown.slice(0, 60)}…`}>{lines}</Details> : lines;
}
