import type { ReactNode } from "react";
import type { FieldTexts, RecordForm } from "#app/domain/records/record-form.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Button, ButtonGroup } from "../base/button.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { formClass } from "../base/form.tsx";
import { TextField } from "../base/text-field.tsx";
import { RecordFields, type Suggestions, type Theirs } from "./record-fields.tsx";
import { SourceFields } from "./source-fields.tsx";

export type EditorButton = { intent: string; label: string; kind?: "primary" | "secondary" };

export type RecordEditorProps = {
  form: Pick<RecordForm, "fields">;
  values: FieldTexts;
  refusals: readonly Refusal[];
  suggestions: Suggestions;
  sessions: readonly number[];
  theirs?: Theirs;
  /** What was typed in the fields that are not the record's own. */
  typed: (name: string) => string;
  /** Set where a record is corrected: the revision and the texts that the form was filled from. */
  opened?: { revision: number; shown: FieldTexts };
  buttons: readonly EditorButton[];
  /** False: the form asks for no source. */
  asksForSource?: boolean;
  /** Stands before the buttons. */
  children?: ReactNode;
};

/** The form of a record: its fields, a source, a reason for a correction, and the buttons. */
export function RecordEditor({ form, opened, buttons, children, typed, asksForSource = true, ...fields }: RecordEditorProps) {
  return (
    <form method="post" className={formClass} noValidate>
      {/* Enter in a field presses the first button: it must be the one that publishes nothing. */}
      {opened ? (
        <>
          <input type="hidden" name="revision" value={opened.revision} />
          <input type="hidden" name="shown" value={JSON.stringify(opened.shown)} />
        </>
      ) : null}
      <RecordFields fields={form.fields} {...fields} />
      {asksForSource ? <SourceFields typed={typed} refusals={fields.refusals} /> : null}
      {opened ? (
        <TextField
          name="reason"
          label="Why it is changed"
          hint="Stands in the history."
          isOptional
          defaultValue={typed("reason")}
          errors={messagesFor(fields.refusals, "reason")}
        />
      ) : null}
      {children}
      <ButtonGroup>
        {buttons.map((button) => (
          <Button key={button.intent} name="intent" value={button.intent} kind={button.kind ?? "primary"}>
            {button.label}
          </Button>
        ))}
      </ButtonGroup>
    </form>
  );
}
