import type { Carried, EntryPreview as Preview } from "#app/domain/text/entry-preview.ts";
import { versionKinds } from "#app/domain/text/version.ts";
import { versionKindWords } from "#app/domain/text/version-words.ts";
import type { Refusal } from "#app/lib/outcome.ts";
import { Button, ButtonGroup } from "../base/button.tsx";
import { Checkbox, Select } from "../base/choice-field.tsx";
import { messagesFor } from "../base/error-summary.tsx";
import { Field } from "../base/field.tsx";
import { FormRow } from "../base/form.tsx";
import { DateField, TextArea, TextField } from "../base/text-field.tsx";
import { SourceFields } from "../editing/source-fields.tsx";
import { EntryPreview } from "./entry-preview.tsx";

export type EntryFormProps = {
  typed: (name: string) => string;
  refusals: readonly Refusal[];
  preview: Preview | null;
  carried: Carried | null;
  isMadeUp: boolean;
};

/** The form for a version: its text or a file, what print it is and where it was read, and below what was understood. */
export function EntryForm({ typed, refusals, preview, carried, isMadeUp }: EntryFormProps) {
  const errors = (name: string) => messagesFor(refusals, name);
  const field = (name: string) => ({ name, defaultValue: typed(name), errors: errors(name) });
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <div className="form entry-form">
        <TextArea
          {...field("text")}
          label="The text"
          hint="Paste the text as it stands in the print: with or without page and line numbers. XML of legislation.gov.uk and Akoma Ntoso can be pasted too."
          rows={preview ? 12 : 18}
        />
        <Field
          name="file"
          label="Or a file"
          isOptional
          hint="PDF, XML or text, of at most 10 MB. What it is, is told from what is in it."
          errors={errors("file")}
        >
          <input type="file" id="file" name="file" aria-describedby={errors("file").length > 0 ? "file-hint file-error" : "file-hint"} />
        </Field>
        {carried ? <CarriedFields carried={carried} /> : null}
        <Select
          {...field("kind")}
          label="Which print"
          emptyLabel="Choose"
          options={versionKinds.map((kind) => ({ value: kind, label: versionKindWords[kind] }))}
        />
        <FormRow>
          <TextField {...field("title")} label="Title" hint="For example As amended at Stage 2." />
          <TextField {...field("reference")} label="Reference" hint="For example SP Bill 12A." />
          <DateField {...field("printed_on")} label="Printed on" hint="The day on the print." />
        </FormRow>
        <SourceFields typed={typed} refusals={refusals} hint="Where this text was read." isRequired />
        <Checkbox name="is_made_up" label="This is made up" hint="For trying things out: the page says so plainly." isChecked={isMadeUp} />
      </div>
      {preview ? <EntryPreview preview={preview} file={carried?.file || null} /> : null}
      <ButtonGroup>
        <Button name="intent" value="look" kind={preview ? "secondary" : "primary"}>
          {preview ? "Look again" : "Look at what was read"}
        </Button>
        {preview ? (
          <>
            <Button name="intent" value="draft">
              Save as draft
            </Button>
            <Button name="intent" value="publish" kind="secondary">
              Publish
            </Button>
          </>
        ) : null}
      </ButtonGroup>
    </form>
  );
}

/** A file cannot be sent on without being chosen again, so what was read of it is. */
function CarriedFields({ carried: { reading, format, noLayout, file } }: { carried: Carried }) {
  return (
    <>
      <p>
        <strong>{file || "The file"}</strong> was read: see below. Choose another file or paste a text to put it in its place.
      </p>
      <input type="hidden" name="reading" value={reading} />
      <input type="hidden" name="read_from" value={format} />
      <input type="hidden" name="no_layout" value={noLayout ?? ""} />
      <input type="hidden" name="file_name" value={file} />
    </>
  );
}
