import type { RingChoice } from "#app/domain/notes/shown-note.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Button } from "../base/button.tsx";
import { Radios } from "../base/choice-field.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { TextArea, TextField } from "../base/text-field.tsx";
import { readersOf } from "../notes/note-form.tsx";

/** What a draft is kept with. `draft` is empty for a new one. */
export type DraftSavingValues = {
  readonly draft: string;
  readonly revision: string;
  readonly title: string;
  readonly remarks: string;
  readonly ring: string;
  /** Whether the person may choose who reads it: its writer, not a colleague. */
  readonly choosesRing: boolean;
  /** For a colleague: who reads it, in words. */
  readonly ringLabel: string;
};

/** Keeps the draft, for oneself or with one's office. */
export function DraftSaving({
  values,
  rings,
  refusals,
}: {
  values: DraftSavingValues;
  rings: readonly RingChoice[];
  refusals: readonly Refusal[];
}) {
  return (
    <div className="draft__saving">
      <h2 id="save-heading">Keep it as a draft</h2>
      <p>A draft is private. Nobody finds it but those named here: no editor, no moderator, no administrator. It is not lodged.</p>
      <input type="hidden" name="draft" value={values.draft} />
      <input type="hidden" name="revision" value={values.revision} />
      <TextField
        name="title"
        label="Title of the draft"
        defaultValue={values.title}
        errors={messagesFor(refusals, "title")}
        maxLength={200}
      />
      <TextArea
        name="remarks"
        label="Remarks"
        hint="For those who read the draft."
        defaultValue={values.remarks}
        rows={3}
        isOptional
        errors={messagesFor(refusals, "remarks")}
      />
      {values.choosesRing ? (
        <Radios
          name="ring"
          label="Who can read it?"
          choices={rings.map((choice) => ({ value: choice.value, label: choice.label, hint: readersOf(choice) }))}
          defaultValue={values.ring}
          errors={messagesFor(refusals, "ring")}
        />
      ) : (
        <p>
          <input type="hidden" name="ring" value={values.ring} />
          Who can read it: {values.ringLabel}. Its writer decides that.
        </p>
      )}
      <Button name="intent" value="save">
        Save draft
      </Button>
    </div>
  );
}
