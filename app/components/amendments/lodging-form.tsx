import type { Refusal } from "#app/lib/outcome.ts";
import { Button, ButtonGroup } from "../base/button.tsx";
import { Select } from "../base/choice-field.tsx";
import { Details } from "../base/details.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { Field } from "../base/field.tsx";
import { FormRow, formClass } from "../base/form.tsx";
import { Message } from "../base/message.tsx";
import { DateField, TextArea, TextField } from "../base/text-field.tsx";
import { SourceFields } from "../editing/source-fields.tsx";
import { LodgingPreview, type LodgingPreviewShown } from "./lodging-preview.tsx";

export type LodgingFormProps = {
  stages: readonly { value: string; label: string }[];
  versions: readonly { slug: string; title: string }[];
  /** What stands in the fields: typed, or read from the head of the list. */
  values: (name: string) => string;
  refusals: readonly Refusal[];
  /** What was left aside of a file. */
  notes: readonly string[];
  preview: LodgingPreviewShown | null;
};

/** The form for a whole list: the list as text or a file, which list it is, and below what was understood of it. */
export function LodgingForm({ stages, versions, values, refusals, notes, preview }: LodgingFormProps) {
  const errors = (name: string) => messagesFor(refusals, name);
  return (
    <form method="post" encType="multipart/form-data" className={formClass} noValidate>
      <FormRow>
        <Select name="stage" label="Stage" options={stages} defaultValue={values("stage")} errors={errors("stage")} />
        <Select
          name="version"
          label="The print that it amends"
          emptyLabel="Not to hand"
          options={versions.map(({ slug, title }) => ({ value: slug, label: title }))}
          defaultValue={values("version")}
          errors={errors("version")}
        />
        <Select name="kind" label="Which list" options={kinds} defaultValue={values("kind")} errors={errors("kind")} />
      </FormRow>
      <div className="wide-text">
        <TextArea
          name="list"
          label="The list"
          hint="Paste a daily list or a Marshalled List as it stands: headings, names, numbers and wordings. Or choose a file below."
          rows={preview ? 14 : 20}
          defaultValue={values("list")}
          errors={errors("list")}
        />
      </div>
      <Field
        name="file"
        label="Or a file"
        isOptional
        hint="A PDF, text, CSV or the JSON of the Westminster Bills API. Its list takes the place of the text above."
        errors={errors("file")}
      >
        <input type="file" id="file" name="file" aria-describedby={errors("file").length > 0 ? "file-hint file-error" : "file-hint"} />
      </Field>
      {notes.length > 0 ? (
        <Message kind="information" title="What the file says besides">
          <ul>
            {notes.slice(0, 40).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          {notes.length > 40 ? <p>And {notes.length - 40} more notes.</p> : null}
        </Message>
      ) : null}
      <Details summary="What the list is called, its days and its source" isOpen={preview !== null}>
        <FormRow>
          <TextField
            name="reference"
            label="Reference"
            hint="For example SP Bill 28-ML."
            isOptional
            defaultValue={values("reference")}
            errors={errors("reference")}
          />
          <TextField
            name="ordinal"
            label="Which of its kind"
            hint="2 for the second; empty: the next."
            isOptional
            inputMode="numeric"
            width="short"
            defaultValue={values("ordinal")}
            errors={errors("ordinal")}
          />
        </FormRow>
        <FormRow>
          <DateField name="printed_on" label="Printed on" isOptional defaultValue={values("printed_on")} errors={errors("printed_on")} />
          <DateField
            name="lodged_on"
            label="Lodged on"
            hint="Of a daily list: the day on which all of them were lodged."
            isOptional
            defaultValue={values("lodged_on")}
            errors={errors("lodged_on")}
          />
        </FormRow>
        <SourceFields typed={values} refusals={refusals} />
      </Details>
      {preview ? <LodgingPreview preview={preview} refusals={refusals} isSeen={values("is_seen") !== ""} /> : null}
      <ButtonGroup>
        <Button name="intent" value="read" kind={preview ? "secondary" : "primary"}>
          {preview ? "Look again" : "Look at what was read"}
        </Button>
        {preview && preview.rows.length > 0 ? (
          <>
            <Button name="intent" value="publish">
              Save and publish
            </Button>
            <Button name="intent" value="draft" kind="secondary">
              Save as drafts
            </Button>
          </>
        ) : null}
      </ButtonGroup>
    </form>
  );
}

const kinds = [
  { value: "daily", label: "Daily list" },
  { value: "marshalled", label: "Marshalled List" },
  { value: "none", label: "Neither: only the amendments" },
];
