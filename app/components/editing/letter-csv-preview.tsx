import { Details } from "../base/details.tsx";
import { Message } from "../base/message.tsx";
import { Table } from "../base/table.tsx";
import { Tag } from "../base/tag.tsx";

type Row = {
  line: number;
  title: string;
  parts: readonly { label: string; text: string }[];
  problems: readonly { column: string; message: string }[];
  twin: { title: string; href: string | null } | null;
};

export type CsvPreviewTableProps = {
  kind: "letter" | "statement";
  preview: { rows: readonly Row[]; remarks: readonly string[]; wrong: number; twins: number };
  fileName: string | null;
};

/** Every row of a table as it would be kept, with what is wrong in it: before anything is kept. */
export function CsvPreviewTable({ kind, preview, fileName }: CsvPreviewTableProps) {
  const { rows, remarks, wrong, twins } = preview;
  const counted = `${rows.length === 1 ? "One row was" : `${rows.length} rows were`} read${fileName ? ` from ${fileName}` : ""}`;
  return (
    <section aria-labelledby="preview-heading" id="preview">
      <h2 id="preview-heading">Look before it is kept</h2>
      {wrong > 0 ? (
        <Message kind="warning" title={wrong === 1 ? "One row cannot be taken" : `${wrong} rows cannot be taken`} isNews>
          <p>{counted}. Nothing is saved. Correct what is said below, and look again: all rows are taken, or none.</p>
        </Message>
      ) : (
        <Message kind="good" title="Every row can be taken" isNews>
          <p>{counted}. Nothing is saved yet.</p>
        </Message>
      )}
      {twins > 0 ? (
        <Message kind="warning" title={twins === 1 ? "One row looks like what we hold" : `${twins} rows look like what we hold`}>
          <p>The day, the names and the {kind === "letter" ? "subject" : "words"} are the same.</p>
        </Message>
      ) : null}
      {remarks.length > 0 ? (
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
      <Table
        caption="Rows as they would be kept"
        rows={rows}
        rowKey={(row) => String(row.line)}
        columns={[
          { key: "line", heading: "Row", kind: "number", cell: (row) => row.line },
          { key: "title", heading: kind === "letter" ? "Subject" : "What was said", isRowHeading: true, cell: (row) => row.title },
          { key: "parts", heading: "What else is read", cell: (row) => <Parts row={row} /> },
          { key: "problems", heading: "What is wrong", cell: (row) => <Problems row={row} /> },
        ]}
      />
    </section>
  );
}

function Parts({ row }: { row: Row }) {
  if (row.parts.length === 0) return "nothing";
  return (
    <Details summary={`${row.parts.length} fields`} isPlain>
      <dl>
        {row.parts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text.replaceAll("\n", " | ")}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function Problems({ row }: { row: Row }) {
  const { problems, twin } = row;
  return (
    <>
      {problems.length > 0 ? (
        <ul className="plain-list">
          {problems.map(({ column, message }) => (
            <li key={`${column}|${message}`}>
              <strong>{column}</strong>: {message}
            </li>
          ))}
        </ul>
      ) : null}
      {twin ? (
        <p>
          <Tag tone="warn">Held already?</Tag> {twin.href ? <a href={twin.href}>{twin.title}</a> : twin.title}
        </p>
      ) : null}
      {problems.length === 0 && !twin ? <span className="secondary">Nothing</span> : null}
    </>
  );
}
