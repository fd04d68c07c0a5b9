import type { Totals } from "#app/domain/facts/division.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Checkbox } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { FieldGroup } from "../base/field.tsx";
import { Message } from "../base/message.tsx";
import { Table } from "../base/table.tsx";

export type RollPreviewShown = {
  counted: Totals;
  announced: Totals;
  problems: readonly string[];
  unmatched: readonly { name: string; seat: string | null; why: string }[];
  names: number;
};
export type RollPreviewProps = { preview: RollPreviewShown; refusals: readonly Refusal[] };

/** What was read of a pasted roll-call, held against the announced result, before anything is saved. */
export function RollPreview({ preview, refusals }: RollPreviewProps) {
  const { counted, announced, problems, unmatched, names } = preview;
  const rows = [
    { key: "announced", heading: "As announced", totals: announced },
    { key: "counted", heading: "Names counted", totals: counted },
  ];
  return (
    <section aria-labelledby="preview-heading" id="preview">
      <h2 id="preview-heading">Look before it is kept</h2>
      <p>
        {names} {names === 1 ? "name was" : "names were"} read. Nothing is saved yet.
      </p>
      <Table
        caption="The names against the announced result"
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: "heading", heading: "Totals", isRowHeading: true, cell: (row) => row.heading },
          { key: "for", heading: "For", kind: "number", cell: (row) => row.totals.for },
          { key: "against", heading: "Against", kind: "number", cell: (row) => row.totals.against },
          { key: "abstain", heading: "Abstentions", kind: "number", cell: (row) => row.totals.abstain },
        ]}
      />
      {problems.length > 0 ? (
        <>
          <Message kind="warning" title="Something does not fit together">
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Message>
          <FieldGroup name="seen" label="If it is printed so, keep it so" errors={messagesFor(refusals, "is_seen")}>
            <Checkbox name="is_seen" label="I have looked, and this is how it is printed" />
          </FieldGroup>
        </>
      ) : (
        <Message kind="good" title="The names agree with the announced result">
          <p>Every line was read.</p>
        </Message>
      )}
      {unmatched.length > 0 ? (
        <Details summary={`${unmatched.length} names are tied to nobody we know`}>
          <p>They are kept as printed. Add the person, then paste the roll-call again to tie them.</p>
          <ul>
            {unmatched.map((each, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice.
              <li key={place}>
                {each.name}
                {each.seat ? ` (${each.seat})` : ""}: {each.why}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  );
}
